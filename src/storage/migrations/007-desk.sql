-- A case at work: whose it is, since when, whether anybody looked, what stops its clock, and what came after.
update case_file set state = 'closed' where state = 'answered';
alter table case_file drop constraint case_file_state_check;
alter table case_file add constraint case_file_state_check check (state in ('open', 'taken', 'asking', 'closed'));
alter table case_file
  add column desk_since timestamptz,
  -- When somebody of those it lies with first opened it; null = nobody yet, and it rises.
  add column seen_at timestamptz,
  -- 0 the desk's people, 1 its head too, 2 the coordinators too.
  add column risen smallint not null default 0,
  add column risen_at timestamptz,
  add column moves smallint not null default 0,
  add column not_desks jsonb not null default '[]',
  add column not_persons jsonb not null default '[]',
  -- Frozen when it is opened: the rules that counted then and the day they gave.
  add column rule_version text not null default '',
  add column due date,
  add column tentative boolean not null default false,
  add column notice_given_at timestamptz,
  add column asked_at timestamptz,
  add column ask_until date,
  add column parent_id text references case_file,
  add column entered_by text references person,
  add column contact bytea,
  add column document text,
  add column closed_by text references person,
  add column reopened_at timestamptz,
  add column interim_asked_at timestamptz,
  add column stayed_asked_at timestamptz;
update case_file set desk_since = opened_at, due = notice_due, notice_given_at = taken_at, seen_at = taken_at;
alter table case_file alter column desk_since set not null, alter column due set not null;
create index case_waiting on case_file (due) where state <> 'closed';
create index case_closed on case_file (closed_at) where state = 'closed';

alter table case_event drop constraint case_event_kind_check;
alter table case_event add constraint case_event_kind_check check (kind in ('opened', 'seen', 'taken', 'released',
  'recused', 'asked', 'replied', 'resumed', 'noted', 'moved', 'handed-up', 'risen', 'interim', 'answered', 'reopened',
  'stayed', 'reviewed'));
-- Ids and names of desks, levels and outcomes; never what a person wrote.
alter table case_event add column detail text;

-- Whoever is told what becomes of a case beside its sender; never its words.
create table case_follower (
  case_id text not null references case_file,
  conversation text not null,
  since timestamptz not null,
  primary key (case_id, conversation)
);
create index case_follower_of on case_follower (conversation);

-- Kept from those rated: a desk is shown what many came to, the coordinators what one said. Words are encrypted.
create table case_rating (
  case_id text primary key references case_file,
  desk_id text not null,
  day date not null,
  score smallint not null check (score between 1 and 3),
  reason text,
  words bytea,
  reviewed_at timestamptz,
  reviewed_by text references person
);
create index case_rating_desk on case_rating (desk_id);

-- News for people without a messenger: somebody must call them.
create table case_call (
  id text primary key,
  case_id text not null references case_file,
  what text not null,
  at timestamptz not null,
  done_at timestamptz,
  done_by text references person
);
create index case_call_waiting on case_call (at) where done_at is null;

-- Days whose digest went to a person.
create table desk_digest (
  day date not null,
  person_id text not null references person,
  at timestamptz not null,
  primary key (day, person_id)
);

-- The case whose desk asked something of the person at the other end.
alter table conversation add column asking text references case_file;
