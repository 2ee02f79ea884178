-- Definitions as published: a version is never changed, a change is the next version.
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'table % is append-only', tg_table_name using errcode = 'restrict_violation';
end
$$;

create table programme (
  id text primary key check (id ~ '^[a-z0-9][a-z0-9-]{0,119}$')
);

create table programme_version (
  programme text not null references programme (id),
  version integer not null check (version > 0),
  definition jsonb not null check (jsonb_typeof(definition) = 'object'),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  published_at timestamptz not null,
  primary key (programme, version),
  check (definition ->> 'programme' is not distinct from programme),
  check ((definition ->> 'version')::integer is not distinct from version)
);

create trigger programme_version_append_only before update or delete or truncate on programme_version
  for each statement execute function refuse_change();
