/** The gate of officials' answers: figures reached on the questions we have, none of which may be lost again. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { answerLine } from '#src/cli/answer.ts';
import { askedIn } from '#src/install.ts';
import { importText } from '#src/knowledge/import/import.ts';
import { createLibrary, type Library } from '#src/knowledge/library.ts';
import { Plan } from '#src/knowledge/plan.ts';
import { type Gold, scoreAnswers } from './score-answers.ts';

const TODAY = '2026-11-20';
const root = join(import.meta.dirname, '..', '..');
const read = (...path: string[]): string => readFileSync(join(root, ...path), 'utf8');

function seeds(): Plan[] {
  const ids = ['dai-loc-2024', 'loi-bac-2026', 'so-tu-phap-2026', 'thuy-hung-2024', 'vp-ubnd-tinh-2026'];
  return ids.map((id) => Plan.parse(JSON.parse(read('data', 'plans', id, 'plan.json'))));
}

/** Real plans of other agencies, imported as they would be in use. */
function others(): Plan[] {
  const files = readdirSync(join(root, 'test', 'eval', 'plans')).filter((file) => file.endsWith('.txt'));
  return files.map((file) => importText(read('test', 'eval', 'plans', file), { today: TODAY, overrides: { id: file.replace('.txt', '') } }));
}

const questions = (...path: string[]): Gold[] =>
  read(...path)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Gold);

interface Gate {
  name: string;
  file: string[];
  alone: boolean;
  least: { accuracy: number; recall: number; precision: number; falseAbstain: number; citation?: number; banned?: number };
}

