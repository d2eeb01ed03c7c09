/**
 * Every setting of the service, read once from the environment. The only door to `process.env`.
 * A wrong or contradictory setting is a ConfigProblem: which key, what is wrong with it, how to cure it;
 * the words are in prompts/setup.ts.
 */
import { z } from 'zod';

/** What can be wrong with a setting; each has one sentence with its cure in prompts/setup.ts. */
export type ConfigFault =
  | 'unknown-key'
  | 'wrong-value'
  | 'needed'
  | 'demo-is-local'
  | 'demo-only'
  | 'needs-database'
  | 'goes-together'
  | 'tracing-on';

export class ConfigProblem extends Error {
  readonly key: string;
  readonly fault: ConfigFault;
  /** What was expected, or the other key concerned. Never a value that might be a secret. */
  readonly detail: string;
  constructor(key: string, fault: ConfigFault, detail = '') {
    super(`${key}: ${fault}${detail && ` (${detail})`}`);
    this.name = 'ConfigProblem';
    this.key = key;
    this.fault = fault;
    this.detail = detail;
  }
}

const port = z.coerce.number().int().min(0).max(65_535);
const url = (...schemes: string[]) =>
  z.string().refine((value) => URL.canParse(value) && schemes.includes(new URL(value).protocol), {
    error: schemes.map((scheme) => `${scheme}//…`).join(' | '),
  });
const key32 = z.string().refine((value) => Buffer.from(value, 'base64').length === 32, { error: 'base64, 32 byte' });
const instant = z.string().refine((value) => /^\d{4}-\d{2}-\d{2}T/.test(value) && !Number.isNaN(Date.parse(value)), {
  error: '2026-11-20T08:00:00+07:00',
});
const hosts = z
  .string()
  .transform((value) =>
    value
      .toLowerCase()
      .split(/[\s,]+/)
      .filter(Boolean),
  )
  .refine((list) => list.length > 0 && list.every((host) => /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(host)), {
    error: 'zdn.vn,zadn.vn',
  });

const endings = z
  .string()
  .transform((value) =>
    value
      .toLowerCase()
      .split(/[\s,]+/)
      .filter(Boolean),
  )
  .refine((list) => list.length > 0 && list.every((ending) => /^[a-z0-9]{1,8}$/.test(ending)), {
    error: 'pdf,doc,docx',
  });

/** One line per setting: `.env.example` is checked against this list. */
export const settings = {
  PORT: port.default(8080),
  HOST: z.string().min(1).default('127.0.0.1'),
  PUBLIC_URL: url('https:').optional(),
  METRICS_PORT: port.optional(),
  DATABASE_URL: url('postgres:', 'postgresql:').optional(),
  REDIS_URL: url('redis:', 'rediss:').optional(),
  DATA_DIR: z.string().min(1).default('data'),
  VAR_DIR: z.string().min(1).default('var'),
  DATA_KEY: key32.optional(),
  TRIAL: z.enum(['yes', 'no']).default('no'),
  NOW: instant.optional(),
  NODE_ENV: z.enum(['production', 'development', 'test']).optional(),
  TELEGRAM_BOT_TOKEN: z
    .string()
    .regex(/^\d+:[\w-]{20,}$/, '123456:ABC…')
    .optional(),
  TELEGRAM_API_ROOT: url('https:', 'http:').default('https://api.telegram.org'),
  TELEGRAM_WEBHOOK_SECRET: z
    .string()
    .regex(/^[\w-]{16,256}$/, 'A-Z a-z 0-9 _ -, 16-256')
    .optional(),
  HTTPS_PROXY: url('https:', 'http:').optional(),
  ZALO_APP_ID: z.string().min(1).optional(),
  ZALO_APP_SECRET: z.string().min(1).optional(),
  ZALO_OA_ID: z.string().min(1).optional(),
  ZALO_OA_SECRET_KEY: z.string().min(1).optional(),
  ZALO_OPENAPI_BASE: url('https:', 'http:').default('https://openapi.zalo.me'),
  ZALO_BUSINESS_BASE: url('https:', 'http:').default('https://business.openapi.zalo.me'),
  ZALO_OAUTH_BASE: url('https:', 'http:').default('https://oauth.zaloapp.com'),
  ZALO_MEDIA_HOSTS: hosts.default(['zdn.vn', 'zadn.vn']),
  ZALO_PER_SECOND: z.coerce.number().positive().max(60).default(1),
  ZALO_FILE_TYPES: endings.default(['pdf', 'doc', 'docx']),
  ZALO_CAPTION_CHARS: z.coerce.number().int().min(0).max(1_900).default(1_000),
  ZALO_ACCESS_TOKEN: z.string().min(1).optional(),
  ZALO_REFRESH_TOKEN: z.string().min(1).optional(),
  MODEL_BASE_URL: url('https:', 'http:').optional(),
  MODEL_NAME: z.string().min(1).optional(),
  MODEL_API_KEY: z.string().min(1).optional(),
};
const Settings = z.object(settings);

