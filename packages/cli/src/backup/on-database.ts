import { join } from 'node:path'
import type { Outcome } from '@phoihop/core/outcome'
import { openDatabase, type Db } from '@phoihop/storage/database'
import { findRunning, startServer } from '@phoihop/storage/server'
import { readSettings, type Settings } from '../start/settings.ts'

/**
 * Runs `work` on the database of this installation as it is, without migrating it: the server named by DATABASE_URL, the embedded one that is
 * running on the data folder, or, where none runs, one started for as long as the work takes.
 */
export async function onDatabase<T>(work: (db: Db, settings: Settings) => Promise<Outcome<T>>): Promise<Outcome<T>> {
  const settings = readSettings([], process.env)
  if (!settings.ok) return settings
  const { databaseUrl, data } = settings.value
  if (databaseUrl) return onOpened({ connectionString: databaseUrl }, (db) => work(db, settings.value))
  const folder = join(data, 'postgresql')
  const server = await startServer({ folder })
  if (server.ok) return onOpened(server.value.connection, (db) => work(db, settings.value)).finally(() => server.value.stop())
  const running = server.refusals[0].code === 'data-folder-in-use' ? findRunning(folder) : undefined
  return running ? onOpened(running, (db) => work(db, settings.value)) : server
}

async function onOpened<T>(connection: Parameters<typeof openDatabase>[0], work: (db: Db) => Promise<Outcome<T>>): Promise<Outcome<T>> {
  const opened = await openDatabase(connection, { size: 2, as: 'owner' })
  if (!opened.ok) return opened
  return work(opened.value.db).finally(() => opened.value.db.destroy())
}
