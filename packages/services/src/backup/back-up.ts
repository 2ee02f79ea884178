import { mkdir, readdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import { asOneMoment, linesOf, tablesInOrder } from '@phoihop/storage/backup'
import { isDiskFull, readMigrations, type Db } from '@phoihop/storage/database'
import { guarded } from '../house/guarded.ts'
import { copyData } from './data-files.ts'
import { writeLines } from './digested.ts'
import { DATA, MANIFEST, TABLES, type Manifest } from './manifest.ts'

export type Backup = { db: Db; data: string; folder: string; at: string }

/**
 * Writes a backup into an empty folder while the installation runs: all tables as they stood at one moment, then the files of the data folder,
 * which may only have become more since. Refuses a folder that holds something, and a full disk.
 */
export async function backUp({ db, data, folder, at }: Backup): Promise<Outcome<Manifest>> {
  const there = await readdir(folder).catch((error: NodeJS.ErrnoException): readonly string[] | Error => (error.code === 'ENOENT' ? [] : error))
  if (there instanceof Error) return refuse({ code: 'file-unreadable', file: folder, because: there.message })
  if (there.length > 0) return refuse({ code: 'folder-not-empty', folder })
  try {
    return await guarded(async () => {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const tables = await asOneMoment(db, async (one) => {
        const written: Manifest['tables'][number][] = []
        for (const table of await tablesInOrder(one)) written.push({ name: table.name, ...(await writeLines(join(folder, TABLES, `${table.name}.jsonl.gz`), linesOf(one, table))) })
        return written
      })
      const files = await copyData(data, join(folder, DATA))
      const migrations = (await readMigrations()).map(({ name, sha256 }) => ({ name, sha256 }))
      const manifest: Manifest = { format: 1, at, migrations, tables, files }
      await writeFile(join(folder, `.${MANIFEST}`), `${JSON.stringify(manifest, undefined, 2)}\n`, { mode: 0o600, flush: true })
      await rename(join(folder, `.${MANIFEST}`), join(folder, MANIFEST))
      return ok(manifest)
    })
  } catch (error) {
    return refuse(isDiskFull(error) ? { code: 'disk-full', where: folder } : { code: 'file-unreadable', file: folder, because: (error as Error).message })
  }
}
