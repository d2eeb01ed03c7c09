import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { mountDemo } from '#src/platforms/web/demo.ts';
import { startWeb, type WebServer, type WebServerOptions } from '../platforms/web-server.ts';
import { CHROMIUM_ARGS } from './chromium.ts';
import { createEchoBot } from './echo-bot.ts';

const SCREENSHOTS = join(import.meta.dirname, '../../var/screenshots');
const MEASURE = readFileSync(join(import.meta.dirname, 'measure.js'), 'utf8');
const PHONE: BrowserContextOptions = {
  viewport: { width: 360, height: 740 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
};
const DESKTOP: BrowserContextOptions = { viewport: { width: 1280, height: 800 } };

interface Measured {
  texts: number;
  faint: { name: string; ratio: number }[];
  small: string[];
  sideways: number;
}

let browser: Browser;
let server: WebServer;
let bot: ReturnType<typeof createEchoBot>;
const contexts: BrowserContext[] = [];
/** Everything the browser complained about: refused by the policy, thrown, logged as an error. */
let complaints: string[];

beforeAll(async () => {
  mkdirSync(SCREENSHOTS, { recursive: true });
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: CHROMIUM_ARGS });
});
afterAll(() => browser?.close());

async function start(options: WebServerOptions = {}): Promise<void> {
  const accept = bot.accept;
  server = await startWeb({ accept, opened: bot.opened, ...options });
}

beforeEach(async () => {
  complaints = [];
  bot = createEchoBot(() => server.web);
  await start();
});
afterEach(async () => {
  for (const context of contexts.splice(0)) await context.close();
  await server.stop();
});

function listen(page: Page): Page {
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return page;
}

async function browse(options: BrowserContextOptions = PHONE): Promise<BrowserContext> {
  const context = await browser.newContext({ locale: 'vi-VN', ...options });
  contexts.push(context);
  return context;
}

async function open(options: BrowserContextOptions = PHONE, path = '/'): Promise<Page> {
  const page = listen(await (await browse(options)).newPage());
  await page.goto(server.url + path);
  return page;
}

const bubbles = (page: Page) => page.locator('.bubble');
const letterWith = (page: Page, text: string) => page.locator('.bubble.bot', { hasText: text });
const mineWith = (page: Page, text: string) => page.locator('.bubble.me', { hasText: text });
const composer = (page: Page) => page.getByLabel('Tin nhắn gửi trợ lý');
const shot = (page: Page, name: string) => page.screenshot({ path: join(SCREENSHOTS, `${name}.png`) });
const measure = (page: Page) => page.evaluate<Measured>(MEASURE);

async function say(page: Page, text: string): Promise<void> {
  await composer(page).fill(text);
  await composer(page).press('Enter');
}

const isGreeted = (page: Page) => letterWith(page, 'Anh/chị cần gì').first().waitFor();

/** A greeted page whose timers the test moves. */
async function openWithClock(): Promise<Page> {
  const page = listen(await (await browse()).newPage());
  await page.clock.install();
  await page.goto(server.url);
  await isGreeted(page);
  return page;
}

