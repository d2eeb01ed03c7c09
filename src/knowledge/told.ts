/** What an answer is made of before it is cited. */
import type { Fact, Why } from './answer-types.ts';
import type { Entry } from './collection.ts';

export interface Told {
  why: Why | null;
  facts: Fact[];
  /** Passages used, the first is the answer's own. */
  entries: Entry[];
}

/** An answer of facts. */
export const told = (facts: Fact[], ...entries: Entry[]): Told => ({ why: null, facts, entries });
