/** Files outside the database: sealed, counted, gone when nobody keeps them. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { fakeClock } from '#src/clock.ts';
import { createSealer } from '#src/seal.ts';
import type { Database } from '#src/storage/database.ts';
import { createFiles, type Files, type StoredFile, setExpiry } from '#src/storage/files.ts';
import { closeLater, freshDatabase } from '../fixtures.ts';

const clock = fakeClock('2026-11-20T08:00:00+07:00');
const dir = mkdtempSync(join(tmpdir(), 'cau-noi-files-'));
let database: Database;
let files: Files;

beforeAll(async () => {
  database = await freshDatabase('pglite');
  files = createFiles({ database, sealer: createSealer(new Uint8Array(32).fill(7)), clock, dir });
  closeLater(async () => rmSync(dir, { recursive: true, force: true }));
});

async function* pieces(...parts: string[]): AsyncIterable<Uint8Array> {
  for (const part of parts) yield Buffer.from(part);
}
const save = async (...parts: string[]) => (await files.save(pieces(...parts), 100)) as StoredFile;
const names = () => readdirSync(dir).filter((name) => name.startsWith('f-'));

test('gives back the bytes and shows none of them on disk', async () => {
  const { ref, sizeBytes } = await save('kế ', 'hoạch');
  expect(sizeBytes).toBe(12);
  expect(Buffer.from((await files.read(ref))!).toString()).toBe('kế hoạch');
  expect(readFileSync(join(dir, ref)).includes('hoạch')).toBe(false);
});

test('opens under no other name', async () => {
  const [one, two] = [await save('một'), await save('hai')];
  const bytes = readFileSync(join(dir, one.ref));
  const { writeFileSync } = await import('node:fs');
  writeFileSync(join(dir, two.ref), bytes);
  await expect(files.read(two.ref)).rejects.toThrow();
});

test('counts while reading and leaves nothing of what is too large', async () => {
  const before = names();
  let given = 0;
  async function* endless(): AsyncIterable<Uint8Array> {
    for (;;) {
      given++;
      yield new Uint8Array(30);
    }
  }
  expect(await files.save(endless(), 100)).toBe('too-large');
  expect(given).toBe(4);
  expect(names()).toEqual(before);
});

test('leaves nothing of what broke off', async () => {
  const before = names();
  async function* broken(): AsyncIterable<Uint8Array> {
    yield new Uint8Array(3);
    throw new Error('gone');
  }
  await expect(files.save(broken(), 100)).rejects.toThrow('gone');
  expect(names()).toEqual(before);
});

test.each(['../data.key', '/etc/passwd', 'f-', 'data.key', ''])('reads nothing outside itself: %j', async (ref) => {
  expect(await files.read(ref)).toBeNull();
  await files.drop(ref);
});

test('an unkept file goes after a day, a kept one stays', async () => {
  const [unkept, kept] = [await save('a'), await save('b')];
  await setExpiry(database, kept.ref, null);
  clock.advance(24 * 3_600_000 + 1);
  expect(await files.sweep()).toBeGreaterThan(0);
  expect(existsSync(join(dir, unkept.ref))).toBe(false);
  expect(Buffer.from((await files.read(kept.ref))!).toString()).toBe('b');
});

test('takes no more when unkept files fill their gigabyte', async () => {
  const { ref } = await save('a');
  await database.query('update stored_file set bytes = $2 where ref = $1', [ref, 1024 ** 3]);
  expect(await files.save(pieces('b'), 100)).toBe('no-room');
  await files.drop(ref);
});

test('a plain copy lives as long as its reader', async () => {
  let seen = '';
  await files.lend(Buffer.from('xin chào'), '.txt', async (path) => {
    seen = path;
    expect(readFileSync(path, 'utf8')).toBe('xin chào');
  });
  expect(existsSync(seen)).toBe(false);
  await expect(
    files.lend(Buffer.from('x'), '.txt', async (path) => {
      seen = path;
      throw new Error('read');
    }),
  ).rejects.toThrow('read');
  expect(existsSync(seen)).toBe(false);
});
