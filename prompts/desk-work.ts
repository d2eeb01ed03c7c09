/** Work at a desk: the list, a case, taking and answering it. Outcomes say what was done, no more. */
import type { CaseView } from '#src/cases/case.ts';
import type { Letter } from '#src/messages.ts';
import { nameDay, quoteWords } from './common.ts';

/** Honest outcomes a case may be closed with; thin form: the others come with the issue on residents. */
export const outcomes = {
  da_tra_loi: 'Đã trả lời',
  khong_thuoc_tham_quyen: 'Không thuộc thẩm quyền',
} as const;
export type OutcomeName = keyof typeof outcomes;

export const deskWork = {
  none: (desk: string): Letter => ({ text: `${desk}: không có hồ sơ nào đang chờ.` }),
  notDesk: (): Letter => ({ text: 'Tài khoản này không giữ đầu mối tiếp nhận nào.' }),
  list: (
    desk: string,
    cases: { code: string; id: string; place: string; noticeDue: string; taken: boolean }[],
  ): Letter => ({
    text: [
      `${desk}: ${cases.length} hồ sơ đang chờ.`,
      ...cases.map(
        (one) =>
          `– ${one.code}, ${one.place}, báo lại chậm nhất ${nameDay(one.noticeDue)}${one.taken ? ', đã có người nhận' : ', chưa ai nhận'}`,
      ),
    ].join('\n'),
    choices: cases.slice(0, 8).map((one) => ({ label: `Mở ${one.code}`, act: 'desk-work.open', arg: one.id })),
  }),
  card: (one: CaseView, code: string, kind: string, mine: boolean): Letter => ({
    text: [
      `Hồ sơ ${code} (${kind}), nơi: ${one.place ?? 'chưa rõ'}.`,
      `Lời người dân: ${quoteWords(one.words, 2000)}.`,
      `Báo lại người dân chậm nhất ${nameDay(one.noticeDue)}.`,
    ].join('\n'),
    choices: mine
      ? [
          { label: 'Trả lời người dân', act: 'desk-work.answer', arg: one.id },
          { label: 'Không thuộc thẩm quyền', act: 'desk-work.refuse', arg: one.id },
        ]
      : [{ label: 'Nhận hồ sơ', act: 'desk-work.take', arg: one.id }],
  }),
  takenByOther: (code: string): Letter => ({ text: `Hồ sơ ${code} đã có người khác nhận.` }),
  closed: (code: string): Letter => ({ text: `Hồ sơ ${code} đã trả lời xong.` }),
  compose: (outcome: OutcomeName): Letter => ({
    text:
      outcome === 'da_tra_loi'
        ? 'Xin soạn câu trả lời gửi người dân.'
        : 'Xin ghi nơi có thẩm quyền và lý do; người dân sẽ đọc nguyên văn.',
  }),
  preview: (code: string, outcome: OutcomeName, words: string): Letter => ({
    text: [`Người dân của hồ sơ ${code} sẽ thấy:`, `${outcomes[outcome]}: “${words}”`].join('\n'),
    choices: [
      { label: 'Gửi', act: 'desk-work.send' },
      { label: 'Soạn lại', act: 'desk-work.again' },
      { label: 'Không gửi', act: 'desk-work.cancel' },
    ],
  }),
  sent: (code: string): Letter => ({ text: `Đã trả lời hồ sơ ${code}.` }),
  cancelled: (): Letter => ({ text: 'Chưa gửi gì. Hồ sơ vẫn chờ.' }),
  changed: (code: string): Letter => ({ text: `Hồ sơ ${code} vừa thay đổi. Xin mở lại rồi làm tiếp.` }),
  /** To the resident. */
  news: (code: string, outcome: OutcomeName, words: string): Letter => ({
    text: `Hồ sơ ${code}: ${outcomes[outcome].toLowerCase()}.\n“${words}”`,
  }),
  takenNews: (code: string, desk: string): Letter => ({ text: `Hồ sơ ${code}: ${desk} đã nhận.` }),
};
