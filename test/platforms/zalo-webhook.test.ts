/** Zalo's webhook on the whole service, over HTTP: what is stored, what is answered, and what is not believed. */

import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { fakeClock } from '#src/clock.ts';
import { readConfig } from '#src/config.ts';
import { createDoor, createMetricsApp, listen } from '#src/server.ts';
import { openService, type Service } from '#src/service.ts';
import type { Database } from '#src/storage/database.ts';
import { signsOf } from '#src/storage/platform-signs.ts';
import { APP_ID, APP_SECRET, deliver, eventsOf, OA_ID, OA_KEY, signed } from '../fakes/zalo/webhook.ts';
import { type FakeZalo, startFakeZalo } from '../fakes/zalo.ts';
import { closeLater, freshDatabase } from '../fixtures.ts';
import { recordingLog } from './telegram-setup.ts';

const clock = fakeClock('2026-11-20T15:00:00+07:00');
const log = recordingLog();
let service: Service;
let fake: FakeZalo;
let url: string;
let broken = false;
let people = 0;

/** The real database, until it is told to fail. */
function breakable(database: Database): Database {
  const unless =
    <A extends unknown[], R>(work: (...args: A) => Promise<R>) =>
    (...args: A): Promise<R> =>
      broken ? Promise.reject(new Error('The database is away')) : work(...args);
  return { ...database, query: unless(database.query) as Database['query'], tx: unless(database.tx) as Database['tx'] };
}

beforeAll(async () => {
  fake = await startFakeZalo({ clock });
  closeLater(() => fake.close());
  const pair = fake.newPair();
  const config = readConfig({
    DATA_KEY: Buffer.alloc(32, 7).toString('base64'),
    VAR_DIR: mkdtempSync(join(tmpdir(), 'cau-noi-zalo-')),
    TRIAL: 'yes',
    DATA_DIR: 'data',
    ZALO_APP_ID: APP_ID,
    ZALO_APP_SECRET: APP_SECRET,
    ZALO_OA_ID: OA_ID,
    ZALO_OA_SECRET_KEY: OA_KEY,
    ZALO_OPENAPI_BASE: fake.url,
    ZALO_BUSINESS_BASE: fake.url,
    ZALO_OAUTH_BASE: fake.url,
    ZALO_ACCESS_TOKEN: pair.access,
    ZALO_REFRESH_TOKEN: pair.refresh,
  });
  // As in the demonstration: the example authority stands in for the install's own.
  const database = breakable(await freshDatabase('pglite'));
  service = await openService({ config: { ...config, demo: true }, log, clock, database });
  closeLater(() => service.stop());
  const { server, port } = await listen(await createDoor(service), '127.0.0.1', 0);
  closeLater(async () => void server.close());
  url = `http://127.0.0.1:${port}/zalo`;
  const zalo = service.messengers.find((one) => one.name === 'zalo')!;
  await zalo.start!();
});

/** Somebody new with the OA, who can be written to. */
function someone() {
  const id = `61000000000000${String(++people).padStart(5, '0')}`;
  fake.person(id);
  return { id, events: eventsOf(id, () => clock.nowMs()) };
}

async function stored(sender: string): Promise<number> {
  const { rows } = await service.database.query<{ count: number }>(
    'select count(*)::int as count from inbox where conversation = $1',
    [`zalo:${sender}:${sender}`],
  );
  return rows[0]!.count;
}

