/** Numbers as printed in plans: figures, words ("mười lăm"), Roman figures. */
import { type Hit, lexicon, opening, phraseAt, type Scan, signAt } from './scan.ts';

const UNITS = lexicon<number>([
  [1, ['một', 'mốt']],
  [2, ['hai']],
  [3, ['ba']],
  [4, ['bốn', 'tư']],
  [5, ['năm', 'lăm']],
  [6, ['sáu']],
  [7, ['bảy|bẩy']],
  [8, ['tám']],
  [9, ['chín']],
]);
/** Number words that mean something else when no marks are typed: năm/nam, sáu/sau, tư/từ, bảy/bay, mốt, lăm/làm. */
const UNSURE_PLAIN = new Set(['nam', 'sau', 'tu', 'bay', 'mot', 'lam', 'ba']);

/** Number words open a wording only before a unit or another number word. */
opening([
  'một|hai|ba|bốn|tư|năm|sáu|bảy|bẩy|tám|chín|mười một|hai|ba|bốn|tư|năm|lăm|sáu|bảy|bẩy|tám|chín|mươi|(',
  'một|hai|ba|bốn|tư|năm|sáu|bảy|bẩy|tám|chín|mười ngày|hôm|tháng|quý|quí|năm|tuần|giờ|phút|tiếng|h|lần|kỳ|đợt|cuộc|buổi|lượt|hội',
]);

const ROMAN: Readonly<Record<string, number>> = {
  I: 1,
  II: 2,
  III: 3,
  IV: 4,
  V: 5,
  VI: 6,
  VII: 7,
  VIII: 8,
  IX: 9,
  X: 10,
  XI: 11,
  XII: 12,
};

function unitWord(scan: Scan, at: number, alone: boolean): Hit<number> | null {
  const found = UNITS(scan, at);
  if (!found) return null;
  if (alone && scan.plain && UNSURE_PLAIN.has(scan.tokens[at]?.bare ?? '')) return null;
  return found;
}

/** "mười", "mười lăm", "hai mươi", "ba mươi mốt", "sáu". */
function readWords(scan: Scan, at: number): Hit<number> | null {
  const ten = phraseAt(scan, at, 'mười');
  if (ten > 0) {
    const rest = unitWord(scan, ten, false);
    return rest ? { value: 10 + rest.value, next: rest.next } : { value: 10, next: ten };
  }
  const first = unitWord(scan, at, false);
  if (!first) return null;
  const tens = phraseAt(scan, first.next, 'mươi');
  if (tens < 0) return unitWord(scan, at, true);
  const rest = unitWord(scan, tens, false);
  return rest ? { value: first.value * 10 + rest.value, next: rest.next } : { value: first.value * 10, next: tens };
}

function readPlain(scan: Scan, at: number): Hit<number> | null {
  const value = scan.tokens[at]?.value;
  if (value === undefined) return null;
  return value === null ? readWords(scan, at) : { value, next: at + 1 };
}

/** A number in figures or words at `at`, with its repetition in brackets: "06 (sáu)", "hai (02)". */
export function readNumber(scan: Scan, at: number): Hit<number> | null {
  const number = readPlain(scan, at);
  const again = number && signAt(scan, number.next, '(') ? readPlain(scan, number.next + 1) : null;
  const repeats = again?.value === number?.value && signAt(scan, again?.next ?? -1, ')');
  return number && again && repeats ? { value: number.value, next: again.next + 1 } : number;
}

/** A Roman figure from I to XII, in capitals or (after "quý") small letters. */
export function readRoman(scan: Scan, at: number): Hit<number> | null {
  const value = ROMAN[scan.tokens[at]?.text.toUpperCase() ?? ''];
  return value === undefined ? null : { value, next: at + 1 };
}
