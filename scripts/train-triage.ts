/**
 * Trains the triage classifier from data/triage: `npm run train`. Fixed seed, under a minute, same file every time.
 * The temperature is fitted on topic families the weights have not seen. `scripts/validate-triage.ts` measures.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gather, type Head, modelFile, temperatureOf, train } from './triage/learn.ts';

/** One family in five is kept out while the temperature is fitted. */
const FOLDS = 5;
const HELD_OUT = [0];

const dir = join(import.meta.dirname, '..', 'data', 'triage');
const material = gather(dir);
const temperature = (head: Head): number => temperatureOf(material, head, FOLDS, HELD_OUT);
const file = modelFile(
  dir,
  { kind: train(material, 'kind'), field: train(material, 'field') },
  { kind: temperature('kind'), field: temperature('field') },
);
writeFileSync(join(dir, 'model.json'), `${JSON.stringify(file)}\n`);
const spelt = material.rows.reduce((n, r) => n + r.kind.length, 0);
process.stdout.write(`${material.rows.length} messages, ${spelt} spellings\n`);
process.stdout.write(`temperature: kind ${file.kind.temperature}, field ${file.field.temperature}\n`);
