/** What every platform keeps (src/platforms/platform.ts), whatever it is: the post and the turn rely on it. */
import { createHash, randomBytes } from 'node:crypto';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { fakeClock } from '#src/clock.ts';
import { createOutbox, insertLetters } from '#src/delivery/outbox.ts';
import { createOutgoingFiles } from '#src/delivery/outgoing-files.ts';
import { createMemoryPace } from '#src/delivery/pace.ts';
import { createPost } from '#src/delivery/post.ts';
import { silentLog } from '#src/log.ts';
import { type Choice, conversationId, type Incoming, type Letter, type LetterFile } from '#src/messages.ts';
import { type Platform, type Sendable, SendError } from '#src/platforms/platform.ts';
import { ReachRules } from '#src/reach.ts';
import { createSealer } from '#src/seal.ts';
import type { Database } from '#src/storage/database.ts';
import { eventsOf, signed } from '../fakes/zalo/webhook.ts';
import { closeLater, freshDatabase } from '../fixtures.ts';
import { rig, SECRET } from '../platforms/telegram-setup.ts';
import { startWeb, visit } from '../platforms/web-server.ts';
import { zaloRig } from '../platforms/zalo-setup.ts';

const NEVER = new AbortController().signal;

/** What a person sees of a letter. */
interface Seen {
  text: string;
  labels: string[];
  file?: { kind: LetterFile['kind']; bytes: Buffer } | null;
}

/** Stored files, by their ref. */
type Shelf = Map<string, Uint8Array>;

/** A platform with one person on it who can be reached, and ways to do what that person does. */
interface Bench {
  platform: Platform;
  chat: string;
  /** Letters as the person sees them, oldest first; waits until there are `count`. */
  seen(count: number): Promise<Seen[]>;
  /** Presses the newest button with this label (types its number where there are none) and gives what comes in. */
  press(label: string): Promise<Incoming>;
  /** The person can no longer be written to, and the failure that tells so. */
  leave(): { chat: string; failure: 'blocked' | 'unreachable' };
}

async function telegram(_shelf?: Shelf): Promise<Bench> {
  const { fake, telegram: platform } = await rig();
  const lan = fake.user(4_321);
  lan.say('chào');
  return {
    platform,
    chat: '4321',
    seen: async () =>
      fake.heard(4_321).map((one) => ({
        text: one.text,
        labels: one.keyboard.flat().map((button) => button.text),
        file: one.file && {
          kind: one.file.kind === 'photo' ? ('image' as const) : ('file' as const),
          bytes: one.file.bytes,
        },
      })),
    async press(label) {
      const body = Buffer.from(JSON.stringify(lan.press(label)));
      return platform.parse({ headers: { 'x-telegram-bot-api-secret-token': SECRET }, body }, 0)[0]!;
    },
    leave() {
      lan.block();
      return { chat: '4321', failure: 'blocked' };
    },
  };
}

async function web(shelf: Shelf = new Map()): Promise<Bench> {
  const files = {
    save: async () => 'no-room' as const,
    read: async (ref: string) => shelf.get(ref) ?? null,
    drop: async () => {},
  };
  const server = await startWeb({ files });
  closeLater(() => server.stop());
  const page = await visit(server);
  const stream = await page.stream();
  const chat = server.web.present()[0]!;
  const letters: {
    id: string;
    text: string;
    choices: string[];
    files?: { kind: LetterFile['kind']; link: string }[];
  }[] = [];
  const fileOf = async ([file]: { kind: LetterFile['kind']; link: string }[]) => {
    if (!file) return null;
    const answer = await fetch(`${server.url}/${file.link}`, { headers: { cookie: page.cookie } });
    return { kind: file.kind, bytes: Buffer.from(await answer.arrayBuffer()) };
  };
  // The page confirms what it shows, as in earnest.
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
  return {
    platform: server.web,
    chat,
    async seen(count) {
      await expect.poll(() => letters.length).toBeGreaterThanOrEqual(count);
      return Promise.all(
        letters.map(async ({ text, choices, files = [] }) => ({ text, labels: choices, file: await fileOf(files) })),
      );
    },
    async press(label) {
      const letter = letters.findLast((one) => one.choices.includes(label))!;
      const index = letter.choices.indexOf(label);
      await page.post('send', { id: crypto.randomUUID(), letter: letter.id, index });
      return server.accepted.at(-1)!;
    },
    leave: () => ({ chat: createHash('sha256').update('nobody').digest('hex'), failure: 'unreachable' }),
  };
}

