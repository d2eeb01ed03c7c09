/** What is told of the passages found, by what was asked: a limit, who, a document, a list, or the words themselves. */
import { fold } from '#src/text.ts';
import { type Fact, nameOf, type Question, type Source, type Why } from './answer-types.ts';
import { type Asker, nearness } from './asker.ts';
import type { Entry } from './collection.ts';
import { actorOf, addressee, chooseLimit, deadlineFact } from './deadline.ts';
import { datesIn, isSameDocument } from './entities.ts';
import { type Field, readField, withoutMarker } from './fields.ts';
import { type Found, pointed, type Search } from './find.ts';
import { credit, type Matter } from './matter.ts';
import { limitsIn } from './printed-dates.ts';
import type { Reading } from './question.ts';
import { gives, missingValue } from './refuse.ts';
import { bestStretch, type Segment, segmentsOf } from './segments.ts';
import { planWords } from './tokens.ts';
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
export function sourceOf(entry: Entry, reading: Reading, matter: Matter): Source {
  const { asks } = reading;
  const score = (segment: Segment) => {
    const has = (term: string) => segment.words.includes(` ${term} `);
    const met = matter.units.reduce((sum, unit) => sum + unit.weight * credit(unit, has), 0);
    const role = asks.who && ROLE_WORDS.test(segment.words) ? 2 : 0;
    const limit = (asks.day || asks.time) && limitsIn(segment.text, entry.plan.year).length > 0 ? 3 : 0;
    const wanted = reading.wanted.some((w) => w.given?.test(segment.words)) ? 3 : 0;
    return met + role + limit + wanted;
  };
  const whole =
    asks.list ||
    asks.count ||
    asks.define ||
    asks.duties ||
    entry.section === 'footnote' ||
    pointed(entry, reading) > 0;
  const quote = bestStretch(entry, { limit: whole ? LONG_QUOTE : QUOTE, score });
  return { plan: nameOf(entry.plan), clause: entry.clause.path, quote, subject: subjectOf(entry, quote) };
}

const ROLE_WORDS = /\b(?:chu tri|co trach nhiem|giao|chiu trach nhiem|phan cong|phu trach|dau moi)\b/;

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
function choose(reading: Reading, search: Search, asker: Asker): Found {
  const [first, ...rest] = search.found;
  const fuller = rest.find((f) => f.score > first!.score * 0.92 && f.coverage > first!.coverage + 0.1);
  const top = fuller ?? first;
  const others = search.found.filter((f) => f !== top);
  const close = [top!, ...others.filter((f) => f.score > top!.score * 0.45 && f.coverage >= top!.coverage * 0.6)].slice(
    0,
    4,
  );
  if (reading.wanted.length > 0)
    return (
      (reading.wanted.some((w) => w.name === 'person') ? search.found : close).find((f) =>
        reading.wanted.every((w) => gives(f.entry, w, reading)),
      ) ?? top!
    );
  const near = (f: Found) => asker.unit === null || nearness(f.entry, asker.unit) === nearness(top!.entry, asker.unit);
  const asGood = (f: Found) => f.score > top!.score * 0.7 && f.coverage >= top!.coverage * 0.95 && near(f);
  if (reading.asks.day && !isAboutDocument(reading))
    return close.find((f) => asGood(f) && hasDay(f.entry, reading)) ?? top!;
  return top!;
}

const hasDay = (entry: Entry, reading: Reading): boolean => {
  const time = entry.fields.find((f) => f.role === 'time');
  return limitsIn(`${entry.text}\n${time?.quote ?? ''}`, entry.plan.year).some(
    (l) => l.kind === 'monthly' || (l.lastDay !== null && (l.kind !== 'quarter' || reading.quarters.size > 0)),
  );
};

/** A day asked of a document ("Luật … ban hành ngày nào") is no limit. */
const isAboutDocument = (reading: Reading): boolean =>
  reading.documents.length > 0 ||
  /\b(?:(?<!phap )luat|nghi dinh|nghi quyet|quyet dinh|chi thi|ket luan|quy dinh|thong tu|de an)\b(?: \S+){0,24} (?:ban hanh|ky|ngay nao|ngay may)\b/.test(
    reading.words,
  );

