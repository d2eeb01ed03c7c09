/**
 * What the tick says of open questions, once each: a reminder to whoever should answer or review (3 working days), and to
 * everybody who asked that it is still open and with whom (5). Inside the tick's transaction, on working days only.
 */
import { type GapCard, gapBook } from '#prompts/gap-book.ts';
import { planWords } from '#prompts/plan.ts';
import { dayOf } from '#src/clock.ts';
import type { Authority } from '#src/data.ts';
import { addWorkingDays, type Calendar, isWorkingDay, workingDaysBetween } from '#src/dates/calendar.ts';
import { type Addressed, insertLetters } from '#src/delivery/outbox.ts';
import type { Gap } from '#src/knowledge/gap.ts';
import type { Library } from '#src/knowledge/library.ts';
import type { Letter } from '#src/messages.ts';
import { COORDINATORS, nameOfResponsible, responsibleFor } from '#src/people/responsible.ts';
import type { Sealer } from '#src/seal.ts';
import type { Sql } from '#src/storage/database.ts';
import { askersOf, gapNotices, noteGapNotice, noticeKey, waitingGaps } from '#src/storage/gaps.ts';
import { type AccountRow, accountsOf, unitsOfPlan } from '#src/storage/people.ts';
import { conversationOf, isFillingIn } from './form-open.ts';

export interface GapTickDeps {
  sealer: Sealer;
  calendar: Calendar;
  authority: Authority;
  library: () => Library;
}

/** One tick: what every gap needs, and who has been told what already. */
interface Round extends GapTickDeps {
  sql: Sql;
  nowMs: number;
  today: string;
  told: ReadonlySet<string>;
}

type Account = Omit<AccountRow, 'personId'>;

/** Writes what is due; gives how many letters. */
export async function tellOfGaps(sql: Sql, deps: GapTickDeps, nowMs: number): Promise<number> {
  const today = dayOf(nowMs);
  if (!isWorkingDay(deps.calendar, today)) return 0;
  const gaps = await waitingGaps(sql, deps.sealer, null);
  const round: Round = { ...deps, sql, nowMs, today, told: await gapNotices(sql) };
  let count = 0;
  for (const gap of gaps) count += (await remindWorkers(round, gap)) + (await tellAskers(round, gap));
  return count;
}

function isPassed(round: Round, sinceMs: number, workingDays: number): boolean {
  return addWorkingDays(round.calendar, dayOf(sinceMs), workingDays).day <= round.today;
}

const waited = (round: Round, sinceMs: number): number =>
  workingDaysBetween(round.calendar, dayOf(sinceMs), round.today).count;

/** Whoever is linked now is reminded: the responsible people of an open question, the reviewers of a composed reply. */
async function remindWorkers(round: Round, gap: Gap): Promise<number> {
  const sinceMs = gap.reply?.proposedAtMs ?? gap.askedAtMs;
  if (!isPassed(round, sinceMs, round.authority.gapDays.remind)) return 0;
  const card = cardOf(round, gap);
  const isReview = gap.state === 'review';
  const remind = gapBook.remind(card, waited(round, sinceMs));
  const letter = isReview ? gapBook.remindReview(card, waited(round, sinceMs)) : remind;
  const what = isReview ? `reviewer:${gap.version}` : 'owner';
  let count = 0;
  for (const account of isReview ? await reviewers(round, gap) : (await workers(round, gap)).accounts)
    count += await tellOnce(round, gap, what, account.personId, account, letter);
  return count;
}

async function tellAskers(round: Round, gap: Gap): Promise<number> {
  if (!isPassed(round, gap.askedAtMs, round.authority.gapDays.tellAsker)) return 0;
  let count = 0;
  for (const asker of await askersOf(round.sql, gap.id)) {
    const isKnown = round.told.has(noticeKey(gap.id, 'asker', asker.conversation));
    if (isKnown || !isPassed(round, asker.askedAtMs, round.authority.gapDays.tellAsker)) continue;
    const { name } = await workers(round, gap);
    const letter = gapBook.stillOpen(cardOf(round, gap), name, gap.state === 'review');
    const [account] = await accountsOf(round.sql, { kind: 'conversation', conversation: asker.conversation });
    if (account) count += await tellOnce(round, gap, 'asker', asker.conversation, account, letter);
  }
  return count;
}

/** The responsible people who did not ask themselves, else the coordinators; no name when nobody is linked. */
async function workers(round: Round, gap: Gap): Promise<{ name: string | null; accounts: AccountRow[] }> {
  const asked = new Set((await askersOf(round.sql, gap.id)).map((one) => one.conversation));
  for (const audience of [responsibleFor(round.authority, gap.planId), COORDINATORS]) {
    const linked = await accountsOf(round.sql, audience);
    const accounts = linked.filter((one) => !asked.has(conversationOf(one)));
    if (accounts.length === 0) continue;
    const units = audience.kind === 'units' ? await unitsOfPlan(round.sql, null) : [];
    return { name: nameOfResponsible(audience, round.authority, units) ?? gapBook.coordinator, accounts };
  }
  return { name: null, accounts: [] };
}

async function reviewers(round: Round, gap: Gap): Promise<AccountRow[]> {
  const all = await accountsOf(round.sql, COORDINATORS);
  const others = all.filter((one) => one.personId !== gap.reply?.authorId);
  return others.length > 0 ? others : all;
}

async function isMuted(sql: Sql, personId: string): Promise<boolean> {
  const { rows } = await sql.query<{ id: string }>(
    `select id from person where id = $1 and muted @> '["reminders"]'::jsonb`,
    [personId],
  );
  return rows.length > 0;
}

async function tellOnce(
  round: Round,
  gap: Gap,
  what: string,
  recipient: string,
  account: Account,
  letter: Letter,
): Promise<number> {
  const { sql, sealer, nowMs } = round;
  const conversation = conversationOf(account);
  if (round.told.has(noticeKey(gap.id, what, recipient)) || (await isFillingIn(sql, conversation, nowMs))) return 0;
  // What was switched off with /tat is reminding; an asker's news is an answer that was promised.
  if (what !== 'asker' && (await isMuted(sql, recipient))) return 0;
  if (!(await noteGapNotice(sql, { gapId: gap.id, what, recipient }, nowMs))) return 0;
  const id = sealer.digest(`gap:${gap.id}:${what}:${recipient}`).toString('base64url').slice(0, 16);
  const { platform, chat, sender } = account;
  const told: Addressed = {
    id,
    conversation,
    platform,
    chat,
    sender,
    class: what === 'asker' ? 'reply' : 'reminder',
    letter,
  };
  await insertLetters(sql, sealer, nowMs, [{ ...told, letter: { ...letter, about: `gap:${gap.id}` } }]);
  return 1;
}

function cardOf(round: Round, gap: Gap): GapCard {
  const plan = round.library().plans.find((one) => one.id === gap.planId);
  return {
    gap,
    plan: plan?.shortName ?? gap.planId,
    place: gap.clause && planWords.clause(gap.clause),
    askedDay: dayOf(gap.askedAtMs),
    party: plan?.party === true,
  };
}
