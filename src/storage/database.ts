/**
 * The record of truth behind two methods. PostgreSQL where `DATABASE_URL` is set, PGlite under `var/` otherwise:
 * same SQL, same migrations. Rows are parsed where they are read; instants are `timestamptz` (Date), days are `date`
 * (text `YYYY-MM-DD`), bytes are Uint8Array, counts are cast to int.
 */

export interface Rows<T> {
  rows: T[];
  /** Rows touched by an insert, update or delete. */
  count: number;
}

export interface Sql {
  query<T = Record<string, unknown>>(text: string, values?: unknown[]): Promise<Rows<T>>;
}

export interface Database extends Sql {
  readonly kind: 'postgres' | 'pglite';
  /** Runs `work` in one transaction: all of it is written, or, when it throws, nothing. */
  tx<T>(work: (sql: Sql) => Promise<T>): Promise<T>;
  /** Calls back when `notify` was called on the channel by anyone; gives back the way to stop. */
  listen(channel: string, heard: () => void): Promise<() => Promise<void>>;
  notify(channel: string): Promise<void>;
  close(): Promise<void>;
}

/** JSON for a jsonb parameter: PGlite would take an object, node-postgres would make an array literal of a list. */
export function json(value: unknown): string {
  return JSON.stringify(value);
}
