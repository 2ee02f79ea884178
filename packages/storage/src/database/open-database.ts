import { CamelCasePlugin, Kysely, sql } from 'kysely'
import { Pool } from 'pg'
import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import { APPLICATION_ROLE } from './application-role.ts'
import type { Db } from './db.ts'
import { OpeningDialect } from './opening-dialect.ts'
import type { Schema } from './schema.ts'
import { columnTypes } from './types-of-columns.ts'

/** A server by its address (`postgresql://…`), or by the folder of its socket. */
export type Connection = { connectionString: string } | { host: string; user: string; database: string }
export type OpenDatabase = { db: Db; version: string }

const LEAST_MAJOR = 15
const NO_ADDRESS = 'DATABASE_URL không có dạng postgresql://người-dùng@máy/cơ-sở-dữ-liệu'
const BYPASSES = `vai ${APPLICATION_ROLE} của PostgreSQL không được có quyền SUPERUSER hay BYPASSRLS`
const CONNECT_MS = 10_000
const STATEMENT_MS = 60_000

/** application: the program, held to row-level security · owner: the owner of the tables, for migrations and nothing that a request asks. */
type As = 'application' | 'owner'

/**
 * Opens a pool of at most `size` connections; close it with `db.destroy()`. Refuses a server that cannot be reached or signed in to
 * (`database-unreachable`), an address that is none (`wrong-usage`), one older than PostgreSQL 15 (`database-too-old`) and, for the
 * application, one where its role is missing (`database-role-missing`) or could look past row-level security (`wrong-usage`).
 */
export async function openDatabase(connection: Connection, { size = 10, as = 'application' }: { size?: number; as?: As } = {}): Promise<Outcome<OpenDatabase>> {
  if ('connectionString' in connection && !isAddress(connection.connectionString)) return refuse({ code: 'wrong-usage', because: NO_ADDRESS })
  const pool = openPool(as === 'owner' ? connection : asRole(connection), size)
  const db: Db = new Kysely<Schema>({ dialect: new OpeningDialect({ pool }), plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })] })
  const version = await versionOf(db, as, userOf(connection))
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

type Found = { version: string; number: string; role: string; login: string; bypasses: boolean }

async function versionOf(db: Db, as: As, user: string): Promise<Outcome<string>> {
  try {
    const { rows } = await sql<Found>`
      select current_setting('server_version') as version, current_setting('server_version_num') as number, current_user as role, session_user as login,
        (select rolsuper or rolbypassrls from pg_roles where rolname = current_user) as bypasses
    `.execute(db)
    const found = rows[0] as Found
    const version = found.version.split(' ')[0] ?? ''
    if (Number(found.number) < LEAST_MAJOR * 10_000) return refuse({ code: 'database-too-old', version, least: String(LEAST_MAJOR) })
    if (as === 'owner') return ok(version)
    // A pooler in between may drop what a connection is opened with.
    if (found.role !== APPLICATION_ROLE) return refuse({ code: 'database-role-missing', role: APPLICATION_ROLE, user: found.login })
    return found.bypasses ? refuse({ code: 'wrong-usage', because: BYPASSES }) : ok(version)
  } catch (error) {
    const because = messageOf(error)
    return refuse(as === 'application' && because.includes(APPLICATION_ROLE) ? { code: 'database-role-missing', role: APPLICATION_ROLE, user } : { code: 'database-unreachable', because })
  }
}

/** Every connection takes the role as it is opened, before anything can be asked on it; an address keeps what options it has. */
function asRole(connection: Connection): Connection & { options?: string } {
  const option = `-c role=${APPLICATION_ROLE}`
  if (!('connectionString' in connection)) return { ...connection, options: option }
  const url = new URL(connection.connectionString)
  url.searchParams.set('options', `${url.searchParams.get('options') ?? ''} ${option}`.trim())
  return { connectionString: url.href }
}

const userOf = (connection: Connection): string => ('user' in connection ? connection.user : decodeURIComponent(new URL(connection.connectionString).username))
const isAddress = (text: string): boolean => /^postgres(ql)?:$/.test(URL.parse(text)?.protocol ?? '')

/** A refused connection to a name with several addresses carries its reasons inside. */
function messageOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(messageOf).join('; ')
  return error instanceof Error ? error.message : String(error)
}

function openPool(connection: Connection & { options?: string }, size: number): Pool {
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
