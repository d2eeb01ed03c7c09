/** Cases at work: who is quicker wins, what rises, who reads, and what lies readable at rest. */
import { describe, expect, test } from 'vitest';
import type { NewCase } from '#src/cases/case.ts';
import { createSealer } from '#src/seal.ts';
import { caseFigures, rateCase, ratingOf, reviewsWaiting } from '#src/storage/case-after.ts';
import { raiseUnseen, waitingCases } from '#src/storage/case-tick.ts';
import { callDone, seeCase, waitingCalls, workCase } from '#src/storage/case-work.ts';
import { caseById, casesToWork, eventsOf, openCase, pinFits, recordPinTry } from '#src/storage/cases.ts';
import type { Database } from '#src/storage/database.ts';
import { Overtaken } from '#src/storage/outage.ts';
import { accountsOf } from '#src/storage/people.ts';
import { DATABASE_KINDS, freshDatabase } from '../fixtures.ts';

const sealer = createSealer(Buffer.alloc(32, 7));
const NOW = Date.parse('2026-11-16T02:00:00Z');
const NEW: NewCase = {
  id: 'a',
  code: '4721937',
  pin: '1234',
  kind: 'phan_anh',
  field: 'ha_tang',
  place: 'thôn Khau Mạ',
  words: 'đèn hỏng',
  urgency: 'normal',
  anonymous: false,
  sensitive: false,
  deskId: 'kinh-te',
  noticeDue: '2026-12-01',
  notDesks: ['mot-cua'],
  clock: { version: '1', due: '2026-12-08', tentative: false },
};
const READER = { personId: 'p', deskIds: ['kinh-te'], headOf: [], coordinator: false };

async function people(database: Database): Promise<void> {
  await database.query(
    "insert into person (id, created_at) values ('p', now()), ('q', now()) on conflict do nothing",
    [],
  );
}

