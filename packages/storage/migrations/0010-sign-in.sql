-- Second factors, passkeys and sign-in by another provider; sessions that can be told apart; tries counted before they are answered; seats and accounts that end.
alter table account_seat drop constraint account_seat_role_check;
alter table account_seat add constraint account_seat_role_check check (role in ('officer', 'head', 'standing', 'leader', 'auditor', 'administrator'));
alter table account_seat drop constraint account_seat_check;
alter table account_seat add constraint account_seat_role_with_body
  check (case role when 'administrator' then body is null when 'auditor' then true else body is not null end);
alter table account_seat add column ended_at timestamptz;
alter table account add column closed_at timestamptz;

-- Sessions of before do not know how they were opened: they end, and whoever had one signs in again.
delete from session;
alter table session
  add column id uuid not null unique,
  add column way text not null check (way in ('password', 'code', 'recovery-code', 'passkey', 'provider', 'link')),
  add column device text not null check (device in ('android', 'ios', 'windows', 'mac', 'linux', 'other')),
  add column proved_at timestamptz not null;

alter table sign_in_attempt
  add column id bigint generated always as identity primary key,
  add column kind text not null default 'password' check (kind in ('password', 'code', 'link')),
  add column told boolean not null default false;

create table sign_in_step (
  digest text primary key check (digest ~ '^[0-9a-f]{64}$'),
  purpose text not null check (purpose in ('second-factor', 'passkey-new', 'passkey-sign-in', 'provider-link', 'provider-sign-in')),
  account text references account (id),
  made_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > made_at),
  check ((account is null) = (purpose in ('passkey-sign-in', 'provider-sign-in')))
);
create index sign_in_step_account on sign_in_step (account);
create index sign_in_step_expires_at on sign_in_step (expires_at);

create table totp (
  account text primary key references account (id),
  sealed_secret text not null check (sealed_secret like 'v1.%' and length(sealed_secret) <= 300),
  made_at timestamptz not null,
  confirmed_at timestamptz,
  last_step bigint check (last_step > 0),
  check ((confirmed_at is null) = (last_step is null))
);

create table recovery_code (
  digest text primary key check (digest ~ '^[0-9a-f]{64}$'),
  account text not null references account (id),
  made_at timestamptz not null,
  spent_at timestamptz
);
create index recovery_code_account on recovery_code (account);

create table passkey (
  id text primary key check (id ~ '^[A-Za-z0-9_-]+$' and length(id) between 16 and 1400),
  account text not null references account (id),
  public_key text not null check (public_key ~ '^[A-Za-z0-9_-]+$' and length(public_key) <= 2000),
  counter bigint not null check (counter >= 0),
  transports text[] not null,
  device text not null check (device in ('android', 'ios', 'windows', 'mac', 'linux', 'other')),
  made_at timestamptz not null,
  used_at timestamptz
);
create index passkey_account on passkey (account);

-- What a provider calls somebody may be an address or a number of theirs: only its digest is kept.
create table provider_link (
  digest text primary key check (digest ~ '^[0-9a-f]{64}$'),
  account text not null unique references account (id),
  made_at timestamptz not null
);

-- Row-level security lets account_seat be changed by who keeps accounts only; the rest here is asked for by digest or account and names no body.
grant update on account_seat to phoihop_app;
grant update on sign_in_attempt, totp, recovery_code, passkey to phoihop_app;
grant delete on sign_in_step, totp, recovery_code, passkey, provider_link to phoihop_app;
