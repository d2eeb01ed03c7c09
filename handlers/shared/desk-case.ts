/** A case as those it lies with see it: who may, the card and its history, taking it and giving it back. */
import { caseNews } from '#prompts/case-news.ts';
import {
  attachedDetail,
  deskWork,
  eventLine,
  levels,
  sayAge,
  sayAttached,
  standings,
  stayedDetail,
} from '#prompts/desk-work.ts';
import { rateCase } from '#prompts/rate-case.ts';
import { type CaseEvent, type CaseView, limitOf } from '#src/cases/case.ts';
import { printCode } from '#src/cases/code.ts';
import { cardOf } from '#src/cases/desk.ts';
import { insults, masked } from '#src/cases/insults.ts';
import { OutcomeName } from '#src/cases/rules.ts';
import { dayOf, timeOf } from '#src/clock.ts';
import type { Change, Outcome, Scene, Told } from '#src/conversation/handler.ts';
import { workingDaysBetween } from '#src/dates/calendar.ts';
import type { Choice } from '#src/messages.ts';
import { holds } from '#src/people/person.ts';
import { mayRead } from '#src/people/readers.ts';
import { bellFor } from './bell.ts';
import { casePhotos, isPhoto } from './case-file.ts';
import { deskName } from './cases.ts';

const SHOWN_EVENTS = 6;

/** The case, when this person may read it; nobody else learns even that it exists. */
export async function mine(scene: Scene, id: string): Promise<CaseView | null> {
  const found = await scene.read.caseById(id);
  return found && mayRead(scene.person, found, scene.authority) ? found : null;
}

/** Content is shown on the web page, and in Telegram's private chat where the authority's data say so. */
export function showsContent(scene: Scene): boolean {
  const { platform } = scene.incoming.address;
  return platform === 'web' || platform === scene.authority.desk.content;
}

/** Whoever looks, by chat or on the page. */
export type Viewer = Pick<Scene, 'person' | 'authority' | 'calendar' | 'today'>;

export const workingDaysLeft = (scene: Viewer, one: CaseView): number =>
  workingDaysBetween(scene.calendar, scene.today, limitOf(one)).count;

export function ageOf(scene: Viewer, one: CaseView): string {
  return one.state === 'asking' ? standings.asking : sayAge(workingDaysLeft(scene, one));
}

export function standingOf(scene: Viewer, one: CaseView): string {
  if (one.state === 'open') return one.seenAtMs === null ? standings.unseen : standings.open;
  if (one.state !== 'taken') return standings[one.state];
  return one.takenBy === scene.person?.id ? standings.mine : standings.taken;
}

export const isHolder = (scene: Viewer, one: CaseView): boolean =>
  (one.state === 'taken' || one.state === 'asking') && one.takenBy === scene.person?.id;

/** What this person may do with it now. */
export function choicesFor(scene: Viewer, one: CaseView): Choice[] {
  const { act } = deskWork;
  const { id } = one;
  if (one.state === 'closed') {
    return holds(scene.person, 'coordinator') ? [act.review(id), act.note(id)] : [act.note(id)];
  }
  if (one.state === 'open') return [act.take(id), act.move(id), act.note(id), act.recuse(id)];
  const asked = one.state === 'asking' ? [act.reply(id)] : [];
  if (isHolder(scene, one))
    return [
      act.close(id),
      ...asked,
      act.ask(id),
      act.interim(id),
      act.note(id),
      act.move(id),
      act.release(id),
      act.recuse(id),
    ];
  // Somebody may have fallen ill: whoever stands above gives it to another.
  const isAbove = holds(scene.person, 'coordinator') || !holds(scene.person, 'desk', one.deskId);
  return isAbove ? [act.note(id), act.release(id)] : [act.note(id)];
}

export function detailOf(scene: Viewer, event: CaseEvent): string | null {
  if (event.detail === null || event.kind === 'opened') return null;
  if (event.kind === 'risen') return levels[event.detail] ?? null;
  if (event.kind === 'attached') return attachedDetail[event.detail] ?? null;
  if (event.kind === 'stayed') return stayedDetail[event.detail] ?? null;
  if (event.kind === 'corrected') return deskWork.nowAt(deskName(scene, event.detail));
  return event.kind === 'moved' ? deskName(scene, event.detail) : null;
}

function historyOf(scene: Viewer, events: CaseEvent[], say: (words: string) => string): string[] {
  return events.map((event) =>
    eventLine(
      { ...event, words: event.words && say(event.words) },
      dayOf(event.atMs),
      timeOf(event.atMs),
      detailOf(scene, event),
    ),
  );
}