const CHOICE_LINE = /^(\d+)\. (.+)$/;

/** Choices are lines of the text here; what a person sees of them is the same. */
async function zalo(_shelf?: Shelf): Promise<Bench> {
  const { zalo: platform, fake, clock } = await zaloRig();
  const user = '6100000000000000001';
  const person = fake.person(user);
  const events = eventsOf(user, () => clock.nowMs());
  const seen = async () =>
    fake.heard(user).map(({ text, file }) => {
      const lines = text.split('\n');
      const isChoice = (line: string) => CHOICE_LINE.test(line);
      const labels = lines.filter(isChoice).map((line) => CHOICE_LINE.exec(line)![2]!);
      return { text: lines.filter((line) => !isChoice(line)).join('\n'), labels, file };
    });
  return {
    platform,
    chat: user,
    seen,
    async press(label) {
      const last = (await seen()).findLast((one) => one.labels.includes(label))!;
      return platform.parse(signed(events.text(String(last.labels.indexOf(label) + 1))), clock.nowMs())[0]!;
    },
    leave() {
      person.answers = -217;
      return { chat: user, failure: 'blocked' };
    },
  };
}

const choice = (label: string): Choice => ({ label, act: 'menu.take' });

let opened: Promise<Database> | null = null;

/** One database for all of them, with nothing in it. */
async function emptied(): Promise<Database> {
  opened ??= freshDatabase('pglite');
  const database = await opened;
  for (const table of ['letter', 'conversation', 'stored_file']) await database.query(`delete from ${table}`, []);
  return database;
}

