/** Dates that are no deadline: of documents, of counts and censuses, of births, terms of office, places and dates at the head of a paper. */
import { readWeekday } from './day-point.ts';
import { anyAt, phraseAt, phrases, type Scan, signAt, wordAt } from './scan.ts';

/** A document number ("27/KH-UBND", "97/2025/QH15", "593-QĐ/TU") as one run of signs. */
const DOCUMENT_NUMBER = /^(?=.*\p{Lu})\d*\s?[-/]?[\p{Lu}\d]+([-/.][\p{L}\d]+)+$/u;

/** Names of documents that are followed by their day of issue. */
const DOCUMENTS = phrases([
  'luật',
  'bộ luật',
  'hiến pháp',
  'pháp lệnh',
  'nghị định',
  'nghị quyết',
  'quyết định',
  'thông tư',
  'chỉ thị',
  'công văn',
  'công điện',
  'kế hoạch số',
  'kế hoạch ban hành',
  'hướng dẫn số',
  'kết luận',
  'quy định số',
  'quy chế',
  'đề án số',
  'thông báo số',
  'báo cáo số',
  'tờ trình',
  'giấy mời',
  'văn bản số',
  'văn bản hợp nhất',
  'chương trình số',
  'thông tri',
  'biên bản',
  'hợp đồng',
  'giấy phép',
  'giấy chứng nhận',
  'lệnh số',
]);

/** Words right before a day that make it the day of something that has happened. */
const STAMPS = phrases([
  'sinh',
  'cấp',
  'ký',
  'ban hành',
  'thông qua',
  'thi hành',
  'thành lập',
  'phê duyệt',
  'công bố',
  'họp',
  'ra đời',
  'văn bản',
  'phiên họp',
  'cuộc họp',
  'buổi làm việc',
  'kế hoạch',
  'thông báo',
  'tờ trình',
]);

/** Words right before a day or a period that make it one that is counted over, taught in or served. */
const SPANS = phrases([
  'tính đến',
  'tính đến hết',
  'tính tới',
  'hiệu lực',
  'áp dụng',
  'nhiệm kỳ',
  'khóa',
  'năm học',
  'niên khóa',
  'niên độ',
  'niên độ ngân sách',
  'số liệu',
  'kỷ niệm',
  'tại thời điểm',
]);

/** Words that make the whole phrase behind them a reference instant or a period looked at. */
const INSTANTS = phrases([
  'thời điểm kiểm|chốt|đánh|lấy|tính|báo|xác|thống',
  'tại thời điểm',
  'mốc thời điểm',
  'mốc thời gian kiểm|đánh|lấy',
  'thời kỳ thanh|kiểm|giám',
  'thời điểm 0|00|24|ngày',
  'số liệu từ',
  'số liệu tính',
  'số liệu lấy',
  'kỳ báo cáo',
  'kỳ số liệu',
  'nhiệm kỳ',
  'niên độ',
  'hiệu lực',
  'kỷ niệm',
  'tính đến',
]);

/** Words by which a printed time of a deadline is announced; they undo the suspicion of the words before them. */
const LABELS = ['thời gian', 'thời hạn', 'hạn', 'hoàn thành', 'xong', 'gửi', 'nộp', 'báo cáo về', 'tiến độ'];

const UNDER_WAY = phrases([
  'triển khai',
  'thực hiện',
  'diễn ra',
  'tổ chức',
  'phát động',
  'ban hành',
  'đề ra',
  'chủ yếu',
]);
const PAST = phrases(['đã']);

/** First token of the sentence (or of the text) that holds `at`. */
function sentenceStart(scan: Scan, at: number): number {
  const sentence = scan.tokens[at]?.sentence;
  let start = at;
  while (start > 0 && scan.tokens[start - 1]?.sentence === sentence) start -= 1;
  return start;
}

/** Index of the last token before `at` that is not a comma, bracket or "ngày". */
function wordBefore(scan: Scan, at: number): number {
  let k = at - 1;
  while (k >= 0 && (signAt(scan, k, ',(:') || anyAt(scan, k, ['ngày', 'từ', 'kể', 'vào', 'đã', 'được']) === k + 1))
    k -= 1;
  return k;
}

