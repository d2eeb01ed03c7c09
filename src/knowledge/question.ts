/** Reads a question: writes short forms out, mends typing, tells the matter from the asking. */
import { clean, fold, hasMarks } from '#src/text.ts';
import {
  type DocumentRef,
  documentsIn,
  kindsAsked,
  type LoosePlace,
  looseIn,
  placesIn,
  quartersIn,
  yearsIn,
} from './entities.ts';
import { LONGEST_SHORT_FORM, ORGANISATIONS, TYPED } from './lexicon/abbreviations.ts';
import { ASKED_WORDS, type Asks, readAsks, type Wanted, wantedIn } from './lexicon/asks.ts';
import { isCompound, LIGHT } from './lexicon/compounds.ts';
import { ENGLISH, ENGLISH_FILLERS } from './lexicon/english.ts';
import { ASKING_RUNS, FILLERS, FUNCTION_WORDS, INTENT_WORDS, MARKED_FILLERS } from './lexicon/stopwords.ts';
import { SPELLED, SYNONYMS } from './lexicon/synonyms.ts';
import { replaceRuns, type Token, tokenize } from './tokens.ts';
import { spelledBy, type Vocabulary } from './vocabulary.ts';

export interface Item {
  /** Folded words of the heading. */
  head: string;
  number: string;
}

export interface Reading {
  text: string;
  /** Every word, written out and mended. */
  tokens: readonly Token[];
  /** All words, written out, mended and folded, joined by spaces. */
  words: string;
  /** Those of the words that stand in sentences that ask. */
  asking: string;
  /** Folded words as typed, nothing written out. */
  typed: string;
  /** Each of the words as typed. */
  exact: string[];
  /** Words of the matter, in order. */
  content: Token[];
  /** Those of them that tell the story before the question. */
  told: ReadonlySet<Token>;
  asks: Asks;
  wanted: Wanted[];
  documents: DocumentRef[];
  quarters: Set<number>;
  years: Set<number>;
  places: string[];
  /** A place named without its part ("mục 2"). */
  loose: LoosePlace | null;
  /** Kinds of documents asked for. */
  kinds: string[];
  /** Things named by their number under a heading ("nhiệm vụ số 4"). */
  items: Item[];
  /** "lần 2", "đợt 3". */
  ordinals: string[];
  marked: boolean;
  english: boolean;
}

const LONGEST_ENGLISH = 6;
/** A possible Vietnamese syllable without marks. */
const SYLLABLE =
  /^(?:b|c|ch|d|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|qu|r|s|t|th|tr|v|x)?(?:[aeiouy]{1,3})(?:c|ch|m|n|ng|nh|p|t)?$/;

/** English when most words are known English and some can be nothing else. */
function isEnglish(tokens: readonly Token[]): boolean {
  const words = tokens.filter((t) => /^[a-z]+$/.test(t.exact));
  const known = words.filter((t) => ENGLISH_FILLERS.has(t.word) || ENGLISH.has(t.word)).length;
  const sure = words.filter((t) =>
    /^(?:the|is|which|what|who|when|does|how|are|of|where|did|must|should)$/.test(t.word),
  ).length;
  return known >= words.length * (sure >= 2 ? 0.4 : 0.6) && sure >= 1;
}

/** "What … when the Department …": "when" asks only at the start or after "and", "by", "or". */
function asksWhen({ word }: Token, n: number, all: readonly Token[]): boolean {
  if (word !== 'when' || n === 0 || /^(?:and|by|or|until|since)$/.test(all[n - 1]!.word)) return true;
  return !/^(?:what|which|who|whom|how|where|is|are|does|do|must|should)$/.test(all[0]!.word);
}

/** An English word without its ending, when only so it is known. */
function toBase(token: Token): Token {
  if (ENGLISH.has(token.word) || ENGLISH_FILLERS.has(token.word)) return token;
  const bases = [
    token.word.replace(/(?:es|ed|ing)$/, ''),
    token.word.replace(/(?:s|d)$/, ''),
    token.word.replace(/ing$/, 'e'),
  ];
  const base = bases.find((word) => word !== token.word && ENGLISH.has(word));
  return base ? { ...token, word: base, exact: base } : token;
}

const ASKING_FIRST = new Set(ASKING_RUNS.map((run) => run.split(' ', 1)[0]!));
const ASKING = new Map(ASKING_RUNS.map((run) => [run, run]));
const KNOWN = new Set([
  ...[...LIGHT].filter((word) => word.length > 2),
  ...ASKED_WORDS,
  ...FILLERS,
  ...INTENT_WORDS,
  ...ASKING_RUNS.flatMap((run) => run.split(' ')),
  ...[...SYNONYMS.keys()].flatMap((key) => key.split(' ')),
]);

/** The words of a plan that a question may be about. */
export interface Near {
  wordList: readonly string[];
  wordSet: ReadonlySet<string>;
}

const knows = (near: readonly Near[], word: string): boolean => near.some((one) => one.wordSet.has(word));

function spelledIn(near: readonly Near[], letters: string): string[] | null {
  for (const { wordList } of near) {
    const run = spelledBy(letters, wordList);
    if (run) return run;
  }
  return null;
}

