-- Pages are kept until what they show changes: what bodies do in a year is part of that.
create index year_act_recorded on year_act (recorded_at);

-- Changes with every act kept, whoever asks; tells when and how many, nothing else. Not the last moment alone: of two acts at a time the
-- earlier may be kept later.
create function last_year_act() returns text language plpgsql as $$
declare
  before text := coalesce(current_setting('phoihop.acts_as', true), '');
  last timestamptz;
  beside bigint;
begin
  perform set_config('phoihop.acts_as', 'system', true);
  select max(recorded_at) into last from year_act;
  select count(*) into beside from year_act where recorded_at > last - interval '1 day';
  perform set_config('phoihop.acts_as', before, true);
  return coalesce(extract(epoch from last)::text, '') || '/' || beside;
end
$$;