export type Config = z.infer<typeof Settings> & {
  /** The demonstration: no platform token, no PUBLIC_URL, not production; listens on 127.0.0.1 only. */
  demo: boolean;
};

const OUR_PREFIXES = ['TELEGRAM_', 'ZALO_', 'MODEL_', 'DATABASE_', 'REDIS_', 'METRICS_'];
/** Each makes LangChain send or print what it is given. */
const TRACING_KEYS = [
  'LANGSMITH_TRACING',
  'LANGSMITH_TRACING_V2',
  'LANGCHAIN_TRACING_V2',
  'LANGCHAIN_TRACING',
  'LANGCHAIN_VERBOSE',
];
const ZALO_NEEDED = ['ZALO_APP_ID', 'ZALO_APP_SECRET', 'ZALO_OA_ID', 'ZALO_OA_SECRET_KEY'] as const;
const LOCAL_HOSTS = ['127.0.0.1', '::1', 'localhost'];

function refuseUnknown(env: Record<string, string | undefined>): void {
  for (const key of Object.keys(env)) {
    const ours = OUR_PREFIXES.some((prefix) => key.startsWith(prefix));
    if (ours && !(key in settings)) {
      const prefix = OUR_PREFIXES.find((each) => key.startsWith(each)) ?? '';
      throw new ConfigProblem(
        key,
        'unknown-key',
        Object.keys(settings)
          .filter((k) => k.startsWith(prefix))
          .join(', '),
      );
    }
    if (TRACING_KEYS.includes(key) && env[key] === 'true') throw new ConfigProblem(key, 'tracing-on');
  }
}

function refuseContradictions(config: Config): void {
  const hasZalo = ZALO_NEEDED.some((key) => config[key]);
  for (const key of ZALO_NEEDED) {
    if (hasZalo && !config[key]) throw new ConfigProblem(key, 'goes-together', ZALO_NEEDED.join(', '));
  }
  if (config.TELEGRAM_BOT_TOKEN && config.PUBLIC_URL && !config.TELEGRAM_WEBHOOK_SECRET) {
    throw new ConfigProblem('TELEGRAM_WEBHOOK_SECRET', 'goes-together', 'TELEGRAM_BOT_TOKEN, PUBLIC_URL');
  }
  for (const [key, other] of [
    ['ZALO_ACCESS_TOKEN', 'ZALO_REFRESH_TOKEN'],
    ['ZALO_REFRESH_TOKEN', 'ZALO_ACCESS_TOKEN'],
  ] as const) {
    if (config[key] && (!config[other] || !hasZalo)) {
      throw new ConfigProblem(
        config[other] ? 'ZALO_APP_ID' : other,
        'goes-together',
        `${key}, ${other}, ${ZALO_NEEDED.join(', ')}`,
      );
    }
  }
  if (Boolean(config.MODEL_BASE_URL) !== Boolean(config.MODEL_NAME)) {
    throw new ConfigProblem(
      config.MODEL_BASE_URL ? 'MODEL_NAME' : 'MODEL_BASE_URL',
      'goes-together',
      'MODEL_BASE_URL, MODEL_NAME',
    );
  }
  if (config.demo) {
    if (!LOCAL_HOSTS.includes(config.HOST)) throw new ConfigProblem('HOST', 'demo-is-local');
    return;
  }
  if (config.NOW) throw new ConfigProblem('NOW', 'demo-only');
  if (!config.DATA_KEY) throw new ConfigProblem('DATA_KEY', 'needed');
  if (!config.DATABASE_URL && config.TRIAL !== 'yes') throw new ConfigProblem('DATABASE_URL', 'needs-database');
}

/** Reads the settings. Throws one ConfigProblem: the first thing that is wrong. An empty value counts as unset. */
export function readConfig(env: Record<string, string | undefined> = process.env): Config {
  refuseUnknown(env);
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = Settings.safeParse(given);
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!;
    throw new ConfigProblem(String(issue.path[0]), 'wrong-value', issue.message);
  }
  const hasPlatform = Boolean(parsed.data.TELEGRAM_BOT_TOKEN) || ZALO_NEEDED.some((key) => parsed.data[key]);
  const demo = !hasPlatform && !parsed.data.PUBLIC_URL && parsed.data.NODE_ENV !== 'production';
  const config = { ...parsed.data, demo };
  refuseContradictions(config);
  return config;
}
