/**
 * The inbox: what a platform gave us is stored under its event id before it is acknowledged, and waits there, encrypted,
 * for its turn. One conversation's events are claimed in order, one at a time (design.md 4.1, 4.2).
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { Clock } from '#src/clock.ts';
import { breathe } from '#src/loop.ts';
import { conversationId, Incoming, PlatformName } from '#src/messages.ts';
import type { Sealer } from '#src/seal.ts';
import type { Database, Sql } from '#src/storage/database.ts';
import { isRefusal, Overtaken } from '#src/storage/outage.ts';
import type { Bell } from './bell.ts';
import { createRecent } from './recent.ts';
import type { Steps } from './steps.ts';

export const INBOX_CHANNEL = 'inbox';
/** A worker that has not finished by then is taken for dead and its events are given to another. */
const CLAIM_MS = 30_000;
/** Only the oldest rows are looked at, so that a claim costs the same however many wait. */
const WINDOW = 600;
/** An event that cannot be read (another key, damage) is given out to be parked after as many claims. */
const UNREADABLE_CLAIMS = 3;
/** A repeat of the same event is recognised for this long (Telegram repeats for 24 h: reference/engineering.md). */
const KEEP_MS = 48 * 3_600_000;
/** An event set aside can be looked into for as long as an undelivered letter waits; then its text goes too. */
const KEEP_PARKED_MS = 30 * 86_400_000;
/** Rest after the first failure, the second, and so on. */
const RETRY_MS = [1_000, 5_000];
/** Rest after a try that failed through no fault of the event. */
const RELEASE_MS = 1_000;
/** Who waits longer than this for "stored" is told that it is not: Zalo wants its 200 within 2 s and comes again. */
const STORE_WITHIN_MS = 1_800;
/**
 * With so many waiting, storing (and with it the acknowledgement) waits too: a longer backlog halves the turns. Of one
 * conversation only a few count: one person who sends thousands must not keep the others out.
 */
const FULL = 1_000;
const COUNTED_OF_EACH = 5;
/** Only so many of the oldest are looked at. */
const COUNT_AMONG = 3_000;
const COUNT_EVERY = 250;
const FULL_POLL_MS = 10;
const STORE_AT_ONCE = 500;
/** So many inserts may be under way, never two of one conversation: a slow database must not make them queue. */
const LANES = { postgres: 8, pglite: 1 };

export interface Claimed {
  incoming: Incoming;
  conversation: string;
  attempt: number;
  /** Tries that failed so far, this one's trial included. */
  failures: number;
  /** The try under way was written down as a failure before it began (see `trial`). */
  onTrial: boolean;
  /** Its bytes could not be opened: `incoming` only says whose it is. */
  unreadable: boolean;
  /** The name of this turn: event id, attempt and worker; guards every write of the turn. */
  turn: string;
}

export interface Inbox {
  /** Stores an event; false when it was there already. Resolves when it is durable, rejects when it is not in time. */
  accept(incoming: Incoming, readyAtMs?: number): Promise<boolean>;
  claim(limit: number): Promise<Claimed[]>;
  /**
   * Before an event that was claimed before is tried again, alone: counts the try as failed beforehand, so that an event
   * that kills its worker is found out. Null when it is no longer ours.
   */
  trial(claimed: Claimed): Promise<Claimed | null>;
  /** Marks events handled and wipes their text, in the caller's transaction; throws when one is no longer ours. */
  finish(sql: Sql, claimed: Claimed[]): Promise<void>;
  /** Gives a failed event back for another try after a pause. */
  retry(claimed: Claimed): Promise<void>;
  /** Gives events back that did not fail themselves (the database went away, another worker was quicker). */
  release(claimed: Claimed[]): Promise<void>;
  /** Takes an event that keeps failing out of the way, keeping its text (encrypted) only when `keepText`; throws like `finish`. */
  park(sql: Sql, claimed: Claimed, keepText: boolean): Promise<void>;
  /** Frees what a dead worker held; only where no other worker can be alive (PGlite's lock file). Gives how many. */
  recover(): Promise<number>;
  /** Forgets handled events older than 48 h and those set aside 30 days ago. Gives how many. */
  sweep(): Promise<number>;
  /** Resolves when nothing is on its way into the inbox. */
  settled(): Promise<void>;
}

interface Waiting {
  incoming: Incoming;
  conversation: string;
  readyAtMs: number;
  settle: { resolve: (fresh: boolean) => void; reject: (error: unknown) => void }[];
  /** Those that arrived with it and are not stored yet. */
  together: Set<Waiting>;
}

