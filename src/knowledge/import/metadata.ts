/** What a plan prints about itself: title, number, day of issue, issuer, year. */
import { planHeading } from '#prompts/import.ts';
import { fold } from '#src/text.ts';
import type { Plan } from '../plan.ts';
import { readIssuer } from './issuer.ts';
import type { Paragraph } from './paragraphs.ts';
import { cellsOf } from './tables.ts';
import { endsSentence } from './wrap.ts';

export type Metadata = {
  title: string;
  /** The heading as printed, when its letters are damaged. */
  damagedHeading: string | null;
  number: string | null;
  issued: string | null;
  issuer: string | null;
  /** The issuer's name comes from the body, not from a letterhead. */
  issuerDerived: boolean;
  level: Plan['level'];
  party: boolean;
  year: number | null;
  /** The year is printed in the title. */
  yearPrinted: boolean;
};

const HEADING = /^ke\s*hoach$/;
const GROUNDS =
  /^(?:can cu|thuc hien (?:ke hoach|nghi quyet|quyet dinh|chi thi|luat|thong tu|cong van|van ban|nghi dinh|chuong trinh)\b.*\d|de |nham |xet |theo |-{2,}|\()/;

/** The heading may be damaged: the right length, a `K`, and letters of no Vietnamese alphabet. */
const isDamagedHeading = (text: string): boolean =>
  /^K\S{0,2}\s+H\S{2,6}$/u.test(text) && !HEADING.test(fold(text)) && fold(text) !== text.toLowerCase();

const isHeadingLine = (text: string): boolean => HEADING.test(fold(text).trim()) || isDamagedHeading(text);

/** Title lines follow the heading until the grounds ("Căn cứ ...") begin. */
function readTitle(texts: string[]): { title: string; at: number; damaged: string | null } {
  const at = texts.findIndex((text) => isHeadingLine(text) || /^ke hoach\s/.test(fold(text)));
  if (at < 0) return { title: '', at: texts.length, damaged: null };
  const printed = texts[at]!;
  const own = isHeadingLine(printed) ? [] : [printed.replace(/^\S+\s+\S+\s*/, '')];
  for (const text of texts.slice(at + 1)) {
    const enough = own.length > 0 && (GROUNDS.test(fold(text)) || text.length > 250 || own.length >= 4);
    if (enough) break;
    own.push(text);
    if (endsSentence(text) && text.length > 120) break;
  }
  return {
    title: `${planHeading} ${own.join(' ')}`.trim(),
    at,
    damaged: isDamagedHeading(printed) ? printed : null,
  };
}

function readNumber(texts: string[]): string | null {
  for (const text of texts) {
    const found = /(?:^|\s|\()Số\s*:?\s*(\d{1,5}\s*[-/]\s*[\p{L}\d&./-]+)/u.exec(text);
    if (found) return found[1]!.replace(/\s+/g, '').replace(/[.,;)]+$/, '');
  }
  return null;
}

const pad = (n: string): string => n.padStart(2, '0');

/** "ngày 26 tháng 02 năm 2024", or "ngày 21/11/2025" of the decision the plan is attached to. */
function readIssued(letterhead: string, attached: string): string | null {
  const long = /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})/iu.exec(letterhead);
  const short = /,\s*ngày\s+(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})/u.exec(letterhead);
  const found =
    long ?? short ?? /(?:kèm theo|ban hành)[^;]*?ngày\s+(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})/iu.exec(attached);
  return found ? `${found[3]}-${pad(found[2]!)}-${pad(found[1]!)}` : null;
}

/** The year a title names ("năm 2026", "năm học 2026 - 2027"); terms, periods and horizons are no plan years. */
function yearOfTitle(title: string): number | null {
  const plain = title
    .replace(/(?:ngày|tháng)[^,;]*?năm\s+\d{4}/giu, ' ')
    .replace(/(?:nhiệm kỳ|giai đoạn)\s+\d{4}\s*[-–]\s*\d{4}/giu, ' ')
    .replace(/(?:đến|tầm nhìn|định hướng|những)\s+(?:hết\s+)?năm\s+\d{4}/giu, ' ');
  const found = /năm(?:\s+học)?\s+(20\d{2})/iu.exec(plain);
  return found ? Number(found[1]) : null;
}

/** A plan is made in the year of the newest document it rests on. */
function latestYear(texts: string[]): number | null {
  const years = [...texts.join(' ').matchAll(/\d{1,2}[/.-]\d{1,2}[/.-](20\d{2})(?!\d)/g)].map((m) => Number(m[1]));
  return years.length > 0 ? Math.max(...years) : null;
}

/** Reads the paragraphs before the first clause; `body` helps where they print nothing. */
export function readMetadata(preamble: Paragraph[], body: string): Metadata {
  const texts = preamble.flatMap((p) => (p.row ? cellsOf(p.text) : [p.text])).filter((text) => text !== '');
  const { title, at, damaged } = readTitle(texts);
  const letterhead = texts.slice(0, at);
  const attached =
    texts.slice(at).find((text) => /^\(\s*(?:ban hành\s+)?kèm theo/iu.test(text.replace(/\*/g, ''))) ?? '';
  const issued = readIssued(letterhead.join(' '), attached);
  const who = readIssuer(letterhead, texts.slice(at), `${texts.join(' ')} ${body}`);
  const printedYear = yearOfTitle(title);
  const headYear = /năm\s+(20\d{2})/u.exec(letterhead.join(' '));
  const derived = issued
    ? Number(issued.slice(0, 4))
    : Number(headYear?.[1] ?? 0) || latestYear(texts) || latestYear([body]);
  return {
    title: title === '' ? planHeading : title,
    damagedHeading: damaged,
    number: readNumber(letterhead) ?? readNumber([attached.replace(/^.*?(?=số)/iu, '').replace(/^số/, 'Số')]),
    issued,
    ...who,
    year: printedYear ?? derived,
    yearPrinted: printedYear !== null,
  };
}
