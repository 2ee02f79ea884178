-- A follow-up letter is drafted by the program itself: that act names no account, and nothing else of a year may be done by nobody.
alter table year_act alter column account drop not null;
alter table year_act add constraint year_act_by_somebody check (account is not null or (affair = 'paper' and did = 'draft'));
