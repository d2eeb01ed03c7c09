/** The door to `src/dates`: wording of time as the timing of a duty. */
import { asTiming, type DeadlineContext, findDeadlines, readDeadline } from '#src/dates/deadline.ts';
import type { Timing } from '../plan.ts';

export type When = DeadlineContext;

/** A wording of time met in running text. */
export type FoundTiming = Timing & { start: number; end: number; certain: boolean };

/** No time is printed. */
export const noTiming = (): Timing =>
  asTiming(readDeadline('', { issueDate: '2000-01-01', planYear: 2000 }), null, null);

const PERIOD_YEAR = /((?:quý\s+[IV]+|tháng\s+\d{1,2})\s*,?\s*(?:năm\s+|\/))(20\d{2})/giu;

/** "Quý I và quý II, năm 2023" in a plan for 2024 is a slip: its days are those of the plan's year. */
const withPlanYear = (text: string, when: When): string =>
  text.replace(PERIOD_YEAR, (whole, period: string, year: string) =>
    Number(year) < when.planYear && Number(year) < Number(when.issueDate.slice(0, 4)) ? period + when.planYear : whole,
  );

/** Reads the words behind a time label. */
export function readTiming(printed: string, when: When): Timing {
  const text = printed
    .replace(/\s+/g, ' ')
    .replace(/[\s.;,]+$/u, '')
    .trim();
  return asTiming(readDeadline(withPlanYear(text, when), when), text === '' ? null : text, null);
}

/** Finds the wordings of time in a sentence, in printed order. */
export function findTimings(text: string, when: When): FoundTiming[] {
  const same = withPlanYear(text, when);
  return findDeadlines(same, when).map((found) => ({
    ...asTiming(found, text.slice(found.start, found.end), null),
    start: found.start,
    end: found.end,
    certain: found.certain,
  }));
}
