/** From 1 October the coordinators are told, once a month, that next year's table of holidays is missing or not confirmed. */
import { calendarWarning } from '#prompts/calendar.ts';
import { dayOf } from '#src/clock.ts';
import { missingTable } from '#src/dates/calendar.ts';
import type { Sql } from '#src/storage/database.ts';
import type { GapTickDeps } from './gap-tick.ts';
import { tellCoordinators } from './tell-coordinators.ts';

/** Gives how many letters were written; none when the table stands, or when this month's warning was given. */
export async function warnOfCalendar(sql: Sql, deps: GapTickDeps, nowMs: number): Promise<number> {
  const today = dayOf(nowMs);
  const missing = missingTable(deps.calendar, today);
  if (!missing) return 0;
  return tellCoordinators(sql, deps.sealer, nowMs, {
    about: `calendar:${missing.year}:${today.slice(0, 7)}`,
    class: 'reminder',
    letter: calendarWarning(missing),
  });
}
