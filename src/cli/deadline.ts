/** `cli deadline`: one line `{id, text, issueDate, planYear}` in, one reading out (design.md section 6). */
import { z } from 'zod';
import { type Calendar, NO_TABLES } from '#src/dates/calendar.ts';
import { isDay } from '#src/dates/day.ts';
import { type Reading, readDeadline } from '#src/dates/deadline.ts';

const Line = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  issueDate: z.string().refine(isDay, { error: 'must be a real day, YYYY-MM-DD' }),
  planYear: z.number().int().min(1900).max(2199),
});

export type DeadlineLine = { id: string | number } & Pick<
  Reading,
  'kind' | 'dueDate' | 'dates' | 'recurrence' | 'inclusive'
>;

/**
 * Reads one wording. Throws zod's error for a wrong line. Without a calendar working days skip weekends only and
 * "trước Tết" names no day.
 */
export function deadline(line: unknown, calendar: Calendar = NO_TABLES): DeadlineLine {
  const { id, text, issueDate, planYear } = Line.parse(line);
  const { kind, dueDate, dates, recurrence, inclusive } = readDeadline(text, { issueDate, planYear, calendar });
  return { id, kind, dueDate, dates, recurrence, inclusive };
}
