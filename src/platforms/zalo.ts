/** Zalo Official Account: the webhook in, consultation messages out (reference/zalo.md); the token is zalo-token.ts's. */
import { Agent as PlainAgent } from 'node:http';
import { z } from 'zod';
import type { Clock } from '#src/clock.ts';
import type { Log } from '#src/log.ts';
import { type Loop, startLoop } from '#src/loop.ts';
import type { Meter } from '#src/metrics.ts';
import { ZALO_WINDOWS } from '#src/reach.ts';
import type { Sealer } from '#src/seal.ts';
import { DownloadFailed, download } from './download.ts';
import { type FileRules, type Platform, type RawRequest, type Sendable, SendError } from './platform.ts';
import { anonymousOf, type Reader, type Reading, readEvent } from './zalo/event.ts';
import {
  failureOfCode,
  failureOfNetwork,
  failureOfStatus,
  sendFailureOf,
  untilNextMinute,
  ZaloFailure,
} from './zalo/failure.ts';
import { parseExactly } from './zalo/json.ts';
import {
  contactForm,
  internationalPhone,
  MAX_FILE_BYTES,
  MAX_IMAGE_BYTES,
  MAX_TEXT_CHARS,
  ROOM_FOR_CHOICES,
  render,
  typeOfName,
  UPLOAD_MS,
  withFile,
} from './zalo/render.ts';
import { fittingMac, MAC_CANDIDATES, type MacCandidate } from './zalo/signature.ts';
import { createSigns, type SignStore } from './zalo/signs.ts';
import { createHttp, networkCode, PLAIN, secureAgent } from './zalo-http.ts';
import { createTokenKeeper, type Lock, type TokenStore, type TokenTrouble, TokenUnavailable } from './zalo-token.ts';

export const ZALO_BASES = {
  openapi: 'https://openapi.zalo.me',
  business: 'https://business.openapi.zalo.me',
  oauth: 'https://oauth.zaloapp.com',
};

const SIGNATURE_HEADER = 'x-zevent-signature';
const TIMESTAMP_HEADER = 'x-zevent-timestamp';
/** Events are small; whatever is larger is none. */
const MAX_EVENT_BYTES = 256 * 1024;
const CALL_MS = 20_000;
const SIGNS_MS = 60_000;
const TOKEN_LOOK_MS = 600_000;
const MAX_TRACKING_CHARS = 48;

export interface ZaloDeps {
  appId: string;
  appSecret: string;
  oaId: string;
  /** The OA secret key of the console's Webhook page: it signs the events. */
  oaKey: string;
  /** Addresses without a slash at the end. */
  bases: typeof ZALO_BASES;
  proxy?: string | undefined;
  /** Hosts attachments are fetched from, with all below them. */
  mediaHosts: readonly string[];
  /** Endings of files Zalo takes. */
  fileEndings: readonly string[];
  /** Characters that may stand with a picture; 0 = none. */
  captionChars: number;
  /** The settings' first pair. */
  firstPair?: { access: string; refresh: string } | undefined;
  tokens: TokenStore;
  lock: Lock;
  signs: SignStore;
  sealer: Pick<Sealer, 'seal' | 'open'>;
  clock: Clock;
  log: Log;
  meter?: Pick<Meter, 'aside'> | undefined;
  /** Tells a person that the token needs them. */
  tell(trouble: TokenTrouble): Promise<void>;
  /** On the form for name and phone: who asks. */
  authorityName: string;
  /** Milliseconds until a request for a new token is given up (tests). */
  tokenHttpMs?: number;
}

/** What Zalo tells of the OA itself. */
export const OaFacts = z.object({
  name: z.string().default(''),
  is_verified: z.union([z.boolean(), z.string().transform((told) => told === 'true')]).default(false),
  oa_type: z.coerce.number().optional(),
  package_name: z.string().optional(),
  package_valid_through_date: z.string().optional(),
});
export type OaFacts = z.infer<typeof OaFacts>;

export interface Zalo extends Platform {
  probe(request: RawRequest): boolean;
  start(): Promise<void>;
  stop(): Promise<void>;
  /** Asks Zalo about the OA: shows that token, app and address are right. Throws ZaloFailure or TokenUnavailable. */
  describe(signal: AbortSignal): Promise<OaFacts>;
}

type Answer = { status: number; headers: unknown; data: string };

