/**
 * The OA's token pair (reference/zalo.md A2). A refresh token is good once and losing its successor costs an
 * administrator's consent, so: one refresh at a time over all workers, the new pair stored before it is used, a doubtful
 * refresh tried once more with the same token, and then a person is told.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { AxiosInstance } from 'axios';
import { z } from 'zod';
import type { Clock } from '#src/clock.ts';
import { errorFields, type Log } from '#src/log.ts';
import { failureOfNetwork } from './zalo/failure.ts';
import { parseExactly } from './zalo/json.ts';
import { networkCode, PLAIN } from './zalo-http.ts';

export interface TokenPair {
  access: string;
  refresh: string;
  issuedAtMs: number;
  expiresAtMs: number;
}

/** Why the OA cannot be written to until a person acts. */
export type TokenTrouble =
  /** No pair was ever stored. */
  | 'none'
  /** Zalo refused the refresh token. */
  | 'refused'
  /** Twice no answer came to a refresh: Zalo may have changed the pair without our learning of it. */
  | 'doubtful';

export interface TokenRecord {
  pair: TokenPair;
  trouble: TokenTrouble | null;
}

/** Where the pair is kept, for all workers. Every change is one write that holds or does not. */
export interface TokenStore {
  read(): Promise<TokenRecord | null>;
  /** A first pair, or one a person brought: replaces whatever there is and ends any trouble. The one before is kept. */
  put(pair: TokenPair): Promise<void>;
  /** The settings' pair, unless there is one already or this very pair was put before. */
  seed(pair: TokenPair): Promise<void>;
  /**
   * Claims the refresh token `spent` for one try of at most `leaseMs`; gives which try it is, from 1, or null when somebody
   * else has it, it is no longer the current one, or it is in trouble.
   */
  claim(spent: string, leaseMs: number): Promise<number | null>;
  /** Ends the claim; `unspent` when nothing had been done with it, so that the try does not count. */
  release(spent: string, unspent: boolean): Promise<void>;
  /** The successor of a claimed token; false when another pair stands there meanwhile. */
  succeed(spent: string, pair: TokenPair): Promise<boolean>;
  /** Trouble with a claimed token; false when another pair stands there meanwhile. */
  fail(spent: string, trouble: TokenTrouble): Promise<boolean>;
}

/** Runs `work` while nobody else does, waiting for at most as long as `work` may take. */
export type Lock = <T>(name: string, holdMs: number, work: () => Promise<T>) => Promise<T>;

/** Thrown where a token is needed and there is none to be had. `trouble` null = just now only. */
export class TokenUnavailable extends Error {
  readonly trouble: TokenTrouble | null;
  constructor(trouble: TokenTrouble | null) {
    super(`No Zalo token: ${trouble ?? 'not now'}`);
    this.name = 'TokenUnavailable';
    this.trouble = trouble;
  }
}

export interface TokenKeeper {
  /** A token to use now; refreshed first when it has run out. Throws TokenUnavailable. */
  access(): Promise<string>;
  /** Another one in place of a token Zalo did not take. Throws TokenUnavailable. */
  renew(refused: string): Promise<string>;
  /** Refreshes ahead of time; gives the milliseconds until the next look. */
  look(): Promise<number>;
}

export interface TokenDeps {
  http: Pick<AxiosInstance, 'post'>;
  /** Without a slash at the end. */
  oauthBase: string;
  appId: string;
  appSecret: string;
  store: TokenStore;
  lock: Lock;
  clock: Clock;
  log: Log;
  /** Tells a person, once per trouble. */
  tell(trouble: TokenTrouble): Promise<void>;
  /** Milliseconds until a request for a new pair is given up. */
  httpMs?: number;
}

/** A request for a new pair is given up after this. */
const HTTP_MS = 15_000;
/** Lock and lease outlive the request, or two workers could spend one token (reference/zalo.md A2, N13). */
const BEYOND_HTTP_MS = 15_000;
/** Of the 25 hours a token lives. */
const REFRESH_AT_MS = 20 * 3_600_000;
/** So close to its end it is not given out any more. */
const LAST_MS = 60_000;
const LOOK_MS = 600_000;
const LOOK_SOON_MS = 30_000;
/** A doubtful token is tried so often, then a person is told. */
const TRIES = 2;
const AFTER_DOUBT_MS = 250;
const SOMEBODY_ELSE_MS = 100;
const SAVE_AGAIN_MS = 500;
const SAVE_FOR_MS = 900_000;
const LOCK_NAME = 'zalo-token';

const Answer = z.looseObject({
  access_token: z.string().min(1),
  refresh_token: z.string().min(1),
  expires_in: z.unknown().optional(),
});
const DEFAULT_LIFE_S = 90_000;

/** The pair of an answer; null for anything else, whatever its HTTP status. `expires_in` is text in Zalo's own example. */
export function pairOf(body: unknown, nowMs: number): TokenPair | null {
  const answer = Answer.safeParse(body);
  if (!answer.success) return null;
  const { access_token: access, refresh_token: refresh, expires_in } = answer.data;
  const told = Number(expires_in);
  const lifeS = Number.isFinite(told) && told > 0 ? told : DEFAULT_LIFE_S;
  return { access, refresh, issuedAtMs: nowMs, expiresAtMs: nowMs + lifeS * 1_000 };
}

/** How a request for a pair ended. `later` = certainly nothing was spent, or a server in trouble said so. */
export type Exchanged = { pair: TokenPair } | { failed: 'refused' | 'doubtful' | 'later' };

const LIMIT_CODE = -32;

