/**
 * Slow work (design.md section 1): written in the turn's transaction, done here outside any turn, a few at a time. What
 * comes of it is written in one transaction with the event that tells the handler: done again after a crash, told once.
 */
import { z } from 'zod';
import type { Clock } from '#src/clock.ts';
import { errorFields, type Log } from '#src/log.ts';
import { Address, conversationId, type Incoming, WorkItem } from '#src/messages.ts';
import type { Sealer } from '#src/seal.ts';
import type { Database, Sql } from '#src/storage/database.ts';
import { insertEvents } from './inbox.ts';

export const WORK_CHANNEL = 'work';
/** Work not ended by then is taken for dead and given to another worker; the doing itself is cut off before. */
const CLAIM_MS = 120_000;
const DO_WITHIN_MS = 90_000;
const MAX_ATTEMPTS = 3;
/** Rest after the first failure, the second. */
const RETRY_MS = [5_000, 30_000];
const AT_ONCE = 2;
const KEEP_MS = 48 * 3_600_000;

const Order = z.object({ item: WorkItem, address: Address, group: z.boolean() });
type Order = z.infer<typeof Order>;

type Kind = WorkItem['kind'];

export interface Job<K extends Kind = Kind> extends Omit<Order, 'item'> {
  id: string;
  attempt: number;
  item: Extract<WorkItem, { kind: K }>;
}

/** What came of it: a short JSON value for the handler, and what is written with it. */
export interface Done {
  result: unknown;
  write?: (sql: Sql) => Promise<void>;
}

/** Does one kind of work; whatever it throws is tried again, a refusal is a result. */
export interface Doer<K extends Kind = Kind> {
  do(job: Job<K>, signal: AbortSignal): Promise<Done>;
  /** The result of work that failed every time, or killed its worker every time. */
  givenUp(job: Job<K>): Done;
}

export interface Work {
  /** Does what is waiting, a few at a time; gives how many were taken. */
  runOnce(): Promise<number>;
  /** Forgets ended work after 48 h. */
  sweep(): Promise<number>;
  /** Cuts off what is being done: another worker, or the next start, does it again. */
  stop(): void;
}

/** Writes work in the caller's transaction; who does it is woken when that commits. */
export async function insertWork(
  sql: Sql,
  sealer: Sealer,
  incoming: Incoming,
  items: WorkItem[],
  newId: (name: string) => string,
  nowMs: number,
): Promise<void> {
  const { address, group } = incoming;
  for (const [index, item] of items.entries()) {
    const id = newId(`work:${index}`);
    const order: Order = { item, address, group };
    await sql.query('insert into work (id, conversation, item, ready_at) values ($1, $2, $3, $4)', [
      id,
      conversationId(address),
      sealer.seal(JSON.stringify(order), id),
      new Date(nowMs),
    ]);
  }
  if (items.length > 0) await sql.query('select pg_notify($1, $2)', [WORK_CHANNEL, '']);
}

/** The result of ended work as its doer gave it, or null. */
export async function workResult(sql: Sql, sealer: Sealer, id: string): Promise<unknown> {
  const { rows } = await sql.query<{ result: Uint8Array | null }>('select result from work where id = $1', [id]);
  return rows[0]?.result ? JSON.parse(sealer.open(rows[0].result, id)) : null;
}

/** What was ordered, while it is not done; null after. */
export async function workOrder(sql: Sql, sealer: Sealer, id: string): Promise<unknown> {
  const { rows } = await sql.query<{ item: Uint8Array | null }>('select item from work where id = $1', [id]);
  return rows[0]?.item ? Order.parse(JSON.parse(sealer.open(rows[0].item, id))).item : null;
}

/** Leaves nothing of what was ordered or found, done or not: whoever asked has been told, or wants it no more. */
export async function forgetWork(sql: Sql, id: string, nowMs: number): Promise<void> {
  await sql.query(
    `update work set item = null, result = null, claimed_by = null, claimed_until = null, ended_at = coalesce(ended_at, $2),
       state = case when state = 'waiting' then 'done' else state end
     where id = $1`,
    [id, new Date(nowMs)],
  );
}

/** The work was forgotten or given to another worker meanwhile: what came of it counts for nothing. */
class NotOurs extends Error {}

