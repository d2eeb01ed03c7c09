-- Working days a case's clock has stood still so far: the limit of the data counts all its questions together.
alter table case_file add column paused_days int not null default 0;