/** Does a word make a thing with one of its neighbours? */
const inCompound = (tokens: readonly Token[], n: number): boolean =>
  [tokens.slice(Math.max(0, n - 1), n + 1), tokens.slice(n, n + 2)].some(
    (pair) => pair.length === 2 && isCompound(pair),
  );

/** Mends words no plan knows: initials, cut words, slips of the finger. */
function mend(tokens: Token[], vocabulary: Vocabulary, near: readonly Near[]): Token[] {
  return tokens.flatMap((token, n) => {
    const { word } = token;
    const before = tokens[n - 1]?.word;
    const after = tokens[n + 1]?.word;
    if (/^\d+$/.test(word) || KNOWN.has(word)) return [token];
    if (inCompound(tokens, n)) return [token];
    if (vocabulary.has(word)) return [strayed(token, before, after, vocabulary, near)];
    const plausible = SYLLABLE.test(word);
    if (!plausible) {
      const run = word.length >= 3 ? spelledIn(near, word) : null;
      if (run) return asTokens(run, token);
      const longer = vocabulary.startedBy(word);
      if (longer) return asTokens([longer], token);
      const uncut = vocabulary.uncut(word);
      if (uncut) return asTokens(uncut.split(' '), token);
    }
    const meant = vocabulary.repair(word, before, after);
    const supported = meant !== null && vocabulary.pair(before, meant) + vocabulary.pair(meant, after) > 0;
    return meant && (supported || !plausible) ? asTokens([meant], token) : [token];
  });
}

/** A word other plans know but not these, in company it never keeps: the near word that does keep it is meant. */
function strayed(
  token: Token,
  before: string | undefined,
  after: string | undefined,
  vocabulary: Vocabulary,
  near: readonly Near[],
): Token {
  const { word } = token;
  if (near.length === 0 || knows(near, word) || vocabulary.pair(before, word) + vocabulary.pair(word, after) > 0)
    return token;
  const meant = vocabulary.repair(word, before, after);
  if (!meant || !knows(near, meant)) return token;
  const [left, right] = [vocabulary.pair(before, meant), vocabulary.pair(meant, after)];
  return (left > 0 && right > 0) || left + right >= 8 ? asTokens([meant], token)[0]! : token;
}

const asTokens = (words: readonly string[], from: Token): Token[] =>
  words.map((word, n) => ({ ...from, word, exact: word, breaks: n === 0 && from.breaks }));

/** A word typed with marks is judged by them; a filler is kept when plans pair it with its neighbour. */
function isFiller(tokens: readonly Token[], n: number, vocabulary: Vocabulary): boolean {
  const { word, exact } = tokens[n]!;
  const marked = exact !== word;
  if (marked && FUNCTION_WORDS.has(exact)) return true;
  if (!(marked ? MARKED_FILLERS.has(exact) : FILLERS.has(word))) return false;
  const fills = (other: Token | undefined) =>
    other === undefined || (other.exact !== other.word && FUNCTION_WORDS.has(other.exact));
  const [before, after] = [tokens[n - 1], tokens[n + 1]];
  if (inCompound(tokens, n)) return false;
  const pairs = (a: Token | undefined, b: Token | undefined) => vocabulary.isMatter(a?.word, b?.word);
  return !(!fills(before) && pairs(before, tokens[n])) && !(!fills(after) && pairs(tokens[n], after));
}

/** "kế hoạch này", "trong kế hoạch có": the plan itself, no matter of its own. */
function namesThePlan(tokens: readonly Token[], n: number): boolean {
  const at = tokens[n]!.word === 'hoach' ? n - 1 : n;
  if (tokens[at]?.word !== 'ke' || tokens[at + 1]?.word !== 'hoach') return false;
  const after = tokens[at + 2]?.word;
  return after === undefined || AFTER_THE_PLAN.has(after);
}

const AFTER_THE_PLAN = new Set(
  'cua nay do co thi la noi ghi nhac khong giao lay bao neu yeu xa huyen so van dang tinh truong phuong dinh hay a ha nhi vay'.split(
    ' ',
  ),
);

/** Sentences that ask, by their mark or by a word of asking. */
const ASKS = /\?|(?<!\p{L})(?:gì|nào|ai|đâu|sao|mấy|bao nhiêu|bao giờ|không|chưa|hỏi|cho biết)(?!\p{L})/iu;

/** What only tells the story before the question: some words of a long question count less. */
function toldIn(text: string, content: readonly Token[], tokens: readonly Token[]): Set<Token> {
  const sentences = [...text.matchAll(/[^.?!\n]+[.?!\n]*/g)].map((m) => ({
    from: m.index,
    to: m.index + m[0].length,
    asks: m[0].includes('?') || (ASKS.test(m[0]) && !text.includes('?')),
  }));
  const asking = (token: Token) => sentences.some((one) => one.asks && one.from <= token.at && token.at < one.to);
  const isAsked = content.filter(asking).length >= LEAST_ASKED;
  return new Set(isAsked ? tokens.filter((token) => !asking(token)) : []);
}

