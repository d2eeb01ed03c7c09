/** A person takes back what they gave: everything that names them goes, what they sent stays without them. */
import { type Address, conversationId } from '#src/messages.ts';
import type { Sealer } from '#src/seal.ts';
import { workCase } from './case-work.ts';
import type { Sql } from './database.ts';
import { ITS_PERSONS } from './same-person.ts';

/** The confirmation must still be sent; after that the conversation itself goes. */
const FORGET_AFTER_MS = 24 * 3_600_000;

/** On every platform the person linked. The same said twice changes nothing more. */
export async function withdrawPerson(
  sql: Sql,
  sealer: Sealer,
  address: Address,
  newId: (name: string) => string,
  nowMs: number,
): Promise<void> {
  const now = new Date(nowMs);
  const conversation = conversationId(address);
  const { rows } = await sql.query<{ id: string }>(`select id from conversation where id in ${ITS_PERSONS}`, [
    conversation,
  ]);
  const ids = [...new Set([conversation, ...rows.map((row) => row.id)])];
  const { rows: cases } = await sql.query<{ id: string; version: number }>(
    'select id, version from case_file where conversation = any($1) order by id',
    [ids],
  );
  for (const { id, version } of cases) {
    const done = { id, version, personId: null, work: { do: 'remove-sender' } as const };
    await workCase(sql, sealer, done, newId(`withdraw:${id}`), nowMs);
  }
  await sql.query(
    `update stored_file set expires_at = $2 from attachment a
     where a.conversation = any($1) and a.case_id is null and stored_file.ref = a.ref`,
    [ids, now],
  );
  await sql.query('delete from attachment where conversation = any($1) and case_id is null', [ids]);
  for (const table of ['draft', 'pin_try', 'link_code', 'case_follower', 'gap_asker']) {
    await sql.query(`delete from ${table} where conversation = any($1)`, [ids]);
  }
  // Alarm clocks of forms that are gone: one that rang later would begin the conversation anew.
  await sql.query("delete from inbox where conversation = any($1) and state = 'waiting' and ready_at > $2", [ids, now]);
  await sql.query(
    `update letter set state = 'failed', failure = 'withdrawn', body = null
     where conversation = any($1) and state in ('created', 'waiting')`,
    [ids],
  );
  await endAccounts(sql, ids, now);
  await sql.query(
    `insert into conversation (id, platform, chat, sender, withdrawn_at) values ($1, $2, $3, $4, $5) on conflict (id) do nothing`,
    [conversation, address.platform, address.chat, address.sender, now],
  );
  await sql.query(
    'update conversation set owner = null, asking = null, floor_until = null, withdrawn_at = $2 where id = any($1)',
    [ids, now],
  );
}

/** Somebody without an account left holds no post any more. */
async function endAccounts(sql: Sql, conversations: string[], now: Date): Promise<void> {
  const { rows } = await sql.query<{ person_id: string }>(
    `delete from account a using conversation c
     where c.id = any($1) and a.platform = c.platform and a.sender = c.sender returning a.person_id`,
    [conversations],
  );
  await sql.query(
    `update post set ended_at = $2 where person_id = any($1) and ended_at is null
       and not exists (select 1 from account where account.person_id = post.person_id)`,
    [rows.map((row) => row.person_id), now],
  );
}

/** What is left of those who withdrew: the conversation itself and its letters. Whoever came back meanwhile stays. */
export async function forgetWithdrawn(sql: Sql, nowMs: number): Promise<number> {
  const { rows } = await sql.query<{ id: string }>(
    `delete from conversation where withdrawn_at <= $1 and coalesce(last_interaction_at, withdrawn_at) <= withdrawn_at
     returning id`,
    [new Date(nowMs - FORGET_AFTER_MS)],
  );
  if (rows.length === 0) return 0;
  await sql.query("delete from letter where conversation = any($1) and state <> 'sending'", [
    rows.map((row) => row.id),
  ]);
  return rows.length;
}
