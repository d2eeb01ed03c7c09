/** Text -> tokens with places, and the matching of Vietnamese phrases against them, with or without marks. */
import { clean, fold, hasMarks } from '../text.ts';

/** A word, a number or a single sign of the text, with its place in the original string. */
export interface Token {
  /** As printed, composed, without soft hyphens. */
  text: string;
  /** Lower case with marks, tone mark moved to the end of the word so that "hoá" = "hóa". */
  marked: string;
  /** Lower case without marks. */
  bare: string;
  /** Value of a number written in figures, else null. */
  value: number | null;
  start: number;
  end: number;
  /** No space stands before it. */
  glued: boolean;
  /** Number of the sentence it stands in; a line break, `.` or `;` begins a new one. */
  sentence: number;
  /** First token of a printed line. */
  lineStart: boolean;
}

export interface Scan {
  text: string;
  tokens: readonly Token[];
  /** The whole text carries no Vietnamese mark: then "ngay" may be "ngày". */
  plain: boolean;
}

/** A value read at a place and the index of the token behind it. */
export interface Hit<T> {
  value: T;
  next: number;
}

/** Signs that are neither read nor separate words: soft hyphen, zero-width and directional signs, markdown. */
const NOTHING = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff*_#`]/gu;
const SPACE = /\s/u;
const DASH = /[\u2010-\u2015\u2212]/u;
/** Figures in which a scanner took 0 for O and 1 for l ("15/O6/2026"); needs one real figure, no letter beside it. */
const NOISY_NUMBER = /(?<![\p{L}\p{N}])[\dOolI]*\d[\dOolI]*(?![\p{L}\p{N}])/uy;
const NUMBER = /\d+/uy;
const WORD = /[\p{L}\p{M}\u00ad\u200b]+/uy;
/** "QuýIII", "QIV": a unit with a Roman number stuck to it. */
const GLUED_ROMAN = /^(quý|quí|quy|q)([IVX]+)$/iu;

interface Spelling {
  marked: string;
  bare: string;
}

function toneLast(word: string): string {
  const parts = word.normalize('NFD');
  const tones = parts.match(/[\u0300\u0301\u0303\u0309\u0323]/g) ?? [];
  return parts.replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '').normalize('NFC') + tones.join('');
}

const UNMARKED = /^\p{ASCII}*$/u;

/** The two spellings a word is compared by. */
function spellings(word: string): Spelling {
  const lower = word.normalize('NFC').toLowerCase();
  return UNMARKED.test(lower) ? { marked: lower, bare: lower } : { marked: toneLast(lower), bare: fold(lower) };
}

function piece(text: string, at: number): { raw: string; number: boolean } {
  for (const [shape, number] of [
    [NOISY_NUMBER, true],
    [NUMBER, true],
    [WORD, false],
  ] as const) {
    shape.lastIndex = at;
    const found = shape.exec(text);
    if (found) return { raw: found[0], number };
  }
  return { raw: String.fromCodePoint(text.codePointAt(at) as number), number: false };
}

/** Cuts "QuýIII" into its two words; everything else stays whole. */
function halves(raw: string): string[] {
  const glued = GLUED_ROMAN.exec(raw);
  if (!glued || glued[2] !== glued[2]?.toUpperCase()) return [raw];
  return [glued[1] as string, glued[2] as string];
}

function figureValue(raw: string): number {
  return Number(raw.replace(/[Oo]/g, '0').replace(/[lI]/g, '1'));
}

/** Tokens of a text. Places (`start`, `end`) are those of the string given. */
export function scan(text: string): Scan {
  const tokens: Token[] = [];
  let sentence = 0;
  let lineStart = true;
  let glued = false;
  for (let at = 0; at < text.length; ) {
    const sign = text[at] as string;
    if (SPACE.test(sign)) {
      if (sign === '\n') [sentence, lineStart] = [sentence + 1, true];
      glued = false;
      at += 1;
      continue;
    }
    if (sign.search(NOTHING) === 0) {
      at += 1;
      continue;
    }
    const { raw, number } = piece(text, at);
    const dotted = raw === '.' && /[\p{L}\d]/u.test(text[at + 1] ?? '');
    for (const part of number ? [raw] : halves(raw)) {
      const shown = clean(part).replace(NOTHING, '').replace(DASH, '-');
      const value = number ? figureValue(part) : null;
      tokens.push({
        text: shown,
        ...spellings(shown),
        value,
        start: at,
        end: at + part.length,
        glued,
        sentence,
        lineStart,
      });
      at += part.length;
      [glued, lineStart] = [true, false];
    }
    if ((raw === '.' && !dotted) || raw === ';') sentence += 1;
  }
  return { text, tokens, plain: !hasMarks(text) };
}

/** A phrase ready to be matched: for each place the words that may stand there. */
interface Phrase {
  places: readonly (readonly Spelling[])[];
  /** Bare spellings of its first word, to pass over other words at once. */
  firsts: ReadonlySet<string>;
}

const compiled = new Map<string, Phrase>();

/** `hằng|hàng năm` -> two places, the first with two spellings. Phrases are the tables of this leaf, never a text. */
function compile(phrase: string): Phrase {
  const known = compiled.get(phrase);
  if (known) return known;
  const places = phrase.split(' ').map((place) => place.split('|').map(spellings));
  const made = { places, firsts: new Set(places[0]?.map((word) => word.bare)) };
  compiled.set(phrase, made);
  return made;
}

