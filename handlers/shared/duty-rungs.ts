/** Who is on duty when a life is in danger, and in which order they are called. */
import { type Desk, dutyDesks, rosterOf } from '#src/cases/desk.ts';
import type { Scene } from '#src/conversation/handler.ts';
import type { Audience } from '#src/people/person.ts';

/** Who is called together, and the persons that are. */
export interface Rung {
  to: Audience[];
  persons: Set<string>;
}

/**
 * Who is called, one rung after the other: the first on duty, the second too, then everybody on duty, their heads and the
 * coordinators. They are persons where a desk has a roster and people linked for its names; elsewhere a desk is called
 * whole. Rungs that reach nobody more are left out. Who of a roster has only a page or a closed window is called too, but
 * not waited for: with the next one.
 */
export async function rungsOf(scene: Scene): Promise<Rung[]> {
  const duty = dutyDesks(scene.authority);
  const heads = duty.flatMap((desk) => scene.authority.desks.filter((one) => one.id === desk.head));
  const desks = [...new Set([...duty, ...heads])];
  const inOrder: Audience[] = [];
  for (const desk of desks) inOrder.push(...(await rosterOrWhole(scene, desk)));
  const called = await Promise.all(inOrder.map((to) => waitedFor(scene, to)));
  const [first = -1, second = -1] = called.flatMap((one, index) => (one.persons.size > 0 ? index : []));
  const whole = desks.map((desk) => ({ kind: 'desk' as const, deskId: desk.id }));
  const all = await reached(scene, [...whole, { kind: 'role', role: 'coordinator' }]);
  const rungs: Rung[] = [];
  for (const rung of [together(called.slice(0, first + 1)), together(called.slice(0, second + 1)), all])
    if (rung.persons.size > (rungs.at(-1)?.persons.size ?? 0)) rungs.push(rung);
  return rungs;
}

/** The persons of a desk's roster of today, in their order; the desk itself where nobody is linked for one. */
async function rosterOrWhole(scene: Scene, desk: Desk): Promise<Audience[]> {
  const names = rosterOf(desk, scene.today);
  const linked = names.length > 0 ? await scene.read.onRoster(desk.id) : [];
  const persons = names.flatMap((name) => linked.find((one) => one.duty === name)?.personId ?? []);
  const toWhom = persons.map((personId): Audience => ({ kind: 'desk', deskId: desk.id, only: [personId] }));
  return toWhom.length > 0 ? toWhom : [{ kind: 'desk', deskId: desk.id }];
}

async function reached(scene: Scene, audiences: Audience[]): Promise<Rung> {
  const rung: Rung = { to: [], persons: new Set() };
  for (const to of audiences) {
    const people = await scene.read.recipients(to);
    if (people.length > 0) rung.to.push(to);
    for (const one of people) if (one.personId) rung.persons.add(one.personId);
  }
  return rung;
}

/** Who is called first or second: of a roster only whoever the alert finds. */
async function waitedFor(scene: Scene, to: Audience): Promise<Rung> {
  const rung = await reached(scene, [to]);
  return 'only' in to ? { to: rung.to, persons: new Set(await scene.read.foundNow(to)) } : rung;
}

const together = (rungs: Rung[]): Rung => ({
  to: rungs.flatMap((rung) => rung.to),
  persons: new Set(rungs.flatMap((rung) => [...rung.persons])),
});
