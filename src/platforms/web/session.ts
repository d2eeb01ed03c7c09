/** Who is at the other end: a random cookie, of which only a keyed digest is ever known further in. */
import { randomBytes } from 'node:crypto';
import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import type { Sealer } from '#src/seal.ts';

/** 256 bits as base64url. */
const COOKIE_VALUE = /^[\w-]{43}$/;
const KEPT_DAYS = 90;

const newCookie = (): string => randomBytes(32).toString('base64url');

export interface Sessions {
  /** The chat of this browser; null when it has no session yet. */
  find(c: Context): string | null;
  /** The chat of this browser, with a session begun where there was none; the cookie's days start again. */
  begin(c: Context): string;
  /** Another session in place of this one, which the browser forgets; at once, so that all its tabs share the new one. */
  renew(c: Context): void;
}

/** Sessions of one chat page; `path` ends with "/" and scopes the cookie. */
export function createSessions(options: { sealer: Pick<Sealer, 'digest'>; path: string; secure: boolean }): Sessions {
  const { secure, path } = options;
  // The prefix makes browsers refuse a cookie planted by a neighbouring subdomain.
  const name = secure && path === '/' ? '__Host-cau-noi' : 'cau-noi';
  const scope = { path: path === '/' ? path : path.slice(0, -1), secure } as const;
  const chatOf = (cookie: string): string => options.sealer.digest(`web:${cookie}`).toString('base64url');

  const read = (c: Context): string | null => {
    const cookie = getCookie(c)[name];
    return cookie && COOKIE_VALUE.test(cookie) ? cookie : null;
  };

  const give = (c: Context, cookie: string): void => {
    // Lax, not Strict: the page is opened from links in other apps, and must then still know its person.
    setCookie(c, name, cookie, { ...scope, httpOnly: true, sameSite: 'Lax', maxAge: KEPT_DAYS * 86_400 });
  };

  return {
    find(c) {
      const cookie = read(c);
      return cookie && chatOf(cookie);
    },
    begin(c) {
      const cookie = read(c) ?? newCookie();
      give(c, cookie);
      return chatOf(cookie);
    },
    renew: (c) => give(c, newCookie()),
  };
}
