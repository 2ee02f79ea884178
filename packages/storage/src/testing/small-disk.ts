import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmdirSync } from 'node:fs'
import { join } from 'node:path'
import { tmpdir } from 'node:os'

/** A disk of so many megabytes, to be filled; undefined where mounting is not allowed. */
export function smallDisk(megabytes: number): { folder: string; release(): void } | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'phoihop-disk-'))
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=0700`, 'phoihop-test', folder])
  if (mounted.status !== 0) rmdirSync(folder)
  if (mounted.status !== 0) return undefined
  return { folder, release: () => void (spawnSync('umount', [folder]), rmdirSync(folder)) }
}
