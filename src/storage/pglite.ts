/**
 * PGlite: PostgreSQL in this process, for a trial. It never fsyncs (a power cut can lose the last seconds) and has no
 * lock of its own: two processes on one folder lose rows silently (measured), so a lock file keeps the second one out.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite, type Transaction } from '@electric-sql/pglite';
import type { Database, Rows, Sql } from './database.ts';

const INT8 = 20;
const DATE = 1082;

/** Another live process holds the folder. */
export class DatabaseInUse extends Error {
  readonly pid: number;
  constructor(dir: string, pid: number) {
    super(`${dir} is in use by process ${pid}`);
    this.name = 'DatabaseInUse';
    this.pid = pid;
  }
}

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Takes the folder's lock, or throws DatabaseInUse. A lock whose process is gone is taken over. */
function lock(dir: string): () => void {
  const file = join(dir, 'cau-noi.lock');
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      return () => rmSync(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const pid = Number(readFileSync(file, 'utf8'));
      if (pid && pid !== process.pid && alive(pid)) throw new DatabaseInUse(dir, pid);
      rmSync(file, { force: true });
    }
  }
  throw new DatabaseInUse(dir, 0);
}

async function run<T>(client: PGlite | Transaction, text: string, values?: unknown[]): Promise<Rows<T>> {
  if (!values) {
    const results = await client.exec(text);
    const last = results.at(-1);
    return { rows: (last?.rows ?? []) as T[], count: last?.affectedRows ?? 0 };
  }
  const result = await client.query<T>(text, values);
  return { rows: result.rows, count: result.affectedRows ?? result.rows.length };
}

/** Opens (or makes) the database in `dir`; `memory://` keeps it in memory, there as a copy of `image` (tests). */
export async function openPglite(dir: string, image?: Blob): Promise<Database> {
  const inMemory = dir.startsWith('memory://');
  if (!inMemory) mkdirSync(dir, { recursive: true });
  const unlock = inMemory ? () => {} : lock(dir);
  const parsers = { [DATE]: (value: string) => value, [INT8]: Number };
  const options = image ? { parsers, loadDataDir: image } : { parsers };
  const db = await PGlite.create(inMemory ? dir : join(dir, 'pglite'), options).catch((error: unknown) => {
    unlock();
    throw error;
  });
  const query: Sql['query'] = (text, values) => run(db, text, values);
  return {
    kind: 'pglite',
    query,
    tx: (work) => db.transaction((tx) => work({ query: (text, values) => run(tx, text, values) })),
    listen: (channel, heard) => db.listen(channel, heard),
    async notify(channel) {
      await query('select pg_notify($1, $2)', [channel, '']);
    },
    async close() {
      if (!db.closed) await db.close();
      unlock();
    },
  };
}
