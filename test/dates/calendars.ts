/** The calendar of `data/calendar/`, for tests. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Calendar, readCalendar } from '#src/dates/calendar.ts';

const DIR = join(import.meta.dirname, '../../data/calendar');

/** The parsed files, as a program hands them in. */
export function calendarFiles(): unknown[] {
  return readdirSync(DIR).map((file) => JSON.parse(readFileSync(join(DIR, file), 'utf8')) as unknown);
}

export function ourCalendar(options: { withProposals?: boolean } = {}): Calendar {
  return readCalendar(calendarFiles(), options);
}
