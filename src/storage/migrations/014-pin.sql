-- Wrong PINs of one case, by whoever tried them: many accounts must not add up to a search.
alter table case_file add column pin_tries int not null default 0, add column pin_locked_until timestamptz;
