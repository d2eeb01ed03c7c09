/** A place put right: read from the words, in the form and after sending, seen by the desk, moved where the place decides. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rerouted } from '#handlers/shared/cases.ts';
import { correction, placeRenamed } from '#handlers/shared/corrections.ts';
import type { CaseView } from '#src/cases/case.ts';
import { openStage, type Stage } from '#src/cli/stage.ts';
import type { Scene } from '#src/conversation/handler.ts';
import { Authority, readData } from '#src/data.ts';
import { closeLater, freshDatabase } from '../fixtures.ts';
import { dataWith } from '../own-data.ts';

test.each([
  ['chết, tôi ghi nhầm, thôn Hà Đông chứ không phải Hà Tây', 'Hà Tây', 'thôn Hà Đông'],
  ['à nhầm, ở thôn Nà Mu chứ không phải Nà Lốc', 'Nà Lốc', 'thôn Nà Mu'],
  ['a nham o na mu chu ko phai na loc nhe', 'na loc', 'na mu'],
  ['không phải Phú Hải, Phú Hậu mới đúng', 'Phú Hải', 'Phú Hậu'],
  ['k phai thon Na Loc ma la thon Na Mu nhe', 'thon Na Loc', 'thon Na Mu'],
  ['sửa giúp em địa chỉ thành chợ Nà Mu', null, 'chợ Nà Mu'],
  ['em ghi sai thôn rồi, Nà Mu mới đúng', null, 'Nà Mu'],
  ['à nhầm xóm Đồi Dưới chứ ko phải xóm Đồi', 'xóm Đồi', 'xóm Đồi Dưới'],
  ['em muốn sửa lại địa chỉ: nhà văn hoá thôn Nà Mu', null, 'nhà văn hoá thôn Nà Mu'],
  ['xin đính chính: thôn Nà Mu', null, 'thôn Nà Mu'],
])('%s', (text, wrong, right) => {
  expect(correction(text)).toEqual({ wrong, right });
});

test.each([
  'sửa đường ở thôn Nà Mu giúp dân',
  'đèn ở Nà Mu hỏng rồi',
  'sai phạm đất đai ở Nà Mu',
  'rác nhằm vào suối Nà Mu',
])('%s corrects nothing', (text) => {
  expect(correction(text)).toBeNull();
});

test('only the name that was wrong goes', () => {
  const place = 'nhà văn hóa thôn Hà Tây';
  expect(placeRenamed(place, { wrong: 'Hà Tây', right: 'Hà Đông' })).toBe('nhà văn hóa thôn Hà Đông');
  expect(placeRenamed(place, { wrong: 'Hà Tây', right: 'thôn Hà Đông' })).toBe('nhà văn hóa thôn Hà Đông');
  expect(placeRenamed(place, { wrong: 'Hà Tây', right: 'chợ Hà Đông' })).toBe('chợ Hà Đông');
  expect(placeRenamed(place, { wrong: null, right: 'cầu treo' })).toBe('cầu treo');
});

async function stageWith(change: (authority: Authority) => void = () => {}): Promise<Stage> {
  const stage = await openStage({
    now: '2026-11-16T09:00:00+07:00',
    platform: 'telegram',
    on: { d: 'web', e: 'web' },
    dataDir: dataWith((authority) => {
      authority.channels.residents = 'open';
      change(authority);
    }),
    database: await freshDatabase('postgres'),
  });
  closeLater(() => stage.close());
  await stage.enter('d', { role: 'desk', unitId: null, deskId: 'kinh-te' });
  await stage.enter('e', { role: 'desk', unitId: null, deskId: 'van-phong' });
  return stage;
}

const textOf = (heard: { text: string }[]) => heard.map((one) => one.text).join('\n');

async function send(stage: Stage, who: string, words: string): Promise<string> {
  await stage.say(who, words);
  return /\d{3}-\d{3}-\d/.exec(textOf(await stage.press(who, 'Gửi')))![0];
}

const rowsOf = async ({ service }: Stage) =>
  (
    await service.database.query<{ desk_id: string; notice_due: string; due: string; state: string }>(
      'select desk_id, notice_due, due, state from case_file order by opened_at',
    )
  ).rows;

test('the same case gets the right place, and the desk sees both', async () => {
  const stage = await stageWith();
  const code = await send(stage, 'a', 'điện chập chờn ở thôn Hà Tây');
  await stage.press('d', 'Mở hồ sơ');
  await stage.press('d', 'Nhận hồ sơ');
  await stage.wait(3 * 24 * 3_600_000);
  stage.heard('d');
  const said = textOf(await stage.say('a', 'chết, tôi ghi nhầm, thôn Hà Đông chứ không phải Hà Tây'));
  expect(said).toContain(`hồ sơ ${code} thành “thôn Hà Đông” (trước ghi “thôn Hà Tây”)`);
  expect(textOf(stage.heard('d'))).toContain('Người dân sửa nơi xảy ra');
  const card = textOf(await stage.say('d', code));
  expect(card).toContain('Nơi: thôn Hà Đông');
  expect(card).toContain('trước: thôn Hà Tây; nay: thôn Hà Đông');
  expect(await rowsOf(stage)).toMatchObject([{ desk_id: 'kinh-te', state: 'taken' }]);
});

const byVillage = (authority: Authority) => {
  authority.villages = ['Nà Mu', 'Nà Lốc'];
  authority.routes.unshift({ field: 'ha_tang', village: 'Nà Mu', desk: 'van-phong' });
};

test('another desk is responsible there and nobody has it yet: it goes there, its days stay', async () => {
  const stage = await stageWith(byVillage);
  await send(stage, 'a', 'đèn đường thôn Nà Lốc hỏng cả tuần');
  const [before] = await rowsOf(stage);
  await stage.wait(24 * 3_600_000);
  stage.heard('e');
  const said = textOf(await stage.say('a', 'à nhầm, ở thôn Nà Mu chứ không phải Nà Lốc'));
  expect(said).toContain('Văn phòng HĐND và UBND xã nhận nên hồ sơ đã chuyển sang đó');
  expect(await rowsOf(stage)).toEqual([{ ...before, desk_id: 'van-phong' }]);
  expect(textOf(stage.heard('e'))).toContain('hồ sơ chuyển đến');
});

test('taken already, it stays with whoever has it', async () => {
  const stage = await stageWith(byVillage);
  await send(stage, 'a', 'đèn đường thôn Nà Lốc hỏng cả tuần');
  await stage.press('d', 'Mở hồ sơ');
  await stage.press('d', 'Nhận hồ sơ');
  expect(textOf(await stage.say('a', 'nhầm, ở thôn Nà Mu chứ không phải Nà Lốc'))).not.toContain('chuyển sang');
  expect(await rowsOf(stage)).toMatchObject([{ desk_id: 'kinh-te', state: 'taken' }]);
});

test('of several cases the one with that place is meant; where none is, it is asked', async () => {
  const stage = await stageWith();
  const lamp = await send(stage, 'a', 'đèn đường thôn Nà Lốc hỏng cả tuần');
  const drain = await send(stage, 'a', 'cống thôn Nà Mu tắc, nước tràn');
  await stage.wait(24 * 3_600_000);
  expect(textOf(await stage.say('a', 'thôn Pò Nim chứ không phải Nà Lốc'))).toContain(
    `hồ sơ ${lamp} thành “thôn Pò Nim”`,
  );
  for (const words of ['cầu treo gãy ván', 'thôi không gửi nữa']) await stage.say('a', words);
  const asked = (await stage.say('a', 'em ghi nhầm thôn rồi, thôn Nà Phai')).at(-1)!;
  expect(asked.choices).toEqual([lamp, drain, 'Đây là việc khác']);
  expect(textOf(await stage.press('a', drain))).toContain(`hồ sơ ${drain} thành “thôn Nà Phai”`);
  expect(await rowsOf(stage)).toHaveLength(2);
});

test('what is put right but is no place is added as words', async () => {
  const stage = await stageWith();
  const code = await send(stage, 'a', 'hỏng 5 bóng đèn đường ở thôn Nà Lốc');
  const said = textOf(await stage.say('a', 'à nhầm, 3 bóng chứ không phải 5'));
  expect(said).toContain(`Đã thêm vào hồ sơ ${code}: “à nhầm, 3 bóng chứ không phải 5”`);
});

test('in the form too: only a place becomes the place', async () => {
  const stage = await stageWith();
  await stage.say('a', 'cái đèn thôn Nà Lốc hỏng rồi');
  expect(textOf(await stage.say('a', 'không phải đèn, cột điện cơ'))).toContain('Nơi: thôn Nà Lốc');
  expect(textOf(await stage.say('a', 'nhầm, thôn Nà Mu chứ không phải Nà Lốc'))).toContain('Nơi: thôn Nà Mu');
});

test('whom the words accuse at the right place is kept out even where the case stays', () => {
  const authority = readData(join(import.meta.dirname, '../../data/examples/authority.json'), Authority);
  byVillage(authority);
  const scene = { authority, triage: () => ({ accusedRole: 'can_bo_xa', namedRoles: [] }) } as unknown as Scene;
  const found = (deskId: string) =>
    ({
      kind: 'phan_anh',
      field: 'ha_tang',
      place: 'thôn Nà Lốc',
      words: 'cán bộ làm đèn đường ăn bớt',
      state: 'taken',
      moves: 0,
      deskId,
      notDesks: ['kinh-te'],
    }) as unknown as CaseView;
  expect(rerouted(scene, found('cong-an'), 'thôn Nà Mu')).toEqual({ to: null, notDesks: ['kinh-te', 'van-phong'] });
  // The desk that has it goes on reading it: people gave it to them.
  expect(rerouted(scene, found('van-phong'), 'thôn Nà Mu')).toEqual({ to: null, notDesks: ['kinh-te'] });
});
