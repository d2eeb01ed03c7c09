/** From a question to an answer in facts: reads, finds, refuses or tells, and cites. */
import { answerAided } from './answer-aided.ts';
import type { Answer, Citation, Fact, Question, Source, Warning, Why } from './answer-types.ts';
import { nameOf } from './answer-types.ts';
import { answeredBefore } from './asked.ts';
import { type Asker, nearness, readAsker } from './asker.ts';
import { cite, distinct } from './cite.ts';
import type { Collection, Entry, Part } from './collection.ts';
import { comparePlans } from './compare.ts';
import { datesIn, isSameDocument } from './entities.ts';
import { find, type Search } from './find.ts';
import { byHalves } from './halves.ts';
import { claims, INJECTION, isOffTopic, readAsks, wantedIn } from './lexicon/asks.ts';
import { readMatter } from './matter.ts';
import { outline } from './outline.ts';
import { planFacts } from './plan-facts.ts';
import { type Reading, readQuestion } from './question.ts';
import { sourceOf, widened } from './quote.ts';
import { standing } from './refuse.ts';
import { type Said, without } from './said.ts';
import { findScope, isOwnNumber } from './scope.ts';
import { isSilent } from './silence.ts';
import { counted, tell } from './tell.ts';
import { documentList } from './tell-lists.ts';
import { roleAnswer } from './tell-people.ts';
import { tokenize } from './tokens.ts';
import type { Told } from './told.ts';

/** What is learned about a question: how the best passage stands to it, and whether the plans are silent on it. */
export interface Judge {
  standing: typeof standing;
  isSilent: typeof isSilent;
}
const JUDGE: Judge = { standing, isSilent };

/** Plans whose words may resolve initials typed in a question. */
const NEARBY_PLANS = 5;

function nearbyPlans(question: Question, { parts }: Collection): Part[] {
  const own = parts.filter((part) => part.plan.id === (question.planScope ?? question.thread?.plan));
  return own.length > 0 ? own : parts.slice(0, NEARBY_PLANS);
}

/** Words as typed, before short forms and English are written out. */
function typedWords(text: string): Said {
  const tokens = tokenize(text);
  return { words: tokens.map((token) => token.word).join(' '), exact: tokens.map((token) => token.exact) };
}

/** What is asked beside an order to be another thing; null when nothing is. */
function withoutOrders(text: string): string | null {
  const sentences = text.match(/[^.?!\n]+[.?!\n]*/g) ?? [];
  const spared = sentences.filter((one) => !INJECTION.test(typedWords(one).words));
  const asks = spared.filter((one) => ASKING.some((ask) => readAsks(typedWords(one))[ask]));
  return spared.length < sentences.length && asks.length > 0 ? asks.join(' ').trim() : null;
}

const ASKING = ['day', 'time', 'who', 'coordinate', 'recipient', 'define', 'duties'] as const;

