/** A plan replaced by its next version: what is kept, what moves with its history, what is refused. */
import { beforeEach, describe, expect, test } from 'vitest';
import { importText } from '#src/knowledge/import/import.ts';
import type { Plan } from '#src/knowledge/plan.ts';
import { createSealer } from '#src/seal.ts';
import type { Database } from '#src/storage/database.ts';
import { approveDraft, correctDraft, draftById, dropDraft, insertDraft } from '#src/storage/plan-drafts.ts';
import { answerObligation, livePlan, openObligations, publishPlan, refreshObligations } from '#src/storage/plans.ts';
import { planText } from '../fakes/plan-files.ts';
import { DATABASE_KINDS, freshDatabase } from '../fixtures.ts';

const sealer = createSealer(new Uint8Array(32).fill(7));
const NOW = Date.parse('2026-03-02T09:00:00+07:00');
const TODAY = '2026-03-02';
const read = (text: string): Plan => ({ ...importText(text, { today: TODAY }), id: 'mau' });
const V1 = read(planText());
const LATER = read(planText({ halfYear: 'trước ngày 22/6/2026' }));
const SHIFTED = read(
  planText().replace('1. Văn phòng HĐND', '1. Công an xã giữ gìn trật tự các hội nghị.\n2. Văn phòng HĐND'),
);
const UNIT = 'mau.van-phong-hdnd-va-ubnd-xa';

