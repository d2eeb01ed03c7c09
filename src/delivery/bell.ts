/**
 * Tells that something new waits on a channel: here at once, to other processes a moment later and once for many. A
 * `notify` inside the writing transaction would make all commits wait for one another (PostgreSQL takes one lock for it).
 * Whoever misses it finds the row at its next poll.
 */
import type { Database } from '#src/storage/database.ts';

const GATHER_MS = 20;

export type Bell = () => void;

/** `here` wakes this process; nobody else can wait where the database is in this process. */
export function createBell(database: Database, channel: string, here: () => void): Bell {
  let due = false;
  return () => {
    here();
    if (due || database.kind === 'pglite') return;
    due = true;
    setTimeout(() => {
      due = false;
      database.notify(channel).catch(() => {}); // the poll finds it
    }, GATHER_MS).unref();
  };
}
