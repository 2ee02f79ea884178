-- Documents under confirmation: a reading is kept as it was made, and every decision on it is added, never changed.
create table draft (
  id uuid primary key,
  amends text references programme (id),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  size bigint not null check (size > 0),
  name text not null check (length(name) between 1 and 255),
  kind text not null check (kind in ('txt', 'docx', 'pdf', 'scan')),
  source text,
  reading jsonb check (jsonb_typeof(reading) = 'object'),
  unreadable jsonb check (jsonb_typeof(unreadable) = 'object'),
  account text not null references account (id),
  taken_at timestamptz not null,
  taken_on date not null,
  check ((reading is null) = (source is null) and (reading is null) <> (unreadable is null))
);
create index draft_taken_at on draft (taken_at);
create trigger draft_append_only before update or delete or truncate on draft
  for each statement execute function refuse_change();

create table draft_decision (
  draft uuid not null references draft (id),
  seq integer not null check (seq > 0),
  account text not null references account (id),
  decided_at timestamptz not null,
  did text not null check (did ~ '^[a-z]+(-[a-z]+)*$' and length(did) <= 20),
  decision jsonb not null check (jsonb_typeof(decision) = 'object' and decision ->> 'did' is not distinct from did),
  primary key (draft, seq)
);
create trigger draft_decision_append_only before update or delete or truncate on draft_decision
  for each statement execute function refuse_change();

create table draft_published (
  draft uuid primary key references draft (id),
  programme text not null,
  version integer not null,
  account text not null references account (id),
  published_on date not null,
  unique (programme, version),
  foreign key (programme, version) references programme_version (programme, version)
);
create trigger draft_published_append_only before update or delete or truncate on draft_published
  for each statement execute function refuse_change();
