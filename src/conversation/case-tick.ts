/**
 * What the tick does with cases, in its transaction: what nobody opened rises, a pause ends, what is late climbs, a closing
 * window asks for an interim answer, what was repaired is asked about again; in the morning everybody has their digest.
 */
import { caseNews } from '#prompts/case-news.ts';
import { deskWork } from '#prompts/desk-work.ts';
import { limitOf } from '#src/cases/case.ts';
import { printCode } from '#src/cases/code.ts';
import { cardOf } from '#src/cases/desk.ts';
import { COORDINATORS_DESK } from '#src/cases/rules.ts';
import { dueAfterPause, workingHoursBetween } from '#src/cases/working-time.ts';
import { DAY_MS, dayOf } from '#src/clock.ts';
import { lastWorkingDayOnOrBefore, workingDaysBetween } from '#src/dates/calendar.ts';
import { addDays } from '#src/dates/day.ts';
import type { Letter } from '#src/messages.ts';
import { deskAbove } from '#src/people/readers.ts';
import {
  casesToAskAgain,
  noteInterimAsked,
  noteStayedAsked,
  raiseLate,
  raiseUnseen,
  type TickCase,
  waitingCases,
} from '#src/storage/case-tick.ts';
import { workCase } from '#src/storage/case-work.ts';
import type { Sql } from '#src/storage/database.ts';
import { Overtaken } from '#src/storage/outage.ts';
import { type AccountRow, accountsOf } from '#src/storage/people.ts';
import { sendDigests } from './case-digest.ts';
import { type CaseRound, type CaseTickDeps, caseRound, idOf, readersAt, send } from './case-round.ts';

/** A repair that could not be asked about for so long is left alone. */
const ASK_AGAIN_WITHIN_MS = 30 * DAY_MS;
const HEAD = 1;
const COORDINATOR = 2;

/** Does what is due; gives how many letters were written. */
export async function workOnCases(sql: Sql, deps: CaseTickDeps, nowMs: number): Promise<number> {
  const round = caseRound(sql, deps, nowMs);
  let count = 0;
  for (const one of await waitingCases(sql, deps.sealer)) {
    count += (await raise(round, one)) + (await endPause(round, one)) + (await climb(round, one));
    count += await askInterim(round, one);
  }
  count += await askWhetherStayed(round);
  return count + (await sendDigests(round));
}

/** Nobody opened it in its window, or nobody is there who could: one step up. Emergencies have an alarm of their own. */
async function raise(round: CaseRound, one: TickCase): Promise<number> {
  if (one.state !== 'open' || one.seenAtMs !== null || one.kind === 'khan_cap' || one.risen >= COORDINATOR) return 0;
  if (one.deskId === COORDINATORS_DESK) return 0;
  const { calendar, authority, nowMs } = round;
  const { workingHours, openWithinHours } = authority.cases;
  const hours = workingHoursBetween(calendar, workingHours, one.risenAtMs ?? one.deskSinceMs, nowMs);
  const now = one.risen === 0 ? one.deskId : deskAbove(authority, one, one.risen);
  if (hours < openWithinHours && (await readersAt(round, one, now)).length > 0) return 0;
  const head = deskAbove(authority, one, HEAD);
  const hasHead = one.risen < HEAD && head !== COORDINATORS_DESK && (await readersAt(round, one, head)).length > 0;
  const to = hasHead ? HEAD : COORDINATOR;
  if (!(await raiseUnseen(round.sql, one.id, to, eventOf(round, one, `risen:${to}`), nowMs))) return 0;
  return ring(round, one, 'risen', await readersAt(round, one, hasHead ? head : COORDINATORS_DESK));
}

