/** What every handler that opens a case shares: its code, its clock, its ids. */
import type { NewCase } from '#src/cases/case.ts';
import { codeOf } from '#src/cases/code.ts';
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

export function openedCase(scene: Scene, given: Omit<NewCase, 'id' | 'pin'>): NewCase {
  return { id: scene.newId('case'), pin: pinOf(scene), ...given };
}