export function createWork(deps: {
  database: Database;
  sealer: Sealer;
  clock: Clock;
  log: Log;
  worker: string;
  doers: { [K in Kind]: Doer<K> };
}): Work {
  const { database, sealer, clock, log, worker } = deps;
  const leaving = new AbortController();

  async function claim(): Promise<Job[]> {
    const now = new Date(clock.nowMs());
    const { rows } = await database.query<{ id: string; attempts: number; item: Uint8Array }>(
      `with free as (
         select id from work
         where state = 'waiting' and ready_at <= $1 and (claimed_until is null or claimed_until <= $1)
         order by seq limit ${AT_ONCE} for update skip locked
       )
       update work w set claimed_by = $2, claimed_until = $3, attempts = attempts + 1
       from free where w.id = free.id returning w.id, w.attempts, w.item`,
      [now, worker, new Date(now.getTime() + CLAIM_MS)],
    );
    const jobs = await Promise.all(rows.map((row) => opened(row)));
    return jobs.filter((job) => job !== null);
  }

  /** Null for bytes that cannot be opened: nobody knows whose they are, so nobody can be told. */
  async function opened(row: { id: string; attempts: number; item: Uint8Array }): Promise<Job | null> {
    try {
      const order = Order.parse(JSON.parse(sealer.open(row.item, row.id)));
      return { id: row.id, attempt: row.attempts, ...order };
    } catch (error) {
      log.error({ work: row.id, ...errorFields(error) }, 'work unreadable');
      await database.query("update work set state = 'given-up', ended_at = $2 where id = $1", [
        row.id,
        new Date(clock.nowMs()),
      ]);
      return null;
    }
  }

  /** All or nothing, and only while the work is still ours. */
  async function end(job: Job, state: 'done' | 'given-up', done: Done): Promise<void> {
    const nowMs = clock.nowMs();
    await database.tx(async (sql) => {
      const { count } = await sql.query(
        `update work set state = $4, result = $5, item = null, claimed_by = null, claimed_until = null, ended_at = $6
         where id = $1 and attempts = $2 and claimed_by = $3 and state = 'waiting'`,
        [job.id, job.attempt, worker, state, sealer.seal(JSON.stringify(done.result), job.id), new Date(nowMs)],
      );
      if (count !== 1) throw new NotOurs('The work is no longer ours');
      await done.write?.(sql);
      await insertEvents(sql, sealer, [
        {
          readyAtMs: nowMs,
          incoming: {
            eventId: `work:${job.id}`,
            address: job.address,
            group: job.group,
            atMs: nowMs,
            content: { type: 'later', name: job.item.returns, arg: job.id },
          },
        },
      ]);
    });
  }

  async function again(job: Job): Promise<void> {
    const pauseMs = leaving.signal.aborted ? 0 : (RETRY_MS[job.attempt - 1] ?? RETRY_MS.at(-1)!);
    await database.query(
      `update work set claimed_by = null, claimed_until = null, ready_at = $4
       where id = $1 and attempts = $2 and claimed_by = $3 and state = 'waiting'`,
      [job.id, job.attempt, worker, new Date(clock.nowMs() + pauseMs)],
    );
  }

  async function doOne(job: Job): Promise<void> {
    const started = clock.nowMs();
    const { kind } = job.item;
    const doer = deps.doers[kind] as Doer; // found by the kind of this very job
    // A worker that died on it left no word: its claims are counted all the same.
    if (job.attempt > MAX_ATTEMPTS) return end(job, 'given-up', doer.givenUp(job));
    try {
      const signal = AbortSignal.any([AbortSignal.timeout(DO_WITHIN_MS), leaving.signal]);
      await end(job, 'done', await doer.do(job, signal));
      log.info({ work: job.id, kind, ms: clock.nowMs() - started }, 'work');
    } catch (error) {
      if (error instanceof NotOurs) return log.warn({ work: job.id, kind }, 'work no longer ours');
      log.error({ work: job.id, kind, attempt: job.attempt, ...errorFields(error) }, 'work failed');
      if (job.attempt < MAX_ATTEMPTS || leaving.signal.aborted) await again(job);
      else await end(job, 'given-up', doer.givenUp(job));
    }
  }

  return {
    async runOnce() {
      if (leaving.signal.aborted) return 0;
      const jobs = await claim();
      const ends = await Promise.allSettled(jobs.map(doOne));
      for (const one of ends)
        if (one.status === 'rejected') log.error({ where: 'work', ...errorFields(one.reason) }, 'work not recorded');
      return jobs.length;
    },
    async sweep() {
      const { count } = await database.query(`delete from work where state <> 'waiting' and ended_at < $1`, [
        new Date(clock.nowMs() - KEEP_MS),
      ]);
      return count;
    },
    stop: () => leaving.abort(),
  };
}
