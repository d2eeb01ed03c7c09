/** A document's text as lines free of markdown and page noise; footnote marks become sentinels. A leaf of the import. */
import { clean } from '#src/text.ts';
import { joinLooseTables } from './loose-tables.ts';

export type Line = {
  text: string;
  /** An empty line stands before. */
  spaced: boolean;
  /** First line of a page. */
  pageTop: boolean;
  /** A row of a table. */
  row: boolean;
};

const MARK_OPEN = '\ue000';
const MARK_CLOSE = '\ue001';
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const MARK = new RegExp(`${MARK_OPEN}(\\d+)${MARK_CLOSE}`, 'g');
const MARK_AT_START = new RegExp(`^${MARK_OPEN}(\\d+)${MARK_CLOSE}\\s*`);

/** Numbers of the footnote marks inside a text, in order. */
export const marksIn = (text: string): number[] => [...text.matchAll(MARK)].map((m) => Number(m[1]));

/** The text without its footnote marks. */
export const withoutMarks = (text: string): string => text.replace(MARK, '');

/** A footnote mark that opens the line, with what follows it. */
export function markAtStart(text: string): { number: number; rest: string } | null {
  const found = MARK_AT_START.exec(text);
  return found ? { number: Number(found[1]), rest: text.slice(found[0].length) } : null;
}

function superscriptsToMarks(text: string): string {
  return text
    .replace(/[\ue000-\uf8ff]/g, '\ufffd')
    .replace(/<sup>\s*\[?(\d{1,3})\]?\s*<\/sup>/gi, `${MARK_OPEN}$1${MARK_CLOSE}`)
    .replace(/\[\^(\d{1,3})\]:?/g, `${MARK_OPEN}$1${MARK_CLOSE}`)
    .replace(
      /(?<=[\p{L}\d.,;:)”"])\[(\d{1,2})\]|^\[(\d{1,2})\](?=\s|$)/gmu,
      (whole, inside?: string, first?: string) => {
        const digits = inside ?? first ?? '';
        return text.split(`[${digits}]`).length > 2 ? MARK_OPEN + digits + MARK_CLOSE : whole;
      },
    )
    .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]+/g, (run) => {
      const digits = [...run].map((c) => SUPERSCRIPTS.indexOf(c)).join('');
      return MARK_OPEN + digits + MARK_CLOSE;
    });
}

/** Markdown headings, bold, escapes and the few HTML tags converters leave behind; single stars stay for later. */
function withoutMarkdown(line: string): string {
  return line
    .replace(/^\s{0,3}#{1,6}\s+/, '')
    .replace(/<br\s*\/?>/gi, ' ')
    .replace(/<\/?(?:b|i|u|em|strong|p|span|div|font|center)\b[^>]*>/gi, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/\*{2,}/g, '')
    .replace(/(^|[\s(])__?(?=\S)(.+?)(?<=\S)__?(?=$|[\s).,;:])/g, '$1$2')
    .replace(/\\([*_#>.\-[\]])/g, '$1');
}

const RULE = /^[\s|:*=_-]*$/;

/** Rules of dashes, empty table frames and lone bars; a lone star is printed text (Party documents). */
function isNoise(text: string): boolean {
  if (text === '' || text === '*') return false;
  return RULE.test(text) && /[-|=_*]/.test(text);
}

/** Reads the text into lines. */
export function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let spaced = false;
  let pageTop = false;
  const printed = superscriptsToMarks(text).replace(/\r\n?/g, '\n').replace(/\f/g, '\n\f').split('\n');
  for (const raw of joinLooseTables(printed)) {
    if (raw.startsWith('\f')) pageTop = true;
    const indented = /^[ \u00a0]\S/.test(raw.replace(/^\f/, ''));
    const plain = withoutMarkdown(clean(raw)).replace(/\s+/g, ' ').trim();
    if (plain === '' || isNoise(plain)) {
      spaced = true;
      continue;
    }
    lines.push({ text: plain, spaced, pageTop: pageTop || (indented && !spaced), row: isRow(plain) });
    spaced = false;
    pageTop = false;
  }
  return withoutPageNumbers(lines);
}

/** A table row has at least two bars; the text of a cell broken over lines does not count. */
const isRow = (text: string): boolean => /^\|.*\|/.test(text);

/** Page numbers stand alone on a line and count up by one. */
function withoutPageNumbers(lines: Line[]): Line[] {
  let last = 0;
  return lines.filter((line, i) => {
    const found = /^(?:-\s*)?(?:trang\s+)?(\d{1,3})(?:\s*\/\s*\d{1,3})?(?:\s*-)?$/i.exec(line.text);
    if (!found) return true;
    const page = Number(found[1]);
    const next = lines[i + 1];
    const expected = last === 0 ? page <= 2 : page === last + 1;
    if (!expected || next === undefined) return !expected;
    last = page;
    next.pageTop = true;
    return false;
  });
}
