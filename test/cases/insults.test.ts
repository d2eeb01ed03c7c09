/** Insults are masked, and nothing else is: a word that means something without its marks stays. */
import { expect, test } from 'vitest';
import { insults, masked } from '#src/cases/insults.ts';

test.each([
  ['Đồ chó chúng mày, đèn hỏng cả tháng', '*** chúng mày, đèn hỏng cả tháng'],
  ['dm bon may, cong tac', '*** bon may, cong tac'],
  ['Địt mẹ, rác thối quá', '***, rác thối quá'],
  ['lũ súc vật ăn hại', '*** ăn hại'],
  ['cán bộ mất dạy', 'cán bộ ***'],
])('%s', (typed, shown) => {
  expect(masked(typed)).toBe(shown);
  expect(insults(typed)).toBe(true);
});

test.each([
  'đường bẩn do chó thả rông',
  'duong ban do cho tha rong',
  'lũ chó hoang cắn trẻ con ở chợ',
  'súc vật chết trôi về đầu nguồn',
  'moi thang cho 500 nghin',
  'mat day dien o cot so 4',
  'đầu buổi họp hôm qua',
  'o dau dat nha toi co hon da to',
  'rác các loại, lớn bé',
  'dù mà trời mưa vẫn đi',
  'chả bỏ rác đúng chỗ',
])('is no insult: %s', (typed) => {
  expect(masked(typed)).toBe(typed);
});
