/** Ranks the passages of the plans in question: words first, then what was asked and of whom. */
import { askedFits, type Near, withoutPlan } from './asked.ts';
import type { Asker } from './asker.ts';
import type { Collection, Entry, Part } from './collection.ts';
import { isSameDocument } from './entities.ts';
import { asksSigner } from './lexicon/asks.ts';
import { LIGHT } from './lexicon/compounds.ts';
import { INTENT_WORDS } from './lexicon/stopwords.ts';
import { fitFactor, readLikeness } from './likeness.ts';
import { credit, type Matter, shareOf, TOLD } from './matter.ts';
import type { Passage } from './passages.ts';
import { type Item, printedForms, type Reading } from './question.ts';
import { signedBy } from './refuse.ts';
import { termsOf } from './shelf.ts';
import { planWords, tokenize } from './tokens.ts';

export interface Found {
  entry: Entry;
  /** Its place in the collection. */
  at: number;
  score: number;
  /** Share of the matter's words that the passage or its headings hold, rare words counting more. */
  coverage: number;
  /** The question points at the passage by itself: a document, a place, the plan's own day. */
  sure: boolean;
  /** The score by common words and by what is asked alone, and what is beyond common words. */
  base: number;
  fits: readonly number[];
}

export interface Search {
  found: Found[];
  /** Share of the matter that stands nowhere in the plans in question. */
  unknown: number;
  /** Share of the matter that stands nowhere in them though it says much, and how many whole things are among it. */
  missing: number;
  things: number;
  matter: Matter;
  /** How near the question comes to what was asked before. */
  near: Near;
}

const PAIR = 1.3;
const SAID_OTHERWISE = 0.55;
const INTENT = 0.35;
const CARRIED = 0.45;
/** Printed forms of the thesaurus bring passages in; how far they count is for the fits to say. */
const BROUGHT_IN = 0.1;
const CANDIDATES = 24;
/** How much a passage loses by the words of the matter it lacks. */
const STEEP = 0.6;
const POWER = 1.5;

const formTerms = new Map<string, string[]>();

/** Terms of a printed form; there are few forms. */
function termsOfForm(form: string): string[] {
  const known = formTerms.get(form);
  if (known) return known;
  const terms = termsOf(tokenize(form));
  formTerms.set(form, terms);
  return terms;
}

/** Words of the matter as weighted terms. */
function termsFor(matter: Matter, carried: readonly string[], brought: readonly string[]): Map<string, number> {
  const terms = new Map<string, number>();
  const put = (term: string, weight: number) => terms.set(term, Math.max(terms.get(term) ?? 0, weight));
  const asked = new Set(termsOf(matter.tokens.filter((token) => !matter.told.has(token))));
  for (const term of termsOf(matter.tokens)) {
    const words = term.split(' ');
    const asking = words.some((word) => INTENT_WORDS.has(word)) ? INTENT : 1;
    put(term, (words.length > 1 ? PAIR : 1) * asking * (asked.has(term) ? 1 : TOLD));
  }
  for (const { from, forms } of printedForms(matter.tokens)) {
    const share = SAID_OTHERWISE * (matter.told.has(matter.tokens[from]!) ? TOLD : 1);
    for (const form of forms) for (const term of termsOfForm(form)) put(term, (term.includes(' ') ? PAIR : 1) * share);
  }
  for (const text of carried) for (const term of termsOf(tokenize(text))) if (!terms.has(term)) put(term, CARRIED);
  for (const form of brought) for (const term of termsOfForm(form)) if (!terms.has(term)) put(term, BROUGHT_IN);
  return terms;
}

