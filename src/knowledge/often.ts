/** How often: what the question asks, and what the sentence about the matter prints of it. */
import { fold } from '#src/text.ts';
import type { Entry } from './collection.ts';
import type { Field } from './fields.ts';
import { type Matter, shareOf } from './matter.ts';
import type { Reading } from './question.ts';
import { segmentsIn } from './segments.ts';

const PERIOD = '(?:ngay|tuan|thang|quy|nam)';
const ONCE = '(?:mot|1|01) lan';
/** "bao lâu họp một lần", "định kỳ là bao lâu": a period is wanted, "thường xuyên" tells it. */
const HOW_LONG = new RegExp(
  `\\bbao lau\\b(?: \\S+){0,12} ${ONCE}\\b|\\b${ONCE}\\b(?: \\S+){0,3} bao lau\\b|\\bdinh ky (?:la )?bao lau\\b`,
);
/** "mấy tháng họp một lần", "theo quý hay 6 tháng": a number of months, "thường xuyên" does not tell it. */
const HOW_MANY = new RegExp(
  `\\b(?:may|bao nhieu) ${PERIOD}\\b(?: \\S+){0,12} ${ONCE}\\b|\\btheo ${PERIOD} hay (?:theo )?(?:\\d+ )?${PERIOD}\\b`,
);
const TIMES = /\b(?:may|bao nhieu) lan\b/;

/** A period or a number of times in folded words. */
const PRINTED = new RegExp(
  `\\b(?:hang|moi) ${PERIOD}(?: ${ONCE})?\\b|\\b(?:\\d+|mot|hai|ba) (?:lan|${PERIOD} ${ONCE})\\b|\\bdinh ky (?:hang )?(?:\\d+ )?${PERIOD}\\b|\\bbao cao (?:\\d+ thang|quy|thang|tuan|nam)\\b`,
);
const PRINTED_LOOSELY = new RegExp(`${PRINTED.source}|\\bthuong xuyen\\b`);

/** What is asked of how often; null when it is not asked. */
export function oftenAsked({ words }: { words: string }): 'interval' | 'times' | null {
  if (HOW_LONG.test(words) || HOW_MANY.test(words)) return 'interval';
  return TIMES.test(words) ? 'times' : null;
}

/** A unit of the matter that only says how often. */
export const isOfOften = (form: string): boolean => OF_OFTEN.test(form);
const OF_OFTEN = new RegExp(`^(?:${PERIOD}|lan|${ONCE}|mot|1|mo|lam)$`);

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
