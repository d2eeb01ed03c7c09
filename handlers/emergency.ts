/** A life in danger: the number first, before any form or consent; then the officers on duty, until one has taken it. */

import { emergency } from '#prompts/emergency.ts';
import { report } from '#prompts/report.ts';
import type { CaseView, NewCase, Spot } from '#src/cases/case.ts';
import { deskFor, dutyDesks } from '#src/cases/desk.ts';
import { type Emergency, Emergency as EmergencySort, type Triage } from '#src/cases/kinds.ts';
import { emergencyIn } from '#src/cases/triage.ts';
import { dueAfterPause } from '#src/cases/working-time.ts';
import { timeOf } from '#src/clock.ts';
import type { Change, Handler, Outcome, Scene, Told } from '#src/conversation/handler.ts';
import { FlowState } from '#src/flow.ts';
import type { Letter } from '#src/messages.ts';
import { holds } from '#src/people/person.ts';
import { fold } from '#src/text.ts';
import { freeCode, noticeDay, openedCase, printCode } from './shared/cases.ts';
import { type Rung, rungsOf } from './shared/duty-rungs.ts';
import { isComposing, speaksAtWork } from './shared/officials.ts';
import { cancels, isFiller, placeIn, refuses } from './shared/replies.ts';
import { EMPTY, NAME as FORM, openDoubt, readDraft, wordsSoFar } from './shared/report-draft.ts';
import { takeFiles, withTaken } from './shared/report-files.ts';
import { placeSaid } from './shared/report-place.ts';
import { settle } from './shared/report-settle.ts';

const NAME = 'emergency';
const VERSION = 1;
/** Nobody pressed "Đã nhận" in this time: the alert is repeated and the person is told. */
const CLIMB_MS = 3 * 60_000;
/** What the person says in this time belongs to the emergency. */
const OVER_MS = 30 * 60_000;
/** So many rounds come that fast, then slower, until somebody has it or a day is over. */
const QUICK_CLIMBS = 10;
const SLOW_CLIMB_MS = 15 * 60_000;
const REPEATS_MS = 24 * 3_600_000;

/** "/help" is Telegram's own question for help, not a cry. */
const COMMAND = /^\/\w+$/;

/** The sort of emergency in what was just said, also when it is told in fragments. */
function sortOf(scene: Scene): Emergency | null {
  if (COMMAND.test(scene.text)) return null;
  const together = [...wordsSoFar(scene), scene.text].join('\n');
  const alone = emergencyIn(scene.text);
  return alone ?? (together === scene.text ? null : emergencyIn(together)) ?? learned(scene, together);
}

/** The trained triage alone, below this: the numbers are said at once, and whether somebody is in danger is asked. */
const SURE = 0.9;
/** No answer to that question in this time: better one alarm too many. */
const DOUBT_MS = 60_000;

/** What was told of an unfinished feedback, also while the question is open. */
const toldSoFar = (scene: Scene): string[] =>
  scene.state?.flow === NAME ? (readDraft(scene)?.fragments ?? []).map((one) => one.text) : wordsSoFar(scene);

function isDoubtful(scene: Scene): boolean {
  const together = [...toldSoFar(scene), scene.text].join('\n');
  if (emergencyIn(scene.text) ?? emergencyIn(together)) return false;
  return scene.triage(together).confidence < SURE;
}

/** The numbers first, then one question; what was told stays as an unfinished feedback meanwhile. */
function doubt(scene: Scene): Outcome {
  const before = scene.state?.flow === FORM && scene.state.form ? readDraft(scene) : null;
  const { content } = scene.incoming;
  const id = content.type === 'message' ? (content.messageId ?? null) : null;
  const taken = takeFiles(scene, before?.files.length ?? 0, null);
  const draft = {
    ...(before ?? EMPTY),
    fragments: [...(before?.fragments ?? []), { id, text: scene.text }],
    files: [...(before?.files ?? []), ...taken.files],
    greeted: true,
  };
  return {
    class: 'alert',
    say: [emergency.doubt(scene.authority.emergencyNumbers)],
    state: { flow: NAME, step: 'doubt', version: VERSION, form: true, ids: { asked: scene.newId('doubt') } },
    draft: JSON.stringify(draft),
    changes: taken.changes,
    work: taken.work,
    later: [{ afterMs: DOUBT_MS, name: `${NAME}.unanswered`, arg: scene.newId('doubt') }],
  };
}

