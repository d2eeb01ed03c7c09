/** `cli import`: a file as a plan, and the plan as the JSON scripts and people read. */

import { basename, extname } from 'node:path';
import { readDeadlines } from '#src/knowledge/import/deadlines.ts';
import { extractText } from '#src/knowledge/import/extract.ts';
import { importText, type Overrides, toPlanId } from '#src/knowledge/import/import.ts';
import type { Duty, Plan, Timing } from '#src/knowledge/plan.ts';

export type PrintedTiming = Pick<Timing, 'text' | 'kind' | 'dueDate' | 'dates' | 'recurrence'>;

export type ImportAnswer = {
  clauses: string[];
  duties: {
    clause: string;
    what: string;
    lead: string[];
    coordinate: string[];
    recipient: string | null;
    timing: PrintedTiming;
  }[];
  deadlines: (PrintedTiming & { clause: string })[];
  garbled: boolean;
  warnings: string[];
};

/** Reads a file (txt, md, docx, pdf) into a plan; throws `ExtractError` when it cannot be read. */
export async function importFile(path: string, options: { today: string; overrides?: Overrides }): Promise<Plan> {
  const text = await extractText(path);
  const id = toPlanId(basename(path, extname(path)));
  return importText(text, { today: options.today, overrides: { id, ...options.overrides } });
}

const printed = ({ text, kind, dueDate, dates, recurrence }: Timing): PrintedTiming => ({
  text,
  kind,
  dueDate,
  dates,
  recurrence,
});

/** A lead printed in another part of the plan is only implied: it is not reported as printed. */
const isPrinted = (duty: Duty): boolean => duty.leadSource?.split('/')[0] === duty.clause.split('/')[0];

const withVia = (duty: Duty): string | null =>
  duty.recipient !== null && duty.via !== null ? `${duty.recipient} (qua ${duty.via})` : duty.recipient;

/** The plan as one JSON object of design section 6. */
export function toJson(plan: Plan): ImportAnswer {
  return {
    clauses: plan.clauses.map((clause) => clause.path).filter((path) => !/^(?:can-cu|noi-nhan|fn\d+)$/.test(path)),
    duties: plan.duties.map((duty) => ({
      clause: duty.clause,
      what: duty.what,
      lead: isPrinted(duty) ? duty.lead : [],
      coordinate: duty.coordinate,
      recipient: withVia(duty),
      timing: printed(duty.timing),
    })),
    deadlines: readDeadlines(plan).map((deadline) => ({ ...printed(deadline), clause: deadline.source })),
    garbled: plan.garbled,
    warnings: plan.warnings,
  };
}
