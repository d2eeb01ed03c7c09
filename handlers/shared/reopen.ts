/** May the sender still have a closed case looked at again: once, within the days of the data. */
import type { CaseView } from '#src/cases/case.ts';
import { dayOf } from '#src/clock.ts';
import type { Scene } from '#src/conversation/handler.ts';
import { addDays } from '#src/dates/day.ts';

export function mayReopen(scene: Scene, one: CaseView): boolean {
  if (one.withdrawnAtMs !== null) return false;
  if (one.state !== 'closed' || one.closedAtMs === null || one.reopened || one.outcome === 'trung') return false;
  return scene.today <= addDays(dayOf(one.closedAtMs), scene.authority.cases.reopenDays);
}
