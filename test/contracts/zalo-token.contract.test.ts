/** The OA's token pair over the real stores: never two refreshes with one token, never a lost pair. */
import { describe, expect, test } from 'vitest';
import { fakeClock } from '#src/clock.ts';
import { createHttp } from '#src/platforms/zalo-http.ts';
import {
  createTokenKeeper,
  exchange,
  pairOf,
  type TokenDeps,
  type TokenPair,
  type TokenTrouble,
  TokenUnavailable,
} from '#src/platforms/zalo-token.ts';
import { createSealer } from '#src/seal.ts';
import type { Database } from '#src/storage/database.ts';
import { createRedisLock } from '#src/storage/lock-redis.ts';
import { openRedis } from '#src/storage/redis.ts';
import { createTokenStore } from '#src/storage/zalo-token.ts';
import { raceRounds } from '../fakes/zalo/race.ts';
import { APP_ID, APP_SECRET, OA_ID } from '../fakes/zalo/webhook.ts';
import { startFakeZalo } from '../fakes/zalo.ts';
import { closeLater, DATABASE_KINDS, freshDatabase, freshRedis } from '../fixtures.ts';
import { recordingLog } from '../platforms/telegram-setup.ts';

const HOUR_MS = 3_600_000;
const http = createHttp(undefined);
const HTTP_MS = 250;

async function setUp(database: Database, more: Partial<TokenDeps> = {}) {
  const clock = fakeClock('2026-11-20T08:00:00+07:00');
  const fake = await startFakeZalo({ clock });
  closeLater(() => fake.close());
  const sealer = createSealer(new Uint8Array(32).fill(3));
  const store = createTokenStore({ database, sealer, clock, oaId: OA_ID });
  const told: TokenTrouble[] = [];
  const log = recordingLog();
  const oauth = { http, oauthBase: fake.url, appId: APP_ID, appSecret: APP_SECRET, clock, httpMs: HTTP_MS };
  const keeper = createTokenKeeper({
    ...oauth,
    store,
    lock: (_name, _holdMs, work) => work(),
    log,
    tell: async (trouble) => void told.push(trouble),
    ...more,
  });
  const give = async (): Promise<TokenPair> => {
    const pair = { ...fake.newPair(), issuedAtMs: clock.nowMs(), expiresAtMs: clock.nowMs() + 25 * HOUR_MS };
    await store.put(pair);
    return pair;
  };
  return { clock, fake, store, told, log, keeper, oauth, give, database };
}