/** The resident has not answered in the days the data allow: the clock runs on. */
async function endPause(round: CaseRound, one: TickCase): Promise<number> {
  if (one.state !== 'asking' || one.askUntil === null || one.askUntil >= round.today) return 0;
  const { sql, sealer, calendar, nowMs } = round;
  const paused = dueAfterPause(calendar, one, one.askUntil, round.authority.cases.askDays);
  const work = { do: 'resume', words: null, ...paused } as const;
  const done = { id: one.id, version: one.version, personId: null, work };
  try {
    await workCase(sql, sealer, done, eventOf(round, one, `resumed:${one.askUntil}`), nowMs);
  } catch (error) {
    if (error instanceof Overtaken) return 0; // answered in this moment
    throw error;
  }
  const holder = one.takenBy ? await accountsOf(sql, { kind: 'person', personId: one.takenBy }) : [];
  const count = await ring(round, one, 'runs-on', holder);
  return count + (await tellSender(round, one, 'runs-on', caseNews.runsOn(printCode(one.code))));
}

/** Past its limit: its head has it, then the coordinators, who may read it from then on. */
async function climb(round: CaseRound, one: TickCase): Promise<number> {
  if (one.state === 'asking' || limitOf(one) >= round.today || one.deskId === COORDINATORS_DESK) return 0;
  const { overdue } = round.authority.cases;
  const late = workingDaysBetween(round.calendar, limitOf(one), round.today).count;
  const to = late >= overdue.coordinator ? COORDINATOR : late >= overdue.head ? HEAD : 0;
  if (to <= one.risen) return 0;
  const head = deskAbove(round.authority, one, to);
  if (to === HEAD && head === COORDINATORS_DESK) return 0;
  if (!(await raiseLate(round.sql, one.id, to, eventOf(round, one, `late:${to}`), round.nowMs))) return 0;
  return ring(round, one, 'overdue', await readersAt(round, one, head));
}

/** The platform soon takes no letter to the sender any more: an interim answer now, or somebody must call. */
async function askInterim(round: CaseRound, one: TickCase): Promise<number> {
  const { platform, movedAtMs } = one;
  if (platform === null || movedAtMs === null) return 0;
  const days = round.authority.cases.interimOnDay[platform as 'zalo'];
  if (days === undefined || round.nowMs >= movedAtMs + (days + 1) * DAY_MS) return 0;
  const { day } = lastWorkingDayOnOrBefore(round.calendar, addDays(dayOf(movedAtMs), days));
  if (round.today < day) return 0;
  if (one.interimAskedAtMs !== null && one.interimAskedAtMs > movedAtMs) return 0;
  await noteInterimAsked(round.sql, one.id, round.nowMs);
  const { takenBy } = one;
  const holder = takenBy ? await accountsOf(round.sql, { kind: 'person', personId: takenBy }) : [];
  return ring(round, one, 'interim', holder.length > 0 ? holder : await readersAt(round, one, one.deskId), movedAtMs);
}

async function askWhetherStayed(round: CaseRound): Promise<number> {
  const { fields, afterDays } = round.authority.cases.stayed;
  const untilMs = round.nowMs - afterDays * DAY_MS;
  const asked = { fields, fromMs: untilMs - ASK_AGAIN_WITHIN_MS, untilMs };
  let count = 0;
  for (const one of await casesToAskAgain(round.sql, round.sealer, asked)) {
    if (!(await noteStayedAsked(round.sql, one.id, round.nowMs))) continue;
    const letter = caseNews.stayedAsk(printCode(one.code), one.id, dayOf(one.closedAtMs ?? round.nowMs));
    count += await tellSender(round, one, 'stayed', letter);
  }
  return count;
}

const eventOf = (round: CaseRound, one: TickCase, what: string): string =>
  idOf(round, `case:${one.id}:${one.deskSinceMs}:${what}`);

async function ring(
  round: CaseRound,
  one: TickCase,
  why: keyof typeof deskWork.bells,
  accounts: AccountRow[],
  occasion: number = one.version,
): Promise<number> {
  const letter = deskWork.bell(cardOf(round.authority, one), one.id, why);
  return send(round, accounts, letter, (to) => `bell:${why}:${one.id}:${one.risen}:${occasion}:${to}`);
}

async function tellSender(round: CaseRound, one: TickCase, what: string, letter: Letter): Promise<number> {
  const accounts = await accountsOf(round.sql, { kind: 'conversation', conversation: one.conversation }, round.nowMs);
  return send(
    round,
    accounts,
    { ...letter, about: `case:${one.id}` },
    (to) => `case-${what}:${one.id}:${one.version}:${to}`,
  );
}
