/** The paper-clip in real Chromium: a coordinator sends a plan from a phone, with the keyboard, and puts it into use. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { expect, it } from 'vitest';
import { fakeClock } from '#src/clock.ts';
import { readConfig } from '#src/config.ts';
import { silentLog } from '#src/log.ts';
import { createDoor, listen } from '#src/server.ts';
import { openService } from '#src/service.ts';
import { docx, planText } from '../fakes/plan-files.ts';
import { closeLater, freshPostgresUrl } from '../fixtures.ts';
import { CHROMIUM_ARGS } from './chromium.ts';

const SCREENSHOTS = join(import.meta.dirname, '../../var/screenshots');
const NAME = '<b>kế hoạch</b>.docx';

async function open() {
  mkdirSync(SCREENSHOTS, { recursive: true });
  const varDir = mkdtempSync(join(tmpdir(), 'cau-noi-page-'));
  const config = readConfig({
    DATA_KEY: Buffer.alloc(32, 3).toString('base64'),
    VAR_DIR: varDir,
    DATABASE_URL: await freshPostgresUrl(),
  });
  const clock = fakeClock('2026-03-02T09:00:00+07:00');
  const service = await openService({ config, log: silentLog, clock });
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
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(`http://127.0.0.1:${port}/demo/dieu-phoi/`);
  const log = page.getByRole('log');
  await log.getByText('Trợ lý tự động (AI)').first().waitFor();
  return { page, log, service, complaints };
}

it('sends a plan by keyboard, shows it, and puts it into use only when told', async () => {
  const { page, log, service, complaints } = await open();
  const clip = page.getByRole('button', { name: 'Gửi ảnh, tệp' });
  const box = (await clip.boundingBox())!;
  expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
  // A phone widens the page rather than scroll it.
  expect(await page.evaluate<number>('innerWidth')).toBe(360);

  const choose = async (name: string, buffer: Buffer) => {
    const chooser = page.waitForEvent('filechooser');
    await clip.focus();
    await page.keyboard.press('Enter');
    await (await chooser).setFiles({ name, mimeType: 'application/octet-stream', buffer });
  };
  await choose('lon.pdf', Buffer.alloc(0));
  await log.getByText('Tệp không có nội dung').waitFor();
  await choose(NAME, Buffer.from(docx(planText())));
  await log.getByText(`Tệp: ${NAME}`, { exact: true }).waitFor();
  await log.getByText(`Đang đọc tệp “${NAME}”`).waitFor();
  await log.getByText('3 việc có hạn').waitFor();
  expect(await log.locator('b').count()).toBe(0);
  await page.screenshot({ path: join(SCREENSHOTS, 'plan-preview.png') });
  expect(service.library().plans.some((plan) => plan.id.includes('ban-mau'))).toBe(false);
  await page.getByRole('button', { name: 'Duyệt, đưa vào dùng' }).last().click();
  await log.getByText('Đã đưa vào dùng').waitFor();
  await expect.poll(() => service.library().plans.some((plan) => plan.id.includes('ban-mau'))).toBe(true);
  expect(complaints).toEqual([]);
});
