/** Residents' photos: made anew without what they give away; what moves, is broken or blows up is refused by name. */
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { typeOf } from '#src/delivery/keep-file.ts';
import { photoAnew } from '#src/delivery/photo.ts';

const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#884422' } });

test('leaves place and camera behind, turns it upright and makes it smaller', async () => {
  const taken = await plain(3000, 1000)
    .withMetadata({ orientation: 6 })
    .withExif({ IFD0: { Make: 'May cua toi' }, IFD3: { GPSLatitude: '21/1 51/1 0/1', GPSLatitudeRef: 'N' } })
    .jpeg()
    .toBuffer();
  expect(taken.includes('May cua toi')).toBe(true);
  const anew = await photoAnew(taken);
  const found = await sharp(anew).metadata();
  expect(found).toMatchObject({ format: 'jpeg', width: 683, height: 2048 });
  expect(found.exif).toBeUndefined();
  expect(Buffer.from(anew).includes('May cua toi')).toBe(false);
});

test.each(['png', 'webp'] as const)('takes %s', async (format) => {
  const anew = await photoAnew(await plain(40, 30).toFormat(format).toBuffer());
  expect(typeOf(anew)).toBe('jpg');
});

test('refuses what moves', async () => {
  const frames = Buffer.concat(
    await Promise.all(
      ['#000', '#fff'].map((background) =>
        sharp({ create: { width: 8, height: 8, channels: 3, background } })
          .raw()
          .toBuffer(),
      ),
    ),
  );
  const gif = await sharp(frames, { raw: { width: 8, height: 16, channels: 3, pageHeight: 8 } })
    .gif({ loop: 0 })
    .toBuffer();
  await expect(photoAnew(gif)).rejects.toMatchObject({ why: 'moving' });
});

test('refuses a broken photo and one cut off', async () => {
  await expect(photoAnew(Buffer.from([0xff, 0xd8, 0xff, 1, 2, 3]))).rejects.toMatchObject({ why: 'damaged' });
  const whole = await sharp({
    create: {
      width: 300,
      height: 300,
      channels: 3,
      background: '#000',
      noise: { type: 'gaussian', mean: 128, sigma: 40 },
    },
  })
    .jpeg()
    .toBuffer();
  await expect(photoAnew(whole.subarray(0, whole.length / 2))).rejects.toMatchObject({ why: 'damaged' });
});

test('refuses a small file that unfolds into too many pixels', async () => {
  const bomb = await plain(9000, 9000).png({ compressionLevel: 9 }).toBuffer();
  expect(bomb.length).toBeLessThan(1_000_000);
  await expect(photoAnew(bomb)).rejects.toMatchObject({ why: 'too-large' });
});

test.each([
  ['%PDF-1.7', 'pdf'],
  ['PK\u0003\u0004', 'zip-office'],
  ['OggS', 'ogg'],
  ['#!AMR', 'amr'],
  ['\0\0\0\u0018ftypheic', 'heic'],
  ['\0\0\0\u0018ftypisom', 'mp4'],
  ['<html>', null],
  ['MZ', null],
])('knows %j by its first bytes', (bytes, type) => {
  expect(typeOf(Buffer.from(bytes, 'latin1'))).toBe(type);
});
