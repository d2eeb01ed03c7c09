/** What a reader of deadlines is given besides the text. */
import type { Cadence } from './cadence.ts';
import { type Calendar, knownNames, NO_TABLES } from './calendar.ts';
import type { Env, Item } from './item.ts';
import type { Setting } from './resolve.ts';
import { phrases, scan } from './scan.ts';

/** What the text alone does not tell. */
export interface DeadlineContext {
  /** Day the document was issued, `YYYY-MM-DD`. */
  issueDate: string;
  /** Year the document plans for: the year of a date printed without one. */
  planYear: number;
  /** Holidays and named days; without it working days skip weekends only and "Tết" has no day. */
  calendar?: Calendar;
}

/** Names that mean a day which only a table can tell. */
const LUNAR_NAMES = ['Tết Nguyên đán', 'Tết Âm lịch', 'Tết cổ truyền', 'Tết'];

const namesKnown = new WeakMap<Calendar, readonly string[]>();

/** Names of days, the longest first. */
function namesOf(calendar: Calendar): readonly string[] {
  const known = namesKnown.get(calendar);
  if (known) return known;
  const names = [...new Set([...knownNames(calendar), ...LUNAR_NAMES])].sort((a, b) => b.length - a.length);
  namesKnown.set(calendar, phrases(names));
  return names;
}

/** The scanned text with everything needed to read it. */
export function environment(text: string, context: DeadlineContext): Env {
  const calendar = context.calendar ?? NO_TABLES;
  const setting: Setting = { issueDate: context.issueDate, planYear: context.planYear, calendar };
  return { scan: scan(text), setting, names: namesOf(calendar) };
}

const bySentence = new WeakMap<readonly Item[], ReadonlyMap<number | undefined, readonly Item[]>>();

/** The items of a sentence. */
function sentenceOf(env: Env, item: Item, items: readonly Item[]): readonly Item[] {
  const known = bySentence.get(items) ?? Map.groupBy(items, ({ at }) => env.scan.tokens[at]?.sentence);
  bySentence.set(items, known);
  return known.get(env.scan.tokens[item.at]?.sentence) ?? [];
}

/** Cadences that hold for an item: its own, else those of its sentence ("hằng năm báo cáo … chậm nhất ngày 20/11"). */
export function cadencesFor(env: Env, item: Item, items: readonly Item[]): Cadence[] {
  if (item.type !== 'dated' && item.type !== 'rule') return [];
  if (item.type === 'dated' && item.cadences.length > 0) return item.cadences;
  const near = sentenceOf(env, item, items);
  const named = near.flatMap((other) =>
    other.type === 'cadence' ? other.cadences : other.type === 'dated' ? other.cadences : [],
  );
  if (named.length > 0) return named;
  const label = near.find((other) => other.type === 'label');
  const dayOnly = item.type === 'rule' || item.points.every((point) => point.type === 'day' && point.month === null);
  return label?.type === 'label' && dayOnly ? [{ every: label.every, interval: 1 }] : [];
}
