/** Every wrong or contradictory setting stops the start, and says which one and why. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { describe, expect, test } from 'vitest';
import { type ConfigFault, ConfigProblem, readConfig, settings } from '#src/config.ts';

type Env = Record<string, string | undefined>;

const KEY = Buffer.alloc(32, 1).toString('base64');
const TOKEN = '123456:ABCDEFGHIJKLMNOPQRSTUVWXYZ012345678';
const DATABASE_URL = 'postgres://user:pw@localhost:5432/cau_noi';
const ZALO = { ZALO_APP_ID: '1', ZALO_APP_SECRET: 's', ZALO_OA_ID: '2', ZALO_OA_SECRET_KEY: 'k' };
/** A real install that is right; each case below spoils it. */
const REAL: Env = { TELEGRAM_BOT_TOKEN: TOKEN, DATA_KEY: KEY, DATABASE_URL };

function problem(env: Env): ConfigProblem {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigProblem) return error;
    throw error;
  }
  throw new Error('The settings were taken');
}

const without = (env: Env, key: string): Env =>
  Object.fromEntries(Object.entries(env).filter(([each]) => each !== key));

describe('a wrong value', () => {
  test.each<[string, string]>([
    ['PORT', 'eighty'],
    ['PORT', '-1'],
    ['PORT', '65536'],
    ['PORT', '80.5'],
    ['PUBLIC_URL', 'bot.example.vn'],
    ['PUBLIC_URL', 'http://bot.example.vn'],
    ['METRICS_PORT', '70000'],
    ['DATABASE_URL', 'mysql://localhost/x'],
    ['DATABASE_URL', 'localhost:5432'],
    ['REDIS_URL', 'localhost:6379'],
    ['REDIS_URL', 'http://localhost:6379'],
    ['DATA_KEY', 'short'],
    ['DATA_KEY', Buffer.alloc(31).toString('base64')],
    ['DATA_KEY', Buffer.alloc(32, 1).toString('hex')],
    ['TRIAL', 'maybe'],
    ['TRIAL', 'true'],
    ['NOW', 'tomorrow'],
    ['NOW', '2026-11-20'],
    ['NOW', '2026-13-40T08:00:00+07:00'],
    ['NODE_ENV', 'prod'],
    ['TELEGRAM_BOT_TOKEN', 'ABC'],
    ['TELEGRAM_BOT_TOKEN', '123456:short'],
    ['TELEGRAM_API_ROOT', 'api.telegram.org'],
    ['TELEGRAM_WEBHOOK_SECRET', 'short'],
    ['TELEGRAM_WEBHOOK_SECRET', 'has a space in the middle'],
    ['HTTPS_PROXY', 'socks5://localhost:1080'],
    ['ZALO_OPENAPI_BASE', 'openapi.zalo.me'],
    ['ZALO_BUSINESS_BASE', 'business'],
    ['ZALO_OAUTH_BASE', 'ftp://oauth.zaloapp.com'],
    ['ZALO_MEDIA_HOSTS', 'https://zdn.vn'],
    ['ZALO_MEDIA_HOSTS', 'vn'],
    ['ZALO_PER_SECOND', '0'],
    ['ZALO_FILE_TYPES', '.pdf'],
    ['ZALO_CAPTION_CHARS', '2000'],
    ['MODEL_BASE_URL', 'localhost:8000'],
  ])('%s=%s', (key, value) => {
    expect(problem({ ...REAL, [key]: value })).toMatchObject({ key, fault: 'wrong-value' });
  });

  test('is never repeated in the message, as it may be a secret', () => {
    for (const key of ['DATA_KEY', 'TELEGRAM_BOT_TOKEN', 'TELEGRAM_WEBHOOK_SECRET', 'DATABASE_URL', 'MODEL_BASE_URL']) {
      const { message, detail } = problem({ ...REAL, [key]: 'a secret!' });
      expect(`${message} ${detail}`).not.toContain('a secret!');
    }
  });
});

