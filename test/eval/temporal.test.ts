/** Gate: the given deadline expressions. Lowering a bar needs a reason in CHANGELOG. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { deadline } from '#src/cli/deadline.ts';
import { ourCalendar } from '#test/dates/calendars.ts';
import { type Prediction, readItems, scoreTemporal } from './score-temporal.ts';

const items = readItems(join(import.meta.dirname, 'temporal/temporal.jsonl'));
const calendar = ourCalendar();
const NOTHING: Prediction = { kind: null, dueDate: null, dates: [], recurrence: null, inclusive: null };

describe('deadline expressions', () => {
  test('all 112 are right in kind, days and recurrence, and say whether the day itself counts', () => {
    const score = scoreTemporal(items, (item) => deadline(item, calendar));
    expect(score.misses.map(({ item, got }) => `${item.id} ${item.text} -> ${got.kind} ${got.dueDate}`)).toEqual([]);
    expect(score).toMatchObject({ count: 112, full: 1, inclusive: 1 });
  });

  test('the scorer agrees with its Python original on fixed answers', () => {
    expect(scoreTemporal(items, ({ gold }) => ({ ...gold, dates: gold.dates ?? [] })).full).toBe(1);
    expect(scoreTemporal(items, () => NOTHING).full).toBeLessThan(0.12);
  });
});
