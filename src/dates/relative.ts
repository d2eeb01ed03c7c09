/** Deadlines counted from an event: "trong 05 ngày làm việc kể từ ngày nhận đơn", "trước ngày bầu cử 10 ngày". */
import { addWorkingDays } from './calendar.ts';
import { addDays, addMonths } from './day.ts';
import { readWeekday } from './day-point.ts';
import { readNumber } from './number.ts';
import type { Point } from './place.ts';
import { readPoint } from './point.ts';
import { periodOf, type Setting } from './resolve.ts';
import { anyAt, type Hit, lexicon, opening, phraseAt, phrases, type Scan, signAt, wordAt } from './scan.ts';

type Unit = 'minute' | 'hour' | 'day' | 'working-day' | 'week' | 'month' | 'year';
interface Duration {
  count: number;
  unit: Unit;
}

/** What a relative wording gives: its last day when the event's day is printed, else null. */
export interface Relative {
  dueDate: string | null;
  /** Day the period is counted from, when printed. */
  from: string | null;
  /** A length of time is printed ("05 ngày"), not only an event ("sau khi phê duyệt"). */
  counted: boolean;
  /** An event is named; without one ("trong 03 ngày") the words may only tell how long something lasts. */
  anchored: boolean;
}

const UNITS = lexicon<Unit>([
  ['minute', ['phút']],
  ['hour', ['giờ', 'giờ làm việc', 'tiếng', 'h']],
  ['day', ['ngày', 'hôm']],
  ['working-day', ['ngày làm việc', 'ngày công tác']],
  ['week', ['tuần']],
  ['month', ['tháng']],
  ['year', ['năm']],
]);
/** Words before a duration that make it a period for doing something. */
const WITHIN = opening([
  'trong vòng',
  'trong thời hạn',
  'trong thời gian',
  'thời hạn',
  'trong',
  'sau thời hạn',
  'sau',
  'chậm nhất là',
  'chậm nhất sau',
  'chậm nhất trong',
  'chậm nhất trước',
  'chậm nhất',
  'muộn nhất là',
  'muộn nhất sau',
  'muộn nhất trước',
  'muộn nhất',
  'trễ nhất là',
  'trễ nhất',
  'không quá',
  'không muộn hơn',
  'không chậm quá',
  'tối đa',
  'tối đa là',
  'tối đa không quá',
  'nội trong',
]);
/** Those of them that may also tell how long something lasts. */
const LASTING = phrases(['không quá', 'tối đa', 'trong thời gian']);
const TERM = phrases(['gia hạn', 'thời hạn', 'giải quyết', 'trả lời', 'xử lý', 'thông báo', 'phản hồi']);
const AT_LEAST = opening(['ít nhất là', 'ít nhất', 'tối thiểu', 'tối thiểu là']);
const FROM_EVENT = phrases([
  'kể từ ngày|khi|lúc',
  'kể từ thời điểm',
  'kể từ',
  'tính từ ngày|khi|lúc',
  'tính từ thời điểm',
  'tính từ',
  'từ ngày|khi|lúc',
  'từ thời điểm',
  'từ',
  'sau ngày|khi',
  'sau',
  'tiếp theo sau',
]);
const AFTER_EVENT = opening([
  'ngay sau khi',
  'ngay sau',
  'sau khi',
  'sau ngày',
  'ngay khi',
  'kể từ khi',
  'từ khi',
  'từ lúc',
  'kể từ ngày',
  'sau thời điểm',
  'sau hội nghị',
  'sau đại hội',
  'sau kỳ họp',
  'sau phiên họp',
  'sau cuộc họp',
  'sau cuộc bầu cử',
  'sau bầu cử',
  'sau đợt kiểm|giám',
  'sau kiểm tra',
]);
const BEFORE_EVENT = opening([
  'trước khi',
  'trước ngày',
  'trước thời điểm',
  'trước kỳ',
  'trước cuộc',
  'trước phiên',
  'trước lễ',
  'trước đợt',
  'trước hội nghị',
  'trước đại hội',
  'trước',
]);
const SAME_TIME = opening([
  'cùng thời điểm',
  'đồng thời với',
  'ngay trong ngày',
  'trong ngày làm việc',
  'trong ngày nhận',
  'cùng ngày',
  'ngay lập tức',
  'trước hạn',
]);
/** Days and periods named from the day of speaking: no table of ours knows that day. */
const FROM_TODAY = opening([
  'hôm nay',
  'ngày mai',
  'ngày kia',
  'ngày mốt',
  'tuần|tháng|quý này',
  'tuần tới|sau',
  'cuối|đầu|giữa tuần|tháng|quý này',
  'cuối|đầu|giữa tháng|tuần tới',
]);
const TODAY_CUES = opening([
  'trong',
  'trước',
  'chậm nhất là',
  'chậm nhất',
  'muộn nhất',
  'hạn',
  'đến hết',
  'đến',
  'hết',
  'nội trong',
  'vào',
  'ngay',
]);
/** The document's own issue: the one event whose day is always known. */
const OWN_ISSUE = phrases(['ký ban hành|duyệt', 'ban hành', 'ký', 'được ban hành']);
const OWN_NAME = phrases([
  'kế hoạch này',
  'văn bản này',
  'quyết định này',
  'công văn này',
  'chỉ thị này',
  'hướng dẫn này',
  'kế hoạch',
  'công văn',
  'văn bản',
]);

