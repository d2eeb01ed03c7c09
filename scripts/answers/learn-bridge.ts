/** Learns which printed words stand where people say a word (IBM model 1, a few rounds): src/knowledge/lexicon/bridge.ts. */
import type { Entry } from '#src/knowledge/collection.ts';
import { UNIT } from '#src/knowledge/lexicon/bridge.ts';
import { allWords } from '#src/knowledge/likeness.ts';
import type { Seen } from './questions.ts';

const ROUNDS = 4;
/** Chances below are forgotten, as are all but so many printed words of a said one. */
const LEAST = 0.001;
const MOST = 40;
/** A question that many passages answer teaches little. */
const MOST_GOLD = 4;
const SHRINK = 2;

interface Pair {
  said: number[];
  printed: number[];
  weight: number;
}

/** Numbers words in the order they come. */
class Numbers {
  readonly words: string[] = [];
  readonly #at = new Map<string, number>();

  of(word: string): number {
    const known = this.#at.get(word);
    if (known !== undefined) return known;
    this.#at.set(word, this.words.length);
    return this.words.push(word) - 1;
  }
}

const saidIn = ({ search }: Seen): string[] => [...new Set(search.matter.tokens.map((token) => token.word))];

/** The bridge in the form bridge.ts reads. */
export function learnBridge(questions: readonly Seen[]): string[] {
  const [said, printed] = [new Numbers(), new Numbers()];
  printed.of('');
  const taught = questions.filter((one) => one.isAnswerable && one.gold.size > 0 && one.gold.size <= MOST_GOLD);
  const counts: number[] = [];
  let total = 0;
  const pairs = taught.flatMap((one): Pair[] => {
    const words = saidIn(one).map((word) => said.of(word));
    for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
    total += words.length;
    const wordsOf = (entry: Entry) => [0, ...[...allWords(entry)].map((word) => printed.of(word))];
    return [...one.gold].map((entry) => ({ said: words, printed: wordsOf(entry), weight: 1 / one.gold.size }));
  });
  const width = said.words.length;
  let chances: Float64Array = new Float64Array(printed.words.length * width).fill(1);
  for (let round = 0; round < ROUNDS; round++) chances = nextChances(pairs, chances, printed.words.length, width);
  const lines = said.words.map((word, n) => {
    const given = printed.words
      .map((one, p) => [one, chances[p * width + n]!] as const)
      .filter(([one, chance]) => one !== '' && chance >= LEAST)
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, MOST);
    const usual = (counts[n]! + 0.5) / (total + 1000);
    return [
      word,
      (usual * UNIT).toFixed(2),
      (chances[n]! * UNIT).toFixed(0),
      ...given.flatMap(([one, chance]) => [one, (chance * UNIT).toFixed(0)]),
    ].join(' ');
  });
  return lines.sort();
}

function nextChances(pairs: readonly Pair[], chances: Float64Array, height: number, width: number): Float64Array {
  const sums = new Float64Array(height * width);
  for (const { said, printed, weight } of pairs) {
    for (const word of said) {
      let all = 0;
      for (const p of printed) all += chances[p * width + word]!;
      if (all <= 0) continue;
      for (const p of printed) sums[p * width + word]! += (weight * chances[p * width + word]!) / all;
    }
  }
  for (let p = 0; p < height; p++) {
    const row = sums.subarray(p * width, (p + 1) * width);
    const all = row.reduce((sum, one) => sum + one, SHRINK);
    for (let n = 0; n < width; n++) row[n] = row[n]! / all < LEAST ? 0 : row[n]! / all;
  }
  return sums;
}
