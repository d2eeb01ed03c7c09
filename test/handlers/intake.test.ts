/** What a resident meets beside the plain way: numbers to call, long lists, crowds, files that must go, two at one case. */
import { expect, test } from 'vitest';
import { openStage, type Stage } from '#src/cli/stage.ts';
import type { Authority } from '#src/data.ts';
import { closeLater, freshDatabase } from '../fixtures.ts';
import { dataWith } from '../own-data.ts';

async function stageWith(change: (authority: Authority) => void = () => {}): Promise<Stage> {
  const stage = await openStage({
    now: '2026-11-16T09:00:00+07:00',
    platform: 'telegram',
    on: { d: 'web' },
    dataDir: dataWith(change),
    database: await freshDatabase('postgres'),
  });
  closeLater(() => stage.close());
  return stage;
}

const textOf = (heard: { text: string }[]) => heard.map((one) => one.text).join('\n');

test('the numbers to call are those of the data', async () => {
  const stage = await stageWith((authority) => {
    authority.emergencyNumbers = { police: '213', fire: '214', ambulance: '215', disaster: '212', child: '211' };
  });
  const said = textOf([
    ...(await stage.say('a', 'cháy nhà ở Khau Mạ rồi cứu với')),
    ...(await stage.say('b', 'có đứa bé đang bị bố dượng đánh đập dã man')),
    ...(await stage.say('c', 'đèn đường thôn Nà Lốc hỏng')),
    ...(await stage.say('e', 'nước suối dâng sạt lở đất vùi nhà dân rồi')),
  ]);
  for (const number of ['214', '215', '213', '212']) expect(said).toContain(number);
  expect(said).not.toMatch(/\b11[1-5]\b/);
});