const SECTION: Record<Passage['section'], [number, RegExp]> = {
  body: [1, /$^/],
  purpose: [
    0.72,
    /\bmuc dich\b|(?<!\b(?:ke hoach|duoc|phai|co) )\byeu cau\b(?! cua| nhiem vu)|\bmuc tieu\b|\bke hoach (?:nay )?(?:muon|nham|huong (?:toi|den))\b|\blam de (?:duoc )?(?:cai )?gi\b/,
  ],
  basis: [
    0.6,
    /\bcan cu\b(?! rieng| nguoi| can bo)|\b(?:ra|ban hanh|lap|xay dung|viet|lam) (?:cai )?ke hoach(?: nay)?\b(?: \S+){0,3} theo\b|\bphap ly\b|\bban hanh (?:ngay|khi|thang)\b|\bngay ban hanh\b|\bso ke hoach\b|\bke hoach so\b|\bso hieu\b|\bky ngay\b/,
  ],
  recipients: [
    0.45,
    /\bnoi nhan\b|\bky\b(?! (?:niem|luat|cuong|nang|thuat|hop|hoc|thi)\b)|\bai ky\b|\bnguoi ky\b|\bluu\b|\bchuc danh\b|\bke hoach (?:nay )?(?:duoc )?gui\b|\b(?:ban|ke hoach|van ban)\b(?: \S+){0,10} (?:gui|chuyen)(?: \S+){0,4} (?:nao|ai|dau)\b|\bduoc gui (?:ban|ke hoach)\b/,
  ],
  footnote: [0.85, /\bchu thich\b/],
  appendix: [0.8, /\bphu luc\b|\bchuong trinh\b/],
};

function sectionFactor(entry: Entry, reading: Reading): number {
  const [factor, wanted] = SECTION[entry.section];
  return wanted.test(reading.asking) ? 1.6 : factor;
}

/** A list of recipients gives nobody anything to do, whatever was asked before. */
const givesNothing = (entry: Entry, { asks, words, asking }: Reading): boolean =>
  entry.section === 'recipients' &&
  (asks.duties || /\b(?:nhiem vu|trach nhiem)\b/.test(words)) &&
  !SECTION.recipients[1].test(asking);

function asked(entry: Entry, reading: Reading): number {
  const { asks, quarters, documents } = reading;
  let factor = namedFactor(entry, reading) * openedFactor(entry, reading);
  if (quarters.size > 0) factor *= quarterFactor(entry, quarters);
  if (documents.length > 0) factor *= documentFactor(entry, reading);
  if ((asks.day || asks.status) && entry.dated && /bao cao|han|nop|gui/.test(reading.words)) factor *= 1.25;
  if (asks.recipient && /\bbao cao\b.*\b(?:ve|qua|voi)\b|\bgui\b|\bqua\b|\bphan anh ve\b/.test(entry.words))
    factor *= 1.15;
  if (asks.funding && /\b(?:tu dau|o dau|nguon|lay tu)\b/.test(reading.words) && / nguon /.test(entry.words))
    factor *= 1.6;
  if (asks.funding && asks.truth && / nguon /.test(entry.words)) factor *= 1.6;
  if (asks.define && /\b(?:viet|goi) tat\b/.test(entry.words)) factor *= 1.8;
  if (
    asks.who &&
    (entry.fields.some((f) => f.role === 'lead') || /\bchu tri\b|\bco trach nhiem\b|\bgiao\b/.test(entry.words))
  )
    factor *= 1.1;
  if (asks.coordinate && entry.fields.some((f) => f.role === 'coordinate')) factor *= 1.35;
  if (entry.via && (VIA_ASKED.test(reading.words) || ` ${reading.words} `.includes(` qua${entry.via}`))) factor *= 2;
  if (goesToKind(entry, reading)) factor *= 1.4;
  if (asks.who && opensWithKind(entry, reading)) factor *= 1.3;
  if (asks.who && ONE_ASKED.test(reading.words) && entry.opening.startsWith(' cac ')) factor *= 0.85;
  factor *= ordinalFactor(entry, reading);
  if (PLACE_ASKED.test(reading.words) && entry.fields.some((f) => f.role === 'place')) factor *= 1.6;
  if (reading.kinds.length > 0 && documents.length === 0 && holdsKind(entry, reading.kinds)) factor *= 1.3;
  if (/\btu ngay\b/.test(reading.words) && / tu (?:ngay|thang) /.test(entry.words)) factor *= 1.5;
  if (entry.isHeading) factor *= headingFactor(entry, reading);
  return factor;
}

