import { randomUUID } from 'node:crypto'
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import { startedAt } from './process-identity.ts'

type Owner = { pid: number; started: string; run: string }

const NAME = 'owner.lock'
const TRIES = 5

/**
 * Makes this process the owner of a data folder; answers how to give it back. Refuses while another living process, or an earlier call of
 * this one, owns it (`data-folder-in-use`). An owner that was killed does not block.
 */
export function takeFolder(folder: string): Outcome<() => void> {
  const path = join(folder, NAME)
  const own = JSON.stringify({ pid: process.pid, started: startedAt(process.pid) ?? '', run: randomUUID() } satisfies Owner)
  for (let tries = 0; tries < TRIES; tries++) {
    if (createWhole(path, own)) return ok(() => readText(path) === own && rmSync(path, { force: true }))
    const found = readText(path)
    const owner = found === undefined ? undefined : ownerOf(found)
    if (owner && isLiving(owner)) return refuse({ code: 'data-folder-in-use', folder, pid: owner.pid })
    if (found !== undefined) removeIfStill(path, found)
  }
  return refuse({ code: 'file-unreadable', file: path, because: 'không giữ được khóa của thư mục dữ liệu' })
}

/** Creates a file that is never seen half written; false when it is there already. */
function createWhole(path: string, text: string): boolean {
  const beside = `${path}.${randomUUID()}`
  writeFileSync(beside, text, { mode: 0o600 })
  try {
    linkSync(beside, path)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  } finally {
    rmSync(beside, { force: true })
  }
}

/** Removes the lock of a dead owner. Between our reading and our removing another process may have taken it: then it is put back. */
function removeIfStill(path: string, dead: string): void {
  const aside = `${path}.${randomUUID()}`
  try {
    renameSync(path, aside)
  } catch {
    return
  }
  const moved = readText(aside)
  if (moved !== undefined && moved !== dead) createWhole(path, moved)
  rmSync(aside, { force: true })
}

const isLiving = ({ pid, started }: Owner): boolean => startedAt(pid) === started

function ownerOf(text: string): Owner | undefined {
  try {
    const { pid, started, run } = JSON.parse(text) as Partial<Owner>
    return typeof pid === 'number' && typeof started === 'string' && typeof run === 'string' ? { pid, started, run } : undefined
  } catch {
    return undefined
  }
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
