/** The gap book: rows and how they are read and written. Questions and replies are encrypted at rest. */
import type { Gap, GapOutcome, GapState } from '#src/knowledge/gap.ts';
import type { Sealer } from '#src/seal.ts';
import type { Sql } from './database.ts';
import { Overtaken } from './outage.ts';

interface GapRow {
  id: string;
  version: number;
  state: GapState;
  plan_id: string | null;
  plan_version: number | null;
  clause: string | null;
  unit_id: string | null;
  unit_name: string | null;
  question: Uint8Array;
  asked_at: Date;
  outcome: GapOutcome | null;
  reply: Uint8Array | null;
  author_id: string | null;
  author_unit: string | null;
  proposed_at: Date | null;
  reviewer_id: string | null;
  settled_at: Date | null;
}

const SELECT = 'select g.*, u.name as unit_name from gap g left join unit u on u.id = g.unit_id';
const replyName = (id: string): string => `${id}:reply`;

function view(row: GapRow, sealer: Sealer): Gap {
  const { outcome, reply } = row;
  return {
    id: row.id,
    version: row.version,
    state: row.state,
    planId: row.plan_id ?? '',
    planVersion: row.plan_version,
    clause: row.clause,
    unitId: row.unit_id,
    unitName: row.unit_name ?? '',
    question: sealer.open(row.question, row.id),
    askedAtMs: row.asked_at.getTime(),
    reply:
      outcome && reply
        ? {
            outcome,
            words: sealer.open(reply, replyName(row.id)),
            authorId: row.author_id ?? '',
            authorUnit: row.author_unit ?? '',
            proposedAtMs: row.proposed_at?.getTime() ?? 0,
          }
        : null,
    settledAtMs: row.settled_at?.getTime() ?? null,
    reviewed: row.reviewer_id !== null,
  };
}

export async function gapById(sql: Sql, sealer: Sealer, id: string): Promise<Gap | null> {
  const { rows } = await sql.query<GapRow>(`${SELECT} where g.id = $1`, [id]);
  return rows[0] ? view(rows[0], sealer) : null;
}

/** Gaps nobody has settled, of one plan or of all, oldest first. */
export async function waitingGaps(sql: Sql, sealer: Sealer, planId: string | null): Promise<Gap[]> {
  const { rows } = await sql.query<GapRow>(
    `${SELECT} where g.state in ('open', 'review') and ($1::text is null or g.plan_id = $1) order by g.asked_at, g.id`,
    [planId],
  );
  return rows.map((row) => view(row, sealer));
}

/** The answered gaps of a plan, newest first: what later askers may get. */
export async function gapEntries(sql: Sql, sealer: Sealer, planId: string): Promise<Gap[]> {
  const { rows } = await sql.query<GapRow>(
    `${SELECT} where g.state = 'answered' and g.plan_id = $1 order by g.settled_at desc, g.id`,
    [planId],
  );
  return rows.map((row) => view(row, sealer));
}

/** Everybody who asked, the first first. */
export async function askersOf(sql: Sql, gapId: string): Promise<{ conversation: string; askedAtMs: number }[]> {
  const { rows } = await sql.query<{ conversation: string; asked_at: Date }>(
    'select conversation, asked_at from gap_asker where gap_id = $1 order by asked_at, conversation',
    [gapId],
  );
  return rows.map((row) => ({ conversation: row.conversation, askedAtMs: row.asked_at.getTime() }));
}

export interface NewGap {
  id: string;
  planId: string;
  planVersion: number | null;
  clause: string | null;
  unitId: string | null;
  question: string;
}

