/** The door to `src/dates`: wording of time as the timing of a duty. */
import { asTiming, type DeadlineContext, findDeadlines, readDeadline } from '#src/dates/deadline.ts';
import type { Timing } from '../plan.ts';

export type When = DeadlineContext;

/** A wording of time met in running text. */
export type FoundTiming = Timing & { start: number; end: number; certain: boolean };

/** No time is printed. */
export const noTiming = (): Timing =>
  asTiming(readDeadline('', { issueDate: '2000-01-01', planYear: 2000 }), null, null);

const PERIOD_YEAR = /((?:quý\s+[IV]+|tháng\s+\d{1,2})\s*,?\s*(?:năm\s+|\/))(20\d{2})/giu;

/** A year just before that of the plan and of its issue is a slip of the pen; an older one is meant. */
const isSlip = (year: number, when: When): boolean =>
  year < when.planYear && year >= when.planYear - 2 && year < Number(when.issueDate.slice(0, 4));

/** "Quý I và quý II, năm 2023" in a plan for 2024 is a slip: its days are those of the plan's year. */
const withPlanYear = (text: string, when: When): string =>
  text.replace(PERIOD_YEAR, (whole, period: string, year: string) =>
    isSlip(Number(year), when) ? period + when.planYear : whole,
  );

/** Reads the words behind a time label. */
export function readTiming(printed: string, when: When): Timing {
  const text = printed
    .replace(/\s+/g, ' ')
    .replace(/(từ năm \d{4})\s*[-–]\s*(?:năm\s+)?(?=\d{4})/iu, '$1 đến năm ')
    .replace(/[\s.;,]+$/u, '')
    .trim();
  return oneEnd(asTiming(readDeadline(withPlanYear(text, when), when), text === '' ? null : text, null));
}

/** "Tháng 11 - 12/2025" is one period: it ends once. */
const SPAN = /(?:tháng|quý)\s+[\dIV]+\s*[-–]\s*(?:(?:tháng|quý)\s+)?[\dIV]+/iu;

const oneEnd = (timing: Timing): Timing =>
  timing.dates.length > 1 && timing.text !== null && SPAN.test(timing.text)
    ? { ...timing, dueDate: timing.dates.at(-1)!, dates: [] }
    : timing;

/** "đợt 1 tháng 4": a stage's month is when it is due. */
const STAGE = /(?:đợt|lần|kỳ)\s+(?:thứ\s+)?[\dIV]+\s*:?\s*$/iu;

/** "khi có", "nếu có" go on to what has to happen. */
function wholeOccasion(text: string, start: number, end: number): number {
  if (!/^(?:khi|nếu|theo)\s/iu.test(text.slice(start, end))) return end;
  const rest = /^[^.,;:)\n]{0,80}/u.exec(text.slice(end))?.[0] ?? '';
  return end + rest.trimEnd().length;
}

/** The same words are asked for as a sentence, a paragraph and a title: they are read once for a plan. */
const read = new WeakMap<When, Map<string, FoundTiming[]>>();

/** Finds the wordings of time in a sentence, in printed order. */
export function findTimings(text: string, when: When): FoundTiming[] {
  const known = read.get(when) ?? new Map<string, FoundTiming[]>();
  read.set(when, known);
  const found = known.get(text) ?? findAll(text, when);
  known.set(text, found);
  return found;
}

/** "báo cáo ... hằng ngày", "định kỳ hằng quý": a rhythm somebody has to keep, not a turn of speech. */
function isRhythm(text: string, start: number, end: number): boolean {
  const before = text
    .slice(0, start)
    .split(/[;.](?:\s|$)/)
    .at(-1)!;
  const after = text.slice(end).split(/[;.](?:\s|$)/)[0]!;
  return (
    /định kỳ\s*\(?\*?$/iu.test(before) ||
    /^định kỳ/iu.test(text.slice(start, end)) ||
    /(?<!\p{L})(?:báo cáo|sơ kết|tổng kết|giao ban)(?!\p{L})/iu.test(before + after)
  );
}

/** "Khi phát hiện ca bệnh": an occasion, when the words set no other time. */
const OCCASION =
  /(?<!\p{L})(?:ngay\s+)?khi\s+(?:phát hiện|xuất hiện|xảy ra|phát sinh|có\s+(?:yêu cầu|sự cố|tình huống|vụ việc))[^.,;:)\n]{0,80}/iu;

function occasionIn(text: string): FoundTiming[] {
  const found = OCCASION.exec(text);
  if (!found) return [];
  const words = found[0].trim();
  return [
    {
      ...noTiming(),
      text: words,
      kind: 'on-request',
      start: found.index,
      end: found.index + words.length,
      certain: false,
    },
  ];
}

function findAll(text: string, when: When): FoundTiming[] {
  const same = withPlanYear(text, when);
  const timed = findTimed(text, same, when);
  return timed.length > 0 ? timed : occasionIn(text);
}

/** "mục tiêu ít nhất 50% xã ... vào năm 2030": the year of a target is no deadline of the task. */
const isTarget = (text: string, kind: string | null, start: number): boolean =>
  kind === 'in-year' && /(?:đạt\s+|các\s+)?(?:mục tiêu|chỉ tiêu)\s[^.;]{0,120}$/iu.test(text.slice(0, start));

function findTimed(text: string, same: string, when: When): FoundTiming[] {
  const kept = findDeadlines(same, when).filter((one) => !isTarget(text, one.kind, one.start));
  return kept.map((found) => {
    const end = found.kind === 'on-request' ? wholeOccasion(text, found.start, found.end) : found.end;
    return {
      ...oneEnd(asTiming(found, text.slice(found.start, end), null)),
      start: found.start,
      end,
      certain:
        found.certain ||
        (found.recurrence !== null && isRhythm(text, found.start, end)) ||
        STAGE.test(text.slice(0, found.start)) ||
        /^(?:đợt|kỳ|lần)\s/iu.test(found.text),
    };
  });
}
