/** Training messages: one JSON object a line in data/triage/*.jsonl. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { Field, Kind, RoleCode } from '#src/cases/kinds.ts';

export const TrainingMessage = z.object({
  id: z.string(),
  text: z.string(),
  kind: Kind,
  field: Field,
  /** Topic family: a family is wholly in training or wholly aside. */
  family: z.string(),
  urgency: z.enum(['now', 'normal']),
  anonymous: z.boolean(),
  sensitive: z.boolean(),
  location: z.string().nullable(),
  accusedRole: RoleCode.nullable(),
});
export type TrainingMessage = z.infer<typeof TrainingMessage>;

/** Hand-written by three authors and composed from the grammar; and hand-written but never trained on. */
export const TRAINING_FILES = ['core.jsonl', 'author-c.jsonl', 'author-e.jsonl', 'composed.jsonl'] as const;
export const ASIDE_FILES = ['aside.jsonl', 'aside-c.jsonl'] as const;

/** Words of each field alone: they teach the field, not the kind. */
export const FIELD_WORDS_FILE = 'field-words.json';
const FieldWords = z.record(Field, z.array(z.string()).min(1));

/** Reads the words of each field. */
export const readFieldWords = (dir: string): z.infer<typeof FieldWords> =>
  FieldWords.parse(JSON.parse(readFileSync(join(dir, FIELD_WORDS_FILE), 'utf8')));

/** Reads one file of messages under data/triage. */
export function readMessages(dir: string, file: string): TrainingMessage[] {
  const lines = readFileSync(join(dir, file), 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => TrainingMessage.parse(JSON.parse(line)));
}
