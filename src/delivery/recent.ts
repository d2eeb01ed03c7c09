/**
 * What this process has just written and is about to read back: at hand for a moment, so that its row need not be fetched,
 * opened and parsed. Nobody may rely on it: what is not found here stands in the database.
 */

import type { Clock } from '#src/clock.ts';

const AT_MOST = 1_000;
/** What is not taken by then (twice as long at most) is another worker's, or waits: no text lingers in memory. */
const KEEP_MS = 5_000;

export interface Recent<T> {
  add(items: Map<string, T>): void;
  has(id: string): boolean;
  /** Gives it away: the second time it is read from the database. */
  take(id: string): T | undefined;
}

export function createRecent<T>(clock: Clock): Recent<T> {
  /** Oldest first. Only this holds the items: what was taken is free at once, thousands a second. */
  const known = new Map<string, { item: T; atMs: number }>();
  let sweeping = false;
  function sweep(): void {
    const nowMs = clock.nowMs();
    for (const [id, { atMs }] of known) {
      if (nowMs - atMs < KEEP_MS) break;
      known.delete(id);
    }
    sweeping = known.size > 0;
    if (sweeping) setTimeout(sweep, KEEP_MS).unref();
  }
  return {
    add(items) {
      if (items.size === 0) return;
      const atMs = clock.nowMs();
      for (const [id, item] of items) known.set(id, { item, atMs });
      for (const id of known.keys()) {
        if (known.size <= AT_MOST) break;
        known.delete(id);
      }
      if (!sweeping) sweep();
    },
    has: (id) => known.has(id),
    take(id) {
      const item = known.get(id)?.item;
      known.delete(id);
      return item;
    },
  };
}