describe('on a phone', () => {
  it('the bot greets once, a message is sent, a letter answers', async () => {
    const page = await open();
    await isGreeted(page);
    await shot(page, 'phone-1-greeting');
    await say(page, 'đèn đường chỗ nhà văn hóa hư cả tuần rồi');
    await letterWith(page, 'Trợ lý ghi đúng lời: “đèn đường').waitFor();
    expect(await mineWith(page, 'đèn đường').getAttribute('data-state')).toBe('sent');
    expect(await composer(page).inputValue()).toBe('');
    await shot(page, 'phone-2-answer');
    expect(bot.accepted.map((each) => each.content.type)).toEqual(['open', 'message']);
    expect(complaints).toEqual([]);
  });

  it('a choice is a button with its number; once taken, none of its menu can be pressed again', async () => {
    const page = await open();
    const second = page.getByRole('button', { name: '2. Xem phản ánh đã gửi' });
    await second.tap();
    await letterWith(page, 'Đã chọn số 2.').waitFor();
    expect(await mineWith(page, '2. Xem phản ánh đã gửi').count()).toBe(1);
    for (const button of await page.locator('.choice').all()) expect(await button.isDisabled()).toBe(true);
    expect(await second.getAttribute('class')).toContain('taken');
    await shot(page, 'phone-3-taken');
    await second.tap({ force: true });
    await say(page, 'xong');
    await letterWith(page, '“xong”').waitFor();
    expect(bot.accepted.map((each) => each.content.type)).toEqual(['open', 'press', 'message']);
    expect(complaints).toEqual([]);
  });

  it('typing the number answers too, and shows the choice as taken', async () => {
    const page = await open();
    await isGreeted(page);
    await say(page, '3');
    await letterWith(page, '“3”').waitFor();
    expect(await page.locator('.choice.taken').textContent()).toContain('3. Hỏi về kế hoạch');
    await say(page, 'menu');
    await letterWith(page, 'Chọn một việc').waitFor();
    await say(page, '12');
    await letterWith(page, '“12”').waitFor();
    expect(await page.locator('.choice.taken').count()).toBe(1);
  });

  it('nothing is wider than the screen, and a long text starts in sight', async () => {
    const page = await open();
    await isGreeted(page);
    await say(page, 'd'.repeat(300));
    await letterWith(page, 'ddd').waitFor();
    const chat = bot.accepted[0]!.address.chat;
    const long = Array.from({ length: 60 }, (_, i) => `${i + 1}. Dòng thứ ${i + 1} của kế hoạch`).join('\n');
    await bot.say(chat, { text: `Toàn văn:\n${long}` });
    const letter = letterWith(page, 'Toàn văn');
    await letter.waitFor();
    expect((await letter.boundingBox())!.y).toBeGreaterThan(0);
    expect((await measure(page)).sideways).toBe(0);
    await shot(page, 'phone-4-long');
  });

  it('the box grows with what is typed, Shift+Enter makes a line, and the lines are kept', async () => {
    const page = await open();
    await isGreeted(page);
    const before = (await composer(page).boundingBox())!.height;
    await composer(page).pressSequentially('dòng một');
    for (const line of ['dòng hai', 'dòng ba']) {
      await composer(page).press('Shift+Enter');
      await composer(page).pressSequentially(line);
    }
    expect((await composer(page).boundingBox())!.height).toBeGreaterThan(before + 30);
    await composer(page).press('Enter');
    await letterWith(page, 'dòng ba').waitFor();
    expect((await composer(page).boundingBox())!.height).toBe(before);
    expect(bot.accepted.at(-1)!.content).toMatchObject({ text: 'dòng một\ndòng hai\ndòng ba' });
    expect(await mineWith(page, 'dòng ba').locator('.text').innerText()).toBe('dòng một\ndòng hai\ndòng ba');
  });

  it('scripts in what is said, by either side, are shown as text', async () => {
    const page = await open();
    await isGreeted(page);
    const attack = '<img src=x onerror="document.title=1"><script>document.title=2</script><b>đậm</b>';
    await say(page, attack);
    await letterWith(page, attack).waitFor();
    expect(await mineWith(page, attack).count()).toBe(1);
    expect(await page.locator('#log img, #log script, #log b').count()).toBe(0);
    await bot.say(bot.accepted[0]!.address.chat, { text: 'Chọn:', choices: [{ label: attack, act: 'x.y' }] });
    await page.getByRole('button', { name: attack }).waitFor();
    expect(await page.title()).toContain('Trợ lý tự động');
    expect(complaints).toEqual([]);
  });
});

