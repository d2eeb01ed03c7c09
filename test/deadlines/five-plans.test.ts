/** The dated duties of the five plans become reminders on the right Vietnamese day, and undated ones never do. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openStage } from '#src/cli/stage.ts';
import { readCalendar } from '#src/dates/calendar.ts';
import { nextThreshold, thresholds } from '#src/deadlines/ladder.ts';
import { obligationsOf, unitsOfPlan } from '#src/deadlines/obligations.ts';
import { Plan } from '#src/knowledge/plan.ts';
import { freshDatabase } from '../fixtures.ts';

const DATA = join(import.meta.dirname, '../../data');
const plan = (id: string) => Plan.parse(JSON.parse(readFileSync(join(DATA, 'plans', id, 'plan.json'), 'utf8')));
const calendar = readCalendar(
  readdirSync(join(DATA, 'calendar')).map((name): unknown =>
    JSON.parse(readFileSync(join(DATA, 'calendar', name), 'utf8')),
  ),
);

/** Clause and last good day of every dated duty, read from the documents by hand (test/eval/officials/duties.json). */
const DUE: Record<string, { today: string; due: [string, string][] }> = {
  'so-tu-phap-2026': {
    today: '2026-01-15',
    due: [
      ['III/1', '2026-06-14'],
      ['III/1', '2026-11-19'],
    ],
  },
  'dai-loc-2024': { today: '2024-03-01', due: [['IV/1', '2024-11-20']] },
  'thuy-hung-2024': {
    today: '2024-03-01',
    due: [
      ['III/1', '2024-06-30'],
      ['III/2', '2024-03-31'],
      ['III/3', '2024-09-30'],
      ['III/4', '2024-09-30'],
      ['III/5', '2024-12-31'],
    ],
  },
  'loi-bac-2026': { today: '2026-01-15', due: [] },
  'vp-ubnd-tinh-2026': { today: '2026-01-15', due: [] },
};

describe.each(Object.entries(DUE))('%s', (id, { today, due }) => {
  test('gives an obligation for every printed day, and none where no day is printed', () => {
    const found = obligationsOf(plan(id), unitsOfPlan(plan(id)), today);
    const pairs = found
      .filter((one) => one.due <= `${today.slice(0, 4)}-12-31`)
      .map((one) => `${one.clause} ${one.due}`);
    expect([...new Set(pairs)].sort()).toEqual(due.map(([clause, day]) => `${clause} ${day}`).sort());
  });
});

test('a yearly limit comes again every year', () => {
  const found = obligationsOf(plan('dai-loc-2024'), unitsOfPlan(plan('dai-loc-2024')), '2026-11-20');
  const days = [...new Set(found.filter((one) => one.clause === 'IV/1').map((one) => one.due))];
  expect(days).toEqual(['2024-11-20', '2025-11-20', '2026-11-20', '2027-11-20']);
});

describe('the ladder', () => {
  const rules = { workingDaysBefore: [3, 1, 0], daysAfter: [1] };
  // 14/6/2026 is a Sunday: the work is to be handed in on Friday 12/6.
  const ladder = thresholds(calendar, '2026-06-14', rules);

  test('aims at the last working day, and counts working days back from it', () => {
    expect(ladder).toEqual([
      { name: 'before-3', day: '2026-06-09' },
      { name: 'before-1', day: '2026-06-11' },
      { name: 'before-0', day: '2026-06-12' },
      { name: 'after-1', day: '2026-06-15' },
    ]);
  });
  test('skips the holiday of 24/11/2026', () => {
    expect(thresholds(calendar, '2026-11-25', rules)[0]).toEqual({ name: 'before-3', day: '2026-11-19' });
  });
  test('after days of silence only the newest passed reminder goes out, and it covers the others', () => {
    const next = nextThreshold(ladder, new Set(), '2026-06-13');
    expect(next?.send.name).toBe('before-0');
    expect(next?.covers.map((one) => one.name)).toEqual(['before-3', 'before-1', 'before-0']);
  });
  test('nothing is sent twice, early, or long after', () => {
    expect(nextThreshold(ladder, new Set(['before-3']), '2026-06-10')).toBeNull();
    expect(nextThreshold(ladder, new Set(), '2026-06-08')).toBeNull();
    expect(nextThreshold(ladder, new Set(), '2026-07-30')).toBeNull();
  });
});

test('Đại Lộc, two years on: reminded on 20/11/2026 with the warning that the level is gone', async () => {
  const stage = await openStage({ now: '2026-11-20T07:00:00+07:00', database: await freshDatabase('postgres') });
  const { rows } = await stage.service.database.query<{ unit_id: string }>(
    "select unit_id from obligation where plan_id = 'dai-loc-2024' and clause = 'IV/1' and due = '2026-11-20' limit 1",
    [],
  );
  await stage.enter('a', { role: 'official', unitId: rows[0]!.unit_id, deskId: null });
  await stage.wait(60_000);
  expect(stage.heard('a')).toEqual([]);
  await stage.wait(31 * 60_000);
  const [letter, ...more] = stage.heard('a');
  expect(more).toEqual([]);
  expect(letter?.text).toContain('từ 01/7/2025 không còn cấp huyện');
  expect(letter?.text).toContain('thứ Sáu 20/11/2026');
});
