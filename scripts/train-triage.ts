/**
 * Trains the triage classifier from data/triage: `npm run train`. Fixed seed, under a minute, same file every time.
 * Folds are whole topic families, so that the temperature is fitted on topics the weights have not seen.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Field, Kind } from '#src/cases/kinds.ts';
import type { TriageModelFile } from '#src/cases/triage/model.ts';
import { featurizeText } from '#src/cases/triage/prepare.ts';
import { type Dice, dice } from './triage/dice.ts';
import { type Example, fit, fitTemperature, rawScores, type Settings, type Weights } from './triage/fit.ts';
import { hashOfTraining, readMessages, TRAINING_FILES, type TrainingMessage } from './triage/message.ts';
import { drawStyle, noMarks } from './triage/styles.ts';

const SEED = 20261120;
const BITS = 16;
const FOLDS = 2;
const SETTINGS: Settings = { epochs: 5, rate: 0.12, decay: 1e-6, smoothing: 0.03 };
/** How many drawn styles for one message, beside those always used. */
const EXTRA_STYLES = { core: 4, composed: 1 };
/** A hand-written message teaches more than a composed one. */
const WEIGHT = { core: 1, composed: 0.6 };

interface Prepared {
  message: TrainingMessage;
  kind: Example[];
  field: Example[];
}

function prepare(message: TrainingMessage, source: 'core' | 'composed', chance: Dice): Prepared {
  const texts =
    source === 'core'
      ? [message.text, noMarks(message.text, chance)]
      : [chance.chance(0.3) ? noMarks(message.text, chance) : message.text];
  if (source === 'composed' && chance.chance(0.5)) texts.length = 0;
  for (let i = 0; i < EXTRA_STYLES[source]; i++) texts.push(drawStyle(chance)(message.text, chance));
  const vectors = texts.map((text) => featurizeText(text, BITS));
  const example = (label: number) => vectors.map((features) => ({ features, label, weight: WEIGHT[source] }));
  return {
    message,
    kind: example(Kind.options.indexOf(message.kind)),
    field: example(Field.options.indexOf(message.field)),
  };
}

type Head = 'kind' | 'field';
const classesOf: Record<Head, number> = { kind: Kind.options.length, field: Field.options.length };

function train(rows: readonly Prepared[], head: Head, seed: number): Weights {
  const examples = rows.filter((r) => head === 'kind' || r.message.kind !== 'khong_lien_quan').flatMap((r) => r[head]);
  return fit(examples, classesOf[head], 2 ** BITS, SETTINGS, dice(seed));
}

/** Scores of every family by weights that never saw it. */
function temperatureOf(rows: readonly Prepared[], head: Head): { temperature: number; accuracy: number } {
  const handWritten = rows.filter((r) => r.message.id.startsWith('c'));
  const families = [...new Set(handWritten.map((r) => r.message.family))];
  const foldOf = new Map(families.map((family, i) => [family, i % FOLDS]));
  const scores: number[][] = [];
  const labels: number[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = train(
      rows.filter((r) => foldOf.get(r.message.family) !== fold),
      head,
      SEED + fold,
    );
    for (const row of handWritten.filter((r) => foldOf.get(r.message.family) === fold)) {
      for (const example of row[head].slice(0, 2)) {
        scores.push(rawScores(weights, example.features));
        labels.push(example.label);
      }
    }
  }
  const right = scores.filter((row, i) => row.indexOf(Math.max(...row)) === labels[i]).length;
  return { temperature: fitTemperature(scores, labels), accuracy: right / scores.length };
}

function pack(weights: Weights, temperature: number): TriageModelFile['kind'] {
  const { classes, size, table } = weights;
  const bytes = new Int8Array(classes * size);
  const step: number[] = [];
  for (let c = 0; c < classes; c++) {
    let top = 1e-9;
    for (let place = 0; place < size; place++) top = Math.max(top, Math.abs(table[place * classes + c]!));
    step.push(Number((top / 127).toPrecision(6)));
    for (let place = 0; place < size; place++)
      bytes[c * size + place] = Math.round(table[place * classes + c]! / step[c]!);
  }
  const bias = Array.from(weights.bias, (b) => Number(b.toPrecision(6)));
  return { temperature, bias, step, weights: Buffer.from(bytes.buffer).toString('base64') };
}

function main(): void {
  const dir = join(import.meta.dirname, '..', 'data', 'triage');
  const chance = dice(SEED);
  const rows = TRAINING_FILES.flatMap((file) => {
    const source = file === 'core.jsonl' ? 'core' : 'composed';
    return readMessages(dir, file).map((message) => prepare(message, source, chance));
  });
  const quick = process.argv.includes('--quick');
  const packed = (head: Head): TriageModelFile['kind'] => {
    const { temperature, accuracy } = quick ? { temperature: 1, accuracy: Number.NaN } : temperatureOf(rows, head);
    process.stdout.write(`${head}: unseen families ${(100 * accuracy).toFixed(1)}%, temperature ${temperature}\n`);
    return pack(train(rows, head, SEED), temperature);
  };
  const file: TriageModelFile = {
    version: 1,
    trainedOn: hashOfTraining(dir),
    bits: BITS,
    kind: packed('kind'),
    field: packed('field'),
  };
  writeFileSync(join(dir, 'model.json'), `${JSON.stringify(file)}\n`);
  process.stdout.write(`${rows.length} messages, ${rows.reduce((n, r) => n + r.kind.length, 0)} spellings\n`);
}

main();
