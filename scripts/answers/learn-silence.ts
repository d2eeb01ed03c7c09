/** Learns whether the plans are silent on a question, all in all: logistic regression, src/knowledge/silence.ts. */
import { runsOf } from '#src/knowledge/lexicon/odds.ts';

const EPOCHS = 120;
const RATE = 0.05;
const SHRINK = 3e-4;
const KEEP = { slope: 0.9, square: 0.99 };
/** Runs in fewer questions say nothing; a run counts so much beside a sign. */
const LEAST = 6;
const RUN = 0.7;

export interface Settled {
  words: string;
  signs: number[];
  isSilent: boolean;
  /** The rules would refuse it. */
  isRefused: boolean;
  author: string;
}

export interface Learned {
  signs: number[];
  runs: ReadonlyMap<string, number>;
}

export function silenceBy({ signs, runs }: Learned, one: Settled): number {
  const bySigns = one.signs.reduce((sum, sign, n) => sum + sign * signs[n]!, 0);
  const sum = [...runsOf(one.words)].reduce((all, run) => all + (runs.get(run) ?? 0), bySigns);
  return 1 / (1 + Math.exp(-sum));
}

function columnsOf(cases: readonly Settled[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of cases) for (const run of runsOf(one.words)) counts.set(run, (counts.get(run) ?? 0) + 1);
  return new Map([...counts].filter(([, count]) => count >= LEAST).map(([run], n) => [run, n]));
}

/** The first sign is the constant; flags are not scaled. */
export function learnSilence(cases: readonly Settled[]): Learned {
  const columns = columnsOf(cases);
  const width = cases[0]!.signs.length;
  const of = (n: number) => cases.map((one) => one.signs[n]!);
  const mean = Array.from({ length: width }, (_, n) => of(n).reduce((sum, one) => sum + one, 0) / cases.length);
  const isFlag = mean.map((_, n) => of(n).every((one) => one === 0 || one === 1));
  for (const n of mean.keys()) if (isFlag[n]) mean[n] = 0;
  const spread = mean.map((m, n) =>
    isFlag[n] ? 1 : Math.sqrt(of(n).reduce((sum, one) => sum + (one - m) ** 2, 0) / cases.length) || 1,
  );
  const rows = cases.map((one) => ({
    signs: Float64Array.from(one.signs, (sign, n) => (sign - mean[n]!) / spread[n]!),
    runs: [...runsOf(one.words)].flatMap((run) => columns.get(run) ?? []),
    goal: Number(one.isSilent),
  }));
  const weights = new Float64Array(width + columns.size);
  const [slope, square] = [new Float64Array(weights.length), new Float64Array(weights.length)];
  for (let epoch = 1; epoch <= EPOCHS; epoch++) {
    const step = weights.map((weight) => SHRINK * weight);
    for (const { signs, runs, goal } of rows) {
      let sum = 0;
      for (let n = 0; n < width; n++) sum += signs[n]! * weights[n]!;
      for (const run of runs) sum += RUN * weights[width + run]!;
      const error = (1 / (1 + Math.exp(-sum)) - goal) / cases.length;
      for (let n = 0; n < width; n++) step[n]! += error * signs[n]!;
      for (const run of runs) step[width + run]! += RUN * error;
    }
    for (let n = 0; n < weights.length; n++) {
      slope[n] = KEEP.slope * slope[n]! + (1 - KEEP.slope) * step[n]!;
      square[n] = KEEP.square * square[n]! + (1 - KEEP.square) * step[n]! ** 2;
      const pace = slope[n]! / (1 - KEEP.slope ** epoch);
      weights[n]! -= (RATE * pace) / (Math.sqrt(square[n]! / (1 - KEEP.square ** epoch)) + 1e-8);
    }
  }
  const signs = Array.from(weights.subarray(0, width), (weight, n) => weight / spread[n]!);
  signs[0]! -= signs.reduce((sum, weight, n) => sum + weight * mean[n]!, 0);
  return { signs, runs: new Map([...columns].map(([run, n]) => [run, RUN * weights[width + n]!])) };
}
