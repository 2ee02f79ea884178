-- The coordination year: what bodies proposed, agreed, concluded and handed over, matter by matter, only ever added; and the numbers given to papers.
create table year_act (
  programme text not null references programme (id),
  affair text not null check (affair in ('plan', 'meeting', 'commitment', 'visit', 'review', 'handover', 'paper')),
  subject text not null check (length(subject) between 5 and 300),
  seq integer not null check (seq > 0),
  id uuid not null unique,
  year integer not null check (year between 1990 and 2200),
  place text not null check (length(place) between 1 and 120),
  owners text[] not null check (cardinality(owners) > 0),
  body text not null check (length(body) between 3 and 200),
  account text not null references account (id),
  recorded_at timestamptz not null,
  recorded_on date not null,
  did text not null check (did ~ '^[a-z][a-z-]{1,39}$'),
  act jsonb not null check (jsonb_typeof(act) = 'object' and act ->> 'did' is not distinct from did and length(act::text) <= 20000),
  primary key (programme, affair, subject, seq)
);
create index year_act_place on year_act (programme, affair, year, place);
create trigger year_act_append_only before update or delete or truncate on year_act
  for each statement execute function refuse_change();

-- Decree 30/2020, art. 15: one series a year in the register of the body that leads.
create table paper_number (
  body text not null check (length(body) between 3 and 200),
  year integer not null check (year between 1990 and 2200),
  number integer not null check (number > 0),
  paper uuid not null unique,
  programme text not null references programme (id),
  owners text[] not null check (cardinality(owners) > 0),
  account text not null references account (id),
  recorded_at timestamptz not null,
  primary key (body, year, number)
);
create trigger paper_number_append_only before update or delete or truncate on paper_number
  for each statement execute function refuse_change();

-- The last number of a series, whichever programme it was given in: it tells how many, nothing else.
create function last_paper_number(of_body text, of_year integer) returns integer language plpgsql as $$
declare
  before text := coalesce(current_setting('phoihop.acts_as', true), '');
  found integer;
begin
  perform set_config('phoihop.acts_as', 'system', true);
  select coalesce(max(number), 0) into found from paper_number where body = of_body and year = of_year;
  perform set_config('phoihop.acts_as', before, true);
  return found;
end
$$;

alter table year_act enable row level security;
alter table year_act force row level security;
create policy year_act_seen on year_act for select using (
  (select acts_as('system')) or (programme = (select seen_programme()) and ((select sees_all()) or owners && (select seen_bodies())))
);
create policy year_act_added on year_act for insert with check (
  acts_as('system') or (programme = seen_programme() and (sees_all() or (owners && seen_bodies() and body = any(seen_bodies()))))
);
alter table paper_number enable row level security;
alter table paper_number force row level security;
create policy paper_number_seen on paper_number for select using (
  (select acts_as('system')) or (programme = (select seen_programme()) and ((select sees_all()) or owners && (select seen_bodies())))
);
create policy paper_number_added on paper_number for insert with check (
  acts_as('system') or (programme = seen_programme() and (sees_all() or (owners && seen_bodies() and body = any(seen_bodies()))))
);

select chain_table('year_act', 'programme', 'affair', 'subject', 'seq');
select chain_table('paper_number', 'body', 'year', 'number');
