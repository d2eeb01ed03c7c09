/** The most useful place in a message, exactly as typed: a name somebody else could find, or nothing. */
import { clean, fold } from '../../text.ts';
import {
  COMMON_VILLAGE_NAMES,
  FAR_AWAY,
  FEATURE_HEADS,
  HILL_SYLLABLES,
  LEADS,
  NOT_A_NAME,
  NUMBERED_HEADS,
  SPOILS_HEAD,
  SURE_HILL_SYLLABLES,
  UNITS,
  VILLAGE_HEADS,
  WIDE_HEADS,
} from './place-words.ts';
import { toned } from './reading.ts';

interface Word {
  start: number;
  end: number;
  typed: string;
  lower: string;
  folded: string;
  /** As lists of places are compared in the sender's hand: with the tone, or folded. */
  form: string;
  /** Nothing but a space stands between this word and the one before. */
  joined: boolean;
}

/** How the sender writes: with marks or not, with meaningful capitals or not. */
interface Hand {
  marked: boolean;
  cased: boolean;
}

interface Found {
  start: number;
  end: number;
  rank: number;
}

function wordsOf(text: string, marked: boolean): Word[] {
  const out: Word[] = [];
  for (const m of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    const last = out.at(-1);
    const joined = last !== undefined && text.slice(last.end, m.index) === ' ';
    const [typed, lower, folded] = [m[0], m[0].toLowerCase(), fold(m[0])];
    const form = marked ? toned(lower) : folded;
    out.push({ start: m.index, end: m.index + typed.length, typed, lower, folded, form, joined });
  }
  return out;
}

/** Shouting is not naming: capitals tell nothing when everything is capital or nothing is. */
function handOf(text: string): Hand {
  const letters = text.match(/\p{L}/gu) ?? [];
  const upper = letters.filter((c) => /\p{Lu}/u.test(c)).length;
  const inside = /\p{L} \p{Lu}|\p{Lu}\p{Ll}+ \p{Lu}/u.test(text);
  return { marked: fold(text) !== text.toLowerCase(), cased: inside && upper < 0.6 * letters.length };
}

const capital = (w: Word): boolean => /^\p{Lu}/u.test(w.typed);
const numeral = (w: Word): boolean => /^(\d{1,3}[a-dA-D]?|[IVX]{1,4})$/.test(w.typed);
const formOf = (word: string, marked: boolean): string => (marked ? word.split(' ').map(toned).join(' ') : fold(word));

/** The same list as it looks in each hand. */
function bothHands(list: ReadonlySet<string>): { marked: Set<string>; plain: Set<string>; longest: number } {
  return {
    marked: new Set([...list].map((w) => formOf(w, true))),
    plain: new Set([...list].map((w) => formOf(w, false))),
    longest: Math.max(...[...list].map((w) => w.split(' ').length)),
  };
}
/** Without marks "ban", "to", "khu" are too many other words. */
const PLAIN_VILLAGES = new Set(['thon', 'xom', 'ap', 'to dan pho', 'khu pho', 'khoi pho', 'tdp', 'tieu khu', 'buon']);
const VILLAGES = { ...bothHands(VILLAGE_HEADS), plain: PLAIN_VILLAGES };
const PLAIN_FEATURES = new Set([
  'suoi',
  'khe',
  'cau',
  'cau treo',
  'deo',
  'doc',
  'truong',
  'quoc lo',
  'tinh lo',
  'ql',
  'tl',
  'dt',
  'ben do',
  'nga ba',
  'nga tu',
  'cho',
  'dap',
  'km',
  'nha van hoa',
  'song',
  'ngo',
  'hem',
  'kiet',
]);
const FEATURES = { ...bothHands(FEATURE_HEADS), plain: PLAIN_FEATURES };
const WIDE = bothHands(WIDE_HEADS);
const NUMBERED = bothHands(NUMBERED_HEADS);
const COMMON = bothHands(COMMON_VILLAGE_NAMES).marked;
const HILLS = bothHands(HILL_SYLLABLES).marked;
/** Without marks these are more often other words. */
const DOUBTFUL = new Set(['cho', 'song', 'doc', 'km']);
type Heads = typeof WIDE;
const ROADS = new Set(['duong', 'ngo', 'hem', 'kiet', 'pho', 'truong', 'cong']);

