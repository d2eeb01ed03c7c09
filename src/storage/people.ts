/** Persons, their accounts and posts, invitations: rows and how they are read and written. */
import { createHash } from 'node:crypto';
import { type Address, conversationId } from '#src/messages.ts';
import type { Audience, Person, Recipient, Role, Unit } from '#src/people/person.ts';
import { WINDOWS_OF, windowAt } from '#src/reach.ts';
import { json, type Sql } from './database.ts';
import { ITS_PERSONS } from './same-person.ts';

export interface AccountRow {
  platform: string;
  chat: string;
  sender: string;
  personId: string;
}

interface PostRow {
  platform: string;
  sender: string;
  person_id: string;
  muted: string[];
  role: Role | null;
  desk_id: string | null;
  unit_id: string | null;
  name: string | null;
  aliases: string[] | null;
  plan_id: string | null;
}

function unitOf(row: PostRow): Unit | null {
  return row.unit_id === null
    ? null
    : { id: row.unit_id, name: row.name ?? '', aliases: row.aliases ?? [], planId: row.plan_id ?? '' };
}

/** The persons behind addresses, by `platform:sender`; residents have none. */
export async function personsOf(sql: Sql, addresses: Address[]): Promise<Map<string, Person>> {
  const persons = new Map<string, Person>();
  if (addresses.length === 0) return persons;
  const { rows } = await sql.query<PostRow>(
    `select a.platform, a.sender, a.person_id, p.muted, o.role, o.desk_id, o.unit_id, u.name, u.aliases, u.plan_id
     from account a
     join unnest($1::text[], $2::text[]) as t(platform, sender) on a.platform = t.platform and a.sender = t.sender
     join person p on p.id = a.person_id
     left join post o on o.person_id = p.id and o.ended_at is null
     left join unit u on u.id = o.unit_id
     order by o.given_at`,
    [addresses.map((one) => one.platform), addresses.map((one) => one.sender)],
  );
  for (const row of rows) {
    const key = `${row.platform}:${row.sender}`;
    const person = persons.get(key) ?? { id: row.person_id, posts: [], muted: row.muted };
    if (row.role) person.posts.push({ role: row.role, unit: unitOf(row), deskId: row.desk_id });
    persons.set(key, person);
  }
  return persons;
}

