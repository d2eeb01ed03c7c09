/** Is it where, or more about what? By the words of an answer to "ở thôn nào?", and of a message that describes a place. Pure. */
import { clean, fold, hasMarks } from '#src/text.ts';
import { namesPlace } from './alike.ts';
import {
  COURTESIES,
  ENDS_PLACE,
  LEADS_IN,
  LEADS_INSIDE,
  NAMED_FOR,
  NO_PLACE_AFTER,
  NOT_WITHOUT_MARKS,
  SPEAKERS,
  STUFF,
  TELLING,
  THINGS,
  TURNS,
} from './place-words.ts';
import { SURE_HILL_SYLLABLES } from './triage/place-words.ts';

/** What an answer holds: a place as typed, words about the matter, or both. */
export interface PlaceReply {
  place: string | null;
  /** Something is told beside the place: the words belong to the matter. */
  tells: boolean;
}

interface Word {
  start: number;
  end: number;
  typed: string;
  folded: string;
  /** Stands in a name: tells nothing, whatever it means. */
  named: boolean;
  /** Tells of the matter. */
  tells: boolean;
}

interface Clause {
  words: Word[];
  /** Typed with marks: then "mất" is not "mặt". */
  marked: boolean;
}

/** A list as it is typed with marks and without: in the sender's hand. */
interface Hands {
  marked: ReadonlySet<string>;
  plain: ReadonlySet<string>;
}
const hands = (list: ReadonlySet<string>): Hands => ({ marked: list, plain: new Set([...list].map(fold)) });
const THING = hands(THINGS);
const LEAD = hands(LEADS_IN);
const INSIDE = hands(LEADS_INSIDE);
const PLACE_WORDS = [NOT_WITHOUT_MARKS, THING.plain, LEAD.plain];
const TOLD: Hands = {
  marked: TELLING,
  plain: new Set([...TELLING].map(fold).filter((word) => PLACE_WORDS.every((list) => !list.has(word)))),
};
/** A name of the hills is two words, whatever the second means elsewhere: "Khau Đêm". */
const HILL_NAME = new RegExp(`\\b(?:${[...SURE_HILL_SYLLABLES].join('|')}) [a-z]+`, 'g');
/** A bare name is no longer. */
const NAME_WORDS = 3;
/** A place described in a sentence is no longer. */
const DESCRIBED_WORDS = 8;

type Span = readonly [number, number];

const spansOf = (folded: string, name: string): Span[] => {
  const at = name === '' ? -1 : folded.indexOf(fold(name));
  return at < 0 ? [] : [[at, at + name.length]];
};
const found = (folded: string, pattern: RegExp): Span[] =>
  [...folded.matchAll(pattern)].map((one) => [one.index, one.index + one[0].length]);
const covers = (spans: readonly Span[], start: number, end: number): boolean =>
  spans.some(([from, to]) => start >= from && end <= to);

/** The clauses of a text; `known` are places recognised in it. */
function clausesOf(text: string, known: readonly string[]): Clause[] {
  const folded = fold(text);
  const marked = hasMarks(text);
  const isCased = /\p{Ll}/u.test(text) && /[\p{L}\p{N}] \p{Lu}\p{Ll}/u.test(text);
  const names = [
    ...known.flatMap((name) => spansOf(folded, name)),
    ...found(folded, NAMED_FOR),
    ...found(folded, HILL_NAME),
  ];
  const turns = marked ? [] : found(folded, TURNS);
  const wordAt = (typed: string, start: number): Word => {
    const end = start + typed.length;
    const isCapital = isCased && /^\p{Lu}/u.test(typed) && /[\p{L}\p{N}] $/u.test(text.slice(0, start));
    const named = isCapital || covers(names, start, end);
    const lower = typed.toLowerCase();
    const listed = marked ? TOLD.marked.has(lower) : TOLD.plain.has(fold(typed));
    return {
      start,
      end,
      typed: lower,
      folded: fold(typed),
      named,
      tells: !named && (listed || covers(turns, start, end)),
    };
  };
  return [...text.matchAll(/[^,.;:!?\n]+/g)].map((part) => ({
    words: [...part[0].matchAll(/[\p{L}\p{N}]+/gu)].map((one) => wordAt(one[0], part.index + one.index)),
    marked,
  }));
}

const has = ({ marked }: Clause, list: Hands, words: readonly Word[]): boolean =>
  marked
    ? list.marked.has(words.map((word) => word.typed).join(' '))
    : list.plain.has(words.map((word) => word.folded).join(' '));

/** How many words lead a place in at `at`; 0 when what follows is a time or a doing. */
function leadAt(clause: Clause, at: number, leads: Hands): number {
  const { words } = clause;
  const size = [2, 1].find((one) => words.length >= at + one && has(clause, leads, words.slice(at, at + one))) ?? 0;
  const [one, then] = [words[at], words[at + size]];
  const next = then?.folded === 'cai' ? words[at + size + 1] : then;
  if (size === 0 || !one || !next || one.named) return 0;
  // Without marks "cho em" is no "chỗ".
  if (!clause.marked && one.folded === 'cho' && SPEAKERS.has(next.folded)) return 0;
  if (WHOLE.has(one.folded)) return has(clause, THING, [next]) && !next.tells ? size : 0;
  return NO_PLACE_AFTER.has(next.folded) && !next.named ? 0 : size;
}