describe('a contradiction', () => {
  test.each<[string, Env, string, ConfigFault]>([
    ['a Telegram key nobody knows', { ...REAL, TELEGRAM_TOKEN: TOKEN }, 'TELEGRAM_TOKEN', 'unknown-key'],
    ['a Zalo key nobody knows', { ...REAL, ZALO_SECRET: 'x' }, 'ZALO_SECRET', 'unknown-key'],
    ['a model key nobody knows', { ...REAL, MODEL_URL: 'http://x' }, 'MODEL_URL', 'unknown-key'],
    ['a database key nobody knows', { ...REAL, DATABASE_HOST: 'x' }, 'DATABASE_HOST', 'unknown-key'],
    ['a Redis key nobody knows', { ...REAL, REDIS_HOST: 'x' }, 'REDIS_HOST', 'unknown-key'],
    ['a metrics key nobody knows', { ...REAL, METRICS_HOST: 'x' }, 'METRICS_HOST', 'unknown-key'],
    ['LangSmith tracing', { ...REAL, LANGSMITH_TRACING: 'true' }, 'LANGSMITH_TRACING', 'tracing-on'],
    ['LangChain tracing', { ...REAL, LANGCHAIN_TRACING_V2: 'true' }, 'LANGCHAIN_TRACING_V2', 'tracing-on'],
    ['newer LangSmith tracing', { ...REAL, LANGSMITH_TRACING_V2: 'true' }, 'LANGSMITH_TRACING_V2', 'tracing-on'],
    ['LangChain printing', { ...REAL, LANGCHAIN_VERBOSE: 'true' }, 'LANGCHAIN_VERBOSE', 'tracing-on'],
    ['old LangChain tracing', { ...REAL, LANGCHAIN_TRACING: 'true' }, 'LANGCHAIN_TRACING', 'tracing-on'],
    ['tracing in the demonstration', { LANGSMITH_TRACING: 'true' }, 'LANGSMITH_TRACING', 'tracing-on'],
    ...Object.keys(ZALO).map((key): [string, Env, string, ConfigFault] => [
      `Zalo without ${key}`,
      { ...without({ ...REAL, ...ZALO }, key) },
      key,
      'goes-together',
    ]),
    ['half a Zalo token pair', { ...REAL, ...ZALO, ZALO_REFRESH_TOKEN: 'r' }, 'ZALO_ACCESS_TOKEN', 'goes-together'],
    [
      'a Zalo token pair without the rest',
      { ...REAL, ZALO_ACCESS_TOKEN: 'a', ZALO_REFRESH_TOKEN: 'r' },
      'ZALO_APP_ID',
      'goes-together',
    ],
    [
      'a Telegram webhook without its secret',
      { ...REAL, PUBLIC_URL: 'https://bot.example.vn' },
      'TELEGRAM_WEBHOOK_SECRET',
      'goes-together',
    ],
    ['a model without a name', { ...REAL, MODEL_BASE_URL: 'http://localhost:8000/v1' }, 'MODEL_NAME', 'goes-together'],
    ['a name without a model', { ...REAL, MODEL_NAME: 'qwen' }, 'MODEL_BASE_URL', 'goes-together'],
    ['the demonstration on the network', { HOST: '0.0.0.0' }, 'HOST', 'demo-is-local'],
    ['the demonstration on one address of it', { HOST: '192.168.1.2' }, 'HOST', 'demo-is-local'],
    ['a pretended time in earnest', { ...REAL, NOW: '2026-11-20T08:00:00+07:00' }, 'NOW', 'demo-only'],
    ['no key in earnest', without(REAL, 'DATA_KEY'), 'DATA_KEY', 'needed'],
    ['no database in earnest', without(REAL, 'DATABASE_URL'), 'DATABASE_URL', 'needs-database'],
    ['no database, and no trial', { ...without(REAL, 'DATABASE_URL'), TRIAL: 'no' }, 'DATABASE_URL', 'needs-database'],
  ])('%s', (_what, env, key, fault) => {
    expect(problem(env)).toMatchObject({ key, fault });
  });

  test('an unknown key is answered with the known ones of its family', () => {
    expect(problem({ TELEGRAM_TOKEN: TOKEN }).detail).toContain('TELEGRAM_BOT_TOKEN');
  });
});

