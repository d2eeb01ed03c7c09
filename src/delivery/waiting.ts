/** Letters the platform takes only when the person writes again: how they leave after all, and how long they wait. */
import { type Address, conversationId, type Incoming } from '#src/messages.ts';
import type { ReachRules } from '#src/reach.ts';
import type { Database, Sql } from '#src/storage/database.ts';
import { CLASS_ORDER, OUTBOX_CHANNEL } from './outbox.ts';

const DAY_MS = 86_400_000;
const AT_ONCE = 5_000;

/**
 * What waited for people who have done something since leaves in its order, as part of the reply to them. Null = for
 * everybody: a send that was being refused while the person wrote missed the person's own turn.
 */
export async function releaseWaiting(sql: Sql, nowMs: number, conversations: string[] | null): Promise<number> {
  const { rows } = await sql.query<{ n: number }>(
    `with released as (
       update letter l set state = 'created', class = least(l.class, ${CLASS_ORDER.reply}), not_before = $1
       from conversation c
       where l.state = 'waiting' and c.id = l.conversation and ($2::text[] is null or l.conversation = any($2))
         and c.last_interaction_at > coalesce(l.interaction_seen, '-infinity')
       returning 1
     ), told as (select pg_notify('${OUTBOX_CHANNEL}', '') from (select 1 from released limit 1) any_released)
     select (select count(*)::int from released) as n, (select count(*) from told) as told`,
    [new Date(nowMs), conversations],
  );
  return rows[0]?.n ?? 0;
}

/** The person did something without a word: what waited for them leaves. The same told twice is the same. */
export async function touch(database: Database, { address, atMs }: Incoming, nowMs: number): Promise<void> {
  const id = conversationId(address);
  await database.tx(async (sql) => {
    await sql.query(
      `insert into conversation (id, platform, chat, sender, last_interaction_at) values ($1, $2, $3, $4, $5)
       on conflict (id) do update set
         last_interaction_at = greatest(conversation.last_interaction_at, excluded.last_interaction_at)`,
      [id, address.platform, address.chat, address.sender, new Date(atMs)],
    );
    await releaseWaiting(sql, nowMs, [id]);
  });
}

/**
 * A human speaks to this person until then, or no longer (null): what was held back for it leaves at once.
 */
export async function giveFloor(sql: Sql, address: Address, untilMs: number | null, nowMs: number): Promise<void> {
  const conversation = conversationId(address);
  const now = new Date(nowMs);
  await sql.query(
    `insert into conversation (id, platform, chat, sender, floor_until, floor_since) values ($1, $4, $5, $6, $2, $3)
     on conflict (id) do update set floor_until = excluded.floor_until,
       floor_since = case when excluded.floor_until is null then conversation.floor_since else excluded.floor_since end`,
    [conversation, untilMs === null ? null : new Date(untilMs), now, address.platform, address.chat, address.sender],
  );
  if (untilMs !== null) return;
  await sql.query(
    "update letter set not_before = $2 where conversation = $1 and state = 'created' and not_before > $2",
    [conversation, now],
  );
}

/** Nobody wrote in time: the body goes, the reason stays on the board. Gives how many. */
export async function giveUpWaiting(database: Database, { waits }: ReachRules, nowMs: number): Promise<number> {
  let count = 0;
  for (const name of ['reply', 'reminder', 'broadcast'] as const) {
    const given = await database.query(
      `update letter set state = 'failed', body = null where id in (
         select id from letter where state = 'waiting' and class = $1 and waiting_since < $2 limit ${AT_ONCE})`,
      [CLASS_ORDER[name], new Date(nowMs - waits[name].days * DAY_MS)],
    );
    count += given.count;
  }
  return count;
}
