/** Clauses as duties: who has to do what by when, and where each of these is printed. */
import { type Block, fieldOf, splitBlocks } from './blocks.ts';
import { type Draft, drafts, emptyFrame, type Frame } from './drafts.ts';
import { isTaskField } from './fields.ts';
import { blockFrame, childrenFrame, ownerFrame, ownerOf } from './frames.ts';
import { readInnerUnit } from './inner-unit.ts';
import { readRows } from './tables.ts';
import { findTimings, type When } from './timing.ts';
import { allNodes, type Item, type Node } from './tree.ts';
import { readNameAndTask, readSubject, splitUnits } from './units.ts';
import { verbAt } from './verbs.ts';

export type Reader = { when: When; executors: Frame; out: Draft[] };

const headingItem = (node: Node): Item => ({ text: node.heading, bullet: '', row: false });

const itemsOf = (node: Node): Item[] => [headingItem(node), ...node.items].filter((item) => !item.row);

/** Is the heading a title over other words, not a task in itself? */
const isTitle = (node: Node): boolean =>
  (node.items.length > 0 || node.children.length > 0) && node.heading.length < 220 && !/[.;]\s+\S/.test(node.heading);

/** "2.1. Đợt 1: Trong tháng 12/2025": a title may set the time of what stands under it. */
function timeOfTitle(node: Node, when: When): Frame['time'] {
  const found = findTimings(node.heading, when).find((timing) => timing.certain && timing.text !== null);
  return found ? { text: found.text!, source: node.path, labelled: false } : null;
}

/** Labelled tasks inside one clause, one after another. */
function readBlocks(node: Node, blocks: Block[], reader: Reader): void {
  const outer = ownerFrame(node);
  blocks.forEach((block, i) => {
    const titled = i === 0 && isTitle(node) && block.tasks[0]?.text === node.heading;
    if (titled && !block.labelled && block.tasks.length < 2) return;
    const tasks = titled && block.tasks.length > 1 ? block.tasks.slice(1) : block.tasks;
    const items = tasks.length > 0 ? tasks : [headingItem(node)];
    reader.out.push(
      ...drafts(node.path, items, blockFrame(block, node.path, outer), { when: reader.when, whole: block.labelled }),
    );
  });
}

/** What a task node asks for: its lettered items, else the paragraphs themselves. */
function readContent(task: Node, owner: Node, frame: Frame, reader: Reader): void {
  if (task !== owner && task.children.length > 0) {
    for (const leaf of allNodes(task.children).filter((node) => node.children.length === 0)) {
      reader.out.push(...drafts(leaf.path, itemsOf(leaf), frame, { when: reader.when, whole: false }));
    }
    return;
  }
  const path = fieldOf(task)?.kind === 'content' ? owner.path : task.path;
  const own = splitBlocks(itemsOf(task)).flatMap((block) => block.tasks);
  const items = own.length > 0 ? own : [headingItem(owner)];
  reader.out.push(...drafts(path, items, frame, { when: reader.when, whole: true }));
}

/** A clause whose children say who does it and when ("1.2. Cơ quan thực hiện: ..."). */
function readTaskNode(node: Node, reader: Reader): void {
  const { frame, contents } = childrenFrame(node);
  if (frame.time && !frame.leadLabelled && !contents.some((child) => fieldOf(child)?.kind === 'content')) {
    const time = node.children.find((child) => child.path === frame.time!.source)!;
    reader.out.push(...drafts(time.path, [headingItem(time)], frame, { when: reader.when, whole: true }));
    contents.forEach((child, i) => {
      readNode(child, contents[i - 1], reader);
    });
    return;
  }
  for (const task of contents.length > 0 ? contents : [node]) readContent(task, node, frame, reader);
}

/** Labels after the last of several items belong to all of them. */
function sharedFrame(node: Node): Frame | null {
  if (node.children.length < 2) return null;
  const labelled = node.children.map((child) => splitBlocks(itemsOf(child)).filter((block) => block.labelled));
  const last = labelled.at(-1)!;
  if (last.length !== 1 || last[0]!.lead.length === 0 || labelled.slice(0, -1).some((blocks) => blocks.length > 0)) {
    return null;
  }
  return blockFrame(last[0]!, node.children.at(-1)!.path, ownerFrame(node));
}

