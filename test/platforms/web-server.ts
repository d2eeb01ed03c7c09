/** A real HTTP server with the web platform on it, and what a page does: requests with a cookie, an event stream. */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import { fakeClock } from '#src/clock.ts';
import { silentLog } from '#src/log.ts';
import type { Incoming } from '#src/messages.ts';
import { createWeb, type Web, type WebDeps } from '#src/platforms/web.ts';
import { createSealer } from '#src/seal.ts';

export const TEST_CLOCK = fakeClock('2026-11-20T08:00:00+07:00');

export interface WebServer {
  url: string;
  port: number;
  web: Web;
  accepted: Incoming[];
  stop(): Promise<void>;
}

export interface WebServerOptions extends Partial<WebDeps> {
  port?: number;
  /** Mounts something else than the residents' chat at "/". */
  mount?(app: Hono, web: Web): void;
}

/** The inbox's promise: an event id is taken once. */
export function memoryInbox(): { accepted: Incoming[]; accept(incoming: Incoming): Promise<boolean> } {
  const accepted: Incoming[] = [];
  return {
    accepted,
    async accept(incoming) {
      if (accepted.some((each) => each.eventId === incoming.eventId)) return false;
      accepted.push(incoming);
      return true;
    },
  };
}

export async function startWeb(options: WebServerOptions = {}): Promise<WebServer> {
  const { port = 0, mount, ...deps } = options;
  const inbox = memoryInbox();
  const web = createWeb({
    clock: TEST_CLOCK,
    sealer: createSealer(new Uint8Array(32).fill(7)),
    log: silentLog,
    secureCookies: false,
    authority: { name: 'UBND xã Thử Nghiệm', xungHo: 'anh/chị', urgent: 'Khẩn cấp: gọi 113.' },
    accept: inbox.accept,
    ...deps,
  });
  const app = new Hono();
  if (mount) mount(app, web);
  else app.route('/', web.routes());
  const server = createAdaptorServer({ fetch: app.fetch });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const bound = (server.address() as AddressInfo).port;
  return {
    url: `http://127.0.0.1:${bound}`,
    port: bound,
    web,
    accepted: inbox.accepted,
    async stop() {
      web.close();
      server.close();
      if ('closeAllConnections' in server) server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

export interface ServerEvent {
  event: string;
  id?: string;
  data: string;
}

export interface EventStream {
  status: number;
  /** The next event of this name; waits for it. */
  next(event: string): Promise<ServerEvent>;
  /** Everything that came, comments too. */
  raw(): string;
  close(): void;
}

function parseEvent(block: string): ServerEvent {
  const fields = block.split('\n').filter((line) => line && !line.startsWith(':'));
  const value = (name: string): string | undefined =>
    fields
      .find((line) => line.startsWith(`${name}:`))
      ?.slice(name.length + 1)
      .trimStart();
  const id = value('id');
  return { event: value('event') ?? '', data: value('data') ?? '', ...(id === undefined ? {} : { id }) };
}

/** A real reader of server-sent events. */
export async function openStream(url: string, headers: Record<string, string>): Promise<EventStream> {
  const abort = new AbortController();
  const answer = await fetch(url, { headers, signal: abort.signal });
  const events: ServerEvent[] = [];
  let raw = '';
  let rest = '';
  let wake = (): void => {};
  let isOver = false;

  async function read(): Promise<void> {
    const decoder = new TextDecoder();
    for await (const bytes of answer.body ?? []) {
      const text = decoder.decode(bytes, { stream: true });
      raw += text;
      const blocks = (rest + text).split('\n\n');
      rest = blocks.pop() ?? '';
      events.push(...blocks.map(parseEvent));
      wake();
    }
  }
  read()
    .catch(() => {})
    .finally(() => {
      isOver = true;
      wake();
    });

  return {
    status: answer.status,
    async next(event) {
      for (;;) {
        const at = events.findIndex((each) => each.event === event);
        if (at >= 0) return events.splice(at, 1)[0]!;
        if (isOver) throw new Error(`The stream ended without "${event}"`);
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
    raw: () => raw,
    close: () => abort.abort(),
  };
}

/** One browser: its cookie and the requests its page makes. */
export async function visit(server: WebServer, base = '/') {
  const page = await fetch(server.url + base);
  const setCookie = page.headers.get('set-cookie') ?? '';
  const cookie = setCookie.split(';')[0] ?? '';
  const own = { cookie, origin: server.url };
  const post = (path: string, body: string | object, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`${server.url}${base}${path}`, {
      method: 'POST',
      headers: { ...own, 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  return {
    page,
    setCookie,
    cookie,
    html: await page.text(),
    post,
    stream: () => openStream(`${server.url}${base}stream`, own),
  };
}

export type Visitor = Awaited<ReturnType<typeof visit>>;
