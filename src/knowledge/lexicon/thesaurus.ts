/**
 * What people say -> what plans of any authority may print (data/lexicon/thesaurus.json), written wide and not for our
 * plans: one said run a line, folded printed runs parted by `|`, `= 3` where the two nearly always mean the same. A said
 * run written with its marks counts only where it is typed with them. Made ready when first needed.
 */
import { fold } from '#src/text.ts';
import written from '../../../data/lexicon/thesaurus.json' with { type: 'json' };

export interface Printed {
  /** Folded runs. */
  forms: readonly string[];
  /** How surely they are meant, to 1. */
  surety: number;
  /** The spelling the said run must have been typed in; null when any will do. */
  spelled: string | null;
}

/** Surety of lines that bear no figure. */
const USUAL = 2 / 3;

interface Thesaurus {
  /** Folded said run -> what it may be printed as. */
  runs: ReadonlyMap<string, Printed>;
  /** First word of a run -> words of the longest run that begins with it. */
  longest: ReadonlyMap<string, number>;
}

let read: Thesaurus | undefined;

export function thesaurus(): Thesaurus {
  if (read) return read;
  const runs = new Map<string, Printed>();
  const longest = new Map<string, number>();
  for (const line of written) {
    const [said, forms, sure] = line.split(' = ');
    const run = fold(said!);
    runs.set(run, {
      forms: forms!.split(' | '),
      surety: sure ? 1 : USUAL,
      spelled: run === said ? null : said!,
    });
    const words = run.split(' ');
    longest.set(words[0]!, Math.max(longest.get(words[0]!) ?? 0, words.length));
  }
  read = { runs, longest };
  return read;
}
