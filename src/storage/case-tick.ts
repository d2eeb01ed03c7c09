/** What the tick asks of the waiting and the newly closed cases. Only places are opened: the words are nobody's here. */
import type { CaseView } from '#src/cases/case.ts';
import { Field, Kind } from '#src/cases/kinds.ts';
import type { Sealer } from '#src/seal.ts';
import { addEvent, LIMIT, placeName } from './cases.ts';
import type { Sql } from './database.ts';

export type TickCase = Pick<
  CaseView,
  | 'id'
  | 'code'
  | 'conversation'
  | 'kind'
  | 'field'
  | 'place'
  | 'deskId'
  | 'state'
  | 'version'
  | 'noticeDue'
  | 'noticeGivenAtMs'
  | 'due'
  | 'takenBy'
  | 'seenAtMs'
  | 'deskSinceMs'
  | 'risen'
  | 'risenAtMs'
  | 'notDesks'
  | 'notPersons'
  | 'askedAtMs'
  | 'askUntil'
  | 'pausedDays'
  | 'closedAtMs'
> & {
  platform: string | null;
  /** When the sender last did something there. */
  movedAtMs: number | null;
  interimAskedAtMs: number | null;
};

interface Row {
  id: string;
  code: string;
  conversation: string;
  kind: string;
  field: string;
  place: Uint8Array | null;
  desk_id: string;
  state: CaseView['state'];
  version: number;
  notice_due: string;
  notice_given_at: Date | null;
  due: string;
  taken_by: string | null;
  seen_at: Date | null;
  desk_since: Date;
  risen: number;
  risen_at: Date | null;
  not_desks: string[];
  not_persons: string[];
  asked_at: Date | null;
  ask_until: string | null;
  paused_days: number;
  closed_at: Date | null;
  platform: string | null;
  moved_at: Date | null;
  interim_asked_at: Date | null;
}

const SELECT = `select c.id, c.code, c.conversation, c.kind, c.field, c.place, c.desk_id, c.state, c.version, c.notice_due, c.notice_given_at,
    c.due, c.taken_by, c.seen_at, c.desk_since, c.risen, c.risen_at, c.not_desks, c.not_persons, c.asked_at, c.ask_until, c.paused_days,
    c.closed_at, c.interim_asked_at, v.platform, v.last_interaction_at as moved_at
  from case_file c left join conversation v on v.id = c.conversation`;

const ms = (at: Date | null): number | null => at?.getTime() ?? null;

function view(sealer: Sealer, row: Row): TickCase {
  return {
    id: row.id,
    code: row.code,
    conversation: row.conversation,
    kind: Kind.parse(row.kind),
    field: Field.parse(row.field),
    place: row.place && sealer.open(row.place, placeName(row.id)),
    deskId: row.desk_id,
    state: row.state,
    version: row.version,
    noticeDue: row.notice_due,
    noticeGivenAtMs: ms(row.notice_given_at),
    due: row.due,
    takenBy: row.taken_by,
    seenAtMs: ms(row.seen_at),
    deskSinceMs: row.desk_since.getTime(),
    risen: row.risen,
    risenAtMs: ms(row.risen_at),
    notDesks: row.not_desks,
    notPersons: row.not_persons,
    askedAtMs: ms(row.asked_at),
    askUntil: row.ask_until,
    pausedDays: row.paused_days,
    closedAtMs: ms(row.closed_at),
    platform: row.platform,
    movedAtMs: ms(row.moved_at),
    interimAskedAtMs: ms(row.interim_asked_at),
  };
}

/** Every case somebody must still do something about, the most pressing first. */
export async function waitingCases(sql: Sql, sealer: Sealer): Promise<TickCase[]> {
  const { rows } = await sql.query<Row>(`${SELECT} where c.state <> 'closed' order by ${LIMIT}, c.opened_at, c.id`, []);
  return rows.map((row) => view(sealer, row));
}

/** Cases worked off between two instants in these fields whose sender was not asked yet whether it stayed good. */
export async function casesToAskAgain(
  sql: Sql,
  sealer: Sealer,
  asked: { fields: readonly string[]; fromMs: number; untilMs: number },
): Promise<TickCase[]> {
  const { rows } = await sql.query<Row>(
    `${SELECT} where c.state = 'closed' and c.outcome = 'da_xu_ly' and c.field = any($1) and c.stayed_asked_at is null
       and c.closed_at > $2 and c.closed_at <= $3 order by c.closed_at, c.id`,
    [asked.fields, new Date(asked.fromMs), new Date(asked.untilMs)],
  );
  return rows.map((row) => view(sealer, row));
}

/** The sender is asked once whether it stayed good. */
export async function noteStayedAsked(sql: Sql, id: string, nowMs: number): Promise<boolean> {
  const { count } = await sql.query(
    'update case_file set stayed_asked_at = $2 where id = $1 and stayed_asked_at is null',
    [id, new Date(nowMs)],
  );
  return count === 1;
}

/** The desk is asked once for each silence of the sender. */
export async function noteInterimAsked(sql: Sql, id: string, nowMs: number): Promise<void> {
  await sql.query('update case_file set interim_asked_at = $2 where id = $1', [id, new Date(nowMs)]);
}

/** One step up, once; false when somebody has opened it meanwhile. */
export async function raiseUnseen(sql: Sql, id: string, to: number, eventId: string, nowMs: number): Promise<boolean> {
  const { count } = await sql.query(
    "update case_file set risen = $2, risen_at = $3 where id = $1 and risen < $2 and seen_at is null and state = 'open'",
    [id, to, new Date(nowMs)],
  );
  return count === 1 && noteRisen(sql, id, to, eventId, nowMs);
}

/** A case past its limit rises too, opened or not. */
export async function raiseLate(sql: Sql, id: string, to: number, eventId: string, nowMs: number): Promise<boolean> {
  const { count } = await sql.query(
    "update case_file set risen = $2, risen_at = $3 where id = $1 and risen < $2 and state in ('open', 'taken')",
    [id, to, new Date(nowMs)],
  );
  return count === 1 && noteRisen(sql, id, to, eventId, nowMs);
}

async function noteRisen(sql: Sql, caseId: string, to: number, id: string, nowMs: number): Promise<true> {
  const event = { id, caseId, kind: 'risen', personId: null, words: null, detail: String(to) };
  await addEvent(sql, event, new Date(nowMs));
  await sql.query('insert into audit (at, what, about) values ($1, $2, $3)', [new Date(nowMs), 'case-risen', caseId]);
  return true;
}

/** True for the first who says it: a person's digest goes out once a day. */
export async function noteDigest(sql: Sql, day: string, personId: string, nowMs: number): Promise<boolean> {
  const { count } = await sql.query(
    'insert into desk_digest (day, person_id, at) values ($1, $2, $3) on conflict do nothing',
    [day, personId, new Date(nowMs)],
  );
  return count === 1;
}

/** Who had today's digest. */
export async function digestsOf(sql: Sql, day: string): Promise<Set<string>> {
  const { rows } = await sql.query<{ person_id: string }>('select person_id from desk_digest where day = $1', [day]);
  return new Set(rows.map((row) => row.person_id));
}
