/** A coordinator's corrections of a plan that waits for approval. Pure: the plan in, the corrected plan out. */
import { warnings as say, shortNameOf } from '#prompts/import.ts';
import { planNotes } from '#prompts/import-plan.ts';
import { asTiming, readDeadline } from '#src/dates/deadline.ts';
import { fold } from '#src/text.ts';
import type { Duty, Plan, Timing } from './plan.ts';

export type Correction =
  | { of: 'short-name' | 'issuer'; value: string }
  | { of: 'level'; value: Plan['level'] }
  | { of: 'year'; value: number }
  | { of: 'id'; value: string }
  | { of: 'lead'; duty: string; value: string[] }
  | { of: 'recipient'; duty: string; recipient: string | null; via: string | null }
  | { of: 'due'; duty: string; timing: Timing }
  | { of: 'drop'; duty: string };

/** The day a plan counts from where it prints none itself. */
export const whenOf = (plan: Plan) => ({ issueDate: plan.issued ?? `${plan.year}-01-01`, planYear: plan.year });

const withDuty = (plan: Plan, id: string, change: Partial<Duty>): Plan => ({
  ...plan,
  duties: plan.duties.map((duty) => (duty.id === id ? { ...duty, ...change } : duty)),
});

/** The clause keeps its printed words; that its day was set by a person is told beside them. */
function withDue(plan: Plan, id: string, timing: Timing): Plan {
  const duty = plan.duties.find((one) => one.id === id);
  if (!duty) return plan;
  const [day] = timing.dates.length > 0 ? timing.dates : timing.dueDate ? [timing.dueDate] : [];
  const note = day ? planNotes.dayCorrected(duty.title, day) : planNotes.dayTakenOut(duty.title);
  const printed = { text: duty.timing.text, source: duty.timing.source };
  return {
    ...withDuty(plan, id, { timing: { ...timing, ...printed } }),
    clauses: plan.clauses.map((clause) =>
      clause.path === duty.clause
        ? { ...clause, notes: [...clause.notes.filter((one) => !planNotes.isAbout(one, duty.title)), note] }
        : clause,
    ),
  };
}

/** A year that was read wrong moves every day that was counted from it. */
function withYear(plan: Plan, year: number): Plan {
  const moved = { ...plan, year, warnings: plan.warnings.filter((one) => one !== say.derivedYear(plan.year)) };
  return {
    ...moved,
    duties: plan.duties.map((duty) => {
      const { text, source } = duty.timing;
      return text ? { ...duty, timing: asTiming(readDeadline(text, whenOf(moved)), text, source) } : duty;
    }),
  };
}

/** Duties that fell to the issuer fall to the issuer under its right name. */
function withIssuer(plan: Plan, issuer: string): Plan {
  const renamed = (name: string) => (fold(name) === fold(plan.issuer) ? issuer : name);
  const settled = [say.noIssuer, say.derivedIssuer(plan.issuer)];
  return {
    ...plan,
    issuer,
    shortName: plan.shortName === shortNameOf(plan.issuer) ? shortNameOf(issuer) : plan.shortName,
    duties: plan.duties.map((duty) => ({ ...duty, lead: duty.lead.map(renamed) })),
    warnings: plan.warnings.filter((one) => !settled.includes(one)),
  };
}

function correctOne(plan: Plan, correction: Correction): Plan {
  switch (correction.of) {
    case 'short-name':
      return { ...plan, shortName: correction.value };
    case 'issuer':
      return withIssuer(plan, correction.value);
    case 'level':
      return { ...plan, level: correction.value };
    case 'year':
      return withYear(plan, correction.value);
    case 'id':
      return { ...plan, id: correction.value };
    case 'lead':
      return withDuty(plan, correction.duty, { lead: correction.value });
    case 'recipient':
      return withDuty(plan, correction.duty, { recipient: correction.recipient, via: correction.via });
    case 'due':
      return withDue(plan, correction.duty, correction.timing);
    case 'drop':
      return { ...plan, duties: plan.duties.filter((duty) => duty.id !== correction.duty) };
  }
}

/** The plan with all corrections made, in their order. */
export const correct = (plan: Plan, corrections: readonly Correction[]): Plan => corrections.reduce(correctOne, plan);
