/** From messages to a model file: spellings, examples, weights of the two heads, folds of whole topic families. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Field, Kind } from '#src/cases/kinds.ts';
import type { TriageModelFile } from '#src/cases/triage/model.ts';
import { featurizeText } from '#src/cases/triage/prepare.ts';
import { fold } from '#src/text.ts';
import { type Dice, dice } from './dice.ts';
import { type Example, fitTemperature, fitWeights, rawScores, type Settings, type Weights } from './fit.ts';
import { FIELD_WORDS_FILE, readFieldWords, readMessages, TRAINING_FILES, type TrainingMessage } from './message.ts';
import { drawStyle, noMarks } from './styles.ts';

const SEED = 20261120;
const BITS = 16;
const SETTINGS: Settings = { epochs: 5, rate: 0.06, decay: 3e-5, smoothing: 0.1 };
/** Fewer rounds give the same temperature. */
const TEMPERATURE_EPOCHS = 3;
/** How many drawn styles for one message, beside those always used. */
const EXTRA_STYLES = { core: 4, composed: 1 };
/** A hand-written message teaches more than a composed one. */
const WEIGHT = { core: 1, composed: 0.6, fieldWord: 0.6 };
/** Their field says nothing about who should act. */
const NO_FIELD: ReadonlySet<Kind> = new Set<Kind>(['khan_cap', 'khong_lien_quan']);

type Source = 'core' | 'composed';

/** One message in all the spellings it is trained in. */
export interface Prepared {
  message: TrainingMessage;
  source: Source;
  kind: Example[];
  field: Example[];
  /** Empty where nobody judged it: composed messages. */
  sensitive: Example[];
}

/** What training works on. */
export interface Material {
  rows: readonly Prepared[];
  fieldWords: readonly Example[];
}

export const HEADS = ['kind', 'field', 'sensitive'] as const;
export type Head = (typeof HEADS)[number];
const classesOf: Record<Head, number> = { kind: Kind.options.length, field: Field.options.length, sensitive: 2 };

/** The texts one message is trained as. */
function spellings({ text }: TrainingMessage, source: Source, chance: Dice): string[] {
  const drawn = Array.from({ length: EXTRA_STYLES[source] }, () => drawStyle(chance)(text, chance));
  if (source === 'core') return [text, noMarks(text, chance), ...drawn];
  if (chance.chance(0.5)) return drawn;
  return [chance.chance(0.3) ? noMarks(text, chance) : text, ...drawn];
}

/** Chance of its own for each message: adding one does not spell the others anew. */
const chanceFor = (id: string): Dice => {
  let seed = SEED;
  for (let i = 0; i < id.length; i++) seed = Math.imul(seed ^ id.charCodeAt(i), 0x01000193);
  return dice(seed);
};

/** Spells and reads one message. */
export function prepareRow(message: TrainingMessage, source: Source): Prepared {
  const chance = chanceFor(message.id);
  const vectors = spellings(message, source, chance).map((text) => featurizeText(text, BITS));
  const examples = (label: number): Example[] =>
    vectors.map((features) => ({ features, label, weight: WEIGHT[source] }));
  return {
    message,
    source,
    kind: examples(Kind.options.indexOf(message.kind)),
    field: NO_FIELD.has(message.kind) ? [] : examples(Field.options.indexOf(message.field)),
    sensitive: source === 'core' ? examples(Number(message.sensitive)) : [],
  };
}

/** The words of each field, with marks and without. */
function fieldWordExamples(dir: string): Example[] {
  return Object.entries(readFieldWords(dir)).flatMap(([field, phrases]) =>
    phrases
      .flatMap((phrase) => [phrase, fold(phrase)])
      .map((text) => ({
        features: featurizeText(text, BITS),
        label: Field.options.indexOf(Field.parse(field)),
        weight: WEIGHT.fieldWord,
      })),
  );
}

const messagesOf = (dir: string): { message: TrainingMessage; source: Source }[] =>
  TRAINING_FILES.flatMap((file) => {
    const source = file === 'composed.jsonl' ? 'composed' : 'core';
    return readMessages(dir, file).map((message) => ({ message, source }));
  });

/** Reads everything that is trained on; `also` are further hand-written messages. */
export function gather(dir: string, also: readonly TrainingMessage[] = []): Material {
  const rows = messagesOf(dir).map(({ message, source }) => prepareRow(message, source));
  return {
    rows: [...rows, ...also.map((message) => prepareRow(message, 'core'))],
    fieldWords: fieldWordExamples(dir),
  };
}

/** Fits one head. */
export function train({ rows, fieldWords }: Material, head: Head, settings: Settings = SETTINGS): Weights {
  const examples = [...rows.flatMap((r) => r[head]), ...(head === 'field' ? fieldWords : [])];
  return fitWeights(examples, classesOf[head], 2 ** BITS, settings, dice(SEED));
}

/** The fold of each family of hand-written messages; a family is never cut. */
export function foldsOf({ rows }: Material, folds: number): (row: Prepared) => number {
  const families = [...new Set(rows.filter((r) => r.source === 'core').map((r) => r.message.family))];
  const chance = dice(SEED);
  const drawn = families.map((family) => ({ family, at: chance.roll() })).sort((a, b) => a.at - b.at);
  const foldOf = new Map(drawn.map(({ family }, i) => [family, i % folds]));
  return (row) => foldOf.get(row.message.family) ?? -1;
}

/** Scores of every fold by weights that never saw its families; `heldOut` names the folds to measure. */
export function temperatureOf(material: Material, head: Head, folds: number, heldOut: readonly number[]): number {
  const foldOf = foldsOf(material, folds);
  const scores: number[][] = [];
  const labels: number[] = [];
  for (const fold of heldOut) {
    const rows = material.rows.filter((r) => foldOf(r) !== fold);
    const weights = train({ ...material, rows }, head, { ...SETTINGS, epochs: TEMPERATURE_EPOCHS });
    for (const row of material.rows.filter((r) => r.source === 'core' && foldOf(r) === fold)) {
      for (const example of row[head].slice(0, 2)) {
        scores.push(rawScores(weights, example.features));
        labels.push(example.label);
      }
    }
  }
  return fitTemperature(scores, labels);
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

/** One message in so many stands for what the code makes of all of them. */
const SAMPLED = 25;

/**
 * Names what a model comes from: the data, and what reading, spelling and fitting make of a sample of it, so that words
 * or code that would give another model give another name. The model file carries it, a test compares.
 */
export function fingerprintOf(dir: string): string {
  const sum = createHash('sha256').update(JSON.stringify([SETTINGS, BITS, EXTRA_STYLES, WEIGHT]));
  for (const file of [...TRAINING_FILES, FIELD_WORDS_FILE]) sum.update(readFileSync(join(dir, file)));
  const rows = messagesOf(dir)
    .filter((_, i) => i % SAMPLED === 0)
    .map(({ message, source }) => prepareRow(message, source));
  for (const { features } of rows.flatMap((r) => r.kind)) sum.update(features.index).update(features.value);
  const weights = train({ rows, fieldWords: [] }, 'kind', { ...SETTINGS, epochs: 1 });
  return sum.update(pack(weights, 1).weights).digest('hex');
}

/** The file that is loaded in use. */
export function modelFile(
  dir: string,
  weights: Record<Head, Weights>,
  temperature: Record<Head, number>,
): TriageModelFile {
  return {
    version: 2,
    trainedOn: fingerprintOf(dir),
    bits: BITS,
    kind: pack(weights.kind, temperature.kind),
    field: pack(weights.field, temperature.field),
    sensitive: pack(weights.sensitive, temperature.sensitive),
  };
}
