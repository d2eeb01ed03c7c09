/** Residents' cases: rows and how they are read and written. Words are encrypted under the case's id. */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { CaseEvent, CaseView, NewCase } from '#src/cases/case.ts';
import { PAPER } from '#src/cases/case.ts';
import { Field as FieldSchema, Kind as KindSchema } from '#src/cases/kinds.ts';
import { COORDINATORS_DESK } from '#src/cases/rules.ts';
import type { Sealer } from '#src/seal.ts';
import { json, type Sql } from './database.ts';
import { ITS_PERSONS } from './same-person.ts';

const PIN_TRIES = 5;
const PIN_LOCK_MS = 3_600_000;
/** Wrong PINs of one case by all accounts together, and its lock then: 10,000 PINs would take more than a year. */
const CASE_TRIES = 20;
const CASE_LOCK_MS = 24 * 3_600_000;

interface CaseRow {
  id: string;
  code: string;
  conversation: string;
  owner: string;
  kind: string;
  field: string;
  place: Uint8Array | null;
  words: Uint8Array;
  urgency: CaseView['urgency'];
  anonymous: boolean;
  desk_id: string;
  state: CaseView['state'];
  outcome: CaseView['outcome'];
  version: number;
  opened_at: Date;
  notice_due: string;
  notice_given_at: Date | null;
  due: string;
  tentative: boolean;
  taken_by: string | null;
  seen_at: Date | null;
  desk_since: Date;
  risen: number;
  risen_at: Date | null;
  moves: number;
  not_desks: string[];
  not_persons: string[];
  spot: Uint8Array | null;
  withdrawn_at: Date | null;
  sender_removed_at: Date | null;
  asked_at: Date | null;
  ask_until: string | null;
  paused_days: number;
  parent_id: string | null;
  entered_by: string | null;
  contact: Uint8Array | null;
  document: string | null;
  closed_at: Date | null;
  closed_by: string | null;
  reopened_at: Date | null;
  answer_id: string | null;
  answer: Uint8Array | null;
  answer_file: string | null;
}

const SELECT = `select c.*, coalesce(v.owner, c.conversation) as owner, e.id as answer_id, e.words as answer,
    (select a.id from attachment a where a.event_id = e.id limit 1) as answer_file
  from case_file c
  left join conversation v on v.id = c.conversation
  left join lateral (
    select id, words from case_event where case_id = c.id and kind in ('answered', 'interim') order by at desc, seq desc limit 1
  ) e on true`;

const Spot = z.object({ lat: z.number(), lon: z.number() });

/** The day that presses now, as `limitOf` says it. */
export const LIMIT = 'case when c.notice_given_at is null then least(c.notice_due, c.due) else c.due end';

/** What the place and the contact of a case are sealed under; they are the person's own words too. */
export const placeName = (caseId: string) => `${caseId}:place`;
export const spotName = (caseId: string) => `${caseId}:spot`;
const contactName = (caseId: string) => `${caseId}:contact`;

const ms = (at: Date | null): number | null => at?.getTime() ?? null;

function view(sealer: Sealer, row: CaseRow): CaseView {
  return {
    id: row.id,
    code: row.code,
    conversation: row.conversation,
    owner: row.owner,
    kind: KindSchema.parse(row.kind),
    field: FieldSchema.parse(row.field),
    place: row.place && sealer.open(row.place, placeName(row.id)),
    words: sealer.open(row.words, row.id),
    urgency: row.urgency,
    anonymous: row.anonymous,
    deskId: row.desk_id,
    state: row.state,
    outcome: row.outcome,
    answer: row.answer && row.answer_id ? sealer.open(row.answer, row.answer_id) : null,
    answerFile: row.answer_file,
    version: row.version,
    openedAtMs: row.opened_at.getTime(),
    noticeDue: row.notice_due,
    noticeGivenAtMs: ms(row.notice_given_at),
    due: row.due,
    tentative: row.tentative,
    takenBy: row.taken_by,
    seenAtMs: ms(row.seen_at),
    deskSinceMs: row.desk_since.getTime(),
    risen: row.risen,
    risenAtMs: ms(row.risen_at),
    moves: row.moves,
    notDesks: row.not_desks,
    notPersons: row.not_persons,
    spot: row.spot && Spot.parse(JSON.parse(sealer.open(row.spot, spotName(row.id)))),
    withdrawnAtMs: ms(row.withdrawn_at),
    senderRemoved: row.sender_removed_at !== null,
    askedAtMs: ms(row.asked_at),
    askUntil: row.ask_until,
    pausedDays: row.paused_days,
    parentId: row.parent_id,
    enteredBy: row.entered_by,
    contact: row.contact && sealer.open(row.contact, contactName(row.id)),
    document: row.document,
    closedAtMs: ms(row.closed_at),
    closedBy: row.closed_by,
    reopened: row.reopened_at !== null,
  };
}

