/**
 * The happy ways against somebody else's Telegram: telegram-test-api 4.2.1, which knows nothing of our assumptions. What it
 * cannot do (reference/engineering.md section 3) is tested against our own fake. It sends no secret header, so a relay
 * stands between it and us, as a proxy would that adds one: the service is never run without.
 */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { TelegramServer } from 'telegram-test-api/lib/telegramServer.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { closeLater, freshDatabase } from '../fixtures.ts';
import { freePort } from '../services.ts';
import { PUBLIC_URL, SECRET, type Served, serve } from './telegram-service.ts';

const TOKEN = '666:AAtoken-of-the-independent_emulator01';
const ANSWER_WITHIN = { timeout: 10_000, interval: 50 };

interface BotMessage {
  message: {
    text: string;
    chat_id: string;
    reply_markup?: { inline_keyboard: { text: string; callback_data: string }[][] };
  };
}

let emulator: TelegramServer;
beforeEach(async () => {
  emulator = new TelegramServer({ port: await freePort(), host: '127.0.0.1' });
  await emulator.start();
});

let served: Served;
const stops: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop();
  await emulator.stop();
});

/** What the bot said in a chat, oldest first. */
function said(chat: number): BotMessage['message'][] {
  const all = emulator.storage.botMessages as unknown as BotMessage[];
  return all.map((one) => one.message).filter((message) => Number(message.chat_id) === chat);
}
const lastOf = (chat: number): string => said(chat).at(-1)?.text ?? '';

/** The service with its own loops, as in earnest, and a person who talks to it. */
async function open(way: 'polling' | 'webhook') {
  const database = await freshDatabase('postgres');
  served = await serve({
    database,
    apiRoot: emulator.config.apiURL,
    token: TOKEN,
    publicUrl: way === 'webhook' ? PUBLIC_URL : null,
  });
  await served.service.start();
  stops.push(() => Promise.all(served.service.messengers.map((messenger) => messenger.stop?.())));
  if (way === 'webhook') emulator.setWebhook({ url: await relay() }, TOKEN);
  return emulator.getClient(TOKEN, { chatId: 4_321, userId: 4_321, firstName: 'Lan', timeout: 5_000 });
}

/** From the emulator to the webhook, with the header Telegram would send. */
async function relay(): Promise<string> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', async () => {
      const headers = { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': SECRET };
      const body = Buffer.concat(chunks);
      const answer = await fetch(`${served.url}/telegram`, { method: 'POST', headers, body }).catch(() => null);
      response.writeHead(answer?.status ?? 502).end();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  closeLater(async () => server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

describe.each(['polling', 'webhook'] as const)('by %s', (way) => {
  test('a feedback goes from its first words to its code, and the buttons work', async () => {
    const lan = await open(way);
    await lan.sendCommand(lan.makeCommand('/start'));
    await expect.poll(() => lastOf(4_321), ANSWER_WITHIN).toContain('Trợ lý tự động (AI)');
    expect(
      said(4_321)
        .at(-1)!
        .reply_markup!.inline_keyboard.map((row) => row.length),
    ).toEqual([1, 1]);

    await lan.sendMessage(lan.makeMessage('Đường vào thôn Khau Mạ sạt lở, xe máy không qua được'));
    await expect.poll(() => lastOf(4_321), ANSWER_WITHIN).toContain('Xin xem lại trước khi gửi');

    const send = said(4_321)
      .at(-1)!
      .reply_markup!.inline_keyboard.flat()
      .find((button) => button.text === 'Gửi');
    await lan.sendCallback(lan.makeCallbackQuery(send!.callback_data));
    await expect.poll(() => lastOf(4_321), ANSWER_WITHIN).toContain('Đã ghi nhận phản ánh');
    const { rows } = await served.service.database.query('select kind, field from case_file', []);
    expect(rows).toHaveLength(1);
    expect(said(4_321)).toHaveLength(3);
  });
});

test('a denunciation is deleted there too', async () => {
  const lan = await open('polling');
  await lan.sendMessage(lan.makeMessage('Tôi tố cáo ông trưởng thôn nhận tiền của dân'));
  await expect.poll(() => lastOf(4_321), ANSWER_WITHIN).toContain('Để bảo vệ anh/chị, xin dừng ở đây');
  expect(emulator.storage.userMessages).toEqual([]);
});
