/** Corrections as a coordinator types them, one a line: patterns for matching. */
import { planWords } from '#prompts/plan.ts';
import { printDay } from '#src/dates/day.ts';
import { asTiming, readDeadline } from '#src/dates/deadline.ts';
import { clean, fold, words } from '#src/text.ts';
import { type Correction, whenOf } from '../correct.ts';
import { daysOf } from '../difference.ts';
import type { Duty, Plan } from '../plan.ts';
import { toPlanId } from './import.ts';
import { noTiming } from './timing.ts';

export interface TypedCorrections {
  corrections: Correction[];
  /** Lines that say nothing we can read, as typed. */
  unread: string[];
}

const MAX_NAME = 200;
const MAX_UNITS = 10;
const LEVELS: [RegExp, Plan['level']][] = [
  [/^tinh|^trung uong$|^thanh pho truc thuoc/, 'tinh'],
  [/^huyen|^quan$|^thi xa$/, 'huyen'],
  [/^xa$|^phuong$|^thi tran$|^dac khu$/, 'xa'],
  [/^don vi|^co quan$|^so$|^phong$/, 'don-vi'],
];

/** Longer names first: "cơ quan ban hành" is no "cơ quan". */
const ABOUT_PLAN =
  /^(ten goi|ten ngan|ten|co quan ban hanh|noi ban hanh|ban hanh|cap|nam|ma ke hoach|ma)\s*(?::|la\s|=)?\s*(?=\S)/;
const ABOUT_DUTY = /^(?:viec|nhiem vu|muc)\s+(?:so\s+)?(\S+?)[:,]?\s+(?=\S)/;
const DROP = /^(?:bo|xoa|loai)\s+(?:bo\s+)?(?:viec|nhiem vu|muc)\s+(?:so\s+)?(\S+?)[.,]?$/;
const WHAT_OF_DUTY =
  /^(khong co han|bo han|khong han|han nop|han cuoi|han|thoi han|ngay|chu tri|giao|noi nhan|noi bao cao|gui|bao cao)\s*(?::|la\s|=)?\s*/;
/** A line of the list that "Xuất để sửa" gives: number; lead; recipient; via; day; "x" to drop it. */
const ROW = /^(\d{1,3})\s*;(.*)$/s;
const BARE_DAY = /^\d{1,2}\s*[/.-]\s*\d{1,2}(?:\s*[/.-]\s*\d{2,4})?$/;

/** The rest of a line after what a pattern took; folding keeps the length of composed text. */
const after = (line: string, found: RegExpExecArray): string => line.slice(found.index + found[0].length).trim();

