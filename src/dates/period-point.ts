/** A period: "cuối tháng Sáu", "quý III năm sau", "6 tháng đầu năm", "giai đoạn 2026-2030". */
import { isWholeValue, stuck } from './day-point.ts';
import { readNumber, readRoman } from './number.ts';
import type { Part, Point, PointHint } from './place.ts';
import { anyAt, type Hit, opening, openingLexicon, phraseAt, type Scan, signAt, wordAt } from './scan.ts';
import { isYear, monthNumber, partOfCode, readYear } from './year.ts';

const MONTH_WORD = opening(['các tháng', 'tháng']);
const QUARTER_WORD = opening(['các quý|quí', 'quý|quí']);
const YEARS_WORD = opening(['giai đoạn', 'các năm', 'thời kỳ']);
const WHOLE_YEAR = opening(['cả năm', 'suốt năm', 'toàn bộ năm']);
const FIRST_HALF = opening(['nửa đầu năm', 'nửa năm đầu']);
const LAST_HALF = opening(['nửa cuối năm', 'nửa năm cuối', 'nửa sau năm']);
/** "T6", "Q.III", "tuần 2 tháng 6", "năm 2026". */
opening(['T', 'Q', 'tuần', 'năm']);
const PARTS = openingLexicon<Part>([
  ['early', ['đầu', 'những|các tháng đầu', 'những ngày đầu', 'thời điểm đầu', 'khoảng đầu']],
  ['middle', ['giữa']],
  [
    'late',
    [
      'cuối',
      'những|các tháng cuối',
      'hạ tuần',
      'những ngày cuối',
      'nửa cuối',
      'tuần cuối',
      'tuần cuối cùng',
      'tuần lễ cuối',
      'khoảng cuối',
    ],
  ],
  ['first-half', ['nửa đầu', 'nửa tháng đầu']],
  ['second-half', ['nửa sau', 'nửa tháng cuối']],
  ['ten-days-1', ['thượng tuần']],
  ['ten-days-2', ['trung tuần']],
  ['week', ['tuần đầu', 'tuần đầu tiên', 'tuần lễ đầu']],
]);

/** "đầu tháng", "cuối quý": the part named before a period; `of` is skipped. */
function readPart(scan: Scan, at: number): Hit<Part> {
  const found = PARTS(scan, at);
  if (found) {
    const of = phraseAt(scan, found.next, 'của');
    return { value: found.value, next: of > 0 ? of : found.next };
  }
  const days = readNumber(scan, at);
  const first = days
    ? anyAt(scan, days.next, [
        'ngày đầu tiên của',
        'ngày đầu tiên',
        'ngày đầu của',
        'ngày đầu',
        'ngày làm việc đầu tiên của',
      ])
    : -1;
  if (days && first > 0) return { value: { firstDays: days.value }, next: first };
  const last = days
    ? anyAt(scan, days.next, ['ngày cuối cùng của', 'ngày cuối cùng', 'ngày cuối của', 'ngày cuối'])
    : -1;
  if (last > 0) return { value: 'late', next: last };
  const week = phraseAt(scan, at, 'tuần');
  const ordinal = week > 0 ? Math.max(phraseAt(scan, week, 'thứ'), phraseAt(scan, week, 'lễ thứ')) : -1;
  const number = week > 0 ? readNumber(scan, ordinal > 0 ? ordinal : week) : null;
  if (!number || number.value > 5) return { value: null, next: at };
  const of = phraseAt(scan, number.next, 'của');
  return { value: 'week', next: of > 0 ? of : number.next };
}

/** "tháng 6/2026", "T6/2026", "cuối tháng Sáu", after a cue also "06/2026". */
export function readMonth(scan: Scan, at: number, hint: PointHint): Hit<Point> | null {
  const part = readPart(scan, at);
  const stray = phraseAt(scan, part.next, 'ngày');
  const start = stray > 0 && phraseAt(scan, stray, 'tháng') > 0 ? stray : part.next;
  const word = anyAt(scan, start, MONTH_WORD);
  const short = scan.tokens[start]?.text === 'T' && scan.tokens[start + 1]?.glued ? start + 1 : -1;
  const from = word > 0 ? word : short;
  const month = from > 0 ? monthNumber(scan, from) : null;
  if (month && month.value <= 31) {
    const year = readYear(scan, month.next);
    const clash = !year && signAt(scan, month.next, '/') && scan.tokens[month.next]?.glued;
    if (clash || (month.value > 12 && (short > 0 || (!year && !hint.cued)))) return null;
    return {
      value: { type: 'month', month: month.value, part: part.value, year: year?.value ?? null },
      next: year?.next ?? month.next,
    };
  }
  if ((!hint.cued && !isWholeValue(scan, at, at + 3)) || part.next > at) return null;
  const [number, sign, year] = [scan.tokens[at], scan.tokens[at + 1], scan.tokens[at + 2]];
  if (
    !number?.value ||
    number.value > 12 ||
    sign?.text !== '/' ||
    !isYear(year?.value) ||
    partOfCode(scan, at + 3) ||
    stuck(scan, at)
  )
    return null;
  return { value: { type: 'month', month: number.value, part: null, year: { year: year.value } }, next: at + 3 };
}

