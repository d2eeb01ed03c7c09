/**
 * Holidays and working days. The tables are data (`data/calendar/*.json`), handed in as parsed objects.
 * Sources: Bộ luật Lao động 2019 Đ111-112, NQ 28/2026/QH16 (24/11), Bộ luật Dân sự 2015 Đ147-148.
 */
import { z } from 'zod';
import { addDays, dayParts, isDay, makeDay, weekday } from './day.ts';

const RealDay = z.string().refine(isDay, { error: 'must be a real day, YYYY-MM-DD' });
const MonthDay = z.string().regex(/^\d{2}-\d{2}$/);

/** `data/calendar/<year>.json`: days off, make-up working days and named days of one year. */
export const YearTable = z.object({
  year: z.number().int(),
  /** False until the year's days off are decided: every result that touches the year is then tentative. */
  confirmed: z.boolean(),
  source: z.string(),
  holidays: z.array(z.object({ day: RealDay, name: z.string(), confirmed: z.boolean() })),
  /** Saturdays or Sundays that are worked in exchange for a day off. */
  makeUpDays: z.array(z.object({ day: RealDay, for: RealDay, confirmed: z.boolean() })).default([]),
  /** Days known by name, so that "trước Tết Nguyên đán" has a day. */
  named: z.array(z.object({ names: z.array(z.string()).min(1), day: RealDay })).default([]),
});
export type YearTable = z.infer<typeof YearTable>;

/** `data/calendar/every-year.json`: holidays that fall on the same date each year. */
export const EveryYear = z.object({
  everyYear: z.array(z.object({ monthDay: MonthDay, name: z.string(), since: RealDay.optional() })),
});
export type EveryYear = z.infer<typeof EveryYear>;

export interface Calendar {
  years: ReadonlyMap<number, YearTable>;
  everyYear: EveryYear['everyYear'];
  /** Days off and make-up days that are only proposed are applied too. */
  withProposals: boolean;
}

/** A day computed from a calendar; `tentative` ("dự kiến") when an undecided table or a proposal could move it. */
export interface CalendarDay {
  day: string;
  tentative: boolean;
}

/** A calendar that knows weekends only; every result is tentative. */
export const NO_TABLES: Calendar = { years: new Map(), everyYear: [], withProposals: false };

/** Builds a calendar from the parsed files of `data/calendar/`; throws with the place of the mistake. */
export function readCalendar(files: readonly unknown[], options: { withProposals?: boolean } = {}): Calendar {
  const years = new Map<number, YearTable>();
  let everyYear: EveryYear['everyYear'] = [];
  for (const file of files) {
    const fixed = EveryYear.safeParse(file);
    if (fixed.success) {
      everyYear = [...everyYear, ...fixed.data.everyYear];
      continue;
    }
    const table = YearTable.parse(file);
    years.set(table.year, table);
  }
  return { years, everyYear, withProposals: options.withProposals ?? false };
}

/** One day of the calendar: worked or not, its name when it is a holiday, and whether that is settled. */
interface DayState {
  working: boolean;
  name: string | null;
  tentative: boolean;
}

function fixedHoliday(calendar: Calendar, day: string): string | null {
  const found = calendar.everyYear.find((one) => one.monthDay === day.slice(5) && (!one.since || one.since <= day));
  return found?.name ?? null;
}

function dayState(calendar: Calendar, day: string): DayState {
  const weekend = weekday(day) > 5;
  const table = calendar.years.get(dayParts(day).year);
  const off = table?.holidays.find((one) => one.day === day);
  const worked = table?.makeUpDays.find((one) => one.day === day);
  const unsettled = table?.confirmed !== true || off?.confirmed === false || worked?.confirmed === false;
  if (off && (off.confirmed || calendar.withProposals)) return { working: false, name: off.name, tentative: unsettled };
  const fixed = fixedHoliday(calendar, day);
  if (fixed) return { working: false, name: fixed, tentative: unsettled };
  if (worked && (worked.confirmed || calendar.withProposals))
    return { working: true, name: null, tentative: unsettled };
  return { working: !weekend, name: null, tentative: unsettled };
}

/** True when offices work that day: no weekend and no holiday, or a make-up day. Proposals count only if asked for. */
export function isWorkingDay(calendar: Calendar, day: string): boolean {
  return dayState(calendar, day).working;
}

