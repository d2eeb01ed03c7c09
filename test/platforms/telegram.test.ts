/** The Telegram platform: payloads become neutral values, letters become calls, failures become the short list. */

import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createTcpServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it, test } from 'vitest';
import { type Choice, Incoming } from '#src/messages.ts';
import { type Sendable, SendError, type SendFailure } from '#src/platforms/platform.ts';
import { pressed, render } from '#src/platforms/telegram/keyboard.ts';
import { readUpdate } from '#src/platforms/telegram/update.ts';
import { createTelegram, TelegramFailure } from '#src/platforms/telegram.ts';
import { checkText } from '../fakes/telegram/checks.ts';
import { BOT_ID, BOT_NAME, type Fault, Refused, TOKEN } from '../fakes/telegram.ts';
import { closeLater } from '../fixtures.ts';
import { GROUP, type Rig, rig, SECRET } from './telegram-setup.ts';

const PAYLOADS = join(import.meta.dirname, '../payloads/telegram');
const AT_MS = Date.parse('2026-11-20T08:00:00+07:00');
const NEVER = new AbortController().signal;
const USER = 5_000_000_123_456;

interface Case {
  name: string;
  update: { update_id: number };
  gives: string | Omit<Incoming, 'eventId' | 'atMs'>;
}

describe.each(readdirSync(PAYLOADS).sort())('%s', (file) => {
  const cases = JSON.parse(readFileSync(join(PAYLOADS, file), 'utf8')) as Case[];
  const reader = { botId: String(BOT_ID), username: () => BOT_NAME, groups: new Set([String(GROUP)]) };

  test.each(cases.map((one) => [one.name, one] as const))('%s', (_, { update, gives }) => {
    const { incoming, ignored } = readUpdate(update, reader, AT_MS);
    if (typeof gives === 'string') {
      expect([incoming, ignored]).toEqual([null, gives]);
      return;
    }
    const eventId = `telegram:${BOT_ID}:${update.update_id}`;
    expect(incoming).toEqual({ eventId, atMs: AT_MS, ...gives });
    expect(Incoming.parse(incoming)).toEqual(incoming);
  });
});

let it1: Rig;
beforeAll(async () => {
  it1 = await rig();
});

describe('a request', () => {
  const body = Buffer.from('{"update_id":1}');
  const header = 'x-telegram-bot-api-secret-token';

  test.each<[string, Record<string, string | undefined>, boolean]>([
    ['with the secret', { [header]: SECRET }, true],
    ['with another', { [header]: `${SECRET}x` }, false],
    ['with the beginning of it', { [header]: SECRET.slice(0, -1) }, false],
    ['with nothing in it', { [header]: '' }, false],
    ['without', {}, false],
  ])('%s: %s', (_, headers, believed) => {
    expect(it1.telegram.verify({ headers, body })).toBe(believed);
  });

  it('is never believed where no secret is set', async () => {
    const { telegram } = await rig({ webhookSecret: undefined });
    for (const given of [undefined, '', 'undefined']) {
      expect(telegram.verify({ headers: { [header]: given }, body })).toBe(false);
    }
  });

  it('that is not JSON throws, an unknown kind gives nothing and is counted', async () => {
    const { telegram } = await rig();
    const parse = (text: string) => telegram.parse({ headers: {}, body: Buffer.from(text) }, AT_MS);
    expect(() => parse('{')).toThrow(SyntaxError);
    expect(parse('{"update_id":1,"hologram":{}}')).toEqual([]);
    expect(parse('{"update_id":2,"hologram":{}}')).toEqual([]);
    expect(parse('[]')).toEqual([]);
    expect(telegram.ignored()).toEqual({ 'unknown-kind': 2, unreadable: 1 });
  });

  it('in a group that is not listed tells the group’s id once, for whoever installs the bot', async () => {
    const { telegram, log } = await rig({ groups: [] });
    const chat = { id: GROUP, type: 'supergroup' };
    for (const update_id of [1, 2]) {
      const message = { message_id: 1, from: { id: 1 }, chat, text: '/help' };
      telegram.parse({ headers: {}, body: Buffer.from(JSON.stringify({ update_id, message })) }, AT_MS);
    }
    expect(log.lines.filter((line) => line.includes(`group-not-listed telegram:${GROUP}`))).toHaveLength(1);
    expect(telegram.ignored()).toEqual({ 'group-not-listed': 2 });
  });

  it('in a group is not for us as long as our name is not known', async () => {
    const { telegram } = await rig();
    const chat = { id: GROUP, type: 'supergroup' };
    const entities = [{ type: 'mention', offset: 0, length: 13 }];
    const message = { message_id: 1, from: { id: 1 }, chat, text: '@CauNoiThuBot ơi', entities };
    const body = Buffer.from(JSON.stringify({ update_id: 1, message }));
    expect(telegram.parse({ headers: {}, body }, AT_MS)).toEqual([]);
  });
});

