/** Full-accuracy rule of `temporal/score_temporal.py` in TypeScript, so that the gate needs no Python. */
import { readFileSync } from 'node:fs';

export interface Prediction {
  kind: string | null;
  dueDate: string | null;
  dates: readonly string[];
  recurrence: string | null;
  inclusive: boolean | null;
}
interface Gold {
  kind: string | null;
  dueDate: string | null;
  dates?: string[];
  recurrence: string | null;
  inclusive: boolean | null;
  acceptKinds?: (string | null)[];
  acceptDueDates?: (string | null)[];
  acceptRecurrence?: (string | null)[];
}
export interface Item {
  id: string;
  text: string;
  issueDate: string;
  planYear: number;
  tag: string;
  gold: Gold;
}
export interface Miss {
  item: Item;
  got: Prediction;
}
export interface Score {
  count: number;
  full: number;
  inclusive: number;
  misses: Miss[];
}

export function readItems(file: string): Item[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Item);
}

function kindAgrees(got: Prediction, gold: Gold): boolean {
  if (got.kind === gold.kind || gold.acceptKinds?.includes(got.kind)) return true;
  const yearly = ['yearly', 'yearly-by-date'];
  return yearly.includes(got.kind ?? '') && yearly.includes(gold.kind ?? '');
}

/** Every day given must be a good last day; a repeated duty may list days of other years or before the issue. */
function daysAgree(got: Prediction, gold: Gold, issue: string): boolean {
  const days = [...(got.dueDate ? [got.dueDate] : []), ...got.dates];
  const accepted = gold.acceptDueDates ?? [];
  const allowed = new Set([...(gold.dates ?? []), ...(gold.dueDate ? [gold.dueDate] : []), ...accepted.filter((day) => day !== null)]);
  if (days.length === 0) return gold.dueDate === null || accepted.includes(null);
  if (allowed.size === 0) return false;
  return days.every((day) => allowed.has(day) || isAnotherRound(day, gold, allowed, issue));
}

function isAnotherRound(day: string, gold: Gold, allowed: ReadonlySet<string>, issue: string): boolean {
  if (!gold.recurrence || !gold.dates?.length) return false;
  if (day >= issue && day.slice(0, 4) === issue.slice(0, 4)) return false;
  const monthly = gold.recurrence === 'monthly';
  return [...allowed].some((known) => known.slice(5) === day.slice(5) || (monthly && known.slice(8) === day.slice(8)));
}

function recurrenceAgrees(got: Prediction, gold: Gold): boolean {
  if (!gold.recurrence) return true;
  return got.recurrence === gold.recurrence || (gold.acceptRecurrence?.includes(got.recurrence) ?? false);
}

/** Share of items whose kind, days and recurrence are all right. */
export function scoreTemporal(items: readonly Item[], read: (item: Item) => Prediction): Score {
  const score: Score = { count: items.length, full: 0, inclusive: 0, misses: [] };
  let stated = 0;
  for (const item of items) {
    const got = read(item);
    const right = kindAgrees(got, item.gold) && daysAgree(got, item.gold, item.issueDate) && recurrenceAgrees(got, item.gold);
    if (right) score.full += 1;
    else score.misses.push({ item, got });
    if (item.gold.inclusive === null) continue;
    stated += 1;
    if (got.inclusive === item.gold.inclusive) score.inclusive += 1;
  }
  return { ...score, full: score.full / items.length, inclusive: score.inclusive / stated };
}
