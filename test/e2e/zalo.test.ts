/** The whole service with Zalo in front of it: signed webhook in, calls of the OpenAPI out; Zalo is the strict fake. */
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeClock } from '#src/clock.ts';
import { readConfig } from '#src/config.ts';
import { insertLetters } from '#src/delivery/outbox.ts';
import { createDoor, listen } from '#src/server.ts';
import { openService, type Service } from '#src/service.ts';
import type { Database } from '#src/storage/database.ts';
import { createTokenStore } from '#src/storage/zalo-token.ts';
import { APP_ID, APP_SECRET, deliver, eventsOf, OA_ID, OA_KEY, signed } from '../fakes/zalo/webhook.ts';
import { type FakeZalo, startFakeZalo } from '../fakes/zalo.ts';
import { closeLater, DATABASE_KINDS, freshDatabase, freshRedis } from '../fixtures.ts';
import { recordingLog } from '../platforms/telegram-setup.ts';
import { openData } from './telegram-service.ts';

const START = '2026-11-16T09:00:00+07:00';
const SETTLE_MS = 3_000;
const PERSON = '6100000000000000001';
const WORDS = 'đèn đường trước nhà văn hóa hư cả tuần rồi';

describe.each(DATABASE_KINDS)('%s', (kind) => {
  let clock: ReturnType<typeof fakeClock>;
  let database: Database;
  let fake: FakeZalo;
  let service: Service;
  let url: string;
  let log: ReturnType<typeof recordingLog>;

  beforeEach(async () => {
    clock = fakeClock(START);
    database = await freshDatabase(kind);
    fake = await startFakeZalo({ clock });
    closeLater(() => fake.close());
    const pair = fake.newPair();
    const config = readConfig({
      ZALO_APP_ID: APP_ID,
      ZALO_APP_SECRET: APP_SECRET,
      ZALO_OA_ID: OA_ID,
      ZALO_OA_SECRET_KEY: OA_KEY,
      ZALO_OPENAPI_BASE: fake.bases.openapi,
      ZALO_BUSINESS_BASE: fake.bases.business,
      ZALO_OAUTH_BASE: fake.bases.oauth,
      ZALO_PER_SECOND: '60',
      ZALO_ACCESS_TOKEN: pair.access,
      ZALO_REFRESH_TOKEN: pair.refresh,
      DATA_DIR: openData(),
      DATA_KEY: Buffer.alloc(32, 7).toString('base64'),
      TRIAL: 'yes', // the database is handed in
      ...(kind === 'postgres' ? { REDIS_URL: await freshRedis() } : {}),
    });
    log = recordingLog();
    service = await openService({ config, log, clock, database: { ...database, close: async () => {} } });
    for (const messenger of service.messengers) await messenger.start?.();
    const { server, port } = await listen(await createDoor(service), '127.0.0.1', 0);
    url = `http://127.0.0.1:${port}/zalo`;
    closeLater(async () => {
      server.close();
      await service.stop();
    });
  });

  const texts = () => fake.heard(PERSON).map((one) => one.text);
  const count = async (from: string): Promise<number> =>
    (await database.query<{ n: number }>(`select count(*)::int as n from ${from}`, [])).rows[0]!.n;
  const events = eventsOf(PERSON, () => clock.nowMs());

  /** Redis holds letters back by its own clock, the outbox by ours. */
  async function settle(): Promise<void> {
    await service.settle();
    while ((await count("letter where state = 'created'")) > 0) {
      clock.advance(100);
      await service.settle();
    }
  }

  /** The person writes; Zalo knows it, and tells the service (again, when the answer got lost). Gives what came back. */
  async function say(text: string, times = 1): Promise<string[]> {
    const before = texts().length;
    fake.person(PERSON).lastInteractionMs = clock.nowMs();
    const request = signed(events.text(text));
    for (let n = 0; n < times; n++) expect(await deliver(url, request)).toBe(200);
    await settle();
    clock.advance(SETTLE_MS);
    await settle();
    return texts().slice(before);
  }

  test('a case by numbered menus, a token refreshed on the way, a letter that waits and comes', async () => {
    // Nobody but Zalo is listened to.
    const forged = signed(events.text(WORDS), { key: 'another-key' });
    expect(await deliver(url, forged)).toBe(401);
    expect(await count('inbox')).toBe(0);

    // Brought twice, it is answered once; whoever set a pair of unknown age gets a new one first.
    const asked = await say(WORDS, 2);
    expect(asked).toHaveLength(1);
    expect(asked[0]).toContain('ở thôn nào');

    // The token is taken away between two messages: one refresh, nothing lost, nothing twice.
    fake.removeToken();
    const preview = await say('thôn Khau Mạ');
    expect(preview).toHaveLength(1);
    expect(preview[0]).toMatch(/\n1[.)] Gửi/);
    expect([...fake.asked().values()]).toEqual([1, 1]);

    const filed = await say('1');
    expect(filed.join('\n')).toContain('Đã ghi nhận');
    expect(await count('case_file')).toBe(1);

    // Zalo says that the window is closed though we thought it open.
    fake.person(PERSON).answers = -230;
    const conversation = `zalo:${PERSON}:${PERSON}`;
    const news = {
      id: 'news-1',
      conversation,
      platform: 'zalo',
      chat: PERSON,
      sender: PERSON,
      class: 'reply' as const,
      letter: { text: 'Xã đã thay bóng đèn.', choices: [{ label: 'Hài lòng', act: 'unknown.none' }] },
    };
    await database.tx((sql) => insertLetters(sql, service.sealer, clock.nowMs(), [news]));
    const heardBefore = texts().length;
    await settle();
    expect(texts()).toHaveLength(heardBefore);
    expect(await count("letter where state = 'waiting' and failure = 'windowClosed' and body is not null")).toBe(1);
    fake.person(PERSON).answers = null;
    clock.advance(8 * 86_400_000);
    const opened = await say('xin chào');
    expect(opened[0]).toMatch(/^\(Tin thứ Hai 16\/11\/2026\) Xã đã thay bóng đèn\./);
    expect(opened).toHaveLength(2);
    expect(await count("letter where state in ('waiting', 'created', 'sending')")).toBe(0);

    // The new pair is what the database holds, and nothing of it, of the person or of their words was logged.
    const store = createTokenStore({ database, sealer: service.sealer, clock, oaId: OA_ID });
    expect((await store.read())?.pair).toMatchObject(fake.newest());
    const logged = JSON.stringify(log);
    for (const secret of [...Object.values(fake.newest()), APP_SECRET, OA_KEY, 'đèn đường', 'Khau Mạ'])
      expect(logged).not.toContain(secret);
  });
});
