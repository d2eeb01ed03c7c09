/** The live plans, indexed: the one door of the rest of the house to what plans say. */
import type { Candidate } from './aid.ts';
import { answerFrom } from './answer.ts';
import type { Answer, Question } from './answer-types.ts';
import { candidatesFor } from './candidates.ts';
import { type Collection, collect } from './collection.ts';
import type { Plan } from './plan.ts';

export type { Answer, Citation, Fact, Question, Source, Status, Warning, Why } from './answer-types.ts';

export interface Library {
  readonly plans: readonly Plan[];
  /** Answers from the plans, or says why not. Pure: the same question gives the same answer. */
  answer(question: Question): Answer;
  /** Clauses that may be about the question, to be chosen from. */
  candidates(question: Question, words: string): Candidate[];
}

/** Builds the index over the plans. */
export function createLibrary(plans: readonly Plan[]): Library {
  const collection = collect(plans);
  return {
    plans,
    answer: (question) => answer(collection, question),
    candidates: (question, words) => candidatesFor(collection, question, words),
  };
}

/** An aid never changes an answer, and where it leads to none the refusal stays what it was. */
function answer(collection: Collection, { aid, ...question }: Question): Answer {
  const plain = answerFrom(collection, question);
  if (!aid || plain.why !== 'not-in-plan') return plain;
  const aided = answerFrom(collection, { ...question, aid });
  return aided.abstained ? plain : { ...aided, aided: true };
}
