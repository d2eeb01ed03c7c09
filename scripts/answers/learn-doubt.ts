/** Learns how likely it is that the best passage does not answer: logistic regression by plain descent. */
const EPOCHS = 1_200;
const RATE = 0.8;
const SHRINK = 0.004;

export interface Case {
  /** How much it counts. */
  weight: number;
  signs: number[];
  isElsewhere: boolean;
  author: string;
  isStrange: boolean;
  /** A rule leaves it unanswered as well. */
  isRefused: boolean;
  /** The best passage answers it. */
  isRight: boolean;
}

export const doubtBy = (weights: readonly number[], signs: readonly number[]): number =>
  1 / (1 + Math.exp(-signs.reduce((total, sign, n) => total + sign * weights[n]!, 0)));

/** The first sign, the constant, is neither scaled nor shrunk. */
export function learnDoubt(cases: readonly Case[]): number[] {
  const width = cases[0]!.signs.length;
  const columns = Array.from({ length: width }, (_, n) => cases.map((one) => one.signs[n]!));
  const mean = columns.map((all, n) => (n === 0 ? 0 : all.reduce((sum, one) => sum + one, 0) / all.length));
  const spread = columns.map((all, n) =>
    n === 0 ? 1 : Math.sqrt(all.reduce((sum, one) => sum + (one - mean[n]!) ** 2, 0) / all.length) || 1,
  );
  const scaled = cases.map((one) => one.signs.map((sign, n) => (sign - mean[n]!) / spread[n]!));
  const total = cases.reduce((sum, one) => sum + one.weight, 0);
  const weights = mean.map(() => 0);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const slope = weights.map((weight, n) => (n > 0 ? -SHRINK * weight : 0));
    for (const [k, { isElsewhere, weight }] of cases.entries()) {
      const signs = scaled[k]!;
      const error = (weight * (Number(isElsewhere) - doubtBy(weights, signs))) / total;
      for (let n = 0; n < width; n++) slope[n]! += error * signs[n]!;
    }
    for (const n of weights.keys()) weights[n]! += RATE * slope[n]!;
  }
  const plain = weights.map((weight, n) => weight / spread[n]!);
  plain[0]! -= plain.reduce((sum, weight, n) => sum + weight * mean[n]!, 0);
  return plain;
}
