import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { asTiming, readDeadline } from '#src/dates/deadline.ts';
import { readItems, scoreTemporal } from '#test/eval/score-temporal.ts';
import { ourCalendar } from './calendars.ts';

const calendar = ourCalendar();
const read = (text: string, issueDate = '2026-01-15', planYear = 2026) =>
  readDeadline(text, { issueDate, planYear, calendar });

describe('before and by', () => {
  test.each([
    ['trước ngày 20/11/2026', 'before-date', '2026-11-19', false],
    ['chậm nhất ngày 20/11', 'by-date', '2026-11-20', true],
    ['trước hoặc trong ngày 20/11/2026', 'by-date', '2026-11-20', true],
    ['trước 17h00 ngày 20/11/2026', 'before-date', '2026-11-20', true],
    ['trước ngày 01/3/2028', 'before-date', '2028-02-29', false],
    ['trước quý III/2026', 'before-date', '2026-06-30', false],
    ['đến hết quý III/2026', 'by-date', '2026-09-30', true],
    ['trước cuối tháng 6/2026', 'before-date', '2026-06-29', false],
    ['cuối tháng 6/2026', 'in-month', '2026-06-30', true],
    ['giữa tháng 6/2026', 'in-month', '2026-06-15', true],
    ['đầu tháng 6/2026', 'in-month', null, true],
  ])('%s', (text, kind, dueDate, inclusive) => {
    expect(read(text)).toMatchObject({ kind, dueDate, inclusive });
  });
});

describe('what names no day gets none', () => {
  test.each([
    ['thường xuyên', 'ongoing'],
    ['thường xuyên trong năm 2026', 'ongoing'],
    ['định kỳ theo quy định', 'ongoing'],
    ['định kỳ và khi có yêu cầu của cơ quan cấp trên', 'on-request'],
    ['hằng năm', 'yearly'],
    ['trong 05 ngày làm việc kể từ ngày nhận được', 'relative'],
    ['theo quy định', null],
    ['', null],
    ['Nghị định số 59/2023/NĐ-CP ngày 14/8/2023', null],
    ['nhiệm kỳ 2026 - 2031', null],
  ])('%s', (text, kind) => {
    expect(read(text)).toMatchObject({ kind, dueDate: null, dates: [] });
  });
});

describe('days that do not exist are told, never moved', () => {
  test.each([
    ['trước ngày 31/11/2026', 'before-date'],
    ['chậm nhất ngày 30/02/2026', 'by-date'],
    ['chậm nhất ngày 29/02/2026', 'by-date'],
    ['trong tháng 13/2026', 'in-month'],
    ['quý V/2026', 'quarter'],
  ])('%s', (text, kind) => {
    expect(read(text)).toMatchObject({ kind, dueDate: null, invalid: true });
  });

  test('every year too', () => {
    expect(read('chậm nhất ngày 31/11 hằng năm')).toMatchObject({
      kind: 'yearly-by-date',
      dueDate: null,
      recurrence: 'yearly',
    });
  });
});

describe('ranges and lists', () => {
  test.each([
    ['từ ngày 10 đến ngày 20 tháng 6', '2026-06-10', '2026-06-20'],
    ['từ tháng 12 đến tháng 02 năm 2027', '2026-12-01', '2027-02-28'],
    ['từ ngày 25/12 đến ngày 05/01', '2026-12-25', '2027-01-05'],
    ['từ ngày ký đến hết ngày 31/12/2026', '2026-01-15', '2026-12-31'],
    ['ngày 05 - 08/02/2026', '2026-02-05', '2026-02-08'],
    ['từ 8h00 ngày 15/6 đến 17h00 ngày 20/6/2026', '2026-06-15', '2026-06-20'],
  ])('%s', (text, from, dueDate) => {
    expect(read(text)).toMatchObject({ kind: 'range', from, dueDate });
  });

  test.each([
    ['tháng 3, 6, 9/2026', ['2026-03-31', '2026-06-30', '2026-09-30']],
    ['Quý II - III/2026', ['2026-06-30', '2026-09-30']],
    ['trước ngày 10/6 và 10/12', ['2026-06-09', '2026-12-09']],
    ['Đợt 1: trước 30/4; đợt 2: trước 30/9/2027', ['2027-04-29', '2027-09-29']],
    ['trước ngày 20 của tháng 6 và tháng 12', ['2026-06-19', '2026-12-19']],
    ['24, 25 và 26 tháng 8 năm 2026', ['2026-08-24', '2026-08-25', '2026-08-26']],
    ['ngày 15 các tháng 3, 6', ['2026-03-15', '2026-06-15']],
  ])('%s', (text, dates) => {
    expect(read(text).dates).toEqual(dates);
  });
});

