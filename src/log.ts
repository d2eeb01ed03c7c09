/** Logs carry ids, kinds, handlers, outcomes and milliseconds; never what people wrote, who they are, or a token. */
import { createHmac, randomBytes } from 'node:crypto';
import { pino } from 'pino';

export interface Log {
  info(fields: Record<string, unknown>, event: string): void;
  warn(fields: Record<string, unknown>, event: string): void;
  error(fields: Record<string, unknown>, event: string): void;
}

/** Fields that may stand in a log line; anything else is dropped, so that a careless caller cannot leak text. */
const ALLOWED = new Set([
  'event', 'conversation', 'handler', 'ms', 'count', 'platform', 'state', 'failure', 'attempt', 'code', 'kind',
  'where', 'port', 'host', 'database', 'stateStore', 'mode', 'plan', 'version', 'worker', 'queue', 'errorName',
  'errorCode', 'stack', 'address', 'warning', 'class', 'threshold', 'signal',
]); // biome-ignore format: a list reads better in rows

/** What may be told of an error: its name, code and where it was thrown. Its message may quote what somebody wrote. */
export function errorFields(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { errorName: typeof error };
  const code = 'code' in error && typeof error.code === 'string' ? { errorCode: error.code } : {};
  // The stack begins with the message, whose own lines may look like places.
  const messageAt = error.stack?.indexOf(error.message) ?? -1;
  const stack = error.stack
    ?.slice(messageAt < 0 ? 0 : messageAt + error.message.length)
    .split('\n')
    .filter((line) => /^\s*at .+:\d+:\d+\)?$/.test(line))
    .slice(0, 6)
    .join('\n');
  return { errorName: error.name, ...code, stack };
}

/** A conversation's id holds the account of a person: lines of one run can be matched by its pseudonym, a person cannot. */
const PSEUDONYM_KEY = randomBytes(32);

function pseudonym(id: string): string {
  return createHmac('sha256', PSEUDONYM_KEY).update(id).digest('base64url').slice(0, 10);
}

/** Only plain values: an object under an allowed name could hold anything. */
function allowed(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([key, value]) => ALLOWED.has(key) && (value === null || typeof value !== 'object'))
      .map(([key, value]) => [key, key === 'conversation' ? pseudonym(String(value)) : value]),
  );
}

/** The process's log, as JSON lines on standard output. */
export function createLog(level: 'info' | 'warn' | 'silent' = 'info'): Log {
  const sink = pino({ level, base: null });
  return {
    info: (fields, event) => sink.info(allowed(fields), event),
    warn: (fields, event) => sink.warn(allowed(fields), event),
    error: (fields, event) => sink.error(allowed(fields), event),
  };
}

export const silentLog: Log = { info: () => {}, warn: () => {}, error: () => {} };
