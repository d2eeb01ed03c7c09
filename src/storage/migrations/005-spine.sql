-- Rows that are changed right after they were written: with room on their page the change needs no new index entries.
alter table inbox set (fillfactor = 50);
alter table conversation set (fillfactor = 70);
