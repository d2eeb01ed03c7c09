-- On Zalo, which has no buttons, a choice of an older letter is named by its words.
create index letter_older_menu on letter (conversation, seq) where platform = 'zalo' and choices <> '[]';

-- A reminder that did not reach an official: the coordinators are told.
create index letter_unreached on letter (about) where state in ('waiting', 'failed') and (about like 'reminder:%' or about like 'gap:%');
