/** Our questions as they are seen by the search: what was found for each, and which passages answer it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { askedIn } from '#src/install.ts';
import { answerFrom, type Judge } from '#src/knowledge/answer.ts';
import type { Question } from '#src/knowledge/answer-types.ts';
import { readAsker } from '#src/knowledge/asker.ts';
import { collect, type Entry } from '#src/knowledge/collection.ts';
import { find, type Search } from '#src/knowledge/find.ts';
import { importText } from '#src/knowledge/import/import.ts';
import { SYNONYMS } from '#src/knowledge/lexicon/synonyms.ts';
import { readMatter } from '#src/knowledge/matter.ts';
import { Plan } from '#src/knowledge/plan.ts';
import { type Reading, readQuestion } from '#src/knowledge/question.ts';
import { findScope } from '#src/knowledge/scope.ts';

export const TODAY = '2026-11-20';
const BY_RULES: Judge = { standing: () => 'here', isSilent: ({ told }) => told.why !== null };
/** Examinations that nothing may learn from. */
const EXAMS = new Set(['exam-b.jsonl', 'exam-d.jsonl', 'exam-e.jsonl', 'exam-f.jsonl', 'exam-g.jsonl']);
const root = join(import.meta.dirname, '..', '..');
const read = (...path: string[]): string => readFileSync(join(root, ...path), 'utf8');

interface Line {
  question: string;
  unit: string | null;
  plan_scope: string | null;
  history: { role: 'user' | 'assistant'; text: string }[];
  kind: string;
  answerable: boolean;
  gold_clauses: string[];
}

/** A question and what was found for it. */
export interface Seen {
  reading: Reading;
  search: Search;
  continues: boolean;
  isAnswerable: boolean;
  /** A rule leaves it unanswered whatever is found. */
  isRefused: boolean;
  /** It was put to a plan of another matter. */
  isStrange: boolean;
  author: string;
  set: string;
  plan: string;
  kind: string;
  /** Passages that answer it. */
  gold: ReadonlySet<Entry>;
}

export function readPlans(): Plan[] {
  const seeds = readdirSync(join(root, 'data', 'plans')).map((id) =>
    Plan.parse(JSON.parse(read('data', 'plans', id, 'plan.json'))),
  );
  const files = readdirSync(join(root, 'test', 'eval', 'plans')).filter((file) => file.endsWith('.txt'));
  const others = files.map((file) =>
    importText(read('test', 'eval', 'plans', file), { today: TODAY, overrides: { id: file.replace('.txt', '') } }),
  );
  return [...seeds, ...others];
}

export const collection = collect(readPlans(), askedIn(join(root, 'data')));

/** Whoever wrote one set of a kind wrote all of it. */
export const authorOf = (set: string): string =>
  /^(?:dev|aside|fresh)\./.test(set) ? 'house' : set.replace(/^(unseen)-\d/, '$1').replace(/^new-[34]/, 'new-3');

/** Written synonyms were made for these very questions: whatever learns from them must meet their words as new. */
export const forgetSynonyms = (): void => (SYNONYMS as Map<string, readonly string[]>).clear();

function goldOf(line: Line): Set<Entry> {
  const places = line.gold_clauses.flatMap((one) => one.split('|')).map((one) => one.toLowerCase());
  const isGold = ({ plan, clause }: Entry) => {
    const place = `${plan.id}#${clause.path}`.toLowerCase();
    return places.some((one) => place === one || place.startsWith(`${one}/`));
  };
  return new Set(line.answerable ? collection.entries.filter(isGold) : []);
}

/** What the search finds for one question; null when no plan is in question. */
function seen(line: Line, set: string, isStrange: boolean): Seen | null {
  const question: Question = {
    text: line.question,
    unit: line.unit ?? null,
    planScope: line.plan_scope ?? null,
    history: line.history,
    today: TODAY,
  };
  const near = collection.parts.filter((part) => part.plan.id === line.plan_scope);
  const reading = readQuestion(line.question, collection.vocabulary, near);
  const scope = findScope(question, reading, collection);
  if (scope.problem) return null;
  const asker = readAsker(question, reading, scope.parts, collection);
  const aside = new Set([...scope.called, ...asker.owner]);
  const matter = readMatter(reading, aside, scope.parts, collection);
  const search = find(reading, matter, scope.parts, asker, collection);
  const top = search.found[0];
  return {
    reading,
    search,
    continues: top !== undefined && asker.continues(top.entry),
    isAnswerable: line.answerable && !isStrange,
    isRefused: answerFrom(collection, question, BY_RULES).abstained,
    isStrange,
    author: authorOf(set),
    set,
    plan: line.plan_scope ?? '',
    kind: line.kind,
    gold: isStrange ? new Set() : goldOf(line),
  };
}

/** Plans about the same thing: a question to one may be answered by another of its group. */
const GROUPS = [/-20\d\d$/, /^(?:01|03|05)-/, /^07-/, /^09-/, /^11-/, /^13-/, /^15-/];
const groupOf = (plan: string): number => GROUPS.findIndex((group) => group.test(plan));
const plans = collection.parts.map((part) => part.plan.id);

/** The same question put to a plan about something else. */
function strange(line: Line, set: string, n: number): Seen | null {
  const { plan_scope: own } = line;
  if (!line.answerable || own === null || line.history.length > 0) return null;
  const others = plans.filter((plan) => groupOf(plan) !== groupOf(own));
  return seen({ ...line, unit: null, plan_scope: others[n % others.length]! }, set, true);
}

/** Files of questions that may be learned from. */
export function learnedFrom(): { set: string; path: string }[] {
  const written = readdirSync(join(root, 'data', 'questions')).filter((file) => file.endsWith('.jsonl'));
  const files = [
    ['test', 'eval', 'officials', 'questions-dev.jsonl'],
    ...written
      .filter((file) => !EXAMS.has(file))
      .sort()
      .map((file) => ['data', 'questions', file]),
  ];
  return files.map((path) => ({ set: path.at(-1)!.replace('.jsonl', '.'), path: join(root, ...path) }));
}

/** All our questions that may be learned from, and each once more where it does not belong. */
export function readQuestions(): Seen[] {
  forgetSynonyms();
  return learnedFrom().flatMap(({ set, path }) =>
    readFileSync(path, 'utf8')
      .trim()
      .split('\n')
      .flatMap((text, n) => {
        const line = JSON.parse(text) as Line;
        return [seen(line, set, false), strange(line, set, n)].filter((one) => one !== null);
      }),
  );
}
