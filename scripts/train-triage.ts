/**
 * Trains the triage classifier from data/triage: `npm run train`. Fixed seed, under a minute, same file every time.
 * The temperature is fitted on topic families the weights have not seen. `scripts/validate-triage.ts` measures.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { Weights } from './triage/fit.ts';
import { gather, type Head, modelFile, temperatureOf, train } from './triage/learn.ts';

/** One family in five is kept out while the temperature is fitted. */
const FOLDS = 5;
const HELD_OUT = [0];
/** Two threads have the same work. */
const SHARES: readonly Head[][] = [['kind'], ['field', 'sensitive']];

interface Trained {
  head: Head;
  weights: Weights;
  temperature: number;
}

const dir = join(import.meta.dirname, '..', 'data', 'triage');

function trainShare(heads: readonly Head[]): Trained[] {
  const material = gather(dir);
  return heads.map((head) => ({
    head,
    weights: train(material, head),
    temperature: temperatureOf(material, head, FOLDS, HELD_OUT),
  }));
}

const inThread = (share: readonly Head[]): Promise<Trained[]> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(import.meta.filename, { workerData: share });
    worker.once('message', resolve).once('error', reject);
  });

async function main(): Promise<void> {
  const trained = (await Promise.all(SHARES.map(inThread))).flat();
  const each = <T>(of: (t: Trained) => T): Record<Head, T> =>
    Object.fromEntries(trained.map((t) => [t.head, of(t)])) as Record<Head, T>;
  const file = modelFile(
    dir,
    each((t) => t.weights),
    each((t) => t.temperature),
  );
  writeFileSync(join(dir, 'model.json'), `${JSON.stringify(file)}\n`);
  for (const { head, temperature } of trained) process.stdout.write(`${head}: temperature ${temperature}\n`);
}

if (isMainThread) await main();
else parentPort!.postMessage(trainShare(workerData as Head[]));
