/** A printed limit as a fact: last good day, where today stands to it, who sends what to whom. */
import { addDays, addMonths, dayParts, daysBetween, makeDay } from '#src/dates/day.ts';
import { fold } from '#src/text.ts';
import { actorOf, addressee } from './addressee.ts';
import type { Fact, Question, Source, Status } from './answer-types.ts';
import type { Entry } from './collection.ts';
import { withoutMarker } from './fields.ts';
import type { Plan } from './plan.ts';
import { type Limit, limitsIn } from './printed-dates.ts';

/** Words just before a limit that name what is due. */
const DUE =
  /(bao cao (?:6 thang|ca nam|nam|quy|thang|dinh ky|ket qua(?: [\p{L}]+){0,4}|so ket|tong ket)?)\s*(?:[\p{L}]+\s*){0,3}\(?$/u;

/** The thing due, as printed just before the limit. */
function dueBefore(text: string, at: number): string | null {
  const from = Math.max(0, at - 70);
  const found = DUE.exec(fold(text.slice(from, at)));
  return found ? text.slice(from + found.index, from + found.index + found[1]!.length).trim() : null;
}

/** Last good day of the month a question names, or of this one, by a monthly limit; null where none is asked for. */
function dayOfMonth({ kind, printed }: Limit, { text, today }: Question): string | null {
  const day = /ngay (\d{1,2})\b/.exec(fold(printed))?.[1];
  const month = /\bthang (\d{1,2})\b/.exec(fold(text))?.[1];
  if (kind !== 'monthly' || !day || !(month || OVERDUE.test(fold(text)) || LEFT.test(fold(text)))) return null;
  const now = dayParts(today);
  const lastOf = (count: number) => {
    const last = makeDay(now.year, count, Number(day));
    return last && fold(printed).startsWith('truoc') ? addDays(last, -1) : last;
  };
  const last = lastOf(month ? Number(month) : now.month);
  const isOver = !month && last !== null && last < today && LEFT.test(fold(text));
  return isOver ? addMonths(last, 1) : last;
}
const OVERDUE = /\b(?:qua han|tre|kip|muon)\b/;
const LEFT = /\bcon (?:may|bao nhieu) ngay\b/;

/** Last good day for a plan asked about today: a yearly limit of an older plan falls in this year, if it still holds. */
function dayNow(limit: Limit, plan: Plan, question: Question): { lastDay: string | null; ifStillInForce: boolean } {
  const { year } = dayParts(question.today);
  const ofMonth = dayOfMonth(limit, question);
  if (ofMonth) return { lastDay: ofMonth, ifStillInForce: plan.year < year };
  if (!limit.monthDay || plan.year >= year) return { lastDay: limit.lastDay, ifStillInForce: false };
  const [month, day] = limit.monthDay.split('-').map(Number);
  return { lastDay: makeDay(year, month!, day!), ifStillInForce: true };
}

/** Where today stands to a last good day. */
export function statusOf(lastDay: string | null, today: string): Status | null {
  if (!lastDay) return null;
  const days = daysBetween(today, lastDay);
  if (days === 0) return { is: 'today' };
  return days < 0 ? { is: 'overdue', days: -days } : { is: 'left', days };
}

/** The duty a limit belongs to, when the plan has structured duties. */
export function dutyOf(entry: Entry, limit: Limit) {
  const own = entry.plan.duties.filter((d) => d.clause === entry.clause.path && d.timing.text !== null);
  return own.find((d) => limit.printed.includes(d.timing.text!) || d.timing.text!.includes(limit.printed)) ?? null;
}

/** The deadline fact of a limit printed in an entry. */
export function deadlineFact(entry: Entry, limit: Limit, source: Source, question: Question): Fact {
  const duty = dutyOf(entry, limit);
  const own = duty?.timing.dueDate ? { ...limit, lastDay: duty.timing.dueDate, monthDay: duty.timing.monthDay } : limit;
  const { lastDay, ifStillInForce } = dayNow(own, entry.plan, question);
  const done = duty ? (question.done?.(entry.plan.id, duty.id) ?? null) : null;
  const to = addressee(entry.text);
  const lead = duty?.lead ?? entry.fields.filter((f) => f.role === 'lead').map((f) => f.value.replace(/\.$/, ''));
  const actor = source.subject ?? actorOf(withoutMarker(entry.text));
  return {
    kind: 'deadline',
    source,
    what: dueBefore(entry.text, limit.at),
    printed: limit.printed,
    timing: limit.kind,
    lastDay,
    ifStillInForce,
    status: done ? { is: 'done', document: done } : statusOf(lastDay, question.today),
    lead: lead.length > 0 ? lead : actor ? [actor] : [],
    recipient: duty?.recipient ?? to.recipient,
    via: duty?.via ?? to.via,
  };
}

/** From when until when. */
const FROM_TO = /\btu (?:ngay |thang |luc |khi )?\S+(?: \S+){0,3} den (?:ngay |thang |luc |khi )?\S+/;

/** The limit of an entry that the question is about: the one whose words before it are the asked ones. */
export function chooseLimit(entry: Entry, isDay: boolean, words: string): Limit | null {
  const limits = limitsIn(entry.text, entry.plan.year).filter(
    (l) => !isDay || l.lastDay !== null || l.kind === 'monthly',
  );
  const ofKind = limits.filter(({ kind }) => kind === (/\bquy (?:nao|may)\b/.test(words) ? 'quarter' : null));
  if (limits.length < 2 || ofKind.length === 1) return ofKind[0] ?? limits[0] ?? null;
  const asked = new Set(words.split(' '));
  const folded = fold(entry.text);
  const scores = limits.map((limit, n) => {
    const from = Math.max(limits[n - 1]?.end ?? 0, limit.at - 160);
    const near = folded.slice(Math.max(from, limit.at - 24), limit.at).match(/[a-z0-9]+/g) ?? [];
    const far = folded.slice(from, limit.at).match(/[a-z0-9]+/g) ?? [];
    const met = (list: string[]) => new Set(list.filter((w) => asked.has(w))).size;
    const spans = limit.kind === 'range' && FROM_TO.test(words) ? 6 : 0;
    return met(near) * 2 + met(far) + (limit.lastDay ? 0.5 : 0) + spans;
  });
  return limits[scores.indexOf(Math.max(...scores))]!;
}
