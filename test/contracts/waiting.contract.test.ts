/** Letters a platform takes only when the person writes again: they wait, leave once and in order, or are given up. */
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { fakeClock } from '#src/clock.ts';
import { type Addressed, createOutbox, insertLetters, type Outbox } from '#src/delivery/outbox.ts';
import { createMemoryPace } from '#src/delivery/pace.ts';
import { createPost, type Post } from '#src/delivery/post.ts';
import { giveUpWaiting, releaseWaiting } from '#src/delivery/waiting.ts';
import { silentLog } from '#src/log.ts';
import type { Letter, LetterClass } from '#src/messages.ts';
import { createMetrics } from '#src/metrics.ts';
import {
  type Platform,
  type Sendable,
  SendError,
  type SendFailure,
  type TemplateSend,
} from '#src/platforms/platform.ts';
import { ReachRules, ZALO_WINDOWS } from '#src/reach.ts';
import { createSealer } from '#src/seal.ts';
import type { Database } from '#src/storage/database.ts';
import { DATABASE_KINDS, freshDatabase, NO_FILES } from '../fixtures.ts';

const START = '2026-11-20T08:00:00+07:00';
const DAY_MS = 86_400_000;
const PERSON = 'zalo:61:61';
const sealer = createSealer(new Uint8Array(32).fill(7));