/** Several items and, below the last, who does them and when. */
function readShared(node: Node, frame: Frame, reader: Reader): void {
  reader.out.push(...drafts(node.path, [headingItem(node)], frame, { when: reader.when, whole: true }));
  const inner: Frame = { ...frame, time: frame.time ? { ...frame.time, labelled: false } : null };
  for (const child of node.children) {
    const tasks = splitBlocks(itemsOf(child)).flatMap((block) => block.tasks);
    reader.out.push(...drafts(child.path, tasks, inner, { when: reader.when, whole: true }));
  }
}

/** A clause under "Tổ chức thực hiện": what each unit has to do. */
function readEntry(node: Node, reader: Reader): void {
  const owner = ownerOf(node);
  const subject = owner ? null : (readSubject(node.heading) ?? readNameAndTask(node.heading));
  const named = owner ?? subject?.units ?? null;
  if (node.children.length > 0 && named === null) {
    const spoken = node.items.filter(
      (item) => !item.row && !item.text.endsWith(':') && readSubject(item.text) !== null,
    );
    reader.out.push(...drafts(node.path, spoken, ownerFrame(node), { when: reader.when, whole: false }));
    return;
  }
  const title = owner !== null || (subject === null && isTitle(node) && node.heading.length < 120);
  const items = title ? node.items : itemsOf(node);
  const frame = ownerFrame(node);
  const held = named ? { ...frame, lead: named, leadSource: node.path } : frame;
  reader.out.push(...drafts(node.path, items, held, { when: reader.when, whole: false, executors: reader.executors }));
}

/** Who does what a clause leaves open: the unit it speaks of, the item before it, whoever carries the plan out. */
function plainFrame(node: Node, before: Node | undefined, text: string, reader: Reader): Frame {
  const owner = ownerFrame(node);
  if (owner.lead.length > 0) return owner;
  const inner = readInnerUnit(text);
  if (inner) return { ...emptyFrame(), ...inner };
  const sibling = before && /\/[a-zđ]$/u.test(node.path) ? readSubject(before.heading) : null;
  return sibling ? { ...emptyFrame(), lead: sibling.units, leadSource: before!.path } : reader.executors;
}

/** A clause that only says what is to be done. */
function readPlain(node: Node, before: Node | undefined, reader: Reader): void {
  const titled = node.items.length > 0 && isTitle(node) && verbAt(node.heading) < 0;
  const items = titled ? node.items : itemsOf(node);
  const text = itemsOf(node)
    .map((item) => item.text)
    .join('. ');
  const frame = plainFrame(node, before, text, reader);
  const time = titled ? timeOfTitle(node, reader.when) : null;
  reader.out.push(...drafts(node.path, items, time ? { ...frame, time } : frame, { when: reader.when, whole: false }));
}

/** A clause with items inside is a task of its own only when its heading sets a time. */
const isOwnTask = (node: Node, when: When): boolean => node.children.length === 0 || timeOfTitle(node, when) !== null;

function readTable(node: Node, reader: Reader): void {
  for (const row of readRows(node.items)) {
    const frame: Frame = {
      ...emptyFrame(),
      lead: splitUnits(row.lead),
      leadSource: row.lead === '' ? null : node.path,
      leadLabelled: true,
      coordinate: splitUnits(row.coordinate),
      time: row.timing === '' ? null : { text: row.timing, source: node.path, labelled: true },
    };
    const item: Item = { text: row.what, bullet: '', row: false };
    reader.out.push(...drafts(node.path, [item], frame, { when: reader.when, whole: true }));
  }
}

/** Reads one clause and those inside it. */
export function readNode(node: Node, before: Node | undefined, reader: Reader): void {
  if (node.role === 'aim') {
    node.children.forEach((child, i) => {
      readNode(child, node.children[i - 1], reader);
    });
  }
  if (node.role === 'aim' || node.role === 'slogans' || node.role === 'money') return;
  readTable(node, reader);
  const shared = sharedFrame(node);
  if (node.children.some((child) => isTaskField(fieldOf(child)?.kind ?? 'other'))) {
    readTaskNode(node, reader);
    return;
  }
  if (shared) {
    readShared(node, shared, reader);
    return;
  }
  const blocks = splitBlocks(itemsOf(node));
  if (blocks.some((block) => block.labelled)) readBlocks(node, blocks, reader);
  else if (node.role === 'organisation') readEntry(node, reader);
  else if (node.parent !== null && isOwnTask(node, reader.when)) readPlain(node, before, reader);
  node.children.forEach((child, i) => {
    readNode(child, node.children[i - 1], reader);
  });
}
