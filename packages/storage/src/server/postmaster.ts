import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process'
import { closeSync, openSync, readFileSync, statSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import { pathFromInside } from './cluster-path.ts'
import { SETTINGS } from './settings.ts'
import type { RunAs } from './unprivileged.ts'

/** Where one PostgreSQL runs. `logFile`: what it says, kept over restarts. */
export type Place = { cluster: string; runFolder: string; binaries: string; logFile: string; as: RunAs }
export type Postmaster = { process: ChildProcess; exited: Promise<void> }

const READY_MS = 60_000
const EVERY_MS = 10
const RETRY_MS = 5_000
const LOG_BYTES = 2_000_000
const STATUS_LINE = 7
/** A PostgreSQL that has just been killed may take a moment to let go of its memory and files. */
const PASSING = /shared memory block|lock file|still in use|Address already in use|could not create (semaphores|shared memory segment)/i

/** Starts PostgreSQL and answers when it takes connections. Tries for five seconds while a predecessor lets go; refuses with what it said. */
export async function startPostmaster(place: Place): Promise<Outcome<Postmaster>> {
  for (const since = Date.now(); ; await pause(250)) {
    const attempt = await startOnce(place)
    if ('process' in attempt) return ok(attempt)
    if (!PASSING.test(attempt.said) || Date.now() - since > RETRY_MS) return refusalFor(place, attempt.said)
  }
}

async function startOnce(place: Place): Promise<Postmaster | { said: string }> {
  const { cluster, binaries, runFolder, logFile, as } = place
  if ((statSync(logFile, { throwIfNoEntry: false })?.size ?? 0) > LOG_BYTES) truncateSync(logFile)
  const log = openSync(logFile, 'a', 0o600)
  const said = statSync(logFile).size
  const settings = Object.entries({ ...SETTINGS, unix_socket_directories: runFolder }).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  // Detached: Ctrl-C in a terminal must reach us alone, so that answers under way are finished before the database stops.
  const options: SpawnOptions = { ...as, cwd: cluster, env: {}, detached: true, stdio: ['ignore', log, log] }
  const child = spawn(join(binaries, 'bin', 'postgres'), ['-D', pathFromInside(cluster), ...settings], options)
  closeSync(log)
  let failed: Error | undefined
  let hasExited = false
  const exited = new Promise<void>((settle) => {
    child.once('exit', () => settle())
    child.once('error', (error) => settle(void (failed = error)))
  }).then(() => void (hasExited = true))
  for (const since = Date.now(); !hasExited && Date.now() - since < READY_MS; await pause(EVERY_MS)) {
    if (isReady(cluster, child.pid)) return { process: child, exited }
  }
  if (!hasExited) child.kill('SIGQUIT')
  await exited
  return { said: failed?.message ?? readFileSync(logFile).subarray(said).toString() }
}

/** The file carries the state of the process it names, on its eighth line. */
function isReady(cluster: string, pid: number | undefined): boolean {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')
    return Number(lines[0]) === pid && lines[STATUS_LINE]?.trim() === 'ready'
  } catch {
    return false
  }
}

function refusalFor({ cluster }: Place, said: string): Outcome<never> {
  if (/No space left|Disk quota/i.test(said)) return refuse({ code: 'disk-full', where: cluster })
  const reasons = said.split('\n').filter((line) => /FATAL|PANIC|ERROR|error|could not|invalid/.test(line))
  const because = (reasons.length > 0 ? reasons : said.trim().split('\n').slice(-1)).map((line) => line.replace(/^\S+ \S+ \S+ \[\d+\] /, '')).join('; ')
  return refuse({ code: 'file-unreadable', file: cluster, because: because || 'PostgreSQL không khởi động được' })
}
