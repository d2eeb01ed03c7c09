/**
 * Trains what officials' answers learn from data/questions: the bridge from said to printed words, how far it and the
 * thesaurus weigh in the ranking, and the doubt. `npm run train:answers`; same questions, same weights; a minute.
 * Every figure printed is of an author whose questions taught nothing that judges them.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { askedFits } from '#src/knowledge/asked.ts';
import { signsOf } from '#src/knowledge/doubt.ts';
import type { Found } from '#src/knowledge/find.ts';
import { type Bridge, bridgeFrom } from '#src/knowledge/lexicon/bridge.ts';
import { oddsFrom } from '#src/knowledge/lexicon/odds.ts';
import { readLikeness } from '#src/knowledge/likeness.ts';
import { surelyElsewhere } from '#src/knowledge/refuse.ts';
import { learnBridge } from './answers/learn-bridge.ts';
import { type Case, doubtBy, learnDoubt } from './answers/learn-doubt.ts';
import { learnFit, type Ranked, rightWithin } from './answers/learn-fit.ts';
import { learnOdds } from './answers/learn-odds.ts';
import { collection, readQuestions, type Seen } from './answers/questions.ts';

/** What a question counts: put to its own plan, left unanswered by a rule as well, put to a plan of another matter. */
const WEIGHT = { asked: 1, refused: 0.5, strange: 0.1 };
/** A strange question all of whose words stand in the plan may be answered by it. */
const ALL_KNOWN = 0.95;
/** Where misses were mended by rule, common words find more than they would for anybody else: they teach less. */
const MENDED = 0.3;
const UNMENDED = new Set(['train-e.', 'train-f.']);
const LIMITS = [0.4, 0.5, 0.6, 0.7, 0.8, 0.9];
const lexicon = join(import.meta.dirname, '..', 'src', 'knowledge', 'lexicon');
const out = (line: string): void => void process.stdout.write(`${line}\n`);

const questions = readQuestions();
const authors = [...new Set(questions.map((one) => one.author))];
const others = (author: string): Seen[] => questions.filter((one) => one.author !== author);
const bridges = new Map(authors.map((author) => [author, bridgeFrom(learnBridge(others(author)))]));

/** What was found, its fits by a bridge that knows nothing of the question's author. */
function refitted(one: Seen, bridge: Bridge): Found[] {
  const { fits } = readLikeness(one.search.matter, collection.shelf, bridge);
  return one.search.found.map((found) => ({
    ...found,
    fits: [...fits(found.entry), ...askedFits(one.search.near, found.at)],
  }));
}

const oddsOf = new Map(authors.map((author) => [author, oddsFrom(learnOdds(others(author)))]));
const fitted = new Map(questions.map((one) => [one, refitted(one, bridges.get(one.author)!)]));
const answerable = questions.filter((one) => one.isAnswerable);
/** Numbers of the fits that what was asked before gives; they come last. */
const ASKED = askedFits(questions[0]!.search.near, -1).length;
const dot = (fits: readonly number[], weights: readonly number[]): number =>
  weights.reduce((sum, weight, n) => sum + weight * fits[n]!, 0);

function rankedBy(
  keep: (author: string) => boolean,
  values: (found: Found) => number[],
  weightOf = (_: string) => 1,
): Ranked[] {
  return answerable
    .filter((one) => keep(one.author))
    .map((one) => ({
      rows: fitted.get(one)!.map((found) => ({ entry: found.entry, values: values(found) })),
      gold: one.gold,
      weight: weightOf(one.author),
    }));
}

const likeness = ({ base, fits }: Found): number[] => [Math.log(base), ...fits.slice(0, -ASKED)];

/** The fits of likeness first, as where nothing was asked before; then what was asked, beside the score by all of them. */
function learnFits(keep: (author: string) => boolean): number[] {
  const weights = learnFit(rankedBy(keep, likeness));
  const scored = (found: Found) => [Math.log(found.base) + dot(found.fits, weights), ...found.fits.slice(-ASKED)];
  const weightOf = (author: string) => (UNMENDED.has(author) ? 1 : MENDED);
  return [...weights, ...learnFit(rankedBy(keep, scored, weightOf))];
}

