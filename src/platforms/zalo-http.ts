/** How every request to Zalo is made: the answer as text whatever its status, no redirects, no proxy but the settings'. */
import { Agent as PlainAgent } from 'node:http';
import { Agent as SecureAgent } from 'node:https';
import axios, { type AxiosInstance, type AxiosRequestConfig, isAxiosError } from 'axios';

/** Shorter than servers keep an idle connection, so that no letter goes out on one that is being closed. */
const IDLE_MS = 10_000;
const MAX_ANSWER_BYTES = 1024 * 1024;

/** Asked for with each request: nothing is parsed by axios (ids would lose digits) and no status is an error by itself. */
export const PLAIN = {
  responseType: 'text',
  transformResponse: (text: unknown) => text,
  validateStatus: () => true,
  maxRedirects: 0,
  maxContentLength: MAX_ANSWER_BYTES,
  proxy: false,
} as const satisfies AxiosRequestConfig;

/** The agent for https addresses, through the proxy of the settings. */
export function secureAgent(proxy: string | undefined): SecureAgent {
  return new SecureAgent({ keepAlive: true, timeout: IDLE_MS, ...(proxy ? { proxyEnv: { HTTPS_PROXY: proxy } } : {}) });
}

export function createHttp(proxy: string | undefined): AxiosInstance {
  const httpAgent = new PlainAgent({ keepAlive: true, timeout: IDLE_MS });
  return axios.create({ httpAgent, httpsAgent: secureAgent(proxy) });
}

/** The name of a network error ("ECONNRESET"): all that may be told of it. */
export function networkCode(error: unknown): string {
  const cause = isAxiosError(error) && error.cause !== undefined ? error.cause : error;
  const own = isAxiosError(error) ? error.code : undefined;
  if (cause instanceof Error && 'code' in cause && typeof cause.code === 'string') return cause.code;
  return own ?? (cause instanceof Error ? cause.name : typeof cause);
}
