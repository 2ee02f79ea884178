-- A meeting's invitation leaves by mail with its calendar entry, to every account of the bodies invited that wants it.
alter table account add column meeting_mail boolean not null default true;
alter table outbox_message drop constraint outbox_message_kind_check;
alter table outbox_message
  add constraint outbox_message_kind_check check (kind in ('link', 'digest', 'invitation', 'push', 'group')),
  add column calendar text check (length(calendar) between 1 and 20000),
  add constraint outbox_message_calendar_with_content check (calendar is null or content is not null);
