/** The desk's board in real Chromium: forty cases on a desktop and a phone, one opened, taken and answered from there. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { codeOf } from '#src/cases/code.ts';
import { fakeClock } from '#src/clock.ts';
import { readConfig } from '#src/config.ts';
import { addWorkingDays } from '#src/dates/calendar.ts';
import { silentLog } from '#src/log.ts';
import { createDoor, listen } from '#src/server.ts';
import { openService, type Service } from '#src/service.ts';
import { openCase } from '#src/storage/cases.ts';
import { closeLater, freshPostgresUrl } from '../fixtures.ts';
import { CHROMIUM_ARGS } from './chromium.ts';

const SCREENSHOTS = join(import.meta.dirname, '../../var/screenshots');
const WORDS = ['Đèn đường <b>hỏng</b> cả tuần, đồ chó', 'Cống tắc, nước tràn ra đường', 'Đường vào xóm sụt một hố to'];

async function start(): Promise<{ base: string; service: Service; browser: Browser }> {
  mkdirSync(SCREENSHOTS, { recursive: true });
  const varDir = mkdtempSync(join(tmpdir(), 'cau-noi-board-'));
  const config = readConfig({
    DATA_KEY: Buffer.alloc(32, 3).toString('base64'),
    VAR_DIR: varDir,
    DATABASE_URL: await freshPostgresUrl(),
  });
  const service = await openService({ config, log: silentLog, clock: fakeClock('2026-11-20T09:00:00+07:00') });
  const { server, port } = await listen(await createDoor(service), '127.0.0.1', 0);
  await service.start();
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: CHROMIUM_ARGS });
  closeLater(async () => {
    await browser.close();
    service.web.close();
    server.close();
    await service.stop();
    rmSync(varDir, { recursive: true, force: true });
  });
  return { base: `http://127.0.0.1:${port}`, service, browser };
}

async function fill(service: Service): Promise<void> {
  const { database, sealer, calendar } = service;
  for (let number = 0; number < 40; number++) {
    const due = addWorkingDays(calendar, '2026-11-20', number - 4 || 1).day;
    await openCase(
      database,
      sealer,
      'web:someone:someone',
      {
        id: `case-${number}`,
        code: codeOf(String(400_000 + number * 7)),
        pin: '1234',
        kind: number % 5 === 0 ? 'kien_nghi' : 'phan_anh',
        field: 'ha_tang',
        place: 'thôn Khau Mạ',
        words: WORDS[number % WORDS.length]!,
        urgency: 'normal',
        anonymous: number === 0,
        sensitive: false,
        deskId: number === 39 ? 'vhxh' : 'kinh-te',
        noticeDue: due,
        notDesks: [],
        spot: { lat: 21.801234, lon: 106.700009 },
        clock: { version: '1', due, tentative: false },
      },
      service.clock.nowMs() - number * 3_600_000,
    );
  }
}

const shot = (page: Page, name: string) =>
  page.screenshot({ path: join(SCREENSHOTS, `board-${name}.png`), fullPage: true });

it('shows what waits, what is pressing, and one case; what is done with it is done in the chat', async () => {
  const { base, service, browser } = await start();
  await fill(service);
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  await page.goto(`${base}/demo/dau-moi-kinh-te/`);
  await page.getByRole('link', { name: 'Mở bàn hồ sơ' }).click();
  await page.getByText('39 hồ sơ đang chờ').waitFor();
  expect(await page.getByRole('row').count(), 'with the heads').toBe(40);
  expect(await page.getByText('quá hạn 3 ngày làm việc').count()).toBe(1);
  await shot(page, 'desktop');
  await page.getByRole('link', { name: /^Quá hạn/ }).click();
  expect(await page.getByRole('row').count()).toBe(5);
  expect(await page.getByText('hỏng').count(), 'no words in the list').toBe(0);

  await page.getByRole('row').nth(1).getByRole('link').click();
  await page.getByText('Đèn đường <b>hỏng</b> cả tuần, ***').waitFor();
  expect(await page.getByText('đồ chó').isVisible()).toBe(false);
  await page.getByText('21.80123, 106.70001').waitFor();
  await page.getByText('muốn giấu tên').waitFor();
  await shot(page, 'case-desktop');
  await page.getByText('Xem nguyên văn').click();
  expect(await page.getByText('đồ chó').isVisible()).toBe(true);
  const { rows } = await service.database.query<{ n: number }>(
    "select count(*)::int as n from audit where what = 'case-read' and about = 'case-0'",
    [],
  );
  expect(rows).toEqual([{ n: 1 }]);
  await page.getByRole('button', { name: 'Nhận hồ sơ' }).click();
  const log = page.getByRole('log');
  await log.getByText('Phòng Kinh tế: anh/chị đang giữ').waitFor();
  await page.goto(`${base}/demo/dau-moi-kinh-te/ho-so/case-0`);
  await page.getByRole('button', { name: 'Ghi chú nội bộ' }).click();
  await log.getByText('người dân không bao giờ thấy').waitFor();
  await page.getByRole('textbox').fill('Đã gọi đội điện.');
  await page.keyboard.press('Enter');
  await log.getByText('Không gửi cho người dân').waitFor();
  await page.goto(`${base}/demo/dau-moi-kinh-te/ho-so/case-0`);
  await page.getByText('Nội bộ, người dân không thấy').waitFor();
  await shot(page, 'case-taken');

  const phone = await browser.newContext({
    viewport: { width: 360, height: 740 },
    deviceScaleFactor: 2,
    isMobile: true,
  });
  const small = await phone.newPage();
  await small.goto(`${base}/demo/dau-moi-kinh-te/`);
  await small.goto(`${base}/demo/dau-moi-kinh-te/ban?loc=qua_han`);
  await shot(small, 'phone');
  expect(await small.evaluate<number>('document.documentElement.scrollWidth')).toBe(360);
  await small
    .getByRole('link', { name: /^\d{3}-/ })
    .first()
    .click();
  await small.getByText('Lời người dân').waitFor();
  expect(await small.evaluate<number>('document.documentElement.scrollWidth')).toBe(360);
  await shot(small, 'case-phone');
  expect(complaints).toEqual([]);
});

it('shows nothing to others: a resident, another desk, another site, an act that is none', async () => {
  const { base, service, browser } = await start();
  await fill(service);
  const page = await (await browser.newContext()).newPage();
  const statusOf = async (path: string) => (await page.goto(`${base}${path}`))?.status();
  await page.goto(`${base}/demo/nguoi-dan-1/`);
  expect(await page.getByRole('link', { name: 'Mở bàn hồ sơ' }).count()).toBe(0);
  expect(await statusOf('/demo/nguoi-dan-1/ban')).toBe(403);
  expect(await statusOf('/demo/nguoi-dan-1/ho-so/case-1')).toBe(403);
  await page.goto(`${base}/demo/dau-moi-vhxh/`);
  expect(await statusOf('/demo/dau-moi-vhxh/ho-so/case-1')).toBe(403);
  expect(await page.getByText('Khau Mạ').count()).toBe(0);
  expect(await statusOf('/demo/dau-moi-vhxh/ho-so/case-39')).toBe(200);
  const cookies = await page.context().cookies();
  const cookie = cookies.map((one) => `${one.name}=${one.value}`).join('; ');
  const post = (act: string, headers: Record<string, string>) =>
    fetch(`${base}/demo/dau-moi-vhxh/ho-so/case-39`, {
      method: 'POST',
      redirect: 'manual',
      headers: { cookie, 'content-type': 'application/x-www-form-urlencoded', ...headers },
      body: new URLSearchParams({ act, id: crypto.randomUUID() }),
    });
  expect((await post('desk-work.take', { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  expect((await post('emergency.take', { 'sec-fetch-site': 'same-origin' })).status).toBe(403);
  const { rows } = await service.database.query("select 1 from case_file where state <> 'open'", []);
  expect(rows).toEqual([]);
  const headers = (await fetch(`${base}/demo/dau-moi-vhxh/ban`, { headers: { cookie } })).headers;
  expect(headers.get('content-security-policy')).toContain("script-src 'self'");
  expect(headers.get('cache-control')).toBe('no-store');
});
