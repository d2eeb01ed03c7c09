/** Plans and the obligations that come of them: rows and how they are read and written. */
import { z } from 'zod';
import { type Carried, carryOver, unchangedDuties } from '#src/deadlines/carry.ts';
import { type Obligation, type ObligationView, obligationsOf, unitsOfPlan } from '#src/deadlines/obligations.ts';
import { sameDuties } from '#src/knowledge/difference.ts';
import { Plan } from '#src/knowledge/plan.ts';
import { type Database, json, type Sql } from './database.ts';
import { saveUnits } from './people.ts';

/** Told when a plan became live: every worker reads the plans again. */
export const PLANS_CHANNEL = 'plans';

/** The plans that are answered from. */
export async function livePlans(sql: Sql): Promise<Plan[]> {
  const { rows } = await sql.query<{ body: unknown }>("select body from plan where status = 'live' order by id", []);
  return z.array(Plan).parse(rows.map((row) => row.body));
}

/** The version in use of one plan, or null. */
export async function livePlan(sql: Sql, id: string): Promise<Plan | null> {
  const { rows } = await sql.query<{ body: unknown }>("select body from plan where id = $1 and status = 'live'", [id]);
  return rows[0] ? Plan.parse(rows[0].body) : null;
}

/** Makes a plan that nobody has to approve live as its next version (the first fill of a database). */
export async function publishPlan(database: Database, plan: Plan, nowMs: number, today: string): Promise<number> {
  return database.tx(async (sql) => {
    const { rows } = await sql.query<{ version: number }>(
      'select coalesce(max(version), 0)::int as version from plan where id = $1',
      [plan.id],
    );
    const version = (rows[0]?.version ?? 0) + 1;
    const before = await retirePlan(sql, plan.id);
    await sql.query(
      "insert into plan (id, version, status, body, imported_at, approved_at) values ($1, $2, 'live', $3::jsonb, $4, $4)",
      [plan.id, version, json({ ...plan, version }), new Date(nowMs)],
    );
    await putInForce(sql, { ...plan, version }, before, nowMs, today);
    return version;
  });
}

/** The version in use becomes a replaced one and is kept; gives it, or null when there was none. */
export async function retirePlan(sql: Sql, id: string): Promise<Plan | null> {
  const before = await livePlan(sql, id);
  await sql.query("update plan set status = 'replaced' where id = $1 and status = 'live'", [id]);
  return before;
}

/** What follows from a plan having become live: its units, its obligations, and every worker reads the plans again. */
export async function putInForce(
  sql: Sql,
  plan: Plan,
  before: Plan | null,
  nowMs: number,
  today: string,
): Promise<void> {
  await lockObligations(sql, plan.id);
  const units = unitsOfPlan(plan);
  await saveUnits(sql, units);
  const same = before
    ? new Map(sameDuties(before, plan).map((pair) => [pair.after.id, pair.before.id]))
    : unchangedDuties(plan);
  await settleObligations(sql, plan, obligationsOf(plan, units, today), same, nowMs);
  await sql.query('select pg_notify($1, $2)', [PLANS_CHANNEL, '']);
}

type Pair = Carried['kept'][number];

async function note(sql: Sql, kind: string, { before, after }: Pair, version: number, nowMs: number): Promise<void> {
  await sql.query(
    `insert into obligation_event (obligation_id, at, kind, plan_version, due_before, due_after)
     values ($1, $2, $3, $4, $5, $6)`,
    [before.id, new Date(nowMs), kind, version, before.due, after.due],
  );
}

/** The row keeps its id, its answers and its reminders; what it is about follows the plan. */
async function rewrite(sql: Sql, { before, after }: Pair): Promise<void> {
  await sql.query(
    `update obligation set duty_id = $2, clause = $3, title = $4, due = $5,
       state = case when state = 'cancelled' then 'open' else state end where id = $1`,
    [before.id, after.dutyId, after.clause, after.title, after.due],
  );
}

const isUnchanged = ({ before, after }: Pair): boolean =>
  before.state !== 'cancelled' &&
  before.dutyId === after.dutyId &&
  before.clause === after.clause &&
  before.title === after.title;

/** Writes what becomes of the plan's obligations; answers and reminders stay with the row they were given for. */
async function settleObligations(
  sql: Sql,
  plan: Plan,
  due: Obligation[],
  sameDuty: ReadonlyMap<string, string>,
  nowMs: number,
): Promise<void> {
  const carried = carryOver(await obligationsOfPlan(sql, plan.id), due, sameDuty);
  for (const { id, dutyId } of carried.repointed)
    await sql.query('update obligation set duty_id = $2 where id = $1', [id, dutyId]);
  for (const pair of carried.kept.filter((each) => !isUnchanged(each))) {
    await rewrite(sql, pair);
    if (pair.before.state === 'cancelled') await note(sql, 'reopened', pair, plan.version, nowMs);
  }
  for (const pair of carried.moved) {
    await rewrite(sql, pair);
    await note(sql, 'moved', pair, plan.version, nowMs);
    // Reminders of the day before stay on record under that day; those of the new day begin anew.
    await sql.query("update reminder set threshold = threshold || '@' || $2 where obligation_id = $1", [
      pair.before.id,
      pair.before.due,
    ]);
  }
  for (const before of carried.gone) {
    await sql.query("update obligation set state = 'cancelled' where id = $1", [before.id]);
    await note(sql, 'cancelled', { before, after: before }, plan.version, nowMs);
  }
  for (const one of carried.added) await addObligation(sql, one, plan.version);
}

