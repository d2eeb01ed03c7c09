/** A plan sent in the chat, on its way to being used. */
import type { Plan } from './plan.ts';

/** Why a sent file became no draft: the importer's codes, and what can go wrong on the way to it. */
export type ReadingRefusal = import('./import/extract.ts').Refusal | 'not-fetched' | 'given-up';

export interface PlanDraft {
  /** The id of the work that read it. */
  id: string;
  status: 'draft' | 'live' | 'replaced';
  /** Raised by every correction: what was shown is what is approved. */
  revision: number;
  plan: Plan;
  fileName: string;
}

/** What came of reading a file. */
export type PlanReading =
  | { state: 'draft'; draft: PlanDraft }
  | { state: 'refused'; refusal: ReadingRefusal; fileName: string };
