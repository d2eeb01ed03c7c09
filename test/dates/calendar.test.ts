import { describe, expect, test } from 'vitest';
import {
  addWorkingDays,
  endOfLegalPeriod,
  holidayName,
  isWorkingDay,
  lastWorkingDayOnOrBefore,
  missingTable,
  NO_TABLES,
  namedDay,
  nextWorkingDayOnOrAfter,
  readCalendar,
  workingDaysBetween,
  YearTable,
} from '#src/dates/calendar.ts';
import { weekday } from '#src/dates/day.ts';
import { calendarFiles, ourCalendar } from './calendars.ts';

const calendar = ourCalendar();
const proposed = ourCalendar({ withProposals: true });

describe('working days from Friday 20/11/2026', () => {
  test.each([
    [2, '2026-11-25', '2026-11-26'],
    [3, '2026-11-26', '2026-11-27'],
    [5, '2026-11-30', '2026-11-30'],
    [7, '2026-12-02', '2026-12-02'],
    [10, '2026-12-07', '2026-12-07'],
  ])('the %i. is %s; %s with 23/11 off and 28/11 worked', (count, settled, withProposal) => {
    expect(addWorkingDays(calendar, '2026-11-20', count).day).toBe(settled);
    expect(addWorkingDays(proposed, '2026-11-20', count).day).toBe(withProposal);
    expect(workingDaysBetween(calendar, '2026-11-20', settled).count).toBe(count);
    expect(workingDaysBetween(proposed, '2026-11-20', withProposal).count).toBe(count);
  });

  test('a span that meets a proposal is tentative, one that meets none is not', () => {
    expect(addWorkingDays(calendar, '2026-11-20', 2).tentative).toBe(true);
    expect(addWorkingDays(calendar, '2026-11-30', 5).tentative).toBe(false);
  });
});

test.each([
  [15, '2026-12-07'],
  [30, '2026-12-21'],
  [90, '2027-02-18'],
])('a legal period of %i days from 20/11/2026 ends on %s (BLDS Đ148(5))', (count, wanted) => {
  expect(endOfLegalPeriod(calendar, '2026-11-20', count).day).toBe(wanted);
});

test('a report aims at the working day before, a legal period at the one behind', () => {
  expect(lastWorkingDayOnOrBefore(calendar, '2026-12-06').day).toBe('2026-12-04');
  expect(nextWorkingDayOnOrAfter(calendar, '2026-12-06').day).toBe('2026-12-07');
  expect(lastWorkingDayOnOrBefore(calendar, '2026-11-24').day).toBe('2026-11-23');
  expect(lastWorkingDayOnOrBefore(calendar, '2026-12-04').day).toBe('2026-12-04');
});

test.each([
  ['2026-01-01', false],
  ['2026-01-02', false],
  ['2026-01-10', true],
  ['2026-02-18', false],
  ['2026-04-27', false],
  ['2026-08-22', true],
  ['2026-08-31', false],
  ['2026-09-02', false],
  ['2026-11-24', false],
  ['2026-11-23', true],
  ['2026-11-28', false],
  ['2025-11-24', true],
])('%s is worked: %s', (day, worked) => {
  expect(isWorkingDay(calendar, day)).toBe(worked);
});

test('negative counts go back and nothing is added for zero', () => {
  expect(addWorkingDays(calendar, '2026-11-25', -1).day).toBe('2026-11-23');
  expect(addWorkingDays(calendar, '2026-11-21', 0)).toEqual({ day: '2026-11-21', tentative: false });
  expect(workingDaysBetween(calendar, '2026-11-25', '2026-11-20').count).toBe(-2);
});

describe('years without a settled table', () => {
  test('use weekends and the fixed holidays, and say so', () => {
    expect(isWorkingDay(calendar, '2030-09-02')).toBe(false);
    expect(holidayName(calendar, '2030-11-24')).toBe('Ngày Văn hóa Việt Nam');
    expect(nextWorkingDayOnOrAfter(calendar, '2030-04-30')).toEqual({ day: '2030-05-02', tentative: true });
    expect(nextWorkingDayOnOrAfter(calendar, '2027-05-01')).toEqual({ day: '2027-05-04', tentative: true });
  });

  test('without any table only weekends are known', () => {
    expect(isWorkingDay(NO_TABLES, '2026-09-02')).toBe(true);
    expect(addWorkingDays(NO_TABLES, '2026-11-20', 1)).toEqual({ day: '2026-11-23', tentative: true });
  });

  test('next year is asked for from 1 October', () => {
    expect(missingTable(calendar, '2026-09-30')).toBeNull();
    expect(missingTable(calendar, '2026-10-01')).toEqual({ year: 2027, state: 'unconfirmed' });
    expect(missingTable(calendar, '2027-11-20')).toEqual({ year: 2028, state: 'missing' });
    expect(missingTable(calendar, '2025-12-01')).toBeNull();
  });
});

test('days are known by name where a table gives them', () => {
  expect(namedDay(calendar, 'tết nguyên đán', 2026)).toBe('2026-02-17');
  expect(namedDay(calendar, 'Quốc khánh', 2026)).toBe('2026-09-02');
  expect(namedDay(calendar, 'Tết', 2031)).toBeNull();
});

describe('the tables', () => {
  const tables = calendarFiles().flatMap((file) => {
    const table = YearTable.safeParse(file);
    return table.success ? [table.data] : [];
  });

  test('cover 2024 to 2027 and stay in their year', () => {
    expect(tables.map((table) => table.year).sort()).toEqual([2024, 2025, 2026, 2027]);
    for (const table of tables) {
      const days = [...table.holidays, ...table.makeUpDays].map((one) => one.day);
      expect(days.every((day) => day.startsWith(String(table.year)))).toBe(true);
    }
  });

  test('a make-up day is a weekend and pays for a working day off', () => {
    for (const day of tables.flatMap((table) => table.makeUpDays)) {
      expect(weekday(day.day)).toBeGreaterThan(5);
      expect(weekday(day.for)).toBeLessThan(6);
    }
  });

  test('a wrong table is refused', () => {
    expect(() =>
      readCalendar([{ year: 2026, confirmed: true, source: '', holidays: [{ day: '2026-02-30' }] }]),
    ).toThrow();
  });
});
