/** Draft duties of a whole plan, put in order, named and given the documents they rest on. */
import type { Clause, Duty } from '../plan.ts';
import { type Draft, emptyFrame, type Frame } from './drafts.ts';
import { readNode } from './duties.ts';
import { readLegalBasis } from './legal.ts';
import { PREAMBLE, type Section } from './structure.ts';
import type { When } from './timing.ts';
import { allNodes, type Node, toTree } from './tree.ts';
import { readSubject } from './units.ts';

/** "... triển khai thực hiện Kế hoạch này": said of all units, it names who carries out what names nobody. */
const CARRIES_OUT = /triển khai(?:\s+thực hiện)?(?:[^.;]{0,60})\s[Kk]ế hoạch(?:\s+này)?/u;
const MANY = /^(?:các|trưởng các|thủ trưởng các|lãnh đạo các)\s/iu;

/** Who does what the plan leaves to nobody in particular: its executors, else its issuer. */
function executorsOf(nodes: Node[], issuer: string): Frame {
  for (const node of nodes.filter((one) => one.role === 'organisation')) {
    const subject = readSubject(node.heading);
    if (subject && MANY.test(subject.printed) && CARRIES_OUT.test(subject.rest)) {
      return { ...emptyFrame(), lead: subject.units, leadSource: node.path };
    }
  }
  return issuer === '' ? emptyFrame() : { ...emptyFrame(), lead: [issuer], leadSource: PREAMBLE };
}

/** a, b, ... z, aa, ab, ... */
function letter(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : letter(Math.floor(index / 26) - 1) + last;
}

/** Documents named in the words of a duty, or in a footnote of its clause when the words name none. */
function legalBasisOf(draft: Draft, clauses: Map<string, Clause>): string[] {
  const own = readLegalBasis(draft.what);
  const notes = clauses.get(draft.clause)?.footnotes ?? [];
  const inNotes = notes.flatMap((path) => readLegalBasis(clauses.get(path)?.text ?? ''));
  return own.length > 0 ? own : [...new Set(inNotes)];
}

function toDuty(draft: Draft, id: string, clauses: Map<string, Clause>): Duty {
  const { recipient, ...rest } = draft;
  return {
    ...rest,
    id,
    recipient: recipient?.recipient ?? null,
    via: recipient?.via ?? null,
    legalBasis: legalBasisOf(draft, clauses),
  };
}

/** Reads the duties of a plan. */
export function readDuties(sections: Section[], clauses: Clause[], issuer: string, when: When): Duty[] {
  const roots = toTree(sections);
  const out: Draft[] = [];
  const reader = { when, executors: executorsOf(allNodes(roots), issuer), out };
  roots.forEach((root, i) => {
    readNode(root, roots[i - 1], reader);
  });
  const byPath = new Map(clauses.map((clause) => [clause.path, clause]));
  const counts = new Map<string, number>();
  return out.map((draft) => {
    const index = counts.get(draft.clause) ?? 0;
    counts.set(draft.clause, index + 1);
    return toDuty(draft, `${draft.clause}.${letter(index)}`, byPath);
  });
}
