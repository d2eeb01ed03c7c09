/** Plans sent in the chat, until they are approved or dropped: rows of `plan` with status `draft`. */
import type { PlanDraft } from '#src/knowledge/draft.ts';
import { Plan } from '#src/knowledge/plan.ts';
import type { Sealer } from '#src/seal.ts';
import { json, type Sql } from './database.ts';
import { setExpiry } from './files.ts';
import { Overtaken } from './outage.ts';
import { putInForce, retirePlan } from './plans.ts';

interface DraftRow {
  draft_id: string;
  id: string;
  version: number;
  status: PlanDraft['status'];
  revision: number;
  body: unknown;
  file: string | null;
  file_name: Uint8Array | null;
}

const SELECT = 'select draft_id, id, version, status, revision, body, file, file_name from plan where draft_id = $1';

const sameName = (plan: Plan): string => `${plan.title} | ${plan.issuer} | ${plan.year}`.toLocaleLowerCase('vi');

/** Under another name than the importer's guess when it is a new version of a plan in use: same title, issuer and year. */
export function asVersionOf(plan: Plan, live: readonly Plan[]): Plan {
  const before = live.find((one) => one.id === plan.id) ?? live.find((one) => sameName(one) === sameName(plan));
  return before ? { ...plan, id: before.id, shortName: before.shortName } : plan;
}

async function nextVersion(sql: Sql, planId: string): Promise<number> {
  await sql.query('select pg_advisory_xact_lock(hashtext($1))', [`versions:${planId}`]);
  const { rows } = await sql.query<{ version: number }>(
    'select (coalesce(max(version), 0) + 1)::int as version from plan where id = $1',
    [planId],
  );
  return rows[0]!.version;
}

export async function insertDraft(
  sql: Sql,
  sealer: Sealer,
  draft: { id: string; plan: Plan; file: string; fileName: string },
  nowMs: number,
): Promise<void> {
  const version = await nextVersion(sql, draft.plan.id);
  await sql.query(
    `insert into plan (id, version, status, body, imported_at, draft_id, file, file_name)
     values ($1, $2, 'draft', $3::jsonb, $4, $5, $6, $7)`,
    [
      draft.plan.id,
      version,
      json({ ...draft.plan, version }),
      new Date(nowMs),
      draft.id,
      draft.file,
      sealer.seal(draft.fileName, draft.id),
    ],
  );
  await setExpiry(sql, draft.file, null); // it goes with the draft
}

async function rowOf(sql: Sql, id: string): Promise<DraftRow | null> {
  const { rows } = await sql.query<DraftRow>(SELECT, [id]);
  return rows[0] ?? null;
}

export async function draftById(sql: Sql, sealer: Sealer, id: string): Promise<PlanDraft | null> {
  const row = await rowOf(sql, id);
  if (!row) return null;
  return {
    id: row.draft_id,
    status: row.status,
    revision: row.revision,
    plan: Plan.parse(row.body),
    fileName: row.file_name ? sealer.open(row.file_name, row.draft_id) : '',
  };
}

/** Somebody changed the draft since it was read: the turn is run again on what is there now. */
function isThere(row: DraftRow | null, revision: number): DraftRow {
  if (row?.status !== 'draft' || row.revision !== revision) throw new Overtaken('The draft has changed meanwhile');
  return row;
}

/** Writes the corrected plan over the revision that was read. */
export async function correctDraft(sql: Sql, id: string, revision: number, plan: Plan): Promise<void> {
  const row = isThere(await rowOf(sql, id), revision);
  const version = plan.id === row.id ? row.version : await nextVersion(sql, plan.id);
  const { count } = await sql.query(
    `update plan set id = $3, version = $4, body = $5::jsonb, revision = revision + 1
     where draft_id = $1 and revision = $2 and status = 'draft'`,
    [id, revision, plan.id, version, json({ ...plan, version })],
  );
  if (count !== 1) throw new Overtaken('The draft has changed meanwhile');
}

/** Forgets a draft and lets its file go. One that was approved meanwhile stays. */
export async function dropDraft(sql: Sql, id: string, nowMs: number): Promise<void> {
  const { rows } = await sql.query<{ file: string | null }>(
    "delete from plan where draft_id = $1 and status = 'draft' returning file",
    [id],
  );
  if (rows[0]?.file) await setExpiry(sql, rows[0].file, new Date(nowMs));
}

/** Drafts nobody came back to. */
export async function dropOldDrafts(sql: Sql, importedBefore: Date, nowMs: number): Promise<void> {
  const { rows } = await sql.query<{ draft_id: string }>(
    "select draft_id from plan where status = 'draft' and imported_at < $1",
    [importedBefore],
  );
  for (const { draft_id } of rows) await dropDraft(sql, draft_id, nowMs);
}

export interface Approval {
  id: string;
  /** The revision and the version in use (0 = none) that the person was shown. */
  revision: number;
  base: number;
  personId: string;
}

/** Puts a draft into use: the version before is kept as replaced, its source file is kept, obligations are carried over. */
export async function approveDraft(sql: Sql, approval: Approval, nowMs: number, today: string): Promise<void> {
  const row = isThere(await rowOf(sql, approval.id), approval.revision);
  const before = await retirePlan(sql, row.id);
  if ((before?.version ?? 0) !== approval.base) throw new Overtaken('The plan in use has changed meanwhile');
  const version = row.version > approval.base ? row.version : await nextVersion(sql, row.id);
  const plan = { ...Plan.parse(row.body), version };
  const { count } = await sql.query(
    `update plan set status = 'live', version = $3, body = $4::jsonb, approved_at = $5, approved_by = $6
     where draft_id = $1 and revision = $2 and status = 'draft'`,
    [approval.id, approval.revision, version, json(plan), new Date(nowMs), approval.personId],
  );
  if (count !== 1) throw new Overtaken('The draft has changed meanwhile');
  if (row.file) await setExpiry(sql, row.file, null);
  await putInForce(sql, plan, before, nowMs, today);
}
