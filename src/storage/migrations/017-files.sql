-- A letter of several messages: the one that comes next or is on the wire; those before it are with the person. Null = the
-- first, and where it has files nothing was on the wire yet.
alter table letter add column part smallint;

-- Stored files laid with a platform, by the platform's own handle, for as long as it keeps them.
create table platform_upload (
  platform text not null,
  ref text not null references stored_file on delete cascade,
  handle text not null,
  expires_at timestamptz not null,
  primary key (platform, ref)
);
