/** Folding: what people type with, without or with half of the marks. */
import { describe, expect, test } from 'vitest';
import { clean, fold, hasMarks, words } from '#src/text.ts';

/** Every lower-case Vietnamese letter with a mark, by the letter it folds to. */
const ALPHABET: Record<string, string> = {
  a: 'àáảãạăằắẳẵặâầấẩẫậ',
  d: 'đ',
  e: 'èéẻẽẹêềếểễệ',
  i: 'ìíỉĩị',
  o: 'òóỏõọôồốổỗộơờớởỡợ',
  u: 'ùúủũụưừứửữự',
  y: 'ỳýỷỹỵ',
};

describe('fold', () => {
  const letters = Object.entries(ALPHABET).flatMap(([plain, marked]) => [...marked].map((letter) => [letter, plain]));

  test('knows all 67 letters with marks', () => {
    expect(letters).toHaveLength(67);
  });

  test.each(letters)('%s is %s, composed or not, small or capital', (letter, plain) => {
    for (const each of [
      letter!,
      letter!.toUpperCase(),
      letter!.normalize('NFD'),
      letter!.toUpperCase().normalize('NFD'),
    ]) {
      expect(fold(each)).toBe(plain);
    }
  });

  test.each([
    ['Đã Nhận', 'da nhan'],
    ['ĐƯỜNG', 'duong'],
    ['UBND xã Lợi Bác', 'ubnd xa loi bac'],
    ['15/6 – 100%', '15/6 – 100%'],
    ['', ''],
  ])('%s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('keeps the length of composed text, so that places stay', () => {
    const text = 'Ngõ 12, đường Trần Hưng Đạo; “ổ gà” ở Nà Pất…\nẢnh kèm';
    expect(fold(text)).toHaveLength(text.length);
    expect(fold(fold(text))).toBe(fold(text));
  });
});

describe('clean', () => {
  test.each([
    ['decomposed letters', 'Đường'.normalize('NFD'), 'Đường'],
    ['a no-break space', 'a\u00a0b', 'a b'],
    ['odd spaces', 'a\u2003b\u202fc\u3000d', 'a b c d'],
    ['a tab', 'a\tb', 'a b'],
    ['zero-width characters', 'tố\u200b cá\u200do\ufeff', 'tố cáo'],
    ['direction marks', '\u202eabc\u202c\u200f', 'abc'],
    ['a soft hyphen', 'tố\u00adcáo', 'tốcáo'],
    ['control characters', 'a\u0000b\u0007c\u001b[31m', 'abc[31m'],
    ['Windows line ends', 'a\r\nb', 'a\nb'],
    ['line feeds stay', 'a\n\nb', 'a\n\nb'],
    ['faces stay', '😡🏚', '😡🏚'],
  ])('%s', (_what, text, cleaned) => {
    expect(clean(text)).toBe(cleaned);
    expect(clean(cleaned)).toBe(cleaned);
  });
});

describe('words', () => {
  test.each([
    ['Phòng VH-XH, 15/6', ['phong', 'vh', 'xh', '15', '6']],
    ['Đ/c Chủ tịch', ['d', 'c', 'chu', 'tich']],
    ['  ', []],
    ['...!?', []],
    ['nước'.normalize('NFD'), ['nuoc']],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});

describe('hasMarks', () => {
  test.each([
    ['đúng', true],
    ['dung', false],
    ['DUNG', false],
    ['Đ', true],
    ['dừng'.normalize('NFD'), true],
    ['15/6 ok', false],
    ['', false],
  ])('%s: %s', (text, expected) => {
    expect(hasMarks(text)).toBe(expected);
  });
});
