/** Turns a second from webhook to sent letter, beside the peers, in one run. See README.md. */
import { type ChildProcess, execFileSync, fork, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, createServer, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openPostgres } from '#src/storage/postgres.ts';
import { quickData } from '#test/crash/drive.ts';
import { databaseUrl, freePort, startPostgres, startRedis } from '#test/services.ts';

const SECONDS = Number(process.argv[2] ?? 8);
const SECRET = 'bench-secret-0123456789';
const CONNECTIONS = 40; // Telegram's default
const ROOT = join(import.meta.dirname, '../..');
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const work = mkdtempSync(join(tmpdir(), 'cau-noi-bench-'));

/** An API that answers at once, in C: it must not take the processor from those that are measured. */
async function instantApi(): Promise<{ url: string; sent(): Promise<number>; stop(): void }> {
  const port = await freePort();
  const conf = join(work, 'nginx.conf');
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (each) => `${each}_temp_path ${work}/${each};`,
  );
  const answer =
    '{"ok":true,"result":{"message_id":7,"date":1,"chat":{"id":42,"type":"private","first_name":"x"},"text":"x"}}';
  writeFileSync(
    conf,
    `worker_processes 1; pid ${work}/nginx.pid; error_log ${work}/nginx.err warn; daemon off;
events { worker_connections 1024; }
http { access_log off; keepalive_requests 100000000; keepalive_timeout 300s; ${paths.join(' ')}
 server { listen 127.0.0.1:${port}; default_type application/json;
  location = /sent { stub_status; }
  location / { return 200 '${answer}'; } } }`,
  );
  const nginx = spawn('setpriv', ['--pdeathsig', 'TERM', 'nginx', '-c', conf], { stdio: 'ignore' });
  await pause(300);
  const status = async () => (await fetch(`http://127.0.0.1:${port}/sent`)).text();
  return {
    url: `http://127.0.0.1:${port}`,
    sent: async () => Number(/\n\s*\d+ \d+ (\d+)/.exec(await status())![1]),
    stop: () => void nginx.kill(),
  };
}

/** An API that answers after `delayMs`, or never; tells when a letter for a chat came. */
async function slowApi(delayMs: number | null) {
  const port = await freePort();
  let count = 0;
  let heard: (chat: string) => void = () => {};
  const server = createServer((req, res) => {
    const chunks: Buffer[] = [];
    req.on('data', (chunk: Buffer) => chunks.push(chunk));
    req.on('end', () => {
      if (!req.url?.endsWith('/sendMessage'))
        return void res.end('{"ok":true,"result":{"id":1,"is_bot":true,"first_name":"b","username":"b_bot"}}');
      count++;
      heard(/"chat_id":"?(\d+)/.exec(Buffer.concat(chunks).toString())?.[1] ?? '');
      if (delayMs === null) return;
      setTimeout(
        () =>
          res.end(
            '{"ok":true,"result":{"message_id":7,"date":1,"chat":{"id":42,"type":"private","first_name":"x"},"text":"x"}}',
          ),
        delayMs,
      );
    });
  }).listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${port}`,
    sent: async () => count,
    hear: (listener: (chat: string) => void) => {
      heard = listener;
    },
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

const postgres = await startPostgres();
const redis = await startRedis();
const data = quickData();
copyFileSync(join(data.dir, 'examples/authority.json'), join(data.dir, 'authority.json'));
let databases = 0;

interface Bot {
  name: string;
  start(api: string, port: number): Promise<ChildProcess>;
}

async function ready(child: ChildProcess): Promise<ChildProcess> {
  await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(() => Promise.reject(new Error('It ended at once'))),
  ]);
  return child;
}

const FLAGS = ['--max-semi-space-size=8', '--max-old-space-size=128'];
function ours(name: string, settings: () => Promise<Record<string, string>>): Bot {
  return {
    name,
    async start(api, port) {
      execFileSync('redis-cli', ['-u', redis.url, 'flushall']);
      const env = {
        PATH: process.env.PATH,
        PORT: String(port),
        DATA_DIR: data.dir,
        DATA_KEY: Buffer.alloc(32, 7).toString('base64'),
        PUBLIC_URL: 'https://bench.example',
        TELEGRAM_BOT_TOKEN: '1:AAAAAAAAAAAAAAAAAAAAAAAA',
        TELEGRAM_API_ROOT: api,
        TELEGRAM_WEBHOOK_SECRET: SECRET,
        ...(await settings()),
      };
      return ready(fork(join(import.meta.dirname, 'ours.ts'), [], { env: env as NodeJS.ProcessEnv, execArgv: FLAGS }));
    },
  };
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

const peer = (which: string): Bot => ({
  name: which,
  async start(api, port) {
    execFileSync('redis-cli', ['-u', redis.url, 'flushall']);
    const env = { PATH: process.env.PATH, API: api, REDIS: redis.url, SECRET };
    return ready(fork(join(PEERS, 'peers.mjs'), [which, String(port)], { env, execArgv: [] }));
  },
});

const BOTS: Bot[] = [
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
      const { openPglite } = await import('#src/storage/pglite.ts');
      await openPglite(seed).then((database) => database.close());
    }
    cpSync(seed, dir, { recursive: true });
    return { TRIAL: 'yes', VAR_DIR: dir };
  }),
  peer('grammy-conversations'),
  peer('grammy-session'),
  peer('telegraf-session'),
];

function memoryOf(child: ChildProcess, what: 'VmRSS' | 'VmHWM'): number {
  const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
  return Math.round(Number(new RegExp(`${what}:\\s+(\\d+)`).exec(status)![1]) / 1024);
}

interface Load {
  turns: number;
  acks: number;
  p50: number;
  p99: number;
  errors: number;
}

async function wrk(port: number, seconds: number, sent: () => Promise<number>): Promise<Load> {
  const before = await sent();
  const args = [
    '-t1',
    `-c${CONNECTIONS}`,
    `-d${seconds}s`,
    '--timeout',
    '10s',
    '-s',
    join(import.meta.dirname, 'load.lua'),
    `http://127.0.0.1:${port}`,
  ];
  const child = spawn('wrk', args, { env: { ...process.env, SECRET }, stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk;
  });
  await once(child, 'exit');
  const after = await sent();
  const [requests, us, p50, p99, errors] = /RESULT (.*)/.exec(said)![1]!.split(' ').map(Number) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const took = us / 1e6;
  return { turns: Math.round((after - before) / took), acks: Math.round(requests / took), p50, p99, errors };
}

