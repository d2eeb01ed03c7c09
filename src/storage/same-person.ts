/** One person on several platforms, by that person's own code only: codes, the conversations that belong together, the end. */
import type { PlatformName } from '#src/messages.ts';
import type { Sealer } from '#src/seal.ts';
import type { Sql } from './database.ts';
import { Overtaken } from './outage.ts';

/** Conversations of whoever has the conversation `$1`, that one too. */
export const ITS_PERSONS =
  '(select id from conversation where id = $1 or owner = (select owner from conversation where id = $1))';

const hashOf = (sealer: Sealer, code: string): Buffer => sealer.digest(`link:${code}`);

/** A new code makes the older ones of this conversation worthless. */
export async function offerLink(
  sql: Sql,
  sealer: Sealer,
  offer: { id: string; code: string; conversation: string; expiresAtMs: number },
  nowMs: number,
): Promise<void> {
  const now = new Date(nowMs);
  await sql.query('update link_code set ended_at = $2 where conversation = $1 and ended_at is null', [
    offer.conversation,
    now,
  ]);
  await sql.query('insert into link_code (id, code_hash, conversation, expires_at) values ($1, $2, $3, $4)', [
    offer.id,
    hashOf(sealer, offer.code),
    offer.conversation,
    new Date(offer.expiresAtMs),
  ]);
}

/** Who offered this code (or the offer of this id) and still waits for somebody to bring it, or null. */
export async function linkOffered(
  sql: Sql,
  sealer: Sealer,
  named: { code: string } | { id: string },
  nowMs: number,
): Promise<{ id: string; conversation: string } | null> {
  const byCode = 'code' in named;
  const { rows } = await sql.query<{ id: string; conversation: string }>(
    `select id, conversation from link_code
     where ${byCode ? 'code_hash' : 'id'} = $1 and ended_at is null and claimed_by is null and expires_at > $2`,
    [byCode ? hashOf(sealer, named.code) : named.id, new Date(nowMs)],
  );
  return rows[0] ?? null;
}

/** The code was brought: it is used up, and its giver is asked. */
export async function claimLink(sql: Sql, id: string, conversation: string): Promise<void> {
  const { count } = await sql.query(
    'update link_code set claimed_by = $2 where id = $1 and claimed_by is null and ended_at is null',
    [id, conversation],
  );
  if (count !== 1) throw new Overtaken('The code was used meanwhile');
}

/** The conversation that brought this conversation's code and is waiting for its word, or null. */
export async function linkClaimed(sql: Sql, id: string, conversation: string, nowMs: number): Promise<string | null> {
  const { rows } = await sql.query<{ claimed_by: string | null }>(
    'select claimed_by from link_code where id = $1 and conversation = $2 and ended_at is null and expires_at > $3',
    [id, conversation, new Date(nowMs)],
  );
  return rows[0]?.claimed_by ?? null;
}

export async function endLink(sql: Sql, id: string, conversation: string, nowMs: number): Promise<void> {
  await sql.query('update link_code set ended_at = $3 where id = $1 and conversation = $2', [
    id,
    conversation,
    new Date(nowMs),
  ]);
}

/** Both conversations are one person's from now on; whoever holds a post on one holds it on the other. */
export async function joinAccounts(
  sql: Sql,
  join: { linkId: string; conversation: string; owner: string },
  nowMs: number,
): Promise<void> {
  const other = await linkClaimed(sql, join.linkId, join.conversation, nowMs);
  if (other === null) throw new Overtaken('The code has ended meanwhile');
  await endLink(sql, join.linkId, join.conversation, nowMs);
  await sql.query(
    `update conversation set owner = $3 where id = any(array[$1, $2])
       or owner in (select owner from conversation where id = any(array[$1, $2]))`,
    [join.conversation, other, join.owner],
  );
  const { rows } = await sql.query<{ person_id: string }>(
    `select a.person_id from account a
     join conversation c on c.platform = a.platform and c.sender = a.sender and c.owner = $1
     order by c.id = $2 desc, a.seen_at desc`,
    [join.owner, join.conversation],
  );
  const [first, ...rest] = [...new Set(rows.map((row) => row.person_id))];
  if (!first) return;
  await sql.query(
    `insert into account (platform, sender, chat, person_id, seen_at)
     select platform, sender, chat, $2, coalesce(last_interaction_at, $3::timestamptz) from conversation where owner = $1
     on conflict (platform, sender) do update set person_id = excluded.person_id`,
    [join.owner, first, new Date(nowMs)],
  );
  for (const person of rest) await moveWork(sql, person, first, nowMs);
}

/** Posts and cases in hand of one person go to another, who is the same. */
async function moveWork(sql: Sql, from: string, to: string, nowMs: number): Promise<void> {
  await sql.query(
    `insert into post (person_id, role, unit_id, desk_id, given_at)
     select $2, role, unit_id, desk_id, given_at from post where person_id = $1 and ended_at is null
     on conflict do nothing`,
    [from, to],
  );
  await sql.query('update post set ended_at = $2 where person_id = $1 and ended_at is null', [from, new Date(nowMs)]);
  await sql.query("update case_file set taken_by = $2 where taken_by = $1 and state <> 'closed'", [from, to]);
}

/** Platforms of the person's other conversations. */
export async function otherPlatforms(sql: Sql, conversation: string): Promise<PlatformName[]> {
  const { rows } = await sql.query<{ platform: PlatformName }>(
    `select distinct platform from conversation where id in ${ITS_PERSONS} and id <> $1 order by platform`,
    [conversation],
  );
  return rows.map((row) => row.platform);
}

/** This conversation stands alone again; the post stays with the others. */
export async function leaveAccounts(sql: Sql, conversation: string): Promise<void> {
  await sql.query(
    `delete from account a using conversation c
     where c.id = $1 and a.platform = c.platform and a.sender = c.sender
       and exists (select 1 from account o where o.person_id = a.person_id and (o.platform, o.sender) <> (a.platform, a.sender))`,
    [conversation],
  );
  await sql.query('update conversation set owner = null where id = $1', [conversation]);
}
