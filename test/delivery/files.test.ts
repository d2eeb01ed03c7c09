/** Files of letters on their way out: laid with Zalo once, made small enough, and never shown twice for a failure or a death. */
import { randomBytes } from 'node:crypto';
import sharp from 'sharp';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createOutbox, insertLetters } from '#src/delivery/outbox.ts';
import { createOutgoingFiles } from '#src/delivery/outgoing-files.ts';
import { createMemoryPace } from '#src/delivery/pace.ts';
import { createPost } from '#src/delivery/post.ts';
import { releaseWaiting } from '#src/delivery/waiting.ts';
import { silentLog } from '#src/log.ts';
import type { LetterClass, LetterFile } from '#src/messages.ts';
import type { Platform } from '#src/platforms/platform.ts';
import { ReachRules } from '#src/reach.ts';
import { createSealer } from '#src/seal.ts';
import type { Database } from '#src/storage/database.ts';
import { DATABASE_KINDS, freshDatabase } from '../fixtures.ts';
import { rig } from '../platforms/telegram-setup.ts';
import { zaloRig } from '../platforms/zalo-setup.ts';

const sealer = createSealer(new Uint8Array(32).fill(7));
const DAY_MS = 86_400_000;
const PERSON = '6100000000000000001';
const OTHER = '6100000000000000002';
const PHOTO: LetterFile = { ref: 'f-photo', kind: 'image', name: 'anh.jpg', sizeBytes: 1 };
const LEFT = '\n(không gửi được: image)';

/** Noise: it does not compress. */
const photo = (width: number, height: number) =>
  sharp(randomBytes(width * height * 3), { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 95 })
    .toBuffer();

