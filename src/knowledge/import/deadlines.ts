/** Every date and period a plan's clauses oblige somebody to keep. */
import type { Clause, Plan, Timing } from '../plan.ts';
import { bareLabel, splitFields } from './fields.ts';
import { readLabels } from './labels.ts';
import { readRows } from './tables.ts';
import { findTimings, readTiming, type When } from './timing.ts';
import { roleAlong } from './tree.ts';

export type Deadline = Timing & { text: string; source: string };

/** "Thường xuyên", "khi có yêu cầu" and no time at all set no deadline. */
const obliges = (timing: Timing): boolean =>
  timing.text !== null && timing.kind !== null && timing.kind !== 'ongoing' && timing.kind !== 'on-request';

/** First lines of a clause and of those around it. */
function headingsOf(clause: Clause, byPath: Map<string, Clause>): string[] {
  const steps = clause.path.split('/');
  return steps.map((_, i) => byPath.get(steps.slice(0, i + 1).join('/'))?.text.split('\n')[0] ?? '');
}

function inParagraph(paragraph: string, when: When): Timing[] {
  const { before, fields } = splitFields(paragraph);
  const labelled = fields.filter((field) => field.kind === 'timing').map((field) => readTiming(field.value, when));
  const others = [before, ...fields.filter((field) => field.kind !== 'timing').map((field) => field.value)];
  const found = others.flatMap((text) => findTimings(text, when).filter((timing) => timing.certain));
  return [...found.map(({ start: _s, end: _e, certain: _c, ...timing }) => timing), ...labelled];
}

/** "Thời gian thực hiện:" with its words in the paragraph below is read as one paragraph. */
function joinLabels(paragraphs: string[]): string[] {
  const out: string[] = [];
  for (const text of paragraphs) {
    const last = out.at(-1);
    const plain = readLabels(last ?? '')[0]?.rest ?? last ?? '';
    const waits = bareLabel(plain.replace(/:\s*$/, ''))?.kind === 'timing';
    if (last !== undefined && waits && !text.startsWith('|'))
      out[out.length - 1] = `${plain.replace(/:\s*$/, '')}: ${text}`;
    else out.push(text);
  }
  return out;
}

function inClause(clause: Clause, when: When): Timing[] {
  const paragraphs = joinLabels(clause.text.split('\n'));
  const rows = paragraphs
    .filter((text) => text.startsWith('|'))
    .map((text) => ({ text, bullet: '' as const, row: true }));
  const inRows = readRows(rows).map((row) => readTiming(row.timing, when));
  return [...paragraphs.filter((text) => !text.startsWith('|')).flatMap((text) => inParagraph(text, when)), ...inRows];
}

/** Reads the deadlines of a plan, each with the clause that prints it. */
export function readDeadlines(plan: Plan): Deadline[] {
  const when: When = { issueDate: plan.issued ?? `${plan.year}-01-01`, planYear: plan.year };
  const byPath = new Map(plan.clauses.map((clause) => [clause.path, clause]));
  const own = plan.clauses.filter((clause) => !/^(?:can-cu|noi-nhan|fn\d+)$/.test(clause.path));
  return own
    .filter((clause) => !['aim', 'slogans'].includes(roleAlong(headingsOf(clause, byPath))))
    .flatMap((clause) => inClause(clause, when).map((timing) => ({ ...timing, source: clause.path })))
    .filter((deadline): deadline is Deadline => obliges(deadline));
}
