/** A case closed with a photo, from the resident's first word to the picture on their screen, on every platform. */
import { randomBytes, randomUUID } from 'node:crypto';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { fakeClock } from '#src/clock.ts';
import { readConfig } from '#src/config.ts';
import { createDoor, listen } from '#src/server.ts';
import { openService, type Service } from '#src/service.ts';
import { grant } from '#src/storage/people.ts';
import { startFakeTelegram, TOKEN } from '../fakes/telegram.ts';
import { APP_ID, APP_SECRET, deliver, eventsOf, OA_ID, OA_KEY, signed } from '../fakes/zalo/webhook.ts';
import { startFakeZalo } from '../fakes/zalo.ts';
import { closeLater, freshDatabase } from '../fixtures.ts';
import { recordingLog } from '../platforms/telegram-setup.ts';
import { visit, type WebServer } from '../platforms/web-server.ts';
import { openData } from './telegram-service.ts';

const START = '2026-11-16T09:00:00+07:00';
const PERSON = '6100000000000000001';

interface Got {
  text: string;
  photo: Buffer | null;
}

/** A resident on one platform. */
interface Resident {
  say(text: string): Promise<unknown>;
  heard(): Promise<Got[]>;
}

interface Place {
  clock: ReturnType<typeof fakeClock>;
  service: Service;
  url: string;
}

async function serve(clock: Place['clock'], settings: Record<string, string>): Promise<Place & { log: unknown }> {
  const log = recordingLog();
  const database = await freshDatabase('postgres');
  const config = readConfig({
    DATA_DIR: openData(),
    DATA_KEY: Buffer.alloc(32, 7).toString('base64'),
    VAR_DIR: `${openData()}/var-${randomUUID()}`,
    TRIAL: 'yes', // the database is handed in
    ...settings,
  });
  const service = await openService({ config, log, clock, database: { ...database, close: async () => {} } });
  const { server, port } = await listen(await createDoor(service), '127.0.0.1', 0);
  closeLater(async () => {
    server.close();
    await service.stop();
  });
  return { clock, service, url: `http://127.0.0.1:${port}`, log };
}

async function telegram() {
  const clock = fakeClock(START);
  const fake = await startFakeTelegram({ clock });
  closeLater(() => fake.close());
  const place = await serve(clock, { TELEGRAM_BOT_TOKEN: TOKEN, TELEGRAM_API_ROOT: fake.url });
  const person = fake.user(4_321);
  const resident: Resident = {
    async say(text) {
      person.say(text);
      await place.service.receive({
        eventId: randomUUID(),
        address: { platform: 'telegram', chat: '4321', sender: '4321' },
        group: false,
        atMs: clock.nowMs(),
        content: { type: 'message', text, attachments: [], forwarded: false, edited: false },
      });
    },
    heard: async () => fake.heard(4_321).map(({ text, file }) => ({ text, photo: file?.bytes ?? null })),
  };
  return { place, resident };
}

async function zalo() {
  const clock = fakeClock(START);
  const fake = await startFakeZalo({ clock });
  closeLater(() => fake.close());
  const pair = fake.newPair();
  const place = await serve(clock, {
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
  });
  for (const messenger of place.service.messengers) await messenger.start?.();
  const events = eventsOf(PERSON, () => clock.nowMs());
  const resident: Resident = {
    async say(text) {
      fake.person(PERSON).lastInteractionMs = clock.nowMs();
      expect(await deliver(`${place.url}/zalo`, signed(events.text(text)))).toBe(200);
    },
    heard: async () => fake.heard(PERSON).map(({ text, file }) => ({ text, photo: file?.bytes ?? null })),
  };
  return { place, resident };
}

