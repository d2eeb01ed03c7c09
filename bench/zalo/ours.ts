/** The real service with its Zalo channel, its database made slower by so many milliseconds a statement. Run by run.ts. */
import { setTimeout as pause } from 'node:timers/promises';
import { readConfig } from '#src/config.ts';
import { silentLog } from '#src/log.ts';
import { createDoor, listen } from '#src/server.ts';
import { openService } from '#src/service.ts';
import type { Database, Sql } from '#src/storage/database.ts';
import { migrate } from '#src/storage/migrate.ts';
import { openPostgres } from '#src/storage/postgres.ts';

/** Every statement takes so much longer than it does. */
function slowed(database: Database, ms: number): Database {
  if (ms === 0) return database;
  const slow = (sql: Sql): Sql => ({
    async query<T>(text: string, values?: unknown[]) {
      await pause(ms);
      return sql.query<T>(text, values);
    },
  });
  return { ...database, ...slow(database), tx: (work) => database.tx((sql) => work(slow(sql))) };
}

const config = readConfig();
const database = await openPostgres(config.DATABASE_URL!);
await migrate(database);
const service = await openService({ config, log: silentLog, database: slowed(database, Number(process.argv[2])) });
const { port } = await listen(await createDoor(service), '127.0.0.1', 0);
await service.start();
setImmediate(() => setImmediate(() => process.send?.(port))); // its index is built first
