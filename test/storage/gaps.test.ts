/** The gap book's rows: what two people decide at once, who is told, and what is readable at rest. */
import { describe, expect, test } from 'vitest';
import { createSealer } from '#src/seal.ts';
import { feedbackBetween, noteWeeklyList, rateAnswer } from '#src/storage/answer-feedback.ts';
import {
  gapById,
  gapEntries,
  joinGap,
  noteGapNotice,
  openGap,
  proposeGapReply,
  returnGap,
  settleGap,
  waitingGaps,
} from '#src/storage/gaps.ts';
import { DATABASE_KINDS, freshDatabase } from '../fixtures.ts';

const sealer = createSealer(Buffer.alloc(32, 7));
const NOW = Date.parse('2026-11-20T02:00:00Z');
const NEW = { planId: 'p', planVersion: 1, clause: null, unitId: null, question: 'Phòng nào giữ con dấu?' };
const REPLY = { personId: 'author', authorUnit: 'Văn phòng', outcome: 'answer' as const, words: 'Văn phòng giữ.' };

describe.each(DATABASE_KINDS)('on %s', (kind) => {
  let opened: ReturnType<typeof freshDatabase> | undefined;
  const open = () => {
    opened ??= freshDatabase(kind);
    return opened;
  };

  test('one reply, one settling, everybody who asked', async () => {
    const database = await open();
    await database.query("insert into person (id, created_at) values ('author', now()), ('second', now())", []);
    await openGap(database, sealer, 'telegram:a:a', { ...NEW, id: 'g' }, NOW);
    await joinGap(database, 'g', 'telegram:b:b', NOW);
    await joinGap(database, 'g', 'telegram:b:b', NOW);
    await proposeGapReply(database, sealer, { ...REPLY, id: 'g', version: 1 }, NOW);
    await expect(proposeGapReply(database, sealer, { ...REPLY, id: 'g', version: 1 }, NOW)).rejects.toThrow('changed');
    await returnGap(database, 'g', 2);
    expect((await gapById(database, sealer, 'g'))?.reply).toBeNull();
    await proposeGapReply(database, sealer, { ...REPLY, id: 'g', version: 3 }, NOW);
    await joinGap(database, 'g', 'telegram:c:c', NOW);
    const settle = { id: 'g', version: 4, reviewerId: 'second' };
    expect(await settleGap(database, settle, NOW)).toEqual(['telegram:a:a', 'telegram:b:b', 'telegram:c:c']);
    await expect(settleGap(database, settle, NOW)).rejects.toThrow('changed');
    await expect(joinGap(database, 'g', 'telegram:d:d', NOW)).rejects.toThrow('changed');
    expect(await waitingGaps(database, sealer, null)).toEqual([]);
    expect(await gapEntries(database, sealer, 'other')).toEqual([]);
    const [entry] = await gapEntries(database, sealer, 'p');
    expect(entry).toMatchObject({ question: NEW.question, reviewed: true, reply: { words: REPLY.words } });
    const { rows } = await database.query<{ question: Uint8Array; reply: Uint8Array }>(
      'select question, reply from gap',
    );
    for (const bytes of Object.values(rows[0]!)) expect(Buffer.from(bytes).toString()).not.toMatch(/giữ/);
  });

  test('a notice and a weekly list go out once; the newer verdict counts', async () => {
    const database = await open();
    await openGap(database, sealer, 'telegram:a:a', { ...NEW, id: 'h' }, NOW);
    const notice = { gapId: 'h', what: 'owner', recipient: 'author' };
    expect([await noteGapNotice(database, notice, NOW), await noteGapNotice(database, notice, NOW)]).toEqual([
      true,
      false,
    ]);
    expect([
      await noteWeeklyList(database, '2026-11-23', NOW),
      await noteWeeklyList(database, '2026-11-23', NOW),
    ]).toEqual([true, false]);
    const said = { id: 'f', planId: 'p', clause: 'II/1#2', gapId: null, day: '2026-11-20' };
    await rateAnswer(database, sealer, { ...said, verdict: 'wrong', reason: 'wrong-day', words: 'năm ngoái' });
    await rateAnswer(database, sealer, { ...said, verdict: 'wrong', reason: null, words: null });
    const read = () => feedbackBetween(database, sealer, '2026-11-20', '2026-11-20');
    expect(await read()).toEqual([{ ...said, verdict: 'wrong', reason: 'wrong-day', words: 'năm ngoái' }]);
    await rateAnswer(database, sealer, { ...said, verdict: 'right', reason: null, words: null });
    expect(await read()).toEqual([{ ...said, verdict: 'right', reason: null, words: null }]);
    expect(await feedbackBetween(database, sealer, '2026-11-21', '2026-11-30')).toEqual([]);
  });
});