describe.each(DATABASE_KINDS)('on %s', (kind) => {
  let own: Database | undefined;
  /** One database for all tests of a kind; each begins without a pair. */
  async function emptied(): Promise<Database> {
    own ??= await freshDatabase(kind);
    await own.query('delete from zalo_token', []);
    return own;
  }

  test('a pair is given as long as it lives, and changed ahead of its end', async () => {
    const { keeper, clock, give, fake, store } = await setUp(await emptied());
    const first = await give();
    expect(await keeper.access()).toBe(first.access);
    clock.advance(19 * HOUR_MS);
    await keeper.look();
    expect(fake.asked().size).toBe(0);
    clock.advance(HOUR_MS);
    await keeper.look();
    expect(await keeper.access()).toBe(fake.newest().access);
    expect((await store.read())?.pair).toMatchObject({ ...fake.newest(), expiresAtMs: clock.nowMs() + 25 * HOUR_MS });
  });

  test('a pair that has run out is changed before anything is sent with it', async () => {
    const { keeper, clock, give, fake } = await setUp(await emptied());
    await give();
    clock.advance(25 * HOUR_MS);
    expect(await keeper.access()).toBe(fake.newest().access);
  });

  test('what lies in the database is encrypted, and the pair before is kept', async () => {
    const { keeper, give, database, fake } = await setUp(await emptied());
    const first = await give();
    await keeper.renew(first.access);
    const { rows } = await database.query<{ sealed: Uint8Array; previous: Uint8Array }>('select * from zalo_token', []);
    const plain = rows
      .flatMap((row) => Object.values(row))
      .map((value) => (value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : String(value)));
    expect(plain.join(' ')).not.toMatch(/[AR]T_\d/);
    const sealer = createSealer(new Uint8Array(32).fill(3));
    expect(JSON.parse(sealer.open(rows[0]!.previous, `zalo-token:${OA_ID}`))).toMatchObject({ refresh: first.refresh });
    expect(JSON.parse(sealer.open(rows[0]!.sealed, `zalo-token:${OA_ID}`))).toMatchObject(fake.newest());
  });

  test('a token nobody was given yet is missed by name', async () => {
    const { keeper } = await setUp(await emptied());
    await expect(keeper.access()).rejects.toEqual(new TokenUnavailable('none'));
  });

  test('a doubtful refresh is tried once more with the same token, and is well when nothing had been spent', async () => {
    const { keeper, give, fake, told } = await setUp(await emptied());
    const first = await give();
    fake.failOAuth('dropped-before');
    expect(await keeper.renew(first.access)).toBe(fake.newest().access);
    expect(fake.asked().get(first.refresh)).toBe(2);
    expect(told).toEqual([]);
  });

  test.each([
    [['dropped-after-rotating'], 'refused'],
    [['late-after-rotating'], 'refused'],
    [['dropped-before', 'hang'], 'doubtful'],
    [['html-200', 'html-200'], 'doubtful'],
    [['error-without-number'], 'refused'],
  ] as const)('after %s a person is told, once, and the pair stays', async (faults, trouble) => {
    const { keeper, give, fake, told, store } = await setUp(await emptied());
    const first = await give();
    fake.failOAuth(...faults);
    await expect(keeper.renew(first.access)).rejects.toEqual(new TokenUnavailable(trouble));
    await expect(keeper.renew(first.access)).rejects.toEqual(new TokenUnavailable(trouble));
    expect(told).toEqual([trouble]);
    expect(fake.asked().get(first.refresh)).toBeLessThanOrEqual(2);
    expect(await store.read()).toEqual({ pair: first, trouble });
    // What a person brings ends it.
    const next = await give();
    expect(await keeper.renew(first.access)).toBe(next.access);
  });

  test.each(['limit', 'html-502'] as const)(
    'a server in trouble (%s) is asked again later, nobody is told',
    async (fault) => {
      const { keeper, give, fake, told } = await setUp(await emptied());
      const first = await give();
      fake.failOAuth(fault, fault, fault);
      for (let i = 0; i < 3; i++) await expect(keeper.renew(first.access)).rejects.toEqual(new TokenUnavailable(null));
      expect(await keeper.renew(first.access)).toBe(fake.newest().access);
      expect(told).toEqual([]);
    },
  );

  test('nobody there is no try', async () => {
    const { keeper, give, store } = await setUp(await emptied(), { oauthBase: 'http://127.0.0.1:1' });
    const first = await give();
    for (let i = 0; i < 3; i++) await expect(keeper.renew(first.access)).rejects.toEqual(new TokenUnavailable(null));
    expect((await store.read())?.trouble).toBeNull();
  });

  test('whoever died with the first try leaves the second to another, whoever died with both leaves a person told', async () => {
    const { keeper, give, fake, store, clock, told } = await setUp(await emptied());
    const first = await give();
    expect(await store.claim(first.refresh, 30_000)).toBe(1);
    expect(await store.claim(first.refresh, 30_000)).toBeNull();
    clock.advance(30_001);
    expect(await keeper.renew(first.access)).toBe(fake.newest().access);
    const second = (await store.read())!.pair;
    for (let i = 0; i < 2; i++) {
      await store.claim(second.refresh, 30_000);
      clock.advance(30_001);
    }
    await expect(keeper.renew(second.access)).rejects.toEqual(new TokenUnavailable('doubtful'));
    expect(told).toEqual(['doubtful']);
    expect(fake.asked().get(second.refresh)).toBeUndefined();
  });

  test('a new pair is stored before it is used, also when the database is away just then', async () => {
    const database = await emptied();
    const { clock, fake, give, oauth, store, log } = await setUp(database);
    const first = await give();
    let failures = 2;
    const shaky = {
      ...store,
      succeed: (spent: string, pair: TokenPair) =>
        failures-- > 0 ? Promise.reject(new Error('away')) : store.succeed(spent, pair),
    };
    const keeper = createTokenKeeper({
      ...oauth,
      store: shaky,
      lock: (_n, _h, work) => work(),
      log,
      tell: async () => {},
    });
    const access = await keeper.renew(first.access);
    expect((await store.read())?.pair.access).toBe(access);
    expect(failures).toBe(-1);
    expect(fake.asked().get(first.refresh)).toBe(1);
    expect(clock.nowMs()).toBe(first.issuedAtMs);
  });

  test("the settings' pair is taken once, and another one when it was changed", async () => {
    const { give: _, fake, store, keeper, clock } = await setUp(await emptied());
    const seedOf = (pair: { access: string; refresh: string }) => ({
      ...pair,
      issuedAtMs: 0,
      expiresAtMs: clock.nowMs() + HOUR_MS,
    });
    const first = seedOf(fake.newPair());
    await store.seed(first);
    await keeper.look(); // of unknown age: changed at once
    const rotated = (await store.read())!.pair;
    expect(rotated.access).toBe(fake.newest().access);
    await store.seed(first);
    expect((await store.read())!.pair).toEqual(rotated);
    const second = seedOf(fake.newPair());
    await store.seed(second);
    expect((await store.read())!.pair).toEqual(second);
  });

  test('a code of the consent page is changed for a pair, once', async () => {
    const { oauth, fake } = await setUp(await emptied());
    const grant = { grant_type: 'authorization_code', code: fake.code() };
    expect(await exchange(oauth, grant)).toMatchObject({ pair: fake.newest() });
    expect(await exchange(oauth, grant)).toEqual({ failed: 'refused' });
  });
});

