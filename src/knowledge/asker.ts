/** What the asker and the talk so far add to a question: the unit meant, and the clause and matter carried on. */
import type { Question } from './answer-types.ts';
import type { Collection, Entry, Part } from './collection.ts';
import type { Ask } from './lexicon/asks.ts';
import { OWN, WHOLE_UNITS } from './lexicon/unit-words.ts';
import { parentOf } from './passages.ts';
import { type Reading, readQuestion } from './question.ts';
import { coreOf, groupsOf, unitsNamed } from './units.ts';

export interface Asker {
  /** Folded names of the unit a question about duties is about; empty when it is about none. */
  unit: string | null;
  /** The unit is the asker's own ("phòng tôi"), not one named. */
  isOwn: boolean;
  /** Words of the earlier question that still count. */
  carried: string[];
  /** Units named in the question. */
  named: string[];
  /** Words that only say whose plan it is. */
  owner: readonly string[];
  /** Folded name of the asker's own unit. */
  own: string | null;
  /** Words of the asker's own unit. */
  ownWords: ReadonlySet<string>;
  bonus(entry: Entry): number;
  factor(entry: Entry, at: number): number;
  /** The question goes on about this passage's clause. */
  continues(entry: Entry): boolean;
  /** Passages to look at beside those the words find. */
  also(parts: readonly Part[]): number[];
}

const longer = new Map<string, readonly string[]>();
const MOST_KEPT = 2_000;

/** Units whose name ends with this one's and that are others. */
function longerUnits(unit: string): readonly string[] {
  const known = longer.get(unit);
  if (known) return known;
  const found = WHOLE_UNITS.filter((one) => one.endsWith(` ${unit}`));
  if (longer.size < MOST_KEPT) longer.set(unit, found);
  return found;
}

/** How close a passage is to a unit. */
export type Nearness = 'subject' | 'named' | 'group' | null;

/** Does the passage give the unit something to do, name it, or name its kind? */
export function nearness(entry: Entry, unit: string): Nearness {
  const name = ` ${unit} `;
  const others = longerUnits(unit);
  const alone = (words: string) => others.reduce((text, one) => text.replaceAll(` ${one} `, ' '), words);
  const acts = (words: string) =>
    alone(entry.actor).includes(words) || entry.leads.some((lead) => lead.includes(words));
  if (acts(name)) return 'subject';
  if (entry.words.includes(name)) return 'named';
  return groupsOf(unit).some((group) => acts(` ${group} `)) ? 'group' : null;
}

const ELLIPTIC =
  /^(?:(?:ok|oke|okay|u|uh|um|da|vang|roi|a) )*(?:con|the con|vay con|the|vay|con ve|sang|roi|the thi|neu|what about|and|how about)\b|\bthi sao\b|\bcon .* nua khong\b/;
const POINTING =
  /\b(?:phan|viec|chuyen|vu|muc|noi dung|van ban|chi thi|quyet dinh|nghi quyet|nghi dinh|ket luan|ke hoach|bao cao|nhiem vu|cai|don vi|phong|co quan|quy dinh|hoi nghi) (?:do|nay|ay|kia|tren)\b|\bno\b|\bthoi han do\b/;

/** "Văn phòng Sở Tư pháp" goes by "Văn phòng" in the plan of Sở Tư pháp. */
function withoutIssuer(core: string, parts: readonly Part[]): string {
  const issuer = parts.length === 1 ? parts[0]!.issuer.trim() : '';
  return issuer !== '' && core.endsWith(` ${issuer}`) ? core.slice(0, -issuer.length).trim() : core;
}

/** "kế hoạch của Đảng ủy": whose plan it is, not who acts in it. */
function isOwner(unit: string, words: string, parts: readonly Part[]): boolean {
  const owned = new RegExp(`\\b(?:ke hoach|van ban)(?: nay)? (?:cua|do) ${unit}\\b`).test(words);
  return owned && parts.some((part) => part.issuer.includes(` ${unit.split(' ').slice(0, 2).join(' ')} `));
}

