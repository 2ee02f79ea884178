import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { refuse, type Outcome } from '@phoihop/core/outcome'
import { guarded } from '@phoihop/services/house'
import { openDatabase, type Connection, type Db } from '@phoihop/storage/database'
import { findRunning, startServer } from '@phoihop/storage/server'
import type { Settings } from './settings.ts'

/**
 * Runs `work` as the owner on the database of this installation as it is, without migrating it: the server named by DATABASE_URL, the
 * embedded one that is running on the data folder, or, where none runs, one started for as long as the work takes. Refuses a data folder
 * without a database (`file-missing`) unless it `mayMake` one, and whatever the database says.
 */
export async function onDatabase<T>({ databaseUrl, data }: Settings, { mayMake }: { mayMake: boolean }, work: (db: Db) => Promise<Outcome<T>>): Promise<Outcome<T>> {
  if (databaseUrl) return onOpened({ connectionString: databaseUrl }, work)
  const folder = join(data, 'postgresql')
  if (!mayMake && !existsSync(folder)) return refuse({ code: 'file-missing', file: folder })
  const running = findRunning(folder)
  if (running) return onOpened(running, work)
  const server = await startServer({ folder })
  return server.ok ? onOpened(server.value.connection, work).finally(() => server.value.stop()) : server
}

async function onOpened<T>(connection: Connection, work: (db: Db) => Promise<Outcome<T>>): Promise<Outcome<T>> {
  const opened = await openDatabase(connection, { size: 2, as: 'owner' })
  if (!opened.ok) return opened
  return guarded(() => work(opened.value.db)).finally(() => opened.value.db.destroy())
}
