/** The second person: lets a reply out, or gives it back with what to change. */
import { gapBook } from '#prompts/gap-book.ts';
import type { Outcome, Scene } from '#src/conversation/handler.ts';
import type { FlowState } from '#src/flow.ts';
import type { Gap } from '#src/knowledge/gap.ts';
import { holds } from '#src/people/person.ts';
import { fold } from '#src/text.ts';
import { cardOf, replyShown, reviewersOf } from './gaps.ts';

const CANCEL = /^(huy|thoi)$/;
const MAX_WORDS = 1_000;

/** Why this person may not decide on the reply; null when they may. The author may only where nobody else can. */
async function refusal(scene: Scene, gap: Gap): Promise<Outcome | null> {
  if (!holds(scene.person, 'coordinator')) return { say: [gapBook.notYours()] };
  const isAuthor = gap.reply?.authorId === scene.person?.id;
  const others = isAuthor ? await reviewersOf(scene, scene.person?.id ?? '') : [];
  return others.length > 0 ? { say: [gapBook.ownReply()] } : null;
}

export async function approve(scene: Scene, gap: Gap): Promise<Outcome> {
  const refused = await refusal(scene, gap);
  const reply = replyShown(scene.library, gap, scene.today);
  if (refused || !reply || !scene.person) return refused ?? {};
  const card = cardOf(scene.library, gap);
  if (scene.choice?.via === 'number' && !scene.choice.fresh) return { say: [gapBook.review(card, reply)] };
  const authorId = gap.reply?.authorId ?? '';
  const isSecond = authorId !== scene.person.id;
  const letter = gapBook.reply({ ...reply, reviewed: isSecond });
  const reviewerId = isSecond ? scene.person.id : null;
  return {
    say: [gapBook.settled()],
    changes: [
      { type: 'settle-gap', id: gap.id, version: gap.version, reviewerId, letter },
      { type: 'audit', what: 'gap-approved', about: gap.id, personId: scene.person.id },
    ],
    tell: isSecond
      ? [{ to: { kind: 'person', personId: authorId }, letter: gapBook.approvedNews(card), class: 'reply' }]
      : [],
  };
}

export async function giveBack(scene: Scene, gap: Gap): Promise<Outcome> {
  const refused = await refusal(scene, gap);
  if (refused) return refused;
  const ids = { gap: gap.id, version: String(gap.version) };
  return {
    say: [gapBook.whyReturn()],
    state: { flow: 'gap-book', step: 'return', version: 1, form: true, ids },
  };
}

/** In the form: what the author should change. */
export async function composeReturn(scene: Scene, state: FlowState): Promise<Outcome> {
  if (CANCEL.test(fold(scene.ownText).trim())) return { say: [gapBook.cancelled()], state: null };
  if (scene.text === '') return { say: [gapBook.whyReturn()] };
  const gap = await scene.read.gap(state.ids.gap ?? '');
  if (gap?.state !== 'review' || String(gap.version) !== state.ids.version || !scene.person)
    return { say: [gapBook.changed()], state: null };
  const news = gapBook.returnedNews(cardOf(scene.library, gap), scene.text.slice(0, MAX_WORDS));
  return {
    say: [gapBook.returned()],
    state: null,
    changes: [
      { type: 'return-gap', id: gap.id, version: gap.version },
      { type: 'audit', what: 'gap-returned', about: gap.id, personId: scene.person.id },
    ],
    tell: [{ to: { kind: 'person', personId: gap.reply?.authorId ?? '' }, letter: news, class: 'reply' }],
  };
}
