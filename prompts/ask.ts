/** Around an answer: its choices, the whole clause, and what happens to a question the plan does not answer. */
import type { Clause } from '#src/knowledge/plan.ts';
import type { Letter } from '#src/messages.ts';
import { quoteWords } from './common.ts';
import { planWords } from './plan.ts';

export const ask = {
  wholeClause: 'Xem cả mục',
  markDone: 'Báo đã gửi',
  otherDuties: 'Việc khác của tôi',
  /** Said only when somebody is linked and is being told. */
  handedOver: 'Trợ lý đã chuyển câu hỏi cho người điều phối của cơ quan.',
  nobodyToAsk: 'Chưa có người điều phối nào liên kết với trợ lý, nên câu hỏi mới được ghi lại, chưa ai nhận.',
  clause: (plan: string, clauses: Clause[]): Letter => ({
    text:
      clauses.length === 0
        ? 'Mục này không còn trong kế hoạch đang dùng.'
        : [`${plan}, ${planWords.clause(clauses[0]!.path)}:`, ...clauses.map((clause) => clause.text)].join('\n'),
  }),
  /** To the coordinator: an official's question, which the plans do not answer. */
  gap: (unit: string, question: string): Letter => ({
    text: `Câu hỏi kế hoạch không trả lời được, từ ${unit}: ${quoteWords(question, 400)}`,
  }),
};
