/** Slips of the printed text worth telling a reader: another year, a lost word, a wrong tone. Never corrected. */
import { notes } from '#prompts/import.ts';
import { fold } from '#src/text.ts';

/** Set phrases of official writing; a piece of one, or one with a wrong tone, is a slip. */
const SET_PHRASES = [
  'Mặt trận Tổ quốc',
  'Ủy ban nhân dân',
  'Uỷ ban nhân dân',
  'Hội đồng nhân dân',
  'Thủ tướng Chính phủ',
  'Bộ Chính trị',
];
const USUAL_PAIRS = [
  'khen thưởng',
  'bồi thường',
  'đứng đầu',
  'điều chuyển',
  'lãng phí',
  'chấp hành',
  'phó chủ tịch',
  'chủ trì',
  'phối hợp',
  'báo cáo',
  'kiểm tra',
  'giám sát',
  'tuyên truyền',
  'thực hiện',
  'kế hoạch',
  'Nhân dân',
];

/** "Mặt Tổ quốc": a set phrase with one inner word lost. */
function lostWords(text: string): string[] {
  const found: string[] = [];
  for (const phrase of SET_PHRASES) {
    const words = phrase.split(' ');
    for (let i = 1; i < words.length - 1; i += 1) {
      const short = words.filter((_, at) => at !== i).join(' ');
      if (new RegExp(`(?<!\\p{L})${short}(?!\\p{L})`, 'u').test(text)) found.push(notes.lostWord(short, phrase));
    }
  }
  return found;
}

/** "khen thường": one word of a usual pair as it should be, the other with a wrong mark. */
function misprints(text: string): string[] {
  const found = new Set<string>();
  const tokens = text.toLocaleLowerCase('vi').match(/\p{L}+/gu) ?? [];
  for (const usual of USUAL_PAIRS) {
    const [first, second] = usual.toLocaleLowerCase('vi').split(' ').slice(-2) as [string, string];
    tokens.forEach((token, i) => {
      const next = tokens[i + 1];
      if (next === undefined || (token === first) === (next === second)) return;
      const near = token === first ? isNear(next, second) : isNear(token, first) && fold(token) === fold(first);
      if (near) found.add(notes.misprint(`${token} ${next}`, `${first} ${second}`));
    });
  }
  return [...found];
}

/** The same letters with another tone or hat, which is no word that may stand there. */
const isNear = (printed: string, usual: string): boolean => printed !== usual && fold(printed) === fold(usual);

/** "Quý I và quý II, năm 2023" in a plan for 2024. */
function otherYears(text: string, planYear: number): string[] {
  const found = [...text.matchAll(/(?:quý\s+[IV]+|tháng\s+\d{1,2})\s*,?\s*(?:năm\s+|\/)(20\d{2})/giu)].map((m) =>
    Number(m[1]),
  );
  const past = found.filter((year) => year < planYear);
  const dated = /(?:ngày\s+\d{1,2}\s+tháng|số\s+\d)/iu.test(text);
  return dated ? [] : [...new Set(past)].map((year) => notes.otherYear(year, planYear));
}

/** Notes on one clause. */
export const readSlips = (text: string, planYear: number): string[] => [
  ...otherYears(text, planYear),
  ...lostWords(text),
  ...misprints(text),
];