describe('what is right', () => {
  test('nothing at all is the demonstration', () => {
    expect(readConfig({})).toEqual({
      PORT: 8080,
      HOST: '127.0.0.1',
      DATA_DIR: 'data',
      VAR_DIR: 'var',
      ZALO_OPENAPI_BASE: 'https://openapi.zalo.me',
      ZALO_BUSINESS_BASE: 'https://business.openapi.zalo.me',
      ZALO_OAUTH_BASE: 'https://oauth.zaloapp.com',
      ZALO_MEDIA_HOSTS: ['zdn.vn', 'zadn.vn'],
      ZALO_PER_SECOND: 1,
      ZALO_FILE_TYPES: ['pdf', 'doc', 'docx'],
      ZALO_CAPTION_CHARS: 1_000,
      TRIAL: 'no',
      TELEGRAM_API_ROOT: 'https://api.telegram.org',
      demo: true,
    });
  });

  test.each<[string, Env]>([
    ['Telegram', REAL],
    ['Zalo', { ...ZALO, DATA_KEY: KEY, DATABASE_URL }],
    ['both', { ...REAL, ...ZALO }],
    ['a trial without a database', { TELEGRAM_BOT_TOKEN: TOKEN, DATA_KEY: KEY, TRIAL: 'yes' }],
    [
      'on the network',
      { ...REAL, HOST: '0.0.0.0', PUBLIC_URL: 'https://b.vn', TELEGRAM_WEBHOOK_SECRET: 'a'.repeat(16) },
    ],
    ['a model', { ...REAL, MODEL_BASE_URL: 'http://localhost:8000/v1', MODEL_NAME: 'qwen' }],
    ['what is not ours', { ...REAL, PATH: '/bin', LANGSMITH_TRACING: 'false', npm_config_cache: 'x' }],
    ['empty values', { ...REAL, PUBLIC_URL: '', MODEL_NAME: '', NOW: undefined }],
  ])('%s', (_what, env) => {
    expect(readConfig(env).demo).toBe(false);
  });

  test.each(['127.0.0.1', '::1', 'localhost'])('the demonstration on %s', (HOST) => {
    expect(readConfig({ HOST, NOW: '2026-11-20T08:00:00+07:00' })).toMatchObject({ demo: true, HOST });
  });

  test('port 0 asks for any free port', () => {
    expect(readConfig({ PORT: '0' }).PORT).toBe(0);
  });
});

describe('the demonstration', () => {
  const platforms: [string, Env][] = [
    ['no platform', {}],
    ['Telegram', { TELEGRAM_BOT_TOKEN: TOKEN }],
    ['Zalo', ZALO],
  ];
  const urls: [string, Env][] = [
    ['no address', {}],
    ['an address', { PUBLIC_URL: 'https://bot.example.vn', TELEGRAM_WEBHOOK_SECRET: 'a'.repeat(16) }],
  ];
  const modes = [undefined, 'production', 'development', 'test'];
  const combinations = platforms.flatMap(([platform, tokens]) =>
    urls.flatMap(([url, address]) =>
      modes.map((mode) => ({
        name: `${platform}, ${url}, NODE_ENV=${mode ?? ''}`,
        env: { ...tokens, ...address, NODE_ENV: mode },
        demo: platform === 'no platform' && url === 'no address' && mode !== 'production',
      })),
    ),
  );

  test('is one rule over all combinations', () => {
    expect(combinations).toHaveLength(24);
    expect(combinations.filter(({ demo }) => demo)).toHaveLength(3);
  });

  test.each(combinations)('$name: $demo', ({ env, demo }) => {
    expect(readConfig({ ...env, DATA_KEY: KEY, DATABASE_URL }).demo).toBe(demo);
    if (demo) {
      expect(readConfig(env).demo).toBe(true);
      expect(problem({ ...env, HOST: '0.0.0.0' })).toMatchObject({ key: 'HOST', fault: 'demo-is-local' });
      return;
    }
    expect(problem({ ...env, DATABASE_URL })).toMatchObject({ key: 'DATA_KEY', fault: 'needed' });
    expect(problem({ ...env, DATA_KEY: KEY })).toMatchObject({ key: 'DATABASE_URL', fault: 'needs-database' });
    expect(problem({ ...env, DATA_KEY: KEY, DATABASE_URL, NOW: '2026-11-20T08:00:00Z' })).toMatchObject({ key: 'NOW' });
    expect(readConfig({ ...env, DATA_KEY: KEY, TRIAL: 'yes' }).demo).toBe(false);
  });
});

describe('.env.example', () => {
  const text = readFileSync(join(import.meta.dirname, '../.env.example'), 'utf8');

  test('lists exactly the settings, in their order', () => {
    const keys = [...text.matchAll(/^([A-Z_]+)=/gm)].map((match) => match[1]);
    expect(keys).toEqual(Object.keys(settings));
  });

  test('says something about each', () => {
    const lines = text.split('\n');
    for (const key of Object.keys(settings)) {
      expect(lines[lines.findIndex((line) => line.startsWith(`${key}=`)) - 1], key).toMatch(/^# \S.{10,}/);
    }
  });

  test('unchanged, starts the demonstration with the defaults', () => {
    expect(readConfig(parseEnv(text))).toEqual(readConfig({}));
  });
});
