/** Which answer a "đúng" or "chưa đúng" is about: ids in the choice's arg, nothing anybody wrote. */
import { answerFeedback } from '#prompts/answer-feedback.ts';
import type { Choice } from '#src/messages.ts';

export interface Subject {
  /** The answer's own id, from its event: said twice counts once. */
  answerId: string;
  planId: string | null;
  clause: string | null;
  gapId: string | null;
}

export function subjectArg({ answerId, planId, clause, gapId }: Subject): string {
  return [answerId, planId ?? '', clause ?? '', gapId ?? ''].join('|');
}

/** The subject, and whatever a handler put behind it (`<subject>|<reason>`). */
export function readSubject(arg: string): { subject: Subject; rest: string } | null {
  const [answerId, planId, clause, gapId, rest = ''] = arg.split('|');
  if (!answerId) return null;
  return { subject: { answerId, planId: planId || null, clause: clause || null, gapId: gapId || null }, rest };
}

/** The two choices under an answer. */
export function feedbackChoices(subject: Subject): Choice[] {
  const arg = subjectArg(subject);
  return [
    { label: answerFeedback.right, act: 'answer-feedback.right', arg },
    { label: answerFeedback.wrong, act: 'answer-feedback.wrong', arg },
  ];
}