/** The run of signs without a space that ends at token `last`. */
function runEndingAt(scan: Scan, last: number): string {
  let first = last;
  while (first > 0 && (scan.tokens[first]?.glued || signAt(scan, first, '-/'))) first -= 1;
  return scan.tokens
    .slice(first, last + 1)
    .map((token) => token.text)
    .join('');
}

/** "… số 27/KH-UBND ngày", "Quyết định số 52 ngày". */
function afterDocumentNumber(scan: Scan, at: number): boolean {
  const last = wordBefore(scan, at);
  if (last < 0) return false;
  if (DOCUMENT_NUMBER.test(runEndingAt(scan, last))) return true;
  return scan.tokens[last]?.value !== null && anyAt(scan, last - 1, ['số']) > 0;
}

/** A phrase of the list ends right before `at`. */
function endsWith(scan: Scan, at: number, phrases: readonly string[]): boolean {
  const last = wordBefore(scan, at);
  return phrases.some((phrase) => phraseAt(scan, last + 1 - phrase.split(' ').length, phrase) === last + 1);
}

/** Position of the nearest phrase of the list before `at` in its sentence, at most `reach` tokens back; else -1. */
function nearest(scan: Scan, at: number, phrases: readonly string[], reach: number): number {
  const start = Math.max(sentenceStart(scan, at), at - reach);
  for (let k = at - 1; k >= start; k -= 1) if (anyAt(scan, k, phrases) > 0) return k;
  return -1;
}

/** "Nghị quyết của HĐND xã ngày 15/7/2026": a document named before, and no label of a deadline in between. */
function afterDocument(scan: Scan, at: number): boolean {
  const document = nearest(scan, at, DOCUMENTS, 14);
  if (document < 0) return false;
  const label = nearest(scan, at, [...LABELS, ':'], 14);
  return label < document;
}

/** "An Bình, ngày 20 tháng 01 năm 2026": a line that begins with a place name and goes on with a long date. */
function placeAndDate(scan: Scan, at: number): boolean {
  if (!signAt(scan, at - 1, ',') || phraseAt(scan, at, 'ngày') < 0) return false;
  let k = at - 2;
  for (; k >= 0 && at - k < 8; k -= 1) {
    if (!/^\p{Lu}/u.test(scan.tokens[k]?.text ?? '')) return false;
    if (scan.tokens[k]?.lineStart || signAt(scan, k - 1, '|')) break;
  }
  const long = phraseAt(scan, at + 2, 'tháng') > 0 || phraseAt(scan, at + 1, 'tháng') > 0;
  return (
    k >= 0 &&
    long &&
    !readWeekday(scan, k) &&
    !readWeekday(scan, k + 1) &&
    anyAt(scan, k, ['sáng', 'chiều', 'buổi']) < 0
  );
}

/** True for "Ngày Pháp luật Việt Nam 9/11": a day with a proper name is an occasion, not a time to act. */
export function namedOccasion(scan: Scan, at: number): boolean {
  const day = phraseAt(scan, at, 'ngày');
  const year = scan.tokens.slice(at, at + 12).some((token) => token.value !== null && token.value > 31);
  return (
    day > 0 &&
    wordAt(scan, day) &&
    /^\p{Lu}\p{Ll}/u.test(scan.tokens[day]?.text ?? '') &&
    !readWeekday(scan, day) &&
    !year
  );
}

const ACTS = phrases([
  'hoàn thành',
  'báo cáo',
  'gửi',
  'nộp',
  'tổ chức',
  'triển khai',
  'thực hiện',
  'ban hành',
  'tiến hành',
  'khai mạc',
  'trình',
  'họp',
  'tham mưu',
  'trước',
  'chậm nhất',
  'lúc',
  'từ',
  'vào',
]);

/** "Ngày 15/3/2026, cử tri cả nước đi bầu cử": a date told of, with a subject behind it; with a verb it is an order. */
export function tellsEvent(scan: Scan, at: number, next: number): boolean {
  const opens = at === 0 || scan.tokens[at - 1]?.sentence !== scan.tokens[at]?.sentence;
  if (!opens || !signAt(scan, next, ',') || !wordAt(scan, next + 1)) return false;
  return anyAt(scan, next + 1, ACTS) < 0 && [1, 2, 3, 4].every((k) => wordAt(scan, next + k));
}

