/** Clauses as duties: who has to do what by when, and where each of these is printed. */

import { type Block, blockOf, fieldOf, splitBlocks } from './blocks.ts';
import { type Draft, drafts, type Frame } from './drafts.ts';
import { isTaskField } from './fields.ts';
import { readInnerUnit } from './inner-unit.ts';
import { readRows } from './tables.ts';
import type { When } from './timing.ts';
import type { Item } from './tree.ts';
import { allNodes, type Node } from './tree.ts';
import { readSubject, readUnitHeading, splitUnits } from './units.ts';
import { verbAt } from './verbs.ts';

export type Reader = { when: When; executors: Frame; out: Draft[] };

const NOBODY: Frame = { lead: [], leadSource: null, coordinate: [], timing: null, timingSource: null, result: null };

const headingItem = (node: Node): Item => ({ text: node.heading, bullet: '', row: false });

/** The unit a heading names, when it names one and nothing else. */
function ownerOf(node: Node): string[] | null {
  if (node.items.length === 0 && node.children.length === 0) return null;
  if (node.role !== 'organisation' && verbAt(node.heading) >= 0) return null;
  if (/[.;]$/.test(node.heading) || node.heading.length > 200) return null;
  const subject = readSubject(node.heading);
  if (subject && subject.rest.length > 0) return null;
  return readUnitHeading(node.heading);
}

/** The unit that holds a clause: its own heading or that of a clause around it. */
function frameFromOwner(node: Node | null): Frame {
  if (node === null) return NOBODY;
  const lead = ownerOf(node);
  return lead ? { ...NOBODY, lead, leadSource: node.path } : frameFromOwner(node.parent);
}

/** Is the heading a title over other words, not a task in itself? */
const isTitle = (node: Node): boolean =>
  (node.items.length > 0 || node.children.length > 0) && node.heading.length < 220 && !/[.;]\s+\S/.test(node.heading);

/** Sub-bullets that each name a unit share the task of the paragraph above them. */
function unitsOfBullets(tasks: Item[]): string[] {
  const units = tasks.filter((task) => task.bullet === '+').map((task) => readSubject(task.text)?.units ?? []);
  return units.length >= 2 && units.every((named) => named.length > 0) ? [...new Set(units.flat())] : [];
}

function frameOf(block: Block, node: Node, outer: Frame): Frame {
  const bulletUnits = block.lead.length > 0 ? [] : unitsOfBullets(block.tasks);
  const lead = block.lead.length > 0 ? block.lead : bulletUnits.length > 0 ? bulletUnits : outer.lead;
  return {
    lead,
    leadSource: block.lead.length > 0 || bulletUnits.length > 0 ? node.path : outer.leadSource,
    coordinate: block.coordinate.length > 0 ? block.coordinate : outer.coordinate,
    timing: block.timing ?? outer.timing,
    timingSource: block.timing ? node.path : outer.timingSource,
    result: block.result,
  };
}

/** Labelled tasks inside one clause, one after another. */
function readBlocks(node: Node, blocks: Block[], reader: Reader): void {
  const outer = frameFromOwner(node);
  blocks.forEach((block, i) => {
    if (!block.labelled && node.role !== 'organisation' && i === 0 && isTitle(node) && block.tasks.length < 2) return;
    const frame = frameOf(block, node, outer);
    const titled = i === 0 && block.tasks.length > 1 && isTitle(node) && block.tasks[0]!.text === node.heading;
    const tasks = titled ? block.tasks.slice(1) : block.tasks.length > 0 ? block.tasks : [headingItem(node)];
    reader.out.push(...drafts(node.path, tasks, frame, { when: reader.when, whole: true }));
  });
}

/** A clause whose children say who does it and when ("1.2. Cơ quan thực hiện: ..."). */
function readTaskNode(node: Node, reader: Reader): void {
  const outer = frameFromOwner(node);
  const frame: Frame = { ...outer };
  const contents: Node[] = [];
  for (const child of node.children) {
    const field = fieldOf(child);
    if (!field || !isTaskField(field.kind)) {
      if (!field || field.kind === 'content') contents.push(child);
      continue;
    }
    const block = blockOf(child);
    if (block.lead.length > 0) Object.assign(frame, { lead: block.lead, leadSource: child.path });
    if (block.coordinate.length > 0) frame.coordinate = block.coordinate;
    if (block.timing !== null) Object.assign(frame, { timing: block.timing, timingSource: child.path });
  }
  const named = frame.leadSource !== outer.leadSource;
  if (contents.length === 0 && !named && frame.timingSource) {
    const time = node.children.find((child) => child.path === frame.timingSource)!;
    reader.out.push(...drafts(time.path, [headingItem(time)], frame, { when: reader.when, whole: true }));
    return;
  }
  const tasks = contents.length > 0 ? contents : [node];
  for (const task of tasks) readContent(task, node, frame, reader);
}

