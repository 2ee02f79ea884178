import { mkdirSync, realpathSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import { binariesFor } from './binaries.ts'
import { ensureDatabase } from './ensure-database.ts'
import { ensureCluster, USER } from './init-cluster.ts'
import { stopOrphan } from './orphan.ts'
import { takeFolder } from './owner-lock.ts'
import type { Place } from './postmaster.ts'
import { makeRunFolder } from './run-folder.ts'
import { supervise } from './supervise.ts'
import { runAs } from './unprivileged.ts'

/** A running PostgreSQL of our own. `stop` lets transactions under way end with an error, writes everything down and waits. */
export type Server = { connection: { host: string; user: string; database: string }; version: string; stop(): Promise<void> }
export type ServerOptions = { folder: string; log?: (text: string) => void }

export const DATABASE = 'phoihop'

/**
 * Starts the embedded PostgreSQL on a data folder of its own, which is made where missing. It listens on a socket that only we can reach.
 * Refuses a folder another process owns (`data-folder-in-use`), a full disk, a platform without binaries, a folder that is no database or
 * another version's, and a start that fails, with PostgreSQL's own reason.
 */
export async function startServer({ folder, log = () => {} }: ServerOptions): Promise<Outcome<Server>> {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    const taken = takeFolder(realpathSync(folder))
    if (!taken.ok) return taken
    const started = await startIn(realpathSync(folder), log, taken.value).catch((error: Error) => failure(folder, error))
    if (!started.ok) taken.value()
    return started
  } catch (error) {
    return failure(folder, error as NodeJS.ErrnoException)
  }
}

async function startIn(folder: string, log: (text: string) => void, giveBack: () => void): Promise<Outcome<Server>> {
  const cluster = join(folder, 'cluster')
  const as = runAs(cluster)
  const binaries = binariesFor(as, log)
  if (!binaries.ok) return binaries
  const ensured = await ensureCluster(cluster, binaries.value, as, log)
  if (!ensured.ok) return ensured
  await stopOrphan(cluster, log)
  const place: Place = { cluster, binaries: binaries.value, as, logFile: join(folder, 'postgresql.log'), runFolder: makeRunFolder(as) }
  const supervised = await supervise(place, log)
  if (!supervised.ok) rmSync(place.runFolder, { recursive: true, force: true })
  if (!supervised.ok) return supervised
  const stop = async () => {
    await supervised.value.stop()
    rmSync(place.runFolder, { recursive: true, force: true })
    giveBack()
  }
  try {
    const connection = { host: place.runFolder, user: USER, database: DATABASE }
    return ok({ connection, version: await ensureDatabase(connection), stop })
  } catch (error) {
    await stop()
    return failure(folder, error as Error)
  }
}

function failure(folder: string, error: NodeJS.ErrnoException): Outcome<never> {
  if (error.code === 'ENOSPC' || error.code === 'EDQUOT' || error.code === '53100') return refuse({ code: 'disk-full', where: folder })
  return refuse({ code: 'file-unreadable', file: folder, because: error.message })
}
