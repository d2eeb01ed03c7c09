/** A resident's words after a desk asked something: offered to go with the case, never taken for it unasked. */
import type { Letter } from '#src/messages.ts';
import { quoteWords } from './common.ts';

export const answerDesk = {
  offer: (code: string, words: string, files: number): Letter => ({
    text: [
      `Gửi ${words ? 'lời này' : 'tệp này'} trả lời câu hỏi của hồ sơ ${code}?`,
      ...(words ? [quoteWords(words, 600)] : []),
      ...(files > 0 ? [`Kèm ${files} ảnh, tệp.`] : []),
    ].join('\n'),
    choices: [
      { label: 'Gửi kèm hồ sơ', act: 'answer-desk.send' },
      { label: 'Đây là việc khác', act: 'answer-desk.other' },
      { label: 'Không gửi', act: 'answer-desk.cancel' },
    ],
  }),
  onlyFiles: '(chỉ gửi ảnh, tệp)',
  fileRefused: (): Letter => ({
    text: 'Có ảnh, tệp không nhận được (sai loại, hỏng hoặc quá lớn). Anh/chị gửi lại giúp, hoặc kể bằng chữ ạ.',
  }),
  sent: (code: string): Letter => ({ text: `Đã gửi kèm hồ sơ ${code}. Xã làm tiếp.` }),
  cancelled: (code: string): Letter => ({
    text: `Trợ lý không gửi và không lưu lời vừa rồi. Hồ sơ ${code} vẫn chờ anh/chị trả lời.`,
  }),
  over: (code: string): Letter => ({
    text: `Hồ sơ ${code} đã có kết quả nên không nhận thêm. Việc mới thì anh/chị nhắn lại, trợ lý ghi thành phản ánh mới.`,
  }),
  tooLong: (max: number): Letter => ({ text: `Lời này dài quá ${max} ký tự. Anh/chị nhắn ngắn hơn giúp ạ.` }),
};
