/** What becomes of a question no clause answers: an entry of the gap book, an open gap joined, or a new one. */
import { gapBook } from '#prompts/gap-book.ts';
import { dayOf } from '#src/clock.ts';
import type { Change, Scene, Told } from '#src/conversation/handler.ts';
import { workingDaysBetween } from '#src/dates/calendar.ts';
import type { Answer } from '#src/knowledge/answer-types.ts';
import type { Gap } from '#src/knowledge/gap.ts';
import { isSameQuestion, planMeant } from '#src/knowledge/gap-match.ts';
import { unitsOf } from '#src/people/person.ts';
import { cardOf, isOutdated, isParty, replyShown, responsibleOf } from './gaps.ts';
import { planOf } from './plans.ts';

export interface HandedOver {
  lines: string[];
  changes: Change[];
  tell: Told[];
  /** The plan it is about. */
  planId: string;
  /** The entry that was given as an answer. */
  entryId: string | null;
}

const only = (planId: string, lines: string[], entryId: string | null = null): HandedOver => ({
  lines,
  changes: [],
  tell: [],
  planId,
  entryId,
});

/** Looks the question up in the gap book of its plan, and hands it to the responsible person when nothing is there. */
export async function handOver(scene: Scene, answer: Answer, question: string): Promise<HandedOver> {
  const unit = unitsOf(scene.person)[0];
  const planId = planMeant(answer, question, scene.library.plans, unit?.planId ?? '');
  const asked = { text: question, unitId: unit?.id ?? null };
  const isSame = (gap: Gap) => isSameQuestion({ text: gap.question, unitId: gap.unitId }, asked);
  const entry = (await scene.read.gapEntries(planId)).find(isSame);
  const shown = entry && replyShown(scene.library, entry, scene.today);
  const told = shown ? [gapBook.entry(shown)] : [];
  if (entry && !isOutdated(scene.library, entry)) return only(planId, told, entry.id);
  const further = await hand(scene, planId, question, isSame);
  return { ...further, lines: [...told, ...further.lines], entryId: entry?.id ?? null };
}

/** Joins the unit's open question, or opens one. What was forwarded may be somebody else's words and goes to nobody. */
async function hand(
  scene: Scene,
  planId: string,
  question: string,
  isSame: (gap: Gap) => boolean,
): Promise<HandedOver> {
  const { content } = scene.incoming;
  if (content.type === 'message' && content.forwarded) return only(planId, [gapBook.forwarded]);
  const waiting = await scene.read.waitingGaps(planId);
  const unitId = unitsOf(scene.person)[0]?.id ?? null;
  const open = waiting.find((gap) => gap.unitId === unitId && isRecent(scene, gap) && isSame(gap));
  return open ? join(scene, open) : openGap(scene, planId, unitId, question);
}

function isRecent(scene: Scene, gap: Gap): boolean {
  const passed = workingDaysBetween(scene.calendar, dayOf(gap.askedAtMs), scene.today);
  return passed.count <= scene.authority.gapDays.join;
}

async function join(scene: Scene, gap: Gap): Promise<HandedOver> {
  const responsible = await responsibleOf(scene, gap.planId, scene.person?.id ?? null);
  const party = isParty(scene.library, gap.planId);
  return {
    ...only(gap.planId, [gapBook.joined(dayOf(gap.askedAtMs), responsible?.name ?? null, party)]),
    changes: [{ type: 'join-gap', id: gap.id }],
  };
}

async function openGap(scene: Scene, planId: string, unitId: string | null, question: string): Promise<HandedOver> {
  const responsible = await responsibleOf(scene, planId, scene.person?.id ?? null);
  const before = scene.state?.ids;
  const change = {
    type: 'open-gap' as const,
    id: scene.newId('gap'),
    planId,
    planVersion: planOf(scene.library, planId)?.version ?? null,
    clause: (before?.plan === planId && before.clause) || null,
    unitId,
    question,
  };
  const gap: Gap = {
    ...change,
    version: 1,
    state: 'open',
    unitName: unitsOf(scene.person)[0]?.name ?? '',
    askedAtMs: scene.nowMs,
    reply: null,
    settledAtMs: null,
    reviewed: false,
  };
  const letter = gapBook.asked(cardOf(scene.library, gap));
  const line = responsible ? gapBook.handedOver(responsible.name, isParty(scene.library, planId)) : gapBook.nobodyToAsk;
  return {
    ...only(planId, [line]),
    changes: [change, { type: 'audit', what: 'gap-opened', about: gap.id }],
    tell: (responsible?.personIds ?? []).map((personId) => ({
      to: { kind: 'person', personId },
      letter,
      class: 'reminder',
    })),
  };
}
