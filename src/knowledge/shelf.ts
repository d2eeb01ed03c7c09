/** Inverted index over passages: words and word pairs with weights, scored by BM25. */

const K1 = 1.2;
const B = 0.5;
/** Weights are kept in the low bits of a posting, in sixteenths. */
const SCALE = 16;
const STEPS = 4096;

export interface Hit {
  at: number;
  score: number;
}

export class Shelf {
  readonly #lists = new Map<string, number[]>();
  readonly #lengths: number[] = [];
  #total = 0;

  get size(): number {
    return this.#lengths.length;
  }

  /** Adds the next passage: weight of each of its terms. */
  add(terms: ReadonlyMap<string, number>): void {
    const at = this.#lengths.length;
    let length = 0;
    for (const [term, weight] of terms) {
      length += weight;
      const posting = at * STEPS + Math.min(STEPS - 1, Math.max(1, Math.round(weight * SCALE)));
      const list = this.#lists.get(term);
      if (list) list.push(posting);
      else this.#lists.set(term, [posting]);
    }
    this.#lengths.push(length);
    this.#total += length;
  }

  /** In how many passages a term stands. */
  count(term: string): number {
    return this.#lists.get(term)?.length ?? 0;
  }

  /** Rarity of a term, as in BM25. */
  rarity(term: string): number {
    const n = this.count(term);
    return Math.log(1 + (this.size - n + 0.5) / (n + 0.5));
  }

  /** True when the term stands in a passage of the range. */
  within(term: string, from: number, to: number): boolean {
    const list = this.#lists.get(term);
    if (!list) return false;
    const posting = list[firstAtOrAfter(list, from * STEPS)];
    return posting !== undefined && posting < to * STEPS;
  }

  /** Scores the passages of the ranges; every term with its own weight. */
  score(terms: ReadonlyMap<string, number>, ranges: readonly (readonly [number, number])[]): Map<number, number> {
    const scores = new Map<number, number>();
    const mean = this.#total / Math.max(1, this.size);
    for (const [term, weight] of terms) {
      const list = this.#lists.get(term);
      if (!list) continue;
      const rarity = this.rarity(term) * weight;
      for (const [from, to] of ranges) {
        for (let n = firstAtOrAfter(list, from * STEPS); n < list.length && list[n]! < to * STEPS; n++) {
          const at = Math.floor(list[n]! / STEPS);
          const tf = (list[n]! % STEPS) / SCALE;
          const norm = K1 * (1 - B + (B * this.#lengths[at]!) / mean);
          scores.set(at, (scores.get(at) ?? 0) + (rarity * tf * (K1 + 1)) / (tf + norm));
        }
      }
    }
    return scores;
  }
}

function firstAtOrAfter(list: readonly number[], value: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Terms of a run of words: each word, and each pair that no punctuation parts. */
export function termsOf(words: readonly { word: string; breaks: boolean }[]): string[] {
  const terms: string[] = [];
  for (const [n, { word, breaks }] of words.entries()) {
    terms.push(word);
    const before = words[n - 1];
    if (before && !breaks) terms.push(`${before.word} ${word}`);
  }
  return terms;
}
