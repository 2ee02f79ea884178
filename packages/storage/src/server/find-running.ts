import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { startedAt } from './process-identity.ts'
import { USER } from './init-cluster.ts'
import { DATABASE, type Server } from './start-server.ts'

const SOCKET_LINE = 4

/** How to reach the PostgreSQL that another living process runs on this data folder; undefined when none does. */
export function findRunning(folder: string): Server['connection'] | undefined {
  try {
    const { pid, started } = JSON.parse(readFileSync(join(folder, 'owner.lock'), 'utf8')) as { pid: number; started: string }
    const host = readFileSync(join(folder, 'cluster', 'postmaster.pid'), 'utf8').split('\n')[SOCKET_LINE]?.trim()
    return startedAt(pid) === started && host ? { host, user: USER, database: DATABASE } : undefined
  } catch {
    return undefined
  }
}
