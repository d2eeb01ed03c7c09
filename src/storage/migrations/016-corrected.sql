-- A sender puts the place of a sent case right; whoever works on it sees what it was before.
alter table case_event drop constraint case_event_kind_check;
alter table case_event add constraint case_event_kind_check check (kind in ('opened', 'seen', 'taken', 'released',
  'recused', 'asked', 'replied', 'resumed', 'noted', 'moved', 'handed-up', 'risen', 'interim', 'answered', 'reopened',
  'stayed', 'reviewed', 'attached', 'withdrawn', 'sender-removed', 'corrected'));
