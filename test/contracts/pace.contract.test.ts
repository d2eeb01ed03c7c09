/** What every pacer must do (design.md 4.5), in this process and in Redis. No sleeps: the clock is handed in. */
import { Redis } from 'ioredis';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeClock } from '#src/clock.ts';
import { type Ask, createMemoryPace, type Pace, type Pacing, TELEGRAM_PACING } from '#src/delivery/pace.ts';
import { createRedisPace } from '#src/delivery/pace-redis.ts';
import type { LetterClass } from '#src/messages.ts';
import { openRedis, type SharedRedis } from '#src/storage/redis.ts';
import { closeLater, freshRedis } from '../fixtures.ts';
import { startRedis } from '../services.ts';

const START = '2026-11-20T08:00:00+07:00';
type TestClock = ReturnType<typeof fakeClock>;

async function connected(url: string): Promise<SharedRedis> {
  const redis = openRedis(url);
  await redis.connect();
  closeLater(async () => redis.close());
  return redis;
}

/** `count` pacers of as many workers: one and the same in memory, several connections to one Redis. */
const KINDS: [string, (clock: TestClock, pacing: Pacing, count: number) => Promise<Pace[]>][] = [
  [
    'memory',
    async (clock, pacing, count) => {
      const pace = createMemoryPace(clock, pacing);
      return Array.from({ length: count }, () => pace);
    },
  ],
  [
    'redis',
    async (clock, pacing, count) => {
      const url = await freshRedis();
      const redises = await Promise.all(Array.from({ length: count }, () => connected(url)));
      return redises.map((redis) => createRedisPace({ redis, platform: 'telegram', pacing, clock, timed: clock }));
    },
  ],
];

const reply = (chat: string): Ask => ({ chat, class: 'reply' });
const only = async (pace: Pace, ask: Ask): Promise<number> => (await pace.take([ask]))[0]!;

/** How many letters left in the fullest window of `windowMs`. */
function most(sentAt: number[], windowMs: number): number {
  const sorted = [...sentAt].sort((one, other) => one - other);
  let from = 0;
  let best = 0;
  for (const [index, at] of sorted.entries()) {
    while (at - sorted[from]! >= windowMs) from++;
    best = Math.max(best, index - from + 1);
  }
  return best;
}

describe.each(KINDS)('%s', (_kind, open) => {
  let clock: TestClock;
  let pace: Pace;
  beforeEach(async () => {
    clock = fakeClock(START);
    [pace] = (await open(clock, TELEGRAM_PACING, 1)) as [Pace];
  });

  /** Hurries for `ms`, `stepMs` at a time, with whatever `asks` wants sent; gives when each letter left. */
  async function hurry(paces: Pace[], asks: (step: number) => Ask[], ms: number, stepMs: number): Promise<number[]> {
    const sentAt: number[] = [];
    for (let at = 0, step = 0; at < ms; at += stepMs, step++) {
      const waits = await Promise.all(paces.map((each) => each.take(asks(step))));
      for (const wait of waits.flat()) if (wait === 0) sentAt.push(clock.nowMs());
      clock.advance(stepMs);
    }
    return sentAt;
  }

  test('a chat: three replies at once, then one a second', async () => {
    const waits = await pace.take([reply('1'), reply('1'), reply('1'), reply('1')]);
    expect(waits).toEqual([0, 0, 0, 1_000]);
    clock.advance(999);
    expect(await only(pace, reply('1'))).toBe(1);
    clock.advance(1);
    expect(await only(pace, reply('1'))).toBe(0);
    expect(await only(pace, reply('1'))).toBe(1_000);
  });

  test('what is refused takes nothing', async () => {
    await pace.take([reply('1'), reply('1'), reply('1')]);
    for (let tries = 0; tries < 50; tries++) expect(await only(pace, reply('1'))).toBe(1_000);
    expect(await only(pace, reply('2'))).toBe(0);
  });

  test('all chats together: never more than 30 in any second, 25 a second in the long run', async () => {
    const sentAt = await hurry([pace], (step) => [reply(`a${step}`), reply(`b${step}`)], 4_000, 10);
    expect(most(sentAt, 1_000)).toBeLessThanOrEqual(30);
    expect(sentAt.length).toBeGreaterThanOrEqual(100);
    expect(sentAt.length).toBeLessThanOrEqual(105);
  });

  test('several workers share it', async () => {
    const paces = await open(clock, TELEGRAM_PACING, 4);
    const sentAt = await hurry(paces, (step) => [reply(`c${step}`)], 3_000, 10);
    expect(most(sentAt, 1_000)).toBeLessThanOrEqual(30);
    expect(sentAt.length).toBeGreaterThanOrEqual(75);
    const perChat = await Promise.all(paces.map((each) => only(each, reply('one'))));
    expect(perChat.filter((wait) => wait === 0).length).toBeLessThanOrEqual(3);
  });

  test('a busy chat: the gap is a second on the long run, whoever asks', async () => {
    const paces = await open(clock, TELEGRAM_PACING, 3);
    const sentAt = await hurry(paces, () => [reply('1')], 6_000, 50);
    expect(sentAt.length).toBeLessThanOrEqual(3 + 6);
    const later = sentAt.slice(3);
    for (const [index, at] of later.entries())
      if (index > 0) expect(at - later[index - 1]!).toBeGreaterThanOrEqual(1_000);
  });

  test('broadcasts have no burst and leave room for replies', async () => {
    const broadcast = (chat: string): Ask => ({ chat, class: 'broadcast' });
    expect(await pace.take([broadcast('1'), broadcast('2'), reply('3')])).toEqual([0, 40, 0]);
    clock.advance(40);
    const sent = await hurry([pace], (step) => [broadcast(`b${step}`)], 2_000, 10);
    expect(most(sent, 1_000)).toBeLessThanOrEqual(25);
    expect(await only(pace, reply('4'))).toBe(0);
  });

  test('a group: never more than 20 in any minute', async () => {
    const sentAt = await hurry([pace], () => [reply('-100200')], 180_000, 500);
    expect(most(sentAt, 60_000)).toBeLessThanOrEqual(20);
    expect(sentAt.length).toBeGreaterThanOrEqual(50);
  });

  test('a pause stops everybody, alerts too; the longer one stands', async () => {
    const [one, other] = (await open(clock, TELEGRAM_PACING, 2)) as [Pace, Pace];
    await one.pause(5_000);
    await other.pause(1_000);
    const classes: LetterClass[] = ['alert', 'reply', 'reminder', 'broadcast'];
    const waits = await other.take(classes.map((each) => ({ chat: each, class: each })));
    expect(waits).toEqual([5_000, 5_000, 5_000, 5_000]);
    clock.advance(5_000);
    expect(await only(other, reply('1'))).toBe(0);
  });

  test('times written by a clock that ran ahead hold nobody up for long', async () => {
    clock.advance(3_600_000);
    await pace.take([reply('1'), reply('1'), reply('1')]);
    clock.advance(-3_600_000);
    expect(await only(pace, reply('1'))).toBeLessThanOrEqual(3_000);
  });

  test('nothing asked, nothing answered', async () => {
    expect(await pace.take([])).toEqual([]);
  });
});

