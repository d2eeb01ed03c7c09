/** What the sender of a case, and whoever follows it, is told of every change. Followers never read anybody's words. */
import type { OutcomeName } from '#src/cases/rules.ts';
import type { Letter } from '#src/messages.ts';
import { nameDay } from './common.ts';

/** What was done, no more: “đã xử lý” is not “đã trả lời”. */
export const outcomes: Record<OutcomeName, string> = {
  da_xu_ly: 'Đã xử lý',
  da_tra_loi: 'Đã trả lời',
  khong_thuoc_tham_quyen: 'Không thuộc thẩm quyền của xã',
  tu_choi: 'Không nhận giải quyết',
  trung: 'Trùng với hồ sơ khác',
};

const outcomeOf = (outcome: OutcomeName): string => outcomes[outcome].toLowerCase();

const alongLine = (kind: 'image' | 'file'): string => `Kèm theo: ${kind === 'image' ? 'ảnh' : 'tệp văn bản'}.`;

/** Choices under a closing letter. */
const afterClosing = (id: string, reopenUntil: string | null) => [
  { label: 'Hài lòng', act: 'rate-case.good', arg: id },
  { label: 'Tạm được', act: 'rate-case.fair', arg: id },
  { label: 'Chưa hài lòng', act: 'rate-case.bad', arg: id },
  ...(reopenUntil ? [{ label: 'Đề nghị xem lại', act: 'rate-case.reopen', arg: id }] : []),
];

export const caseNews = {
  /** What the resident's messenger calls it. */
  fileName: (kind: 'image' | 'file', code: string, type: string): string =>
    `${kind === 'image' ? 'anh' : 'van-ban'}-${code}.${type === 'zip-office' ? 'zip' : type}`,
  taken: (code: string, desk: string): Letter => ({ text: `Hồ sơ ${code}: ${desk} đã nhận, đang xem xét.` }),
  asked: (code: string, desk: string, words: string, until: string | null): Letter => ({
    text: [
      `Hồ sơ ${code}: ${desk} cần hỏi thêm anh/chị.`,
      `“${words}”`,
      `Anh/chị nhắn trả lời vào đây, trước khi gửi trợ lý sẽ hỏi lại.${until ? ` Chưa có trả lời thì sau ${nameDay(until)} xã làm tiếp với những gì đang có.` : ''}`,
    ].join('\n'),
  }),
  moved: (code: string, to: string, reason: string, noticeDue: string | null): Letter => ({
    text: [
      `Hồ sơ ${code} được chuyển sang ${to}. Lý do: “${reason}”`,
      ...(noticeDue ? [`Hạn báo lại anh/chị giữ nguyên: chậm nhất ${nameDay(noticeDue)}.`] : []),
      'Anh/chị không phải gửi lại.',
    ].join('\n'),
  }),
  /** A desk gave it to the coordinators, who decide whose it is. */
  handedUp: (code: string, noticeDue: string | null): Letter => ({
    text: [
      `Hồ sơ ${code} đang được người điều phối của xã xem để giao đúng nơi.`,
      ...(noticeDue ? [`Hạn báo lại anh/chị giữ nguyên: chậm nhất ${nameDay(noticeDue)}.`] : []),
    ].join(' '),
  }),
  interim: (code: string, words: string): Letter => ({
    text: [`Hồ sơ ${code}, tin tạm thời (chưa xong):`, `“${words}”`].join('\n'),
  }),
  closed: (
    code: string,
    id: string,
    told: {
      outcome: OutcomeName;
      words: string;
      document: string | null;
      /** What goes along. */
      along: 'image' | 'file' | null;
      reopenUntil: string | null;
    },
  ): Letter => ({
    text: [
      `Hồ sơ ${code}: ${outcomeOf(told.outcome)}.`,
      `“${told.words}”`,
      ...(told.document ? [`Văn bản: ${told.document}.`] : []),
      ...(told.along ? [alongLine(told.along)] : []),
      told.reopenUntil
        ? `Anh/chị thấy thế nào ạ? Nếu chưa đúng, có thể đề nghị xem lại một lần, đến hết ${nameDay(told.reopenUntil)}.`
        : 'Anh/chị thấy thế nào ạ?',
    ].join('\n'),
    choices: afterClosing(id, told.reopenUntil),
  }),
  duplicate: (code: string): Letter => ({
    text: `Hồ sơ ${code}: cùng một việc với hồ sơ khác xã đang xử lý, nên hai hồ sơ được gộp làm một. Khi việc ấy có kết quả, trợ lý báo anh/chị ở đây.`,
  }),
  another: (code: string): Letter => ({
    text: `Hồ sơ ${code}: có thêm người phản ánh cùng việc. Thời hạn của hồ sơ không đổi.`,
  }),
  /** To followers: status only. */
  followed: (code: string, outcome: OutcomeName, document: string | null): Letter => ({
    text: `Hồ sơ ${code} anh/chị theo dõi: ${outcomeOf(outcome)}.${document ? ` Văn bản: ${document}.` : ''}`,
  }),
  followedMoved: (code: string, to: string): Letter => ({
    text: `Hồ sơ ${code} anh/chị theo dõi được chuyển sang ${to}.`,
  }),
  followedReopened: (code: string): Letter => ({ text: `Hồ sơ ${code} anh/chị theo dõi được xem lại.` }),
  runsOn: (code: string): Letter => ({
    text: `Hồ sơ ${code}: xã chưa nhận được trả lời của anh/chị và làm tiếp với những gì đang có. Anh/chị vẫn có thể nhắn thêm.`,
  }),
  stayedAsk: (code: string, id: string, closedOn: string): Letter => ({
    text: `Hồ sơ ${code} đã xử lý từ ${nameDay(closedOn)}. Đến nay còn tốt không ạ?`,
    choices: [
      { label: 'Còn tốt', act: 'rate-case.stays', arg: id },
      { label: 'Hỏng lại', act: 'rate-case.broken', arg: id },
    ],
  }),
};
