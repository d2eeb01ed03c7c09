/**
 * Trains the doubt of officials' answers (src/knowledge/doubt.ts) from data/questions: `npm run train:answers`.
 * Same questions, same weights; a second. Prints what the weights do on plans and kinds of questions they have not seen.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { answerFrom } from '#src/knowledge/answer.ts';
import { collect } from '#src/knowledge/collection.ts';
import { signsOf } from '#src/knowledge/doubt.ts';
import { importText } from '#src/knowledge/import/import.ts';
import { Plan } from '#src/knowledge/plan.ts';
import { surelyElsewhere } from '#src/knowledge/refuse.ts';

const TODAY = '2026-11-20';
const EPOCHS = 600;
const RATE = 0.8;
const SHRINK = 0.004;
/** What a question counts: put to its own plan, left unanswered by a rule as well, put to a plan of another matter. */
const WEIGHT = { asked: 1, refused: 0.15, strange: 0.25 };
/** Place of the coverage among the signs. */
const COVERAGE = 1;
const LIMITS = [0.3, 0.4, 0.5, 0.6];
const root = join(import.meta.dirname, '..');
const read = (...path: string[]): string => readFileSync(join(root, ...path), 'utf8');

interface Asked {
  question: string;
  unit: string | null;
  plan_scope: string | null;
  history: { role: 'user' | 'assistant'; text: string }[];
  kind: string;
  answerable: boolean;
}

interface Case {
  /** How much it counts. */
  weight: number;
  signs: number[];
  isElsewhere: boolean;
  set: string;
  plan: string;
  kind: string;
}

function readPlans(): Plan[] {
  const seeds = readdirSync(join(root, 'data', 'plans')).map((id) =>
    Plan.parse(JSON.parse(read('data', 'plans', id, 'plan.json'))),
  );
  const files = readdirSync(join(root, 'test', 'eval', 'plans')).filter((file) => file.endsWith('.txt'));
  const others = files.map((file) =>
    importText(read('test', 'eval', 'plans', file), { today: TODAY, overrides: { id: file.replace('.txt', '') } }),
  );
  return [...seeds, ...others];
}

const collection = collect(readPlans());

/** A question that is weighed, once; null for the rest. What a rule leaves unanswered anyway counts less. */
function weighed(asked: Asked, set: string, isStrange = false): Case | null {
  const seen: number[][] = [];
  const answer = answerFrom(
    collection,
    {
      text: asked.question,
      unit: asked.unit ?? null,
      planScope: asked.plan_scope ?? null,
      history: asked.history,
      today: TODAY,
    },
    (search, top, reading, continues) => {
      if (top && surelyElsewhere(top, reading, continues) === null) seen.push(signsOf(search, top, reading));
      return false;
    },
  );
  const [signs] = seen;
  if (!signs || seen.length > 1 || (answer.abstained && asked.answerable && !isStrange)) return null;
  const weight = isStrange ? WEIGHT.strange : answer.abstained ? WEIGHT.refused : WEIGHT.asked;
  const isElsewhere = isStrange || !asked.answerable;
  return { weight, signs, isElsewhere, set, plan: asked.plan_scope ?? '', kind: asked.kind };
}

/** Plans about the same thing: a question to one may be answered by another of its group. */
const GROUPS = [/-20\d\d$/, /^(?:01|03|05)-/, /^07-/, /^09-/, /^11-/, /^13-/, /^15-/];
const groupOf = (plan: string): number => GROUPS.findIndex((group) => group.test(plan));
const plans = collection.parts.map((part) => part.plan.id);

/** The same question put to a plan about something else, unless all its words stand there. */
function strange(asked: Asked, set: string, n: number): Case | null {
  const { plan_scope: own } = asked;
  if (!asked.answerable || own === null || asked.history.length > 0) return null;
  const others = plans.filter((plan) => groupOf(plan) !== groupOf(own));
  const put = weighed({ ...asked, unit: null, plan_scope: others[n % others.length]! }, set, true);
  return put && put.signs[COVERAGE]! < 0.95 ? put : null;
}

const files = [
  ['test', 'eval', 'officials', 'questions-dev.jsonl'],
  ...readdirSync(join(root, 'data', 'questions'))
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .map((file) => ['data', 'questions', file]),
];
const cases = files.flatMap((path) =>
  read(...path)
    .trim()
    .split('\n')
    .flatMap((line, n) => {
      const asked = JSON.parse(line) as Asked;
      const set = path.at(-1)!;
      return [weighed(asked, set), strange(asked, set, n)].filter((one) => one !== null);
    }),
);

const sum = (weights: readonly number[], signs: readonly number[]): number =>
  signs.reduce((total, sign, n) => total + sign * weights[n]!, 0);
const doubt = (weights: readonly number[], signs: readonly number[]): number =>
  1 / (1 + Math.exp(-sum(weights, signs)));

/** Logistic regression by plain descent; the first weight, the constant, is not shrunk. */
function fitWeights(learned: readonly Case[]): number[] {
  const weights = cases[0]!.signs.map(() => 0);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const slope = weights.map(() => 0);
    for (const { signs, isElsewhere, weight } of learned) {
      const error = weight * (Number(isElsewhere) - doubt(weights, signs));
      for (const [n, sign] of signs.entries()) slope[n]! += error * sign;
    }
    for (const n of weights.keys())
      weights[n]! += RATE * (slope[n]! / learned.length - (n > 0 ? SHRINK * weights[n]! : 0));
  }
  return weights;
}

/** Doubts of every case by weights that have not seen its fold. */
function unseen(fold: (one: Case) => string): number[] {
  const weights = new Map(
    [...new Set(cases.map(fold))].map((name) => [name, fitWeights(cases.filter((one) => fold(one) !== name))]),
  );
  return cases.map((one) => doubt(weights.get(fold(one))!, one.signs));
}

function report(name: string, doubts: readonly number[]): void {
  const here = cases.filter((one) => !one.isElsewhere).length;
  for (const limit of LIMITS) {
    const over = cases.filter((_, n) => doubts[n]! > limit);
    const falsely = over.filter((one) => !one.isElsewhere).length;
    process.stdout.write(
      `${name}, limit ${limit}: refused wrongly ${falsely} of ${here}, rightly ${over.length - falsely} of ${cases.length - here}, of those only it can tell ${over.filter((one) => one.isElsewhere && one.weight === 1).length} of ${cases.filter((one) => one.isElsewhere && one.weight === 1).length}\n`,
    );
  }
}

report(
  'plan not seen',
  unseen((one) => one.plan),
);
report(
  'kind not seen',
  unseen((one) => one.kind),
);
report(
  'set not seen',
  unseen((one) => one.set),
);
const weights = fitWeights(cases).map((one) => Number(one.toFixed(3)));
writeFileSync(
  join(root, 'src', 'knowledge', 'lexicon', 'doubt-weights.ts'),
  `/** Made by \`npm run train:answers\` from data/questions; in the order of \`signsOf\`. */
export const WEIGHTS: readonly number[] = [
  ${weights.join(', ')},
];
`,
);
