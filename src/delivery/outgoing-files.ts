/** Stored files made ready to go out: read when they are sent, fitted to the platform, laid with it once where it wants that. */
import type { Clock } from '#src/clock.ts';
import type { LetterFile } from '#src/messages.ts';
import { type FileRules, type OutgoingFile, type Platform, SendError } from '#src/platforms/platform.ts';
import type { Sql } from '#src/storage/database.ts';
import type { Files } from '#src/storage/files.ts';
import { forgetUpload, keepUpload, uploadOf } from '#src/storage/uploads.ts';
import { photoWithin } from './photo.ts';

/** A handle is no longer used so long before it ends. */
const HANDLE_MARGIN_MS = 3_600_000;

export interface OutgoingFiles {
  /**
   * The file as the platform wants it; null when it must stay behind (gone, too large, of a type it does not take).
   * Nobody sees anything of it yet. Throws SendError.
   */
  ready(platform: Platform, file: LetterFile, signal: AbortSignal): Promise<OutgoingFile | null>;
  /** The platform no longer knows this handle. */
  expired(platform: Platform, file: OutgoingFile): Promise<void>;
}

/** Whoever asks while it is under way gets the same: a file for a hundred people is read and laid once. */
function together<T>(): (key: string, work: () => Promise<T>) => Promise<T> {
  const underWay = new Map<string, Promise<T>>();
  return (key, work) => {
    const known = underWay.get(key);
    if (known) return known;
    const fresh = work().finally(() => underWay.delete(key));
    underWay.set(key, fresh);
    return fresh;
  };
}

const endingOf = (name: string): string => name.slice(name.lastIndexOf('.') + 1).toLowerCase();

/** Would the platform take a file of this kind and name? */
function isTaken({ kind, name }: LetterFile, { endings }: FileRules): boolean {
  return kind === 'image' || endings === null || endings.includes(endingOf(name));
}

export function createOutgoingFiles(deps: { sql: Sql; files: Pick<Files, 'read'>; clock: Clock }): OutgoingFiles {
  const { sql, files, clock } = deps;

  const reading = together<Uint8Array | null>();
  const laying = together<string | null>();

  async function bytesFor(file: LetterFile, rules: FileRules): Promise<Uint8Array | null> {
    const bytes = await files.read(file.ref).catch(() => null); // damaged counts as gone
    if (!bytes || bytes.length === 0) return null;
    if (file.kind === 'image') return photoWithin(bytes, rules.imageBytes);
    return bytes.length <= rules.fileBytes ? bytes : null;
  }

  return {
    async ready(platform, file, signal) {
      const rules = platform.files;
      if (!rules || !isTaken(file, rules)) return null;
      const known = rules.lay ? await uploadOf(sql, platform.name, file.ref, clock.nowMs()) : null;
      if (known !== null) return { ...file, by: 'handle', handle: known };
      const key = `${platform.name} ${file.ref}`;
      const fitted = () => reading(key, () => bytesFor(file, rules));
      if (rules.lay) {
        const handle = await laying(key, async () => {
          const bytes = await fitted();
          return bytes && lay(platform, rules, { ...file, bytes }, signal);
        });
        return handle === null ? null : { ...file, by: 'handle', handle };
      }
      const bytes = await fitted();
      if (!bytes) return null;
      return rules.by === 'ref' ? { ...file, by: 'ref' } : { ...file, by: 'bytes', bytes };
    },
    async expired(platform, file) {
      if (file.by === 'handle') await forgetUpload(sql, platform.name, file.handle);
    },
  };

  /** Null when the platform will not have it. */
  async function lay(
    platform: Platform,
    rules: FileRules,
    file: LetterFile & { bytes: Uint8Array },
    signal: AbortSignal,
  ): Promise<string | null> {
    try {
      const handle = await rules.lay!(file, signal);
      const expiresAtMs = clock.nowMs() + (rules.handleMs ?? 0) - HANDLE_MARGIN_MS;
      const upload = { platform: platform.name, ref: file.ref, handle, expiresAtMs };
      await keepUpload(sql, upload).catch(() => {}); // then it is laid once more, another time
      return handle;
    } catch (error) {
      if (error instanceof SendError && error.failure.kind === 'fileRefused') return null;
      throw error;
    }
  }
}