const Envelope = z.looseObject({ error: z.coerce.number(), data: z.unknown().optional() });
const SentByPhone = z.looseObject({ msg_id: z.union([z.string(), z.number()]).transform(String) });
const Laid = z.union([
  z.looseObject({ attachment_id: z.union([z.string(), z.number()]).transform(String) }),
  z.looseObject({ token: z.string().min(1) }),
]);
const Sent = z.looseObject({ message_id: z.union([z.string(), z.number()]).transform(String) });
const Stamped = z.looseObject({ timestamp: z.union([z.string(), z.number()]).transform(String) });

/** `work`'s result, or nothing sent when the signal comes first. */
async function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  if (signal.aborted) throw new ZaloFailure('never-left', 'unreachable', 'aborted');
  const late = Promise.withResolvers<never>();
  const give = () => late.reject(new ZaloFailure('never-left', 'unreachable', 'aborted'));
  signal.addEventListener('abort', give, { once: true });
  try {
    return await Promise.race([work, late.promise]);
  } finally {
    signal.removeEventListener('abort', give);
  }
}

export function createZalo(deps: ZaloDeps): Zalo {
  const { appId, oaId, bases, clock, log, sealer } = deps;
  const http = createHttp(deps.proxy);
  const plain = new PlainAgent();
  const secure = secureAgent(deps.proxy);
  const keeper = createTokenKeeper({
    http,
    oauthBase: bases.oauth,
    appId,
    appSecret: deps.appSecret,
    store: deps.tokens,
    lock: deps.lock,
    clock,
    log,
    tell: deps.tell,
    ...(deps.tokenHttpMs === undefined ? {} : { httpMs: deps.tokenHttpMs }),
  });
  const signs = createSigns(clock, deps.signs.save);
  const keys = { appId, oaKey: deps.oaKey, appSecret: deps.appSecret };
  const loops: Loop[] = [];
  let usual: MacCandidate | null = null;
  /** The OA's calls of this minute are spent: nothing is sent before this instant. */
  let restsUntil = 0;

  const refAbout = `zalo-attachment:${oaId}`;

  /** https on one of Zalo's hosts; this very machine only where the settings name it (a test). */
  function isAllowed(url: URL): boolean {
    const host = url.hostname.toLowerCase();
    if (url.username || url.password) return false;
    if (!deps.mediaHosts.some((allowed) => host === allowed || host.endsWith(`.${allowed}`))) return false;
    return host === '127.0.0.1' || (url.protocol === 'https:' && url.port === '');
  }

  const reader: Reader = {
    appId,
    oaId,
    refOf(address) {
      if (!URL.canParse(address) || !isAllowed(new URL(address))) {
        deps.meter?.aside('zalo', 'attachment-host');
        return null;
      }
      return sealer.seal(address, refAbout).toString('base64url');
    },
  };

  const parsed = new WeakMap<Uint8Array, unknown>();

  function jsonOf({ body }: RawRequest): unknown {
    if (!parsed.has(body)) parsed.set(body, parseExactly(Buffer.from(body).toString('utf8')));
    return parsed.get(body);
  }

  function bodyTimestamp(request: RawRequest): string | null {
    try {
      return Stamped.safeParse(jsonOf(request)).data?.timestamp ?? null;
    } catch {
      return null; // not JSON: the header's may still fit
    }
  }

  function count(reading: Reading, name: string): void {
    if (reading.ignored) deps.meter?.aside('zalo', reading.ignored);
    if (reading.incoming.length > 0) signs.note(`event:${name}`, '');
  }

  /** One call with a good token: refused for the token's sake it is made once more with the next one. */
  async function call(make: (token: string) => Promise<Answer>, signal: AbortSignal, byPhone = false) {
    if (clock.nowMs() < restsUntil) throw new ZaloFailure('limit-reached', 'limit', 'resting');
    const token = await unlessAborted(keeper.access(), signal);
    try {
      return await tryCall(() => make(token), byPhone);
    } catch (error) {
      if (!(error instanceof ZaloFailure) || error.class !== 'token') throw error;
      const next = await unlessAborted(keeper.renew(token), signal);
      return tryCall(() => make(next), byPhone);
    }
  }

  async function tryCall(make: () => Promise<Answer>, byPhone: boolean): Promise<unknown> {
    const answer = await make().catch((error: unknown) => {
      throw failureOfNetwork(networkCode(error));
    });
    const remain = (answer.headers as Record<string, unknown>)['x-ratelimit-remain'];
    if (remain !== undefined && Number(remain) <= 0) restsUntil = clock.nowMs() + untilNextMinute(clock.nowMs());
    let envelope: z.infer<typeof Envelope>;
    try {
      envelope = Envelope.parse(parseExactly(answer.data));
    } catch {
      throw failureOfStatus(answer.status);
    }
    if (envelope.error !== 0) throw failureOfCode(envelope.error, byPhone);
    return envelope.data;
  }

  async function post(address: string, body: object, signal: AbortSignal, byPhone = false): Promise<unknown> {
    const make = (token: string) =>
      http.post<string>(address, body, {
        ...PLAIN,
        headers: { access_token: token, 'Content-Type': 'application/json' },
        timeout: CALL_MS,
        signal,
      });
    return call(make, signal, byPhone);
  }

  /** A file at Zalo under a handle, for us alone until a message names it. */
  const lay: FileRules['lay'] = async ({ kind, name, bytes }, signal) => {
    const make = (token: string) => {
      const form = new FormData();
      form.append('file', new Blob([new Uint8Array(bytes)], { type: typeOfName(name) }), name);
      return http.post<string>(`${bases.openapi}/v2.0/oa/upload/${kind}`, form, {
        ...PLAIN,
        headers: { access_token: token },
        timeout: CALL_MS,
        signal,
      });
    };
    try {
      const laid = Laid.safeParse(await call(make, signal)).data;
      if (!laid) throw new ZaloFailure('unknown-code', 'uncertain', 'no handle');
      return 'token' in laid ? String(laid.token) : laid.attachment_id;
    } catch (error) {
      const failed = sendError(error);
      const { kind: why } = failed.failure;
      // Whatever is in doubt, nobody saw it.
      const told = why === 'uncertain' ? 'fileNotLaid' : why === 'refused' ? 'fileRefused' : null;
      throw told === null ? failed : new SendError({ kind: told }, { cause: error });
    }
  };

  /** Refused with a file, the words may still be taken. */
  function fileError(error: unknown): SendError {
    const failed = sendError(error);
    if (failed.failure.kind !== 'refused') return failed;
    const isExpired = error instanceof ZaloFailure && error.what === 'upload-expired';
    return new SendError({ kind: isExpired ? 'handleExpired' : 'fileRefused' }, { cause: error });
  }

  function messageOf({ text, choices, file }: Sendable, words: string): object {
    if (!file) return { text: render(words, choices) };
    if (file.by !== 'handle') throw new SendError({ kind: 'fileRefused' });
    return withFile(text === '' ? '' : render(words, choices), file);
  }

  function sendError(error: unknown): SendError {
    if (error instanceof SendError) return error;
    if (error instanceof TokenUnavailable) {
      signs.note(`failure:token-${error.trouble === 'refused' ? 'refused-by-zalo' : (error.trouble ?? 'later')}`, '');
      return new SendError({ kind: 'badConfig' }, { cause: error });
    }
    if (!(error instanceof ZaloFailure)) return new SendError({ kind: 'uncertain' }, { cause: error });
    signs.note(`failure:${error.what}`, error.code);
    if (error.class === 'limit') restsUntil = Math.max(restsUntil, clock.nowMs() + untilNextMinute(clock.nowMs()));
    log.warn({ platform: 'zalo', failure: error.what, code: error.code }, 'zalo refused');
    return new SendError(sendFailureOf(error, clock.nowMs()), { cause: error });
  }

  /** Somebody with an account, or a visitor of the web widget. */
  async function say(chat: string, message: object, signal: AbortSignal): Promise<unknown> {
    const anonymous = anonymousOf(chat);
    return anonymous
      ? post(`${bases.openapi}/v2.0/oa/message`, { recipient: anonymous, message }, signal)
      : post(`${bases.openapi}/v3.0/oa/message/cs`, { recipient: { user_id: chat }, message }, signal);
  }

  /** Zalo's form under a text that was sent: without it the text still asks, in words. */
  async function offerForm(chat: string, text: string, signal: AbortSignal): Promise<void> {
    if (anonymousOf(chat)) return; // only people with an account have it
    const message = contactForm(deps.authorityName, text);
    await say(chat, message, signal).catch((error: unknown) => {
      const failure = error instanceof ZaloFailure ? error.what : 'token';
      log.warn({ platform: 'zalo', failure }, 'form not shown');
    });
  }

  return {
    name: 'zalo',
    maxChars: MAX_TEXT_CHARS - ROOM_FOR_CHOICES,
    maxBodyBytes: MAX_EVENT_BYTES,
    buttons: false,
    idempotent: false,
    windows: ZALO_WINDOWS,
    files: {
      by: 'handle',
      imageBytes: MAX_IMAGE_BYTES,
      fileBytes: MAX_FILE_BYTES,
      endings: deps.fileEndings,
      captionChars: { image: deps.captionChars, file: 0 },
      handleMs: UPLOAD_MS,
      lay,
    },

    /** Sent unsigned when the address is registered in the console; it must find somebody there. */
    probe({ body }) {
      return body.length <= 16 && /^\s*(?:\{\s*\})?\s*$/.test(Buffer.from(body).toString('latin1'));
    },

    verify(request) {
      const signature = request.headers[SIGNATURE_HEADER];
      if (signature === undefined) return false;
      const headerTimestamp = request.headers[TIMESTAMP_HEADER] ?? null;
      const parts = { body: request.body, signature, bodyTimestamp: bodyTimestamp(request), headerTimestamp };
      const candidate = fittingMac(keys, parts, usual);
      if (!candidate) {
        signs.note('unsigned', '');
        return false;
      }
      usual = candidate;
      signs.note('mac', candidate);
      return true;
    },

    parse(request, atMs) {
      const raw = jsonOf(request);
      const reading = readEvent(raw, request.headers[TIMESTAMP_HEADER] ?? null, reader, atMs);
      count(reading, String((raw as { event_name?: unknown }).event_name));
      return reading.incoming;
    },

    async send(letter, signal) {
      // Zalo removes nothing for us: what is said is what is true of a message that still stands.
      const text = letter.deletes === null ? letter.text : (letter.textIfKept ?? letter.text);
      try {
        const data = await say(letter.chat, messageOf(letter, text), signal);
        if (letter.asksContact) await offerForm(letter.chat, text, signal);
        return Sent.safeParse(data).data?.message_id ?? letter.id;
      } catch (error) {
        throw letter.file ? fileError(error) : sendError(error);
      }
    },

    async sendTemplate({ id, to, templateId, data }, signal) {
      const template = { template_id: templateId, template_data: data };
      try {
        const sent =
          'chat' in to
            ? await post(`${bases.openapi}/v3.0/oa/message/template`, { user_id: to.chat, ...template }, signal)
            : await post(
                `${bases.business}/message/template`,
                { phone: internationalPhone(to.phone), ...template, tracking_id: id.slice(0, MAX_TRACKING_CHARS) },
                signal,
                true,
              );
        return Sent.safeParse(sent).data?.message_id ?? SentByPhone.safeParse(sent).data?.msg_id ?? id;
      } catch (error) {
        throw sendError(error);
      }
    },

    async fetch(ref, maxBytes, signal) {
      let url: URL;
      try {
        url = new URL(sealer.open(Buffer.from(ref, 'base64url'), refAbout));
      } catch (cause) {
        throw new SendError({ kind: 'refused' }, { cause });
      }
      if (!isAllowed(url)) throw new SendError({ kind: 'refused' });
      try {
        return await download(url, url.protocol === 'https:' ? secure : plain, maxBytes, signal);
      } catch (error) {
        const lost = error instanceof DownloadFailed && error.reason !== 'network';
        throw new SendError({ kind: lost ? 'refused' : 'uncertain' }, { cause: error });
      }
    },

    async start() {
      if (deps.firstPair) {
        // How old it is nobody knows: changed for a new one at once, which also shows that it is good.
        await deps.tokens.seed({ ...deps.firstPair, issuedAtMs: 0, expiresAtMs: clock.nowMs() + 3_600_000 });
      }
      const known = await deps.signs.read();
      usual = MAC_CANDIDATES.find((one) => one === known.get('mac')?.value) ?? null;
      if ((await deps.tokens.read()) === null) log.error({ platform: 'zalo', failure: 'token-none' }, 'cannot send');
      loops.push(startLoop('zalo-token', TOKEN_LOOK_MS, log, () => keeper.look()));
      const flush = async () => {
        await signs.flush();
        return SIGNS_MS;
      };
      loops.push(startLoop('zalo-signs', SIGNS_MS, log, flush));
      log.info({ platform: 'zalo', mode: 'webhook' }, 'receiving');
    },

    async stop() {
      await Promise.all(loops.map((loop) => loop.stop()));
      await signs.flush().catch(() => {}); // doctor's notes: not worth holding up the stop
    },

    async describe(signal) {
      const make = (token: string) =>
        http.get<string>(`${bases.openapi}/v2.0/oa/getoa`, {
          ...PLAIN,
          headers: { access_token: token },
          timeout: CALL_MS,
          signal,
        });
      return OaFacts.parse((await call(make, signal)) ?? {});
    },
  };
}
