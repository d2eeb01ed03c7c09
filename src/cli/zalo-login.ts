/** `cli -- zalo-login [--verifier V]`: stores the OA's token pair, pasted or exchanged for the consent page's code. */
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { zalo as say } from '#prompts/zalo.ts';
import type { Config } from '#src/config.ts';
import { silentLog } from '#src/log.ts';
import { createHttp } from '#src/platforms/zalo-http.ts';
import { exchange, pairOf, type TokenPair } from '#src/platforms/zalo-token.ts';
import { openService, type Service, zaloOf } from '#src/service.ts';
import { createTokenStore } from '#src/storage/zalo-token.ts';

const ASK_MS = 20_000;
const MIN_TOKEN_CHARS = 10;

function fail(message: string): number {
  process.stderr.write(`${message}\n`);
  return 2;
}

/** What was pasted: a pair, the address of the consent page with its code, or nothing of use. */
export type Pasted = { pair: TokenPair } | { code: string; oaId: string | null } | null;

/** The service changes it for a new one as soon as it looks. */
const ofUnknownAge = (pair: TokenPair | null): Pasted => pair && { pair: { ...pair, issuedAtMs: 0 } };

export function readPasted(pasted: string, nowMs: number): Pasted {
  const trimmed = pasted.trim();
  if (trimmed.startsWith('{')) {
    try {
      return ofUnknownAge(pairOf(JSON.parse(trimmed), nowMs));
    } catch {
      return null;
    }
  }
  if (URL.canParse(trimmed)) {
    const { searchParams } = new URL(trimmed);
    const code = searchParams.get('code');
    return code ? { code, oaId: searchParams.get('oa_id') } : null;
  }
  const [access = '', refresh = '', ...rest] = trimmed.split(/\s+/);
  if (rest.length > 0 || access.length < MIN_TOKEN_CHARS || refresh.length < MIN_TOKEN_CHARS) return null;
  return ofUnknownAge(pairOf({ access_token: access, refresh_token: refresh }, nowMs));
}

/** The OA's name, or null when Zalo could not be asked. */
async function confirm(config: Config, service: Service): Promise<string | null> {
  const zalo = await zaloOf(config, { ...service, redis: null });
  const facts = await zalo?.describe(AbortSignal.timeout(ASK_MS)).catch(() => null);
  return facts?.name ?? null;
}

export async function zaloLoginCommand(args: string[], config: Config): Promise<number> {
  const { values } = parseArgs({ args, options: { verifier: { type: 'string' } } });
  const { ZALO_APP_ID: appId, ZALO_APP_SECRET: appSecret, ZALO_OA_ID: oaId } = config;
  if (!appId || !appSecret || !oaId) return fail(say.login.notSet);
  if (process.stdin.isTTY) process.stderr.write(`${say.login.usage}\n`);
  const pasted = await text(process.stdin);
  const service = await openService({ config, log: silentLog });
  try {
    const { clock, database, sealer } = service;
    const given = readPasted(pasted, clock.nowMs());
    if (!given) return fail(say.login.usage);
    let pair: TokenPair;
    if ('pair' in given) pair = given.pair;
    else {
      if (given.oaId !== null && given.oaId !== oaId) return fail(say.login.otherOa);
      const http = createHttp(config.HTTPS_PROXY);
      const oauthBase = config.ZALO_OAUTH_BASE.replace(/\/+$/, '');
      const verifier = values.verifier ? { code_verifier: values.verifier } : {};
      const grant = { grant_type: 'authorization_code', code: given.code, ...verifier };
      const result = await exchange({ http, oauthBase, appId, appSecret, clock }, grant);
      if ('failed' in result) return fail(result.failed === 'refused' ? say.login.refused : say.login.noAnswer);
      pair = result.pair;
    }
    await createTokenStore({ database, sealer, clock, oaId }).put(pair);
    process.stdout.write(`${say.login.stored(await confirm(config, service))}\n`);
    return 0;
  } finally {
    await service.stop();
  }
}
