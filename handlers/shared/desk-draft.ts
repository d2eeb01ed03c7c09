/** What is being written about a case, between two messages. */
import { z } from 'zod';
import type { CaseView } from '#src/cases/case.ts';
import type { Outcome } from '#src/conversation/handler.ts';
import type { FlowState } from '#src/flow.ts';

export const MAX_WORDS = 1_500;

/** What was composed so far; encrypted, never in the conversation's state. */
export const Draft = z.object({
  words: z.string().default(''),
  document: z.string().nullable().default(null),
  /** The other case of a duplicate, or the desk of a move. */
  target: z.string().default(''),
  /** The case's photo or file that goes to the resident with the words. */
  file: z.string().nullable().default(null),
});
export type Draft = z.infer<typeof Draft>;
export const EMPTY: Draft = { words: '', document: null, target: '', file: null };

export const stop = (say: Outcome['say']): Outcome => ({ say: say ?? [], state: null, draft: null });

export const at = (step: string, found: CaseView, what: string): FlowState => ({
  flow: 'desk-work',
  step,
  version: 2,
  form: true,
  ids: { case: found.id, what, seen: String(found.version) },
});

export const keep = (found: CaseView, what: string, step: string, draft: Draft, say: Outcome['say']): Outcome => ({
  say: say ?? [],
  state: at(step, found, what),
  draft: JSON.stringify(draft),
});
