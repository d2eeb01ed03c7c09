/** Days that come again: "ngày 20 hằng tháng", "ngày 15 của tháng cuối quý", "thứ Sáu hằng tuần". */
import type { Every } from './cadence.ts';
import { readWeekday } from './day-point.ts';
import { readNumber } from './number.ts';
import {
  anyAt,
  type Hit,
  lexicon,
  mayOpen,
  opening,
  openingLexicon,
  phraseAt,
  phrases,
  type Scan,
  signAt,
} from './scan.ts';

/** Which day of each period: a day of the month, its last (working) day, a weekday (`nth` -1 = the last), or not said. */
export type RuleDay =
  | { type: 'date'; day: number }
  | { type: 'last'; working: boolean }
  | { type: 'first-working' }
  | { type: 'weekday'; weekday: number; nth: number }
  | { type: 'unsaid' };

/** Days that come again: in which months (null = each), and which days of them. */
export interface Rule {
  every: Every;
  months: readonly number[] | null;
  days: readonly RuleDay[];
  /** The days lie in the month after the period reported on ("ngày 05 tháng sau"). */
  following?: boolean;
}

const FOLLOWING_TAIL = [
  'của tháng sau|tới',
  'tháng sau|tới',
  'của tháng tiếp theo',
  'tháng tiếp theo',
  'của tháng kế tiếp',
  'tháng kế tiếp',
  'của tháng liền kề',
  'tháng liền kề',
  'tháng sau liền kề',
  'của tháng sau liền kề',
];
const MONTHLY_TAIL = phrases([
  'của hằng|hàng|mỗi|từng tháng',
  'hằng|hàng|mỗi|từng tháng',
  'định kỳ hằng|hàng tháng',
  'của tháng báo cáo',
  'tháng báo cáo',
  'của tháng đó',
  'trong tháng',
  'của tháng',
]);
const QUARTER_MONTHS = openingLexicon<readonly number[]>([
  [
    [1, 4, 7, 10],
    ['tháng đầu', 'tháng đầu tiên', 'tháng thứ nhất', 'tháng thứ 1'],
  ],
  [
    [2, 5, 8, 11],
    ['tháng giữa', 'tháng thứ hai', 'tháng thứ 2'],
  ],
  [
    [3, 6, 9, 12],
    ['tháng cuối', 'tháng cuối cùng', 'tháng thứ ba', 'tháng thứ 3', 'tháng kết thúc'],
  ],
]);
const LINK = phrases(['của mỗi|từng|hằng|hàng', 'trong mỗi', 'trong', 'của', 'mỗi', 'từng', 'hằng|hàng', 'các']);
const NEXT_PERIOD = phrases(['tiếp theo', 'sau liền kề', 'liền kề', 'kế tiếp', 'sau', 'tới', 'đó', 'báo cáo']);

function longestAt(scan: Scan, at: number, phrases: readonly string[]): number {
  return Math.max(...phrases.map((phrase) => phraseAt(scan, at, phrase)));
}

/** Skips "của", "mỗi" … between a day and its period. */
function skipLink(scan: Scan, at: number): number {
  const linked = anyAt(scan, at, LINK);
  return linked > 0 ? linked : at;
}

/** "tháng cuối quý", "tháng đầu của quý sau", "tháng đầu năm". */
function readMonthOfQuarter(scan: Scan, at: number): Hit<{ every: Every; months: readonly number[] }> | null {
  const months = QUARTER_MONTHS(scan, at);
  const of = months ? skipLink(scan, months.next) : -1;
  const unit = anyAt(scan, of, ['quý|quí', 'năm']);
  const yearly = phraseAt(scan, of, 'năm') > 0;
  if (!months || unit < 0 || (yearly && scan.tokens[unit]?.value != null)) return null;
  const next = anyAt(scan, unit, NEXT_PERIOD);
  const value = yearly
    ? { every: 'yearly' as const, months: [months.value[0] === 1 ? 1 : 12] }
    : { every: 'quarterly' as const, months: months.value };
  return { value, next: next > 0 ? next : unit };
}

