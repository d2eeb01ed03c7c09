/** The public HTTP door: pages, health. Webhooks of the messengers are mounted by their adapters. */
import { type ServerType, serve } from '@hono/node-server';
import { Hono } from 'hono';
import { demo } from '#prompts/demo.ts';
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

/** All routes of the public port. The demonstration's exist only where the settings allow it (config.ts). */
export async function createApp(service: Service): Promise<Hono> {
  const app = new Hono();
  app.get('/healthz', (c) => c.text('ok'));
  app.get('/readyz', async (c) => {
    const ready = await service.database.query('select 1', []).then(
      () => true,
      () => false,
    );
    return c.text(ready ? 'ready' : 'not ready', ready ? 200 : 503);
  });
  if (!service.config.demo) {
    app.route('/', service.web.routes());
    return app;
  }
  const people = await demoPeople(service);
  const roles = new Map(people.map((person) => [person.key, person.gives]));
  mountDemo(app, {
    web: service.web,
    authority: service.authority,
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
