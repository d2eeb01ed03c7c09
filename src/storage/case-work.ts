/** What is done with a case, written: one row moved by its version, one line of history. Words are encrypted. */
import { type CaseCall, type CaseWork, PAPER, REMOVED } from '#src/cases/case.ts';
import { COORDINATORS_DESK } from '#src/cases/rules.ts';
import type { Sealer } from '#src/seal.ts';
import { addEvent, placeName, spotName } from './cases.ts';
import { json, type Sql } from './database.ts';
import { Overtaken } from './outage.ts';
import { ITS_PERSONS } from './same-person.ts';

export interface WorkDone {
  id: string;
  version: number;
  /** Null for the resident and the clock. */
  personId: string | null;
  work: CaseWork;
}

interface Written {
  /** What of the row changes; `$3` and on are `values`, `$2` is now. */
  set: string;
  values?: unknown[];
  /** The states it may be in. */
  from: string[];
  event: string;
  detail?: string | null;
}

const WAITING = ['open', 'taken', 'asking'];
const FREED = "state = 'open', taken_by = null, asked_at = null, ask_until = null, seen_at = null, desk_since = $2";

function written(sealer: Sealer, { id, work, personId }: WorkDone): Written {
  switch (work.do) {
    case 'take':
      return {
        set: `state = 'taken', taken_by = $3, taken_at = coalesce(taken_at, $2), seen_at = coalesce(seen_at, $2),
          notice_given_at = coalesce(notice_given_at, $2)`,
        values: [personId],
        from: ['open'],
        event: 'taken',
      };
    case 'release':
      return { set: FREED, from: ['taken', 'asking'], event: 'released' };
    case 'recuse':
      return {
        set: `${FREED}, not_persons = not_persons || $3::jsonb`,
        values: [json([personId])],
        from: WAITING,
        event: 'recused',
      };
    case 'ask':
      return {
        // Asked again, the pause that runs goes on.
        set: `state = case when $3::date is null then 'taken' else 'asking' end,
          asked_at = case when $3::date is not null then coalesce(asked_at, $2) end, ask_until = coalesce(ask_until, $3::date)`,
        values: [work.until],
        from: ['taken', 'asking'],
        event: 'asked',
      };
    case 'resume':
      return {
        set: "state = case when state = 'asking' then 'taken' else state end, due = $3, paused_days = paused_days + $4, asked_at = null, ask_until = null",
        values: [work.due, work.stood],
        from: WAITING,
        event: work.words === null ? 'resumed' : 'replied',
      };
    case 'note':
      return { set: '', from: [...WAITING, 'closed'], event: 'noted' };
    case 'interim':
      return { set: 'notice_given_at = coalesce(notice_given_at, $2)', from: ['taken', 'asking'], event: 'interim' };
    case 'move':
      return {
        set: `${FREED}, desk_id = $3, moves = moves + 1, risen = 0, risen_at = null`,
        values: [work.deskId],
        from: WAITING,
        event: 'moved',
        detail: work.deskId,
      };
    case 'hand-up':
      return {
        set: `${FREED}, desk_id = $3, risen = 2, risen_at = $2`,
        values: [COORDINATORS_DESK],
        from: WAITING,
        event: 'handed-up',
      };
    case 'close':
      return {
        set: `state = 'closed', outcome = $3, document = $4, parent_id = $5, closed_at = $2, closed_by = $6,
          asked_at = null, ask_until = null, notice_given_at = coalesce(notice_given_at, $2)`,
        values: [work.outcome, work.document, work.parentId, personId],
        from: ['taken', 'asking'],
        event: 'answered',
        detail: work.outcome,
      };
    case 'reopen':
      return {
        set: `${FREED}, outcome = null, document = null, closed_at = null, reopened_at = $2, due = $3,
          not_persons = not_persons || $4::jsonb, risen = $5, risen_at = $2`,
        values: [work.due, json(work.notPerson ? [work.notPerson] : []), work.toCoordinators ? 2 : 0],
        from: ['closed'],
        event: 'reopened',
      };
    case 'withdraw':
      return {
        set: `state = 'closed', withdrawn_at = $2, closed_at = $2, asked_at = null, ask_until = null,
          notice_given_at = coalesce(notice_given_at, $2)`,
        from: WAITING,
        event: 'withdrawn',
      };
    case 'correct': {
      const sealed = [
        work.place && sealer.seal(work.place, placeName(id)),
        work.spot && sealer.seal(json(work.spot), spotName(id)),
      ];
      const values = [...sealed, json(work.notDesks)];
      const set = 'place = $3, spot = $4, not_desks = $5::jsonb';
      if (work.to === null) return { set, values, from: WAITING, event: 'corrected' };
      return {
        set: `${set}, ${FREED}, desk_id = $6, risen = 0, risen_at = null`,
        values: [...values, work.to],
        from: ['open'],
        event: 'corrected',
        detail: work.to,
      };
    }
    case 'remove-sender':
      return {
        set: 'conversation = $3, contact = null, anonymous = true, sender_removed_at = $2',
        values: [`${REMOVED}${id}`],
        from: [...WAITING, 'closed'],
        event: 'sender-removed',
      };
    case 'hide-sender':
      return { set: 'anonymous = true', from: [...WAITING, 'closed'], event: 'sender-removed', detail: 'hidden' };
    case 'stayed':
      return { set: '', from: ['closed'], event: 'stayed', detail: work.good ? 'good' : 'bad' };
    case 'review':
      return { set: '', from: [...WAITING, 'closed'], event: 'reviewed' };
  }
}

