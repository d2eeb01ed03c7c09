/** The minute tick: asks the database what is due and says it, once per threshold and person. */
import { type Clock, DAY_MS, dayOf, timeOf } from '#src/clock.ts';
import type { Authority } from '#src/data.ts';
import type { Calendar } from '#src/dates/calendar.ts';
import { addDays } from '#src/dates/day.ts';
import { nextThreshold, thresholds } from '#src/deadlines/ladder.ts';
import type { ObligationView } from '#src/deadlines/obligations.ts';
import type { Inbox } from '#src/delivery/inbox.ts';
import { type Addressed, insertLetters, OUTBOX_CHANNEL } from '#src/delivery/outbox.ts';
import { releaseWaiting } from '#src/delivery/waiting.ts';
import type { Library } from '#src/knowledge/library.ts';
import type { Letter } from '#src/messages.ts';
import type { Sealer } from '#src/seal.ts';
import { forgetFeedback } from '#src/storage/answer-feedback.ts';
import { forgetContacts } from '#src/storage/cases.ts';
import type { Database, Sql } from '#src/storage/database.ts';
import { forgetOldGaps } from '#src/storage/gaps.ts';
import { type AccountRow, accountsOf } from '#src/storage/people.ts';
import { dropOldDrafts } from '#src/storage/plan-drafts.ts';
import { type OpenObligation, openObligations, refreshObligations } from '#src/storage/plans.ts';
import { forgetWithdrawn } from '#src/storage/withdraw.ts';
import { warnOfCalendar } from './calendar-warning.ts';
import { workOnCases } from './case-tick.ts';
import { conversationOf, isFillingIn } from './form-open.ts';
import { tellOfGaps } from './gap-tick.ts';
import { tellOfUnreached } from './unreached.ts';
import { sendWeeklyFeedback } from './weekly-feedback.ts';

const LOCK = 7_218_002;
/** Obligations looked at: from those a month overdue to those two months ahead. */
const BACK_DAYS = 35;
const AHEAD_DAYS = 60;

export interface TickDeps {
  database: Database;
  inbox: Inbox;
  sealer: Sealer;
  clock: Clock;
  calendar: Calendar;
  authority: Authority;
  library: () => Library;
  remind: (obligation: ObligationView, library: Library, calendar: Calendar, today: string) => Letter;
}

export interface Tick {
  /** Gives how many reminders were written. Only one process at a time does it. */
  runOnce(): Promise<number>;
}

export function createTick(deps: TickDeps): Tick {
  const { database, sealer, clock, calendar, authority } = deps;
  let refreshedOn = '';

  async function remindOne(sql: Sql, obligation: OpenObligation, today: string): Promise<number> {
    const all = thresholds(calendar, obligation.due, authority.reminders);
    const accounts = await accountsOf(sql, { kind: 'units', unitIds: [obligation.unitId] });
    let count = 0;
    for (const account of accounts) {
      const sent = obligation.sent.filter((one) => one.person === account.personId).map((one) => one.threshold);
      const due = nextThreshold(all, new Set(sent), today);
      if (!due || (await isFillingIn(sql, conversationOf(account), clock.nowMs()))) continue;
      const letterId = sealer
        .digest(`reminder:${obligation.id}:${obligation.due}:${due.send.name}:${account.personId}`)
        .toString('base64url')
        .slice(0, 16);
      const letter = deps.remind(obligation, deps.library(), calendar, today);
      for (const threshold of due.covers) {
        await sql.query(
          `insert into reminder (obligation_id, threshold, person_id, letter_id, at) values ($1, $2, $3, $4, $5) on conflict do nothing`,
          [obligation.id, threshold.name, account.personId, letterId, new Date(clock.nowMs())],
        );
      }
      await insertLetters(sql, sealer, clock.nowMs(), [reminderLetter(account, letterId, obligation.id, letter)]);
      count++;
    }
    return count;
  }

  return {
    async runOnce() {
      const now = clock.nowMs();
      const today = dayOf(now);
      await releaseWaiting(database, now, null);
      if (refreshedOn !== today) {
        await refreshObligations(database, now, today);
        await deps.inbox.sweep();
        await database.query('delete from draft where expires_at <= $1', [new Date(now)]);
        await database.tx((sql) => forgetWithdrawn(sql, now));
        await forgetContacts(database, new Date(now - authority.reach.contact.days * DAY_MS));
        const { settledDays, feedbackDays } = authority.askedKeeping;
        await database.tx((sql) => forgetOldGaps(sql, new Date(now - settledDays * DAY_MS)));
        await forgetFeedback(database, addDays(today, -feedbackDays));
        const expired = new Date(now - authority.draftDays * 86_400_000);
        await database.tx((sql) => dropOldDrafts(sql, expired, now));
        refreshedOn = today;
      }
      const time = timeOf(now);
      if (time < authority.reminders.from || time >= authority.reminders.until) return 0;
      const count = await database.tx(async (sql) => {
        const { rows } = await sql.query<{ mine: boolean }>('select pg_try_advisory_xact_lock($1) as mine', [LOCK]);
        if (!rows[0]?.mine) return 0;
        let written = 0;
        for (const obligation of await openObligations(sql, addDays(today, -BACK_DAYS), addDays(today, AHEAD_DAYS))) {
          written += await remindOne(sql, obligation, today);
        }
        written += await tellOfGaps(sql, deps, now);
        written += await sendWeeklyFeedback(sql, deps, now);
        written += await workOnCases(sql, deps, now);
        written += await tellOfUnreached(sql, deps, now);
        return written + (await warnOfCalendar(sql, deps, now));
      });
      if (count > 0) await database.notify(OUTBOX_CHANNEL);
      return count;
    },
  };
}

function reminderLetter(account: AccountRow, id: string, obligationId: string, letter: Letter): Addressed {
  return {
    id,
    conversation: conversationOf(account),
    platform: account.platform,
    chat: account.chat,
    sender: account.sender,
    class: 'reminder',
    letter: { ...letter, about: `reminder:${obligationId}` },
  };
}
