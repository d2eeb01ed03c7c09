/** What is shown before sending, and the sending: "Gửi" is the consent and says so. */
import { report } from '#prompts/report.ts';
import { DAY_MS } from '#src/clock.ts';
import type { Outcome, Scene } from '#src/conversation/handler.ts';
import { closesAfterDays } from '#src/reach.ts';
import { fold } from '#src/text.ts';
import { bellFor } from './bell.ts';
import { deskName, freeCode, noticeDay, openedCase, pinOf, printCode, routeCase } from './cases.ts';
import { at, type Draft, EMPTY, greet, keep, wordsOf } from './report-draft.ts';
import { countOf } from './report-files.ts';

const sentKind = (draft: Draft) => draft.kind ?? 'phan_anh';

/** Everything the person must see before agreeing, with what can be done about it. */
export function summary(scene: Scene, draft: Draft, before: Partial<Outcome> = {}): Outcome {
  const { first, draft: greeted } = greet(scene, draft);
  const due = noticeDay(scene);
  const { place } = draft;
  const words = wordsOf(draft);
  const kind = sentKind(draft);
  const { deskId } = routeCase(scene, { kind, field: draft.field ?? 'khac', place, words });
  const { days } = scene.authority.noticeWorkingDays;
  const letter = report.summary(
    {
      first,
      words,
      place,
      spot: draft.spot,
      desk: deskName(scene, deskId),
      with: countOf(draft),
      anonymous: draft.anonymous || scene.triage(words).anonymousRequest,
      portal: kind === 'phan_anh_quy_dinh' ? { link: scene.authority.intake.rulesPortal } : null,
      second: draft.second !== null,
    },
    { workingDays: days, due: due.day, tentative: due.tentative },
  );
  return keep(scene, greeted, 'confirm', [letter], before);
}

/** So often the place is asked for when other words come instead; then it stays unknown, and is shown so. */
const PLACE_ASKED = 2;

/** Asks for the place, with the villages of the list to choose from, or shows what will be sent. */
export function proceed(scene: Scene, draft: Draft, before: Partial<Outcome> = {}): Outcome {
  if (draft.place || draft.spot) return summary(scene, draft, before);
  const { first, draft: greeted } = greet(scene, draft);
  const told = draft.fragments.length;
  const times = draft.placeAsked.times + (told > draft.placeAsked.told ? 1 : 0);
  if (times > PLACE_ASKED) return summary(scene, draft, before);
  const asked = { ...greeted, placeAsked: { times, told } };
  return keep(
    scene,
    asked,
    'place',
    [report.askPlace(first, wordsOf(draft), villageMenu(scene, 0), times > 1)],
    before,
  );
}

const VILLAGES_SHOWN = 6;

/** A page of the list, from the `from`-th village on; nothing where the authority has given no list. */
export function villageMenu(
  scene: Scene,
  from: number,
): { names: { name: string; index: number }[]; next: number | null } {
  const { villages } = scene.authority;
  const names = villages.slice(from, from + VILLAGES_SHOWN).map((name, index) => ({ name, index: from + index }));
  return { names, next: from + VILLAGES_SHOWN < villages.length ? from + VILLAGES_SHOWN : null };
}

/** Villages the typed beginning may mean; none when it names exactly one, or is no name of the list. */
export function villagesLike(scene: Scene, text: string): { name: string; index: number }[] {
  const typed = fold(text).trim();
  const all = scene.authority.villages.map((name, index) => ({ name, index }));
  if (typed.split(/\s+/).length > 3 || all.some(({ name }) => fold(name) === typed)) return [];
  const found = all.filter(({ name }) => ` ${fold(name)}`.includes(` ${typed}`));
  return found.length > 1 ? found.slice(0, VILLAGES_SHOWN) : [];
}

async function sentToday(scene: Scene): Promise<number> {
  const own = await scene.read.casesOf(scene.conversation);
  return own.filter((one) => one.openedAtMs > scene.nowMs - DAY_MS).length;
}

/** A case with its code; a second matter of the same message is taken up at once. */
export async function send(
  scene: Scene,
  draft: Draft,
  next: (scene: Scene, draft: Draft) => Promise<Outcome>,
): Promise<Outcome> {
  const { casesADay } = scene.authority.intake.limits;
  if ((await sentToday(scene)) >= casesADay)
    return keep(scene, draft, 'confirm', [report.enoughToday(casesADay, scene.authority.emergencyNumbers)]);
  const code = await freeCode(scene);
  const words = wordsOf(draft);
  const triage = scene.triage(words);
  const kind = sentKind(draft);
  const field = draft.field ?? 'khac';
  const { deskId } = routeCase(scene, { kind, field, place: draft.place, words });
  const opened = openedCase(scene, {
    code,
    kind,
    field,
    place: draft.place,
    words,
    // Asked, the person said that nobody is in danger.
    urgency: draft.decided && triage.kind === 'khan_cap' ? 'normal' : triage.urgency,
    anonymous: draft.anonymous || triage.anonymousRequest,
    sensitive: triage.sensitive,
    deskId,
    noticeDue: noticeDay(scene).day,
    spot: draft.spot,
  });
  const sent: Outcome = {
    state: { ...at('sent', { case: opened.id }), form: false },
    draft: null,
    say: [report.sent(printCode(code), pinOf(scene), opened.id, closesAfterDays(scene.windows), opened.anonymous)],
    changes: [
      { type: 'open-case', case: opened },
      ...(draft.files.length > 0 ? [{ type: 'attach' as const, caseId: opened.id }] : []),
    ],
    tell: [bellFor(scene, opened)],
  };
  if (draft.second === null) return sent;
  const second = { ...EMPTY, fragments: [{ id: null, text: draft.second }], greeted: true, whole: true };
  const more = await next(scene, second);
  return {
    ...more,
    say: [...(sent.say ?? []), ...(more.say ?? [])],
    changes: [...(sent.changes ?? []), ...(more.changes ?? [])],
    tell: [...(sent.tell ?? []), ...(more.tell ?? [])],
  };
}
