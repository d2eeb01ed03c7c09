/** Plans and the obligations that come of them: rows and how they are read and written. */
import { z } from 'zod';
import { type Obligation, type ObligationView, obligationsOf, unitsOfPlan } from '#src/deadlines/obligations.ts';
import { Plan } from '#src/knowledge/plan.ts';
import { type Database, json, type Sql } from './database.ts';
import { saveUnits } from './people.ts';

/** The plans that are answered from. */
export async function livePlans(sql: Sql): Promise<Plan[]> {
  const { rows } = await sql.query<{ body: unknown }>("select body from plan where status = 'live' order by id", []);
  return z.array(Plan).parse(rows.map((row) => row.body));
}

/** Makes a plan live as its next version; the version before is kept as replaced, its open obligations are taken over. */
export async function publishPlan(database: Database, plan: Plan, nowMs: number, today: string): Promise<number> {
  return database.tx(async (sql) => {
    const { rows } = await sql.query<{ version: number }>(
      'select coalesce(max(version), 0)::int as version from plan where id = $1',
      [plan.id],
    );
    const version = (rows[0]?.version ?? 0) + 1;
    const now = new Date(nowMs);
    await sql.query("update plan set status = 'replaced' where id = $1 and status = 'live'", [plan.id]);
    await sql.query(
      "insert into plan (id, version, status, body, imported_at, approved_at) values ($1, $2, 'live', $3::jsonb, $4, $4)",
      [plan.id, version, json({ ...plan, version }), now],
    );
    const units = unitsOfPlan(plan);
    await saveUnits(sql, units);
    await saveObligations(sql, plan.id, obligationsOf(plan, units, today));
    return version;
  });
}

/** Adds what is newly due and cancels open obligations the plan no longer names; answered ones stay as they are. */
async function saveObligations(sql: Sql, planId: string, due: Obligation[]): Promise<void> {
  await sql.query(
    "update obligation set state = 'cancelled' where plan_id = $1 and state = 'open' and not (id = any($2))",
    [planId, due.map((one) => one.id)],
  );
  for (const one of due) {
    await sql.query(
      `insert into obligation (id, plan_id, duty_id, clause, title, unit_id, due) values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (id) do update set clause = excluded.clause, title = excluded.title,
         state = case when obligation.state = 'cancelled' then 'open' else obligation.state end`,
      [one.id, one.planId, one.dutyId, one.clause, one.title, one.unitId, one.due],
    );
  }
}

/** Lays out obligations that came within the horizon since (recurring duties); run once a day. */
export async function refreshObligations(database: Database, today: string): Promise<void> {
  const plans = await livePlans(database);
  await database.tx(async (sql) => {
    for (const plan of plans) await saveObligations(sql, plan.id, obligationsOf(plan, unitsOfPlan(plan), today));
  });
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
