import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  dayParts,
  daysBetween,
  isDay,
  makeDay,
  monthEnd,
  nameDay,
  printDay,
  weekday,
} from '#src/dates/day.ts';

describe('days that do not exist', () => {
  test.each(['2026-11-31', '2026-02-30', '2026-13-01', '2026-02-29', '2026-00-10', '2026-1-1', 'today', ''])(
    '%s is no day',
    (text) => {
      expect(isDay(text)).toBe(false);
      expect(() => dayParts(text)).toThrow('Not a calendar day');
    },
  );

  test('are never rolled over', () => {
    expect(makeDay(2026, 11, 31)).toBeNull();
    expect(makeDay(2026, 13, 1)).toBeNull();
    expect(makeDay(2028, 2, 29)).toBe('2028-02-29');
  });
});

test.each([
  ['2026-12-31', 1, '2027-01-01'],
  ['2028-03-01', -1, '2028-02-29'],
  ['2026-11-20', 15, '2026-12-05'],
  ['2026-11-20', 30, '2026-12-20'],
  ['2026-11-20', 90, '2027-02-18'],
])('%s plus %i days is %s', (day, count, wanted) => {
  expect(addDays(day, count)).toBe(wanted);
  expect(daysBetween(day, wanted)).toBe(count);
});

test.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2026-11-15', 2, '2027-01-15'],
  ['2026-03-31', -1, '2026-02-28'],
  ['2026-01-10', -1, '2025-12-10'],
])('%s plus %i months is %s', (day, count, wanted) => {
  expect(addMonths(day, count)).toBe(wanted);
});

test.each([
  ['2026-11-19', 4, 'thứ Năm 19/11/2026'],
  ['2026-11-22', 7, 'Chủ nhật 22/11/2026'],
  ['2026-02-02', 1, 'thứ Hai 02/02/2026'],
  ['2026-06-05', 5, 'thứ Sáu 05/6/2026'],
])('%s is day %i of the week, "%s"', (day, number, name) => {
  expect(weekday(day)).toBe(number);
  expect(nameDay(day)).toBe(name);
});

test('months end and days are printed as officials write them', () => {
  expect(monthEnd(2028, 2)).toBe('2028-02-29');
  expect(monthEnd(2026, 13)).toBeNull();
  expect(printDay('2026-01-05')).toBe('05/01/2026');
  expect(printDay('2026-12-31')).toBe('31/12/2026');
});
