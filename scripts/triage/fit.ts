/** Softmax regression over sparse features with AdaGrad: small, quick and the same every time. */
import type { Features } from '#src/cases/triage/features.ts';
import { softmax } from '#src/cases/triage/model.ts';
import type { Dice } from './dice.ts';

export interface Example {
  features: Features;
  label: number;
  weight: number;
}

export interface Weights {
  classes: number;
  size: number;
  /** Place after place: `table[place * classes + c]`. */
  table: Float32Array;
  bias: Float64Array;
}

export interface Settings {
  epochs: number;
  rate: number;
  /** Pull towards zero per update. */
  decay: number;
  /** Share of the target spread over all classes. */
  smoothing: number;
}

/** Raw scores of one example. */
export function rawScores(w: Weights, { index, value }: Features): number[] {
  const { classes, table } = w;
  const scores = Array.from(w.bias);
  for (let i = 0; i < index.length; i++) {
    const base = index[i]! * classes;
    const v = value[i]!;
    for (let c = 0; c < classes; c++) scores[c]! += table[base + c]! * v;
  }
  return scores;
}

function shuffled(n: number, dice: Dice): Int32Array {
  const order = Int32Array.from({ length: n }, (_, i) => i);
  for (let i = n - 1; i > 0; i--) {
    const j = Math.floor(dice.roll() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
}

/** A slope this small teaches nothing; leaving it out makes training several times quicker. */
const SLIGHT = 4e-3;

/** Fits weights to the examples. */
export function fitWeights(
  examples: readonly Example[],
  classes: number,
  size: number,
  s: Settings,
  dice: Dice,
): Weights {
  const w: Weights = { classes, size, table: new Float32Array(size * classes), bias: new Float64Array(classes) };
  const seen = new Float32Array(size * classes).fill(1e-6);
  const seenBias = new Float64Array(classes).fill(1e-6);
  for (let epoch = 0; epoch < s.epochs; epoch++) {
    for (const at of shuffled(examples.length, dice)) {
      const { features, label, weight } = examples[at]!;
      const { index, value } = features;
      const chances = softmax(rawScores(w, features), 1);
      const taught: number[] = [];
      const slopes: number[] = [];
      for (let c = 0; c < classes; c++) {
        const slope = (chances[c]! - (c === label ? 1 - s.smoothing : 0) - s.smoothing / classes) * weight;
        if (Math.abs(slope) < SLIGHT) continue;
        taught.push(c);
        slopes.push(slope);
        seenBias[c]! += slope ** 2;
        w.bias[c]! -= (s.rate * slope) / Math.sqrt(seenBias[c]!);
      }
      for (let i = 0; i < index.length; i++) {
        const base = index[i]! * classes;
        const v = value[i]!;
        for (let k = 0; k < taught.length; k++) {
          const place = base + taught[k]!;
          const g = slopes[k]! * v + s.decay * w.table[place]!;
          const sum = seen[place]! + g * g;
          seen[place] = sum;
          w.table[place]! -= (s.rate * g) / Math.sqrt(sum);
        }
      }
    }
  }
  return w;
}

/** The divisor of the scores that makes the stated probabilities come true on messages the weights had not seen. */
export function fitTemperature(scores: readonly number[][], labels: readonly number[]): number {
  let best = { temperature: 1, loss: Number.POSITIVE_INFINITY };
  for (let temperature = 0.3; temperature <= 4; temperature += 0.05) {
    const loss = scores.reduce(
      (sum, row, i) => sum - Math.log(Math.max(1e-9, softmax(row, temperature)[labels[i]!]!)),
      0,
    );
    if (loss < best.loss) best = { temperature: Math.round(temperature * 100) / 100, loss };
  }
  return best.temperature;
}