const choice = (label: string): Choice => ({ label, act: 'menu.take' });
const letter = (more: Partial<Sendable> = {}): Sendable => ({
  id: 'Yl2x-_0aBcDeFgHi',
  chat: String(USER),
  text: 'Anh/chị cần gì ạ?',
  choices: [],
  deletes: null,
  ...more,
});

describe('choices', () => {
  const long = 'Gửi phản ánh về đường sá, cầu cống và các công trình công cộng của xã';

  it('are one button a row, in order', () => {
    expect(render('Chọn:', [choice('Gửi'), choice('Thôi')], 'abc')).toEqual({
      text: 'Chọn:',
      keyboard: [[{ text: 'Gửi', callback_data: 'c:abc:0' }], [{ text: 'Thôi', callback_data: 'c:abc:1' }]],
    });
  });

  it('with long labels are cut on the button and stand numbered in the text', () => {
    const { text, keyboard } = render('Chọn:', [choice('Gửi'), choice(long)], 'abc');
    expect(text).toBe(`Chọn:\n1. Gửi\n2. ${long}`);
    expect(keyboard).toEqual([
      [{ text: '1. Gửi', callback_data: 'c:abc:0' }],
      [{ text: '2. Gửi phản ánh về đường sá, cầu cống v…', callback_data: 'c:abc:1' }],
    ]);
  });

  it('never make a message too long', () => {
    const many = Array.from({ length: 12 }, () => choice(long));
    const { text, keyboard } = render('a'.repeat(3_500), many, 'abc');
    expect(text).toHaveLength(3_500);
    expect(keyboard).toHaveLength(12);
    expect(keyboard![0]![0]!.text).not.toMatch(/^1\./);
  });

  it('under a letter whose name fits into no button are numbers', () => {
    expect(render('Chọn:', [choice('Gửi')], 'x'.repeat(70))).toEqual({ text: 'Chọn:\n1. Gửi' });
    expect(render('Chọn:', [choice('Gửi')], 'ký tự lạ')).toEqual({ text: 'Chọn:\n1. Gửi' });
  });

  test.each(['Yl2x-_0aBcDeFgHi', 'abc.2', 'x'.repeat(58)])('come back as they went: %s', (id) => {
    const many = Array.from({ length: 30 }, (_, i) => choice(`Mục ${i}`));
    render('Chọn:', many, id).keyboard!.forEach(([button], index) => {
      expect(Buffer.byteLength(button!.callback_data)).toBeLessThanOrEqual(64);
      expect(pressed(button!.callback_data)).toEqual({ letter: id, index });
    });
  });
});

async function failureOf(sending: Promise<unknown>): Promise<SendFailure> {
  const error = await sending.catch((thrown: unknown) => thrown);
  if (!(error instanceof SendError)) throw new Error('It was no SendError', { cause: error });
  return error.failure;
}

