import { chownSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { RunAs } from './unprivileged.ts'

/** sun_path holds 107 bytes and an end, of which `/.s.PGSQL.5432` and our own name take the rest. */
const ROOM = 107 - '/phoihop-XXXXXX/.s.PGSQL.5432'.length

/** A new short folder for the socket that only `as` (and root) can enter: who reaches the socket is trusted. */
export function makeRunFolder(as: RunAs): string {
  const parent = ['/tmp', tmpdir(), '/var/tmp'].find((folder) => Buffer.byteLength(folder) <= ROOM && canWrite(folder))
  if (!parent) throw new Error('không có thư mục tạm nào ngắn và ghi được cho socket')
  const folder = mkdtempSync(join(parent, 'phoihop-'))
  if ('uid' in as) chownSync(folder, as.uid as number, as.gid as number)
  return folder
}

function canWrite(folder: string): boolean {
  try {
    rmSync(mkdtempSync(join(folder, 'phoihop-')), { recursive: true })
    return true
  } catch {
    return false
  }
}
