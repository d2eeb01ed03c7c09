/**
 * Patterns over a Reading, written in ordinary Vietnamese with marks. A pattern is a regular expression whose letters
 * are whole words; `_ ` stands for up to four words of the same sentence, `__ ` for up to nine, `#` for a number.
 * `=đè`: only where marks are typed, because "de" is many other words.
 * Typed without marks a message is matched without them; typed with marks, the tones must agree.
 */
import { fold } from '../../text.ts';
import { type Reading, toned } from './reading.ts';

export interface Pattern {
  plain: RegExp;
  toned: RegExp;
}

/** Common words that have no mark of their own: in marked text they are not careless spellings of another word. */
const REAL_PLAIN_WORDS = new Set(
  `an anh ba ban bao bay be bi bo bom buon ca cam can cang cao cau cay cha chai chan chao chay che chi chia chim cho chong chu chua chung co coi con cong cu
  cua cung da dai dan dao dau day de di do doi dong du dua dung em ga gan gao gay gia giam gian giao han hay ho hoa hoi hon hong hung keo khai khi khu
  kia kien kim la lam lan lang leo lo loa loi lu lua lung ma mai mang may me moi mong mua nam nay nga ngan ngang ngay nghe ngon ngu nha nhau nhe nho
  nhu no noi non nong nuoi ong oi oan pha phai phan phong phu qua quan quanh quay ra rao rau roi rong sa sai san sang sao sau so soi son song su
  ta tai tam tan tang tay tha tham than thang thanh thao theo thi thoi thu thua thuan tien tin to toan toi tra trai tranh treo tro trong tru trung tu tua tuan tung
  va vai van vang vay ve vi vong vu vua xa xanh xao xe xem xin xoa xong xong xuan xung y yen danh`.split(/\s+/),
);

/** One written word as it is looked for in marked text. */
function tonedWord(word: string): string {
  const form = toned(word);
  const bare = fold(word);
  return form === `${bare}0` || REAL_PLAIN_WORDS.has(bare) ? form : `(?:${form}|${bare}0)`;
}

function compile(source: string, word: (w: string) => string, marksNeeded: (w: string) => string): RegExp {
  const body = source.replace(/__ |_ |#|=?[\p{L}\p{N}]+/gu, (piece) => {
    if (piece === '#') return '[0-9]+';
    if (piece === '__ ') return '(?:[^ |?]+ ){0,9}';
    if (piece === '_ ') return '(?:[^ |?]+ ){0,4}';
    return piece.startsWith('=') ? marksNeeded(piece.slice(1)) : word(piece);
  });
  return new RegExp(` (?:${body})(?= )`);
}

/** Compiles alternatives into one pattern. */
export function pattern(...alternatives: readonly string[]): Pattern {
  const source = alternatives.map((a) => a.trim().replace(/\s+/g, ' ')).join('|');
  return { plain: compile(source, fold, () => '[^\\s\\S]'), toned: compile(source, tonedWord, tonedWord) };
}

/** True when the pattern is found in the message. */
export function matches(reading: Reading, p: Pattern): boolean {
  return reading.marked ? p.toned.test(reading.toned) : p.plain.test(reading.plain);
}