const LEAST_ASKED = 2;
/** Reads one text; `near` are the words of the plans in question, for initials and slips. */
export function readQuestion(raw: string, vocabulary: Vocabulary, near: readonly Near[]): Reading {
  const text = clean(raw).trim();
  const typed = tokenize(text);
  const english = isEnglish(typed);
  const translated = english
    ? replaceRuns(typed.filter(asksWhen).map(toBase), ENGLISH, LONGEST_ENGLISH).filter(
        (t) => !ENGLISH_FILLERS.has(t.exact),
      )
    : replaceRuns(typed, TYPED, LONGEST_SHORT_FORM, ({ at }) => /\d\/$/.test(text.slice(Math.max(0, at - 2), at)));
  const full = replaceRuns(translated, ORGANISATIONS, 3);
  const tokens = english ? full : replaceRuns(mend(full, vocabulary, near), ORGANISATIONS, 3);
  const words = tokens.map((t) => t.word).join(' ');
  const exact = tokens.map((t) => t.exact);
  const marked = hasMarks(text);
  const documents = documentsIn(text);
  const marks = markRuns(tokens);
  const places = placesIn(text);
  const loose = places.length === 0 ? looseIn(text) : null;
  const named = [...documents, ...(loose?.spans ?? [])];
  const isMatter = (t: Token, n: number) =>
    !marks.has(n) && !isFiller(tokens, n, vocabulary) && !named.some((d) => d.at <= t.at && d.end >= t.end);
  const isKnown = (t: Token) => !english || vocabulary.has(t.word) || t.exact !== t.word || /^\d+$/.test(t.word);
  const all = tokens.filter((t, n) => isMatter(t, n) && isKnown(t));
  const self = new Set(tokens.filter((_, n) => namesThePlan(tokens, n)));
  const beside = all.filter((t) => !self.has(t));
  const content = beside.length > 0 ? beside : all;
  const told = toldIn(text, content, tokens);
  const asked = tokens.filter((token) => !told.has(token));
  const asking = { words: asked.map((t) => t.word).join(' '), exact: asked.map((t) => t.exact) };
  return {
    text,
    tokens,
    words,
    asking: asking.words,
    typed: typed.map((t) => t.word).join(' '),
    exact,
    content,
    told,
    asks: readAsks(asking),
    wanted: wantedIn(asking),
    documents,
    quarters: quartersIn(words.split(' ')),
    years: yearsIn(text),
    places,
    loose,
    kinds: kindsAsked(words),
    items: itemsIn(words),
    ordinals: ordinalsIn(words),
    marked,
    english,
  };
}

/** "nhiệm vụ trọng tâm số 4", "yêu cầu thứ 2". */
function itemsIn(words: string): Item[] {
  const found =
    /\b(nhiem vu|muc tieu|yeu cau|giai phap|noi dung|khau hieu)(?: trong tam| chu yeu| cu the)? (?:so|thu) (\d{1,2})\b/.exec(
      words,
    );
  return found ? [{ head: found[1]!, number: found[2]! }] : [];
}

const ORDINAL_WORDS: Record<string, number> = { nhat: 1, hai: 2, ba: 3, tu: 4, nam: 5 };

/** "lần 2", "đợt tuyên truyền thứ nhất": as plans print them. */
function ordinalsIn(words: string): string[] {
  const found = words.matchAll(
    /\b(lan|dot|vong|khoa)(?: (?:\S+ ){0,3}?thu)? (\d{1,2}|(?<=thu )(?:nhat|hai|ba|tu|nam))\b/g,
  );
  return [...found].map(([, of, number]) => `${of!.replace('vong', 'lan')} ${ORDINAL_WORDS[number!] ?? number}`);
}

/** Places of the words that belong to a run of asking. */
function markRuns(tokens: readonly Token[]): Set<number> {
  const marked = new Set<number>();
  for (let i = 0; i < tokens.length; i++) {
    if (!ASKING_FIRST.has(tokens[i]!.word)) continue;
    for (let length = 5; length > 1; length--) {
      const run = tokens
        .slice(i, i + length)
        .map((t) => t.word)
        .join(' ');
      if (!ASKING.has(run)) continue;
      for (let n = i; n < i + length; n++) marked.add(n);
      break;
    }
  }
  return marked;
}

/** Printed forms of words people say otherwise: the place of the said word -> runs of folded words. */
export function printedForms(content: readonly Token[]): { from: number; to: number; forms: readonly string[] }[] {
  const found: { from: number; to: number; forms: readonly string[] }[] = [];
  for (let i = 0; i < content.length; i++) {
    for (let length = Math.min(4, content.length - i); length > 0; length--) {
      const run = content.slice(i, i + length);
      const said = run.map((t) => t.word).join(' ');
      const forms = SYNONYMS.get(said);
      const isMeant = !SPELLED.has(said) || run.map((t) => t.exact).join(' ') === SPELLED.get(said);
      if (forms && isMeant) found.push({ from: i, to: i + length, forms });
    }
  }
  return found;
}

/** Folded text for matching patterns. */
export const flat = (text: string): string => fold(text).replace(/\s+/g, ' ');
