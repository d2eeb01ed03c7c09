/** Plan text and questions as data in a prompt: between marks it cannot close, no longer than it must be. */
import type { Candidate } from '../aid.ts';

const MAX_HEADING = 120;
const MAX_TEXT = 700;

/** Angle brackets of the text are turned, so that it can neither close its marks nor open others. */
export const turned = (text: string): string => text.replace(/</g, '‹').replace(/>/g, '›');

export const fenced = (mark: string, text: string): string => `<${mark}>\n${turned(text)}\n</${mark}>`;

/** Short names for the clauses given out: "m1", "m2" …; the model never sees or gives an id of ours. */
export const shortName = (n: number): string => `m${n + 1}`;

export function clauseText({ headings, text }: Pick<Candidate, 'headings' | 'text'>): string {
  const above = headings.map((heading) => heading.slice(0, MAX_HEADING));
  return [...above, text.slice(0, MAX_TEXT)].join('\n');
}

export const clauseBlock = (name: string, text: string): string =>
  `<clause name="${name}">\n${turned(text)}\n</clause>`;
