import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import type { Db } from '@phoihop/storage/database'
import { startServer } from '@phoihop/storage/server'
import type { Settings } from './settings.ts'

export type Ground = { db: Db; database: string; isAlive(): Promise<boolean>; close(): Promise<void> }

/** A migrated database: the server named by DATABASE_URL, or the embedded one in the data folder. */
export async function openGround(settings: Settings, say: (text: string) => void): Promise<Outcome<Ground>> {
  // PostgreSQL takes as long to start as its client to load: both at once.
  const [server, { isAlive, migrate, openDatabase }] = await Promise.all([
    settings.databaseUrl ? undefined : startEmbedded(settings, say),
    import('@phoihop/storage/database'),
  ])
  if (server && !server.ok) return server
  const opened = await openDatabase(server ? server.value.connection : { connectionString: settings.databaseUrl ?? '' })
  if (!opened.ok) {
    await server?.value.stop()
    return opened
  }
  const { db, version } = opened.value
  const close = async () => {
    await db.destroy()
    await server?.value.stop()
  }
  const migrated = await migrate(db)
  if (!migrated.ok) {
    await close()
    return migrated
  }
  if (migrated.value.length > 0) say(`Cơ sở dữ liệu: ${migrated.value.length} bước dựng lược đồ đã chạy`)
  return ok({ db, database: `postgresql ${version} (${server ? 'embedded' : 'external'})`, isAlive: () => isAlive(db), close })
}

async function startEmbedded(settings: Settings, say: (text: string) => void): ReturnType<typeof startServer> {
  try {
    await mkdir(settings.data, { recursive: true })
  } catch (error) {
    return refuse({ code: 'file-unreadable', file: settings.data, because: (error as Error).message })
  }
  return startServer({ folder: join(settings.data, 'postgresql'), log: say })
}
