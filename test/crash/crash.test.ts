/**
 * The real service killed at every step of a turn and of a send (design.md section 4): nothing lost, nothing twice, no
 * state ahead of its effects. A fixed sample; `npm run soak` does a thousand.
 */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPglite } from '#src/storage/pglite.ts';
import { pgliteImage } from '../fixtures.ts';
import { databaseUrl, type Service, startPostgres, startRedis } from '../services.ts';
import { Crashes, type Drive, quickData } from './drive.ts';
import { crashDatabase, disturb, environment } from './servers.ts';

const WITHIN_MS = 120_000;

describe('killed', () => {
  const data = quickData();
  const varDir = mkdtempSync(join(tmpdir(), 'cau-noi-crash-var-'));
  let postgres: Service;
  let redis: Service;
  let raw: Redis;
  beforeAll(async () => {
    [postgres, redis] = await Promise.all([startPostgres(), startRedis()]);
    raw = new Redis(redis.url);
  });
  afterAll(async () => {
    raw.disconnect();
    await Promise.all([postgres.stop(), redis.stop()]);
    data.remove();
    rmSync(varDir, { recursive: true, force: true });
  });

  async function shared(name: string): Promise<{ env: Record<string, string>; url: string }> {
    await crashDatabase(postgres.url, name);
    const url = databaseUrl(postgres.url, name);
    return { env: environment(data.dir, { DATABASE_URL: url, REDIS_URL: redis.url, VAR_DIR: varDir }), url };
  }
  const run = (drive: Pick<Drive, 'env' | 'kills' | 'seed'> & Partial<Drive>) =>
    new Crashes({ workers: 1, conversations: 30, perKill: 40, ...drive }).run();

  test('at each step, on PostgreSQL and Redis', { timeout: WITHIN_MS }, async () => {
    const { env } = await shared('killed');
    const outcome = await run({ env, kills: 8, seed: 1 });
    expect(outcome.wrong).toEqual([]);
    expect(outcome.events).toBeGreaterThanOrEqual(8 * 40);
  });

  test('with a second worker, Redis emptied and hung, the database restarted', { timeout: WITHIN_MS }, async () => {
    const { env, url } = await shared('disturbed');
    const outcome = await run({
      env,
      kills: 5,
      seed: 2,
      workers: 2,
      disturb: (kill) => disturb(kill, { redis, raw, url }),
    });
    expect(outcome.wrong).toEqual([]);
  });

  test('embedded', { timeout: WITHIN_MS }, async () => {
    await openPglite(varDir, await pgliteImage()).then((database) => database.close());
    const outcome = await run({ env: environment(data.dir, { VAR_DIR: varDir }), kills: 3, seed: 10 });
    expect(outcome.wrong).toEqual([]);
  });

  test('between laying a photo with the platform and sending it: nobody gets it twice, none is lost', {
    timeout: WITHIN_MS,
  }, async () => {
    const { env } = await shared('photos');
    const crashes = new Crashes({ env, workers: 1, kills: 0, seed: 4, conversations: 1, perKill: 0 });
    const outcome = await crashes.survive(() => 'photo', 12, { step: 'file-ready', nth: 3 });
    expect(outcome.wrong).toEqual([]);
    expect(outcome).toMatchObject({ photos: 12, sentTwice: 0, uncertain: 0 });
  });

  test('by a message itself: only that one is set aside, both sides are told', { timeout: WITHIN_MS }, async () => {
    const { env } = await shared('poisoned');
    const crashes = new Crashes({ env, workers: 1, kills: 0, seed: 3, conversations: 8, perKill: 0 });
    const outcome = await crashes.survive((index) => (index === 5 ? 'die' : 'message'), 40);
    expect(outcome.wrong).toEqual([]);
    expect(outcome.parked).toBe(1);
  });
});
