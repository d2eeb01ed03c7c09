/** One parsed wording -> what it says about days. */
import type { TimingKind } from '../knowledge/plan.ts';
import type { Cadence, Every } from './cadence.ts';
import type { Mode } from './cues.ts';
import { addDays } from './day.ts';
import type { From, Item } from './item.ts';
import type { Point, YearWord } from './place.ts';
import { occurrences, type Period, periodOf, type Setting, yearOf } from './resolve.ts';
import type { Rule } from './rule.ts';

/** What the words of a deadline say: the shape of `Timing` without `text` and `source`, and a few facts more. */
export interface Reading {
  kind: TimingKind | null;
  /** Last day still on time; null when no day follows from the words. */
  dueDate: string | null;
  /** Every last good day when the words name several or come again. */
  dates: string[];
  recurrence: Every | null;
  /** Every `interval`-th period ("2 năm một lần" = yearly, 2). */
  interval: number;
  /** `MM-DD` of a yearly day: the last good day. */
  monthDay: string | null;
  /** The named day itself is still on time; null when no day is named. */
  inclusive: boolean | null;
  /** `HH:MM` of the last day. */
  time: string | null;
  /** First day of a range. */
  from: string | null;
  /** A printed date does not exist (31/11): `dueDate` is null and somebody must be asked. */
  invalid: boolean;
}

export const NO_DEADLINE: Reading = {
  kind: null,
  dueDate: null,
  dates: [],
  recurrence: null,
  interval: 1,
  monthDay: null,
  inclusive: null,
  time: null,
  from: null,
  invalid: false,
};

type Dated = Extract<Item, { type: 'dated' }>;
const PERIOD_KINDS: Readonly<Record<Point['type'], TimingKind>> = {
  day: 'by-date',
  named: 'by-date',
  month: 'in-month',
  quarter: 'quarter',
  months: 'half-year',
  year: 'in-year',
  years: 'range',
};

/** Month a point begins in, to put the points of a list in order. */
function monthOf(point: Point): number {
  if (point.type === 'day') return point.month ?? 0;
  if (point.type === 'month') return point.month;
  return point.type === 'quarter' ? point.quarter * 3 - 2 : 0;
}

function withYear(point: Point, year: number): Point {
  return point.type === 'years' ? point : { ...point, year: { year } };
}

function yearWord(point: Point): YearWord | null {
  return point.type === 'years' ? { year: point.from } : point.year;
}

/** Gives the points of a list the year (and month) printed at its end, or before them, or the plan's. */
export function fillYears(points: readonly Point[], planYear: number): Point[] {
  const filled = [...points];
  for (let k = filled.length - 2; k >= 0; k -= 1) {
    const [point, right] = [filled[k] as Point, filled[k + 1] as Point];
    if (yearWord(point)) continue;
    if (point.type === 'day' && point.month === null && right.type === 'day')
      filled[k] = { ...point, month: right.month, year: right.year };
    else if (yearWord(right))
      filled[k] = withYear(point, yearOf(yearWord(right), planYear) - (monthOf(point) > monthOf(right) ? 1 : 0));
  }
  for (let k = 1; k < filled.length; k += 1) {
    const [left, point] = [filled[k - 1] as Point, filled[k] as Point];
    if (!yearWord(left) || yearWord(point)) continue;
    filled[k] = withYear(point, yearOf(yearWord(left), planYear) + (monthOf(point) < monthOf(left) ? 1 : 0));
  }
  return filled;
}

function startOf(from: From | null, setting: Setting): string | null {
  if (from?.type === 'issue') return setting.issueDate;
  return from?.type === 'point' ? periodOf(from.point, setting).first : null;
}

/** The two ends of a range share what one of them leaves out. */
function rangeEnds(from: From | null, end: Point, planYear: number): { from: From | null; end: Point } {
  if (from?.type !== 'point') return { from, end };
  const start = from.point;
  if (start.type === 'day' && start.month === null && end.type === 'day') {
    return { from: { type: 'point', point: { ...start, month: end.month, year: end.year } }, end };
  }
  const [first, last] = fillYears([start, end], planYear) as [Point, Point];
  const turns = !yearWord(first) && !yearWord(last) && monthOf(last) > 0 && monthOf(last) < monthOf(first);
  return { from: { type: 'point', point: first }, end: turns ? withYear(last, planYear + 1) : last };
}

