/** Matching patterns of folded words against what was typed: marks that were typed must be those of the word meant. */
import { fold } from '#src/text.ts';

/** Folded words joined by spaces, and each as it was typed. */
export interface Said {
  words: string;
  exact: readonly string[];
}

/** Folded word -> spellings that are meant; a word typed without marks may be any of them. */
export type Meant = ReadonlyMap<string, ReadonlySet<string>>;

/** Spellings a pattern means: "sở lương" (several of one word are all meant). */
export function meaning(spellings: string): Meant {
  const meant = new Map<string, Set<string>>();
  for (const exact of spellings.trim().split(/\s+/)) {
    const word = fold(exact);
    meant.set(word, (meant.get(word) ?? new Set()).add(exact));
  }
  return meant;
}

/** Marks of each letter, hook and tilde taken for one: half the country writes one for the other. */
const marksOf = (word: string): string[] => {
  const letters: string[] = [];
  for (const sign of word.replaceAll('đ', 'd\u0335').normalize('NFD')) {
    if (/\p{M}/u.test(sign)) letters.push(`${letters.pop() ?? ''}${sign === '\u0303' ? '\u0309' : sign}`);
    else letters.push('');
  }
  return letters;
};

/** A word typed with fewer marks than the one meant may be it ("luât" is "luật"), one with others is not. */
export function mayMean(typed: string, meant: string): boolean {
  if (typed === meant) return true;
  const wanted = marksOf(meant);
  return marksOf(typed).every((marks, n) => [...marks].every((mark) => wanted[n]?.includes(mark)));
}

const everywhere = new WeakMap<RegExp, RegExp>();

function global(pattern: RegExp): RegExp {
  const known = everywhere.get(pattern);
  if (known) return known;
  const made = new RegExp(pattern.source, 'g');
  everywhere.set(pattern, made);
  return made;
}

/** Spaces before a place: the number of the word that stands there. */
function wordAt(words: string, at: number): number {
  let count = 0;
  for (let i = words.indexOf(' '); i >= 0 && i < at; i = words.indexOf(' ', i + 1)) count += 1;
  return count;
}

/** Does the pattern stand in what was said, with no typed mark against its first or last word? Between them any word may stand. */
export function says(pattern: RegExp, said: Said, meant?: Meant): boolean {
  if (!pattern.test(said.words)) return false;
  if (!meant) return true;
  for (const found of said.words.matchAll(global(pattern))) {
    const first = wordAt(said.words, found.index);
    const run = found[0].trim().split(' ');
    const agrees = run.every((word, n) => {
      if (n > 0 && n < run.length - 1) return true;
      const typed = said.exact[first + n];
      const wanted = meant.get(word);
      return !wanted || typed === undefined || typed === word || [...wanted].some((one) => mayMean(typed, one));
    });
    if (agrees) return true;
  }
  return false;
}

/** The same after words were left out of it. */
export function without(said: Said, words: string): Said {
  const all = said.words.split(' ');
  let at = 0;
  const exact = words.split(' ').map((word) => {
    while (at < all.length && all[at] !== word) at += 1;
    return said.exact[at++] ?? word;
  });
  return { words, exact };
}
