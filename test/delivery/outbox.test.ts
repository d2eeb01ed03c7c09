/** The outbox and the post (design.md 4.5): order, doubt by class, what stays and what goes. */
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { fakeClock } from '#src/clock.ts';
import { type Addressed, createOutbox, insertLetters, type Outbox } from '#src/delivery/outbox.ts';
import { createMemoryPace } from '#src/delivery/pace.ts';
import { createPost, type Post } from '#src/delivery/post.ts';
import { silentLog } from '#src/log.ts';
import type { LetterClass } from '#src/messages.ts';
import { type Platform, type Sendable, SendError, type SendFailure } from '#src/platforms/platform.ts';
import { ReachRules } from '#src/reach.ts';
import { createSealer } from '#src/seal.ts';
import type { Database } from '#src/storage/database.ts';
import { DATABASE_KINDS, freshDatabase, NO_FILES } from '../fixtures.ts';

const START = '2026-11-20T08:00:00+07:00';
const DAY_MS = 86_400_000;
const reach = ReachRules.parse({});
const sealer = createSealer(new Uint8Array(32).fill(7));

const letter = (chat: string, text: string, letterClass: LetterClass = 'reply'): Addressed => ({
  id: `${chat}-${text}`,
  conversation: `telegram:${chat}:${chat}`,
  platform: 'telegram',
  chat,
  sender: chat,
  class: letterClass,
  letter: { text },
});

