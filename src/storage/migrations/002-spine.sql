-- Failures of an event: a handler that threw, or a worker that died while the event ran alone. `attempts` only counts claims.
alter table inbox add column failures int not null default 0;

-- The web page's letters wait for an open page, however many: they are found by chat.
create index letter_chat on letter (platform, chat, class, seq) where state = 'created';
create index letter_ended on letter (created_at) where state in ('sent', 'failed', 'uncertain');
create index inbox_parked on inbox (seq) where state = 'parked';
