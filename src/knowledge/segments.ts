/** A passage in sentences, and the few that answer: always a verbatim stretch of the clause. */

import type { Entry } from './collection.ts';
import { readField } from './fields.ts';
import { planWords } from './tokens.ts';

export interface Segment {
  at: number;
  end: number;
  text: string;
  words: string;
  /** Opens a paragraph. */
  opens: boolean;
}

/** Sentences end at a stop or semicolon before a space, or with the paragraph; stops of numbers and short forms are none. */
const END = /(?<=[\p{L}\d)”"%])[.;](?=\s+[\p{Lu}\d(“"+-])|;(?=\s)|\.{3}(?=\s+\p{Lu})|\n/gu;

export function segmentsOf(text: string): Segment[] {
  const cuts = [...text.matchAll(END)].map((m) => m.index + m[0].length);
  const out: Segment[] = [];
  let at = 0;
  for (const end of [...cuts, text.length]) {
    const piece = text.slice(at, end);
    const joined = /^\s*\(?(?:\d+(?:\.\d+)*|\p{L}|[IVX]+)[.)]?\s*$/u.test(piece);
    if (joined) continue;
    if (piece.trim() !== '')
      out.push({
        at,
        end,
        text: piece,
        words: ` ${planWords(piece).join(' ')} `,
        opens: at === 0 || text[at - 1] === '\n',
      });
    at = end;
  }
  return out;
}

const cut = new WeakMap<Entry, Segment[]>();

/** The sentences of an entry, cut once. */
export function segmentsIn(entry: Entry): Segment[] {
  const known = cut.get(entry);
  if (known) return known;
  const made = segmentsOf(entry.text);
  cut.set(entry, made);
  return made;
}

/** The entry's sentences without the lines that only say who and when. */
export const ownSegments = (entry: Entry): Segment[] => segmentsIn(entry).filter((s) => !readField(s.text, ''));

/** A first line that only names whom or what the rest is about. */
const isTitle = ({ text }: Segment): boolean => text.endsWith('\n') && text.length < 110 && !/[.;,]\s*$/.test(text);

export interface Choice {
  /** Longest quotation. */
  limit: number;
  score(segment: Segment): number;
}

/** The stretch of whole sentences around the best one, as long as sentences add to the answer. */
export function bestStretch(entry: Entry, choice: Choice): string {
  const all = segmentsIn(entry);
  const own = ownSegments(entry);
  const said = own.length > 0 ? own : all;
  const pool = said.length > 1 && isTitle(said[0]!) ? said.slice(1) : said;
  const size = (a: number, b: number) => pool[b]!.end - pool[a]!.at;
  if (size(0, pool.length - 1) <= choice.limit) return entry.text.slice(pool[0]!.at, pool.at(-1)!.end).trim();
  const scores = pool.map((s) => choice.score(s));
  const top = scores.indexOf(Math.max(...scores));
  let [from, to] = [top, top];
  for (;;) {
    const before = from > 0 && size(from - 1, to) <= choice.limit ? scores[from - 1]! : -1;
    const after = to < pool.length - 1 && size(from, to + 1) <= choice.limit ? scores[to + 1]! : -1;
    const best = Math.max(before, after);
    if (best < Math.max(0.34 * scores[top]!, 0.001)) break;
    if (before >= after) from -= 1;
    else to += 1;
  }
  return entry.text.slice(pool[from]!.at, pool[to]!.end).trim();
}
