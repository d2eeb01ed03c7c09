/** Which plans a question is about; a plan never answers for another. */
import type { Question } from './answer-types.ts';
import { type Collection, type Part, padded } from './collection.ts';
import { type DocumentRef, documentsIn, isSameDocument } from './entities.ts';
import { claims } from './lexicon/asks.ts';
import { PROVINCES } from './lexicon/provinces.ts';
import { DEPARTMENTS } from './lexicon/quantities.ts';
import type { Reading } from './question.ts';
import { planWords } from './tokens.ts';

export interface Scope {
  parts: Part[];
  /** Plans called by name in the question. */
  named: Part[];
  /** Words by which they were called: no matter of their own. */
  called: Set<string>;
  problem: 'no-such-plan' | 'other-place' | 'other-year' | 'unknown-document' | null;
}

/** A question about no plan in particular looks at this many at most when it names none and the asker has none. */
export function findScope(question: Question, reading: Reading, collection: Collection): Scope {
  const { parts } = collection;
  const asked = ` ${reading.words} `;
  const named = parts.filter((part) => calls(part, asked, reading));
  const own = parts.filter((part) => part.plan.id === question.planScope);
  const before = parts.filter((part) => part.plan.id === question.thread?.plan);
  const chosen = choose(question, reading, { all: parts, named, own, before });
  const called = new Set(
    named.flatMap((part) => part.names.filter((name) => asked.includes(name)).flatMap((n) => n.trim().split(' '))),
  );
  return { parts: chosen, named, called, problem: problemOf(question, reading, chosen, named, collection) };
}

function calls(part: Part, asked: string, reading: Reading): boolean {
  if (part.names.some((name) => asked.includes(name))) return true;
  return reading.documents.some((d) => isOwnNumber(part, d, reading));
}

const printedNumbers = new Map<string, DocumentRef | undefined>();

/** A plan's own number as a document, read once. */
function printedNumber(number: string): DocumentRef | undefined {
  if (!printedNumbers.has(number)) printedNumbers.set(number, documentsIn(number)[0]);
  return printedNumbers.get(number);
}

/** Is the document named the plan itself? */
export function isOwnNumber(part: Part, document: DocumentRef, reading: Reading): boolean {
  const { number } = part.plan;
  if (number === null) return false;
  const printed = printedNumber(number);
  if (printed && document.symbol === null && !/^(?:kh|ke hoach)$/.test(document.kind ?? '')) return false;
  if (printed) return isSameDocument(document, printed);
  return planWords(reading.text.slice(document.at, document.end)).join(' ') === planWords(number).join(' ');
}

interface Candidates {
  all: Part[];
  named: Part[];
  own: Part[];
  before: Part[];
}

function choose(question: Question, reading: Reading, { all, named, own, before }: Candidates): Part[] {
  if (own.length > 0) {
    const others = named.filter(
      (part) => !own.includes(part) && !part.names.some((name) => own[0]!.words.includes(name)),
    );
    if (others.length === 0 || reading.asks.truth) return own;
    return reading.asks.compare || own.some((part) => named.includes(part)) ? [...own, ...others] : others;
  }
  if (named.length > 0) return narrowest(named, ` ${reading.words} `);
  if (question.planScope !== null) return [];
  if (before.length > 0) return before;
  const unit = question.unit ? padded(planWords(question.unit)) : '';
  const ofUnit = all.filter((part) => part.names.some((name) => unit.includes(name)));
  return ofUnit.length > 0 ? ofUnit : all;
}

/** "Văn phòng Sở Tư pháp" calls one plan, though its words hold shorter names too. */
function narrowest(named: Part[], asked: string): Part[] {
  const longest = (part: Part): string =>
    part.names.reduce((name, other) => (other.length > name.length && asked.includes(other) ? other : name), '');
  const called = named.map((part) => ({ part, name: longest(part) }));
  const names = [...new Set(called.map(({ name }) => name))]; // of a thousand plans few are called by different ones
  const held = new Set(names.filter((name) => names.some((other) => other !== name && other.includes(name))));
  return called.filter(({ name }) => !held.has(name)).map(({ part }) => part);
}

function problemOf(
  question: Question,
  reading: Reading,
  chosen: Part[],
  named: Part[],
  collection: Collection,
): Scope['problem'] {
  if (chosen.length === 0) return 'no-such-plan';
  if (foreignPlace(question, reading, chosen, collection) || foreignBody(question, reading, chosen))
    return 'other-place';
  const known = (year: number) =>
    chosen.some(
      (part) =>
        part.plan.year === year ||
        (chosen.length <= FEW_PLANS && reading.documents.length === 0 && isPlanYear(reading, year)
          ? part.words.includes(` nam ${year} `)
          : part.years.has(year)),
    );
  const claimed = claims(reading) || named.length > 1;
  if (!claimed && asksOtherPlanYear(reading, chosen)) return 'other-year';
  if (!claimed && NEXT_YEAR.test(reading.words)) return 'other-year';
  if (!claimed && [...reading.years].some((year) => !known(year))) return 'other-year';
  return null;
}

