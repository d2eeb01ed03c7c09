/** What every store of conversation state must do (design.md 4.3, 4.4), in this process and in Redis. */
import { Redis } from 'ioredis';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { FlowState } from '#src/flow.ts';
import { openRedis } from '#src/storage/redis.ts';
import { type StateRecord, type StateStore, stateAt } from '#src/storage/state.ts';
import { createMemoryState } from '#src/storage/state-memory.ts';
import { createRedisState } from '#src/storage/state-redis.ts';
import { closeLater, freshRedis } from '../fixtures.ts';
import { freePort, type Service, startRedis } from '../services.ts';

const flow = (step: string): FlowState => ({ flow: 'tell', step, version: 1, form: true, ids: { case: 'c1' } });
const record = (turn: string): StateRecord => ({
  turn,
  after: flow(turn),
  prev: { turn: `before ${turn}`, state: null },
});

async function openRedisState(url: string): Promise<StateStore> {
  const redis = openRedis(url);
  await redis.connect();
  return createRedisState(redis);
}

const STORES: [StateStore['kind'], () => Promise<StateStore>][] = [
  ['memory', async () => createMemoryState()],
  ['redis', async () => openRedisState(await freshRedis())],
];

describe.each(STORES)('%s', (kind, open) => {
  let store: StateStore;
  beforeEach(async () => {
    store = await open();
    closeLater(() => store.close());
  });

  test('says what it is', () => {
    expect(store.kind).toBe(kind);
  });

  test('gives back what was written, and nothing for the others', async () => {
    await store.write(
      new Map([
        ['telegram:1:1', record('a')],
        ['zalo:9223372036854775807:2', record('b')],
      ]),
    );
    const found = await store.read(['zalo:9223372036854775807:2', 'web:nobody:1', 'telegram:1:1']);
    expect(Object.fromEntries(found)).toEqual({
      'telegram:1:1': record('a'),
      'zalo:9223372036854775807:2': record('b'),
    });
  });

  test('the last one written counts', async () => {
    await store.write(new Map([['web:1:1', record('a')]]));
    await store.write(new Map([['web:1:1', { turn: 'b', after: null, prev: { turn: null, state: flow('x') } }]]));
    expect((await store.read(['web:1:1'])).get('web:1:1')).toEqual({
      turn: 'b',
      after: null,
      prev: { turn: null, state: flow('x') },
    });
  });

  test('nothing asked, nothing written', async () => {
    await store.write(new Map());
    expect(await store.read([])).toEqual(new Map());
  });

  test('hundreds at once', async () => {
    const all = new Map(Array.from({ length: 500 }, (_, index) => [`web:${index}:1`, record(`t${index}`)]));
    await store.write(all);
    expect(await store.read([...all.keys()])).toEqual(all);
  });

  test('what a turn does with its copy changes nothing stored', async () => {
    const mine = record('a');
    await store.write(new Map([['web:1:1', mine]]));
    mine.after!.ids.case = 'changed';
    const read = (await store.read(['web:1:1'])).get('web:1:1')!;
    expect(read.after!.ids.case).toBe('c1');
    read.after!.ids.case = 'changed';
    expect((await store.read(['web:1:1'])).get('web:1:1')!.after!.ids.case).toBe('c1');
  });
});

test('memory: the oldest records give way, the used ones stay', async () => {
  const store = createMemoryState();
  const batch = (from: number, count: number) =>
    new Map(Array.from({ length: count }, (_, index) => [`web:${from + index}:1`, record('a')]));
  await store.write(batch(0, 10_000));
  await store.write(batch(0, 1));
  await store.write(batch(10_000, 10));
  const found = await store.read(['web:0:1', 'web:1:1', 'web:10:1', 'web:11:1', 'web:10009:1']);
  expect([...found.keys()]).toEqual(['web:0:1', 'web:11:1', 'web:10009:1']);
});

