import { lstatSync, mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

const OTHERS_MAY_WRITE = 0o022

/**
 * Folders where the binaries may be kept, best first: PHOIHOP_CACHE; else the user's cache, the system's for root; else /var/tmp under our
 * own number. Root's home is no choice: PostgreSQL runs as another user, who cannot look into it.
 */
export function cacheFolders(env: NodeJS.ProcessEnv = process.env): readonly string[] {
  if (env['PHOIHOP_CACHE']) return [env['PHOIHOP_CACHE']]
  const uid = process.getuid?.() ?? 0
  const own = uid === 0 ? '/var/cache/phoihop' : join(env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'phoihop')
  return [own, `/var/tmp/phoihop-${uid}`]
}

/** Makes the folder where missing. Throws unless it is ours alone to write: what lies in it is executed. */
export function secureFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o755 })
  const found = lstatSync(folder)
  if (!found.isDirectory()) throw new Error(`${folder}: không phải thư mục`)
  if (process.getuid && found.uid !== process.getuid()) throw new Error(`${folder}: thuộc người dùng khác`)
  if (found.mode & OTHERS_MAY_WRITE) throw new Error(`${folder}: người dùng khác ghi được`)
}
