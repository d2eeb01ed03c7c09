/** Sentences people said, in an index of their words and pairs: how like each of them a new one is. */
import { clean } from '#src/text.ts';
import { LONGEST_SHORT_FORM, ORGANISATIONS, TYPED } from './lexicon/abbreviations.ts';
import { replaceRuns, tokenize } from './tokens.ts';

/** Folded words of what was said, short forms written out as in a question that is read. */
export function saidWords(text: string): string[] {
  const typed = replaceRuns(tokenize(clean(text).trim()), TYPED, LONGEST_SHORT_FORM);
  return replaceRuns(typed, ORGANISATIONS, 3).map((token) => token.word);
}

/** What a pair counts beside a word as rare. */
const PAIR = 0.6;

/** Words and pairs of neighbours. */
function runsOf(words: readonly string[]): Set<string> {
  return new Set([...words, ...words.slice(1).map((word, n) => `${words[n]} ${word}`)]);
}

/** The place of the first in an ascending list that is not below `least`. */
function firstFrom(list: readonly number[], least: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

export class Sayings {
  readonly #lists = new Map<string, number[]>();
  readonly #runs: ReadonlySet<string>[] = [];
  /** Length of each, made when first compared. */
  #lengths = new Float64Array(0);
  #sums = new Float64Array(0);

  get size(): number {
    return this.#runs.length;
  }

  /** Keeps the folded words of one more. */
  add(words: readonly string[]): void {
    const runs = runsOf(words);
    for (const run of runs) {
      const list = this.#lists.get(run);
      if (list) list.push(this.size);
      else this.#lists.set(run, [this.size]);
    }
    this.#runs.push(runs);
  }

  /**
   * The kept ones that share a word with these, by their places in the order kept, and the likeness, 0 to 1, of each;
   * only those of the `ranges` (from, to, ascending).
   */
  like(
    words: readonly string[],
    ranges: readonly (readonly [number, number])[] = [[0, this.size]],
  ): [number, number][] {
    if (this.#lengths.length < this.size) {
      this.#lengths = Float64Array.from(this.#runs, (runs) => this.#lengthOf(runs));
      this.#sums = new Float64Array(this.size);
    }
    const runs = runsOf(words);
    const touched: number[] = [];
    for (const run of runs) {
      const list = this.#lists.get(run);
      if (!list) continue;
      const worth = this.#worth(run);
      for (const [from, to] of ranges) {
        for (let n = firstFrom(list, from); n < list.length && list[n]! < to; n++) {
          const at = list[n]!;
          if (this.#sums[at] === 0) touched.push(at);
          this.#sums[at]! += worth;
        }
      }
    }
    const length = this.#lengthOf(runs);
    return touched.map((at) => {
      const like = this.#sums[at]! / (length * this.#lengths[at]!);
      this.#sums[at] = 0;
      return [at, like];
    });
  }

  /** By rarity; a run nobody used before is the rarest. */
  #worth(run: string): number {
    const rarity = Math.log(1 + this.size / (1 + (this.#lists.get(run)?.length ?? 0)));
    return (rarity * (run.includes(' ') ? PAIR : 1)) ** 2;
  }

  #lengthOf(runs: Iterable<string>): number {
    let sum = 0;
    for (const run of runs) sum += this.#worth(run);
    return Math.sqrt(sum);
  }
}
