/** What becomes of a plan's obligations when its version changes: kept, moved to another day, added, gone. Pure. */
import type { Plan } from '#src/knowledge/plan.ts';
import type { Obligation, ObligationView } from './obligations.ts';

export interface Carried {
  /** The same duty, unit and day; one that had been cancelled is taken up again. */
  kept: { before: ObligationView; after: Obligation }[];
  /** Open, and due on another day now. */
  moved: { before: ObligationView; after: Obligation }[];
  added: Obligation[];
  /** Open, and in the plan no more. */
  gone: ObligationView[];
  /** Ended ones whose duty has another id now, so that no other duty inherits their "đã xong". */
  repointed: { id: string; dutyId: string }[];
}

/** Marks the duty of an ended obligation that the plan no longer names. */
const GONE = 'gone:';

/**
 * Compares what is there with what the plan makes due. `sameDuty` names the duty before for each duty of the new version.
 * An obligation marked done stays done on its day: another day of the same duty is a new obligation.
 */
export function carryOver(
  existing: readonly ObligationView[],
  due: readonly Obligation[],
  sameDuty: ReadonlyMap<string, string>,
): Carried {
  const left = new Set(existing.filter((one) => !one.dutyId.startsWith(GONE)));
  const carried: Carried = { kept: [], moved: [], added: [], gone: [], repointed: [] };
  const take = (before: ObligationView): ObligationView => {
    left.delete(before);
    return before;
  };
  const find = (after: Obligation, fits: (one: ObligationView) => boolean): ObligationView | undefined =>
    [...left]
      .filter((one) => one.dutyId === sameDuty.get(after.dutyId) && one.unitId === after.unitId && fits(one))
      .sort((one, other) => Number(one.state === 'cancelled') - Number(other.state === 'cancelled'))
      .sort((one, other) => one.due.localeCompare(other.due))[0];

  /** Of a duty an earlier version dropped and this one names again, in the same words. */
  const lost = (after: Obligation): ObligationView | undefined =>
    existing.find(
      (one) =>
        one.dutyId.startsWith(GONE) &&
        one.unitId === after.unitId &&
        one.due === after.due &&
        one.title === after.title &&
        !carried.kept.some((pair) => pair.before === one),
    );

  const unmatched: Obligation[] = [];
  for (const after of due) {
    const before = find(after, (one) => one.due === after.due) ?? lost(after);
    if (before) carried.kept.push({ before: take(before), after });
    else unmatched.push(after);
  }
  for (const after of unmatched.sort((one, other) => one.due.localeCompare(other.due))) {
    const before = find(after, (one) => one.state === 'open');
    if (before) carried.moved.push({ before: take(before), after });
    else carried.added.push(after);
  }
  carried.gone = [...left].filter((one) => one.state === 'open');
  const now = new Map([...sameDuty].map(([after, before]) => [before, after]));
  for (const one of left) {
    const dutyId = now.get(one.dutyId) ?? `${GONE}${one.dutyId}`;
    if (dutyId !== one.dutyId) carried.repointed.push({ id: one.id, dutyId });
  }
  return carried;
}

/** Every duty is its own predecessor: the same version, looked at again. */
export function unchangedDuties(plan: Plan): Map<string, string> {
  return new Map(plan.duties.map((duty) => [duty.id, duty.id]));
}
