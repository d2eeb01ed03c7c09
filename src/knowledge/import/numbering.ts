/** Which markers are real: the row they stand in decides, so a wrapped line that merely looks like one does not count. */
import { type Label, type LabelKind, letterFollows } from './labels.ts';

/** Outer kinds come first; `upper` and `roman` may hold each other. */
const RANK: Record<LabelKind, number> = {
  part: 0,
  upper: 1,
  roman: 1,
  article: 2,
  arabic: 3,
  decimal: 4,
  letter: 5,
  paren: 6,
};

/** Largest gap in a row that is taken for missing items rather than for a stray number. */
const LARGEST_GAP = 4;

type Open = { label: Label; element: string };

export type Placed = {
  path: string;
  label: Label;
  /** The same marker was already used under the same parent. */
  repeated: boolean;
  /** Items missing between the one before and this one. */
  missing: number;
};

export type Numbering = {
  /** The place of a paragraph that may be read as these labels, or null when it is plain text. */
  place: (labels: Label[], opensParagraph: boolean) => Placed | null;
};

const sameRow = (a: Label, b: Label): boolean =>
  a.kind === b.kind &&
  (a.kind !== 'decimal' || a.parts.length === b.parts.length) &&
  (a.kind !== 'paren' || /\d/.test(a.name) === /\d/.test(b.name));

function follows(last: Label, next: Label): boolean {
  if (next.kind === 'letter' || next.kind === 'upper')
    return letterFollows(last.name.toLowerCase(), next.name.toLowerCase());
  if (next.kind === 'decimal' && String(last.parts.slice(0, -1)) !== String(next.parts.slice(0, -1))) return false;
  return next.value === last.value + 1;
}

/** Starts numbering a document. */
export function startNumbering(): Numbering {
  const stack: Open[] = [];
  const used = new Map<string, number>();

  const parentPath = (depth: number): string =>
    stack
      .slice(0, depth)
      .map((open) => open.element)
      .join('/');

  const put = (label: Label, depth: number, missing: number): Placed => {
    const parent = parentPath(depth);
    const bare = parent === '' ? label.name : `${parent}/${label.name}`;
    const times = (used.get(bare) ?? 0) + 1;
    used.set(bare, times);
    const element = times > 1 ? `${label.name}#${times}` : label.name;
    stack.length = depth;
    stack.push({ label, element });
    return { path: parent === '' ? element : `${parent}/${element}`, label, repeated: times > 1, missing };
  };

  /** Depth at which a first item of a new row hangs. */
  const childDepth = (label: Label): number => {
    const keep = stack.findLastIndex((open) => RANK[open.label.kind] < RANK[label.kind] || isNested(open.label, label));
    return keep + 1;
  };

  const placeDecimal = (label: Label): Placed | null => {
    const prefix = label.parts.slice(0, -1);
    const row = stack.findIndex((open) => sameRow(open.label, label));
    const owner = stack.findLastIndex((open) => isOwner(open.label, prefix));
    if (owner >= 0) {
      const last = row > owner ? stack[row]!.label : null;
      const missing = label.value - (last?.value ?? 0) - 1;
      return missing <= LARGEST_GAP ? put(label, owner + 1, Math.max(0, missing)) : null;
    }
    if (row >= 0 && follows(stack[row]!.label, label)) return put(label, row, 0);
    if (row >= 0 && prefix[0] === (stack[row]!.label.parts[0] ?? 0)) return put(label, row, 0);
    return label.value === 1 ? put(label, childDepth(label), 0) : null;
  };

  const placeInRow = (label: Label, depth: number, opensParagraph: boolean): Placed | null => {
    const last = stack[depth]!.label;
    if (follows(last, label)) return put(label, depth, 0);
    const gap = Math.floor(label.value - last.value) - 1;
    if (gap > LARGEST_GAP || !opensParagraph || label.rest === '') return null;
    return put(label, depth, Math.max(0, gap));
  };

  const placeOne = (label: Label, opensParagraph: boolean): Placed | null => {
    if (label.kind === 'decimal') return placeDecimal(label);
    const row = stack.findLastIndex((open) => sameRow(open.label, label));
    if (row >= 0) return placeInRow(label, row, opensParagraph);
    if (label.value === 1) return put(label, childDepth(label), 0);
    return opensParagraph && label.value <= 3 && label.kind !== 'upper'
      ? put(label, childDepth(label), Math.floor(label.value) - 1)
      : null;
  };

  return {
    place: (labels, opensParagraph) => {
      for (const label of preferred(labels, stack)) {
        const placed = placeOne(label, opensParagraph);
        if (placed) return placed;
      }
      return null;
    },
  };
}

/** `A` may stand inside `I` and `I` inside `A`; a letter may hold a list of numbers. */
const isNested = (outer: Label, inner: Label): boolean =>
  (outer.kind === 'roman' && inner.kind === 'upper') ||
  (outer.kind === 'upper' && inner.kind === 'roman') ||
  (outer.kind === 'letter' && inner.kind === 'arabic') ||
  (outer.kind === 'decimal' && inner.kind === 'decimal' && inner.parts.length > outer.parts.length);

const isOwner = (open: Label, prefix: number[]): boolean =>
  (open.kind === 'arabic' && prefix.length === 1 && open.value === prefix[0]) ||
  (open.kind === 'decimal' && String(open.parts) === String(prefix));

/** `C.` after `B.` is a letter, after `XCIX.` a number: the reading that goes on an open row comes first. */
function preferred(labels: Label[], stack: Open[]): Label[] {
  const goesOn = (label: Label): boolean =>
    stack.some((open) => sameRow(open.label, label) && follows(open.label, label));
  return [...labels].sort((a, b) => Number(goesOn(b)) - Number(goesOn(a)));
}
