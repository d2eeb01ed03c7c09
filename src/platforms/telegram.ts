/** Telegram: grammY as a typed client of the Bot API (this file is its only door), the rest in telegram/. */
import { hash, timingSafeEqual } from 'node:crypto';
import { Agent as PlainAgent } from 'node:http';
import { Agent as SecureAgent } from 'node:https';
import { Api, GrammyError, HttpError, InputFile } from 'grammy';
import type { Clock } from '#src/clock.ts';
import { errorFields, type Log } from '#src/log.ts';
import type { Incoming } from '#src/messages.ts';
import { DownloadFailed, download } from './download.ts';
import { type OutgoingFile, type Platform, type RawRequest, SendError, type SendFailure } from './platform.ts';
import { sendFailureOf, TelegramFailure } from './telegram/failure.ts';
import { MAX_CAPTION_CHARS, MAX_MESSAGE_CHARS, type Rendered, render } from './telegram/keyboard.ts';
import { safePath } from './telegram/path.ts';
import { keepWebhook, type Receiving, startPolling } from './telegram/receive.ts';
import { type Reading, readUpdate, WANTED } from './telegram/update.ts';
import { createWire } from './telegram/wire.ts';

export { TelegramFailure } from './telegram/failure.ts';

const SECRET_HEADER = 'x-telegram-bot-api-secret-token';
const POLL_SECONDS = 30;
/** No call takes longer: the client's own limit, behind the signals. */
const CALL_SECONDS = 45;
const START_TIMEOUT_MS = 10_000;
const DELETE_TIMEOUT_MS = 4_000;
/** Shorter than servers keep an idle connection, so that no letter goes out on one that is being closed. */
const IDLE_MS = 10_000;
/** Room under a text for its choices in full. */
const ROOM_FOR_CHOICES = 596;
/** Room in a caption for what is put before it: that it may have come already. */
const ROOM_FOR_MARKS = 24;
/** The Bot API's own limits for what is sent as it is. */
const MAX_PHOTO_BYTES = 10 * 1024 * 1024;
const MAX_DOCUMENT_BYTES = 50 * 1024 * 1024;
/** Telegram's default; one instance stores thousands a second. */
const MAX_CONNECTIONS = 40;

export interface TelegramDeps {
  token: string;
  /** Without a slash at the end. */
  apiRoot: string;
  /** Without one, no webhook request is believed. */
  webhookSecret?: string | undefined;
  /** Where Telegram shall call us; without it we poll. */
  webhookUrl?: string | undefined;
  proxy?: string | undefined;
  /** Chat ids of the groups the bot may speak in. */
  groups: readonly string[];
  clock: Clock;
  log: Log;
  /** Puts an event into the durable inbox; false when it was there already. */
  accept(incoming: Incoming): Promise<boolean>;
}

export interface Telegram extends Platform {
  acknowledge(request: RawRequest): void;
  start(): Promise<void>;
  stop(): Promise<void>;
  /** Updates left aside since the start, by reason. */
  ignored(): Record<string, number>;
}

/** What can be told of grammY's errors; their own messages and fields hold the token's address and the letter. */
function failureOf(method: string, error: unknown, token: string): TelegramFailure {
  if (error instanceof GrammyError) {
    const { error_code, description, parameters } = error;
    const retryAfterMs = parameters.retry_after === undefined ? null : parameters.retry_after * 1_000;
    const words = String(description).replaceAll(token, '<token>');
    // A server that is none of Telegram's may leave the code out.
    return new TelegramFailure({ method, code: error_code ?? 500, description: words, retryAfterMs });
  }
  const cause = error instanceof HttpError ? error.error : error;
  const code = cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : null;
  const name = cause instanceof Error ? cause.name : typeof cause;
  return new TelegramFailure({ method, code: null, description: code ?? name, retryAfterMs: null });
}

/** grammY names the signal of an older package; Node's own does the same. */
type ApiSignal = NonNullable<Parameters<Api['raw']['getMe']>[0]>;

/** grammY names the whole of `fetch`; it hands a string and its own options in and asks for `json` alone. */
type ApiFetch = NonNullable<NonNullable<ConstructorParameters<typeof Api>[1]>['fetch']>;

const digest = (text: string) => hash('sha256', text, 'buffer');

