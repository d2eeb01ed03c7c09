/** What a question is about: its words in pairs where the plans pair them, how rare each is, how else it may be printed. */
import type { Collection, Part } from './collection.ts';
import { isCompound, LIGHT } from './lexicon/compounds.ts';
import { isOfOften, oftenAsked } from './lexicon/often.ts';
import { INTENT_WORDS } from './lexicon/stopwords.ts';
import { OWN } from './lexicon/unit-words.ts';
import { USUAL } from './lexicon/usual.ts';
import { type Otherwise, otherwiseIn } from './otherwise.ts';
import { printedForms, type Reading } from './question.ts';
import { type Token, tokenize } from './tokens.ts';

export interface Unit {
  /** One folded word, or two that plans keep together. */
  form: string;
  weight: number;
  /** Printed forms that count as the unit. */
  forms: readonly string[];
  /** Printed together or not at all. */
  whole?: boolean;
  /** Its place in the text. */
  at: number;
  end: number;
}

export interface Matter {
  tokens: Token[];
  /** Those of sentences that tell rather than ask. */
  told: ReadonlySet<Token>;
  units: Unit[];
  total: number;
  /** What the thesaurus knows of the question. */
  otherwise: readonly Otherwise[];
}

const HIGHEST = 4.5;
/** A pair of which both words stand apart counts a little, one of them hardly. */
const APART = 0.35;
const ONE_OF_TWO = 0.12;

/** Where a question only repeats the plan's own title ("Kế hoạch thực hiện dân chủ ở cơ sở năm 2026"). */
function titleRun(tokens: readonly Token[], parts: readonly Part[]): Set<Token> {
  const dropped = new Set<Token>();
  if (parts.length > 20) return dropped;
  const from = tokens.findIndex((t, n) => t.word === 'ke' && tokens[n + 1]?.word === 'hoach');
  if (from < 0) return dropped;
  for (const part of parts) {
    let to = from;
    while (to < tokens.length && part.title.has(tokens[to]!.word) && !tokens[to]!.breaks) to += 1;
    if (to - from >= 4) for (const token of tokens.slice(from, to)) dropped.add(token);
  }
  return dropped;
}

interface Placed {
  form: string;
  from: number;
  to: number;
  whole?: boolean;
}

const isThing = (words: readonly Token[]): boolean => words.every((t, n) => n === 0 || !t.breaks) && isCompound(words);

/** Compounds, then longest-kept pairs, then the words left over. */
function pairUp(tokens: readonly Token[], collection: Collection): Placed[] {
  const { vocabulary } = collection;
  const pairs = tokens.flatMap((t, n) => {
    const next = tokens[n + 1];
    const isPair = next && !next.breaks && next.at - t.end <= 1 && vocabulary.isMatter(t.word, next.word);
    return isPair ? [{ form: `${t.word} ${next.word}`, from: n, count: vocabulary.pair(t.word, next.word) }] : [];
  });
  const taken = new Set<number>();
  const units: Placed[] = [];
  for (const n of tokens.keys()) {
    const run = [3, 2].map((length) => tokens.slice(n, n + length)).find((words) => isThing(words));
    if (!run || run.some((_, k) => taken.has(n + k))) continue;
    for (let k = 0; k < run.length; k++) taken.add(n + k);
    units.push({ form: run.map((t) => t.word).join(' '), from: n, to: n + run.length, whole: true });
  }
  for (const pair of pairs.sort((a, b) => b.count - a.count)) {
    if (taken.has(pair.from) || taken.has(pair.from + 1)) continue;
    taken.add(pair.from).add(pair.from + 1);
    units.push({ form: pair.form, from: pair.from, to: pair.from + 2 });
  }
  for (const [n, token] of tokens.entries()) if (!taken.has(n)) units.push({ form: token.word, from: n, to: n + 1 });
  return units.sort((a, b) => a.from - b.from);
}

/** Words of talk that the plans do not print. */
const isLight = (form: string, parts: readonly Part[]): boolean =>
  form.split(' ').every((word) => LIGHT.has(word)) &&
  parts.length <= FEW &&
  !parts.some((part) => part.wordSet.has(form));