/** An id that an obligation of another version holds already is told apart by the version. */
async function addObligation(sql: Sql, one: Obligation, version: number): Promise<void> {
  for (const id of [one.id, `${one.id}:v${version}`]) {
    const { count } = await sql.query(
      `insert into obligation (id, plan_id, duty_id, clause, title, unit_id, due) values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (id) do nothing`,
      [id, one.planId, one.dutyId, one.clause, one.title, one.unitId, one.due],
    );
    if (count === 1) return;
  }
  throw new Error(`No free id for obligation ${one.id}`);
}

/** One writer of a plan's obligations at a time; whoever waited sees what the other wrote. */
async function lockObligations(sql: Sql, planId: string): Promise<void> {
  await sql.query('select pg_advisory_xact_lock(hashtext($1))', [`obligations:${planId}`]);
}

/** Lays out obligations that came within the horizon since (recurring duties); run once a day. */
export async function refreshObligations(database: Database, nowMs: number, today: string): Promise<void> {
  const { rows } = await database.query<{ id: string }>("select id from plan where status = 'live' order by id", []);
  for (const { id } of rows) {
    await database.tx(async (sql) => {
      await lockObligations(sql, id);
      const plan = await livePlan(sql, id);
      if (!plan) return;
      const due = obligationsOf(plan, unitsOfPlan(plan), today);
      await settleObligations(sql, plan, due, unchangedDuties(plan), nowMs);
    });
  }
}

interface ObligationRow {
  id: string;
  plan_id: string;
  duty_id: string;
  clause: string;
  title: string;
  unit_id: string;
  unit_name: string;
  due: string;
  state: ObligationView['state'];
  document_number: string | null;
  document_date: string | null;
  done_at: Date | null;
}

const SELECT = 'select o.*, u.name as unit_name from obligation o join unit u on u.id = o.unit_id';

function view(row: ObligationRow): ObligationView {
  return {
    id: row.id,
    planId: row.plan_id,
    dutyId: row.duty_id,
    clause: row.clause,
    title: row.title,
    unitId: row.unit_id,
    unitName: row.unit_name,
    due: row.due,
    state: row.state,
    documentNumber: row.document_number,
    documentDate: row.document_date,
    doneAtMs: row.done_at?.getTime() ?? null,
  };
}

export async function obligationById(sql: Sql, id: string): Promise<ObligationView | null> {
  const { rows } = await sql.query<ObligationRow>(`${SELECT} where o.id = $1`, [id]);
  return rows[0] ? view(rows[0]) : null;
}

export async function obligationsOfUnits(sql: Sql, unitIds: string[]): Promise<ObligationView[]> {
  const { rows } = await sql.query<ObligationRow>(
    `${SELECT} where o.unit_id = any($1) and o.state <> 'cancelled' order by o.due`,
    [unitIds],
  );
  return rows.map(view);
}

/** All obligations a plan ever made, also cancelled ones. */
export async function obligationsOfPlan(sql: Sql, planId: string): Promise<ObligationView[]> {
  const { rows } = await sql.query<ObligationRow>(`${SELECT} where o.plan_id = $1 order by o.due, o.id`, [planId]);
  return rows.map(view);
}

/** An open obligation with the reminders already written, per person. */
export type OpenObligation = ObligationView & { sent: { threshold: string; person: string }[] };

/** Open obligations due between two days, with the thresholds already sent. */
export async function openObligations(sql: Sql, from: string, to: string): Promise<OpenObligation[]> {
  const { rows } = await sql.query<ObligationRow & { sent: OpenObligation['sent'] }>(
    `select o.*, u.name as unit_name,
       coalesce((select json_agg(json_build_object('threshold', r.threshold, 'person', r.person_id)) from reminder r where r.obligation_id = o.id), '[]') as sent
     from obligation o join unit u on u.id = o.unit_id
     where o.state = 'open' and o.due between $1 and $2 order by o.due`,
    [from, to],
  );
  return rows.map((row) => ({ ...view(row), sent: row.sent }));
}

export async function answerObligation(
  sql: Sql,
  answer: { id: string; personId: string; answer: string; document?: { number: string | null; date: string | null } },
  nowMs: number,
): Promise<void> {
  const now = new Date(nowMs);
  await sql.query(
    `insert into obligation_answer (obligation_id, person_id, answer, at) values ($1, $2, $3, $4)
     on conflict (obligation_id, person_id, answer) do update set at = excluded.at`,
    [answer.id, answer.personId, answer.answer, now],
  );
  if (answer.answer !== 'done') return;
  await sql.query(
    `update obligation set state = 'done', document_number = coalesce($2, document_number),
       document_date = coalesce($3, document_date), done_at = coalesce(done_at, $4), done_by = coalesce(done_by, $5)
     where id = $1`,
    [answer.id, answer.document?.number ?? null, answer.document?.date ?? null, now, answer.personId],
  );
}
