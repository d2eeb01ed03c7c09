/** Runs of a question for which the thesaurus knows what plans may print. */
import { thesaurus } from './lexicon/thesaurus.ts';
import { mayMean } from './said.ts';
import type { Token } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A run of the question that is printed otherwise. */
export interface Otherwise {
  /** Its place in the text. */
  at: number;
  end: number;
  forms: readonly string[];
  surety: number;
}

/** A single word that plans so often keep with its neighbour is no run of its own ("đạo" in "lãnh đạo"). */
const KEPT = 2;

function isKept(tokens: readonly Token[], n: number, vocabulary: Vocabulary): boolean {
  const [before, word, after] = [tokens[n - 1]?.word, tokens[n]!.word, tokens[n + 1]?.word];
  return vocabulary.pair(before, word) > KEPT || vocabulary.pair(word, after) > KEPT;
}

/** Runs of a question that the thesaurus knows, the longest at each place. */
export function otherwiseIn(tokens: readonly Token[], vocabulary: Vocabulary): Otherwise[] {
  const { runs, longest } = thesaurus();
  const found: Otherwise[] = [];
  let reached = 0;
  for (let from = 0; from < tokens.length; from++) {
    for (let to = Math.min(tokens.length, from + (longest.get(tokens[from]!.word) ?? 0)); to > from; to--) {
      const run = tokens.slice(from, to);
      const printed = runs.get(run.map((t) => t.word).join(' '));
      if (!printed || (run.length === 1 && isKept(tokens, from, vocabulary))) continue;
      const exact = printed.spelled?.split(' ');
      if (exact && !run.every((t, n) => t.exact === t.word || mayMean(t.exact, exact[n]!))) continue;
      if (to > reached) found.push({ at: run[0]!.at, end: run.at(-1)!.end, ...printed });
      reached = Math.max(reached, to);
      break;
    }
  }
  return found;
}
