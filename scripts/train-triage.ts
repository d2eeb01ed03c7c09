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
import { type Example, fitTemperature, fitWeights, rawScores, type Settings, type Weights } from './triage/fit.ts';
import {
  hashOfTraining,
  readFieldWords,
  readMessages,
  TRAINING_FILES,
  type TrainingMessage,
} from './triage/message.ts';
import { drawStyle, noMarks } from './triage/styles.ts';

const SEED = 20261120;
const BITS = 16;
const FOLDS = 2;
const SETTINGS: Settings = { epochs: 5, rate: 0.12, decay: 1e-6, smoothing: 0.03 };
/** How many drawn styles for one message, beside those always used. */
const EXTRA_STYLES = { core: 4, composed: 1 };
/** A hand-written message teaches more than a composed one. */
const WEIGHT = { core: 1, composed: 0.6, fieldWord: 0.6 };
/** Their field says nothing about who should act. */
const NO_FIELD: ReadonlySet<Kind> = new Set<Kind>(['khan_cap', 'khong_lien_quan']);

interface Prepared {
  message: TrainingMessage;
  kind: Example[];
  field: Example[];
}

/** The texts one message is trained as. */
function spellings({ text }: TrainingMessage, source: 'core' | 'composed', chance: Dice): string[] {
  const drawn = Array.from({ length: EXTRA_STYLES[source] }, () => drawStyle(chance)(text, chance));
  if (source === 'core') return [text, noMarks(text, chance), ...drawn];
  if (chance.chance(0.5)) return drawn;
  return [chance.chance(0.3) ? noMarks(text, chance) : text, ...drawn];
}

function prepare(message: TrainingMessage, source: 'core' | 'composed', chance: Dice): Prepared {
  const vectors = spellings(message, source, chance).map((text) => featurizeText(text, BITS));
  const examples = (label: number): Example[] =>
    vectors.map((features) => ({ features, label, weight: WEIGHT[source] }));
  return {
    message,
    kind: examples(Kind.options.indexOf(message.kind)),
    field: NO_FIELD.has(message.kind) ? [] : examples(Field.options.indexOf(message.field)),
  };
}

type Head = 'kind' | 'field';
const classesOf: Record<Head, number> = { kind: Kind.options.length, field: Field.options.length };

/** The words of each field, with marks and without. */
function fieldWordExamples(dir: string, chance: Dice): Example[] {
  return Object.entries(readFieldWords(dir)).flatMap(([field, phrases]) =>
    phrases
      .flatMap((phrase) => [phrase, noMarks(phrase, chance)])
      .map((text) => ({
        features: featurizeText(text, BITS),
        label: Field.options.indexOf(Field.parse(field)),
        weight: WEIGHT.fieldWord,
      })),
  );
}

/** What training works on. */
interface Material {
  rows: readonly Prepared[];
  fieldWords: readonly Example[];
}

function train({ rows, fieldWords }: Material, head: Head, seed: number): Weights {
  const examples = [...rows.flatMap((r) => r[head]), ...(head === 'field' ? fieldWords : [])];
  return fitWeights(examples, classesOf[head], 2 ** BITS, SETTINGS, dice(seed));
}

/** Scores of every family by weights that never saw it. */
function temperatureOf({ rows, fieldWords }: Material, head: Head): { temperature: number; accuracy: number } {
  const handWritten = rows.filter((r) => r.message.id.startsWith('c'));
  const families = [...new Set(handWritten.map((r) => r.message.family))];
  const foldOf = new Map(families.map((family, i) => [family, i % FOLDS]));
  const scores: number[][] = [];
  const labels: number[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = rows.filter((r) => foldOf.get(r.message.family) !== fold);
    const weights = train({ rows: others, fieldWords }, head, SEED + fold);
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
  const material: Material = { rows, fieldWords: fieldWordExamples(dir, chance) };
  const packed = (head: Head): TriageModelFile['kind'] => {
    const { temperature, accuracy } = temperatureOf(material, head);
    process.stdout.write(`${head}: unseen families ${(100 * accuracy).toFixed(1)}%, temperature ${temperature}\n`);
    return pack(train(material, head, SEED), temperature);
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
