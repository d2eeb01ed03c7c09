/** Questions that only test the answers, and what comes too near to one of them to be known beforehand. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Sayings, saidWords } from '#src/knowledge/sayings.ts';

/** Likeness of two questions from which one is a retelling of the other. */
const TOO_NEAR = 0.75;
const root = join(import.meta.dirname, '..', '..');

/** Files of the evaluation sets. */
export const TESTED: readonly string[] = [
  join(root, 'test', 'eval', 'officials', 'questions-dev.jsonl'),
  ...readdirSync(join(root, 'data', 'questions'))
    .filter((file) => file.endsWith('.jsonl'))
    .map((file) => join(root, 'data', 'questions', file)),
];

/** Tells near-duplicates of a question in the files. */
export function nearTo(files: readonly string[]): (question: string) => boolean {
  const tested = new Sayings();
  for (const file of files) {
    for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
      tested.add(saidWords((JSON.parse(line) as { question: string }).question));
    }
  }
  return (question) => tested.like(saidWords(question)).some(([, like]) => like >= TOO_NEAR);
}
