/** Text -> items: ranges, dates with their cues, rules, cadences, events, states. */
import { type Cadence, readCadences } from './cadence.ts';
import { type Mode, readCues, readTimeAfter, readTimeBefore } from './cues.ts';
import type { Env, From, Item } from './item.ts';
import { readPoints, skipRound } from './list.ts';
import type { Point } from './place.ts';
import { readPoint } from './point.ts';
import { isPast, isReference, namedOccasion, namesPaper, standsAlone, tellsEvent } from './reference.ts';
import { readRelative } from './relative.ts';
import { readRule } from './rule.ts';
import { anyAt, beginsAny, type Hit, mayOpen, opening, phraseAt, phrases, type Scan, signAt } from './scan.ts';
import { readLabel, readState } from './state.ts';

/** "từ nay", "từ ngày ký", "từ khi ban hành": the day of issue as the start of a range. */
const FROM_ISSUE = opening([
  'nay',
  'giờ',
  'bây giờ',
  'hôm nay',
  'ngày|khi ký ban hành',
  'ngày|khi ký',
  'ngày|khi ban hành kế hoạch này',
  'ngày|khi ban hành kế hoạch',
  'ngày|khi ban hành',
  'khi kế hoạch được ban hành',
  'ngày kế hoạch được ban hành',
]);

function readFrom(env: Env, at: number): Hit<From> | null {
  const issue = anyAt(env.scan, at, FROM_ISSUE);
  if (issue > 0) return { value: { type: 'issue' }, next: issue };
  const time = readTimeBefore(env.scan, at);
  const point = readPoint(env.scan, time?.next ?? at, { cued: true, names: env.names });
  const back = point ? anyAt(env.scan, point.next, ['của tháng trước', 'tháng trước', 'tháng này']) : -1;
  return point && { value: { type: 'point', point: point.value }, next: Math.max(point.next, back) };
}

const UNTIL = phrases([
  'cho đến hết',
  'cho tới hết',
  'đến trước',
  'đến hết',
  'tới hết',
  'cho đến',
  'cho tới',
  'đến',
  'tới',
  'hết',
  '-',
]);

/** "từ A đến B", "A đến B", "từ A đến khi …", "từ A". */
function readRange(env: Env, at: number): Hit<Item> | null {
  const { scan } = env;
  const cues = readCues(scan, at);
  const from = cues.from || cues.mode === 'bare' ? readFrom(env, cues.next) : null;
  if (!from) return null;
  const comma = signAt(scan, from.next, ',') ? from.next + 1 : from.next;
  const until = anyAt(scan, comma, UNTIL);
  if (until > 0 && phraseAt(scan, until, 'nay') > 0) return null;
  const joined = until > 0 && (cues.from || !signAt(scan, comma, '-') || bothFull(from.value));
  const end = joined ? readEnd(env, at, from.value, comma, until, cues.from) : null;
  if (end || !cues.from) return end;
  const again = dayOnly(from.value) ? readCadences(scan, from.next) : null;
  if (again) {
    const { value: cadences, next } = again;
    return { value: { type: 'cadence', cadences, time: null, alone: standsAlone(scan, at), at, next }, next };
  }
  const next = openEnd(scan, from.next, until);
  return { value: { type: 'open', from: from.value, alone: standsAlone(scan, at), at, next }, next };
}

/** The end of a range behind "đến": a day that comes again, or a date. */
function readEnd(env: Env, at: number, from: From, word: number, until: number, worded: boolean): Hit<Item> | null {
  const { scan } = env;
  const mode: Mode = phraseAt(scan, word, 'đến trước') > 0 ? 'before' : 'until';
  const alone = standsAlone(scan, at);
  const rule = worded ? readRule(scan, until) : null;
  if (rule)
    return { value: { type: 'rule', mode, rule: rule.value, time: null, alone, at, next: rule.next }, next: rule.next };
  const time = readTimeBefore(scan, until);
  const end = readPoint(scan, time?.next ?? until, { cued: true, names: env.names });
  if (!end || (!worded && !sameScale(from, end.value))) return null;
  const tail = readTails(env, end.next);
  const value: Item = {
    type: 'dated',
    mode,
    points: [end.value],
    time: time?.value ?? null,
    from,
    cadences: tail.value,
    hyphen: false,
    appositive: false,
    alone,
    at,
    next: tail.next,
  };
  return { value, next: tail.next };
}

/** An end of a range that is an event ("đến khi kết thúc Tổng kiểm kê") belongs to the wording. */
function openEnd(scan: Scan, next: number, until: number): number {
  if (until < 0 || signAt(scan, until - 1, '-')) return next;
  let end = until;
  while (
    end < scan.tokens.length &&
    end < until + 10 &&
    !signAt(scan, end, '.;,()') &&
    scan.tokens[end]?.sentence === scan.tokens[until]?.sentence
  )
    end += 1;
  return end;
}

/** "từ ngày 15 hằng tháng" says how often, not until when. */
function dayOnly(from: From): boolean {
  return from.type === 'point' && from.point.type === 'day' && from.point.month === null;
}

function bothFull(from: From): boolean {
  return from.type === 'point' && from.point.type === 'day' && from.point.month !== null;
}

/** Without "từ" only like goes with like: "tháng 11 đến tháng 4", not "năm 2026 đến ngày". */
function sameScale(from: From, end: Point): boolean {
  if (from.type !== 'point') return false;
  const scale = (point: Point): string => (point.type === 'quarter' ? 'month' : point.type);
  return (
    scale(from.point) === scale(end) && (from.point.type !== 'day' || from.point.month !== null || end.type === 'day')
  );
}