export function tokenHash(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

export interface Invitation {
  role: Role;
  unitId: string | null;
  deskId: string | null;
  /** The name on the desk's duty roster. */
  duty?: string | null;
}

/** What an unused, unexpired invitation gives, or null. */
export async function invitationOf(sql: Sql, token: string, nowMs: number): Promise<Invitation | null> {
  const { rows } = await sql.query<{
    role: Role;
    unit_id: string | null;
    desk_id: string | null;
    duty: string | null;
  }>(
    'select role, unit_id, desk_id, duty from invitation where token_hash = $1 and used_at is null and expires_at > $2',
    [tokenHash(token), new Date(nowMs)],
  );
  const row = rows[0];
  return row ? { role: row.role, unitId: row.unit_id, deskId: row.desk_id, duty: row.duty } : null;
}

export async function addInvitation(
  sql: Sql,
  token: string,
  gives: Invitation,
  nowMs: number,
  days: number,
): Promise<void> {
  await sql.query(
    `insert into invitation (token_hash, role, unit_id, desk_id, duty, created_at, expires_at)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [
      tokenHash(token),
      gives.role,
      gives.unitId,
      gives.deskId,
      gives.duty ?? null,
      new Date(nowMs),
      new Date(nowMs + days * 86_400_000),
    ],
  );
}

/** Gives the post to the account; an account that has a person keeps it (one person may hold several posts). */
export async function grant(
  sql: Sql,
  address: Address,
  personId: string,
  gives: Invitation,
  nowMs: number,
): Promise<string> {
  const now = new Date(nowMs);
  const { rows } = await sql.query<{ person_id: string }>(
    'select person_id from account where platform = $1 and sender = $2',
    [address.platform, address.sender],
  );
  const id = rows[0]?.person_id ?? personId;
  await sql.query('insert into person (id, created_at) values ($1, $2) on conflict do nothing', [id, now]);
  await sql.query(
    `insert into account (platform, sender, chat, person_id, seen_at) values ($1, $2, $3, $4, $5)
     on conflict (platform, sender) do update set chat = excluded.chat, blocked_at = null`,
    [address.platform, address.sender, address.chat, id, now],
  );
  await sql.query(
    `insert into post (person_id, role, unit_id, desk_id, duty, given_at) values ($1, $2, $3, $4, $5, $6)
     on conflict (person_id, role, coalesce(unit_id, ''), coalesce(desk_id, '')) where ended_at is null
     do update set duty = coalesce(excluded.duty, post.duty)`,
    [id, gives.role, gives.unitId, gives.deskId, gives.duty ?? null, now],
  );
  return id;
}

/** Uses an invitation up; throws when somebody was quicker. */
export async function useInvitation(
  sql: Sql,
  token: string,
  address: Address,
  personId: string,
  nowMs: number,
): Promise<void> {
  const gives = await invitationOf(sql, token, nowMs);
  const { count } = await sql.query(
    'update invitation set used_at = $2, used_by = null where token_hash = $1 and used_at is null',
    [tokenHash(token), new Date(nowMs)],
  );
  if (!gives || count !== 1) throw new Error('The invitation was used meanwhile');
  const id = await grant(sql, address, personId, gives, nowMs);
  await sql.query('update invitation set used_by = $2 where token_hash = $1', [tokenHash(token), id]);
}

/** Accounts an audience is reached by: one per person, the one seen last; a desk's people on a messenger where they have one. */
export async function accountsOf(sql: Sql, audience: Audience, nowMs?: number): Promise<AccountRow[]> {
  if (audience.kind === 'conversation') {
    const { rows } = await sql.query<{
      platform: string;
      chat: string;
      sender: string;
      last_interaction_at: Date | null;
    }>(
      `select platform, chat, sender, last_interaction_at from conversation where id in ${ITS_PERSONS}
       order by last_interaction_at desc nulls last, id`,
      [audience.conversation],
    );
    // The one the person used last; one whose platform takes nothing any more only when there is no other.
    const isOpen = (row: (typeof rows)[number]) =>
      windowAt(WINDOWS_OF[row.platform], row.last_interaction_at?.getTime() ?? null, nowMs ?? 0) !== 'closed';
    const chosen = rows.find(isOpen) ?? rows[0];
    return chosen ? [{ platform: chosen.platform, chat: chosen.chat, sender: chosen.sender, personId: '' }] : [];
  }
  if (audience.kind === 'exactly') {
    const { rows } = await sql.query<{ platform: string; chat: string; sender: string }>(
      'select platform, chat, sender from conversation where id = $1',
      [audience.conversation],
    );
    return rows.map((row) => ({ ...row, personId: '' }));
  }
  if (audience.kind === 'followers') {
    const { rows } = await sql.query<{ platform: string; chat: string; sender: string }>(
      `select distinct on (coalesce(c.owner, c.id)) c.platform, c.chat, c.sender
       from case_follower f join conversation o on o.id = f.conversation join conversation c on c.id = o.id or c.owner = o.owner
       where f.case_id = $1 and coalesce(o.owner, o.id) is distinct from
         (select coalesce(v.owner, v.id) from case_file x join conversation v on v.id = x.conversation where x.id = $1)
       order by coalesce(c.owner, c.id), c.last_interaction_at desc nulls last, c.id`,
      [audience.caseId],
    );
    return rows.map((row) => ({ ...row, personId: '' }));
  }
  const [where, value] = postsWhere(audience);
  const { rows } = await sql.query<{ platform: string; chat: string; sender: string; person_id: string }>(
    `select distinct on (a.person_id) a.platform, a.chat, a.sender, a.person_id
     from account a join post o on o.person_id = a.person_id and o.ended_at is null
     where a.blocked_at is null and ${where} and a.person_id <> all($2) and ($3::text[] is null or a.person_id = any($3))
     order by a.person_id, ${audience.kind === 'desk' ? "a.platform = 'web', " : ''}a.seen_at desc`,
    [value, ('except' in audience && audience.except) || [], ('only' in audience && audience.only) || null],
  );
  return rows.map(({ person_id, ...row }) => ({ ...row, personId: person_id }));
}

function postsWhere(
  audience: Exclude<Audience, { kind: 'conversation' | 'exactly' | 'followers' }>,
): [string, unknown] {
  switch (audience.kind) {
    case 'person':
      return ['a.person_id = $1', audience.personId];
    case 'desk':
      return ["o.role = 'desk' and o.desk_id = $1", audience.deskId];
    case 'persons':
      return ['a.person_id = any($1)', audience.personIds];
    case 'role':
      return ['o.role = $1', audience.role];
    case 'units':
      return ["o.role = 'official' and o.unit_id = any($1)", audience.unitIds];
  }
}

/** People of a desk by their name on its duty roster; one who left is not among them. */
export async function onRoster(sql: Sql, deskId: string): Promise<{ personId: string; duty: string }[]> {
  const { rows } = await sql.query<{ person_id: string; duty: string }>(
    `select person_id, duty from post where role = 'desk' and desk_id = $1 and ended_at is null and duty is not null
     order by given_at desc`,
    [deskId],
  );
  return rows.map((row) => ({ personId: row.person_id, duty: row.duty }));
}

/** Who an audience of units is: everybody linked, and the units nobody is linked for. */
export async function recipientsOf(sql: Sql, audience: Audience): Promise<Recipient[]> {
  if (audience.kind === 'persons') return recipientPersons(sql, audience.personIds);
  if (audience.kind !== 'units') {
    const accounts = await accountsOf(sql, audience);
    return accounts.map((one) => ({ personId: one.personId || null, unitName: '', platform: one.platform }));
  }
  const { rows } = await sql.query<{ name: string; person_id: string | null; platform: string | null }>(
    `select u.name, x.person_id, x.platform from unit u
     left join lateral (
       select distinct on (o.person_id) o.person_id, case when a.blocked_at is null then a.platform end as platform
       from post o join account a on a.person_id = o.person_id
       where o.unit_id = u.id and o.role = 'official' and o.ended_at is null
       order by o.person_id, a.blocked_at is not null, a.seen_at desc
     ) x on true
     where u.id = any($1) order by u.name`,
    [audience.unitIds],
  );
  return rows.map((row) => ({ personId: row.person_id, unitName: row.name, platform: row.platform }));
}

/** Of an audience those a letter finds wherever they are: on a messenger that takes it now; nobody may have a page open. */
export async function foundNow(sql: Sql, audience: Audience, nowMs: number): Promise<string[]> {
  const accounts = (await accountsOf(sql, audience, nowMs)).filter((one) => one.platform !== 'web');
  const idOf = (one: AccountRow) => conversationId(one as Address);
  const { rows } = await sql.query<{ id: string; last_interaction_at: Date | null }>(
    'select id, last_interaction_at from conversation where id = any($1)',
    [accounts.map(idOf)],
  );
  const seen = new Map(rows.map((row) => [row.id, row.last_interaction_at?.getTime() ?? null]));
  const isOpen = (one: AccountRow) =>
    windowAt(WINDOWS_OF[one.platform], seen.get(idOf(one)) ?? null, nowMs) !== 'closed';
  return accounts.filter(isOpen).map((one) => one.personId);
}

/** Posts whose holder was not reached by a reminder or by news of a question since then. */
export async function unreachedPosts(
  sql: Sql,
  sinceMs: number,
): Promise<{ id: string; unitName: string | null; deskId: string | null }[]> {
  const { rows } = await sql.query<{ id: string; unit_name: string | null; desk_id: string | null }>(
    `select distinct coalesce(o.unit_id, o.desk_id, o.role) as id, u.name as unit_name, o.desk_id
     from letter l join conversation c on c.id = l.conversation
     join account a on a.platform = c.platform and a.sender = c.sender
     join post o on o.person_id = a.person_id and o.ended_at is null
     left join unit u on u.id = o.unit_id
     where l.state in ('waiting', 'failed') and (l.about like 'reminder:%' or l.about like 'gap:%')
       and coalesce(l.waiting_since, l.created_at) >= $1
     order by id`,
    [new Date(sinceMs)],
  );
  return rows.map((row) => ({ id: row.id, unitName: row.unit_name, deskId: row.desk_id }));
}

async function recipientPersons(sql: Sql, personIds: string[]): Promise<Recipient[]> {
  const { rows } = await sql.query<{ name: string | null; person_id: string; platform: string | null }>(
    `select distinct on (a.person_id) a.person_id, u.name, case when a.blocked_at is null then a.platform end as platform
     from account a join post o on o.person_id = a.person_id and o.ended_at is null
     left join unit u on u.id = o.unit_id
     where a.person_id = any($1) order by a.person_id, a.blocked_at is not null, a.seen_at desc, u.name`,
    [personIds],
  );
  return rows.map((row) => ({ personId: row.person_id, unitName: row.name ?? '', platform: row.platform }));
}

export async function saveUnits(sql: Sql, units: Unit[]): Promise<void> {
  for (const unit of units) {
    await sql.query(
      `insert into unit (id, name, aliases, plan_id) values ($1, $2, $3::jsonb, $4)
       on conflict (id) do update set name = excluded.name, aliases = excluded.aliases`,
      [unit.id, unit.name, json(unit.aliases), unit.planId],
    );
  }
}

export async function unitsOfPlan(sql: Sql, planId: string | null): Promise<Unit[]> {
  const { rows } = await sql.query<{ id: string; name: string; aliases: string[]; plan_id: string }>(
    'select id, name, aliases, plan_id from unit where $1::text is null or plan_id = $1 order by id',
    [planId],
  );
  return rows.map((row) => ({ id: row.id, name: row.name, aliases: row.aliases, planId: row.plan_id }));
}

export async function muteTopics(sql: Sql, personId: string, topics: string[]): Promise<void> {
  await sql.query('update person set muted = $2::jsonb where id = $1', [personId, json(topics)]);
}

export async function markBlocked(sql: Sql, platform: string, chat: string, nowMs: number): Promise<void> {
  await sql.query('update account set blocked_at = $3 where platform = $1 and chat = $2', [
    platform,
    chat,
    new Date(nowMs),
  ]);
}

/** The person lets the bot write again: what is meant for them goes out from now on. */
export async function markReachable(sql: Sql, platform: string, chat: string): Promise<void> {
  await sql.query('update account set blocked_at = null where platform = $1 and chat = $2', [platform, chat]);
}

/** The account a person used last is the one they are told on. */
export async function markSeen(sql: Sql, addresses: Address[], nowMs: number): Promise<void> {
  if (addresses.length === 0) return;
  await sql.query(
    `update account a set seen_at = $3, blocked_at = null
     from unnest($1::text[], $2::text[]) as t(platform, sender) where a.platform = t.platform and a.sender = t.sender`,
    [addresses.map((one) => one.platform), addresses.map((one) => one.sender), new Date(nowMs)],
  );
}