describe('the webhook', () => {
  test('is there for whoever registers it', async () => {
    expect((await fetch(url)).status).toBe(200);
    expect((await fetch(url, { method: 'POST', body: '{}' })).status).toBe(200);
  });

  test('answers 200 once an event is stored, and a resident is answered by Zalo', async () => {
    const { id, events } = someone();
    expect(await deliver(url, signed(events.text('xin chào')))).toBe(200);
    await service.settle();
    expect(
      fake
        .heard(id)
        .map((one) => one.text)
        .join('\n'),
    ).toContain('1. ');
  });

  test('takes the same event once, however often and in whatever order it comes', async () => {
    const { id, events } = someone();
    const texts = ['một', 'hai', 'ba'].map((text) => events.text(text));
    for (const retry of [1, 2, 3, 4, 5]) {
      for (const event of texts.toReversed()) expect(await deliver(url, signed(event, { retry }))).toBe(200);
    }
    const follow = events.follow();
    for (const retry of [1, 2]) expect(await deliver(url, signed(follow, { retry }))).toBe(200);
    expect(await stored(id)).toBe(4);
  });

  test('believes nothing that is not signed, and tells doctor', async () => {
    const { id, events } = someone();
    expect(await deliver(url, signed(events.text('a'), { key: 'another' }))).toBe(401);
    const { body } = signed(events.text('a'));
    expect(await deliver(url, { headers: {}, body })).toBe(401);
    expect(await stored(id)).toBe(0);
  });

  test('tells Zalo to keep an event that could not be stored', async () => {
    const { id, events } = someone();
    const event = signed(events.text('a'));
    broken = true;
    try {
      expect(await deliver(url, event)).toBe(503);
    } finally {
      broken = false;
    }
    expect(await deliver(url, { ...event, headers: { ...event.headers, num_retry: '1' } })).toBe(200);
    expect(await stored(id)).toBe(1);
  });

  test('takes a recording of yesterday for nothing, and does not ask for it again', async () => {
    const { id, events } = someone();
    const event = signed(events.text('a'));
    clock.advance(24 * 3_600_000 + 1);
    expect(await deliver(url, event)).toBe(200);
    expect(await stored(id)).toBe(0);
  });

  test('refuses what is larger than any event', async () => {
    const { events } = someone();
    const large = signed(events.text('a'.repeat(256 * 1024)));
    expect(await deliver(url, large)).toBe(413);
  });

  test('refuses one whose length was not told as soon as it is too long, and reads no further', async () => {
    const post = request(url, { method: 'POST', headers: { 'Transfer-Encoding': 'chunked' } });
    post.on('error', () => {}); // it is cut off while still writing
    const answered = once(post, 'response') as Promise<[IncomingMessage]>;
    const closed = once(post, 'close');
    post.write('a'.repeat(257 * 1024));
    const [response] = await answered;
    expect(response.statusCode).toBe(413);
    response.resume();
    await closed; // nothing ended the body: the service closed the line
  });

  test('takes nothing of a sender who breaks off, and goes on', async () => {
    const { id, events } = someone();
    const event = signed(events.text('a'));
    const headers = { ...event.headers, 'Content-Length': String(event.body.length) };
    const failed = log.lines.length;
    const post = request(url, { method: 'POST', headers });
    post.on('error', () => {});
    post.write(event.body.slice(0, 20), () => post.destroy());
    await expect.poll(() => log.lines.slice(failed).some((line) => line.includes('webhook failed'))).toBe(true);
    expect(await stored(id)).toBe(0);
    expect(await deliver(url, event)).toBe(200);
    expect(await stored(id)).toBe(1);
  });

  test('acknowledges and counts what it does not know', async () => {
    const event = { app_id: APP_ID, oa_id: OA_ID, event_name: 'user_dances', timestamp: String(clock.nowMs()) };
    expect(await deliver(url, signed(event))).toBe(200);
    const page = await (await createMetricsApp(service).request('/metrics')).text();
    expect(page).toMatch(/cau_noi_events_aside_total\{platform="zalo",kind="unknown-kind"\} [1-9]/);
  });

  test('remembers which signature fits, for all workers and for doctor', async () => {
    const { events } = someone();
    await deliver(
      url,
      signed(events.text('a'), { key: APP_SECRET, timestamp: 'header', headerTimestamp: '1795161600999' }),
    );
    await service.messengers.find((one) => one.name === 'zalo')!.stop!();
    const signs = await signsOf(service.database, 'zalo');
    expect(signs.get('mac')?.value).toBe('header+app');
    expect(signs.has('event:user_send_text')).toBe(true);
    expect(signs.has('unsigned')).toBe(true);
  });

  test('nothing of anybody stands in the log', () => {
    // A conversation's id is a pseudonym in the real log (test/log.test.ts).
    const all = log.lines.join('\n').replaceAll(/"conversation":"[^"]*"/g, '');
    expect(all).not.toMatch(/61000000000000|AT_\d|RT_\d|xin chào|test-oa-secret|test-app-secret/);
  });
});
