import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import type { Connection, Db } from '@phoihop/storage/database'
import { startServer } from '@phoihop/storage/server'
import type { Settings } from './settings.ts'

export type Ground = {
  /** What runs, for people: `postgresql 18.4 (embedded)`. */
  database: string
  isAlive(): Promise<boolean>
  /** For a pool of one's own beside it. */
  connection: Connection
  /** A pool on it, migrated by the owner of the tables, and held to row-level security from then on. The client is loaded here: it takes as long to load as PostgreSQL takes to start. */
  openDatabase(): Promise<Outcome<Db>>
  close(): Promise<void>
}

/** A PostgreSQL that answers: the embedded one in the data folder, started here, or the server named by DATABASE_URL. */
export async function openGround(settings: Settings, say: (text: string) => void): Promise<Outcome<Ground>> {
  if (settings.databaseUrl) {
    const opened = await connect({ connectionString: settings.databaseUrl }, say)
    if (!opened.ok) return opened
    const { db, version, isAlive } = opened.value
    return ok({ database: `postgresql ${version} (external)`, connection: { connectionString: settings.databaseUrl }, isAlive, openDatabase: async () => ok(db), close: () => db.destroy() })
  }
  const server = await startEmbedded(settings, say)
  if (!server.ok) return server
  let pool: Awaited<ReturnType<typeof connect>> | undefined
  return ok({
    database: `postgresql ${server.value.version} (embedded)`,
    connection: server.value.connection,
    // Until there is a pool: the supervisor has just had an answer from it.
    isAlive: async () => (pool?.ok ? pool.value.isAlive() : true),
    openDatabase: async () => {
      pool = await connect(server.value.connection, say)
      return pool.ok ? ok(pool.value.db) : pool
    },
    close: async () => {
      if (pool?.ok) await pool.value.db.destroy()
      await server.value.stop()
    },
  })
}

async function connect(connection: Connection, say: (text: string) => void): Promise<Outcome<{ db: Db; version: string; isAlive(): Promise<boolean> }>> {
  const { isAlive, migrate, openDatabase } = await import('@phoihop/storage/database')
  const owner = await openDatabase(connection, { size: 1, as: 'owner' })
  if (!owner.ok) return owner
  const migrated = await migrate(owner.value.db).finally(() => owner.value.db.destroy())
  if (!migrated.ok) return migrated
  if (migrated.value.length > 0) say(`Cơ sở dữ liệu: ${migrated.value.length} bước dựng lược đồ đã chạy`)
  const opened = await openDatabase(connection)
  if (!opened.ok) return opened
  const { db, version } = opened.value
  return ok({ db, version, isAlive: () => isAlive(db) })
}

async function startEmbedded(settings: Settings, say: (text: string) => void): ReturnType<typeof startServer> {
  try {
    await mkdir(settings.data, { recursive: true })
  } catch (error) {
    return refuse({ code: 'file-unreadable', file: settings.data, because: (error as Error).message })
  }
  return startServer({ folder: join(settings.data, 'postgresql'), log: say })
}