/** `whole` = the words as typed, insults too. */
export async function opened(scene: Scene, found: CaseView, whole = false): Promise<Outcome> {
  if (!showsContent(scene)) return { say: [deskWork.onWeb(cardOf(scene.authority, found), scene.authority.page)] };
  const personId = scene.person!.id;
  const events = (await scene.read.caseEvents(found.id)).filter((event) => !['opened', 'seen'].includes(event.kind));
  const rating = holds(scene.person, 'coordinator') ? await scene.read.ratingOf(found.id) : null;
  const attached = await scene.read.attachmentsOf(found.id);
  const say = (words: string) => (whole ? words : masked(words));
  const shown = {
    words: say(found.words),
    code: printCode(found.code),
    desk: deskName(scene, found.deskId),
    standing: standingOf(scene, found),
    age: ageOf(scene, found),
    history: historyOf(scene, events.slice(-SHOWN_EVENTS), say),
    attached: sayAttached(attached.map((one) => one.kind)),
    rating: rating && rateCase.forReview(rating.score, rating.reason, rating.words),
  };
  const hides = !whole && [found.words, ...events.map((event) => event.words ?? '')].some(insults);
  const photos = attached.filter(isPhoto).length;
  const choices = [
    ...choicesFor(scene, found),
    ...(hides ? [deskWork.act.whole(found.id)] : []),
    ...(photos > 0 ? [deskWork.act.photos(found.id, photos)] : []),
  ];
  return {
    say: [deskWork.card(found, shown, choices)],
    state: null,
    draft: null,
    changes: [
      { type: 'see-case', id: found.id, personId },
      { type: 'audit', what: 'case-read', about: found.id, personId },
    ],
  };
}

/** Its photos, where its content may be shown; what is being written goes on. */
export async function photos(scene: Scene, found: CaseView): Promise<Outcome> {
  const files = await casePhotos(scene, found);
  const code = printCode(found.code);
  const letter = files.length > 0 ? { ...deskWork.photos(code, files.length), files } : deskWork.noPhotos(code);
  return { say: [letter], changes: [audit(scene, 'case-read', found.id)] };
}

/** News for whoever sent the case; one entered at the counter is called instead (storage writes that down). */
export const tellSender = (found: CaseView, letter: Told['letter']): Told => ({
  to: { kind: 'conversation', conversation: found.conversation },
  // What cannot be sent is found by its case: somebody calls.
  letter: { ...letter, about: `case:${found.id}` },
  class: 'reply',
});

export const tellFollowers = (found: CaseView, letter: Told['letter']): Told => ({
  to: { kind: 'followers', caseId: found.id },
  letter,
  class: 'reply',
});

export const audit = (scene: Scene, what: string, id: string): Change => ({
  type: 'audit',
  what,
  about: id,
  personId: scene.person!.id,
});

export async function take(scene: Scene, found: CaseView): Promise<Outcome> {
  const shown = await opened(scene, found);
  const personId = scene.person!.id;
  if (!showsContent(scene) || (found.takenBy === personId && found.state !== 'open')) return shown;
  if (found.state !== 'open') return { ...shown, say: [deskWork.quicker(printCode(found.code)), ...(shown.say ?? [])] };
  const taken: CaseView = { ...found, state: 'taken', takenBy: personId, noticeGivenAtMs: scene.nowMs };
  const after = await opened(scene, taken);
  return {
    ...after,
    changes: [
      { type: 'work-case', id: found.id, version: found.version, personId, work: { do: 'take' } },
      ...(after.changes ?? []),
      audit(scene, 'case-taken', found.id),
    ],
    tell: [tellSender(found, caseNews.taken(printCode(found.code), deskName(scene, found.deskId)))],
  };
}

/** The bell does not ring for this person. */
export const without = (found: CaseView, personId: string | null | undefined): CaseView => ({
  ...found,
  notPersons: [...found.notPersons, ...(personId ? [personId] : [])],
});

/** Given back to the desk, whose others are told. */
export function release(scene: Scene, found: CaseView): Outcome {
  return {
    say: [deskWork.released(printCode(found.code))],
    state: null,
    draft: null,
    changes: [work(scene, found, { do: 'release' }), audit(scene, 'case-released', found.id)],
    tell: [bellFor(scene, without(found, scene.person?.id), 'released')],
  };
}

/** Somebody who has to do with the matter steps back for good. */
export function recuse(scene: Scene, found: CaseView): Outcome {
  return {
    say: [deskWork.recused(printCode(found.code))],
    state: null,
    draft: null,
    changes: [work(scene, found, { do: 'recuse' }), audit(scene, 'case-recused', found.id)],
    tell: [bellFor(scene, without(found, scene.person?.id), 'released')],
  };
}

export const work = (
  scene: Scene,
  found: CaseView,
  done: Extract<Change, { type: 'work-case' }>['work'],
): Extract<Change, { type: 'work-case' }> => ({
  type: 'work-case',
  id: found.id,
  version: found.version,
  personId: scene.person?.id ?? null,
  work: done,
});

/** `<case>#<rest>` of a choice. */
export const splitArg = (arg: string): { id: string; rest: string } => {
  const [id = '', rest = ''] = arg.split('#');
  return { id, rest };
};

export const outcomeOf = (name: string): OutcomeName => OutcomeName.catch('da_tra_loi').parse(name);
