/** Conversation state in Redis. Redis down, hung, emptied or older loses nothing: the turn goes on from the row's draft. */
import type { SharedRedis } from './redis.ts';
import { StateRecord, type StateStore } from './state.ts';

const KEEP_S = 30 * 86_400;
/** KEYS: the conversations. ARGV: how long to keep, then each one's record. One command a batch: each costs a promise and a timer. */
const WRITE = `for i, key in ipairs(KEYS) do redis.call('SET', key, ARGV[i + 1], 'EX', ARGV[1]) end`;
const key = (conversation: string) => `cn:state:{${conversation}}`;

/** A record that cannot be read (another version, damaged) counts as absent. */
function parse(text: string | null | undefined): StateRecord | null {
  if (!text) return null;
  try {
    return StateRecord.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

export function createRedisState(redis: SharedRedis): StateStore {
  return {
    kind: 'redis',
    async read(conversations) {
      const found = new Map<string, StateRecord>();
      if (conversations.length === 0) return found;
      const texts = (await redis.ask((server) => server.mget(conversations.map(key)))) ?? [];
      conversations.forEach((id, index) => {
        const record = parse(texts[index]);
        if (record) found.set(id, record);
      });
      return found;
    },
    async write(records) {
      if (records.size === 0) return;
      // Not written is allowed: the row's draft is the truth, and the next read sees an older record or none.
      const keys = [...records.keys()].map(key);
      const values = [...records.values()].map((record) => JSON.stringify(record));
      await redis.ask((server) => server.eval(WRITE, keys.length, ...keys, KEEP_S, ...values));
    },
    async close() {
      redis.close();
    },
  };
}
