import { copyFile, mkdir, open, readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { digestOfFile } from './digested.ts'
import type { Manifest } from './manifest.ts'

/** The database's own folder is read through SQL instead: copying it under a running server would copy half of it. */
const DATABASE_FOLDER = 'postgresql'

/** Copies everything the data folder holds beside the database; answers what was copied. Kept files never change once they have their name. */
export async function copyData(from: string, to: string): Promise<Manifest['files']> {
  const found = await readdir(from, { recursive: true, withFileTypes: true }).catch((error: NodeJS.ErrnoException) => (error.code === 'ENOENT' ? [] : Promise.reject(error)))
  const paths = found
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name).slice(from.length + 1))
    .filter((path) => path.split(/[/\\]/)[0] !== DATABASE_FOLDER)
  const copied: { path: string; bytes: number; sha256: string }[] = []
  for (const path of paths.sort()) {
    await copyAt(join(from, path), join(to, path))
    copied.push({ path, ...(await digestOfFile(join(to, path))) })
  }
  return copied
}

/** Copies one file and waits until it is on disk. */
export async function copyAt(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true, mode: 0o700 })
  await copyFile(from, to)
  const file = await open(to)
  await file.sync().finally(() => file.close())
}
