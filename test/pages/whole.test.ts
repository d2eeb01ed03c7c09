/** The whole service in real Chromium: a resident, a desk officer, an official and a coordinator, each in a tab of their own. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ServerType } from '@hono/node-server';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { fakeClock } from '#src/clock.ts';
import { readConfig } from '#src/config.ts';
import { silentLog } from '#src/log.ts';
import { createDoor, listen } from '#src/server.ts';
import { openService, type Service } from '#src/service.ts';
import { addInvitation } from '#src/storage/people.ts';
import { freshPostgresUrl } from '../fixtures.ts';
import { CHROMIUM_ARGS } from './chromium.ts';

const SCREENSHOTS = join(import.meta.dirname, '../../var/screenshots');
const clock = fakeClock('2026-11-20T09:00:00+07:00');

let browser: Browser;
let context: BrowserContext;
let service: Service;
let server: ServerType;
let base: string;

beforeAll(async () => {
  mkdirSync(SCREENSHOTS, { recursive: true });
  const config = readConfig({
    DATA_KEY: Buffer.alloc(32, 3).toString('base64'),
    VAR_DIR: 'var/test',
    DATABASE_URL: await freshPostgresUrl(),
  });
  service = await openService({ config, log: silentLog, clock });
  const opened = await listen(await createDoor(service), '127.0.0.1', 0);
  server = opened.server;
  base = `http://127.0.0.1:${opened.port}`;
  await service.start();
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: CHROMIUM_ARGS });
  context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
  });
});
afterAll(async () => {
  await browser?.close();
  service.web.close();
  server.close();
  await service.stop();
});

// A browser opens six connections to one host, and every open tab keeps one.
afterEach(async () => {
  for (const page of context.pages()) await page.close();
});

async function open(path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${base}${path}`);
  await page.getByRole('log').getByText('Trợ lý tự động (AI)').first().waitFor();
  return page;
}

async function say(page: Page, text: string): Promise<void> {
  await page.bringToFront();
  await page.getByRole('textbox').fill(text);
  await page.keyboard.press('Enter');
}

const hears = (page: Page, text: string) => page.getByRole('log').getByText(text).last().waitFor();

async function press(page: Page, label: string): Promise<void> {
  await page.bringToFront();
  await page
    .getByRole('log')
    .getByRole('button', { name: new RegExp(`^(\\d+\\. )?${label}$`) })
    .last()
    .click();
}

/** Fragments settle a moment later: the clock of the service is moved by hand, its loops are real. */
const settle = () => clock.advance(3_000);

const settled = (page: Page, text: RegExp) =>
  expect
    .poll(
      () => {
        settle();
        return page.getByRole('log').getByText(text).count();
      },
      { timeout: 10_000 },
    )
    .toBeGreaterThan(0);

const shot = async (page: Page, name: string) => {
  await page.bringToFront();
  await page.screenshot({ path: join(SCREENSHOTS, `whole-${name}.png`) });
};

it('takes a feedback from a resident to a desk and the answer back', async () => {
  const resident = await open('/demo/nguoi-dan-1/');
  const desk = await open('/demo/dau-moi-kinh-te/');
  await say(resident, 'den duong cho nha van hoa hu ca tuan roi');
  await say(resident, 'toi di lam ve so lam');
  await resident.getByText('toi di lam ve so lam').waitFor();
  await settled(resident, /thôn nào/);
  await say(resident, 'khau ma');
  await hears(resident, 'Xin xem lại trước khi gửi');
  await shot(resident, '1-summary');
  await press(resident, 'Gửi');
  await hears(resident, 'Đã ghi nhận phản ánh, mã');
  await shot(resident, '2-code');
  await press(desk, 'Mở hồ sơ');
  await hears(desk, 'Lời người dân');
  await press(desk, 'Nhận hồ sơ');
  await press(desk, 'Trả lời và đóng');
  await press(desk, 'Đã trả lời');
  await hears(desk, 'Xin soạn câu trả lời');
  await say(desk, 'Đã thay bóng đèn ngày 20/11.');
  await hears(desk, 'Người dân của hồ sơ');
  await shot(desk, '3-desk');
  await press(desk, 'Gửi');
  await hears(resident, 'Đã thay bóng đèn ngày 20/11.');
  await shot(resident, '4-answered');
});

it('answers an official with the clause and takes the document number', async () => {
  const official = await open('/demo/so-tu-phap-2026-van-phong-so/');
  await say(official, 'han bao cao nam la bao gio');
  await hears(official, 'Đã quá hạn 1 ngày');
  await shot(official, '5-answer');
  await press(official, 'Báo đã gửi');
  await hears(official, 'số và ngày văn bản');
  await say(official, '125/BC-STP ngay 16/11');
  await hears(official, 'Đã ghi: 125/BC-STP');
});

