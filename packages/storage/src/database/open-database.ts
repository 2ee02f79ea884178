import { CamelCasePlugin, Kysely, PostgresDialect, sql } from 'kysely'
import { Pool } from 'pg'
import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import type { Db } from './db.ts'
import type { Schema } from './schema.ts'
import { columnTypes } from './types-of-columns.ts'

/** A server by its address (`postgresql://…`), or by the folder of its socket. */
export type Connection = { connectionString: string } | { host: string; user: string; database: string }
export type OpenDatabase = { db: Db; version: string }

const LEAST_MAJOR = 15
const NO_ADDRESS = 'DATABASE_URL không có dạng postgresql://người-dùng@máy/cơ-sở-dữ-liệu'
const CONNECT_MS = 10_000
const STATEMENT_MS = 60_000

/**
 * Opens a pool of at most `size` connections; close it with `db.destroy()`. Refuses a server that cannot be reached or signed in to
 * (`database-unreachable`), an address that is none (`wrong-usage`) and one older than PostgreSQL 15 (`database-too-old`).
 */
export async function openDatabase(connection: Connection, { size = 10 }: { size?: number } = {}): Promise<Outcome<OpenDatabase>> {
  if ('connectionString' in connection && !isAddress(connection.connectionString)) return refuse({ code: 'wrong-usage', because: NO_ADDRESS })
  const pool = openPool(connection, size)
  const db: Db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }), plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })] })
  const version = await versionOf(db)
  if (!version.ok) await db.destroy()
  return version.ok ? ok({ db, version: version.value }) : version
}

/** Whether the database answers now. */
export async function isAlive(db: Db): Promise<boolean> {
  return sql`select 1`.execute(db).then(
    () => true,
    () => false,
  )
}

async function versionOf(db: Db): Promise<Outcome<string>> {
  try {
    const { rows } = await sql<{ version: string; number: string }>`
      select current_setting('server_version') as version, current_setting('server_version_num') as number
    `.execute(db)
    const version = rows[0]?.version.split(' ')[0] ?? ''
    const isOld = Number(rows[0]?.number) < LEAST_MAJOR * 10_000
    return isOld ? refuse({ code: 'database-too-old', version, least: String(LEAST_MAJOR) }) : ok(version)
  } catch (error) {
    return refuse({ code: 'database-unreachable', because: messageOf(error) })
  }
}

const isAddress = (text: string): boolean => /^postgres(ql)?:$/.test(URL.parse(text)?.protocol ?? '')

/** A refused connection to a name with several addresses carries its reasons inside. */
function messageOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(messageOf).join('; ')
  return error instanceof Error ? error.message : String(error)
}

function openPool(connection: Connection, size: number): Pool {
  const pool = new Pool({
    ...connection,
    max: size,
    types: columnTypes,
    keepAlive: true,
    connectionTimeoutMillis: CONNECT_MS,
    statement_timeout: STATEMENT_MS,
    idle_in_transaction_session_timeout: STATEMENT_MS,
    application_name: 'phoihop',
  })
  // An 'error' event without a listener ends the process. The query that was running is rejected anyway, and the pool opens a new connection.
  pool.on('error', () => {})
  pool.on('connect', (client) => void client.on('error', () => {}))
  return pool
}
