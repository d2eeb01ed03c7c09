/** Around an answer: its choices and the whole clause. */
import type { Clause } from '#src/knowledge/plan.ts';
import type { Letter } from '#src/messages.ts';
import { planWords } from './plan.ts';

export const ask = {
  wholeClause: 'Xem cả mục',
  markDone: 'Báo đã gửi',
  /** Under a refusal, before what only a model's search led to. */
  nearest: 'Trợ lý không thấy đúng các từ trong câu hỏi. Đây là chỗ gần nghĩa nhất, chưa chắc đúng việc anh/chị hỏi:',
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
