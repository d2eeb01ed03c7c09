/**
 * A strict Telegram Bot API server of our own, for what no other emulator has: the secret header, redelivery, order by
 * queue, limits, 429, 403 and answers that get lost. Deterministic: time is handed in, faults are asked for.
 */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Clock } from '#src/clock.ts';
import { type FormFile, formOf } from './multipart.ts';
import {
  type Button,
  checkCaption,
  checkDocument,
  checkKeyboard,
  checkPhoto,
  checkText,
  Refused,
} from './telegram/checks.ts';
import { createDelivery, type Delivery, type Update } from './telegram/delivery.ts';

export { Refused } from './telegram/checks.ts';

export const BOT_ID = 7_000_000_001;
export const BOT_NAME = 'CauNoiThuBot';
export const TOKEN = `${BOT_ID}:AAfake-token_for-tests-0123456789abc`;

/** What happens to a call instead of, or after, its work. */
export type Fault =
  | { status: number; description?: string; retryAfterS?: number }
  /** The connection breaks before anything was done. */
  | 'lost-request'
  /** The work is done, and the connection breaks before the answer. */
  | 'lost-answer'
  /** The work is done, and no answer ever comes. */
  | 'hang'
  /** A page of some gateway instead of JSON. */
  | 'not-json';

export interface Shown {
  id: number;
  chat: number;
  from: 'bot' | 'user';
  text: string;
  keyboard: Button[][];
  atMs: number;
  deleted: boolean;
  file: (FormFile & { kind: 'photo' | 'document' }) | null;
}

type Body = Record<string, unknown>;
interface Call {
  method: string;
  body: Body;
}

export interface FakeTelegramOptions {
  clock: Clock;
  /** From the public address of a webhook to where it is really served. */
  reach?: (url: string) => string;
  /** Messages the bot may send in one second of the clock; unlimited when absent. */
  perSecond?: number;
}

const DELETE_WITHIN_MS = 48 * 3_600_000;
const PRESS_LIFE_MS = 150_000;
const MAX_FILE_BYTES = 20 * 1024 * 1024;
const WEBHOOK_PORTS = ['', '443', '80', '88', '8443'];

const bad = (description: string) => new Refused(400, `Bad Request: ${description}`);

