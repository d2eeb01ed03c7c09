/** A day is a Vietnamese day: until 07:00 it is yesterday in UTC. */
import { describe, expect, test } from 'vitest';
import { clockStartingAt, DAY_MS, dayOf, fakeClock, instantOf, systemClock, timeOf } from '#src/clock.ts';

describe('the Vietnamese day and time of an instant', () => {
  test.each([
    ['2026-11-20T00:00:00+07:00', '2026-11-20', '00:00'],
    ['2026-11-20T06:59:59.999+07:00', '2026-11-20', '06:59'],
    ['2026-11-20T07:00:00+07:00', '2026-11-20', '07:00'],
    ['2026-11-20T23:59:59.999+07:00', '2026-11-20', '23:59'],
    ['2026-11-19T17:00:00Z', '2026-11-20', '00:00'],
    ['2026-11-19T16:59:59Z', '2026-11-19', '23:59'],
    ['2026-12-31T17:30:00Z', '2027-01-01', '00:30'],
    ['2028-02-28T18:00:00Z', '2028-02-29', '01:00'],
    ['2026-02-28T18:00:00Z', '2026-03-01', '01:00'],
  ])('%s is %s %s', (iso, day, time) => {
    expect([dayOf(Date.parse(iso)), timeOf(Date.parse(iso))]).toEqual([day, time]);
  });
});

describe('the instant of a Vietnamese day', () => {
  test.each([
    ['2026-11-20', undefined, '2026-11-19T17:00:00.000Z'],
    ['2026-11-20', '00:00', '2026-11-19T17:00:00.000Z'],
    ['2026-11-20', '08:30', '2026-11-20T01:30:00.000Z'],
    ['2027-01-01', '06:59', '2026-12-31T23:59:00.000Z'],
  ])('%s %s', (day, time, iso) => {
    expect(new Date(instantOf(day, time)).toISOString()).toBe(iso);
  });

  test('goes back and forth over ten years', () => {
    const first = instantOf('2024-01-01');
    for (let index = 0; index < 3_653; index++) {
      const start = first + index * DAY_MS;
      expect(instantOf(dayOf(start))).toBe(start);
      expect(dayOf(start - 1)).not.toBe(dayOf(start));
      expect(dayOf(start + DAY_MS - 1)).toBe(dayOf(start));
    }
  });
});

describe('clocks', () => {
  test('a fake one stands still until it is moved', () => {
    const clock = fakeClock('2026-11-20T08:00:00+07:00');
    const start = clock.nowMs();
    expect(clock.nowMs()).toBe(start);
    clock.advance(DAY_MS);
    expect(dayOf(clock.nowMs())).toBe('2026-11-21');
    clock.set('2026-01-01T00:00:00+07:00');
    expect([dayOf(clock.nowMs()), timeOf(clock.nowMs())]).toEqual(['2026-01-01', '00:00']);
  });

  test('the system’s is the machine’s', () => {
    const before = Date.now();
    const now = systemClock.nowMs();
    expect(now).toBeGreaterThanOrEqual(before);
    expect(now).toBeLessThanOrEqual(Date.now());
  });

  test('one that starts at an instant runs on from there', () => {
    const start = Date.parse('2030-01-01T00:00:00+07:00');
    const clock = clockStartingAt(start);
    const first = clock.nowMs();
    expect(first).toBeGreaterThanOrEqual(start);
    expect(first).toBeLessThan(start + 60_000);
    expect(clock.nowMs()).toBeGreaterThanOrEqual(first);
  });
});
