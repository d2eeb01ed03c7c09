/**
 * Is a question the same as one asked before? Careful rather than clever: the words that carry the matter must be the
 * same, in the same order, and ask for the same kind of thing. A near question is another question.
 */
import { fold } from '#src/text.ts';
import type { Answer } from './answer-types.ts';
import type { Asks } from './lexicon/asks.ts';
import { ASKING_RUNS } from './lexicon/stopwords.ts';
import type { Plan } from './plan.ts';
import { type Reading, readQuestion } from './question.ts';
import { Vocabulary } from './vocabulary.ts';

/** A question asked by somebody of a unit. */
export interface Asked {
  text: string;
  unitId: string | null;
}

const NO_PLAN_WORDS = new Vocabulary();
const LEAST_WORDS = 3;
/** Small words and words of asking; words of direction ("trong", "trước", "từ") stay, they make another matter. */
const SMALL = new Set(
  'a ah oi nhe nhi ha vay the thi la o cua co duoc phai can cac nhung gi nao may han ngay deadline ghi neu cho'.split(
    ' ',
  ),
);
const LONGEST_RUN = 6;
const RUNS = new Set(ASKING_RUNS);
/** Leans on what was said before: without it the words mean nothing. */
const LEANING =
  /^(?:con|the con|vay con|the|vay|roi)\b|\b(?:phan|viec|muc|noi dung|van ban|bao cao|nhiem vu|cai|don vi|phong|cau|y) (?:do|nay|ay|kia|tren)\b|\bno\b/;
/** The asker's own unit: another unit's answer does not fit. The whole authority ("xã mình") is everybody's. */
const OWN_UNIT =
  /\b(?:phong|ben|don vi|co quan|ban|truong|tram|thon|van phong|hoi|to|doan|khoi|nganh|chi bo) (?:minh|toi|em|tui|ta|chung toi|chung em)\b|(?<!\b(?:xa|phuong|tinh|so|huyen|uy ban) )\b(?:toi|em|minh|chung toi|chung em) (?:phai|can|duoc|co|o|la|lam|nop|gui)\b|\bcua (?:toi|em|chung toi|chung em)\b/;

/** Words without runs of asking ("là ngày nào") and small words. */
function matterOf(reading: Reading): string[] {
  const words = reading.words.split(' ').filter((word) => word !== '');
  const kept: string[] = [];
  for (let at = 0; at < words.length; ) {
    const run = runAt(words, at);
    if (run === 0 && !SMALL.has(words[at]!)) kept.push(words[at]!);
    at += Math.max(1, run);
  }
  return kept.at(-1) === 'khong' ? kept.slice(0, -1) : kept;
}

function runAt(words: readonly string[], at: number): number {
  for (let length = LONGEST_RUN; length > 1; length--) {
    if (RUNS.has(words.slice(at, at + length).join(' '))) return length;
  }
  return 0;
}

/** What is asked for; a day and a time are both "when". */
function kindOf(reading: Reading): string {
  const asks = (Object.keys(reading.asks) as (keyof Asks)[]).filter((ask) => reading.asks[ask]);
  const kinds = new Set(asks.map((ask) => (ask === 'day' ? 'time' : ask)));
  return [...[...kinds].sort(), ...reading.wanted.map((one) => one.name).sort()].join(' ');
}

/** Figures: years, quarters, numbers of documents. */
function figuresOf(text: string): string {
  return (text.match(/\d+/g) ?? []).map(Number).sort().join(' ');
}

/** The same words in the same order, or with the first part moved to the end ("hạn nộp báo cáo", "báo cáo nộp hạn nào"). */
function isTurned(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && ` ${one.join(' ')} ${one.join(' ')} `.includes(` ${other.join(' ')} `);
}

/** "thưởng" is not "thường": a word written with marks in both must be written the same way once. */
function marksAgree(one: Reading, other: Reading, matter: readonly string[]): boolean {
  const spellings = (reading: Reading, word: string) =>
    reading.content.filter((token) => token.word === word && token.exact !== word).map((token) => token.exact);
  return matter.every((word) => {
    const [here, there] = [spellings(one, word), spellings(other, word)];
    return here.length === 0 || there.length === 0 || here.some((exact) => there.includes(exact));
  });
}

/** Two questions of the same plan that any reader would call the same. */
export function isSameQuestion(one: Asked, other: Asked): boolean {
  const [a, b] = [one, other].map(({ text }) => readQuestion(text, NO_PLAN_WORDS, []));
  if (!a || !b) return false;
  if ([a, b].some((reading) => LEANING.test(fold(reading.text)))) return false;
  const isOwn = [a, b].some((reading) => OWN_UNIT.test(fold(reading.text)));
  if (isOwn && (one.unitId === null || one.unitId !== other.unitId)) return false;
  const [words, otherWords] = [matterOf(a), matterOf(b)];
  if (words.length < LEAST_WORDS || !isTurned(words, otherWords)) return false;
  if (a.marked && b.marked && !marksAgree(a, b, words)) return false;
  return kindOf(a) === kindOf(b) && figuresOf(a.text) === figuresOf(b.text);
}

/** The place a plan is known by: "Kế hoạch của Sở Tư pháp" is called "so tu phap". */
const calledAs = (plan: Plan): string => fold(plan.shortName).split(' cua ').at(-1) ?? '';

/** The plan a question without an answer is about: the one answered from, another that is named, else the asker's own. */
export function planMeant(answer: Answer, text: string, plans: readonly Plan[], ownId: string): string {
  if (answer.thread.plan) return answer.thread.plan;
  const own = plans.find((plan) => plan.id === ownId);
  const ownWords = own ? fold([own.shortName, ...own.clauses.map((clause) => clause.text)].join(' ')) : '';
  const named = plans.filter((plan) => fold(text).includes(calledAs(plan)) && !ownWords.includes(calledAs(plan)));
  return named.length === 1 ? named[0]!.id : ownId;
}