async function one(sql: Sql, sealer: Sealer, where: string, value: string): Promise<CaseView | null> {
  const { rows } = await sql.query<CaseRow>(`${SELECT} where ${where}`, [value]);
  return rows[0] ? view(sealer, rows[0]) : null;
}

async function many(sql: Sql, sealer: Sealer, where: string, values: unknown[]): Promise<CaseView[]> {
  const { rows } = await sql.query<CaseRow>(`${SELECT} where ${where}`, values);
  return rows.map((row) => view(sealer, row));
}

export const caseByCode = (sql: Sql, sealer: Sealer, code: string) => one(sql, sealer, 'c.code = $1', code);
export const caseById = (sql: Sql, sealer: Sealer, id: string) => one(sql, sealer, 'c.id = $1', id);
export const casesOf = (sql: Sql, sealer: Sealer, conversation: string) =>
  many(sql, sealer, `c.conversation in ${ITS_PERSONS} order by c.opened_at limit 50`, [conversation]);
/** Cases somebody follows without having sent them. */
export const casesFollowedBy = (sql: Sql, sealer: Sealer, conversation: string) =>
  many(
    sql,
    sealer,
    `c.id in (select case_id from case_follower where conversation in ${ITS_PERSONS}) order by c.opened_at limit 50`,
    [conversation],
  );
/** Waiting cases of a field opened since then, of whoever sent them; the newest first. */
export const waitingInField = (sql: Sql, sealer: Sealer, field: string, since: Date) =>
  many(sql, sealer, "c.state <> 'closed' and c.field = $1 and c.opened_at >= $2 order by c.opened_at desc limit 200", [
    field,
    since,
  ]);

/** What of the waiting cases a person may read. */
export interface Reading {
  personId: string;
  deskIds: string[];
  /** Desks whose risen cases come to this person's. */
  headOf: string[];
  coordinator: boolean;
}

/** The waiting cases of a person's desks, and what has risen to them; those kept from the person left out. */
export const casesToWork = (sql: Sql, sealer: Sealer, reading: Reading) =>
  many(
    sql,
    sealer,
    `c.state <> 'closed' and not c.not_persons @> to_jsonb($1::text)
       and (c.desk_id = any($2) or (c.risen >= 1 and c.desk_id = any($3) and not c.not_desks ?| $2)
         or ($4 and (c.risen >= 2 or c.desk_id = '${COORDINATORS_DESK}')))
     order by ${LIMIT}, c.opened_at, c.id limit 200`,
    [reading.personId, reading.deskIds, reading.headOf, reading.coordinator],
  );

/** What was done with a case, oldest first. */
export async function eventsOf(sql: Sql, sealer: Sealer, caseId: string): Promise<CaseEvent[]> {
  const { rows } = await sql.query<{
    id: string;
    kind: string;
    at: Date;
    person_id: string | null;
    words: Uint8Array | null;
    detail: string | null;
    file: CaseEvent['file'];
  }>(
    `select id, kind, at, person_id, words, detail, (select a.kind from attachment a where a.event_id = e.id limit 1) as file
     from case_event e where case_id = $1 order by at, seq`,
    [caseId],
  );
  return rows.map((row) => ({
    kind: row.kind,
    atMs: row.at.getTime(),
    personId: row.person_id,
    words: row.words && sealer.open(row.words, row.id),
    detail: row.detail,
    file: row.file,
  }));
}

const pinHash = (sealer: Sealer, caseId: string, pin: string) =>
  createHmac('sha256', sealer.digest(`pin:${caseId}`))
    .update(pin)
    .digest();

/** Does the PIN fit? Never while the case is locked: whoever tries learns no difference. */
export async function pinFits(sql: Sql, sealer: Sealer, caseId: string, pin: string, nowMs: number): Promise<boolean> {
  const { rows } = await sql.query<{ pin_hash: Uint8Array }>(
    'select pin_hash from case_file where id = $1 and coalesce(pin_locked_until, $2) <= $2',
    [caseId, new Date(nowMs)],
  );
  return rows[0] !== undefined && timingSafeEqual(Buffer.from(rows[0].pin_hash), pinHash(sealer, caseId, pin));
}

/** Until when an account may not try PINs (five wrong ones: an hour's lock), or null. */
export async function pinLockedUntilMs(sql: Sql, conversation: string, nowMs: number): Promise<number | null> {
  const { rows } = await sql.query<{ locked_until: Date | null }>(
    'select locked_until from pin_try where conversation = $1 and locked_until > $2',
    [conversation, new Date(nowMs)],
  );
  return rows[0]?.locked_until?.getTime() ?? null;
}

