/** "Đúng" or "Chưa đúng" under an answer, why, and the coordinators' list on demand (the weekly one is the tick's). */
import { answerFeedback } from '#prompts/answer-feedback.ts';
import type { Handler, Outcome, Scene } from '#src/conversation/handler.ts';
import { addDays } from '#src/dates/day.ts';
import type { FlowState } from '#src/flow.ts';
import { type AnswerFeedback, FeedbackReason, summarise } from '#src/knowledge/feedback.ts';
import { holds } from '#src/people/person.ts';
import { fold } from '#src/text.ts';
import { readSubject } from './shared/feedback.ts';
import { planOf } from './shared/plans.ts';

const NAME = 'answer-feedback';
const VERSION = 1;
const LIST = /^\/?(gop y cau tra loi|xem gop y cau tra loi|bang gop y)$/;
const CANCEL = /^(huy|thoi|bo qua|khong)$/;
const MAX_WORDS = 500;
/** The list on demand looks back so far. */
const BACK_DAYS = 7;

/** What is said of the answer in `arg` (`<subject>|<reason>`); null when the arg is not one of ours. */
function feedbackOn(scene: Scene, arg: string, words: string | null = null): AnswerFeedback | null {
  const read = readSubject(arg);
  if (!read) return null;
  const { answerId: id, planId, clause, gapId } = read.subject;
  const reason = FeedbackReason.safeParse(read.rest).data ?? null;
  return { id, planId, clause, gapId, day: scene.today, verdict: 'wrong', reason, words };
}

const asking = (arg: string): FlowState => ({
  flow: NAME,
  step: 'words',
  version: VERSION,
  form: true,
  ids: { answer: arg },
});

function chosen(scene: Scene, act: string, arg: string): Outcome {
  if (act === `${NAME}.skip`) return { say: [answerFeedback.skipped()], state: null };
  const feedback = feedbackOn(scene, arg);
  if (!feedback) return {};
  const rate = (verdict: AnswerFeedback['verdict']): Outcome['changes'] => [
    { type: 'rate-answer', feedback: { ...feedback, verdict } },
  ];
  switch (act) {
    case `${NAME}.right`:
      return { say: [answerFeedback.thanks()], changes: rate('right') ?? [] };
    case `${NAME}.wrong`:
      return { say: [answerFeedback.why(arg, FeedbackReason.options)], changes: rate('wrong') ?? [] };
    case `${NAME}.words`:
      return { say: [answerFeedback.askWords()], state: asking(arg) };
    default: {
      const { reason } = feedback;
      if (reason === null) return {};
      if (reason === 'other')
        return { say: [answerFeedback.askWords()], state: asking(arg), changes: rate('wrong') ?? [] };
      return { say: [answerFeedback.noted(reason, arg)], changes: rate('wrong') ?? [] };
    }
  }
}

function words(scene: Scene, state: FlowState): Outcome {
  if (CANCEL.test(fold(scene.ownText).trim()) || scene.text === '')
    return { say: [answerFeedback.skipped()], state: null };
  const feedback = feedbackOn(scene, state.ids.answer ?? '', scene.text.slice(0, MAX_WORDS));
  if (!feedback) return { state: null };
  return { say: [answerFeedback.kept()], state: null, changes: [{ type: 'rate-answer', feedback }] };
}

async function list(scene: Scene): Promise<Outcome> {
  if (!holds(scene.person, 'coordinator')) return { say: [answerFeedback.notCoordinator()] };
  const from = addDays(scene.today, 1 - BACK_DAYS);
  const all = await scene.read.feedbackBetween(from, scene.today);
  if (all.length === 0) return { say: [answerFeedback.none(from, scene.today)] };
  const nameOf = (planId: string) => planOf(scene.library, planId)?.shortName ?? planId;
  return { say: [answerFeedback.list(summarise(all), from, scene.today, nameOf)] };
}

export const answerFeedbackHandler: Handler = {
  name: NAME,
  version: VERSION,
  wants: (scene) => scene.person !== null && LIST.test(fold(scene.ownText).trim()),
  handle(scene) {
    const act = scene.choice?.act;
    if (act?.startsWith(`${NAME}.`)) return chosen(scene, act, scene.choice?.arg ?? '');
    if (scene.state?.flow === NAME && scene.state.form) return words(scene, scene.state);
    return list(scene);
  },
};
