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
  const scaled = cases.map((one) => Float64Array.from(one.signs, (sign, n) => (sign - mean[n]!) / spread[n]!));
  const total = cases.reduce((sum, one) => sum + one.weight, 0);
  const weights = new Float64Array(width);
  const slope = new Float64Array(width);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let n = 0; n < width; n++) slope[n] = n > 0 ? -SHRINK * weights[n]! : 0;
    for (let k = 0; k < cases.length; k++) {
      const signs = scaled[k]!;
      let sum = 0;
      for (let n = 0; n < width; n++) sum += signs[n]! * weights[n]!;
      const error = (cases[k]!.weight * (Number(cases[k]!.isElsewhere) - 1 / (1 + Math.exp(-sum)))) / total;
      for (let n = 0; n < width; n++) slope[n]! += error * signs[n]!;
    }
    for (let n = 0; n < width; n++) weights[n]! += RATE * slope[n]!;
  }
  const plain = Array.from(weights, (weight, n) => weight / spread[n]!);
  plain[0]! -= plain.reduce((sum, weight, n) => sum + weight * mean[n]!, 0);
  return plain;
}
