/** Numbers as people type them. */
import { expect, test } from 'vitest';
import { vietnamesePhone } from '#src/people/phone.ts';

test.each([
  ['0912 345 678', '0912345678'],
  ['+84 912.345.678', '0912345678'],
  ['84912345678', '0912345678'],
  ['(024) 3825-1234', '02438251234'],
  ['091234567', null],
  ['01234567890', null],
  ['0412345678', null],
  ['gọi 0912345678', null],
  ['001087654321', null],
  ['', null],
])('%s is %s', (typed, phone) => {
  expect(vietnamesePhone(typed)).toBe(phone);
});
