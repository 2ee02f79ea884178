import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import { ensureRole } from './application-role.ts'
import type { Db } from './db.ts'
import { isDiskFull, isGone } from './is-gone.ts'

export type Migration = { name: string; sha256: string; text: string }

const FOLDER = fileURLToPath(new URL('../../migrations', import.meta.url))
const FILE_NAME = /^\d{4}-[a-z0-9-]+\.sql$/
/** Any number, the same in every version of this program: two processes that start at once take turns. */
const LOCK = 168_2024

/**
 * Runs the SQL files of `folder` that this database has not run, in order, each in its own transaction; answers their names. `upTo`: the
 * last to be run, by name. Runs as the owner of the tables. Refuses a database that ran a file this program does not have, or has with another text, and a user who can
 * neither make nor take the role of the program (`database-role-missing`).
 */
export async function migrate(db: Db, folder: string = FOLDER, upTo?: string): Promise<Outcome<readonly string[]>> {
  const migrations = (await readMigrations(folder)).filter(({ name }) => upTo === undefined || name <= upTo)
  try {
    return await db.connection().execute(async (one) => {
      await sql`select pg_advisory_lock(${LOCK})`.execute(one)
      try {
        const role = await ensureRole(one)
        return role.ok ? await runMissing(one, migrations) : role
      } finally {
        await sql`select pg_advisory_unlock(${LOCK})`.execute(one).catch(() => {})
      }
    })
  } catch (error) {
    if (isGone(error)) return refuse({ code: 'database-gone', because: (error as Error).message })
    if (isDiskFull(error)) return refuse({ code: 'disk-full', where: 'database' })
    throw error
  }
}

/** The migrations in `folder`, in order. */
export async function readMigrations(folder: string = FOLDER): Promise<readonly Migration[]> {
  const names = (await readdir(folder)).filter((name) => FILE_NAME.test(name)).sort()
  return Promise.all(names.map(async (name) => {
    const text = await readFile(`${folder}/${name}`, 'utf8')
    return { name, text, sha256: createHash('sha256').update(text).digest('hex') }
  }))
}

async function runMissing(db: Db, migrations: readonly Migration[]): Promise<Outcome<readonly string[]>> {
  const { rows } = await sql<{ made: string | null }>`select to_regclass('migration') as made`.execute(db)
  // Asked first: who may not make tables may still find that nothing is missing.
  if (rows[0]?.made === null) await sql`create table migration (name text primary key, sha256 text not null, ran_at timestamptz not null default now())`.execute(db)
  const ran = await db.selectFrom('migration').select(['name', 'sha256']).orderBy('name').execute()
  for (const { name, sha256 } of ran) {
    const known = migrations.find((migration) => migration.name === name)
    if (known?.sha256 !== sha256) return refuse({ code: 'wrong-usage', because: `cơ sở dữ liệu do một phiên bản phần mềm khác dựng (bước ${name})` })
  }
  const missing = migrations.filter(({ name }) => !ran.some((one) => one.name === name))
  for (const migration of missing) await run(db, migration)
  return ok(missing.map(({ name }) => name))
}

const run = (db: Db, { name, sha256, text }: Migration): Promise<void> =>
  db.transaction().execute(async (within) => {
    await sql.raw(text).execute(within)
    await within.insertInto('migration').values({ name, sha256 }).execute()
  })
