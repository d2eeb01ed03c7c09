/** Conversation state in this process, with the contract of the Redis store. Oldest records give way. */
import type { StateRecord, StateStore } from './state.ts';

const KEEP = 10_000;

export function createMemoryState(): StateStore {
  const records = new Map<string, StateRecord>();
  return {
    kind: 'memory',
    async read(conversations) {
      const found = new Map<string, StateRecord>();
      for (const id of conversations) {
        const record = records.get(id);
        if (record) found.set(id, structuredClone(record));
      }
      return found;
    },
    async write(fresh) {
      for (const [id, record] of fresh) {
        records.delete(id);
        records.set(id, structuredClone(record));
      }
      for (const id of records.keys()) {
        if (records.size <= KEEP) break;
        records.delete(id);
      }
    },
    async close() {
      records.clear();
    },
  };
}
