/** Following a case by its code. What is shown is status and answer, never the words of the case or a name. */
import type { CaseView } from '#src/cases/case.ts';
import type { Letter } from '#src/messages.ts';
import { nameDay, sayTime } from './common.ts';
import { type OutcomeName, outcomes } from './desk-work.ts';

const STATE: Record<CaseView['state'], string> = {
  open: 'đã đến nơi nhận, chưa có người mở',
  taken: 'đã có người nhận xử lý',
  answered: 'đã trả lời',
  closed: 'đã đóng',
};

export const followCase = {
  status: (one: CaseView, code: string, desk: string): Letter => ({
    text: [
      `Hồ sơ ${code}: ${one.outcome ? outcomes[one.outcome as OutcomeName].toLowerCase() : STATE[one.state]}.`,
      `Nơi nhận: ${desk}.`,
      one.answer ? `Trả lời: “${one.answer}”` : `Xã báo lại chậm nhất ${nameDay(one.noticeDue)}.`,
    ].join('\n'),
  }),
  mine: (cases: { code: string; id: string; state: CaseView['state'] }[]): Letter =>
    cases.length === 0
      ? { text: 'Từ máy này chưa gửi hồ sơ nào. Có mã thì nhắn “xem” kèm mã và số bí mật.' }
      : {
          text: ['Hồ sơ đã gửi từ đây:', ...cases.map((one) => `– ${one.code}: ${STATE[one.state]}`)].join('\n'),
          choices: cases.slice(-6).map((one) => ({ label: `Xem ${one.code}`, act: 'follow-case.show', arg: one.id })),
        },
  askCode: (): Letter => ({ text: 'Xin nhắn “xem” kèm mã 7 số, ví dụ: xem 472-193-8.' }),
  badCheck: (code: string): Letter => ({
    text: `Mã ${code} có một số bị sai hoặc đổi chỗ. Xin xem lại mã rồi nhắn lại.`,
  }),
  needPin: (code: string): Letter => ({
    text: `Mã ${code} cần thêm số bí mật 4 số, ví dụ: xem ${code} 1234. Máy đã gửi hồ sơ thì không cần.`,
  }),
  /** The same words for a wrong PIN and for a code that does not exist: nobody learns which codes exist. */
  wrong: (): Letter => ({ text: 'Mã hoặc số bí mật không đúng. Xin xem lại.' }),
  locked: (until: string): Letter => ({ text: `Đã nhập sai nhiều lần. Xin thử lại sau ${sayTime(until)}.` }),
};
