/** A plan cut into passages: a clause, or each task block of a clause that prints several. The unit that is found. */
import { type Field, isBareLabel, readField } from './fields.ts';
import type { Clause, Plan } from './plan.ts';

export type Section = 'basis' | 'purpose' | 'body' | 'recipients' | 'footnote' | 'appendix';

export interface Passage {
  plan: Plan;
  clause: Clause;
  /** Part of the clause's text, verbatim. */
  text: string;
  /** First lines of the clauses above, outermost first. */
  headings: string[];
  /** Who and when, from the block itself or from the clause beside it that prints it. */
  fields: Field[];
  section: Section;
  /** The clause only names its children. */
  isHeading: boolean;
  /** Texts of clauses that refer to this footnote. */
  referredFrom: string[];
}

interface Block {
  text: string;
  fields: Field[];
}

/** Only lines that say who and when, and the bare label above them. */
function fieldsOnly(clause: Clause): Field[] | null {
  const paragraphs = clause.text.split('\n');
  const fields = paragraphs.map((p) => readField(p, clause.path));
  const all = paragraphs.every((p, n) => fields[n] || (n === 0 && isBareLabel(p)));
  return all ? fields.filter((f) => f !== null) : null;
}

/** A block ends where the text goes on after its field lines. */
function blocksOf(clause: Clause): Block[] {
  const blocks: { from: number; to: number; fields: Field[] }[] = [];
  let at = 0;
  for (const paragraph of clause.text.split('\n')) {
    const field = readField(paragraph, clause.path);
    const last = blocks.at(-1);
    const end = at + paragraph.length;
    if (last && (field || last.fields.length === 0)) {
      last.to = end;
      if (field) last.fields.push(field);
    } else {
      blocks.push({ from: at, to: end, fields: field ? [field] : [] });
    }
    at = end + 1;
  }
  return blocks.map((block) => ({ text: clause.text.slice(block.from, block.to), fields: block.fields }));
}

export const parentOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

const HEADING_LENGTH = 240;

/** First line of a clause, as the heading of what stands below it. */
export function headingOf(clause: Clause): string {
  return clause.text.split('\n', 1)[0]!.slice(0, HEADING_LENGTH);
}

/** Does the first line only name what follows: "1.4. Trách nhiệm của UBND cấp xã:"? */
const isTitled = ({ text }: Clause): boolean => /^[^\n]{0,160}:\n|^[^\n]{0,80}[^.;\n]\n/.test(text);

function sectionOf(path: string, heading: string): Section {
  if (path === 'can-cu') return 'basis';
  if (path === 'noi-nhan') return 'recipients';
  if (/^fn\d/.test(path)) return 'footnote';
  if (path.startsWith('PL')) return 'appendix';
  return /mục đích|yêu cầu/iu.test(heading) ? 'purpose' : 'body';
}

/** A clause of fields belongs to its neighbours deep in a plan, or where a neighbour names who leads. */
function isBeside(clause: Clause, plan: Plan): boolean {
  const parent = parentOf(clause.path);
  if (parent === '') return false;
  if (parent.includes('/')) return true;
  const besides = plan.clauses.filter((other) => parentOf(other.path) === parent);
  return besides.some((other) => fieldsOnly(other)?.some((field) => field.role === 'lead'));
}

/** Passages of a plan in printed order; clauses that only print who and when become fields of their neighbours. */
export function toPassages(plan: Plan): Passage[] {
  const byPath = new Map(plan.clauses.map((clause) => [clause.path, clause]));
  const parents = new Set(plan.clauses.map((clause) => parentOf(clause.path)));
  const beside = new Map<string, Field[]>();
  const content: Clause[] = [];
  for (const clause of plan.clauses) {
    const fields = fieldsOnly(clause);
    if (fields && fields.length > 0 && isBeside(clause, plan)) {
      beside.set(parentOf(clause.path), [...(beside.get(parentOf(clause.path)) ?? []), ...fields]);
    } else content.push(clause);
  }
  return content.flatMap((clause) => {
    const above = ancestors(clause.path).flatMap((path) => byPath.get(path) ?? []);
    const inherited = [clause.path, ...ancestors(clause.path).reverse()].flatMap((path) => beside.get(path) ?? []);
    const top = above[0] ?? clause;
    return blocksOf(clause).map((block, n): Passage => {
      const own = new Set(block.fields.map((field) => field.role));
      return {
        plan,
        clause,
        text: block.text,
        headings: [...above, ...(n > 0 && isTitled(clause) ? [clause] : [])].map(headingOf),
        fields: [...block.fields, ...inherited.filter((field) => !own.has(field.role))],
        section: sectionOf(clause.path, headingOf(top)),
        isHeading: parents.has(clause.path) && block.text.length < HEADING_LENGTH * 1.5,
        referredFrom: plan.clauses.filter((c) => c.footnotes.includes(clause.path)).map((c) => c.text),
      };
    });
  });
}

/** Paths above, outermost first. */
export function ancestors(path: string): string[] {
  const parts = path.split('/');
  return parts.slice(1).map((_, n) => parts.slice(0, n + 1).join('/'));
}
