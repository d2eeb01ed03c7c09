/** How a passage fits a question beyond the words both print: by what people say for what plans print, written and learned. */
import type { Entry } from './collection.ts';
import { type Bridge, bridge as learned } from './lexicon/bridge.ts';
import { FIT_WEIGHTS } from './lexicon/fit-weights.ts';
import type { Matter } from './matter.ts';
import type { Shelf } from './shelf.ts';
import { planWords } from './tokens.ts';

const around = new WeakMap<Entry, string>();

/** Folded words above and beside a passage: its headings and field lines. */
function aroundOf(entry: Entry): string {
  const known = around.get(entry);
  if (known !== undefined) return known;
  const texts = [...entry.headings, ...entry.fields.map((field) => field.quote)];
  const made = texts.map((text) => ` ${planWords(text).join(' ')} `).join('|');
  around.set(entry, made);
  return made;
}

const wordSets = new WeakMap<Entry, ReadonlySet<string>>();

/** Every word of a passage, its headings and field lines. */
export function allWords(entry: Entry): ReadonlySet<string> {
  const known = wordSets.get(entry);
  if (known) return known;
  const made = new Set(`${entry.words} ${aroundOf(entry).replaceAll('|', ' ')}`.split(' ').filter(Boolean));
  wordSets.set(entry, made);
  return made;
}

/** What a form in a heading counts beside one in the passage itself. */
const AROUND = 0.5;
const HIGHEST = 5;

/** What of a question can be held against passages beyond common words. */
export interface Likeness {
  /** In the order of the weights. */
  fits(entry: Entry): number[];
}

/** Reads what the question says otherwise; `bridge` is given by training alone. */
export function readLikeness(matter: Matter, shelf: Shelf, bridge: Bridge = learned()): Likeness {
  const runs = matter.otherwise.map(({ forms, surety }) =>
    forms.map((form) => ({
      padded: ` ${form} `,
      first: form.split(' ', 1)[0]!,
      worth: surety * Math.min(HIGHEST, Math.max(...form.split(' ').map((word) => shelf.rarity(word)))),
    })),
  );
  const words = [...new Set(matter.tokens.map((token) => token.word))];
  const known = words.flatMap((word) => bridge.get(word) ?? []);
  return {
    fits: (entry) => {
      const beside = aroundOf(entry);
      const own = allWords(entry);
      let printed = 0;
      for (const forms of runs) {
        let best = 0;
        for (const { padded, first, worth } of forms) {
          if (worth <= best || !own.has(first)) continue;
          if (entry.words.includes(padded)) best = worth;
          else if (worth * AROUND > best && beside.includes(padded)) best = worth * AROUND;
        }
        printed += best;
      }
      const bridged = known.reduce((sum, word) => sum + word.lift(own), 0);
      return [printed / 10, bridged / 10, bridged / Math.max(1, words.length), Number(entry.isHeading)];
    },
  };
}

/** By how much the fits raise or lower a score. */
export const fitFactor = (fits: readonly number[]): number =>
  Math.exp(fits.reduce((sum, fit, n) => sum + fit * FIT_WEIGHTS[n]!, 0));
