import { readFileSync, readlinkSync, rmSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { startedAt } from './process-identity.ts'

const FAST_MS = 20_000
const IMMEDIATE_MS = 5_000
const EVERY_MS = 20
/** Lines of postmaster.pid, from 0. */
const PID = 0
const SOCKET_FOLDER = 4

/**
 * Stops the PostgreSQL that a killed owner left running in `cluster`, so that a new one can start; work it had acknowledged is kept. A pid
 * file whose process is something else is removed: the number was given again.
 */
export async function stopOrphan(cluster: string, log: (text: string) => void): Promise<void> {
  const lines = linesOf(join(cluster, 'postmaster.pid'))
  const pid = Number(lines[PID])
  if (Number.isInteger(pid) && pid > 1 && isPostmasterOf(pid, cluster)) {
    log(`Dừng PostgreSQL còn chạy từ lần trước (tiến trình ${pid})`)
    if (!(await stopped(pid, 'SIGINT', FAST_MS))) await stopped(pid, 'SIGQUIT', IMMEDIATE_MS)
  }
  if (lines.length > 0 && startedAt(pid) !== undefined && !isPostmasterOf(pid, cluster)) rmSync(join(cluster, 'postmaster.pid'), { force: true })
  const socketFolder = lines[SOCKET_FOLDER]
  if (socketFolder && /\/phoihop-[A-Za-z0-9]{6}$/.test(socketFolder)) rmSync(socketFolder, { recursive: true, force: true })
}

/** PostgreSQL works inside its folder: only that makes a process number its postmaster. Elsewhere than on Linux the program's name must do. */
function isPostmasterOf(pid: number, cluster: string): boolean {
  if (startedAt(pid) === undefined) return false
  try {
    return process.platform !== 'linux' || readlinkSync(`/proc/${pid}/cwd`) === realpathSync(cluster)
  } catch {
    return false
  }
}

async function stopped(pid: number, signal: 'SIGINT' | 'SIGQUIT', withinMs: number): Promise<boolean> {
  const started = startedAt(pid)
  try {
    process.kill(pid, signal)
  } catch {
    return true
  }
  for (let waited = 0; waited < withinMs; waited += EVERY_MS) {
    if (startedAt(pid) !== started) return true
    await pause(EVERY_MS)
  }
  return false
}

function linesOf(path: string): readonly string[] {
  try {
    return readFileSync(path, 'utf8').split('\n')
  } catch {
    return []
  }
}