describe('what the tab remembers', () => {
  it('shows a letter’s photo above its words and a file to save, also after a reload', async () => {
    const noise = { width: 900, height: 600, channels: 3, background: '#888888' } as const;
    const picture = await sharp({ create: { ...noise, noise: { type: 'gaussian', mean: 140, sigma: 60 } } })
      .jpeg()
      .toBuffer();
    const files = { save: async () => 'no-room' as const, read: async () => picture, drop: async () => {} };
    await server.stop();
    await start({ files });
    const page = await open();
    await expect.poll(() => server.web.present().length).toBe(1);
    const letter = { chat: server.web.present()[0]!, choices: [], deletes: null };
    const photo = { by: 'ref', ref: 'f-1', kind: 'image', name: 'anh-472-193-8.jpg', sizeBytes: 9 } as const;
    const scan = { by: 'ref', ref: 'f-2', kind: 'file', name: 'van-ban-472-193-8.pdf', sizeBytes: 120_000 } as const;
    const never = new AbortController().signal;
    const text = 'Hồ sơ 472-193-8: đã xử lý.\n“Đã thay bóng ngày 16/11.”\nKèm theo: ảnh.';
    await server.web.send({ ...letter, id: 'a', text, file: photo }, never);
    await server.web.send({ ...letter, id: 'b', text: 'Biên bản.', file: scan }, never);
    const isShown = () =>
      page.evaluate<boolean>(
        "(({ naturalWidth, clientWidth }) => naturalWidth === 900 && clientWidth > 200)(document.querySelector('.photo img'))",
      );
    await expect.poll(isShown).toBe(true);
    await expect.poll(() => page.locator('.bubble .file').textContent()).toBe('Tệp: van-ban-472-193-8.pdf (117 KB)');
    // The end stays in sight when the picture has come.
    await expect
      .poll(() =>
        page.evaluate<number>(
          "(({ scrollHeight, scrollTop, clientHeight }) => scrollHeight - scrollTop - clientHeight)(document.getElementById('log'))",
        ),
      )
      .toBeLessThan(5);
    await shot(page, 'chat-photo');
    const [saved] = await Promise.all([page.waitForEvent('download'), page.locator('.bubble .file').click()]);
    expect(saved.suggestedFilename()).toBe('van-ban-472-193-8.pdf');
    await page.reload();
    await expect.poll(isShown).toBe(true);
    expect(complaints).toEqual([]);
  });

  it('survives a reload, without a second greeting, and is not in a new tab', async () => {
    const page = await open();
    await page.getByRole('button', { name: '1. Gửi phản ánh' }).tap();
    await letterWith(page, 'Đã chọn số 1.').waitFor();
    await page.reload();
    await letterWith(page, 'Đã chọn số 1.').waitFor();
    expect(await bubbles(page).count()).toBe(3);
    expect(await page.locator('.choice.taken').textContent()).toContain('1. Gửi phản ánh');
    await say(page, 'tiếp');
    await letterWith(page, '“tiếp”').waitFor();
    const other = listen(await page.context().newPage());
    await other.goto(server.url);
    await isGreeted(other);
    expect(await bubbles(other).count()).toBe(1);
    expect(bot.accepted.filter((each) => each.content.type === 'open')).toHaveLength(2);
    expect(new Set(bot.accepted.map((each) => each.address.chat)).size).toBe(1);
    expect(complaints).toEqual([]);
  });

  it('loses a bubble the bot takes back, also from storage', async () => {
    const page = await open();
    await isGreeted(page);
    await say(page, 'tố cáo ông X nhận tiền');
    await letterWith(page, 'đã xóa tin khỏi trang này').waitFor();
    expect(await mineWith(page, 'ông X').count()).toBe(0);
    expect(await page.evaluate<string>('JSON.stringify({...sessionStorage, ...localStorage})')).not.toContain('ông X');
    await page.reload();
    await letterWith(page, 'đã xóa tin').waitFor();
    expect(await page.locator('body').innerText()).not.toContain('ông X');
  });

  it('shows a letter that comes twice once, and says again that it is here', async () => {
    const page = await open();
    await isGreeted(page);
    const chat = bot.accepted[0]!.address.chat;
    await bot.say(chat, { id: 'twice', text: 'Nhắc việc' });
    const seen = page.waitForResponse((answer) => answer.url().endsWith('/seen'));
    await bot.say(chat, { id: 'twice', text: 'Nhắc việc' });
    expect((await seen).status()).toBe(200);
    expect(await letterWith(page, 'Nhắc việc').count()).toBe(1);
  });

  it('is wiped in every tab by "Xóa khỏi máy này", and the person is a new one', async () => {
    const page = await open();
    await isGreeted(page);
    const other = listen(await page.context().newPage());
    await other.goto(server.url);
    await isGreeted(other);
    await page.bringToFront();
    await say(page, 'chuyện riêng');
    await letterWith(page, 'chuyện riêng').waitFor();
    await letterWith(other, 'chuyện riêng').waitFor();
    await page.getByText('Ai đọc được tin nhắn ở đây?').tap();
    await shot(page, 'phone-5-privacy');
    await page.getByRole('button', { name: 'Xóa khỏi máy này' }).tap();
    await shot(page, 'phone-6-forget');
    await page.getByRole('button', { name: 'Xóa', exact: true }).tap();
    await letterWith(page, 'chuyện riêng').waitFor({ state: 'detached' });
    await letterWith(other, 'chuyện riêng').waitFor({ state: 'detached' });
    await isGreeted(page);
    await isGreeted(other);
    expect(new Set(bot.accepted.map((each) => each.address.chat)).size).toBe(2);
    expect(server.web.present()).toHaveLength(1);
    expect(await page.evaluate<string>('JSON.stringify(sessionStorage)')).not.toContain('chuyện riêng');
  });
});

