/** Several wordings of time in one text -> the one that decides. */
import type { Cadence } from './cadence.ts';
import type { Item } from './item.ts';
import { mainCadence, NO_DEADLINE, type Reading } from './timing.ts';

/** An item and what it says. */
export type Weighed = { item: Item; reading: Reading };

/** From weakest to strongest: in one text the strongest kind of wording decides. */
const ORDER = [
  'nothing',
  'periodic',
  'request',
  'cadence',
  'lasting',
  'years',
  'ongoing',
  'event',
  'period',
  'deadline',
] as const;
type Strength = (typeof ORDER)[number];

function strengthOf(item: Item): Strength {
  if (item.type === 'rule') return 'deadline';
  if (item.type === 'dated') return coarse(item) ? 'years' : item.mode === 'bare' ? 'period' : 'deadline';
  if (item.type === 'relative') return item.relative.anchored ? 'event' : 'lasting';
  if (item.type === 'open') return fromYear(item) ? 'periodic' : 'event';
  if (item.type === 'ongoing') return item.weak ? 'periodic' : 'ongoing';
  if (item.type === 'cadence' || item.type === 'request') return item.type;
  return 'nothing';
}

/** "từ năm 2026" only says since when another wording holds. */
function fromYear({ from }: Extract<Item, { type: 'open' }>): boolean {
  return from.type === 'point' && from.point.type === 'year';
}

function weight({ item }: Weighed): number {
  return ORDER.indexOf(strengthOf(item));
}

const EXACT = ORDER.indexOf('period');

/** Whole years say when the plan runs rather than when a thing is due. */
export function coarse(item: Extract<Item, { type: 'dated' }>): boolean {
  return (
    item.points.every((point) => point.type === 'year' || point.type === 'years') &&
    item.mode !== 'before' &&
    item.mode !== 'by'
  );
}

/** Points finer than a month outrank a report's period named beside them ("6 tháng đầu năm: trước ngày 05/6"). */
function precise({ item }: Weighed): boolean {
  return (
    item.type === 'rule' ||
    (item.type === 'dated' && item.points.some((point) => point.type === 'day' || point.type === 'named'))
  );
}

/** Several dated wordings of one text as one reading with all their days. */
function join(parts: readonly Weighed[], cadence: Cadence | null): Reading {
  const first = parts[0]?.reading ?? NO_DEADLINE;
  const days = parts.flatMap(({ reading }) =>
    reading.dates.length > 0 ? reading.dates : reading.dueDate ? [reading.dueDate] : [],
  );
  const dates = parts.length > 1 ? [...new Set(days)] : first.dates;
  const recurrence = first.recurrence ?? cadence?.every ?? null;
  return {
    ...first,
    dates,
    recurrence,
    interval: first.recurrence ? first.interval : (cadence?.interval ?? 1),
    invalid: parts.some(({ reading }) => reading.invalid),
  };
}

/** "Năm 2026 và các năm tiếp theo" has no end. */
function goesOn(weighed: readonly Weighed[]): boolean {
  return (
    weighed.some(({ item }) => item.type === 'onward') &&
    weighed.some(({ item }) => item.type === 'dated' && coarse(item))
  );
}

/** A cadence beside the deciding wording holds for it unless that wording is fixed to a year or counts from an event. */
function keepsCadence(best: readonly Weighed[]): boolean {
  const fixed = ({ item }: Weighed): boolean =>
    item.type !== 'dated' ||
    item.points.some((point) => point.type === 'day' || (point.type !== 'years' && point.year !== null));
  return best[0]?.item.type === 'ongoing' || !best.some(fixed);
}

/** The reading of a text from all its items: the most exact wording wins, a cadence beside it is kept. */
export function decide(weighed: readonly Weighed[]): Reading {
  if (goesOn(weighed)) return { ...NO_DEADLINE, kind: 'ongoing' };
  const exact = (one: Weighed): boolean => precise(one) && weight(one) >= EXACT;
  const pool = weighed.some(exact) ? weighed.filter((one) => exact(one) || one.item.type !== 'dated') : weighed;
  const top = Math.max(0, ...pool.map(weight));
  if (top === 0) return NO_DEADLINE;
  const best = pool.filter((one) => weight(one) === top || (top >= EXACT && exact(one)));
  const kinds = best.filter(({ reading }) => reading.kind === best[0]?.reading.kind);
  const cadences = weighed.flatMap(({ item }) => (item.type === 'cadence' ? item.cadences : []));
  return join(kinds, keepsCadence(best) ? mainCadence(cadences) : null);
}
