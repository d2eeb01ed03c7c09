/** The routes of one chat page: the page itself, what it sends, its stream, and invitations. */
import { type Context, Hono } from 'hono';
import { invitation as invitationWords, refusals } from '#prompts/web.ts';
import type { Clock } from '#src/clock.ts';
import { errorFields, type Log } from '#src/log.ts';
import type { Content, Incoming } from '#src/messages.ts';
import type { Sealer } from '#src/seal.ts';
import { type Board, mountBoard } from './board.ts';
import { contentOf, readBody, Seen, Sent } from './body.ts';
import { cappedBody, fromOwnPage, onlyJson, pageHeaders, refuse } from './guard.ts';
import { type Links, mountLinks } from './links.ts';
import { bannerOf, boardLink, fill, mountAssets, template } from './page.ts';
import { createSessions } from './session.ts';
import { frame, type Streams } from './streams.ts';
import { ANY_FILE, type FileRules, type FileStore, mountUpload } from './upload.ts';

/** What all chat pages of the process share. */
export interface ChatDeps {
  clock: Clock;
  sealer: Pick<Sealer, 'digest'>;
  log: Log;
  streams: Streams;
  secureCookies: boolean;
  /** Origin of PUBLIC_URL; without it, requests must come from the host they are sent to. */
  origin: string | undefined;
  authority: { name: string; xungHo: string; urgent: string };
  accept(incoming: Incoming): Promise<boolean>;
  opened(chat: string): void;
  /** Where sent files are kept; without it the page takes none. */
  files?: FileStore | undefined;
  /** Links to files of letters. */
  links: Links;
  /** What this chat may send; anything up to the page's limit, where nothing is said. */
  fileRules?: ((chat: string) => Promise<FileRules>) | undefined;
  /** The desks' board; without it there is none. */
  board?: Board | undefined;
  /** Milliseconds to wait, 0 when the session may send now. */
  paceOf: { session(chat: string): number; everybody(): number; files(chat: string): number };
}

/** Where one chat page stands and for whom. */
export interface ChatPlace {
  /** "/" or "/demo/<key>/": the page's path and the scope of its cookie. */
  path: string;
  /** A line above the chat (the demonstration's notice). */
  banner?: string;
  /** Called with the chat before the page is shown; must bear being called again. */
  entered?(chat: string): Promise<void>;
}

const STORE_AGAIN_MS = 3_000;
const TOKEN = /^[\w-]{8,200}$/;

