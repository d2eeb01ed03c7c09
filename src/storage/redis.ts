/** The one Redis connection of a process, behind a gate: a server that is down or hung is asked once, then left alone. */
import { setTimeout as pause } from 'node:timers/promises';
import { Redis } from 'ioredis';

const PROBE_MS = 250;
const AGAIN_MS = 1_000;

export interface SharedRedis {
  /** Connects; throws when nobody answers. */
  connect(): Promise<void>;
  /** What `work` gives, or undefined when Redis did not answer in time. Never throws, never waits twice for a dead server. */
  ask<T>(work: (redis: Redis) => Promise<T>): Promise<T | undefined>;
  close(): void;
}

/** An answer of the server, even an unpleasant one, shows that it is alive. */
function isAnswer(error: unknown): boolean {
  return error instanceof Error && error.name === 'ReplyError';
}

/** Settings of reference/engineering.md section 8: a hung server costs one second, never a stuck turn. */
export function openRedis(url: string): SharedRedis {
  const redis = new Redis(url, {
    maxRetriesPerRequest: 1,
    enableOfflineQueue: false,
    commandTimeout: 1_000,
    connectTimeout: 3_000,
    socketTimeout: 5_000,
    autoResendUnfulfilledCommands: false,
    retryStrategy: (times) => Math.min(100 * times, 2_000),
    lazyConnect: true,
  });
  redis.on('error', () => {}); // told by the failing command
  let shut = false;
  let closed = false;

  function probe(): void {
    if (closed) return;
    redis.ping().then(
      () => {
        shut = false;
      },
      () => void setTimeout(probe, PROBE_MS).unref(),
    );
  }

  return {
    async connect() {
      try {
        await redis.connect();
      } catch {
        await pause(AGAIN_MS); // one that is just starting, or a machine that is very busy
        redis.disconnect();
        await redis.connect();
      }
    },
    async ask(work) {
      if (shut || closed) return undefined;
      try {
        return await work(redis);
      } catch (error) {
        if (!isAnswer(error) && !shut) {
          shut = true;
          probe();
        }
        return undefined;
      }
    },
    close() {
      closed = true;
      redis.disconnect();
    },
  };
}
