/** One message made ready for matching: standard words, once without marks and once with the tone of each word. */
import { clean, fold } from '../../text.ts';
import { standardize } from './spelling.ts';
import { mendTelex } from './telex.ts';

/** A message as the rules and the classifier see it. */
export interface Reading {
  /** Composed text as typed. */
  text: string;
  /** True when the sender types marks: then "chảy" is not "cháy". */
  marked: boolean;
  /** Folded standard words, `|` for the end of a sentence, `?` for a question mark; a space at each end. */
  plain: string;
  /** The same words, each with its tone as a digit at the end (0 none, 1 sắc, 2 huyền, 3 hỏi, 4 ngã, 5 nặng). */
  toned: string;
}

const TONES = ['\u0301', '\u0300', '\u0309', '\u0303', '\u0323'];

/** Tone digit of one word: "cháy" 1, "chảy" 3, "chay" 0. */
export function toneOf(word: string): number {
  for (const mark of word.normalize('NFD')) {
    const at = TONES.indexOf(mark);
    if (at >= 0) return at + 1;
  }
  return 0;
}

/** The word without its tone, then the digit of the tone: wherever the sender put the mark, "cứu" and "cưú" are "cưu1". */
export function toned(word: string): string {
  const base = word
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
    .normalize('NFC');
  return base.replace(/ưo|uơ(?=\p{L})/u, 'ươ') + toneOf(word);
}

const letters = (tokens: readonly string[]): string[] => tokens.filter((t) => /^\p{L}/u.test(t));

/** Letters of other scripts that look like ours, as copied text and those who dodge filters bring them. */
const LOOK_ALIKES: Record<string, string> = {
  а: 'a',
  с: 'c',
  е: 'e',
  о: 'o',
  р: 'p',
  х: 'x',
  у: 'y',
  і: 'i',
  к: 'k',
  т: 't',
  м: 'm',
  н: 'h',
  в: 'b',
};
const ourLetters = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/(?<=[a-zà-ỹđ])[а-яі]|[а-яі](?=[a-zà-ỹđ])/giu, (c) => LOOK_ALIKES[c.toLowerCase()] ?? c);

/** However it is written, before repeated letters are made one: "kkk" is no "không". */
const LAUGHTER = /(?<!\p{L})(?:k{3,}|(?:ha|hi|he|ka|ke|hí){2,}h?|=+\)+|:\)+|:d+)(?!\p{L})|[😂🤣😆😅]/giu;

/** Reads one message; several chat bubbles may be joined by line breaks. */
export function read(raw: string): Reading {
  const text = ourLetters(clean(raw));
  const tokens = mendTelex(
    text
      .toLowerCase()
      .replace(LAUGHTER, ' haha ')
      .replace(/(\p{L})\1{2,}/gu, '$1')
      .match(/\p{L}+|\p{N}+|[.!?…]+/gu) ?? [],
  );
  const words = letters(tokens);
  const withMarks = words.filter((w) => fold(w) !== w).length;
  const marked = withMarks >= 0.25 * words.length && withMarks > 0;
  const out = standardize(
    tokens.map((t) => (/^[.!…]/.test(t) ? '|' : t.startsWith('?') ? '?' : t)),
    marked,
  );
  const toneless = (t: string): boolean => t === '|' || t === '?';
  return {
    text,
    marked,
    plain: ` ${out.map((t) => (toneless(t) ? t : fold(t))).join(' ')} `,
    toned: ` ${out.map((t) => (toneless(t) ? t : toned(t))).join(' ')} `,
  };
}
