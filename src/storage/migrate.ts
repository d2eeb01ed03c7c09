/** Plain-SQL migrations, each file once, in order, in a transaction. Several processes may start at once. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from './database.ts';

const FOLDER = join(import.meta.dirname, 'migrations');
const LOCK = 7_218_001;

/** Brings the database to the newest version; gives the names of the files that were run now. */
export async function migrate(database: Database): Promise<string[]> {
  const files = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.sql'))
    .sort();
  return database.tx(async (sql) => {
    await sql.query('select pg_advisory_xact_lock($1)', [LOCK]);
    await sql.query('create table if not exists migration (name text primary key)');
    const { rows } = await sql.query<{ name: string }>('select name from migration', []);
    const done = new Set(rows.map((row) => row.name));
    const fresh = files.filter((name) => !done.has(name));
    for (const name of fresh) {
      await sql.query(readFileSync(join(FOLDER, name), 'utf8'));
      await sql.query('insert into migration (name) values ($1)', [name]);
    }
    return fresh;
  });
}
