/** What is told of the passages found, by what was asked: a limit, who, a document, a list, or the words themselves. */
import { type Fact, nameOf, type Question, type Source, type Why } from './answer-types.ts';
import { type Asker, nearness } from './asker.ts';
import type { Entry } from './collection.ts';
import { actorOf, addressee, chooseLimit, deadlineFact } from './deadline.ts';
import { isSameDocument } from './entities.ts';
import { type Field, withoutMarker } from './fields.ts';
import type { Found, Search } from './find.ts';
import { limitsIn } from './printed-dates.ts';
import type { Reading } from './question.ts';
import { gives, missingValue } from './refuse.ts';
import { bestStretch, type Segment } from './segments.ts';
import { verdictOf } from './verdict.ts';

export interface Told {
  why: Why | null;
  facts: Fact[];
  /** Passages used, the first is the answer's own. */
  entries: Entry[];
}

const QUOTE = 520;
const LONG_QUOTE = 1500;

/** The words of an entry that answer best. */
export function sourceOf(entry: Entry, reading: Reading): Source {
  const { asks } = reading;
  const forms = reading.content.map((t) => t.word);
  const pairs = forms.slice(1).map((word, n) => `${forms[n]} ${word}`);
  const score = (segment: Segment) => {
    const met = new Set(forms.filter((w) => segment.words.includes(` ${w} `))).size;
    const metPairs = pairs.filter((p) => segment.words.includes(` ${p} `)).length;
    const role = asks.who && /\b(?:chu tri|co trach nhiem|giao|chiu trach nhiem)\b/.test(segment.words) ? 1 : 0;
    const limit = (asks.day || asks.time) && limitsIn(segment.text, entry.plan.year).length > 0 ? 2 : 0;
    const wanted = reading.wanted.some((w) => w.given?.test(segment.words)) ? 2 : 0;
    return met + metPairs * 1.5 + role + limit + wanted;
  };
  const whole = asks.list || asks.count || asks.define || entry.section === 'footnote';
  const quote = bestStretch(entry, { limit: whole ? LONG_QUOTE : QUOTE, score });
  return { plan: nameOf(entry.plan), clause: entry.clause.path, quote, subject: subjectOf(entry, quote) };
}

/** The unit the clause is about when the quotation does not begin with it. */
function subjectOf(entry: Entry, quote: string): string | null {
  const first = withoutMarker(entry.clause.text.split('\n', 1)[0]!).trim();
  if (!quote.includes(first) && first.length < 110 && !/[.;]$/.test(first)) return first.replace(/[.:]$/, '');
  return actorOf(withoutMarker(quote));
}

const fieldSource = (entry: Entry, field: Field): Source => ({
  plan: nameOf(entry.plan),
  clause: field.clause,
  quote: field.quote,
  subject: null,
});

/** The best passages first; one that prints the wanted value before one that does not. */
function choose(reading: Reading, search: Search): Found {
  const [top, ...others] = search.found;
  const close = [top!, ...others.filter((f) => f.score > top!.score * 0.45 && f.coverage >= top!.coverage * 0.6)].slice(
    0,
    4,
  );
  if (reading.wanted.length > 0) return close.find((f) => reading.wanted.every((w) => gives(f.entry, w))) ?? top!;
  if (reading.asks.day && reading.documents.length === 0)
    return close.find((f) => f.score > top!.score * 0.6 && hasDay(f.entry)) ?? top!;
  return top!;
}

const hasDay = (entry: Entry): boolean => {
  const time = entry.fields.find((f) => f.role === 'time');
  return limitsIn(`${entry.text}\n${time?.quote ?? ''}`, entry.plan.year).some(
    (l) => l.lastDay !== null || l.kind === 'monthly',
  );
};

/** Tells what the search found. */
export function tell(question: Question, reading: Reading, search: Search, asker: Asker): Told {
  const { entry } = choose(reading, search);
  const { asks } = reading;
  const missing = missingValue(reading, entry);
  if (missing)
    return {
      why: 'no-value',
      facts: [{ kind: 'missing', wanted: missing.name, source: sourceOf(entry, reading) }],
      entries: [entry],
    };
  const verdict = asks.truth ? verdictOf(reading, entry, asker.named) : [];
  if (reading.documents.length > 0) return told([...verdict, ...documentFacts(reading, entry)], entry);
  if (asks.day || asks.time || asks.status) return timeAnswer(question, reading, entry, verdict);
  if (asker.unit && (asks.duties || asker.isOwn) && !asks.who) return unitAnswer(reading, search, asker);
  if (asks.who || asks.coordinate || asks.recipient) return told([...verdict, ...peopleFacts(reading, entry)], entry);
  if (entry.isHeading) return told([childrenFact(entry)], entry);
  return told(
    [...verdict, { kind: 'words', source: sourceOf(entry, reading) }, ...footnoteFacts(reading, entry)],
    entry,
  );
}

const told = (facts: Fact[], ...entries: Entry[]): Told => ({ why: null, facts, entries });

/** The mention of the document, to the end of its description. */
function documentFacts(reading: Reading, entry: Entry): Fact[] {
  return reading.documents.flatMap((asked): Fact[] => {
    const printed = entry.documents.find((d) => isSameDocument(asked, d));
    if (!printed) return [];
    const before = entry.text.slice(0, printed.at);
    const from = Math.max(before.lastIndexOf(';'), before.lastIndexOf('\n'), before.lastIndexOf(': ')) + 1;
    const rest = entry.text.slice(printed.end);
    const to = /[;\n]|\.(?=\s|$)/.exec(rest)?.index ?? rest.length;
    const start = printed.at - from > 320 ? entry.text.lastIndexOf(' ', printed.at - 60) : from;
    const quote = entry.text.slice(start, Math.min(printed.end + to, printed.end + 520)).trim();
    return [{ kind: 'words', source: { plan: nameOf(entry.plan), clause: entry.clause.path, quote, subject: null } }];
  });
}