describe.each(DATABASE_KINDS)('on %s', (kind) => {
  let opened: ReturnType<typeof freshDatabase> | undefined;
  const open = async () => {
    opened ??= freshDatabase(kind);
    const database = await opened;
    await people(database);
    return database;
  };
  const take = (database: Database, personId: string, version: number) =>
    workCase(database, sealer, { id: 'a', version, personId, work: { do: 'take' } }, `take:${personId}`, NOW);

  test('two take it at once: one has it, the other decides again', async () => {
    const database = await open();
    await openCase(database, sealer, 'web:r:r', NEW, NOW);
    const both = await Promise.allSettled(
      ['p', 'q'].map((who) =>
        database.tx((sql) =>
          workCase(sql, sealer, { id: 'a', version: 1, personId: who, work: { do: 'take' } }, `take:${who}`, NOW),
        ),
      ),
    );
    expect(both.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
    const lost = both.find((one) => one.status === 'rejected');
    expect(lost?.reason).toBeInstanceOf(Overtaken);
    expect((await eventsOf(database, sealer, 'a')).filter((one) => one.kind === 'taken')).toHaveLength(1);
    // Also one who read it after: what is taken cannot be taken.
    await expect(take(database, 'q', 2)).rejects.toBeInstanceOf(Overtaken);
  });

  test('what is asked, answered and closed; nothing of it is readable at rest', async () => {
    const database = await open();
    const work = (version: number, done: Parameters<typeof workCase>[2]['work'], personId: string | null = 'p') =>
      workCase(database, sealer, { id: 'a', version, personId, work: done }, `w${version}`, NOW + version * 1000);
    await work(2, { do: 'ask', words: 'Cột nào?', until: '2026-11-23' });
    await work(3, { do: 'resume', words: 'cột ba', due: '2026-12-09', stood: 1 }, null);
    await work(4, { do: 'note', words: 'gọi điện lực' });
    await work(5, { do: 'close', outcome: 'da_xu_ly', words: 'Đã thay.', document: '15/BB', parentId: null });
    await expect(work(6, { do: 'ask', words: 'Còn gì?', until: '2026-11-23' })).rejects.toBeInstanceOf(Overtaken);
    const found = await caseById(database, sealer, 'a');
    expect(found).toMatchObject({
      state: 'closed',
      outcome: 'da_xu_ly',
      answer: 'Đã thay.',
      due: '2026-12-09',
      closedBy: expect.any(String),
    });
    const events = await eventsOf(database, sealer, 'a');
    expect(events.map((one) => one.kind)).toEqual(['opened', 'taken', 'asked', 'replied', 'noted', 'answered']);
    expect(events.find((one) => one.kind === 'noted')?.words).toBe('gọi điện lực');
    const { rows } = await database.query<{ all: string }>(
      "select string_agg(encode(coalesce(words, ''::bytea), 'escape'), ' ') as all from case_event",
      [],
    );
    expect(rows[0]?.all).not.toMatch(/thay|cột|điện/);
    await rateCase(
      database,
      sealer,
      { id: 'a', deskId: 'kinh-te', rating: { score: 1, reason: 'slow', words: null } },
      NOW,
    );
    await rateCase(
      database,
      sealer,
      { id: 'a', deskId: 'kinh-te', rating: { score: 1, reason: null, words: 'lâu quá' } },
      NOW,
    );
    expect(await ratingOf(database, sealer, 'a')).toEqual({ score: 1, reason: 'slow', words: 'lâu quá' });
    expect((await reviewsWaiting(database, sealer)).map((one) => one.id)).toEqual(['a']);
    await work(6, { do: 'review', words: 'đã gọi' });
    expect(await reviewsWaiting(database, sealer)).toEqual([]);
    await work(7, { do: 'reopen', words: 'chưa xong', due: '2026-12-20', notPerson: 'p', toCoordinators: false }, null);
    expect(await casesToWork(database, sealer, READER)).toEqual([]);
    expect((await casesToWork(database, sealer, { ...READER, personId: 'q' })).map((one) => one.id)).toEqual(['a']);
    const [figures] = await caseFigures(database, '2026-11-01', '2026-11-16');
    expect(figures).toMatchObject({
      deskId: 'kinh-te',
      open: 1,
      unseen: 1,
      late: 0,
      opened: 1,
      reopened: 1,
      ratings: [1, 0, 0],
    });
  });

  test('it rises only while nobody opened it, and then to those above alone', async () => {
    const database = await open();
    await openCase(database, sealer, 'web:r:r', { ...NEW, id: 'b', code: '1111111' }, NOW);
    expect(await raiseUnseen(database, 'b', 1, 'b:1', NOW)).toBe(true);
    expect(await raiseUnseen(database, 'b', 1, 'b:1', NOW)).toBe(false);
    const head = { personId: 'q', deskIds: ['lanh-dao'], headOf: ['kinh-te'], coordinator: false };
    expect((await casesToWork(database, sealer, head)).map((one) => one.id)).toEqual(['b']);
    // A desk that is complained about is no reader though it stands above.
    expect(await casesToWork(database, sealer, { ...head, deskIds: ['mot-cua'] })).toEqual([]);
    await seeCase(database, 'b', 'q', 'b:seen', NOW);
    expect(await raiseUnseen(database, 'b', 2, 'b:2', NOW)).toBe(false);
    expect((await waitingCases(database, sealer)).find((one) => one.id === 'b')?.seenAtMs).toBe(NOW);
  });

  test('a case from the counter: nobody to write to, somebody to call, also for what it was linked to', async () => {
    const database = await open();
    const entered = { by: 'p', contact: '0912 000 111' };
    await openCase(database, sealer, 'web:officer:officer', { ...NEW, id: 'c', code: '2222222', entered }, NOW);
    const found = await caseById(database, sealer, 'c');
    expect(found).toMatchObject({ conversation: 'paper:c', enteredBy: 'p', contact: '0912 000 111' });
    expect(await accountsOf(database, { kind: 'conversation', conversation: 'paper:c' })).toEqual([]);
    const done = (id: string, version: number, work: Parameters<typeof workCase>[2]['work']) =>
      workCase(database, sealer, { id, version, personId: 'p', work }, `${id}${version}`, NOW);
    await done('c', 1, { do: 'take' });
    await done('c', 2, { do: 'close', outcome: 'trung', words: 'trùng', document: null, parentId: 'b' });
    const { rows } = await database.query("select case_id from case_follower where conversation = 'paper:c'", []);
    expect(rows).toEqual([{ case_id: 'b' }]);
    await done('b', 1, { do: 'take' });
    await done('b', 2, { do: 'close', outcome: 'da_tra_loi', words: 'xong', document: null, parentId: null });
    const calls = await waitingCalls(database);
    expect(calls.map((one) => [one.caseId, one.what])).toEqual([
      ['c', 'answered'],
      ['c', 'answered'],
    ]);
    await callDone(database, calls[0]!, 'p', NOW);
    expect(await waitingCalls(database)).toHaveLength(1);
  });

  test('many accounts together cannot search for a PIN: the case locks, also for the right one', async () => {
    const database = await open();
    await openCase(database, sealer, 'web:r:r', { ...NEW, id: 'd', code: '3333333' }, NOW);
    const tried = (who: number, fits: boolean) => recordPinTry(database, `web:x${who}:x`, { fits, caseId: 'd' }, NOW);
    const fits = (pin: string, nowMs = NOW) => pinFits(database, sealer, 'd', pin, nowMs);
    for (let who = 0; who < 19; who++) await tried(who, false);
    expect([await fits('1234'), await fits('0000')]).toEqual([true, false]);
    await tried(20, false);
    expect(await fits('1234')).toBe(false);
    expect(await fits('1234', NOW + 25 * 3_600_000)).toBe(true);
    await tried(21, true);
    await tried(22, false);
    expect(await fits('1234', NOW + 25 * 3_600_000)).toBe(true);
  });
});
