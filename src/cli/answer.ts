/** `cli -- answer`: one question a line in, one answer a line out (design.md section 6). */
import { z } from 'zod';
import { sayAnswer } from '#prompts/ask-duty.ts';
import type { Citation, Library } from '#src/knowledge/library.ts';

export const AnswerLine = z.object({
  id: z.string(),
  question: z.string(),
  unit: z.string().nullish(),
  plan_scope: z.string().nullish(),
  history: z.array(z.object({ role: z.enum(['user', 'assistant']), text: z.string() })).default([]),
});

export interface AnsweredLine {
  id: string;
  answer: string;
  citations: Citation[];
  abstained: boolean;
}

/** Answers one line; `today` is the authority's calendar day. Throws zod's error for a wrong line. */
export function answerLine(line: unknown, library: Library, today: string): AnsweredLine {
  const { id, question, unit, plan_scope, history } = AnswerLine.parse(line);
  const answer = library.answer({ text: question, unit: unit ?? null, planScope: plan_scope ?? null, history, today });
  return { id, answer: sayAnswer(answer), citations: answer.citations, abstained: answer.abstained };
}