const LIGHTLY = 0.25;
const FEW = 20;

/** What is meant where only "when" or "who" is said: the report, the care for the whole plan; null when that is no help. */
function usualMatter({ asks, quarters, documents, places, loose, words }: Reading): Token[] | null {
  if (quarters.size > 0 || documents.length + places.length > 0 || loose || OWN.test(words)) return null;
  if (asks.day || asks.status || (asks.time && /\bhan\b/.test(words))) return tokenize(USUAL.report);
  return asks.who || asks.coordinate ? tokenize(USUAL.care) : null;
}

/** Making and completing, beside who or when of a thing that is named ("ai soạn báo cáo, bao giờ xong") or of how often: no matter of their own. */
function withoutAsking(units: readonly Placed[], { asks, words }: Reading): Placed[] {
  const isMade = asks.who || asks.day || asks.time || asks.status;
  const isOften = oftenAsked({ words }) !== null;
  const kept = units.filter(({ form }) => !(isMade && MAKING.has(form)) && !(isOften && isOfOften(form)));
  return kept.some(({ form }) => !INTENT_WORDS.has(form)) ? kept : [...units];
}
const MAKING: ReadonlySet<string> = new Set('xong soan viet lo lam'.split(' '));

/** How much a word of the story counts beside one of the question. */
export const TOLD = 0.45;

/** Reads the matter of a question put to some plans. */
export function readMatter(
  reading: Reading,
  called: ReadonlySet<string>,
  parts: readonly Part[],
  collection: Collection,
): Matter {
  const title = titleRun(reading.content, parts);
  const kept = reading.content.filter((t) => !called.has(t.word) && !title.has(t));
  const asked = kept.length > 0 ? kept : reading.content.filter((t) => !title.has(t));
  const tokens = asked.some((t) => !INTENT_WORDS.has(t.word)) ? asked : (usualMatter(reading) ?? asked);
  const told = new Set(tokens.filter((token) => reading.told.has(token)));
  const otherwise = printedForms(tokens);
  const units = withoutAsking(pairUp(tokens, collection), reading)
    .filter((unit) => !unit.form.split(' ').every((word) => INTENT_WORDS.has(word)))
    .map((unit) => ({
      form: unit.form,
      weight:
        Math.min(HIGHEST, 0.4 + collection.shelf.rarity(unit.form)) *
        (isLight(unit.form, parts) ? LIGHTLY : 1) *
        (tokens.slice(unit.from, unit.to).every((token) => told.has(token)) ? TOLD : 1),
      ...(unit.whole ? { whole: true } : {}),
      at: tokens[unit.from]!.at,
      end: tokens[unit.to - 1]!.end,
      forms: [unit.form, ...otherwise.filter((o) => o.from < unit.to && o.to > unit.from).flatMap((o) => o.forms)],
    }));
  return {
    tokens,
    told,
    units,
    total: units.reduce((sum, unit) => sum + unit.weight, 0),
    otherwise: otherwiseIn(reading.tokens, collection.vocabulary),
  };
}

/** How far a unit stands in what `has` tells of: whole, in parts, or not. */
export function credit(unit: Unit, has: (term: string) => boolean): number {
  let best = 0;
  for (const form of unit.forms) {
    const words = form.split(' ');
    if (words.length === 1) best = Math.max(best, has(form) ? 1 : 0);
    else if (words.slice(1).every((word, n) => has(`${words[n]} ${word}`))) best = 1;
    else if (!unit.whole) best = Math.max(best, words.every(has) ? APART : words.some(has) ? ONE_OF_TWO : 0);
    if (best === 1) return 1;
  }
  return best;
}

/** Share of the matter that stands in what `has` tells of. */
export function shareOf(matter: Matter, has: (term: string) => boolean): number {
  if (matter.total === 0) return 1;
  return matter.units.reduce((sum, unit) => sum + unit.weight * credit(unit, has), 0) / matter.total;
}
