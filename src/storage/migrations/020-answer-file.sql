-- The line of a case's history whose words a photo or file went to the resident with; null = it stays with the case.
alter table attachment add column event_id text references case_event on delete set null;
create index attachment_event on attachment (event_id) where event_id is not null;
