/** Scores answers as score_answers.py does (README.md): the gated figures, in TypeScript. */
import type { AnsweredLine } from '#src/cli/answer.ts';
import type { Plan } from '#src/knowledge/plan.ts';
import { fold } from '#src/text.ts';

export interface Gold {
  id: string;
  plan_scope: string | null;
  unit: string | null;
  history: { role: 'user' | 'assistant'; text: string }[];
  question: string;
  answerable: boolean;
  gold_clauses: string[];
  all_required: string[];
  must_contain: string[][];
  must_not_contain: string[];
}

const round = (n: number): number => Math.round(n * 10_000) / 10_000;

/** Folded text with every date as d/m or d/m/yyyy without leading zeros. */
function normal(text: string): string {
  const plain = fold(text)
    .replace(/[‐-―−]/g, '-')
    .replace(/[“”"‘’`*_]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/\s*-\s*/g, '-')
    .replace(/\s*\/\s*/g, '/');
  return plain
    .replace(/(?<!\d)(\d{1,2}) thang (\d{1,2})(?:,? nam |,? |\/)(\d{4})(?!\d)/g, '$1/$2/$3')
    .replace(/(?<!\d)(\d{1,2}) thang (\d{1,2})(?!\d)/g, '$1/$2')
    .replace(/(?<!\d)0+(\d\/)/g, '$1')
    .replace(/\/0+(\d)(?!\d)/g, '/$1');
}

function contains(text: string, needle: string): boolean {
  const t = normal(text);
  const n = normal(needle);
  const date = /^(\d{1,2}\/\d{1,2})(?:\/(\d{4}))?$/.exec(n);
  if (!date) return new RegExp(`(?<![a-z0-9])${n.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![a-z0-9])`).test(t);
  const [, dayMonth, year] = date;
  if (!year) return new RegExp(`(?<![\\d/])${dayMonth}(?!\\d)`).test(t);
  if (new RegExp(`(?<![\\d/])${dayMonth}/${year}(?!\\d)`).test(t)) return true;
  return year === '2026' && new RegExp(`(?<![\\d/])${dayMonth}(?![\\d/])`).test(t);
}

const path = (clause: string): string => clause.normalize('NFC').toLowerCase();

/** 1 for the clause or one below it, a half for one above, else 0. */
function match(cited: string, gold: string): number {
  const [cp, cc] = cited.split('#', 2);
  return Math.max(
    ...gold.split('|').map((one) => {
      const [gp, gc] = one.split('#', 2).map(path);
      if (gp !== path(cp!)) return 0;
      if (path(cc!) === gc || path(cc!).startsWith(`${gc}/`)) return 1;
      return gc!.startsWith(`${path(cc!)}/`) ? 0.5 : 0;
    }),
  );
}

function citationValue(gold: Gold, cited: string[]): number {
  const best = (one: string) => Math.max(0, ...cited.map((c) => match(c, one)));
  if (gold.all_required.length > 0) return Math.min(...gold.all_required.map(best));
  return Math.max(0, ...gold.gold_clauses.map(best));
}

/** The gated figures. */
export function scoreAnswers(golds: readonly Gold[], answers: readonly AnsweredLine[], plans: readonly Plan[]) {
  const byId = new Map(answers.map((answer) => [answer.id, answer]));
  const clauses = new Map(plans.flatMap((plan) => plan.clauses.map((c) => [`${plan.id}#${c.path}`, c.text] as const)));
  const items = golds.map((gold) => {
    const { answer, citations, abstained } = byId.get(gold.id)!;
    const cited = citations.map((c) => `${c.plan}#${c.clause}`);
    const banned = gold.must_not_contain.some((words) => contains(answer, words));
    const facts = gold.must_contain.every((group) => group.some((words) => contains(answer, words)));
    const cite = abstained ? 0 : citationValue(gold, cited);
    const right = cited.filter((c) => [...gold.gold_clauses, ...gold.all_required].some((g) => match(c, g) > 0)).length;
    const faithful = citations.filter((c) => c.quote !== '' && clauses.get(`${c.plan}#${c.clause}`)?.includes(c.quote));
    return { gold, abstained, banned, score: facts && !banned ? cite : 0, right, cited: cited.length, faithful: faithful.length };
  });
  const answerable = items.filter((item) => item.gold.answerable);
  const others = items.filter((item) => !item.gold.answerable);
  const silent = items.filter((item) => item.abstained);
  const shown = answerable.filter((item) => !item.abstained);
  const sum = (list: typeof items, value: (item: (typeof items)[number]) => number) => list.reduce((n, i) => n + value(i), 0);
  return {
    n: items.length,
    answerableAccuracy: round(sum(answerable, (i) => i.score) / answerable.length),
    abstainRecall: round(sum(others, (i) => Number(i.abstained)) / others.length),
    abstainPrecision: round(sum(silent, (i) => Number(!i.gold.answerable)) / silent.length),
    falseAbstain: round(sum(answerable, (i) => Number(i.abstained)) / answerable.length),
    citationPrecision: round(sum(shown, (i) => i.right) / sum(shown, (i) => i.cited)),
    faithfulness: round(sum(items, (i) => i.faithful) / sum(items, (i) => i.cited)),
    banned: sum(items, (i) => Number(i.banned)),
    missed: items.filter((i) => (i.gold.answerable ? i.score < 1 : !i.abstained)).map((i) => i.gold.id),
  };
}
