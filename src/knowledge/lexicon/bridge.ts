/**
 * Which printed words stand where people say a word: how likely the word is to be asked where they stand (IBM model 1),
 * learned from our questions and the clauses that answer them.
 */
import learned from '../../../data/lexicon/bridge.json' with { type: 'json' };

/** A word that has been said before. */
export interface SaidWord {
  /** Log of how much likelier it is said of a passage of these words than of any. */
  lift(words: ReadonlySet<string>): number;
}

export type Bridge = ReadonlyMap<string, SaidWord>;

/** How far learned chances are believed beside the chance of the word anywhere. */
const BELIEF = 0.7;

/** `usual` is the chance of the word anywhere, `always` what every passage gives it, `given` what single printed words do. */
export function saidWord(usual: number, always: number, given: readonly (readonly [string, number])[]): SaidWord {
  const printed = given.map(([word]) => word);
  const chances = Float64Array.from(given, ([, chance]) => chance);
  return {
    lift: (words) => {
      let sum = always;
      for (let n = 0; n < printed.length; n++) if (words.has(printed[n]!)) sum += chances[n]!;
      return Math.log((BELIEF * sum) / ((words.size + 1) * usual) + 1 - BELIEF);
    },
  };
}

let read: Bridge | undefined;

/** Reads a line a word: `said usual always printed chance printed chance …`, chances in ten thousandths. */
export function bridgeFrom(lines: readonly string[]): Bridge {
  const words = new Map<string, SaidWord>();
  for (const line of lines) {
    const [said, usual, always, ...rest] = line.split(' ');
    const given = Array.from(
      { length: rest.length / 2 },
      (_, n) => [rest[2 * n]!, Number(rest[2 * n + 1]) / UNIT] as const,
    );
    words.set(said!, saidWord(Number(usual) / UNIT, Number(always) / UNIT, given));
  }
  return words;
}

export const UNIT = 10_000;

/** The learned bridge (data/lexicon/bridge.json, made by `npm run train:answers`), read when first needed. */
export function bridge(): Bridge {
  read ??= bridgeFrom(learned);
  return read;
}
