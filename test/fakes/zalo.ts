/**
 * A Zalo server (reference/zalo.md part D): OAuth and OpenAPI, strict about what it is asked and ready to misbehave as it
 * is told. Everything is HTTP 200 with an error in the body, as in earnest.
 */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Clock } from '#src/clock.ts';
import { type FormFile, formOf } from './multipart.ts';
import { createUploads, type Upload } from './zalo/uploads.ts';
import { APP_ID, APP_SECRET, OA_ID } from './zalo/webhook.ts';

type Body = Record<string, unknown>;

/** What goes wrong with a call of the OpenAPI: an error code (0 = nothing), or no answer of Zalo's. */
export type Fault = number | 'html-502' | 'hang' | 'accepted-then-hang' | 'drop';
/** What goes wrong with a refresh. */
export type OAuthFault =
  | 'dropped-before'
  | 'dropped-after-rotating'
  | 'late-after-rotating'
  | 'hang'
  | 'error-without-number'
  | 'limit'
  | 'html-502'
  | 'html-200';

export interface Shown {
  text: string;
  messageId: string;
  body: Body;
  /** The picture or file that came. */
  file: Upload | null;
}

interface Person {
  lastInteractionMs: number;
  answers: number | null;
}

const DAY_MS = 86_400_000;
const WINDOW_MS = 7 * DAY_MS;
const TOKEN_MS = 90_000_000;
const MAX_CHARS = 2_000;
const MESSAGES: Record<number, string> = {
  [-32]: 'Your application reached limit call api',
  [-100]: 'attachment_id is expired',
  [-201]: 'file is invalid',
  [-210]: 'Parameter exceeds allowable limit',
  [-213]: 'User has not followed OA',
  [-216]: 'Access token is invalid',
  [-220]: 'access_token is expired or removed',
  [-230]: 'User has not interacted with the OA in the past 7 days',
};