/** "phòng nào" asks for a clause that a room acts in. */
function opensWithKind(entry: Entry, { words }: Reading): boolean {
  const kind = KIND_ASKED.exec(words)?.[1];
  return (
    kind !== undefined && (entry.opening.startsWith(` ${kind} `) || entry.leads.some((l) => l.startsWith(` ${kind} `)))
  );
}

/** "gửi về Sở trước ngày nào", "nộp cho phòng nào": something goes to an office of that kind. */
function goesToKind({ words: printed }: Entry, { words }: Reading): boolean {
  const kind = SENT_TO_KIND.exec(words)?.[1];
  return kind !== undefined && new RegExp(`\\b(?:gui|nop|trinh|bao cao|ve)(?: \\S+){0,14} ${kind} `).test(printed);
}

const SENT_TO_KIND =
  /\b(?:gui|nop|trinh|bao cao|bao|chuyen)(?: \S+){0,6}? (?:ve |cho |len |qua |toi )?(so|phong|ban|bo|huyen|tinh|trung tam)\b(?! (?:bao nhieu|may|gi)\b)/;

const KIND_ASKED = /\b(phong|so|trung tam|van phong|ban|hoi|doan) nao\b/;

/** "cơ quan nào" asks for one, not for all of them. */
const ONE_ASKED = /(?<!\b(?:nhung|cac) )\b(?:co quan|don vi|phong|bo phan) nao\b/;

/** "qua phòng nào": through whom. */
const VIA_ASKED = /\b(?:thong )?qua (?:(?:\S+ ){0,2}(?:nao|ai|dau|gi)|so|phong|ban|van phong)\b/;

const PLACE_ASKED = /\b(?:o dau|cho nao|noi nao|den dau|toi dau|dia diem)\b/;

/** "lần thứ hai" is not the third. */
function ordinalFactor(entry: Entry, { ordinals }: Reading): number {
  const own = ordinals.filter((ordinal) => entry.words.includes(` ${ordinal} `));
  if (own.length > 0) return 1.8;
  return ordinals.some((ordinal) => ORDINAL(ordinal).test(entry.words)) ? 0.6 : 1;
}

const ORDINAL = (ordinal: string): RegExp => new RegExp(` ${ordinal.split(' ')[0]} \\d+ `);

/** Does a passage name a document of a kind asked for? */
const holdsKind = (entry: Entry, kinds: readonly string[]): boolean =>
  entry.documents.some((d) => kinds.includes('*') || (d.kind !== null && kinds.includes(d.kind)));

/** The very quarters asked for speak most for a passage. */
function quarterFactor(entry: Entry, quarters: ReadonlySet<number>): number {
  if (![...quarters].every((q) => entry.quarters.has(q))) return 0.6;
  return entry.quarters.size === quarters.size ? 2.7 : 2.1;
}

/** A mention that gives what is asked of the document speaks for the passage: its day, its issuer. */
function documentFactor(entry: Entry, { documents, asks, words }: Reading): number {
  const mentions = entry.documents.filter((p) => documents.some((d) => isSameDocument(d, p)));
  if (mentions.length === 0) return 0.5;
  const after = mentions.map((p) => entry.text.slice(p.end, p.end + 60));
  const dated = asks.day && after.some((text) => /^[,\s]*ngày\s+\d/u.test(text));
  const issued = /\b(?:ai|cua|ban hanh)\b/.test(words) && after.some((text) => /\s(?:của|do)\s/u.test(text));
  return 3 * (dated ? 1.4 : 1) * (issued ? 1.2 : 1);
}

/** Short words of a passage that all stand in the question: it is what the question names. */
function namedFactor(entry: Entry, reading: Reading): number {
  if (entry.text.length > 170) return 1;
  const own = entry.words
    .trim()
    .split(' ')
    .slice(1)
    .filter((word) => word.length > 1);
  if (own.length < 3) return 1;
  const asked = ` ${reading.words} `;
  const share = own.filter((word) => asked.includes(` ${word} `)).length / own.length;
  return share > 0.75 ? 1 + (share - 0.75) * 2 : 1;
}

