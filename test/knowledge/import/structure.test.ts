/** Structure: which markers count, how cut lines are joined, where notes and recipients go. */
import { describe, expect, test } from 'vitest';
import { toClauses } from '#src/knowledge/import/clauses.ts';
import { isBareLabel, readLabels, romanValue } from '#src/knowledge/import/labels.ts';
import { readLines } from '#src/knowledge/import/lines.ts';
import { readStructure } from '#src/knowledge/import/structure.ts';

const clauses = (text: string) => toClauses(readStructure(text));
const paths = (text: string): string[] => clauses(text).map((clause) => clause.path);
const textOf = (text: string, path: string): string => clauses(text).find((clause) => clause.path === path)?.text ?? '';

describe('markers', () => {
  const CASES: [string, string, string][] = [
    ['I. MỤC ĐÍCH', 'roman', 'I'],
    ['III- PHƯƠNG PHÁP', 'roman', 'III'],
    ['1/ Hạ tầng', 'arabic', '1'],
    ['02. Nội dung', 'arabic', '2'],
    ['1.3 Xây dựng', 'decimal', '1.3'],
    ['3.1.1. Điều tra', 'decimal', '3.1.1'],
    ['đ) Tiếp tục', 'letter', 'đ'],
    ['a. Nội dung', 'letter', 'a'],
    ['(2) Tổ chức', 'paren', '(2)'],
    ['B. KẾ HOẠCH', 'upper', 'B'],
    ['Phần I. MỞ ĐẦU', 'part', 'I'],
    ['Điều 3. Hiệu lực', 'article', 'Điều 3'],
  ];
  test.each(CASES)('%s', (text, kind, name) => {
    expect(readLabels(text).map((label) => `${label.kind} ${label.name}`)).toContain(`${kind} ${name}`);
  });

  test.each([
    'V/v tổ chức hội nghị',
    '15/6/2026 là hạn cuối',
    '1.500 hộ dân',
    '2026. Kế hoạch này',
    '1.1 tỷ đồng',
    '- Cơ quan thường trực',
    '120-KL/TW ngày 07/01/2016',
    'C và D là hai thôn',
  ])('no marker: %s', (text) => {
    expect(readLabels(text)).toEqual([]);
  });

  test('numbers of Rome', () => {
    expect(['I', 'IV', 'IX', 'XIV', 'IIII', 'VX', ''].map(romanValue)).toEqual([1, 4, 9, 14, 0, 0, 0]);
    expect(isBareLabel('**1.'.replace(/\*/g, ''))).toBe(true);
    expect(isBareLabel('1. Mục đích')).toBe(false);
  });
});

describe('rows of markers', () => {
  test('a repeated number gets #2, a missing one is counted', () => {
    const text = 'KẾ HOẠCH\n\nI. A\n\n1. Một.\n\n2. Hai.\n\n2. Hai nữa.\n\n5. Năm.\n\nIII. B\n\n1. Cuối.';
    expect(paths(text)).toEqual(['can-cu', 'I', 'I/1', 'I/2', 'I/2#2', 'I/5', 'III', 'III/1']);
    const missing = readStructure(text).sections.flatMap((s) =>
      s.placed?.missing ? [[s.path, s.placed.missing]] : [],
    );
    expect(missing).toEqual([
      ['I/5', 2],
      ['III', 1],
    ]);
  });

  test('letters run a b c d đ e, with or without f', () => {
    const items = ['a', 'b', 'c', 'd', 'đ', 'e', 'f', 'g'].map((l) => `${l}) Việc ${l}.`).join('\n\n');
    expect(paths(`KẾ HOẠCH\n\nI. A\n\n1. Một\n\n${items}`).at(-1)).toBe('I/1/g');
  });

  test('parts may hold numbers of Rome, and C after B is a letter', () => {
    const text = 'A. MỘT\n\nI. X\n\n1. Việc.\n\nB. HAI\n\nI. Y\n\nC. BA\n\n1. Việc.';
    expect(paths(text)).toEqual(['A', 'A/I', 'A/I/1', 'B', 'B/I', 'C', 'C/1']);
  });

  test('a stray number far outside the row is text', () => {
    expect(paths('KẾ HOẠCH\n\nI. A\n\n1. Một.\n\n45. hộ nghèo được hỗ trợ.\n\n2. Hai.')).toEqual([
      'can-cu',
      'I',
      'I/1',
      'I/2',
    ]);
  });

  test('a letter of a cited law at the start of a line is no clause', () => {
    const text = `KẾ HOẠCH\n\nI. A\n\n1. Kiểm tra các cơ sở theo điểm\n\na) khoản 2 Điều 5 Nghị định số 08/2022/NĐ-CP.\n\n2. Hai.`;
    expect(paths(text)).toEqual(['can-cu', 'I', 'I/1', 'I/2']);
  });
});

describe('lines', () => {
  test('a sentence cut by a footnote is one sentence again', () => {
    const text = 'KẾ HOẠCH\n\nI. A\n\n1. Thực hiện Luật¹ và kịp thời khen\n\n¹ Luật số 1.\n\nthưởng điển hình.';
    expect(textOf(text, 'I/1')).toBe('1. Thực hiện Luật và kịp thời khen thưởng điển hình.');
    expect(textOf(text, 'fn1')).toBe('Luật số 1.');
    expect(clauses(text).find((clause) => clause.path === 'I/1')?.footnotes).toEqual(['fn1']);
  });

  test('a sentence cut by a page is one sentence again', () => {
    const text = `KẾ HOẠCH\n\nI. A\n\n1. ${'Thực hiện nghiêm túc các quy định '.repeat(4)}của\n\nBộ Chính trị về dân chủ.\n\n2. Hai.`;
    expect(textOf(text, 'I/1')).toContain('của Bộ Chính trị');
  });

  test('page numbers and rules go, a lone star of a Party letterhead stays', () => {
    expect(readLines('ĐẢNG ỦY XÃ\n\\*\n---\nSố 1\n1\nTrang đầu\n2\nTrang sau').map((line) => line.text)).toEqual([
      'ĐẢNG ỦY XÃ',
      '*',
      'Số 1',
      'Trang đầu',
      'Trang sau',
    ]);
  });

  test('recipients, signature and appendix are no clauses of the plan', () => {
    const text =
      'KẾ HOẠCH\n\nI. A\n\n1. Một.\n\nNơi nhận:\n\n- UBND tỉnh;\n\n1. Lưu.\n\nGIÁM ĐỐC\n\nPHỤ LỤC\n\n1. Biểu.';
    expect(paths(text)).toEqual(['can-cu', 'I', 'I/1', 'noi-nhan', 'PL']);
  });

  test('an empty text is one empty preamble', () => {
    expect(paths('')).toEqual([]);
  });
});
