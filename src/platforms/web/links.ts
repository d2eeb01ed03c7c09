/** Links to the files of letters: unguessable, good for one chat and for some days; without the chat's cookie they open nothing. */
import type { Context, Hono, MiddlewareHandler } from 'hono';
import { z } from 'zod';
import type { Clock } from '#src/clock.ts';
import { LetterFile } from '#src/messages.ts';
import type { Sealer } from '#src/seal.ts';
import type { PageFile } from './streams.ts';
import type { FileStore } from './upload.ts';

/** The page's own history lives as long as the tab; whoever comes back later asks again. */
const LINK_MS = 7 * 24 * 3_600_000;
const TOKEN = /^[\w-]{40,1200}$/;

const Sealed = z.object({ file: LetterFile, untilMs: z.number() });

export interface Links {
  /** The file as this chat's page shows it; `link` is relative to the page. */
  of(chat: string, file: LetterFile): PageFile;
  /** What a link of this chat names; null for another's, a wrong or an old one. */
  open(chat: string, token: string): LetterFile | null;
}

export function createLinks(sealer: Pick<Sealer, 'seal' | 'open'>, clock: Clock): Links {
  const about = (chat: string) => `web-file:${chat}`;
  return {
    of(chat, { ref, kind, name, sizeBytes }) {
      const sealed = { file: { ref, kind, name, sizeBytes }, untilMs: clock.nowMs() + LINK_MS };
      const token = sealer.seal(JSON.stringify(sealed), about(chat)).toString('base64url');
      return { kind, name, sizeBytes, link: `tep/${token}` };
    },
    open(chat, token) {
      if (!TOKEN.test(token)) return null;
      try {
        const { file, untilMs } = Sealed.parse(JSON.parse(sealer.open(Buffer.from(token, 'base64url'), about(chat))));
        return clock.nowMs() <= untilMs ? file : null;
      } catch {
        return null;
      }
    },
  };
}

/** GET /tep/<token>: shown when it is a photo, saved under our name for it otherwise. */
export function mountLinks(
  app: Hono,
  ownPage: MiddlewareHandler,
  deps: { files: Pick<FileStore, 'read'>; links: Links; find(c: Context): string | null },
): void {
  app.get('/tep/:token', ownPage, async (c) => {
    const chat = deps.find(c);
    const file = chat && deps.links.open(chat, c.req.param('token'));
    const bytes = file && (await deps.files.read(file.ref));
    if (!file || !bytes) return c.notFound();
    const isPhoto = file.kind === 'image';
    const headers: Record<string, string> = isPhoto
      ? { 'Content-Type': 'image/jpeg' }
      : {
          'Content-Type': 'application/octet-stream',
          'Content-Disposition': `attachment; filename="${file.name.replace(/[^\w.-]/g, '-')}"`,
        };
    return c.body(new Uint8Array(bytes), 200, headers);
  });
}
