/** Text -> items: ranges, dates with their cues, rules, cadences, events, states. */
import { type Cadence, readCadences } from './cadence.ts';
import { type Mode, readCues, readTimeAfter, readTimeBefore } from './cues.ts';
import type { Env, From, Item } from './item.ts';
import { readPoints, skipRound } from './list.ts';
import type { Point } from './place.ts';
import { readPoint } from './point.ts';
import { isReference, namedOccasion, namesPaper, standsAlone, tellsEvent } from './reference.ts';
import { readRelative } from './relative.ts';
import { readRule } from './rule.ts';
import { anyAt, type Hit, phraseAt, type Scan, signAt } from './scan.ts';
import { readLabel, readState } from './state.ts';

/** "từ nay", "từ ngày ký", "từ khi ban hành": the day of issue as the start of a range. */
const FROM_ISSUE = [
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
];

function readFrom(env: Env, at: number): Hit<From> | null {
  const issue = anyAt(env.scan, at, FROM_ISSUE);
  if (issue > 0) return { value: { type: 'issue' }, next: issue };
  const time = readTimeBefore(env.scan, at);
  const point = readPoint(env.scan, time?.next ?? at, { cued: true, names: env.names });
  return point && { value: { type: 'point', point: point.value }, next: point.next };
}

const UNTIL = [
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
];

/** "từ A đến B", "A đến B", "từ A đến khi …", "từ A". */
function readRange(env: Env, at: number): Hit<Item> | null {
  const { scan } = env;
  const cues = readCues(scan, at);
  const from = cues.from || cues.mode === 'bare' ? readFrom(env, cues.next) : null;
  if (!from) return null;
  const comma = signAt(scan, from.next, ',') ? from.next + 1 : from.next;
  const until = anyAt(scan, comma, UNTIL);
  const mode: Mode = phraseAt(scan, comma, 'đến trước') > 0 ? 'before' : 'until';
  const dash = until === comma + 1 && signAt(scan, comma, '-');
  const place = { at, alone: standsAlone(scan, at) };
  const rule = until > 0 && cues.from ? readRule(scan, until) : null;
  if (rule)
    return { value: { ...place, type: 'rule', mode, rule: rule.value, time: null, next: rule.next }, next: rule.next };
  const allowed = until > 0 && (cues.from || !dash || bothFull(from.value));
  const timed = allowed ? readTimeBefore(scan, until) : null;
  const end = allowed ? readPoint(scan, timed?.next ?? until, { cued: true, names: env.names }) : null;
  if (end && (cues.from || sameScale(from.value, end.value))) {
    const tail = readTails(env, end.next);
    const value = {
      ...place,
      type: 'dated' as const,
      mode,
      points: [end.value],
      time: timed?.value ?? null,
      from: from.value,
      cadences: tail.value,
      hyphen: false,
      appositive: false,
      next: tail.next,
    };
    return { value, next: tail.next };
  }
  return cues.from
    ? {
        value: { ...place, type: 'open', from: from.value, next: openEnd(scan, from.next, until) },
        next: openEnd(scan, from.next, until),
      }
    : null;
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
const STRONG: readonly Mode[] = ['before', 'by', 'limit'];

/** False for dates of documents, counts and the like, and for periods that only name a report. */
function counts(env: Env, item: Item): boolean {
  if (item.type === 'open')
    return !isReference(env.scan, item.at, item.from.type !== 'point' || item.from.point.type === 'day');
  if (item.type !== 'dated') return true;
  const first = item.points[0] as Point;
  const day = first.type === 'day';
  const reference = isReference(env.scan, item.at, day);
  if (STRONG.includes(item.mode)) return !(item.mode === 'limit' && reference);
  if (item.mode === 'bare' && day && (namedOccasion(env.scan, item.at) || tellsEvent(env.scan, item.at, item.next)))
    return false;
  return !reference && !namesOnly(env, item.at, first, item.mode);
}

function namesOnly(env: Env, at: number, point: Point, mode: Mode): boolean {
  if (point.type === 'months' && point.label) return true;
  if (mode !== 'bare' || point.type === 'day') return false;
  if (namesPaper(env.scan, at)) return true;
  return (point.type === 'year' || point.type === 'years') && !standsAlone(env.scan, at);
}

/** Every wording of time in the text, in order. */
export function parse(env: Env): Item[] {
  const items: Item[] = [];
  let at = 0;
  while (at < env.scan.tokens.length) {
    const found = readItem(env, at);
    if (found && counts(env, found.value)) items.push(found.value);
    at = found && found.next > at ? found.next : at + 1;
  }
  return items;
}

function readItem(env: Env, at: number): Hit<Item> | null {
  const label = readLabel(env, at);
  if (label) return label;
  const rule = readDatedRule(env, at);
  if (rule) return rule;
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
  return readRange(env, at) ?? readDated(env, at) ?? cadence;
}

/** Rules go first: "hằng tuần, vào thứ Sáu" is more than "hằng tuần". */
function readDatedRule(env: Env, at: number): Hit<Item> | null {
  const found = readDated(env, at);
  return found?.value.type === 'rule' ? found : null;
}