const tidy = (value: string): string =>
  value
    .replace(/^[“"'\s]+|[”"'\s.;]+$/gu, '')
    .slice(0, MAX_NAME)
    .trim();

/** A unit by the name the plan has for it, otherwise as typed. */
function unitOf(plan: Plan, typed: string): string {
  const same = (name: string) => words(name).join(' ') === words(typed).join(' ');
  return plan.units.find((unit) => same(unit.name) || unit.aliases.some(same))?.name ?? typed;
}

const unitsOf = (plan: Plan, typed: string): string[] =>
  typed
    .split(';')
    .map(tidy)
    .filter((name) => name !== '')
    .slice(0, MAX_UNITS)
    .map((name) => unitOf(plan, name));

/** "3" counts the dated duties; "III.1" is a clause, and means its first duty. */
function dutyNamed(plan: Plan, numbered: readonly Duty[], name: string): Duty | undefined {
  if (/^\d{1,3}$/.test(name)) return numbered[Number(name) - 1];
  return plan.duties.find((duty) => fold(planWords.clause(duty.clause)) === `muc ${name}`);
}

function due(plan: Plan, duty: string, typed: string): Correction | null {
  const text = tidy(typed);
  const when = whenOf(plan);
  const asked = readDeadline(BARE_DAY.test(text) ? `chậm nhất ngày ${text}` : text, when);
  const read = asked.kind === null ? readDeadline(`chậm nhất ${text}`, when) : asked;
  if (!read.dueDate && !read.monthDay && read.dates.length === 0) return null;
  return { of: 'due', duty, timing: asTiming(read, null, null) };
}

function recipient(plan: Plan, duty: string, typed: string): Correction | null {
  const found = /\s*[(,]?\s*\bqua\s+/.exec(fold(typed));
  const to = tidy(found ? typed.slice(0, found.index) : typed).replace(/^(?:gửi|cho|về)\s+/iu, '');
  const via = found ? tidy(typed.slice(found.index + found[0].length).replace(/\)$/, '')) : '';
  if (to === '') return null;
  return { of: 'recipient', duty, recipient: unitOf(plan, to), via: via === '' ? null : unitOf(plan, via) };
}

function ofDuty(plan: Plan, duty: Duty, line: string): Correction | null {
  const found = WHAT_OF_DUTY.exec(fold(line));
  if (!found) return null;
  const what = found[1]!;
  const value = after(line, found);
  if (/^(?:khong co han|bo han|khong han)$/.test(what)) return { of: 'due', duty: duty.id, timing: noTiming() };
  if (value === '') return null;
  if (/^(?:han|thoi han|ngay)/.test(what)) return due(plan, duty.id, value);
  if (what === 'chu tri' || what === 'giao') return { of: 'lead', duty: duty.id, value: unitsOf(plan, value) };
  return recipient(plan, duty.id, value);
}

function ofPlan(what: string, value: string): Correction | null {
  if (value === '') return null;
  if (what.startsWith('ten')) return { of: 'short-name', value };
  if (what.includes('ban hanh')) return { of: 'issuer', value };
  if (what.startsWith('ma')) return { of: 'id', value: toPlanId(value) };
  if (what === 'nam') {
    const year = Number(value);
    return year >= 2000 && year <= 2100 ? { of: 'year', value: year } : null;
  }
  const level = LEVELS.find(([pattern]) => pattern.test(fold(value)))?.[1];
  return level ? { of: 'level', value: level } : null;
}

const printedDays = (duty: Duty): string =>
  daysOf(duty)
    .map((day) => (day.length === 10 ? printDay(day) : `${day.slice(3)}/${day.slice(0, 2)} hằng năm`))
    .join(', ');

/** A duty as a row of the list that is given out to be corrected: lead, recipient, via, days. */
export const columnsOf = (duty: Duty): string[] =>
  [duty.lead.join(' + '), duty.recipient ?? '', duty.via ?? '', printedDays(duty)].map((one) =>
    one.replaceAll(/[;\n]/g, ','),
  );

/** One row of that list: a column that was not touched changes nothing, an emptied one takes its value away. */
function ofRow(plan: Plan, duty: Duty, given: string[]): Correction[] | null {
  const columns = given.map((one) => one.trim());
  if (/^(?:x|bo|bỏ)$/iu.test(columns[4] ?? '')) return [{ of: 'drop', duty: duty.id }];
  const was = columnsOf(duty);
  const changed = (index: number) => columns[index] !== undefined && columns[index] !== was[index];
  const [lead = '', to = '', via = '', day = ''] = columns;
  const found: (Correction | null)[] = [];
  if (changed(0)) found.push({ of: 'lead', duty: duty.id, value: unitsOf(plan, lead.replaceAll('+', ';')) });
  if (changed(1) || changed(2)) found.push({ of: 'recipient', duty: duty.id, recipient: to || null, via: via || null });
  if (changed(3)) found.push(day === '' ? { of: 'due', duty: duty.id, timing: noTiming() } : due(plan, duty.id, day));
  return found.some((one) => one === null) ? null : found.filter((one) => one !== null);
}

function readLine(plan: Plan, numbered: readonly Duty[], line: string): Correction[] | null {
  const folded = fold(line);
  const row = ROW.exec(line);
  if (row) {
    const duty = numbered[Number(row[1]) - 1];
    return duty ? ofRow(plan, duty, row[2]!.split(';')) : null;
  }
  const drop = DROP.exec(folded);
  if (drop) {
    const duty = dutyNamed(plan, numbered, drop[1]!);
    return duty ? [{ of: 'drop', duty: duty.id }] : null;
  }
  const about = ABOUT_DUTY.exec(folded);
  if (about) {
    const duty = dutyNamed(plan, numbered, about[1]!);
    const found = duty && ofDuty(plan, duty, after(line, about));
    return found ? [found] : null;
  }
  const plain = ABOUT_PLAN.exec(folded);
  const found = plain && ofPlan(plain[1]!, tidy(after(line, plain)));
  return found ? [found] : null;
}

const isHeading = (line: string): boolean => /^(?:viec|stt)\s*;/.test(fold(line));

/** Reads corrections; numbers are those of the list that was shown, whatever the lines before take out. */
export function readCorrections(text: string, plan: Plan, numbered: readonly Duty[]): TypedCorrections {
  const typed: TypedCorrections = { corrections: [], unread: [] };
  for (const line of clean(text)
    .split('\n')
    .map((one) => one.trim())) {
    if (line === '' || isHeading(line)) continue;
    const found = readLine(plan, numbered, line);
    if (found) typed.corrections.push(...found);
    else typed.unread.push(line);
  }
  return typed;
}
