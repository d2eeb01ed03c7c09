/** How long Zalo waits for an answer at 300 events a second: healthy, with a slow database, with an API that hangs. See README.md. */

import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { Agent, createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openPostgres } from '#src/storage/postgres.ts';
import { databaseUrl, startPostgres } from '#test/services.ts';
import { START } from '../start.ts';

const SECONDS = Number(process.argv[2] ?? 10);
const PER_SECOND = 300;
const PEOPLE = 2_000;
const SLOW_MS = 20;
const IDS = { app: '4600000000000000001', oa: '3880000000000000001', key: 'bench-oa-key' };
const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** OpenAPI and OAuth: answers at once, or never. */
async function api(hangs: boolean) {
  let count = 0;
  const server = createServer((req, res) => {
    req.resume();
    if (hangs) return;
    req.on('end', () => res.end(`{"error":0,"message":"Success","data":{"message_id":"m${++count}"}}`));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    stop(): void {
      server.closeAllConnections();
      server.close();
    },
  };
}

let events = 0;
function event(): { body: Buffer; mac: string } {
  const timestamp = String(Date.now());
  const user = `61${String(events % PEOPLE).padStart(17, '0')}`;
  const body = Buffer.from(
    JSON.stringify({
      app_id: IDS.app,
      sender: { id: user },
      recipient: { id: IDS.oa },
      event_name: 'user_send_text',
      message: { text: 'Đường thôn Đông ngập nước từ tối qua', msg_id: `bench${++events}` },
      timestamp,
    }),
  );
  const mac = createHash('sha256').update(IDS.app).update(body).update(timestamp).update(IDS.key).digest('hex');
  return { body, mac };
}

const agent = new Agent({ keepAlive: true, maxSockets: 200 });

function post(port: number): Promise<{ ms: number; status: number }> {
  const { body, mac } = event();
  const headers = {
    'Content-Type': 'application/json',
    'Content-Length': body.length,
    'X-ZEvent-Signature': `mac=${mac}`,
  };
  const startedAt = performance.now();
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path: '/zalo', method: 'POST', headers, agent }, (response) => {
      response.resume();
      response.on('end', () => resolve({ ms: performance.now() - startedAt, status: response.statusCode ?? 0 }));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** Events leave when they are due, whatever became of those before. */
async function load(port: number, seconds: number): Promise<{ ms: number; status: number }[]> {
  const answers: Promise<{ ms: number; status: number }>[] = [];
  const startedAt = performance.now();
  for (let n = 0; n < PER_SECOND * seconds; n++) {
    const due = startedAt + (n * 1_000) / PER_SECOND;
    const early = due - performance.now();
    if (early > 0) await pause(early);
    answers.push(post(port));
  }
  return Promise.all(answers);
}

const postgres = await startPostgres();
const work = mkdtempSync(join(tmpdir(), 'cau-noi-bench-zalo-'));
cpSync('data', join(work, 'data'), { recursive: true });
cpSync('data/examples/authority.json', join(work, 'data/authority.json'));

async function run(name: string, how: { slowMs: number; hangs: boolean }): Promise<void> {
  const dbName = `zalo_${name.toLowerCase().replaceAll(/\W/g, '_')}`;
  const maintenance = await openPostgres(postgres.url, 1);
  await maintenance.query(`create database ${dbName}`);
  await maintenance.close();
  const server = await api(how.hangs);
  const child = fork(join(import.meta.dirname, 'ours.ts'), [String(how.slowMs)], {
    execArgv: START.flags,
    env: {
      ...START.variables,
      PATH: process.env.PATH,
      DATA_DIR: join(work, 'data'),
      VAR_DIR: join(work, 'var'),
      DATA_KEY: Buffer.alloc(32, 7).toString('base64'),
      DATABASE_URL: databaseUrl(postgres.url, dbName),
      ZALO_APP_ID: IDS.app,
      ZALO_APP_SECRET: 'bench-app-secret',
      ZALO_OA_ID: IDS.oa,
      ZALO_OA_SECRET_KEY: IDS.key,
      ZALO_OPENAPI_BASE: server.url,
      ZALO_OAUTH_BASE: server.url,
      ZALO_ACCESS_TOKEN: 'bench-access',
      ZALO_REFRESH_TOKEN: 'bench-refresh',
    } as NodeJS.ProcessEnv,
  });
  const [port] = (await once(child, 'message')) as [number];
  await load(port, 2);
  const answers = await load(port, SECONDS);
  const times = answers.map((one) => one.ms).sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))]!.toFixed(1);
  const byStatus = [...Map.groupBy(answers, (one) => one.status)].map(([status, all]) => `${status}: ${all.length}`);
  say(`| ${name} | ${times.length} | ${at(0.5)} | ${at(0.99)} | ${at(1)} | ${byStatus.join(', ')} |`);
  child.kill('SIGKILL');
  server.stop();
}

say(`${PER_SECOND} signed events a second for ${SECONDS} s, one service, PostgreSQL; milliseconds until the answer`);
say('| | events | p50 | p99 | longest | answers |');
say('|---|---|---|---|---|---|');
await run('healthy', { slowMs: 0, hangs: false });
await run(`database slow (+${SLOW_MS} ms a statement)`, { slowMs: SLOW_MS, hangs: false });
await run('API hangs', { slowMs: 0, hangs: true });
await postgres.stop();
rmSync(work, { recursive: true, force: true });
agent.destroy();
process.exit();