/** The question uses the very words a clause opens with: "Trưởng các phòng, ban …". */
function openedFactor(entry: Entry, reading: Reading): number {
  return !reading.asks.truth && ` ${reading.words} `.includes(entry.opens) ? 1.35 : 1;
}

/** A heading answers for all below it: lists, and the field lines it shares with its children. */
function headingFactor(entry: Entry, { asks }: Reading): number {
  if ((asks.who || asks.coordinate) && entry.fields.some((f) => f.role === 'lead')) return 1.05;
  if ((asks.time || asks.day) && entry.fields.some((f) => f.role === 'time')) return 1.05;
  return asks.list || asks.count ? 1 : 0.7;
}

const ownWords = new WeakMap<Entry, Set<string>>();

/** The words of a passage, gathered once. */
function wordsOf(entry: Entry): Set<string> {
  const known = ownWords.get(entry);
  if (known) return known;
  const words = new Set(entry.words.trim().split(' '));
  ownWords.set(entry, words);
  return words;
}

const exactCache = new WeakMap<Entry, Set<string>>();

function exactWords(entry: Entry): Set<string> {
  const known = exactCache.get(entry);
  if (known) return known;
  const words = new Set(tokenize([entry.text, ...entry.headings].join('\n')).map((t) => t.exact));
  exactCache.set(entry, words);
  return words;
}

/** Marks typed as printed speak for a passage: "bàn" is not "bản". */
function marksFactor(entry: Entry, reading: Reading): number {
  if (!reading.marked || reading.english) return 1;
  const printed = exactWords(entry);
  const own = wordsOf(entry);
  const met = reading.content.filter((t) => own.has(t.word));
  const exact = met.filter((t) => printed.has(t.exact)).length;
  return met.length === 0 ? 1 : 0.85 + 0.15 * (exact / met.length);
}

/** What a question points at by name weighs by itself: a document, a place of the plan, a part of it. */
export function pointed(entry: Entry, reading: Reading): number {
  const section = SECTION[entry.section];
  const isNamed = entry.section !== 'body' && section[1].test(reading.asking);
  const place = reading.places.some((path) => isAt(entry.clause.path, path));
  const document = reading.documents.some((d) => entry.documents.some((p) => isSameDocument(d, p)));
  return (
    (isNamed && (entry.section !== 'purpose' || headedBy(entry, reading)) ? 6 : 0) +
    (place ||
    (entry.section === 'recipients' && (SENT.test(reading.words) || asksSigner(reading) || asksPostOf(entry, reading)))
      ? 25
      : 0) +
    (document ? 5 : 0) +
    (isDefined(entry, reading) ? 12 : 0) +
    (reading.items.some((item) => isItem(entry, item)) ? 20 : 0)
  );
}

const POST_ASKED =
  /\b(?:chuc (?:gi|vu|danh)|chuc|cuong vi|vai tro|la ai|lam gi|(?:la|lam|giu) (?:chu tich|giam doc|bi thu|pho|truong|chanh))\b/;

/** "Anh … giữ chức gì": the one whose name stands last in a signature. */
function asksPostOf(entry: Entry, { words }: Reading): boolean {
  const name = POST_ASKED.test(words) ? signedBy(entry) : null;
  return name !== null && ` ${words} `.includes(` ${planWords(name).join(' ')} `);
}

/** What a short form means is asked, and the passage says it. */
const isDefined = (entry: Entry, reading: Reading): boolean =>
  entry.defines.length > 0 &&
  (reading.asks.define || MEANING.test(reading.typed)) &&
  entry.defines.some((term) => ` ${reading.typed} `.includes(` ${term} `));

const MEANING = /\b(?:la (?:cai )?gi|viet tat|goi tat|nghia|stands? for|mean|chu gi|tu gi)\b/;