export async function recordPinTry(
  sql: Sql,
  conversation: string,
  tried: { fits: boolean; caseId?: string | null },
  nowMs: number,
): Promise<void> {
  await countOnCase(sql, tried, nowMs);
  if (tried.fits) {
    await sql.query('delete from pin_try where conversation = $1', [conversation]);
    return;
  }
  await sql.query(
    `insert into pin_try (conversation, tries) values ($1, 1)
     on conflict (conversation) do update set
       tries = case when pin_try.tries >= $2 then 1 else pin_try.tries + 1 end,
       locked_until = case when pin_try.tries + 1 >= $2 and pin_try.tries < $2 then $3::timestamptz end`,
    [conversation, PIN_TRIES, new Date(nowMs + PIN_LOCK_MS)],
  );
}

/** Tries by all accounts together; the sender's own conversation needs no PIN and is never locked out. */
async function countOnCase(sql: Sql, { fits, caseId }: { fits: boolean; caseId?: string | null }, nowMs: number) {
  if (!caseId) return;
  await sql.query(
    `update case_file set pin_tries = case when $2 or pin_tries + 1 >= $3 then 0 else pin_tries + 1 end,
       pin_locked_until = case when not $2 and pin_tries + 1 >= $3 then $4::timestamptz else pin_locked_until end
     where id = $1`,
    [caseId, fits, CASE_TRIES, new Date(nowMs + CASE_LOCK_MS)],
  );
}

export async function openCase(
  sql: Sql,
  sealer: Sealer,
  conversation: string,
  opened: NewCase,
  nowMs: number,
): Promise<void> {
  const now = new Date(nowMs);
  await sql.query(
    `insert into case_file (id, code, pin_hash, conversation, kind, field, place, words, urgency, anonymous, sensitive,
       desk_id, state, opened_at, desk_since, notice_due, not_desks, rule_version, due, tentative, entered_by, contact,
       spot)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 'open', $13, $13, $14, $15::jsonb, $16, $17, $18, $19, $20, $21)`,
    [
      opened.id,
      opened.code,
      pinHash(sealer, opened.id, opened.pin),
      opened.entered ? `${PAPER}${opened.id}` : conversation,
      opened.kind,
      opened.field,
      opened.place && sealer.seal(opened.place, placeName(opened.id)),
      sealer.seal(opened.words, opened.id),
      opened.urgency,
      opened.anonymous,
      opened.sensitive,
      opened.deskId,
      now,
      opened.noticeDue,
      json(opened.notDesks),
      opened.clock.version,
      opened.clock.due,
      opened.clock.tentative,
      opened.entered?.by ?? null,
      opened.entered?.contact ? sealer.seal(opened.entered.contact, contactName(opened.id)) : null,
      opened.spot ? sealer.seal(json(opened.spot), spotName(opened.id)) : null,
    ],
  );
  await addEvent(
    sql,
    {
      id: `${opened.id}:opened`,
      caseId: opened.id,
      kind: 'opened',
      personId: opened.entered?.by ?? null,
      words: null,
      detail: opened.deskId,
    },
    now,
  );
}

/** A number to call back, left (or taken away) by whoever sent the case. */
export async function leaveContact(
  sql: Sql,
  sealer: Sealer,
  caseId: string,
  conversation: string,
  phone: string | null,
): Promise<void> {
  await sql.query(`update case_file set contact = $3 where id = $2 and conversation in ${ITS_PERSONS}`, [
    conversation,
    caseId,
    phone === null ? null : sealer.seal(phone, contactName(caseId)),
  ]);
}

/** Numbers of cases that were closed so long ago are nobody's business any more. */
export async function forgetContacts(sql: Sql, closedBefore: Date): Promise<number> {
  const { count } = await sql.query(
    "update case_file set contact = null where state = 'closed' and closed_at <= $1 and contact is not null",
    [closedBefore],
  );
  return count;
}

/** Somebody is told what becomes of a case from now on. */
export async function followCase(sql: Sql, caseId: string, conversation: string, nowMs: number): Promise<void> {
  await sql.query(
    'insert into case_follower (case_id, conversation, since) values ($1, $2, $3) on conflict do nothing',
    [caseId, conversation, new Date(nowMs)],
  );
}

/** A line of a case's history, in the caller's transaction. */
export async function addEvent(
  sql: Sql,
  event: {
    id: string;
    caseId: string;
    kind: string;
    personId: string | null;
    words: Buffer | null;
    detail: string | null;
  },
  at: Date,
): Promise<void> {
  await sql.query(
    'insert into case_event (id, case_id, kind, person_id, at, words, detail) values ($1, $2, $3, $4, $5, $6, $7)',
    [event.id, event.caseId, event.kind, event.personId, at, event.words, event.detail],
  );
}
