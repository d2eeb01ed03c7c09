/** Plans made ready to be searched: passages in one index, the words they use, the names they go by. */
import { clean, fold } from '#src/text.ts';
import { actorOf, addressee } from './addressee.ts';
import { Asked, type Known } from './asked.ts';
import { type DocumentRef, datesIn, documentsIn, quartersIn, yearsIn } from './entities.ts';
import { withoutMarker } from './fields.ts';
import { FUNCTION_WORDS } from './lexicon/stopwords.ts';
import { type Passage, toPassages } from './passages.ts';
import type { Plan } from './plan.ts';
import { Shelf, termsOf } from './shelf.ts';
import { planTokens, planWords, type Token } from './tokens.ts';
import { unitsWithCapitals } from './units.ts';
import { Vocabulary } from './vocabulary.ts';

/** A passage with what the ranking looks at. */
export interface Entry extends Passage {
  /** Folded words of its own text, joined and padded by spaces. */
  words: string;
  documents: DocumentRef[];
  quarters: Set<number>;
  dated: boolean;
  /** Folded first words without the marker: where the one who acts is named. */
  opening: string;
  /** Its first four words, padded. */
  opens: string;
  /** Folded name of the one who acts by the words, padded; the opening where no verb follows it. */
  actor: string;
  /** Through whom something goes by the words, folded and padded; empty when not printed. */
  via: string;
  /** A clause that only says when: "1. Thời gian: …". */
  isTimeLine: boolean;
  /** Folded names of those who lead by a field line. */
  leads: string[];
  /** Folded short forms it gives the meaning of ("viết tắt là QCDC", "(OCOP)"). */
  defines: string[];
  /** Folded headings above, padded by spaces, and the first words of the passage. */
  headWords: string[];
}

/** One plan's part of the collection. */
export interface Part {
  plan: Plan;
  from: number;
  to: number;
  /** Names it is called by, folded words padded by spaces. */
  names: string[];
  /** All its words, folded and padded. */
  words: string;
  wordList: string[];
  wordSet: ReadonlySet<string>;
  /** Folded words of its title, and of its issuer padded by spaces. */
  title: ReadonlySet<string>;
  issuer: string;
  years: Set<number>;
  /** Units it names, folded. */
  units: Set<string>;
}

export interface Collection {
  parts: Part[];
  entries: Entry[];
  shelf: Shelf;
  vocabulary: Vocabulary;
  /** What was asked of the plans before. */
  asked: Asked;
}

/** Letters of a passage in which the one who acts is looked for. */
const OPENING = 110;

const WEIGHTS = { own: 1, heading: 0.4, field: 0.3, referring: 0.2, duty: 0.3 };

export const padded = (words: readonly string[]): string => ` ${words.join(' ')} `;

function addTerms(terms: Map<string, number>, text: string, weight: number): void {
  for (const term of termsOf(planTokens(text))) terms.set(term, (terms.get(term) ?? 0) + weight);
}

function weighted(passage: Passage): Map<string, number> {
  const terms = new Map<string, number>();
  addTerms(terms, passage.text, WEIGHTS.own);
  for (const heading of passage.headings) addTerms(terms, heading, WEIGHTS.heading);
  for (const field of passage.fields)
    if (field.clause !== passage.clause.path) addTerms(terms, field.quote, WEIGHTS.field);
  for (const text of passage.referredFrom) addTerms(terms, text, WEIGHTS.referring);
  for (const duty of passage.plan.duties) {
    if (duty.clause === passage.clause.path && passage.text.includes(duty.what))
      addTerms(terms, duty.title, WEIGHTS.duty);
  }
  return terms;
}

const DEFINED =
  /(?:viết|gọi) (?:tắt|chung) là:?\s*([^)*.;,\n]{2,40})|sau đây (?:viết|gọi) là:?\s*([^)*.;,\n]{2,60})|\(([A-ZĐ][A-ZĐ&-]{1,11})\)/gu;

const definedIn = (text: string): string[] =>
  [...text.matchAll(DEFINED)].map((m) => fold((m[1] ?? m[2] ?? m[3])!.trim()));

