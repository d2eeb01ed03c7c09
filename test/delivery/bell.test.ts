/** Waiting workers are told: here at once, elsewhere once for many. */
import { describe, expect, test } from 'vitest';
import { createBell } from '#src/delivery/bell.ts';
import { DATABASE_KINDS, freshDatabase } from '../fixtures.ts';

describe.each(DATABASE_KINDS)('the bell on %s', (kind) => {
  test('wakes this process at each ring', async () => {
    let woken = 0;
    const ring = createBell(await freshDatabase(kind), 'bell-here', () => void woken++);
    ring();
    ring();
    expect(woken).toBe(2);
  });

  test.skipIf(kind === 'pglite')('wakes other processes, once for rings close together, and again later', async () => {
    const database = await freshDatabase(kind);
    let heard = 0;
    const first = Promise.withResolvers<void>();
    const second = Promise.withResolvers<void>();
    const stop = await database.listen('bell_far', () => {
      heard++;
      if (heard === 2) first.resolve(); // the first call is the listening itself
      if (heard === 3) second.resolve();
    });
    const ring = createBell(database, 'bell_far', () => {});
    for (let times = 0; times < 5; times++) ring();
    await first.promise;
    ring();
    await second.promise;
    expect(heard).toBe(3);
    await stop();
  });

  test.skipIf(kind === 'pglite')('a database that is away is nobody’s trouble', async () => {
    const database = await freshDatabase(kind);
    const asked = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    let times = 0;
    const away = {
      ...database,
      notify: () => {
        asked[times++]?.resolve();
        return Promise.reject(new Error('away'));
      },
    };
    let woken = 0;
    const ring = createBell(away, 'bell-away', () => void woken++);
    ring();
    await asked[0]!.promise;
    ring(); // it rings again after the failure, and nothing was thrown at anybody
    await asked[1]!.promise;
    expect([woken, times]).toEqual([2, 2]);
  });
});
