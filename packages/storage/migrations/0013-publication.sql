-- What the public sees is what a standing body published: snapshots, only ever added to, and the one thing that a request of nobody may read.
create table publication (
  seq bigint generated always as identity primary key,
  programme text not null references programme (id),
  kind text not null check (kind in ('pledge', 'figures')),
  period_key text check (length(period_key) between 4 and 30),
  body text not null check (length(body) between 3 and 200),
  published_on date not null,
  content jsonb not null check (jsonb_typeof(content) = 'object'),
  check ((kind = 'figures') = (period_key is not null)),
  check (length(content::text) <= 2000000)
);
create index publication_programme on publication (programme, seq);
create trigger publication_append_only before update or delete or truncate on publication
  for each statement execute function refuse_change();

alter table publication enable row level security;
alter table publication force row level security;
create policy publication_seen on publication for select using (
  (select acts_as('public')) or (programme = (select seen_programme()) and ((select sees_all()) or body = any((select seen_bodies())::text[])))
);
create policy publication_added on publication for insert with check (
  acts_as('system') or (programme = seen_programme() and sees_all())
);

select chain_table('publication', 'seq');