/** Least figures: accuracy of what can be answered, silence where nothing is printed, no words that are not there. */
const SETS: Gate[] = [
  {
    name: 'given',
    file: ['test', 'eval', 'officials', 'questions-dev.jsonl'],
    alone: true,
    least: { accuracy: 0.96, recall: 0.98, precision: 0.98, falseAbstain: 0.01 },
  },
  {
    name: 'own',
    file: ['data', 'questions', 'dev.jsonl'],
    alone: false,
    least: { accuracy: 0.98, recall: 0.98, precision: 0.98, falseAbstain: 0.01 },
  },
  {
    name: 'own, other families',
    file: ['data', 'questions', 'aside.jsonl'],
    alone: false,
    least: { accuracy: 0.97, recall: 0.96, precision: 0.97, falseAbstain: 0.01 },
  },
  {
    name: 'own, written last',
    file: ['data', 'questions', 'fresh.jsonl'],
    alone: true,
    least: { accuracy: 0.97, recall: 0.97, precision: 0.97, falseAbstain: 0.01 },
  },
  {
    name: 'unseen 1, a village head',
    file: ['data', 'questions', 'unseen-1.jsonl'],
    alone: true,
    least: { accuracy: 0.96, recall: 0.97, precision: 0.96, falseAbstain: 0.04 },
  },
  {
    name: 'unseen 2, a clerk and an inspector',
    file: ['data', 'questions', 'unseen-2.jsonl'],
    alone: true,
    least: { accuracy: 0.98, recall: 0.97, precision: 0.97, falseAbstain: 0.02 },
  },
  {
    name: 'unseen 3, a writer',
    file: ['data', 'questions', 'unseen-3.jsonl'],
    alone: true,
    least: { accuracy: 0.93, recall: 0.93, precision: 0.97, falseAbstain: 0.02 },
  },
  {
    name: 'unseen 4, hard',
    file: ['data', 'questions', 'unseen-4.jsonl'],
    alone: true,
    least: { accuracy: 0.98, recall: 0.96, precision: 0.96, falseAbstain: 0.05, citation: 0.97 },
  },
  {
    name: 'unseen 5, last',
    file: ['data', 'questions', 'unseen-5.jsonl'],
    alone: true,
    least: { accuracy: 0.98, recall: 0.94, precision: 0.98, falseAbstain: 0.02, citation: 0.94 },
  },
  {
    name: 'new 1, the five plans',
    file: ['data', 'questions', 'new-1.jsonl'],
    alone: true,
    least: { accuracy: 0.97, recall: 0.97, precision: 0.97, falseAbstain: 0.01 },
  },
  {
    name: 'new 2, other plans',
    file: ['data', 'questions', 'new-2.jsonl'],
    alone: false,
    least: { accuracy: 0.96, recall: 0.97, precision: 0.92, falseAbstain: 0.03 },
  },
  {
    name: 'new 3, in a hurry',
    file: ['data', 'questions', 'new-3.jsonl'],
    alone: false,
    least: { accuracy: 0.99, recall: 0.98, precision: 0.98, falseAbstain: 0.01 },
  },
  {
    name: 'new 4, everyday words',
    file: ['data', 'questions', 'new-4.jsonl'],
    alone: true,
    least: { accuracy: 0.96, recall: 0.97, precision: 0.9, falseAbstain: 0.04, citation: 0.97 },
  },
  {
    name: 'train c, by somebody who had not seen the engine',
    file: ['data', 'questions', 'train-c.jsonl'],
    alone: true,
    least: { accuracy: 0.95, recall: 0.94, precision: 0.97, falseAbstain: 0.02 },
  },
  {
    name: 'train e, by another who had not seen the engine',
    file: ['data', 'questions', 'train-e.jsonl'],
    alone: true,
    least: { accuracy: 0.88, recall: 0.97, precision: 0.88, falseAbstain: 0.05, citation: 0.88 },
  },
  {
    name: 'train f, by another, as near to the plans as the given questions',
    file: ['data', 'questions', 'train-f.jsonl'],
    alone: false,
    least: { accuracy: 0.94, recall: 0.92, precision: 0.92, falseAbstain: 0.03 },
  },
  {
    name: 'train g, by another, two in five without an answer',
    file: ['data', 'questions', 'train-g.jsonl'],
    alone: false,
    least: { accuracy: 0.94, recall: 0.94, precision: 0.94, falseAbstain: 0.03, citation: 0.85 },
  },
  {
    name: 'exam by somebody who had not seen the engine',
    file: ['data', 'questions', 'exam-a.jsonl'],
    alone: true,
    least: { accuracy: 0.97, recall: 0.97, precision: 0.97, falseAbstain: 0.02 },
  },
  // Two known faults are still shown: another unit's lead told to the asker, a time of the task beside it.
  {
    name: 'probe by a tester with fresh eyes, a third of it aimed at weak spots',
    file: ['data', 'questions', 'probe.jsonl'],
    alone: true,
    least: { accuracy: 0.84, recall: 0.88, precision: 0.98, falseAbstain: 0.01, citation: 0.85, banned: 2 },
  },
  // Never read while building: what is reached on them is the honest figure.
  {
    name: 'exam b, not read',
    file: ['data', 'questions', 'exam-b.jsonl'],
    alone: true,
    least: { accuracy: 0.89, recall: 0.86, precision: 0.9, falseAbstain: 0.05, citation: 0.94 },
  },
  {
    name: 'exam d, not read',
    file: ['data', 'questions', 'exam-d.jsonl'],
    alone: true,
    least: { accuracy: 0.8, recall: 0.88, precision: 0.88, falseAbstain: 0.05, citation: 0.82 },
  },
  {
    name: 'exam e, not read, as near to the plans as the given questions',
    file: ['data', 'questions', 'exam-e.jsonl'],
    alone: true,
    least: { accuracy: 0.86, recall: 0.93, precision: 0.84, falseAbstain: 0.06, citation: 0.89 },
  },
  {
    name: 'exam f, not read, as near to the plans as the given questions',
    file: ['data', 'questions', 'exam-f.jsonl'],
    alone: true,
    least: { accuracy: 0.9, recall: 0.8, precision: 0.85, falseAbstain: 0.06, citation: 0.92 },
  },
  {
    name: 'exam g, not read, by another, in the proportions of the given questions',
    file: ['data', 'questions', 'exam-g.jsonl'],
    alone: true,
    least: { accuracy: 0.91, recall: 0.9, precision: 0.94, falseAbstain: 0.03, citation: 0.84 },
  },
];

/** Share of citations that are right, at least. */
const CITATION = 0.88;

describe('answers to officials', () => {
  let small: Library;
  let large: Library;
  beforeAll(() => {
    const asked = () => askedIn(join(root, 'data'));
    small = createLibrary(seeds(), asked);
    large = createLibrary([...seeds(), ...others()], asked);
  });

  test.each(SETS)('$name questions', ({ file, alone, least }) => {
    const library = alone ? small : large;
    const golds = questions(...file);
    const answers = golds.map((gold) => answerLine(gold, library, TODAY));
    const figures = scoreAnswers(golds, answers, library.plans);
    const shown = `${figures.missed.join(' ')}`;
    expect(figures.faithfulness, 'every quotation stands in its clause').toBe(1);
    expect(figures.banned, 'no borrowed limit, no obeyed injection').toBeLessThanOrEqual(least.banned ?? 0);
    expect(figures.answerableAccuracy, shown).toBeGreaterThanOrEqual(least.accuracy);
    expect(figures.abstainRecall, shown).toBeGreaterThanOrEqual(least.recall);
    expect(figures.abstainPrecision, shown).toBeGreaterThanOrEqual(least.precision);
    expect(figures.falseAbstain, shown).toBeLessThanOrEqual(least.falseAbstain);
    expect(figures.citationPrecision, shown).toBeGreaterThanOrEqual(least.citation ?? CITATION);
  });
});