interface ClaimedRow {
  event_id: string;
  conversation: string;
  attempts: number;
  failures: number;
  /** So many waiting events were looked at. */
  seen: number;
}

/** Whose an unreadable event is, from its conversation's id: enough to tell both sides. */
function standIn(row: ClaimedRow, nowMs: number): Incoming {
  const [platform, chat, ...sender] = row.conversation.split(':');
  return {
    eventId: row.event_id,
    address: {
      platform: PlatformName.catch('web').parse(platform),
      chat: chat || row.conversation,
      sender: sender.join(':') || row.conversation,
    },
    group: false,
    atMs: nowMs,
    content: { type: 'open' },
  };
}

const INSERT = `insert into inbox (event_id, conversation, received_at, ready_at, body)
  select e, c, r::timestamptz, y::timestamptz, decode(b, 'base64')
  from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[]) with ordinality as t(e, c, r, y, b, n)
  order by n on conflict (event_id) do nothing returning event_id`;
const INSERT_AND_TELL = `with fresh as (${INSERT}),
  told as (select pg_notify('${INBOX_CHANNEL}', '') from (select 1 from fresh limit 1) any_fresh)
  select event_id from fresh left join told on true`;

/**
 * Writes event rows, in somebody's own transaction (a handler's `later`, the tick), and gives the ids of those that are new;
 * `tell` wakes the workers when it commits.
 */
export async function insertEvents(
  sql: Sql,
  sealer: Sealer,
  events: { incoming: Incoming; readyAtMs: number }[],
  tell = true,
): Promise<string[]> {
  const { rows } = await sql.query<{ event_id: string }>(tell ? INSERT_AND_TELL : INSERT, [
    events.map(({ incoming }) => incoming.eventId),
    events.map(({ incoming }) => conversationId(incoming.address)),
    events.map(({ incoming }) => new Date(incoming.atMs).toISOString()),
    events.map(({ readyAtMs }) => new Date(readyAtMs).toISOString()),
    events.map(({ incoming }) => sealer.seal(JSON.stringify(incoming), incoming.eventId).toString('base64')),
  ]);
  return rows.map((row) => row.event_id);
}

