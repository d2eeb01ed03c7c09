/** Limits printed in words of a plan: "trước ngày 15/6/2026", "chậm nhất ngày 20/11", "Quý III, quý IV", "thường xuyên". */
import { addDays, daysInMonth, makeDay } from '#src/dates/day.ts';
import { fold } from '#src/text.ts';
import { datesIn } from './entities.ts';
import type { TimingKind } from './plan.ts';

export interface Limit {
  /** As printed. */
  printed: string;
  at: number;
  end: number;
  kind: TimingKind;
  /** Last good day in the plan's year. */
  lastDay: string | null;
  /** `MM-DD` when it comes again every year. */
  monthDay: string | null;
}

const BEFORE =
  /(?:truoc|cham nhat(?: la)?|muon nhat|tre nhat|den het|het|khong qua|den|toi)(?:\s+(?:het\s+)?ngay)?\s*$/;

/** Limits that are days; dates of documents are none, since no limiting word stands before them. */
function dayLimits(text: string, folded: string, year: number): Limit[] {
  const yearly = /\bh[aà]ng nam\b|\bmoi nam\b/.test(folded);
  return datesIn(text).flatMap((date): Limit[] => {
    const lead = BEFORE.exec(folded.slice(Math.max(0, date.at - 24), date.at));
    if (!lead) return [];
    const at = date.at - lead[0].length;
    const isBefore = lead[0].startsWith('truoc');
    const day = makeDay(date.year ?? year, date.month, date.day);
    const last = day && isBefore ? addDays(day, -1) : day;
    const again = yearly && date.year === null;
    return [
      {
        printed: text.slice(at, date.end),
        at,
        end: date.end,
        kind: again ? 'yearly-by-date' : isBefore ? 'before-date' : 'by-date',
        lastDay: last,
        monthDay: again && last ? last.slice(5) : null,
      },
    ];
  });
}

const WORDED: readonly [TimingKind, RegExp][] = [
  ['monthly', /(?:truoc|cham nhat|vao)?\s*ngay \d{1,2} (?:hang|cua) thang|ngay \d{1,2} hang thang|hang thang/g],
  ['quarter', /quy (?:[ivx1-4]+)(?:\s*(?:,|va|den)?\s*quy [ivx1-4]+)*(?:,? nam \d{4}|\/\d{4})?/g],
  ['in-month', /(?:trong )?thang \d{1,2}(?:\s*-\s*\d{1,2})?\/\d{4}/g],
  [
    'on-request',
    /(?:dinh ky va )?khi co (?:yeu cau|de nghi|thong bao)[^.;\n)]{0,70}|theo yeu cau (?:nhiem vu|cua)[^.;\n)]{0,40}|neu co phat sinh[^,.;\n]{0,30}/g,
  ],
  ['ongoing', /(?:thuc hien )?thuong xuyen(?:,? lien tuc)?(?: trong nam \d{4})?/g],
  ['yearly', /moi nam (?:mot|1|01) lan|hang nam|dinh ky hang nam/g],
  ['in-year', /(?:hoan thanh )?trong nam \d{4}|(?<=thoi gian thuc hien: )nam \d{4}/g],
  ['relative', /trong (?:thoi han|vong) \d+ ngay[^.;\n)]{0,50}|truoc \d+ ngay[^.;\n)]{0,40}/g],
];

/** Limits that are no certain day. */
function wordedLimits(text: string, folded: string, year: number): Limit[] {
  return WORDED.flatMap(([kind, pattern]) =>
    [...folded.matchAll(pattern)].map((m): Limit => {
      const printed = text.slice(m.index, m.index + m[0].length);
      const lastDay = kind === 'quarter' ? endOfQuarters(m[0], year) : null;
      return { printed, at: m.index, end: m.index + m[0].length, kind, lastDay, monthDay: null };
    }),
  );
}

const QUARTERS: Record<string, number> = { i: 1, ii: 2, iii: 3, iv: 4, 1: 1, 2: 2, 3: 3, 4: 4 };

function endOfQuarters(words: string, year: number): string | null {
  const quarters = [...words.matchAll(/quy ([ivx1-4]+)/g)].map((m) => QUARTERS[m[1]!] ?? 0);
  const month = Math.max(0, ...quarters) * 3;
  return month === 0 ? null : makeDay(year, month, daysInMonth(year, month));
}

/** All limits of a text in printed order, days first where both stand at one place. */
export function limitsIn(text: string, year: number): Limit[] {
  const folded = fold(text);
  const days = dayLimits(text, folded, year);
  const worded = wordedLimits(text, folded, year).filter((w) => !days.some((d) => d.at < w.end && d.end > w.at));
  return [...days, ...worded].sort((a, b) => a.at - b.at);
}