describe.each(DATABASE_KINDS)('on %s', (kind) => {
  let database: Database;
  let clock: ReturnType<typeof fakeClock>;
  let outbox: Outbox;
  let sent: Sendable[];
  let answer: (letter: Sendable) => SendFailure | 'hangs' | null;
  let post: Post;

  beforeAll(async () => {
    database = await freshDatabase(kind);
  });
  beforeEach(async () => {
    await database.query('delete from letter', []);
    await database.query('delete from conversation', []);
    clock = fakeClock(START);
    outbox = createOutbox({ database, sealer, clock });
    sent = [];
    answer = () => null;
    post = poster(outbox);
  });

  function poster(by: Outbox, maxChars = 4_000): Post {
    const platform: Platform = {
      name: 'telegram',
      maxChars,
      buttons: true,
      idempotent: false,
      verify: () => false,
      parse: () => [],
      async send(one) {
        sent.push(one);
        const failure = answer(one);
        if (failure === 'hangs') return new Promise(() => {});
        if (failure) throw new SendError(failure);
        return `m-${one.id}`;
      },
      fetch: async () => new Uint8Array(),
    };
    const pace = createMemoryPace(clock, null);
    return createPost({
      outbox: by,
      platform,
      pace,
      clock,
      log: silentLog,
      resentMark: '(gửi lại)',
      waitedMark: (day) => `(Tin ${day})`,
      ...NO_FILES,
      reach,
      blocked: async () => {},
    });
  }

  const write = (...letters: Addressed[]) => database.tx((sql) => insertLetters(sql, sealer, clock.nowMs(), letters));
  const texts = () => sent.map((one) => one.text);
  const rows = async () =>
    (
      await database.query<{
        id: string;
        state: string;
        failure: string | null;
        body: Uint8Array | null;
        attempts: number;
      }>('select id, state, failure, body, attempts from letter order by seq', [])
    ).rows;
  /** Sends until nothing can go just now. */
  async function sendAll(by = post): Promise<void> {
    while ((await by.runOnce()).started > 0) await by.settled();
  }

  test('one chat: in order, one at a time; alerts first', async () => {
    await write(
      letter('1', 'a'),
      letter('1', 'b'),
      letter('2', 'c', 'broadcast'),
      letter('1', 'd', 'alert'),
      letter('2', 'e'),
    );
    expect((await post.runOnce()).started).toBe(2);
    await post.settled();
    expect(texts()).toEqual(['d', 'e']);
    await sendAll();
    expect(texts()).toEqual(['d', 'e', 'a', 'c', 'b']);
    expect((await rows()).every((row) => row.state === 'sent' && row.body === null)).toBe(true);
  });

  test('a reply that must wait is not overtaken by the next one, but by an alert', async () => {
    await write(letter('1', 'a'), letter('1', 'b'));
    answer = () => ({ kind: 'unreachable' });
    await sendAll();
    answer = () => null;
    await write(letter('1', 'c', 'alert'));
    await sendAll();
    expect(texts()).toEqual(['a', 'c']);
    clock.advance(2_000);
    await sendAll();
    expect(texts()).toEqual(['a', 'c', 'a', 'b']);
  });

  test('a chat with hundreds waiting does not hold up the others', async () => {
    await write(...Array.from({ length: 700 }, (_, number) => letter('flood', String(number))));
    await write(letter('2', 'mine'));
    await post.runOnce();
    await post.runOnce();
    await post.settled();
    expect(texts()).toContain('mine');
  });

  test.each<[LetterClass, string[], string]>([
    ['alert', ['x', '(gửi lại) x', '(gửi lại) x', '(gửi lại) x'], 'created'],
    ['reply', ['x', '(gửi lại) x'], 'uncertain'],
    ['reminder', ['x', '(gửi lại) x'], 'uncertain'],
    ['broadcast', ['x'], 'uncertain'],
  ])('in doubt: %s', async (letterClass, wanted, state) => {
    answer = () => ({ kind: 'uncertain' });
    await write(letter('1', 'x', letterClass));
    for (let round = 0; round < 4; round++) {
      await sendAll();
      clock.advance(5_000);
    }
    expect(texts()).toEqual(wanted);
    expect(await rows()).toMatchObject([{ state }]);
  });

  test.each<[SendFailure, number]>([
    [{ kind: 'throttled', retryAfterMs: 3_000 }, 3_000],
    [{ kind: 'unreachable' }, 2_000],
    [{ kind: 'badConfig' }, 60_000],
  ])('not its fault: %o is tried again, unmarked and uncounted', async (failure, restMs) => {
    await write(letter('1', 'x', 'broadcast'));
    answer = () => failure;
    await sendAll();
    clock.advance(restMs - 1);
    await sendAll();
    expect(texts()).toEqual(['x']);
    clock.advance(1);
    answer = () => null;
    await sendAll();
    expect(texts()).toEqual(['x', 'x']);
    expect(await rows()).toMatchObject([{ state: 'sent', attempts: 1 }]);
  });

  test('refused for good: the body goes, the name of the failure stays', async () => {
    answer = () => ({ kind: 'refused' });
    await write(letter('1', 'x'));
    await sendAll();
    expect(await rows()).toMatchObject([{ state: 'failed', failure: 'refused', body: null }]);
  });

  test('a dead sender: its letter is lost after a minute, and a late “sent” of one given back counts', async () => {
    await write(letter('1', 'x'));
    const [claimed] = await outbox.claim(['1-x']);
    expect(await outbox.lost('telegram')).toEqual([]);
    clock.advance(60_000);
    await post.runOnce();
    expect(await rows()).toMatchObject([{ state: 'created', failure: 'resent' }]);
    await outbox.end(claimed!, { state: 'sent', platformMessageId: 'late' });
    clock.advance(5_000);
    await sendAll();
    expect(texts()).toEqual([]);
    expect(await rows()).toMatchObject([{ state: 'sent', body: null }]);
  });

  test('a sender that lost its letter to another says nothing about it any more', async () => {
    await write(letter('1', 'x'));
    const [stale] = await outbox.claim(['1-x']);
    await outbox.recover();
    await post.runOnce();
    clock.advance(5_000);
    const [mine] = await outbox.claim(['1-x']);
    await outbox.end(stale!, { state: 'failed', failure: 'refused' });
    expect(await rows()).toMatchObject([{ state: 'sending', attempts: 2 }]);
    await outbox.end(mine!, { state: 'sent', platformMessageId: 'm' });
    expect(await rows()).toMatchObject([{ state: 'sent' }]);
  });

  test('a try that did not count leaves its number to the next, and has no say in it', async () => {
    const uncounted = { state: 'again', notBeforeMs: clock.nowMs(), countsAsAttempt: false, resent: false } as const;
    await write(letter('1', 'x'));
    const [stalled] = await outbox.claim(['1-x']);
    clock.advance(60_000);
    const other = createOutbox({ database, sealer, clock });
    const [lost] = await other.lost('telegram');
    expect(await other.begin(lost!, -1)).toBe(true);
    await other.end(lost!, uncounted);
    const [mine] = await other.claim(['1-x']);
    expect([stalled!.attempts, mine!.attempts]).toEqual([1, 1]);
    expect(await outbox.begin(stalled!, 0)).toBe(false);
    await outbox.end(stalled!, uncounted);
    expect(await rows()).toMatchObject([{ state: 'sending', attempts: 1 }]);
    await other.end(mine!, { state: 'sent', platformMessageId: 'm' });
    expect(await rows()).toMatchObject([{ state: 'sent' }]);
  });

  test('a sender that was taken for dead and goes on keeps its letter', async () => {
    await write(letter('1', 'x'));
    const [slow] = await outbox.claim(['1-x']);
    clock.advance(60_000);
    const other = createOutbox({ database, sealer, clock });
    const [lost] = await other.lost('telegram');
    expect(await outbox.begin(slow!, 0)).toBe(true);
    expect(await outbox.begin(slow!, 1)).toBe(true);
    expect(await other.begin(lost!, -1)).toBe(false);
    await other.end(lost!, { state: 'again', notBeforeMs: clock.nowMs(), countsAsAttempt: true, resent: true });
    expect(await rows()).toMatchObject([{ state: 'sending', failure: null }]);
    await outbox.end(slow!, { state: 'sent', platformMessageId: 'm' });
    expect(await rows()).toMatchObject([{ state: 'sent' }]);
  });

  test('what this process still has on the wire is not lost, however long it takes', async () => {
    answer = () => 'hangs';
    await write(letter('1', 'x'));
    await post.runOnce();
    clock.advance(61_000);
    await post.runOnce();
    expect(texts()).toEqual(['x']);
    expect(await rows()).toMatchObject([{ state: 'sending', attempts: 1, failure: null }]);
  });

  test('a letter that cannot be read is given up and holds up no other', async () => {
    await write(letter('1', 'x'), letter('2', 'y'));
    await database.query(`update letter set body = decode('00', 'hex') where id = '1-x'`, []);
    await sendAll();
    expect(texts()).toEqual(['y']);
    expect(await rows()).toMatchObject([{ state: 'failed', failure: 'unreadable', body: null }, { state: 'sent' }]);
  });

  test('the database away when a send ends: the end is told when it is back, nothing goes twice', async () => {
    await write(letter('1', 'x'));
    let away = 3;
    const flaky: Database = {
      ...database,
      query: (text, values) =>
        text.startsWith('update letter l') && away-- > 0
          ? Promise.reject(Object.assign(new Error('gone'), { code: '57P01' }))
          : database.query(text, values),
    };
    await sendAll(poster(createOutbox({ database: flaky, sealer, clock })));
    expect(texts()).toEqual(['x']);
    expect(await rows()).toMatchObject([{ state: 'sent' }]);
  });

  test('the sweep gives up what reached nobody for 30 days and forgets what ended 90 days ago, but not a menu', async () => {
    const menu = letter('2', 'menu');
    await write(letter('1', 'old'), { ...menu, letter: { text: 'menu', choices: [{ label: 'a', act: 'a.b' }] } });
    await sendAll();
    await write(letter('3', 'waits'));
    clock.advance(30 * DAY_MS + 1);
    await write(letter('4', 'fresh'));
    expect(await outbox.sweep()).toBe(1);
    expect(await rows()).toMatchObject([
      {},
      {},
      { state: 'failed', failure: 'expired', body: null },
      { state: 'created' },
    ]);
    clock.advance(60 * DAY_MS);
    await outbox.sweep();
    expect((await rows()).map((row) => row.id)).toEqual(['2-menu', '4-fresh']);
  });
});