function readAnswer(status: number, text: string, nowMs: number): Exchanged {
  let body: unknown;
  try {
    body = parseExactly(text);
  } catch {
    // A gateway's page: one in trouble says so by its status, any other leaves it open what became of the token.
    return { failed: status >= 500 || status === 429 ? 'later' : 'doubtful' };
  }
  const pair = pairOf(body, nowMs);
  if (pair) return { pair };
  const code = Number((body as { error?: unknown } | null)?.error);
  return { failed: code === LIMIT_CODE || status >= 500 || status === 429 ? 'later' : 'refused' };
}

type OAuthDeps = Pick<TokenDeps, 'http' | 'oauthBase' | 'appId' | 'appSecret' | 'clock' | 'httpMs'>;

/** One request to the token endpoint (`grant_type` and what it needs). Errors of axios do not leave here: they hold the secret. */
export async function exchange(deps: OAuthDeps, grant: Record<string, string>): Promise<Exchanged> {
  const form = new URLSearchParams({ app_id: deps.appId, ...grant });
  const limit = deps.httpMs ?? HTTP_MS;
  try {
    const { status, data } = await deps.http.post<string>(`${deps.oauthBase}/v4/oa/access_token`, form, {
      ...PLAIN,
      headers: { secret_key: deps.appSecret },
      timeout: limit,
      signal: AbortSignal.timeout(limit),
    });
    return readAnswer(status, data, deps.clock.nowMs());
  } catch (error) {
    return { failed: failureOfNetwork(networkCode(error)).class === 'unreachable' ? 'later' : 'doubtful' };
  }
}

export function createTokenKeeper(deps: TokenDeps): TokenKeeper {
  const { store, clock, log } = deps;
  const leaseMs = (deps.httpMs ?? HTTP_MS) + BEYOND_HTTP_MS;
  let known: TokenPair | null = null;
  let refreshing: Promise<TokenPair> | null = null;

  async function trouble(spent: string, what: 'refused' | 'doubtful'): Promise<never> {
    log.error({ platform: 'zalo', failure: `token-${what}` }, 'token not refreshed');
    if (await store.fail(spent, what)) {
      await deps.tell(what).catch((error: unknown) => log.error(errorFields(error), 'nobody told'));
    }
    throw new TokenUnavailable(what);
  }

  /** A pair Zalo gave is not to be had again: it is stored however long the database is away. */
  async function save(spent: string, pair: TokenPair): Promise<boolean> {
    const until = clock.nowMs() + SAVE_FOR_MS;
    for (;;) {
      try {
        return await store.succeed(spent, pair);
      } catch (error) {
        log.error({ platform: 'zalo', ...errorFields(error) }, 'new token not stored yet');
        if (clock.nowMs() > until) throw error;
        await pause(SAVE_AGAIN_MS);
      }
    }
  }

  /** One try with a claimed token; null when there is to be another. */
  async function tryOnce(spent: string, attempt: number): Promise<TokenPair | null> {
    if (attempt > TRIES) return trouble(spent, 'doubtful'); // whoever had the last try died with it
    const result = await exchange(deps, { grant_type: 'refresh_token', refresh_token: spent });
    if ('pair' in result) {
      if (!(await save(spent, result.pair))) return null; // a person brought another pair meanwhile
      log.info({ platform: 'zalo' }, 'token refreshed');
      return result.pair;
    }
    if (result.failed === 'refused') return trouble(spent, 'refused');
    await store.release(spent, result.failed === 'later');
    if (result.failed === 'later') throw new TokenUnavailable(null);
    if (attempt >= TRIES) return trouble(spent, 'doubtful');
    await pause(AFTER_DOUBT_MS);
    return null;
  }

  /** Until the pair is another than `old`, whoever changes it. */
  async function changed(old: TokenPair): Promise<TokenPair> {
    for (let waitedMs = 0; waitedMs <= 2 * leaseMs; ) {
      const record = await store.read();
      if (!record) throw new TokenUnavailable('none');
      if (record.pair.access !== old.access) return record.pair;
      if (record.trouble) throw new TokenUnavailable(record.trouble);
      const attempt = await store.claim(record.pair.refresh, leaseMs);
      const pair = attempt === null ? null : await tryOnce(record.pair.refresh, attempt);
      if (pair) return pair;
      if (attempt === null) {
        await pause(SOMEBODY_ELSE_MS);
        waitedMs += SOMEBODY_ELSE_MS;
      }
    }
    throw new TokenUnavailable(null);
  }

  async function refresh(old: TokenPair): Promise<string> {
    refreshing ??= deps
      .lock(LOCK_NAME, 2 * leaseMs, () => changed(old))
      .finally(() => {
        refreshing = null;
      });
    known = await refreshing;
    return known.access;
  }

  async function stored(): Promise<TokenPair> {
    const record = await store.read();
    if (!record) throw new TokenUnavailable('none');
    return record.pair;
  }

  return {
    async access() {
      if (known && known.expiresAtMs - clock.nowMs() > LAST_MS) return known.access;
      const pair = await stored();
      if (pair.expiresAtMs - clock.nowMs() <= LAST_MS) return refresh(pair);
      known = pair;
      return pair.access;
    },
    async renew(refused) {
      const pair = await stored();
      if (pair.access === refused) return refresh(pair);
      known = pair;
      return pair.access;
    },
    async look() {
      const record = await store.read();
      if (!record || record.trouble || record.pair.issuedAtMs + REFRESH_AT_MS > clock.nowMs()) return LOOK_MS;
      try {
        await refresh(record.pair);
        return LOOK_MS;
      } catch (error) {
        if (!(error instanceof TokenUnavailable)) throw error;
        return LOOK_SOON_MS;
      }
    },
  };
}
