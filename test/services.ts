/**
 * The servers the tests use: a private PostgreSQL and a private Redis on random ports of 127.0.0.1, started once per run
 * and gone with it. `startPostgres` and `startRedis` also give a test one of its own, to stop or kill.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, connect as dial } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { TestProject } from 'vitest/node';
import { migrate } from '#src/storage/migrate.ts';
import { openPostgres } from '#src/storage/postgres.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The maintenance database of the run's PostgreSQL. */
    postgres: string;
    /** Database 0 of the run's Redis. */
    redis: string;
  }
}

/** Migrated once; a test's own database is a copy of it. */
export const TEMPLATE = 'cau_noi_template';
const READY_WITHIN_MS = 30_000;

export interface Service {
  url: string;
  /** The server's process, for tests that kill or freeze it. */
  process: ChildProcess;
  /** Stops it and removes its files. */
  stop(): Promise<void>;
}

/** A port nobody listens on just now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (!address || typeof address === 'string') throw new Error('No free port');
  return address.port;
}

async function answers(port: number): Promise<boolean> {
  const socket = dial(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

/** Starts a server that dies with this process, and waits until `ready`. */
async function start(
  args: string[],
  options: { uid?: number; cwd: string; stopSignal: NodeJS.Signals; ready: () => Promise<boolean> },
): Promise<ChildProcess> {
  const asUser = options.uid === undefined ? [] : ['--reuid', `${options.uid}`, '--clear-groups'];
  const child = spawn('setpriv', [...asUser, '--pdeathsig', options.stopSignal.slice(3), ...args], {
    cwd: options.cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const hear = (chunk: Buffer): void => {
    said = `${said}${chunk}`.slice(-4_000);
  };
  child.stdout?.on('data', hear);
  child.stderr?.on('data', hear);
  let failure: Error | undefined;
  child.on('error', (error) => {
    failure = error;
  });
  const until = performance.now() + READY_WITHIN_MS;
  while (performance.now() < until) {
    if (failure || child.exitCode !== null) break;
    if (await options.ready()) return child;
    await pause(50);
  }
  child.kill('SIGKILL');
  throw new Error(`${args[0]} did not start: ${failure?.message ?? ''}\n${said}`);
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill(signal);
  const kill = setTimeout(() => child.kill('SIGKILL'), 10_000);
  await gone;
  clearTimeout(kill);
}

function postgresBin(): string {
  const newest = globSync('/usr/lib/postgresql/*/bin/initdb')
    .map((path) => ({ path, version: Number(path.split('/')[4]) }))
    .sort((a, b) => b.version - a.version)[0];
  if (!newest) throw new Error('PostgreSQL is not installed: node scripts/need.ts');
  return newest.path.slice(0, -'/initdb'.length);
}

/** PostgreSQL refuses to run as root: the package's own user then, otherwise whoever we are. */
function postgresUser(): number | undefined {
  if (process.getuid?.() !== 0) return undefined;
  return Number(spawnSync('id', ['-u', 'postgres'], { encoding: 'utf8' }).stdout);
}

/** A PostgreSQL of its own, with fsync on as in earnest. */
export async function startPostgres(settings: Record<string, string> = {}): Promise<Service> {
  const bin = postgresBin();
  const uid = postgresUser();
  const dir = mkdtempSync(join(tmpdir(), 'cau-noi-postgres-'));
  if (uid !== undefined) chownSync(dir, uid, -1);
  const data = join(dir, 'data');
  const args = ['-D', data, '-U', 'postgres', '--auth=trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync'];
  const made = spawnSync(join(bin, 'initdb'), args, {
    encoding: 'utf8',
    cwd: dir,
    ...(uid === undefined ? {} : { uid }),
  });
  if (made.status !== 0) throw new Error(`initdb failed: ${made.error?.message ?? made.stderr}`);
  const port = await freePort();
  const all = {
    listen_addresses: '127.0.0.1',
    port: `${port}`,
    unix_socket_directories: dir,
    max_connections: '300',
    ...settings,
  };
  const flags = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = await start([join(bin, 'postgres'), '-D', data, ...flags], {
    ...(uid === undefined ? {} : { uid }),
    cwd: dir,
    stopSignal: 'SIGINT',
    ready: async () =>
      spawnSync(join(bin, 'pg_isready'), ['-q', '-h', '127.0.0.1', '-p', `${port}`], { cwd: dir }).status === 0,
  });
  return {
    url: `postgresql://postgres@127.0.0.1:${port}/postgres`,
    process: child,
    async stop() {
      await end(child, 'SIGINT');
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

/** A Redis of its own that keeps nothing on disk. */
export async function startRedis(options: { port?: number; args?: string[] } = {}): Promise<Service> {
  const port = options.port ?? (await freePort());
  const dir = mkdtempSync(join(tmpdir(), 'cau-noi-redis-'));
  const own = ['--port', `${port}`, '--bind', '127.0.0.1', '--dir', dir, '--save', '', '--appendonly', 'no'];
  const child = await start(['redis-server', ...own, '--databases', '4096', ...(options.args ?? [])], {
    cwd: dir,
    stopSignal: 'SIGTERM',
    ready: () => answers(port),
  });
  return {
    url: `redis://127.0.0.1:${port}`,
    process: child,
    async stop() {
      await end(child, 'SIGTERM');
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

/** The same server, another database of it. */
export function databaseUrl(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

/** Vitest calls it once before all tests; what it returns runs after all of them, also after a failure. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const services: Service[] = [];
  const stopAll = async (): Promise<void> => {
    await Promise.all(services.map((service) => service.stop()));
  };
  try {
    const redis = await startRedis();
    services.push(redis);
    const postgres = await startPostgres();
    services.push(postgres);
    const maintenance = await openPostgres(postgres.url, 1);
    await maintenance.query(`create database ${TEMPLATE}`);
    await maintenance.close();
    const template = await openPostgres(databaseUrl(postgres.url, TEMPLATE), 1);
    await migrate(template).finally(() => template.close());
    project.provide('postgres', postgres.url);
    project.provide('redis', redis.url);
  } catch (error) {
    await stopAll();
    throw error;
  }
  return stopAll;
}