describe('a bad network', () => {
  it('a restart of the server loses nothing and sends nothing twice', async () => {
    const page = await open();
    await isGreeted(page);
    const { port } = server;
    await server.stop();
    await page.getByRole('status').filter({ hasText: 'Đang nối lại' }).waitFor();
    await say(page, 'gửi lúc mất mạng');
    await say(page, 'tin thứ hai');
    await mineWith(page, 'gửi lúc mất mạng').filter({ hasText: 'sẽ tự gửi lại' }).waitFor();
    await shot(page, 'phone-7-lost');
    await start({ port });
    await letterWith(page, '“tin thứ hai”').waitFor();
    await expect.poll(() => page.getByRole('status').textContent()).toBe('');
    const texts = bot.accepted.flatMap(({ content }) => (content.type === 'message' ? [content.text] : []));
    expect(texts).toEqual(['gửi lúc mất mạng', 'tin thứ hai']);
    expect(new Set(bot.accepted.map((each) => each.address.chat)).size).toBe(1);
    expect(await mineWith(page, 'tin thứ hai').count()).toBe(1);
  });

  it('an answer lost on the way is asked again under the same id', async () => {
    const page = await open();
    await isGreeted(page);
    let lost = 0;
    await page.route('**/send', async (route) => {
      const answer = await route.fetch();
      if (lost++ === 0) await route.abort();
      else await route.fulfill({ response: answer });
    });
    await say(page, 'một lần thôi');
    await page.locator('.bubble.me[data-state="sent"]', { hasText: 'một lần thôi' }).waitFor();
    expect(lost).toBe(2);
    expect(bot.accepted.filter((each) => each.content.type === 'message')).toHaveLength(1);
    expect(await letterWith(page, 'một lần thôi').count()).toBe(1);
  });

  it('what was not sent before a reload is sent after it', async () => {
    const page = await open();
    await isGreeted(page);
    await page.route('**/send', (route) => route.abort());
    await say(page, 'còn nợ');
    await page.locator('.bubble.me[data-state="waiting"]').waitFor();
    await page.unroute('**/send');
    await page.reload();
    await letterWith(page, '“còn nợ”').waitFor();
    expect(await mineWith(page, 'còn nợ').count()).toBe(1);
  });

  it('what is refused says why and can be sent again by hand', async () => {
    const page = await open();
    await isGreeted(page);
    const cookies = await page.context().cookies();
    await page.context().clearCookies();
    await say(page, 'không cookie');
    await mineWith(page, 'không cookie').filter({ hasText: 'Phiên làm việc đã hết' }).waitFor();
    await shot(page, 'phone-8-refused');
    await page.context().addCookies(cookies);
    await page.getByRole('button', { name: 'Gửi lại' }).tap();
    await letterWith(page, '“không cookie”').waitFor();
    await page.getByRole('button', { name: 'Gửi lại' }).waitFor({ state: 'hidden' });
  });
});

