/** All deadlines in prose, each with its place. */
import type { Cadence } from './cadence.ts';
import { cadencesFor, type DeadlineContext, environment } from './context.ts';
import type { Env, Item } from './item.ts';
import { parse } from './parse.ts';
import { describes, endsSentence, standsFree, tellsOutcome } from './reference.ts';
import { anyAt, phraseAt, type Scan, signAt } from './scan.ts';
import { NO_DEADLINE, type Reading, readItemTiming } from './timing.ts';
import { coarse, decide } from './weigh.ts';

/** A deadline wording found in prose. */
export interface FoundDeadline extends Reading {
  /** Its words as printed. */
  text: string;
  start: number;
  end: number;
  /**
   * False where the words may be mere prose: "hằng năm" as an adjective, a bare date in a running sentence, "nếu có".
   * An importer takes the certain ones, and others only where it expects a time (behind "Thời gian:", in a table).
   */
  certain: boolean;
}

/** "thành lập 02 tổ hợp tác trong năm 2026." sets a year; "các nhiệm vụ tỉnh triển khai trong năm 2026" describes. */
function closesOrder(scan: Scan, item: Item, next: number): boolean {
  if (item.type !== 'dated' || item.mode === 'bare') return false;
  return item.mode === 'limit' || (endsSentence(scan, next) && !describes(scan, item.at));
}

/** Years before that of the document from which a date is history; its own year may have been read wrongly. */
const LONG_AGO = 2;

/** A year long before that of the document, or words of what has come about: told, not ordered. */
function looksBack(env: Env, item: Item, reading: Reading, next: number): boolean {
  const { issueDate, planYear } = env.setting;
  const last = reading.dates.at(-1) ?? reading.dueDate ?? reading.from;
  if (last !== null && Number(last.slice(0, 4)) < Math.min(planYear, Number(issueDate.slice(0, 4))) - LONG_AGO)
    return true;
  const firm = item.type !== 'dated' || item.mode === 'before' || item.mode === 'by';
  return !firm && tellsOutcome(env.scan, item.at, next);
}

/** "02-10-2025 - 18:56": a date with no word before it and a clock behind it stamps a page. */
function isStamp({ scan }: Env, item: Item): boolean {
  if (item.type !== 'dated' || item.mode !== 'bare' || phraseAt(scan, item.at, 'ngày') > 0) return false;
  const clock = signAt(scan, item.next, '-,') ? item.next + 1 : item.next;
  return typeof scan.tokens[clock]?.value === 'number' && signAt(scan, clock + 1, ':');
}

/** An item that may be prose rather than a stated time is not certain. */
function isCertain(env: Env, item: Item, next: number): boolean {
  if (isStamp(env, item)) return false;
  if (item.type === 'rule') return true;
  if (item.type === 'relative') return (item.relative.anchored && item.relative.counted) || item.alone;
  if (item.type === 'open') return item.alone;
  if (item.type !== 'dated') return standsFree(env.scan, item.at, next);
  if (coarse(item))
    return item.mode !== 'until' && (standsFree(env.scan, item.at, next) || closesOrder(env.scan, item, next));
  const explained = item.mode === 'bare' && signAt(env.scan, item.at - 1, '(');
  return item.mode !== 'bare' || item.from !== null || (item.alone && !explained);
}

/** "(trước ngày bầu cử 95 ngày …)" behind a printed date only explains that date. */
function explains(env: Env, item: Item, before: Item | undefined): boolean {
  return (
    item.type === 'relative' &&
    before?.type === 'dated' &&
    before.next === item.at - 1 &&
    signAt(env.scan, item.at - 1, '(')
  );
}

/** Cadences that dates without a year in their sentence have taken ("hằng năm … chậm nhất ngày 20/11"). */
function takenCadences(env: Env, items: readonly Item[]): ReadonlySet<Cadence> {
  const dated = items.filter(
    (item) =>
      item.type === 'dated' &&
      item.cadences.length === 0 &&
      item.points.every((point) => point.type === 'day' && !point.year),
  );
  return new Set(dated.flatMap((item) => cadencesFor(env, item, items)));
}

function isTaken(item: Item, taken: ReadonlySet<Cadence>): boolean {
  return item.type === 'cadence' && item.cadences.some((one) => taken.has(one));
}

/** Words of state and whole years, which belong together when only a comma or "và" stands between them. */
function isSoft(item: Item): boolean {
  return ['ongoing', 'request', 'cadence', 'onward'].includes(item.type) || (item.type === 'dated' && coarse(item));
}

/** Puts "thường xuyên" and "trong năm 2026", "định kỳ" and "khi có yêu cầu" into one wording. */
function groups(env: Env, items: readonly Item[]): Item[][] {
  const made: Item[][] = [];
  for (const item of items) {
    const last = made.at(-1)?.at(-1);
    const gap = last ? anyAt(env.scan, last.next, [', và', ', hoặc', ',', 'và', 'hoặc']) : -1;
    const joined =
      last &&
      isSoft(last) &&
      isSoft(item) &&
      (item.at === last.next || item.at === gap) &&
      sameSentence(env, last, item);
    if (joined) made.at(-1)?.push(item);
    else made.push([item]);
  }
  return made;
}

function sameSentence(env: Env, one: Item, other: Item): boolean {
  return env.scan.tokens[one.at]?.sentence === env.scan.tokens[other.at]?.sentence;
}

/** "khi có" reads on to the end of its phrase: "khi có yêu cầu của cơ quan cấp trên". */
function wordingEnd(env: Env, item: Item, nextItem: Item | undefined): number {
  if (item.type !== 'request') return item.next;
  const limit = Math.min(nextItem?.at ?? Number.POSITIVE_INFINITY, item.next + 10, env.scan.tokens.length);
  let next = item.next;
  while (
    next < limit &&
    !signAt(env.scan, next, '.,;()|:') &&
    env.scan.tokens[next]?.sentence === env.scan.tokens[item.at]?.sentence
  )
    next += 1;
  return next;
}

/**
 * Every wording of time in prose, with its place. Dates of documents, terms of office, censuses and slogans
 * ("giai đoạn 2026-2030") are left out; what may be prose is marked `certain: false`.
 */
export function findDeadlines(text: string, context: DeadlineContext): FoundDeadline[] {
  const env = environment(text, context);
  const items = parse(env);
  const taken = takenCadences(env, items);
  const shown = items.filter(
    (item, k) => item.type !== 'label' && !explains(env, item, items[k - 1]) && !isTaken(item, taken),
  );
  const grouped = groups(env, shown);
  return grouped.flatMap((group, k) => foundIn(env, text, group, grouped[k + 1]?.[0], items));
}

function foundIn(
  env: Env,
  text: string,
  group: readonly Item[],
  following: Item | undefined,
  items: readonly Item[],
): FoundDeadline[] {
  const weighed = group.map((item) => ({
    item,
    reading: readItemTiming(item, cadencesFor(env, item, items), env.setting),
  }));
  const reading = weighed.length > 1 ? decide(weighed) : (weighed[0]?.reading ?? NO_DEADLINE);
  const [opening, closing] = [group[0], group.at(-1)];
  if (!opening || !closing || reading.kind === null) return [];
  const [first, last] = [env.scan.tokens[opening.at], env.scan.tokens[wordingEnd(env, closing, following) - 1]];
  if (!first || !last) return [];
  const next = closing.type === 'request' ? wordingEnd(env, closing, following) : closing.next;
  const certain = isCertain(env, opening, next) && !looksBack(env, opening, reading, next);
  return [{ ...reading, text: text.slice(first.start, last.end), start: first.start, end: last.end, certain }];
}