/** A Hono app to mount at `place.path`. */
export function chatRoutes(deps: ChatDeps, place: ChatPlace): Hono {
  const { streams, log } = deps;
  const sessions = createSessions({ sealer: deps.sealer, path: place.path, secure: deps.secureCookies });
  const { name: authority, xungHo, urgent } = deps.authority;
  const names = { authority, xungHo, urgent };
  const ownPage = fromOwnPage(deps.origin);
  const ownOrSilent = fromOwnPage(deps.origin, { silenceIsFine: true });
  const rulesOf = deps.fileRules ?? (async () => ANY_FILE);
  const app = new Hono();

  /** Puts it into the inbox: true when it is new there, false when it was there, null when that was not possible now. */
  async function store(chat: string, id: string, content: Content): Promise<boolean | null> {
    const address = { platform: 'web' as const, chat, sender: chat };
    try {
      return await deps.accept({
        eventId: `web:${chat}:${id}`,
        address,
        group: false,
        atMs: deps.clock.nowMs(),
        content,
      });
    } catch (error) {
      log.error({ platform: 'web', kind: content.type, ...errorFields(error) }, 'could not accept');
      return null;
    }
  }

  function tooFast(c: Context, chat: string): Response | null {
    const ownMs = deps.paceOf.session(chat);
    if (ownMs > 0) return refuse(c, 429, refusals.tooFast, ownMs);
    const allMs = deps.paceOf.everybody();
    return allMs > 0 ? refuse(c, 503, refusals.crowded, allMs) : null;
  }

  app.use(pageHeaders);
  app.onError((error, c) => {
    log.error({ platform: 'web', ...errorFields(error) }, 'request failed');
    return refuse(c, 500, refusals.failed);
  });

  app.get('/', async (c) => {
    const chat = sessions.begin(c);
    await place.entered?.(chat);
    const board = boardLink((await deps.board?.isFor(chat)) ?? false);
    const { photoBytes, fileBytes, endings } = await rulesOf(chat);
    const most = { photoMost: String(photoBytes), fileMost: String(fileBytes) };
    const accept = endings?.map((one) => `.${one}`).join(',') ?? '';
    return c.html(fill(template.chat, { ...names, banner: bannerOf(place.banner), board, accept, ...most }));
  });

  app.post('/send', ownPage, onlyJson, cappedBody, async (c) => {
    const chat = sessions.find(c);
    if (!chat) return refuse(c, 401, refusals.noSession);
    const body = await readBody(c, Sent);
    if ('error' in body) return refuse(c, 400, body.error);
    const refused = tooFast(c, chat);
    if (refused) return refused;
    const stored = await store(chat, body.value.id, contentOf(body.value));
    return stored !== null ? c.json({ ok: true }) : refuse(c, 503, refusals.notStored, STORE_AGAIN_MS);
  });

  if (deps.files) {
    const { session: _messages, files: session, everybody } = deps.paceOf;
    mountUpload(app, ownPage, {
      files: deps.files,
      find: sessions.find,
      rulesOf,
      paceOf: { session, everybody },
      store,
    });
    mountLinks(app, ownOrSilent, { files: deps.files, links: deps.links, find: sessions.find });
  }

  if (deps.board) {
    const banner = bannerOf(place.banner);
    mountBoard(app, { board: deps.board, names, banner, find: sessions.find, ownPage: ownOrSilent, tooFast, store });
  }

  app.post('/seen', ownPage, onlyJson, cappedBody, async (c) => {
    const chat = sessions.find(c);
    if (!chat) return refuse(c, 401, refusals.noSession);
    const body = await readBody(c, Seen);
    if ('error' in body) return refuse(c, 400, body.error);
    streams.acknowledge(chat, body.value.ids);
    return c.json({ ok: true });
  });

  app.post('/forget', ownPage, onlyJson, cappedBody, (c) => {
    const chat = sessions.find(c);
    sessions.renew(c);
    if (chat) streams.close(chat);
    return c.json({ ok: true });
  });

  app.get('/stream', ownOrSilent, (c) => {
    // Hono answers HEAD with the GET route and drops the body: it would stay open for ever.
    if (c.req.method !== 'GET') return c.body(null, 405);
    const chat = sessions.find(c);
    if (!chat) return refuse(c, 401, refusals.noSession);
    const headers = { 'Content-Type': 'text/event-stream; charset=utf-8', 'X-Accel-Buffering': 'no' };
    const full = streams.full(chat);
    // As an event, because a page cannot read the body of a refused stream.
    const words = full === 'chat' ? refusals.tooManyTabs : refusals.tooManyPeople;
    if (full) return c.body(frame('full', { error: words }), 200, headers);
    const body = streams.open(chat);
    deps.opened(chat);
    return c.body(body, 200, headers);
  });

  // Looking consumes nothing: link previews look. The cookie is given here already, so that a button pressed twice
  // is the same person twice.
  app.get('/vao/:token', (c) => {
    if (!TOKEN.test(c.req.param('token'))) return c.notFound();
    sessions.begin(c);
    return c.html(fill(template.invitation, { ...names, problem: '' }));
  });

  app.post('/vao/:token', ownOrSilent, cappedBody, async (c) => {
    const token = c.req.param('token');
    if (!TOKEN.test(token)) return c.notFound();
    const chat = sessions.begin(c);
    const id = `vao:${deps.sealer.digest(`web-invitation:${token}`).toString('base64url')}`;
    const passed = deps.paceOf.everybody() === 0 && (await store(chat, id, { type: 'open', token })) !== null;
    if (passed) return c.redirect('../#vao', 303);
    c.header('Retry-After', `${STORE_AGAIN_MS / 1000}`);
    return c.html(fill(template.invitation, { ...names, problem: invitationWords.tryAgain }), 503);
  });

  mountAssets(app);
  return app;
}