describe('a line', () => {
  it('that went dead without a word is noticed and opened again', async () => {
    const page = await openWithClock();
    await page.clock.fastForward(50_000);
    await page.getByRole('status').filter({ hasText: 'Đang nối lại' }).waitFor();
    await page.clock.fastForward(1_000);
    await expect.poll(() => page.getByRole('status').textContent()).toBe('');
    await say(page, 'còn đó không');
    await letterWith(page, '“còn đó không”').waitFor();
  });

  it('is given back by a tab nobody looks at, and taken again when somebody does', async () => {
    const page = await openWithClock();
    const chat = bot.accepted[0]!.address.chat;
    const look = (hidden: boolean) =>
      page.evaluate(`Object.defineProperty(document, 'hidden', { configurable: true, value: ${hidden} });
        document.dispatchEvent(new Event('visibilitychange'))`);
    await look(true);
    await bot.say(chat, { text: 'Tin lúc vắng' });
    expect(await page.title()).toMatch(/^\(1\) Trợ lý/);
    await page.clock.fastForward(15_000);
    await expect.poll(() => server.web.present()).toEqual([]);
    await bot.say(chat, { text: 'Tin để sau' });
    await look(false);
    await letterWith(page, 'Tin để sau').waitFor();
    expect(await page.title()).toMatch(/^Trợ lý/);
  });

  it('too many tabs is said, and tried again later', async () => {
    await server.stop();
    await start({ limits: { perChat: 1 } });
    const page = await open();
    await isGreeted(page);
    const other = await page.context().newPage();
    await other.clock.install();
    await other.goto(server.url);
    await other.getByRole('status').filter({ hasText: 'quá nhiều thẻ' }).waitFor();
    await page.close();
    await expect.poll(() => server.web.present()).toEqual([]);
    await other.clock.fastForward(30_000);
    await isGreeted(other);
    expect(await other.getByRole('status').textContent()).toBe('');
  });

  it('used too fast is waited for, and everything arrives in order', async () => {
    await server.stop();
    const clock = { atMs: 1_000_000, nowMs: () => clock.atMs };
    await start({ clock, limits: { perSession: { count: 3, perMs: 3_000 } } });
    const page = await open();
    await isGreeted(page);
    for (const text of ['một', 'hai', 'ba']) await say(page, text);
    await mineWith(page, 'ba').filter({ hasText: 'Tin đến hơi nhanh' }).waitFor();
    clock.atMs += 1_000;
    await letterWith(page, '“ba”').waitFor();
    const texts = bot.accepted.flatMap(({ content }) => (content.type === 'message' ? [content.text] : []));
    expect(texts).toEqual(['một', 'hai', 'ba']);
  });
});

