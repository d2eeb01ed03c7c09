/** Words that open a conversation and say nothing yet are told from those that say something. */
import { describe, expect, test } from 'vitest';
import { isFiller } from '#handlers/shared/replies.ts';

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
