/** The clauses of the plans in question that the index finds for a question and for search words beside it. */
import { type Candidate, clauseId } from './aid.ts';
import type { Question } from './answer-types.ts';
import { readAsker } from './asker.ts';
import type { Collection } from './collection.ts';
import { find } from './find.ts';
import { readMatter } from './matter.ts';
import { type Reading, readQuestion } from './question.ts';
import { findScope } from './scope.ts';

/** Most clauses given out. */
const MOST = 12;

/** The question with other words for its matter; what it asks, its plan and its unit stay its own. */
export function worded(reading: Reading, words: string, collection: Collection): Reading {
  const { content } = readQuestion(words, collection.vocabulary, []);
  return { ...reading, content };
}

/** Best first, those of the question's own words and those of the search words in turns. */
export function candidatesFor(collection: Collection, question: Question, words: string): Candidate[] {
  const reading = readQuestion(question.text, collection.vocabulary, []);
  const scope = findScope(question, reading, collection);
  if (scope.problem) return [];
  const asker = readAsker(question, reading, scope.parts, collection);
  const [own = [], other = []] = [reading, worded(reading, words, collection)].map((one) => {
    const matter = readMatter(one, scope.called, scope.parts, collection);
    return find(one, matter, scope.parts, asker, collection).found.map(({ entry }) => entry);
  });
  const found = new Map<string, Candidate>();
  for (let n = 0; n < Math.max(own.length, other.length) && found.size < MOST; n++) {
    for (const entry of [other[n], own[n]]) {
      if (!entry || found.size >= MOST) continue;
      const id = clauseId(entry.plan, entry.clause.path);
      const { headings } = entry;
      const text = entry.clause.text;
      if (!found.has(id)) found.set(id, { id, plan: entry.plan.id, clause: entry.clause.path, headings, text });
    }
  }
  return [...found.values()];
}
