/** Ranks the passages of the plans in question: words first, then what was asked and of whom. */
import type { Asker } from './asker.ts';
import type { Collection, Entry, Part } from './collection.ts';
import { isSameDocument } from './entities.ts';
import { INTENT_WORDS } from './lexicon/stopwords.ts';
import type { Passage } from './passages.ts';
import { printedForms, type Reading } from './question.ts';
import { termsOf } from './shelf.ts';
import { tokenize } from './tokens.ts';

export interface Found {
  entry: Entry;
  score: number;
  /** Share of the matter's words that the passage or its headings hold, rare words counting more. */
  coverage: number;
}

export interface Search {
  found: Found[];
  /** Words of the matter that stand nowhere in the plans in question, by weight (0 to 1). */
  unknown: number;
  unknownWords: string[];
}

const PAIR = 1.3;
const SAID_OTHERWISE = 0.55;
const INTENT = 0.35;
const CARRIED = 0.45;
const CANDIDATES = 24;

/** Words of the matter as weighted terms. */
function termsFor(reading: Reading, called: ReadonlySet<string>, carried: readonly string[]): Map<string, number> {
  const terms = new Map<string, number>();
  const put = (term: string, weight: number) => terms.set(term, Math.max(terms.get(term) ?? 0, weight));
  const matter = reading.content.filter((t) => !called.has(t.word));
  for (const term of termsOf(matter)) {
    const words = term.split(' ');
    const asking = words.some((word) => INTENT_WORDS.has(word)) ? INTENT : 1;
    put(term, (words.length > 1 ? PAIR : 1) * asking);
  }
  for (const { forms } of printedForms(matter)) {
    for (const form of forms)
      for (const term of termsOf(tokenize(form))) put(term, (term.includes(' ') ? PAIR : 1) * SAID_OTHERWISE);
  }
  for (const text of carried) for (const term of termsOf(tokenize(text))) if (!terms.has(term)) put(term, CARRIED);
  return terms;
}

/** How the matter's single words are met by a passage. */
function weigh(reading: Reading, called: ReadonlySet<string>, collection: Collection) {
  const matter = reading.content.filter((t) => !called.has(t.word) && !INTENT_WORDS.has(t.word));
  const otherwise = printedForms(matter);
  return matter.map((token, n) => ({
    word: token.word,
    weight: Math.min(4, 0.4 + collection.shelf.rarity(token.word)),
    forms: [token.word, ...otherwise.filter((o) => o.from <= n && o.to > n).flatMap((o) => o.forms)],
  }));
}
type Weighed = ReturnType<typeof weigh>;

function holds(collection: Collection, form: string, from: number, to: number): boolean {
  return form.split(' ').every((word) => collection.shelf.within(word, from, to));
}

const SECTION: Record<Passage['section'], [number, RegExp]> = {
  body: [1, /$^/],
  purpose: [0.72, /\bmuc dich\b|\byeu cau\b(?! cua| nhiem vu)|\bmuc tieu\b/],
  basis: [
    0.6,
    /\bcan cu\b|\bphap ly\b|\bban hanh (?:ngay|khi|thang)\b|\bngay ban hanh\b|\bgoi tat\b|\bviet tat\b|\bso ke hoach\b|\bke hoach so\b|\bso hieu\b|\bky ngay\b/,
  ],
  recipients: [0.45, /\bnoi nhan\b|\bky\b|\bai ky\b|\bnguoi ky\b|\bluu\b|\bchuc danh\b/],
  footnote: [0.85, /\bchu thich\b/],
  appendix: [0.8, /\bphu luc\b|\bchuong trinh\b/],
};

function sectionFactor(entry: Entry, reading: Reading): number {
  const [factor, wanted] = SECTION[entry.section];
  return wanted.test(reading.words) ? 1.6 : factor;
}

function asked(entry: Entry, reading: Reading): number {
  const { asks, quarters, documents } = reading;
  let factor = 1;
  if (quarters.size > 0) factor *= [...quarters].every((q) => entry.quarters.has(q)) ? 2.2 : 0.6;
  if (documents.length > 0)
    factor *= documents.some((d) => entry.documents.some((p) => isSameDocument(d, p))) ? 3 : 0.5;
  if (asks.day && entry.dated && /bao cao|han|nop|gui/.test(reading.words)) factor *= 1.25;
  if (asks.recipient && /\bbao cao\b.*\b(?:ve|qua|voi)\b|\bgui\b|\bqua\b|\bphan anh ve\b/.test(entry.words))
    factor *= 1.15;
  if (asks.define && /\b(?:viet|goi) tat\b/.test(entry.words)) factor *= 1.8;
  if (
    asks.who &&
    (entry.fields.some((f) => f.role === 'lead') || /\bchu tri\b|\bco trach nhiem\b|\bgiao\b/.test(entry.words))
  )
    factor *= 1.1;
  if (asks.coordinate && entry.fields.some((f) => f.role === 'coordinate')) factor *= 1.1;
  if (entry.isHeading) factor *= asks.list || asks.count ? 0.95 : 0.7;
  return factor;
}

/** Marks typed as printed speak for a passage: "bàn" is not "bản". */
function marksFactor(entry: Entry, reading: Reading): number {
  if (!reading.marked || reading.english) return 1;
  const printed = new Set(tokenize([entry.text, ...entry.headings].join('\n')).map((t) => t.exact));
  const met = reading.content.filter((t) => entry.words.includes(` ${t.word} `));
  const exact = met.filter((t) => printed.has(t.exact)).length;
  return met.length === 0 ? 1 : 0.85 + 0.15 * (exact / met.length);
}

/** Finds the passages that may answer. */
export function find(
  reading: Reading,
  parts: readonly Part[],
  called: ReadonlySet<string>,
  asker: Asker,
  collection: Collection,
): Search {
  const ranges = parts.map((part) => [part.from, part.to] as const);
  const weighed = weigh(reading, called, collection);
  const total = weighed.reduce((sum, w) => sum + w.weight, 0);
  const unknown = weighed.filter(
    (w) => !ranges.some(([from, to]) => w.forms.some((form) => holds(collection, form, from, to))),
  );
  const scores = collection.shelf.score(termsFor(reading, called, asker.carried), ranges);
  for (const n of asker.also(ranges)) if (!scores.has(n)) scores.set(n, 0.1);
  const best = [...scores].sort((a, b) => b[1] - a[1]).slice(0, CANDIDATES);
  const extra = asker
    .also(ranges)
    .filter((n) => !best.some(([at]) => at === n))
    .map((n): [number, number] => [n, scores.get(n)!]);
  const found = [...best, ...extra].map(([n, score]) => {
    const entry = collection.entries[n]!;
    const coverage = coverageOf(weighed, n, collection, total);
    const factor =
      sectionFactor(entry, reading) * asked(entry, reading) * marksFactor(entry, reading) * asker.factor(entry, n);
    return { entry, coverage, score: (score + asker.bonus(entry)) * factor * (0.4 + 0.6 * coverage) };
  });
  found.sort((a, b) => b.score - a.score);
  const sum = (list: Weighed) => list.reduce((all, w) => all + w.weight, 0);
  return { found, unknown: total === 0 ? 0 : sum(unknown) / total, unknownWords: unknown.map((w) => w.word) };
}

function coverageOf(weighed: Weighed, n: number, collection: Collection, total: number): number {
  if (total === 0) return 1;
  const met = weighed.filter((w) => w.forms.some((form) => holds(collection, form, n, n + 1)));
  return met.reduce((sum, w) => sum + w.weight, 0) / total;
}