export function createTelegram(deps: TelegramDeps): Telegram {
  const { token, apiRoot, clock, log } = deps;
  const options = { keepAlive: true, timeout: IDLE_MS };
  const proxy = deps.proxy ? { proxyEnv: { HTTPS_PROXY: deps.proxy } } : {};
  const agent = apiRoot.startsWith('https:') ? new SecureAgent({ ...options, ...proxy }) : new PlainAgent(options);
  const { raw: api } = new Api(token, {
    apiRoot,
    timeoutSeconds: CALL_SECONDS,
    fetch: createWire(apiRoot, {
      proxy: deps.proxy,
      idleMs: IDLE_MS,
      limitMs: CALL_SECONDS * 1_000,
    }) as unknown as ApiFetch,
  });
  const secret = deps.webhookSecret ? digest(deps.webhookSecret) : null;
  const counts = new Map<string, number>();
  const told = new Set<string>();
  let username: string | null = null;
  let receiving: Receiving | null = null;

  /** One call of the Bot API; every failure leaves as a TelegramFailure. */
  async function call<T>(method: string, signal: AbortSignal, run: (signal: ApiSignal) => Promise<T>): Promise<T> {
    try {
      return await run(signal as unknown as ApiSignal);
    } catch (error) {
      throw failureOf(method, error, token);
    }
  }

  const reader = { botId: token.split(':')[0]!, username: () => username, groups: new Set(deps.groups) };
  /** What was read of a request already: it is acknowledged after it was parsed. */
  const seen = new WeakMap<Uint8Array, Reading>();

  function readOnce({ body }: RawRequest, atMs: number): Reading {
    const known = seen.get(body);
    if (known) return known;
    const json = Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('utf8');
    const reading = readUpdate(JSON.parse(json), reader, atMs);
    seen.set(body, reading);
    return reading;
  }

  /** Counts all, tells of each sort (and of each group) once: a busy group would fill the log. */
  function count({ ignored, group }: Reading): void {
    if (!ignored) return;
    counts.set(ignored, (counts.get(ignored) ?? 0) + 1);
    const sort = group ? `${ignored} telegram:${group}` : ignored;
    if (told.has(sort)) return;
    told.add(sort);
    log.info({ platform: 'telegram', kind: sort }, 'update left aside');
  }

  /** Takes the waiting mark off the button. Too late or twice is no harm, so nobody waits for it. */
  function answerPress({ callbackId }: Reading): void {
    if (!callbackId) return;
    const press = { callback_query_id: callbackId };
    const limit = AbortSignal.timeout(START_TIMEOUT_MS);
    call('answerCallbackQuery', limit, (signal) => api.answerCallbackQuery(press, signal)).catch(
      (failure: TelegramFailure) => log.info({ platform: 'telegram', failure: failure.code }, 'press not acknowledged'),
    );
  }

  function sendError(error: unknown): SendError {
    const failure: SendFailure = error instanceof TelegramFailure ? sendFailureOf(error) : { kind: 'uncertain' };
    return new SendError(failure, { cause: error });
  }

  /** A message that is gone, too old or not ours to delete does not keep the answer back. */
  /** True when the message is gone; one that was gone already counts. */
  async function remove(chat: string, messageId: string, signal: AbortSignal): Promise<boolean> {
    const limit = AbortSignal.any([signal, AbortSignal.timeout(DELETE_TIMEOUT_MS)]);
    const message = { chat_id: chat, message_id: Number(messageId) };
    return call('deleteMessage', limit, (own) => api.deleteMessage(message, own)).catch((failure: TelegramFailure) => {
      if (/message to delete not found/i.test(failure.description)) return true;
      log.warn({ platform: 'telegram', failure: failure.code }, 'message not deleted');
      return false;
    });
  }

  /** A photo or document with what is said under it; Telegram's own message id. */
  async function sendFile(chat: string, file: OutgoingFile, shown: Rendered, signal: AbortSignal): Promise<string> {
    if (file.by !== 'bytes') throw new SendError({ kind: 'fileRefused' });
    const { bytes, name } = file;
    const rest = {
      chat_id: chat,
      ...(shown.text === '' ? {} : { caption: shown.text }),
      ...(shown.keyboard ? { reply_markup: { inline_keyboard: shown.keyboard } } : {}),
    };
    const asPhoto = (own: ApiSignal) => api.sendPhoto({ ...rest, photo: new InputFile(bytes, name) }, own);
    const asDocument = (own: ApiSignal) => api.sendDocument({ ...rest, document: new InputFile(bytes, name) }, own);
    if (file.kind === 'image') {
      try {
        return String((await call('sendPhoto', signal, asPhoto)).message_id);
      } catch (error) {
        // Of a shape Telegram shows no preview of (very long ones): as a document it still takes it.
        if (!(error instanceof TelegramFailure) || sendFailureOf(error).kind !== 'refused') throw error;
      }
    }
    return String((await call('sendDocument', signal, asDocument)).message_id);
  }

  async function storeAll(updates: unknown[]): Promise<void> {
    const readings = updates.map((update) => readUpdate(update, reader, clock.nowMs()));
    for (const reading of readings) {
      count(reading);
      answerPress(reading);
    }
    await Promise.all(readings.flatMap(({ incoming }) => (incoming ? [deps.accept(incoming)] : [])));
  }

  async function learnName(signal: AbortSignal): Promise<void> {
    username = (await call('getMe', signal, (own) => api.getMe(own))).username ?? null;
  }

  async function register(url: string, signal: AbortSignal): Promise<void> {
    if (username === null) await learnName(signal);
    const webhook = {
      url,
      allowed_updates: WANTED,
      max_connections: MAX_CONNECTIONS,
      ...(deps.webhookSecret ? { secret_token: deps.webhookSecret } : {}),
    };
    await call('setWebhook', signal, (own) => api.setWebhook(webhook, own));
    log.info({ platform: 'telegram', mode: 'webhook' }, 'receiving');
  }

  async function preparePolling(signal: AbortSignal): Promise<void> {
    if (username === null) await learnName(signal);
    await call('deleteWebhook', signal, (own) => api.deleteWebhook({}, own));
    log.info({ platform: 'telegram', mode: 'polling' }, 'receiving');
  }

  /** The first try decides: what Telegram refuses for good stops the start, an outage does not. */
  async function tryOnce(work: (signal: AbortSignal) => Promise<void>): Promise<boolean> {
    try {
      await work(AbortSignal.timeout(START_TIMEOUT_MS));
      return true;
    } catch (error) {
      if (!(error instanceof TelegramFailure) || error.isFinal) throw error;
      log.warn({ platform: 'telegram', failure: error.code }, 'not reachable at the start');
      return false;
    }
  }

  return {
    name: 'telegram',
    maxChars: MAX_MESSAGE_CHARS - ROOM_FOR_CHOICES,
    buttons: true,
    idempotent: false,
    files: {
      by: 'bytes',
      imageBytes: MAX_PHOTO_BYTES,
      fileBytes: MAX_DOCUMENT_BYTES,
      endings: null,
      captionChars: { image: MAX_CAPTION_CHARS - ROOM_FOR_MARKS, file: MAX_CAPTION_CHARS - ROOM_FOR_MARKS },
    },

    verify({ headers }) {
      const given = headers[SECRET_HEADER];
      return secret !== null && given !== undefined && timingSafeEqual(digest(given), secret);
    },

    parse(request, atMs) {
      const reading = readOnce(request, atMs);
      count(reading);
      return reading.incoming ? [reading.incoming] : [];
    },

    acknowledge(request) {
      try {
        answerPress(readOnce(request, clock.nowMs()));
      } catch (error) {
        log.warn({ platform: 'telegram', ...errorFields(error) }, 'not acknowledged');
      }
    },

    async send(letter, signal) {
      const gone = letter.deletes === null || (await remove(letter.chat, letter.deletes, signal));
      const { file } = letter;
      const shown = render(
        gone ? letter.text : (letter.textIfKept ?? letter.text),
        letter.choices,
        letter.id,
        file ? MAX_CAPTION_CHARS : MAX_MESSAGE_CHARS,
      );
      if (file) {
        return sendFile(letter.chat, file, shown, signal).catch((error: unknown) => {
          const failed = error instanceof SendError ? error : sendError(error);
          throw failed.failure.kind === 'refused' ? new SendError({ kind: 'fileRefused' }, { cause: error }) : failed;
        });
      }
      const { text, keyboard } = shown;
      const payload = {
        chat_id: letter.chat,
        text, // no parse_mode: what somebody wrote is never taken for markup
        link_preview_options: { is_disabled: true },
        ...(keyboard ? { reply_markup: { inline_keyboard: keyboard } } : {}),
      };
      try {
        return String((await call('sendMessage', signal, (own) => api.sendMessage(payload, own))).message_id);
      } catch (error) {
        throw sendError(error);
      }
    },

    async fetch(ref, maxBytes, signal) {
      try {
        const file = await call('getFile', signal, (own) => api.getFile({ file_id: ref }, own));
        if ((file.file_size ?? 0) > maxBytes) throw new DownloadFailed('too-large', `${file.file_size} bytes`);
        const path = safePath(file.file_path ?? '');
        if (path === null) throw new DownloadFailed('refused', 'path');
        return await download(new URL(`${apiRoot}/file/bot${token}/${path}`), agent, maxBytes, signal);
      } catch (error) {
        if (!(error instanceof DownloadFailed)) throw sendError(error);
        throw new SendError({ kind: error.reason === 'network' ? 'uncertain' : 'refused' }, { cause: error });
      }
    },

    async start() {
      const url = deps.webhookUrl;
      if (url) {
        const registered = await tryOnce((signal) => register(url, signal));
        const look = async (signal: AbortSignal) => {
          const info = await call('getWebhookInfo', signal, (own) => api.getWebhookInfo(own));
          const failedAtMs = (info.last_error_date ?? 0) * 1_000;
          return { url: info.url ?? '', waiting: info.pending_update_count, failedAtMs };
        };
        receiving = keepWebhook({ log, clock, url, register: (signal) => register(url, signal), look }, registered);
        return;
      }
      await tryOnce(learnName);
      receiving = startPolling({
        log,
        clock,
        prepare: preparePolling,
        ask(offset, signal) {
          const asked = { timeout: POLL_SECONDS, allowed_updates: WANTED, ...(offset === undefined ? {} : { offset }) };
          return call('getUpdates', signal, (own) => api.getUpdates(asked, own));
        },
        store: storeAll,
      });
    },

    // Connections stay: letters may still be on the wire. Idle ones do not keep the process.
    stop: async () => receiving?.stop(),

    ignored: () => Object.fromEntries(counts),
  };
}
