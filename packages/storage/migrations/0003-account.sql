-- Who signs in for which body. Secrets are kept as digests only; accounts are the only people this database knows.
create table account (
  id text primary key check (length(id) between 1 and 60),
  name text not null unique check (length(name) between 1 and 60),
  title_vi text not null check (length(title_vi) between 1 and 200),
  title_en text check (length(title_en) between 1 and 200),
  demonstration boolean not null,
  password_hash text check (password_hash like '$argon2id$%'),
  signed_in_on date
);

create table account_seat (
  account text not null references account (id),
  position integer not null check (position >= 0),
  role text not null check (role in ('officer', 'standing', 'leader', 'administrator')),
  body text check (length(body) between 3 and 200),
  primary key (account, position),
  check ((role = 'administrator') = (body is null))
);

create table session (
  digest text primary key check (digest ~ '^[0-9a-f]{64}$'),
  account text not null references account (id),
  seat integer not null default 0 check (seat >= 0),
  opened_at timestamptz not null,
  seen_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > opened_at)
);
create index session_account on session (account);
create index session_expires_at on session (expires_at);

create table sign_in_attempt (
  name_digest text not null check (name_digest ~ '^[0-9a-f]{64}$'),
  address_digest text not null check (address_digest ~ '^[0-9a-f]{64}$'),
  at timestamptz not null,
  succeeded boolean not null
);
create index sign_in_attempt_name on sign_in_attempt (name_digest, at) where not succeeded;
create index sign_in_attempt_address on sign_in_attempt (address_digest, at) where not succeeded;
create index sign_in_attempt_at on sign_in_attempt (at);

create table one_time_link (
  digest text primary key check (digest ~ '^[0-9a-f]{64}$'),
  account text not null references account (id),
  made_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > made_at),
  spent_at timestamptz
);
create index one_time_link_account on one_time_link (account);

create table feed (
  digest text primary key check (digest ~ '^[0-9a-f]{64}$'),
  account text not null references account (id),
  body text not null check (length(body) between 3 and 200),
  made_at timestamptz not null
);
create index feed_account on feed (account);
