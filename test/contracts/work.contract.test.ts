/** What slow work promises: done again after a crash, its result written and told once, poison given up with an answer. */
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeClock } from '#src/clock.ts';
import { createWork, type Doer, insertWork, type Job, type Work, workResult } from '#src/delivery/work.ts';
import { silentLog } from '#src/log.ts';
import { Incoming, type WorkItem } from '#src/messages.ts';
import { createSealer } from '#src/seal.ts';
import type { Database } from '#src/storage/database.ts';
import { DATABASE_KINDS, freshDatabase } from '../fixtures.ts';

const CLAIM_MS = 120_001;
const NONE = { do: async () => ({ result: null }), givenUp: () => ({ result: null }) };
const sealer = createSealer(new Uint8Array(32).fill(7));
const clock = fakeClock('2026-11-20T08:00:00+07:00');
const ITEM: WorkItem = { kind: 'read-plan', ref: 'r', fileName: 'kế hoạch.docx', returns: 'import-plan.read' };
const asked: Incoming = Incoming.parse({
  eventId: 'e',
  address: { platform: 'web', chat: 'an', sender: 'an' },
  atMs: clock.nowMs(),
  content: { type: 'open' },
});

describe.each(DATABASE_KINDS)('%s', (kind) => {
  let database: Database;
  let done: string[];

  beforeEach(async () => {
    database ??= await freshDatabase(kind);
    await database.query('delete from work');
    await database.query('delete from inbox');
    await database.query('delete from audit');
    done = [];
  });

  const order = (count = 1, item = ITEM) =>
    database.tx((sql) =>
      insertWork(sql, sealer, asked, Array<WorkItem>(count).fill(item), (name) => `id:${name}`, clock.nowMs()),
    );

  /** A doer that writes a row beside its result, so that "once" can be counted. */
  const doer = (doing: (job: Job<'read-plan'>) => Promise<void> | void = () => {}): Doer<'read-plan'> => ({
    async do(job) {
      done.push(`${job.id}#${job.attempt}`);
      await doing(job);
      return {
        result: { name: job.item.fileName },
        write: async (sql) => {
          await sql.query('insert into audit (at, what, about) values ($1, $2, $3)', [
            new Date(clock.nowMs()),
            'work',
            job.id,
          ]);
        },
      };
    },
    givenUp: () => ({ result: { name: 'given up' } }),
  });

  const worker = (name: string, does = doer()): Work =>
    createWork({
      database,
      sealer,
      clock,
      log: silentLog,
      worker: name,
      doers: { 'read-plan': does, 'keep-file': NONE, 'find-with-model': NONE },
    });

  async function told(): Promise<unknown[]> {
    const { rows } = await database.query<{ event_id: string; body: Uint8Array }>(
      'select event_id, body from inbox',
      [],
    );
    return rows.map((row) => Incoming.parse(JSON.parse(sealer.open(row.body, row.event_id))).content);
  }
  const effects = async () => (await database.query('select about from audit order by about', [])).rows;
  const states = async () => (await database.query('select state, attempts, item from work order by seq', [])).rows;

  test('is done once, its result told to the handler that asked, its order forgotten', async () => {
    await order();
    expect(await worker('one').runOnce()).toBe(1);
    expect(await worker('two').runOnce()).toBe(0);
    expect(await told()).toEqual([{ type: 'later', name: 'import-plan.read', arg: 'id:work:0' }]);
    expect(await workResult(database, sealer, 'id:work:0')).toEqual({ name: 'kế hoạch.docx' });
    expect(await states()).toEqual([{ state: 'done', attempts: 1, item: null }]);
  });

  test('keeps what was asked for unreadable to whoever has only the database', async () => {
    await order();
    const { rows } = await database.query<{ item: Uint8Array }>('select item from work', []);
    expect(Buffer.from(rows[0]!.item).includes('hoạch')).toBe(false);
  });

  test('is done by one of two workers that ask at once, two at a time', async () => {
    await order(5);
    const [one, two] = [worker('one'), worker('two')];
    const taken = await Promise.all([one.runOnce(), two.runOnce()]);
    expect(Math.max(...taken)).toBeLessThanOrEqual(2);
    while ((await one.runOnce()) > 0);
    expect(new Set(done).size).toBe(5);
    expect(await effects()).toHaveLength(5);
  });

  test('is done again when the worker died between claim and result, and told once', async () => {
    await order();
    const stuck = Promise.withResolvers<void>();
    const dying = worker(
      'dying',
      doer(() => stuck.promise),
    );
    const dead = dying.runOnce();
    await expect.poll(() => done.length).toBe(1);
    expect(await worker('early').runOnce()).toBe(0);
    clock.advance(CLAIM_MS);
    expect(await worker('next').runOnce()).toBe(1);
    stuck.resolve(); // the dead one comes back: its result no longer counts
    await dead;
    expect(done).toEqual(['id:work:0#1', 'id:work:0#2']);
    expect(await told()).toHaveLength(1);
    expect(await effects()).toHaveLength(1);
  });

  test('that fails is tried again after a rest, then given up with an answer', async () => {
    await order();
    const failing = worker(
      'one',
      doer(() => {
        throw new Error('no');
      }),
    );
    expect(await failing.runOnce()).toBe(1);
    expect(await failing.runOnce()).toBe(0);
    clock.advance(5_000);
    expect(await failing.runOnce()).toBe(1);
    expect(await told()).toEqual([]);
    clock.advance(30_000);
    expect(await failing.runOnce()).toBe(1);
    expect(await told()).toEqual([{ type: 'later', name: 'import-plan.read', arg: 'id:work:0' }]);
    expect(await workResult(database, sealer, 'id:work:0')).toEqual({ name: 'given up' });
    expect(await effects()).toEqual([]);
    clock.advance(CLAIM_MS);
    expect(await failing.runOnce()).toBe(0);
  });

  test('that kills every worker is given up without being touched again', async () => {
    await order();
    for (let life = 1; life <= 3; life++) {
      void worker(
        `dying-${life}`,
        doer(() => new Promise(() => {})),
      ).runOnce();
      await expect.poll(() => done.length).toBe(life);
      clock.advance(CLAIM_MS);
    }
    await worker('last').runOnce();
    expect(done).toHaveLength(3);
    expect(await workResult(database, sealer, 'id:work:0')).toEqual({ name: 'given up' });
    expect(await told()).toHaveLength(1);
  });

  test('whose result cannot be written leaves nothing of it behind and is tried again', async () => {
    await order();
    let broken = true;
    const does: Doer<'read-plan'> = {
      ...doer(),
      async do(job) {
        const { result, write } = await doer().do(job, new AbortController().signal);
        return {
          result,
          write: async (sql) => {
            await write?.(sql);
            if (broken) throw new Error('disk');
          },
        };
      },
    };
    await worker('one', does).runOnce();
    expect(await told()).toEqual([]);
    expect(await effects()).toEqual([]);
    broken = false;
    clock.advance(5_000);
    await worker('one', does).runOnce();
    expect(await told()).toHaveLength(1);
    expect(await effects()).toHaveLength(1);
  });

  test('of another key is set aside and holds up nothing', async () => {
    await order();
    await database.query("update work set item = decode('00', 'hex')");
    await worker('one').runOnce();
    expect(await worker('one').runOnce()).toBe(0);
    expect(await states()).toMatchObject([{ state: 'given-up' }]);
  });

  test('that ended is forgotten after 48 hours', async () => {
    await order();
    const one = worker('one');
    await one.runOnce();
    expect(await one.sweep()).toBe(0);
    clock.advance(48 * 3_600_000 + 1);
    expect(await one.sweep()).toBe(1);
  });
});
