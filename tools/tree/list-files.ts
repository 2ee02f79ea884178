import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Written by tools or holding what is not ours, wherever they lie. */
const NOT_OURS = new Set(['node_modules', '.git', 'build', '.react-router', 'coverage', '.cache'])
/** Written while running, at the root only. */
const AT_ROOT = new Set(['data', 'tmp'])

/** Every file under `root` as a path from it with `/`, in order; `root` may hold no such folder, then none. */
export function listFiles(root: string, folder = ''): readonly string[] {
  const entries = readdirSync(join(root, folder), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  return entries.flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (entry.isDirectory()) return NOT_OURS.has(entry.name) || (folder === '' && AT_ROOT.has(entry.name)) ? [] : listFiles(root, path)
    return entry.isFile() ? [path] : []
  })
}

export const isCode = (path: string): boolean => /\.(ts|tsx|mjs)$/.test(path) && !path.endsWith('.d.ts')
/** A test, or a made-up case that only tests use. */
export const isTest = (path: string): boolean => /\.(test|fixture)\.tsx?$/.test(path)