export async function startFakeZalo(options: { clock: Clock; quota?: boolean; perMinute?: number }) {
  const { clock } = options;
  const people = new Map<string, Person>();
  const shown = new Map<string, Shown[]>();
  const calls: { path: string; body: Body; token: string }[] = [];
  const faults: { path: string; fault: Fault }[] = [];
  const oauthFaults: OAuthFault[] = [];
  const hanging = new Set<ServerResponse>();
  const unspent = new Set<string>();
  /** How often each refresh token came. */
  const asked = new Map<string, number>();
  const codes = new Set<string>();
  const media = new Map<string, { bytes: Uint8Array; redirect?: string }>();
  const uploads = createUploads(clock);
  let current = { access: '', expiresAtMs: 0 };
  let made = 0;
  let sentThisMinute = { minute: 0, count: 0 };
  let newest = { access: '', refresh: '' };

  function newPair(): { access: string; refresh: string } {
    made++;
    newest = { access: `AT_${made}_abcdefghij`, refresh: `RT_${made}_klmnopqrst` };
    current = { access: newest.access, expiresAtMs: clock.nowMs() + TOKEN_MS };
    unspent.add(newest.refresh);
    return newest;
  }

  const json = (response: ServerResponse, body: Body, headers: Record<string, string> = {}): void => {
    response.writeHead(200, { 'Content-Type': 'application/json', ...headers });
    response.end(JSON.stringify(body));
  };
  const html = (response: ServerResponse, status: number): void => {
    response.writeHead(status, { 'Content-Type': 'text/html' });
    response.end('<html><body>Bad gateway</body></html>');
  };
  const refuse = (response: ServerResponse, error: number, headers: Record<string, string> = {}): void =>
    json(response, { error, message: MESSAGES[error] ?? 'Refused' }, headers);
  const hang = (response: ServerResponse): void => void hanging.add(response);

  async function read(request: IncomingMessage): Promise<Buffer> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  }

  function refusedToken(response: ServerResponse): void {
    json(response, { error: -14000, error_name: 'Invalid refresh token', error_reason: 'used', error_description: '' });
  }

  function rotate(token: string): { access: string; refresh: string } | null {
    return unspent.delete(token) ? newPair() : null;
  }

  function token(form: URLSearchParams, request: IncomingMessage, response: ServerResponse) {
    if (request.headers.secret_key !== APP_SECRET || form.get('app_id') !== APP_ID) {
      return json(response, { error: -14002, error_name: 'Invalid appId', error_reason: '' });
    }
    const grant = form.get('grant_type');
    const spent = form.get(grant === 'refresh_token' ? 'refresh_token' : 'code') ?? '';
    if (grant === 'refresh_token') asked.set(spent, (asked.get(spent) ?? 0) + 1);
    const fault = oauthFaults.shift();
    if (fault === 'dropped-before') return void response.destroy();
    if (fault === 'hang') return hang(response);
    if (fault === 'limit') return json(response, { error: -32, error_name: 'limit' });
    if (fault === 'html-502') return html(response, 502);
    if (fault === 'html-200') return html(response, 200);
    if (fault === 'error-without-number') return json(response, { error_name: 'Invalid', error_reason: 'no' });
    const pair = grant === 'refresh_token' ? rotate(spent) : codes.delete(spent) ? newPair() : null;
    if (!pair) return refusedToken(response);
    if (fault === 'dropped-after-rotating') return void response.destroy();
    if (fault === 'late-after-rotating') return hang(response);
    json(response, { access_token: pair.access, refresh_token: pair.refresh, expires_in: '90000' });
  }

  function limitHeaders(): { over: boolean; headers: Record<string, string> } {
    const { perMinute } = options;
    if (perMinute === undefined) return { over: false, headers: {} };
    const minute = Math.floor(clock.nowMs() / 60_000);
    if (sentThisMinute.minute !== minute) sentThisMinute = { minute, count: 0 };
    sentThisMinute.count++;
    const remain = Math.max(0, perMinute - sentThisMinute.count);
    const headers = { 'X-RateLimit-Limit': String(perMinute), 'X-RateLimit-Remain': String(remain) };
    return { over: sentThisMinute.count > perMinute, headers };
  }

  function errorFor(userId: string, text: string): number {
    const person = people.get(userId);
    if (!person) return -213;
    if (person.answers !== null) return person.answers;
    if (text.length > MAX_CHARS) return -210;
    return clock.nowMs() - person.lastInteractionMs > WINDOW_MS ? -230 : 0;
  }

  /** Takes a message; gives what Zalo answers. */
  function accept(body: Body): { error: number } | { data: Body } {
    const recipient = body.recipient as { user_id?: string; anonymous_id?: string } | undefined;
    const message = body.message as { text?: string; attachment?: unknown } | undefined;
    const to = recipient?.user_id ?? recipient?.anonymous_id;
    if (!to || typeof to !== 'string' || !message || (!message.text && !message.attachment)) return { error: -201 };
    const attached = message.attachment === undefined ? { upload: null } : uploads.named(message);
    const error =
      (recipient?.user_id ? errorFor(to, message.text ?? '') : 0) || ('error' in attached ? attached.error : 0);
    if (error !== 0 || 'error' in attached) return { error };
    const messageId = `63ecf43f0df7${(++made).toString(16).padStart(8, '0')}`;
    shown.set(to, [...(shown.get(to) ?? []), { text: message.text ?? '', messageId, body, file: attached.upload }]);
    const quota = options.quota ? { quota: { quota_type: 'reply', remain: '8', total: '8' } } : {};
    return { data: { message_id: messageId, user_id: to, sent_time: String(clock.nowMs()), ...quota } };
  }

  function openApi(
    path: string,
    body: Body,
    file: FormFile | null,
    request: IncomingMessage,
    response: ServerResponse,
  ) {
    const given = String(request.headers.access_token ?? '');
    calls.push({ path, body, token: given });
    const at = faults.findIndex((one) => path.endsWith(one.path));
    const fault = at < 0 ? undefined : faults.splice(at, 1)[0]!.fault;
    if (given !== current.access) return refuse(response, -216);
    if (clock.nowMs() >= current.expiresAtMs) return refuse(response, -220);
    if (fault === 'html-502') return html(response, 502);
    if (fault === 'hang') return hang(response);
    if (fault === 'drop') return void response.destroy();
    const { over, headers } = limitHeaders();
    if (over) return refuse(response, -32, headers);
    if (fault && typeof fault === 'number') return refuse(response, fault, headers);
    if (path === '/v2.0/oa/getoa') {
      const data = { oaid: OA_ID, name: 'UBND xã Ví Dụ', is_verified: true, oa_type: 4, package_name: 'Tăng trưởng' };
      return json(response, { data, error: 0, message: 'Success' }, headers);
    }
    if (path === '/v3.0/oa/message/cs' || path === '/v2.0/oa/message' || path.endsWith('/message/template')) {
      const taken = path.endsWith('/template') ? { data: { msg_id: String(++made) } } : accept(body);
      if (fault === 'accepted-then-hang') return hang(response);
      if ('error' in taken) return refuse(response, taken.error, headers);
      return json(response, { data: taken.data, error: 0, message: 'Success' }, headers);
    }
    const kind = /^\/v2\.0\/oa\/upload\/(image|file)$/.exec(path)?.[1] as Upload['kind'] | undefined;
    if (kind) {
      const laid = uploads.take(kind, file);
      if (fault === 'accepted-then-hang') return hang(response);
      if ('error' in laid) return refuse(response, laid.error, headers);
      return json(response, { data: laid.data, error: 0, message: 'Success' }, headers);
    }
    refuse(response, -201, headers);
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = new URL(request.url ?? '', 'http://x').pathname;
    const file = media.get(path);
    if (file?.redirect) {
      response.writeHead(302, { Location: file.redirect });
      return void response.end();
    }
    if (file) return void response.end(file.bytes);
    const bytes = await read(request);
    if (path === '/v4/oa/access_token') return token(new URLSearchParams(bytes.toString()), request, response);
    const form = await formOf(bytes, request.headers['content-type']);
    if (form) return openApi(path, form.fields, form.files.file ?? null, request, response);
    openApi(path, bytes.length > 0 ? (JSON.parse(bytes.toString()) as Body) : {}, null, request, response);
  }

  const server = createServer((request, response) => {
    handle(request, response).catch(() => response.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    url,
    bases: { openapi: url, business: url, oauth: url },
    calls,
    /** A pair as API Explorer would give it. */
    newPair,
    /** The pair Zalo holds for good now. */
    newest: () => newest,
    /** How often each refresh token was asked for. */
    asked: () => asked,
    /** A code of the consent page. */
    code(): string {
      const code = `CODE_${++made}`;
      codes.add(code);
      return code;
    },
    /** The access token is no longer good, as when another app took over. */
    removeToken(): void {
      current = { ...current, access: '' };
    },
    person(userId: string): Person {
      const person = people.get(userId) ?? { lastInteractionMs: clock.nowMs(), answers: null };
      people.set(userId, person);
      return person;
    },
    /** What was uploaded, oldest first. */
    uploads: uploads.all,
    /** Messages a person was shown, oldest first. */
    heard: (userId: string): Shown[] => shown.get(userId) ?? [],
    /** The next `times` calls of a path go wrong. */
    fail(path: string, fault: Fault, times = 1): void {
      for (let i = 0; i < times; i++) faults.push({ path, fault });
    },
    failOAuth: (...next: OAuthFault[]): void => void oauthFaults.push(...next),
    addMedia: (path: string, bytes: Uint8Array, redirect?: string): string => {
      media.set(path, { bytes, ...(redirect ? { redirect } : {}) });
      return `${url}${path}`;
    },
    async close(): Promise<void> {
      for (const response of hanging) response.destroy();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

export type FakeZalo = Awaited<ReturnType<typeof startFakeZalo>>;
