/** Broadcasts: who was meant, who received, who acknowledged. Everybody meant has a row, also those nobody is linked for. */
import type { Audience, BroadcastBoard, Recipient } from '#src/people/person.ts';
import { json, type Sql } from './database.ts';

export interface BroadcastRecipient extends Recipient {
  letterId: string | null;
}

export async function saveBroadcast(
  sql: Sql,
  broadcast: { id: string; personId: string; audience: Audience; recipients: BroadcastRecipient[] },
  nowMs: number,
): Promise<void> {
  await sql.query(
    'insert into broadcast (id, person_id, audience, recipients, created_at) values ($1, $2, $3::jsonb, $4, $5)',
    [broadcast.id, broadcast.personId, json(broadcast.audience), broadcast.recipients.length, new Date(nowMs)],
  );
  await sql.query(
    `insert into broadcast_recipient (broadcast_id, post_unit, person_id, letter_id)
     select $1, u, p, l from unnest($2::text[], $3::text[], $4::text[]) as t(u, p, l)`,
    [
      broadcast.id,
      broadcast.recipients.map((one) => one.unitName),
      broadcast.recipients.map((one) => one.personId),
      broadcast.recipients.map((one) => one.letterId),
    ],
  );
}

export async function acknowledgeBroadcast(sql: Sql, id: string, personId: string, nowMs: number): Promise<void> {
  await sql.query(
    `update broadcast_recipient set acknowledged_at = coalesce(acknowledged_at, $3) where broadcast_id = $1 and person_id = $2`,
    [id, personId, new Date(nowMs)],
  );
}

type LineState = BroadcastBoard['lines'][number]['state'];

/** How the newest broadcast of a coordinator stands, per recipient. */
export async function boardOf(sql: Sql, personId: string): Promise<BroadcastBoard | null> {
  const { rows: newest } = await sql.query<{ id: string }>(
    'select id from broadcast where person_id = $1 order by created_at desc limit 1',
    [personId],
  );
  const id = newest[0]?.id;
  if (!id) return null;
  const { rows } = await sql.query<{
    unit_name: string;
    person_id: string | null;
    state: LineState;
    failure: string | null;
  }>(
    `select r.post_unit as unit_name, r.person_id, l.failure, case
       when r.acknowledged_at is not null then 'acknowledged'
       when r.person_id is null then 'unlinked'
       when r.letter_id is null then 'blocked'
       when l.state in ('sent', 'failed', 'uncertain') then l.state
       when l.state = 'waiting' then 'held'
       else 'waiting' end as state
     from broadcast_recipient r left join letter l on l.id = r.letter_id
     where r.broadcast_id = $1 order by r.post_unit`,
    [id],
  );
  const lines = rows.map((row) => ({
    unitName: row.unit_name,
    personId: row.person_id,
    state: row.state,
    failure: row.failure,
  }));
  return { id, lines };
}