/** "của tháng cuối quý", "hằng tháng", "tháng sau": in which months the day before it comes again. */
function readTail(scan: Scan, at: number): Hit<Omit<Rule, 'days'>> | null {
  const inQuarter = readMonthOfQuarter(scan, skipLink(scan, at));
  if (inQuarter) return inQuarter;
  const following = longestAt(scan, at, FOLLOWING_TAIL);
  if (following > 0) return { value: { every: 'monthly', months: null, following: true }, next: following };
  const monthly = anyAt(scan, at, MONTHLY_TAIL);
  if (monthly < 0 || scan.tokens[monthly]?.value != null || readNumber(scan, monthly)) return null;
  return { value: { every: 'monthly', months: null }, next: monthly };
}

/** "(từ tháng 02 đến tháng 9)": the months in which a monthly day comes again. */
function readMonthSpan(scan: Scan, at: number): Hit<readonly number[]> | null {
  const first = readNumber(scan, anyAt(scan, signAt(scan, at, '(') ? at + 1 : at, ['từ tháng']));
  const last = first ? readNumber(scan, anyAt(scan, first.next, ['đến tháng', 'đến hết tháng'])) : null;
  if (!first || !last || first.value < 1 || last.value > 12 || last.value < first.value) return null;
  const months = Array.from({ length: last.value - first.value + 1 }, (_, k) => first.value + k);
  return { value: months, next: signAt(scan, last.next, ')') ? last.next + 1 : last.next };
}

const SEPARATORS = phrases([', và', 'và ngày', ', ngày', ',', 'và', 'hoặc']);

/** "ngày 15 và 30 hằng tháng", "ngày 25 của tháng cuối quý": days of the month that come again. */
export function readDatesOfMonth(scan: Scan, at: number): Hit<Rule> | null {
  const word = anyAt(scan, at, DAY_WORD);
  const days: RuleDay[] = [];
  let next = word > 0 ? word : at;
  for (;;) {
    const day = readNumber(scan, next);
    if (!day || day.value < 1 || day.value > 31) return null;
    days.push({ type: 'date', day: day.value });
    const tail = readTail(scan, day.next);
    if (tail && word < 0 && tail.value.months && phraseAt(scan, day.next, 'của') < 0) return null;
    if (tail) {
      const span = readMonthSpan(scan, tail.next);
      const months = span?.value ?? tail.value.months;
      return { value: { ...tail.value, months, days }, next: span?.next ?? tail.next };
    }
    next = anyAt(scan, day.next, SEPARATORS);
    if (next < 0) return null;
  }
}

const DAY_WORD = opening(['ngày mùng|mồng', 'các ngày', 'ngày', 'mùng|mồng', 'hôm']);
const EACH_WEEK = opening(['hằng|hàng|mỗi|từng tuần']);
const ORDINAL = openingLexicon<number>([
  [1, ['đầu tiên', 'đầu', 'tuần đầu', 'tuần đầu tiên', 'tuần thứ nhất', 'tuần 1', 'thứ nhất']],
  [2, ['tuần thứ hai', 'tuần thứ 2', 'tuần 2']],
  [3, ['tuần thứ ba', 'tuần thứ 3', 'tuần 3']],
  [4, ['tuần thứ tư', 'tuần thứ 4', 'tuần 4']],
  [-1, ['cuối cùng', 'cuối', 'tuần cuối', 'tuần cuối cùng']],
]);
const PERIOD = lexicon<{ every: Every; months: readonly number[] | null }>([
  [{ every: 'monthly', months: null }, ['tháng']],
  [{ every: 'quarterly', months: [3, 6, 9, 12] }, ['quý|quí']],
  [{ every: 'yearly', months: [12] }, ['năm']],
]);
const PRESENT = phrases(['này', 'tới']);
const FIRST_MONTHS: Readonly<Partial<Record<Every, readonly number[]>>> = { quarterly: [1, 4, 7, 10], yearly: [1] };

/** "[của] [mỗi] tháng|quý" that is neither a certain one ("tháng 6") nor the present one ("tháng này"). */
function readPeriod(scan: Scan, at: number): Hit<{ every: Every; months: readonly number[] | null }> | null {
  const period = PERIOD(scan, skipLink(scan, at));
  if (!period) return null;
  const after = scan.tokens[period.next];
  if (after?.value != null || (after && /^[IVX]+$/.test(after.text)) || readNumber(scan, period.next)) return null;
  if (phraseAt(scan, period.next, 'thứ') > 0) return null;
  return anyAt(scan, period.next, PRESENT) > 0 ? null : period;
}