describe('a letter', () => {
  beforeEach(() => {
    it1.fake.user(USER).say('chào');
  });
  const lastText = () => it1.fake.heard(USER).at(-1)?.text;

  it('arrives as it is, without markup or previews, and gives its id', async () => {
    const text = '<b>Giá</b> 5 < 6 & *7* _8_ [x](https://example.vn) https://example.vn';
    const id = await it1.telegram.send(letter({ text }), NEVER);
    expect(it1.fake.message(Number(id))).toMatchObject({ chat: USER, text });
    const call = it1.fake.callsOf('sendMessage').at(-1);
    expect(call).toMatchObject({ link_preview_options: { is_disabled: true } });
    expect(call).not.toHaveProperty('parse_mode');
  });

  it('of the greatest length arrives, with as many choices as a phone shows', async () => {
    const choices = Array.from({ length: 12 }, (_, i) => choice(`Mục số ${i} ${'dài '.repeat(12)}`));
    await it1.telegram.send(letter({ text: 'ế'.repeat(it1.telegram.maxChars), choices }), NEVER);
    expect(it1.fake.heard(USER).at(-1)!.keyboard).toHaveLength(12);
  });

  it('removes an earlier message first', async () => {
    const update = it1.fake.user(USER).say('tố cáo ông A') as unknown as { message: { message_id: number } };
    await it1.telegram.send(letter({ deletes: String(update.message.message_id) }), NEVER);
    expect(it1.fake.message(update.message.message_id)!.deleted).toBe(true);
    expect(it1.fake.calls.slice(-2).map((call) => call.method)).toEqual(['deleteMessage', 'sendMessage']);
  });

  test.each<[string, Fault]>([
    ['is gone', { status: 400, description: 'Bad Request: message to delete not found' }],
    ['is too old', { status: 400, description: "Bad Request: message can't be deleted for everyone" }],
    ['hits a server in trouble', { status: 502 }],
    ['gets no answer', 'lost-answer'],
  ])('goes out although what it removes %s', async (_, fault) => {
    it1.fake.fail('deleteMessage', fault);
    await it1.telegram.send(letter({ text: 'vẫn đến', deletes: '1' }), NEVER);
    expect(lastText()).toBe('vẫn đến');
  });

  test.each<[string, Fault, string]>([
    ['was gone already', { status: 400, description: 'Bad Request: message to delete not found' }, 'đã xóa'],
    [
      'is too old to be removed',
      { status: 400, description: "Bad Request: message can't be deleted for everyone" },
      'chưa xóa được',
    ],
    ['meets a server in trouble', { status: 502 }, 'chưa xóa được'],
  ])('tells the truth when the message %s', async (_, fault, told) => {
    it1.fake.fail('deleteMessage', fault);
    await it1.telegram.send(letter({ text: 'đã xóa', textIfKept: 'chưa xóa được', deletes: '1' }), NEVER);
    expect(lastText()).toBe(told);
  });

  test.each<[string, Fault, SendFailure]>([
    ['too many', { status: 429, retryAfterS: 7 }, { kind: 'throttled', retryAfterMs: 7_000 }],
    ['too many, no word how long', { status: 429 }, { kind: 'throttled', retryAfterMs: 5_000 }],
    ['blocked', { status: 403, description: 'Forbidden: bot was blocked by the user' }, { kind: 'blocked' }],
    ['deactivated', { status: 403, description: 'Forbidden: user is deactivated' }, { kind: 'blocked' }],
    ['no such chat', { status: 400, description: 'Bad Request: chat not found' }, { kind: 'refused' }],
    ['the token taken back', { status: 401, description: 'Unauthorized' }, { kind: 'badConfig' }],
    ['the token unknown', { status: 404, description: 'Not Found' }, { kind: 'badConfig' }],
    ['trouble', { status: 500 }, { kind: 'uncertain' }],
    ['a gateway page', 'not-json', { kind: 'uncertain' }],
    ['a broken line before the work', 'lost-request', { kind: 'uncertain' }],
    ['a broken line after the work', 'lost-answer', { kind: 'uncertain' }],
  ])('meets %s', async (_, fault, failure) => {
    it1.fake.fail('sendMessage', fault);
    const before = it1.fake.callsOf('sendMessage').length;
    expect(await failureOf(it1.telegram.send(letter(), NEVER))).toEqual(failure);
    expect(it1.fake.callsOf('sendMessage').length - before).toBe(1); // never tried again by itself
  });

  it('that the server itself refuses, blocks or does not know', async () => {
    expect(await failureOf(it1.telegram.send(letter({ chat: '404' }), NEVER))).toEqual({ kind: 'refused' });
    expect(await failureOf(it1.telegram.send(letter({ text: ' ' }), NEVER))).toEqual({ kind: 'refused' });
    it1.fake.user(77).block();
    expect(await failureOf(it1.telegram.send(letter({ chat: '77' }), NEVER))).toEqual({ kind: 'blocked' });
  });

  it('given up while nobody answers is in doubt', async () => {
    it1.fake.fail('sendMessage', 'hang');
    const giveUp = new AbortController();
    const sending = failureOf(it1.telegram.send(letter({ text: 'chờ' }), giveUp.signal));
    await expect.poll(lastText).toBe('chờ');
    giveUp.abort();
    expect(await sending).toEqual({ kind: 'uncertain' });
  });

  it('given up while it is connecting is told at once, and does not leave later', async () => {
    const silent = createTcpServer();
    const connected = once(silent, 'connection') as Promise<[Socket]>;
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    closeLater(async () => void silent.close());
    const port = (silent.address() as { port: number }).port;
    const { telegram } = await rig({ apiRoot: `https://127.0.0.1:${port}` });
    const giveUp = new AbortController();
    const sending = failureOf(telegram.send(letter(), giveUp.signal));
    const [socket] = await connected;
    giveUp.abort();
    expect(await sending).toEqual({ kind: 'uncertain' });
    socket.destroy();
  });

  it('cannot have left when nobody listens', async () => {
    const { telegram } = await rig({ apiRoot: 'http://127.0.0.1:9' });
    expect(await failureOf(telegram.send(letter(), NEVER))).toEqual({ kind: 'unreachable' });
  });
});

