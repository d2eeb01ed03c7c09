/** How much comes in: per person and of all, over ten minutes that fade out. */
import { expect, test } from 'vitest';
import { createTraffic } from '#src/conversation/traffic.ts';

const MINUTE = 60_000;

test('each person is counted apart, all together', () => {
  const traffic = createTraffic();
  for (const who of ['a', 'a', 'b']) traffic.note(who, MINUTE);
  expect(traffic.of('a', MINUTE)).toEqual({ mine: 2, all: 3 });
  expect(traffic.of('b', MINUTE)).toEqual({ mine: 1, all: 3 });
  expect(traffic.of('c', MINUTE)).toEqual({ mine: 0, all: 3 });
});

test('what came before fades out over the next ten minutes', () => {
  const traffic = createTraffic();
  for (let time = 0; time < 10; time++) traffic.note('a', 9 * MINUTE);
  expect(traffic.of('a', 10 * MINUTE)).toEqual({ mine: 10, all: 10 });
  expect(traffic.of('a', 15 * MINUTE)).toEqual({ mine: 5, all: 5 });
  traffic.note('a', 15 * MINUTE);
  expect(traffic.of('a', 15 * MINUTE)).toEqual({ mine: 6, all: 6 });
  expect(traffic.of('a', 20 * MINUTE).mine).toBe(1);
});

test('a burst over the edge of two spans is no way around the limit', () => {
  const traffic = createTraffic();
  for (let time = 0; time < 30; time++) traffic.note('a', 10 * MINUTE - 1);
  for (let time = 0; time < 30; time++) traffic.note('a', 10 * MINUTE);
  expect(traffic.of('a', 10 * MINUTE).mine).toBe(60);
});

test('after a long silence nothing is left', () => {
  const traffic = createTraffic();
  traffic.note('a', MINUTE);
  expect(traffic.of('a', 25 * MINUTE)).toEqual({ mine: 0, all: 0 });
  traffic.note('a', 26 * MINUTE);
  expect(traffic.of('a', 26 * MINUTE)).toEqual({ mine: 1, all: 1 });
});