/** The question (this one, or any) is open: nothing else was said, or something that is no answer. */
function isAsked(scene: Scene, asked: string | null): boolean {
  const open = openDoubt(scene);
  return open !== null && (asked === null || open === asked);
}

/** "Có" is an alarm, anything that is none goes on as the feedback it was, with what was shown or pinned beside it. */
async function answered(scene: Scene): Promise<Outcome> {
  const act = scene.choice?.act;
  const isYes = act === `${NAME}.yes` || (!act && (sortRuled(scene) !== null || YES.test(fold(scene.text).trim())));
  if (isYes) return begin(scene, sortRuled(scene) ?? 'other');
  const draft = readDraft(scene);
  if (!draft) return { state: null };
  const isNo = scene.choice !== null || refuses(scene.text);
  const fragments = isNo || scene.text === '' ? draft.fragments : [...draft.fragments, { id: null, text: scene.text }];
  // A place or a detail is no "không": the alarm comes unless the person says so, sends it or gives it up.
  const doubt = isNo ? null : (scene.state?.ids.asked ?? null);
  const taken = takeFiles(scene, draft.files.length, null);
  const files = [...draft.files, ...taken.files];
  const spot = taken.spot ?? draft.spot;
  const next = await settle(scene, { ...draft, fragments, files, spot, decided: true, kind: 'phan_anh', doubt });
  return withTaken(taken, next);
}

const YES = /^(co|co a|co nguoi|dang nguy hiem|khan cap|nguy hiem|cuu|dung)\b/;

const sortRuled = (scene: Scene): Emergency | null =>
  scene.text === '' ? null : (emergencyIn(scene.text) ?? emergencyIn([...toldSoFar(scene), scene.text].join('\n')));

/** A consent, a refusal or a known place within a form tells of no danger that its words did not tell of already. */
function onlyReplies(scene: Scene): boolean {
  if (wordsSoFar(scene).length === 0) return false;
  if (isFiller(scene.text) || cancels(scene.text)) return true;
  const said = placeSaid(scene, scene.text);
  return said.place !== null && !said.tells && scene.triage(scene.text).location !== null;
}

/** What the rules do not know but the trained triage does; not of somebody at work, nor of a choice said in words. */
function learned(scene: Scene, words: string): Emergency | null {
  if (scene.choice || speaksAtWork(scene)) return null;
  const triage = scene.triage(words);
  if (triage.kind !== 'khan_cap' || onlyReplies(scene)) return null;
  // What was told before has been asked about already: only something new is asked about again.
  const isDecided = scene.state?.flow === FORM && readDraft(scene)?.decided === true;
  return isDecided && scene.triage(scene.text).kind !== 'khan_cap' ? null : (triage.emergency ?? 'other');
}

const takeChoice = (caseId: string) => ({ label: emergency.takeLabel, act: `${NAME}.take`, arg: caseId });

function tellAll(rung: Rung | undefined, letter: Letter, caseId: string): Told[] {
  const withTake = { ...letter, choices: [takeChoice(caseId)] };
  return (rung?.to ?? []).map((to) => ({ to, letter: withTake, class: 'alert' as const }));
}

/** The form that was being filled in, to come back to: its state holds ids only. */
const setAside = (scene: Scene): Record<string, string> =>
  scene.state?.form && scene.state.flow !== NAME ? { aside: JSON.stringify(scene.state) } : {};

function asideOf(state: FlowState | null): FlowState | null {
  const aside = state?.flow === NAME ? state.ids.aside : undefined;
  return aside === undefined ? null : (FlowState.safeParse(JSON.parse(aside)).data ?? null);
}

