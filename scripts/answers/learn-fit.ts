/** Learns how far the fits of a passage weigh beside its score by common words: softmax over what was found. */
import type { Entry } from '#src/knowledge/collection.ts';

const EPOCHS = 300;
const RATE = 0.5;
const SHRINK = 0.5;

/** What was found for a question: log of the base score, and the fits. */
export interface Ranked {
  rows: { entry: Entry; values: number[] }[];
  gold: ReadonlySet<Entry>;
  /** How much it counts. */
  weight: number;
}

/** Weights of the fits where that of the log score is 1. */
export function learnFit(questions: readonly Ranked[]): number[] {
  const taught = questions.filter(({ rows, gold }) => {
    const right = rows.filter((row) => gold.has(row.entry)).length;
    return right > 0 && right < rows.length;
  });
  const all = taught.flatMap(({ rows }) => rows.map((row) => row.values));
  const width = all[0]!.length;
  const mean = Array.from({ length: width }, (_, n) => all.reduce((sum, one) => sum + one[n]!, 0) / all.length);
  const spread = mean.map((m, n) => Math.sqrt(all.reduce((sum, one) => sum + (one[n]! - m) ** 2, 0) / all.length) || 1);
  const weights = mean.map(() => 0);
  const scaled = taught.map(({ rows, gold, weight }) => ({
    weight,
    rows: rows.map((row) => ({ x: row.values.map((v, n) => (v - mean[n]!) / spread[n]!), right: gold.has(row.entry) })),
  }));
  const total = taught.reduce((sum, one) => sum + one.weight, 0);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const slope = weights.map((w) => -SHRINK * w);
    for (const one of scaled) climb(one, weights, slope);
    for (const n of weights.keys()) weights[n]! += (RATE * slope[n]!) / total;
  }
  const plain = weights.map((w, n) => w / spread[n]!);
  return plain.slice(1).map((w) => w / plain[0]!);
}

/** Adds the slope of one question. */
function climb(
  { rows, weight }: { rows: readonly { x: number[]; right: boolean }[]; weight: number },
  weights: readonly number[],
  slope: number[],
): void {
  const scores = rows.map(({ x }) => x.reduce((sum, v, n) => sum + v * weights[n]!, 0));
  const top = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - top));
  const all = shares.reduce((sum, one) => sum + one, 0);
  const right = shares.reduce((sum, one, k) => sum + (rows[k]!.right ? one : 0), 0);
  for (const [k, { x, right: isRight }] of rows.entries()) {
    const pull = weight * ((isRight ? shares[k]! / right : 0) - shares[k]! / all);
    for (const n of slope.keys()) slope[n]! += pull * x[n]!;
  }
}

/** Share of questions whose best passages hold a right one, among the first so many. */
export function rightWithin(questions: readonly Ranked[], weights: readonly number[], count: number): number {
  const right = questions.filter(({ rows, gold }) =>
    [...rows]
      .map((row) => ({
        row,
        score: row.values[0]! + weights.reduce((sum, w, n) => sum + w * row.values[n + 1]!, 0),
      }))
      .sort((a, b) => b.score - a.score)
      .slice(0, count)
      .some(({ row }) => gold.has(row.entry)),
  );
  return right.length / questions.length;
}