describe('an attachment', () => {
  const bytes = Buffer.from('đơn '.repeat(1_000));
  beforeAll(() => {
    it1.fake.addFile('doc-1', 'documents/đơn số 1.docx', bytes);
    it1.fake.addFile('big-1', 'documents/big.bin', Buffer.alloc(1), 21 * 1024 * 1024);
    it1.fake.addFile('lies-1', 'documents/lies.bin', Buffer.alloc(5_000), 10);
    it1.fake.addFile('up-1', 'documents/../../../getMe', bytes);
    it1.fake.addFile('disk-1', '/var/lib/telegram/x', bytes);
    it1.fake.addFile('host-1', '//example.vn/x', bytes);
  });

  it('is read', async () => {
    expect(Buffer.from(await it1.telegram.fetch('doc-1', 10_000, NEVER))).toEqual(bytes);
  });

  test.each([
    ['larger than asked for', 'doc-1', 100],
    ['larger than Telegram gives', 'big-1', 1e9],
    ['larger than it said', 'lies-1', 1_000],
    ['nobody knows', 'none', 1_000],
    ['of a path that climbs', 'up-1', 10_000],
    ['on the server’s own disk', 'disk-1', 10_000],
    ['on another host', 'host-1', 10_000],
  ])('%s is refused', async (_, ref, maxBytes) => {
    expect(await failureOf(it1.telegram.fetch(ref, maxBytes, NEVER))).toEqual({ kind: 'refused' });
  });
});

describe('the token', () => {
  /** Everything an error holds, causes and hidden fields included. */
  function everythingIn(error: unknown): string {
    if (!(error instanceof Error)) return JSON.stringify(error);
    const own = Object.getOwnPropertyNames(error).map((key) => (error as unknown as Record<string, unknown>)[key]);
    return own.map((value) => (value instanceof Error ? everythingIn(value) : JSON.stringify(value))).join('\n');
  }

  it('and the words of a letter stand in no error and no log line', async () => {
    const { telegram, fake, log } = await rig();
    fake.user(USER).say('chào');
    fake.addFile('gone', 'documents/gone.bin', Buffer.alloc(10));
    const text = 'Nguyễn Văn A, số 0912345678';
    const faults: Fault[] = ['lost-request', 'lost-answer', 'not-json', { status: 403, description: `about ${TOKEN}` }];
    const errors: unknown[] = [];
    const note = (error: unknown): void => void errors.push(error);
    for (const fault of faults) {
      for (const method of ['sendMessage', 'getFile', 'deleteMessage', 'answerCallbackQuery']) fake.fail(method, fault);
      await telegram.send(letter({ text, deletes: '1' }), NEVER).catch(note);
      await telegram.fetch('gone', 5, NEVER).catch(note);
      const callback = { id: '1', from: { id: 1 }, message: { chat: { id: 1, type: 'private' } }, data: 'c:x:1' };
      telegram.acknowledge({
        headers: {},
        body: Buffer.from(JSON.stringify({ update_id: 1, callback_query: callback })),
      });
    }
    fake.fail('getMe', { status: 401, description: `Unauthorized ${TOKEN}` });
    await telegram.start().catch(note);
    await telegram.fetch('gone', 5, NEVER).catch(note);
    await expect.poll(() => log.lines.filter((line) => line.includes('press not')).length).toBe(faults.length);
    expect(errors).toHaveLength(2 * faults.length + 2);
    const told = [...errors.map(everythingIn), ...log.lines].join('\n');
    expect(told).not.toContain(TOKEN.split(':')[1]);
    expect(told).not.toContain('0912345678');
  });
});

