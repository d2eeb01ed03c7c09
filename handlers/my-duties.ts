/** "Việc của tôi": the dated duties of the asker's units, soonest first. */

import { myDuties } from '#prompts/my-duties.ts';
import type { Handler, Outcome, Scene } from '#src/conversation/handler.ts';
import { daysBetween } from '#src/dates/day.ts';
import { targetDay } from '#src/deadlines/ladder.ts';
import type { ObligationView } from '#src/deadlines/obligations.ts';
import { unitsOf } from '#src/people/person.ts';
import { fold } from '#src/text.ts';
import { documentOf, placeOf, planWarnings } from './shared/plans.ts';

const NAME = 'my-duties';
const WORDS =
  /^\/?(viec cua toi|viec cua minh|viec toi|viec khac cua toi|toi phai lam gi|nhiem vu cua toi|viec cua don vi toi)\s*\??$/;
/** Done and long overdue ones are left to the report; the list is what needs doing. */
const SHOWN = 8;
const BACK_DAYS = 60;

function relevant(scene: Scene, one: ObligationView): boolean {
  return daysBetween(one.due, scene.today) <= BACK_DAYS;
}

async function list(scene: Scene): Promise<Outcome> {
  const units = unitsOf(scene.person);
  if (units.length === 0) return { say: [myDuties.noUnit()] };
  const all = await scene.read.obligationsOfUnits(units.map((unit) => unit.id));
  const shown = all.filter((one) => relevant(scene, one)).slice(0, SHOWN);
  const names = units.map((unit) => unit.name);
  if (shown.length === 0) return { say: [myDuties.none(names)] };
  const lines = shown.map((one) => ({
    title: one.title,
    place: placeOf(scene.library, one.planId, one.clause),
    due: one.due,
    target: targetDay(scene.calendar, one.due),
    daysLeft: daysBetween(scene.today, one.due),
    state: one.state === 'done' ? ('done' as const) : ('open' as const),
    document: documentOf(one),
  }));
  const open = shown.filter((one) => one.state === 'open').slice(0, 4);
  const choices = open.map((one) => ({ label: myDuties.doneLabel(one.title), act: 'reminder.done', arg: one.id }));
  return { say: [myDuties.list(names, lines, planWarnings(scene.library, shown, scene.today), choices)] };
}

export const myDutiesHandler: Handler = {
  name: NAME,
  wants: (scene) => unitsOf(scene.person).length > 0 && WORDS.test(fold(scene.ownText)),
  handle: list,
};