/** After these nobody waits for an answer of the sender. */
const ENDS_ASKING = new Set<CaseWork['do']>(['close', 'withdraw', 'remove-sender']);

/** News somebody without a messenger must be called about. */
const TOLD = new Set<CaseWork['do']>(['ask', 'move', 'interim', 'close']);

/** Writes it; throws Overtaken when the case has changed since it was read, so that the turn decides again. */
export async function workCase(
  sql: Sql,
  sealer: Sealer,
  done: WorkDone,
  eventId: string,
  nowMs: number,
): Promise<void> {
  const now = new Date(nowMs);
  const { work, id } = done;
  const { set, values = [], from, event, detail = null } = written(sealer, done);
  const at = values.length + 3;
  const { count, rows } = await sql.query<{ conversation: string }>(
    `update case_file set ${['version = version + 1', set].filter((part) => part).join(', ')}
     where id = $1 and version = $${at} and state = any($${at + 1}) and $2::timestamptz is not null
     returning conversation`,
    [id, now, ...values, done.version, from],
  );
  if (count !== 1) throw new Overtaken('The case has changed meanwhile');
  const words =
    'words' in work && typeof work.words === 'string' && work.do !== 'remove-sender'
      ? sealer.seal(work.words, eventId)
      : null;
  await addEvent(sql, { id: eventId, caseId: id, kind: event, personId: done.personId, words, detail }, now);
  if ('file' in work && work.file)
    await sql.query('update attachment set event_id = $2 where id = $1 and case_id = $3', [work.file, eventId, id]);
  const conversation = rows[0]?.conversation ?? '';
  if (work.do === 'ask')
    await sql.query(`update conversation set asking = $2 where id in ${ITS_PERSONS}`, [conversation, id]);
  if (work.do === 'remove-sender') {
    await sql.query('update attachment set conversation = $2 where case_id = $1', [id, conversation]);
    // The words without numbers, where the sender asked for it.
    if (work.words) await sql.query('update case_file set words = $2 where id = $1', [id, sealer.seal(work.words, id)]);
  }
  if (ENDS_ASKING.has(work.do) || (work.do === 'resume' && work.words !== null))
    await sql.query('update conversation set asking = null where asking = $1', [id]);
  if (work.do === 'review') await closeReview(sql, id, done.personId, now);
  if (work.do === 'close' && work.parentId) await followParent(sql, id, conversation, work.parentId, now);
  if (TOLD.has(work.do)) await addCalls(sql, id, eventId, event, now);
}

/** Whoever waited for this case waits for the other now. */
async function followParent(sql: Sql, id: string, conversation: string, parentId: string, now: Date): Promise<void> {
  await sql.query(
    `insert into case_follower (case_id, conversation, since)
     select $1, x.conversation, $4::timestamptz
     from (select $2 as conversation union select conversation from case_follower where case_id = $3) x
     where x.conversation <> (select conversation from case_file where id = $1) on conflict do nothing`,
    [parentId, conversation, id, now],
  );
}

/** The sender, and the senders of cases that went into this one, when they came to the counter. */
async function addCalls(sql: Sql, id: string, eventId: string, what: string, now: Date): Promise<void> {
  await sql.query(
    `insert into case_call (id, case_id, what, at)
     select $2 || ':' || c.id, c.id, $3, $4::timestamptz from case_file c
     where c.conversation like '${PAPER}%' and (c.id = $1
       or ($3 = 'answered' and c.conversation in (select conversation from case_follower where case_id = $1)))`,
    [id, eventId, what, now],
  );
}

const UNSENT = 'letter:';

/** News that nobody was told: of cases from the counter, and letters the platform did not take. */
export async function waitingCalls(sql: Sql): Promise<CaseCall[]> {
  const { rows } = await sql.query<{ id: string; case_id: string; what: string; at: Date }>(
    `select id, case_id, what, at from case_call where done_at is null
     union all
     select '${UNSENT}' || l.id, c.id, 'unsent', l.created_at from letter l join case_file c on l.about = 'case:' || c.id
     where l.state in ('waiting', 'failed') and l.about like 'case:%' and c.sender_removed_at is null
       and not exists (select 1 from case_call k where k.id = '${UNSENT}' || l.id)
     order by at, id limit 200`,
    [],
  );
  return rows.map((row) => ({ id: row.id, caseId: row.case_id, what: row.what, atMs: row.at.getTime() }));
}

/** Somebody was told by voice. */
export async function callDone(sql: Sql, call: CaseCall, personId: string, nowMs: number): Promise<void> {
  await sql.query(
    `insert into case_call (id, case_id, what, at, done_at, done_by) values ($1, $2, $3, $4, $5, $6)
     on conflict (id) do update set done_at = excluded.done_at, done_by = excluded.done_by where case_call.done_at is null`,
    [call.id, call.caseId, call.what, new Date(call.atMs), new Date(nowMs), personId],
  );
}

async function closeReview(sql: Sql, id: string, personId: string | null, now: Date): Promise<void> {
  await sql.query('update case_rating set reviewed_at = $2, reviewed_by = $3 where case_id = $1', [id, now, personId]);
}

/** Somebody it lies with has opened it: it rises no further. Said twice it is said once. */
export async function seeCase(sql: Sql, id: string, personId: string, eventId: string, nowMs: number): Promise<void> {
  const now = new Date(nowMs);
  const { count } = await sql.query('update case_file set seen_at = $2 where id = $1 and seen_at is null', [id, now]);
  if (count === 1)
    await addEvent(sql, { id: eventId, caseId: id, kind: 'seen', personId, words: null, detail: null }, now);
}
