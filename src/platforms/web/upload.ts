/** A file sent from the page: its bytes are counted while they come and kept aside, the message only names it. */
import type { Context, Hono, MiddlewareHandler } from 'hono';
import { z } from 'zod';
import { refusals } from '#prompts/web.ts';
import type { Attachment, Content } from '#src/messages.ts';
import { refuse } from './guard.ts';

const MAX_FILE_BYTES = 50 * 1024 * 1024;
/** Uploads under way in this process; each costs a connection and disk, not memory. */
const AT_ONCE = 8;
const FULL_WAIT_MS = 10_000;
const MAX_NAME = 200;
const PHOTO = /\.(?:jpe?g|png|webp|heic|gif)$/i;

/** What somebody may send from the page. */
export interface FileRules {
  photoBytes: number;
  fileBytes: number;
  /** Endings of names, in lower case; null = any. */
  endings: string[] | null;
}

/** Plans come from coordinators, whatever their type; the reader refuses what it cannot read. */
export const ANY_FILE: FileRules = { photoBytes: MAX_FILE_BYTES, fileBytes: MAX_FILE_BYTES, endings: null };

/** Where files lie until somebody reads them. */
export interface FileStore {
  save(
    bytes: AsyncIterable<Uint8Array>,
    maxBytes: number,
  ): Promise<{ ref: string; sizeBytes: number } | 'too-large' | 'no-room'>;
  read(ref: string): Promise<Uint8Array | null>;
  drop(ref: string): Promise<void>;
}

export interface UploadDeps {
  files: FileStore;
  find(c: Context): string | null;
  rulesOf(chat: string): Promise<FileRules>;
  /** Milliseconds to wait, 0 when the session may send a file now. */
  paceOf: { session(chat: string): number; everybody(): number };
  /** True when it is new, false when it was there already, null when it could not be stored. */
  store(chat: string, id: string, content: Content): Promise<boolean | null>;
}

/** The name as the sender's machine gave it, without control characters; it is only ever shown as text. */
function nameOf(header: string | undefined): string | null {
  try {
    const name = decodeURIComponent(header ?? '')
      .toWellFormed()
      .replace(/[\p{Cc}\p{Cf}]/gu, '')
      .trim();
    return name === '' ? null : name.slice(-MAX_NAME).toWellFormed();
  } catch {
    return null;
  }
}

/** A name without an ending is let through: phones send such photos. */
function isTaken(name: string, { endings }: FileRules): boolean {
  const ending = /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase();
  return endings === null || ending === undefined || endings.includes(ending);
}

const contentOf = (id: string, attachment: Attachment): Content => ({
  type: 'message',
  text: '',
  attachments: [attachment],
  forwarded: false,
  messageId: id,
  edited: false,
});

/** POST /upload: the body is the file; `X-Message-Id` is the page's id of the message, `X-File-Name` its encoded name. */
export function mountUpload(app: Hono, ownPage: MiddlewareHandler, deps: UploadDeps): void {
  const { files } = deps;
  let underWay = 0;
  const busy = new Set<string>();

  async function take(c: Context, chat: string, id: string, name: string): Promise<Response> {
    const rules = await deps.rulesOf(chat).catch(() => null);
    if (!rules) return refuse(c, 503, refusals.notStored, FULL_WAIT_MS);
    if (!isTaken(name, rules)) return refuse(c, 415, refusals.fileType(rules.endings ?? []));
    const kind = PHOTO.test(name) ? ('photo' as const) : ('file' as const);
    const mostBytes = kind === 'photo' ? rules.photoBytes : rules.fileBytes;
    const tooLarge = () => refuse(c, 413, refusals.fileTooLarge(mostBytes));
    if (Number(c.req.header('content-length') ?? 0) > mostBytes) return tooLarge();
    const saved = await files.save(c.req.raw.body ?? empty(), mostBytes);
    if (saved === 'too-large') return tooLarge();
    if (saved === 'no-room') return refuse(c, 503, refusals.crowded, FULL_WAIT_MS);
    const { ref, sizeBytes } = saved;
    const fresh =
      sizeBytes === 0
        ? null
        : await deps.store(chat, id, contentOf(id, { kind, ref, name, sizeBytes })).catch(() => null);
    // Empty, not stored, or sent before: these bytes are nobody's.
    if (!fresh) await files.drop(ref);
    if (sizeBytes === 0) return refuse(c, 400, refusals.fileEmpty);
    return fresh === null ? refuse(c, 503, refusals.notStored, FULL_WAIT_MS) : c.json({ ok: true });
  }

  app.post('/upload', ownPage, async (c) => {
    const chat = deps.find(c);
    if (!chat) return refuse(c, 401, refusals.noSession);
    const id = z.uuid().safeParse(c.req.header('x-message-id'));
    const name = nameOf(c.req.header('x-file-name'));
    if (!id.success || name === null) return refuse(c, 400, refusals.malformed);
    const waitMs = deps.paceOf.session(chat);
    if (waitMs > 0) return refuse(c, 429, refusals.filesTooFast, waitMs);
    if (busy.has(chat) || underWay >= AT_ONCE || deps.paceOf.everybody() > 0)
      return refuse(c, 503, refusals.crowded, FULL_WAIT_MS);
    busy.add(chat);
    underWay++;
    try {
      return await take(c, chat, id.data, name);
    } finally {
      busy.delete(chat);
      underWay--;
    }
  });
}

async function* empty(): AsyncIterable<Uint8Array> {}