async function stop(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

/** Updates at a fixed rate; how long each acknowledgement took and, where letters come, each answer. */
async function paced(
  port: number,
  perSecond: number,
  seconds: number,
  hear: ((listener: (chat: string) => void) => void) | null,
) {
  const agent = new Agent({ keepAlive: true, maxSockets: 100 });
  const ack: number[] = [];
  const answered: number[] = [];
  const begun = new Map<string, number>();
  hear?.((chat) => {
    const at = begun.get(chat);
    if (at !== undefined) answered.push(performance.now() - at);
    begun.delete(chat);
  });
  let failures = 0;
  const one = (number: number) => {
    const person = 500_000 + number;
    const id = 900_000_000 + number;
    const body = JSON.stringify({
      update_id: id,
      message: {
        message_id: id,
        date: 1,
        chat: { id: person, type: 'private', first_name: 'L' },
        from: { id: person, is_bot: false, first_name: 'L' },
        text: 'Cho hỏi',
      },
    });
    const at = performance.now();
    begun.set(String(person), at);
    return new Promise<void>((resolve) => {
      const headers = { 'Content-Type': 'application/json', 'X-Telegram-Bot-Api-Secret-Token': SECRET };
      const req = request(
        { port, host: '127.0.0.1', path: '/telegram', method: 'POST', agent, headers, timeout: 5_000 },
        (res) => {
          res.resume();
          res.on('end', () => {
            ack.push(performance.now() - at);
            if (res.statusCode !== 200) failures++;
            resolve();
          });
        },
      );
      req.on('timeout', () => req.destroy());
      req.on('error', () => {
        failures++;
        resolve();
      });
      req.end(body);
    });
  };
  const all: Promise<void>[] = [];
  const startedMs = performance.now();
  for (let number = 0; number < perSecond * seconds; ) {
    const due = Math.min(perSecond * seconds, Math.floor(((performance.now() - startedMs) / 1_000) * perSecond));
    while (number < due) all.push(one(number++));
    await pause(2);
  }
  await Promise.race([Promise.all(all), pause(6_000)]);
  await pause(hear ? 500 : 0);
  agent.destroy();
  const at = (values: number[], share: number) =>
    values.sort((a, b) => a - b)[Math.floor(values.length * share)] ?? Number.NaN;
  return {
    ack50: at(ack, 0.5),
    ack99: at(ack, 0.99),
    answer50: at(answered, 0.5),
    answer99: at(answered, 0.99),
    failures: failures + perSecond * seconds - all.length + (all.length - ack.length - failures),
  };
}

const table: (string | number)[][] = [];
const wanted = process.argv[3];
installPeers();
if (spawnSync('which', ['wrk']).status !== 0) throw new Error('apt-get install wrk nginx-light');
for (const bot of BOTS.filter((each) => !wanted || each.name.includes(wanted))) {
  const row: (string | number)[] = [bot.name];
  const api = await instantApi();
  let port = await freePort();
  let child = await bot.start(api.url, port);
  await wrk(port, 3, api.sent); // warm
  const quick = await wrk(port, SECONDS, api.sent);
  row.push(quick.turns, quick.p50.toFixed(1), quick.p99.toFixed(1), memoryOf(child, 'VmRSS'));
  await stop(child);
  api.stop();

  const slow = await slowApi(50);
  port = await freePort();
  child = await bot.start(slow.url, port);
  await wrk(port, 2, slow.sent);
  const slowly = await wrk(port, SECONDS, slow.sent);
  row.push(slowly.turns, memoryOf(child, 'VmRSS'));
  await pause(2_000);
  const steady = await paced(port, 300, 5, slow.hear);
  row.push(steady.answer50.toFixed(0), steady.answer99.toFixed(0));
  await stop(child);
  slow.stop();

  const hung = await slowApi(null);
  port = await freePort();
  child = await bot.start(hung.url, port);
  await paced(port, 200, 2, null);
  const hanging = await paced(port, 1_000, 5, null);
  row.push(Number.isNaN(hanging.ack99) ? 'none' : hanging.ack99.toFixed(1), hanging.failures, memoryOf(child, 'VmHWM'));
  await stop(child);
  hung.stop();
  table.push(row);
  say(row.join('  '));
}
const heads = [
  '',
  'turns/s',
  'ack p50',
  'ack p99',
  'MB',
  '50ms: turns/s',
  'MB',
  '300/s: p50',
  'p99',
  'hang: ack p99',
  'not acked',
  'MB',
];
say('');
for (const row of [heads, ...table]) {
  say(
    row
      .map((cell, index) => (index === 0 ? String(cell).padEnd(26) : String(cell).padStart(heads[index]!.length + 2)))
      .join(''),
  );
}
await Promise.all([postgres.stop(), redis.stop()]);
data.remove();
rmSync(work, { recursive: true, force: true });
process.exit();
