/** What every platform keeps (src/platforms/platform.ts), whatever it is: the post and the turn rely on it. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { fakeClock } from '#src/clock.ts';
import { createOutbox, insertLetters } from '#src/delivery/outbox.ts';
import { createMemoryPace } from '#src/delivery/pace.ts';
import { createPost } from '#src/delivery/post.ts';
import { silentLog } from '#src/log.ts';
import { type Choice, conversationId, type Incoming } from '#src/messages.ts';
import { type Platform, type Sendable, SendError } from '#src/platforms/platform.ts';
import { ReachRules } from '#src/reach.ts';
import { createSealer } from '#src/seal.ts';
import { eventsOf, signed } from '../fakes/zalo/webhook.ts';
import { closeLater, freshDatabase, NO_FILES } from '../fixtures.ts';
import { rig, SECRET } from '../platforms/telegram-setup.ts';
import { startWeb, visit } from '../platforms/web-server.ts';
import { zaloRig } from '../platforms/zalo-setup.ts';

const NEVER = new AbortController().signal;

/** What a person sees of a letter. */
interface Seen {
  text: string;
  labels: string[];
}

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

async function telegram(): Promise<Bench> {
  const { fake, telegram: platform } = await rig();
  const lan = fake.user(4_321);
  lan.say('chào');
  return {
    platform,
    chat: '4321',
    seen: async () =>
      fake.heard(4_321).map((one) => ({ text: one.text, labels: one.keyboard.flat().map((button) => button.text) })),
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

async function web(): Promise<Bench> {
  const server = await startWeb();
  closeLater(() => server.stop());
  const page = await visit(server);
  const stream = await page.stream();
  const chat = server.web.present()[0]!;
  const letters: { id: string; text: string; choices: string[] }[] = [];
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
      return letters.map(({ text, choices }) => ({ text, labels: choices }));
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
async function zalo(): Promise<Bench> {
  const { zalo: platform, fake, clock } = await zaloRig();
  const user = '6100000000000000001';
  const person = fake.person(user);
  const events = eventsOf(user, () => clock.nowMs());
  const seen = async () =>
    fake.heard(user).map(({ text }) => {
      const lines = text.split('\n');
      const isChoice = (line: string) => CHOICE_LINE.test(line);
      const labels = lines.filter(isChoice).map((line) => CHOICE_LINE.exec(line)![2]!);
      return { text: lines.filter((line) => !isChoice(line)).join('\n'), labels };
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

  test('gets an over-long letter in pieces, and the choices under the last one still belong to it', async () => {
    const bench = await open();
    const { platform } = bench;
    const sentence = 'Việc này thuộc nhiệm vụ của xã theo kế hoạch. ';
    const text = sentence.repeat(Math.ceil((platform.maxChars * 2.5) / sentence.length)).trim();
    const database = await freshDatabase('pglite');
    const clock = fakeClock('2026-11-20T08:00:00+07:00');
    const reach = ReachRules.parse({});
    const sealer = createSealer(new Uint8Array(32).fill(7));
    const address = { platform: platform.name, chat: bench.chat, sender: bench.chat };
    const long = { text, choices: [choice('Gửi')] };
    const [id, conversation] = ['Yl2x-_0aBcDeFgHi', conversationId(address)];
    await insertLetters(database, sealer, clock.nowMs(), [
      { id, conversation, ...address, class: 'reply', letter: long },
    ]);
    const post = createPost({
      outbox: createOutbox({ database, sealer, clock }),
      platform,
      pace: createMemoryPace(clock, null),
      clock,
      log: silentLog,
      resentMark: '',
      waitedMark: (day) => `(Tin ${day})`,
      ...NO_FILES,
      reach,
      blocked: async () => {},
    });
    await post.runOnce();
    await post.settled();
    const seen = await bench.seen(3);
    expect(seen.map((one) => one.labels)).toEqual([[], [], ['Gửi']]);
    expect(seen.map((one) => one.text).join(' ')).toBe(text);
    expect((await bench.press('Gửi')).content).toMatchObject(chosen(bench, id, 0));
  });
});
