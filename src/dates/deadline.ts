/**
 * Wording of a deadline -> last day still on time. "Trước ngày X" ends on X-1, "chậm nhất / đến hết ngày X" includes X;
 * "thường xuyên", "định kỳ theo quy định" name no day and get none; 31/11 is no day and never becomes 01/12.
 */
import type { Timing } from '../knowledge/plan.ts';
import { fold } from '../text.ts';
import { cadencesFor, type DeadlineContext, environment } from './context.ts';
import type { Item } from './item.ts';
import { parse } from './parse.ts';
import { fillYears, type Reading, readItemTiming } from './timing.ts';
import { decide } from './weigh.ts';

export type { DeadlineContext } from './context.ts';
export { type FoundDeadline, findDeadlines } from './find.ts';
export type { Reading } from './timing.ts';

/** All points of a text share the year printed at the end: "Đợt 1: tháng 4; đợt 2: tháng 10/2027". */
function shareYears(items: readonly Item[], planYear: number): Item[] {
  const dated = items.filter((item) => item.type === 'dated');
  const free = dated.filter((item) => item.from === null && item.cadences.length === 0);
  if (free.length < 2 || free.length !== dated.length || items.some((item) => item.type === 'cadence'))
    return [...items];
  const all = fillYears(
    free.flatMap((item) => item.points),
    planYear,
  );
  let taken = 0;
  return items.map((item) => {
    if (item.type !== 'dated') return item;
    const points = all.slice(taken, taken + item.points.length);
    taken += item.points.length;
    return { ...item, points };
  });
}

/** Reads a text that is a deadline, or holds one: a cell, a label's value, a clause. No deadline: `kind` null. */
export function readDeadline(text: string, context: DeadlineContext): Reading {
  const env = environment(text, context);
  const items = shareYears(parse(env), context.planYear);
  const weighed = items.map((item) => ({
    item,
    reading: readItemTiming(item, cadencesFor(env, item, items), env.setting),
  }));
  const appositive = weighed.filter(({ item }) => item.type === 'dated' && item.appositive);
  return decide(appositive.length > 0 ? appositive : weighed);
}

/** Reads what was typed where a day is asked for, also a bare one ("11/6"). */
export const readTypedDay = (text: string, context: DeadlineContext): Reading =>
  readDeadline(/\bngay\b/.test(fold(text)) ? text : `ngày ${text}`, context);

/** A reading as the timing of a duty; `text` are the printed words, `source` the clause that prints them. */
export function asTiming(reading: Reading, text: string | null, source: string | null): Timing {
  const { kind, dueDate, dates, recurrence, monthDay, inclusive, time } = reading;
  return { text, kind, dueDate, dates, recurrence, monthDay, inclusive, time, source };
}
