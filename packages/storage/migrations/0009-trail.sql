-- A chain of digests over every table that is only ever added to: a row altered, removed or put in behind the program's back no longer fits
-- its link. A later migration may give such a table a new column only where it is null in every row there is (nulls at the end are left out of
-- a digest), and calls chain_table for a table of its own.
create table chain (
  seq bigint primary key check (seq > 0),
  at timestamptz not null,
  relation text not null check (length(relation) between 1 and 60),
  row_key text not null check (length(row_key) between 1 and 600),
  digest bytea not null check (length(digest) = 32),
  hash bytea not null check (length(hash) = 32)
);
create trigger chain_append_only before update or delete or truncate on chain
  for each statement execute function refuse_change();

create table chain_head (
  one boolean primary key default true check (one),
  seq bigint not null check (seq >= 0),
  hash bytea not null check (length(hash) = 32)
);
insert into chain_head (seq, hash) values (0, decode(repeat('00', 32), 'hex'));

-- What a transaction under way has added and not linked yet. Empty for everybody else, and after a crash.
create unlogged table chain_due (
  id bigint generated always as identity primary key,
  relation text not null,
  row_keys text[] not null,
  digests bytea[] not null
);

-- The statement that notes the rows of `source` as due, some thousands a batch. `columns`: what a row is known by, and in which order it is
-- linked. A row is digested as the text of its columns in their order; nulls at its end are left out. A value that ends in a comma or a
-- parenthesis is printed in quotes, so nothing but those nulls is trimmed.
create function chain_statement(relation text, source text, columns text[]) returns text language sql immutable set search_path = pg_catalog, pg_temp as $$
  select format(
    'insert into public.chain_due (relation, row_keys, digests)
     select %L, array_agg(key order by place), array_agg(digest order by place)
     from (
       select row_number() over (order by %2$s) as place, concat_ws(''/'', %2$s) as key, sha256(convert_to(rtrim(added::text, '',)''), ''UTF8'')) as digest
       from %3$s as added
     ) as numbered
     group by (place - 1) / 5000 order by (place - 1) / 5000',
    relation, (select string_agg(format('added.%I', one), ', ') from unnest(columns) as one), source)
$$;

create function chain_added() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
begin
  execute public.chain_statement(tg_table_name, 'added', tg_argv::text[]);
  return null;
end
$$;

create function chain_append() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  keys text[] := new.row_keys;
  digests bytea[] := new.digests;
  hashes bytea[] := '{}';
  head public.chain_head%rowtype;
  last bytea;
  linked_at timestamptz;
begin
  delete from public.chain_due where id = new.id;
  select * into strict head from public.chain_head for update;
  last := head.hash;
  linked_at := clock_timestamp();
  for nth in 1 .. cardinality(keys) loop
    last := sha256(last || convert_to(concat_ws(E'\n', head.seq + nth, (extract(epoch from linked_at) * 1000000)::bigint, new.relation, keys[nth], encode(digests[nth], 'hex')), 'UTF8'));
    hashes[nth] := last;
  end loop;
  insert into public.chain (seq, at, relation, row_key, digest, hash)
    select head.seq + link.nth, linked_at, new.relation, link.key, link.digest, link.hash
    from unnest(keys, digests, hashes) with ordinality as link (key, digest, hash, nth);
  update public.chain_head set seq = head.seq + cardinality(keys), hash = last;
  return null;
end
$$;
create constraint trigger chain_due_append after insert on chain_due deferrable initially deferred
  for each row execute function chain_append();

-- Links what `relation` holds already and, from then on, what is added to it.
create function chain_table(relation text, variadic columns text[]) returns void language plpgsql set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
declare
  is_forced boolean := (select relforcerowsecurity from pg_class where oid = format('public.%I', relation)::regclass);
begin
  execute format('create trigger %I after insert on public.%I referencing new table as added for each statement execute function public.chain_added(%s)',
    relation || '_chain', relation, (select string_agg(quote_literal(one), ', ') from unnest(columns) as one));
  -- Row security would hide rows from the tables' own owner, and hidden rows would be without a link.
  if is_forced then execute format('alter table public.%I no force row level security', relation); end if;
  execute public.chain_statement(relation, format('public.%I', relation), columns);
  if is_forced then execute format('alter table public.%I force row level security', relation); end if;
end
$$;

create trigger file_append_only before update or delete or truncate on file
  for each statement execute function refuse_change();

-- Whose seat acted, and whose work was read.
alter table audit add column body text check (length(body) between 3 and 200);
alter table audit add column of_body text check (length(of_body) between 3 and 200);
create index audit_at on audit (at);
create index audit_account on audit (account, seq);
-- A reading is noted once a day for each account, seat and body read: the trail grows with the bodies, not with the clicks.
create unique index audit_read_once on audit (account, did, body, (coalesce(of_body, subject)), ((at at time zone 'Asia/Ho_Chi_Minh')::date)) nulls not distinct
  where did in ('read-work', 'read-overview');

-- The trail is read by auditors, each of the bodies in its sight; a row that stands in no seat (a sign-in) tells nothing of work.
alter table audit enable row level security;
alter table audit force row level security;
create policy audit_seen on audit for select using (
  (select acts_as('system')) or ((select acts_as('trail')) and ((select sees_all()) or body is null or body = any((select seen_bodies())::text[]) or of_body = any((select seen_bodies())::text[])))
);
create policy audit_added on audit for insert with check (true);
create policy account_seat_named on account_seat for select using (acts_as('trail'));

select chain_table('programme_version', 'programme', 'version');
select chain_table('draft', 'id');
select chain_table('draft_decision', 'draft', 'seq');
select chain_table('draft_published', 'draft');
select chain_table('work_entry', 'programme', 'seq');
select chain_table('expectation', 'programme', 'occurrence', 'why_not');
select chain_table('orphan_answer', 'id');
select chain_table('file', 'id');
select chain_table('audit', 'seq');
-- The links of these are made now, while nobody else can add.
set constraints all immediate;
set constraints all deferred;

revoke all on chain, chain_head, chain_due from public;
revoke all on function chain_statement, chain_added, chain_append, chain_table from public;
do $$
begin
  if exists (select from pg_roles where rolname = 'phoihop_app') then
    revoke all on chain, chain_head, chain_due from phoihop_app;
    grant select on chain, chain_head to phoihop_app;
  end if;
end
$$;
