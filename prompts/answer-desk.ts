/** A resident's words after a desk asked something: offered to go with the case, never taken for it unasked. */
import type { Letter } from '#src/messages.ts';
import { quoteWords } from './common.ts';

export const answerDesk = {
  offer: (code: string, words: string): Letter => ({
    text: `Gửi lời này trả lời câu hỏi của hồ sơ ${code}?\n${quoteWords(words, 600)}`,
    choices: [
      { label: 'Gửi kèm hồ sơ', act: 'answer-desk.send' },
      { label: 'Đây là việc khác', act: 'answer-desk.other' },
      { label: 'Không gửi', act: 'answer-desk.cancel' },
    ],
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
