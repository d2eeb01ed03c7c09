-- Lines of a case's history written in one moment keep their order.
alter table case_event add column seq bigint generated always as identity;

-- News of a case that could not be sent (the platform's window, a blocked bot): somebody calls.
create index letter_case_unsent on letter (about) where state in ('waiting', 'failed') and about like 'case:%';