describe('the start', () => {
  test.each<[string, Fault]>([
    ['a wrong token', { status: 401, description: 'Unauthorized' }],
    ['a token nobody knows', { status: 404, description: 'Not Found' }],
  ])('fails on %s', async (_, fault) => {
    const { telegram, fake } = await rig();
    fake.fail('getMe', fault);
    await expect(telegram.start()).rejects.toThrow(TelegramFailure);
    await telegram.stop();
  });

  it('fails on a webhook Telegram will not call', async () => {
    const { telegram } = await rig({ webhookUrl: 'https://bot.example.vn:8080/telegram' });
    await expect(telegram.start()).rejects.toThrow('ports 80, 88, 443 or 8443');
  });

  it('sets the webhook with the secret and the kinds we know', async () => {
    const { telegram, fake } = await rig({ webhookUrl: 'https://bot.example.vn/telegram' });
    await telegram.start();
    closeLater(() => telegram.stop());
    expect(fake.delivery.webhook()).toEqual({ url: 'https://bot.example.vn/telegram', secret: SECRET });
    expect(fake.callsOf('setWebhook')[0]).toMatchObject({
      allowed_updates: ['message', 'edited_message', 'callback_query', 'my_chat_member'],
      max_connections: 40,
    });
  });

  it('goes on in the background when Telegram is not there yet', async () => {
    const { telegram, fake, log } = await rig({ webhookUrl: 'https://bot.example.vn/telegram' });
    fake.fail('getMe', 'lost-request', 2);
    await telegram.start();
    closeLater(() => telegram.stop());
    expect(fake.delivery.webhook()).toBeNull();
    await expect.poll(() => fake.delivery.webhook(), { timeout: 5_000 }).not.toBeNull();
    expect(log.lines.join('\n')).toContain('"kind":"no-answer"');
  });
});

describe.concurrent('polling', () => {
  it('takes a webhook away, stores first, confirms after, and stops at once', async ({ expect }) => {
    const { telegram, fake, accepted } = await rig();
    fake.delivery.setWebhook({ url: 'https://old.example.vn/x', secret: undefined });
    const lan = fake.user(USER);
    lan.say('một');
    lan.say('hai');
    await telegram.start();
    await expect.poll(() => accepted.length).toBe(2);
    lan.say('ba');
    await expect.poll(() => accepted.length).toBe(3);
    await expect.poll(() => fake.delivery.waiting().length).toBe(0);
    await expect.poll(() => fake.polling()).toBe(true);
    await telegram.stop();
    expect(fake.callsOf('getUpdates').map((body) => body.timeout)).toEqual([30, 30, 30]);
    expect(accepted.map((one) => one.content.type === 'message' && one.content.text)).toEqual(['một', 'hai', 'ba']);
  });

  it('confirms nothing that was not stored', async ({ expect }) => {
    let broken = true;
    const stored: string[] = [];
    const { telegram, fake, log } = await rig({
      accept: async (incoming) => {
        if (broken) throw new Error('no database');
        stored.push(incoming.eventId);
        return true;
      },
    });
    const lan = fake.user(USER);
    lan.say('một');
    await telegram.start();
    await expect.poll(() => log.lines.join('\n')).toContain('could not store updates');
    expect(fake.delivery.waiting()).toHaveLength(1);
    broken = false;
    await expect.poll(() => stored.length, { timeout: 5_000 }).toBe(1);
    await telegram.stop();
  });

  test.for<[string, Fault, string]>([
    ['another receiver', { status: 409, description: 'Conflict' }, '"kind":"another-receiver"'],
    ['a token taken back', { status: 401, description: 'Unauthorized' }, '"kind":"token-refused"'],
    ['a server in trouble', { status: 502 }, '"failure":"502"'],
    ['a broken line', 'lost-request', '"kind":"no-answer"'],
  ])('tells of %s and goes on after a pause', async ([, fault, told], { expect }) => {
    const { telegram, fake, accepted, log } = await rig();
    fake.fail('getUpdates', fault);
    fake.user(USER).say('một');
    await telegram.start();
    closeLater(() => telegram.stop());
    await expect.poll(() => log.lines.join('\n')).toContain(told);
    expect(accepted).toEqual([]);
    await expect.poll(() => accepted.length, { timeout: 5_000 }).toBe(1);
  });

  it('answers a press at once', async ({ expect }) => {
    const { telegram, fake, accepted } = await rig();
    const lan = fake.user(USER);
    lan.say('chào');
    await telegram.send(letter({ choices: [choice('Gửi')] }), NEVER);
    lan.press('Gửi');
    await telegram.start();
    closeLater(() => telegram.stop());
    await expect.poll(() => fake.callsOf('answerCallbackQuery').length).toBe(1);
    await expect.poll(() => accepted.map((one) => one.content.type)).toEqual(['message', 'press']);
  });
});

