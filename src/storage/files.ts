/**
 * Bytes too large for a row: under VAR_DIR/files, encrypted, named at random, each with a row that says until when.
 * A file nobody keeps goes by itself. Where several machines work, VAR_DIR must be shared between them.
 */
import { randomBytes } from 'node:crypto';
import { mkdir, open, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clock } from '#src/clock.ts';
import type { Sealer } from '#src/seal.ts';
import type { Database, Sql } from './database.ts';

const REF = /^f-[\w-]{32}$/;
/** Unkept files are there to be read once; this is how long a reader may be late. */
const KEEP_MS = 24 * 3_600_000;
/** All unkept files together: whoever floods the upload fills this, not the disk. */
const MAX_UNKEPT_BYTES = 1024 ** 3;
const SWEEP_AT_ONCE = 50;
/** A plain copy left by a process that died. */
const LEFT_BEHIND_MS = 600_000;

export interface StoredFile {
  ref: string;
  sizeBytes: number;
}

export interface Files {
  /** Stores bytes as they come, counting; past the limit nothing is left behind. */
  save(bytes: AsyncIterable<Uint8Array>, maxBytes: number): Promise<StoredFile | 'too-large' | 'no-room'>;
  /** The bytes, or null when there is no such file (any more). */
  read(ref: string): Promise<Uint8Array | null>;
  owns(ref: string): boolean;
  drop(ref: string): Promise<void>;
  /** A plain copy on disk for as long as `work` runs; `ending` is ours, never the sender's. */
  lend<T>(bytes: Uint8Array, ending: string, work: (path: string) => Promise<T>): Promise<T>;
  /** Removes what has expired; gives how many. */
  sweep(): Promise<number>;
}

/** From now on the file stays (null) or goes at this instant, in the caller's transaction. */
export async function setExpiry(sql: Sql, ref: string, expiresAt: Date | null): Promise<void> {
  await sql.query('update stored_file set expires_at = $2 where ref = $1', [ref, expiresAt]);
}

export function createFiles(deps: { database: Database; sealer: Sealer; clock: Clock; dir: string }): Files {
  const { database, sealer, clock } = deps;
  const plainDir = join(deps.dir, 'open');
  const pathOf = (ref: string) => join(deps.dir, ref);
  const newRef = () => `f-${randomBytes(24).toString('base64url')}`;

  async function hasRoom(): Promise<boolean> {
    const { rows } = await database.query<{ bytes: number }>(
      'select coalesce(sum(bytes), 0)::bigint as bytes from stored_file where expires_at is not null',
      [],
    );
    return (rows[0]?.bytes ?? 0) < MAX_UNKEPT_BYTES;
  }

  /** Writes sealed pieces; gives the plain size, or null past the limit. */
  async function write(ref: string, bytes: AsyncIterable<Uint8Array>, maxBytes: number): Promise<number | null> {
    const file = await open(pathOf(ref), 'wx', 0o600);
    try {
      const sealing = sealer.sealing(ref);
      await file.write(sealing.start);
      let size = 0;
      for await (const piece of bytes) {
        size += piece.length;
        if (size > maxBytes) return null;
        await file.write(sealing.update(piece));
      }
      await file.write(sealing.end());
      await file.sync();
      return size;
    } finally {
      await file.close();
    }
  }

  async function drop(ref: string): Promise<void> {
    if (!REF.test(ref)) return;
    await rm(pathOf(ref), { force: true });
    await database.query('delete from stored_file where ref = $1', [ref]);
  }

  /** Plain copies of a process that died; ages by the file system's own time. */
  async function sweepPlain(): Promise<void> {
    const names = await readdir(plainDir).catch(() => []);
    if (names.length === 0) return;
    const mark = join(plainDir, newRef());
    await writeFile(mark, '');
    const nowMs = (await stat(mark)).mtimeMs;
    await rm(mark, { force: true });
    for (const name of names) {
      const found = await stat(join(plainDir, name)).catch(() => null);
      if (found && nowMs - found.mtimeMs > LEFT_BEHIND_MS) await rm(join(plainDir, name), { force: true });
    }
  }

  return {
    owns: (ref) => REF.test(ref),
    drop,
    async save(bytes, maxBytes) {
      if (!(await hasRoom())) return 'no-room';
      await mkdir(deps.dir, { recursive: true, mode: 0o700 });
      const ref = newRef();
      const now = clock.nowMs();
      // The row comes first: whatever happens to the file, something knows of it.
      await database.query('insert into stored_file (ref, created_at, expires_at) values ($1, $2, $3)', [
        ref,
        new Date(now),
        new Date(now + KEEP_MS),
      ]);
      const sizeBytes = await write(ref, bytes, maxBytes).catch(async (error: unknown) => {
        await drop(ref);
        throw error;
      });
      if (sizeBytes === null) {
        await drop(ref);
        return 'too-large';
      }
      await database.query('update stored_file set bytes = $2 where ref = $1', [ref, sizeBytes]);
      return { ref, sizeBytes };
    },
    async read(ref) {
      if (!REF.test(ref)) return null;
      const sealed = await readFile(pathOf(ref)).catch(() => null);
      return sealed && sealer.openBytes(sealed, ref);
    },
    async lend(bytes, ending, work) {
      await mkdir(plainDir, { recursive: true, mode: 0o700 });
      const path = join(plainDir, `${newRef()}${ending}`);
      try {
        await writeFile(path, bytes, { mode: 0o600, flag: 'wx' });
        return await work(path);
      } finally {
        await rm(path, { force: true });
      }
    },
    async sweep() {
      await sweepPlain();
      const { rows } = await database.query<{ ref: string }>(
        `select ref from stored_file where expires_at <= $1 order by expires_at limit ${SWEEP_AT_ONCE}`,
        [new Date(clock.nowMs())],
      );
      for (const { ref } of rows) await drop(ref);
      return rows.length;
    },
  };
}
