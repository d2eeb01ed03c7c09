/** /metrics has a port of its own; /readyz tells when the database is away. */
import { expect, test } from 'vitest';
import { readConfig } from '#src/config.ts';
import { silentLog } from '#src/log.ts';
import { createApp, createMetricsApp } from '#src/server.ts';
import { openService } from '#src/service.ts';
import type { Database } from '#src/storage/database.ts';
import { createMemoryState } from '#src/storage/state-memory.ts';
import { freshDatabase } from './fixtures.ts';

const config = readConfig({ DATA_DIR: 'data', DATA_KEY: Buffer.alloc(32, 7).toString('base64') });

test('metrics stand on their own port only; not ready while the database is away or silent', async () => {
  const real = await freshDatabase('pglite');
  let query: Database['query'] = real.query;
  const database: Database = { ...real, query: (text, values) => query(text, values) };
  const service = await openService({ config, log: silentLog, database, states: createMemoryState() });
  const [open, metrics] = [await createApp(service), createMetricsApp(service)];
  expect((await open.request('/metrics')).status).toBe(404);
  expect((await metrics.request('/')).status).toBe(404);
  const page = await metrics.request('/metrics');
  expect(page.headers.get('content-type')).toContain('text/plain');
  expect(await page.text()).toContain('cau_noi_database_up 1');
  expect((await open.request('/readyz')).status).toBe(200);

  query = () => Promise.reject(new Error('away'));
  expect((await open.request('/readyz')).status).toBe(503);
  expect(await (await metrics.request('/metrics')).text()).toContain('cau_noi_database_up 0');
  query = () => new Promise(() => {});
  const startedMs = performance.now();
  expect((await open.request('/readyz')).status).toBe(503);
  expect(performance.now() - startedMs).toBeLessThan(4_000);
  expect((await open.request('/healthz')).status).toBe(200);
});
