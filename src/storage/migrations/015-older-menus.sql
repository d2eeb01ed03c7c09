-- On Zalo, which has no buttons, a choice of an older letter is named by its words.
create index letter_older_menu on letter (conversation, seq) where platform = 'zalo' and choices <> '[]';
