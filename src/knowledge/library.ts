/** The live plans, indexed: the one door of the rest of the house to what plans say. */
import { answerFrom } from './answer.ts';
import type { Answer, Question } from './answer-types.ts';
import { collect } from './collection.ts';
import type { Plan } from './plan.ts';

export type { Answer, Citation, Fact, Question, Source, Status, Warning, Why } from './answer-types.ts';

export interface Library {
  readonly plans: readonly Plan[];
  /** Answers from the plans, or says why not. Pure: the same question gives the same answer. */
  answer(question: Question): Answer;
}

/** Builds the index over the plans. */
export function createLibrary(plans: readonly Plan[]): Library {
  const collection = collect(plans);
  return { plans, answer: (question) => answerFrom(collection, question) };
}
