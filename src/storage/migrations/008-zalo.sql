-- Zalo's token pair, encrypted. A refresh token is good once: `tries` counts what was begun with it, `lease_until` is the
-- claim of the worker that is at it, `trouble` is why a person must act.
create table zalo_token (
  oa_id text primary key,
  sealed bytea not null,
  -- The pair before: for whoever has to find out what happened.
  previous bytea,
  refresh_hash bytea not null,
  -- Of the settings' refresh token that was taken last: the same one is never taken twice.
  seeded_hash bytea,
  tries int not null default 0,
  lease_until timestamptz,
  trouble text check (trouble in ('none', 'refused', 'doubtful')),
  trouble_at timestamptz
);

-- What was learned of a platform and is told by doctor: which signature fits, which events came, what was refused. Never
-- anything of a person.
create table platform_sign (
  platform text not null,
  what text not null,
  value text not null,
  at timestamptz not null,
  primary key (platform, what)
);
