-- By which name of its desk's duty roster (data) a person is called when a life is in danger; never a person's own name.
alter table post add column duty text;
alter table invitation add column duty text;