describe('on a desktop', () => {
  it('everything can be done with the keyboard', async () => {
    const page = await open(DESKTOP);
    await isGreeted(page);
    expect(await composer(page).evaluate((each) => each === each.ownerDocument.activeElement)).toBe(true);
    await shot(page, 'desktop-1-greeting');
    for (let i = 0; i < 2; i++) await page.keyboard.press('Shift+Tab');
    await shot(page, 'desktop-2-focus');
    await page.keyboard.press('Space');
    await letterWith(page, 'Đã chọn số 3.').waitFor();
    await page.keyboard.type('gõ ngay');
    await page.keyboard.press('Enter');
    await letterWith(page, '“gõ ngay”').waitFor();
    expect(complaints).toEqual([]);
  });

  it('Enter that ends a word of an input method does not send', async () => {
    const page = await open(DESKTOP);
    await isGreeted(page);
    await composer(page).fill('tieng viet');
    await composer(page).dispatchEvent('keydown', { key: 'Enter', isComposing: true });
    expect(await composer(page).inputValue()).toBe('tieng viet');
    expect(await page.locator('.bubble.me').count()).toBe(0);
  });

  it('the title counts what came while nobody looked, and new letters do not tear one away from the old', async () => {
    const page = await open(DESKTOP);
    await isGreeted(page);
    const chat = bot.accepted[0]!.address.chat;
    for (let i = 1; i <= 20; i++) await bot.say(chat, { text: `Tin số ${i}\nvà một dòng nữa` });
    await letterWith(page, 'Tin số 20').waitFor();
    await page.locator('#log').evaluate((log) => log.scrollTo(0, 0));
    await bot.say(chat, { text: 'Tin mới nhất' });
    const newer = page.getByRole('button', { name: 'Xem tin mới' });
    await newer.click();
    expect(await letterWith(page, 'Tin mới nhất').isVisible()).toBe(true);
    await newer.waitFor({ state: 'hidden' });
    expect((await measure(page)).sideways).toBe(0);
    await shot(page, 'desktop-3-many');
  });
});

describe('for everyone', () => {
  it.each([
    ['phone', 'light', PHONE],
    ['phone', 'dark', PHONE],
    ['desktop', 'light', DESKTOP],
    ['desktop', 'dark', DESKTOP],
  ] as const)('texts stand out and targets are large: %s, %s', async (size, colorScheme, options) => {
    const page = await open({ ...options, colorScheme });
    await page.getByRole('button', { name: '1. Gửi phản ánh' }).click();
    await letterWith(page, 'Đã chọn số 1.').waitFor();
    await say(page, 'menu');
    await letterWith(page, 'Chọn một việc').waitFor();
    await page.route('**/send', (route) => route.abort());
    await say(page, 'chưa đi');
    await page.locator('.bubble.me[data-state="waiting"]').waitFor();
    const measured = await measure(page);
    expect(measured.texts).toBeGreaterThan(12);
    expect(measured).toMatchObject({ faint: [], small: [], sideways: 0 });
    await page.getByText('Ai đọc được tin nhắn ở đây?').click();
    expect(await measure(page)).toMatchObject({ faint: [], small: [], sideways: 0 });
    const belowPx = 'log.scrollHeight - log.scrollTop - log.clientHeight';
    await expect.poll(() => page.evaluate<number>(belowPx)).toBeLessThan(2);
    await shot(page, `${size}-9-${colorScheme}`);
  });

  it('roles, names and language are given', async () => {
    const page = await open();
    await isGreeted(page);
    expect(await page.locator('html').getAttribute('lang')).toBe('vi');
    const log = page.getByRole('log', { name: 'Cuộc trò chuyện' });
    expect([await log.getAttribute('aria-live'), await log.getAttribute('tabindex')]).toEqual(['polite', '0']);
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    expect(await page.getByRole('group', { name: 'Lựa chọn' }).count()).toBe(1);
    expect(await page.getByRole('main').count()).toBe(1);
    for (const button of await page.getByRole('button').all()) expect((await button.innerText()).trim()).not.toBe('');
    expect(await letterWith(page, 'Anh/chị cần gì').innerText()).toMatch(/^Trợ lý:/);
  });

  it('nothing moves for those who asked for stillness', async () => {
    const page = await open({ ...PHONE, reducedMotion: 'reduce' });
    await isGreeted(page);
    const moving = `[...document.querySelectorAll('*')].filter((each) => getComputedStyle(each).transitionDuration !== '0s').length`;
    expect(await page.evaluate<number>(moving)).toBe(0);
  });
});

