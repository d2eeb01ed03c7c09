/** How the inbox and the outbox stand, for `/metrics`. */
import { LetterClass } from '#src/messages.ts';
import type { Standing } from '#src/metrics.ts';
import type { Sql } from '#src/storage/database.ts';

export async function standingOf(sql: Sql, nowMs: number): Promise<Standing> {
  const now = new Date(nowMs);
  const { rows: inbox } = await sql.query<{ waiting: number; oldest_s: number }>(
    `select count(*)::int as waiting, coalesce(extract(epoch from $1::timestamptz - min(ready_at)), 0)::float8 as oldest_s
     from inbox where state = 'waiting' and ready_at <= $1`,
    [now],
  );
  const { rows: parked } = await sql.query<{ n: number }>(
    `select count(*)::int as n from inbox where state = 'parked'`,
    [],
  );
  const { rows: letters } = await sql.query<{ class: number; state: string; n: number }>(
    `select class, state, count(*)::int as n from letter where state = 'created' group by class, state
     union all select class, state, count(*)::int from letter where state = 'sending' group by class, state
     union all select class, state, count(*)::int from letter where state = 'waiting' group by class, state`,
    [],
  );
  const counted = new Map(letters.map((row) => [`${LetterClass.options[row.class]}:${row.state}`, row.n]));
  return {
    waiting: inbox[0]?.waiting ?? 0,
    oldestWaitingS: inbox[0]?.oldest_s ?? 0,
    parked: parked[0]?.n ?? 0,
    letters: LetterClass.options.flatMap((each) =>
      ['created', 'sending', 'waiting'].map((state) => ({
        class: each,
        state,
        count: counted.get(`${each}:${state}`) ?? 0,
      })),
    ),
  };
}
