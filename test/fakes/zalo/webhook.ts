/** Zalo's side of the webhook (reference/zalo.md A7): events as it words them, signed as it signs them, sent as it sends them. */
import { createHash } from 'node:crypto';
import type { RawRequest } from '#src/platforms/platform.ts';

export const APP_ID = '4600000000000000001';
export const APP_SECRET = 'test-app-secret';
export const OA_ID = '3880000000000000001';
export const OA_KEY = 'test-oa-secret-key';

type Body = Record<string, unknown>;

export interface Signing {
  key?: string;
  /** Where the signed timestamp stands: in the body, or only in the header. */
  timestamp?: 'body' | 'header';
  prefix?: string;
  upper?: boolean;
  appId?: string;
  retry?: number;
  /** Letters beyond ASCII as \uXXXX, slashes as \/. */
  escaped?: boolean;
  headerTimestamp?: string;
}

const inEscapes = (json: string) =>
  json.replace(/[\u0080-\uffff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`).replaceAll('/', '\\/');

/** One request as it arrives, lower-case headers as the server hands them on. */
export function signed(event: Body | string, signing: Signing = {}): RawRequest {
  const json = typeof event === 'string' ? event : JSON.stringify(event);
  const body = Buffer.from(signing.escaped ? inEscapes(json) : json);
  const own = String((JSON.parse(json) as Body).timestamp ?? '');
  const timestamp = signing.timestamp === 'header' ? (signing.headerTimestamp ?? '1795161600999') : own;
  const mac = createHash('sha256')
    .update(signing.appId ?? APP_ID)
    .update(body)
    .update(timestamp)
    .update(signing.key ?? OA_KEY)
    .digest('hex');
  return {
    headers: {
      'content-type': 'application/json',
      'x-zevent-signature': `${signing.prefix ?? 'mac='}${signing.upper ? mac.toUpperCase() : mac}`,
      ...(signing.timestamp === 'header' ? { 'x-zevent-timestamp': timestamp } : {}),
      ...(signing.retry === undefined ? {} : { num_retry: String(signing.retry) }),
    },
    body,
  };
}

let messages = 0;

/** Events of one person, as Zalo words them; `more` is merged into the message. */
export function eventsOf(userId: string, nowMs: () => number) {
  const base = (name: string) => ({ app_id: APP_ID, event_name: name, timestamp: String(nowMs()) });
  const parties = { sender: { id: userId }, recipient: { id: OA_ID }, user_id_by_app: `7${userId.slice(1)}` };
  const message = (name: string, own: Body): Body => ({
    ...base(name),
    ...parties,
    message: { msg_id: (++messages).toString(16).padStart(20, '9'), ...own },
  });
  return {
    text: (text: string, more: Body = {}) => message('user_send_text', { text, ...more }),
    image: (url: string, text = '') =>
      message('user_send_image', { text, attachments: [{ type: 'image', payload: { thumbnail: `${url}?t`, url } }] }),
    file: (url: string, name: string, size: number) =>
      message('user_send_file', {
        attachments: [{ type: 'file', payload: { url, size: String(size), name, type: name.split('.').at(-1) } }],
      }),
    follow: () => ({ ...base('follow'), oa_id: OA_ID, follower: { id: userId }, source: 'oa_profile' }),
    unfollow: () => ({ ...base('unfollow'), oa_id: OA_ID, follower: { id: userId }, source: 'oa_profile' }),
    withdraw: () => ({ ...base('user_withdraw'), oa_id: OA_ID, user_id: userId }),
    echo: (text: string, adminId?: string) => ({
      ...message('oa_send_text', { text }),
      sender: { id: OA_ID, ...(adminId ? { admin_id: adminId } : {}) },
      recipient: { id: userId },
    }),
  };
}

/** What Zalo allows for an answer. */
const DEADLINE_MS = 2_000;

/** Posts a request to a webhook and gives the status; fails when the answer is late. */
export async function deliver(url: string, { headers, body }: RawRequest): Promise<number> {
  const plain = Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== undefined)) as Record<
    string,
    string
  >;
  const startedAt = performance.now();
  const response = await fetch(url, { method: 'POST', headers: plain, body: body as Uint8Array<ArrayBuffer> });
  await response.arrayBuffer();
  const ms = Math.round(performance.now() - startedAt);
  if (ms > DEADLINE_MS) throw new Error(`The answer took ${ms} ms: Zalo waits ${DEADLINE_MS} ms`);
  return response.status;
}
