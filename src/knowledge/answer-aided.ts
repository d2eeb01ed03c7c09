/** A second look where the plain search found nothing: the same rules, over the clauses an aid chose and in its words. */
import { type Aid, clauseId } from './aid.ts';
import type { Question } from './answer-types.ts';
import type { Asker } from './asker.ts';
import { worded } from './candidates.ts';
import type { Collection, Entry, Part } from './collection.ts';
import { find } from './find.ts';
import { type Matter, readMatter, shareOf } from './matter.ts';
import type { Reading } from './question.ts';
import { type Standing, standing } from './refuse.ts';
import { tell } from './tell.ts';
import { tokenize } from './tokens.ts';
import type { Told } from './told.ts';

/** So much of what was really asked must stand in the clause, or the words looked for are another matter's. */
const TOUCH = 0.1;

const HOLDS: ReadonlySet<Standing> = new Set(['here', 'near']);

function touches(entry: Entry, matter: Matter): boolean {
  const printed = [entry.words, ...entry.headWords];
  return shareOf(matter, (term) => printed.some((words) => words.includes(` ${term} `))) >= TOUCH;
}

/** The aid's words must find the clauses by themselves: neither the words nor the choice alone leads to an answer. */
export function answerAided(
  aid: Aid,
  question: Question,
  asked: { reading: Reading; matter: Matter; aside: ReadonlySet<string>; parts: readonly Part[]; asker: Asker },
  collection: Collection,
): Told {
  const { parts, asker } = asked;
  if (tokenize(aid.words).length === 0) return { why: 'not-in-plan', facts: [], entries: [] };
  const reading = worded(asked.reading, aid.words, collection);
  const search = find(reading, readMatter(reading, asked.aside, parts, collection), parts, asker, collection);
  const place = ({ plan, clause }: Entry) => aid.clauses.indexOf(clauseId(plan, clause.path));
  const found = search.found
    .filter(({ entry }) => place(entry) >= 0 && touches(entry, asked.matter))
    .sort((one, other) => place(one.entry) - place(other.entry));
  const top = found[0];
  if (!top || !HOLDS.has(standing(search, top, reading, false))) return { why: 'not-in-plan', facts: [], entries: [] };
  return tell(question, reading, { ...search, found }, asker);
}
