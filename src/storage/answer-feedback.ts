/** What was said of answers: rows without a person, and which weeks' lists have gone out. */
import type { AnswerFeedback, FeedbackReason } from '#src/knowledge/feedback.ts';
import type { Sealer } from '#src/seal.ts';
import type { Sql } from './database.ts';

/** Writes what was said; said again, the newer verdict counts, and a reason or words given before stay. */
export async function rateAnswer(sql: Sql, sealer: Sealer, said: AnswerFeedback): Promise<void> {
  await sql.query(
    `insert into answer_feedback as f (id, plan_id, clause, gap_id, day, verdict, reason, words)
     values ($1, $2, $3, $4, $5, $6, $7, $8)
     on conflict (id) do update set verdict = excluded.verdict,
       reason = case when excluded.verdict = 'wrong' then coalesce(excluded.reason, f.reason) end,
       words = case when excluded.verdict = 'wrong' then coalesce(excluded.words, f.words) end`,
    [
      said.id,
      said.planId,
      said.clause,
      said.gapId,
      said.day,
      said.verdict,
      said.reason,
      said.words === null ? null : sealer.seal(said.words, said.id),
    ],
  );
}

interface FeedbackRow {
  id: string;
  plan_id: string | null;
  clause: string | null;
  gap_id: string | null;
  day: string;
  verdict: AnswerFeedback['verdict'];
  reason: FeedbackReason | null;
  words: Uint8Array | null;
}

/** What was said between two days (inclusive). */
export async function feedbackBetween(sql: Sql, sealer: Sealer, from: string, to: string): Promise<AnswerFeedback[]> {
  const { rows } = await sql.query<FeedbackRow>(
    'select * from answer_feedback where day between $1 and $2 order by day, id',
    [from, to],
  );
  return rows.map((row) => ({
    id: row.id,
    planId: row.plan_id,
    clause: row.clause,
    gapId: row.gap_id,
    day: row.day,
    verdict: row.verdict,
    reason: row.reason,
    words: row.words && sealer.open(row.words, row.id),
  }));
}

/** True for the first who writes the list of the week that begins on `monday`. */
export async function noteWeeklyList(sql: Sql, monday: string, nowMs: number): Promise<boolean> {
  const { count } = await sql.query('insert into weekly_list (week, at) values ($1, $2) on conflict do nothing', [
    monday,
    new Date(nowMs),
  ]);
  return count === 1;
}

/** Forgets what was said before a day (`YYYY-MM-DD`). */
export async function forgetFeedback(sql: Sql, before: string): Promise<void> {
  await sql.query('delete from answer_feedback where day < $1', [before]);
}
