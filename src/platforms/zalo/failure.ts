/** What went wrong at Zalo, without the request: axios's own errors hold the tokens and the letter. */
import type { SendFailure } from '../platform.ts';

/** Each failure by name; prompts/zalo.ts says of each what to do. */
export const FAILURE_NAMES = [
  'limit-reached',
  'upload-expired',
  'send-failed',
  'wrong-field',
  'oa-disabled',
  'oa-missing',
  'app-inactive',
  'over-limit',
  'out-of-quota',
  'api-not-registered',
  'not-following',
  'token-refused',
  'invitation-blocked',
  'receiver-quota',
  'app-removed',
  'oa-not-verified',
  'api-not-authorised',
  'package-needed',
  'person-inactive',
  'window-closed',
  'type-not-supported',
  'night',
  'oa-type',
  'group-disabled',
  'api-shut-down',
  'wrong-proof',
  'restricted-by-person',
  'content-refused',
  'template-by-uid',
  'cloud-account',
  'cloud-money',
  'phone-wrong',
  'phone-unreachable',
  'template-wrong',
  'template-not-approved',
  'refused-by-person',
  'daily-limit',
  'unknown-code',
  'server-trouble',
  'no-answer',
  'never-left',
] as const;
export type FailureName = (typeof FAILURE_NAMES)[number];

/** What the post does with it. `config` is ours to mend: the letter waits for it. */
type Class =
  | 'limit'
  | 'token'
  | 'uncertain'
  | 'refused'
  | 'windowClosed'
  | 'blocked'
  | 'notFollowing'
  | 'config'
  | 'unreachable';

/** Table A3 of reference/zalo.md, with the phone channel's codes of A5. */
const CODES: Record<number, [FailureName, Class]> = {
  [-32]: ['limit-reached', 'limit'],
  [-100]: ['upload-expired', 'refused'],
  [-200]: ['send-failed', 'uncertain'], // "retry limited": as often as a doubtful send
  [-201]: ['wrong-field', 'refused'],
  [-204]: ['oa-disabled', 'config'],
  [-205]: ['oa-missing', 'config'],
  [-209]: ['app-inactive', 'config'],
  [-210]: ['over-limit', 'refused'],
  [-211]: ['out-of-quota', 'config'],
  [-212]: ['api-not-registered', 'config'],
  [-213]: ['not-following', 'notFollowing'],
  [-214]: ['wrong-field', 'refused'],
  [-216]: ['token-refused', 'token'],
  [-217]: ['invitation-blocked', 'blocked'],
  [-218]: ['receiver-quota', 'refused'],
  [-219]: ['app-removed', 'config'],
  [-220]: ['token-refused', 'token'],
  [-221]: ['oa-not-verified', 'config'],
  [-223]: ['api-not-authorised', 'config'],
  [-224]: ['package-needed', 'config'],
  [-227]: ['person-inactive', 'blocked'],
  [-230]: ['window-closed', 'windowClosed'],
  [-232]: ['window-closed', 'windowClosed'],
  [-233]: ['type-not-supported', 'refused'],
  [-234]: ['night', 'config'], // promotion only: waits until it is let through
  [-235]: ['oa-type', 'config'],
  [-237]: ['group-disabled', 'config'],
  [-240]: ['api-shut-down', 'config'],
  [-242]: ['wrong-proof', 'config'],
  [-244]: ['restricted-by-person', 'blocked'],
  [-248]: ['content-refused', 'refused'],
  [-249]: ['template-by-uid', 'refused'],
  [-305]: ['window-closed', 'windowClosed'], // older codes for the same
  [-311]: ['window-closed', 'windowClosed'],
  [-320]: ['cloud-account', 'config'],
  [-321]: ['cloud-money', 'config'],
};

/** Of the templates sent to a phone (business host): a code there may mean another thing. */
const TEMPLATE_CODES: Record<number, [FailureName, Class]> = {
  [-108]: ['phone-wrong', 'refused'],
  [-109]: ['template-wrong', 'refused'],
  [-114]: ['phone-unreachable', 'refused'],
  [-115]: ['cloud-money', 'refused'],
  [-117]: ['template-wrong', 'refused'],
  [-118]: ['phone-unreachable', 'refused'],
  [-119]: ['phone-unreachable', 'refused'],
  [-124]: ['token-refused', 'token'],
  [-131]: ['template-not-approved', 'refused'],
  [-133]: ['night', 'refused'],
  [-135]: ['oa-type', 'refused'],
  [-136]: ['cloud-account', 'refused'],
  [-137]: ['cloud-money', 'refused'],
  [-141]: ['refused-by-person', 'refused'],
  [-144]: ['daily-limit', 'refused'],
  [-147]: ['daily-limit', 'refused'],
};
const isTemplateParam = (code: number) => code <= -1_120 && code > -1_130;

/** Errors at connecting: nothing can have been sent. */
const NEVER_LEFT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'EHOSTUNREACH']);

export class ZaloFailure extends Error {
  readonly what: FailureName;
  readonly class: Class;
  /** For the log: "-230", "502", "ECONNRESET". */
  readonly code: string;
  constructor(what: FailureName, kind: Class, code: string) {
    super(`Zalo: ${what} (${code})`);
    this.name = 'ZaloFailure';
    this.what = what;
    this.class = kind;
    this.code = code;
  }
}

/** An error body (`error` not 0), whatever the HTTP status. */
export function failureOfCode(code: number, template = false): ZaloFailure {
  const own = template
    ? (TEMPLATE_CODES[code] ?? (isTemplateParam(code) ? ['template-wrong', 'refused'] : null))
    : null;
  const [what, kind] = (own as [FailureName, Class] | null) ?? CODES[code] ?? ['unknown-code', 'refused'];
  return new ZaloFailure(what, kind, String(code));
}

/** An HTTP answer that is not Zalo's envelope: a gateway's page, mostly. */
export function failureOfStatus(status: number): ZaloFailure {
  if (status === 429) return new ZaloFailure('limit-reached', 'limit', '429');
  return new ZaloFailure('server-trouble', 'uncertain', String(status));
}

/** No answer at all; `code` is Node's or axios's name of the error. */
export function failureOfNetwork(code: string): ZaloFailure {
  return NEVER_LEFT.has(code)
    ? new ZaloFailure('never-left', 'unreachable', code)
    : new ZaloFailure('no-answer', 'uncertain', code);
}

const MINUTE_MS = 60_000;

/** Limits are counted by the minute: the whole OA rests until the next one. */
export const untilNextMinute = (nowMs: number): number => MINUTE_MS - (nowMs % MINUTE_MS) + 500;

/** The one mapper of this platform (style.md 4.9). */
export function sendFailureOf(failure: ZaloFailure, nowMs: number): SendFailure {
  switch (failure.class) {
    case 'limit':
      return { kind: 'throttled', retryAfterMs: untilNextMinute(nowMs) };
    case 'token':
    case 'config':
      return { kind: 'badConfig' };
    default:
      return { kind: failure.class };
  }
}