/** Units are looked up by name in so many plans at most. */
const FEW = 6;

/** Reads who asks and what is carried on. */
export function readAsker(question: Question, reading: Reading, parts: readonly Part[], collection: Collection): Asker {
  const known = new Set(parts.length > FEW ? [] : parts.flatMap((part) => [...part.units]));
  const lastAsked = [...question.history].reverse().find((turn) => turn.role === 'user')?.text ?? null;
  const lastSaid = [...question.history].reverse().find((turn) => turn.role === 'assistant')?.text ?? null;
  const follows = lastAsked !== null || question.thread?.clause !== undefined;
  const pointing = POINTING.test(reading.words);
  const inQuestion = unitsNamed(reading.text, reading.words, known);
  const inUnits = new Set(inQuestion.flatMap((one) => one.split(' ')));
  const own = reading.content.filter(({ word }) => !inUnits.has(word));
  const elliptic = follows && (ELLIPTIC.test(reading.words) || pointing || own.length <= SHORT);
  const before = elliptic && lastAsked ? readQuestion(lastAsked, collection.vocabulary, parts.slice(0, FEW)) : null;
  const owners = inQuestion.filter((one) => isOwner(one, reading.words, parts));
  const named = inQuestion.filter((one) => !owners.includes(one));
  const ownCore = question.unit ? withoutIssuer(coreOf(question.unit), parts) : null;
  const isOwn = named.length === 0 && ownCore !== null && OWN.test(reading.asking);
  const isIssuer = (name: string) => parts.length === 1 && parts[0]!.issuer.includes(` ${name} `);
  const meant = isOwn ? ownCore : (named[0] ?? null);
  const unit = meant && !reading.asks.truth && !isIssuer(meant) ? meant : null;
  const clause = clauseBefore(question, lastSaid);
  const carried = before
    ? carriedWords(before, named.length > 0 ? unitsNamed(before.text, before.words, known) : [], reading, pointing)
    : [];
  if (before) inherit(reading, before);
  else if (elliptic && question.thread) inheritThread(reading, question.thread.intent ?? '');
  const aboutDuties = reading.asks.duties || isOwn;
  const ownUnit = reading.asks.truth ? null : ownCore;
  return {
    unit,
    isOwn: isOwn && unit !== null,
    carried,
    named,
    owner: owners.flatMap((one) => one.split(' ')),
    own: ownCore,
    ownWords: new Set(ownCore?.split(' ')),
    bonus: (entry) =>
      (elliptic && clause && threadFactor(entry, clause, pointing) > 1.2 ? GOES_ON : 0) +
      (unit && aboutDuties
        ? named.filter((one) => one !== unit && entry.opening.includes(` ${one} `)).length * ALSO_NAMED +
          BONUS[nearness(entry, unit) ?? 'none'] +
          (entry.opening.replace(QUARTERS, ' ').startsWith(` ${unit} `)
            ? HEADED
            : groupsOf(unit).some((group) => entry.opening.startsWith(` ${group} `))
              ? HEADED_BY_KIND
              : 0)
        : 0),
    factor: (entry) =>
      unitFactor(entry, unit ?? ownUnit, unit !== null) *
      (reading.asks.truth ? 1 : LACKS ** named.filter((one) => !names(entry, one)).length) *
      (elliptic && clause ? threadFactor(entry, clause, pointing) : 1),
    continues: (entry) => elliptic && clause !== null && threadFactor(entry, clause, pointing) > 1.2,
    also: (within) => (unit && aboutDuties ? nearTo(unit, within, collection) : []),
  };
}

/** A question of so few words goes on with the talk. */
const SHORT = 3;

/** For each unit of the question that a clause and its headings do not name. */
const LACKS = 0.85;

const names = (entry: Entry, unit: string): boolean =>
  [entry.words, ...entry.headWords, ...entry.leads].some((words) => words.includes(` ${unit} `));

