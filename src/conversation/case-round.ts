/** What the parts of the cases' tick share: the round, who reads at a desk, letters with ids of their occasion. */
import { dayOf } from '#src/clock.ts';
import type { Authority } from '#src/data.ts';
import type { Calendar } from '#src/dates/calendar.ts';
import { insertLetters } from '#src/delivery/outbox.ts';
import type { Letter } from '#src/messages.ts';
import { atDesk } from '#src/people/readers.ts';
import type { Sealer } from '#src/seal.ts';
import type { TickCase } from '#src/storage/case-tick.ts';
import type { Sql } from '#src/storage/database.ts';
import { type AccountRow, accountsOf } from '#src/storage/people.ts';
import { conversationOf } from './form-open.ts';

export interface CaseTickDeps {
  sealer: Sealer;
  calendar: Calendar;
  authority: Authority;
}

/** One tick over the cases. */
export interface CaseRound extends CaseTickDeps {
  sql: Sql;
  nowMs: number;
  today: string;
  /** People of a desk, asked once a round. */
  peopleAt(deskId: string): Promise<AccountRow[]>;
}

export function caseRound(sql: Sql, deps: CaseTickDeps, nowMs: number): CaseRound {
  const asked = new Map<string, Promise<AccountRow[]>>();
  const peopleAt = (deskId: string) => {
    const people = asked.get(deskId) ?? accountsOf(sql, atDesk(deskId));
    asked.set(deskId, people);
    return people;
  };
  const { sealer, calendar, authority } = deps;
  return { sealer, calendar, authority, sql, nowMs, today: dayOf(nowMs), peopleAt };
}

/** The people of a desk, without those kept from the case. */
export async function readersAt(round: CaseRound, one: TickCase, deskId: string): Promise<AccountRow[]> {
  const accounts = await round.peopleAt(deskId);
  return accounts.filter((account) => !one.notPersons.includes(account.personId));
}

/** Ids of letters and events: the same occasion twice is once. */
export const idOf = (round: CaseRound, name: string): string =>
  round.sealer.digest(name).toString('base64url').slice(0, 16);

/** Letters of the tick; `name` makes the id of one for a conversation. */
export async function send(
  round: CaseRound,
  accounts: AccountRow[],
  letter: Letter,
  name: (conversation: string) => string,
): Promise<number> {
  const letters = accounts.map(({ personId: _person, ...account }) => {
    const conversation = conversationOf(account);
    return { id: idOf(round, name(conversation)), conversation, ...account, class: 'reminder' as const, letter };
  });
  await insertLetters(round.sql, round.sealer, round.nowMs, letters);
  return letters.length;
}
