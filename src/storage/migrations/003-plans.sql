-- Slow work (design.md section 1): done outside any turn, its result comes back as an event. The item is sealed.
create table work (
  id text primary key,
  seq bigint generated always as identity,
  conversation text not null,
  item bytea,
  state text not null default 'waiting' check (state in ('waiting', 'done', 'given-up')),
  result bytea,
  ready_at timestamptz not null,
  attempts int not null default 0,
  claimed_by text,
  claimed_until timestamptz,
  ended_at timestamptz
);
create index work_waiting on work (seq) where state = 'waiting';
create index work_ended on work (ended_at) where state <> 'waiting';

-- Bytes kept outside the database (VAR_DIR/files); without a day of expiry they are kept.
create table stored_file (
  ref text primary key,
  bytes int not null default 0,
  created_at timestamptz not null,
  expires_at timestamptz
);
create index stored_file_expiring on stored_file (expires_at) where expires_at is not null;

-- A plan sent in the chat waits as a draft; `revision` counts its corrections, so that what was seen is what is approved.
alter table plan add column draft_id text unique;
alter table plan add column revision int not null default 1;
alter table plan add column file text;
alter table plan add column file_name bytea;
alter table plan add column approved_by text references person;

-- What replacing a plan did to an obligation.
create table obligation_event (
  seq bigint generated always as identity primary key,
  obligation_id text not null references obligation,
  at timestamptz not null,
  kind text not null check (kind in ('moved', 'cancelled', 'reopened')),
  plan_version int not null,
  due_before date not null,
  due_after date not null
);
create index obligation_event_of on obligation_event (obligation_id);
create index obligation_plan on obligation (plan_id);
