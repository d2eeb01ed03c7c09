/** A clause's paragraphs as tasks, each with the labelled parts that say who and when. */
import { bareLabel, type Field, isTaskField, splitFields } from './fields.ts';
import type { Item, Node } from './tree.ts';
import { startsWithUnit } from './units.ts';
import { readWho } from './who.ts';

export type Block = {
  /** What is to be done, one entry a paragraph. */
  tasks: Item[];
  lead: string[];
  coordinate: string[];
  /** Words of the time label, or null. */
  timing: string | null;
  /** What stands after "Kết quả:". */
  result: string | null;
  /** A label names the doer or the time. */
  labelled: boolean;
};

const newBlock = (): Block => ({ tasks: [], lead: [], coordinate: [], timing: null, result: null, labelled: false });

/** A unit, or a few words that start with "Các" ("Các quân khu, các tỉnh"). */
const isName = (text: string): boolean =>
  startsWithUnit(text) || (/^(?:các|những)\s/iu.test(text) && text.length < 120);

/** Puts a labelled part into the block. */
function addField(block: Block, field: Field): void {
  if (isTaskField(field.kind)) block.labelled = true;
  if (field.kind === 'timing') block.timing = [block.timing, field.value].filter(Boolean).join('; ') || null;
  if (field.kind === 'coordinate') block.coordinate.push(...readWho(field.value).lead);
  if (field.kind === 'result') block.result = field.value;
  if (field.kind === 'lead' || field.kind === 'who') {
    const who = readWho(field.value);
    block.lead.push(...who.lead);
    block.coordinate.push(...who.coordinate);
  }
}

/** The label whose value goes on in the next paragraph ("Cơ quan thực hiện:" and a list below). */
const awaitsValue = (fields: Field[]): Field | null => {
  const last = fields.at(-1);
  return last && last.value === '' && isTaskField(last.kind) ? last : null;
};

/** A paragraph's labels; a label may be all it says, with what it names in the paragraphs below. */
function partsOf(item: Item): { before: string; fields: Field[] } {
  if (item.row) return { before: item.text, fields: [] };
  const bare = bareLabel(item.text);
  return bare ? { before: '', fields: [bare] } : splitFields(item.text);
}

/** Splits the paragraphs of a clause where a new task begins after a labelled one. */
export function splitBlocks(items: Item[]): Block[] {
  const blocks: Block[] = [newBlock()];
  let waiting: Field | null = null;
  for (const item of items) {
    const { before, fields } = partsOf(item);
    if (waiting && fields.length === 0 && (waiting.kind === 'timing' || isName(before))) {
      addField(blocks.at(-1)!, { ...waiting, value: before });
      continue;
    }
    if (before !== '' || fields.some((field) => field.kind === 'content')) {
      if (blocks.at(-1)!.labelled) blocks.push(newBlock());
    }
    const block = blocks.at(-1)!;
    if (before !== '') block.tasks.push({ ...item, text: before });
    for (const field of fields) {
      if (field.kind === 'content' && field.value !== '') block.tasks.push({ ...item, text: field.value });
      else if (field.kind === 'other' && !block.labelled)
        block.tasks.push({ ...item, text: `${field.label}: ${field.value}` });
      else addField(block, field);
    }
    waiting = awaitsValue(fields);
  }
  return blocks.filter((block) => block.tasks.length > 0 || block.labelled);
}

/** The label a clause itself opens with ("1.3. Thời gian thực hiện: ..."), or null. */
export function fieldOf(node: Node): Field | null {
  const bare = node.items.length + node.children.length > 0 ? bareLabel(node.heading) : null;
  if (bare) return bare;
  const { before, fields } = splitFields(node.heading);
  return before === '' ? (fields[0] ?? null) : null;
}

/** The labelled parts a clause holds, with those of its bullets and children. */
export function blockOf(node: Node): Block {
  const block = newBlock();
  const items: Item[] = [{ text: node.heading, bullet: '', row: false }, ...node.items];
  for (const part of splitBlocks(items)) {
    block.tasks.push(...part.tasks);
    block.lead.push(...part.lead);
    block.coordinate.push(...part.coordinate);
    block.timing ??= part.timing;
    block.result ??= part.result;
    block.labelled ||= part.labelled;
  }
  for (const child of node.children) {
    const inner = blockOf(child);
    block.lead.push(...inner.lead);
    block.coordinate.push(...inner.coordinate);
    block.timing ??= inner.timing;
  }
  return block;
}
