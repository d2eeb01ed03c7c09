/** Years and months behind and inside dates. */
import { readNumber } from './number.ts';
import type { YearWord } from './place.ts';
import { anyAt, type Hit, lexicon, phraseAt, type Scan, signAt, wordAt } from './scan.ts';

const MIN_YEAR = 1900;
const MAX_YEAR = 2199;
export const isYear = (value: number | null | undefined): value is number =>
  !!value && value >= MIN_YEAR && value <= MAX_YEAR;

const SHIFTS = lexicon<number>([
  [1, ['năm sau liền kề', 'năm sau', 'năm tới', 'năm tiếp theo', 'năm kế tiếp', 'năm liền kề']],
  [0, ['năm nay', 'năm này', 'năm báo cáo', 'năm kế hoạch', 'cùng năm']],
  [-1, ['năm trước', 'năm ngoái']],
]);

/** In "báo cáo năm trước ngày 20/11" the word "trước" belongs to the date. */
function beforeDate(scan: Scan, shift: Hit<number>): boolean {
  if (shift.value !== -1) return false;
  return (
    scan.tokens[shift.next]?.value != null ||
    anyAt(scan, shift.next, ['ngày', 'tháng', 'quý|quí', 'thứ', 'mùng|mồng', 'hôm', 'tết', 'khi']) > 0
  );
}

/** A year behind a date: "năm 2026", "/2026", "-2025", ", năm 2023", "2026", "(năm sau)". */
export function readYear(scan: Scan, at: number): Hit<YearWord> | null {
  let from = at;
  if (signAt(scan, from, ',') && phraseAt(scan, from + 1, 'năm') > 0) from += 1;
  const of = phraseAt(scan, from, 'của');
  const shift = SHIFTS(scan, of > 0 ? of : from);
  if (shift && !beforeDate(scan, shift)) return { value: { shift: shift.value }, next: shift.next };
  const word = anyAt(scan, of > 0 ? of : from, ['năm']);
  const number = word > 0 ? word : signAt(scan, from, '/-.') ? from + 1 : from;
  const value = scan.tokens[number]?.value;
  if (isYear(value) && !partOfCode(scan, number + 1)) return { value: { year: value }, next: number + 1 };
  return null;
}

/** True when the figure before `at` goes on as a document number ("12/2026/TT-BTC") or a decimal. */
export function partOfCode(scan: Scan, at: number): boolean {
  const sign = scan.tokens[at];
  const after = scan.tokens[at + 1];
  return (
    !!sign?.glued &&
    !!after?.glued &&
    '/-'.includes(sign.text) &&
    sign.text.length === 1 &&
    (after.value !== null || wordAt(scan, at + 1)) &&
    sign.text === '/'
  );
}

/** The number of a month after "tháng": figures, words ("tháng Sáu", "tháng tư"), never "tháng năm 2026" as May. */
export function monthNumber(scan: Scan, at: number): Hit<number> | null {
  const number = readNumber(scan, at);
  if (!number || number.value < 1 || isYear(number.value)) return null;
  const spelledFive = scan.tokens[at]?.bare === 'nam' && number.next === at + 1;
  if (spelledFive && isYear(scan.tokens[number.next]?.value)) return null;
  return number;
}
