/** Gate: our own deadline wordings, and dates of real prose that are no deadline. Lowering a bar needs a reason in CHANGELOG. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { deadline } from '#src/cli/deadline.ts';
import { type FoundDeadline, findDeadlines } from '#src/dates/deadline.ts';
import { ourCalendar } from '#test/dates/calendars.ts';
import { type Item, readItems, scoreTemporal } from './score-temporal.ts';

const DIR = join(import.meta.dirname, '../../data/temporal');
const calendar = ourCalendar();

test.each([
  ['dev', 144, []],
  ['aside', 85, []],
  ['aside-2', 144, []],
  ['aside-3', 78, []],
  ['aside-4', 60, []],
  ['hard', 43, []],
  ['real-1', 102, ['R1-033', 'R1-102']],
  ['real-2', 104, ['R2-051']],
  ['real-3', 103, ['R3-102']],
])('%s is read as well as before', (name, count, known) => {
  const score = scoreTemporal(readItems(join(DIR, `${name}.jsonl`)), (item) => deadline(item, calendar));
  expect(score.count).toBe(count);
  expect(score.misses.map(({ item }) => item.id)).toEqual(known);
});

/** Those returned as certain, though the prose orders nothing. */
function wronglyCertain(file: string): string[] {
  const lines = readFileSync(join(DIR, file), 'utf8').trim().split('\n');
  const items = lines.map((line) => JSON.parse(line) as Item);
  const certain = (item: Item): FoundDeadline[] => findDeadlines(item.text, { ...item, calendar }).filter((one) => one.certain);
  return items.filter((item) => certain(item).length > 0).map(({ id }) => id);
}

test.each([
  ['real-prose.jsonl', []],
  ['real-prose-2.jsonl', ['P001', 'P026']],
])('no day of %s is taken for a deadline', (file, known) => {
  expect(wronglyCertain(file)).toEqual(known);
});
