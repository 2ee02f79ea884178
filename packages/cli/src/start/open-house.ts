import { join } from 'node:path'
import { mkdir } from 'node:fs/promises'
import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import { clock, newId, type Definition, type House } from '@phoihop/services/house'
import { migrate, openDatabase, type Db } from '@phoihop/storage/database'
import { openFiles } from '@phoihop/storage/file'
import { startServer } from '@phoihop/storage/server'
import type { Settings } from './settings.ts'

export type Ground = { db: Db; database: string; embedded: boolean; close(): Promise<void> }

/** A migrated database: the server named by DATABASE_URL, or the embedded one in the data folder. */
export async function openGround(settings: Settings, say: (text: string) => void): Promise<Outcome<Ground>> {
  const server = settings.databaseUrl ? undefined : await startEmbedded(settings, say)
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
  return ok({ db, database: `postgresql ${version} (${server ? 'embedded' : 'external'})`, embedded: server !== undefined, close })
}

async function startEmbedded(settings: Settings, say: (text: string) => void): ReturnType<typeof startServer> {
  const folder = join(settings.data, 'postgresql')
  try {
    await mkdir(settings.data, { recursive: true })
  } catch (error) {
    return refuse({ code: 'file-unreadable', file: settings.data, because: (error as Error).message })
  }
  return startServer({ folder, log: say })
}

/** The house over an open database. The definition is set once the programme is published. */
export function makeHouse(settings: Settings, ground: Ground): House & { setDefinition(definition: Definition): void } {
  let definition: Definition | undefined
  return {
    db: ground.db,
    files: openFiles(join(settings.data, 'files')),
    ...clock,
    newId,
    definition: () => {
      if (!definition) throw new Error('no programme is published yet')
      return definition
    },
    setDefinition: (published) => {
      definition = published
    },
    demonstration: false,
  }
}
