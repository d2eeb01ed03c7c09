/** How often: "hằng quý", "6 tháng một lần", "02 lần/năm", "định kỳ 6 tháng, năm". */
import { readNumber } from './number.ts';
import { anyAt, type Hit, opening, openingLexicon, phraseAt, phrases, type Scan, signAt } from './scan.ts';

export type Every = 'yearly' | 'half-yearly' | 'quarterly' | 'monthly' | 'weekly' | 'daily';

/** How often: every `interval`-th unit ("2 tháng một lần" = monthly, 2). */
export interface Cadence {
  every: Every;
  interval: number;
}

const EACH_PLAIN = phrases(['hằng|hàng', 'mỗi', 'mỗi một', 'từng']);
const EACH = phrases(['hằng|hàng', 'mỗi', 'mỗi một', 'từng', 'theo từng', 'theo']);
opening([
  'hằng|hàng|mỗi|từng|theo năm|nửa|sáu|quý|quí|tháng|tuần|ngày|6|06|3|03',
  'mỗi một',
  'theo từng',
  'thường niên',
]);
const UNIT = openingLexicon<Every>([
  ['yearly', ['năm']],
  ['half-yearly', ['nửa năm', '6 tháng', '06 tháng', 'sáu tháng']],
  ['quarterly', ['quý|quí', '3 tháng', '03 tháng']],
  ['monthly', ['tháng']],
  ['weekly', ['tuần']],
  ['daily', ['ngày']],
]);
const ONCE = phrases(['một lần', '1 lần', '01 lần', '/ lần', '/ 01 lần', '/ 1 lần']);
const PER = phrases(['/', 'trong', 'mỗi', 'một', 'trên', 'hằng|hàng', 'trong một|mỗi', '/ một', '/ 1', '/ 01']);
const PERIODIC = opening(['định kỳ', 'theo định kỳ']);
const AT_LEAST = opening(['ít nhất', 'tối thiểu', 'không ít hơn']);

function one(every: Every, interval = 1): Cadence {
  return { every, interval };
}

/** Every N months or years in the words of the enumeration: 3 months = quarterly, 2 months = monthly with interval 2. */
function everyN(every: Every, count: number): Cadence {
  if (every !== 'monthly') return one(every, count);
  if (count % 12 === 0) return one('yearly', count / 12);
  if (count % 6 === 0) return one('half-yearly', count / 6);
  if (count % 3 === 0) return one('quarterly', count / 3);
  return one('monthly', count);
}

/** M times a unit: twice a year = half-yearly, four times = quarterly. */
function times(every: Every, count: number): Cadence {
  if (every !== 'yearly') return one(every);
  return one(({ 2: 'half-yearly', 4: 'quarterly', 12: 'monthly' } as const)[count] ?? 'yearly');
}

/** "02 lần" with "ít nhất" before it. */
function readTimes(scan: Scan, at: number): Hit<number> | null {
  const least = anyAt(scan, at, AT_LEAST);
  const count = readNumber(scan, least > 0 ? least : at);
  const next = count ? anyAt(scan, count.next, ['lần', 'kỳ', 'đợt', 'cuộc', 'buổi', 'lượt', 'hội nghị']) : -1;
  return count && next > 0 ? { value: count.value, next } : null;
}

/** A unit that is not the beginning of a date ("tháng 6", "quý I", "năm 2026"). */
function readUnit(scan: Scan, at: number): Hit<Every> | null {
  const unit = UNIT(scan, at);
  if (!unit) return null;
  const after = scan.tokens[unit.next];
  const dated = after && (after.value !== null || /^[IVX]+$/.test(after.text));
  if (dated && unit.value !== 'daily' && unit.value !== 'weekly' && !readTimes(scan, unit.next)) return null;
  return unit;
}

/** "hằng năm", "mỗi quý 01 lần", "từng tháng". */
function readEach(scan: Scan, at: number): Hit<Cadence> | null {
  const each = anyAt(scan, at, scan.plain ? EACH_PLAIN : EACH);
  const unit = each > 0 ? readUnit(scan, each) : null;
  if (!unit) {
    const yearly = phraseAt(scan, at, 'thường niên');
    return yearly > 0 ? { value: one('yearly'), next: yearly } : null;
  }
  const comma = signAt(scan, unit.next, ',') ? unit.next + 1 : unit.next;
  const count = readTimes(scan, comma);
  return count
    ? { value: times(unit.value, count.value), next: count.next }
    : { value: one(unit.value), next: unit.next };
}

/** "6 tháng một lần", "quý một lần", "2 tuần/lần", "năm 2 lần". */
function readOnce(scan: Scan, at: number): Hit<Cadence> | null {
  const count = readNumber(scan, at);
  const unit = UNIT(scan, count?.next ?? at);
  const named = UNIT(scan, at);
  const often = named ? readTimes(scan, named.next) : null;
  if (named && often) return { value: times(named.value, often.value), next: often.next };
  const next = unit ? anyAt(scan, unit.next, ONCE) : -1;
  if (!unit || next < 0) return null;
  return { value: everyN(unit.value, count?.value ?? 1), next };
}

/** "02 lần/năm", "một lần trong năm", "ít nhất 01 lần mỗi quý"; "không quá 02 lần/năm" is a cap and no cycle. */
function readPer(scan: Scan, at: number): Hit<Cadence> | null {
  const capped = phraseAt(scan, at - 2, 'không quá') === at || phraseAt(scan, at - 2, 'tối đa') === at;
  const count = capped ? null : readTimes(scan, at);
  const per = count ? anyAt(scan, count.next, PER) : -1;
  const unit = per > 0 ? UNIT(scan, per) : null;
  return count && unit ? { value: times(unit.value, count.value), next: unit.next } : null;
}

/** After "định kỳ": "6 tháng", "quý", "01 năm", "hằng tháng". */
function readBareUnit(scan: Scan, at: number): Hit<Cadence> | null {
  const unit = readUnit(scan, at);
  if (unit) return { value: one(unit.value), next: unit.next };
  const count = readNumber(scan, at);
  const counted = count ? anyAt(scan, count.next, ['tháng', 'năm', 'tuần', 'quý|quí', 'ngày']) : -1;
  const every = count ? UNIT(scan, count.next) : null;
  return count && every && counted > 0 ? { value: everyN(every.value, count.value), next: counted } : null;
}

/** All cadences named together at `at`: "định kỳ hằng tháng, quý, 6 tháng và năm". */
export function readCadences(scan: Scan, at: number): Hit<Cadence[]> | null {
  const periodic = anyAt(scan, at, PERIODIC);
  const from = periodic > 0 ? periodic : at;
  const first =
    readOnce(scan, from) ??
    readPer(scan, from) ??
    readEach(scan, from) ??
    (periodic > 0 ? readBareUnit(scan, from) : null);
  if (!first) return null;
  const found = [first.value];
  let next = first.next;
  for (;;) {
    const sep = anyAt(scan, next, [', và', ',', 'và', 'hoặc', ';']);
    const more =
      sep > 0 ? (readOnce(scan, sep) ?? readPer(scan, sep) ?? readEach(scan, sep) ?? readBareUnit(scan, sep)) : null;
    if (!more || weekdayComes(scan, more.next, more.value)) return { value: found, next };
    found.push(more.value);
    next = more.next;
  }
}

/** A day unit read out of "hằng tháng, ngày 20" is no cadence. */
function weekdayComes(scan: Scan, next: number, cadence: Cadence): boolean {
  return cadence.every === 'daily' && scan.tokens[next]?.value !== null && scan.tokens[next]?.value !== undefined;
}
