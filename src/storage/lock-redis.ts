/**
 * A lock all workers share in Redis: they stand in line there instead of at the database. It is a convenience and not a
 * guarantee (a Redis that comes back empty lets two in), so what it protects must bear two at once.
 */
import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { SharedRedis } from './redis.ts';

const AGAIN_MS = 50;
const RELEASE = `if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end return 0`;

/** Waits at most `holdMs` for whoever has it; without Redis `work` runs at once. */
export function createRedisLock(redis: SharedRedis) {
  return async function locked<T>(name: string, holdMs: number, work: () => Promise<T>): Promise<T> {
    const key = `cn:lock:${name}`;
    const mine = randomBytes(12).toString('base64url');
    for (let waitedMs = 0; waitedMs < holdMs; waitedMs += AGAIN_MS) {
      const answer = await redis.ask(async (server) => (await server.set(key, mine, 'PX', holdMs, 'NX')) ?? 'taken');
      if (answer !== 'taken') break;
      await pause(AGAIN_MS);
    }
    try {
      return await work();
    } finally {
      await redis.ask((server) => server.eval(RELEASE, 1, key, mine));
    }
  };
}
