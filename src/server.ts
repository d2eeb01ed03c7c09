/** The public HTTP door: pages, health, and the messengers' webhooks. */
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { urgentLine } from '#prompts/common.ts';
import { demo } from '#prompts/demo.ts';
import { errorFields } from './log.ts';
import type { Incoming } from './messages.ts';
import type { Platform, RawRequest } from './platforms/platform.ts';
import { type DemoPerson, mountDemo } from './platforms/web/demo.ts';
import type { Service } from './service.ts';
import type { Invitation } from './storage/people.ts';
import { grant, unitsOfPlan } from './storage/people.ts';

/** A person of the demonstration and what they may do; residents hold nothing. */
interface DemoRole extends DemoPerson {
  gives: Invitation | null;
}

const RESIDENTS = 2;

async function demoPeople(service: Service): Promise<DemoRole[]> {
  const residents = Array.from({ length: RESIDENTS }, (_, index) => ({
    key: `nguoi-dan-${index + 1}`,
    label: demo.resident(index + 1),
    group: demo.residents,
    gives: null,
  }));
  const desks = service.authority.desks.map((desk) => ({
    key: `dau-moi-${desk.id}`,
    label: desk.name,
    group: demo.desks,
    gives: { role: 'desk' as const, unitId: null, deskId: desk.id },
  }));
  const coordinator = {
    key: 'dieu-phoi',
    label: demo.coordinator,
    group: demo.coordinators,
    gives: { role: 'coordinator' as const, unitId: null, deskId: null },
  };
  const units = await unitsOfPlan(service.database, null);
  const officials = units.map((unit) => ({
    key: unit.id.replaceAll(/[^a-z0-9-]/g, '-'),
    label: unit.name,
    group: demo.officials(service.library().plans.find((plan) => plan.id === unit.planId)?.shortName ?? unit.planId),
    gives: { role: 'official' as const, unitId: unit.id, deskId: null },
  }));
  return [...residents, ...desks, coordinator, ...officials];
}

const MAX_WEBHOOK_BYTES = 1024 * 1024;
const STORE_AGAIN_S = 5;
/** A database that has not answered by then is not ready. */
const READY_WITHIN_MS = 2_000;

/** The raw bytes of a request, or null when there are too many. Rejects when the sender breaks off. */
function rawBody(request: IncomingMessage, maxBytes = MAX_WEBHOOK_BYTES): Promise<Uint8Array | null> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > maxBytes) {
        chunks.length = 0;
        resolve(null);
      } else chunks.push(chunk);
    });
    request.once('end', () => resolve(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)));
    request.once('error', reject);
    if (Number(request.headers['content-length'] ?? 0) > maxBytes) resolve(null);
  });
}

interface Acknowledgement {
  status: number;
  retryAfterS?: number;
}

/** A messenger's webhook: verify, parse, store, and only then 200 (design.md 4.1). Nothing slow happens here. */
async function takeWebhook(service: Service, platform: Platform, request: IncomingMessage): Promise<Acknowledgement> {
  const { log, clock } = service;
  const body = await rawBody(request, platform.maxBodyBytes);
  if (!body) return { status: 413 };
  const raw: RawRequest = { headers: request.headers as RawRequest['headers'], body }; // only set-cookie has several values
  if (platform.probe?.(raw)) return { status: 200 };
  if (!platform.verify(raw)) {
    log.warn({ platform: platform.name }, 'webhook not verified');
    return { status: 401 };
  }
  let events: Incoming[];
  try {
    events = platform.parse(raw, clock.nowMs());
  } catch (error) {
    // It is from the platform and will not read better the next time: any other answer makes it come again for a day
    // and holds up what the same person says meanwhile.
    log.error({ platform: platform.name, ...errorFields(error) }, 'webhook not readable');
    return { status: 200 };
  }
  platform.acknowledge?.(raw);
  try {
    await Promise.all(events.map((incoming) => service.receive(incoming)));
  } catch (error) {
    log.error({ platform: platform.name, ...errorFields(error) }, 'webhook not stored');
    return { status: 503, retryAfterS: STORE_AGAIN_S };
  }
  return { status: 200 };
}