/** "nhiệm vụ số 4": the fourth under the heading of that name. */
function isItem(entry: Entry, { head, number }: Item): boolean {
  const above = entry.headings.at(-1);
  const last = entry.clause.path.split('/').at(-1);
  return last === number && above !== undefined && planWords(above).join(' ').includes(head);
}

/** To whom the plan itself goes. */
const SENT =
  /\bke hoach (?:\S+ ){0,6}(?:duoc |da |co )?gui\b|\b(?:ban|ke hoach|van ban) (?:nay|ke hoach|cua)\b(?: \S+){0,9} (?:gui|chuyen)(?: \S+){0,4} (?:nao|ai|dau)\b|\bduoc gui (?:ban|ke hoach)\b|\b(?:duoc|phai) (?:nhan|gui)\b(?: \S+){0,5} ke hoach\b|\bnhan (?:duoc )?(?:ban )?ke hoach\b/;

const HEADS = ['muc dich', 'yeu cau', 'muc tieu'];

/** "Mục đích" asks for the clause so headed, not for "Yêu cầu" beside it. */
function headedBy(entry: Entry, reading: Reading): boolean {
  if (entry.isHeading) return false;
  const alone = entry.headWords.filter((words) => HEADS.filter((head) => words.includes(` ${head} `)).length === 1);
  return HEADS.some((head) => reading.words.includes(head) && alone.some((words) => words.includes(` ${head} `)));
}

/** What a place without its part speaks for a passage: more in the tasks, and more where its letter agrees. */
function loosely({ clause, section, fields, isHeading }: Entry, { loose }: Reading): number {
  if (!loose) return 0;
  const { number, letter } = loose;
  const parts = clause.path.split('/').slice(1);
  const beside = isHeading && fields.some((field) => field.clause.split('/').at(-1) === number);
  if (number !== null && !beside && !parts.includes(number)) return 0;
  const isLetter = letter !== null && parts.includes(letter);
  if (number === null) return isLetter ? LETTER : 0;
  return (
    (section === 'body' ? NUMBER : NUMBER / 2) * (isLetter ? 2 : 1) * (beside || parts.at(-1) === number ? 1.3 : 1)
  );
}

/** What a passage at another place keeps. */
const ELSEWHERE = 0.2;
const NUMBER = 8;
const LETTER = 4;

const simple = (path: string): string => path.replace(/(^|\/)(\d+)\/\2\./g, '$1$2.');

/** Is a clause at the place, or inside it? */
const isAt = (path: string, place: string): boolean => simple(path) === simple(place) || path === place;

/** Passages to look at because the question names their document, place or part. */
function pointedAt(reading: Reading, parts: readonly Part[], collection: Collection): number[] {
  if (parts.length > MANY) return [];
  const all = parts
    .map((part) => [part.from, part.to] as const)
    .flatMap(([from, to]) => Array.from({ length: to - from }, (_, n) => from + n));
  return all.filter((n) => pointed(collection.entries[n]!, reading) + loosely(collection.entries[n]!, reading) > 0);
}
/** Beyond so many plans only what the words find is looked at. */
const MANY = 40;

const timeLines = (reading: Reading, parts: readonly Part[], { entries }: Collection): number[] =>
  isOfPlan(reading, parts)
    ? parts.flatMap(({ from, to }) =>
        Array.from({ length: to - from }, (_, n) => from + n).filter((n) => entries[n]!.isTimeLine),
      )
    : [];

/** When the very thing the plan is about takes place: all words are those of its title. */
function isOfPlan({ asks, content }: Reading, parts: readonly Part[]): boolean {
  const [part, other] = parts;
  if (!part || other || !(asks.day || asks.time) || content.length < 2) return false;
  const own = content.filter(
    (t) =>
      part.title.has(t.word) ||
      part.issuer.includes(` ${t.word} `) ||
      /^(?:to|chuc|hop|dien|ra|bat|dau|khai|mac|buoi)$/.test(t.word),
  );
  return own.length / content.length >= 0.8;
}

/** What every passage has that is looked at, so that its fits count. */
const LEAST = 0.5;
/** What a passage has that is looked at though no word found it. */
const UNFOUND = 0.1;

