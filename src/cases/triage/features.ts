/** A message as numbers: hashed words, word pairs, tones, letter groups and named signs. */
import { conceptsOf } from './concepts.ts';
import type { Reading } from './reading.ts';

/** Sparse vector: `index[i]` has the value `value[i]`. */
export interface Features {
  index: Int32Array;
  value: Float32Array;
}

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** FNV-1a over UTF-16 units with a salt for the group of features. */
function hash(text: string, salt: number, from = 0, to = text.length): number {
  let h = (FNV_OFFSET ^ salt) >>> 0;
  for (let i = from; i < to; i++) h = Math.imul(h ^ text.charCodeAt(i), FNV_PRIME);
  h ^= h >>> 15;
  h = Math.imul(h, 0x2c1b3c6d);
  return (h ^ (h >>> 13)) >>> 0;
}

const NUMBER = /^\d+$/;
const plainWords = (text: string): string[] =>
  text
    .trim()
    .split(' ')
    .map((w) => (NUMBER.test(w) && !/^11[1-5]$/.test(w) ? '#' : w));

function pairs(words: readonly string[], distance: number): string[] {
  const out: string[] = [];
  for (let i = 0; i + distance < words.length; i++) out.push(`${words[i]} ${words[i + distance]}`);
  return out;
}

/** Places of all groups of three and four letters. */
function letterGroups(text: string, salt: number, mask: number): Set<number> {
  const places = new Set<number>();
  for (const size of [3, 4])
    for (let i = 0; i + size <= text.length; i++) places.add(hash(text, salt, i, i + size) & mask);
  return places;
}

/** Classes met together in a sentence, whatever the order. */
function together(sentences: readonly string[][]): string[] {
  return sentences.flatMap((names) => {
    const different = [...new Set(names)].sort();
    return different.flatMap((a, i) => different.slice(i + 1).map((b) => `${a}+${b}`));
  });
}

/** Features of one sort: named ones, or the groups of letters of a text. */
type Group = { salt: number; weight: number } & ({ items: readonly string[] } | { letters: string });

function groups(reading: Reading, signs: readonly string[], turns: readonly string[]): Group[] {
  const words = plainWords(reading.plain);
  const concepts = conceptsOf(reading);
  const list: Group[] = [
    { salt: 1, weight: 1, items: words },
    { salt: 2, weight: 1, items: pairs(words, 1) },
    { salt: 3, weight: 0.5, items: pairs(words, 2) },
    { salt: 4, weight: 0.4, letters: ` ${words.join(' ')} ` },
    { salt: 5, weight: 1.2, items: signs },
    { salt: 6, weight: 0.6, items: signs.flatMap((a, i) => signs.slice(i + 1).map((b) => `${a}&${b}`)) },
    { salt: 12, weight: 1, items: turns },
    { salt: 10, weight: 1, items: concepts.flat() },
    { salt: 11, weight: 0.8, items: together(concepts) },
    {
      salt: 9,
      weight: 0.5,
      items: [...words.slice(0, 2).map((w, i) => `^${i}${w}`), ...words.slice(-2).map((w, i) => `$${i}${w}`)],
    },
  ];
  if (!reading.marked) return list;
  const tones = plainWords(reading.toned);
  return [...list, { salt: 7, weight: 0.8, items: tones }, { salt: 8, weight: 0.6, items: pairs(tones, 1) }];
}

/** Hashes one message into 2^bits places; each group has a fixed length so that long messages weigh no more than short ones. */
export function featurize(
  reading: Reading,
  signs: readonly string[],
  turns: readonly string[],
  bits: number,
): Features {
  const mask = 2 ** bits - 1;
  const sum = new Map<number, number>();
  for (const group of groups(reading, signs, turns)) {
    const { salt, weight } = group;
    const places =
      'letters' in group
        ? letterGroups(group.letters, salt, mask)
        : new Set(group.items.map((item) => hash(item, salt) & mask));
    const value = weight / Math.sqrt(places.size || 1);
    for (const place of places) sum.set(place, (sum.get(place) ?? 0) + value);
  }
  return { index: Int32Array.from(sum.keys()), value: Float32Array.from(sum.values()) };
}
