/** From the dated duties of a live plan to obligations: one per duty, unit and due day. Pure. */
import { addDays } from '#src/dates/day.ts';
import type { Duty, Plan, TimingKind } from '#src/knowledge/plan.ts';
import type { Unit } from '#src/people/person.ts';
import { fold, words } from '#src/text.ts';

export interface Obligation {
  id: string;
  planId: string;
  dutyId: string;
  clause: string;
  title: string;
  unitId: string;
  due: string;
}

/** An obligation as it stands. */
export interface ObligationView {
  id: string;
  planId: string;
  dutyId: string;
  clause: string;
  title: string;
  unitId: string;
  unitName: string;
  due: string;
  state: 'open' | 'done' | 'cancelled';
  documentNumber: string | null;
  documentDate: string | null;
  doneAtMs: number | null;
}

/** Timings that name a day or a period short enough to aim at; "trong năm 2026" names no day, and none is made of it. */
const DATED: ReadonlySet<TimingKind | null> = new Set([
  'before-date',
  'by-date',
  'in-month',
  'quarter',
  'half-year',
  'range',
  'yearly-by-date',
  'half-yearly',
  'quarterly',
  'monthly',
]);

/** Duties that become obligations, in the order of the plan: what is reminded of, and what corrections count by. */
export const datedDuties = (plan: Plan): Duty[] =>
  plan.duties.filter(
    ({ timing }) =>
      DATED.has(timing.kind) && (timing.dueDate !== null || timing.monthDay !== null || timing.dates.length > 0),
  );

/** How far ahead recurring duties are laid out. */
const HORIZON_DAYS = 400;

/** A unit's id: its plan and its folded name, so that the same name always means the same unit. */
export function unitId(planId: string, name: string): string {
  return `${planId}.${words(name).join('-')}`;
}

/** The directory of a plan: units it lists and every lead of its duties. */
export function unitsOfPlan(plan: Plan): Unit[] {
  const units = new Map<string, Unit>();
  const known = new Set<string>();
  const add = (name: string, aliases: string[]) => {
    if (known.has(fold(name))) return;
    for (const each of [name, ...aliases]) known.add(fold(each));
    units.set(unitId(plan.id, name), { id: unitId(plan.id, name), name, aliases, planId: plan.id });
  };
  for (const unit of plan.units) add(unit.name, unit.aliases);
  for (const duty of plan.duties) for (const lead of duty.lead) add(lead, []);
  return [...units.values()];
}

function unitNamed(units: Unit[], name: string): Unit | undefined {
  const folded = fold(name);
  return units.find((unit) => fold(unit.name) === folded || unit.aliases.some((alias) => fold(alias) === folded));
}

/** The days a duty is due between two days (inclusive): its printed days, and for yearly ones that day of every year. */
export function dueDays(duty: Duty, from: string, to: string): string[] {
  const { timing } = duty;
  if (!DATED.has(timing.kind)) return [];
  // Work laid over several quarters ("quý I, quý II") ends with the last of them; several days are each a limit.
  const each = timing.kind === 'quarter' ? [] : timing.dates;
  const printed = each.length > 0 ? each : timing.dueDate ? [timing.dueDate] : [];
  const days = new Set(printed);
  if (timing.recurrence === 'yearly' && timing.monthDay) {
    for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year++)
      days.add(`${year}-${timing.monthDay}`);
  }
  return [...days].filter((day) => day >= from && day <= to).sort();
}

/** Everything a plan makes due from its first day to the horizon. Duties without a date give nothing: none is invented. */
export function obligationsOf(plan: Plan, units: Unit[], today: string): Obligation[] {
  const from = plan.issued ?? `${plan.year}-01-01`;
  const to = addDays(today, HORIZON_DAYS);
  return plan.duties.flatMap((duty) =>
    dueDays(duty, from, to).flatMap((due) =>
      duty.lead.flatMap((lead) => {
        const unit = unitNamed(units, lead);
        if (!unit) return [];
        return [
          {
            id: `${plan.id}:${duty.id}:${unit.id.slice(plan.id.length + 1)}:${due}`,
            planId: plan.id,
            dutyId: duty.id,
            clause: duty.clause,
            title: duty.title,
            unitId: unit.id,
            due,
          },
        ];
      }),
    ),
  );
}
