/** Around an answer: its choices and the whole clause. */
import type { Clause } from '#src/knowledge/plan.ts';
import type { Letter } from '#src/messages.ts';
import { planWords } from './plan.ts';

export const ask = {
  wholeClause: 'Xem cả mục',
  markDone: 'Báo đã gửi',
  otherDuties: 'Việc khác của tôi',
  clause: (plan: string, clauses: Clause[]): Letter => ({
    text:
      clauses.length === 0
        ? 'Mục này không còn trong kế hoạch đang dùng.'
        : [`${plan}, ${planWords.clause(clauses[0]!.path)}:`, ...clauses.map((clause) => clause.text)].join('\n'),
  }),
};