export async function openGap(
  sql: Sql,
  sealer: Sealer,
  conversation: string,
  gap: NewGap,
  nowMs: number,
): Promise<void> {
  const now = new Date(nowMs);
  await sql.query(
    `insert into gap (id, plan_id, plan_version, clause, unit_id, question, asked_at)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [gap.id, gap.planId, gap.planVersion, gap.clause, gap.unitId, sealer.seal(gap.question, gap.id), now],
  );
  await addAsker(sql, gap.id, conversation, now);
}

async function addAsker(sql: Sql, gapId: string, conversation: string, now: Date): Promise<void> {
  await sql.query('insert into gap_asker (gap_id, conversation, asked_at) values ($1, $2, $3) on conflict do nothing', [
    gapId,
    conversation,
    now,
  ]);
}

/** Somebody changed the gap since it was read: the turn is run again on what is there now. */
function moved(count: number): void {
  if (count !== 1) throw new Overtaken('The gap has changed meanwhile');
}

/** One more who asked; the row's lock keeps a reply that is going out right now from missing them. */
export async function joinGap(sql: Sql, id: string, conversation: string, nowMs: number): Promise<void> {
  const { count } = await sql.query("update gap set state = state where id = $1 and state in ('open', 'review')", [id]);
  moved(count);
  await addAsker(sql, id, conversation, new Date(nowMs));
}

export interface GapProposal {
  id: string;
  version: number;
  personId: string;
  authorUnit: string;
  outcome: GapOutcome;
  words: string;
}

/** A reply was composed; it waits for a second person, or is settled in the same turn when there is none. */
export async function proposeGapReply(sql: Sql, sealer: Sealer, proposal: GapProposal, nowMs: number): Promise<void> {
  const { id, version, personId, authorUnit, outcome, words } = proposal;
  const { count } = await sql.query(
    `update gap set state = 'review', version = version + 1, outcome = $3, reply = $4, author_id = $5, author_unit = $6,
       proposed_at = $7 where id = $1 and version = $2 and state = 'open'`,
    [id, version, outcome, sealer.seal(words, replyName(id)), personId, authorUnit, new Date(nowMs)],
  );
  moved(count);
}

/** Given back to be composed anew. */
export async function returnGap(sql: Sql, id: string, version: number): Promise<void> {
  const { count } = await sql.query(
    `update gap set state = 'open', version = version + 1, outcome = null, reply = null, author_id = null,
       author_unit = null, proposed_at = null where id = $1 and version = $2 and state = 'review'`,
    [id, version],
  );
  moved(count);
}

/** Makes the reply final; gives the conversations to tell. `reviewerId` null = there is no second person. */
export async function settleGap(
  sql: Sql,
  settled: { id: string; version: number; reviewerId: string | null },
  nowMs: number,
): Promise<string[]> {
  const { count } = await sql.query(
    `update gap set state = case when outcome = 'answer' then 'answered' else 'unanswerable' end,
       version = version + 1, reviewer_id = $3, settled_at = $4 where id = $1 and version = $2 and state = 'review'`,
    [settled.id, settled.version, settled.reviewerId, new Date(nowMs)],
  );
  moved(count);
  return (await askersOf(sql, settled.id)).map((one) => one.conversation);
}

/** True for the first who says it: a gap's notice goes out once per recipient. */
export async function noteGapNotice(
  sql: Sql,
  notice: { gapId: string; what: string; recipient: string },
  nowMs: number,
): Promise<boolean> {
  const { count } = await sql.query(
    'insert into gap_notice (gap_id, what, recipient, at) values ($1, $2, $3, $4) on conflict do nothing',
    [notice.gapId, notice.what, notice.recipient, new Date(nowMs)],
  );
  return count === 1;
}

/** Notices already given of the gaps that wait, as `<gap>:<what>:<recipient>`. */
export async function gapNotices(sql: Sql): Promise<Set<string>> {
  const { rows } = await sql.query<{ gap_id: string; what: string; recipient: string }>(
    `select n.gap_id, n.what, n.recipient from gap_notice n join gap g on g.id = n.gap_id
     where g.state in ('open', 'review')`,
    [],
  );
  return new Set(rows.map((row) => noticeKey(row.gap_id, row.what, row.recipient)));
}

export const noticeKey = (gapId: string, what: string, recipient: string): string => `${gapId}:${what}:${recipient}`;

/**
 * Forgets who asked and who was told of questions settled before `before`, and the questions nobody could answer. Entries
 * stay: later askers get them.
 */
export async function forgetOldGaps(sql: Sql, before: Date): Promise<void> {
  const settled = 'select id from gap where settled_at < $1';
  await sql.query(`delete from gap_asker where gap_id in (${settled})`, [before]);
  await sql.query(`delete from gap_notice where gap_id in (${settled})`, [before]);
  const unanswered = `${settled} and state = 'unanswerable'`;
  await sql.query(`update answer_feedback set gap_id = null where gap_id in (${unanswered})`, [before]);
  await sql.query(`delete from gap where id in (${unanswered})`, [before]);
}
