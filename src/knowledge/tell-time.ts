/** When: a day and where today stands to it, a looser time, or that none is printed. */
import { fold } from '#src/text.ts';
import type { Fact, Question } from './answer-types.ts';
import type { Entry } from './collection.ts';
import { chooseLimit, deadlineFact, dutyOf } from './deadline.ts';
import { datesIn } from './entities.ts';
import type { Field } from './fields.ts';
import { claims, OFFERS_ALWAYS } from './lexicon/asks.ts';
import type { Matter } from './matter.ts';
import { type Limit, limitsIn } from './printed-dates.ts';
import type { Reading } from './question.ts';
import { fieldSource, limitSource, sourceOf } from './quote.ts';
import { leadFacts } from './tell-people.ts';
import { type Told, told } from './told.ts';

/** Does the passage, or its field line, print a day that limits? */
export const hasDay = (entry: Entry, reading: Reading): boolean => {
  const time = entry.fields.find((f) => f.role === 'time');
  return limitsIn(`${entry.text}\n${time?.quote ?? ''}`, entry.plan.year).some(
    (l) => l.kind === 'monthly' || (l.lastDay !== null && (l.kind !== 'quarter' || reading.quarters.size > 0)),
  );
};

/** A day asked of a document ("Luật … ban hành ngày nào") is no limit. */
export const isAboutDocument = (reading: Reading): boolean =>
  reading.documents.length > 0 ||
  /\bde ngay\b/.test(reading.words) ||
  (reading.kinds.length > 0 &&
    /\b(?:ban hanh|ky|ngay (?:nao|may|bao nhieu)|ra ngay|de ngay|khi nao)\b/.test(reading.words)) ||
  (!/\b(?:han|nop|gui|bao cao|cham nhat|trinh|truoc ngay|phai)\b/.test(reading.words) &&
    /\b(?:(?<!phap )luat|nghi dinh|nghi quyet|quyet dinh|chi thi|ket luan|quy dinh|thong tu|de an)\b(?: \S+){0,24} (?:ban hanh|ky|(?:ngay|nam) (?:nao|may|mo)|ra (?:ngay|nam|hom|khi|hoi))\b/.test(
      reading.words,
    ));

/** A day on which something is held: a date that belongs to no document. */
function namesDay(entry: Entry): boolean {
  const free = datesIn(entry.text).filter((date) => {
    const before = fold(entry.text.slice(Math.max(0, date.at - 40), date.at));
    return (
      !entry.documents.some((d) => d.end <= date.at && date.at - d.end < 25) &&
      !/\b(?:luat|hien phap|nghi quyet|quyet dinh)\b/.test(before)
    );
  });
  return free.length > 0 && entry.section !== 'basis' && entry.section !== 'footnote';
}

/** A report's limit is asked, and the passage speaks of none. */
const lacksReport = (entry: Entry, reading: Reading): boolean =>
  /\bbao cao\b/.test(reading.words) &&
  !reading.asks.truth &&
  !/\b(?:bao cao|gui|nop|trinh|tong hop|ket qua)\b/.test(`${entry.words} ${entry.headWords.join(' ')}`);

/** "kế hoạch kiểm tra hằng năm": yearly is that plan, not this task. */
const isOfPlanBeside = (entry: Entry, limit: Limit): boolean =>
  limit.kind === 'yearly' &&
  /\bke hoach(?: \S+){0,6} $/.test(fold(entry.text.slice(Math.max(0, limit.at - 60), limit.at)));

/** A month, a quarter, a week is wanted: "thường xuyên" is none. */
const CERTAIN = /\b(?:thang|quy|tuan) (?:may|nao)\b/;
const NUMBERED = /\b(?:thang|quy|tuan)\s+(?:thu\s+)?(?:\d|[ivx]+\b)|\/\d/;

/** A time is asked for, not just spoken of. */
const WHEN_ASKED =
  /\b(?:nao|may|bao gio|bao lau|ra sao|the nao|la gi|khi|luc|khong|chua|gi)\b|\b(?:thoi gian|thoi diem|tien do|moc|han)(?: \S+){0,2}$/;

