-- Photos, files and voice notes of residents. The bytes are stored files; the row is there from the moment one was sent, so
-- that what is given up before it arrived is never kept.
create table attachment (
  -- The slow work that fetches it.
  id text primary key,
  conversation text not null,
  -- Null = of the form that is being filled in.
  case_id text references case_file,
  kind text not null check (kind in ('photo', 'file', 'voice')),
  -- Null = not there yet.
  ref text references stored_file on delete cascade,
  -- As we found it ("jpg", "pdf"); the name the sender gave is not kept.
  type text,
  bytes bigint,
  sent_at timestamptz not null
);
create index attachment_draft on attachment (conversation) where case_id is null;
create index attachment_case on attachment (case_id) where case_id is not null;
create index attachment_file on attachment (ref);

alter table case_file
  -- Where a person stood or pointed to, encrypted; never turned into an address.
  add column spot bytea,
  add column withdrawn_at timestamptz,
  add column sender_removed_at timestamptz;
create index case_field on case_file (field, opened_at) where state <> 'closed';
