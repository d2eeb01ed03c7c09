/** Several dates under one cue: "25/3, 15/6 và 20/11/2026", "tháng 3, 6, 9", "đợt 1 …; đợt 2 …". */
import { type Mode, readCues } from './cues.ts';
import type { Env } from './item.ts';
import { readNumber, readRoman } from './number.ts';
import type { Point, PointHint } from './place.ts';
import { readPoint } from './point.ts';
import { anyAt, type Hit, openingLexicon, phraseAt, phrases, type Scan, signAt } from './scan.ts';
import { readYear } from './year.ts';

const SEPARATORS = phrases([', và', '; và', 'và', ',', ';', 'hoặc', '&', 'cùng với']);
const ROUND = openingLexicon<true>([[true, ['đợt', 'kỳ', 'lần', 'bước', 'giai đoạn', 'vòng', 'quý|quí']]]);

/** "đợt 2:", "kỳ II", "Lần 1:" between the dates of a list. */
export function skipRound(scan: Scan, at: number): number {
  const round = ROUND(scan, at);
  if (!round || anyAt(scan, at, ['quý|quí']) > 0) return at;
  const number = readRoman(scan, round.next) ?? readNumber(scan, round.next);
  if (!number || number.value > 12) return at;
  return signAt(scan, number.next, ':-') ? number.next + 1 : number.next;
}

/** A further month or quarter without its unit: ", 6", "và III", "- 12/2025". */
function readShort(scan: Scan, at: number, last: Point): Hit<Point> | null {
  if (last.type !== 'month' && last.type !== 'quarter') return null;
  const number = last.type === 'quarter' ? (readRoman(scan, at) ?? readFigure(scan, at)) : readFigure(scan, at);
  if (!number || number.value < 1 || number.value > (last.type === 'month' ? 12 : 4)) return null;
  const year = readYear(scan, number.next);
  const open =
    /^\p{L}/u.test(scan.tokens[number.next]?.text ?? '') &&
    anyAt(scan, number.next, ['và', 'hoặc', 'hằng|hàng', 'mỗi', 'của', 'năm']) < 0;
  const longDate =
    !year &&
    signAt(scan, number.next, '/-') &&
    scan.tokens[number.next + 1]?.value != null &&
    scan.tokens[number.next]?.glued;
  if (open || longDate) return null;
  const shared = { part: null, year: year?.value ?? null };
  const point: Point =
    last.type === 'month'
      ? { type: 'month', month: number.value, ...shared }
      : { type: 'quarter', quarter: number.value, ...shared };
  return { value: point, next: year?.next ?? number.next };
}

function readFigure(scan: Scan, at: number): Hit<number> | null {
  const value = scan.tokens[at]?.value;
  return value == null ? null : { value, next: at + 1 };
}

/** Days that share one month: "24, 25 và 26 tháng 8", "ngày 05 - 08/02/2026". */
function readDayList(scan: Scan, at: number, hint: PointHint): (Hit<Point[]> & { hyphen: boolean }) | null {
  const word = anyAt(scan, at, ['các ngày', 'ngày']);
  const days: number[] = [];
  let next = word > 0 ? word : at;
  let hyphen = false;
  for (;;) {
    const full = days.length > 0 ? readPoint(scan, next, { cued: true, names: [] }) : null;
    if (full?.value.type === 'day' && full.value.month !== null) {
      const { month, year } = full.value;
      const shared = days.map((day): Point => ({ type: 'day', day, month, year }));
      return { value: [...shared, full.value], next: full.next, hyphen };
    }
    const repeated = anyAt(scan, next, ['ngày']);
    const day = readFigure(scan, repeated > 0 ? repeated : next);
    const dash = day && signAt(scan, day.next, '-') ? day.next + 1 : -1;
    const sep = day ? Math.max(dash, anyAt(scan, day.next, SEPARATORS)) : -1;
    if (!day || day.value < 1 || day.value > 31 || sep < 0 || (word < 0 && !hint.cued && days.length > 6)) return null;
    hyphen ||= dash > 0;
    days.push(day.value);
    next = sep;
  }
}

/** One or several points that share the cue before them. */
export function readPoints(env: Env, at: number, mode: Mode): (Hit<Point[]> & { hyphen: boolean }) | null {
  const { scan, names } = env;
  const hint: PointHint = { cued: mode !== 'bare', names };
  const single = readPoint(scan, at, hint);
  const list = single?.value.type === 'day' && single.value.month !== null ? null : readDayList(scan, at, hint);
  const first = list ?? single;
  if (!first) return null;
  const points: Point[] = list ? [...list.value] : [(first as Hit<Point>).value];
  let next = first.next;
  let hyphen = list?.hyphen ?? false;
  for (;;) {
    const more = readMore(env, next, points.at(-1) as Point, mode);
    if (!more) return { value: points, next, hyphen };
    points.push(more.value);
    hyphen ||= more.hyphen;
    next = more.next;
  }
}

/** The next point of a list: behind a comma, "và", "đợt 2:", or a hyphen between months or quarters. */
function readMore(env: Env, at: number, last: Point, mode: Mode): (Hit<Point> & { hyphen: boolean }) | null {
  const { scan, names } = env;
  const dash = signAt(scan, at, '-+') ? at + 1 : -1;
  if (dash > 0) {
    const short = readShort(scan, dash, last) ?? samePoint(readPoint(scan, dash, { cued: true, names }), last);
    return short && (last.type === 'month' || last.type === 'quarter') ? { ...short, hyphen: true } : null;
  }
  const sep = anyAt(scan, at, SEPARATORS);
  if (sep < 0) return null;
  const round = skipRound(scan, sep);
  const short = round === sep ? (readShort(scan, sep, last) ?? readOtherMonth(scan, sep, last)) : null;
  if (short) return { ...short, hyphen: false };
  const cues = readCues(scan, round);
  if (cues.from || (cues.mode !== 'bare' && cues.mode !== mode)) return null;
  const point = samePoint(
    readPoint(scan, cues.next, { cued: mode !== 'bare' || cues.mode !== 'bare' || last.type === 'day', names }),
    last,
  );
  return point && { ...point, hyphen: false };
}

/** "ngày 15 các tháng 3, 6 và 12", "ngày 20 tháng 6 và tháng 12": the same day of another month. */
function readOtherMonth(scan: Scan, at: number, last: Point): Hit<Point> | null {
  if (last.type !== 'day' || last.month === null) return null;
  const several = phraseAt(scan, firstMonth(scan, at), 'các tháng') > 0;
  const month: Point = { type: 'month', month: last.month, part: null, year: last.year };
  const named = phraseAt(scan, at, 'tháng') > 0 ? readPoint(scan, at, { cued: true, names: [] }) : null;
  const found = several ? (readShort(scan, at, month) ?? named) : named;
  if (found?.value.type !== 'month' || found.value.part !== null) return null;
  return { value: { ...last, month: found.value.month, year: found.value.year }, next: found.next };
}

/** Walks back over the figures and commas of a list to the "các" before its first month; -1 when there is none. */
function firstMonth(scan: Scan, at: number): number {
  let k = at - 1;
  while (k >= 0 && (scan.tokens[k]?.value !== null || signAt(scan, k, ',') || anyAt(scan, k, ['và', 'tháng']) > 0))
    k -= 1;
  return k;
}

function samePoint(found: Hit<Point> | null, last: Point): Hit<Point> | null {
  return found && found.value.type === last.type ? found : null;
}