function toEntry(passage: Passage): Entry {
  const words = planWords(passage.text);
  const opening = padded(planWords(withoutMarker(passage.text).slice(0, OPENING)));
  const actor = actorOf(withoutMarker(passage.text));
  const { via } = addressee(passage.text);
  return {
    ...passage,
    words: padded(words),
    documents: documentsIn(passage.text),
    quarters: quartersIn(words),
    dated: datesIn(passage.text).length > 0,
    opening,
    opens: padded(opening.trim().split(' ').slice(0, 4)),
    actor: actor ? padded(planWords(actor)) : opening,
    via: via ? padded(planWords(via)) : '',
    isTimeLine: /^thời (?:gian|điểm)/iu.test(withoutMarker(passage.text)) && datesIn(passage.text).length > 0,
    defines: definedIn(passage.text),
    headWords: [passage.text.slice(0, 60), ...passage.headings].map((text) => padded(planWords(text).slice(0, 12))),
    leads: passage.fields.filter((f) => f.role === 'lead').map((f) => padded(planWords(f.value))),
  };
}

const PLACE = /(?:xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tỉnh|trường(?: \p{Lu}+)?)\s+((?:\p{Lu}\p{L}*\s?)+)/gu;

/** What people call a plan by: its issuer in full, and the issuer's place name. */
function namesOf(plan: Plan): string[] {
  const names = new Set<string>();
  for (const text of [plan.issuer, plan.shortName, plan.title]) {
    for (const found of text.matchAll(PLACE)) names.add(padded(planWords(found[1]!)));
  }
  names.add(padded(planWords(plan.issuer)));
  return [...names].filter((name) => name.trim().includes(' '));
}

/** Words that begin with a filler and are none. */
const KEPT_PAIRS = new Set(['theo dõi', 'trong sạch', 'cho phép', 'từ chối', 'qua loa']);

/** Folded pairs of neighbours neither of which is a filler as printed. */
function matterPairs(tokens: readonly Token[]): string[] {
  const fills = tokens.map((t) => FUNCTION_WORDS.has(t.exact));
  return tokens.flatMap((t, n) =>
    n > 0 && !t.breaks && ((!fills[n] && !fills[n - 1]) || KEPT_PAIRS.has(`${tokens[n - 1]!.exact} ${t.exact}`))
      ? [`${tokens[n - 1]!.word} ${t.word}`]
      : [],
  );
}

/** Builds the collection; `known` are questions that were asked of the plans before. */
export function collect(plans: readonly Plan[], known: readonly Known[] = []): Collection {
  const [parts, entries]: [Part[], Entry[]] = [[], []];
  const [shelf, vocabulary, asked] = [new Shelf(), new Vocabulary(), new Asked()];
  for (const plan of plans) {
    const from = entries.length;
    for (const passage of toPassages(normal(plan))) {
      shelf.add(weighted(passage));
      entries.push(toEntry(passage));
    }
    const printed = plan.clauses.map((clause) => clause.text);
    const tokens = printed.map(planTokens);
    for (const one of tokens) {
      vocabulary.add(one.map((token) => token.word));
      vocabulary.addMatter(matterPairs(one));
    }
    const years = new Set([plan.year, ...printed.flatMap((text) => [...yearsIn(text)])]);
    const heads = planWords([plan.title, plan.issuer, plan.shortName].join(' \n '));
    const wordList = [...heads, ...tokens.flatMap((one) => one.map((token) => token.word))];
    const units = new Set(
      [...printed, ...plan.units.flatMap((unit) => [unit.name, ...unit.aliases])].flatMap(unitsWithCapitals),
    );
    const part: Part = {
      plan,
      from,
      to: entries.length,
      names: namesOf(plan),
      words: padded(wordList),
      wordList,
      wordSet: new Set(wordList),
      title: new Set(planWords(plan.title)),
      issuer: padded(planWords(plan.issuer)),
      years,
      units,
    };
    parts.push(part);
    const placesOf = (clauses: readonly string[]) =>
      entries.flatMap((entry, n) => (n >= from && clauses.includes(entry.clause.path) ? [n] : []));
    asked.add(
      part,
      known.filter((one) => one.plan === plan.id),
      placesOf,
    );
  }
  return { parts, entries, shelf, vocabulary, asked };
}

/** Quotations are cut from composed text by place, so the text must be composed. */
function normal(plan: Plan): Plan {
  const composed = plan.clauses.every(
    (clause) => clause.text === clean(clause.text) && fold(clause.text).length === clause.text.length,
  );
  return composed
    ? plan
    : { ...plan, clauses: plan.clauses.map((clause) => ({ ...clause, text: clean(clause.text) })) };
}
