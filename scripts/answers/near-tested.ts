/** Questions that only test the answers, and what comes too near to one of them to be known beforehand. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Sayings, saidWords } from '#src/knowledge/sayings.ts';

/** Likeness of two questions from which one is a retelling of the other. */
const TOO_NEAR = 0.75;
const root = join(import.meta.dirname, '..', '..');

let read: Sayings | undefined;

/** Every question of the evaluation sets. */
function tested(): Sayings {
  if (read) return read;
  const files = [
    join(root, 'test', 'eval', 'officials', 'questions-dev.jsonl'),
    ...readdirSync(join(root, 'data', 'questions'))
      .filter((file) => file.endsWith('.jsonl'))
      .map((file) => join(root, 'data', 'questions', file)),
  ];
  read = new Sayings();
  for (const file of files) {
    for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
      read.add(saidWords((JSON.parse(line) as { question: string }).question));
    }
  }
  return read;
}

/** Is a question a near-duplicate of one that tests? */
export const isTooNear = (question: string): boolean =>
  tested()
    .like(saidWords(question))
    .some(([, like]) => like >= TOO_NEAR);
