/** The coordinators' weekly list of what was said of answers: once a week, at the hour the authority's data give. */
import { answerFeedback } from '#prompts/answer-feedback.ts';
import { dayOf, instantOf } from '#src/clock.ts';
import { addDays, weekday } from '#src/dates/day.ts';
import { insertLetters } from '#src/delivery/outbox.ts';
import { summarise } from '#src/knowledge/feedback.ts';
import { COORDINATORS } from '#src/people/responsible.ts';
import { feedbackBetween, noteWeeklyList } from '#src/storage/answer-feedback.ts';
import type { Sql } from '#src/storage/database.ts';
import { accountsOf } from '#src/storage/people.ts';
import { conversationOf } from './form-open.ts';
import type { GapTickDeps } from './gap-tick.ts';

const WEEK_DAYS = 7;

/** The day of this week's list, when its hour has come; after an outage it is still sent later in the week. */
function listDay(nowMs: number, list: { weekday: number; time: string }): string | null {
  const today = dayOf(nowMs);
  const back = (weekday(today) - list.weekday + WEEK_DAYS) % WEEK_DAYS;
  const day = addDays(today, -back);
  return nowMs >= instantOf(day, list.time) ? day : null;
}

/** Writes the list of the seven days before its day; a week in which nothing was said has none. Gives how many letters. */
export async function sendWeeklyFeedback(sql: Sql, deps: GapTickDeps, nowMs: number): Promise<number> {
  const day = listDay(nowMs, deps.authority.weeklyList);
  if (day === null) return 0;
  const accounts = await accountsOf(sql, COORDINATORS);
  if (accounts.length === 0 || !(await noteWeeklyList(sql, day, nowMs))) return 0;
  const [from, to] = [addDays(day, -WEEK_DAYS), addDays(day, -1)];
  const all = await feedbackBetween(sql, deps.sealer, from, to);
  if (all.length === 0) return 0;
  const nameOf = (planId: string) => deps.library().plans.find((plan) => plan.id === planId)?.shortName ?? planId;
  const letter = { ...answerFeedback.list(summarise(all), from, to, nameOf), about: `feedback:${day}` };
  const letters = accounts.map(({ personId, ...account }) => ({
    id: deps.sealer.digest(`feedback:${day}:${personId}`).toString('base64url').slice(0, 16),
    conversation: conversationOf(account),
    ...account,
    class: 'reminder' as const,
    letter,
  }));
  await insertLetters(sql, deps.sealer, nowMs, letters);
  return letters.length;
}