describe('redis alone', () => {
  test('records that cannot be read count as absent, the others are read', async () => {
    const url = await freshRedis();
    const store = await openRedisState(url);
    closeLater(() => store.close());
    await store.write(
      new Map(['a', 'b', 'c', 'd', 'e'].map((name): [string, StateRecord] => [`web:${name}:1`, record(name)])),
    );
    const raw = new Redis(url);
    closeLater(async () => raw.disconnect());
    const keys = (await raw.keys('*')).sort();
    expect(keys).toHaveLength(5);
    await raw.set(keys[0]!, '{"turn":'); // cut short
    await raw.set(keys[1]!, JSON.stringify({ turn: 'x', after: { step: 1 } })); // another version
    await raw.set(keys[2]!, '');
    await raw.del(keys[3]!);
    await raw.lpush(keys[3]!, 'not a text');
    const found = await store.read(['a', 'b', 'c', 'd', 'e'].map((name) => `web:${name}:1`));
    expect([...found.keys()]).toEqual(['web:e:1']);
  });

  test('a record is forgotten after 30 days, counted from its last turn', async () => {
    const url = await freshRedis();
    const store = await openRedisState(url);
    closeLater(() => store.close());
    await store.write(new Map([['web:1:1', record('a')]]));
    const raw = new Redis(url);
    closeLater(async () => raw.disconnect());
    const [key] = await raw.keys('*');
    expect(await raw.ttl(key!)).toBeGreaterThan(29 * 86_400);
    expect(await raw.ttl(key!)).toBeLessThanOrEqual(30 * 86_400);
    await raw.expire(key!, 10);
    await store.write(new Map([['web:1:1', record('b')]]));
    expect(await raw.ttl(key!)).toBeGreaterThan(29 * 86_400);
  });

  describe('a server in trouble', () => {
    let server: Service;
    let store: StateStore;
    let port: number;
    /** How long a turn may be held up by it. */
    const WITHIN_MS = 1_500;
    const timed = async <T>(work: Promise<T>, withinMs = WITHIN_MS): Promise<T> => {
      const startedMs = performance.now();
      const given = await work;
      expect(performance.now() - startedMs).toBeLessThan(withinMs);
      return given;
    };

    beforeAll(async () => {
      port = await freePort();
      server = await startRedis({ port });
      store = await openRedisState(server.url);
    });
    afterAll(async () => {
      await store.close();
      await server.stop();
    });
    beforeEach(async () => {
      await store.write(new Map([['web:1:1', record('a')]]));
    });

    test('hung: reading finds nothing, writing does not throw, both soon; then it goes on', async () => {
      server.process.kill('SIGSTOP');
      try {
        expect(await timed(store.read(['web:1:1']))).toEqual(new Map());
        // Once found out, it is not waited for again: the whole turn loses about a second, the next ones nothing.
        await timed(store.write(new Map([['web:1:1', record('b')]])), 200);
        expect(await timed(store.read(['web:1:1']), 200)).toEqual(new Map());
      } finally {
        server.process.kill('SIGCONT');
      }
      await vi.waitFor(
        async () => {
          await store.write(new Map([['web:1:1', record('c')]]));
          expect((await store.read(['web:1:1'])).get('web:1:1')?.turn).toBe('c');
        },
        { timeout: 15_000 },
      );
    });

    test('gone and back empty: the same', async () => {
      await server.stop();
      expect(await timed(store.read(['web:1:1']))).toEqual(new Map());
      await timed(store.write(new Map([['web:1:1', record('b')]])));
      server = await startRedis({ port });
      await vi.waitFor(
        async () => {
          await store.write(new Map([['web:1:1', record('c')]]));
          expect((await store.read(['web:1:1'])).get('web:1:1')?.turn).toBe('c');
        },
        { timeout: 15_000 },
      );
    });

    test('absent at the start: says so', async () => {
      const nobody = openRedis(`redis://127.0.0.1:${await freePort()}`);
      await expect(timed(nobody.connect())).rejects.toThrow();
      nobody.close();
    });
  });
});

describe('the state at the start of a turn', () => {
  const kept = record('t2'); // after t2, and before it null at "before t2"
  const draft = flow('draft');

  test.each<[string, string | null, StateRecord | undefined, FlowState | null]>([
    ['the record of the last turn', 't2', kept, kept.after],
    ['the turn after was written but not committed', 'before t2', kept, kept.prev.state],
    ['no record: the row’s own draft', 't2', undefined, draft],
    ['an older record: the row’s own draft', 't9', kept, draft],
    ['a record of the same event at another attempt', 't2:2', { ...kept, turn: 't2:1' }, draft],
    ['a conversation without a turn', null, kept, draft],
    ['a record that was the very first, undone', null, { ...kept, prev: { turn: null, state: flow('never') } }, draft],
  ])('%s', (_what, turn, found, expected) => {
    expect(stateAt({ turn, draft }, found)).toEqual(expected);
  });

  test('the end of a flow is a state too: the draft does not come back', () => {
    expect(stateAt({ turn: 't', draft }, { turn: 't', after: null, prev: { turn: null, state: null } })).toBeNull();
  });
});
