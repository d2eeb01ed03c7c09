/** What a search by meaning adds to a question: words to look for and the clauses chosen among those we found. */
import { z } from 'zod';
import type { Plan } from './plan.ts';

export const Aid = z.object({
  /** Search words; used to look in the index and nowhere else. */
  words: z.string().max(400),
  /** `<plan>#<clause>` of clauses the index found and gave out to be chosen from. */
  clauses: z.array(z.string().max(200)).max(5),
});
export type Aid = z.infer<typeof Aid>;

/** A clause given out to be chosen from. */
export interface Candidate {
  /** `<plan>#<clause>`. */
  id: string;
  plan: string;
  clause: string;
  headings: string[];
  text: string;
}

/** A plan's id never holds a `#`; a path may. */
export const clauseId = (plan: Plan, path: string): string => `${plan.id}#${path}`;

/** A question that was given to a search by meaning, and what came of it; null aid while nothing has, or nothing did. */
export interface Searched {
  question: string;
  /** Ids of the talk it was asked in. */
  thread: Record<string, string>;
  aid: Aid | null;
}
