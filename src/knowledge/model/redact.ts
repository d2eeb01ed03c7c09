/** Takes personal data out of a question before it leaves this process: numbers, addresses, names of people. Pure. */
import { clean, fold } from '#src/text.ts';

/** What stands in place of what was taken out; no word of any language. */
const GONE = '…';

const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+/gu;
const LINK = /\b(?:https?:\/\/|www\.)\S+/giu;
/** Nine digits or more, however they are grouped: phones, CCCD and CMND, accounts. Numbers of documents are shorter. */
const LONG_NUMBER = /\+?\d(?:[\s().-]{0,2}\d){8,}/g;
const TITLES = new Set(['ong', 'ba', 'anh', 'chi', 'co', 'chu', 'bac', 'thay', 'em', 'cu', 'di', 'cau', 'd/c', 'dc']);
const SURNAMES = new Set(
  `nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh trinh mai dao doan luong truong lam vi ha
   luu la hua nong chu be ma cao ta to thai quach kieu vuong trieu lo giang mac than trang dam`.split(/\s+/),
);
/** Middle names nearly every full name of the older kind has. */
const MIDDLES = new Set(['van', 'thi', 'huu', 'duc', 'ngoc', 'minh', 'quang', 'xuan', 'thanh', 'dinh', 'cong', 'ba']);
/** Words of an office after a title name nobody: "anh Chủ tịch", "chị Trưởng phòng". */
const OFFICES = new Set(['chu', 'pho', 'truong', 'bi', 'giam', 'chanh', 'can', 'cong', 'ke', 'thu', 'hieu']);
const LONGEST_NAME = 5;

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);
const bare = (word: string): string => fold(word).replace(/^[^a-z]+|[^a-z/]+$/g, '');
const ends = (word: string): boolean => /[,.;:?!)]$/.test(word);

/** How many words from `at` on are somebody's name; `titled` when a form of address stands before. */
function nameLength(words: readonly string[], at: number, titled: boolean): number {
  const first = words[at];
  if (!first) return 0;
  const isSurname = SURNAMES.has(bare(first));
  const second = bare(words[at + 1] ?? '');
  if (!titled) {
    const full = isSurname && (second === 'van' || second === 'thi') && !ends(first);
    return full && isCapital(first) ? Math.min(3, words.length - at) : 0;
  }
  if (OFFICES.has(bare(first)) && !MIDDLES.has(second)) return 0;
  if (isCapital(first)) return capitals(words, at);
  if (!isSurname || ends(first)) return 0;
  return second === '' ? 1 : MIDDLES.has(second) ? Math.min(3, words.length - at) : 2;
}

function capitals(words: readonly string[], at: number): number {
  let length = 0;
  while (length < LONGEST_NAME && isCapital(words[at + length] ?? '')) {
    length += 1;
    if (ends(words[at + length - 1]!)) break;
  }
  return length;
}

function withoutNames(text: string): string {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const kept: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const before = bare(words[at - 1] ?? '');
    const two = `${bare(words[at - 2] ?? '')} ${before}`;
    const titled = (at > 0 && TITLES.has(before) && !ends(words[at - 1]!)) || two === 'dong chi';
    const length = nameLength(words, at, titled);
    if (length === 0) kept.push(words[at]!);
    else {
      kept.push(GONE);
      at += length - 1;
    }
  }
  return kept.join(' ');
}

/** Text without addresses and long numbers. */
export const withoutContacts = (text: string): string =>
  clean(text).replace(LINK, GONE).replace(EMAIL, GONE).replace(LONG_NUMBER, GONE);

/** The question without what tells of a person. Better too much taken out than too little: the index has the rest. */
export const redact = (question: string): string => withoutNames(withoutContacts(question));
