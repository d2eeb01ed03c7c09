/**
 * What this process has just written and is about to read back: at hand for a moment, so that its row need not be fetched,
 * opened and parsed. Nobody may rely on it: what is not found here stands in the database.
 */

const AT_MOST = 1_000;
/** What is not taken by then is another worker's, or waits: no text lingers in memory. */
const KEEP_MS = 10_000;

export interface Recent<T> {
  add(items: Map<string, T>): void;
  has(id: string): boolean;
  /** Gives it away: the second time it is read from the database. */
  take(id: string): T | undefined;
}

export function createRecent<T>(): Recent<T> {
  const known = new Map<string, T>();
  return {
    add(items) {
      if (items.size === 0) return;
      for (const [id, item] of items) known.set(id, item);
      for (const id of known.keys()) {
        if (known.size <= AT_MOST) break;
        known.delete(id);
      }
      setTimeout(() => {
        for (const [id, item] of items) if (known.get(id) === item) known.delete(id);
      }, KEEP_MS).unref();
    },
    has: (id) => known.has(id),
    take(id) {
      const item = known.get(id);
      known.delete(id);
      return item;
    },
  };
}
