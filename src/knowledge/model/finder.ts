/** What the rest of the house knows of a model: it may help to find, and whether it can now. */
import type { Aid } from '../aid.ts';
import type { Question } from '../answer-types.ts';
import type { Library } from '../library.ts';

export interface Finder {
  /** False while the model is left alone after failures. */
  ready(): boolean;
  /** Search words and clauses for an official's question; null when the model gave nothing of use in time. Never throws. */
  find(question: Question, library: Library, signal?: AbortSignal): Promise<Aid | null>;
}

/** The two things a model may do. */
export type Ability = 'rewrite' | 'choose';
export type CallEnd = 'ok' | 'late' | 'failed' | 'busy' | 'resting';

/** Told of every call; names and milliseconds only. */
export interface ModelMeter {
  modelCall(ability: Ability, end: CallEnd, ms: number): void;
}

export interface FinderLimits {
  /** For both calls together. */
  deadlineMs: number;
  atOnce: number;
  /** Failures in a row after which the model is left alone, and how long. */
  failures: number;
  restMs: number;
  maxBytes: number;
}

export const FINDER_LIMITS: FinderLimits = {
  deadlineMs: 4_000,
  atOnce: 4,
  failures: 3,
  restMs: 30_000,
  maxBytes: 64 * 1024,
};
