-- What was done, what was owed and who took over: appended in the order of commitment, never edited.
create table work_entry (
  programme text not null references programme (id),
  seq bigint not null check (seq > 0),
  id uuid not null unique,
  occurrence text not null check (length(occurrence) between 5 and 300),
  obligation text not null check (length(obligation) between 1 and 120),
  place text not null check (length(place) between 1 and 120),
  period_key text not null check (length(period_key) between 4 and 30),
  period_from date not null,
  period_to date not null check (period_to >= period_from),
  falls date not null,
  body text not null check (length(body) between 3 and 200),
  account text not null references account (id),
  recorded_at timestamptz not null,
  recorded_on date not null,
  did text not null check (did in ('hold', 'issue', 'send', 'correct', 'return', 'accept', 'postpone', 'waive')),
  act jsonb not null check (jsonb_typeof(act) = 'object' and act ->> 'did' is not distinct from did),
  primary key (programme, seq),
  check (act - array['did', 'on', 'number', 'figures', 'file', 'entry', 'because', 'now', 'to', 'basis'] = '{}'),
  check (length(act ->> 'because') <= 2000 and length(act ->> 'number') <= 200)
);
create index work_entry_occurrence on work_entry (programme, occurrence, seq);
create index work_entry_place on work_entry (programme, place, seq);
create index work_entry_falls on work_entry (programme, falls);
create trigger work_entry_append_only before update or delete or truncate on work_entry
  for each statement execute function refuse_change();

create table expectation (
  programme text not null references programme (id),
  as_of date not null,
  occurrence text not null check (length(occurrence) between 5 and 300),
  obligation text not null check (length(obligation) between 1 and 120),
  kind text not null check (length(kind) between 1 and 60),
  tier text not null check (length(tier) between 1 and 60),
  place text not null check (length(place) between 1 and 120),
  period_key text not null check (length(period_key) between 4 and 30),
  period_from date not null,
  period_to date not null check (period_to >= period_from),
  falls date not null check (falls <= as_of),
  owners text[] not null,
  chair text check (length(chair) between 1 and 60),
  due date,
  target date,
  stated boolean,
  provisional boolean,
  why_not text check (why_not in ('no-tier', 'no-place', 'no-body')),
  check ((cardinality(owners) = 0) = (why_not is not null)),
  check ((stated is null) = (why_not is not null) and (provisional is null) = (why_not is not null))
);
create unique index expectation_once on expectation (programme, occurrence, (why_not is null));
create index expectation_falls on expectation (programme, falls);
create trigger expectation_append_only before update or delete or truncate on expectation
  for each statement execute function refuse_change();

create table orphan_answer (
  id uuid primary key,
  position bigint generated always as identity unique,
  programme text not null references programme (id),
  obligation text not null check (length(obligation) between 1 and 120),
  place text check (length(place) between 1 and 120),
  starts_on date not null,
  assigned_to text check (length(assigned_to) between 3 and 200),
  basis_document text not null check (length(basis_document) between 1 and 200),
  basis_on date not null,
  account text not null references account (id),
  recorded_at timestamptz not null,
  recorded_on date not null
);
create index orphan_answer_programme on orphan_answer (programme, position);
create trigger orphan_answer_append_only before update or delete or truncate on orphan_answer
  for each statement execute function refuse_change();
