/**
 * The inbox: what a platform gave us is stored under its event id before it is acknowledged, and waits there, encrypted,
 * for its turn. One conversation's events are claimed in order, one at a time (design.md 4.1, 4.2).
 */
import type { Clock } from '#src/clock.ts';
import { conversationId, Incoming } from '#src/messages.ts';
import type { Sealer } from '#src/seal.ts';
import type { Database, Sql } from '#src/storage/database.ts';

export const INBOX_CHANNEL = 'inbox';
/** A worker that has not finished by then is taken for dead and its events are given to another. */
const CLAIM_MS = 30_000;
/** Only the oldest rows are looked at, so that a claim costs the same however many wait. */
const WINDOW = 600;
/** An event that cannot be read is taken out of the way after as many claims. */
const UNREADABLE_CLAIMS = 3;
/** A repeat of the same event is recognised for this long (Telegram repeats for 24 h: reference/engineering.md). */
const KEEP_MS = 48 * 3_600_000;
const RETRY_MS = [1_000, 5_000];

export interface Claimed {
  incoming: Incoming;
  conversation: string;
  attempt: number;
  /** The name of this turn: event id and attempt; guards every write of the turn. */
  turn: string;
}

export interface Inbox {
  /** Stores an event; false when it was there already. Resolves when it is durable. */
  accept(incoming: Incoming, readyAtMs?: number): Promise<boolean>;
  claim(limit: number): Promise<Claimed[]>;
  /** Marks events handled and wipes their text, in the caller's transaction; throws when one is no longer ours. */
  finish(sql: Sql, claimed: Claimed[]): Promise<void>;
  /** Gives a failed event back for another try after a pause. */
  retry(claimed: Claimed): Promise<void>;
  /** Takes an event that keeps failing out of the way, keeping its text (encrypted) only when `keepText`; throws like `finish`. */
  park(sql: Sql, claimed: Claimed, keepText: boolean): Promise<void>;
  /** Forgets handled events older than 48 h. */
  sweep(): Promise<number>;
}

interface Waiting {
  incoming: Incoming;
  readyAtMs: number;
  settle: { resolve: (fresh: boolean) => void; reject: (error: unknown) => void }[];
}

interface ClaimedRow {
  event_id: string;
  conversation: string;
  attempts: number;
  body: Uint8Array;
}

/** Writes an event row in somebody's own transaction (a handler's `later`, the tick). */
export async function insertEvents(
  sql: Sql,
  sealer: Sealer,
  events: { incoming: Incoming; readyAtMs: number }[],
): Promise<string[]> {
  const { rows } = await sql.query<{ event_id: string }>(
    `insert into inbox (event_id, conversation, received_at, ready_at, body)
     select e, c, r::timestamptz, y::timestamptz, decode(b, 'base64')
     from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[]) with ordinality as t(e, c, r, y, b, n)
     order by n
     on conflict (event_id) do nothing returning event_id`,
    [
      events.map(({ incoming }) => incoming.eventId),
      events.map(({ incoming }) => conversationId(incoming.address)),
      events.map(({ incoming }) => new Date(incoming.atMs).toISOString()),
      events.map(({ readyAtMs }) => new Date(readyAtMs).toISOString()),
      events.map(({ incoming }) => sealer.seal(JSON.stringify(incoming), incoming.eventId).toString('base64')),
    ],
  );
  return rows.map((row) => row.event_id);
}