/** "Hôm nay 20/11", "(bữa nay là 20/11/2026)". */
const TODAY_SAID =
  /\(?(?<!\p{L})(?:hôm nay|hom nay|bữa nay|bua nay)(?: là| la)?(?: ngày| ngay)?[\s(]+(\d{1,2})[/.-](\d{1,2})(?:[/.-](20\d\d))?\)?/iu;

/** The day an asker gives as today is reckoned with, and is no matter of the question. */
function withDaySaid(question: Question): Question {
  const said = TODAY_SAID.exec(question.text);
  if (!said) return question;
  const [printed, day, month, year] = said;
  const today = `${year ?? question.today.slice(0, 4)}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
  return dayOf(today) ? { ...question, text: question.text.replace(printed, 'hôm nay'), today } : question;
}

/** Is it a day of the calendar? */
const dayOf = (day: string): boolean => !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day);

/** Answers one question from the collection. */
export function answerFrom(collection: Collection, asked: Question, judge: Judge = JUDGE): Answer {
  const question = withDaySaid(asked);
  const reading = readQuestion(question.text, collection.vocabulary, nearbyPlans(question, collection));
  const typed = typedWords(question.text);
  if (INJECTION.test(reading.words) || INJECTION.test(typed.words)) {
    const spared = withoutOrders(question.text);
    return spared ? answerFrom(collection, { ...question, text: spared }, judge) : refused('injection');
  }
  if (isOffTopic(reading) || (reading.english && isOffTopic(typed))) return refused('off-topic');
  const scope = findScope(question, reading, collection);
  if (scope.problem) return refused(scope.problem);
  const asker = readAsker(question, reading, scope.parts, collection);
  if (scope.parts.length > 1)
    asker.named = asker.named.filter((unit) => !scope.named.some((part) => part.issuer.includes(` ${unit} `)));
  if (reading.told.size === 0) reading.wanted = wantedIn(without(reading, withoutNames(reading.words, scope.parts)));
  const foreign = reading.documents.filter((d) => !scope.parts.some((part) => isOwnNumber(part, d, reading)));
  const isNumbered = foreign.length < reading.documents.length;
  reading.documents = foreign;
  const ofPlan =
    scope.parts.length === 1
      ? planFacts(scope.parts[0]!, reading, { isNumbered, named: asker.named }, collection)
      : null;
  const ofPart = ofPlan ?? (scope.parts.length === 1 ? outline(scope.parts[0]!, reading, asker, collection) : null);
  if (ofPart) return finish(ofPart, question);
  const isSeveral = scope.parts.length > 1 && scope.named.length > 1;
  const isCompared = isSeveral || (reading.asks.compare && (scope.parts.length > 1 || scope.named.length > 1));
  const byRules = { called: scope.called, asker, judge: { ...judge, isSilent: isRefused } };
  const how = isCompared ? byRules : { ...byRules, judge };
  const from = (parts: readonly Part[]) => answerIn(question, reading, parts, how, collection);
  if (isCompared) {
    const parts = comparable(scope.parts, reading, asker, scope.called, collection);
    return finish(
      comparePlans(parts, (part) => from([part])),
      question,
    );
  }
  const sides = reading.asks.compare && scope.parts.length === 1 ? sidesOf(question.text) : null;
  const both = sides?.map((text) => {
    const side = readQuestion(text, collection.vocabulary, scope.parts);
    return answerIn({ ...question, text }, side, scope.parts, byRules, collection);
  });
  if (both?.every(({ why }) => why === null)) {
    const facts = both.flatMap((one) => one.facts);
    return finish(inFull({ why: null, facts, entries: both.flatMap((one) => one.entries) }), question);
  }
  const whole = from(scope.parts);
  const [first] = whole.entries;
  const isOneOfSeveral = asker.isOwn && reading.asks.duties && first && nearness(first, asker.unit!) === null;
  const isUnsettled = whole.why === 'no-date' || whole.why === 'no-value' || isOneOfSeveral;
  const halved =
    isUnsettled && scope.parts.length === 1 ? inHalves(question, reading, scope.parts, how, collection) : null;
  return finish(inFull(halved ?? whole), question);
}

/** The answer part by part. */
function inHalves(
  question: Question,
  reading: Reading,
  parts: readonly Part[],
  how: { called: ReadonlySet<string>; asker: Asker; judge: Judge },
  collection: Collection,
): Told | null {
  const askerOf = (part: Reading) => readAsker({ ...question, text: part.text }, part, parts, collection);
  return byHalves(question.text, {
    read: (text) => readQuestion(text, collection.vocabulary, parts),
    alone: (part) =>
      answerIn({ ...question, text: part.text }, part, parts, { ...how, asker: askerOf(part) }, collection),
    within: (part, entries) => {
      const asked = { ...reading, asks: part.asks, wanted: part.wanted, words: part.words };
      const search = find(asked, readMatter(reading, how.called, parts, collection), parts, how.asker, collection);
      const found = search.found.filter(({ entry }) => entries.includes(entry));
      return found.length > 0
        ? tell(question, asked, { ...search, found }, how.asker)
        : { why: 'not-in-plan', facts: [], entries: [] };
    },
  });
}

/** What one plan says of two things: "Hạn của các sở khác gì với hạn của tỉnh". */
function sidesOf(text: string): string[] | null {
  const sides = text.split(BESIDE).map((side) => side.trim());
  return sides.length === 2 && sides.every((side) => side.split(' ').length >= LEAST_SIDE) ? sides : null;
}

const BESIDE =
  /\s(?:khác|khac) (?:gì|gi|nhau|thế nào|the nao)(?: (?:so với|so voi|với|voi))?\s|\s(?:so với|so voi)\s/iu;
const LEAST_SIDE = 4;

/** What the rules made of it stands. */
const isRefused: typeof isSilent = ({ told }) => told.why !== null;

/** Few clauses are quoted in full. */
function inFull(told: Told): Told {
  if (told.why !== null || told.entries.length > FEW_CLAUSES) return told;
  const wide = (source: Source) => told.entries.reduce((wider, entry) => widened(entry, wider), source);
  const facts = told.facts.map((fact) =>
    'source' in fact && fact.source ? { ...fact, source: wide(fact.source) } : fact,
  );
  return { ...told, facts };
}

const FEW_CLAUSES = 2;

/** Plans that are compared one by one: all of a few, of many those that hold the document or the best passages. */
function comparable(
  parts: readonly Part[],
  reading: Reading,
  asker: Asker,
  called: ReadonlySet<string>,
  collection: Collection,
): readonly Part[] {
  if (parts.length <= MOST_COMPARED) return parts;
  if (reading.documents.length > 0) {
    return parts
      .filter((part) => reading.documents.some((d) => knowsDocument(part, d, collection)))
      .slice(0, MOST_COMPARED);
  }
  const { found } = find(reading, readMatter(reading, called, parts, collection), parts, asker, collection);
  const best = new Set(found.map((one) => one.entry.plan.id));
  return parts.filter((part) => best.has(part.plan.id)).slice(0, MOST_COMPARED);
}

const MOST_COMPARED = 12;

/** Words without the names of the plans: "Lương Minh" asks for no pay. */
function withoutNames(words: string, parts: readonly Part[]): string {
  const names = parts.length > NEARBY_PLANS ? [] : parts.flatMap((part) => part.names);
  return names.reduce((text, name) => text.replaceAll(name, ' '), ` ${words} `).trim();
}

/** The answer from the plans given, taken as one body. */
function answerIn(
  question: Question,
  reading: Reading,
  parts: readonly Part[],
  { called, asker, judge }: { called: ReadonlySet<string>; asker: Asker; judge: Judge },
  collection: Collection,
): Told {
  const unknownDocument =
    reading.documents.length > 0 &&
    !reading.documents.some((d) => parts.some((part) => knowsDocument(part, d, collection)));
  const asksInside = reading.asks.duties && /\bgiao\b/.test(reading.words) && reading.documents.length > 0;
  const lacksPlace = reading.places.some((place) => !parts.some((part) => hasPart(part, place)));
  if (lacksPlace && !claims(reading))
    return { why: 'no-value', facts: [{ kind: 'missing', wanted: 'section', source: null }], entries: [] };
  if ((unknownDocument && !claims(reading)) || asksInside) return { why: 'unknown-document', facts: [], entries: [] };
  if (unknownDocument) reading.documents = [];
  // What the question only supposes ("qua Phòng Tư pháp phải không") must not choose the passage it is held against.
  const aside = new Set([...called, ...supposedIn(reading, asker), ...asker.owner]);
  const search = find(reading, readMatter(reading, aside, parts, collection), parts, asker, collection);
  if (question.aid) {
    return answerAided(question.aid, question, { reading, matter: search.matter, aside, parts, asker }, collection);
  }
  const [part, another] = parts;
  const own = part && !another ? collection.entries.slice(part.from, part.to) : [];
  const whole = roleAnswer(reading, search.matter, asker, own) ?? documentList(reading, own);
  if (whole) return whole;
  const { told, doubted } = toldByRules(question, reading, search, { asker, judge, parts }, collection);
  const [top] = search.found;
  if (!top) return told;
  const isFinal = told.why !== null && doubted === null;
  const silent = judge.isSilent({ search, top, reading, continues: asker.continues(top.entry), told, isFinal });
  if (silent) return told.why === null ? notInPlan(reading, search) : told;
  return doubted ?? told;
}

/** Nothing is told, beside a clause that comes near. */
function notInPlan(reading: Reading, search: Search): Told {
  const [top] = search.found;
  // Beside a refusal no clause is shown that only what was asked before points at.
  const isPointed = search.near.support > 0 && search.found.some((one) => one.base > top!.base);
  const near = top && top.coverage > 0.5 && !isPointed ? [top.entry] : [];
  return {
    why: 'not-in-plan',
    facts: near.map((entry) => ({
      kind: 'missing',
      wanted: 'matter',
      source: sourceOf(entry, reading, search.matter),
    })),
    entries: [],
  };
}

/** Words a question only supposes: the limit it names, or the unit where it names no day. */
function supposedIn({ asks, text, documents }: Reading, { named }: Asker): string[] {
  if (!asks.truth) return [];
  const days = datesIn(text);
  if (days.length === 0) return named.flatMap((unit) => unit.split(' '));
  return documents.length > 0 || !asks.day
    ? []
    : days.flatMap(({ at, end }) => text.slice(at, end).match(/\d+/g) ?? []);
}

/** What the rules make of what was found; `doubted` is what would be told were it not for the doubt. */
function toldByRules(
  question: Question,
  reading: Reading,
  search: Search,
  { asker, judge, parts }: { asker: Asker; judge: Judge; parts: readonly Part[] },
  collection: Collection,
): { told: Told; doubted: Told | null } {
  const [top] = search.found;
  const isWeighed = !asker.unit || search.things > 0;
  const stands =
    top && isWeighed && !counted(reading, search)
      ? judge.standing(search, top, reading, asker.continues(top.entry))
      : 'here';
  const told = top && stands !== 'elsewhere' ? tell(question, reading, search, asker) : null;
  const after = told && wordsAfterAll(told, question, search, asker, parts, collection);
  if (after) return { told: { why: null, facts: after, entries: told.entries }, doubted: null };
  if (told && (stands === 'here' || told.why !== null)) return { told, doubted: null };
  if (told && stands === 'near')
    return {
      told: { ...told, facts: [{ kind: 'nearest', plan: nameOf(top!.entry.plan) }, ...told.facts] },
      doubted: null,
    };
  return { told: notInPlan(reading, search), doubted: told };
}

/**
 * What is not printed by a rule, though the same rule says so of a question like it that the clause is known to answer:
 * the rule mistakes both, and the words of the clause are told. Null where that is not known.
 */
function wordsAfterAll(
  refusal: Told,
  question: Question,
  search: Search,
  asker: Asker,
  parts: readonly Part[],
  collection: Collection,
): Fact[] | null {
  const [entry] = refusal.entries;
  const found = search.found.find((one) => one.entry === entry);
  const text = found && refusal.why === 'no-value' ? answeredBefore(search.near, found.at) : null;
  if (!found || text === null) return null;
  const reading = readQuestion(text, collection.vocabulary, parts);
  const known = tell({ ...question, text }, reading, { ...search, found: [found] }, asker);
  if (known.why !== refusal.why || missingIn(known) !== missingIn(refusal)) return null;
  return [{ kind: 'words', source: sourceOf(found.entry, reading, search.matter) }];
}

/** What a refusal says is missing. */
const missingIn = ({ facts: [fact] }: Told): string | null => (fact?.kind === 'missing' ? fact.wanted : null);

/** Does the plan have the part of the place: "mục III" where III is printed? */
const hasPart = ({ plan }: Part, place: string): boolean =>
  plan.clauses.some(({ path }) => path.split('/', 1)[0] === place.split('/', 1)[0]);

function knowsDocument(part: Part, document: Reading['documents'][number], collection: Collection): boolean {
  const entries = collection.entries.slice(part.from, part.to);
  return entries.some((entry) => entry.documents.some((printed) => isSameDocument(document, printed)));
}

function refused(why: Why): Answer {
  return { abstained: true, why, facts: [], citations: [], warnings: [], notes: [], thread: {} };
}

function citationsOf(facts: readonly Fact[], entries: readonly Entry[]): Citation[] {
  const plans = new Map(entries.map((entry) => [entry.plan.id, entry.plan]));
  const made = facts.flatMap((fact) => {
    const source = 'source' in fact ? fact.source : null;
    const plan = source ? plans.get(source.plan.id) : undefined;
    if (!source || !plan) return [];
    const under =
      fact.kind === 'children' ? fact.items.filter(({ clause }) => clause.startsWith(`${source.clause}/`)) : [];
    const quoted = [{ clause: source.clause, quote: source.quote }, ...under];
    return quoted.flatMap(({ clause, quote }) => cite(plan, clause, quote) ?? []);
  });
  return distinct(made);
}

function warningsFor(entries: readonly Entry[], today: string): Warning[] {
  const plans = [...new Set(entries.map((entry) => entry.plan))];
  const thisYear = Number(today.slice(0, 4));
  return plans.flatMap((plan): Warning[] => {
    const name = nameOf(plan);
    const expired: Warning[] = plan.year < thisYear ? [{ kind: 'expired', plan: name, issuedYear: plan.year }] : [];
    const abolished: Warning[] =
      plan.level === 'huyen' && today >= DISTRICTS_ENDED ? [{ kind: 'level-abolished', plan: name }] : [];
    return [...expired, ...abolished, ...(plan.garbled ? [{ kind: 'damaged-text' as const, plan: name }] : [])];
  });
}

/** Districts were abolished on this day (Luật Tổ chức chính quyền địa phương 2025). */
const DISTRICTS_ENDED = '2025-07-01';

/** Ids by which the next question goes on: plan, clause, the duty whose limit was told, kind of fact. */
function threadOf(entry: Entry, facts: readonly Fact[]): Record<string, string> {
  const told = facts.find(
    (fact) => fact.kind !== 'verdict' && fact.kind !== 'unit-not-named' && fact.kind !== 'nearest',
  );
  const printed = told?.kind === 'deadline' || told?.kind === 'time' ? told.printed : null;
  const own = entry.plan.duties.filter((duty) => duty.clause === entry.clause.path);
  const duty = printed
    ? own.find(
        (one) => one.timing.text !== null && (printed.includes(one.timing.text) || one.timing.text.includes(printed)),
      )
    : own.length === 1
      ? own[0]
      : undefined;
  const thread = { plan: entry.plan.id, clause: entry.clause.path, intent: told?.kind ?? 'words' };
  return duty ? { ...thread, duty: duty.id } : thread;
}

function finish(told: Told, question: Question): Answer {
  const { entries, facts, why } = told;
  const first = entries[0];
  const cited = citationsOf(facts, entries);
  const kept = new Set(cited.map((c) => `${c.plan}#${c.clause}`));
  return {
    abstained: why !== null,
    why,
    facts,
    citations: cited,
    warnings: warningsFor(entries, question.today),
    notes: entries
      .filter((entry) => kept.has(`${entry.plan.id}#${entry.clause.path}`))
      .flatMap((entry) => entry.clause.notes.map((text) => ({ plan: entry.plan.id, clause: entry.clause.path, text }))),
    thread: first ? threadOf(first, facts) : {},
  };
}
