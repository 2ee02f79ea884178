-- Several programmes side by side: a session stands in one of them, and a version says whether its files or a confirmed document made it.
alter table session add column programme text references programme (id);
alter table programme_version add column made_from text not null default 'files' check (made_from in ('files', 'document'));
