/** How plans are named to people, and the warnings that come before what an old one says. */

import { planWords } from '#prompts/plan.ts';
import { nameDay } from '#src/dates/day.ts';
import type { ObligationView } from '#src/deadlines/obligations.ts';
import type { Library } from '#src/knowledge/library.ts';
import type { Plan } from '#src/knowledge/plan.ts';

export function planOf(library: Library, planId: string): Plan | undefined {
  return library.plans.find((plan) => plan.id === planId);
}

/** "Kế hoạch DCCS năm 2026 của Sở Tư pháp, mục III.1". */
export function placeOf(library: Library, planId: string, clause: string): string {
  const plan = planOf(library, planId);
  return plan ? planWords.place(plan.shortName, clause) : clause;
}

/** Said first when a plan's year is over or its level is gone (Luật Tổ chức chính quyền địa phương 2025, from 01/7/2025). */
export function planWarning(plan: Plan, today: string): string | null {
  if (plan.level === 'huyen' && today >= '2025-07-01') return planWords.levelGone(plan.year);
  return plan.year < Number(today.slice(0, 4)) ? planWords.expired(plan.year) : null;
}

export function planWarnings(library: Library, obligations: ObligationView[], today: string): string[] {
  const plans = [...new Set(obligations.map((one) => one.planId))].flatMap((id) => planOf(library, id) ?? []);
  return plans.flatMap((plan) => planWarning(plan, today) ?? []);
}

/** "125/BC-STP, thứ Năm 11/6/2026", or null when nothing was given. */
export function documentOf(one: ObligationView): string | null {
  const parts = [one.documentNumber, one.documentDate && nameDay(one.documentDate)].filter((part) => part);
  return parts.length > 0 ? parts.join(', ') : null;
}
