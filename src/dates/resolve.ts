/** Points and rules -> days of the calendar. */

import { type Calendar, isWorkingDay, namedDay } from './calendar.ts';
import { addDays, daysInMonth, makeDay, monthEnd, monthStart, weekday } from './day.ts';
import type { Part, Point, YearWord } from './place.ts';
import type { Rule, RuleDay } from './rule.ts';

/** What is needed to turn words into days. */
export interface Setting {
  /** Day the document was issued. */
  issueDate: string;
  /** Year meant by a date without one. */
  planYear: number;
  calendar: Calendar;
}

/** First and last day of what is named; null when there is no such day or the words leave it open. */
export interface Period {
  first: string | null;
  last: string | null;
}

const NOWHERE: Period = { first: null, last: null };

/** The year of a point: printed, counted from the plan's year, or the plan's year itself. */
export function yearOf(word: YearWord | null, planYear: number): number {
  if (!word) return planYear;
  return 'year' in word ? word.year : planYear + word.shift;
}

/**
 * A part of a month. BLDS 2015 Đ146(2): giữa tháng = 15, cuối tháng = last day. "Đầu tháng" and "tuần thứ hai" as a
 * time of work name no last day, so none is made up.
 */
function monthPart(year: number, month: number, part: Part): Period {
  const [first, last] = [monthStart(year, month), monthEnd(year, month)];
  if (part !== null && typeof part === 'object') return { first, last: makeDay(year, month, part.firstDays) };
  if (part === 'early' || part === 'week') return { first, last: null };
  if (part === 'middle' || part === 'first-half') return { first, last: makeDay(year, month, 15) };
  if (part === 'ten-days-1') return { first, last: makeDay(year, month, 10) };
  if (part === 'ten-days-2') return { first: makeDay(year, month, 11), last: makeDay(year, month, 20) };
  if (part === 'second-half') return { first: makeDay(year, month, 16), last };
  return { first, last };
}

function quarterPeriod(year: number, quarter: number, part: Part): Period {
  if (quarter < 1 || quarter > 4) return NOWHERE;
  const last = part === null || part === 'late' || part === 'second-half' ? monthEnd(year, quarter * 3) : null;
  return { first: monthStart(year, quarter * 3 - 2), last };
}

function monthsPeriod(year: number, count: number, end: 'first' | 'last'): Period {
  if (end === 'last') return { first: monthStart(year, 13 - count), last: monthEnd(year, 12) };
  return { first: monthStart(year, 1), last: monthEnd(year, count) };
}

function yearPeriod(year: number, part: Part): Period {
  const vague = part !== null && part !== 'late' && part !== 'second-half';
  return { first: monthStart(year, 1), last: vague ? null : monthEnd(year, 12) };
}

/** The days a point covers. */
export function periodOf(point: Point, setting: Setting): Period {
  if (point.type === 'years') return { first: monthStart(point.from, 1), last: monthEnd(point.to, 12) };
  const year = yearOf(point.year, setting.planYear);
  if (point.type === 'day') {
    const day = point.month === null ? null : makeDay(year, point.month, point.day);
    return { first: day, last: day };
  }
  if (point.type === 'month') return monthPart(year, point.month, point.part);
  if (point.type === 'quarter') return quarterPeriod(year, point.quarter, point.part);
  if (point.type === 'months') return monthsPeriod(year, point.count, point.end);
  if (point.type === 'year') return yearPeriod(year, point.part);
  const day = namedDay(setting.calendar, point.name, year);
  return { first: day, last: day };
}

function nthWeekday(year: number, month: number, wanted: number, nth: number): string | null {
  if (nth < 0) {
    const end = monthEnd(year, month) as string;
    return addDays(end, -((weekday(end) - wanted + 7) % 7));
  }
  const start = monthStart(year, month) as string;
  return makeDay(year, month, 1 + ((wanted - weekday(start) + 7) % 7) + (nth - 1) * 7);
}

function edgeWorkingDay(calendar: Calendar, from: string, step: 1 | -1): string {
  let at = from;
  while (!isWorkingDay(calendar, at)) at = addDays(at, step);
  return at;
}

/** One rule day in one month; the 30th of February is its last day, as a monthly duty is due every month. */
function dayInMonth(day: RuleDay, year: number, month: number, calendar: Calendar): string | null {
  if (day.type === 'date') return makeDay(year, month, Math.min(day.day, daysInMonth(year, month)));
  if (day.type === 'weekday') return nthWeekday(year, month, day.weekday, day.nth);
  if (day.type === 'first-working') return edgeWorkingDay(calendar, monthStart(year, month) as string, 1);
  if (day.type === 'unsaid') return null;
  const end = monthEnd(year, month) as string;
  return day.working ? edgeWorkingDay(calendar, end, -1) : end;
}

/** Months of the plan's year and the first of the next, so that "trước ngày 01" of January gives 31/12. */
function monthsOf(rule: Rule, years: readonly number[]): { year: number; month: number }[] {
  const all = years.flatMap((year) => Array.from({ length: 12 }, (_, k) => ({ year, month: k + 1 })));
  return all.filter(({ month }) => rule.months === null || rule.months.includes(month));
}

function ruleDays(rule: Rule, before: boolean, setting: Setting, years: readonly number[]): string[] {
  const days = monthsOf(rule, years).flatMap(({ year, month }) =>
    rule.days.map((day) => dayInMonth(day, year, month, setting.calendar)),
  );
  const last = days.filter((day) => day !== null).map((day) => (before ? addDays(day, -1) : day));
  return [...new Set(last)].sort();
}

function nextWeekday(rule: Rule, before: boolean, setting: Setting): string | null {
  const day = rule.days[0];
  if (day?.type !== 'weekday') return null;
  const wanted = before ? ((day.weekday + 5) % 7) + 1 : day.weekday;
  const start =
    setting.issueDate.slice(0, 4) < String(setting.planYear) ? `${setting.planYear}-01-01` : setting.issueDate;
  return addDays(start, (wanted - weekday(start) + 7) % 7);
}

/** Last good days of a rule in the plan's year from the day of issue on, and the first of them (perhaps a year later). */
export function occurrences(rule: Rule, before: boolean, setting: Setting): { dates: string[]; first: string | null } {
  if (rule.every === 'weekly') return { dates: [], first: nextWeekday(rule, before, setting) };
  const { planYear, issueDate } = setting;
  const all = ruleDays(rule, before, setting, [planYear, planYear + 1]).filter((day) => day >= issueDate);
  const dates = all.filter((day) => day.startsWith(String(planYear)));
  const later = ruleDays(rule, before, setting, [Number(issueDate.slice(0, 4)), Number(issueDate.slice(0, 4)) + 1]);
  return { dates, first: dates[0] ?? all[0] ?? later.find((day) => day >= issueDate) ?? null };
}