test('without limits everything may leave', async () => {
  const pace = createMemoryPace(fakeClock(START), null);
  expect(await pace.take(Array.from({ length: 100 }, () => reply('1')))).toEqual(Array(100).fill(0));
});

describe('redis alone', () => {
  const parts = (redis: SharedRedis) => ({
    redis,
    platform: 'telegram',
    pacing: TELEGRAM_PACING,
    clock: fakeClock(START),
  });

  test('goes by Redis’s own clock, whatever the workers’ clocks say', async () => {
    const url = await freshRedis();
    const paces = await Promise.all(
      ['2020-01-01T00:00:00Z', '2035-01-01T00:00:00Z'].map(async (iso) =>
        createRedisPace({ ...parts(await connected(url)), clock: fakeClock(iso) }),
      ),
    );
    const waits = [await only(paces[0]!, reply('1')), ...(await paces[1]!.take([reply('1'), reply('1'), reply('1')]))];
    expect(waits.slice(0, 3)).toEqual([0, 0, 0]);
    expect(waits[3]).toBeGreaterThan(500);
    expect(waits[3]).toBeLessThanOrEqual(1_000);
  });

  test('keeps no key for ever', async () => {
    const url = await freshRedis();
    const pace = createRedisPace(parts(await connected(url)));
    await pace.take([reply('1'), reply('-2'), { chat: '3', class: 'broadcast' }]);
    await pace.pause(1_000);
    const raw = new Redis(url);
    closeLater(async () => raw.disconnect());
    const keys = await raw.keys('*');
    expect(keys.length).toBe(6);
    for (const key of keys) expect(await raw.ttl(key)).toBeGreaterThan(0);
  });

  test('hung: this process goes on at half the pace, without a burst, and comes back', async () => {
    const server = await startRedis();
    closeLater(() => server.stop());
    const clock = fakeClock(START);
    const pace = createRedisPace({ ...parts(await connected(server.url)), clock, timed: clock });
    expect(await pace.take([reply('1'), reply('1'), reply('1')])).toEqual([0, 0, 0]);
    server.process.kill('SIGSTOP');
    try {
      const startedMs = performance.now();
      const waits = await pace.take([reply('1'), reply('2')]);
      expect(performance.now() - startedMs).toBeLessThan(1_500);
      expect(waits[0]).toBeGreaterThan(0); // the burst was spent while Redis still answered
      const at: number[] = [];
      for (let step = 0; step < 400; step++) {
        if ((await only(pace, reply(`h${step}`))) === 0) at.push(step);
        clock.advance(10);
      }
      expect(at.length).toBeGreaterThanOrEqual(45);
      expect(at.length).toBeLessThanOrEqual(51);
    } finally {
      server.process.kill('SIGCONT');
    }
    const others = createRedisPace({ ...parts(await connected(server.url)), clock, timed: clock });
    await others.pause(60_000);
    await vi.waitFor(async () => expect(await only(pace, reply('new'))).toBe(60_000), { timeout: 10_000 });
  });
});
