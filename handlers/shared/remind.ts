/** From an obligation to the words of its reminder: the plan's own words for the date, the working day to aim at. */

import { reminder } from '#prompts/reminder.ts';
import { type Calendar, lastWorkingDayOnOrBefore, workingDaysBetween } from '#src/dates/calendar.ts';
import { daysBetween } from '#src/dates/day.ts';
import type { ObligationView } from '#src/deadlines/obligations.ts';
import type { Library } from '#src/knowledge/library.ts';
import type { Letter } from '#src/messages.ts';
import { placeOf, planOf, planWarning } from './plans.ts';

/** The letter of one reminder on the Vietnamese day `today`. */
export function remindWords(one: ObligationView, library: Library, calendar: Calendar, today: string): Letter {
  const plan = planOf(library, one.planId);
  const duty = plan?.duties.find((each) => each.id === one.dutyId);
  const target = lastWorkingDayOnOrBefore(calendar, one.due);
  return reminder.letter(
    {
      title: one.title,
      sendTo: reminder.sendTo(duty?.recipient ?? null, duty?.via ?? null),
      printed: duty?.timing.text ?? '',
      due: one.due,
      target: target.day,
      workingDaysLeft: workingDaysBetween(calendar, today, target.day).count,
      daysLate: Math.max(0, daysBetween(one.due, today)),
      place: placeOf(library, one.planId, one.clause),
      tentative: target.tentative,
      warning: plan ? planWarning(plan, today) : null,
    },
    one.id,
  );
}
