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

/** Every set phrase with one inner word lost, ready to look for. */
const LOST = SET_PHRASES.flatMap((phrase) => {
  const words = phrase.split(' ');
  return words.slice(1, -1).map((_, i) => {
    const short = words.filter((_, at) => at !== i + 1).join(' ');
    return { phrase, short, shape: new RegExp(`(?<!\\p{L})${short}(?!\\p{L})`, 'u') };
  });
});

/** "Mặt Tổ quốc": a set phrase with one inner word lost. */
const lostWords = (text: string): string[] =>
  LOST.filter(({ short, shape }) => text.includes(short) && shape.test(text)).map(({ short, phrase }) =>
    notes.lostWord(short, phrase),
  );

/** The usual pairs by their letters without marks. */
const USUAL = new Map(
  USUAL_PAIRS.map((pair) => pair.toLocaleLowerCase('vi').split(' ').slice(-2).join(' ')).map((pair) => [
    fold(pair),
    pair,
  ]),
);

/** "khen thường": one word of a usual pair as it should be, the other with a wrong mark. */
function misprints(text: string): string[] {
  const found = new Set<string>();
  const tokens = text.toLocaleLowerCase('vi').match(/\p{L}+/gu) ?? [];
  const bare = fold(tokens.join(' ')).split(' ');
  for (let i = 0; i + 1 < tokens.length; i += 1) {
    const usual = USUAL.get(`${bare[i]} ${bare[i + 1]}`)?.split(' ');
    if (usual && (tokens[i] === usual[0]) !== (tokens[i + 1] === usual[1])) {
      found.add(notes.misprint(`${tokens[i]} ${tokens[i + 1]}`, usual.join(' ')));
    }
  }
  return [...found];
}

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
