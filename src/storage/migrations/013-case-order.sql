-- Lines of a case's history written in one moment keep their order.
alter table case_event add column seq bigint generated always as identity;