test('a pair is read only from an answer that has both tokens', () => {
  const now = 1_000;
  expect(pairOf({ access_token: 'a', refresh_token: 'r', expires_in: '90000' }, now)?.expiresAtMs).toBe(90_001_000);
  expect(pairOf({ access_token: 'a', refresh_token: 'r' }, now)?.expiresAtMs).toBe(90_001_000);
  for (const body of [null, {}, { access_token: 'a' }, { access_token: '', refresh_token: 'r' }, { error: 0 }, 'x']) {
    expect(pairOf(body, now)).toBeNull();
  }
});

describe('eight workers at once', () => {
  const ROUNDS = 50;

  test(`spend no token twice and lose no pair in ${ROUNDS} rounds, sharing PostgreSQL and Redis`, async () => {
    const database = await freshDatabase('postgres');
    const redisUrl = await freshRedis();
    const locks = [];
    for (let i = 0; i < 8; i++) {
      const redis = openRedis(redisUrl);
      await redis.connect();
      closeLater(async () => redis.close());
      locks.push(createRedisLock(redis));
    }
    const result = await raceRounds({ database, locks, rounds: ROUNDS, seed: 20261120 });
    expect(result.wrong).toEqual([]);
    expect(result.refreshed + result.told).toBe(ROUNDS);
    expect(result.told).toBeGreaterThan(0);
  }, 120_000);

  test('the same by the database alone', async () => {
    const database = await freshDatabase('postgres');
    const none = Array.from(
      { length: 8 },
      () =>
        <T>(_name: string, _holdMs: number, work: () => Promise<T>) =>
          work(),
    );
    expect((await raceRounds({ database, locks: none, rounds: 15, seed: 7 })).wrong).toEqual([]);
  }, 120_000);
});