describe.each([
  ['telegram', telegram],
  ['web', web],
  ['zalo', zalo],
] as const)('%s', (name, open) => {
  /** A press names letter and place; where there are no buttons its number is typed, which choose.ts takes for the same. */
  const chosen = ({ platform }: Bench, letterId: string, index: number) =>
    platform.buttons ? { type: 'press', letter: letterId, index } : { type: 'message', text: String(index + 1) };
  const letter = (bench: Bench, more: Partial<Sendable> = {}): Sendable => ({
    id: 'Yl2x-_0aBcDeFgHi',
    chat: bench.chat,
    text: 'Anh/chị cần gì ạ?',
    choices: [],
    deletes: null,
    ...more,
  });

  test('says what it is', async () => {
    const { platform } = await open();
    expect(platform.name).toBe(name);
    expect(platform.maxChars).toBeGreaterThanOrEqual(1_000);
  });

  test('gives each sent letter an id of its own', async () => {
    const bench = await open();
    const ids = [];
    for (const id of ['one', 'two']) ids.push(await bench.platform.send(letter(bench, { id }), NEVER));
    expect(ids.every((id) => id.length > 0)).toBe(true);
    expect(new Set(ids).size).toBe(2);
  });

  test('shows text as text only, to the last character', async () => {
    const bench = await open();
    const text = '<b>Giá</b> &amp; 5 < 6 *đậm* _nghiêng_ [x](y) <script>alert(1)</script>\ndòng hai: “ế”';
    await bench.platform.send(letter(bench, { text }), NEVER);
    expect((await bench.seen(1)).map((one) => one.text)).toEqual([text]);
  });

  test('brings choices back as presses of the same letter and place', async () => {
    const bench = await open();
    const choices = ['Gửi', 'Sửa', 'Không gửi', 'Một lựa chọn thứ tư'].map(choice);
    await bench.platform.send(letter(bench, { choices }), NEVER);
    expect((await bench.seen(1))[0]!.labels).toEqual(choices.map((one) => one.label));
    for (const [index, { label }] of choices.entries()) {
      expect((await bench.press(label)).content).toMatchObject(chosen(bench, 'Yl2x-_0aBcDeFgHi', index));
    }
  });

  test('names who cannot be reached', async () => {
    const bench = await open();
    const { chat, failure } = bench.leave();
    const error = await bench.platform.send(letter(bench, { chat }), NEVER).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(SendError);
    expect((error as SendError).failure).toEqual({ kind: failure });
  });

  test('never says that a letter went out that was given up before', async () => {
    const bench = await open();
    const gone = AbortSignal.abort();
    const error = await bench.platform.send(letter(bench), gone).catch((thrown: unknown) => thrown);
    expect(['uncertain', 'unreachable']).toContain((error as SendError).failure.kind);
    expect(await bench.seen(0)).toEqual([]);
  });

  test('believes no request that is not signed', async () => {
    const { platform } = await open();
    const body = Buffer.from('{"update_id":1}');
    expect(platform.verify({ headers: {}, body })).toBe(false);
    expect(platform.verify({ headers: { 'x-telegram-bot-api-secret-token': 'wrong' }, body })).toBe(false);
    expect(platform.verify({ headers: { 'x-zevent-signature': 'mac=00' }, body })).toBe(false);
  });

  test('does not hand out attachments nobody sent', async () => {
    const { platform } = await open();
    const error = await platform.fetch('../../etc/passwd', 1_000, NEVER).catch((thrown: unknown) => thrown);
    expect((error as SendError).failure).toEqual({ kind: 'refused' });
  });

  const PHOTO: LetterFile = { ref: 'f-photo', kind: 'image', name: 'anh.jpg', sizeBytes: 1 };
  const SCAN: LetterFile = { ref: 'f-scan', kind: 'file', name: 'bien-ban.pdf', sizeBytes: 1 };
  const REF = 'Yl2x-_0aBcDeFgHi';

  /** A letter in the outbox, and a post that takes it to the bench's person. */
  async function posting(shelf: Shelf, said: Letter) {
    const bench = await open(shelf);
    const database = await emptied();
    const clock = fakeClock('2026-11-20T08:00:00+07:00');
    const sealer = createSealer(new Uint8Array(32).fill(7));
    for (const ref of shelf.keys())
      await database.query('insert into stored_file (ref, created_at) values ($1, $2)', [ref, new Date(clock.nowMs())]);
    const address = { platform: bench.platform.name, chat: bench.chat, sender: bench.chat };
    const conversation = conversationId(address);
    await insertLetters(database, sealer, clock.nowMs(), [
      { id: REF, conversation, ...address, class: 'reply', letter: said },
    ]);
    const post = (platform = bench.platform) =>
      createPost({
        outbox: createOutbox({ database, sealer, clock }),
        platform,
        pace: createMemoryPace(clock, null),
        clock,
        log: silentLog,
        resentMark: '(gửi lại)',
        waitedMark: (day) => `(Tin ${day})`,
        leftBehind: (kind) => `(không gửi được: ${kind})`,
        files: createOutgoingFiles({ sql: database, files: { read: async (ref) => shelf.get(ref) ?? null }, clock }),
        reach: ReachRules.parse({}),
        blocked: async () => {},
      });
    const run = async (platform?: Platform) => {
      const one = post(platform);
      await one.runOnce();
      await one.settled();
    };
    return { bench, clock, run };
  }

  const jpeg = async (side = 400): Promise<Buffer> =>
    sharp(randomBytes(side * side * 3), { raw: { width: side, height: side, channels: 3 } })
      .jpeg()
      .toBuffer();
  const pdf = Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(2_000)]);

  test('brings a photo with its words and choices as one message, as it was stored', async () => {
    const bytes = await jpeg();
    const said = { text: 'Hồ sơ 472-193-8: đã xử lý.', files: [PHOTO], choices: ['Hài lòng', 'Chưa'].map(choice) };
    const { bench, run } = await posting(new Map([['f-photo', bytes]]), said);
    await run();
    expect(await bench.seen(1)).toMatchObject([
      { text: said.text, labels: ['Hài lòng', 'Chưa'], file: { kind: 'image', bytes: Buffer.from(bytes) } },
    ]);
    expect((await bench.press('Chưa')).content).toMatchObject(chosen(bench, REF, 1));
  });

  test('brings a document and its words, under it or after it', async () => {
    const said = { text: 'Biên bản kèm theo.', files: [SCAN], choices: [choice('Đã nhận')] };
    const { bench, run } = await posting(new Map([['f-scan', pdf]]), said);
    await run();
    const seen = await bench.seen(1);
    expect(seen.map((one) => one.file?.kind ?? null).filter(Boolean)).toEqual(['file']);
    expect(seen[0]!.file!.bytes.equals(pdf)).toBe(true);
    expect(seen.map((one) => one.text).join('')).toBe(said.text);
    expect(seen.at(-1)!.labels).toEqual(['Đã nhận']);
  });

  const long = (platform: Platform): string => {
    const sentence = 'Xã đã kiểm tra và sửa xong đoạn đường này. ';
    return sentence.repeat(Math.ceil((platform.files!.captionChars.image + 100) / sentence.length)).trim();
  };

  test('brings words too long to stand under a photo after it, in order, once each', async () => {
    const text = long((await open(new Map())).platform);
    const shelf = new Map([['f-photo', await jpeg()]]);
    const { bench, run } = await posting(shelf, { text, files: [PHOTO], choices: [choice('Gửi')] });
    await run();
    const [first, ...rest] = await bench.seen(2);
    expect(first).toMatchObject({ text: '', labels: [], file: { kind: 'image' } });
    expect(rest.map((one) => one.text).join(' ')).toBe(text);
    expect(rest.map((one) => one.file)).toEqual(rest.map(() => null));
    expect(rest.at(-1)!.labels).toEqual(['Gửi']);
  });

  test('sends neither photo nor words twice when something fails between them', async () => {
    const text = long((await open(new Map())).platform);
    const { bench, clock, run } = await posting(new Map([['f-photo', await jpeg()]]), { text, files: [PHOTO] });
    let left = 1;
    const broken: Platform = {
      ...bench.platform,
      async send(part, signal) {
        if (!part.file && left-- > 0) throw new SendError({ kind: 'unreachable' });
        return bench.platform.send(part, signal);
      },
    };
    await run(broken);
    expect((await bench.seen(1)).map((one) => one.text)).toEqual(['']);
    clock.advance(2_000);
    await run(broken);
    const seen = await bench.seen(2);
    expect(seen.filter((one) => one.file)).toHaveLength(1);
    expect(
      seen
        .slice(1)
        .map((one) => one.text)
        .join(' '),
    ).toBe(text);
  });

  test('says so when a photo is gone, and brings the words', async () => {
    const { bench, run } = await posting(new Map(), { text: 'Đã xử lý.', files: [PHOTO], choices: [choice('Gửi')] });
    await run();
    expect(await bench.seen(1)).toMatchObject([
      { text: 'Đã xử lý.\n(không gửi được: image)', labels: ['Gửi'], file: null },
    ]);
  });

  test('gets an over-long letter in pieces, and the choices under the last one still belong to it', async () => {
    const sentence = 'Việc này thuộc nhiệm vụ của xã theo kế hoạch. ';
    const { platform } = await open(new Map());
    const text = sentence.repeat(Math.ceil((platform.maxChars * 2.5) / sentence.length)).trim();
    const { bench, run } = await posting(new Map(), { text, choices: [choice('Gửi')] });
    await run();
    const seen = await bench.seen(3);
    expect(seen.map((one) => one.labels)).toEqual([[], [], ['Gửi']]);
    expect(seen.map((one) => one.text).join(' ')).toBe(text);
    expect((await bench.press('Gửi')).content).toMatchObject(chosen(bench, REF, 0));
  });
});
