/** A life in danger: the number first, before any form or consent; then the officers on duty, until one has taken it. */

import { emergency } from '#prompts/emergency.ts';
import type { NewCase } from '#src/cases/case.ts';
import { deskFor, dutyDesks } from '#src/cases/desk.ts';
import type { Emergency, Triage } from '#src/cases/kinds.ts';
import { emergencyIn } from '#src/cases/triage.ts';
import { timeOf } from '#src/clock.ts';
import type { Handler, Outcome, Scene, Told } from '#src/conversation/handler.ts';
import { holds } from '#src/people/person.ts';
import { wordsSoFar } from './report.ts';
import { freeCode, noticeDay, openedCase, printCode } from './shared/cases.ts';
import { isComposing, speaksAtWork } from './shared/officials.ts';

const NAME = 'emergency';
const VERSION = 1;
/** Nobody pressed "Đã nhận" in this time: the alert is repeated and the person is told. */
const CLIMB_MS = 3 * 60_000;
/** What the person says in this time belongs to the emergency. */
const OVER_MS = 30 * 60_000;
/** Repeats of one alert; after that the coordinators have it too. */
const CLIMBS = 5;

/** "/help" is Telegram's own question for help, not a cry. */
const COMMAND = /^\/\w+$/;

/** The sort of emergency in what was just said, also when it is told in fragments. */
function sortOf(scene: Scene): Emergency | null {
  if (COMMAND.test(scene.text)) return null;
  const together = [...wordsSoFar(scene), scene.text].join('\n');
  return emergencyIn(scene.text) ?? emergencyIn(together) ?? learned(scene, together);
}

/** What the rules do not know but the trained triage does; not of somebody at work, nor of a choice said in words. */
function learned(scene: Scene, words: string): Emergency | null {
  if (scene.choice || speaksAtWork(scene)) return null;
  const triage = scene.triage(words);
  return triage.kind === 'khan_cap' ? (triage.emergency ?? 'other') : null;
}

async function linked(scene: Scene): Promise<boolean> {
  for (const desk of dutyDesks(scene.authority)) {
    if ((await scene.read.recipients({ kind: 'desk', deskId: desk.id })).length > 0) return true;
  }
  return false;
}

function alertDuty(scene: Scene, words: string, code: string, caseId: string, repeated: boolean): Told[] {
  const letter = {
    ...emergency.alert(words, printCode(code), timeOf(scene.nowMs), repeated),
    choices: [{ label: emergency.takeLabel, act: `${NAME}.take`, arg: caseId }],
  };
  return dutyDesks(scene.authority).map((desk) => ({
    to: { kind: 'desk', deskId: desk.id },
    letter,
    class: 'alert' as const,
  }));
}

async function begin(scene: Scene, sort: Emergency): Promise<Outcome> {
  // What was being told before belongs to it: the place is often there.
  const words = [...wordsSoFar(scene), scene.text].join('\n');
  const triage: Triage = scene.triage(words);
  const told = await linked(scene);
  const code = await freeCode(scene);
  const desk = dutyDesks(scene.authority)[0] ?? deskFor(scene.authority, 'khan_cap', triage.field, triage.location);
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
  });
  return {
    class: 'alert',
    say: [
      emergency.first(sort, told, triage.location !== null),
      ...(sort === 'domestic_violence' ? [emergency.safeContact()] : []),
    ],
    state: { flow: NAME, step: 'more', version: VERSION, form: true, ids: { case: opened.id, code } },
    draft: null,
    changes: [{ type: 'open-case', case: opened }],
    tell: alertDuty(scene, words, code, opened.id, false),
    later: [
      { afterMs: CLIMB_MS, name: `${NAME}.climb`, arg: `${opened.id}:1` },
      { afterMs: OVER_MS, name: `${NAME}.over`, arg: opened.id },
    ],
  };
}

/** Whatever is said after the alarm goes to the officers on duty too. */
async function more(scene: Scene, state: { ids: Record<string, string> }): Promise<Outcome> {
  const { case: caseId, code } = state.ids;
  const told = await linked(scene);
  const letter = {
    ...emergency.more(scene.text, printCode(code ?? '')),
    choices: [{ label: emergency.takeLabel, act: `${NAME}.take`, arg: caseId ?? '' }],
  };
  return {
    class: 'alert',
    say: [emergency.placeNoted(scene.text, told)],
    tell: dutyDesks(scene.authority).map((desk) => ({
      to: { kind: 'desk', deskId: desk.id },
      letter,
      class: 'alert' as const,
    })),
  };
}

async function take(scene: Scene, caseId: string): Promise<Outcome> {
  const { person } = scene;
  const found = await scene.read.caseById(caseId);
  if (!found || !person || !holds(person, 'desk')) return {};
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

async function climb(scene: Scene, arg: string): Promise<Outcome> {
  const [caseId = '', round = '1'] = arg.split(':');
  const found = await scene.read.caseById(caseId);
  if (found?.state !== 'open') return {};
  const next = Number(round) + 1;
  const again = alertDuty(scene, found.words, found.code, found.id, true);
  const others: Told[] = [
    { to: { kind: 'role', role: 'coordinator' }, letter: again[0]?.letter ?? emergency.nobody(), class: 'alert' },
  ];
  return {
    class: 'alert',
    ...(round === '1' ? { say: [emergency.nobody()] } : {}),
    tell: [...again, ...others],
    ...(next <= CLIMBS ? { later: [{ afterMs: CLIMB_MS, name: `${NAME}.climb`, arg: `${caseId}:${next}` }] } : {}),
  };
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
      if (content.name === `${NAME}.over`) return scene.state?.ids.case === content.arg ? { state: null } : {};
      return climb(scene, content.arg);
    }
    if (scene.choice?.act === `${NAME}.take`) return take(scene, scene.choice.arg ?? '');
    const sort = sortOf(scene);
    if (scene.state?.flow === NAME) return more(scene, scene.state);
    return begin(scene, sort ?? 'other');
  },
};