/** "Hoàn thành trong năm 2025" tells until when, though no day. */
const endsWithYear = (field: Field, { words }: Reading): boolean =>
  /\bhoan thanh\b.*\bnam\b/.test(fold(field.value)) && !/\bngay\b/.test(words);

const ALWAYS = /\b(?:quanh nam|suot nam|ca nam|thuong xuyen|lien tuc|deu deu)\b/;
const PERIOD_SUPPOSED =
  /\bquy (?:\d|dau|cuoi|mot)\b|(?<!\bbao cao )\b(?:6|sau) thang\b|\bthang \d{1,2}\b(?! \d)|\b(?:mot|1) (?:dot|lan)\b|\b(?:dau|cuoi|nua) nam\b/;

/** "Chỉ làm trong quý I phải không": a period supposed of a task whose line of time prints "thường xuyên"; null elsewhere. */
export function supposedPeriod(entry: Entry, reading: Reading): Fact[] | null {
  const { words } = reading;
  const field = entry.fields.find((f) => f.role === 'time' && f.clause !== entry.clause.path);
  const isAlways = ALWAYS.test(words);
  if (!field || !claims(reading) || !(isAlways || PERIOD_SUPPOSED.test(words))) return null;
  const isOther = limitsIn(entry.text, entry.plan.year).some(({ kind }) => kind !== 'ongoing');
  if (!ALWAYS.test(fold(field.value)) || isOther) return null;
  return [
    { kind: 'verdict', holds: isAlways, claimed: null, found: field.value },
    { kind: 'time', source: fieldSource(entry, field), printed: field.value, timing: 'ongoing' },
  ];
}

/** Where no day is printed, the one sentence that comes nearest is enough. */
const NO_DAY_QUOTE = 240;

/** When: a day and where today stands, a looser time, or that none is printed. */
export function timeAnswer(question: Question, reading: Reading, matter: Matter, entry: Entry, verdict: Fact[]): Told {
  const { asks } = reading;
  const isCertain = CERTAIN.test(reading.words) && !OFFERS_ALWAYS.test(reading.words);
  const field = entry.fields.find((f) => f.role === 'time');
  const isVague = isCertain && !NUMBERED.test(fold(`${field?.value ?? ''} ${entry.text}`));
  const strict = asks.day || asks.status || isVague;
  const fieldLimit = field ? limitsIn(field.quote, entry.plan.year)[0] : undefined;
  const limit = chooseLimit(entry, strict, reading.words);
  const isLoose =
    strict &&
    limit !== null &&
    ((limit.kind === 'quarter' && reading.quarters.size === 0 && !isCertain) || lacksReport(entry, reading));
  if (limit && !isLoose && (limit.lastDay || limit.kind === 'monthly')) {
    const source = limitSource(entry, limit, dutyOf(entry, limit)?.what ?? null);
    return told([...verdict, deadlineFact(entry, limit, source, question)], entry);
  }
  const who = asks.who || asks.coordinate ? leadFacts(entry) : [];
  if (field && (!strict || endsWithYear(field, reading)))
    return told(
      [
        ...verdict,
        ...who,
        { kind: 'time', source: fieldSource(entry, field), printed: field.value, timing: fieldLimit?.kind ?? null },
      ],
      entry,
    );
  if (field && fieldLimit?.lastDay)
    return told(
      [...verdict, { kind: 'time', source: fieldSource(entry, field), printed: field.value, timing: fieldLimit.kind }],
      entry,
    );
  if (limit && !strict && !isOfPlanBeside(entry, limit))
    return told(
      [
        ...verdict,
        { kind: 'time', source: sourceOf(entry, reading, matter), printed: limit.printed, timing: limit.kind },
      ],
      entry,
    );
  if (asks.truth || namesDay(entry) || (!strict && !WHEN_ASKED.test(reading.words)))
    return told([...verdict, { kind: 'words', source: sourceOf(entry, reading, matter) }], entry);
  const source = field ? fieldSource(entry, field) : sourceOf(entry, reading, matter, NO_DAY_QUOTE);
  return { why: 'no-date', facts: [{ kind: 'no-day', source, printed: field?.value ?? null }], entries: [entry] };
}
