-- A document whose reading takes long is kept before it is read: what was read, or why nothing could be, is added beside it once.
alter table draft drop constraint draft_check;
alter table draft add constraint draft_read_or_not check ((reading is null) = (source is null) and (reading is null or unreadable is null));

create table draft_read (
  draft uuid primary key references draft (id),
  kind text not null check (kind in ('txt', 'docx', 'pdf', 'scan')),
  source text,
  reading jsonb check (jsonb_typeof(reading) = 'object'),
  unreadable jsonb check (jsonb_typeof(unreadable) = 'object'),
  read_at timestamptz not null,
  check ((reading is null) = (source is null) and (reading is null) <> (unreadable is null))
);
create trigger draft_read_append_only before update or delete or truncate on draft_read
  for each statement execute function refuse_change();

-- No record: a sign of life of the process that is reading, gone when it is done. One that is old belongs to a process that ended.
create table draft_under_way (
  draft uuid primary key references draft (id),
  done integer check (done >= 0),
  pages integer check (pages >= done),
  seen_at timestamptz not null
);

grant update, delete on draft_under_way to phoihop_app;
select chain_table('draft_read', 'draft');
