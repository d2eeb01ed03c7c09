/** The public HTTP door: pages, health. Webhooks of the messengers are mounted by their adapters. */
import { type HttpBindings, type ServerType, serve } from '@hono/node-server';
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

/** Node's own list where there is one: the same as an object of the web's costs a tenth of a webhook. */
function headersOf(env: Partial<HttpBindings> | undefined, request: Request): RawRequest['headers'] {
  const own = env?.incoming?.headers as RawRequest['headers'] | undefined; // only set-cookie has several values
  return own ?? Object.fromEntries(request.headers);
}

/** The raw bytes of a request, or null when there are too many. */
async function rawBody(
  request: Request,
  headers: RawRequest['headers'],
  maxBytes = MAX_WEBHOOK_BYTES,
): Promise<Uint8Array | null> {
  const told = Number(headers['content-length'] ?? Number.NaN);
  if (told > maxBytes) return null;
  // The server lets no more through than was told; read at once this costs half of what the stream costs.
  if (told >= 0) return new Uint8Array(await request.arrayBuffer());
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of request.body ?? []) {
    bytes += chunk.length;
    if (bytes > maxBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** A messenger's webhook: verify, parse, store, and only then 200 (design.md 4.1). Nothing slow happens here. */
async function takeWebhook(
  service: Service,
  platform: Platform,
  request: Request,
  headers: RawRequest['headers'],
): Promise<Response> {
  const { log, clock } = service;
  const body = await rawBody(request, headers, platform.maxBodyBytes);
  if (!body) return new Response(null, { status: 413 });
  const raw = { headers, body };
  if (platform.probe?.(raw)) return new Response(null, { status: 200 });
  if (!platform.verify(raw)) {
    log.warn({ platform: platform.name }, 'webhook not verified');
    return new Response(null, { status: 401 });
  }
  let events: Incoming[];
  try {
    events = platform.parse(raw, clock.nowMs());
  } catch (error) {
    // It is from the platform and will not read better the next time: any other answer makes it come again for a day
    // and holds up what the same person says meanwhile.
    log.error({ platform: platform.name, ...errorFields(error) }, 'webhook not readable');
    return new Response(null, { status: 200 });
  }
  platform.acknowledge?.(raw);
  try {
    await Promise.all(events.map((incoming) => service.receive(incoming)));
  } catch (error) {
    log.error({ platform: platform.name, ...errorFields(error) }, 'webhook not stored');
    return new Response(null, { status: 503, headers: { 'Retry-After': String(STORE_AGAIN_S) } });
  }
  return new Response(null, { status: 200 });
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

/** All routes of the public port. The demonstration's exist only where the settings allow it (config.ts). */
export async function createApp(service: Service): Promise<Hono> {
  const app = new Hono();
  app.get('/healthz', (c) => c.text('ok'));
  app.get('/readyz', async (c) => {
    const ready = (await soon(service.database.query('select 1', []))) !== null;
    return c.text(ready ? 'ready' : 'not ready', ready ? 200 : 503);
  });
  for (const platform of service.messengers) {
    if (platform.probe) app.get(`/${platform.name}`, (c) => c.body(null, 200));
    app.post(`/${platform.name}`, async (c) => {
      const started = service.clock.nowMs();
      const response = await takeWebhook(
        service,
        platform,
        c.req.raw,
        headersOf(c.env as Partial<HttpBindings> | undefined, c.req.raw),
      );
      service.metrics.acknowledged(platform.name, response.status, service.clock.nowMs() - started);
      return response;
    });
  }
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

/** Opens the port; rejects when it is taken. */
export function listen(app: Hono, host: string, port: number): Promise<{ server: ServerType; port: number }> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: host, port }, (info) => resolve({ server, port: info.port }));
    server.once('error', reject);
  });
}
