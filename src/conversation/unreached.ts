/** A reminder or an answer to a question that did not reach an official: the coordinators learn it the same day, once a unit or desk. */
import { reminder } from '#prompts/reminder.ts';
import { dayOf, instantOf } from '#src/clock.ts';
import type { Sql } from '#src/storage/database.ts';
import { unreachedPosts } from '#src/storage/people.ts';
import type { GapTickDeps } from './gap-tick.ts';
import { tellCoordinators } from './tell-coordinators.ts';

/** Gives how many letters were written. */
export async function tellOfUnreached(sql: Sql, deps: GapTickDeps, nowMs: number): Promise<number> {
  const today = dayOf(nowMs);
  let count = 0;
  for (const { id, unitName, deskId } of await unreachedPosts(sql, instantOf(today))) {
    const name = unitName ?? deps.authority.desks.find((desk) => desk.id === deskId)?.name ?? null;
    count += await tellCoordinators(sql, deps.sealer, nowMs, {
      about: `unreached:${today}:${id}`,
      class: 'reminder',
      letter: reminder.unreached(name),
    });
  }
  return count;
}
