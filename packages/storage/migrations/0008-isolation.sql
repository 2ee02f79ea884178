-- Isolation a second time, in the database itself: whoever forgets a condition gets no rows. The program asks as phoihop_app,
-- which owns no table and bypasses nothing; what it may see is set for each transaction, and with nothing set it sees nothing.
create function acts_as(office text) returns boolean language sql stable parallel safe
  return coalesce(current_setting('phoihop.acts_as', true) in (office, 'system'), false);
create function seen_programme() returns text language sql stable parallel safe
  return current_setting('phoihop.programme', true);
create function sees_all() returns boolean language sql stable parallel safe
  return coalesce(current_setting('phoihop.bodies', true) = 'all', false);
create function seen_bodies() returns text[] language sql stable parallel safe
  return string_to_array(current_setting('phoihop.bodies', true), E'\n');

-- Whose duty an entry is about: as frozen at its deadline; before that, the bodies at its place that may owe it and those that reported it.
alter table work_entry add column owners text[];
alter table work_entry disable trigger work_entry_append_only;
update work_entry as entry set owners = coalesce(
  (select expectation.owners from expectation where expectation.programme = entry.programme and expectation.occurrence = entry.occurrence and why_not is null),
  (select array_agg(distinct owner) from (
    select body.id from body
      where body.place = entry.place and body.valid @> entry.falls
        and (entry.occurrence like '%/' || body.party or entry.occurrence like '%/' || entry.place)
    union
    select reported.body from work_entry as reported
      where reported.programme = entry.programme and reported.occurrence = entry.occurrence and reported.did in ('hold', 'issue', 'send', 'correct')
  ) as concerned (owner)),
  array[entry.body]
);
alter table work_entry enable trigger work_entry_append_only;
alter table work_entry alter column owners set not null;
alter table work_entry add constraint work_entry_owners_check check (cardinality(owners) > 0);

-- A file is seen by who sees the duty it was reported with.
alter table file add column programme text references programme (id);
alter table file add column owners text[];
update file set (programme, owners) = (
  select entry.programme, entry.owners from work_entry as entry
  where file.id::text in (entry.act ->> 'file', entry.act -> 'now' ->> 'file')
  order by entry.programme, entry.seq limit 1
);
update file set programme = (select min(id) from programme), owners = '{}' where owners is null;
alter table file alter column programme set not null;
alter table file alter column owners set not null;

-- The highest numbers, whoever asks: they are given without gaps, and pages are kept until they change. They tell how many, nothing else.
-- A function that carries the setting in its definition could be made by superusers only.
create function last_entry(of_programme text) returns bigint language plpgsql as $$
declare
  before text := coalesce(current_setting('phoihop.acts_as', true), '');
  found bigint;
begin
  perform set_config('phoihop.acts_as', 'system', true);
  select coalesce(max(seq), 0) into found from work_entry where programme = of_programme;
  perform set_config('phoihop.acts_as', before, true);
  return found;
end
$$;
create function last_answer() returns bigint language plpgsql as $$
declare
  before text := coalesce(current_setting('phoihop.acts_as', true), '');
  found bigint;
begin
  perform set_config('phoihop.acts_as', 'system', true);
  select coalesce(max(position), 0) into found from orphan_answer;
  perform set_config('phoihop.acts_as', before, true);
  return found;
end
$$;

alter table work_entry enable row level security;
alter table work_entry force row level security;
create policy work_entry_seen on work_entry for select using (
  (select acts_as('system')) or (programme = (select seen_programme()) and ((select sees_all()) or owners && (select seen_bodies())))
);
create policy work_entry_added on work_entry for insert with check (
  acts_as('system') or (programme = seen_programme() and (sees_all() or (owners && seen_bodies() and body = any(seen_bodies()))))
);

alter table expectation enable row level security;
alter table expectation force row level security;
create policy expectation_seen on expectation for select using (
  (select acts_as('system')) or (programme = (select seen_programme()) and ((select sees_all()) or owners && (select seen_bodies())))
);
create policy expectation_added on expectation for insert with check (acts_as('system'));

-- Answers decide whose a duty is: to derive the schedule they are read whole, and they hold no work.
alter table orphan_answer enable row level security;
alter table orphan_answer force row level security;
create policy orphan_answer_seen on orphan_answer for select using (
  (select acts_as('schedule')) or (programme = (select seen_programme()) and ((select sees_all()) or assigned_to = any((select seen_bodies())::text[])))
);
create policy orphan_answer_added on orphan_answer for insert with check (
  acts_as('system') or (programme = seen_programme() and sees_all())
);

alter table file enable row level security;
alter table file force row level security;
create policy file_seen on file for select using (
  (select acts_as('system')) or (programme = (select seen_programme()) and ((select sees_all()) or owners && (select seen_bodies())))
);
create policy file_added on file for insert with check (
  acts_as('system') or (programme = seen_programme() and (sees_all() or owners && seen_bodies()))
);

-- Which account acts for which body, and the secret addresses of calendars: for signing in and keeping accounts, never for who reads work.
alter table account_seat enable row level security;
alter table account_seat force row level security;
create policy account_seat_kept on account_seat using (acts_as('accounts')) with check (acts_as('accounts'));
alter table feed enable row level security;
alter table feed force row level security;
create policy feed_kept on feed using (acts_as('accounts')) with check (acts_as('accounts'));

-- What is append-only is neither changed nor removed by this role, triggers or not.
grant usage on schema public to phoihop_app;
grant select on all tables in schema public to phoihop_app;
grant insert on all tables in schema public to phoihop_app;
revoke insert on migration from phoihop_app;
grant update on checksum, account, session, one_time_link to phoihop_app;
grant delete on checksum, tier, place, place_name, place_within, place_code, body, body_title, working_year, working_day to phoihop_app;
grant delete on session, sign_in_attempt, one_time_link, feed to phoihop_app;
alter default privileges in schema public grant select, insert on tables to phoihop_app;
