/** How often a task comes again by the sentence about it. */
import { fold } from '#src/text.ts';
import type { Entry } from './collection.ts';
import type { Field } from './fields.ts';
import { HOW_LONG, PRINTED, PRINTED_LOOSELY } from './lexicon/often.ts';
import { type Matter, shareOf } from './matter.ts';
import type { Reading } from './question.ts';
import { segmentsIn } from './segments.ts';

/** Coming together is asked of, and the clause knows of none. */
const lacksMeeting = (entry: Entry, { tokens }: Reading): boolean =>
  tokens.some(
    ({ word, exact }, n) => exact === 'họp' || (word === 'hop' && exact === word && tokens[n - 1]?.word !== 'phoi'),
  ) && !/(?<!\p{L})(?:họp|hội nghị)(?!\p{L})/iu.test(entry.text);

/** A sentence must hold so much of what the best one holds of the matter for its period to be that of the matter. */
const ABOUT = 0.6;
/** Where none holds so much, any may be meant. */
const LITTLE = 0.3;
/** "kế hoạch kiểm tra hằng năm": yearly is that plan, not this task. */
const OF_PLAN = /\bke hoach(?: (?!nay\b)[a-z]+){0,6} $/;

/** A period as printed, and the line of time that prints it; null for a sentence. */
interface Period {
  printed: string;
  field: Field | null;
}

/** The period that the sentences about the matter, or the clause's own line of time, print; null when none. */
export function periodIn(entry: Entry, reading: Reading, matter: Matter): Period | null {
  if (lacksMeeting(entry, reading)) return null;
  const pattern = HOW_LONG.test(reading.words) ? PRINTED_LOOSELY : PRINTED;
  const units = matter.units.filter(({ form }) => !entry.actor.includes(` ${form} `));
  const task = { ...matter, units, total: units.reduce((sum, unit) => sum + unit.weight, 0) };
  const all = segmentsIn(entry).map((segment) => ({
    segment,
    share: shareOf(task, (term) => segment.words.includes(` ${term} `)),
  }));
  const best = Math.max(0, ...all.map(({ share }) => share));
  for (const { segment, share } of all) {
    const folded = fold(segment.text);
    const found = share >= best * ABOUT || best < LITTLE ? pattern.exec(folded) : null;
    if (found && !OF_PLAN.test(folded.slice(0, found.index)))
      return { printed: segment.text.slice(found.index, found.index + found[0].length), field: null };
  }
  const field = entry.fields.find(
    ({ role, clause, value }) => role === 'time' && clause === entry.clause.path && pattern.test(fold(value)),
  );
  return field ? { printed: field.value, field } : null;
}
