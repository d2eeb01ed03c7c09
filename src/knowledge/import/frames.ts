/** What a clause's headings and labels say about the tasks inside it. */
import { type Block, blockOf, fieldOf } from './blocks.ts';
import { emptyFrame, type Frame } from './drafts.ts';
import { isTaskField } from './fields.ts';
import type { Item, Node } from './tree.ts';
import { readCoordinators, readSubject, readUnitHeading, splitUnits } from './units.ts';
import { verbAt } from './verbs.ts';

/** The unit a heading names, when it names one and nothing else. */
export function ownerOf(node: Node): string[] | null {
  if (node.items.length === 0 && node.children.length === 0) return null;
  if (node.role !== 'organisation' && verbAt(node.heading) >= 0) return null;
  if (/[.;]$/.test(node.heading) || node.heading.length > 200) return null;
  const plain = node.heading.replace(/\s*\([^)]*\)/gu, '');
  if (node.role === 'organisation' && isGroup(plain)) return [plain];
  const subject = readSubject(plain);
  if (subject && subject.rest.length > 0) return null;
  return subject && plain.endsWith(':') ? subject.units : readUnitHeading(node.heading);
}

/** "Các chủ đầu tư xây dựng và kinh doanh hạ tầng": a heading that names a group, by no word we know. */
function isGroup(heading: string): boolean {
  if (
    !/^(?:Các|Những)\s+(?!nhiệm vụ|giải pháp|nội dung|công tác|hoạt động|bước|hình thức|chỉ tiêu|văn bản|mốc|quy định|điều kiện|biện pháp|yêu cầu|khoản|chế độ|vấn đề|trường hợp|ông|bà|đồng chí)/u.test(
      heading,
    )
  )
    return false;
  const at = heading.search(
    /(?<!\p{L})(?:thực hiện|có trách nhiệm|chịu trách nhiệm|chủ trì|phối hợp|tham mưu|báo cáo|triển khai|căn cứ|chủ động)(?!\p{L})/u,
  );
  return at < 0 && heading.length < 120 && !/[:,.;]$/.test(heading) && splitUnits(heading).length === 1;
}

/** The unit that holds a clause: its own heading or that of a clause around it. */
export function ownerFrame(node: Node | null): Frame {
  if (node === null) return emptyFrame();
  const lead = ownerOf(node);
  if (lead === null) return ownerFrame(node.parent);
  return { ...emptyFrame(), lead, leadSource: node.path, coordinate: readCoordinators(node.heading) };
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
