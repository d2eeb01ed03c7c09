/** Who is measured: this service on PostgreSQL + Redis and embedded, and the peers of peers.mjs on the same Redis. */
import { type ChildProcess, execFileSync, fork } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openPglite } from '#src/storage/pglite.ts';
import { openPostgres } from '#src/storage/postgres.ts';
import { quickData } from '#test/crash/drive.ts';
import { databaseUrl, startPostgres, startRedis } from '#test/services.ts';
import { START } from '../start.ts';
import { SECRET } from './load.ts';

const ROOT = join(import.meta.dirname, '../..');

export interface Bot {
  name: string;
  /** With `tally` it can tell what its turns were made of (ours only). */
  start(api: string, port: number, tally?: boolean): Promise<ChildProcess>;
}

async function ready(child: ChildProcess): Promise<ChildProcess> {
  await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(() => Promise.reject(new Error('It ended at once'))),
  ]);
  return child;
}

const PEERS = join(ROOT, 'node_modules/.cache/cau-noi/bench-peers');
function installPeers(): void {
  mkdirSync(PEERS, { recursive: true });
  copyFileSync(join(import.meta.dirname, 'peers.mjs'), join(PEERS, 'peers.mjs'));
  if (existsSync(join(PEERS, 'node_modules/telegraf'))) return;
  const dependencies = {
    '@grammyjs/conversations': '2.1.1',
    '@grammyjs/storage-redis': '2.6.0',
    grammy: '1.46.0',
    ioredis: '5.11.1',
    telegraf: '4.16.3',
  };
  writeFileSync(join(PEERS, 'package.json'), JSON.stringify({ private: true, type: 'module', dependencies }));
  execFileSync('npm', ['install', '--no-audit', '--no-fund'], { cwd: PEERS, stdio: 'inherit' });
}

/** Starts the servers; everything made stays below `work`. */
export async function openStand(work: string): Promise<{ bots: Bot[]; close(): Promise<void> }> {
  installPeers();
  const [postgres, redis] = await Promise.all([startPostgres(), startRedis()]);
  const data = quickData();
  copyFileSync(join(data.dir, 'examples/authority.json'), join(data.dir, 'authority.json'));
  let databases = 0;

  function ours(name: string, settings: () => Promise<Record<string, string>>): Bot {
    return {
      name,
      async start(api, port, tally = false) {
        execFileSync('redis-cli', ['-u', redis.url, 'flushall']);
        const env = {
          PATH: process.env.PATH,
          ...START.variables,
          PORT: String(port),
          DATA_DIR: data.dir,
          DATA_KEY: Buffer.alloc(32, 7).toString('base64'),
          PUBLIC_URL: 'https://bench.example',
          TELEGRAM_BOT_TOKEN: '1:AAAAAAAAAAAAAAAAAAAAAAAA',
          TELEGRAM_API_ROOT: api,
          TELEGRAM_WEBHOOK_SECRET: SECRET,
          ...(await settings()),
        };
        return ready(
          fork(join(import.meta.dirname, 'ours.ts'), tally ? ['tally'] : [], {
            env: env as NodeJS.ProcessEnv,
            execArgv: START.flags,
          }),
        );
      },
    };
  }

  const peer = (which: string): Bot => ({
    name: which,
    async start(api, port) {
      execFileSync('redis-cli', ['-u', redis.url, 'flushall']);
      const env = { PATH: process.env.PATH, API: api, REDIS: redis.url, SECRET };
      return ready(fork(join(PEERS, 'peers.mjs'), [which, String(port)], { env, execArgv: [] }));
    },
  });

  const bots: Bot[] = [
    ours('ours, PostgreSQL + Redis', async () => {
      const name = `bench_${++databases}`;
      const maintenance = await openPostgres(postgres.url, 1);
      await maintenance.query(`create database ${name}`).finally(() => maintenance.close());
      return { DATABASE_URL: databaseUrl(postgres.url, name), REDIS_URL: redis.url };
    }),
    ours('ours, embedded', async () => {
      const dir = join(work, `embedded-${++databases}`);
      const seed = join(work, 'seed');
      if (!existsSync(seed)) {
        await openPglite(seed).then((database) => database.close());
      }
      cpSync(seed, dir, { recursive: true });
      return { TRIAL: 'yes', VAR_DIR: dir };
    }),
    peer('grammy-conversations'),
    peer('grammy-session'),
    peer('telegraf-session'),
  ];

  return {
    bots,
    async close() {
      await Promise.all([postgres.stop(), redis.stop()]);
      data.remove();
    },
  };
}
