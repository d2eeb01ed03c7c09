/** One question to several plans: each answers for itself. */
import { type Fact, nameOf } from './answer-types.ts';
import type { Part } from './collection.ts';
import type { Told } from './told.ts';

const MOST_PLANS = 6;
/** Of so few plans it is told too which of them print nothing. */
const FEW_PLANS = 3;

/** Answers from every plan in question that has one. */
export function comparePlans(parts: readonly Part[], answerOne: (part: Part) => Told): Told {
  const each: { part: Part; told: Told }[] = [];
  const answered: typeof each = [];
  for (const part of parts) {
    const one = { part, told: answerOne(part) };
    each.push(one);
    if (one.told.why === null && one.told.entries.length > 0) answered.push(one);
    if (answered.length === MOST_PLANS) break;
  }
  if (answered.length === 0) return each[0]?.told ?? { why: 'not-in-plan', facts: [], entries: [] };
  const isFew = parts.length <= FEW_PLANS;
  const silent = each.filter(({ told }) => isFew && (told.why === 'no-date' || told.why === 'no-value'));
  const plans: Fact[] = [{ kind: 'plans', plans: answered.map(({ part }) => nameOf(part.plan)) }];
  return {
    why: null,
    facts: [
      ...plans,
      ...answered.flatMap(({ told }) => told.facts),
      ...silent.flatMap(({ part, told }): Fact[] => [
        { kind: 'silent', plan: nameOf(part.plan), why: told.why! },
        ...told.facts,
      ]),
    ],
    entries: [...answered, ...silent].flatMap(({ told }) => told.entries),
  };
}
