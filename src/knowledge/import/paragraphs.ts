/** Lines joined into paragraphs: wrapped lines, sentences cut by pages and footnotes, labels split from their words. */
import type { Line } from './lines.ts';
import { breaksBefore, endsSentence, type Layout } from './wrap.ts';

export type Paragraph = {
  text: string;
  /** A table row. */
  row: boolean;
};

/** Emphasis that opens a paragraph is layout and goes; a star inside a sentence is kept as printed. */
function withoutOpeningEmphasis(text: string): string {
  const plain = text.replace(/^\*(?=\S)([^*]+?)\s*\*(\s*)/, (_, inner: string, gap: string) => inner + (gap || ' '));
  return plain
    .replace(/^([-+]|[\p{L}\p{N}.]+[.)])\s*\*(?=\S)([^*]+?)\s*\*\s*/u, '$1 $2 ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A name broken before its own dash ("... về trật tự xã hội / - Cơ quan thường trực ...") is no bullet. */
function isBrokenName(before: string, text: string): boolean {
  if (before.length < 200 || endsSentence(before)) return false;
  return /^[-–]\s*\p{Lu}/u.test(text) && !/^[-–]\s*\p{Lu}\p{Ll}*\s+(?:trì|hợp)\b/u.test(text);
}

/** Joins the lines of the body. */
export function joinParagraphs(lines: Line[], layout: Layout): Paragraph[] {
  const out: Paragraph[] = [];
  let last: Line | null = null;
  for (const line of lines) {
    const open = out.at(-1);
    if (open && last && !breaksBefore(open.text, last, line, layout)) {
      open.text = `${open.text} ${line.text}`;
    } else if (open && !open.row && isBrokenName(open.text, line.text)) {
      open.text = `${open.text} ${line.text}`;
    } else {
      out.push({ text: line.text, row: line.row });
    }
    last = line;
  }
  return out.map((p) => ({ ...p, text: p.row ? p.text : withoutOpeningEmphasis(p.text) }));
}
