/** From 1 October the coordinators are told, once a month, that next year's table of holidays is missing or not confirmed. */
import { calendarWarning } from '#prompts/calendar.ts';
import { dayOf } from '#src/clock.ts';
import { missingTable } from '#src/dates/calendar.ts';
import { insertLetters } from '#src/delivery/outbox.ts';
import { COORDINATORS } from '#src/people/responsible.ts';
import type { Sql } from '#src/storage/database.ts';
import { accountsOf } from '#src/storage/people.ts';
import { conversationOf } from './form-open.ts';
import type { GapTickDeps } from './gap-tick.ts';

/** Gives how many letters were written; none when the table stands, or when this month's warning was given. */
export async function warnOfCalendar(sql: Sql, deps: GapTickDeps, nowMs: number): Promise<number> {
  const today = dayOf(nowMs);
  const missing = missingTable(deps.calendar, today);
  if (!missing) return 0;
  const about = `calendar:${missing.year}:${today.slice(0, 7)}`;
  const told = await sql.query('select 1 from letter where about = $1 limit 1', [about]);
  if (told.rows.length > 0) return 0;
  const accounts = await accountsOf(sql, COORDINATORS);
  const letters = accounts.map(({ personId, ...account }) => ({
    id: deps.sealer.digest(`${about}:${personId}`).toString('base64url').slice(0, 16),
    conversation: conversationOf(account),
    ...account,
    class: 'reminder' as const,
    letter: { ...calendarWarning(missing), about },
  }));
  await insertLetters(sql, deps.sealer, nowMs, letters);
  return letters.length;
}
