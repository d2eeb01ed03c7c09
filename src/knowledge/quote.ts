/** Which words of a passage are quoted. */
import { nameOf, type Source } from './answer-types.ts';
import type { Entry } from './collection.ts';
import { holdsKind } from './entities.ts';
import { type Field, withoutMarker } from './fields.ts';
import { pointed } from './find.ts';
import { credit, type Matter } from './matter.ts';
import { type Limit, limitsIn } from './printed-dates.ts';
import type { Reading } from './question.ts';
import { bestStretch, type Segment, segmentsIn } from './segments.ts';

const QUOTE = 700;
const LONG_QUOTE = 1500;
/** The first sentence is quoted where no other says more. */
const FIRST = 0.4;

/** The words of an entry that answer best. */
export function sourceOf(entry: Entry, reading: Reading, matter: Matter, longest?: number): Source {
  const { asks } = reading;
  const score = (segment: Segment) => {
    const has = (term: string) => segment.words.includes(` ${term} `);
    const met = matter.units.reduce((sum, unit) => sum + unit.weight * credit(unit, has), 0);
    const otherwise = matter.otherwise.filter((one) => one.forms.some(has)).reduce((sum, one) => sum + one.surety, 0);
    const role = asks.who && ROLE_WORDS.test(segment.words) ? 2 : 0;
    const limit = (asks.day || asks.time) && limitsIn(segment.text, entry.plan.year).length > 0 ? 3 : 0;
    const wanted = reading.wanted.some((w) => w.given?.test(segment.words)) ? 3 : 0;
    const document = reading.kinds.length > 0 && holdsKind(segment.text, reading.kinds) ? 2 : 0;
    return met + OTHERWISE * otherwise + role + limit + wanted + document + (segment.at === 0 ? FIRST : 0);
  };
  const whole =
    asks.list ||
    asks.count ||
    asks.define ||
    asks.duties ||
    reading.kinds.length > 0 ||
    entry.section === 'footnote' ||
    pointed(entry, reading) > 0;
  const stretch = bestStretch(entry, { limit: longest ?? (whole ? LONG_QUOTE : QUOTE), score });
  const quote = trimmed(entry, stretch) || stretch;
  return { plan: nameOf(entry.plan), clause: entry.clause.path, quote, subject: subjectOf(entry, quote) };
}

/** What a run of the thesaurus counts in a sentence. */
const OTHERWISE = 1.5;

const ROLE_WORDS = /\b(?:chu tri|co trach nhiem|giao|chiu trach nhiem|phan cong|phu trach|dau moi)\b/;

/** The heading under which the clause's words stand, when they leave it out ("Phòng Nội vụ"). */
export function subjectOf(entry: Entry, quote: string): string | null {
  const first = shortHeading(entry);
  return first && !quote.includes(first) ? first.replace(/[.:]$/, '') : null;
}

/** First line of a clause that only names whom or what the rest is about. */
function shortHeading(entry: Entry): string | null {
  const [line, ...rest] = entry.clause.text.split('\n');
  const first = withoutMarker(line!).trim();
  return rest.length > 0 && first.length < 110 && !/[.;]$/.test(first) ? first : null;
}

/** Words as quoted: without the marker they open with, and without a heading that is told before them. */
function trimmed(entry: Entry, quote: string): string {
  const opens = entry.clause.text.startsWith(quote.slice(0, 12));
  const bare = opens ? withoutMarker(quote) : quote.replace(/^[-+•]\s*/, '');
  const heading = opens ? shortHeading(entry) : null;
  return (heading && bare.startsWith(heading) ? bare.slice(heading.length) : bare).trim().replace(/^[-+•]\s*/, '');
}

/** A passage so long is quoted whole: which of its words are asked for is then nobody's guess. */
const WHOLE = 900;
/** Of a longer one so much. */
const AROUND = 700;

/** A source in the passage widened to all of it, or as far as it stays readable. */
export function widened(entry: Entry, source: Source): Source {
  if (source.clause !== entry.clause.path || !entry.text.includes(source.quote)) return source;
  const quote = trimmed(entry, entry.text.length <= WHOLE ? entry.text : around(entry, source.quote));
  return quote.includes(source.quote) ? { ...source, quote, subject: subjectOf(entry, quote) } : source;
}

/** The sentences of a quotation with those beside it. */
function around(entry: Entry, quote: string): string {
  const all = segmentsIn(entry);
  const at = entry.text.indexOf(quote);
  let from = all.findLastIndex((s) => s.at <= at);
  let to = all.findIndex((s) => s.end >= at + quote.length);
  if (from < 0 || to < 0) return quote;
  const size = (a: number, b: number) => all[b]!.end - all[a]!.at;
  for (;;) {
    const after = to + 1 < all.length && size(from, to + 1) <= AROUND;
    const before = from > 0 && size(from - 1, to) <= AROUND;
    if (!after && !before) break;
    if (before && (!after || size(from - 1, to) < size(from, to + 1))) from -= 1;
    else to += 1;
  }
  return entry.text.slice(all[from]!.at, all[to]!.end).trim();
}

/** A whole passage, as far as it stays readable. */
export function wholeSource(entry: Entry): Source {
  const quote = trimmed(entry, entry.text.slice(0, LONG_QUOTE));
  return { plan: nameOf(entry.plan), clause: entry.clause.path, quote, subject: subjectOf(entry, quote) };
}

/** A field line as source. */
export const fieldSource = (entry: Entry, field: Field): Source => ({
  plan: nameOf(entry.plan),
  clause: field.clause,
  quote: field.quote,
  subject: null,
});

/** The sentence that prints a limit, or the duty's own words when the plan has them. */
export function limitSource(entry: Entry, limit: Limit, dutyWords: string | null): Source {
  const own = dutyWords?.includes(limit.printed) && entry.clause.text.includes(dutyWords) ? dutyWords : null;
  const sentence =
    segmentsIn(entry)
      .find((s) => s.at <= limit.at && s.end >= limit.end)
      ?.text.trim() ?? limit.printed;
  const quote = own ?? (trimmed(entry, sentence) || sentence);
  return { plan: nameOf(entry.plan), clause: entry.clause.path, quote, subject: subjectOf(entry, quote) };
}
