/** The real service with Telegram in front of it, on a port of its own; the Bot API is a fake. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type fakeClock, systemClock } from '#src/clock.ts';
import { readConfig } from '#src/config.ts';
import { type Log, silentLog } from '#src/log.ts';
import { createDoor, listen } from '#src/server.ts';
import { openService, type Service } from '#src/service.ts';
import type { Database, Rows } from '#src/storage/database.ts';
import { closeLater } from '../fixtures.ts';

export const PUBLIC_URL = 'https://bot.example.vn';
export const SECRET = 'a-secret_of-the-webhook';
export const GROUP = -1001987654321;

let dataDir: string | null = null;

/** The repository's data with an authority that is open to residents and listed in one group. */
export function openData(): string {
  if (dataDir) return dataDir;
  const dir = mkdtempSync(join(tmpdir(), 'cau-noi-data-'));
  closeLater(async () => rmSync(dir, { recursive: true, force: true }));
  for (const name of readdirSync('data')) symlinkSync(resolve('data', name), join(dir, name));
  const example = JSON.parse(readFileSync('data/examples/authority.json', 'utf8'));
  const authority = {
    ...example,
    channels: { residents: 'open' },
    groups: [`telegram:${GROUP}`],
    // Order and safety of thousands of messages of one person are tried here; what is too much, elsewhere.
    intake: { ...example.intake, limits: { messages: 100_000 } },
  };
  writeFileSync(join(dir, 'authority.json'), JSON.stringify(authority));
  dataDir = dir;
  return dir;
}

export interface Served {
  service: Service;
  /** Where the webhook really listens. */
  url: string;
  /** Registers the webhook or begins to poll; the loops of the service stay still. */
  receive(): Promise<void>;
}

export interface ServeOptions {
  clock?: ReturnType<typeof fakeClock>;
  database: Database;
  apiRoot: string;
  token: string;
  log?: Log;
  /** Without it the service polls. */
  publicUrl?: string | null;
}

export async function serve(options: ServeOptions): Promise<Served> {
  const { publicUrl = PUBLIC_URL } = options;
  const config = readConfig({
    TELEGRAM_BOT_TOKEN: options.token,
    TELEGRAM_API_ROOT: options.apiRoot,
    TELEGRAM_WEBHOOK_SECRET: SECRET,
    ...(publicUrl ? { PUBLIC_URL: publicUrl } : {}),
    DATA_DIR: openData(),
    DATA_KEY: Buffer.alloc(32, 7).toString('base64'),
    TRIAL: 'yes', // the database is handed in
  });
  const service = await openService({
    config,
    log: options.log ?? silentLog,
    clock: options.clock ?? systemClock,
    // Whoever made it closes it.
    database: { ...options.database, close: async () => {} },
  });
  const { server, port } = await listen(await createDoor(service), '127.0.0.1', 0);
  closeLater(async () => {
    server.close();
    await service.stop();
  });
  return {
    service,
    url: `http://127.0.0.1:${port}`,
    async receive() {
      for (const messenger of service.messengers) await messenger.start?.();
    },
  };
}

/** A database that can be made to refuse what contains some words, as when it is down. */
export function breakable(database: Database): Database & { refuse: string | null } {
  const own: Database & { refuse: string | null } = {
    ...database,
    refuse: null,
    query<T>(text: string, values?: unknown[]): Promise<Rows<T>> {
      if (own.refuse && text.includes(own.refuse)) return Promise.reject(new Error('refused'));
      return database.query<T>(text, values);
    },
  };
  return own;
}

/** A database that notes which events were claimed, in their order. */
export function noting(database: Database, claims: string[]): Database {
  return {
    ...database,
    async query<T>(text: string, values?: unknown[]): Promise<Rows<T>> {
      const result = await database.query<T>(text, values);
      if (text.includes('set claimed_by = $3'))
        claims.push(...(result.rows as { event_id: string }[]).map((row) => row.event_id));
      return result;
    },
  };
}
