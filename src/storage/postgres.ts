/** PostgreSQL through `pg`: pooled, every statement prepared (measured +51 % turns: design.md section 2). */
import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import type { Database, Rows, Sql } from './database.ts';

const INT8 = 20;
const DATE = 1082;

const names = new Map<string, string>();

/** A short stable name for a statement, so that each connection prepares it once. */
function statementName(text: string): string {
  let name = names.get(text);
  if (!name) {
    name = createHash('sha1').update(text).digest('base64url').slice(0, 20);
    names.set(text, name);
  }
  return name;
}

async function run<T>(client: pg.Pool | pg.PoolClient, text: string, values?: unknown[]): Promise<Rows<T>> {
  const given: pg.QueryResult | pg.QueryResult[] = values
    ? await client.query({ name: statementName(text), text, values })
    : await client.query({ text });
  const result = Array.isArray(given) ? given.at(-1)! : given; // several statements: the last one's, as PGlite does
  return { rows: result.rows as T[], count: result.rowCount ?? 0 };
}

/** What a server says that is starting or recovering (SQLSTATE cannot_connect_now): it will answer by itself. */
const STARTING = '57P03';
const STARTS_WITHIN_MS = 30_000;
const ASK_AGAIN_MS = 250;

/** Resolves when the server answers; one that is only starting is waited for, anything else rejects at once. */
async function answering(pool: pg.Pool): Promise<void> {
  for (let leftMs = STARTS_WITHIN_MS; ; leftMs -= ASK_AGAIN_MS) {
    try {
      await pool.query('select 1');
      return;
    } catch (error) {
      const isStarting = error instanceof Error && 'code' in error && error.code === STARTING;
      if (!isStarting || leftMs <= 0) throw error;
      await pause(ASK_AGAIN_MS);
    }
  }
}

/** Opens the pool; waits for a server that is only starting (both come up together after a power cut). `connections` bounds what one process takes; listening holds one more of its own. */
export async function openPostgres(url: string, connections = 8): Promise<Database> {
  const types = new pg.TypeOverrides();
  types.setTypeParser(DATE, (value) => value);
  types.setTypeParser(INT8, Number);
  const pool = new pg.Pool({ connectionString: url, max: connections, types, connectionTimeoutMillis: 5_000 });
  pool.on('error', () => {}); // an idle connection that broke is replaced by the pool; the next query tells
  try {
    await answering(pool);
  } catch (error) {
    await pool.end();
    throw error;
  }

  return {
    kind: 'postgres',
    query: (text, values) => run(pool, text, values),
    async tx<T>(work: (sql: Sql) => Promise<T>): Promise<T> {
      const client = await pool.connect();
      let broken: Error | undefined;
      // Nobody else listens while it is ours, and an error nobody hears ends the process.
      const onError = (error: Error): void => {
        broken = error;
      };
      client.on('error', onError);
      try {
        await client.query('begin');
        const result = await work({ query: (text, values) => run(client, text, values) });
        await client.query('commit');
        return result;
      } catch (error) {
        await client.query('rollback').catch(onError);
        throw error;
      } finally {
        if (!broken) client.off('error', onError);
        client.release(broken);
      }
    },
    listen: (channel, heard) => listen(url, channel, heard),
    async notify(channel) {
      await run(pool, 'select pg_notify($1, $2)', [channel, '']);
    },
    close: async () => {
      if (!pool.ending) await pool.end();
    },
  };
}

const RELISTEN_MS = 1_000;

/** Listens on a connection of its own and comes back after a restart of the server. */
async function listen(url: string, channel: string, heard: () => void): Promise<() => Promise<void>> {
  let stopped = false;
  let client: pg.Client | undefined;
  const connect = async (): Promise<void> => {
    const fresh = new pg.Client({ connectionString: url });
    fresh.on('notification', heard);
    fresh.on('error', () => {});
    fresh.on('end', () => {
      if (!stopped) setTimeout(() => void connect().catch(() => {}), RELISTEN_MS).unref();
    });
    await fresh.connect();
    await fresh.query(`listen ${pg.escapeIdentifier(channel)}`);
    if (stopped) return fresh.end();
    client = fresh;
    heard();
  };
  await connect();
  return async () => {
    stopped = true;
    await client?.end();
  };
}
