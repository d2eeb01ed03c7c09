/** What is told of the passages found, by what was asked: a limit, who, a document, a list, or the words themselves. */
import type { Question } from './answer-types.ts';
import { type Asker, nearness } from './asker.ts';
import type { Entry } from './collection.ts';
import { datesIn } from './entities.ts';
import type { Found, Search } from './find.ts';
import { oftenAsked } from './lexicon/often.ts';
import { periodIn } from './often.ts';
import type { Reading } from './question.ts';
import { fieldSource, sourceOf } from './quote.ts';
import { gives, lacksLead, missingValue } from './refuse.ts';
import { childrenFact, documentFacts, footnoteFacts } from './tell-lists.ts';
import { leadFacts, peopleFacts, takingPart, unitAnswer } from './tell-people.ts';
import { hasDay, isAboutDocument, supposedPeriod, timeAnswer } from './tell-time.ts';
import { type Told, told } from './told.ts';
import { verdictOf } from './verdict.ts';

/** A passage so many times as long holds more words without saying more of the matter. */
const MUCH_LONGER = 2.5;

/** The best passages first; one that prints the wanted value, or who leads, before one that does not. */
function choose(reading: Reading, search: Search, asker: Asker): Found {
  const [first, ...rest] = search.found;
  const fuller = rest.find(
    (f) =>
      f.score > first!.score * 0.92 &&
      f.coverage > first!.coverage + 0.1 &&
      f.entry.text.length < first!.entry.text.length * MUCH_LONGER,
  );
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
  if (lacksLead(top!.entry, reading)) return close.find((f) => !lacksLead(f.entry, reading)) ?? top!;
  const near = (f: Found) => asker.unit === null || nearness(f.entry, asker.unit) === nearness(top!.entry, asker.unit);
  const asGood = (f: Found) => f.score > top!.score * 0.7 && f.coverage >= top!.coverage * 0.95 && near(f);
  if (oftenAsked(reading)) return close.find((f) => asGood(f) && periodIn(f.entry, reading, search.matter)) ?? top!;
  if ((reading.asks.day || reading.asks.status) && !isAboutDocument(reading))
    return close.find((f) => asGood(f) && hasDay(f.entry, reading)) ?? top!;
  return top!;
}

/** The heading of the very things that are counted: "có mấy nhiệm vụ trọng tâm", "mục II gồm bao nhiêu nhóm". */
export function counted({ asks, words, places }: Reading, { found }: Search): Found | undefined {
  const things = asks.count ? COUNTED.exec(words)?.[1] : undefined;
  const names = (entry: Entry) => entry.words.includes(` ${things} `) || places.includes(entry.clause.path);
  return things ? found.find(({ entry }) => entry.isHeading && names(entry)) : undefined;
}

const COUNTED = /\b(?:bao nhieu|may) (\S+ \S+(?: \S+ \S+)?)/;

/** Does a heading share a field line that answers who? */
const hasRole = (entry: Entry, { asks }: Reading): boolean =>
  (asks.who || asks.coordinate) && entry.fields.some((f) => f.role === 'lead' || f.role === 'coordinate');

/** "Phòng Nội vụ trình báo cáo ngày nào": the words only let others' reports pass through it. */
const actsForOther = (entry: Entry, { words }: Reading, { named }: Asker): boolean =>
  named.some(
    (unit) =>
      entry.via.includes(` ${unit} `) &&
      !entry.actor.includes(` ${unit} `) &&
      new RegExp(`(?<!qua )\\b${unit}(?: \\S+){0,3} (?:nop|gui|trinh|bao cao)\\b`).test(words),
  );

/** What comes of a task. */
const RESULT_ASKED = /\b(?:san pham|ket qua)\b(?: \S+){0,14} (?:gi|nao)\b/;

/** Everything of the quarters asked for, when nothing else is. */
function quarterly({ quarters }: Reading, { found, matter }: Search): Entry[] {
  if (!matter.units.every((unit) => /\bquy\b|^\d$/.test(unit.form))) return [];
  const entries = found.map((f) => f.entry).filter((entry) => [...quarters].every((q) => entry.quarters.has(q)));
  return entries.slice(0, MOST_OF_QUARTER);
}