async function begin(scene: Scene, sort: Emergency): Promise<Outcome> {
  // What was being told before belongs to it: the place is often there.
  const words = [...toldSoFar(scene), scene.choice ? '' : scene.text].filter((one) => one).join('\n');
  const triage: Triage = scene.triage(words);
  const fromDoubt = isAsked(scene, null);
  const rungs = await rungsOf(scene);
  const code = await freeCode(scene);
  const desk = dutyDesks(scene.authority)[0] ?? deskFor(scene.authority, 'khan_cap', triage.field, triage.location);
  const id = scene.newId('case');
  const taken = takeFiles(scene, 0, id);
  const opened: NewCase = openedCase(scene, {
    code,
    kind: 'khan_cap',
    field: triage.field,
    place: triage.location,
    words,
    urgency: 'now',
    anonymous: triage.anonymousRequest,
    sensitive: triage.sensitive,
    deskId: desk.id,
    noticeDue: noticeDay(scene).day,
    spot: taken.spot,
  });
  const alert = emergency.alert(words, printCode(code), timeOf(scene.nowMs), false);
  return {
    class: 'alert',
    say: [
      emergency.first(
        scene.authority.emergencyNumbers,
        sort,
        rungs.length > 0,
        triage.location !== null || taken.spot !== null,
      ),
      ...(sort === 'domestic_violence' ? [emergency.safeContact()] : []),
    ],
    state: {
      flow: NAME,
      step: 'more',
      version: VERSION,
      form: true,
      ids: { case: opened.id, code, sort, ...(fromDoubt ? {} : setAside(scene)) },
    },
    ...(fromDoubt ? { draft: null } : {}),
    changes: [
      { type: 'open-case', case: opened },
      ...(fromDoubt ? [{ type: 'attach' as const, caseId: opened.id }] : []),
      ...taken.changes,
    ],
    work: taken.work,
    tell: tellAll(rungs[0], alert, opened.id),
    later: [
      { afterMs: CLIMB_MS, name: `${NAME}.climb`, arg: `${opened.id}:1` },
      { afterMs: OVER_MS, name: `${NAME}.over`, arg: opened.id },
    ],
  };
}

/** Asks whom to call or what to do: the same again, not "noted". */
const HOW = /\b(goi (sao|the nao|ai|so (nao|may)|cho ai)|so (nao|may)|lam (sao|gi|the nao)|phai lam)\b/;

const sortKnown = (state: FlowState): Emergency => EmergencySort.safeParse(state.ids.sort).data ?? 'other';

/** What is said, pinned or shown after the alarm goes to whoever has it, or to all who were alerted so far, and stays with it. */
async function more(scene: Scene, state: FlowState): Promise<Outcome> {
  const { case: caseId = '', code = '' } = state.ids;
  const taken = takeFiles(scene, 0, caseId);
  const words = [scene.text, taken.spot ? report.pinWords(taken.spot) : null].filter((part) => part).join('\n');
  const shown = words || (taken.files.length > 0 ? emergency.photoSent : '');
  if (!shown) return { say: taken.say };
  const found = await scene.read.caseById(caseId);
  const again = found?.state === 'closed' && scene.text ? emergencyIn(scene.text) : null;
  if (again) return begin(scene, again); // that one is over: this is another
  const rungs = await rungsOf(scene);
  const stillOpen = found?.state === 'closed' ? null : found;
  const letter = emergency.more(shown, printCode(code));
  return {
    class: 'alert',
    say: [
      HOW.test(fold(scene.text))
        ? emergency.first(scene.authority.emergencyNumbers, sortKnown(state), rungs.length > 0, true)
        : emergency.placeNoted(shown, rungs.length > 0),
    ],
    changes: [...(stillOpen && words ? [withWords(scene, stillOpen, words, taken.spot)] : []), ...taken.changes],
    work: taken.work,
    tell: found?.takenBy
      ? [{ to: { kind: 'person', personId: found.takenBy }, letter, class: 'alert' }]
      : tellAll(rungs[rungNow(scene, found, rungs)], letter, caseId),
  };
}

/** The rung that has been alerted by now. */
const rungNow = (scene: Scene, found: CaseView | null, rungs: Rung[]): number =>
  Math.min(rungs.length - 1, Math.floor((scene.nowMs - (found?.openedAtMs ?? scene.nowMs)) / CLIMB_MS));

/** Kept with the case, so that whoever is alerted later reads it too; the place that was asked for becomes its place. */
function withWords(scene: Scene, found: CaseView, words: string, pinned: Spot | null): Change {
  const said = found.place === null ? placeSaid(scene, scene.text).place : null;
  const place = said === null ? found.place : placeIn(said);
  const spot = pinned ?? found.spot;
  const isPlace = place !== found.place || spot !== found.spot;
  const paused = dueAfterPause(scene.calendar, found, scene.today, scene.authority.cases.askDays);
  return {
    type: 'work-case',
    id: found.id,
    version: found.version,
    personId: null,
    work: isPlace
      ? { do: 'correct', words, place, spot, to: null, notDesks: found.notDesks }
      : { do: 'resume', words, ...paused },
  };
}