it('goes through the proxy where one is set', async () => {
  const asked: string[] = [];
  const proxy = createServer().on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    socket.end('HTTP/1.1 503 Service Unavailable\r\n\r\n');
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  closeLater(async () => proxy.close());
  const port = (proxy.address() as { port: number }).port;
  const { telegram } = await rig({ apiRoot: 'https://api.telegram.invalid', proxy: `http://127.0.0.1:${port}` });
  expect(await failureOf(telegram.send(letter(), NEVER))).toEqual({ kind: 'uncertain' });
  expect(asked).toEqual(['api.telegram.invalid:443']);
});

describe('the strict fake', () => {
  test.each<[string, Record<string, unknown>, string]>([
    ['too long', { text: 'a'.repeat(4_097) }, 'message is too long'],
    ['unclosed markup', { text: '<b>x', parse_mode: 'HTML' }, "Can't find end tag"],
    ['crossed markup', { text: '<b><i>x</b></i>', parse_mode: 'HTML' }, 'Unmatched end tag'],
    ['a bare <', { text: 'a < b', parse_mode: 'HTML' }, 'Unclosed start tag'],
    ['a tag of its own', { text: '<p>x</p>', parse_mode: 'HTML' }, 'Unsupported start tag'],
    ['nothing to see', { text: '<b></b>', parse_mode: 'HTML' }, 'message text is empty'],
  ])('refuses %s', (_, body, words) => {
    expect(() => checkText(body)).toThrow(words);
  });

  it('counts what is seen, not the markup', () => {
    expect(checkText({ text: `<b>${'&lt;'.repeat(4_096)}</b>`, parse_mode: 'HTML' })).toHaveLength(4_096);
    expect(() => checkText({ text: 'x', parse_mode: 'Markdown' })).toThrow(Refused);
  });

  it('delivers again after 0, 2, 4, 8 … 60 s, and gives up a press after 150 s', async () => {
    const { fake, clock, telegram } = await rig();
    const lan = fake.user(USER);
    lan.say('chào');
    await telegram.send(letter({ choices: [choice('Gửi')] }), NEVER);
    fake.delivery.confirmBefore(Number.POSITIVE_INFINITY);
    fake.delivery.setWebhook({ url: 'http://127.0.0.1:9/', secret: undefined });
    const startMs = clock.nowMs();
    lan.press('Gửi');
    for (let next = fake.delivery.nextTryMs(); next !== null; next = fake.delivery.nextTryMs()) {
      if (next > clock.nowMs()) clock.advance(next - clock.nowMs());
      await fake.deliver();
    }
    const seconds = fake.delivery.attempts.map((one) => (one.atMs - startMs) / 1_000);
    expect(seconds).toEqual([0, 0, 2, 6, 14, 30, 62, 122]);
    expect(fake.delivery.dropped).toHaveLength(1);
  });
});

it('can be opened as it is in earnest', () => {
  const { clock, log } = it1;
  const telegram = createTelegram({
    token: TOKEN,
    apiRoot: 'https://api.telegram.org',
    groups: [],
    clock,
    log,
    accept: async () => true,
  });
  expect([telegram.name, telegram.buttons, telegram.idempotent, telegram.maxChars]).toEqual([
    'telegram',
    true,
    false,
    3_500,
  ]);
});