/** The name of the holiday that falls on a day, or null. */
export function holidayName(calendar: Calendar, day: string): string | null {
  return dayState(calendar, day).name;
}

/** Walks day by day from `day` (itself counted or not) until `count` working days are met. */
function walk(calendar: Calendar, day: string, step: 1 | -1, count: number, fromSelf: boolean): CalendarDay {
  let at = fromSelf ? day : addDays(day, step);
  let left = count;
  let tentative = false;
  for (;;) {
    const state = dayState(calendar, at);
    tentative ||= state.tentative;
    if (state.working) left -= 1;
    if (left <= 0) return { day: at, tentative };
    at = addDays(at, step);
  }
}

/** The `count`-th working day after `day`; the day of the event is not counted (BLDS 2015 Đ147(2)). */
export function addWorkingDays(calendar: Calendar, day: string, count: number): CalendarDay {
  if (count === 0) return { day, tentative: false };
  return walk(calendar, day, count > 0 ? 1 : -1, Math.abs(count), false);
}

/**
 * For reports under a plan: the last working day not later than the limit. The office is closed on the printed day,
 * so the reminder aims here; a plan's day is not moved later, since no rule does that for internal reports.
 */
export function lastWorkingDayOnOrBefore(calendar: Calendar, day: string): CalendarDay {
  return walk(calendar, day, -1, 1, true);
}

/**
 * For periods set by law (giải quyết đơn, thủ tục): a period whose last day is a weekend or holiday ends with the
 * next working day (BLDS 2015 Đ148(5)).
 */
export function nextWorkingDayOnOrAfter(calendar: Calendar, day: string): CalendarDay {
  return walk(calendar, day, 1, 1, true);
}

/** End of a legal period of `count` calendar days after `event`: event not counted (Đ147), last day rolled on (Đ148(5)). */
export function endOfLegalPeriod(calendar: Calendar, event: string, count: number): CalendarDay {
  return nextWorkingDayOnOrAfter(calendar, addDays(event, count));
}

/** Working days after `from` up to and including `to`; negative when `to` is earlier. */
export function workingDaysBetween(
  calendar: Calendar,
  from: string,
  to: string,
): { count: number; tentative: boolean } {
  if (to < from) {
    const back = workingDaysBetween(calendar, to, from);
    return { count: -back.count, tentative: back.tentative };
  }
  let count = 0;
  let tentative = false;
  for (let at = addDays(from, 1); at <= to; at = addDays(at, 1)) {
    const state = dayState(calendar, at);
    tentative ||= state.tentative;
    if (state.working) count += 1;
  }
  return { count, tentative };
}

/** From 1 October on: next year's table when it is missing or not yet confirmed, so that somebody is told. */
export function missingTable(
  calendar: Calendar,
  today: string,
): { year: number; state: 'missing' | 'unconfirmed' } | null {
  const { year, month } = dayParts(today);
  if (month < 10) return null;
  const next = calendar.years.get(year + 1);
  if (!next) return { year: year + 1, state: 'missing' };
  return next.confirmed ? null : { year: year + 1, state: 'unconfirmed' };
}

/** The day a name stands for in a year ("tết nguyên đán", 2026), from the table or the fixed holidays; else null. */
export function namedDay(calendar: Calendar, name: string, year: number): string | null {
  const wanted = name.toLowerCase();
  const entry = calendar.years
    .get(year)
    ?.named.find((one) => one.names.some((known) => known.toLowerCase() === wanted));
  if (entry) return entry.day;
  const fixed = calendar.everyYear.find((one) => one.name.toLowerCase() === wanted);
  return fixed ? makeDay(year, Number(fixed.monthDay.slice(0, 2)), Number(fixed.monthDay.slice(3))) : null;
}

/** Every name under which the calendar knows a day, longest first, for a reader that looks for them in a text. */
export function knownNames(calendar: Calendar): string[] {
  const names = new Set(calendar.everyYear.map((one) => one.name));
  for (const table of calendar.years.values())
    for (const one of table.named) for (const name of one.names) names.add(name);
  return [...names].sort((a, b) => b.length - a.length || a.localeCompare(b));
}