/** Number of words of the longest head that stands at `at`. */
function headAt(words: readonly Word[], at: number, heads: Heads, hand: Hand): number {
  for (let n = heads.longest; n > 0; n--) {
    const part = words.slice(at, at + n);
    if (part.length < n || part.some((w, i) => i > 0 && !w.joined)) continue;
    const form = part.map((w) => w.form).join(' ');
    if ((hand.marked ? heads.marked : heads.plain).has(form)) return n;
  }
  return 0;
}

/** Capitals after a head, with a number at the end: "thôn Song Bình 2". */
function capitalName(words: readonly Word[], at: number): number {
  let n = 0;
  while (n < 5 && words[at + n]?.joined && (capital(words[at + n]!) || (n > 0 && numeral(words[at + n]!)))) n++;
  return n;
}

function numberName(words: readonly Word[], at: number, head: string, hand: Hand): number {
  const [number, next] = [words[at], words[at + 1]];
  if (!number?.joined || !numeral(number) || (next?.joined && UNITS.has(next.lower))) return 0;
  return (hand.marked ? NUMBERED.marked.has(formOf(head, true)) : NUMBERED.plain.has(fold(head))) ? 1 : 0;
}

const hilly = (w: Word, hand: Hand): boolean => (hand.marked ? HILLS.has(w.form) : SURE_HILL_SYLLABLES.has(w.folded));
const nameless = (w: Word): boolean => NOT_A_NAME.has(w.lower);

/** One or two small-letter words after a head. `trusted`: what stands before the head says that a place follows. */
function smallName(words: readonly Word[], at: number, trusted: boolean, hand: Hand): number {
  const [first, second] = [words[at], words[at + 1]];
  if (!first?.joined) return 0;
  const hill = hilly(first, hand);
  if (hill && second?.joined && !nameless(second)) return 2;
  if (hand.marked && COMMON.has(first.form)) return 1;
  if (!trusted || nameless(first)) return 0;
  return second?.joined && !nameless(second) ? 2 : 1;
}

/** Words for a village that hardly ever mean anything else. */
const OPEN_VILLAGES = new Set(['thon', 'xom', 'ap', 'buon', 'khom', 'khu pho', 'khoi pho']);

/** A preposition leads in, or the village is all that stands between two breaks. */
function trusted(words: readonly Word[], head: number, name: number): boolean {
  const before = words[head];
  if (before?.joined && LEADS.has(words[head - 1]!.lower)) return true;
  return !before?.joined && !words[name + 2]?.joined && words[name + 1]?.joined === true;
}

function afterHead(words: readonly Word[], at: number, size: number, village: boolean, hand: Hand): number {
  const name = at + size;
  const head = words
    .slice(at, name)
    .map((w) => w.lower)
    .join(' ');
  const number = numberName(words, name, head, hand);
  if (number) return number + (hand.cased ? capitalName(words, name + number) : 0);
  if (hand.cased) {
    const n = capitalName(words, name);
    if (n > 0 || words[name]?.joined !== true || hilly(words[name]!, hand) === false) return n;
  }
  if (!village) return words[name]?.joined && hilly(words[name]!, hand) ? smallName(words, name, false, hand) : 0;
  if (!words[at]!.joined && !words[name + 2]?.joined && words[name]?.joined && words[name + 1]?.joined) return 2;
  return smallName(words, name, OPEN_VILLAGES.has(fold(head)) && trusted(words, at, name), hand);
}

/** Names without a word for the place: "Nà Nùng", "Khuổi Đẩy"; without capitals only after "ở". */
function bareName(words: readonly Word[], at: number, hand: Hand): number {
  const [before, first, second] = [words[at - 1], words[at]!, words[at + 1]];
  if (!second?.joined || capital(first) !== capital(second) || (first.lower === 'phú' && !hand.cased)) return 0;
  if (hand.cased && first.joined && before !== undefined && capital(before) && at > 1) return 0;
  if (FAR_AWAY.has(`${first.lower} ${second.lower}`)) return 0;
  if (hand.cased)
    return capital(first) && hilly(first, hand) && (first.joined || at === 0)
      ? words[at + 2]?.joined && capital(words[at + 2]!)
        ? 3
        : 2
      : 0;
  const led = before !== undefined && first.joined && ['ở', 'o', 'tại', 'tai', 'nhà', 'nha'].includes(before.lower);
  return led && SURE_HILL_SYLLABLES.has(first.folded) && hilly(first, hand) && (!hand.marked || !nameless(second))
    ? 2
    : 0;
}