/**
 * Index behind the phrase when it stands at `at`, else -1. Words agree by letters and marks; without marks they agree
 * when the whole text has none, or where another word of the phrase agrees fully and this one has lost its marks
 * ("trước ngay"); wrong marks ("tháng sáu" for "tháng sau") only in phrases of three words and more.
 */
export function phraseAt(scan: Scan, at: number, phrase: string): number {
  const first = scan.tokens[at];
  const { places, firsts } = compile(phrase);
  if (!first || !firsts.has(first.bare)) return -1;
  let exact = 0;
  for (let k = 0; k < places.length; k += 1) {
    const token = scan.tokens[at + k];
    const place = places[k] as readonly Spelling[];
    if (!token || !place.some((word) => word.bare === token.bare)) return -1;
    if (place.some((word) => word.marked === token.marked)) exact += 1;
    else if (!scan.plain && places.length < 3 && token.marked !== token.bare) return -1;
  }
  const agrees = scan.plain || exact === places.length || (places.length > 1 && exact > 0);
  return agrees ? at + places.length : -1;
}

/** A table of phrases with a meaning each; the longest phrase at a place wins. */
export type Lexicon<T> = (scan: Scan, at: number) => Hit<T> | null;

/** Builds a lexicon from rows `[meaning, phrases]`. */
export function lexicon<T>(rows: readonly (readonly [T, readonly string[]])[]): Lexicon<T> {
  const byFirst = new Map<string, { meaning: T; phrase: string; size: number }[]>();
  for (const [meaning, phrases] of rows) {
    for (const phrase of phrases) {
      const { places, firsts } = compile(phrase);
      for (const first of firsts) {
        const list = byFirst.get(first) ?? [];
        list.push({ meaning, phrase, size: places.length });
        byFirst.set(first, list);
      }
    }
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.size - a.size);
  return (scan, at) => {
    for (const { meaning, phrase } of byFirst.get(scan.tokens[at]?.bare ?? '') ?? []) {
      const next = phraseAt(scan, at, phrase);
      if (next > 0) return { value: meaning, next };
    }
    return null;
  };
}

const byFirstWord = new WeakMap<readonly string[], ReadonlyMap<string, readonly string[]>>();

/** A table of phrases, put in order by first word so that `anyAt` passes over other words at once. */
export function phrases(list: readonly string[]): readonly string[] {
  const index = new Map<string, string[]>();
  for (const phrase of list) {
    for (const first of compile(phrase).firsts) index.set(first, [...(index.get(first) ?? []), phrase]);
  }
  byFirstWord.set(list, index);
  return list;
}

/** First words that may open a wording of time, and for longer phrases the words that may come second. */
const openers = new Map<string, Set<string> | true>();

/**
 * A table of phrases that may open a wording of time. `mayOpen` knows them, so that a reader passes over the other
 * words of a text at once; a table read at the start of a wording and not built here would not be found there.
 */
export function opening(list: readonly string[]): readonly string[] {
  for (const { places } of list.map(compile)) {
    for (const { bare } of places[0] ?? []) {
      const seconds = openers.get(bare) ?? new Set();
      if (seconds === true) continue;
      if (places.length === 1) openers.set(bare, true);
      else openers.set(bare, new Set([...seconds, ...(places[1] ?? []).map((word) => word.bare)]));
    }
  }
  return phrases(list);
}

/** A lexicon whose phrases may open a wording of time. */
export function openingLexicon<T>(rows: readonly (readonly [T, readonly string[]])[]): Lexicon<T> {
  opening(rows.flatMap(([, list]) => list));
  return lexicon(rows);
}

/** False where no table and no figure can begin a wording of time. */
export function mayOpen(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  if (!token || token.value !== null) return token !== undefined;
  const seconds = openers.get(token.bare);
  return seconds === true || (seconds?.has(scan.tokens[at + 1]?.bare ?? '') ?? false);
}

/** Bare spellings of the first words of some phrases. */
export function firstWords(list: readonly string[]): ReadonlySet<string> {
  return new Set(list.flatMap((phrase) => [...compile(phrase).firsts]));
}

const NONE: readonly string[] = [];

/** First of several phrases that stands at `at`: the index behind it, else -1. */
export function anyAt(scan: Scan, at: number, list: readonly string[]): number {
  const first = scan.tokens[at]?.bare;
  if (first === undefined) return -1;
  const index = byFirstWord.get(list);
  for (const phrase of index ? (index.get(first) ?? NONE) : list) {
    const next = phraseAt(scan, at, phrase);
    if (next > 0) return next;
  }
  return -1;
}

/** True when the token at `at` is this sign. */
export function signAt(scan: Scan, at: number, signs: string): boolean {
  const text = scan.tokens[at]?.text;
  return text !== undefined && text.length === 1 && signs.includes(text);
}

/** True when the token at `at` is made of letters. */
export function wordAt(scan: Scan, at: number): boolean {
  return /^\p{L}/u.test(scan.tokens[at]?.text ?? '') && scan.tokens[at]?.value === null;
}