/** The number of a quarter: I to IV, 1 to 4, "một", "tư". */
function quarterNumber(scan: Scan, at: number): Hit<number> | null {
  return readRoman(scan, at) ?? readNumber(scan, at);
}

/** "quý I/2026", "Q.III", "Quí IV-2025", "đầu quý II". */
export function readQuarter(scan: Scan, at: number): Hit<Point> | null {
  const part = readPart(scan, at);
  const word = anyAt(scan, part.next, QUARTER_WORD);
  const letter = scan.tokens[part.next]?.text === 'Q' ? part.next + 1 : -1;
  const dotted = letter > 0 && signAt(scan, letter, '.') ? letter + 1 : letter;
  const from = word > 0 ? word : dotted;
  const quarter = from > 0 && (word > 0 || scan.tokens[from]?.glued) ? quarterNumber(scan, from) : null;
  if (!quarter || quarter.value > 12) return null;
  const year = readYear(scan, quarter.next);
  return {
    value: { type: 'quarter', quarter: quarter.value, part: part.value, year: year?.value ?? null },
    next: year?.next ?? quarter.next,
  };
}

/** "6 tháng đầu năm 2026", "09 tháng năm 2026", "nửa cuối năm". */
export function readMonths(scan: Scan, at: number): Hit<Point> | null {
  const half = lexiconHalf(scan, at);
  if (half) return half;
  const count = readNumber(scan, at);
  const word = count && [3, 6, 9].includes(count.value) ? phraseAt(scan, count.next, 'tháng') : -1;
  if (!count || word < 0) return null;
  for (const [phrase, end] of [
    ['đầu', 'first'],
    ['cuối', 'last'],
  ] as const) {
    const behind = phraseAt(scan, word, phrase);
    if (behind < 0) continue;
    const year = readYear(scan, behind);
    const bare = phraseAt(scan, behind, 'năm');
    return {
      value: { type: 'months', count: count.value, end, label: false, year: year?.value ?? null },
      next: year?.next ?? (bare > 0 ? bare : behind),
    };
  }
  const year = readYear(scan, word);
  return (
    year && {
      value: { type: 'months', count: count.value, end: 'first', label: true, year: year.value },
      next: year.next,
    }
  );
}

function lexiconHalf(scan: Scan, at: number): Hit<Point> | null {
  const first = anyAt(scan, at, FIRST_HALF);
  const last = anyAt(scan, at, LAST_HALF);
  const next = Math.max(first, last);
  if (next < 0) return null;
  const year = readYear(scan, next) ?? readYear(scan, next - 1);
  return {
    value: { type: 'months', count: 6, end: first > 0 ? 'first' : 'last', label: false, year: year?.value ?? null },
    next: year?.next ?? next,
  };
}

/** A cell that holds nothing but figures, perhaps with "và những năm tiếp theo": then "2026" is a year. */
function isWholeText(scan: Scan, at: number, next: number): boolean {
  return at === 0 && (next >= scan.tokens.length || anyAt(scan, next, ['và các|những năm']) > 0);
}

/** "năm 2026", "cuối năm", "năm nay"; a bare "năm" only behind a part of it ("trong năm" is read by the caller). */
export function readYearPoint(scan: Scan, at: number, hint: PointHint): Hit<Point> | null {
  const figure = scan.tokens[at]?.value;
  if (isYear(figure) && isWholeText(scan, at, at + 1))
    return { value: { type: 'year', part: null, year: { year: figure } }, next: at + 1 };
  const part = readPart(scan, at);
  const whole = anyAt(scan, part.next, WHOLE_YEAR);
  const from = whole > 0 ? whole - 1 : part.next;
  const word = phraseAt(scan, from, 'năm');
  if (word < 0) return null;
  const year = readYear(scan, from);
  if (year) return { value: { type: 'year', part: part.value, year: year.value }, next: year.next };
  const spans = part.value !== null || whole > 0 || (hint.cued && !wordAt(scan, word) && !scan.tokens[word]?.value);
  return spans ? { value: { type: 'year', part: part.value, year: null }, next: word } : null;
}

/** "giai đoạn 2026-2030", "các năm 2026 - 2028"; "2026 - 2028" as a whole cell. */
export function readYears(scan: Scan, at: number): Hit<Point> | null {
  const word = anyAt(scan, at, YEARS_WORD);
  const own = word > 0 ? anyAt(scan, word, ['từ năm', 'năm', 'từ']) : -1;
  const from = Math.max(at, own, word);
  const [first, sign, last] = [scan.tokens[from], scan.tokens[from + 1], scan.tokens[from + 2]];
  const to = sign && last ? anyAt(scan, from + 1, ['đến năm', 'đến', '-']) : -1;
  const end = scan.tokens[to]?.value;
  if (!isYear(first?.value) || to < 0 || !isYear(end) || (word < 0 && !isWholeText(scan, at, to + 1))) return null;
  return { value: { type: 'years', from: first.value, to: end }, next: to + 1 };
}
