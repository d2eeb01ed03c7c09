/** The web platform: a chat page of our own, for those without a messenger and for the demonstration. */
import type { Hono } from 'hono';
import type { Clock } from '#src/clock.ts';
import type { Log } from '#src/log.ts';
import type { Incoming } from '#src/messages.ts';
import type { Sealer } from '#src/seal.ts';
import { type Platform, SendError } from './platform.ts';
import type { Board } from './web/board.ts';
import { MAX_CHARS } from './web/body.ts';
import { type ChatDeps, type ChatPlace, chatRoutes } from './web/chat.ts';
import { createLinks } from './web/links.ts';
import { createRateLimit, type Rate } from './web/rate.ts';
import { createStreams, STREAM_LIMITS, type StreamLimits } from './web/streams.ts';
import type { FileRules, FileStore } from './web/upload.ts';

export type { ChatPlace } from './web/chat.ts';

export interface WebLimits extends StreamLimits {
  /** Messages and presses of one session. */
  perSession: Rate;
  /** Of all sessions together. */
  everybody: Rate;
  /** Files of one session. */
  files: Rate;
}

const LIMITS: WebLimits = {
  ...STREAM_LIMITS,
  perSession: { count: 20, perMs: 10_000 },
  everybody: { count: 5_000, perMs: 10_000 },
  files: { count: 6, perMs: 600_000 },
};

export interface WebDeps {
  clock: Clock;
  sealer: Pick<Sealer, 'digest' | 'seal' | 'open'>;
  log: Log;
  /** True when PUBLIC_URL is https. */
  secureCookies: boolean;
  /** PUBLIC_URL's origin; without it, requests must come from the host they are sent to. */
  origin?: string | undefined;
  /** As residents read it, and how they are addressed. */
  /** `urgent` = whom to call, in a sentence. */
  authority: { name: string; xungHo: string; urgent: string };
  /** Puts an event into the durable inbox; false when it was there already. */
  accept(incoming: Incoming): Promise<boolean>;
  /** A page of this chat was opened: letters that wait for it can go now. */
  opened?(chat: string): void;
  /** Where sent files are kept until they are read; without it the page takes none. */
  files?: FileStore;
  /** What a chat may send; anything up to the page's limit, where nothing is said. */
  fileRules?: (chat: string) => Promise<FileRules>;
  board?: Board;
  limits?: Partial<WebLimits>;
}

export interface Web extends Platform {
  present(): string[];
  /** The residents' chat, and invitations (/vao/<token>); to mount at "/" (or at `place.path`). */
  routes(place?: ChatPlace): Hono;
  /** Ends all open streams, so that the server can stop. */
  close(): void;
}

export function createWeb(deps: WebDeps): Web {
  const limits: WebLimits = { ...LIMITS, ...deps.limits };
  const streams = createStreams(limits);
  const links = createLinks(deps.sealer, deps.clock);
  const session = createRateLimit(deps.clock, limits.perSession);
  const all = createRateLimit(deps.clock, limits.everybody);
  const files = createRateLimit(deps.clock, limits.files);
  const chat: ChatDeps = {
    clock: deps.clock,
    sealer: deps.sealer,
    log: deps.log,
    streams,
    secureCookies: deps.secureCookies,
    origin: deps.origin,
    authority: deps.authority,
    accept: (incoming) => deps.accept(incoming),
    opened: (id) => deps.opened?.(id),
    files: deps.files,
    links,
    fileRules: deps.fileRules,
    board: deps.board,
    paceOf: { session, everybody: () => all(''), files },
  };

  return {
    name: 'web',
    maxChars: MAX_CHARS,
    buttons: true,
    idempotent: true,
    files: {
      by: 'ref',
      imageBytes: Number.MAX_SAFE_INTEGER,
      fileBytes: Number.MAX_SAFE_INTEGER,
      endings: null,
      captionChars: { image: MAX_CHARS, file: MAX_CHARS },
    },
    // The page has its own routes and no webhook.
    verify: () => false,
    parse: () => [],
    async send(letter, signal) {
      const { id, chat, text, deletes, file } = letter;
      const choices = letter.choices.map((choice) => choice.label);
      const files = file ? { files: [links.of(chat, file)] } : {};
      await streams.deliver(chat, { id, text, choices, deletes, ...files }, signal);
      return id;
    },
    async fetch(ref, maxBytes) {
      const bytes = await deps.files?.read(ref);
      if (!bytes || bytes.length > maxBytes) throw new SendError({ kind: 'refused' });
      return bytes;
    },
    present: () => streams.present(),
    routes: (place = { path: '/' }) => chatRoutes(chat, place),
    close: () => streams.close(),
  };
}
