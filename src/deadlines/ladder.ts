/** Which reminder of a deadline is due: "which threshold is passed and not yet sent", never "is today exactly 3 days before". */
import { addWorkingDays, type Calendar, lastWorkingDayOnOrBefore } from '#src/dates/calendar.ts';
import { addDays } from '#src/dates/day.ts';

export interface ReminderRules {
  /** Working days before the target day. */
  workingDaysBefore: number[];
  /** Calendar days after the legal limit. */
  daysAfter: number[];
}

export interface Threshold {
  /** `before-3`, `after-1`: part of the key that keeps a reminder from being sent twice. */
  name: string;
  day: string;
}

/** A reminder whose day passed longer ago than this is too old to send: it stands in "việc của tôi" only. */
const STALE_DAYS = 14;

/** The day work should be handed in: the last working day on or before the legal limit (never rolled forward). */
export function targetDay(calendar: Calendar, due: string): string {
  return lastWorkingDayOnOrBefore(calendar, due).day;
}

/** All thresholds of one limit, earliest first. */
export function thresholds(calendar: Calendar, due: string, rules: ReminderRules): Threshold[] {
  const target = targetDay(calendar, due);
  const before = rules.workingDaysBefore.map((count) => ({
    name: `before-${count}`,
    day: addWorkingDays(calendar, target, -count).day,
  }));
  const after = rules.daysAfter.map((count) => ({ name: `after-${count}`, day: addDays(due, count) }));
  return [...before, ...after].sort((one, other) => one.day.localeCompare(other.day));
}

/**
 * The one threshold to send now, and all that count as sent with it: after an outage only the newest passed one goes out.
 * Null when nothing is due or the newest passed one is stale.
 */
export function nextThreshold(
  all: Threshold[],
  sent: ReadonlySet<string>,
  today: string,
): { send: Threshold; covers: Threshold[] } | null {
  const passed = all.filter((one) => one.day <= today);
  const newest = passed.at(-1);
  if (!newest || sent.has(newest.name) || newest.day < addDays(today, -STALE_DAYS)) return null;
  return { send: newest, covers: passed };
}
