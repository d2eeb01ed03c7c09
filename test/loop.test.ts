/** The loops of the service: how rounds follow each other, and work that has its limit. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { silentLog } from '#src/log.ts';
import { type Loop, startLoop, within } from '#src/loop.ts';

const POLL_MS = 500;
let loop: Loop;
let rounds: number;
/** What each round gives: milliseconds to rest. */
let rests: number[];

const round = async (): Promise<number> => {
  rounds++;
  return rests.shift() ?? POLL_MS;
};

beforeEach(() => {
  vi.useFakeTimers();
  rounds = 0;
  rests = [];
});

afterEach(async () => {
  const stopped = loop?.stop();
  await vi.advanceTimersByTimeAsync(POLL_MS);
  await stopped;
  vi.useRealTimers();
});

describe('a loop', () => {
  test('rests as long as a round says, at most until the poll', async () => {
    rests = [200, 60_000];
    loop = startLoop('test', POLL_MS, silentLog, round);
    await vi.advanceTimersByTimeAsync(150);
    expect(rounds).toBe(1);
    await vi.advanceTimersByTimeAsync(100);
    expect(rounds).toBe(2);
    await vi.advanceTimersByTimeAsync(POLL_MS + 50);
    expect(rounds).toBe(3);
  });

  test('looks at once when woken, also while a round is under way', async () => {
    const open = Promise.withResolvers<number>();
    loop = startLoop('test', POLL_MS, silentLog, () => (++rounds === 1 ? open.promise : Promise.resolve(POLL_MS)));
    loop.wake();
    open.resolve(POLL_MS);
    await vi.advanceTimersByTimeAsync(10);
    expect(rounds).toBe(2);
    loop.wake();
    await vi.advanceTimersByTimeAsync(10);
    expect(rounds).toBe(3);
  });

  test('lets what comes gather after a round that found work, whoever rings', async () => {
    rests = [0, 0];
    loop = startLoop('test', POLL_MS, silentLog, round, 25);
    await vi.advanceTimersByTimeAsync(5);
    loop.wake();
    await vi.advanceTimersByTimeAsync(15);
    expect(rounds).toBe(1);
    await vi.advanceTimersByTimeAsync(15);
    expect(rounds).toBe(2);
  });

  test('goes on after a round that failed', async () => {
    loop = startLoop('test', POLL_MS, silentLog, () => (rounds++ === 0 ? Promise.reject(new Error('x')) : round()));
    await vi.advanceTimersByTimeAsync(2_000);
    expect(rounds).toBeGreaterThan(2);
  });
});

describe('work with a limit', () => {
  test('is told when its time is over, and its timer ends with it', async () => {
    const told = within(
      1_000,
      (signal) => new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
    );
    const failed = expect(told).rejects.toMatchObject({ name: 'TimeoutError' });
    await vi.advanceTimersByTimeAsync(1_000);
    await failed;
    expect(await within(1_000, async (signal) => signal.aborted)).toBe(false);
    expect(vi.getTimerCount()).toBe(0);
  });
});