describe.each(DATABASE_KINDS)('%s', (kind) => {
  let database: Database;
  let drafts = 0;

  beforeEach(async () => {
    database ??= await freshDatabase(kind);
    await database.query(
      'truncate plan, obligation, obligation_event, obligation_answer, reminder, unit, person, post, account, invitation cascade',
    );
    await database.query("insert into person (id, created_at) values ('p', $1)", [new Date(NOW)]);
  });

  async function draft(plan: Plan): Promise<string> {
    const id = `draft-${++drafts}`;
    await database.tx((sql) => insertDraft(sql, sealer, { id, plan, file: 'f', fileName: 'tệp.docx' }, NOW));
    return id;
  }
  const approve = (id: string, base: number, revision = 1) =>
    database.tx((sql) => approveDraft(sql, { id, revision, base, personId: 'p' }, NOW, TODAY));
  const replace = async (plan: Plan, base = 1) => approve(await draft(plan), base);
  const obligations = async () =>
    (
      await database.query<{ id: string; duty_id: string; due: string; state: string }>(
        'select id, duty_id, due, state from obligation order by due, id',
        [],
      )
    ).rows;
  const standing = async () => (await obligations()).map((one) => `${one.due} ${one.state}`);
  const events = async () =>
    (await database.query<{ kind: string }>('select kind from obligation_event order by seq', [])).rows.map(
      (one) => one.kind,
    );
  const halfYear = async () => (await obligations()).find((one) => one.due === '2026-06-14')!;

  async function remind(obligation: string, threshold: string): Promise<void> {
    await database.query('insert into reminder values ($1, $2, $3, $4, $5)', [
      obligation,
      threshold,
      'p',
      `letter-${threshold}`,
      new Date(NOW),
    ]);
  }

  test('keeps the version before as replaced, with who approved the new one', async () => {
    await publishPlan(database, V1, NOW, TODAY);
    await replace(LATER);
    const { rows } = await database.query('select version, status, approved_by from plan order by version', []);
    expect(rows).toEqual([
      { version: 1, status: 'replaced', approved_by: null },
      { version: 2, status: 'live', approved_by: 'p' },
    ]);
    expect((await livePlan(database, 'mau'))?.version).toBe(2);
  });

  test('a date that moved: the same obligation on the new day, its answers kept, its reminders begun again', async () => {
    await publishPlan(database, V1, NOW, TODAY);
    const before = await halfYear();
    await remind(before.id, 'before-10');
    await answerObligation(database, { id: before.id, personId: 'p', answer: 'doing' }, NOW);
    await replace(LATER);
    const after = (await obligations()).find((one) => one.id === before.id);
    expect(after).toMatchObject({ due: '2026-06-21', state: 'open' });
    expect(await events()).toEqual(['moved']);
    const { rows } = await database.query('select threshold from reminder', []);
    expect(rows).toEqual([{ threshold: 'before-10@2026-06-14' }]);
    const [open] = await openObligations(database, '2026-06-21', '2026-06-21');
    expect(open?.sent.map((one) => one.threshold)).not.toContain('before-10');
    expect((await database.query('select answer from obligation_answer', [])).rows).toEqual([{ answer: 'doing' }]);
  });

  test('a day that came back is moved back, and its reminders are told apart', async () => {
    await publishPlan(database, V1, NOW, TODAY);
    await remind((await halfYear()).id, 'before-10');
    await replace(LATER);
    await replace(V1, 2);
    expect(await standing()).toEqual(['2026-06-14 open', '2026-09-30 open', '2026-11-19 open']);
    expect(await events()).toEqual(['moved', 'moved']);
  });

  test('the same duty and day under another number: kept with everything', async () => {
    await publishPlan(database, V1, NOW, TODAY);
    const before = await halfYear();
    await answerObligation(database, { id: before.id, personId: 'p', answer: 'received' }, NOW);
    await replace(SHIFTED);
    const after = await halfYear();
    expect(after.id).toBe(before.id);
    expect(after.duty_id).not.toBe(before.duty_id);
    expect(await events()).toEqual([]);
    expect(await standing()).toEqual(['2026-06-14 open', '2026-09-30 open', '2026-11-19 open']);
    await refreshObligations(database, NOW, TODAY);
    expect(await halfYear()).toEqual(after);
  });

  test('a duty that is gone: cancelled; taken up again when it comes back', async () => {
    const without: Plan = { ...V1, duties: V1.duties.filter((duty) => duty.timing.dueDate !== '2026-09-30') };
    await publishPlan(database, V1, NOW, TODAY);
    await replace(without);
    expect(await standing()).toEqual(['2026-06-14 open', '2026-09-30 cancelled', '2026-11-19 open']);
    await replace(V1, 2);
    expect(await standing()).toEqual(['2026-06-14 open', '2026-09-30 open', '2026-11-19 open']);
    expect(await events()).toEqual(['cancelled', 'reopened']);
  });

  test('what was done stays done on its day; another day of the duty is new', async () => {
    await publishPlan(database, V1, NOW, TODAY);
    await answerObligation(
      database,
      { id: (await halfYear()).id, personId: 'p', answer: 'done', document: { number: '1/BC', date: '2026-06-01' } },
      NOW,
    );
    await replace(LATER);
    expect(await standing()).toEqual(['2026-06-14 done', '2026-06-21 open', '2026-09-30 open', '2026-11-19 open']);
  });

  test('another lead: the unit before is let go, the new one gets it', async () => {
    await publishPlan(database, V1, NOW, TODAY);
    const given: Plan = {
      ...V1,
      duties: V1.duties.map((duty) =>
        duty.timing.dueDate === '2026-06-14' ? { ...duty, lead: ['Công an xã'] } : duty,
      ),
    };
    await replace(given);
    const { rows } = await database.query('select unit_id, state from obligation where due = $1 order by unit_id', [
      '2026-06-14',
    ]);
    expect(rows).toEqual([
      { unit_id: 'mau.cong-an-xa', state: 'open' },
      { unit_id: UNIT, state: 'cancelled' },
    ]);
  });

  test('the daily refresh changes nothing, twice at once', async () => {
    await publishPlan(database, V1, NOW, TODAY);
    const before = await obligations();
    await Promise.all([refreshObligations(database, NOW, TODAY), refreshObligations(database, NOW, TODAY)]);
    expect(await obligations()).toEqual(before);
    expect(await events()).toEqual([]);
  });

  test('nothing of a draft is live: not the plan, not its units, not its days', async () => {
    await draft(V1);
    expect(await livePlan(database, 'mau')).toBeNull();
    expect(await obligations()).toEqual([]);
    expect((await database.query('select id from unit', [])).rows).toEqual([]);
  });

  test('is refused when the draft or the version in use is another than was shown', async () => {
    await publishPlan(database, V1, NOW, TODAY);
    const [one, two] = [await draft(LATER), await draft(SHIFTED)];
    await database.tx((sql) => correctDraft(sql, one, 1, { ...LATER, shortName: 'Khác' }));
    await expect(approve(one, 1)).rejects.toThrow('changed');
    await approve(two, 1);
    await expect(approve(one, 1, 2)).rejects.toThrow('changed');
    await approve(one, 3, 2);
    const { rows } = await database.query('select version, status from plan order by version', []);
    expect(rows.filter((row) => row.status === 'live')).toHaveLength(1);
    expect((await livePlan(database, 'mau'))?.shortName).toBe('Khác');
  });

  test('approved twice at once is approved once', async () => {
    await publishPlan(database, V1, NOW, TODAY);
    const id = await draft(LATER);
    const ends = await Promise.allSettled([approve(id, 1), approve(id, 1)]);
    expect(ends.filter((end) => end.status === 'fulfilled')).toHaveLength(1);
    expect(await events()).toEqual(['moved']);
  });

  test('a corrected name leads to another plan; a dropped draft is gone, an approved one is not dropped', async () => {
    await publishPlan(database, V1, NOW, TODAY);
    const id = await draft(LATER);
    await database.tx((sql) => correctDraft(sql, id, 1, { ...LATER, id: 'khac' }));
    await approve(id, 0, 2);
    expect((await livePlan(database, 'khac'))?.version).toBe(1);
    expect((await livePlan(database, 'mau'))?.version).toBe(1);
    await database.tx((sql) => dropDraft(sql, id, NOW));
    expect((await draftById(database, sealer, id))?.status).toBe('live');
    const other = await draft(V1);
    await database.tx((sql) => dropDraft(sql, other, NOW));
    expect(await draftById(database, sealer, other)).toBeNull();
  });
});
