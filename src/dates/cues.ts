/** Words that say how a date is meant ("trước", "chậm nhất", "đến hết"), and clock times. */
import { anyAt, type Hit, lexicon, opening, phraseAt, phrases, type Scan, signAt } from './scan.ts';

/** How a date is meant: before it, on it at the latest, until it, within it, or just printed. */
export type Mode = 'before' | 'by' | 'until' | 'in' | 'limit' | 'bare';

type Cue = Mode | 'from' | 'tuc' | 'filler';
/** Fillers that may stand before any other cue. */
const OPENING_FILLERS = phrases(['dự kiến', 'khoảng']);
const DIRECTIONS: readonly (readonly [Cue, readonly string[]])[] = [
  ['before', ['trước|truớc|trưóc', 'trước mốc', 'trước thời điểm', 'đến trước', 'xong trước', 'sớm hơn']],
  [
    'by',
    [
      'chậm nhất',
      'muộn nhất',
      'trễ nhất',
      'không muộn hơn|quá',
      'không chậm hơn|quá',
      'không trễ hơn|quá',
      'không được muộn|chậm|trễ hơn|quá',
      'không để quá',
      'không được quá',
      'không vượt quá',
      'không quá',
      'chưa quá',
      'quá',
      'trước hoặc trong|vào|đúng',
      'trước và trong',
      'trước hoặc bằng',
      'chậm lắm',
      'trước cuối giờ sáng|chiều',
      'trước khi hết giờ làm việc',
      'trước khi hết',
      'trước khi kết thúc',
      'không sau',
      'không được sau',
    ],
  ],
  [
    'until',
    [
      'đến',
      'tới',
      'cho đến|tới',
      'đến hết',
      'tới hết',
      'cho đến|tới hết',
      'hết',
      'đến khoảng',
      'kéo dài đến',
      'đến thời điểm',
      'xong đến',
      'đến tận',
    ],
  ],
  [
    'in',
    [
      'trong',
      'vào',
      'ngay trong',
      'nội trong',
      'trong khoảng',
      'trong thời gian',
      'trong dịp',
      'xong trong',
      'ngay',
      'vào khoảng',
      'vào dịp',
    ],
  ],
  [
    'limit',
    [
      'hạn',
      'thời hạn',
      'hạn chót',
      'hạn cuối',
      'hạn cuối cùng',
      'hạn nộp|gửi',
      'thời hạn nộp|gửi',
      'hạn chót nộp|gửi',
      'deadline',
      'xong',
      'hoàn thành',
      'đúng',
    ],
  ],
  ['from', ['từ', 'kể từ', 'bắt đầu từ', 'tính từ', 'kể từ sau']],
  ['tuc', ['tức', 'tức là', 'nghĩa là']],
];
opening([...DIRECTIONS.flatMap(([, list]) => list), ...OPENING_FILLERS]);
const CUES = lexicon<Cue>([...DIRECTIONS, ['filler', ['là', 'lúc', 'khoảng', 'dự kiến', ':', 'cả', '=']]]);

export interface Cues {
  mode: Mode;
  from: boolean;
  tuc: boolean;
  next: number;
}

/** The cues at `at`; the last direction named wins ("chậm nhất trước ngày" = before), "chậm nhất đến" stays "by". */
export function readCues(scan: Scan, at: number): Cues {
  const cues: Cues = { mode: 'bare', from: false, tuc: false, next: at };
  for (;;) {
    const found = CUES(scan, cues.next);
    if (
      !found ||
      unmarkedDay(scan, cues.next, found.next) ||
      (found.value === 'filler' && cues.next === at && anyAt(scan, at, OPENING_FILLERS) < 0)
    )
      return cues;
    cues.next = found.next;
    if (found.value === 'from') cues.from = true;
    else if (found.value === 'tuc') cues.tuc = true;
    else if (found.value !== 'filler') cues.mode = stronger(cues.mode, found.value);
  }
}

/** Without marks "ngay" before a figure is "ngày", not "at once". */
function unmarkedDay(scan: Scan, at: number, next: number): boolean {
  return scan.plain && next === at + 1 && scan.tokens[at]?.bare === 'ngay';
}

function stronger(old: Mode, added: Mode): Mode {
  if (added === 'before') return 'before';
  if (old === 'by' || (old === 'before' && added !== 'by')) return old;
  if (added === 'in' && old === 'until') return old;
  return added;
}

/** A clock time: "17h00’", "8 giờ 30 phút", "10:00". */
export function readTime(scan: Scan, at: number): Hit<string> | null {
  const hour = scan.tokens[at]?.value;
  if (hour == null || hour > 24) return null;
  const word = anyAt(scan, at + 1, ['giờ', 'h', 'g']);
  const colon = signAt(scan, at + 1, ':') && scan.tokens[at + 2]?.glued && (scan.tokens[at + 2]?.value ?? 60) < 60;
  if (word < 0 && !colon) return null;
  const from = word > 0 ? word : at + 2;
  const minute = scan.tokens[from]?.value;
  const counted =
    minute != null &&
    minute < 60 &&
    (scan.tokens[from]?.glued || anyAt(scan, from + 1, ['phút']) > 0 || (scan.tokens[from]?.text ?? '').length === 2);
  const date = counted && signAt(scan, from + 1, '/') && scan.tokens[from + 1]?.glued;
  let next = counted && !date ? from + 1 : from;
  if (counted && !date) next = Math.max(next, anyAt(scan, next, ['phút']));
  while (signAt(scan, next, "’'′")) next += 1;
  const shown = counted && !date ? minute : 0;
  return { value: `${String(hour).padStart(2, '0')}:${String(shown).padStart(2, '0')}`, next };
}

/** A clock time with "ngày", "của" or a comma behind it, in front of a date. */
export function readTimeBefore(scan: Scan, at: number): Hit<string> | null {
  const time = readTime(scan, at);
  if (!time) return null;
  const link = anyAt(scan, time.next, [', ngày', 'của ngày', ',', 'của']);
  return { value: time.value, next: link > 0 ? (phraseAt(scan, link - 1, 'ngày') > 0 ? link - 1 : link) : time.next };
}

/** A clock time behind a date: "ngày 18/9/2026, trước 17h", "(17h00)". */
export function readTimeAfter(scan: Scan, at: number): (Hit<string> & { mode: Mode }) | null {
  const opened = signAt(scan, at, ',(') ? at + 1 : at;
  const cues = readCues(scan, opened);
  const time = readTime(scan, cues.next);
  if (!time || (opened === at && cues.next === at)) return null;
  const next = signAt(scan, time.next, ')') ? time.next + 1 : time.next;
  return { value: time.value, next, mode: cues.mode };
}
