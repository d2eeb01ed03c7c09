/** What every handler that opens a case shares: its code, its clock, its ids. */
import { coordinatorsName } from '#prompts/kinds.ts';
import type { CaseView, NewCase } from '#src/cases/case.ts';
import { codeOf } from '#src/cases/code.ts';
import { type Routed, routed } from '#src/cases/desk.ts';
import { COORDINATORS_DESK, clockOf } from '#src/cases/rules.ts';
import type { Scene } from '#src/conversation/handler.ts';
import { addWorkingDays, type CalendarDay } from '#src/dates/calendar.ts';

export { printCode } from '#src/cases/code.ts';

const CANDIDATES = 20;

/** A code nobody has yet, from the event: the same turn run twice gives the same one (design.md 4.6). */
export async function freeCode(scene: Scene): Promise<string> {
  for (let candidate = 0; candidate < CANDIDATES; candidate++) {
    const code = codeOf(scene.newDigits(`code:${candidate}`, 6));
    if (!(await scene.read.caseByCode(code))) return code;
  }
  throw new Error('No free code among the candidates');
}

/** The PIN of the case this turn opens: shown once, stored as a keyed hash. */
export function pinOf(scene: Scene): string {
  return scene.newDigits('pin', 4);
}

/** The day by which the notice is due (Luật Tiếp công dân 2013, Đ28), frozen on the case when it is opened. */
export function noticeDay(scene: Scene): CalendarDay {
  return addWorkingDays(scene.calendar, scene.today, scene.authority.noticeWorkingDays.days);
}

/** Where words of a kind and field about a place go, and which desks must never read them. */
export function routeCase(scene: Scene, about: Pick<NewCase, 'kind' | 'field' | 'place' | 'words'>): Routed {
  const { accusedRole, namedRoles } = scene.triage(about.words);
  return routed(scene.authority, { ...about, accusedRole, namedRoles });
}

/**
 * What a place put right does to the way of a case: the desk it goes to, when the place decides it and the case still lies
 * where it came to, taken by nobody (null = it stays: what people have moved or taken stays with them), and the desks kept
 * out. Whom the words accuse at the new place is kept out even where the case stays, but for the desk that has it.
 */
export function rerouted(
  scene: Scene,
  found: CaseView,
  place: string | null,
): { to: string | null; notDesks: string[] } {
  const before = routeCase(scene, found);
  const after = routeCase(scene, { ...found, place });
  const notDesks = [...new Set([...found.notDesks, ...after.notDesks])];
  const goes =
    found.state === 'open' &&
    found.moves === 0 &&
    found.deskId === before.deskId &&
    after.deskId !== before.deskId &&
    !found.notDesks.includes(after.deskId);
  return goes
    ? { to: after.deskId, notDesks }
    : { to: null, notDesks: notDesks.filter((id) => id !== found.deskId || found.notDesks.includes(id)) };
}

/** The desk as people read it. */
export function deskName(scene: Pick<Scene, 'authority'>, deskId: string): string {
  if (deskId === COORDINATORS_DESK) return coordinatorsName(scene.authority.shortName);
  return scene.authority.desks.find((desk) => desk.id === deskId)?.name ?? deskId;
}

/** A case as this turn opens it: code, PIN and days by the rules of today. An excluded desk is never its reader. */
export function openedCase(scene: Scene, given: Omit<NewCase, 'id' | 'pin' | 'notDesks' | 'clock'>): NewCase {
  const { deskId, notDesks } = routeCase(scene, given);
  const due = addWorkingDays(scene.calendar, scene.today, clockOf(scene.authority.cases, given.kind).workDays);
  const tentative = due.tentative || noticeDay(scene).tentative;
  return {
    id: scene.newId('case'),
    pin: pinOf(scene),
    ...given,
    deskId: notDesks.includes(given.deskId) ? deskId : given.deskId,
    notDesks,
    clock: { version: scene.authority.cases.version, due: due.day, tentative },
  };
}
