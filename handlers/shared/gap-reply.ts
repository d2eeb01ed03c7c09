/** Composing a reply in chat: the words, a preview as the asker will see it, then to a second person or out. */
import { gapBook } from '#prompts/gap-book.ts';
import type { Outcome, Scene } from '#src/conversation/handler.ts';
import type { FlowState } from '#src/flow.ts';
import type { Gap, GapOutcome } from '#src/knowledge/gap.ts';
import { cardOf, draftShown, isParty, mayAnswer, reviewersOf, unitOfAuthor } from './gaps.ts';
import { cancels, confirms } from './replies.ts';

const MAX_WORDS = 3_000;

/** `review` = the preview spoke of a second person. */
const at = (step: string, ids: FlowState['ids']): FlowState => ({
  flow: 'gap-book',
  step,
  version: 1,
  form: true,
  ids,
});

const stop = (say: Outcome['say']): Outcome => ({ say: say ?? [], state: null, draft: null });

export function startReply(scene: Scene, gap: Gap, outcome: GapOutcome): Outcome {
  return {
    say: [gapBook.compose(outcome, isParty(scene.library, gap.planId))],
    state: at('compose', { gap: gap.id, outcome }),
    draft: null,
  };
}

/** In the form; the draft holds the words. */
export async function composeReply(scene: Scene, state: FlowState): Promise<Outcome> {
  const gap = await scene.read.gap(state.ids.gap ?? '');
  const outcome: GapOutcome = state.ids.outcome === 'unanswerable' ? 'unanswerable' : 'answer';
  const act = scene.choice?.act;
  if (act === 'gap-book.cancel' || (!act && cancels(scene.ownText))) return stop([gapBook.cancelled()]);
  if (gap?.state !== 'open') return stop([gap ? gapBook.changed() : gapBook.gone()]);
  if (!mayAnswer(scene, gap.planId)) return stop([gapBook.notYours()]);
  const isConfirmed = act === 'gap-book.send' || (state.step === 'confirm' && confirms(scene.ownText));
  if (isConfirmed) return send(scene, gap, outcome, state);
  if (act === 'gap-book.again' || scene.text === '') return startReply(scene, gap, outcome);
  if (scene.text.length > MAX_WORDS) return { say: [gapBook.tooLong(MAX_WORDS)] };
  return preview(scene, gap, outcome, scene.text);
}

async function preview(scene: Scene, gap: Gap, outcome: GapOutcome, words: string): Promise<Outcome> {
  const review = (await reviewersOf(scene, scene.person?.id ?? '')).length > 0;
  return {
    say: [gapBook.preview(draftShown(scene, gap, outcome, words, review), review)],
    state: at('confirm', { gap: gap.id, outcome, review: review ? 'yes' : 'no' }),
    draft: words,
  };
}

/** Sent as it was previewed; shown again when a bare number came late or a second person came or went meanwhile. */
async function send(scene: Scene, gap: Gap, outcome: GapOutcome, state: FlowState): Promise<Outcome> {
  const words = scene.draft;
  if (!scene.person || words === null) return startReply(scene, gap, outcome);
  const reviewers = await reviewersOf(scene, scene.person.id);
  const isAsPreviewed = (state.ids.review === 'yes') === reviewers.length > 0;
  if (!isAsPreviewed || (scene.choice?.via === 'number' && !scene.choice.fresh))
    return preview(scene, gap, outcome, words);
  const authorUnit = unitOfAuthor(scene, gap.planId);
  const { id, version } = gap;
  const shown = draftShown(scene, gap, outcome, words, reviewers.length > 0);
  const propose = {
    type: 'propose-gap-reply' as const,
    id,
    version,
    personId: scene.person.id,
    authorUnit,
    outcome,
    words,
  };
  const audit = { type: 'audit' as const, what: 'gap-replied', about: id, personId: scene.person.id };
  if (reviewers.length === 0) {
    const settle = {
      type: 'settle-gap' as const,
      id,
      version: version + 1,
      reviewerId: null,
      letter: gapBook.reply(shown),
    };
    return { ...stop([gapBook.settled()]), changes: [propose, settle, audit] };
  }
  const letter = gapBook.review(cardOf(scene.library, { ...gap, version: version + 1 }), shown);
  return {
    ...stop([gapBook.sentToReview()]),
    changes: [propose, audit],
    tell: reviewers.map((personId) => ({ to: { kind: 'person', personId }, letter, class: 'reminder' })),
  };
}
