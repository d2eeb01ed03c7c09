-- When a person can be reached: what opened the platform's window, who has the floor, whose conversation it is.
alter table conversation
  -- The last message, press or opening; not what the clock did there.
  add column last_interaction_at timestamptz,
  -- A human of the authority spoke in the platform's own inbox, and until when the assistant is silent.
  add column floor_since timestamptz,
  add column floor_until timestamptz,
  -- Conversations with one owner are one person's, by that person's own code; null = its own.
  add column owner text,
  add column withdrawn_at timestamptz;
update conversation set last_interaction_at = moved_at;
create index conversation_owner on conversation (owner) where owner is not null;
create index conversation_withdrawn on conversation (withdrawn_at) where withdrawn_at is not null;

-- `waiting` = the platform takes nothing for this person until they write again; the body is kept.
alter table letter drop constraint letter_state_check;
alter table letter add constraint letter_state_check
  check (state in ('created', 'sending', 'waiting', 'sent', 'failed', 'uncertain'));
alter table letter
  -- Stays when it leaves after all: it is marked with its day then.
  add column waiting_since timestamptz,
  -- The interaction that was known when it was refused; only a later one lets it leave.
  add column interaction_seen timestamptz,
  add column charged boolean not null default false;
create index letter_held on letter (conversation) where state = 'waiting';

-- A code a person carries to their other account: short-lived, used once, accepted where it was given.
create table link_code (
  id text primary key,
  code_hash bytea not null,
  conversation text not null,
  expires_at timestamptz not null,
  claimed_by text,
  ended_at timestamptz
);
create index link_code_of on link_code (code_hash) where ended_at is null;
