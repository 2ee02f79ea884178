import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import { fillTables, isEmpty, linesOf, tablesInOrder, writeAlike } from '@phoihop/storage/backup'
import { migrate, readMigrations, type Db } from '@phoihop/storage/database'
import { guarded, inTransaction } from '../house/guarded.ts'
import { checkBackup } from './check-backup.ts'
import { copyAt } from './data-files.ts'
import { digesting, readLines } from './digested.ts'
import { DATA, TABLES, type Manifest } from './manifest.ts'

/** Whether a data folder may take a backup in: it holds nothing yet but, at most, the folder of a database just made. */
export async function isFreeFor(data: string): Promise<boolean> {
  const there = await readdir(data).catch((): readonly string[] => [])
  return there.every((name) => name === 'postgresql')
}

/**
 * Brings a backup back into an empty database and an empty data folder, all of it or nothing of the tables, and reads it again to see that every
 * table came back as it was. Refuses a damaged backup, one of a newer program, and a database or folder that holds something.
 */
export async function restore({ db, data, folder }: { db: Db; data: string; folder: string }): Promise<Outcome<Manifest>> {
  const checked = await checkBackup(folder)
  if (!checked.ok) return checked
  const manifest = checked.value
  const known = await readMigrations()
  const strange = manifest.migrations.find(({ name, sha256 }) => known.find((one) => one.name === name)?.sha256 !== sha256)
  if (strange) return refuse({ code: 'backup-unsound', where: strange.name, because: 'bản sao lưu do một phiên bản phần mềm khác ghi' })
  return guarded(async () => {
    const migrated = await migrate(db, undefined, manifest.migrations.at(-1)?.name)
    if (!migrated.ok) return migrated
    if (!(await isEmpty(db))) return refuse({ code: 'folder-not-empty', folder: data })
    const filled = await inTransaction({ db }, async (one) => {
      await writeAlike(one)
      const wanted = (await tablesInOrder(one)).filter(({ name }) => manifest.tables.some((table) => table.name === name))
      await fillTables(one, wanted, ({ name }) => readLines(join(folder, TABLES, `${name}.jsonl.gz`)))
      return cameBack(one, manifest)
    })
    if (!filled.ok) return filled
    for (const { path } of manifest.files) await copyAt(join(folder, DATA, path), join(data, path))
    const newer = await migrate(db)
    return newer.ok ? ok(manifest) : newer
  })
}

/** Whether each table now reads, line by line, as it was written. */
async function cameBack(db: Db, manifest: Manifest): Promise<Outcome<void>> {
  for (const table of await tablesInOrder(db)) {
    const counted = digesting(linesOf(db, table))
    for await (const _line of counted.lines);
    const [found, wanted] = [counted.digest(), manifest.tables.find(({ name }) => name === table.name)]
    if (wanted?.rows !== found.rows || wanted.sha256 !== found.sha256) return refuse({ code: 'backup-unsound', where: table.name, because: `phục hồi được ${found.rows} dòng, cần ${wanted?.rows ?? 0}` })
  }
  return ok(undefined)
}
