/** Conversation state in Redis. Redis down, hung, emptied or older loses nothing: the turn goes on from the row's draft. */
import { Redis } from 'ioredis';
import { StateRecord, type StateStore } from './state.ts';

const KEEP_S = 30 * 86_400;
const key = (conversation: string) => `cn:state:{${conversation}}`;

/** Settings of reference/engineering.md section 8: a hung server costs one second, never a stuck turn. */
export function openRedis(url: string): Redis {
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
  redis.on('error', () => {}); // told by the failing command and by /readyz
  return redis;
}

/** A record that cannot be read (another version, damaged) counts as absent. */
function parse(text: string | null | undefined): StateRecord | null {
  if (!text) return null;
  try {
    return StateRecord.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

export async function createRedisState(redis: Redis): Promise<StateStore> {
  await redis.connect().catch((error: unknown) => {
    redis.disconnect(); // else it would go on trying and keep a process alive that has given up starting
    throw error;
  });
  return {
    kind: 'redis',
    async read(conversations) {
      const found = new Map<string, StateRecord>();
      if (conversations.length === 0) return found;
      const texts = await redis.mget(conversations.map(key)).catch(() => []);
      conversations.forEach((id, index) => {
        const record = parse(texts[index]);
        if (record) found.set(id, record);
      });
      return found;
    },
    async write(records) {
      if (records.size === 0) return;
      const pipeline = redis.pipeline();
      for (const [id, record] of records) pipeline.set(key(id), JSON.stringify(record), 'EX', KEEP_S);
      await pipeline.exec().catch(() => {}); // the row's draft is the truth; the next read sees an older or no record
    },
    async close() {
      redis.disconnect();
    },
  };
}
