/** What went wrong at Telegram, without the request: grammY's errors quote the token's address and the letter's text. */
import type { SendFailure } from '../platform.ts';

export interface FailureFacts {
  method: string;
  /** Telegram's error code; null when there was no answer. */
  code: number | null;
  /** Telegram's own words, or the name of the network error. */
  description: string;
  retryAfterMs: number | null;
}

/** Errors at connecting: nothing can have been sent. */
const NEVER_LEFT = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);
const DEFAULT_RETRY_MS = 5_000;

export class TelegramFailure extends Error {
  readonly method: string;
  /** For the log: "429", "ECONNRESET". */
  readonly code: string;
  readonly status: number | null;
  readonly description: string;
  readonly retryAfterMs: number;
  constructor(facts: FailureFacts) {
    super(`Telegram ${facts.method}: ${facts.code === null ? '' : `${facts.code} `}${facts.description}`);
    this.name = 'TelegramFailure';
    this.method = facts.method;
    this.status = facts.code;
    this.code = facts.code === null ? facts.description : String(facts.code);
    this.description = facts.description;
    this.retryAfterMs = facts.retryAfterMs ?? DEFAULT_RETRY_MS;
  }

  /** Trying again changes nothing until somebody changes the settings. */
  get isFinal(): boolean {
    return this.status !== null && [400, 401, 403, 404].includes(this.status);
  }
}

/** The one mapper of this platform (style.md 4.9). No answer, or one of a server in trouble, leaves the letter in doubt. */
export function sendFailureOf(failure: TelegramFailure): SendFailure {
  switch (failure.status) {
    case null:
      return { kind: NEVER_LEFT.has(failure.description) ? 'unreachable' : 'uncertain' };
    case 429:
      return { kind: 'throttled', retryAfterMs: failure.retryAfterMs };
    case 403:
      return { kind: 'blocked' };
    case 401:
    case 404:
      return { kind: 'badConfig' };
    default:
      return { kind: failure.status >= 500 ? 'uncertain' : 'refused' };
  }
}
