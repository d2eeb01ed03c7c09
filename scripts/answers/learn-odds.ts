/** Learns which words and pairs stand in questions that a plan does not answer: naive log odds, smoothed. */
import { runsOf } from '#src/knowledge/lexicon/odds.ts';
import type { Seen } from './questions.ts';

const SMOOTH = 3;
/** Runs in fewer questions say nothing. */
const LEAST = 4;

/** The odds in the form odds.ts reads. */
export function learnOdds(questions: readonly Seen[]): string[] {
  const own = questions.filter((one) => !one.isStrange);
  const silent = own.filter((one) => !one.isAnswerable).length;
  const counts = new Map<string, [answered: number, silent: number]>();
  for (const one of own) {
    for (const run of runsOf(one.reading.words)) {
      const count = counts.get(run) ?? [0, 0];
      count[one.isAnswerable ? 0 : 1] += 1;
      counts.set(run, count);
    }
  }
  const share = (count: number, all: number) => (count + (SMOOTH * all) / own.length) / (all + SMOOTH);
  return [...counts]
    .filter(([, [a, s]]) => a + s >= LEAST)
    .map(([run, [a, s]]) => `${run}=${Math.round(100 * Math.log(share(s, silent) / share(a, own.length - silent)))}`)
    .sort();
}
