import { expect, test } from 'vitest';
import { deadline } from '#src/cli/deadline.ts';

test('one line in, one reading out', () => {
  expect(
    deadline({ id: 'T001', text: 'báo cáo 6 tháng trước ngày 15/6/2026', issueDate: '2026-01-15', planYear: 2026 }),
  ).toEqual({
    id: 'T001',
    kind: 'before-date',
    dueDate: '2026-06-14',
    dates: [],
    recurrence: null,
    inclusive: false,
  });
});

test.each([
  { text: 'trước ngày 15/6', issueDate: '2026-01-15', planYear: 2026 },
  { id: '1', issueDate: '2026-01-15', planYear: 2026 },
  { id: '1', text: '', issueDate: '2026-02-30', planYear: 2026 },
  { id: '1', text: '', issueDate: '2026-01-15', planYear: '2026' },
  null,
])('a wrong line is refused: %j', (line) => {
  expect(() => deadline(line)).toThrow();
});
