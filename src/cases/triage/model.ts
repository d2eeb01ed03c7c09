/** The linear classifier: one weight per feature and class, small integers in a file, softmax with a fitted temperature. */
import { z } from 'zod';
import { Field, Kind } from '../kinds.ts';
import type { Features } from './features.ts';

const Head = z.object({
  /** Softmax divisor fitted on messages the weights had not seen. */
  temperature: z.number().positive(),
  bias: z.array(z.number()),
  /** Value of one step of the integer weights, per class. */
  step: z.array(z.number().positive()),
  /** Signed bytes, class after class, 2^bits each, base64. */
  weights: z.base64(),
});

const ModelFile = z.object({
  version: z.literal(2),
  /** Name of the data, words and code the weights come from (`fingerprintOf`). */
  trainedOn: z.string(),
  bits: z.int().min(1).max(20),
  kind: Head,
  field: Head,
  /** No, yes: does the message tell what only few may read. */
  sensitive: Head,
});
export type TriageModelFile = z.infer<typeof ModelFile>;

/** Scores of one question (which kind, which field) as probabilities. */
export type Scorer = (features: Features) => number[];

/** A loaded classifier. */
export interface TriageModel {
  trainedOn: string;
  bits: number;
  kind: Scorer;
  field: Scorer;
  sensitive: Scorer;
}

/** Probabilities from raw scores. */
export function softmax(scores: readonly number[], temperature: number): number[] {
  const top = Math.max(...scores);
  const powers = scores.map((s) => Math.exp((s - top) / temperature));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((p) => p / sum);
}

function scorer(head: z.infer<typeof Head>, classes: number, bits: number, name: string): Scorer {
  const bytes = Buffer.from(head.weights, 'base64');
  const size = 2 ** bits;
  if (bytes.length !== classes * size || head.bias.length !== classes || head.step.length !== classes) {
    throw new Error(`Triage model: head "${name}" has the wrong size; run npm run train`);
  }
  const weights = placeAfterPlace(bytes, classes, size);
  return ({ index, value }) => {
    const sums = new Float64Array(classes);
    for (let i = 0; i < index.length; i++) {
      const base = index[i]! * classes;
      const v = value[i]!;
      for (let c = 0; c < classes; c++) sums[c]! += weights[base + c]! * v;
    }
    return softmax(
      head.bias.map((bias, c) => bias + sums[c]! * head.step[c]!),
      head.temperature,
    );
  };
}

/** What one feature says to all classes side by side, as it is asked for. */
function placeAfterPlace(bytes: Uint8Array, classes: number, size: number): Int8Array {
  const signed = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
  const weights = new Int8Array(classes * size);
  for (let c = 0; c < classes; c++)
    for (let place = 0; place < size; place++) weights[place * classes + c] = signed[c * size + place]!;
  return weights;
}

/** Checks and unpacks the model file (data/triage/model.json, already parsed as JSON). */
export function loadTriageModel(json: unknown): TriageModel {
  const file = ModelFile.parse(json);
  return {
    trainedOn: file.trainedOn,
    bits: file.bits,
    kind: scorer(file.kind, Kind.options.length, file.bits, 'kind'),
    field: scorer(file.field, Field.options.length, file.bits, 'field'),
    sensitive: scorer(file.sensitive, 2, file.bits, 'sensitive'),
  };
}
