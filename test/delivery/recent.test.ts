import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { systemClock } from '#src/clock.ts';
import { createRecent } from '#src/delivery/recent.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('gives each item away once', () => {
  const recent = createRecent<string>(systemClock);
  recent.add(new Map([['a', 'A']]));
  expect([recent.has('a'), recent.take('a'), recent.take('a'), recent.has('a')]).toEqual([true, 'A', undefined, false]);
});

it('keeps the newest thousand', () => {
  const recent = createRecent<number>(systemClock);
  recent.add(new Map(Array.from({ length: 1_002 }, (_, n) => [String(n), n])));
  expect(['0', '1', '2', '1001'].map(recent.has)).toEqual([false, false, true, true]);
});

it('lets go of what nobody takes within ten seconds, and then rests', () => {
  const recent = createRecent<string>(systemClock);
  recent.add(new Map([['a', 'A']]));
  vi.advanceTimersByTime(4_000);
  recent.add(new Map([['b', 'B']]));
  vi.advanceTimersByTime(1_000);
  expect(['a', 'b'].map(recent.has)).toEqual([false, true]);
  vi.advanceTimersByTime(5_000);
  expect(recent.has('b')).toBe(false);
  expect(vi.getTimerCount()).toBe(0);
});
