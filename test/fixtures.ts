/** Fresh databases and Redis for a test file. What is opened here is closed when the file is done. */
import { existsSync, mkdirSync, openAsBlob, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { Redis } from 'ioredis';
import { afterAll, inject } from 'vitest';
import type { Database } from '#src/storage/database.ts';
import { migrate } from '#src/storage/migrate.ts';
import { openPglite } from '#src/storage/pglite.ts';
import { openPostgres } from '#src/storage/postgres.ts';
import own from '../package.json' with { type: 'json' };
import { databaseUrl, TEMPLATE } from './services.ts';

export type DatabaseKind = Database['kind'];
export const DATABASE_KINDS: DatabaseKind[] = ['postgres', 'pglite'];

const closings: (() => Promise<unknown>)[] = [];
afterAll(async () => {
  for (const close of closings.reverse()) await close();
});

/** Calls `close` when the test file is done. */
export function closeLater(close: () => Promise<unknown>): void {
  closings.push(close);
}

let made = 0;

/** A new migrated PostgreSQL database (or an empty one); gives its URL, to open it as often as the test likes. */
export async function freshPostgresUrl(options: { migrated?: boolean } = {}): Promise<string> {
  const server = inject('postgres');
  const name = `t_${process.pid}_${process.hrtime.bigint()}_${made++}`;
  const maintenance = await openPostgres(server, 1);
  try {
    await maintenance.query(`create database ${name} template ${options.migrated === false ? 'template0' : TEMPLATE}`);
  } finally {
    await maintenance.close();
  }
  return databaseUrl(server, name);
}

const PGLITE_IMAGE = join(
  import.meta.dirname,
  `../node_modules/.cache/cau-noi/pglite-${own.dependencies['@electric-sql/pglite']}.tar`,
);

/** An empty PGlite as bytes: making one takes seconds, copying it half of one. Kept between runs, by version. */
export async function pgliteImage(): Promise<Blob> {
  if (!existsSync(PGLITE_IMAGE)) {
    const empty = await PGlite.create('memory://');
    const image = await empty.dumpDataDir('none');
    await empty.close();
    mkdirSync(dirname(PGLITE_IMAGE), { recursive: true });
    const half = `${PGLITE_IMAGE}.${process.pid}`;
    writeFileSync(half, await image.bytes());
    renameSync(half, PGLITE_IMAGE);
  }
  return openAsBlob(PGLITE_IMAGE);
}

/** A new migrated database of the kind asked for. */
export async function freshDatabase(kind: DatabaseKind, options: { connections?: number } = {}): Promise<Database> {
  const database =
    kind === 'postgres'
      ? await openPostgres(await freshPostgresUrl(), options.connections)
      : await openPglite('memory://', await pgliteImage());
  if (kind === 'pglite') await migrate(database);
  closeLater(() => database.close());
  return database;
}

/** An empty Redis database; gives its URL. */
export async function freshRedis(): Promise<string> {
  const server = inject('redis');
  const client = new Redis(server, { maxRetriesPerRequest: 1 });
  try {
    const index = await client.incr('test:databases');
    await client.select(index);
    await client.flushdb();
    return `${server}/${index}`;
  } finally {
    client.disconnect();
  }
}

/** A post of letters without files. */
export const NO_FILES = {
  leftBehind: () => '',
  files: { ready: async () => null, expired: async () => {} },
};
