/** A paid template: only where the data name one, only when the desk says so, once, and the whole text still waits. */
import { expect, test } from 'vitest';
import { openStage, type Stage } from '#src/cli/stage.ts';
import type { ReachRules } from '#src/reach.ts';
import { closeLater, freshDatabase } from '../fixtures.ts';
import { dataWith } from '../own-data.ts';

const DAY_MS = 86_400_000;
const TEMPLATE = { price: 200, params: { code: 'ma_phan_anh', standing: 'trang_thai' } };

/** A case of r on Zalo, answered when Zalo takes nothing any more. */
async function answeredTooLate(templates: ReachRules['templates'], phone: string | null): Promise<Stage> {
  const stage = await openStage({
    now: '2026-11-16T09:00:00+07:00',
    platform: 'zalo',
    on: { d: 'web' },
    dataDir: dataWith((authority) => {
      authority.reach.templates = templates;
    }),
    database: await freshDatabase('postgres'),
  });
  closeLater(() => stage.close());
  await stage.enter('d', { role: 'desk', unitId: null, deskId: 'kinh-te' });
  await stage.say('r', 'cống đầu xóm Nà Lốc bị tắc, nước tràn ra đường');
  await stage.say('r', 'gửi');
  if (phone) {
    await stage.press('r', 'Để lại số điện thoại');
    await stage.say('r', phone);
  }
  await stage.wait(8 * DAY_MS);
  const { rows } = await stage.service.database.query<{ code: string }>('select code from case_file');
  await stage.say('d', rows[0]!.code);
  for (const label of ['Nhận hồ sơ', 'Trả lời và đóng', 'Đã trả lời']) await stage.press('d', label);
  await stage.say('d', 'Xã đã nạo vét cống hôm qua.');
  await stage.press('d', 'Gửi');
  stage.heard('r');
  stage.heard('d');
  return stage;
}

const textOf = (heard: { text: string }[]) => heard.map((one) => one.text).join('\n');
const offerIn = (heard: { choices: string[] }[]) =>
  heard.flatMap((one) => one.choices).find((choice) => choice.startsWith('Gửi tin mẫu Zalo'));

test('to the account: cost first, sent once, the answer waits until the person writes', async () => {
  const stage = await answeredTooLate({ byUser: { id: '900001', ...TEMPLATE }, byPhone: null }, null);
  const offer = offerIn(await stage.say('d', 'cần gọi'));
  expect(offer).toMatch(/^Gửi tin mẫu Zalo \d{3}-\d{3}-\d \(200 đ\)$/);
  expect(textOf(await stage.press('d', offer!))).toContain('200 đ, xã trả');
  expect(textOf(stage.heard('r'))).toBe('');
  expect(textOf(await stage.press('d', 'Gửi'))).toContain('Đã chuyển gửi tin mẫu');
  const [knock, ...more] = stage.heard('r');
  expect(JSON.parse(knock!.text)).toMatchObject({ templateId: '900001', data: { trang_thai: expect.any(String) } });
  expect(JSON.parse(knock!.text).data.ma_phan_anh).toMatch(/^\d{3}-\d{3}-\d$/);
  expect(more).toEqual([]);
  await stage.press('d', 'Gửi');
  expect(textOf(stage.heard('r'))).toBe('');
  expect(textOf(await stage.say('r', 'xin chào'))).toContain('nạo vét');
});

test('to the number left, where only that is configured', async () => {
  const stage = await answeredTooLate({ byUser: null, byPhone: { id: '900002', ...TEMPLATE } }, '0912345678');
  const offer = offerIn(await stage.say('d', 'cần gọi'));
  await stage.press('d', offer!);
  await stage.press('d', 'Gửi');
  expect(textOf(stage.heard('0912345678'))).toContain('900002');
});

test('not configured, or no number: nothing is offered', async () => {
  const none = await answeredTooLate({ byUser: null, byPhone: null }, '0912345678');
  expect(offerIn(await none.say('d', 'cần gọi'))).toBeUndefined();
  const noNumber = await answeredTooLate({ byUser: null, byPhone: { id: '900002', ...TEMPLATE } }, null);
  expect(offerIn(await noNumber.say('d', 'cần gọi'))).toBeUndefined();
});
