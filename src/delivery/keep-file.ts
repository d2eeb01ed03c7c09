/**
 * Slow work "keep-file": a resident's photo is decoded and written anew, which leaves place, camera and time behind; a
 * document or a voice note is kept as it came and never opened.
 */
import { z } from 'zod';
import type { FileRefusal } from '#src/cases/case.ts';
import type { Clock } from '#src/clock.ts';
import type { Authority } from '#src/data.ts';
import type { PlatformName } from '#src/messages.ts';
import { type Platform, SendError } from '#src/platforms/platform.ts';
import type { Sealer } from '#src/seal.ts';
import { type Arrived, attachmentArrived, attachmentRefused } from '#src/storage/attachments.ts';
import type { Sql } from '#src/storage/database.ts';
import { type Files, setExpiry } from '#src/storage/files.ts';
import { keepingFrom } from './keeping.ts';
import { photoAnew, Refused } from './photo.ts';
import { type Doer, type Done, type Job, workResult } from './work.ts';

const Result = z.object({ refused: z.string().nullable() });

/** Why the file of this work was not taken; null when it was, or while nothing is known. */
export async function fileRefusal(sql: Sql, sealer: Sealer, workId: string): Promise<FileRefusal | null> {
  const result = Result.nullable().parse(await workResult(sql, sealer, workId));
  return (result?.refused ?? null) as FileRefusal | null;
}

const startsWith = (bytes: Uint8Array, ...magic: number[]) => magic.every((byte, index) => bytes[index] === byte);
const ascii = (bytes: Uint8Array, from: number, to: number) => Buffer.from(bytes.subarray(from, to)).toString('latin1');

const PHOTO_TYPES = ['jpg', 'png', 'webp', 'gif', 'heic'];
const FILE_TYPES = ['pdf', 'docx', 'xlsx', 'pptx', 'zip-office', 'doc'];
const VOICE_TYPES = ['ogg', 'mp4', 'mp3', 'amr', 'aac', 'webm', 'wav'];

/** Which office document a zip is, by the names in it. */
function officeType(bytes: Uint8Array): string {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (whole.includes('word/document.xml')) return 'docx';
  if (whole.includes('xl/workbook.xml')) return 'xlsx';
  return whole.includes('ppt/presentation.xml') ? 'pptx' : 'zip-office';
}

/** By its first bytes; what the sender called it counts for nothing. */
export function typeOf(bytes: Uint8Array): string | null {
  if (startsWith(bytes, 0xff, 0xd8, 0xff)) return 'jpg';
  if (startsWith(bytes, 0x89, 0x50, 0x4e, 0x47)) return 'png';
  if (ascii(bytes, 0, 4) === 'GIF8') return 'gif';
  if (ascii(bytes, 0, 4) === 'RIFF') return ascii(bytes, 8, 12) === 'WEBP' ? 'webp' : 'wav';
  if (ascii(bytes, 0, 5) === '%PDF-') return 'pdf';
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) return officeType(bytes);
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return 'doc';
  if (ascii(bytes, 0, 4) === 'OggS') return 'ogg';
  if (ascii(bytes, 0, 5) === '#!AMR') return 'amr';
  if (ascii(bytes, 0, 3) === 'ID3' || (bytes[0] === 0xff && ((bytes[1] ?? 0) & 0xe6) === 0xe2)) return 'mp3';
  if (bytes[0] === 0xff && ((bytes[1] ?? 0) & 0xf6) === 0xf0) return 'aac';
  if (startsWith(bytes, 0x1a, 0x45, 0xdf, 0xa3)) return 'webm';
  if (ascii(bytes, 4, 8) !== 'ftyp') return null;
  return /hei[cfmsx]|he[vx]c|mif1|msf1|avif/.test(ascii(bytes, 8, 12)) ? 'heic' : 'mp4';
}

export function createKeepFile(deps: {
  platform: (name: PlatformName) => Platform;
  files: Files;
  sealer: Sealer;
  clock: Clock;
  authority: Authority;
}): Doer<'keep-file'> {
  const { files, clock, authority } = deps;
  const limits = authority.intake.files;

  async function save(bytes: Uint8Array, type: string): Promise<Arrived> {
    async function* whole() {
      yield bytes;
    }
    const saved = await files.save(whole(), bytes.length);
    if (saved === 'no-room') throw new Refused('no-room');
    if (saved === 'too-large') throw new Refused('too-large');
    return { ...saved, type };
  }

  async function take(job: Job<'keep-file'>, bytes: Uint8Array): Promise<Arrived> {
    if (bytes.length === 0) throw new Refused('damaged');
    const type = typeOf(bytes);
    // A photo sent as a file is a photo: what it gives away is taken off all the same.
    if (type && PHOTO_TYPES.includes(type)) {
      if (bytes.length > limits.photoBytes) throw new Refused('too-large');
      return save(await photoAnew(bytes), 'jpg');
    }
    const known = job.item.as === 'voice' ? VOICE_TYPES : FILE_TYPES;
    if (!type || job.item.as === 'photo' || !known.includes(type)) throw new Refused('type');
    if (bytes.length > limits.fileBytes) throw new Refused('too-large');
    return save(bytes, type);
  }

  /** What came from the web page lay with us already. */
  const dropOriginal = async (sql: Sql, ref: string) => {
    if (files.owns(ref)) await setExpiry(sql, ref, new Date(clock.nowMs()));
  };

  function refused(job: Job<'keep-file'>, why: FileRefusal): Done {
    return {
      result: { refused: why },
      async write(sql) {
        await attachmentRefused(sql, job.id);
        await dropOriginal(sql, job.item.ref);
      },
    };
  }

  return {
    async do(job, signal) {
      try {
        const most = Math.max(limits.photoBytes, limits.fileBytes);
        const bytes = await deps.platform(job.address.platform).fetch(job.item.ref, most, signal);
        const arrived = await take(job, bytes);
        const nowMs = clock.nowMs();
        return {
          result: { refused: null },
          async write(sql) {
            await attachmentArrived(sql, job.id, arrived, keepingFrom(authority, nowMs), nowMs);
            await dropOriginal(sql, job.item.ref);
          },
        };
      } catch (error) {
        if (error instanceof Refused) return refused(job, error.why);
        // The platform said no, for good: too large, gone, or never meant for us.
        if (error instanceof SendError && error.failure.kind === 'refused') return refused(job, 'not-fetched');
        throw error;
      }
    },
    givenUp: (job) => refused(job, 'given-up'),
  };
}
