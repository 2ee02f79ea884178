import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** Fields of /proc/<pid>/stat after the name, which may hold spaces and brackets; the start time is field 22 of the whole. */
const STATE = 0
const STARTED = 22 - 3

/**
 * When a living process was started, in whatever form the system tells; undefined when there is none. A process id alone is not an
 * identity: it is given again.
 */
export function startedAt(pid: number): string | undefined {
  try {
    return process.platform === 'linux' ? startedOnLinux(pid) : startedByPs(pid)
  } catch {
    return undefined
  }
}

function startedOnLinux(pid: number): string | undefined {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return fields[STATE] === 'Z' ? undefined : fields[STARTED]
}

const startedByPs = (pid: number): string | undefined => execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || undefined