/** "cả thôn", "qua cái cầu": these lead in what stands somewhere, nothing else. */
const WHOLE = new Set(['ca', 'toan', 'khap', 'het', 'qua', 'cach', 'tu', 'co']);

/** The clause without what only opens an answer: "dạ em ở", "nó là". */
function opened(clause: Clause): Clause {
  let at = 0;
  while (at < clause.words.length - 1 && COURTESIES.has(clause.words[at]!.folded) && !clause.words[at]!.named) at++;
  const speaker = clause.words.slice(at, at + 3).findIndex((word) => word.folded === 'o' || word.folded === 'tai');
  const isSpeaker = speaker > 0 && clause.words.slice(at, at + speaker).every((word) => SPEAKERS.has(word.folded));
  return { ...clause, words: clause.words.slice(isSpeaker ? at + speaker : at) };
}

/** From `from` to the first word that tells, no longer than a place is. */
function untilTold({ words }: Clause, from: number): Word[] {
  const rest = words.slice(from, from + DESCRIBED_WORDS);
  const end = rest.findIndex((word) => word.tells);
  return end < 0 ? rest : rest.slice(0, end);
}

const spanOf = (text: string, words: readonly Word[]): string =>
  words.length === 0 ? '' : text.slice(words[0]!.start, words.at(-1)!.end);

const isSomewhere = (text: string, list: readonly Word[]): boolean =>
  namesPlace(
    spanOf(
      text,
      list.filter((word) => !SPEAKERS.has(word.folded)),
    ),
  );

/** A place led in inside a sentence: "…, ngay khúc cua đầu đèo thì …". */
function inside(text: string, clause: Clause): string | null {
  for (let at = 0; at < clause.words.length; at++) {
    const size = leadAt(clause, at, INSIDE);
    if (size === 0) continue;
    const phrase = untilTold(clause, at);
    const what = phrase.slice(size).filter((word) => !SPEAKERS.has(word.folded));
    if (phrase.length > size && isSomewhere(text, what)) return spanOf(text, phrase);
  }
  return null;
}

interface ReadClause {
  /** The whole clause says where. */
  isPlace: boolean;
  /** A part of it does. */
  part: string | null;
}

function readClause(text: string, given: Clause, known: readonly string[]): ReadClause {
  const clause = opened(given);
  const { words } = clause;
  const first = words[0]!;
  const name = known.find((one) => spansOf(fold(spanOf(text, words)), one).length > 0) ?? null;
  const led = leadAt(clause, 0, LEAD);
  if (!words.some((word) => word.tells)) {
    const isThing = has(clause, THING, [first]) || first.named;
    const isNamed = words.length > 1 || /^(?:\p{Lu}|.*\d)/u.test(text.slice(first.start, first.end));
    const isName = isNamed && words.length <= NAME_WORDS && !STUFF.has(first.folded) && !/^\d+$/.test(first.typed);
    return { isPlace: name !== null || led > 0 || isThing || isName, part: null };
  }
  const phrase = led > 0 ? untilTold(clause, 0) : [];
  if (isSomewhere(text, phrase.slice(led))) return { isPlace: false, part: spanOf(text, phrase) };
  const isRound = led > 0 && BESIDE.has(first.folded) && words.length <= DESCRIBED_WORDS;
  return { isPlace: false, part: name ?? inside(text, clause) ?? (isRound ? spanOf(text, words) : null) };
}

/** "đối diện chỗ đang xây": where, told by what happens there. */
const BESIDE = new Set(['doi', 'gan', 'canh', 'sat', 'ngay', 'cho', 'doan', 'khuc']);

/**
 * What an answer to the question of the place holds. `known` are places recognised in it (names of the list, what triage
 * found). Where it is in doubt the words are kept: a place that is told as words too costs nothing.
 */
export function placeReply(raw: string, known: readonly string[]): PlaceReply {
  const text = clean(raw).replace(/ +/g, ' ');
  const clauses = clausesOf(text, known).filter(({ words }) => words.some((word) => !COURTESIES.has(word.folded)));
  const read = clauses.map((clause) => ({ clause, ...readClause(text, clause, known) }));
  if (read.length > 0 && read.every((one) => one.isPlace))
    return {
      place: spanOf(
        text,
        clauses.flatMap(({ words }) => words),
      ),
      tells: false,
    };
  const whole = read.filter((one) => one.isPlace).map((one) => spanOf(text, one.clause.words));
  const parts = read.flatMap((one) => one.part ?? []);
  return { place: whole.join(', ') || (parts[0] ?? null), tells: read.length > 0 };
}

/** Where, described inside a message that tells of something. */
export interface Described {
  place: string;
  /** By a name of its own, written as one. */
  named: boolean;
}

/** A place led in inside a sentence that ends where something is told of it; null when none could be found by others. */
export function describedPlace(raw: string): Described | null {
  const text = clean(raw).replace(/ +/g, ' ');
  for (const clause of clausesOf(text, [])) {
    const place = inside(text, clause);
    if (place === null) continue;
    const end = text.indexOf(place) + place.length;
    const next = clause.words.find((word) => word.start >= end);
    if (next && !ENDS_PLACE.has(next.typed)) continue;
    return { place, named: /[\p{L}\p{N}] \p{Lu}\p{L}* \p{Lu}/u.test(place) };
  }
  return null;
}
