/** Questions as the last word on them is to be learned: what was found and what the rules say, the author's own questions not known. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { askedIn } from '#src/install.ts';
import { answerFrom, type Judge } from '#src/knowledge/answer.ts';
import type { Question } from '#src/knowledge/answer-types.ts';
import { type Collection, collect } from '#src/knowledge/collection.ts';
import { standing } from '#src/knowledge/refuse.ts';
import { settledSigns } from '#src/knowledge/silence.ts';
import type { Settled } from './learn-silence.ts';
import { authorOf, forgetSynonyms, learnedFrom, readPlans, TODAY } from './questions.ts';

interface Asked {
  question: Question;
  author: string;
  isSilent: boolean;
}

function settled({ question, author, isSilent }: Asked, collection: Collection): Settled[] {
  const seen: Settled[] = [];
  const judge: Judge = {
    standing,
    isSilent: (one) => {
      const isRefused = one.told.why !== null;
      seen.push({ words: one.reading.words, signs: settledSigns(one), isSilent, isRefused, author });
      return isRefused;
    },
  };
  answerFrom(collection, question, judge);
  return seen.slice(0, 1);
}

/** All questions that may be learned from. */
export function readSettled(): Settled[] {
  forgetSynonyms();
  const plans = readPlans();
  const known = askedIn(join(import.meta.dirname, '..', '..', 'data'));
  const asker = { history: [], today: TODAY };
  const ahead = [...new Set(known.map((one) => one.by))].flatMap((by) => {
    const collection = collect(
      plans,
      known.filter((one) => one.by !== by),
    );
    return known
      .filter((one) => one.by === by)
      .flatMap(({ question: text, unit, plan: planScope, answerable }) =>
        settled(
          { question: { ...asker, text, unit, planScope }, author: `by-${by}`, isSilent: !answerable },
          collection,
        ),
      );
  });
  const collection = collect(plans, known);
  const written = learnedFrom().flatMap(({ set, path }) =>
    readFileSync(path, 'utf8')
      .trim()
      .split('\n')
      .flatMap((text) => {
        const { question, unit = null, plan_scope = null, history, answerable } = JSON.parse(text);
        const asked = { text: question, unit, planScope: plan_scope, history, today: TODAY };
        return settled({ question: asked, author: authorOf(set), isSilent: !answerable }, collection);
      }),
  );
  return [...written, ...ahead];
}