const MOST_OF_QUARTER = 4;

/** Where something takes place. */
const WHERE_ASKED = /\b(?:o dau|cho nao|noi nao|den dau|toi dau|dia diem)\b/;

/** "phòng nghiệp vụ 1 đứng đầu phải không". */
const UNIT_SUPPOSED =
  /\b(?:phong|van phong|ban|so|to|trung tam)\b(?: \S+){1,8} (?:chu tri|dung dau|dung ra|phu trach|dau moi|lo|lam)\b/;

/** A day is supposed for what is to be done, not for a document. */
const supposesDay = (reading: Reading): boolean =>
  reading.documents.length === 0 && datesIn(reading.text).length > 0 && !isAboutDocument(reading);

/** "Huyện báo cáo lên tỉnh": the words only say when others report to somebody else. */
function reportsElsewhere(entry: Entry, { words }: Reading): boolean {
  const [, to] = REPORTED_TO.exec(words) ?? [];
  return to !== undefined && !entry.words.includes(` ${to} `) && REPORTED.test(entry.words);
}
const REPORTED_TO =
  /\bbao cao\b(?: \S+){0,8} (?:len|ve|cho|voi) (?:uy ban nhan dan |hoi dong nhan dan )?(tinh|trung uong|chinh phu|thanh pho)\b/;
const REPORTED = /\bbao cao\b.* (?:ve|cho|gui|len) (?:uy ban nhan dan|dang uy|so|phong|ban|van phong) /;

/** Does the passage, or its field line, print any day or time? */
const printsTime = (entry: Entry): boolean =>
  entry.dated || datesIn(entry.text).length > 0 || entry.fields.some((field) => field.role === 'time');

/** A clause that the words point at nearly as much as at the one told; headings and lists of names tell nothing beside it. */
function asClose({ found }: Search, entry: Entry): Found | undefined {
  const own = found.find((one) => one.entry === entry);
  return found.find(
    (one) =>
      own !== undefined &&
      one.entry.clause !== entry.clause &&
      one.score > own.score * AS_CLOSE &&
      !one.entry.isHeading &&
      one.entry.section === entry.section,
  );
}

const AS_CLOSE = 0.75;

/** Tells what the search found; where a second clause answers nearly as well, it is told too. */
export function tell(question: Question, reading: Reading, search: Search, asker: Asker): Told {
  const best = tellBest(question, reading, search, asker);
  const shared = bothOf(question, reading, search, asker, best);
  if (shared) return shared;
  const [entry, another] = best.entries;
  const close = entry && !another && best.why === null && !reading.asks.truth ? asClose(search, entry) : undefined;
  if (!close) return best;
  const second = tellBest(question, reading, { ...search, found: [close] }, asker);
  if (second.why !== null) return best;
  return told([...best.facts, ...second.facts], entry!, ...second.entries);
}

/** Who and when of a task: its clause says who, another that holds as much of the matter says when. */
function bothOf(question: Question, reading: Reading, search: Search, asker: Asker, best: Told): Told | null {
  const { asks } = reading;
  const own = search.found.find((one) => one.entry === best.entries[0]);
  if (best.why !== 'no-date' || !own || !(asks.who || asks.coordinate)) return null;
  const other = search.found.find(
    (one) =>
      one.entry.clause !== own.entry.clause &&
      one.coverage >= Math.max(AS_FULL, own.coverage * AS_FULL) &&
      hasDay(one.entry, reading),
  );
  const when = other && tellBest(question, reading, { ...search, found: [other] }, asker);
  if (when?.why !== null) return null;
  return told([...peopleFacts(reading, search.matter, own.entry), ...when.facts], own.entry, ...when.entries);
}

const AS_FULL = 0.9;

