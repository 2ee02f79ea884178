-- Reminders leave by two more ways, through the same queue: to a device whose holder wants it, and to the group of a place.
create table push_key (
  one boolean primary key default true check (one),
  public_key text not null check (public_key ~ '^[A-Za-z0-9_-]{87}$'),
  sealed text not null check (sealed like 'v1.%' and length(sealed) <= 500),
  made_at timestamptz not null
);

-- Where a device is reached and its keys are sealed; the digest of the address tells two apart and gives nothing away.
create table push_subscription (
  id uuid primary key,
  account text not null references account (id),
  digest text not null unique check (digest ~ '^[0-9a-f]{64}$'),
  sealed text not null check (sealed like 'v1.%' and length(sealed) <= 3000),
  device text not null check (device in ('android', 'ios', 'windows', 'mac', 'linux', 'other')),
  made_at timestamptz not null
);
create index push_subscription_account on push_subscription (account);

-- Renewed by whoever lends it, so that it cannot stand in a setting; one for each channel.
create table channel_token (
  channel text primary key check (channel in ('zalo-oa')),
  sealed text not null check (sealed like 'v1.%' and length(sealed) <= 8000),
  expires_at timestamptz not null
);

alter table outbox_message
  drop constraint outbox_message_kind_check,
  add constraint outbox_message_kind_check check (kind in ('link', 'digest', 'push', 'group')),
  alter column account drop not null,
  add column push_subscription uuid references push_subscription (id) on delete cascade,
  add column place text,
  add constraint outbox_message_to_somebody check ((account is null) = (kind = 'group') and (place is null) = (kind <> 'group') and (push_subscription is null) = (kind <> 'push'));
create index outbox_message_push_subscription on outbox_message (push_subscription) where push_subscription is not null;

grant update on push_key, push_subscription, channel_token to phoihop_app;
grant delete on push_subscription to phoihop_app;