export function createInbox(deps: { database: Database; sealer: Sealer; clock: Clock; worker: string }): Inbox {
  const { database, sealer, clock, worker } = deps;
  let waiting = new Map<string, Waiting>();
  let flushing = false;

  async function store(batch: Waiting[]): Promise<void> {
    try {
      const fresh = new Set(await insertEvents(database, sealer, batch));
      await database.notify(INBOX_CHANNEL);
      for (const { incoming, settle } of batch) {
        // Whoever brought it first brought it; the others in the same batch repeated it.
        settle.forEach((each, index) => void each.resolve(index === 0 && fresh.has(incoming.eventId)));
      }
    } catch (error) {
      if (batch.length === 1) for (const each of batch[0]!.settle) each.reject(error);
      else for (const one of batch) await store([one]); // one that cannot be stored must not take the others along
    }
  }

  async function flush(): Promise<void> {
    if (flushing) return;
    flushing = true;
    while (waiting.size > 0) {
      const batch = [...waiting.values()];
      waiting = new Map();
      await store(batch);
    }
    flushing = false;
  }

  /** The event of a claimed row; null when key or bytes do not fit: its claim lapses, and in the end it is parked. */
  async function opened(row: ClaimedRow): Promise<Claimed | null> {
    try {
      const incoming = Incoming.parse(JSON.parse(sealer.open(row.body, row.event_id)));
      return {
        incoming,
        conversation: row.conversation,
        attempt: row.attempts,
        turn: `${row.event_id}:${row.attempts}`,
      };
    } catch {
      if (row.attempts >= UNREADABLE_CLAIMS) {
        await database.query(
          `update inbox set state = 'parked', claimed_by = null where event_id = $1 and attempts = $2`,
          [row.event_id, row.attempts],
        );
      }
      return null;
    }
  }

  return {
    accept(incoming, readyAtMs = incoming.atMs) {
      return new Promise((resolve, reject) => {
        const known = waiting.get(incoming.eventId);
        if (known) known.settle.push({ resolve, reject });
        else waiting.set(incoming.eventId, { incoming, readyAtMs, settle: [{ resolve, reject }] });
        void flush();
      });
    },

    async claim(limit) {
      const now = new Date(clock.nowMs());
      // A conversation with an event in hand or at rest is left out before the window is cut: neither a flood nor a
      // failure in one conversation may keep the others waiting.
      const { rows } = await database.query<ClaimedRow>(
        `with front as (
           select conversation, claimed_until from inbox
           where state = 'waiting' and ready_at <= $1 order by seq limit ${WINDOW}
         ), busy as (
           select conversation from front where claimed_until > $1
         ), oldest as (
           select event_id, conversation, seq from inbox
           where state = 'waiting' and ready_at <= $1 and conversation not in (select conversation from busy)
           order by seq limit ${WINDOW}
         ), head as (
           select distinct on (conversation) event_id from oldest order by conversation, seq
         ), free as (
           select i.event_id from inbox i join head using (event_id)
           where i.state = 'waiting' and (i.claimed_until is null or i.claimed_until <= $1)
           order by i.seq limit $2 for update of i skip locked
         )
         update inbox i set claimed_by = $3, claimed_until = $4, attempts = attempts + 1
         from free where i.event_id = free.event_id
         returning i.event_id, i.conversation, i.attempts, i.body`,
        [now, limit, worker, new Date(now.getTime() + CLAIM_MS)],
      );
      const claimed = await Promise.all(rows.map(opened));
      return claimed.filter((one) => one !== null);
    },

    async finish(sql, claimed) {
      const { count } = await sql.query(
        `update inbox i set state = 'done', body = null, claimed_by = null, claimed_until = null
         from unnest($1::text[], $2::int[]) as t(e, a)
         where i.event_id = e and i.attempts = a and i.claimed_by = $3 and i.state = 'waiting'`,
        [claimed.map((one) => one.incoming.eventId), claimed.map((one) => one.attempt), worker],
      );
      if (count !== claimed.length) throw new Error('A claimed event is no longer ours');
    },

    async retry(one) {
      const pauseMs = RETRY_MS[one.attempt - 1] ?? RETRY_MS.at(-1)!;
      await database.query(
        `update inbox set claimed_by = null, claimed_until = $3
         where event_id = $1 and attempts = $2 and state = 'waiting'`,
        [one.incoming.eventId, one.attempt, new Date(clock.nowMs() + pauseMs)],
      );
    },

    async park(sql, one, keepText) {
      const { count } = await sql.query(
        `update inbox set state = 'parked', claimed_by = null, body = case when $4::boolean then body end
         where event_id = $1 and attempts = $2 and claimed_by = $3 and state = 'waiting'`,
        [one.incoming.eventId, one.attempt, worker, keepText],
      );
      if (count !== 1) throw new Error('A claimed event is no longer ours');
    },

    async sweep() {
      const { count } = await database.query(`delete from inbox where state = 'done' and received_at < $1`, [
        new Date(clock.nowMs() - KEEP_MS),
      ]);
      return count;
    },
  };
}
