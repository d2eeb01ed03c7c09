/** The one place a quotation is made: words that do not stand in the stored clause are not given. */
import type { Citation } from './answer-types.ts';
import type { Plan } from './plan.ts';

/** A citation of words of a clause, or null when they are not there letter for letter. */
export function cite(plan: Plan, clausePath: string, quote: string): Citation | null {
  const words = quote.trim();
  const clause = plan.clauses.find((one) => one.path === clausePath);
  if (!clause || words === '' || !clause.text.includes(words)) return null;
  return { plan: plan.id, clause: clausePath, quote: words };
}

/** Citations without repeats: a quotation inside another of the same clause is left out. */
export function distinct(citations: readonly Citation[]): Citation[] {
  return citations.filter((one, n) => {
    const same = (other: Citation) => other.plan === one.plan && other.clause === one.clause;
    return !citations.some(
      (other, m) => m !== n && same(other) && other.quote.includes(one.quote) && (other.quote !== one.quote || m < n),
    );
  });
}
