/** Words that open a conversation and say nothing yet are told from those that say something. */
import { describe, expect, test } from 'vitest';
import { confirms, isFiller, keepsPlaceBack, thanks } from '#handlers/shared/replies.ts';

describe('a greeting is not the matter', () => {
  test.each([
    'alo',
    'cháu chào các bác ạ',
    'em chào anh chị',
    'kinh chao uy ban',
    'xin chào quý chính quyền',
    'Dạ con chào cô chú',
    'tôi muốn phản ánh việc này',
    'cho con hỏi tí',
  ])('%s', (text) => void expect(isFiller(text)).toBe(true));
});

describe('what says something is kept', () => {
  test.each([
    'chào xã, đường thôn Đông hỏng',
    'cháu bị chó cắn',
    'cho con hỏi thủ tục khai sinh',
    'các bác ở thôn Đông mất nước',
    'chào hàng lừa đảo',
  ])('%s', (text) => void expect(isFiller(text)).toBe(false));
});

test('no text, however made, keeps the process busy', () => {
  for (const [start, piece] of [
    ['gui ', 'gui di '],
    ['cam on ', 'nhieu nhe '],
    ['khong biet ', 'dau '],
    ['cho toi hoi ', 'viec nay '],
    ['chao ', 'anh chi '],
  ] as const) {
    for (const times of [11, 400]) {
      const text = `${start}${piece.repeat(times)}x`;
      expect([confirms(text), thanks(text), keepsPlaceBack(text), isFiller(text)]).toEqual([
        false,
        false,
        false,
        false,
      ]);
    }
  }
});

test('what the tables knew they still know', () => {
  expect(['gửi đi', 'gửi luôn đi', 'ok gui luon giup em', 'đúng rồi gửi đi ạ'].map(confirms)).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(['cảm ơn nhiều nhé', 'cam on rat nhieu', 'cảm ơn ad nhiều lắm ạ'].map(thanks)).toEqual([true, true, true]);
});
