-- Papers kept by their content, and the trail of who did what, written in the transaction that did it.
create table file (
  id uuid primary key,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  size bigint not null check (size > 0),
  name text not null check (length(name) between 1 and 255),
  kind text not null check (length(kind) between 1 and 120),
  place text not null check (length(place) between 1 and 120),
  account text not null references account (id),
  recorded_at timestamptz not null
);
create index file_sha256 on file (sha256);

create table audit (
  seq bigint generated always as identity primary key,
  at timestamptz not null,
  account text not null check (length(account) between 1 and 60),
  did text not null check (did ~ '^[a-z]+(-[a-z]+)*$' and length(did) <= 60),
  subject text not null check (length(subject) between 1 and 300)
);
create trigger audit_append_only before update or delete or truncate on audit
  for each statement execute function refuse_change();
