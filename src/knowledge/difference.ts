/** What a new version of a plan changes: clauses by their words, duties by what they say, so that renumbering is no change. Pure. */
import { words } from '#src/text.ts';
import type { Clause, Duty, Plan } from './plan.ts';

export interface DutyPair {
  before: Duty;
  after: Duty;
}

export interface PlanDifference {
  clauses: { added: Clause[]; removed: Clause[]; changed: Clause[]; renumbered: number };
  duties: {
    /** Every duty that is in both, whatever changed about it. */
    same: DutyPair[];
    added: Duty[];
    removed: Duty[];
    redated: DutyPair[];
    reassigned: DutyPair[];
  };
}

/** Below this share of common words two duties are not the same one. */
const SAME_DUTY = 0.5;
/** A duty that stands where it stood, under the same name, needs less likeness. */
const SAME_PLACE = 0.15;

/** The days a duty's words name, and those of every year as `MM-DD`. */
export function daysOf(duty: Duty): string[] {
  const { dates, dueDate, monthDay } = duty.timing;
  return [...(dates.length > 0 ? dates : dueDate ? [dueDate] : []), ...(monthDay ? [monthDay] : [])];
}

const sameList = (one: string[], other: string[]): boolean =>
  one.length === other.length && one.every((each, index) => each === other[index]);

const plain = (text: string): string => words(text).join(' ');

/** Share of common words, from 0 to 1 (Dice). */
function likeness(one: Set<string>, other: Set<string>): number {
  if (one.size + other.size === 0) return 1;
  let common = 0;
  for (const word of one) if (other.has(word)) common++;
  return (2 * common) / (one.size + other.size);
}

interface Candidate extends DutyPair {
  score: number;
}

/** Duties that are the same in two versions, the likest pair first; each duty once. */
export function sameDuties(before: Plan, after: Plan): DutyPair[] {
  const bags = (plan: Plan) => plan.duties.map((duty) => ({ duty, bag: new Set(words(duty.what)) }));
  const olds = bags(before);
  const candidates: Candidate[] = bags(after).flatMap((fresh) =>
    olds.flatMap((old) => {
      const sameName = plain(old.duty.title) === plain(fresh.duty.title);
      const bonus = (old.duty.clause === fresh.duty.clause ? SAME_PLACE : 0) + (sameName ? SAME_PLACE : 0);
      const score = likeness(old.bag, fresh.bag) + bonus;
      return score >= SAME_DUTY + SAME_PLACE ? [{ before: old.duty, after: fresh.duty, score }] : [];
    }),
  );
  const paired = new Set<Duty>();
  return candidates
    .sort((one, other) => other.score - one.score)
    .filter((pair) => {
      if (paired.has(pair.before) || paired.has(pair.after)) return false;
      paired.add(pair.before).add(pair.after);
      return true;
    });
}

function compareClauses(before: Plan, after: Plan): PlanDifference['clauses'] {
  const left = new Map(before.clauses.map((clause) => [clause.path, clause]));
  const rest: Clause[] = [];
  for (const clause of after.clauses) {
    const old = left.get(clause.path);
    if (old && plain(old.text) === plain(clause.text)) left.delete(clause.path);
    else rest.push(clause);
  }
  const fresh: Clause[] = [];
  let renumbered = 0;
  for (const clause of rest) {
    const moved = [...left.values()].find((old) => plain(old.text) === plain(clause.text));
    if (moved) {
      left.delete(moved.path);
      renumbered++;
    } else fresh.push(clause);
  }
  const changed = fresh.filter((clause) => left.has(clause.path));
  return {
    added: fresh.filter((clause) => !left.has(clause.path)),
    changed,
    removed: [...left.values()].filter((old) => !changed.some((clause) => clause.path === old.path)),
    renumbered,
  };
}

/** What `after` changes of `before`. */
export function comparePlans(before: Plan, after: Plan): PlanDifference {
  const same = sameDuties(before, after);
  const [olds, news] = [new Set(same.map((pair) => pair.before)), new Set(same.map((pair) => pair.after))];
  return {
    clauses: compareClauses(before, after),
    duties: {
      same,
      added: after.duties.filter((duty) => !news.has(duty)),
      removed: before.duties.filter((duty) => !olds.has(duty)),
      redated: same.filter((pair) => !sameList(daysOf(pair.before), daysOf(pair.after))),
      reassigned: same.filter((pair) => !sameList(pair.before.lead.map(plain), pair.after.lead.map(plain))),
    },
  };
}