/** "hằng năm", "(hằng năm)" behind a date. */
function readTails(env: Env, at: number): Hit<Cadence[]> {
  const opened = signAt(env.scan, at, '(,') ? at + 1 : at;
  const of = phraseAt(env.scan, opened, 'của');
  const cadences = readCadences(env.scan, of > 0 ? of : opened);
  if (!cadences || cadences.value.some((one) => one.every === 'daily')) return { value: [], next: at };
  return { value: cadences.value, next: signAt(env.scan, cadences.next, ')') ? cadences.next + 1 : cadences.next };
}

/** Dates with their cues, time and cadence. */
function readDated(env: Env, at: number): Hit<Item> | null {
  const { scan } = env;
  const cues = readCues(scan, at);
  if (cues.from) return null;
  const time = readTimeBefore(scan, cues.next);
  const start = time?.next ?? cues.next;
  const place = { at, alone: standsAlone(scan, at) || cues.mode === 'limit' };
  const rule = readRule(scan, start);
  if (rule)
    return {
      value: { ...place, type: 'rule', mode: cues.mode, rule: rule.value, time: time?.value ?? null, next: rule.next },
      next: rule.next,
    };
  const round = skipRound(scan, start);
  const points = readPoints(env, round, time ? 'by' : cues.mode);
  if (!points || (cues.mode === 'bare' && vaguePoint(scan, points.value))) return null;
  const after = time ? null : readTimeAfter(scan, points.next);
  const tail = readTails(env, after?.next ?? points.next);
  const mode = after && cues.mode === 'bare' && after.mode !== 'bare' ? after.mode : cues.mode;
  const value: Item = {
    ...place,
    type: 'dated',
    mode,
    points: points.value,
    time: time?.value ?? after?.value ?? null,
    from: null,
    cadences: tail.value,
    hyphen: points.hyphen,
    appositive: cues.tuc,
    next: tail.next,
  };
  return { value, next: tail.next };
}

/** A day of no month without a cue ("ngày 3") says nothing. */
function vaguePoint(scan: Scan, points: readonly Point[]): boolean {
  return scan.tokens.length > 0 && points.every((point) => point.type === 'day' && point.month === null);
}

/** Strong cues state a deadline whatever stands before them. */
const STRONG: readonly Mode[] = ['before', 'by'];

/** False for dates of documents, counts ("tính từ ngày 15/12 đến ngày 14/6"), things told or done, and for periods that only name a report. */
function counts(env: Env, item: Item): boolean {
  if (item.type === 'open' || item.type === 'rule') if (phraseAt(env.scan, item.at, 'tính từ') > 0) return false;
  if (item.type === 'open')
    return !isReference(env.scan, item.at, item.from.type !== 'point' || item.from.point.type === 'day');
  if (item.type !== 'dated' || STRONG.includes(item.mode)) return true;
  if (item.from && (phraseAt(env.scan, item.at, 'tính từ') > 0 || fromLastYear(item.from))) return false;
  const first = item.points[0] as Point;
  if (isReference(env.scan, item.at, first.type === 'day') || isPast(env.scan, item.at)) return false;
  return item.mode !== 'bare' || !onlyTold(env, item.at, item.next, first);
}

/** "từ ngày 15 tháng 12 năm trước đến ngày 14 tháng 6": a period counted over. */
function fromLastYear(from: From): boolean {
  const year = from.type === 'point' && from.point.type !== 'years' ? from.point.year : null;
  return year !== null && 'shift' in year && year.shift < 0;
}

/** A date without a cue that opens a story or names an occasion, a report or a year's plan. */
function onlyTold(env: Env, at: number, next: number, point: Point): boolean {
  const { scan } = env;
  if (phraseAt(scan, next, 'là') > 0) return true;
  if (point.type === 'day') return namedOccasion(scan, at) || tellsEvent(scan, at, next);
  if (point.type === 'months' && point.label) return true;
  return namesPaper(scan, at) || ((point.type === 'year' || point.type === 'years') && !standsAlone(scan, at));
}

/** Every wording of time in the text, in order. */
export function parse(env: Env): Item[] {
  const items: Item[] = [];
  let at = 0;
  while (at < env.scan.tokens.length) {
    const open = mayOpen(env.scan, at) || beginsAny(env.scan, at, env.names);
    const found = open ? readItem(env, at) : null;
    if (found && counts(env, found.value)) items.push(found.value);
    at = found && found.next > at ? found.next : at + 1;
  }
  return items;
}

/** Rules go first: "hằng tuần, vào thứ Sáu" is more than "hằng tuần". */
function readItem(env: Env, at: number): Hit<Item> | null {
  const label = readLabel(env, at);
  if (label) return label;
  const dated = readDated(env, at);
  if (dated?.value.type === 'rule') return dated;
  const cadence = readState(env, at);
  if (cadence?.value.type === 'cadence') return cadence;
  const relative = readRelative(env.scan, at, env.setting, env.names);
  if (relative) {
    const value: Item = {
      type: 'relative',
      relative: relative.value,
      alone: standsAlone(env.scan, at),
      at,
      next: relative.next,
    };
    return { value, next: relative.next };
  }
  return readRange(env, at) ?? dated ?? cadence;
}
