/** What a clause's headings and labels say about the tasks inside it. */
import { type Block, blockOf, fieldOf } from './blocks.ts';
import { emptyFrame, type Frame } from './drafts.ts';
import { isTaskField } from './fields.ts';
import type { Item, Node } from './tree.ts';
import { readSubject, readUnitHeading } from './units.ts';
import { verbAt } from './verbs.ts';

/** The unit a heading names, when it names one and nothing else. */
export function ownerOf(node: Node): string[] | null {
  if (node.items.length === 0 && node.children.length === 0) return null;
  if (node.role !== 'organisation' && verbAt(node.heading) >= 0) return null;
  if (/[.;]$/.test(node.heading) || node.heading.length > 200) return null;
  const subject = readSubject(node.heading.replace(/\s*\([^)]*\)/gu, ''));
  if (subject && subject.rest.length > 0) return null;
  return readUnitHeading(node.heading);
}

/** The unit that holds a clause: its own heading or that of a clause around it. */
export function ownerFrame(node: Node | null): Frame {
  if (node === null) return emptyFrame();
  const lead = ownerOf(node);
  return lead ? { ...emptyFrame(), lead, leadSource: node.path } : ownerFrame(node.parent);
}

/** Sub-bullets that each name a unit share the task of the paragraph above them. */
function unitsOfBullets(tasks: Item[]): string[] {
  const units = tasks.filter((task) => task.bullet === '+').map((task) => readSubject(task.text)?.units ?? []);
  return units.length >= 2 && units.every((named) => named.length > 0) ? [...new Set(units.flat())] : [];
}

/** The frame of one labelled task; what its labels leave out comes from around it. */
export function blockFrame(block: Block, path: string, outer: Frame): Frame {
  const bullets = block.lead.length > 0 ? [] : unitsOfBullets(block.tasks);
  const named = block.lead.length > 0 ? block.lead : bullets;
  return {
    ...outer,
    ...(named.length > 0 ? { lead: named, leadSource: path, leadLabelled: true } : {}),
    ...(block.coordinate.length > 0 ? { coordinate: block.coordinate } : {}),
    ...(block.timing !== null ? { time: { text: block.timing, source: path, labelled: true } } : {}),
    result: block.result,
  };
}

/** Children that are labels ("1.2. Cơ quan thực hiện: ...") make the frame of the others, which are what is to be done. */
export function childrenFrame(node: Node): { frame: Frame; contents: Node[] } {
  let frame = ownerFrame(node);
  const contents: Node[] = [];
  for (const child of node.children) {
    const field = fieldOf(child);
    if (field && isTaskField(field.kind)) frame = { ...blockFrame(blockOf(child), child.path, frame), result: null };
    else if (!field || field.kind === 'content') contents.push(child);
  }
  return { frame, contents };
}
