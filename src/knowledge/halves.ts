/** A question of two parts: each is answered or said to be not printed; neither swallows the other. */
import { type Fact, nameOf } from './answer-types.ts';
import type { Entry } from './collection.ts';
import { INTENT_WORDS } from './lexicon/stopwords.ts';
import type { Reading } from './question.ts';
import type { Told } from './told.ts';

const JOINT = /\s*[,;?]\s+|\s+(?:và|va)\s+/gu;
const MOST_JOINTS = 4;
/** A part with so many words of its own is looked for by itself; one with fewer goes on about the other's clause. */
const OWN_WORDS = 3;
const YES_OR_NO = /\bco (?:phai|can|duoc|bat buoc)\b.* khong\b/;

const asksSomething = ({ asks, words }: Reading): boolean => Object.values(asks).some(Boolean) || YES_OR_NO.test(words);

/** Where a text comes apart in two parts that both ask. */
function halvesOf(text: string, read: (part: string) => Reading): [Reading, Reading] | null {
  for (const { index, 0: joint } of [...text.matchAll(JOINT)].slice(0, MOST_JOINTS)) {
    const right = text.slice(index + joint.length);
    if (index === 0 || right.trim() === '') continue;
    const halves = [read(text.slice(0, index)), read(right)] as const;
    if (halves.every(asksSomething)) return [...halves];
  }
  return null;
}

const isOwn = ({ content }: Reading): boolean =>
  content.filter(({ word }) => !INTENT_WORDS.has(word)).length >= OWN_WORDS;

interface Ways {
  read(part: string): Reading;
  /** The answer to a part by itself. */
  alone(part: Reading): Told;
  /** What the passages of the other part say of it. */
  within(part: Reading, entries: readonly Entry[]): Told;
}

const isPrinted = ({ why, facts }: Told): boolean => why === null && facts.every(({ kind }) => kind !== 'nearest');
/** More than the words of the clause: whom, or when. */
const isCertain = ({ facts }: Told): boolean =>
  facts.some(({ kind }) => kind === 'people' || kind === 'deadline' || kind === 'time');

/** Of each part so many clauses are told. */
const MOST_OF_PART = 2;

/** What a refused part says beside one that is answered. */
function silence({ why, facts }: Told, entry: Entry): Fact[] {
  if (why !== 'no-date' && why !== 'no-value') return [];
  const [missing] = facts.filter((fact) => fact.kind === 'missing');
  return [{ kind: 'silent', plan: nameOf(entry.plan), why, ...(missing ? { wanted: missing.wanted } : {}) }];
}

/** Both parts told, or the one that is printed beside what is not; null where the question is not of two parts or neither is printed. */
export function byHalves(text: string, { read, alone, within }: Ways): Told | null {
  const halves = halvesOf(text, read);
  if (!halves) return null;
  const [left, right] = halves;
  const first = alone(left);
  const second = isOwn(right) ? alone(right) : within(right, first.entries);
  const told = [first, second].filter(isPrinted);
  const [entry] = told.flatMap((one) => one.entries);
  if (!entry) return null;
  // Words alone are no number, and beside a value that is lacking no proof that the other part is printed.
  const isSure =
    told.length > 1 || isCertain(told[0]!) || (told[0] === first && !left.asks.count && second.why === 'no-date');
  if (!isSure) return null;
  const refused = [first, second].filter((one) => !isPrinted(one));
  const said = refused.flatMap((one) => silence(one, entry));
  if (said.length < refused.length) return null;
  const entries = [...new Set(told.flatMap((one) => one.entries.slice(0, MOST_OF_PART)))];
  const kept = new Set(entries.map(({ clause }) => clause.path));
  const isKept = (fact: Fact) =>
    !('source' in fact) || !fact.source || kept.has(fact.source.clause) || fact.kind !== 'words';
  return { why: null, facts: [...told.flatMap(({ facts }) => facts).filter(isKept), ...said], entries };
}