function readDuration(scan: Scan, at: number): Hit<Duration> | null {
  const count = readNumber(scan, at);
  if (!count) return null;
  const unit = UNITS(scan, count.next);
  return unit ? { value: { count: count.value, unit: unit.value }, next: unit.next } : null;
}

/** Words that open a limit of their own behind an event: "sau khi …, nhưng không muộn hơn ngày 31/3". */
const OWN_LIMIT = phrases(['nhưng', 'chậm nhất', 'muộn nhất', 'không muộn hơn', 'không chậm hơn', 'không chậm quá']);

/** Where the words of an event stop: a sign that ends the phrase, a limit of its own, or a dozen words. */
function eventEnd(scan: Scan, at: number): number {
  let next = at;
  while (
    next < scan.tokens.length &&
    next < at + 12 &&
    !signAt(scan, next, '.;,()') &&
    (next === at || anyAt(scan, next, OWN_LIMIT) < 0) &&
    scan.tokens[next]?.sentence === scan.tokens[at]?.sentence
  ) {
    next += 1;
  }
  return next;
}

/** "ký", "ban hành Kế hoạch này" up to the end of the phrase: counted from the day of issue. */
function readOwnIssue(scan: Scan, at: number): number {
  const issue = anyAt(scan, at, OWN_ISSUE);
  if (issue < 0) return -1;
  const own = anyAt(scan, issue, OWN_NAME);
  const next = own > 0 ? own : issue;
  return wordAt(scan, next) && scan.tokens[next]?.sentence === scan.tokens[at]?.sentence ? -1 : next;
}

/** The day of the event at `at`: a printed date, or the issue of the document itself. */
function readAnchor(scan: Scan, at: number, setting: Setting): Hit<string | null> {
  const point = readPoint(scan, at, { cued: true, names: [] });
  if (point && point.value.type === 'day') return { value: periodOf(point.value, setting).last, next: point.next };
  const back = phraseAt(scan, at - 1, 'ngày') > 0 ? readPoint(scan, at - 1, { cued: true, names: [] }) : null;
  if (back && back.value.type === 'day') return { value: periodOf(back.value, setting).last, next: back.next };
  const own = readOwnIssue(scan, at);
  return own > 0 ? { value: setting.issueDate, next: own } : { value: null, next: eventEnd(scan, at) };
}