function candidates(words: readonly Word[], hand: Hand): Found[] {
  const found: Found[] = [];
  const add = (from: number, count: number, rank: number): void => {
    found.push({ start: words[from]!.start, end: words[from + count - 1]!.end, rank });
  };
  for (let at = 0; at < words.length; at++) {
    for (const [heads, rank] of [
      [VILLAGES, 4],
      [FEATURES, 3],
      [WIDE, 1],
    ] as const) {
      const spoilt = at > 0 && SPOILS_HEAD.get(words[at]!.lower) === words[at - 1]!.lower;
      const size = spoilt ? 0 : headAt(words, at, heads, hand);
      const name = size && (rank > 1 || hand.cased) ? afterHead(words, at, size, rank === 4, hand) : 0;
      if (name) add(at, size + name, rank);
    }
    const bare = bareName(words, at, hand);
    if (bare) add(at, bare, 2);
  }
  return found;
}

/** A landmark everybody in the village knows, when nothing has a name: "sau nhà văn hoá thôn". */
const LANDMARK =
  /(?<!\p{L})(?:sau|truoc|canh|gan|doi dien|ben canh|sat|cong) (?:lung |khu |cong )?(?:nha van hoa|nvh|tram y te|tram xa|uy ban|cho(?= *(?:[,.\n]|$))|chua|dinh lang|tram bom|buu dien|san bong|san van dong|nghia trang|ben do|dap tran)(?: (?:thon|xom|ban|xa|lang))?(?!\p{L})/u;
/** A house known by its owner, when a place word leads to it: "trước cửa bà Liên". */
const BY_OWNER =
  /(?<=(?:truoc|sau|canh|gan|cho|doan|tai|ngay|o) )(?:cua|ngo|ben|quan|cong|dau ngo|nha) (?:nha )?(?:ong|ba|anh|chi|co|chu|bac|thay) \p{L}+/u;

function landmark(text: string): string | null {
  const folded = fold(text.replace(/chưa/giu, '____'));
  const owner = BY_OWNER.exec(folded);
  if (owner && /\p{Lu}\p{L}+$/u.test(text.slice(owner.index, owner.index + owner[0].length))) {
    return text.slice(owner.index, owner.index + owner[0].length);
  }
  const hit = LANDMARK.exec(folded);
  return hit ? text.slice(hit.index, hit.index + hit[0].length) : null;
}

/** A thing named after its village is the better place: "chợ Bản Áng", "nhà văn hoá thôn Đông". A road through it is not. */
function withThing(words: readonly Word[], place: Found, hand: Hand): Found {
  const at = words.findIndex((w) => w.start === place.start);
  if (!words[at]?.joined) return place;
  for (let size = FEATURES.longest; size > 0; size--) {
    const head = at - size;
    if (head > 0 && SPOILS_HEAD.get(words[head]!.lower) === words[head - 1]!.lower) continue;
    if (head < 0 || headAt(words.slice(0, at), head, FEATURES, hand) !== size) continue;
    const doubtful = !hand.marked && size === 1 && DOUBTFUL.has(words[head]!.folded);
    return doubtful || ROADS.has(words[head]!.folded) ? place : { ...place, start: words[head]!.start };
  }
  return place;
}

/** Nearest place as typed, or null: "đầu thôn" and "nhà bên cạnh" are places only for the sender. */
export function findLocation(raw: string): string | null {
  const text = clean(raw).replace(/ +/g, ' ');
  const hand = handOf(text);
  const words = wordsOf(text, hand.marked);
  const found = candidates(words, hand);
  const best = found.sort((a, b) => b.rank - a.rank || b.end - b.start - (a.end - a.start))[0];
  if (!best) return landmark(text);
  const { start, end } = withThing(words, best, hand);
  return text.slice(start, end);
}
