-- People: a person has accounts (one per platform identity) and posts (what they may do).
create table unit (
  id text primary key,
  name text not null,
  aliases jsonb not null default '[]',
  plan_id text not null
);

create table person (
  id text primary key,
  created_at timestamptz not null,
  muted jsonb not null default '[]'
);

create table account (
  platform text not null,
  sender text not null,
  chat text not null,
  person_id text not null references person,
  seen_at timestamptz not null,
  blocked_at timestamptz,
  primary key (platform, sender)
);
create index account_person on account (person_id);

create table post (
  person_id text not null references person,
  role text not null check (role in ('official', 'desk', 'coordinator')),
  unit_id text references unit,
  desk_id text,
  given_at timestamptz not null,
  ended_at timestamptz
);
create unique index post_once on post (person_id, role, coalesce(unit_id, ''), coalesce(desk_id, '')) where ended_at is null;
create index post_unit on post (unit_id) where ended_at is null;

create table invitation (
  token_hash bytea primary key,
  role text not null check (role in ('official', 'desk', 'coordinator')),
  unit_id text references unit,
  desk_id text,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  used_by text references person
);

-- Plans: every version is kept; only `live` ones are answered from.
create table plan (
  id text not null,
  version int not null,
  status text not null check (status in ('draft', 'live', 'replaced')),
  body jsonb not null,
  imported_at timestamptz not null,
  approved_at timestamptz,
  primary key (id, version)
);
create unique index plan_live on plan (id) where status = 'live';

-- The spine. `turn` is the last committed turn (event id : attempt); `draft` is the state it left, without any words.
create table conversation (
  id text primary key,
  platform text not null,
  chat text not null,
  sender text not null,
  turn text,
  draft jsonb,
  menu_letter text,
  menu_fresh boolean not null default false,
  -- When the person last did something here: a reminder waits while a form is being filled in.
  moved_at timestamptz
);

-- Words typed so far in an unfinished form: encrypted, gone on cancel, sending, expiry and denunciation.
create table draft (
  conversation text primary key,
  sealed bytea not null,
  expires_at timestamptz not null
);

create table inbox (
  event_id text primary key,
  seq bigint generated always as identity,
  conversation text not null,
  received_at timestamptz not null,
  ready_at timestamptz not null,
  body bytea,
  state text not null default 'waiting' check (state in ('waiting', 'done', 'parked')),
  attempts int not null default 0,
  claimed_by text,
  claimed_until timestamptz
);
create index inbox_waiting on inbox (seq) where state = 'waiting';
create index inbox_done on inbox (received_at) where state = 'done';

create table letter (
  id text primary key,
  seq bigint generated always as identity,
  platform text not null,
  chat text not null,
  conversation text not null,
  class smallint not null,
  about text,
  state text not null default 'created' check (state in ('created', 'sending', 'sent', 'failed', 'uncertain')),
  body bytea,
  choices jsonb not null default '[]',
  deletes text,
  attempts int not null default 0,
  not_before timestamptz not null,
  failure text,
  platform_message_id text,
  created_at timestamptz not null,
  sent_at timestamptz
);
create index letter_waiting on letter (platform, class, seq) where state = 'created';
create index letter_sending on letter (state) where state = 'sending';
create index letter_about on letter (about) where about is not null;

-- Remind: a dated duty of a live plan, for one unit and one period.
create table obligation (
  id text primary key,
  plan_id text not null,
  duty_id text not null,
  clause text not null,
  title text not null,
  unit_id text not null references unit,
  due date not null,
  state text not null default 'open' check (state in ('open', 'done', 'cancelled')),
  document_number text,
  document_date date,
  done_at timestamptz,
  done_by text references person
);
create index obligation_open on obligation (due) where state = 'open';
create index obligation_unit on obligation (unit_id);

create table obligation_answer (
  obligation_id text not null references obligation,
  person_id text not null references person,
  answer text not null check (answer in ('received', 'doing', 'done', 'question')),
  at timestamptz not null,
  primary key (obligation_id, person_id, answer)
);

create table reminder (
  obligation_id text not null references obligation,
  threshold text not null,
  person_id text not null references person,
  letter_id text not null,
  at timestamptz not null,
  primary key (obligation_id, threshold, person_id)
);

-- Tell: a resident's case at a desk. Words are encrypted.
create table case_file (
  id text primary key,
  code text not null unique,
  pin_hash bytea not null,
  conversation text not null,
  kind text not null,
  field text not null,
  place bytea,
  words bytea not null,
  urgency text not null,
  anonymous boolean not null,
  sensitive boolean not null,
  desk_id text not null,
  state text not null check (state in ('open', 'taken', 'answered', 'closed')),
  outcome text,
  version int not null default 1,
  opened_at timestamptz not null,
  notice_due date not null,
  taken_at timestamptz,
  taken_by text references person,
  closed_at timestamptz
);
create index case_desk on case_file (desk_id, opened_at) where state <> 'closed';
create index case_conversation on case_file (conversation);

create table case_event (
  id text primary key,
  case_id text not null references case_file,
  kind text not null check (kind in ('opened', 'taken', 'answered', 'noted', 'seen')),
  person_id text references person,
  at timestamptz not null,
  words bytea
);
create index case_event_case on case_event (case_id);

-- Wrong PINs, by the account that tried: five, then an hour's lock (design.md 4.6).
create table pin_try (
  conversation text primary key,
  tries int not null,
  locked_until timestamptz
);

create table broadcast (
  id text primary key,
  person_id text not null references person,
  audience jsonb not null,
  recipients int not null,
  created_at timestamptz not null
);
-- Who was meant: also those who have no account yet, so that nobody is forgotten in silence.
create table broadcast_recipient (
  broadcast_id text not null references broadcast,
  post_unit text not null,
  person_id text references person,
  letter_id text,
  acknowledged_at timestamptz
);
create index broadcast_recipient_of on broadcast_recipient (broadcast_id);

-- Ask: a question the plans do not answer, waiting for a named person.
create table gap (
  id text primary key,
  plan_id text,
  conversation text not null,
  question bytea not null,
  state text not null default 'open' check (state in ('open', 'answered')),
  asked_at timestamptz not null
);

create table audit (
  seq bigint generated always as identity primary key,
  at timestamptz not null,
  person_id text,
  what text not null,
  about text
);