/** What the clause spoken of has where a question goes on about it. */
const GOES_ON = 4;
const BONUS = { subject: 9, named: 4, group: 3, none: 0 };
/** More for each other unit of the question that the clause opens with. */
const ALSO_NAMED = 2;
const HEADED_BY_KIND = 5;
/** Quarters said before the unit that acts in them. */
const QUARTERS = /^(?: (?:va )?quy \d)+(?: nam \d{4})? /;
/** More when the clause opens with the unit's name. */
const HEADED = 5;

function nearTo(unit: string, parts: readonly Part[], collection: Collection): number[] {
  if (parts.length > 3) return [];
  const all = parts.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, n) => from + n));
  return all.filter((n) => nearness(collection.entries[n]!, unit) !== null);
}

function unitFactor(entry: Entry, unit: string | null, named: boolean): number {
  if (!unit) return 1;
  const near = nearness(entry, unit);
  if (near === 'subject') return named ? 1.35 : 1.1;
  if (near === 'named') return named ? 1.15 : 1.05;
  return 1;
}

/** The matter of the earlier question, without what the new one replaces: its unit, its quarter. */
function carriedWords(before: Reading, units: readonly string[], now: Reading, pointing: boolean): string[] {
  const replaced = new Set(now.quarters.size > 0 ? ['quy'] : []);
  const gone = new Set([...replaced, ...units.flatMap((unit) => unit.split(' '))]);
  const hasNumber = now.content.some((t) => /^\d+$/.test(t.word));
  const words = before.content
    .filter((t) => !gone.has(t.word) && !(/^\d$/.test(t.word) && hasNumber))
    .map((t) => t.word);
  const documents = pointing ? before.documents.map((d) => before.text.slice(d.at, d.end)) : [];
  if (pointing && now.documents.length === 0) now.documents.push(...before.documents);
  return [words.join(' '), ...documents].filter((text) => text !== '');
}

/** What was asked before is asked again where the new question does not say. */
function inherit(now: Reading, before: Reading): void {
  const says = (
    ['day', 'time', 'who', 'coordinate', 'recipient', 'count', 'list', 'define', 'duties', 'status', 'truth'] as const
  ).some((ask) => now.asks[ask]);
  if (!says) now.asks = { ...before.asks, truth: now.asks.truth };
  if (now.wanted.length === 0 && !says) now.wanted = before.wanted;
}

const ASKED_BY_FACT: Partial<Record<string, Ask>> = { deadline: 'day', 'no-day': 'day', time: 'time', people: 'who' };

/** The same from the kind of fact last told, when no texts are kept. */
function inheritThread(now: Reading, intent: string): void {
  const ask = ASKED_BY_FACT[intent];
  const isSilent = Object.values(now.asks).every((asked) => !asked);
  if (ask && isSilent) now.asks = { ...now.asks, [ask]: true };
}

/** The clause of the last answer: from the thread, or from its printed place "(mục III.1)". */
function clauseBefore(question: Question, said: string | null): string | null {
  if (question.thread?.clause) return question.thread.clause;
  const place = said
    ? /\(?(?:mục\s+)?([IVX]+)((?:[.,]\s?(?:mục\s+)?[\da-zđ]+(?:\.\d+)?)*)\)?/u.exec(
        said.slice(Math.max(0, said.lastIndexOf('('))),
      )
    : null;
  if (!place) return null;
  return [place[1]!, ...place[2]!.split(/[.,]\s?/).filter((part) => part !== '')].join('/');
}

/** A place by its numbers alone: "II/2/2.1/c", "II.2.1.c" and "II.2, 2.1.c" are one. */
const placeKey = (path: string): string =>
  path
    .split(/[/.]/)
    .filter((part, n, all) => part !== all[n - 1])
    .join('/');

function threadFactor(entry: Entry, clause: string, pointing: boolean): number {
  const path = placeKey(entry.clause.path);
  const wanted = placeKey(clause);
  if (entry.fields.some((field) => field.clause === clause)) return pointing ? 1.8 : 1.35;
  if (path === wanted || path.startsWith(`${wanted}/`)) return pointing ? 1.8 : 1.35;
  return parentOf(path) === parentOf(wanted) ? 1.15 : 1;
}
