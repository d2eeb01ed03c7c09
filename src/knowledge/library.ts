/** The live plans, indexed: the one door of the rest of the house to what plans say. */
import type { Plan } from './plan.ts';

export interface Library {
  readonly plans: readonly Plan[];
}