describe('an invitation', () => {
  it('is named, taken by its button, and leads to the chat with one greeting', async () => {
    const page = await open(PHONE, '/vao/pQ7-invitation-token_1');
    await shot(page, 'phone-10-invitation');
    expect(await measure(page)).toMatchObject({ faint: [], small: [], sideways: 0 });
    expect(bot.accepted).toEqual([]);
    await page.getByRole('button', { name: 'Nhận lời mời trên máy này' }).tap();
    await letterWith(page, 'Đã nhận lời mời').waitFor();
    expect(new URL(page.url()).pathname).toBe('/');
    await say(page, 'xong');
    await letterWith(page, '“xong”').waitFor();
    await page.reload();
    await letterWith(page, '“xong”').waitFor();
    expect(bot.accepted.map((each) => each.content)).toMatchObject([
      { type: 'open', token: expect.any(String) },
      { text: 'xong' },
    ]);
    expect(complaints).toEqual([]);
  });
});

describe('the demonstration', () => {
  const people = [
    { key: 'nguoi-dan', label: 'Người dân thôn Khau Mạ', group: 'Người dân' },
    { key: 'van-phong', label: 'Văn phòng HĐND và UBND xã', group: 'Cán bộ, theo đơn vị trong kế hoạch' },
    { key: 'van-hoa', label: 'Phòng Văn hóa - Xã hội', group: 'Cán bộ, theo đơn vị trong kế hoạch' },
    { key: 'tiep-nhan', label: 'Bộ phận tiếp nhận phản ánh', group: 'Đầu mối tiếp nhận và điều phối' },
    { key: 'dieu-phoi', label: 'Người điều phối', group: 'Đầu mối tiếp nhận và điều phối' },
  ];

  it('shows the persons, and two of them side by side in two tabs', async () => {
    await server.stop();
    const became = new Map<string, string>();
    await start({
      mount: (app, web) =>
        mountDemo(app, {
          web,
          authority: { name: 'UBND xã Thử Nghiệm', urgent: 'Khẩn cấp: gọi 113.' },
          people,
          become: async (key, chat) => void became.set(key, chat),
        }),
    });
    const context = await browse(DESKTOP);
    const pages: Page[] = [];
    for (const label of ['Người dân thôn Khau Mạ', 'Bộ phận tiếp nhận phản ánh']) {
      const page = listen(await context.newPage());
      await page.goto(server.url);
      await page.getByRole('link', { name: label }).click();
      await page.getByText(`Đang dùng với vai: ${label}.`).waitFor();
      await isGreeted(page);
      pages.push(page);
    }
    const [resident, official] = pages as [Page, Page];
    await resident.bringToFront();
    await say(resident, 'tôi là người dân');
    await letterWith(resident, 'tôi là người dân').waitFor();
    await official.bringToFront();
    await bot.say(became.get('tiep-nhan')!, { text: 'Có 1 hồ sơ mới.' });
    await letterWith(official, 'Có 1 hồ sơ mới.').waitFor();
    expect(await letterWith(official, 'tôi là người dân').count()).toBe(0);
    await shot(official, 'desktop-4-demo');
    expect(await measure(official)).toMatchObject({ faint: [], small: [], sideways: 0 });
    await official.getByRole('link', { name: 'Đổi vai' }).click();
    await official.getByRole('heading', { name: 'Bản trình diễn: chọn một vai' }).waitFor();
    await shot(official, 'desktop-5-persons');
    await official.setViewportSize({ width: 360, height: 740 });
    await shot(official, 'phone-11-persons');
    expect(await measure(official)).toMatchObject({ faint: [], small: [], sideways: 0 });
    expect(complaints).toEqual([]);
  });
});