async function take(scene: Scene, caseId: string): Promise<Outcome> {
  const { person } = scene;
  const found = await scene.read.caseById(caseId);
  if (!found || !person || !(holds(person, 'desk') || holds(person, 'coordinator'))) return {};
  const code = printCode(found.code);
  if (found.state !== 'open') return { say: [emergency.alreadyTaken(code)] };
  return {
    say: [emergency.youTook(code)],
    changes: [
      { type: 'take-case', id: found.id, version: found.version, personId: person.id },
      { type: 'audit', what: 'emergency-taken', about: found.id, personId: person.id },
    ],
    tell: [
      {
        to: { kind: 'conversation', conversation: found.conversation },
        letter: emergency.taken(timeOf(scene.nowMs)),
        class: 'alert',
      },
    ],
  };
}

/** Not taken yet: the next rung too, again and again until somebody has it; the person is told what happened. */
async function climb(scene: Scene, arg: string): Promise<Outcome> {
  const [caseId = '', round = '1'] = arg.split(':');
  const found = await scene.read.caseById(caseId);
  if (found?.state !== 'open') return {};
  const next = Number(round) + 1;
  const rungs = await rungsOf(scene);
  const at = Math.min(Number(round), rungs.length - 1);
  const letter = emergency.alert(await toldOf(scene, found), printCode(found.code), timeOf(found.openedAtMs), true);
  const afterMs = next <= QUICK_CLIMBS ? CLIMB_MS : SLOW_CLIMB_MS;
  const isGivenUp = scene.nowMs - found.openedAtMs > REPEATS_MS;
  const isHigher = at === Number(round);
  const calling = isHigher ? (at === rungs.length - 1 ? 'all' : 'more') : rungs.length > 0 ? 'again' : null;
  return {
    class: 'alert',
    say: round === '1' || isHigher ? [emergency.nobody(calling)] : [],
    tell: tellAll(rungs[at], letter, caseId),
    later: isGivenUp ? [] : [{ afterMs, name: `${NAME}.climb`, arg: `${caseId}:${next}` }],
  };
}

/** The first words and what was told since. */
async function toldOf(scene: Scene, found: CaseView): Promise<string> {
  const since = (await scene.read.caseEvents(found.id)).filter((one) => ['replied', 'corrected'].includes(one.kind));
  return [found.words, ...since.flatMap((one) => one.words ?? [])].join('\n');
}

/** What is said from now on is no longer taken for part of it; a form that was put aside is offered back. */
function over(scene: Scene, caseId: string): Outcome {
  if (scene.state?.flow !== NAME || scene.state.ids.case !== caseId) return {};
  const aside = asideOf(scene.state);
  if (!aside || scene.draft === null) return { state: aside };
  return { state: aside, say: aside.flow === FORM ? [emergency.formThere()] : [] };
}

export const emergencyHandler: Handler = {
  name: NAME,
  version: VERSION,
  interrupts: true,
  duringFloor: true,
  wants: (scene) => !isComposing(scene) && sortOf(scene) !== null,
  handle(scene) {
    const { content } = scene.incoming;
    if (content.type === 'later') {
      if (content.name === `${NAME}.over`) return over(scene, content.arg);
      if (content.name === `${NAME}.unanswered`) return isAsked(scene, content.arg) ? begin(scene, 'other') : {};
      return climb(scene, content.arg);
    }
    if (scene.choice?.act === `${NAME}.take`) return take(scene, scene.choice.arg ?? '');
    const isReply = scene.state?.flow === NAME && scene.state.step === 'doubt';
    if (isReply || (scene.choice && isAsked(scene, null))) return answered(scene);
    if (scene.choice?.act.startsWith(`${NAME}.`)) return {};
    const sort = sortOf(scene);
    if (scene.state?.flow === NAME) return more(scene, scene.state);
    if (isDoubtful(scene)) return doubt(scene);
    return begin(scene, sort ?? 'other');
  },
};
