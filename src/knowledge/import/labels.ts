/** Printed markers at the start of a paragraph (`I.`, `1.`, `1.1`, `a)`, `(1)`): how each is read. */

export type LabelKind = 'part' | 'upper' | 'roman' | 'article' | 'arabic' | 'decimal' | 'letter' | 'paren';

export type Label = {
  kind: LabelKind;
  /** As an element of a clause path. */
  name: string;
  /** Place in its row: I = 1, c = 3, 2.4 = 4. */
  value: number;
  /** Numbers of a decimal marker: 2.4 = [2, 4]. */
  parts: number[];
  /** The paragraph without its marker. */
  rest: string;
};

/** Letters in the order Vietnamese documents count them; `f`, `j`, `w`, `z` are met in slips. */
const LETTERS = 'abcdđefghijklmnopqrstuvwxyz';
const LETTERS_USUAL = 'abcdđeghiklmnopqrstuvxy';
const ROMAN_DIGITS: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
const ORDINALS = ['NHẤT', 'HAI', 'BA', 'TƯ', 'NĂM', 'SÁU', 'BẢY', 'TÁM'];

/** Value of a well-formed Roman number, or 0. */
export function romanValue(text: string): number {
  if (!/^(?=.)(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(text)) return 0;
  const digits = [...text].map((c) => ROMAN_DIGITS[c] ?? 0);
  return digits.reduce((sum, d, i) => sum + (d < (digits[i + 1] ?? 0) ? -d : d), 0);
}

/** Place of a letter marker in the row a, b, c, d, đ, e, g ... (`f` counts after `e`). */
function letterValue(letter: string): number {
  const usual = LETTERS_USUAL.indexOf(letter);
  return usual >= 0 ? usual + 1 : LETTERS.indexOf(letter) + 0.5;
}

/** True when `next` follows `last` in a row of letters, with or without `f`, `j`, `w`. */
export function letterFollows(last: string, next: string): boolean {
  const from = LETTERS.indexOf(last);
  const to = LETTERS.indexOf(next);
  const between = LETTERS.slice(from + 1, to);
  return to > from && [...between].every((c) => 'đfjwz'.includes(c));
}

type Reader = (text: string) => Label | null;

const label = (kind: LabelKind, name: string, value: number, rest: string, parts: number[] = []): Label => ({
  kind,
  name,
  value,
  parts,
  rest: rest.trim(),
});

const readPart: Reader = (text) => {
  const found =
    /^(?:PHẦN|Phần|CHƯƠNG|Chương|MỤC|Mục)\s+(?:THỨ\s+|thứ\s+)?([IVXL]+|\d{1,2}|\p{L}+)(?:\s*[.:–—-]\s*|\s+(?=\p{Lu})|$)(.*)$/u.exec(
      text,
    );
  if (!found) return null;
  const word = found[1]!.toUpperCase();
  const value = romanValue(word) || Number(word) || ORDINALS.indexOf(word) + 1;
  return value > 0 ? label('part', found[1]!, value, found[2]!) : null;
};

const readRoman: Reader = (text) => {
  const found = /^([IVXL]{1,6})(?:\s*[.:)](?!\p{Ll})\s*|\s*[–—-]\s+|[–—-](?=\p{Lu})|\s*\/\s+|$)(.*)$/u.exec(text);
  if (!found) return null;
  const value = romanValue(found[1]!);
  return value > 0 && value < 40 ? label('roman', found[1]!, value, found[2]!) : null;
};

const readUpper: Reader = (text) => {
  const found = /^([A-ZĐ])(?:\s*[.)]\s*|\s*[–—/-]\s+)((?=\p{Lu}).*)$/u.exec(text);
  return found ? label('upper', found[1]!, letterValue(found[1]!.toLowerCase()), found[2]!) : null;
};

const readArticle: Reader = (text) => {
  const found = /^(Điều\s+(\d{1,3}))\s*[.:]\s*(.*)$/u.exec(text);
  return found ? label('article', found[1]!.replace(/\s+/g, ' '), Number(found[2]), found[3]!) : null;
};

const readDecimal: Reader = (text) => {
  const found = /^(\d{1,2}(?:\.\d{1,2}){1,3})(\.(?!\d)|\)|:|\/\s|\s*[-–]\s+)?(\s*)(.*)$/u.exec(text);
  if (!found || (found[2] === undefined && found[3] === '' && found[4] !== '')) return null;
  if (found[2] === undefined && /^(?!\p{Lu}|["“(*])./u.test(found[4]!)) return null;
  const parts = found[1]!.split('.').map(Number);
  if (parts.some((p) => p === 0)) return null;
  return label('decimal', found[1]!, parts.at(-1)!, found[4]!, parts);
};

const readArabic: Reader = (text) => {
  const found = /^(\d{1,2})(?:\s?\.(?!\d)\s*|\)\s*|\s?\/\s+|\s?[–—-]\s+(?=\p{Lu})|:\s+(?=\p{Lu}))(.*)$/u.exec(text);
  if (!found || Number(found[1]) === 0) return null;
  return label('arabic', String(Number(found[1])), Number(found[1]), found[2]!);
};

const readLetter: Reader = (text) => {
  const found = /^([a-zđ])(?:\s?\)\s*|\.\s+|\.(?=\p{Lu})|\/\s+|\s?[–—-]\s+(?=\p{Lu}))(.*)$/u.exec(text);
  return found ? label('letter', found[1]!, letterValue(found[1]!), found[2]!) : null;
};

const readParen: Reader = (text) => {
  const found = /^\((\d{1,2}|[a-zđ])\)\s*(.*)$/u.exec(text);
  if (!found) return null;
  const value = Number(found[1]) || letterValue(found[1]!);
  return label('paren', `(${found[1]})`, value, found[2]!);
};

const READERS: Reader[] = [readPart, readArticle, readRoman, readUpper, readDecimal, readArabic, readLetter, readParen];

/** Every way the start of a text can be read as a marker; `I.` is both a number and a letter. */
export function readLabels(text: string): Label[] {
  const plain = text.replace(/^[*“"'\s]+(?=[\p{L}\p{N}(])/u, '');
  return READERS.map((read) => read(plain)).filter((found) => found !== null);
}

/** True when the text is nothing but a marker, split from its words by a line wrap. */
export function isBareLabel(text: string): boolean {
  if (/^[*\s]*[-–+•][*\s]*$/.test(text)) return true;
  return /^[*(\s]*(?:[IVXL]+|[A-ZĐ]|\d{1,2}(?:\.\d{1,2})*|[a-zđ])\s*[.)/–-][*\s]*$/u.test(text);
}

/** Bullet at the start of a text: `-`, `+`, `•` ..., or null. */
export function readBullet(text: string): { sign: '-' | '+'; rest: string } | null {
  const found = /^\*?\s*([-–—+•▪*●o])\s+(?=\S)(.*)$/u.exec(text) ?? /^\*?([-–+•])(?=\p{L})(.*)$/u.exec(text);
  if (!found) return null;
  return { sign: found[1] === '+' || found[1] === 'o' ? '+' : '-', rest: found[2]!.trim() };
}