/** Tells what the search found. */
export function tell(question: Question, reading: Reading, search: Search, asker: Asker): Told {
  const { entry } = choose(reading, search, asker);
  const { asks } = reading;
  const { matter } = search;
  const missing = missingValue(reading, entry);
  if (missing)
    return {
      why: 'no-value',
      facts: [{ kind: 'missing', wanted: missing, source: sourceOf(entry, reading, matter) }],
      entries: [entry],
    };
  const verdict = asks.truth ? verdictOf(reading, entry, asker.named) : [];
  if (reading.documents.length > 0) return told([...verdict, ...documentFacts(reading, entry)], entry);
  if (asks.day && isAboutDocument(reading))
    return told([...verdict, { kind: 'words', source: sourceOf(entry, reading, matter) }], entry);
  if (asks.day || asks.time || asks.status) return timeAnswer(question, reading, matter, entry, verdict);
  if (asker.unit && (asks.duties || asker.isOwn) && !asks.who) return unitAnswer(reading, search, asker);
  if (asks.who || asks.coordinate || asks.recipient)
    return told([...verdict, ...peopleFacts(reading, matter, entry)], entry);
  if (entry.isHeading) return told([childrenFact(entry)], entry);
  return told(
    [...verdict, { kind: 'words', source: sourceOf(entry, reading, matter) }, ...footnoteFacts(reading, entry)],
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

/** A day on which something is held: a date that belongs to no document. */
function namesDay(entry: Entry): boolean {
  const free = datesIn(entry.text).filter((date) => {
    const before = fold(entry.text.slice(Math.max(0, date.at - 40), date.at));
    return (
      !entry.documents.some((d) => d.end <= date.at && date.at - d.end < 25) &&
      !/\\b(?:luat|hien phap|nghi quyet|quyet dinh)\\b/.test(before)
    );
  });
  return free.length > 0 && entry.section !== 'basis' && entry.section !== 'footnote';
}

/** When: a day and where today stands, a looser time, or that none is printed. */
function timeAnswer(question: Question, reading: Reading, matter: Matter, entry: Entry, verdict: Fact[]): Told {
  const { asks } = reading;
  const strict = asks.day || asks.status;
  const field = entry.fields.find((f) => f.role === 'time');
  const fieldLimit = field ? limitsIn(field.quote, entry.plan.year)[0] : undefined;
  const limit = chooseLimit(entry, strict, reading.words);
  if (limit && (limit.lastDay || limit.kind === 'monthly')) {
    const fact = deadlineFact(entry, limit, sourceOf(entry, reading, matter), question);
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
      [
        ...verdict,
        { kind: 'time', source: sourceOf(entry, reading, matter), printed: limit.printed, timing: limit.kind },
      ],
      entry,
    );
  if (asks.truth || namesDay(entry))
    return told([...verdict, { kind: 'words', source: sourceOf(entry, reading, matter) }], entry);
  const source = field ? fieldSource(entry, field) : sourceOf(entry, reading, matter);
  return { why: 'no-date', facts: [{ kind: 'no-day', source, printed: field?.value ?? null }], entries: [entry] };
}

/** Field lines of the clause itself that name the unit. */
function fieldsNaming(entry: Entry, unit: string): Fact[] {
  const own = entry.fields.filter(
    (f) => f.role === 'coordinate' && ` ${planWords(f.value).join(' ')} `.includes(` ${unit} `),
  );
  return own.map((f) => ({ kind: 'people', source: fieldSource(entry, f), role: 'coordinate', names: f.value }));
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
  const facts: Fact[] = chosen.flatMap((f): Fact[] => [
    { kind: 'words', source: sourceOf(f.entry, reading, search.matter) },
    ...fieldsNaming(f.entry, unit),
  ]);
  if (reading.asks.list) facts.push(...footnoteFacts(reading, best.entry));
  if (!named) facts.unshift({ kind: 'unit-not-named', unit, plan: nameOf(best.entry.plan) });
  return told(facts, ...chosen.map((f) => f.entry));
}

/** The clause's own sentences use the very word of the role asked for ("phụ trách", "chủ trì"), besides its field lines. */
function saysWho(entry: Entry, reading: Reading): boolean {
  const own = segmentsOf(entry.text).filter((segment) => !readField(segment.text, ''));
  return ['chu tri', 'phu trach', 'phan cong', 'dau moi', 'giai trinh', 'tham muu', 'chiu trach nhiem'].some(
    (role) => ` ${reading.words} `.includes(` ${role} `) && own.some((segment) => segment.words.includes(` ${role} `)),
  );
}

/** Who leads, who takes part, to whom it goes. */
function peopleFacts(reading: Reading, matter: Matter, entry: Entry): Fact[] {
  const { asks } = reading;
  const facts: Fact[] = [];
  const words: Fact = { kind: 'words', source: sourceOf(entry, reading, matter) };
  const of = (role: Field['role']) => entry.fields.filter((f) => f.role === role);
  if (asks.recipient) {
    const { recipient, via } = addressee(entry.text);
    if (recipient || via)
      return [
        {
          kind: 'people',
          source: sourceOf(entry, reading, matter),
          role: 'recipient',
          names: [recipient, via && `qua ${via}`].filter(Boolean).join(', '),
        },
      ];
    if (!asks.who || of('lead').length === 0) return [words];
  }
  const actor = actorOf(withoutMarker(entry.text));
  if (asks.who && !asks.coordinate && saysWho(entry, reading)) return [words];
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