/** The last day of a period after an event, the event's day not counted (BLDS 2015 Đ147(2)). */
function countOn(from: string, { count, unit }: Duration, setting: Setting): string | null {
  if (unit === 'day') return addDays(from, count);
  if (unit === 'week') return addDays(from, count * 7);
  if (unit === 'month') return addMonths(from, count);
  if (unit === 'year') return addMonths(from, count * 12);
  return unit === 'working-day' ? addWorkingDays(setting.calendar, from, count).day : null;
}

function relative(dueDate: string | null, anchored: boolean, from: string | null = null): Relative {
  return { dueDate, from, anchored, counted: true };
}

/** Counted from an event without a length of time. */
function event(from: string | null = null): Relative {
  return { dueDate: null, from, anchored: true, counted: false };
}

/** "trong 05 ngày kể từ ngày nhận đơn"; without an event only behind "trong", "chậm nhất" and the like. */
function readPeriodAfter(scan: Scan, at: number, setting: Setting): Hit<Relative> | null {
  const within = anyAt(scan, at, WITHIN);
  const duration = readDuration(scan, within > 0 ? within : at);
  if (!duration) return null;
  const comma = signAt(scan, duration.next, ',') ? duration.next + 1 : duration.next;
  const start = anyAt(scan, comma, FROM_EVENT);
  if (start > 0) {
    const anchor = readAnchor(scan, start, setting);
    if (anchor.next > start) {
      const due = anchor.value ? countOn(anchor.value, duration.value, setting) : null;
      return { value: relative(due, true, anchor.value), next: anchor.next };
    }
  }
  const lasting = anyAt(scan, at, LASTING) > 0 && duration.value.unit !== 'working-day' && !ofTerm(scan, at);
  if (within < 0 || lasting || duration.value.unit === 'minute' || datePartFollows(scan, duration.next)) return null;
  return ['month', 'year'].includes(duration.value.unit) ? null : { value: relative(null, false), next: duration.next };
}

/** "gia hạn … không quá 30 ngày" sets a time, "nghỉ không quá 30 ngày" tells how long something lasts. */
function ofTerm(scan: Scan, at: number): boolean {
  for (let k = at - 1; k >= at - 6 && wordAt(scan, k); k -= 1) if (anyAt(scan, k, TERM) > 0) return true;
  return false;
}

/** "trong 10 ngày đầu của tháng" is no period after an event. */
function datePartFollows(scan: Scan, at: number): boolean {
  return (
    anyAt(scan, at, ['đầu', 'cuối', 'trước', 'tháng', 'hằng|hàng', 'mỗi', 'một lần']) > 0 ||
    scan.tokens[at]?.value != null
  );
}

/** "chậm nhất 03 ngày trước ngày 15/6/2026": the printed day less the period. */
function countBack(dated: Hit<Point>, { count, unit }: Duration, setting: Setting): Hit<Relative> {
  const day = periodOf(dated.value, setting).first;
  const due = day ? countOn(day, { count: -count, unit }, setting) : null;
  return { value: relative(due, true), next: dated.next };
}

/** "chậm nhất 05 ngày trước ngày kiểm tra", "trước 05 ngày tổ chức Hội nghị". */
function readPeriodBefore(scan: Scan, at: number, setting: Setting): Hit<Relative> | null {
  const least = anyAt(scan, at, AT_LEAST);
  const within = anyAt(scan, at, WITHIN);
  const lead = Math.max(least, within);
  const plain = phraseAt(scan, lead > 0 ? lead : at, 'trước');
  const duration = readDuration(scan, plain > 0 ? plain : lead > 0 ? lead : at);
  if (!duration || duration.value.unit === 'hour' || duration.value.unit === 'minute') return null;
  const start = anyAt(scan, duration.next, BEFORE_EVENT);
  const dated = start > 0 ? readPoint(scan, duration.next + 1, { cued: true, names: [] }) : null;
  if (dated) return lead > 0 || plain > 0 ? countBack(dated, duration.value, setting) : null;
  const direct = plain > 0 && wordAt(scan, duration.next);
  if (start < 0 && plain > 0 && phraseEnds(scan, duration.next))
    return { value: relative(null, false), next: duration.next };
  if (start < 0 && (!direct || datePartFollows(scan, duration.next))) return null;
  return { value: relative(null, true), next: eventEnd(scan, Math.max(start, duration.next)) };
}

