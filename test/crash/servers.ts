/** What the crash runs do with the servers: settings for a child, a database of its own, and troubles in turn. */
import type { Redis } from 'ioredis';
import { openPostgres } from '#src/storage/postgres.ts';
import type { Service } from '../services.ts';

export function environment(dataDir: string, more: Record<string, string>): Record<string, string> {
  return { DATA_DIR: dataDir, DATA_KEY: Buffer.alloc(32, 7).toString('base64'), ...more };
}

export async function crashDatabase(server: string, name: string): Promise<void> {
  const maintenance = await openPostgres(server, 1);
  await maintenance.query(`create database ${name}`).finally(() => maintenance.close());
}

/** PostgreSQL loses a process of its own and restarts itself: every connection breaks, what was not committed is gone. */
async function restartPostgres(url: string): Promise<void> {
  const victim = await openPostgres(url, 1);
  const { rows } = await victim.query<{ pid: number }>('select pg_backend_pid() as pid', []);
  process.kill(rows[0]!.pid, 'SIGKILL');
  await victim.close().catch(() => {});
}

const HUNG_MS = 1_500;

/** A trouble for every kill: Redis emptied, hung for a while, the database restarted, and every fourth time none. */
export async function disturb(
  kill: number,
  servers: { redis: Pick<Service, 'process'>; raw: Redis; url: string },
): Promise<void> {
  if (kill % 4 === 0) await servers.raw.flushall();
  if (kill % 4 === 1) {
    servers.redis.process.kill('SIGSTOP');
    setTimeout(() => servers.redis.process.kill('SIGCONT'), HUNG_MS);
  }
  if (kill % 4 === 2) await restartPostgres(servers.url);
}
