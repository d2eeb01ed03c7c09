/** Residents' photos, files and voice notes: whose each is, from the moment it was sent until it is given up. */
import type { Attached, AttachedKind } from '#src/cases/case.ts';
import { addEvent } from './cases.ts';
import type { Sql } from './database.ts';
import { setExpiry } from './files.ts';

export interface Arrived {
  ref: string;
  type: string;
  sizeBytes: number;
}

/** Until when the bytes stay: with a form as long as the form, with a case as long as the data say. */
export interface Keeping {
  draft: Date;
  case: Date;
}

/** Written with the order to fetch it: without this row what arrives is nobody's. */
export async function expectAttachment(
  sql: Sql,
  expected: { id: string; conversation: string; caseId: string | null; kind: AttachedKind },
  nowMs: number,
): Promise<void> {
  await sql.query(
    'insert into attachment (id, conversation, case_id, kind, sent_at) values ($1, $2, $3, $4, $5) on conflict do nothing',
    [expected.id, expected.conversation, expected.caseId, expected.kind, new Date(nowMs)],
  );
}

/** The bytes are there. Given up meanwhile: they go at once. */
export async function attachmentArrived(
  sql: Sql,
  id: string,
  arrived: Arrived,
  keeping: Keeping,
  nowMs: number,
): Promise<void> {
  const now = new Date(nowMs);
  const { rows } = await sql.query<{ case_id: string | null; kind: AttachedKind }>(
    'update attachment set ref = $2, type = $3, bytes = $4 where id = $1 returning case_id, kind',
    [id, arrived.ref, arrived.type, arrived.sizeBytes],
  );
  const found = rows[0];
  if (!found) return setExpiry(sql, arrived.ref, now);
  await setExpiry(sql, arrived.ref, found.case_id ? keeping.case : keeping.draft);
  if (!found.case_id) return;
  const event = { id, caseId: found.case_id, kind: 'attached', personId: null, words: null, detail: found.kind };
  await addEvent(sql, event, now);
}

/** It could not be taken. */
export async function attachmentRefused(sql: Sql, id: string): Promise<void> {
  await sql.query('delete from attachment where id = $1', [id]);
}

/** The files of a conversation's form belong to the case from now on. */
export async function attachToCase(sql: Sql, conversation: string, caseId: string, keepUntil: Date): Promise<void> {
  await sql.query(
    `with moved as (
       update attachment set case_id = $2 where conversation = $1 and case_id is null returning ref
     )
     update stored_file set expires_at = $3 from moved where stored_file.ref = moved.ref`,
    [conversation, caseId, keepUntil],
  );
}

/** What belongs to no case goes now, with its bytes. */
export async function dropAttachments(sql: Sql, conversations: string[], nowMs: number): Promise<void> {
  await sql.query(
    `with gone as (delete from attachment where conversation = any($1) and case_id is null returning ref)
     update stored_file set expires_at = $2 from gone where stored_file.ref = gone.ref`,
    [conversations, new Date(nowMs)],
  );
}

/** Whose the files of a broadcast are while it is written: no form of the same conversation ever takes them along. */
export const broadcastForm = (conversation: string): string => `broadcast:${conversation}`;

/** A file of a conversation's form that is there; null while it is not, or once it is no longer the form's. */
export async function attachmentOf(sql: Sql, conversation: string, id: string): Promise<Attached | null> {
  const { rows } = await sql.query<{ id: string; kind: AttachedKind; ref: string; type: string; bytes: number }>(
    `select id, kind, ref, type, bytes from attachment
     where id = $1 and conversation = $2 and case_id is null and ref is not null`,
    [id, conversation],
  );
  const row = rows[0];
  return row ? { id: row.id, kind: row.kind, ref: row.ref, type: row.type, sizeBytes: Number(row.bytes) } : null;
}

/** The files of a form leave with letters: they are no form's any more and stay until those have gone. */
export async function sendAttachments(sql: Sql, conversation: string, keepUntil: Date): Promise<void> {
  await sql.query(
    `with sent as (delete from attachment where conversation = $1 and case_id is null returning ref)
     update stored_file set expires_at = $2 from sent where stored_file.ref = sent.ref`,
    [conversation, keepUntil],
  );
}

/** A form goes on: its files stay as long as it does. */
export async function holdAttachments(sql: Sql, conversation: string, until: Date): Promise<void> {
  await sql.query(
    `update stored_file set expires_at = $2 from attachment a
     where a.conversation = $1 and a.case_id is null and stored_file.ref = a.ref`,
    [conversation, until],
  );
}

/** What is there of a case, oldest first. */
export async function attachmentsOf(sql: Sql, caseId: string): Promise<Attached[]> {
  const { rows } = await sql.query<{ id: string; kind: AttachedKind; ref: string; type: string; bytes: number }>(
    'select id, kind, ref, type, bytes from attachment where case_id = $1 and ref is not null order by sent_at, id',
    [caseId],
  );
  return rows.map(({ bytes, ...row }) => ({ ...row, sizeBytes: Number(bytes) }));
}