export async function startFakeTelegram(options: FakeTelegramOptions) {
  const { clock } = options;
  const delivery: Delivery = createDelivery(clock, options.reach ?? ((url) => url));
  const shown: Shown[] = [];
  const calls: Call[] = [];
  const chats = new Map<number, Body>();
  const blockers = new Set<number>();
  const presses = new Map<string, number>();
  const files = new Map<string, { path: string; bytes: Uint8Array; size: number }>();
  const faults: { method: string; fault: Fault }[] = [];
  const hanging = new Set<ServerResponse>();
  let poll: { answer(updates: Update[]): void; refuse(): void } | null = null;
  let allowed: readonly string[] | null = null;
  let updateId = 870_000_000;
  let messageId = 100;

  const dateOf = () => Math.floor(clock.nowMs() / 1_000);

  function push(kind: string, value: Body, chat: number): Update {
    const update = { update_id: ++updateId, [kind]: value };
    if (allowed && !allowed.includes(kind)) return update;
    delivery.push(update, chat);
    poll?.answer(delivery.waiting());
    return update;
  }

  function add(
    chat: number,
    from: Shown['from'],
    text: string,
    keyboard: Button[][] = [],
    file: Shown['file'] = null,
  ): Shown {
    const message = { id: ++messageId, chat, from, text, keyboard, atMs: clock.nowMs(), deleted: false, file };
    shown.push(message);
    return message;
  }

  const find = (body: Body): Shown | undefined =>
    shown.find((one) => one.chat === Number(body.chat_id) && one.id === Number(body.message_id) && !one.deleted);

  function asMessage(one: Shown): Body {
    const me = { id: BOT_ID, is_bot: true, first_name: 'Cầu Nối', username: BOT_NAME };
    return {
      message_id: one.id,
      from: one.from === 'bot' ? me : chats.get(one.chat),
      chat: chats.get(one.chat),
      date: Math.floor(one.atMs / 1_000),
      text: one.text,
      ...(one.keyboard.length > 0 ? { reply_markup: { inline_keyboard: one.keyboard } } : {}),
    };
  }

  function checkChat(body: Body): number {
    const chat = Number(body.chat_id);
    if (!chats.has(chat)) throw bad('chat not found');
    if (blockers.has(chat)) throw new Refused(403, 'Forbidden: bot was blocked by the user');
    return chat;
  }

  function checkPace(): void {
    const last = shown.filter((one) => one.from === 'bot' && one.atMs > clock.nowMs() - 1_000);
    if (options.perSecond === undefined || last.length < options.perSecond) return;
    throw new Refused(429, 'Too Many Requests: retry after 1', { retry_after: 1 });
  }

  /** `photo` or `document`: uploaded with the call, as "attach://<part>". */
  function uploaded(body: Body, field: 'photo' | 'document'): FormFile {
    const named = /^attach:\/\/(.+)$/.exec(String(body[field] ?? ''))?.[1];
    const file = named === undefined ? undefined : (body.files as Record<string, FormFile> | undefined)?.[named];
    if (!file) throw bad(`there is no ${field} in the request`);
    return file;
  }

  const methods: Record<string, (body: Body) => unknown> = {
    getMe: () => ({ id: BOT_ID, is_bot: true, first_name: 'Cầu Nối', username: BOT_NAME, can_join_groups: true }),

    setWebhook(body) {
      const url = String(body.url ?? '');
      if (url === '') delivery.setWebhook(null);
      else {
        if (!url.startsWith('https://')) throw bad('bad webhook: An HTTPS URL must be provided for webhook');
        if (!WEBHOOK_PORTS.includes(new URL(url).port))
          throw bad('bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443');
        const secret = body.secret_token as string | undefined;
        if (secret !== undefined && !/^[\w-]{1,256}$/.test(secret))
          throw bad('secret token contains unallowed characters');
        delivery.setWebhook({ url, secret });
      }
      if (Array.isArray(body.allowed_updates)) allowed = body.allowed_updates as string[];
      return true;
    },
    deleteWebhook() {
      delivery.setWebhook(null);
      return true;
    },
    getWebhookInfo: () => ({
      url: delivery.webhook()?.url ?? '',
      has_custom_certificate: false,
      pending_update_count: delivery.waiting().length,
    }),

    sendMessage(body) {
      const chat = checkChat(body);
      const text = checkText(body);
      const keyboard = checkKeyboard(body.reply_markup);
      checkPace();
      return asMessage(add(chat, 'bot', text, keyboard));
    },
    async sendPhoto(body) {
      const chat = checkChat(body);
      const file = uploaded(body, 'photo');
      await checkPhoto(file.bytes);
      checkPace();
      return asMessage(
        add(chat, 'bot', checkCaption(body), checkKeyboard(body.reply_markup), { ...file, kind: 'photo' }),
      );
    },
    sendDocument(body) {
      const chat = checkChat(body);
      const file = uploaded(body, 'document');
      checkDocument(file.bytes);
      checkPace();
      return asMessage(
        add(chat, 'bot', checkCaption(body), checkKeyboard(body.reply_markup), { ...file, kind: 'document' }),
      );
    },
    editMessageText(body) {
      checkChat(body);
      const message = find(body);
      if (message?.from !== 'bot') throw bad('message to edit not found');
      const text = checkText(body);
      const keyboard = checkKeyboard(body.reply_markup);
      if (text === message.text && JSON.stringify(keyboard) === JSON.stringify(message.keyboard))
        throw bad('message is not modified');
      Object.assign(message, { text, keyboard });
      return asMessage(message);
    },
    deleteMessage(body) {
      checkChat(body);
      const message = find(body);
      if (!message) throw bad('message to delete not found');
      if (clock.nowMs() - message.atMs > DELETE_WITHIN_MS) throw bad("message can't be deleted for everyone");
      message.deleted = true;
      return true;
    },
    answerCallbackQuery(body) {
      const id = String(body.callback_query_id);
      const pressedMs = presses.get(id);
      presses.delete(id);
      if (pressedMs === undefined || clock.nowMs() - pressedMs > PRESS_LIFE_MS)
        throw bad('query is too old and response timeout expired or query ID is invalid');
      return true;
    },
    getFile(body) {
      const id = String(body.file_id);
      const file = files.get(id);
      if (!file) throw bad('wrong file_id or the file is temporarily unavailable');
      if (file.size > MAX_FILE_BYTES) throw bad('file is too big');
      return { file_id: id, file_unique_id: `u${id}`, file_size: file.size, file_path: file.path };
    },
  };

  function answer(response: ServerResponse, status: number, value: Body): void {
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
  }

  function refuse(response: ServerResponse, { code, message, parameters }: Refused): void {
    answer(response, code, {
      ok: false,
      error_code: code,
      description: message,
      ...(parameters ? { parameters } : {}),
    });
  }

  /** Holds the answer until there is something; a second poller throws the first one out. */
  function getUpdates(body: Body, response: ServerResponse) {
    if (delivery.webhook())
      return refuse(
        response,
        new Refused(409, "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook first"),
      );
    poll?.refuse();
    if (Array.isArray(body.allowed_updates)) allowed = body.allowed_updates as string[];
    if (body.offset !== undefined) delivery.confirmBefore(Number(body.offset));
    const limit = Number(body.limit ?? 100);
    const waiting = delivery.waiting().slice(0, limit);
    if (waiting.length > 0 || !Number(body.timeout ?? 0)) return answer(response, 200, { ok: true, result: waiting });
    const own = {
      answer(updates: Update[]) {
        if (poll === own) poll = null;
        answer(response, 200, { ok: true, result: updates.slice(0, limit) });
      },
      refuse() {
        if (poll === own) poll = null;
        const words =
          'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running';
        refuse(response, new Refused(409, words));
      },
    };
    poll = own;
    response.on('close', () => {
      if (poll === own) poll = null;
    });
  }

  function takeFault(method: string): Fault | null {
    const at = faults.findIndex((one) => one.method === method);
    return at < 0 ? null : faults.splice(at, 1)[0]!.fault;
  }

  async function perform(call: Call, response: ServerResponse) {
    calls.push(call);
    const fault = takeFault(call.method);
    if (fault === 'lost-request') {
      response.destroy();
      return;
    }
    if (fault === 'not-json') {
      response.writeHead(502).end('<html>502 Bad Gateway</html>');
      return;
    }
    if (fault !== null && typeof fault === 'object') {
      const { status, description, retryAfterS } = fault;
      const parameters = retryAfterS === undefined ? undefined : { retry_after: retryAfterS };
      return refuse(response, new Refused(status, description ?? `Error ${status}`, parameters));
    }
    if (call.method === 'getUpdates') return getUpdates(call.body, response);
    const method = methods[call.method];
    if (!method) return refuse(response, new Refused(404, 'Not Found'));
    try {
      const result = await method(call.body);
      if (fault === 'lost-answer') response.destroy();
      else if (fault === 'hang') hanging.add(response);
      else answer(response, 200, { ok: true, result });
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      refuse(response, error);
    }
  }

  function sendFile(path: string, response: ServerResponse): void {
    const file = [...files.values()].find((one) => one.path === path);
    if (file) response.writeHead(200).end(file.bytes);
    else response.writeHead(404).end();
  }

  async function bodyOf(request: IncomingMessage): Promise<Body> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const whole = Buffer.concat(chunks);
    const form = await formOf(whole, request.headers['content-type']);
    if (form) {
      const { reply_markup: markup, ...fields } = form.fields;
      return { ...fields, ...(markup ? { reply_markup: JSON.parse(markup) } : {}), files: form.files };
    }
    const text = whole.toString('utf8');
    return text ? (JSON.parse(text) as Body) : {};
  }

  async function handle(request: IncomingMessage, response: ServerResponse) {
    const path = decodeURIComponent(request.url ?? '');
    const [, token, method] = /^\/bot([^/]+)\/(\w+)$/.exec(path) ?? [];
    if (path.startsWith(`/file/bot${TOKEN}/`)) return sendFile(path.slice(`/file/bot${TOKEN}/`.length), response);
    if (token !== TOKEN || !method) return refuse(response, new Refused(401, 'Unauthorized'));
    await perform({ method, body: await bodyOf(request) }, response);
  }

  const server = createServer((request, response) => {
    handle(request, response).catch(() => response.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  const fake = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** Every call of the bot, in order. */
    calls,
    delivery,
    deliver: delivery.deliver,
    callsOf: (method: string) => calls.filter((call) => call.method === method).map((call) => call.body),
    /** Messages of the bot that stand in a chat, oldest first. */
    heard: (chat: number) => shown.filter((one) => one.chat === chat && one.from === 'bot' && !one.deleted),
    message: (id: number) => shown.find((one) => one.id === id),
    /** The next `times` calls of a method go wrong. */
    fail(method: string, fault: Fault, times = 1) {
      for (let i = 0; i < times; i++) faults.push({ method, fault });
    },
    addFile(id: string, path: string, bytes: Uint8Array, size = bytes.length) {
      files.set(id, { path, bytes, size });
    },
    group(id: number, title = 'Nhóm thử') {
      chats.set(id, { id, type: 'supergroup', title });
    },
    /** Answers a waiting getUpdates with nothing, as after its time. */
    endPoll: () => poll?.answer([]),
    polling: () => poll !== null,
    /** Any update, as it is. */
    push,

    /** A person with the bot in a private chat; real-shaped updates come of what they do. */
    user(id: number, name = `Người ${id}`) {
      const person = { id, is_bot: false, first_name: name, language_code: 'vi' };
      const known = () => {
        if (!chats.has(id)) chats.set(id, { id, type: 'private', first_name: name });
        return chats.get(id)!;
      };
      const base = (message: Shown, chat: Body) => ({ message_id: message.id, from: person, chat, date: dateOf() });
      const entitiesOf = (text: string) => [
        ...[...text.matchAll(/^\/\w+(?:@\w+)?/g)].map((m) => ({ type: 'bot_command', offset: 0, length: m[0].length })),
        ...[...text.matchAll(/@\w+/g)].map((m) => ({ type: 'mention', offset: m.index, length: m[0].length })),
      ];
      const standing = (status: string, before: string) =>
        push(
          'my_chat_member',
          {
            chat: known(),
            from: person,
            date: dateOf(),
            old_chat_member: { user: { id: BOT_ID, is_bot: true }, status: before },
            new_chat_member: { user: { id: BOT_ID, is_bot: true }, status, until_date: 0 },
          },
          id,
        );
      return {
        id,
        /** Says something in the private chat, or in a group; `more` is merged into the message. */
        say(text: string, more: Body = {}, group?: number): Update {
          const chat = group === undefined ? known() : chats.get(group)!;
          const message = add(group ?? id, 'user', text);
          const entities = entitiesOf(text);
          const extra = entities.length > 0 ? { entities } : {};
          return push('message', { ...base(message, chat), text, ...extra, ...more }, group ?? id);
        },
        /** A message without text of its own: a photo, a place … */
        send(what: Body): Update {
          return push('message', { ...base(add(id, 'user', ''), known()), ...what }, id);
        },
        edit(messageNumber: number, text: string): Update {
          const message = shown.find((one) => one.id === messageNumber)!;
          message.text = text;
          return push('edited_message', { ...base(message, known()), edit_date: dateOf(), text }, id);
        },
        /** Presses the newest button with this text. */
        press(label: string): Update {
          const message = shown.findLast(
            (one) => one.chat === id && !one.deleted && one.keyboard.flat().some((button) => button.text === label),
          );
          const button = message?.keyboard.flat().find((one) => one.text === label);
          if (!message || !button) throw new Error(`Nothing to press: "${label}"`);
          const callback = `${updateId}${id}`;
          presses.set(callback, clock.nowMs());
          const value = { id: callback, from: person, chat_instance: '1', data: button.callback_data };
          return push('callback_query', { ...value, message: asMessage(message) }, id);
        },
        block(): Update {
          blockers.add(id);
          return standing('kicked', 'member');
        },
        unblock(): Update {
          blockers.delete(id);
          return standing('member', 'kicked');
        },
      };
    },

    async close() {
      for (const response of hanging) response.destroy();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return fake;
}

export type FakeTelegram = Awaited<ReturnType<typeof startFakeTelegram>>;
export type FakeUser = ReturnType<FakeTelegram['user']>;
