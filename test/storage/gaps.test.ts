/** The gap book's rows: what two people decide at once, who is told, and what is readable at rest. */
import { describe, expect, test } from 'vitest';
import { createSealer } from '#src/seal.ts';
import { feedbackBetween, forgetFeedback, noteWeeklyList, rateAnswer } from '#src/storage/answer-feedback.ts';
import {
  forgetOldGaps,
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

  test('settled questions and old feedback are forgotten after their time; entries stay, open questions too', async () => {
    const database = await open();
    await database.query("insert into person (id, created_at) values ('old', now()), ('other', now())", []);
    const reply = { ...REPLY, personId: 'old', version: 1 };
    for (const id of ['kept', 'nobody', 'waiting'])
      await openGap(database, sealer, 'telegram:z:z', { ...NEW, planId: 'q', id }, NOW);
    await proposeGapReply(database, sealer, { ...reply, id: 'kept' }, NOW);
    await settleGap(database, { id: 'kept', version: 2, reviewerId: 'other' }, NOW);
    await proposeGapReply(database, sealer, { ...reply, id: 'nobody', outcome: 'unanswerable' }, NOW);
    await settleGap(database, { id: 'nobody', version: 2, reviewerId: 'other' }, NOW);
    const said = { id: 'old-f', planId: 'q', clause: null, gapId: 'nobody', day: '2026-11-20' };
    await rateAnswer(database, sealer, { ...said, verdict: 'right', reason: null, words: null });
    const askers = async () =>
      (
        await database.query<{ gap_id: string }>(
          "select gap_id from gap_asker where conversation = 'telegram:z:z' order by gap_id",
        )
      ).rows.map((row) => row.gap_id);
    await forgetOldGaps(database, new Date(NOW));
    expect(await askers()).toEqual(['kept', 'nobody', 'waiting']);
    await forgetOldGaps(database, new Date(NOW + 1));
    expect(await askers()).toEqual(['waiting']);
    expect(await gapById(database, sealer, 'nobody')).toBeNull();
    expect((await gapEntries(database, sealer, 'q')).map((gap) => gap.id)).toEqual(['kept']);
    const read = () => feedbackBetween(database, sealer, '2026-11-20', '2026-11-20');
    await forgetFeedback(database, '2026-11-20');
    expect((await read()).map((one) => one.id)).toContain('old-f');
    await forgetFeedback(database, '2026-11-21');
    expect(await read()).toEqual([]);
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
