/** Words that ask how often, and words that print it. Folded. */

const PERIOD = '(?:ngay|tuan|thang|quy|nam)';
const ONCE = '(?:mot|1|01) lan';
/** "bao lâu họp một lần", "định kỳ là bao lâu": a period is wanted, "thường xuyên" tells it. */
export const HOW_LONG = new RegExp(
  `\\bbao lau\\b(?: \\S+){0,12} ${ONCE}\\b|\\b${ONCE}\\b(?: \\S+){0,3} bao lau\\b|\\bdinh ky (?:la )?bao lau\\b`,
);
/** "mấy tháng họp một lần", "theo quý hay 6 tháng": a number of months, "thường xuyên" does not tell it. */
const HOW_MANY = new RegExp(
  `\\b(?:may|bao nhieu) ${PERIOD}\\b(?: \\S+){0,12} ${ONCE}\\b|\\btheo ${PERIOD} hay (?:theo )?(?:\\d+ )?${PERIOD}\\b`,
);
const TIMES = /\b(?:may|bao nhieu) lan\b/;

/** A period or a number of times in folded words. */
export const PRINTED = new RegExp(
  `\\b(?:hang|moi) ${PERIOD}(?: ${ONCE})?\\b|\\b(?:\\d+|mot|hai|ba) (?:lan|${PERIOD} ${ONCE})\\b|\\bdinh ky (?:hang )?(?:\\d+ )?${PERIOD}\\b|\\bbao cao (?:\\d+ thang|quy|thang|tuan|nam)\\b`,
);
export const PRINTED_LOOSELY = new RegExp(`${PRINTED.source}|\\bthuong xuyen\\b`);

/** What is asked of how often; null when it is not asked. */
export function oftenAsked({ words }: { words: string }): 'interval' | 'times' | null {
  if (HOW_LONG.test(words) || HOW_MANY.test(words)) return 'interval';
  return TIMES.test(words) ? 'times' : null;
}

/** A unit of the matter that only says how often. */
export const isOfOften = (form: string): boolean => OF_OFTEN.test(form);
const OF_OFTEN = new RegExp(`^(?:${PERIOD}|lan|${ONCE}|mot|1|mo|lam)$`);
