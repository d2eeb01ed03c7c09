/** The gap book at work: answer a question no plan answers, review what a colleague composed, see what waits. */
import { gapBook } from '#prompts/gap-book.ts';
import { dayOf } from '#src/clock.ts';
import type { Handler, Outcome, Scene } from '#src/conversation/handler.ts';
import { workingDaysBetween } from '#src/dates/calendar.ts';
import type { Gap } from '#src/knowledge/gap.ts';
import { holds } from '#src/people/person.ts';
import { fold } from '#src/text.ts';
import { composeReply, startReply } from './shared/gap-reply.ts';
import { approve, composeReturn, giveBack } from './shared/gap-review.ts';
import { cardOf, mayAnswer, replyShown, responsibleOf } from './shared/gaps.ts';

const NAME = 'gap-book';
const LIST = /^\/?(cau hoi cho|cau hoi dang cho|danh sach cau hoi|danh sach cau hoi cho)$/;
const SHOWN = 8;

async function list(scene: Scene): Promise<Outcome> {
  if (!holds(scene.person, 'coordinator')) return { say: [gapBook.notCoordinator()] };
  const all = await scene.read.waitingGaps(null);
  if (all.length === 0) return { say: [gapBook.none()] };
  const owners = new Map<string, string>();
  for (const planId of new Set(all.map((gap) => gap.planId)))
    owners.set(planId, (await responsibleOf(scene, planId, null))?.name ?? gapBook.nobodyLinked);
  const lines = all.slice(0, SHOWN).map((gap) => ({
    id: gap.id,
    plan: cardOf(scene.library, gap).plan,
    unit: gap.unitName,
    owner: owners.get(gap.planId) ?? gapBook.nobodyLinked,
    workingDays: workingDaysBetween(scene.calendar, dayOf(gap.askedAtMs), scene.today).count,
    inReview: gap.state === 'review',
  }));
  return { say: [gapBook.list(lines, all.length - lines.length)] };
}

/** What can be done with the question now, for whoever opened it. */
function opened(scene: Scene, gap: Gap): Outcome {
  const card = cardOf(scene.library, gap);
  if (gap.settledAtMs !== null) return { say: [gapBook.done(dayOf(gap.settledAtMs))] };
  if (gap.state === 'open') return { say: [gapBook.asked(card)] };
  const reply = replyShown(scene.library, gap, scene.today);
  const isReviewer = holds(scene.person, 'coordinator') && reply;
  return { say: [isReviewer ? gapBook.review(card, reply) : gapBook.inReview()] };
}

/** A choice that names a gap (`<id>` or `<id>#<version>`). */
async function chosen(scene: Scene, act: string, arg: string): Promise<Outcome> {
  const [id = '', version] = arg.split('#');
  const gap = await scene.read.gap(id);
  if (!gap) return { say: [gapBook.gone()] };
  if (!mayAnswer(scene, gap.planId)) return { say: [gapBook.notYours()] };
  const isAsSeen = version === undefined || Number(version) === gap.version;
  if (act === `${NAME}.answer` && gap.state === 'open') return startReply(scene, gap, 'answer');
  if (act === `${NAME}.cannot` && gap.state === 'open') return startReply(scene, gap, 'unanswerable');
  if (act === `${NAME}.approve` && gap.state === 'review' && isAsSeen) return approve(scene, gap);
  if (act === `${NAME}.return` && gap.state === 'review' && isAsSeen) return giveBack(scene, gap);
  return opened(scene, gap);
}

const IN_FORM = new Set([`${NAME}.send`, `${NAME}.again`, `${NAME}.cancel`]);

export const gapBookHandler: Handler = {
  name: NAME,
  version: 1,
  wants: (scene) => scene.person !== null && LIST.test(fold(scene.ownText).trim()),
  handle(scene) {
    const act = scene.choice?.act;
    const { state } = scene;
    if (act && !IN_FORM.has(act)) return chosen(scene, act, scene.choice?.arg ?? '');
    if (state?.flow === NAME && state.form)
      return state.step === 'return' ? composeReturn(scene, state) : composeReply(scene, state);
    return act ? { say: [gapBook.changed()] } : list(scene);
  },
};
