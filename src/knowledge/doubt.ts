/** How likely it is that the best passage does not answer the question: learned from our questions. */
import type { Entry } from './collection.ts';
import type { Found, Search } from './find.ts';
import { WEIGHTS } from './lexicon/doubt-weights.ts';
import { type Odds, odds, oddsSigns } from './lexicon/odds.ts';
import { credit, shareOf } from './matter.ts';
import type { Reading } from './question.ts';
import { segmentsIn } from './segments.ts';

/** The noun that is asked about: "mô hình nào", "bao nhiêu hộ". */
const NOUN_BEFORE = /(\S+) (?:nao|gi)\b/;
const NOUN_AFTER = /\b(?:bao nhieu|may) (\S+)/;

/** Does the passage lack the very noun that is asked about? */
function lacksNoun(entry: Entry, { words }: Reading): boolean {
  const noun = NOUN_AFTER.exec(words)?.[1] ?? NOUN_BEFORE.exec(words)?.[1];
  if (!noun || noun.length < 2) return false;
  return !entry.words.includes(` ${noun} `) && !entry.headWords.some((head) => head.includes(` ${noun} `));
}

/** "… không?", "… chưa ạ". */
const YES_OR_NO = / (?:khong|chua|ha|hong|hok|ko)(?: (?:a|ad|em|vay|nhi|ban))?$/;

/** What is asked for, and what of it the passage cannot give. */
function askSigns({ asks, words }: Reading, entry: Entry): number[] {
  const isTimed = entry.dated || entry.fields.some((field) => field.role === 'time');
  return [
    ...Object.values(asks).map(Number),
    Number(asks.day && !entry.dated),
    Number(asks.count && !/\d/.test(entry.text)),
    Number(asks.time && !isTimed),
    Number(YES_OR_NO.test(words)),
    Math.log1p(words.split(' ').length),
  ];
}

const seen = new WeakMap<Search, { top: Found; signs: number[] }>();

/** What was found and asked, without the odds of its words; reckoned once for a search. */
export function foundSigns(search: Search, top: Found, reading: Reading): number[] {
  const known = seen.get(search);
  if (known?.top === top) return known.signs;
  const signs = reckoned(search, top, reading);
  seen.set(search, { top, signs });
  return signs;
}

function reckoned(search: Search, top: Found, reading: Reading): number[] {
  const { matter } = search;
  const { entry } = top;
  const own = (term: string) => entry.words.includes(` ${term} `);
  const bySegment = segmentsIn(entry).map((one) => shareOf(matter, (term) => one.words.includes(` ${term} `)));
  let [mass, pairs, rarest, dearest] = [0, 0, 0, 0];
  for (const unit of matter.units) {
    const met = credit(unit, own);
    mass += met * unit.weight;
    dearest = Math.max(dearest, unit.weight);
    if (met < 1) continue;
    rarest = Math.max(rarest, unit.weight);
    if (unit.form.includes(' ')) pairs += unit.weight;
  }
  const second = search.found[1];
  const { asks } = reading;
  const isPlain = !Object.values(asks).some(Boolean);
  return [
    1,
    top.coverage,
    Math.max(0, ...bySegment),
    Math.log1p(mass),
    Math.log1p(pairs),
    dearest > 0 ? rarest / dearest : 0,
    search.unknown,
    search.missing,
    Math.min(2, search.things),
    Math.log1p(matter.total),
    second ? Math.min(2, Math.log(Math.max(top.score, 0.01) / Math.max(second.score, 0.01))) : 2,
    Number(lacksNoun(entry, reading)),
    Number(isPlain),
    Number(reading.english),
    Number(entry.section !== 'body'),
    ...top.fits,
    search.near.answered,
    search.near.unanswered,
    search.near.silence,
    Number(search.near.answered + search.near.unanswered > 0),
    ...askSigns(reading, entry),
  ];
}

/** What the doubt is reckoned from; the order is that of the weights. `learned` is given by training alone. */
export const signsOf = (search: Search, top: Found, reading: Reading, learned: Odds = odds()): number[] => [
  ...foundSigns(search, top, reading),
  ...oddsSigns(reading.words, learned),
];

/** Between 0 (surely about it) and 1. */
export function doubtOf(search: Search, top: Found, reading: Reading): number {
  const sum = signsOf(search, top, reading).reduce((total, sign, n) => total + sign * WEIGHTS[n]!, 0);
  return 1 / (1 + Math.exp(-sum));
}
