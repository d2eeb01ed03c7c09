/** Residents' cases: rows and how they are read and written. Words are encrypted under the case's id. */
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { CaseView, NewCase } from '#src/cases/case.ts';
import type { Kind } from '#src/cases/kinds.ts';
import { Field as FieldSchema, Kind as KindSchema } from '#src/cases/kinds.ts';
import type { Sealer } from '#src/seal.ts';
import type { Sql } from './database.ts';

const PIN_TRIES = 5;
const PIN_LOCK_MS = 3_600_000;

interface CaseRow {
  id: string;
  code: string;
  conversation: string;
  kind: Kind;
  field: string;
  place: Uint8Array | null;
  words: Uint8Array;
  desk_id: string;
  state: CaseView['state'];
  outcome: string | null;
  version: number;
  opened_at: Date;
  notice_due: string;
  taken_by: string | null;
  answer_id: string | null;
  answer: Uint8Array | null;
}

const SELECT = `select c.*, e.id as answer_id, e.words as answer from case_file c
  left join lateral (
    select id, words from case_event where case_id = c.id and kind = 'answered' order by at desc limit 1
  ) e on true`;

/** What the place of a case is sealed under; it is the person's own words too. */
const placeName = (caseId: string) => `${caseId}:place`;

function view(sealer: Sealer, row: CaseRow): CaseView {
  return {
    id: row.id,
    code: row.code,
    conversation: row.conversation,
    kind: KindSchema.parse(row.kind),
    field: FieldSchema.parse(row.field),
    place: row.place && sealer.open(row.place, placeName(row.id)),
    words: sealer.open(row.words, row.id),
    deskId: row.desk_id,
    state: row.state,
    outcome: row.outcome,
    answer: row.answer && row.answer_id ? sealer.open(row.answer, row.answer_id) : null,
    version: row.version,
    openedAtMs: row.opened_at.getTime(),
    noticeDue: row.notice_due,
    takenBy: row.taken_by,
  };
}

async function one(sql: Sql, sealer: Sealer, where: string, value: string): Promise<CaseView | null> {
  const { rows } = await sql.query<CaseRow>(`${SELECT} where ${where}`, [value]);
  return rows[0] ? view(sealer, rows[0]) : null;
}

async function many(sql: Sql, sealer: Sealer, where: string, value: string): Promise<CaseView[]> {
  const { rows } = await sql.query<CaseRow>(`${SELECT} where ${where} order by c.opened_at limit 50`, [value]);
  return rows.map((row) => view(sealer, row));
}

export const caseByCode = (sql: Sql, sealer: Sealer, code: string) => one(sql, sealer, 'c.code = $1', code);
export const caseById = (sql: Sql, sealer: Sealer, id: string) => one(sql, sealer, 'c.id = $1', id);
export const casesOf = (sql: Sql, sealer: Sealer, conversation: string) =>
  many(sql, sealer, 'c.conversation = $1', conversation);
export const casesAtDesk = (sql: Sql, sealer: Sealer, deskId: string) =>
  many(sql, sealer, "c.state in ('open', 'taken') and c.desk_id = $1", deskId);

const pinHash = (sealer: Sealer, caseId: string, pin: string) =>
  createHmac('sha256', sealer.digest(`pin:${caseId}`))
    .update(pin)
    .digest();

export async function pinFits(sql: Sql, sealer: Sealer, caseId: string, pin: string): Promise<boolean> {
  const { rows } = await sql.query<{ pin_hash: Uint8Array }>('select pin_hash from case_file where id = $1', [caseId]);
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

export async function recordPinTry(sql: Sql, conversation: string, fits: boolean, nowMs: number): Promise<void> {
  if (fits) {
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
       desk_id, state, opened_at, notice_due)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 'open', $13, $14)`,
    [
      opened.id,
      opened.code,
      pinHash(sealer, opened.id, opened.pin),
      conversation,
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
    ],
  );
  await addEvent(
    sql,
    { id: `${opened.id}:opened`, caseId: opened.id, kind: 'opened', personId: null, words: null },
    now,
  );
}

async function addEvent(
  sql: Sql,
  event: { id: string; caseId: string; kind: string; personId: string | null; words: Buffer | null },
  at: Date,
): Promise<void> {
  await sql.query('insert into case_event (id, case_id, kind, person_id, at, words) values ($1, $2, $3, $4, $5, $6)', [
    event.id,
    event.caseId,
    event.kind,
    event.personId,
    at,
    event.words,
  ]);
}

/** Somebody changed the case since it was read: the turn is run again on what is there now. */
function moved(count: number): void {
  if (count !== 1) throw new Error('The case has changed meanwhile');
}

export async function takeCase(sql: Sql, id: string, version: number, personId: string, nowMs: number): Promise<void> {
  const now = new Date(nowMs);
  const { count } = await sql.query(
    `update case_file set state = 'taken', version = version + 1, taken_at = coalesce(taken_at, $4), taken_by = $3
     where id = $1 and version = $2`,
    [id, version, personId, now],
  );
  moved(count);
  await addEvent(sql, { id: `${id}:taken:${version}`, caseId: id, kind: 'taken', personId, words: null }, now);
}

export async function answerCase(
  sql: Sql,
  sealer: Sealer,
  answer: { id: string; version: number; personId: string; outcome: string; words: string },
  nowMs: number,
): Promise<void> {
  const now = new Date(nowMs);
  const { count } = await sql.query(
    `update case_file set state = 'answered', version = version + 1, outcome = $3, closed_at = $4
     where id = $1 and version = $2`,
    [answer.id, answer.version, answer.outcome, now],
  );
  moved(count);
  const eventId = `${answer.id}:answered:${answer.version}`;
  const words = sealer.seal(answer.words, eventId);
  await addEvent(sql, { id: eventId, caseId: answer.id, kind: 'answered', personId: answer.personId, words }, now);
}