/** What is wanted is not printed; the clause comes nearest. */
const lacking = (wanted: string, entry: Entry, reading: Reading, { matter }: Search): Told => ({
  why: 'no-value',
  facts: [{ kind: 'missing', wanted, source: sourceOf(entry, reading, matter) }],
  entries: [entry],
});

/** Tells the best clause. */
function tellBest(question: Question, reading: Reading, search: Search, asker: Asker): Told {
  const { entry } = counted(reading, search) ?? choose(reading, search, asker);
  const { asks } = reading;
  const { matter } = search;
  const missing = missingValue(reading, entry, matter);
  if (missing) return lacking(missing, entry, reading, search);
  const period = !asks.truth && asks.time && oftenAsked(reading) ? periodIn(entry, reading, matter) : null;
  if (period) {
    const source = period.field ? fieldSource(entry, period.field) : sourceOf(entry, reading, matter);
    const who = asks.who || asks.coordinate ? leadFacts(entry) : [];
    return told([...who, { kind: 'time', source, printed: period.printed, timing: null }], entry);
  }
  const result = RESULT_ASKED.test(reading.words) ? entry.fields.find((f) => f.role === 'result') : undefined;
  const place = WHERE_ASKED.test(reading.words) ? entry.fields.find((f) => f.role === 'place') : undefined;
  if (place) return told([{ kind: 'words', source: fieldSource(entry, place) }], entry);
  if (result) return told([{ kind: 'words', source: fieldSource(entry, result) }], entry);
  if (asks.truth && supposesDay(reading) && !printsTime(entry))
    return {
      why: 'no-date',
      facts: [{ kind: 'no-day', source: sourceOf(entry, reading, matter), printed: null }],
      entries: [entry],
    };
  const ofPeriod = reading.documents.length === 0 ? supposedPeriod(entry, reading) : null;
  if (ofPeriod) return told(ofPeriod, entry);
  const verdict = asks.truth ? verdictOf(reading, entry, asker.named) : [];
  if (reading.documents.length > 0) return told([...verdict, ...documentFacts(reading, entry)], entry);
  if ((asks.day || asks.time) && isAboutDocument(reading))
    return told([...verdict, { kind: 'words', source: sourceOf(entry, reading, matter) }], entry);
  if (
    (asks.day || asks.status) &&
    !asks.truth &&
    (actsForOther(entry, reading, asker) || reportsElsewhere(entry, reading))
  )
    return { why: 'not-in-plan', facts: [], entries: [] };
  if (asks.day || asks.time || asks.status) return timeAnswer(question, reading, matter, entry, verdict);
  const ofQuarter = reading.quarters.size > 0 && asks.duties && !asker.unit ? quarterly(reading, search) : [];
  if (ofQuarter.length > 1)
    return told(
      ofQuarter.map((one) => ({ kind: 'words', source: sourceOf(one, reading, matter) })),
      ...ofQuarter,
    );
  if (asker.unit && (asks.duties || asker.isOwn) && !asks.who) {
    const ofUnit = unitAnswer(reading, search, asker);
    const silent = ofUnit.entries.find((one) => missingValue(reading, one, matter));
    return silent && oftenAsked(reading) ? lacking(oftenAsked(reading)!, silent, reading, search) : ofUnit;
  }
  if (entry.isHeading && !hasRole(entry, reading)) return told([childrenFact(entry)], entry);
  if (asks.who || asks.coordinate || asks.recipient)
    return told([...verdict, ...peopleFacts(reading, matter, entry)], entry);
  const supposesWho = asker.named.length > 0 || UNIT_SUPPOSED.test(reading.words);
  if (asks.truth && supposesWho && (verdict.length > 0 || leadFacts(entry).length > 0))
    return told([...verdict, ...leadFacts(entry), { kind: 'words', source: sourceOf(entry, reading, matter) }], entry);
  return told(
    [
      ...verdict,
      ...takingPart(entry, reading),
      { kind: 'words', source: sourceOf(entry, reading, matter) },
      ...footnoteFacts(reading, entry),
    ],
    entry,
  );
}
