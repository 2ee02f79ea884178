import { spawn } from 'node:child_process'
import { chownSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import { pathFromInside } from './cluster-path.ts'
import type { RunAs } from './unprivileged.ts'

export const USER = 'phoihop'
const MAJOR = '18'
/** Who reaches the socket is trusted: its folder can be entered by us alone. */
const FLAGS = [
  '--username', USER, '--auth', 'trust', '--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C.UTF-8',
  '--data-checksums', '--no-instructions',
]

/** A database folder of our version at `cluster`: made where there is none. Refuses one that is another version's, or no database folder. */
export async function ensureCluster(cluster: string, binaries: string, as: RunAs, log: (text: string) => void): Promise<Outcome<void>> {
  const found = statSync(cluster, { throwIfNoEntry: false })
  const isNew = !found || (found.isDirectory() && readdirSync(cluster).length === 0)
  return isNew ? makeCluster(cluster, binaries, as, log) : checkCluster(cluster)
}

function checkCluster(cluster: string): Outcome<void> {
  const because = (reason: string) => refuse({ code: 'file-unreadable', file: cluster, because: reason })
  try {
    const version = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim()
    return version === MAJOR ? ok(undefined) : because(`là dữ liệu của PostgreSQL ${version}, chương trình này chạy PostgreSQL ${MAJOR}`)
  } catch (error) {
    return because(`không phải thư mục dữ liệu PostgreSQL (${(error as Error).message})`)
  }
}

/** Made beside and renamed when finished: one that was interrupted leaves nothing that looks like a database. */
async function makeCluster(cluster: string, binaries: string, as: RunAs, log: (text: string) => void): Promise<Outcome<void>> {
  log('Dựng cơ sở dữ liệu mới')
  const beside = `${cluster}.new`
  rmSync(beside, { recursive: true, force: true })
  mkdirSync(beside, { mode: 0o700 })
  if ('uid' in as) chownSync(beside, as.uid as number, as.gid as number)
  const problem = await runInitdb(beside, binaries, as)
  if (problem !== undefined) {
    rmSync(beside, { recursive: true, force: true })
    const isFull = /No space left|Disk quota/i.test(problem)
    return refuse(isFull ? { code: 'disk-full', where: cluster } : { code: 'file-unreadable', file: cluster, because: problem })
  }
  rmSync(cluster, { recursive: true, force: true })
  renameSync(beside, cluster)
  return ok(undefined)
}

/** Undefined when it went well, else what initdb said. */
function runInitdb(folder: string, binaries: string, as: RunAs): Promise<string | undefined> {
  return new Promise((settle) => {
    const flags = ['-D', pathFromInside(folder), ...FLAGS]
    const initdb = spawn(join(binaries, 'bin', 'initdb'), flags, { ...as, cwd: folder, env: {}, stdio: ['ignore', 'ignore', 'pipe'] })
    let said = ''
    initdb.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
    initdb.on('error', (error) => settle(error.message))
    initdb.on('close', (code) => settle(code === 0 ? undefined : reasonIn(said)))
  })
}

const reasonIn = (said: string): string => said.split('\n').filter((line) => /error|fatal|could not/i.test(line)).join('; ') || said.trim() || 'initdb'
