/** Following a case by its code. What is shown is status and answer, never the words of the case or a name. */
import type { CaseView } from '#src/cases/case.ts';
import type { Choice, Letter } from '#src/messages.ts';
import { outcomes } from './case-news.ts';
import { nameDay, sayTime } from './common.ts';

/** How a case stands, as its sender reads it. */
export function sayState(one: Pick<CaseView, 'state' | 'outcome' | 'seenAtMs' | 'withdrawnAtMs'>): string {
  if (one.withdrawnAtMs !== null) return 'người gửi đã rút';
  if (one.outcome) return outcomes[one.outcome].toLowerCase();
  if (one.state === 'taken') return 'đã có người nhận, đang xem xét';
  if (one.state === 'asking') return 'xã đang chờ anh/chị trả lời câu hỏi';
  return one.seenAtMs === null ? 'đã đến nơi nhận, chưa có người mở' : 'đã có người mở, chưa có người nhận';
}

export const followCase = {
  /** `whole` = to the sender or with the PIN; whoever only follows reads no answer. */
  status: (one: CaseView, code: string, desk: string, whole: boolean, choices: Choice[]): Letter => ({
    text: [
      `Hồ sơ ${code}: ${sayState(one)}.`,
      `Nơi nhận: ${desk}.`,
      ...(whole && one.answer ? [`${one.state === 'closed' ? 'Trả lời' : 'Tin tạm thời'}: “${one.answer}”`] : []),
      ...(one.document ? [`Văn bản: ${one.document}.`] : []),
      ...(one.noticeGivenAtMs === null
        ? [`Xã báo lại chậm nhất ${nameDay(one.noticeDue)}${one.tentative ? ' (dự kiến)' : ''}.`]
        : []),
    ].join('\n'),
    ...(choices.length > 0 ? { choices } : {}),
  }),
  follow: (id: string): Choice => ({ label: 'Báo tin cho tôi ở đây', act: 'follow-case.follow', arg: id }),
  reopen: (id: string): Choice => ({ label: 'Đề nghị xem lại', act: 'rate-case.reopen', arg: id }),
  following: (code: string): Letter => ({ text: `Từ nay có gì mới của hồ sơ ${code}, trợ lý báo ở đây.` }),
  mine: (
    own: { code: string; id: string; state: string }[],
    followed: { code: string; id: string; state: string }[],
  ): Letter =>
    own.length + followed.length === 0
      ? { text: 'Từ máy này chưa gửi hồ sơ nào. Có mã thì nhắn “xem” kèm mã và số bí mật.' }
      : {
          text: [
            ...(own.length > 0 ? ['Hồ sơ đã gửi từ đây:', ...own.map((one) => `– ${one.code}: ${one.state}`)] : []),
            ...(followed.length > 0
              ? ['Hồ sơ đang theo dõi:', ...followed.map((one) => `– ${one.code}: ${one.state}`)]
              : []),
          ].join('\n'),
          choices: [...own, ...followed]
            .slice(-6)
            .map((one) => ({ label: `Xem ${one.code}`, act: 'follow-case.show', arg: one.id })),
        },
  askCode: (): Letter => ({ text: 'Xin nhắn “xem” kèm mã 7 số, ví dụ: xem 472-193-8.' }),
  badCheck: (code: string): Letter => ({
    text: `Mã ${code} có một số bị sai hoặc đổi chỗ. Xin xem lại mã rồi nhắn lại.`,
  }),
  needPin: (code: string): Letter => ({
    text: `Mã ${code} cần thêm số bí mật 4 số, ví dụ: xem ${code} 1234. Máy đã gửi hồ sơ thì không cần.`,
  }),
  /** The same words for a wrong PIN and for a code that does not exist: nobody learns which codes exist. */
  wrong: (): Letter => ({
    text: 'Mã hoặc số bí mật không đúng, hoặc mã đang tạm khóa vì bị thử sai nhiều lần. Xin xem lại; máy đã gửi hồ sơ thì không cần số bí mật.',
  }),
  locked: (until: string): Letter => ({ text: `Đã nhập sai nhiều lần. Xin thử lại sau ${sayTime(until)}.` }),
};
