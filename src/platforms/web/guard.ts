/** What every request meets first: the headers of the page, and whether it comes from our own page. */
import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { secureHeaders } from 'hono/secure-headers';
import { refusals } from '#prompts/web.ts';

const MAX_BODY_BYTES = 16 * 1024;

/** Only our own files run, and nothing may frame the page. No inline script or style is ever needed. */
const POLICY = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  connectSrc: ["'self'"],
  formAction: ["'self'"],
  baseUri: ["'none'"],
  frameAncestors: ["'none'"],
};

const headers = secureHeaders({
  contentSecurityPolicy: POLICY,
  referrerPolicy: 'no-referrer',
  xFrameOptions: 'DENY',
  // The server in front, which has the certificate, decides about this one.
  strictTransportSecurity: false,
  permissionsPolicy: { camera: [], microphone: [], geolocation: [] },
});

/** Security headers on every answer; nothing of a conversation is kept by a cache. */
export const pageHeaders: MiddlewareHandler = async (c, next) => {
  await headers(c, next);
  c.header('Cache-Control', 'no-store');
};

/** A refusal the page can show: one Vietnamese sentence. */
export function refuse(c: Context, status: 400 | 401 | 403 | 413 | 415 | 429 | 500 | 503, error: string, waitMs = 0) {
  if (waitMs > 0) c.header('Retry-After', `${Math.ceil(waitMs / 1000)}`);
  return c.json({ error }, status);
}

export const cappedBody = bodyLimit({
  maxSize: MAX_BODY_BYTES,
  onError: (c) => refuse(c, 413, refusals.tooLarge),
});

export const onlyJson: MiddlewareHandler = async (c, next) => {
  const type = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') return refuse(c, 415, refusals.notJson);
  return next();
};

/**
 * Does the request come from our own page? Browsers say so in Sec-Fetch-Site or, older ones, in Origin.
 * `origin` is that of PUBLIC_URL; without one it is the host the request was sent to.
 */
function isOwn(c: Context, origin: string | undefined, silenceIsFine: boolean): boolean {
  const site = c.req.header('sec-fetch-site');
  const from = c.req.header('origin');
  if (site !== undefined && site !== 'same-origin') return false;
  if (from !== undefined && from !== 'null') {
    if (!URL.canParse(from)) return false;
    return origin ? from === origin : new URL(from).host === c.req.header('host');
  }
  return site === 'same-origin' || silenceIsFine;
}

/**
 * Refuses requests of other sites. `silenceIsFine` is for the invitation's form and for reading: there older browsers
 * send neither header (or `Origin: null`, because of our referrer policy).
 */
export function fromOwnPage(origin: string | undefined, options = { silenceIsFine: false }): MiddlewareHandler {
  return async (c, next) => {
    if (!isOwn(c, origin, options.silenceIsFine)) return refuse(c, 403, refusals.foreign);
    return next();
  };
}
