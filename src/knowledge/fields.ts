/** Lines that print who and when beside a task: "Đơn vị chủ trì: …", "1.3. Thời gian thực hiện: …". */
import { fold } from '#src/text.ts';

export type FieldRole = 'lead' | 'coordinate' | 'time' | 'result' | 'place';

export interface Field {
  role: FieldRole;
  /** Clause that prints the line. */
  clause: string;
  /** The line as printed, without its marker or dash. */
  quote: string;
  /** Only what stands after the colon. */
  value: string;
}

/** A printed marker or dash at the start of a paragraph. */
const MARKER = /^\s*(?:[-+•*]|[IVXLC]+[.\-)]|[A-Z][.)]|\d+(?:\.\d+)*[.)]?(?=\s)|\p{Ll}[.)]|\(\d+\))\s*/u;

const LABELS: readonly [FieldRole, RegExp][] = [
  ['coordinate', /^(?:cac )?(?:don vi|co quan|dia phuong)(?: duoc giao)? phoi hop(?: thuc hien)?\s*:/],
  [
    'lead',
    /^(?:cac )?(?:don vi|co quan|dia phuong|nguoi)(?: duoc giao)? (?:chu tri|thuc hien|phu trach|dau moi)(?: [a-z ]{0,24})?\s*:/,
  ],
  ['time', /^(?:thoi (?:gian|han)|tien do|han)(?: (?:thuc hien|hoan thanh|to chuc|bao cao))?(?: va [a-z ]{0,24})?\s*:/],
  ['result', /^(?:ket qua|san pham)(?: [a-z ]{0,16})?\s*:/],
  ['place', /^dia diem(?: [a-z ]{0,16})?\s*:/],
];

/** The text without the marker it opens with. */
export function withoutMarker(text: string): string {
  return text.replace(MARKER, '').trimStart();
}

/** Reads a paragraph as a field line, or null. */
export function readField(paragraph: string, clause: string): Field | null {
  const quote = withoutMarker(withoutMarker(paragraph)).trim();
  const folded = fold(quote.slice(0, 80));
  for (const [role, label] of LABELS) {
    const found = label.exec(folded);
    if (!found) continue;
    const value = quote.slice(found[0].length).trim();
    return value === '' ? null : { role, clause, quote, value };
  }
  return null;
}

/** True for the label alone ("b) Cơ quan thực hiện:"): what it says stands in the lines below. */
export function isBareLabel(paragraph: string): boolean {
  const text = fold(withoutMarker(paragraph).trim());
  return text.endsWith(':') && LABELS.some(([, label]) => label.exec(text)?.[0].length === text.length);
}