describe.each(DATABASE_KINDS)('on %s', (kind) => {
  let database: Database;
  const shelf = new Map<string, Uint8Array>();
  let small: Buffer;

  beforeAll(async () => {
    database = await freshDatabase(kind);
    small = await photo(200, 150);
  });
  beforeEach(async () => {
    for (const table of ['letter', 'conversation', 'stored_file']) await database.query(`delete from ${table}`, []);
    shelf.clear();
    shelf.set('f-photo', small);
  });

  function posting(platform: Platform, clock: Awaited<ReturnType<typeof zaloRig>>['clock']) {
    const made = (by: Platform, files = createOutgoingFiles({ sql: database, files: reader, clock })) =>
      createPost({
        outbox: createOutbox({ database, sealer, clock }),
        platform: by,
        pace: createMemoryPace(clock, null),
        clock,
        log: silentLog,
        resentMark: '(gửi lại)',
        waitedMark: (day) => `(Tin ${day})`,
        leftBehind: (what) => `(không gửi được: ${what})`,
        files,
        reach: ReachRules.parse({}),
        blocked: async () => {},
      });
    const reader = { read: async (ref: string) => shelf.get(ref) ?? null };
    return {
      made,
      async write(chat: string, text: string, letterClass: LetterClass = 'reply', files = [PHOTO]) {
        const { name } = platform;
        for (const ref of shelf.keys())
          await database.query('insert into stored_file (ref, created_at) values ($1, $2) on conflict do nothing', [
            ref,
            new Date(clock.nowMs()),
          ]);
        const conversation = `${name}:${chat}:${chat}`;
        const letter = { text, ...(files.length > 0 ? { files } : {}) };
        await insertLetters(database, sealer, clock.nowMs(), [
          {
            id: `${chat}-${text.slice(0, 8)}`,
            conversation,
            platform: name,
            chat,
            sender: chat,
            class: letterClass,
            letter,
          },
        ]);
      },
      async run(post = made(platform)) {
        while ((await post.runOnce()).started > 0) await post.settled();
      },
    };
  }
  const rows = async () =>
    (
      await database.query<{ state: string; attempts: number; part: number | null; failure: string | null }>(
        'select state, attempts, part, failure from letter order by seq',
        [],
      )
    ).rows;

  async function onZalo(more: Parameters<typeof zaloRig>[0] = {}) {
    const { zalo, fake, clock } = await zaloRig(more);
    for (const user of [PERSON, OTHER]) fake.person(user);
    const heard = (user = PERSON) => fake.heard(user).map(({ text, file }) => [text, file?.kind ?? null]);
    return { zalo, fake, clock, heard, ...posting(zalo, clock) };
  }

  describe('Zalo', () => {
    test('a photo of a phone is made small enough, once for all who get it, and again when Zalo has forgotten it', async () => {
      const { zalo, fake, clock, heard, write, run } = await onZalo();
      const large = await photo(1_400, 1_100);
      expect(large.length).toBeGreaterThan(1_000_000);
      shelf.set('f-photo', large);
      await write(PERSON, 'một');
      await write(OTHER, 'hai');
      await run();
      expect(heard()).toEqual([['một', 'image']]);
      expect(heard(OTHER)).toEqual([['hai', 'image']]);
      const laid = fake.uploads().at(-1)!.bytes;
      expect(laid.length).toBeLessThanOrEqual(1_000_000);
      expect((await sharp(laid).metadata()).format).toBe('jpeg');
      const before = fake.uploads().length;
      expect(before).toBe(1);
      await write(PERSON, 'ba');
      await run();
      expect(fake.uploads()).toHaveLength(before);
      clock.advance(7 * DAY_MS);
      for (const user of [PERSON, OTHER]) fake.person(user).lastInteractionMs = clock.nowMs();
      await zalo.start();
      await write(PERSON, 'bốn');
      await run();
      expect(fake.uploads()).toHaveLength(before + 1);
      expect(heard().at(-1)).toEqual(['bốn', 'image']);
    });

    test('a handle refused as expired is laid again at once: one message', async () => {
      const { fake, heard, write, run } = await onZalo();
      await write(PERSON, 'một');
      await run();
      fake.fail('/message/cs', -100);
      await write(PERSON, 'hai');
      await run();
      expect(heard()).toEqual([
        ['một', 'image'],
        ['hai', 'image'],
      ]);
      expect(fake.uploads()).toHaveLength(2);
    });

    test('where no words may stand with a picture they come after it', async () => {
      const { heard, write, run } = await onZalo({ captionChars: 0 });
      await write(PERSON, 'một');
      await run();
      expect(heard()).toEqual([
        ['', 'image'],
        ['một', null],
      ]);
    });

    test('a photo refused in the message, laid anew too: the words come without it', async () => {
      const { fake, heard, write, run } = await onZalo();
      fake.fail('/message/cs', -201, 2);
      await write(PERSON, 'một');
      await run();
      expect(heard()).toEqual([[`một${LEFT}`, null]]);
      expect(fake.uploads()).toHaveLength(2);
    });

    test.each([-201, -210, -233])('an upload refused for good (%i): the words come without it', async (code) => {
      const { fake, heard, write, run } = await onZalo();
      fake.fail('/upload/image', code);
      await write(PERSON, 'một');
      await run();
      expect(heard()).toEqual([[`một${LEFT}`, null]]);
      expect(await rows()).toMatchObject([{ state: 'sent' }]);
    });

    test('a file of a type Zalo does not take stays behind', async () => {
      const { heard, write, run } = await onZalo();
      shelf.set('f-sheet', Buffer.from('PK\u0003\u0004 bảng tính'));
      await write(PERSON, 'một', 'reply', [{ ref: 'f-sheet', kind: 'file', name: 'bang.xlsx', sizeBytes: 9 }]);
      await run();
      expect(heard()).toEqual([['một\n(không gửi được: file)', null]]);
    });

    test.each(['html-502', 'drop'] as const)(
      'an upload that fails (%s): nobody hears anything twice',
      async (fault) => {
        const { fake, clock, heard, write, run } = await onZalo();
        fake.fail('/upload/image', fault);
        await write(PERSON, 'một');
        await run();
        expect(heard()).toEqual([]);
        expect(await rows()).toMatchObject([{ state: 'created', attempts: 0, part: null }]);
        clock.advance(60_000);
        await run();
        expect(heard()).toEqual([['một', 'image']]);
      },
    );

    test.each([
      ['reply', 2],
      ['alert', 2],
      ['broadcast', 29],
    ] as const)(
      'an upload that never works keeps the words of a %s back for %i minutes',
      async (letterClass, minutes) => {
        const { zalo, fake, clock, heard, write, run, made } = await onZalo();
        fake.fail('/upload/image', 'html-502', 100);
        await write(PERSON, 'một', letterClass);
        const post = made(zalo);
        for (let minute = 0; minute < minutes; minute++) {
          await run(post);
          expect(heard()).toEqual([]);
          clock.advance(60_000);
        }
        await run(post);
        expect(heard()).toEqual([[`một${LEFT}`, null]]);
      },
    );

    test('a photo left behind is told of though the words after it were held up, by whoever sends them then', async () => {
      const { fake, clock, heard, write, run } = await onZalo({ captionChars: 0 });
      fake.fail('/upload/image', -201);
      fake.fail('/message/cs', -32);
      await write(PERSON, 'một');
      await run();
      expect(heard()).toEqual([]);
      expect(await rows()).toMatchObject([{ state: 'created', part: 1 }]);
      clock.advance(61_000);
      await run();
      expect(heard()).toEqual([[`một${LEFT}`, null]]);
      expect(fake.uploads()).toHaveLength(0);
    });

    test('the limit of calls met at an upload rests the OA until the next minute', async () => {
      const { fake, clock, heard, write, run } = await onZalo();
      fake.fail('/upload/image', -32);
      await write(PERSON, 'một');
      await run();
      expect(heard()).toEqual([]);
      clock.advance(61_000);
      await run();
      expect(heard()).toEqual([['một', 'image']]);
    });

    test('a message in doubt comes once more, marked', async () => {
      const { fake, clock, heard, write, run } = await onZalo();
      fake.fail('/message/cs', 'html-502');
      await write(PERSON, 'một');
      await run();
      clock.advance(5_000);
      await run();
      expect(heard()).toEqual([['(gửi lại) một', 'image']]);
      expect(fake.uploads()).toHaveLength(1);
    });

    test('with the window closed it waits, photo and all, and comes once with its day', async () => {
      const { fake, clock, heard, write, run } = await onZalo();
      fake.person(PERSON).answers = -230;
      await write(PERSON, 'một');
      await run();
      expect(await rows()).toMatchObject([{ state: 'waiting', failure: 'windowClosed' }]);
      fake.person(PERSON).answers = null;
      const conversation = `zalo:${PERSON}:${PERSON}`;
      await database.query('update conversation set last_interaction_at = $2 where id = $1', [
        conversation,
        new Date(clock.nowMs()),
      ]);
      await releaseWaiting(database, clock.nowMs(), [conversation]);
      await run();
      expect(heard()).toEqual([['(Tin 2026-11-20) một', 'image']]);
    });
  });

  describe('a sender that dies', () => {
    const LONG = 'Xã đã sửa xong đoạn đường này. '.repeat(40).trim();

    test('while the file is made ready: it comes once, unmarked, and no try is spent', async () => {
      const { zalo, fake, clock, heard, write, run, made } = await onZalo();
      await write(PERSON, 'một', 'broadcast'); // what was in doubt would never be sent again
      const hangs = { ready: () => new Promise<never>(() => {}), expired: async () => {} };
      await made(zalo, hangs).runOnce();
      expect(await rows()).toMatchObject([{ state: 'sending', part: null }]);
      clock.advance(60_000);
      await run();
      expect(heard()).toEqual([['một', 'image']]);
      expect(await rows()).toMatchObject([{ state: 'sent', attempts: 1 }]);
      expect(fake.uploads()).toHaveLength(1);
    });

    test('again and again while the file is made ready: the words come without it', async () => {
      const { zalo, clock, heard, write, run, made } = await onZalo();
      await write(PERSON, 'một');
      const hangs = { ready: () => new Promise<never>(() => {}), expired: async () => {} };
      for (let death = 0; death < 3; death++) {
        await made(zalo, hangs).runOnce();
        expect(heard()).toEqual([]);
        clock.advance(60_000);
      }
      await run();
      expect(heard()).toEqual([[`một${LEFT}`, null]]);
      expect(await rows()).toMatchObject([{ state: 'sent', attempts: 1 }]);
    });

    test('with the photo on the wire: it comes once more, marked, then the words', async () => {
      const { zalo, clock, heard, write, run, made } = await onZalo();
      await write(PERSON, LONG);
      const dead: Platform = {
        ...zalo,
        async send(part, signal) {
          await zalo.send(part, signal);
          return new Promise<never>(() => {});
        },
      };
      await made(dead).runOnce();
      await expect.poll(() => heard().length).toBe(1);
      clock.advance(60_000);
      await run();
      clock.advance(5_000);
      await run();
      expect(heard()).toEqual([
        ['', 'image'],
        ['(gửi lại)', 'image'],
        [LONG, null],
      ]);
    });

    test('with the words on the wire: the photo does not come again', async () => {
      const { zalo, clock, heard, write, run, made } = await onZalo();
      await write(PERSON, LONG);
      const dead: Platform = {
        ...zalo,
        send: (part, signal) => (part.file ? zalo.send(part, signal) : new Promise<never>(() => {})),
      };
      await made(dead).runOnce();
      await expect.poll(async () => (await rows())[0]?.part).toBe(1);
      clock.advance(60_000);
      await run();
      clock.advance(5_000);
      await run();
      expect(heard()).toEqual([
        ['', 'image'],
        [`(gửi lại) ${LONG}`, null],
      ]);
      expect(await rows()).toMatchObject([{ state: 'sent' }]);
    });

    test('a sender that is late finds its letter with another, and shows nothing', async () => {
      const { zalo, clock, heard, write, run, made } = await onZalo();
      await write(PERSON, 'một');
      const late = Promise.withResolvers<null>();
      const slow = made(zalo, { ready: () => late.promise, expired: async () => {} });
      await slow.runOnce();
      clock.advance(60_000);
      await run();
      late.resolve(null);
      await slow.settled();
      expect(heard()).toEqual([['một', 'image']]);
      expect(await rows()).toMatchObject([{ state: 'sent' }]);
    });
  });

  describe('Telegram', () => {
    async function onTelegram() {
      const { fake, telegram, clock } = await rig();
      const lan = fake.user(4_321);
      lan.say('chào');
      const heard = () => fake.heard(4_321).map(({ text, file }) => [text, file?.kind ?? null]);
      return { fake, lan, telegram, clock, heard, ...posting(telegram, clock) };
    }

    test('a very long photo comes as a document', async () => {
      const { heard, write, run } = await onTelegram();
      shelf.set('f-photo', await photo(2_000, 40));
      await write('4321', 'một');
      await run();
      expect(heard()).toEqual([['một', 'document']]);
    });

    test('1,024 characters stand under it, not one more', async () => {
      const { fake, telegram, heard, write, run } = await onTelegram();
      const most = telegram.files!.captionChars.image;
      await write('4321', 'x'.repeat(most));
      await run();
      await write('4321', 'y'.repeat(most + 1));
      await run();
      expect(heard()).toEqual([
        ['x'.repeat(most), 'photo'],
        ['', 'photo'],
        ['y'.repeat(most + 1), null],
      ]);
      expect(fake.callsOf('sendPhoto')).toHaveLength(2);
    });

    test('an answer that got lost leaves it in doubt: once more, marked', async () => {
      const { fake, clock, heard, write, run } = await onTelegram();
      fake.fail('sendPhoto', 'lost-answer');
      await write('4321', 'một');
      await run();
      clock.advance(5_000);
      await run();
      expect(heard()).toEqual([
        ['một', 'photo'],
        ['(gửi lại) một', 'photo'],
      ]);
    });

    test.each([
      [{ status: 429, retryAfterS: 3 }, 'created'],
      [{ status: 401 }, 'created'],
      ['not-json' as const, 'created'],
    ])('a refusal that is not the photo’s (%o) sends no words without it', async (fault, state) => {
      const { fake, heard, write, run } = await onTelegram();
      fake.fail('sendPhoto', fault);
      await write('4321', 'một');
      await run();
      expect(heard()).toEqual([]);
      expect(await rows()).toMatchObject([{ state }]);
    });

    test('refused as photo and as document, the words come alone', async () => {
      const { fake, heard, write, run } = await onTelegram();
      for (const method of ['sendPhoto', 'sendDocument']) fake.fail(method, { status: 400 });
      await write('4321', 'một');
      await run();
      expect(heard()).toEqual([[`một${LEFT}`, null]]);
    });

    test('whoever blocked the bot gets nothing, and that is told', async () => {
      const { lan, heard, write, run } = await onTelegram();
      lan.block();
      await write('4321', 'một');
      await run();
      expect(heard()).toEqual([]);
      expect(await rows()).toMatchObject([{ state: 'failed', failure: 'blocked' }]);
    });
  });
});
