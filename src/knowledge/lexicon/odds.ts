/** How much likelier each word and pair of a question is where a plan prints no answer: learned from our questions. */
import learned from '../../../data/lexicon/odds.json' with { type: 'json' };

/** Log odds of a run. */
export type Odds = ReadonlyMap<string, number>;

/** Words and pairs of a question, its first word and its last two as such. */
export function runsOf(words: string): Set<string> {
  const all = words.split(' ');
  const pairs = all.slice(1).map((word, n) => `${all[n]} ${word}`);
  return new Set([...all, ...pairs, `^${all[0]}`, `$${all.slice(-2).join(' ')}`]);
}

/** Reads a line a run: `run=odds`, in hundredths. */
export function oddsFrom(lines: readonly string[]): Odds {
  return new Map(
    lines.map((line) => {
      const cut = line.lastIndexOf('=');
      return [line.slice(0, cut), Number(line.slice(cut + 1)) / 100] as const;
    }),
  );
}

let read: Odds | undefined;

/** The learned odds (data/lexicon/odds.json, made by `npm run train:answers`), read when first needed. */
export function odds(): Odds {
  read ??= oddsFrom(learned);
  return read;
}

/** What the runs of a question say together: their sum, those for silence, the strongest, the mean. */
export function oddsSigns(words: string, learned: Odds): number[] {
  const runs = runsOf(words);
  const known = [...runs].flatMap((run) => learned.get(run) ?? []);
  const sum = known.reduce((all, one) => all + one, 0);
  const silent = known.reduce((all, one) => all + Math.max(0, one), 0);
  return [sum / 10, silent / 10, Math.max(0, ...known), sum / runs.size];
}
