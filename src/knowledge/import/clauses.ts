/** Sections as the clauses of a plan. */
import type { Clause } from '../plan.ts';
import { type Footnote, gluedIn } from './footnotes.ts';
import { markAtStart, marksIn, withoutMarks } from './lines.ts';
import type { Section, Structure } from './structure.ts';

const oneLine = (text: string): string => withoutMarks(text).replace(/\s+/g, ' ').trim();

const footnotePath = (number: number): string => `fn${number}`;

function toClause(section: Section, known: Set<number>): Clause {
  const printed = section.paragraphs.map((p) => p.text);
  const marks = printed.flatMap((text) => [...marksIn(text), ...gluedIn(text)]).filter((n) => known.has(n));
  const text = printed
    .map(oneLine)
    .filter((t) => t !== '')
    .join('\n');
  return { path: section.path, text, footnotes: [...new Set(marks)].map(footnotePath), notes: [] };
}

function footnoteClause(footnote: Footnote): Clause {
  const text = footnote.lines
    .map((line) => markAtStart(line.text)?.rest ?? line.text)
    .map(oneLine)
    .join(' ');
  return { path: footnotePath(footnote.number), text, footnotes: [], notes: [] };
}

/** Clauses in printed order, footnotes before the recipients. */
export function toClauses(structure: Structure): Clause[] {
  const known = new Set(structure.footnotes.map((f) => f.number));
  const clauses = structure.sections.map((section) => toClause(section, known));
  const end = structure.sections.findIndex((section) => section.placed === null && section.path !== 'can-cu');
  clauses.splice(end < 0 ? clauses.length : end, 0, ...structure.footnotes.map(footnoteClause));
  return clauses;
}
