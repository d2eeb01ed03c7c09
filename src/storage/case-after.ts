/** What comes after closing: ratings, reviews, and the figures of the desks. What somebody said is encrypted. */
import type { CaseRating, CaseView, DeskFigures, RatingReason } from '#src/cases/case.ts';
import type { OutcomeName } from '#src/cases/rules.ts';
import { dayOf } from '#src/clock.ts';
import type { Sealer } from '#src/seal.ts';
import { caseById, LIMIT } from './cases.ts';
import type { Sql } from './database.ts';

const wordsName = (caseId: string) => `${caseId}:rating`;
/** A rating from here down opens a review, which lets the coordinators read the case. */
const LOW = 1;

export async function rateCase(
  sql: Sql,
  sealer: Sealer,
  said: { id: string; deskId: string; rating: CaseRating },
  nowMs: number,
): Promise<void> {
  const { score, reason, words } = said.rating;
  await sql.query(
    `insert into case_rating (case_id, desk_id, day, score, reason, words) values ($1, $2, $3, $4, $5, $6)
     on conflict (case_id) do update set score = excluded.score, day = excluded.day, desk_id = excluded.desk_id,
       reason = case when excluded.score = case_rating.score then coalesce(excluded.reason, case_rating.reason)
         else excluded.reason end,
       words = coalesce(excluded.words, case_rating.words),
       -- A new score is a new thing to look at.
       reviewed_at = case when excluded.reason is null and excluded.words is null then null
         else case_rating.reviewed_at end`,
    [said.id, said.deskId, dayOf(nowMs), score, reason, words && sealer.seal(words, wordsName(said.id))],
  );
  if (score <= LOW) await sql.query('update case_file set risen = 2 where id = $1', [said.id]);
}

export async function ratingOf(sql: Sql, sealer: Sealer, caseId: string): Promise<CaseRating | null> {
  const { rows } = await sql.query<{ score: 1 | 2 | 3; reason: RatingReason | null; words: Uint8Array | null }>(
    'select score, reason, words from case_rating where case_id = $1',
    [caseId],
  );
  const row = rows[0];
  return row
    ? { score: row.score, reason: row.reason, words: row.words && sealer.open(row.words, wordsName(caseId)) }
    : null;
}

/** Closed cases whose sender was not satisfied and that no coordinator has looked at yet. */
export async function reviewsWaiting(sql: Sql, sealer: Sealer): Promise<CaseView[]> {
  const { rows } = await sql.query<{ case_id: string }>(
    'select case_id from case_rating where score <= $1 and reviewed_at is null order by day, case_id limit 50',
    [LOW],
  );
  const found = await Promise.all(rows.map((row) => caseById(sql, sealer, row.case_id)));
  return found.filter((one) => one !== null);
}

interface FigureRow {
  desk_id: string;
  open: number;
  unseen: number;
  late: number;
  asking: number;
  opened: number;
  reopened: number;
  outcomes: Partial<Record<OutcomeName, number>> | null;
  one: number;
  two: number;
  three: number;
  good: number;
  bad: number;
}

/** Desks' figures: what stands now, and what was opened, closed and rated since a day. */
export async function caseFigures(sql: Sql, since: string, today: string): Promise<DeskFigures[]> {
  const { rows } = await sql.query<FigureRow>(
    `with c as (select *, (opened_at at time zone 'Asia/Ho_Chi_Minh')::date as opened_day,
         (closed_at at time zone 'Asia/Ho_Chi_Minh')::date as closed_day from case_file)
     select c.desk_id,
       count(*) filter (where state <> 'closed')::int as open,
       count(*) filter (where state = 'open' and seen_at is null)::int as unseen,
       count(*) filter (where state in ('open', 'taken') and ${LIMIT} < $2::date)::int as late,
       count(*) filter (where state = 'asking')::int as asking,
       count(*) filter (where opened_day >= $1::date)::int as opened,
       count(*) filter (where reopened_at is not null and opened_day >= $1::date)::int as reopened,
       (select jsonb_object_agg(o.outcome, o.n) from (
          select outcome, count(*)::int as n from c x
          where x.desk_id = c.desk_id and x.state = 'closed' and x.closed_day >= $1::date group by outcome) o) as outcomes,
       (select count(*) from case_rating r where r.desk_id = c.desk_id and r.day >= $1::date and r.score = 1)::int as one,
       (select count(*) from case_rating r where r.desk_id = c.desk_id and r.day >= $1::date and r.score = 2)::int as two,
       (select count(*) from case_rating r where r.desk_id = c.desk_id and r.day >= $1::date and r.score = 3)::int as three,
       (select count(*) from case_event e join c x on x.id = e.case_id
        where x.desk_id = c.desk_id and e.kind = 'stayed' and e.detail = 'good')::int as good,
       (select count(*) from case_event e join c x on x.id = e.case_id
        where x.desk_id = c.desk_id and e.kind = 'stayed' and e.detail = 'bad')::int as bad
     from c group by c.desk_id order by c.desk_id`,
    [since, today],
  );
  return rows.map((row) => ({
    deskId: row.desk_id,
    open: row.open,
    unseen: row.unseen,
    late: row.late,
    asking: row.asking,
    opened: row.opened,
    closed: row.outcomes ?? {},
    reopened: row.reopened,
    ratings: [row.one, row.two, row.three],
    stayed: { good: row.good, bad: row.bad },
  }));
}
