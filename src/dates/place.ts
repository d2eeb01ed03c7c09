/** What a date expression names on the calendar, as worded. */

/** The year as printed, or counted from the year of the plan ("năm sau" = 1). */
export type YearWord = { year: number } | { shift: number };

/** Which part of a month, quarter or year is meant. */
export type Part =
  | 'early'
  | 'middle'
  | 'late'
  | 'first-half'
  | 'second-half'
  | 'ten-days-1'
  | 'ten-days-2'
  | 'week'
  | { firstDays: number }
  | null;

/** A place on the calendar as worded; what is null is not printed. */
export type Point =
  | { type: 'day'; day: number; month: number | null; year: YearWord | null }
  | { type: 'month'; month: number; part: Part; year: YearWord | null }
  | { type: 'quarter'; quarter: number; part: Part; year: YearWord | null }
  /** "6 tháng đầu năm", "9 tháng", "6 tháng cuối năm". */
  | { type: 'months'; count: number; end: 'first' | 'last'; label: boolean; year: YearWord | null }
  | { type: 'year'; part: Part; year: YearWord | null }
  | { type: 'years'; from: number; to: number }
  /** A day known by name in the calendar data. */
  | { type: 'named'; name: string; year: YearWord | null };

/** What the reader of a point may assume about the words before it. */
export interface PointHint {
  /** A deadline cue stands before: then "15/11" is a date and not a fraction. */
  cued: boolean;
  /** Names of days known to the calendar data. */
  names: readonly string[];
}
