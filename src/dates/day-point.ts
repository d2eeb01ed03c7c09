/** A day: "15/6/2026", "thứ Sáu, ngày 20 tháng 11", "ngày bầu cử 15/3/2026". */
import { readNumber } from './number.ts';
import type { Point, PointHint } from './place.ts';
import { anyAt, type Hit, opening, openingLexicon, phraseAt, phrases, type Scan, signAt, wordAt } from './scan.ts';
import { isYear, monthNumber, partOfCode, readYear } from './year.ts';

const DAY_WORD = opening(['ngày mùng|mồng', 'các ngày', 'ngày', 'hôm', 'mùng|mồng']);
const WEEKDAYS = openingLexicon<number>([
  [1, ['thứ hai', 'thứ 2']],
  [2, ['thứ ba', 'thứ 3']],
  [3, ['thứ tư', 'thứ 4']],
  [4, ['thứ năm', 'thứ 5']],
  [5, ['thứ sáu', 'thứ 6']],
  [6, ['thứ bảy|bẩy', 'thứ 7']],
  [7, ['chủ nhật']],
]);
const PART_OF_DAY = opening(['sáng', 'chiều', 'tối', 'buổi sáng|chiều|tối', 'trưa', 'cuối giờ sáng|chiều']);

/** Words behind figures that make them a rate or a share: "2/3 số thành viên", "1/2 thời hạn". */
const SHARED_OUT = phrases([
  ...['ngày', 'giờ', 'buổi', 'tiếng', 'số', 'tổng', 'thời hạn', 'thành viên', 'đại biểu', 'diện tích', 'khối lượng'],
  ...['tiêu chí', 'chỉ tiêu'],
]);

/** A weekday at `at`: 1 = thứ Hai to 7 = Chủ nhật. */
export function readWeekday(scan: Scan, at: number): Hit<number> | null {
  return WEEKDAYS(scan, at);
}

/** Skips "sáng", "thứ Sáu," before a day; gives the index behind them (or `at`). */
function skipDayDress(scan: Scan, at: number): number {
  const morning = anyAt(scan, at, PART_OF_DAY);
  let next = morning > 0 ? morning : at;
  if (next > at && signAt(scan, next, ',')) next += 1;
  const day = WEEKDAYS(scan, next);
  if (day) next = signAt(scan, day.next, ',(') ? day.next + 1 : day.next;
  return next;
}

/** True when a figure, letter or slash is stuck before `at`: then it is no date of its own. */
export function stuck(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  const before = scan.tokens[at - 1];
  return !!token?.glued && !!before && /^[\d/]$|^\d+$/.test(before.text) && before.end === token.start;
}

/** "15/6/2026", "15-6-2026", "20.11", "15/6": day, month and perhaps year in figures. */
export function readFigures(scan: Scan, at: number, sure: boolean): Hit<Point> | null {
  const [day, sign, month] = [scan.tokens[at], scan.tokens[at + 1], scan.tokens[at + 2]];
  if (!day || day.value === null || month?.value == null || !signAt(scan, at + 1, '/-.') || stuck(scan, at))
    return null;
  if (isYear(month.value) || day.value > 31 || month.value > 31 || (sign?.text === '.' && !sign.glued)) return null;
  const yearSign = scan.tokens[at + 3];
  const year = scan.tokens[at + 4];
  if (yearSign && '/-.'.includes(yearSign.text) && year?.value != null) {
    const short = year.text.length === 2 && year.glued && yearSign.text === sign?.text && year.value < 100;
    const full = isYear(year.value) ? year.value : short ? 2000 + year.value : null;
    if (full !== null && partOfCode(scan, at + 5)) return null;
    if (full !== null)
      return { value: { type: 'day', day: day.value, month: month.value, year: { year: full } }, next: at + 5 };
    if (yearSign.glued && year.glued && yearSign.text !== '-') return null;
  }
  if (!sure || partOfCode(scan, at + 3) || anyAt(scan, at + 3, SHARED_OUT) > 0 || (sign?.text === '-' && !sign.glued))
    return null;
  const word = readYear(scan, at + 3);
  const printed = word && !signAt(scan, at + 3, '/-.') ? word : null;
  return {
    value: { type: 'day', day: day.value, month: month.value, year: printed?.value ?? null },
    next: printed?.next ?? at + 3,
  };
}

