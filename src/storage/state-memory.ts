/** Conversation state in this process, with the contract of the Redis store. Oldest records give way. */
import type { StateRecord, StateStore } from './state.ts';

const KEEP = 10_000;

export function createMemoryState(): StateStore {
  /** As JSON, so that nobody changes what another reads; a third of what structuredClone costs. */
  const records = new Map<string, string>();
  return {
    kind: 'memory',
    async read(conversations) {
      const found = new Map<string, StateRecord>();
      for (const id of conversations) {
        const record = records.get(id);
        if (record) found.set(id, JSON.parse(record) as StateRecord);
      }
      return found;
    },
    async write(fresh) {
      for (const [id, record] of fresh) {
        records.delete(id);
        records.set(id, JSON.stringify(record));
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
