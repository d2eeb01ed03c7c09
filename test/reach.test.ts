/** A platform's windows, by the clock (reference/zalo.md A4). */
import { describe, expect, test } from 'vitest';
import { fakeClock } from '#src/clock.ts';
import { closesAtMs, windowAt, ZALO_WINDOWS } from '#src/reach.ts';

const WROTE = '2026-11-20T09:00:00+07:00';
const HOUR_MS = 3_600_000;

describe('Zalo', () => {
  test.each([
    [0, 'free'],
    [48 * HOUR_MS, 'free'],
    [48 * HOUR_MS + 1, 'charged'],
    [7 * 24 * HOUR_MS, 'charged'],
    [7 * 24 * HOUR_MS + 1, 'closed'],
    // A message stamped by a clock ahead of ours.
    [-HOUR_MS, 'free'],
  ])('%d ms after the last interaction: %s', (afterMs, state) => {
    const clock = fakeClock(WROTE);
    const wroteMs = clock.nowMs();
    clock.advance(afterMs);
    expect(windowAt(ZALO_WINDOWS, wroteMs, clock.nowMs())).toBe(state);
  });

  test('closes seven days after, to the millisecond', () => {
    const wroteMs = fakeClock(WROTE).nowMs();
    expect(new Date(closesAtMs(ZALO_WINDOWS, wroteMs)).toISOString()).toBe('2026-11-27T02:00:00.000Z');
  });
});

test('nothing known of the person, or a platform without windows: it is tried', () => {
  expect(windowAt(ZALO_WINDOWS, null, Date.parse(WROTE))).toBe('free');
  expect(windowAt(undefined, 0, Date.parse(WROTE))).toBe('free');
});
