/** Photos made anew: without what a camera writes into them, and small enough for whoever takes them. */
import type Sharp from 'sharp';
import type { FileRefusal } from '#src/cases/case.ts';

/** 50 megapixels: the largest phones' photos; a decompression bomb stops here, before any pixel is made. */
const MAX_PIXELS = 50_000_000;
/** The longer side of what is kept. */
const SIDE_PX = 2_048;
const QUALITY = 82;
const SECONDS = 15;

let loaded: typeof Sharp | undefined;

/** The library with the first photo: it is 9 MB. One photo at a time is enough for a commune, and memory is short. */
async function library(): Promise<typeof Sharp> {
  if (loaded) return loaded;
  const { default: sharp } = await import('sharp');
  sharp.concurrency(1);
  sharp.cache(false);
  loaded = sharp;
  return sharp;
}

export class Refused extends Error {
  readonly why: FileRefusal;
  constructor(why: FileRefusal) {
    super(`Not taken: ${why}`);
    this.why = why;
  }
}

/** A JPEG of at most SIDE_PX that holds pixels and nothing else. Throws Refused. */
export async function photoAnew(bytes: Uint8Array): Promise<Uint8Array> {
  const sharp = await library();
  try {
    const found = await sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: 'error', animated: true }).metadata();
    if ((found.pages ?? 1) > 1 && found.format !== 'heif') throw new Refused('moving');
    return await sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: 'error', sequentialRead: true })
      .autoOrient()
      .resize(SIDE_PX, SIDE_PX, { fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .jpeg({ quality: QUALITY })
      .timeout({ seconds: SECONDS })
      .toBuffer();
  } catch (error) {
    if (error instanceof Refused) throw error;
    throw new Refused(/pixel limit/i.test((error as Error).message) ? 'too-large' : 'damaged');
  }
}

/** Smaller by these steps until it fits: the longer side in pixels and the quality. */
const STEPS = [
  [SIDE_PX, 75],
  [1_600, 75],
  [1_280, 70],
  [1_024, 65],
  [800, 60],
] as const;

/** The photo as it is when it is small enough, else made smaller; null when no step fits or it cannot be read. */
export async function photoWithin(bytes: Uint8Array, mostBytes: number): Promise<Uint8Array | null> {
  if (bytes.length <= mostBytes) return bytes;
  const sharp = await library();
  for (const [side, quality] of STEPS) {
    const smaller = await sharp(bytes, { limitInputPixels: MAX_PIXELS, sequentialRead: true })
      .resize(side, side, { fit: 'inside', withoutEnlargement: true })
      .jpeg({ quality })
      .timeout({ seconds: SECONDS })
      .toBuffer()
      .catch(() => null);
    if (smaller && smaller.length <= mostBytes) return smaller;
  }
  return null;
}
