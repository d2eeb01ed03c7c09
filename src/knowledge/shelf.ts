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
  #sums = new Float64Array(0);

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

  /**
   * The best passages of the ranges, every term with its own weight, best first; and the scores of `also`, found or not.
   * The sums are kept in one table for all calls, which is empty again when this returns.
   */
  best(
    terms: ReadonlyMap<string, number>,
    ranges: readonly (readonly [number, number])[],
    count: number,
    also: readonly number[],
  ): Map<number, number> {
    if (this.#sums.length < this.size) this.#sums = new Float64Array(this.size);
    const touched = this.#sum(terms, ranges);
    const sums = this.#sums;
    const best: number[] = [];
    for (const at of touched) {
      if (best.length === count && sums[at]! <= sums[best.at(-1)!]!) continue;
      let place = best.length;
      while (place > 0 && sums[best[place - 1]!]! < sums[at]!) place -= 1;
      best.splice(place, 0, at);
      if (best.length > count) best.pop();
    }
    const scores = new Map([...best, ...also].map((at) => [at, sums[at]!]));
    for (const at of touched) sums[at] = 0;
    return scores;
  }

  /** Adds what every term gives to the table of sums; the passages touched. */
  #sum(terms: ReadonlyMap<string, number>, ranges: readonly (readonly [number, number])[]): number[] {
    const touched: number[] = [];
    const sums = this.#sums;
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
          if (sums[at] === 0) touched.push(at);
          sums[at]! += (rarity * tf * (K1 + 1)) / (tf + norm);
        }
      }
    }
    return touched;
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