const fitWeights = new Map(authors.map((author) => [author, learnFits((one) => one !== author)]));

for (const author of authors) {
  const own = rankedBy(
    (one) => one === author,
    ({ base, fits }) => [Math.log(base), ...fits],
  );
  const share = (weights: readonly number[], count: number) => rightWithin(own, weights, count).toFixed(3);
  const weights = fitWeights.get(author)!;
  const none = weights.map(() => 0);
  out(
    `${author}: ${own.length} answerable; right clause first ${share(none, 1)} by common words, ${share(weights, 1)} with all that was learned from others; among two ${share(none, 2)}, ${share(weights, 2)}`,
  );
}

/** A question that is weighed; null for the rest. What a rule leaves unanswered anyway counts less. */
function caseOf(one: Seen): Case | null {
  const weights = fitWeights.get(one.author)!;
  const score = ({ base, fits }: Found) => base * Math.exp(dot(fits, weights));
  const found = fitted
    .get(one)!
    .map((each) => ({ ...each, score: score(each) }))
    .sort((a, b) => b.score - a.score);
  const [top] = found;
  if (!top || surelyElsewhere(top, one.reading, one.continues) !== null) return null;
  if (one.isStrange && top.coverage >= ALL_KNOWN) return null;
  if (one.isRefused && one.isAnswerable) return null;
  return {
    weight: one.isStrange ? WEIGHT.strange : one.isRefused ? WEIGHT.refused : WEIGHT.asked,
    signs: signsOf({ ...one.search, found }, top, one.reading, oddsOf.get(one.author)!),
    isElsewhere: !one.isAnswerable,
    author: one.author,
    isStrange: one.isStrange,
    isRefused: one.isRefused,
    isRight: one.gold.has(top.entry),
  };
}

const cases = questions.flatMap((one) => caseOf(one) ?? []);
const doubtWeights = new Map(
  authors.map((author) => [author, learnDoubt(cases.filter((one) => one.author !== author))]),
);
const doubts = cases.map((one) => doubtBy(doubtWeights.get(one.author)!, one.signs));
for (const author of ['', ...authors]) {
  for (const limit of LIMITS) {
    const own = cases
      .map((one, n) => ({ ...one, over: doubts[n]! > limit }))
      .filter((one) => author === '' || one.author === author);
    const here = own.filter((one) => !one.isElsewhere);
    const silent = own.filter((one) => one.isElsewhere && !one.isStrange);
    const [byRule, alone] = [silent.filter((one) => one.isRefused), silent.filter((one) => !one.isRefused)];
    const strange = own.filter((one) => one.isStrange);
    const over = (list: typeof own) => `${list.filter((one) => one.over).length} of ${list.length}`;
    out(
      `doubt, ${author || 'all'}, limit ${limit}: of those to answer ${over(here)} (${here.filter((one) => one.over && one.isRight).length} rightly found), of those only it can tell ${over(alone)}, of those a rule tells too ${over(byRule)}, of strange ones ${over(strange)}`,
    );
  }
}

const rounded = (weights: readonly number[]): string => weights.map((one) => Number(one.toFixed(3))).join(', ');
const keepLines = (name: string, lines: string[]): void =>
  writeFileSync(join(import.meta.dirname, '../data/lexicon', name), `${JSON.stringify(lines, null, 2)}\n`);
keepLines('bridge.json', learnBridge(questions));
keepLines('odds.json', learnOdds(questions));
writeFileSync(
  join(lexicon, 'fit-weights.ts'),
  `/** Made by \`npm run train:answers\` from data/questions; in the order of the fits of likeness.ts. */
export const FIT_WEIGHTS: readonly number[] = [${rounded(learnFits(() => true))}];
`,
);
writeFileSync(
  join(lexicon, 'doubt-weights.ts'),
  `/** Made by \`npm run train:answers\` from data/questions; in the order of \`signsOf\`. */
export const WEIGHTS: readonly number[] = [
  ${rounded(learnDoubt(cases))},
];
`,
);