/** Plans that stand side by side make one range. */
function joined(parts: readonly Part[]): [number, number][] {
  const ranges: [number, number][] = [];
  for (const { from, to } of parts) {
    const last = ranges.at(-1);
    if (last && last[1] === from) last[1] = to;
    else ranges.push([from, to]);
  }
  return ranges;
}

/** Passages whose questions come nearest are looked at though no word found them. */
function nearest({ passages }: Near): number[] {
  const all = [...passages].sort(([, a], [, b]) => b.support - a.support);
  return all.slice(0, NEAREST).map(([n]) => n);
}
const NEAREST = 5;

/** "Bên em phải làm gì" says nothing but whose duties are meant: what other units asked is of no help. */
const FEW_WORDS = 1;

/** What was asked before of the plans in question. */
function nearIn({ words, asks, content }: Reading, parts: readonly Part[], asker: Asker, { asked }: Collection): Near {
  const said = [...asker.carried, words].join(' ').split(' ');
  const isOfUnit = asker.isOwn && asks.duties && content.length <= FEW_WORDS;
  const plans = new Set(parts.map((part) => part.plan.id));
  return asked.near(parts.length > MANY ? said : withoutPlan(said, parts), plans, asker.own, isOfUnit);
}

/** Finds the passages that may answer. */
export function find(
  reading: Reading,
  matter: Matter,
  parts: readonly Part[],
  asker: Asker,
  collection: Collection,
): Search {
  const ranges = joined(parts);
  const near = nearIn(reading, parts, asker, collection);
  const also = [
    ...asker.also(parts),
    ...nearest(near),
    ...pointedAt(reading, parts, collection),
    ...timeLines(reading, parts, collection),
  ];
  const brought = matter.otherwise.flatMap((one) => one.forms);
  const likeness = readLikeness(matter, collection.shelf);
  const scores = collection.shelf.best(termsFor(matter, asker.carried, brought), ranges, CANDIDATES, also);
  const timed = isOfPlan(reading, parts);
  const isPlaced = [...scores.keys()].some((n) => loosely(collection.entries[n]!, reading) > 0);
  const found = [...scores].flatMap(([n, sum]) => {
    const score = sum || UNFOUND;
    const entry = collection.entries[n]!;
    if (givesNothing(entry, reading)) return [];
    const coverage = shareOf(matter, (term) => collection.shelf.within(term, n, n + 1));
    const factor =
      sectionFactor(entry, reading) * asked(entry, reading) * marksFactor(entry, reading) * asker.factor(entry, n);
    const loose = loosely(entry, reading);
    const points = pointed(entry, reading) + (timed && entry.isTimeLine ? 80 : 0);
    const base =
      (score + asker.bonus(entry) + points + loose) * factor * (1 - STEEP + STEEP * coverage ** POWER) + LEAST;
    const fits = [...likeness.fits(entry), ...askedFits(near, n)];
    return {
      entry,
      at: n,
      coverage,
      sure: points > 0,
      base,
      fits,
      score: base * fitFactor(fits) * (isPlaced && loose === 0 ? ELSEWHERE : 1),
    };
  });
  found.sort((a, b) => b.score - a.score);
  const known = (term: string) => ranges.some(([from, to]) => collection.shelf.within(term, from, to));
  const heavy = matter.units.filter(
    (unit) =>
      !unit.form.split(' ').every((word) => LIGHT.has(word) || INTENT_WORDS.has(word) || asker.ownWords.has(word)),
  );
  const printed = matter.otherwise.filter((one) => one.forms.some((form) => termsOfForm(form).every(known)));
  const lacking = heavy.filter(
    (unit) => credit(unit, known) === 0 && !printed.some((one) => one.at < unit.end && one.end > unit.at),
  );
  const missing = matter.total === 0 ? 0 : lacking.reduce((sum, unit) => sum + unit.weight, 0) / matter.total;
  const things = lacking.filter((unit) => unit.whole).length;
  return { found, unknown: 1 - shareOf(matter, known), missing, things, matter, near };
}
