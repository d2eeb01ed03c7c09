/** Two matters in one message: where people join them, and where the same words join nothing. */
import { expect, test } from 'vitest';
import { twoMatters } from '#src/cases/split.ts';

test.each([
  [
    'rác đổ đầy bờ suối Nà Mu, với lại đèn đường trước trường hỏng cả tuần',
    'rác đổ đầy bờ suối Nà Mu',
    'đèn đường trước trường hỏng cả tuần',
  ],
  [
    'cong tac nuoc tran ra duong. ngoai ra cho tha rong can nguoi',
    'cong tac nuoc tran ra duong',
    'cho tha rong can nguoi',
  ],
  ['1. đèn đường Nà Lốc hỏng 2. cống ở Nà Mu tắc', 'đèn đường Nà Lốc hỏng', 'cống ở Nà Mu tắc'],
  [
    'Thứ nhất là loa thôn hỏng lâu rồi, thứ hai là nước sinh hoạt rất đục',
    'loa thôn hỏng lâu rồi',
    'nước sinh hoạt rất đục',
  ],
  [
    'Bãi rác thôn Hoà Lạc cháy khét, còn chỗ cua đầu đèo thì xin lắp cái gương',
    'Bãi rác thôn Hoà Lạc cháy khét',
    'chỗ cua đầu đèo thì xin lắp cái gương',
  ],
  [
    'den duong hong ca tuan, nhan tien cho hoi lam ho chieu o dau',
    'den duong hong ca tuan',
    'cho hoi lam ho chieu o dau',
  ],
])('%s', (text, first, second) => {
  expect(twoMatters(text)).toEqual([first, second]);
});

test.each([
  ['a Monday', 'đèn đường hỏng từ thứ hai, xã chưa ai đến sửa cho dân'],
  ['a Monday without marks', 'den duong hong tu thu hai, xa chua ai den sua cho dan'],
  ['a child', 'đường hư mấy tháng rồi, con tôi đi học thì té hoài'],
  ['a child without marks', 'duong hu may thang roi, con toi di hoc thi te hoai'],
  ['money that was taken', 'ông ấy ở xã nhận tiền của dân rồi không làm'],
  ['money without marks', 'ong ay o xa nhan tien cua dan roi khong lam'],
  ['too little before', 'đèn hỏng, với lại cống tắc nước tràn ra đường'],
  ['too little after', 'cống tắc nước tràn ra đường, với lại hôi'],
  ['one sentence', 'nước đục mấy hôm nay nhà nào cũng bị'],
])('%s joins nothing', (_, text) => {
  expect(twoMatters(text)).toBeNull();
});

test('no word of the message is changed or lost but the joint', () => {
  const [first, second] = twoMatters('LOA thôn  hỏng lâu rồi… Ngoài ra, CHỢ Nà Mu ngập rác')!;
  expect([first, second]).toEqual(['LOA thôn  hỏng lâu rồi…', 'CHỢ Nà Mu ngập rác']);
});
