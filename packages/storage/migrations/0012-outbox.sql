-- What leaves the house is written down in the transaction that wants it sent and leaves from here, once: a queue and not a record, so its rows change state and go when they are old.
alter table account
  add column mail text check (mail ~ '^[^@[:space:]<>",;:()]+@[^@[:space:]<>",;:()]+$' and length(mail) <= 254),
  add column daily_mail boolean not null default true;

create table outbox_message (
  id uuid primary key,
  kind text not null check (kind in ('link', 'digest')),
  account text not null references account (id),
  dedupe_key text not null unique check (length(dedupe_key) between 1 and 200),
  message_id text not null unique check (message_id ~ '^<[A-Za-z0-9.-]+@[A-Za-z0-9.-]+>$' and length(message_id) <= 200),
  subject text not null check (length(subject) between 1 and 200 and subject !~ '[\r\n]'),
  content text check (length(content) between 1 and 20000),
  sealed text check (sealed like 'v1.%' and length(sealed) <= 500),
  enqueued_at timestamptz not null,
  not_before timestamptz not null,
  good_until timestamptz not null check (good_until > not_before),
  state text not null default 'waiting' check (state in ('waiting', 'sending', 'sent', 'failed')),
  tries integer not null default 0 check (tries >= 0),
  taken_until timestamptz,
  settled_at timestamptz,
  answer text check (answer ~ '^[a-z0-9-]{1,40}$'),
  check ((state = 'sending') = (taken_until is not null)),
  check ((state in ('sent', 'failed')) = (settled_at is not null)),
  -- What left, or never will, is told by its kind: its words and its secret go at once.
  check ((state in ('sent', 'failed')) = (content is null) and (content is not null or sealed is null))
);
create index outbox_message_due on outbox_message (not_before, id) where state in ('waiting', 'sending');
create index outbox_message_settled on outbox_message (settled_at) where state in ('sent', 'failed');
create index outbox_message_account on outbox_message (account);

grant update, delete on outbox_message to phoihop_app;