it('broadcasts after a preview and shows who received', async () => {
  const coordinator = await open('/demo/dieu-phoi/');
  const official = await open('/demo/so-tu-phap-2026-phong-nghiep-vu-ii/');
  await say(coordinator, '/thongbao');
  await press(coordinator, 'Các đơn vị của Kế hoạch của Sở Tư pháp');
  await hears(coordinator, 'Xin soạn nội dung');
  await say(coordinator, 'Đề nghị các đơn vị gửi số liệu trước 16h chiều nay.');
  await hears(coordinator, 'Người nhận sẽ thấy');
  await shot(coordinator, '6-preview');
  await press(coordinator, 'Gửi');
  await press(official, 'Đã nhận');
  await press(coordinator, 'Xem ai đã nhận');
  await hears(coordinator, '1 đã xác nhận');
  await shot(coordinator, '7-board');
});

it('removes a denunciation from the page and keeps nothing', async () => {
  const resident = await open('/demo/nguoi-dan-2/');
  await say(resident, 'toi muon to cao ong pho chu tich nhan tien');
  await hears(resident, 'xin dừng ở đây');
  await expect.poll(() => resident.getByText('nhan tien').count()).toBe(0);
  await shot(resident, '8-denunciation');
  const { rows } = await service.database.query<{ n: number }>(
    "select count(*)::int as n from inbox where body is not null and event_id not like '%later%'",
    [],
  );
  expect(rows[0]?.n).toBe(0);
  expect(await resident.evaluate(() => JSON.stringify(sessionStorage))).not.toContain('nhan tien');
});

it('lets an official in by a single-use link, once', async () => {
  const token = 'single-use-token-for-the-test';
  const units = await service.database.query<{ id: string }>(
    "select id from unit where id = 'so-tu-phap-2026.van-phong-so'",
    [],
  );
  await service.database.tx((sql) =>
    addInvitation(sql, token, { role: 'official', unitId: units.rows[0]!.id, deskId: null }, clock.nowMs(), 7),
  );
  const first = await context.newPage();
  await first.goto(`${base}/vao/${token}`);
  const still = await service.database.query<{ n: number }>(
    'select count(*)::int as n from invitation where used_at is null',
    [],
  );
  expect(still.rows[0]?.n).toBe(1);
  await first.getByRole('button').first().click();
  await hears(first, 'Đã liên kết');
  const other = await browser.newContext();
  const second = await other.newPage();
  await second.goto(`${base}/vao/${token}`);
  await second.getByRole('button').first().click();
  await hears(second, 'Đường dẫn mời đã dùng hoặc hết hạn');
  await other.close();
});

it("takes a resident's photo, made anew, to the desk's board, and says what it does not take", async () => {
  const resident = await open('/demo/nguoi-dan-2/');
  await say(resident, 'rác đổ tràn ra đường ở chợ Bản Ngà');
  await settled(resident, /Xin xem lại/);
  const picker = resident.locator('#file');
  expect(await picker.getAttribute('accept')).toContain('.jpg');
  await picker.setInputFiles({ name: 'quay.mp4', mimeType: 'video/mp4', buffer: Buffer.from('x') });
  await hears(resident, 'Loại tệp này chưa nhận được');
  const photo = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#7a8f3c' } })
    .withExif({ IFD0: { Make: 'MayCuaToi' } })
    .jpeg()
    .toBuffer();
  await picker.setInputFiles({ name: 'IMG_0001.JPG', mimeType: 'image/jpeg', buffer: photo });
  await settled(resident, /1 ảnh/);
  await shot(resident, '9-photo');
  await press(resident, 'Gửi');
  await hears(resident, 'Đã ghi nhận');
  await shot(resident, '10-photo-sent');
  expect(await resident.evaluate<number>('document.documentElement.scrollWidth')).toBe(360);

  const desk = await open('/demo/dau-moi-kinh-te/');
  await desk.goto(`${base}/demo/dau-moi-kinh-te/ban`);
  await desk
    .getByRole('link', { name: /^\d{3}-/ })
    .first()
    .click();
  await desk.getByText('rác đổ tràn').first().waitFor();
  const shown = desk.getByRole('img', { name: 'Ảnh 1' });
  await shown.scrollIntoViewIfNeeded();
  await expect.poll(() => shown.evaluate((image: { naturalWidth: number }) => image.naturalWidth)).toBe(900);
  await shot(desk, '11-photo-board');
  const bytes = await desk.request.get(new URL((await shown.getAttribute('src'))!, desk.url()).href);
  expect((await bytes.body()).includes('MayCuaToi')).toBe(false);
});
