/** Footnote bodies taken out of the lines they interrupt, so that cut sentences can be joined again. */
import { readLabels } from './labels.ts';
import { type Line, markAtStart } from './lines.ts';
import { endsSentence, goesOn, type Layout } from './wrap.ts';

export type Footnote = { number: number; lines: Line[] };

/** A digit glued to a word ("cơ sở1;") refers to a footnote when its body is printed later. */
const GLUED = /(?<=\p{L}{2}|\p{L}[”")])(\d{1,2})(?=[\s.,;:)”"]|$)/gu;

/** Numbers of glued footnote references in a text. */
export const gluedIn = (text: string): number[] => [...text.matchAll(GLUED)].map((m) => Number(m[1]));

/** The footnote this line opens, given the references met so far and the number expected next. */
function opensFootnote(line: Line, expected: number, glued: Set<number>): number | null {
  const marked = markAtStart(line.text);
  if (marked) return marked.number;
  const found = /^(\d{1,2})\s+\p{Lu}/u.exec(line.text);
  if (!found) return null;
  const number = Number(found[1]);
  return number === expected && glued.has(number) ? number : null;
}

/** Does `next` still belong to the footnote? Its lines are set in small type, so they run wider than the page's. */
function staysInFootnote(lines: Line[], next: Line, layout: Layout): boolean {
  const last = lines.at(-1)!;
  if (next.pageTop || next.row) return false;
  if (!layout.wrapped) return !endsSentence(last.text) && goesOn(next.text);
  if (next.spaced && !layout.doubleSpaced) return false;
  const width = Math.max(...lines.map((line) => line.text.length));
  const closed = endsSentence(last.text);
  if (closed && (last.text.length < width * 0.85 || readLabels(next.text).length > 0)) return false;
  return next.text.length >= width * 0.78 || endsSentence(next.text);
}

/** Splits the lines into those of the body and the footnotes. */
export function takeFootnotes(lines: Line[], layout: Layout): { body: Line[]; footnotes: Footnote[] } {
  const body: Line[] = [];
  const footnotes: Footnote[] = [];
  const glued = new Set<number>();
  let open: Footnote | null = null;
  let cut = false;
  for (const line of lines) {
    const number = opensFootnote(line, footnotes.length + 1, glued);
    if (number !== null) {
      open = { number, lines: [line] };
      footnotes.push(open);
      cut = true;
      continue;
    }
    if (open && staysInFootnote(open.lines, line, layout)) {
      open.lines.push(line);
      continue;
    }
    open = null;
    for (const n of gluedIn(line.text)) glued.add(n);
    body.push(cut ? { ...line, spaced: line.spaced && !goesOn(line.text) } : line);
    cut = false;
  }
  return { body, footnotes };
}
