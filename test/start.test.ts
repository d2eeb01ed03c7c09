/** Starts the real process as an installer would, in every combination that decides on the demonstration, and looks. */
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { freshPostgresUrl } from './fixtures.ts';

const ROOT = resolve(import.meta.dirname, '..');
const KEY = Buffer.alloc(32, 1).toString('base64');
const TOKEN = `123456:${'a'.repeat(35)}`;

const temporary: string[] = [];
let running: ChildProcess | undefined;

afterEach(async () => {
  const child = running;
  running = undefined;
  if (!child || child.exitCode !== null) return;
  const ended = new Promise((done) => child.once('exit', done));
  child.kill('SIGTERM');
  await ended;
});
afterAll(() => {
  for (const dir of temporary) rmSync(dir, { recursive: true, force: true });
});

function folder(): string {
  const dir = mkdtempSync(join(tmpdir(), 'cau-noi-start-'));
  temporary.push(dir);
  return dir;
}

/** A data folder of an install: the repository's, with an authority of its own. */
function installData(): string {
  const dir = folder();
  for (const name of ['plans', 'calendar', 'triage', 'examples'])
    symlinkSync(join(ROOT, 'data', name), join(dir, name));
  cpSync(join(ROOT, 'data', 'examples', 'authority.json'), join(dir, 'authority.json'));
  return dir;
}

interface Started {
  url: string | null;
  code: number | null;
  err: string;
}

/** Runs main.ts until it says where it listens or ends. */
function start(env: Record<string, string>): Promise<Started> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [join(ROOT, 'src', 'main.ts')], {
      cwd: ROOT,
      env: { PATH: process.env.PATH ?? '', PORT: '0', VAR_DIR: folder(), ...env },
    });
    running = child;
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString();
      const port = /"port":(\d+)/.exec(out)?.[1];
      if (port && out.includes('"started"')) done({ url: `http://127.0.0.1:${port}`, code: null, err });
    });
    child.stderr.on('data', (chunk: Buffer) => {
      err += chunk.toString();
    });
    child.once('exit', (code) => done({ url: null, code, err }));
  });
}

describe('the demonstration page exists only where it may', () => {
  const combinations = [false, true].flatMap((token) =>
    [false, true].flatMap((publicUrl) => [false, true].map((production) => ({ token, publicUrl, production }))),
  );
  test.each(combinations)(
    'token $token, PUBLIC_URL $publicUrl, production $production',
    async ({ token, publicUrl, production }) => {
      const isDemo = !token && !publicUrl && !production;
      const started = await start({
        DATABASE_URL: await freshPostgresUrl(),
        ...(isDemo ? {} : { DATA_KEY: KEY, DATA_DIR: installData() }),
        ...(token
          ? {
              TELEGRAM_BOT_TOKEN: TOKEN,
              TELEGRAM_WEBHOOK_SECRET: 'x'.repeat(20),
              TELEGRAM_API_ROOT: 'http://127.0.0.1:9',
            }
          : {}),
        ...(publicUrl ? { PUBLIC_URL: 'https://xa.example.vn' } : {}),
        ...(production ? { NODE_ENV: 'production' } : {}),
      });
      expect(started.url, started.err).not.toBeNull();
      const root = await (await fetch(`${started.url}/`)).text();
      expect(root.includes('demo/nguoi-dan-1/')).toBe(isDemo);
      expect((await fetch(`${started.url}/demo/nguoi-dan-1/`)).status).toBe(isDemo ? 200 : 404);
      expect((await fetch(`${started.url}/healthz`)).status).toBe(200);
    },
  );
});

describe('what stops the start says the key and the cure, once', () => {
  const cases: [string, Record<string, string>, RegExp][] = [
    ['an unknown key', { TELEGRAM_TOKEN: 'x' }, /TELEGRAM_TOKEN.*TELEGRAM_BOT_TOKEN/s],
    ['a wrong port', { PORT: 'eighty' }, /PORT/],
    ['the demonstration on a public address', { HOST: '0.0.0.0' }, /HOST.*127\.0\.0\.1/],
    [
      'NOW outside the demonstration',
      { NOW: '2026-11-20T08:00:00+07:00', PUBLIC_URL: 'https://xa.vn', DATA_KEY: KEY, TRIAL: 'yes' },
      /NOW/,
    ],
    ['production without a key', { NODE_ENV: 'production' }, /DATA_KEY.*openssl/],
    ['production on PGlite', { NODE_ENV: 'production', DATA_KEY: KEY }, /DATABASE_URL.*TRIAL=yes/],
    ['a database that is not there', { DATABASE_URL: 'postgres://127.0.0.1:9/none' }, /DATABASE_URL/],
    ['a Redis that is not there', { DATABASE_URL: '', REDIS_URL: 'redis://127.0.0.1:9' }, /REDIS_URL/],
    ['a data folder that is not there', { DATA_DIR: '/nowhere' }, /authority\.json.*DATA_DIR/],
    ['production without an authority', { NODE_ENV: 'production', DATA_KEY: KEY, TRIAL: 'yes' }, /authority\.json/],
  ];
  test.each(cases)('%s', async (_name, env, message) => {
    const started = await start(env);
    expect(started.code).toBe(1);
    expect(started.err).toMatch(message);
    expect(started.err.trim().split('\n')).toHaveLength(1);
  });

  test('a plan that cannot be read', async () => {
    const dir = folder();
    for (const name of ['calendar', 'triage', 'examples']) symlinkSync(join(ROOT, 'data', name), join(dir, name));
    cpSync(join(ROOT, 'data', 'plans', 'loi-bac-2026'), join(dir, 'plans', 'loi-bac-2026'), { recursive: true });
    writeFileSync(join(dir, 'plans', 'loi-bac-2026', 'plan.json'), '{"id": "loi-bac-2026"}');
    const started = await start({ DATA_DIR: dir });
    expect(started.code).toBe(1);
    expect(started.err).toMatch(/plan\.json/);
  });

  test('a second process on the same embedded database', async () => {
    const dir = folder();
    const first = await start({ VAR_DIR: dir });
    const holder = running;
    expect(first.url).not.toBeNull();
    const second = await start({ VAR_DIR: dir });
    expect(second.code).toBe(1);
    expect(second.err).toMatch(/VAR_DIR/);
    running = holder;
    expect(existsSync(join(dir, 'data.key'))).toBe(true);
  });
});