describe('what comes again', () => {
  test('lists the last good days of the plan year from the issue on', () => {
    expect(read('trước ngày 15 của tháng cuối quý', '2026-05-01')).toMatchObject({
      kind: 'quarterly',
      dueDate: '2026-06-14',
      dates: ['2026-06-14', '2026-09-14', '2026-12-14'],
    });
    expect(read('hằng quý, chậm nhất ngày 05 tháng sau').dates).toEqual(['2026-04-05', '2026-07-05', '2026-10-05']);
    expect(read('ngày 30 hằng tháng').dates).toContain('2026-02-28');
  });

  test('goes on to the next year when this one is over', () => {
    expect(read('trước ngày 15 hằng tháng', '2026-12-20')).toMatchObject({ dueDate: '2027-01-14', dates: [] });
    expect(read('trước ngày 15/11 hằng năm', '2026-11-20')).toMatchObject({ dueDate: '2027-11-14', monthDay: '11-14' });
  });

  test('takes the year before the day from the sentence', () => {
    expect(read('hằng năm báo cáo kết quả chậm nhất ngày 20/11', '2024-01-26', 2024)).toMatchObject({
      kind: 'yearly-by-date',
      dueDate: '2024-11-20',
      monthDay: '11-20',
      recurrence: 'yearly',
    });
  });

  test('tells every second year', () => {
    expect(read('02 năm một lần')).toMatchObject({ kind: 'yearly', recurrence: 'yearly', interval: 2, dueDate: null });
  });
});

describe('counted from an event', () => {
  test('has a day when the event’s day is printed', () => {
    expect(read('trong 05 ngày làm việc kể từ ngày ban hành Kế hoạch này', '2026-06-05').dueDate).toBe('2026-06-12');
    expect(read('trong 30 ngày kể từ ngày 01/6/2026').dueDate).toBe('2026-07-01');
    expect(read('chậm nhất 03 ngày trước ngày 15/6/2026').dueDate).toBe('2026-06-12');
  });

  test('the day put behind it in words wins', () => {
    expect(read('trước ngày bầu cử 38 ngày (tức ngày 05/02/2026)')).toMatchObject({
      kind: 'by-date',
      dueDate: '2026-02-05',
    });
  });
});

describe('how it is typed does not matter', () => {
  test.each([
    'trước ngày 15/6/2026',
    'TRƯỚC NGÀY 15/6/2026',
    'truoc ngay 15/6/2026',
    'trước ngày 15/6/2026'.normalize('NFD'),
    'tru\u00adớc ngày15/6/2026',
    '**trước\nngày** 15 / 6 / 2026',
    'trước ngày 15 – 6 – 2026',
    'trước ngày l5/O6/2026',
    'trước ngày mười lăm tháng sáu năm 2026',
    'trước 15/6/26',
    'trước thứ Hai, ngày 15.6.2026',
  ])('%s', (text) => {
    expect(read(text)).toMatchObject({ kind: 'before-date', dueDate: '2026-06-14' });
  });

  test('"tháng sáu" is June and "tháng sau" is next month', () => {
    expect(read('trước ngày 05 tháng sáu')).toMatchObject({ kind: 'before-date', dueDate: '2026-06-04' });
    expect(read('trước ngày 05 tháng sau')).toMatchObject({ kind: 'monthly', dueDate: '2026-02-04' });
  });
});

test('Tết has a day only where the table tells it', () => {
  expect(read('trước Tết Nguyên đán').dueDate).toBe('2026-02-16');
  expect(readDeadline('trước Tết Nguyên đán', { issueDate: '2026-01-15', planYear: 2026 })).toMatchObject({
    kind: 'before-date',
    dueDate: null,
  });
});

test('a reading becomes the timing of a duty', () => {
  expect(asTiming(read('trước ngày 20/11/2026'), 'trước ngày 20/11/2026', 'III/1')).toEqual({
    text: 'trước ngày 20/11/2026',
    kind: 'before-date',
    dueDate: '2026-11-19',
    dates: [],
    recurrence: null,
    monthDay: null,
    inclusive: false,
    time: null,
    source: 'III/1',
  });
});

/** Wordings of our own: see data/temporal/README.md for what each file was when it was first read. */
test.each(['dev', 'aside', 'aside-2', 'aside-3', 'aside-4', 'hard'])(
  'data/temporal/%s.jsonl is read without a miss',
  (name) => {
    const items = readItems(join(import.meta.dirname, `../../data/temporal/${name}.jsonl`));
    const score = scoreTemporal(items, ({ text, issueDate, planYear }) => read(text, issueDate, planYear));
    expect(score.misses.map(({ item }) => item.text)).toEqual([]);
  },
);
