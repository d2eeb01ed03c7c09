/** Encryption at rest: what was sealed opens only with the same key, the same bytes and the same row. */
import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { createSealer } from '#src/seal.ts';

const sealer = createSealer(new Uint8Array(32).fill(1));
const other = createSealer(new Uint8Array(32).fill(2));

describe('sealing', () => {
  test.each([
    ['words', 'Đường thôn Nà Pất hỏng, “xe không qua được” 🌧'],
    ['nothing', ''],
    ['much', 'ữ'.repeat(100_000)],
    ['decomposed letters', 'ữ'.normalize('NFD')],
  ])('gives back %s', (_what, plain) => {
    expect(sealer.open(sealer.seal(plain, 'row'), 'row')).toBe(plain);
  });

  test('opens bytes as a database gives them', () => {
    expect(sealer.open(new Uint8Array(sealer.seal('a', 'row')), 'row')).toBe('a');
  });

  test('opens after a restart with the same key', () => {
    const key = randomBytes(32);
    expect(createSealer(key).open(createSealer(key).seal('a', 'row'), 'row')).toBe('a');
  });

  test('the same words are other bytes each time', () => {
    expect(sealer.seal('a', 'row')).not.toEqual(sealer.seal('a', 'row'));
  });

  test('shows nothing of the words', () => {
    expect(sealer.seal('tố cáo', 'row').includes('tố')).toBe(false);
  });

  test('does not open with another key', () => {
    expect(() => other.open(sealer.seal('a', 'row'), 'row')).toThrow();
  });

  test('does not open for another row', () => {
    expect(() => sealer.open(sealer.seal('a', 'row'), 'row2')).toThrow();
  });

  test('does not open when any byte was changed', () => {
    const sealed = sealer.seal('abc', 'row');
    for (let index = 0; index < sealed.length; index++) {
      const changed = Buffer.from(sealed);
      changed[index]! ^= 1;
      expect(() => sealer.open(changed, 'row'), `byte ${index}`).toThrow();
    }
  });

  test('does not open when cut, at any length', () => {
    const sealed = sealer.seal('abc', 'row');
    for (let length = 0; length < sealed.length; length++) {
      expect(() => sealer.open(sealed.subarray(0, length), 'row'), `${length} bytes`).toThrow();
    }
  });
});

describe('digests', () => {
  test('are the same for the same name on the same install only', () => {
    expect(sealer.digest('event 1')).toEqual(sealer.digest('event 1'));
    expect(sealer.digest('event 1')).not.toEqual(sealer.digest('event 2'));
    expect(sealer.digest('event 1')).not.toEqual(other.digest('event 1'));
    expect(sealer.digest('event 1')).toHaveLength(32);
  });

  test('do not move between releases: ids and codes hang on them', () => {
    expect(sealer.digest('event 1').toString('hex')).toBe(
      'b8e9e4487e4b46efb4fd5a73ec07dda98e31d71c528008843f4b1ff5705e1290',
    );
  });
});

test.each([0, 16, 31, 33, 64])('a key of %i bytes is refused', (length) => {
  expect(() => createSealer(new Uint8Array(length))).toThrow('32 bytes');
});

describe('bytes in pieces', () => {
  const sealed = (pieces: string[], about = 'file'): Buffer => {
    const sealing = sealer.sealing(about);
    return Buffer.concat([sealing.start, ...pieces.map((piece) => sealing.update(Buffer.from(piece))), sealing.end()]);
  };

  test.each([[[]], [['một']], [['một', '', ' hai', ' ba'.repeat(10_000)]]])('come back whole: %#', (pieces) => {
    expect(sealer.openBytes(sealed(pieces), 'file').toString()).toBe(pieces.join(''));
  });

  test('open only with their key, under their name, unchanged', () => {
    const bytes = sealed(['một']);
    expect(() => other.openBytes(bytes, 'file')).toThrow();
    expect(() => sealer.openBytes(bytes, 'file2')).toThrow();
    bytes[13]! ^= 1;
    expect(() => sealer.openBytes(bytes, 'file')).toThrow();
  });
});
