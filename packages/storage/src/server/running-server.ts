import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Server } from './start-server.ts'
import { USER } from './init-cluster.ts'

const SOCKET_LINE = 4
const STATUS_LINE = 7

/** How to reach the PostgreSQL another process runs on this data folder; undefined when none is ready there. */
export function findRunning(folder: string): Server['connection'] | undefined {
  try {
    const lines = readFileSync(join(folder, 'cluster', 'postmaster.pid'), 'utf8').split('\n')
    const host = lines[SOCKET_LINE]?.trim()
    return host && lines[STATUS_LINE]?.trim() === 'ready' ? { host, user: USER, database: 'phoihop' } : undefined
  } catch {
    return undefined
  }
}
