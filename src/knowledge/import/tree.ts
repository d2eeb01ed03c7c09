/** Sections as a tree, each with the role it inherits. */
import { readBullet, readLabels } from './labels.ts';
import { withoutMarks } from './lines.ts';
import { type Role, roleOf } from './roles.ts';
import { APPENDIX, type Section } from './structure.ts';

export type Item = {
  text: string;
  bullet: '' | '-' | '+';
  row: boolean;
};

export type Node = {
  path: string;
  /** First paragraph without its marker. */
  heading: string;
  /** The paragraphs after the first. */
  items: Item[];
  children: Node[];
  parent: Node | null;
  role: Role;
};

function toItem(text: string, row: boolean): Item {
  const plain = withoutMarks(text).trim();
  const bullet = row ? null : readBullet(plain);
  return bullet
    ? { text: bullet.rest.replace(/^\*\s*/, ''), bullet: bullet.sign, row }
    : { text: plain, bullet: '', row };
}

/** Longer than this a first paragraph is a task, not a heading. */
const LONG_HEADING = 200;

const parentOf = (path: string): string => path.split('/').slice(0, -1).join('/');

/** Tables of an appendix are tasks of their own. */
const appendixNode = (section: Section): Node => ({
  path: section.path,
  heading: '',
  items: section.paragraphs.filter((p) => p.row).map((p) => toItem(p.text, true)),
  children: [],
  parent: null,
  role: 'tasks',
});

/** Builds the tree; preamble and recipients stay out, of an appendix only its tables come in. */
export function toTree(sections: Section[]): Node[] {
  const byPath = new Map<string, Node>();
  const roots: Node[] = [];
  for (const section of sections) {
    if (section.path.startsWith(APPENDIX)) roots.push(appendixNode(section));
    if (section.placed === null) continue;
    const [first, ...others] = section.paragraphs;
    const heading =
      readLabels(first!.text).find((label) => label.kind === section.placed!.label.kind)?.rest ?? first!.text;
    const parent = byPath.get(parentOf(section.path)) ?? null;
    const node: Node = {
      path: section.path,
      heading: withoutMarks(heading)
        .replace(/\*\s*$/, '')
        .trim(),
      items: others.map((p) => toItem(p.text, p.row)),
      children: [],
      parent,
      role: 'tasks',
    };
    const own = heading.length < LONG_HEADING || parent === null ? roleOf(heading) : null;
    node.role = parent === null ? (own ?? 'tasks') : inherited(parent.role, own, heading);
    byPath.set(section.path, node);
    if (parent) parent.children.push(node);
    else roots.push(node);
  }
  return roots;
}

/** "b) Thời gian: ...", "d) Các hoạt động chính": what is done, wherever it is printed. */
const isActivity = (heading: string): boolean =>
  /^(?:thời gian(?:\s+(?:thực hiện|tổ chức|triển khai))?\s*:|(?:các\s+)?(?:hoạt động|nhiệm vụ)(?:\s+(?:chính|trọng tâm|cụ thể|chủ yếu))*\s*:?$)/iu.test(
    withoutMarks(heading).trim(),
  );

/** Inside "Mục đích" nothing is a task; elsewhere a child may say what it is. */
function inherited(outer: Role, own: Role | null, heading: string): Role {
  if (outer === 'aim' && isActivity(heading)) return 'tasks';
  if (outer === 'aim' || outer === 'slogans') return outer;
  if (own === 'organisation' || own === 'aim') return outer === 'organisation' ? outer : own;
  return outer;
}

/** The role of a clause, from the headings above it down to its own. */
export function roleAlong(headings: string[]): Role {
  const [root, ...inner] = headings;
  const start = roleOf(root ?? '') ?? 'tasks';
  return inner.reduce<Role>(
    (outer, heading) =>
      inherited(outer, heading.length < LONG_HEADING ? roleOf(heading) : null, readLabels(heading)[0]?.rest ?? heading),
    start,
  );
}

/** Every node, in printed order. */
export const allNodes = (roots: Node[]): Node[] => roots.flatMap((node) => [node, ...allNodes(node.children)]);
