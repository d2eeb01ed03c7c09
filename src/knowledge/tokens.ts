/** Words of a text with their places: folded for matching, exact for telling "bạn" from "ban". */
import { fold } from '#src/text.ts';
import { ORGANISATIONS } from './lexicon/abbreviations.ts';

export interface Token {
  /** Folded: no marks, lower case, Roman numerals as figures. */
  word: string;
  /** As written, lower case. */
  exact: string;
  at: number;
  end: number;
  /** Punctuation stands between this word and the one before. */
  breaks: boolean;
}

const PLAIN = /^[a-z0-9]+$/;
const WORD = /\p{L}+|\p{N}+/gu;
const ROMAN = /^(?=[ivx])(x{0,3})(ix|iv|v?i{0,3})$/;
const ROMAN_VALUE: Record<string, number> = { i: 1, v: 5, x: 10 };
/** Words after which a small Roman numeral is a number ("quý i", "nghiệp vụ ii"). */
/** Ordinals and counts in words after "thứ", "lần", "quý". */
const IN_WORDS: Record<string, string> = { nhat: '1', hai: '2', ba: '3', tu: '4', bon: '4' };
const BEFORE_COUNT = new Set(['lan', 'dot', 'vong']);
const BEFORE_NUMERAL = new Set(['quy', 'vu', 'muc', 'phan', 'khoa', 'lan', 'va', 'dot', 'chuong']);

function romanValue(word: string): number {
  let sum = 0;
  for (let i = 0; i < word.length; i++) {
    const here = ROMAN_VALUE[word[i]!]!;
    const next = ROMAN_VALUE[word[i + 1] ?? ''] ?? 0;
    sum += here < next ? -here : here;
  }
  return sum;
}

/** Folded forms of the words met so far: a language has few, folding one is dear. */
const foldedForms = new Map<string, string>();
const MOST_FORMS = 20_000;

function folded(exact: string): string {
  const known = foldedForms.get(exact);
  if (known !== undefined) return known;
  const made = fold(exact);
  if (foldedForms.size < MOST_FORMS) foldedForms.set(exact, made);
  return made;
}

function wordOf(exact: string, printed: string, before: string | undefined): string {
  const word = PLAIN.test(exact) ? exact : folded(exact);
  if (/^\d+$/.test(word)) return word.replace(/^0+(?=\d)/, '');
  if (IN_WORDS[word] && (before === 'thu' || (BEFORE_COUNT.has(before ?? '') && word !== 'nhat')))
    return IN_WORDS[word];
  if (!ROMAN.test(word)) return word;
  const upper = printed === printed.toUpperCase();
  const numeral = upper || (BEFORE_NUMERAL.has(before ?? '') && word.length <= 4) || (before && /^\d+$/.test(before));
  return numeral && (word.length > 1 || upper || before === 'quy') ? String(romanValue(word)) : word;
}

/** The words of a text in order. Expects composed (NFC) text. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const found of text.matchAll(WORD)) {
    const at = found.index;
    const exact = found[0].toLowerCase();
    const word = wordOf(exact, found[0], tokens.at(-1)?.word);
    tokens.push({ word, exact, at, end: at + found[0].length, breaks: /[.,;:!?()“”"\n]/.test(text.slice(end, at)) });
    end = at + found[0].length;
  }
  return tokens.filter((token, n) => !(token.word === 'thu' && /^\d$/.test(tokens[n + 1]?.word ?? '')));
}

/** Replaces runs of words found in a table (folded run -> words) but those that are kept; the new words keep the place of the run. */
export function replaceRuns(
  tokens: Token[],
  table: ReadonlyMap<string, string>,
  longest: number,
  isKept: (token: Token) => boolean = () => false,
): Token[] {
  const out: Token[] = [];
  for (let i = 0; i < tokens.length; ) {
    const taken = isKept(tokens[i]!) ? null : takeRun(tokens, i, table, longest);
    if (!taken) {
      out.push(tokens[i]!);
      i += 1;
      continue;
    }
    const first = tokens[i]!;
    const end = tokens[i + taken.length - 1]!.end;
    for (const [n, token] of tokenize(taken.words).entries()) {
      out.push({ ...token, at: first.at, end, breaks: n === 0 && first.breaks });
    }
    i += taken.length;
  }
  return out;
}

/** First words of a table's keys: most words of a text begin none. */
const firstWords = new WeakMap<ReadonlyMap<string, string>, Set<string>>();

function firstWordsOf(table: ReadonlyMap<string, string>): Set<string> {
  const known = firstWords.get(table);
  if (known) return known;
  const made = new Set([...table.keys()].map((key) => key.split(' ', 1)[0]!));
  firstWords.set(table, made);
  return made;
}

function takeRun(tokens: Token[], from: number, table: ReadonlyMap<string, string>, longest: number) {
  if (!firstWordsOf(table).has(tokens[from]!.word)) return null;
  for (let length = Math.min(longest, tokens.length - from); length > 0; length--) {
    let run = tokens[from]!.word;
    for (let n = 1; n < length; n++) run += ` ${tokens[from + n]!.word}`;
    const words = table.get(run);
    if (words !== undefined) return { words, length };
  }
  return null;
}

/** Words of a plan's text: organisations written short are read in full ("UBND" as "ủy ban nhân dân"). */
export function planTokens(text: string): Token[] {
  return replaceRuns(tokenize(text), ORGANISATIONS, 3);
}

/** Folded words of a phrase, organisations in full. */
export function planWords(text: string): string[] {
  return planTokens(text).map((token) => token.word);
}