/** "trước ngày bầu cử 10 ngày", "trước khi tổ chức ít nhất 03 ngày". */
function readBeforeEventBy(scan: Scan, at: number): Hit<Relative> | null {
  const ending = anyAt(scan, at, ['trước khi hết', 'trước khi kết thúc']);
  if (ending > 0 && readPoint(scan, ending, { cued: true, names: [] })) return null;
  const start = anyAt(scan, at, BEFORE_EVENT);
  const point = start > 0 ? readPoint(scan, at + 1, { cued: true, names: [] }) : null;
  if (start < 0 || ['day', 'month', 'quarter'].includes(point?.value.type ?? '')) return null;
  for (let k = start; k < start + 10 && wordAt(scan, k); k += 1) {
    const least = anyAt(scan, k + 1, [...AT_LEAST, 'khoảng', 'chậm nhất', ', ít nhất']);
    const duration = readDuration(scan, least > 0 ? least : k + 1);
    if (duration && scan.tokens[k + 1]?.text !== 'một') return { value: relative(null, true), next: duration.next };
  }
  const next = anyAt(scan, at, ['trước khi']);
  return next > 0 && wordAt(scan, next) ? { value: event(), next: eventEnd(scan, next) } : null;
}

function phraseEnds(scan: Scan, at: number): boolean {
  return at >= scan.tokens.length || signAt(scan, at, '.,;)');
}

/** "từ khi Luật có hiệu lực đến nay" looks back. */
function untilNow(scan: Scan, at: number): boolean {
  const sentence = scan.tokens[at]?.sentence;
  for (let k = at; scan.tokens[k]?.sentence === sentence && k < at + 30; k += 1)
    if (phraseAt(scan, k, 'đến nay') > 0) return true;
  return false;
}

/** "trong hôm nay", "trước thứ Sáu tuần này": the index behind the words, else -1. */
function readFromToday(scan: Scan, at: number): number {
  const cue = anyAt(scan, at, TODAY_CUES);
  const day = readWeekday(scan, cue > 0 ? cue : at);
  const from = day?.next ?? (cue > 0 ? cue : at);
  return anyAt(scan, from, FROM_TODAY);
}

/** "sau khi Chiến lược được ban hành", "ngay sau khi nhận", "sau ngày bầu cử 15/3/2026", "cùng ngày". */
function readAfterEvent(scan: Scan, at: number, setting: Setting, names: readonly string[]): Hit<Relative> | null {
  const same = Math.max(anyAt(scan, at, SAME_TIME), readFromToday(scan, at));
  if (same > 0) return { value: event(), next: same };
  const after = anyAt(scan, at, AFTER_EVENT);
  const dated =
    phraseAt(scan, at, 'sau') > 0 ? readPoint(scan, at + 1, { cued: true, names: [...names, 'Tết'] }) : null;
  if (dated && dated.value.type !== 'year')
    return { value: event(periodOf(dated.value, setting).last), next: dated.next };
  if (after < 0 || (!wordAt(scan, after) && !phraseEnds(scan, after)) || untilNow(scan, after)) return null;
  return { value: event(), next: eventEnd(scan, after) };
}

/** A deadline counted from an event at `at`. */
export function readRelative(scan: Scan, at: number, setting: Setting, names: readonly string[]): Hit<Relative> | null {
  return (
    readPeriodBefore(scan, at, setting) ??
    readPeriodAfter(scan, at, setting) ??
    readBeforeEventBy(scan, at) ??
    readAfterEvent(scan, at, setting, names)
  );
}
