-- What a sender may do with a case after sending it (after 007, which states the kinds anew).
alter table case_event drop constraint case_event_kind_check;
alter table case_event add constraint case_event_kind_check check (kind in ('opened', 'seen', 'taken', 'released',
  'recused', 'asked', 'replied', 'resumed', 'noted', 'moved', 'handed-up', 'risen', 'interim', 'answered', 'reopened',
  'stayed', 'reviewed', 'attached', 'withdrawn', 'sender-removed'));
