/** Gate: real plans of other agencies, and layouts written for the importer (`aside` only measures). */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type ImportAnswer, importFile, toJson } from '#src/cli/import.ts';
import { type Gold, type Score, scoreAll } from './score-import.ts';

const ROOT = join(import.meta.dirname, '../..');
const TODAY = '2026-11-20';

async function predict(folder: string): Promise<{ golds: Gold[]; answers: Map<string, ImportAnswer> }> {
  const files = readdirSync(join(ROOT, folder)).filter((file) => /\.(?:txt|docx|pdf)$/.test(file));
  const answers = new Map<string, ImportAnswer>();
  const golds: Gold[] = [];
  for (const file of files.sort()) {
    const gold: Gold = JSON.parse(readFileSync(join(ROOT, folder, file.replace(/\.\w+$/, '.gold.json')), 'utf8'));
    golds.push(gold);
    answers.set(gold.plan, toJson(await importFile(join(ROOT, folder, file), { today: TODAY })));
  }
  return { golds, answers };
}

const GATES: [string, Score][] = [
  ['test/eval/plans', { clauseF1: 1, dutyRecall: 0.99, timing: 0.96, leadF1: 0.95, deadlineRecall: 0.99, deadlinePrecision: 0.99, traps: 0 }],
  ['data/layouts/dev', { clauseF1: 1, dutyRecall: 0.99, timing: 0.97, leadF1: 0.96, deadlineRecall: 0.98, deadlinePrecision: 0.99, traps: 0 }],
  ['data/layouts/aside', { clauseF1: 0.99, dutyRecall: 0.95, timing: 0.94, leadF1: 0.95, deadlineRecall: 0.95, deadlinePrecision: 0.98, traps: 0 }],
];

describe.each(GATES)('plans of %s', (folder, gate) => {
  test('are read as well as before', async () => {
    const { golds, answers } = await predict(folder);
    const score = scoreAll(golds, answers);
    process.stdout.write(`${folder} ${JSON.stringify(score)}\n`);
    for (const key of ['clauseF1', 'dutyRecall', 'timing', 'leadF1', 'deadlineRecall', 'deadlinePrecision'] as const) {
      expect(score[key], key).toBeGreaterThanOrEqual(gate[key]);
    }
    expect(score.traps).toBeLessThanOrEqual(gate.traps);
    for (const gold of golds) {
      expect(answers.get(gold.plan)!.garbled, gold.plan).toBe(gold.expect?.garbledWarning === true);
    }
  }, 60_000);
});
