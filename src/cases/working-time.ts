/** Time in which an office works: spans of working days. Pure. */
import { DAY_MS, dayOf, instantOf } from '#src/clock.ts';
import { addWorkingDays, type Calendar, isWorkingDay, workingDaysBetween } from '#src/dates/calendar.ts';
import { addDays } from '#src/dates/day.ts';

const HOUR_MS = 3_600_000;
/** Longer than any window: beyond it the rest is not counted. */
const MOST_DAYS = 60;

/** Working hours between two instants, by the spans (`HH:MM`) of a working day. */
export function workingHoursBetween(
  calendar: Calendar,
  spans: readonly (readonly [string, string])[],
  fromMs: number,
  toMs: number,
): number {
  let workedMs = 0;
  const last = dayOf(Math.min(toMs, fromMs + MOST_DAYS * DAY_MS));
  for (let day = dayOf(fromMs); day <= last; day = addDays(day, 1)) {
    if (!isWorkingDay(calendar, day)) continue;
    for (const [from, until] of spans)
      workedMs += Math.max(0, Math.min(toMs, instantOf(day, until)) - Math.max(fromMs, instantOf(day, from)));
  }
  return workedMs / HOUR_MS;
}

/** A limit moved by the working days its clock has stood since the question was asked; what the data allow counts once. */
export function dueAfterPause(
  calendar: Calendar,
  one: { due: string; askedAtMs: number | null; pausedDays: number },
  today: string,
  mostDays: number,
): { due: string; stood: number } {
  if (one.askedAtMs === null) return { due: one.due, stood: 0 };
  const since = workingDaysBetween(calendar, dayOf(one.askedAtMs), today).count;
  const stood = Math.max(0, Math.min(since, mostDays - one.pausedDays));
  return { due: stood > 0 ? addWorkingDays(calendar, one.due, stood).day : one.due, stood };
}