async function web() {
  const clock = fakeClock(START);
  const fake = await startFakeTelegram({ clock });
  closeLater(() => fake.close());
  // With a messenger beside it, it is no demonstration: the page stands at the root.
  const place = await serve(clock, { TELEGRAM_BOT_TOKEN: TOKEN, TELEGRAM_API_ROOT: fake.url });
  const page = await visit({ url: place.url } as WebServer);
  const stream = await page.stream();
  const letters: { id: string; text: string; files?: { link: string }[] }[] = [];
  const reading = (async () => {
    for (;;) {
      const letter = JSON.parse((await stream.next('letter')).data);
      letters.push(letter);
      await page.post('seen', { ids: [letter.id] });
    }
  })().catch(() => {});
  closeLater(async () => {
    stream.close();
    await reading;
  });
  const photoOf = async (link: string | undefined) => {
    if (!link) return null;
    const answer = await fetch(`${place.url}/${link}`, { headers: { cookie: page.cookie } });
    return Buffer.from(await answer.arrayBuffer());
  };
  const resident: Resident = {
    say: (text) => page.post('send', { id: randomUUID(), text }),
    heard: () =>
      Promise.all(letters.map(async ({ text, files = [] }) => ({ text, photo: await photoOf(files[0]?.link) }))),
  };
  return { place, resident };
}

/** Everything that is due, also what the pacer or a fragment's patience holds back. */
async function settle({ clock, service }: Place): Promise<void> {
  for (let round = 0; round < 40; round++) {
    await service.settle();
    clock.advance(100);
  }
}

test.each([
  ['telegram', telegram],
  ['zalo', zalo],
  ['web', web],
] as const)('on %s', async (_, begin) => {
  const { place, resident } = await begin();
  const { service, url, clock } = place;
  for (const words of ['đèn đường trước nhà văn hóa hư cả tuần rồi', 'thôn Khau Mạ', 'gửi']) {
    await resident.say(words);
    await settle(place);
  }
  const found = await service.database.query<{ id: string }>('select id from case_file', []);
  const caseId = found.rows[0]!.id;

  // The officer, on the web page.
  const page = await visit({ url } as WebServer);
  const [, cookie] = page.cookie.split('=');
  const chat = service.sealer.digest(`web:${cookie}`).toString('base64url');
  const address = { platform: 'web' as const, chat, sender: chat };
  await service.database.tx((sql) =>
    grant(sql, address, 'officer', { role: 'desk', unitId: null, deskId: 'kinh-te' }, clock.nowMs()),
  );
  const does = async (name: string, arg: string) => {
    const content = { type: 'later' as const, name: `desk-work.${name}`, arg };
    await service.receive({ eventId: randomUUID(), address, group: false, atMs: clock.nowMs(), content });
    await settle(place);
  };
  const says = async (text: string) => {
    expect((await page.post('send', { id: randomUUID(), text })).status).toBe(200);
    await settle(place);
  };
  await does('take', caseId);
  await does('outcome', `${caseId}#da_xu_ly`);
  await says('Đã thay bóng ngày 16/11.');
  const taken = await sharp(randomBytes(300 * 200 * 3), { raw: { width: 300, height: 200, channels: 3 } })
    .withExif({ IFD0: { Make: 'May cua toi' }, IFD3: { GPSLatitude: '21/1 51/1 0/1', GPSLatitudeRef: 'N' } })
    .jpeg()
    .toBuffer();
  expect(taken.includes('May cua toi')).toBe(true);
  const upload = await fetch(`${url}/upload`, {
    method: 'POST',
    headers: { cookie: page.cookie, origin: url, 'x-message-id': randomUUID(), 'x-file-name': 'sau.jpg' },
    body: new Uint8Array(taken),
  });
  expect(upload.status).toBe(200);
  await settle(place);
  expect((await resident.heard()).some((one) => one.photo)).toBe(false);
  await says('gửi');

  const heard = await resident.heard();
  const withPhoto = heard.filter((one) => one.photo);
  expect(withPhoto).toHaveLength(1);
  expect(withPhoto[0]!.text).toContain('đã xử lý');
  expect(withPhoto[0]!.text).toContain('“Đã thay bóng ngày 16/11.”');
  expect(heard.filter((one) => one.text.includes('đã xử lý'))).toHaveLength(1);
  // What was shown is the photo, without what the camera wrote into it.
  const shown = withPhoto[0]!.photo!;
  expect(await sharp(shown).metadata()).toMatchObject({ format: 'jpeg', width: 300, height: 200 });
  expect(shown.includes('May cua toi')).toBe(false);
});