const PLAN_OF_YEAR = /\b(?:ban|ke hoach) (?:(?!luat |nghi |quyet |chi thi|ket luan|ban hanh)\S+ ){0,8}nam (20\d\d)\b/;
const PLAN_BEFORE_YEAR = /\bke hoach (?:(?!ngay|thang|quy|han|truoc|tu|den)[a-z]+ ){0,4}(20\d\d)\b/;

/** Another year's plan is asked for, of which these say nothing. */
function asksOtherPlanYear(reading: Reading, chosen: readonly Part[]): boolean {
  const [, year] = PLAN_OF_YEAR.exec(reading.words) ?? PLAN_BEFORE_YEAR.exec(reading.words) ?? [];
  if (year === undefined || chosen.length > FEW_PLANS) return false;
  const printed = new RegExp(` ke hoach (?:\\S+ ){0,20}nam ${year} `);
  return !chosen.some((part) => part.plan.year === Number(year) || printed.test(part.words));
}

const NEXT_YEAR = /\b(?:sang nam|nam (?:sau|toi|ke tiep)|next year)\b/;

/** A department or Party body that neither the plans nor the asker know: a question about its plan, not ours. */
function foreignBody(question: Question, reading: Reading, chosen: Part[]): boolean {
  if (reading.asks.truth || chosen.length > FEW_PLANS) return false;
  const unit = question.unit ? padded(planWords(question.unit)) : '';
  const asked = ` ${reading.words} `;
  return DEPARTMENTS.some((body) => {
    const name = ` ${body} `;
    return (
      asked.includes(name) &&
      !unit.includes(name) &&
      !chosen.some(
        (part) =>
          part.words.includes(name) && (!ownPlanOf(asked, body) || part.names.some((own) => own.includes(name))),
      )
    );
  });
}

/** "kế hoạch của Sở Tài chính": its own plan is meant, though ours may name it. */
const ownPlanOf = (asked: string, body: string): boolean => asked.includes(` ke hoach cua ${body} `);

/** "năm 2027" asks for a plan or report of that year; a year inside a day does not. */
const isPlanYear = (reading: Reading, year: number): boolean =>
  ` ${reading.words} `.includes(` nam ${year} `) &&
  !new RegExp(
    `\\b(?:luat|nghi dinh|nghi quyet|quyet dinh|chi thi|ket luan|quy dinh|de an)(?: \\S+){0,8} nam ${year}\\b`,
  ).test(reading.words);

const LEVEL_NAMES =
  /(?<!\p{L})([Xx]ã|[Pp]hường|[Tt]hị trấn|[Hh]uyện|[Qq]uận|[Tt]hị xã|[Tt]ỉnh|[Tt]hành phố|TP\.?)\s+(\p{Lu}\p{L}*(?:\s\p{Lu}\p{L}*)*)/gu;
const BELOW: Record<string, readonly string[]> = {
  tinh: ['xã', 'phường', 'huyện', 'thị trấn', 'quận'],
  huyen: ['xã', 'thị trấn', 'phường'],
  xa: [],
  'don-vi': [],
};

/** Do these words stand together in the plans? Over many plans the pairs of the vocabulary tell. */
function areKnown(padded: string, chosen: Part[], { vocabulary }: Collection): boolean {
  if (chosen.length <= FEW_PLANS) return chosen.some((part) => part.words.includes(padded));
  const words = padded.trim().split(' ');
  return words.length === 1
    ? vocabulary.has(words[0]!)
    : words.slice(1).every((word, n) => vocabulary.pair(words[n], word) > 0);
}

const FEW_PLANS = 20;

/** A place named in the question that neither the plans nor the asker's unit know, at the level of the plan or above. */
function foreignPlace(question: Question, reading: Reading, chosen: Part[], collection: Collection): boolean {
  const unit = question.unit ? padded(planWords(question.unit)) : '';
  const knows = (words: string) => unit.includes(words) || areKnown(words, chosen, collection);
  const asked = ` ${reading.words} `;
  for (const name of PROVINCES) {
    const at = asked.indexOf(` ${name} `);
    if (at < 0 || knows(` ${name} `)) continue;
    const before = asked.slice(0, at).trim().split(' ').at(-1) ?? '';
    if (/^(?:tinh|pho|tp|o|tai|dan|huyen|xa|so|cua|ben)$/.test(before) || isCapital(reading.text, name)) return true;
  }
  for (const [, level, name] of reading.text.matchAll(LEVEL_NAMES)) {
    const under = chosen.some((part) => BELOW[part.plan.level]?.includes(level!.toLowerCase()));
    const isOwnPlan = new RegExp(` ke hoach (?:\\S+ ){0,14}cua${padded(planWords(`${level} ${name}`))}`).test(asked);
    if ((!under || isOwnPlan) && !knows(padded(planWords(name!)))) return true;
  }
  return false;
}

function isCapital(text: string, name: string): boolean {
  const runs = [...text.matchAll(/\p{Lu}\p{L}*(?:\s\p{Lu}\p{L}*)+/gu)].map((m) => padded(planWords(m[0])));
  return runs.some((run) => run.includes(` ${name} `));
}
