/** Numbers as people type them. */
import { expect, test } from 'vitest';
import { phoneIn, vietnamesePhone } from '#src/people/phone.ts';

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

test.each([
  ['số của tôi là 0912 345 678 nhé', '0912345678'],
  ['+84 912.345.678', '0912345678'],
  ['0912345678 hoặc 0912-345-678', '0912345678'],
  ['0912345678, không được thì 0987654321', null],
  ['nhà số 12, thôn Đông', null],
  ['căn cước 001087654321', null],
])('in “%s”: %s', (text, phone) => {
  expect(phoneIn(text)).toBe(phone);
});