describe.each(DATABASE_KINDS)('on %s', (kind) => {
  let database: Database;
  let clock: ReturnType<typeof fakeClock>;
  let outbox: Outbox;
  let sent: Sendable[];
  let templates: TemplateSend[];
  let answer: (letter: { id: string }) => SendFailure | null;
  let metrics: ReturnType<typeof createMetrics>;

  beforeAll(async () => {
    database = await freshDatabase(kind);
  });
  beforeEach(async () => {
    await database.query('delete from letter', []);
    await database.query('delete from conversation', []);
    clock = fakeClock(START);
    outbox = createOutbox({ database, sealer, clock });
    metrics = createMetrics();
    sent = [];
    templates = [];
    answer = () => null;
    await database.query(
      "insert into conversation (id, platform, chat, sender, last_interaction_at) values ($1, 'zalo', '61', '61', $2)",
      [PERSON, new Date(clock.nowMs())],
    );
  });

  function poster(rules: Partial<ReachRules> = {}): Post {
    const platform: Platform = {
      name: 'zalo',
      maxChars: 2_000,
      buttons: false,
      idempotent: false,
      windows: ZALO_WINDOWS,
      verify: () => false,
      parse: () => [],
      async send(one) {
        const failure = answer(one);
        if (failure) throw new SendError(failure);
        sent.push(one);
        return `m-${one.id}`;
      },
      async sendTemplate(one) {
        templates.push(one);
        const failure = answer(one);
        if (failure) throw new SendError(failure);
        return `t-${one.id}`;
      },
      fetch: async () => new Uint8Array(),
    };
    return createPost({
      outbox,
      platform,
      pace: createMemoryPace(clock, null),
      clock,
      log: silentLog,
      resentMark: '(gửi lại)',
      waitedMark: (day) => `(Tin ${day})`,
      ...NO_FILES,
      reach: ReachRules.parse(rules),
      blocked: async () => {},
      meter: metrics,
    });
  }

  async function write(text: string, letterClass: LetterClass = 'reply', more: Partial<Letter> = {}): Promise<void> {
    const letter: Addressed = {
      id: text,
      conversation: PERSON,
      platform: 'zalo',
      chat: '61',
      sender: '61',
      class: letterClass,
      letter: { text, ...more },
    };
    await database.tx((sql) => insertLetters(sql, sealer, clock.nowMs(), [letter]));
  }

  async function sendAll(post = poster()): Promise<void> {
    while ((await post.runOnce()).started > 0) await post.settled();
  }

  /** The person does something, and what waited is let go as their turn does it. */
  async function writesAgain(): Promise<number> {
    await database.query('update conversation set last_interaction_at = $1', [new Date(clock.nowMs())]);
    return database.tx((sql) => releaseWaiting(sql, clock.nowMs(), [PERSON]));
  }

  const texts = () => sent.map((one) => one.text);
  const rows = async () =>
    (
      await database.query<{ id: string; state: string; failure: string | null; body: Uint8Array | null }>(
        'select id, state, failure, body, attempts, charged from letter order by seq',
        [],
      )
    ).rows;

  test('known to be closed: not even tried, kept, and sent in order before the reply, with its day, once', async () => {
    clock.advance(8 * DAY_MS);
    await write('first', 'reminder');
    await write('second');
    await sendAll();
    expect(texts()).toEqual([]);
    const waiting = await rows();
    expect(waiting).toMatchObject([
      { id: 'first', state: 'waiting', failure: 'windowClosed', attempts: 0 },
      { id: 'second', state: 'waiting', failure: 'windowClosed', attempts: 0 },
    ]);
    expect(waiting.every((row) => row.body !== null)).toBe(true);
    clock.advance(DAY_MS);
    expect(await writesAgain()).toBe(2);
    await write('reply');
    await sendAll();
    expect(texts()).toEqual(['(Tin 2026-11-28) first', '(Tin 2026-11-28) second', 'reply']);
    expect(await writesAgain()).toBe(0);
    expect((await rows()).every((row) => row.state === 'sent' && row.body === null)).toBe(true);
  });

  test('the platform says closed though we thought it open: it waits for something newer than we knew', async () => {
    answer = () => ({ kind: 'windowClosed' });
    await write('news');
    await sendAll();
    expect(await rows()).toMatchObject([{ state: 'waiting', failure: 'windowClosed' }]);
    expect(await releaseWaiting(database, clock.nowMs(), null)).toBe(0);
    answer = () => null;
    clock.advance(1_000);
    expect(await writesAgain()).toBe(1);
    await sendAll();
    expect(texts()).toEqual(['(Tin 2026-11-20) news']);
  });

  test('the person writes while the send is being refused: the next round of the clock lets it go', async () => {
    clock.advance(8 * DAY_MS);
    await write('news');
    const [claimed] = await outbox.claim(['news']);
    const seenMs = (await outbox.standings(['news'])).get('news')!.lastInteractionMs;
    expect(await writesAgain()).toBe(0);
    await outbox.end(claimed!, { state: 'waiting', failure: 'windowClosed', seenMs });
    expect(await releaseWaiting(database, clock.nowMs(), null)).toBe(1);
    await sendAll();
    expect(texts()).toEqual(['(Tin 2026-11-28) news']);
  });

  test('a worker dies with a released letter on the wire: as any reply, once more and marked, never lost', async () => {
    clock.advance(8 * DAY_MS);
    await write('news', 'broadcast');
    await sendAll();
    await writesAgain();
    await outbox.claim(['news']); // and dies
    clock.advance(60_000);
    await sendAll();
    clock.advance(5_000);
    await sendAll();
    expect(texts()).toEqual(['(gửi lại) (Tin 2026-11-28) news']);
    expect(await rows()).toMatchObject([{ state: 'sent' }]);
  });

  test('a worker dies before it wrote that it waits: another finds it and it waits then', async () => {
    clock.advance(8 * DAY_MS);
    await write('news');
    await outbox.claim(['news']); // and dies
    clock.advance(65_000);
    await sendAll();
    clock.advance(5_000);
    await sendAll();
    expect(texts()).toEqual([]);
    expect(await rows()).toMatchObject([{ state: 'waiting' }]);
  });

  test('an alert does not wait: days later it alarms for nothing', async () => {
    clock.advance(8 * DAY_MS);
    await write('fire', 'alert');
    await sendAll();
    expect(await rows()).toMatchObject([{ state: 'failed', failure: 'windowClosed', body: null }]);
  });

  test('between 48 hours and 7 days a letter is counted as charged', async () => {
    clock.advance(2 * DAY_MS);
    await write('free');
    await sendAll();
    clock.advance(1);
    await write('paid');
    await sendAll();
    expect(await rows()).toMatchObject([{ charged: false }, { charged: true }]);
    expect((await metrics.page(null)).text).toContain('cau_noi_letters_charged_total{class="reply"} 1');
  });

  test('an authority may hold back what nobody asked for while it costs money', async () => {
    clock.advance(3 * DAY_MS);
    await write('reminder', 'reminder');
    await write('answer');
    await sendAll(poster({ holdCharged: true }));
    expect(texts()).toEqual(['answer']);
    expect(await rows()).toMatchObject([{ state: 'waiting', failure: 'windowCharged' }, { state: 'sent' }]);
  });

  test('nobody waits for ever: each class by its days, and the reason stays', async () => {
    clock.advance(8 * DAY_MS);
    await write('reminder', 'reminder');
    await write('news');
    await sendAll();
    const rules = ReachRules.parse({});
    clock.advance(3 * DAY_MS);
    expect(await giveUpWaiting(database, rules, clock.nowMs())).toBe(0);
    clock.advance(1);
    expect(await giveUpWaiting(database, rules, clock.nowMs())).toBe(1);
    expect(await rows()).toMatchObject([
      { state: 'failed', failure: 'windowClosed', body: null },
      { state: 'waiting' },
    ]);
    expect((await rows())[1]?.body).not.toBeNull();
  });

  test('while a human has the floor only alerts leave; the rest follows after', async () => {
    await database.query('update conversation set floor_until = $1', [new Date(clock.nowMs() + 3_600_000)]);
    await write('news');
    await write('fire', 'alert');
    await sendAll();
    expect(texts()).toEqual(['fire']);
    clock.advance(3_600_000);
    await sendAll();
    expect(texts()).toEqual(['fire', 'news']);
  });

  test('a template leaves at any time, and never twice', async () => {
    clock.advance(30 * DAY_MS);
    const template = { templateId: '900001', phone: '84900000001', data: { ma: '472-193-8' } };
    await write('knock', 'reply', { template });
    answer = () => ({ kind: 'uncertain' });
    await sendAll();
    clock.advance(60_000);
    await sendAll();
    expect(templates).toEqual([
      { id: 'knock', to: { phone: '84900000001' }, templateId: '900001', data: { ma: '472-193-8' } },
    ]);
    expect(await rows()).toMatchObject([{ state: 'uncertain', body: null }]);
  });
});
