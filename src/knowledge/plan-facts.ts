/** What is asked of the plan itself: its number, its day of issue. */
import { dayParts } from '#src/dates/day.ts';
import { nameOf } from './answer-types.ts';
import type { Collection, Part } from './collection.ts';
import { datesIn } from './entities.ts';
import { withoutMarker } from './fields.ts';
import type { Reading } from './question.ts';
import { planWords } from './tokens.ts';
import type { Told } from './told.ts';

const ISSUED =
  /\b(?:ban hanh|ky|ra|co hieu luc)\b(?: \S+){0,8} (?:ngay|khi nao|bao gio|nam nao|thang nao)\b|\bngay(?: thang(?: nam)?)? (?:ban hanh|ky)\b/;
const NUMBER = /\b(?:so hieu|so ky hieu|ky hieu|mang so|so may|so bao nhieu|so gi|so va ngay)\b/;
const THE_PLAN = /\bke hoach\b|\bvan ban nay\b/;
const OTHER_DOCUMENT =
  /\b(?<!phap )luat\b|\bnghi dinh\b|\bnghi quyet\b|\bquyet dinh\b|\bchi thi\b|\bket luan\b|\bquy (?:dinh|che)\b|\bbao cao\b|\bhuong dan\b/;

/** "để thực hiện kế hoạch nào": another plan is asked for. */
const OTHER_PLAN = /\bke hoach (?:nao|gi)\b|\b(?:theo|thuc hien|can cu|dua|trien khai)(?: \S+){0,2} ke hoach so may\b/;

/** Words about a document as such. */
const OF_DOCUMENT = new Set(
  'ke hoach ban hanh ky so hieu ngay thang nam van phong xa huyen dang uy dan chu co mang cung cap de nghi xin cho biet chinh ra duoc may gi chinh xac'.split(
    ' ',
  ),
);
/** A question with more words of its own is about something else. */
const MOST_WORDS = 6;

/** Facts about the plan as a document, or null when the question is about something else. */
export function planFacts(
  part: Part,
  reading: Reading,
  { isNumbered, named }: { isNumbered: boolean; named: readonly string[] },
  collection: Collection,
): Told | null {
  const { words } = reading;
  const overview = aboutThePlan(part, reading, collection);
  if (overview) return overview;
  if (
    reading.documents.length > 0 ||
    reading.asks.truth ||
    !(isNumbered || THE_PLAN.test(words)) ||
    OTHER_DOCUMENT.test(words) ||
    named.some((unit) => !part.issuer.includes(` ${unit} `)) ||
    OTHER_PLAN.test(words)
  )
    return null;
  const isIssued = ISSUED.test(words) || (isNumbered && reading.asks.day);
  const isNumber = !isNumbered && NUMBER.test(words);
  if (!isIssued && !isNumber) return null;
  const own = (word: string) => part.title.has(word) || part.issuer.includes(` ${word} `);
  const others = reading.content.filter(({ word }) => !own(word) && !OF_DOCUMENT.has(word));
  const isShort = others.every(({ word }) => part.words.includes(` ${word} `)) && others.length <= MOST_WORDS;
  if (!isShort) return null;
  const entry = collection.entries.slice(part.from, part.to).find((one) => one.section === 'basis');
  const { issued, number } = part.plan;
  if (!entry) return null;
  const quotes = [isNumber ? numberLine(entry.text, number) : null, isIssued ? dayLine(entry.text, issued) : null];
  const printed = [...new Set(quotes)].filter((quote) => quote !== null);
  if (printed.length === 0) return { why: isIssued ? 'no-date' : 'no-value', facts: [], entries: [] };
  const name = nameOf(part.plan);
  return {
    why: null,
    facts: printed.map((quote) => ({
      kind: 'words',
      source: { plan: name, clause: entry.clause.path, quote, subject: null },
    })),
    entries: [entry],
  };
}

const OVERVIEW =
  /\bke hoach(?: nay)? (?:noi|la|quy dinh|viet|de cap)? ?(?:ve )?(?:gi|viec gi|cai gi|van de gi|noi dung gi)\b|\bke hoach(?: nay)? (?:co|gom|chia)(?: \S+){0,3} (?:muc|phan|chuong)\b|\btom tat (?:\S+ ){0,2}ke hoach\b/;
const IN_FORCE = /\bcon (?:hieu luc|ap dung|gia tri|dung duoc)\b|\bhet hieu luc\b/;

/** What the plan is about, by its main headings; whether it still holds, which it does not print. */
function aboutThePlan(part: Part, reading: Reading, collection: Collection): Told | null {
  const { plan } = part;
  const isForce = IN_FORCE.test(reading.words);
  const isShort = reading.content.every((t) =>
    /^(?:ke|hoach|co|gom|muc|phan|chuong|noi|chia|tom|tat|may|hieu|luc|ap|dung|gia|tri|het)$/.test(t.word),
  );
  if (!isShort || !THE_PLAN.test(reading.words) || !(isForce || OVERVIEW.test(reading.words))) return null;
  const basis = collection.entries.slice(part.from, part.to).find((one) => one.section === 'basis');
  const title = basis ? titleLine(basis.text, plan.title) : null;
  if (!basis || !title) return null;
  const source = { plan: nameOf(plan), clause: basis.clause.path, quote: title, subject: null };
  if (isForce) return { why: 'no-value', facts: [{ kind: 'missing', wanted: 'force', source }], entries: [basis] };
  const items = plan.clauses
    .filter((clause) => /^[IVX\dA-Z]+$/.test(clause.path))
    .map(({ path, text }) => ({ clause: path, heading: withoutMarker(text.split('\n', 1)[0]!) }))
    .map((item) => ({ ...item, quote: item.heading }));
  return { why: null, facts: [{ kind: 'children', source, items }], entries: [basis] };
}

/** The line that says what the plan is about. */
function titleLine(text: string, title: string): string | null {
  const wanted = planWords(title);
  const lines = text.split('\n').map((line) => line.trim());
  return (
    lines.find(
      (line) =>
        line.length > 12 &&
        planWords(line)
          .slice(0, 4)
          .every((word) => wanted.includes(word)),
    ) ?? null
  );
}

/** The printed line with the day of issue. */
function dayLine(text: string, issued: string | null): string | null {
  if (!issued) return null;
  const { year, month, day } = dayParts(issued);
  const found = datesIn(text).find((d) => d.day === day && d.month === month && d.year === year);
  return found ? lineAt(text, found.at) : null;
}

function numberLine(text: string, number: string | null): string | null {
  if (!number) return null;
  const bare = (words: string) => words.replace(/\s+/g, '');
  return text.split('\n').find((line) => bare(line).includes(bare(number))) ?? null;
}

const lineAt = (text: string, at: number): string =>
  text.slice(text.lastIndexOf('\n', at) + 1, (text.indexOf('\n', at) + 1 || text.length + 1) - 1).trim();
