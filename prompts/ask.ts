/** Around an answer: its choices and the whole clause. */
import type { Clause } from '#src/knowledge/plan.ts';
import type { Letter } from '#src/messages.ts';
import { planWords } from './plan.ts';

export const ask = {
  wholeClause: 'Xem cả mục',
  markDone: 'Báo đã gửi',
  /** Before an answer only a model's search led to. */
  byMeaning:
    'Kế hoạch không dùng đúng các từ trong câu hỏi. Đây là chỗ gần nghĩa nhất trợ lý tìm được, anh/chị xem có đúng việc đang hỏi không:',
  /** Before an answer that comes after something else was said. */
  about: (question: string): string =>
    `Về câu hỏi trước, “${question.length > 80 ? `${question.slice(0, 80).trim()}…` : question}”:`,
  otherDuties: 'Việc khác của tôi',
  clause: (plan: string, clauses: Clause[]): Letter => ({
    text:
      clauses.length === 0
        ? 'Mục này không còn trong kế hoạch đang dùng.'
        : [`${plan}, ${planWords.clause(clauses[0]!.path)}:`, ...clauses.map((clause) => clause.text)].join('\n'),
  }),
};
