/** The morning digest: to every person of a desk, its head and the coordinators, what is late, unopened and soon due. */
import { digest, sayAge } from '#prompts/desk-work.ts';
import { coordinatorsName } from '#prompts/kinds.ts';
import { limitOf } from '#src/cases/case.ts';
import { cardOf } from '#src/cases/desk.ts';
import { COORDINATORS_DESK } from '#src/cases/rules.ts';
import { dayOf, timeOf } from '#src/clock.ts';
import { isWorkingDay, workingDaysBetween } from '#src/dates/calendar.ts';
import { deskAbove } from '#src/people/readers.ts';
import { digestsOf, noteDigest, type TickCase, waitingCases } from '#src/storage/case-tick.ts';
import type { AccountRow } from '#src/storage/people.ts';
import { type CaseRound, readersAt, send } from './case-round.ts';
import { conversationOf, isFillingIn } from './form-open.ts';

interface Reader {
  account: AccountRow;
  desks: Set<string>;
  cases: Map<string, TickCase>;
}

const leftOf = (round: CaseRound, one: TickCase): number =>
  workingDaysBetween(round.calendar, round.today, limitOf(one)).count;

function isPressing(round: CaseRound, one: TickCase): boolean {
  if (one.state === 'asking') return false;
  // Of what came today the bell has told.
  const isUnseen = one.state === 'open' && one.seenAtMs === null && dayOf(one.deskSinceMs) < round.today;
  return isUnseen || leftOf(round, one) <= round.authority.cases.soonDays;
}

/** Desks that have it: where it lies, and where it has risen. */
function desksOf(round: CaseRound, one: TickCase): string[] {
  const above = [1, 2].filter((step) => step <= one.risen).map((step) => deskAbove(round.authority, one, step));
  return [...new Set([one.deskId, ...above])].filter((id) => !one.notDesks.includes(id));
}

async function readers(round: CaseRound): Promise<Map<string, Reader>> {
  const found = new Map<string, Reader>();
  for (const one of await waitingCases(round.sql, round.sealer)) {
    if (!isPressing(round, one)) continue;
    for (const deskId of desksOf(round, one)) {
      for (const account of await readersAt(round, one, deskId)) {
        const reader = found.get(account.personId) ?? { account, desks: new Set(), cases: new Map() };
        reader.desks.add(deskId);
        reader.cases.set(one.id, one);
        found.set(account.personId, reader);
      }
    }
  }
  return found;
}

function letterFor(round: CaseRound, { desks, cases }: Reader) {
  const nameOf = (id: string) =>
    id === COORDINATORS_DESK
      ? coordinatorsName(round.authority.shortName)
      : (round.authority.desks.find((desk) => desk.id === id)?.name ?? id);
  const all = [...cases.values()].map((one) => ({ one, left: leftOf(round, one) }));
  const late = all.filter(({ left }) => left < 0);
  const unseen = all.filter(({ one, left }) => left >= 0 && one.state === 'open' && one.seenAtMs === null);
  const soon = all.filter((each) => !late.includes(each) && !unseen.includes(each));
  const lines = (part: typeof all) =>
    part.map(({ one, left }) => ({ ...cardOf(round.authority, one), due: limitOf(one), age: sayAge(left) }));
  const parts = [
    { title: 'late' as const, lines: lines(late) },
    { title: 'unseen' as const, lines: lines(unseen) },
    { title: 'soon' as const, lines: lines(soon) },
  ].filter((part) => part.lines.length > 0);
  return digest([...desks].map(nameOf), parts);
}

/** Gives how many were written; each person has one a day. */
export async function sendDigests(round: CaseRound): Promise<number> {
  if (!isWorkingDay(round.calendar, round.today) || timeOf(round.nowMs) < round.authority.cases.digestAt) return 0;
  const told = await digestsOf(round.sql, round.today);
  let count = 0;
  for (const [personId, reader] of await readers(round)) {
    if (told.has(personId) || (await isFillingIn(round.sql, conversationOf(reader.account), round.nowMs))) continue;
    if (!(await noteDigest(round.sql, round.today, personId, round.nowMs))) continue;
    count += await send(round, [reader.account], letterFor(round, reader), () => `digest:${round.today}:${personId}`);
  }
  return count;
}