/** Months or quarters joined by a hyphen include those between them. */
function expandHyphen(points: readonly Point[]): Point[] {
  const [first, last] = [points[0], points.at(-1)];
  if (points.length !== 2 || first?.type !== last?.type) return [...points];
  if (first?.type !== 'month' || last?.type !== 'month' || last.month < first.month) return [...points];
  return Array.from({ length: last.month - first.month + 1 }, (_, k) => ({ ...last, month: first.month + k }));
}

/**
 * Last day still on time. "Trước cuối tháng 6" is before the day that BLDS 2015 Đ146(2) calls "cuối tháng", the last;
 * "trước tháng 6" is before its first.
 */
function lastGoodDay(period: Period, before: boolean, point: Point): string | null {
  if (!before) return period.last;
  const part = 'part' in point ? point.part : null;
  if (part === 'late' || part === 'middle') return period.last === null ? null : addDays(period.last, -1);
  return period.first === null ? null : addDays(period.first, -1);
}

/** Days in a row are one event that lasts. */
function inARow(dates: readonly string[]): boolean {
  return dates.length > 1 && dates.every((day, k) => k === 0 || addDays(dates[k - 1] as string, 1) === day);
}

function kindOf(item: Dated, points: readonly Point[]): TimingKind {
  if (item.from) return 'range';
  if (item.mode === 'before') return 'before-date';
  if (item.mode === 'by' || item.mode === 'until') return 'by-date';
  const point = points[0] as Point;
  if (point.type === 'months' && point.count !== 6) return 'by-date';
  return PERIOD_KINDS[point.type];
}

/** "hằng năm trước ngày 15/11": the next such day on or after the issue of the document, and those of the plan's year. */
function yearly(item: Dated, points: readonly Point[], reading: Reading, setting: Setting): Reading {
  const before = reading.inclusive === false;
  const inYear = (shift: number): string[] =>
    points
      .map((point) => lastGoodDay(periodOf(withYear(point, setting.planYear + shift), setting), before, point))
      .filter((day) => day !== null)
      .sort();
  const dates = inYear(0).filter((day) => day >= setting.issueDate);
  const due = dates[0] ?? [...inYear(1), ...inYear(2)].find((day) => day >= setting.issueDate) ?? null;
  const day = (points[0] as Point).type === 'day';
  const kind = day ? 'yearly-by-date' : reading.kind;
  const last = points.length > 1 ? dates.at(-1) : due;
  return {
    ...reading,
    kind,
    recurrence: 'yearly',
    dueDate: due,
    dates: due ? (dates.length > 0 ? dates : [due]) : [],
    monthDay: (item.from ? last : due)?.slice(5) ?? null,
  };
}

/** The coarsest cadence named: "6 tháng và hằng năm" with two days a year comes again each year. */
export function mainCadence(cadences: readonly Cadence[]): Cadence | null {
  return cadences.find((one) => one.every === 'yearly') ?? cadences[0] ?? null;
}

function readDatedItem(item: Dated, cadences: readonly Cadence[], setting: Setting): Reading {
  const ends = rangeEnds(item.from, item.points[0] as Point, setting.planYear);
  const listed = item.from ? [ends.end] : fillYears(item.points, setting.planYear);
  const points = item.hyphen ? expandHyphen(listed) : listed;
  const before = item.mode === 'before';
  const timed = before && item.time !== null && !['00:00', '0:00'].includes(item.time);
  const periods = points.map((point) => periodOf(point, setting));
  const days = periods
    .map((period, k) => lastGoodDay(period, before && !timed, points[k] as Point))
    .filter((day) => day !== null);
  const span = item.hyphen && points[0]?.type === 'day';
  const row = span || (!before && points[0]?.type === 'day' && inARow(days));
  const late = row || points[0]?.type === 'quarter' || item.hyphen;
  const reading: Reading = {
    ...NO_DEADLINE,
    kind: row ? 'range' : kindOf(item, points),
    dueDate: (late ? days.at(-1) : days[0]) ?? null,
    dates: days.length > 1 && !span ? days : [],
    inclusive: !before || timed,
    time: item.time,
    from: item.from
      ? startOf(ends.from, setting)
      : row
        ? (days[0] ?? null)
        : points[0]?.type === 'years'
          ? (periods[0]?.first ?? null)
          : null,
    invalid: periods.some((period) => period.first === null) && points[0]?.type !== 'named' && !dayOnly(points),
  };
  const cadence = mainCadence(cadences);
  const fixed = item.points.some((point) => printedYear(point) || (cadence?.every !== 'yearly' && yearWord(point)));
  if (!cadence || fixed)
    return cadence && item.cadences.length > 0 ? { ...reading, recurrence: cadence.every } : reading;
  return comesAgain(item, points, reading, cadence, setting);
}