/** "thứ Hai đầu tiên của tháng", "ngày thứ Sáu tuần cuối tháng". */
function readNthWeekday(scan: Scan, at: number): Hit<Rule> | null {
  const word = phraseAt(scan, at, 'ngày');
  const weekday = readWeekday(scan, word > 0 ? word : at);
  const nth = weekday ? ORDINAL(scan, skipLink(scan, weekday.next)) : null;
  const period = nth ? readPeriod(scan, nth.next) : null;
  if (!weekday || !nth || period?.value.every !== 'monthly') return null;
  return {
    value: { every: 'monthly', months: null, days: [{ type: 'weekday', weekday: weekday.value, nth: nth.value }] },
    next: period.next,
  };
}

/** "thứ Sáu hằng tuần"; "hằng tuần, vào thứ Sáu". */
function readWeekly(scan: Scan, at: number): Hit<Rule> | null {
  const word = phraseAt(scan, at, 'ngày');
  const first = readWeekday(scan, word > 0 ? word : at);
  if (first) {
    const week = anyAt(scan, first.next, [
      'của hằng|hàng|mỗi tuần',
      'hằng|hàng|mỗi|từng tuần',
      'của tuần',
      'trong tuần',
      'tuần',
    ]);
    const spoken = week > 0 && anyAt(scan, week, ['này', 'tới', 'sau', 'trước']) > 0;
    return week > 0 && !spoken ? { value: weekly(first.value), next: week } : null;
  }
  const week = anyAt(scan, at, EACH_WEEK);
  if (week < 0) return null;
  const comma = signAt(scan, week, ',:(') ? week + 1 : week;
  const into = anyAt(scan, comma, ['vào ngày', 'vào chiều|sáng', 'vào', 'trước', 'ngày', 'chậm nhất']);
  const day = readWeekday(scan, into > 0 ? into : comma);
  return day ? { value: weekly(day.value), next: day.next } : null;
}

function weekly(day: number): Rule {
  return { every: 'weekly', months: null, days: [{ type: 'weekday', weekday: day, nth: 0 }] };
}

/** "ngày cuối cùng của tháng", "ngày làm việc cuối cùng của quý", "10 ngày đầu của tháng", "cuối mỗi quý". */
function readEdge(scan: Scan, at: number): Hit<Rule> | null {
  const count = readNumber(scan, at);
  const work = anyAt(scan, count?.next ?? at, ['ngày làm việc']);
  const word = work > 0 ? work : phraseAt(scan, count?.next ?? at, 'ngày');
  if (count && word < 0) return null;
  const edge = ORDINAL(scan, word > 0 ? word : at);
  const inQuarter = edge?.value === -1 ? readMonthOfQuarter(scan, skipLink(scan, edge.next)) : null;
  const period = inQuarter ?? (edge && Math.abs(edge.value) === 1 ? readPeriod(scan, edge.next) : null);
  const week = phraseAt(scan, word > 0 ? word : at, 'tuần') > 0;
  if (!edge || !period || (period.value.every === 'yearly' && word < 0)) return null;
  const day = edgeDay(edge.value, count?.value ?? null, word > 0 && !week, work > 0);
  const months = edge.value === 1 ? (FIRST_MONTHS[period.value.every] ?? null) : period.value.months;
  return { value: { every: period.value.every, months, days: [day] }, next: period.next };
}

function edgeDay(edge: number, count: number | null, named: boolean, working: boolean): RuleDay {
  if (edge === -1) return { type: 'last', working };
  if (count !== null && !working) return { type: 'date', day: count };
  if (working) return count === null || count === 1 ? { type: 'first-working' } : { type: 'unsaid' };
  return named ? { type: 'date', day: 1 } : { type: 'unsaid' };
}

/** "tháng cuối quý", "tháng cuối cùng của mỗi quý" with no day: its last day. */
function readQuarterMonth(scan: Scan, at: number): Hit<Rule> | null {
  if (!QUARTER_MONTHS(scan, at)) return null;
  const tail = readTail(scan, at);
  if (tail?.value.every === 'yearly') return null;
  return tail && { value: { ...tail.value, days: [{ type: 'last', working: false }] }, next: tail.next };
}

/** Days that come again, worded at `at`. */
export function readRule(scan: Scan, at: number): Hit<Rule> | null {
  if (!mayOpen(scan, at)) return null;
  return (
    readDatesOfMonth(scan, at) ??
    readNthWeekday(scan, at) ??
    readWeekly(scan, at) ??
    readEdge(scan, at) ??
    readQuarterMonth(scan, at)
  );
}