export function createInbox(deps: {
  database: Database;
  sealer: Sealer;
  clock: Clock;
  worker: string;
  /** Rung when events were stored. */
  bell?: Bell | undefined;
  step?: Steps | undefined;
}): Inbox {
  const { database, sealer, clock, worker, bell, step } = deps;
  const waiting = new Map<string, Waiting>();
  /** Events stored here are mostly claimed here, a moment later. */
  const recent = createRecent<Incoming>(clock);
  let flushing: Promise<void> | null = null;
  /** The inserts under way, and the conversations they are of. */
  const underWay = new Set<Promise<void>>();
  const storing = new Set<string>();
  /** How many waited when last counted, and how many were stored since. */
  let counted = 0;
  let storedSince = 0;
  let counting: Promise<void> | null = null;

  async function store(batch: Waiting[]): Promise<void> {
    try {
      step?.('accepting');
      const fresh = new Set(await insertEvents(database, sealer, batch, false));
      step?.('accepted');
      if (fresh.size > 0) bell?.();
      storedSince += fresh.size;
      const stored = batch.filter(({ incoming }) => fresh.has(incoming.eventId));
      recent.add(new Map(stored.map(({ incoming }) => [incoming.eventId, incoming])));
      for (const one of batch) {
        const { incoming, settle } = one;
        one.together.delete(one);
        // Whoever brought it first brought it; the others in the same batch repeated it.
        settle.forEach((each, index) => void each.resolve(index === 0 && fresh.has(incoming.eventId)));
      }
    } catch (error) {
      // One that cannot be stored must not take the others along; a database that is down takes them all.
      if (batch.length > 1 && isRefusal(error)) for (const one of batch) await store([one]);
      else for (const { settle } of batch) for (const each of settle) each.reject(error);
    }
  }

  async function countWaiting(): Promise<void> {
    const before = storedSince;
    const { rows } = await database.query<{ n: number }>(
      `select coalesce(sum(least(count, ${COUNTED_OF_EACH})), 0)::int as n from (
         select count(*) from (
           select conversation from inbox where state = 'waiting' and ready_at <= $1 order by seq limit ${COUNT_AMONG}
         ) oldest group by conversation
       ) each`,
      [new Date(clock.nowMs())],
    );
    counted = rows[0]?.n ?? 0;
    storedSince -= before;
  }

  /** Resolves when there is room for more. Counted beside the storing, and waited for only when it may be full. */
  async function room(): Promise<void> {
    if (storedSince >= COUNT_EVERY && !counting) {
      counting = countWaiting().finally(() => {
        counting = null;
      });
      counting.catch(() => {}); // who waits for it is told; nobody else need be
    }
    while (waiting.size > 0 && counted + storedSince >= FULL) {
      await (counting ?? countWaiting());
      if (counted >= FULL) await pause(FULL_POLL_MS);
    }
  }

  /** The next to be stored: none of a conversation whose earlier events are on their way, so that its order holds. */
  function nextBatch(): Waiting[] {
    const batch: Waiting[] = [];
    for (const one of waiting.values()) {
      if (storing.has(one.conversation)) continue;
      batch.push(one);
      if (batch.length === STORE_AT_ONCE) break;
    }
    for (const { incoming } of batch) waiting.delete(incoming.eventId);
    return batch;
  }

  function begin(batch: Waiting[]): void {
    for (const { conversation } of batch) storing.add(conversation);
    const insert = store(batch).finally(() => {
      for (const { conversation } of batch) storing.delete(conversation);
      underWay.delete(insert);
    });
    underWay.add(insert);
  }

  async function flush(): Promise<void> {
    while (waiting.size > 0) {
      await breathe(); // what else has arrived by now is stored in the same statement
      const failure = await room().catch((error: unknown) => ({ error }));
      const batch = nextBatch();
      if (failure) for (const { settle } of batch) for (const each of settle) each.reject(failure.error);
      else if (batch.length > 0) begin(batch);
      if (underWay.size >= LANES[database.kind] || (batch.length === 0 && underWay.size > 0))
        await Promise.race(underWay);
    }
    flushing = null;
  }

  /** Rejects those that are not stored in time; the platform will bring them again, and the same event is one row. */
  function giveUpOn(late: Set<Waiting>): void {
    const error = new Error('Could not store in time');
    for (const one of late) {
      for (const each of one.settle) each.reject(error);
      const id = one.incoming.eventId;
      if (waiting.get(id) === one) waiting.delete(id);
    }
  }

  /** What arrived in the same turn of the event loop shares one timer. */
  let arriving: Set<Waiting> | null = null;
  function watched(): Set<Waiting> {
    if (!arriving) {
      const together = new Set<Waiting>();
      arriving = together;
      setImmediate(() => {
        arriving = null;
      });
      setTimeout(() => giveUpOn(together), STORE_WITHIN_MS).unref();
    }
    return arriving;
  }

  function claimedOf(row: ClaimedRow, incoming: Incoming, unreadable: boolean): Claimed {
    return {
      incoming,
      conversation: row.conversation,
      attempt: row.attempts,
      failures: row.failures,
      onTrial: false,
      unreadable,
      turn: `${row.event_id}:${row.attempts}:${worker}`,
    };
  }

  /** The bodies of events another process stored, or this one before it was started again. */
  async function bodiesOf(rows: ClaimedRow[]): Promise<Map<string, Uint8Array | null>> {
    const unknown = rows.filter((row) => !recent.has(row.event_id)).map((row) => row.event_id);
    if (unknown.length === 0) return new Map();
    const { rows: bodies } = await database.query<{ event_id: string; body: Uint8Array | null }>(
      'select event_id, body from inbox where event_id = any($1)',
      [unknown],
    );
    return new Map(bodies.map(({ event_id, body }) => [event_id, body]));
  }

  /** The event of a claimed row; null when key or bytes do not fit: its claim lapses, and in the end it is parked. */
  function opened(row: ClaimedRow, body: Uint8Array | null | undefined): Claimed | null {
    const known = recent.take(row.event_id);
    if (known) return claimedOf(row, known, false);
    try {
      if (!body) throw new Error('No body');
      return claimedOf(row, Incoming.parse(JSON.parse(sealer.open(body, row.event_id))), false);
    } catch {
      return row.attempts >= UNREADABLE_CLAIMS ? claimedOf(row, standIn(row, clock.nowMs()), true) : null;
    }
  }

  async function claimOnce(limit: number): Promise<ClaimedRow[]> {
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
       returning i.event_id, i.conversation, i.attempts, i.failures, (select count(*)::int from oldest) as seen`,
      [now, limit, worker, new Date(now.getTime() + CLAIM_MS)],
    );
    return rows;
  }

  async function giveBack(events: { claimed: Claimed; restMs: number; failures: number }[]): Promise<void> {
    const now = clock.nowMs();
    await database.query(
      `update inbox i set claimed_by = null, claimed_until = t.until::timestamptz, failures = t.failures
       from unnest($1::text[], $2::int[], $3::text[], $4::int[]) as t(e, a, until, failures)
       where i.event_id = t.e and i.attempts = t.a and i.claimed_by = $5 and i.state = 'waiting'`,
      [
        events.map(({ claimed }) => claimed.incoming.eventId),
        events.map(({ claimed }) => claimed.attempt),
        events.map(({ restMs }) => new Date(now + restMs).toISOString()),
        events.map(({ failures }) => failures),
        worker,
      ],
    );
  }

  return {
    accept(incoming, readyAtMs = incoming.atMs) {
      return new Promise((resolve, reject) => {
        const known = waiting.get(incoming.eventId);
        if (known) known.settle.push({ resolve, reject });
        else {
          const together = watched();
          const conversation = conversationId(incoming.address);
          const one = { incoming, conversation, readyAtMs, settle: [{ resolve, reject }], together };
          waiting.set(incoming.eventId, one);
          together.add(one);
        }
        flushing ??= flush();
      });
    },

    async claim(limit) {
      const rows: ClaimedRow[] = [];
      // What one person flooded fills the window: the next look leaves that person out.
      for (let cut = true; cut && rows.length < limit; ) {
        const more = await claimOnce(limit - rows.length);
        rows.push(...more);
        cut = more[0]?.seen === WINDOW;
      }
      if (rows.length > 0) step?.('claimed');
      const bodies = await bodiesOf(rows);
      return rows.map((row) => opened(row, bodies.get(row.event_id))).filter((one) => one !== null);
    },

    async trial(one) {
      const { rows } = await database.query<{ failures: number }>(
        `update inbox set failures = failures + 1, claimed_until = $4
         where event_id = $1 and attempts = $2 and claimed_by = $3 and state = 'waiting' returning failures`,
        [one.incoming.eventId, one.attempt, worker, new Date(clock.nowMs() + CLAIM_MS)],
      );
      step?.('on-trial');
      return rows[0] ? { ...one, failures: rows[0].failures, onTrial: true } : null;
    },

    async finish(sql, claimed) {
      const { count } = await sql.query(
        `update inbox i set state = 'done', body = null, claimed_by = null, claimed_until = null
         from unnest($1::text[], $2::int[]) as t(e, a)
         where i.event_id = e and i.attempts = a and i.claimed_by = $3 and i.state = 'waiting'`,
        [claimed.map((one) => one.incoming.eventId), claimed.map((one) => one.attempt), worker],
      );
      if (count !== claimed.length) throw new Overtaken('A claimed event is no longer ours');
    },

    async retry(one) {
      const failures = one.onTrial ? one.failures : one.failures + 1;
      const restMs = RETRY_MS[failures - 1] ?? RETRY_MS.at(-1)!;
      await giveBack([{ claimed: one, restMs, failures }]);
    },

    async release(claimed) {
      if (claimed.length === 0) return;
      const failuresOf = (one: Claimed) => (one.onTrial ? one.failures - 1 : one.failures);
      await giveBack(
        claimed.map((one) => ({ claimed: one, restMs: RELEASE_MS * one.attempt, failures: failuresOf(one) })),
      );
    },

    async park(sql, one, keepText) {
      const { count } = await sql.query(
        `update inbox set state = 'parked', claimed_by = null, body = case when $4::boolean then body end
         where event_id = $1 and attempts = $2 and claimed_by = $3 and state = 'waiting'`,
        [one.incoming.eventId, one.attempt, worker, keepText],
      );
      if (count !== 1) throw new Overtaken('A claimed event is no longer ours');
    },

    async recover() {
      const { count } = await database.query(
        `update inbox set claimed_by = null, claimed_until = null where state = 'waiting' and claimed_by is not null`,
        [],
      );
      return count;
    },

    async sweep() {
      const before = (state: string, keepMs: number) =>
        database.query(`delete from inbox where state = '${state}' and received_at < $1`, [
          new Date(clock.nowMs() - keepMs),
        ]);
      const handled = await before('done', KEEP_MS);
      const parked = await before('parked', KEEP_PARKED_MS);
      return handled.count + parked.count;
    },

    async settled() {
      while (flushing || underWay.size > 0) await Promise.all([flushing, ...underWay]);
    },
  };
}
