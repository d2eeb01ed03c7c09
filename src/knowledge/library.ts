/** The live plans, indexed: the one door of the rest of the house to what plans say. */
import type { Aid, Candidate } from './aid.ts';
import { answerFrom } from './answer.ts';
import type { Answer, Question } from './answer-types.ts';
import type { Known } from './asked.ts';
import { candidatesFor } from './candidates.ts';
import { type Collection, collect } from './collection.ts';
import { bridge } from './lexicon/bridge.ts';
import { odds } from './lexicon/odds.ts';
import { thesaurus } from './lexicon/thesaurus.ts';
import type { Plan } from './plan.ts';

export type { Answer, Citation, Fact, Question, Source, Status, Warning, Why } from './answer-types.ts';

export interface Library {
  readonly plans: readonly Plan[];
  /** Builds the index now; otherwise the first question does (a quarter of a second for five plans). */
  warm(): void;
  /** Answers from the plans, or says why not. Pure: the same question gives the same answer. */
  answer(question: Question): Answer;
  /** Beside a refusal: what stands nearest to the question by an aid, in its own facts; null when nothing does. */
  nearest(question: Question, aid: Aid): Answer | null;
  /** Clauses that may be about the question, to be chosen from. */
  candidates(question: Question, words: string): Candidate[];
}

/** Builds the index over the plans; `asked` reads the questions asked before, with the index. */
export function createLibrary(plans: readonly Plan[], asked: () => readonly Known[] = () => []): Library {
  let built: Collection | undefined;
  const collection = (): Collection => {
    built ??= collect(plans, asked());
    return built;
  };
  return {
    plans,
    warm: () => {
      collection();
      thesaurus();
      bridge();
      odds();
    },
    answer: (question) => answerFrom(collection(), question),
    nearest: (question, aid) => nearest(collection(), question, aid),
    candidates: (question, words) => candidatesFor(collection(), question, words),
  };
}

/** Only where the matter itself was not found: that a value is not printed, no search by meaning can cure. */
function nearest(collection: Collection, question: Question, aid: Aid): Answer | null {
  if (answerFrom(collection, question).why !== 'not-in-plan') return null;
  const aided = answerFrom(collection, { ...question, aid });
  return aided.abstained ? null : aided;
}
