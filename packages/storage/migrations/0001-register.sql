-- Dated facts shared by programmes: tiers, places and bodies come and go by decree, and no two facts of one kind may hold on the same day.
create extension if not exists btree_gist;

create table checksum (
  what text primary key check (what in ('register', 'working-calendar')),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$')
);

create table tier (
  id text primary key check (length(id) between 1 and 60),
  position integer not null unique,
  title_vi text not null check (length(title_vi) between 1 and 200),
  title_en text check (length(title_en) between 1 and 200),
  rank integer not null check (rank > 0),
  valid daterange not null check (not isempty(valid) and not lower_inf(valid)),
  basis_document text check (length(basis_document) <= 200),
  basis_clause text check (length(basis_clause) <= 200)
);

create table place (
  id text primary key check (length(id) between 1 and 120),
  position integer not null unique,
  tier text not null references tier (id),
  valid daterange not null check (not isempty(valid) and not lower_inf(valid)),
  successors text[] not null
);

create table place_name (
  place text not null references place (id),
  valid daterange not null check (not isempty(valid) and not lower_inf(valid)),
  name_vi text not null check (length(name_vi) between 1 and 200),
  name_en text check (length(name_en) between 1 and 200),
  basis_document text not null check (length(basis_document) <= 200),
  basis_clause text check (length(basis_clause) <= 200),
  exclude using gist (place with =, valid with &&)
);

create table place_within (
  place text not null references place (id),
  valid daterange not null check (not isempty(valid) and not lower_inf(valid)),
  superior text not null references place (id) check (superior <> place),
  basis_document text not null check (length(basis_document) <= 200),
  basis_clause text check (length(basis_clause) <= 200),
  exclude using gist (place with =, valid with &&)
);

create table place_code (
  place text not null references place (id),
  valid daterange not null check (not isempty(valid) and not lower_inf(valid)),
  code text not null check (code ~ '^[0-9]{1,8}$'),
  basis_document text not null check (length(basis_document) <= 200),
  basis_clause text check (length(basis_clause) <= 200),
  exclude using gist (place with =, valid with &&)
);

create table body (
  id text primary key check (length(id) between 3 and 200),
  position integer not null unique,
  party text not null check (length(party) between 1 and 60),
  place text not null references place (id),
  valid daterange not null check (not isempty(valid) and not lower_inf(valid)),
  successors text[] not null,
  check (id = party || '@' || place),
  exclude using gist (party with =, place with =, valid with &&)
);

create table body_title (
  body text not null references body (id),
  valid daterange not null check (not isempty(valid) and not lower_inf(valid)),
  title_vi text not null check (length(title_vi) between 1 and 300),
  title_en text check (length(title_en) between 1 and 300),
  basis_document text not null check (length(basis_document) <= 200),
  basis_clause text check (length(basis_clause) <= 200),
  exclude using gist (body with =, valid with &&)
);

create table working_year (
  year integer primary key check (year between 1900 and 2200)
);

create table working_day (
  day date primary key,
  kind text not null check (kind in ('holiday', 'swapped-in'))
);