/** When: a day and where today stands, a looser time, or that none is printed. */
function timeAnswer(question: Question, reading: Reading, entry: Entry, verdict: Fact[]): Told {
  const { asks } = reading;
  const strict = asks.day || asks.status;
  const field = entry.fields.find((f) => f.role === 'time');
  const fieldLimit = field ? limitsIn(field.quote, entry.plan.year)[0] : undefined;
  const limit = chooseLimit(entry, strict, reading.words);
  if (limit && (limit.lastDay || limit.kind === 'monthly')) {
    const fact = deadlineFact(entry, limit, sourceOf(entry, reading), question);
    return told([...verdict, fact], entry);
  }
  if (field && !strict)
    return told(
      [
        ...verdict,
        { kind: 'time', source: fieldSource(entry, field), printed: field.value, timing: fieldLimit?.kind ?? null },
      ],
      entry,
    );
  if (field && fieldLimit?.lastDay)
    return told(
      [...verdict, { kind: 'time', source: fieldSource(entry, field), printed: field.value, timing: fieldLimit.kind }],
      entry,
    );
  if (limit && !strict)
    return told(
      [...verdict, { kind: 'time', source: sourceOf(entry, reading), printed: limit.printed, timing: limit.kind }],
      entry,
    );
  if (asks.truth) return told([...verdict, { kind: 'words', source: sourceOf(entry, reading) }], entry);
  const source = field ? fieldSource(entry, field) : sourceOf(entry, reading);
  return { why: 'no-date', facts: [{ kind: 'no-day', source, printed: field?.value ?? null }], entries: [entry] };
}

/** What a unit has to do, clause by clause; its kind's clauses where it is not named. */
function unitAnswer(reading: Reading, search: Search, asker: Asker): Told {
  const unit = asker.unit!;
  const near = search.found.filter((f) => nearness(f.entry, unit) !== null);
  if (near.length === 0) return { why: 'not-in-plan', facts: [], entries: [] };
  const best = near[0]!;
  const chosen = near
    .filter((f) => f === best || (nearness(f.entry, unit) === nearness(best.entry, unit) && f.score > best.score * 0.8))
    .slice(0, 3);
  const named = near.some((f) => nearness(f.entry, unit) !== 'group');
  const facts: Fact[] = chosen.map((f) => ({ kind: 'words', source: sourceOf(f.entry, reading) }));
  if (!named) facts.unshift({ kind: 'unit-not-named', unit, plan: nameOf(best.entry.plan) });
  return told(facts, ...chosen.map((f) => f.entry));
}

/** Who leads, who takes part, to whom it goes. */
function peopleFacts(reading: Reading, entry: Entry): Fact[] {
  const { asks } = reading;
  const facts: Fact[] = [];
  const words: Fact = { kind: 'words', source: sourceOf(entry, reading) };
  const of = (role: Field['role']) => entry.fields.filter((f) => f.role === role);
  if (asks.recipient) {
    const { recipient, via } = addressee(entry.text);
    if (recipient || via)
      return [
        {
          kind: 'people',
          source: sourceOf(entry, reading),
          role: 'recipient',
          names: [recipient, via && `qua ${via}`].filter(Boolean).join(', '),
        },
      ];
    if (!asks.who || of('lead').length === 0) return [words];
  }
  const actor = actorOf(withoutMarker(entry.text));
  const byField = /\b(?:chu tri|thuc hien|phu trach|dau moi|phoi hop)\b/.test(reading.words) || !actor;
  if (asks.who || !asks.coordinate)
    for (const f of of('lead'))
      if (byField) facts.push({ kind: 'people', source: fieldSource(entry, f), role: 'lead', names: f.value });
  if (asks.coordinate)
    for (const f of of('coordinate'))
      facts.push({ kind: 'people', source: fieldSource(entry, f), role: 'coordinate', names: f.value });
  if (facts.length > 0 && entry.fields.some((f) => f.clause !== entry.clause.path)) return facts;
  return facts.length > 0 ? [...facts, words] : [words];
}

/** A heading's children by their first lines. */
function childrenFact(entry: Entry): Fact {
  const prefix = `${entry.clause.path}/`;
  const children = entry.plan.clauses.filter(
    (c) => c.path.startsWith(prefix) && !c.path.slice(prefix.length).includes('/'),
  );
  const items = children.map((c) => ({
    clause: c.path,
    heading: withoutMarker(c.text.split('\n', 1)[0]!).slice(0, 160),
  }));
  return {
    kind: 'children',
    source: { plan: nameOf(entry.plan), clause: entry.clause.path, quote: entry.text.trim(), subject: null },
    items,
  };
}

/** Footnotes of the clause when a list was asked for. */
function footnoteFacts(reading: Reading, entry: Entry): Fact[] {
  if (!reading.asks.list && !reading.asks.count) return [];
  return entry.plan.clauses
    .filter((clause) => entry.clause.footnotes.includes(clause.path) && entry.section !== 'footnote')
    .map(
      (clause): Fact => ({
        kind: 'words',
        source: { plan: nameOf(entry.plan), clause: clause.path, quote: clause.text.trim(), subject: null },
      }),
    );
}
