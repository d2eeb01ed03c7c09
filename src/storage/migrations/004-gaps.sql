-- The gap book: who answers, who reviews, who asked, who was told. Question and reply are encrypted.
alter table gap drop constraint gap_state_check;
alter table gap add constraint gap_state_check check (state in ('open', 'review', 'answered', 'unanswerable'));
alter table gap
  add column version int not null default 1,
  add column plan_version int,
  add column clause text,
  add column unit_id text references unit,
  add column outcome text check (outcome in ('answer', 'unanswerable')),
  add column reply bytea,
  add column author_id text references person,
  -- The author's unit as it was called then: an entry names a unit, never a person.
  add column author_unit text,
  add column proposed_at timestamptz,
  -- Null on a settled gap: there was no second person, the author confirmed.
  add column reviewer_id text references person,
  add column settled_at timestamptz;
create index gap_waiting on gap (asked_at) where state in ('open', 'review');
create index gap_entry on gap (plan_id) where state = 'answered';

-- Everybody who asked the same while it was open; all are told.
create table gap_asker (
  gap_id text not null references gap,
  conversation text not null,
  asked_at timestamptz not null,
  primary key (gap_id, conversation)
);
insert into gap_asker (gap_id, conversation, asked_at) select id, conversation, asked_at from gap;
alter table gap drop column conversation;

-- What the tick has said of a gap, once each: `owner`, `asker`, `reviewer:<version>`.
create table gap_notice (
  gap_id text not null references gap,
  what text not null,
  recipient text not null,
  at timestamptz not null,
  primary key (gap_id, what, recipient)
);

-- Whether an answer was right. One row per answer given; no person and no conversation. Words are encrypted.
create table answer_feedback (
  id text primary key,
  plan_id text,
  clause text,
  gap_id text references gap,
  day date not null,
  verdict text not null check (verdict in ('right', 'wrong')),
  reason text,
  words bytea
);
create index answer_feedback_day on answer_feedback (day);

-- Weeks (their Monday) whose list went to the coordinators.
create table weekly_list (
  week date primary key,
  at timestamptz not null
);