/** Answers one webhook. Never rejects: who meets a fault of ours comes again. */
async function answerWebhook(
  service: Service,
  platform: Platform,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const started = service.clock.nowMs();
  const answer = await takeWebhook(service, platform, request).catch((error: unknown): Acknowledgement | null => {
    service.log.error({ platform: platform.name, ...errorFields(error) }, 'webhook failed');
    return request.complete ? { status: 500 } : null;
  });
  if (!answer) return void response.destroy();
  const { status, retryAfterS } = answer;
  service.metrics.acknowledged(platform.name, status, service.clock.nowMs() - started);
  response.writeHead(status, {
    'Content-Length': 0,
    ...(retryAfterS ? { 'Retry-After': retryAfterS } : {}),
    ...(request.complete ? {} : { Connection: 'close' }), // the rest of its body is not waited for
  });
  response.end();
}

/** What `work` gives, or null when it fails or takes too long. */
async function soon<T>(work: Promise<T>): Promise<T | null> {
  const late = Promise.withResolvers<null>();
  const timer = setTimeout(() => late.resolve(null), READY_WITHIN_MS);
  try {
    return await Promise.race([work, late.promise]);
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}

/** The routes of METRICS_PORT, never of the public one. */
export function createMetricsApp(service: Service): Hono {
  const app = new Hono();
  app.get('/metrics', async (c) => {
    const { type, text } = await service.metrics.page(await soon(service.standing()));
    return c.body(text, 200, { 'Content-Type': type });
  });
  return app;
}

/** The port of METRICS_PORT. */
export const createMetricsDoor = (service: Service): RequestListener =>
  getRequestListener(createMetricsApp(service).fetch);

/** All routes of the public port but the webhooks. The demonstration's exist only where the settings allow it (config.ts). */
export async function createApp(service: Service): Promise<Hono> {
  const app = new Hono();
  app.get('/healthz', (c) => c.text('ok'));
  app.get('/readyz', async (c) => {
    const ready = (await soon(service.database.query('select 1', []))) !== null;
    return c.text(ready ? 'ready' : 'not ready', ready ? 200 : 503);
  });
  for (const { name, probe } of service.messengers) if (probe) app.get(`/${name}`, (c) => c.body(null, 200));
  if (!service.config.demo) {
    app.route('/', service.web.routes());
    return app;
  }
  const people = await demoPeople(service);
  const roles = new Map(people.map((person) => [person.key, person.gives]));
  mountDemo(app, {
    web: service.web,
    authority: { name: service.authority.name, urgent: urgentLine(service.authority.emergencyNumbers) },
    people,
    async become(key, chat) {
      const gives = roles.get(key);
      if (!gives) return;
      const personId = `demo-${key}`;
      await service.database.tx((sql) =>
        grant(sql, { platform: 'web', chat, sender: chat }, personId, gives, service.clock.nowMs()),
      );
    },
  });
  return app;
}

/**
 * The whole public port: `POST /<messenger>` by hand, all else by the routes. Made into the web's own objects and back, a
 * webhook costs half as much again (measured), and thousands come a second.
 */
export async function createDoor(service: Service): Promise<RequestListener> {
  const { fetch } = await createApp(service);
  const route = getRequestListener(fetch);
  const webhooks = new Map(service.messengers.map((platform) => [`/${platform.name}`, platform]));
  return (request, response) => {
    const path = request.url?.split('?', 1)[0] ?? '';
    const platform = request.method === 'POST' ? webhooks.get(path) : undefined;
    void (platform ? answerWebhook(service, platform, request, response) : route(request, response));
  };
}

/** Opens the port; rejects when it is taken. */
export function listen(door: RequestListener, host: string, port: number): Promise<{ server: Server; port: number }> {
  const server = createServer(door);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve({ server, port: (server.address() as AddressInfo).port }));
  });
}
