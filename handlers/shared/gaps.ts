/** Who works on an unanswered question, and how it is shown to them. */
import { type GapCard, gapBook, type ReplyShown } from '#prompts/gap-book.ts';
import { planWords } from '#prompts/plan.ts';
import { dayOf } from '#src/clock.ts';
import type { Scene } from '#src/conversation/handler.ts';
import type { Gap, GapOutcome } from '#src/knowledge/gap.ts';
import type { Library } from '#src/knowledge/library.ts';
import { type Audience, holds } from '#src/people/person.ts';
import { belongsTo, COORDINATORS, nameOfResponsible, responsibleFor } from '#src/people/responsible.ts';
import { planOf } from './plans.ts';

/** Who is asked, and what they are called ("Phòng Văn hóa - Xã hội"). */
export interface Responsible {
  name: string;
  personIds: string[];
}

async function linked(scene: Scene, audience: Audience): Promise<string[]> {
  const recipients = await scene.read.recipients(audience);
  return [...new Set(recipients.flatMap((one) => (one.platform && one.personId) || []))];
}

/** The plan's responsible people, else the coordinators; null when nobody of them is linked but the asker. */
export async function responsibleOf(scene: Scene, planId: string, askerId: string | null): Promise<Responsible | null> {
  for (const audience of [responsibleFor(scene.authority, planId), COORDINATORS]) {
    const personIds = (await linked(scene, audience)).filter((id) => id !== askerId);
    if (personIds.length === 0) continue;
    const units = audience.kind === 'units' ? await scene.read.units(null) : [];
    return { name: nameOfResponsible(audience, scene.authority, units) ?? gapBook.coordinator, personIds };
  }
  return null;
}

/** The coordinators who may read a reply before it goes out: all but its author. */
export async function reviewersOf(scene: Scene, authorId: string): Promise<string[]> {
  return (await linked(scene, COORDINATORS)).filter((id) => id !== authorId);
}

/** The plan's responsible people and every coordinator may answer. */
export function mayAnswer(scene: Scene, planId: string): boolean {
  return holds(scene.person, 'coordinator') || belongsTo(scene.person, responsibleFor(scene.authority, planId));
}

/** The unit an entry names: the author's unit of this plan, their desk, another unit, or the coordinator's function. */
export function unitOfAuthor(scene: Scene, planId: string): string {
  const posts = scene.person?.posts ?? [];
  const units = posts.flatMap((post) => post.unit ?? []);
  const desk = scene.authority.desks.find((one) => posts.some((post) => post.deskId === one.id));
  const ofPlan = units.find((unit) => unit.planId === planId);
  return ofPlan?.name ?? desk?.name ?? units[0]?.name ?? gapBook.coordinatorOf(scene.authority.name);
}

export function isParty(library: Library, planId: string): boolean {
  return planOf(library, planId)?.party === true;
}

export function cardOf(library: Library, gap: Gap): GapCard {
  return {
    gap,
    plan: planOf(library, gap.planId)?.shortName ?? gap.planId,
    place: gap.clause && planWords.clause(gap.clause),
    askedDay: dayOf(gap.askedAtMs),
    party: isParty(library, gap.planId),
  };
}

/** The plan was replaced since the question was asked: what was answered then may no longer be so. */
export function isOutdated(library: Library, gap: Gap): boolean {
  return planOf(library, gap.planId)?.version !== gap.planVersion;
}

/** A reply that is being composed, as it would read today. */
export function draftShown(scene: Scene, gap: Gap, outcome: GapOutcome, words: string, reviewed: boolean): ReplyShown {
  const unit = unitOfAuthor(scene, gap.planId);
  return { outcome, unit, day: scene.today, question: gap.question, words, reviewed, outdated: false };
}

/** A stored reply as its readers see it; one that is not settled yet reads as of `today`, reviewed. */
export function replyShown(library: Library, gap: Gap, today: string): ReplyShown | null {
  const { reply, settledAtMs } = gap;
  if (!reply) return null;
  return {
    outcome: reply.outcome,
    unit: reply.authorUnit,
    day: settledAtMs === null ? today : dayOf(settledAtMs),
    question: gap.question,
    words: reply.words,
    reviewed: settledAtMs === null || gap.reviewed,
    outdated: settledAtMs !== null && isOutdated(library, gap),
  };
}
