/** A question of an official that the plan does not answer, and what a named person made of it. */

/** `review` = an answer was composed and waits for a second person. */
export type GapState = 'open' | 'review' | 'answered' | 'unanswerable';
export type GapOutcome = 'answer' | 'unanswerable';

export interface GapReply {
  outcome: GapOutcome;
  words: string;
  authorId: string;
  /** The author's unit as it was called then. */
  authorUnit: string;
  proposedAtMs: number;
}

export interface Gap {
  id: string;
  /** Raised by every change, so that two people never settle the same gap. */
  version: number;
  state: GapState;
  planId: string;
  /** The plan's version when it was asked; an answer is good for that version only. */
  planVersion: number | null;
  /** Where the asker stood in the plan before asking. */
  clause: string | null;
  unitId: string | null;
  unitName: string;
  question: string;
  askedAtMs: number;
  reply: GapReply | null;
  settledAtMs: number | null;
  /** A second person read the reply before it went out. */
  reviewed: boolean;
}
