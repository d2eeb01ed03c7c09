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
/** Signs that may be space or nothing; letters and most signs of ASCII need no look. */
const ODD = /[^!-~]|[*_#`]/u;
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

/** A word as shown and as compared. */
interface Word extends Spelling {
  text: string;
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

/** Words met before: official prose repeats a few thousand. */
const words = new Map<string, Word>();
const MOST_WORDS = 20_000;

function wordOf(raw: string): Word {
  const known = words.get(raw);
  if (known) return known;
  const text = clean(raw).replace(NOTHING, '').replace(DASH, '-');
  const made = { text, ...spellings(text) };
  if (words.size >= MOST_WORDS) words.clear();
  words.set(raw, made);
  return made;
}

function matchFrom(shape: RegExp, text: string, at: number): string | null {
  shape.lastIndex = at;
  return shape.exec(text)?.[0] ?? null;
}

function piece(text: string, at: number): { raw: string; number: boolean } {
  const figures = /[\dOolI]/.test(text[at] as string)
    ? (matchFrom(NOISY_NUMBER, text, at) ?? matchFrom(NUMBER, text, at))
    : null;
  if (figures !== null) return { raw: figures, number: true };
  const raw = matchFrom(WORD, text, at) ?? String.fromCodePoint(text.codePointAt(at) as number);
  return { raw, number: false };
}

/** Cuts "QuýIII" into its two words; everything else stays whole. */
function halves(raw: string): string[] {
  if (raw.length < 2 || !'qQ'.includes(raw[0] as string)) return [raw];
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
    if (sign === ' ') {
      glued = false;
      at += 1;
      continue;
    }
    const odd = ODD.test(sign);
    if (odd && SPACE.test(sign)) {
      if (sign === '\n') [sentence, lineStart] = [sentence + 1, true];
      glued = false;
      at += 1;
      continue;
    }
    if (odd && sign.search(NOTHING) === 0) {
      at += 1;
      continue;
    }
    const { raw, number } = piece(text, at);
    const dotted = raw === '.' && /[\p{L}\d]/u.test(text[at + 1] ?? '');
    for (const part of number ? [raw] : halves(raw)) {
      const value = number ? figureValue(part) : null;
      const { text: shown, marked, bare } = wordOf(part);
      tokens.push({ text: shown, marked, bare, value, start: at, end: at + part.length, glued, sentence, lineStart });
      at += part.length;
      [glued, lineStart] = [true, false];
    }
    if ((raw === '.' && !dotted) || raw === ';') sentence += 1;
  }
  return { text, tokens, plain: !hasMarks(text) };
}

/** A phrase ready to be matched: for each place the words that may stand there. */
interface Phrase {
  text: string;
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
  const made = { text: phrase, places, firsts: new Set(places[0]?.map((word) => word.bare)) };
  compiled.set(phrase, made);
  return made;
}

/**
 * Index behind the phrase when it stands at `at`, else -1. Words agree by letters and marks; without marks they agree
 * when the whole text has none, or where another word of the phrase agrees fully and this one has lost its marks
 * ("trước ngay"); wrong marks ("tháng sáu" for "tháng sau") only in phrases of three words and more.
 */
export function phraseAt(scan: Scan, at: number, phrase: string): number {
  return matchAt(scan, at, compile(phrase));
}

function matchAt(scan: Scan, at: number, { places, firsts }: Phrase): number {
  const first = scan.tokens[at];
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
  const byFirst = new Map<string, { meaning: T; phrase: Phrase; size: number }[]>();
  for (const [meaning, phrases] of rows) {
    for (const phrase of phrases.map(compile)) {
      for (const first of phrase.firsts) {
        const list = byFirst.get(first) ?? [];
        list.push({ meaning, phrase, size: phrase.places.length });
        byFirst.set(first, list);
      }
    }
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.size - a.size);
  return (scan, at) => {
    for (const { meaning, phrase } of byFirst.get(scan.tokens[at]?.bare ?? '') ?? []) {
      const next = matchAt(scan, at, phrase);
      if (next > 0) return { value: meaning, next };
    }
    return null;
  };
}

const byFirstWord = new WeakMap<readonly string[], ReadonlyMap<string, readonly Phrase[]>>();

/** A table of phrases, put in order by first word so that `anyAt` passes over other words at once. */
export function phrases(list: readonly string[]): readonly string[] {
  const index = new Map<string, Phrase[]>();
  for (const phrase of list.map(compile)) {
    for (const first of phrase.firsts) index.set(first, [...(index.get(first) ?? []), phrase]);
  }
  byFirstWord.set(list, index);
  return list;
}

/** By first word: how it is marked where it is the whole phrase, and which words may come second. */
const openers = new Map<string, { alone: Set<string>; seconds: Set<string> }>();

/**
 * A table of phrases that may open a wording of time. `mayOpen` knows them, so that a reader passes over the other
 * words of a text at once; a table read at the start of a wording and not built here would not be found there.
 */
export function opening(list: readonly string[]): readonly string[] {
  for (const { places } of list.map(compile)) {
    for (const { bare, marked } of places[0] ?? []) {
      const known = openers.get(bare) ?? { alone: new Set(), seconds: new Set() };
      openers.set(bare, known);
      if (places.length === 1) known.alone.add(marked);
      else for (const second of places[1] ?? []) known.seconds.add(second.bare);
    }
  }
  return phrases(list);
}

/** A lexicon whose phrases may open a wording of time. */
export function openingLexicon<T>(rows: readonly (readonly [T, readonly string[]])[]): Lexicon<T> {
  opening(rows.flatMap(([, list]) => list));
  return lexicon(rows);
}

/** Words that may stand behind the figure that begins a wording: units and links. */
const BEHIND_FIGURE = new Set(
  [
    ...['phút', 'giờ', 'h', 'g', 'tiếng', 'buổi', 'hôm', 'ngày', 'tuần', 'tháng', 'quý', 'quí', 'năm'],
    ...['lần', 'kỳ', 'đợt', 'cuộc', 'lượt', 'hội', 'các', 'của', 'trong', 'mỗi', 'từng', 'hằng', 'hàng', 'định'],
    ...['và', 'hoặc', 'đến', 'tới', 'hết', 'cho'],
  ].map((word) => spellings(word).bare),
);

/** "15/6", "03 ngày", "15 và 30 hằng tháng"; not "1. Mục đích", "27 hộ". */
function figureMayOpen(scan: Scan, at: number): boolean {
  const [after, second] = [scan.tokens[at + 1], scan.tokens[at + 2]];
  if (!after || at === 0) return true;
  if (after.text === '.') return after.glued && !!second?.glued && second.value !== null;
  return !/^\p{L}/u.test(after.text) || BEHIND_FIGURE.has(after.bare);
}

/** False where no table and no figure can begin a wording of time. */
export function mayOpen(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  if (!token) return false;
  if (token.value !== null) return figureMayOpen(scan, at);
  const known = openers.get(token.bare);
  if (!known) return false;
  if (scan.plain ? known.alone.size > 0 : known.alone.has(token.marked)) return true;
  return known.seconds.has(scan.tokens[at + 1]?.bare ?? '');
}

/** The phrases of a table that begin with the word at `at`. */
function candidates(scan: Scan, at: number, list: readonly string[]): readonly Phrase[] {
  const first = scan.tokens[at]?.bare;
  if (first === undefined) return NONE;
  const index = byFirstWord.get(list);
  return index ? (index.get(first) ?? NONE) : list.map(compile);
}

const NONE: readonly Phrase[] = [];

/** First of several phrases that stands at `at`: the index behind it, else -1. */
export function anyAt(scan: Scan, at: number, list: readonly string[]): number {
  const index = byFirstWord.get(list);
  if (!index) return firstAt(scan, at, list);
  const first = scan.tokens[at]?.bare;
  for (const phrase of first === undefined ? NONE : (index.get(first) ?? NONE)) {
    const next = matchAt(scan, at, phrase);
    if (next > 0) return next;
  }
  return -1;
}

/** The same for a short list that is no table. */
function firstAt(scan: Scan, at: number, list: readonly string[]): number {
  for (const phrase of list) {
    const next = phraseAt(scan, at, phrase);
    if (next > 0) return next;
  }
  return -1;
}

/** First of several names that stands at `at`. */
export function nameAt(scan: Scan, at: number, list: readonly string[]): Hit<string> | null {
  for (const phrase of candidates(scan, at, list)) {
    const next = matchAt(scan, at, phrase);
    if (next > 0) return { value: phrase.text, next };
  }
  return null;
}

/** True when some phrase of the table begins with the word at `at`. */
export function beginsAny(scan: Scan, at: number, list: readonly string[]): boolean {
  return candidates(scan, at, list).some(({ firsts }) => firsts.has(scan.tokens[at]?.bare ?? ''));
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
