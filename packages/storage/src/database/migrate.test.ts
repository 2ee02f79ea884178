import { cp, mkdtemp, readFile, rm, writeFile, appendFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { emptyDatabase, freshDatabase, type FreshDatabase } from '../testing/index.ts'
import { migrate, readMigrations } from './migrate.ts'
import { openDatabase } from './open-database.ts'

const FOLDER = fileURLToPath(new URL('../../migrations', import.meta.url))
let empty: FreshDatabase
let folder: string

beforeAll(async () => {
  empty = await emptyDatabase()
  folder = await mkdtemp(join(tmpdir(), 'phoihop-migrations-'))
  await cp(FOLDER, folder, { recursive: true })
})
afterAll(async () => {
  await empty.close()
  await rm(folder, { recursive: true })
})

describe('migrate', () => {
  it('runs every file once, though two processes start at once', async () => {
    const other = await openDatabase(empty.connection, { as: 'owner' })
    if (!other.ok) throw new Error('no second pool')
    const outcomes = await Promise.all([migrate(empty.db, folder), migrate(other.value.db, folder), migrate(empty.db, folder)])
    await other.value.db.destroy()
    const ran = outcomes.map((outcome) => (outcome.ok ? outcome.value.length : outcome.refusals))
    expect(ran.sort()).toEqual([0, 0, (await readMigrations()).length])
  })

  it('runs nothing the second time', async () => {
    expect(await migrate(empty.db, folder)).toEqual({ ok: true, value: [] })
  })

  it('keeps nothing of a file that fails', async () => {
    const broken = join(folder, '9998-broken.sql')
    await writeFile(broken, 'create table half (id integer); select 1 / 0;')
    await expect(migrate(empty.db, folder)).rejects.toThrow('division by zero')
    await rm(broken)
    const { rows } = await sql<{ half: string | null }>`select to_regclass('half') as half`.execute(empty.db)
    expect(rows).toEqual([{ half: null }])
    expect(await migrate(empty.db, folder)).toEqual({ ok: true, value: [] })
  })

  it('refuses a database that ran another text of a file', async () => {
    await appendFile(join(folder, '0001-register.sql'), '\n')
    expect(await migrate(empty.db, folder)).toMatchObject({ ok: false, refusals: [{ code: 'wrong-usage', because: expect.stringContaining('0001-register.sql') }] })
    await cp(FOLDER, folder, { recursive: true })
  })

  it('refuses a database that a newer program migrated', async () => {
    await rm(join(folder, '0005-file-and-audit.sql'))
    expect(await migrate(empty.db, folder)).toMatchObject({ ok: false, refusals: [{ code: 'wrong-usage' }] })
  })
})

describe('schema.ts', () => {
  it('names exactly the columns of a migrated database', async () => {
    const fresh = await freshDatabase()
    const { rows } = await sql<{ name: string }>`select table_name || '.' || column_name as name from information_schema.columns where table_schema = 'public' order by 1`.execute(fresh.owner)
    await fresh.close()
    const written = columnsWritten(await readFile(new URL('schema.ts', import.meta.url), 'utf8'))
    expect(written.sort()).toEqual(rows.map(({ name }) => name).sort())
  })
})

/** `table.column` of every field in schema.ts, with the fields of the types a table extends. */
function columnsWritten(source: string): string[] {
  const types = new Map([...source.matchAll(/^(?:export )?type (\w+) = ((?:\w+ & )*)\{([^}]*)\}/gm)].map(([, name, from, fields]) => [name as string, { from: (from ?? '').split(' & ').filter(Boolean), fields: fieldsIn(fields ?? '') }]))
  const fieldsOf = (name: string): string[] => [...(types.get(name)?.from ?? []).flatMap(fieldsOf), ...(types.get(name)?.fields ?? [])]
  const tables = [...source.matchAll(/^ {2}(\w+): (\w+Table)$/gm)]
  return tables.flatMap(([, table, type]) => fieldsOf(type as string).map((field) => `${snake(table as string)}.${snake(field)}`))
}

const fieldsIn = (text: string): string[] => [...text.matchAll(/(?:^|[;\n{])\s*(\w+):/g)].map(([, field]) => field as string)
const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
