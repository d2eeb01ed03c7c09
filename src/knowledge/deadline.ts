/** A printed limit as a fact: last good day, where today stands to it, who sends what to whom. */
import { dayParts, daysBetween, makeDay } from '#src/dates/day.ts';
import { fold } from '#src/text.ts';
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

const VIA =
  /(?:bao cao|gui|ve|phan anh|phan hoi|tong hop|nop)[^.;\n]{0,160}?\((?:\*)?qua\s+([^)*]+)\*?\)|(?:ket qua|bao cao)[^.;\n]{0,80}?thong qua ([^.;,\n]{3,60}?)(?=\s+truoc|[.;,\n])/;
const HEAD =
  /\b(?:uy ban nhan dan|ubnd|uy ban mat tran to quoc|ban thuong truc|dang uy|so|ban chi dao|ban giam hieu|bao hiem xa hoi|bo|(?<!uy )ban(?! nhan)|chanh van phong|hoi dong nhan dan|cap uy)\b/g;
/** An office and what belongs to its name, up to the end. */
const WHOLE_NAME = /^[a-z&-]+(?:\s+(?!tinh hinh|ket qua|co\b|ve\b|truoc\b|theo\b|de\b|bao\b)[\p{L}&-]+){0,10}\s*$/u;

/** The office that stands right before a place of the text. */
function officeBefore(text: string, folded: string, end: number): string | null {
  const from = Math.max(0, end - 90);
  const heads = [...folded.slice(from, end).matchAll(HEAD)].reverse();
  for (const head of heads) {
    const at = from + head.index;
    if (WHOLE_NAME.test(folded.slice(at, end))) return text.slice(at, end).trim();
  }
  return null;
}

/** To whom and through whom, where the words print it. */
export function addressee(text: string): { recipient: string | null; via: string | null } {
  const folded = fold(text);
  const found = VIA.exec(folded);
  if (!found) return { recipient: null, via: null };
  const viaFolded = found[1] ?? found[2]!;
  const viaAt = folded.indexOf(viaFolded, found.index);
  const via = text.slice(viaAt, viaAt + viaFolded.length).trim();
  const bracket = folded.lastIndexOf('(', viaAt);
  return { recipient: found[1] ? officeBefore(text, folded, bracket) : null, via };
}

/** Unit at the head of a sentence that says what it must do. */
const ACTOR =
  /^(?:giao |de nghi |yeu cau )?((?:cac |lanh dao |truong |don vi |thu truong )*(?:van phong|phong|so|ban|uy ban|ubnd|khoi|truong|trung tam|cong an|co quan|mat tran|dang uy|chinh quyen|cap uy|thu truong|lanh dao|bo phan|doan thanh nien|hoi nong dan|hoi phu nu|don vi|nguoi dung dau|bi thu)[^.:;\n]{0,90}?)\s+(?:co trach nhiem|chiu trach nhiem|chu tri|tham muu|xay dung|to chuc|theo doi|trien khai|can cu|chu dong|phoi hop|thuc hien|bao cao|chi dao|tang cuong|thong bao|cu|ban hanh|tong hop|kien toan|thanh lap)/;

/** The one who acts by the words of a sentence, as printed. */
export function actorOf(text: string): string | null {
  const found = ACTOR.exec(fold(text));
  if (!found) return null;
  const at = found[0].indexOf(found[1]!);
  return text
    .slice(at, at + found[1]!.length)
    .replace(/,$/, '')
    .trim();
}

/** Last good day for a plan asked about today: a yearly limit of an older plan falls in this year, if it still holds. */
function dayNow(limit: Limit, plan: Plan, today: string): { lastDay: string | null; ifStillInForce: boolean } {
  const { year } = dayParts(today);
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
  const { lastDay, ifStillInForce } = dayNow(own, entry.plan, question.today);
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

/** The limit of an entry that the question is about: the one whose words before it are the asked ones. */
export function chooseLimit(entry: Entry, isDay: boolean, words: string): Limit | null {
  const limits = limitsIn(entry.text, entry.plan.year).filter(
    (l) => !isDay || l.lastDay !== null || l.kind === 'monthly',
  );
  if (limits.length < 2) return limits[0] ?? null;
  const asked = new Set(words.split(' '));
  const folded = fold(entry.text);
  const scores = limits.map((limit, n) => {
    const from = Math.max(limits[n - 1]?.end ?? 0, limit.at - 160);
    const near = folded.slice(Math.max(from, limit.at - 24), limit.at).match(/[a-z0-9]+/g) ?? [];
    const far = folded.slice(from, limit.at).match(/[a-z0-9]+/g) ?? [];
    const met = (list: string[]) => new Set(list.filter((w) => asked.has(w))).size;
    return met(near) * 2 + met(far) + (limit.lastDay ? 0.5 : 0);
  });
  return limits[scores.indexOf(Math.max(...scores))]!;
}
