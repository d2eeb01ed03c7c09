/** After a case is closed: how it was, once more if need be, and whether it stayed good. */
import type { RatingReason } from '#src/cases/case.ts';
import type { Letter } from '#src/messages.ts';
import { nameDay, quoteWords } from './common.ts';

export const reasons: Record<RatingReason, string> = {
  slow: 'Chậm',
  unfinished: 'Việc chưa xong',
  unclear: 'Trả lời chưa rõ',
  manners: 'Cách cư xử',
};

export const scores: Record<1 | 2 | 3, string> = { 1: 'chưa hài lòng', 2: 'tạm được', 3: 'hài lòng' };

const more = (id: string) => ({ label: 'Viết thêm', act: 'rate-case.words', arg: id });

export const rateCase = {
  good: (code: string, id: string): Letter => ({
    text: `Cảm ơn anh/chị. Đã ghi cho hồ sơ ${code}: hài lòng.`,
    choices: [more(id)],
  }),
  why: (code: string, id: string, score: 1 | 2, reopenable: boolean): Letter => ({
    text: `Đã ghi cho hồ sơ ${code}: ${scores[score]}. Điều gì chưa được ạ? Nơi xử lý chỉ thấy số chung của nhiều người, không thấy ai chấm.`,
    choices: [
      ...(Object.entries(reasons) as [RatingReason, string][]).map(([reason, label]) => ({
        label,
        act: `rate-case.because`,
        arg: `${id}#${score}#${reason}`,
      })),
      more(id),
      ...(reopenable ? [{ label: 'Đề nghị xem lại', act: 'rate-case.reopen', arg: id }] : []),
    ],
  }),
  noted: (reason: RatingReason, id: string): Letter => ({
    text: `Đã ghi: ${reasons[reason].toLowerCase()}. Cảm ơn anh/chị.`,
    choices: [more(id)],
  }),
  whatWords: (): Letter => ({
    text: 'Xin nhắn điều anh/chị muốn nói thêm; người điều phối của xã đọc, nơi xử lý không thấy.',
    choices: [{ label: 'Thôi', act: 'rate-case.cancel' }],
  }),
  wordsNoted: (): Letter => ({ text: 'Đã ghi thêm. Cảm ơn anh/chị.' }),
  nothing: (): Letter => ({ text: 'Vâng, trợ lý không ghi thêm gì.' }),
  notNow: (): Letter => ({ text: 'Hồ sơ này chưa có kết quả, hoặc không gửi từ đây, nên chưa ghi được.' }),
  scoreFirst: (id: string): Letter => ({
    text: 'Trước hết anh/chị thấy thế nào ạ?',
    choices: [
      { label: 'Hài lòng', act: 'rate-case.good', arg: id },
      { label: 'Tạm được', act: 'rate-case.fair', arg: id },
      { label: 'Chưa hài lòng', act: 'rate-case.bad', arg: id },
    ],
  }),
  reopenWhy: (code: string): Letter => ({
    text: `Hồ sơ ${code} chưa đúng ở chỗ nào ạ? Lời anh/chị được gửi nguyên văn, hồ sơ sẽ do người khác xem lại. Chỉ đề nghị được một lần.`,
    choices: [{ label: 'Thôi', act: 'rate-case.cancel' }],
  }),
  reopenPreview: (code: string, words: string): Letter => ({
    text: `Gửi đề nghị xem lại hồ sơ ${code} với lời này?\n${quoteWords(words, 600)}`,
    choices: [
      { label: 'Gửi', act: 'rate-case.send' },
      { label: 'Viết lại', act: 'rate-case.again' },
      { label: 'Thôi', act: 'rate-case.cancel' },
    ],
  }),
  reopened: (code: string, due: string | null): Letter => ({
    text: `Đã gửi đề nghị xem lại hồ sơ ${code}, người khác sẽ xem.${due ? ` Xã báo lại chậm nhất ${nameDay(due)}.` : ''}`,
  }),
  reopenedBefore: (): Letter => ({
    text: 'Hồ sơ này không đề nghị xem lại được nữa (đã xem lại một lần, hoặc đã quá ngày). Việc mới thì anh/chị nhắn lại, trợ lý ghi thành phản ánh mới.',
  }),
  stays: (code: string): Letter => ({ text: `Cảm ơn anh/chị, đã ghi: việc của hồ sơ ${code} còn tốt.` }),
  brokenWords: 'Hỏng lại',
  broken: (code: string): Letter => ({ text: `Đã ghi: hỏng lại. Hồ sơ ${code} được mở lại và người khác xem.` }),
  brokenAgain: (code: string): Letter => ({
    text: `Đã ghi: hỏng lại, và đã báo người điều phối của xã. Hồ sơ ${code} đã xem lại một lần; anh/chị nhắn việc này vào đây để ghi thành phản ánh mới.`,
  }),
  tooLong: (max: number): Letter => ({ text: `Lời này dài quá ${max} ký tự. Anh/chị nhắn ngắn hơn giúp ạ.` }),
  /** To the coordinators, with the case. */
  forReview: (score: 1 | 2 | 3, reason: RatingReason | null, words: string | null): string =>
    `Người dân: ${scores[score]}${reason ? ` (${reasons[reason].toLowerCase()})` : ''}${words ? `: ${quoteWords(words, 600)}` : ''}.`,
};