/** A year in figures; "năm sau" under "hằng năm" comes again. */
function printedYear(point: Point): boolean {
  const year = yearWord(point);
  return year !== null && 'year' in year;
}

function dayOnly(points: readonly Point[]): boolean {
  return points.every((point) => point.type === 'day' && point.month === null);
}

/** A date without a year under a cadence. */
function comesAgain(
  item: Dated,
  points: readonly Point[],
  reading: Reading,
  cadence: Cadence,
  setting: Setting,
): Reading {
  if (dayOnly(points)) return dayOfEach(item, points, reading, cadence, setting);
  if (cadence.every === 'yearly') return { ...yearly(item, points, reading, setting), interval: cadence.interval };
  if (cadence.every === 'half-yearly')
    return { ...yearly(item, points, reading, setting), kind: 'half-yearly', recurrence: 'half-yearly' };
  return reading;
}

/** "hằng tháng, trước ngày 20": days without a month under a monthly or quarterly cadence. */
function dayOfEach(
  item: Dated,
  points: readonly Point[],
  reading: Reading,
  cadence: Cadence,
  setting: Setting,
): Reading {
  const months = cadence.every === 'quarterly' ? [3, 6, 9, 12] : cadence.every === 'monthly' ? null : undefined;
  if (months === undefined) return reading;
  const days = points.map((point) => ({ type: 'date' as const, day: point.type === 'day' ? point.day : 1 }));
  return readRuleItem({ mode: item.mode, time: item.time, rule: { every: cadence.every, months, days } }, setting);
}

/** "hằng quý … ngày 05 tháng sau": the month after each quarter. */
function underCadence(rule: Rule, cadences: readonly Cadence[]): Rule {
  if (!rule.following || mainCadence(cadences)?.every !== 'quarterly') return rule;
  return { ...rule, every: 'quarterly', months: [1, 4, 7, 10] };
}

/** Days that come again, with every last good day of the plan's year. */
function readRuleItem(item: { mode: Mode; time: string | null; rule: Rule }, setting: Setting): Reading {
  const before = item.mode === 'before' && item.time === null;
  const { dates, first } = occurrences(item.rule, before, setting);
  const kind = item.rule.every === 'yearly' ? 'yearly-by-date' : item.rule.every;
  return {
    ...NO_DEADLINE,
    kind,
    recurrence: item.rule.every,
    dueDate: first,
    dates,
    inclusive: !before,
    time: item.time,
    monthDay: kind === 'yearly-by-date' ? (first?.slice(5) ?? null) : null,
  };
}

function readCadence(cadences: readonly Cadence[], time: string | null): Reading {
  const first = cadences[0] as Cadence;
  return {
    ...NO_DEADLINE,
    kind: first.every,
    recurrence: first.every,
    interval: first.interval,
    time,
    inclusive: time ? true : null,
  };
}

/** What one item says, under the cadences named in its sentence. */
export function readItemTiming(item: Item, cadences: readonly Cadence[], setting: Setting): Reading {
  if (item.type === 'dated') return readDatedItem(item, cadences, setting);
  if (item.type === 'rule') return readRuleItem({ ...item, rule: underCadence(item.rule, cadences) }, setting);
  if (item.type === 'cadence') return readCadence(item.cadences, item.time);
  if (item.type === 'open') return { ...NO_DEADLINE, kind: 'range', from: startOf(item.from, setting) };
  if (item.type === 'relative') {
    const { dueDate, from } = item.relative;
    return { ...NO_DEADLINE, kind: 'relative', dueDate, from, inclusive: dueDate ? true : null };
  }
  if (item.type === 'ongoing') return { ...NO_DEADLINE, kind: 'ongoing' };
  return item.type === 'request' ? { ...NO_DEADLINE, kind: 'on-request' } : NO_DEADLINE;
}