/** What a task node asks for: its lettered items, else the paragraphs themselves. */
function readContent(task: Node, owner: Node, frame: Frame, reader: Reader): void {
  if (task !== owner && task.children.length > 0) {
    for (const leaf of allNodes(task.children).filter((node) => node.children.length === 0)) {
      const items = [headingItem(leaf), ...leaf.items];
      reader.out.push(...drafts(leaf.path, items, frame, { when: reader.when, whole: false }));
    }
    return;
  }
  const path = fieldOf(task)?.kind === 'content' ? owner.path : task.path;
  const own = splitBlocks([headingItem(task), ...task.items]).flatMap((block) => block.tasks);
  const items = own.length > 0 ? own : [headingItem(owner)];
  reader.out.push(...drafts(path, items, frame, { when: reader.when, whole: true }));
}

/** A clause under "Tổ chức thực hiện": what each unit has to do. */
function readEntry(node: Node, reader: Reader): void {
  const owner = ownerOf(node);
  const frame = frameFromOwner(node);
  const subject = owner ? null : readSubject(node.heading);
  const titled =
    owner !== null || (subject === null && isTitle(node) && node.items.length > 0 && node.heading.length < 120);
  const items = titled ? node.items : [headingItem(node), ...node.items];
  const lead = owner ?? subject?.units ?? frame.lead;
  const held: Frame = { ...frame, lead, leadSource: owner || subject ? node.path : frame.leadSource };
  if (items.length === 0 || (node.children.length > 0 && owner === null && subject === null)) return;
  reader.out.push(...drafts(node.path, items, held, { when: reader.when, whole: false, executors: reader.executors }));
}

/** A clause that only says what is to be done. */
function readPlain(node: Node, before: Node | undefined, reader: Reader): void {
  const titled = node.items.length > 0 && isTitle(node) && verbAt(node.heading) < 0;
  const items = titled ? node.items : [headingItem(node), ...node.items];
  const text = items.map((item) => item.text).join(' ');
  const owner = frameFromOwner(node);
  const inner = owner.lead.length > 0 ? null : readInnerUnit(text);
  const sibling = before ? readSubject(before.heading) : null;
  const frame: Frame =
    owner.lead.length > 0
      ? owner
      : inner
        ? { ...NOBODY, ...inner, leadSource: node.path }
        : sibling
          ? { ...NOBODY, lead: sibling.units, leadSource: before!.path }
          : reader.executors;
  reader.out.push(...drafts(node.path, items, frame, { when: reader.when, whole: false }));
}

function readTable(node: Node, reader: Reader): void {
  for (const row of readRows([headingItem(node), ...node.items])) {
    const frame: Frame = {
      ...NOBODY,
      lead: splitUnits(row.lead),
      leadSource: row.lead === '' ? null : node.path,
      coordinate: splitUnits(row.coordinate),
      timing: row.timing === '' ? null : row.timing,
      timingSource: row.timing === '' ? null : node.path,
    };
    const path = row.number !== null && node.path.startsWith('PL') ? `${node.path}/${row.number}` : node.path;
    const item: Item = { text: row.what, bullet: '', row: false };
    reader.out.push(...drafts(path, [item], frame, { when: reader.when, whole: true }));
  }
}

/** Reads one clause and those inside it. */
export function readNode(node: Node, before: Node | undefined, reader: Reader): void {
  if (node.role === 'aim' || node.role === 'slogans' || node.role === 'money') return;
  readTable(node, reader);
  if (node.children.some((child) => isTaskField(fieldOf(child)?.kind ?? 'other'))) {
    readTaskNode(node, reader);
    return;
  }
  const blocks = splitBlocks([headingItem(node), ...node.items].filter((item) => !item.row));
  if (blocks.some((block) => block.labelled)) readBlocks(node, blocks, reader);
  else if (node.role === 'organisation') readEntry(node, reader);
  else if (node.children.length === 0 && node.parent !== null) readPlain(node, before, reader);
  node.children.forEach((child, i) => {
    readNode(child, node.children[i - 1], reader);
  });
}
