import { expect, it } from 'vitest'
import { plant } from '../stage/plant.ts'
import type { Allowed } from './allowed.ts'
import { checkPromise } from './check-promise.ts'

const MIGRATION = 'packages/storage/migrations/0001-begin.sql'
const PAGE = 'packages/web/src/work/Report.tsx'
const allowed: Allowed = {
  columns: { 'work_entry.act': 'what a body did, checked by its type' },
  fields: { because: 'refused when it names a person', on: 'a day', 'figure-*': 'a count' },
  parts: { 'packages/web/src/design/Field.tsx': 'draws a field' },
  figures: { fires: 'a count' },
}
const sound = {
  [MIGRATION]: `-- one text\ncreate table work_entry (id uuid primary key, seq bigint not null, on_day date, amount numeric(18,0), act jsonb not null check (act ? 'did'), unique (id, seq));
    create function refuse() returns trigger as $$ begin raise exception 'text text'; end $$ language plpgsql;\n`,
  [PAGE]: 'export const Report = () => <form><Field name="on" /><textarea name="because" /><input name={`${PREFIX}${id}`} /><meta name="robots" /></form>\n',
  'packages/web/src/work/prefix.ts': `export const PREFIX = 'figure-'\n`,
  'packages/web/src/design/Field.tsx': 'export const Field = ({ name }: { name: string }) => <input name={name} />\n',
  'packages/core/src/work/figures.ts': `export const FIGURES = [{ id: 'fires', title: { vi: 'Số vụ cháy' } }]\n`,
}
const found = (more: Readonly<Record<string, string>>) => checkPromise(plant({ ...sound, ...more }), allowed).findings.map(({ where, what }) => `${where}: ${what}`)

it('passes what is vouched for', () => {
  expect(checkPromise(plant(sound), allowed)).toMatchObject({ looked: 10, findings: [] })
})

it.each([
  ['create table visit (id uuid, purpose text)', 'visit.purpose: a column that could take text'],
  ['create table visit (id uuid, purpose varchar(200) default \'\')', 'visit.purpose'],
  ['create table if not exists app.visit (id uuid, extra jsonb not null)', 'visit.extra'],
  ['create table visit (words text[])', 'visit.words'],
  ['-- the office\'s own\ncreate table visit (word text); select \'--\'', 'visit.word'],
  ['do $$ begin alter table work_entry no force row level security; alter table work_entry add column a text; end $$', 'cannot be followed'],
  ['create domain short as text; create table visit (word short)', 'visit.word'],
  ['alter table work_entry add column why text', 'work_entry.why'],
  ['alter table work_entry add a int, add b text', 'work_entry.b'],
  ['alter table work_entry alter column seq type text', 'work_entry.seq'],
  ['alter table work_entry rename column act to story', 'work_entry.story'],
  ['create table visit as select 1', 'cannot be followed'],
  ['create table visit (like work_entry)', 'cannot be followed'],
  ['do $$ begin create table visit (a text); end $$', 'cannot be followed'],
  ['create table visit (citizen_count int)', 'would hold "citizen"'],
])('catches in the schema: %s', (sql, says) => {
  expect(found({ 'packages/storage/migrations/0002-more.sql': `${sql};\n` })).toContainEqual(expect.stringContaining(says))
})

it('catches a table made in code', () => {
  const text = 'export const make = (db: Db) => sql`create table visit (purpose text)`.execute(db)\n'
  expect(found({ 'packages/storage/src/work/make.ts': text })).toEqual([expect.stringContaining('visit.purpose')])
})

it.each([
  ['<input name="subject" />', 'name="subject"> is unknown'],
  ['<select name="kind" />', 'name="kind"> is unknown'],
  ['<Field name="place" />', 'name="place"> is unknown'],
  ['<input name={`answer-${id}`} />', 'name="answer-*"> is unknown'],
  ['<input name={`${one}${other}`} />', 'name="**"> is unknown'],
  ['<input name={anything} />', 'has no name to be known by'],
  ['<input {...field} />', 'has no name to be known by'],
  ['<textarea name="on" />', 'free text is for "because" and "reservation" and "what" and "wording" only'],
  ['<textarea name={anything} />', 'free text is for "because" and "reservation" and "what" and "wording" only'],
  ['<div contentEditable />', 'no contentEditable'],
  ['<input name="phone" />', 'would hold "phone"'],
])('catches on a page: %s', (element, says) => {
  expect(found({ 'packages/web/src/work/More.tsx': `export const More = () => ${element}\n` })).toContainEqual(expect.stringContaining(says))
})

it('catches a figure nobody vouched for, and a list that vouches for what is gone', () => {
  expect(found({ 'packages/core/src/work/figures.ts': `export const FIGURES = [{ id: 'arrests', title: { vi: 'Số vụ' } }]\n` }))
    .toEqual([expect.stringContaining('arrests: a figure'), expect.stringContaining('"fires" exists no longer')])
  expect(found({ [MIGRATION]: 'create table visit (id uuid);\n' })).toEqual([expect.stringContaining('"work_entry.act" exists no longer')])
})