/** "2026-06-15", as machines write it. */
function readIso(scan: Scan, at: number): Hit<Point> | null {
  const [year, month, day] = [scan.tokens[at]?.value, scan.tokens[at + 2]?.value, scan.tokens[at + 4]?.value];
  const joined = signAt(scan, at + 1, '-/') && signAt(scan, at + 3, '-/') && scan.tokens[at + 4]?.glued;
  if (!isYear(year) || !joined || month == null || day == null || month > 31 || day > 31) return null;
  return { value: { type: 'day', day, month, year: { year } }, next: at + 5 };
}

/** "ngày 20 tháng 11 [năm 2026]", "mùng 5 tháng 9", "20 tháng 11". */
function readLongDay(scan: Scan, at: number): Hit<Point> | null {
  const day = readNumber(scan, at);
  if (!day || day.value < 1 || day.value > 31) return null;
  const spelled = scan.tokens[at]?.value === null;
  const word = anyAt(scan, day.next, ['của các tháng', 'các tháng', 'của tháng', 'tháng']);
  const month = word > 0 ? monthNumber(scan, word) : null;
  if (!month) return null;
  if (month.value > 31 || (spelled && !scan.tokens[at - 1])) return null;
  const year = readYear(scan, month.next);
  return {
    value: { type: 'day', day: day.value, month: month.value, year: year?.value ?? null },
    next: year?.next ?? month.next,
  };
}

/** "ngày bầu cử 15/3/2026": up to eight words of an event between "ngày" and a full date. */
function readEventDay(scan: Scan, at: number): Hit<Point> | null {
  for (let k = at; k < at + 8 && wordAt(scan, k); k += 1) {
    if (anyAt(scan, k, ['trước', 'sau', 'đến', 'tới', 'chậm nhất', 'hoàn thành', 'kể từ']) > 0) return null;
    const inner = anyAt(scan, k + 1, DAY_WORD);
    const found = readFigures(scan, inner > 0 ? inner : k + 1, true);
    if (found) return found;
  }
  return null;
}

/** A figure that is all there is in a text, a cell or behind a label: then "15/6" is a day, "6/2026" a month. */
export function isWholeValue(scan: Scan, at: number, next: number): boolean {
  const opens = at === 0 || signAt(scan, at - 1, ':|');
  return (
    opens &&
    (next >= scan.tokens.length ||
      signAt(scan, next, '|;,') ||
      scan.tokens[next]?.sentence !== scan.tokens[at]?.sentence)
  );
}

/** A day of a month, with or without its month and year. */
export function readDay(scan: Scan, at: number, hint: PointHint): Hit<Point> | null {
  const dressed = skipDayDress(scan, at);
  const word = anyAt(scan, dressed, DAY_WORD);
  const from = word > 0 ? word : dressed;
  const inner = word > 0 && signAt(scan, word, '(') ? readFigures(scan, word + 1, true) : null;
  if (inner && signAt(scan, inner.next, ')')) return { value: inner.value, next: inner.next + 1 };
  const full =
    readFigures(scan, from, hint.cued || word > 0 || dressed > at || isWholeValue(scan, from, from + 3)) ??
    readLongDay(scan, from) ??
    readIso(scan, from);
  if (full) return full;
  if (word < 0) return null;
  const day = readNumber(scan, from);
  const unit = day && anyAt(scan, day.next, ['ngày', 'giờ', 'phút', '%', 'tuần', 'năm']) > 0;
  if (day && !unit && day.value >= 1 && day.value <= 31) {
    return { value: { type: 'day', day: day.value, month: null, year: null }, next: day.next };
  }
  return word > 0 && phraseAt(scan, dressed, 'ngày') > 0 ? readEventDay(scan, from) : null;
}