/** A form left blank: "ngày ... tháng 8 năm 2026". */
function blankDay(scan: Scan, at: number): boolean {
  return signAt(scan, at - 1, '.…/') && anyAt(scan, at, ['tháng']) > 0 && !wordAt(scan, at - 2);
}

/** True when the day or period at `at` tells of a document, a count, a term or a place and not of a time to act. */
export function isReference(scan: Scan, at: number, day: boolean): boolean {
  return (
    afterDocumentNumber(scan, at) ||
    (day && endsWith(scan, at, STAMPS)) ||
    endsWith(scan, at, SPANS) ||
    nearest(scan, at, INSTANTS, 10) >= 0 ||
    placeAndDate(scan, at) ||
    blankDay(scan, at) ||
    (day && afterDocument(scan, at))
  );
}

/** True behind "đã": "đã hoàn thành năm 2025" looks back. */
export function isPast(scan: Scan, at: number): boolean {
  return nearest(scan, at, PAST, 3) >= 0;
}

/** Words of what has come about: "đến ngày 18/11 toàn tỉnh đã hoàn thành 100% kế hoạch". */
const COME_ABOUT = phrases([
  'đã hoàn thành|thực|triển|tổ|giải|tiếp|đạt|có|xảy|cấp|chi|thu',
  'mới đạt|chỉ',
  'chỉ đạt|có',
  'ước đạt',
  'đạt gần|trên|khoảng|tỷ|tỉ',
  'xảy ra',
  'so với cùng kỳ',
  'toàn tỉnh|huyện|xã|phường mới',
]);

/** True where the words around tell what has come about by then. */
export function tellsOutcome(scan: Scan, at: number, next: number): boolean {
  if (nearest(scan, at, COME_ABOUT, 12) >= 0) return true;
  for (let k = next; k < next + 15 && scan.tokens[k]?.sentence === scan.tokens[at]?.sentence; k += 1)
    if (anyAt(scan, k, COME_ABOUT) > 0) return true;
  return false;
}

/** True when the period at `at` only names a report or a plan: "báo cáo 6 tháng", "kế hoạch năm 2026". */
export function namesPaper(scan: Scan, at: number): boolean {
  return endsWith(scan, at, [
    'báo cáo',
    'sơ kết',
    'tổng kết',
    'số liệu',
    'kế hoạch',
    'kết quả',
    'chương trình',
    'báo cáo tháng',
  ]);
}

/** Start of a sentence, cell, label's value or list item ("a)", "(1)"). */
function opensHere(scan: Scan, at: number): boolean {
  const before = scan.tokens[at - 1];
  if (!before || before.sentence !== scan.tokens[at]?.sentence || signAt(scan, at - 1, ':|-+•')) return true;
  return (
    signAt(scan, at - 1, ')') && (scan.tokens[at - 2]?.lineStart === true || scan.tokens[at - 3]?.lineStart === true)
  );
}

/** True where nothing of the sentence follows. */
export function endsSentence(scan: Scan, next: number): boolean {
  const after = scan.tokens[next];
  return !after || after.sentence !== scan.tokens[next - 1]?.sentence || signAt(scan, next, '.;');
}

/** True where the words before only tell of what is under way: "các nhiệm vụ của tỉnh triển khai trong năm 2026". */
export function describes(scan: Scan, at: number): boolean {
  return endsWith(scan, at, UNDER_WAY);
}

/** True where words of state ("thường xuyên", "hằng năm") are the whole of a cell, a label's value or an opening. */
export function standsFree(scan: Scan, at: number, next: number): boolean {
  const after = scan.tokens[next];
  return (
    (opensHere(scan, at) || endsWith(scan, at, ['thời gian', 'thời gian thực hiện', 'thời hạn'])) &&
    (!after || after.sentence !== scan.tokens[next - 1]?.sentence || signAt(scan, next, '.,;|)'))
  );
}

/** True where a bare time stands on its own: at the start of a sentence or cell, behind a label or a colon. */
export function standsAlone(scan: Scan, at: number): boolean {
  if (opensHere(scan, at) || signAt(scan, at - 1, '(')) return true;
  return endsWith(scan, at, [
    'xong',
    'hoàn thành',
    'dự kiến',
    'thời gian',
    'thời hạn',
    'hạn',
    'thực hiện',
    'thời gian tổ chức',
  ]);
}
