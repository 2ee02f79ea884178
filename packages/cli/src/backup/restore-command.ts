import { resolve } from 'node:path'
import { checkBackup, isFreeFor, restore } from '@phoihop/services/backup'
import { readOptions } from '../command/options.ts'
import { tell } from '../command/tell.ts'
import { onDatabase } from '../start/on-database.ts'
import { readSettings } from '../start/settings.ts'

/** `phoihop restore`: a backup into an empty installation; with `--check`, whether the backup is whole. */
export async function restoreCommand(args: readonly string[]): Promise<number> {
  const options = readOptions(args, [], ['check'] as const)
  if (!options.ok) return tell(options.refusals)
  const [from, ...more] = options.value.rest
  if (from === undefined || more.length > 0) return tell([{ code: 'wrong-usage', because: 'cần đúng một thư mục' }])
  const folder = resolve(from)
  // First, so that a damaged backup does not leave a database behind that was started for it.
  const checked = await checkBackup(folder)
  if (!checked.ok) return tell(checked.refusals)
  const rows = checked.value.tables.reduce((sum, table) => sum + table.rows, 0)
  if (options.value.flags.check) {
    console.log(`Bản sao lưu ngày ${checked.value.at.slice(0, 10)} nguyên vẹn: ${checked.value.tables.length} bảng (${rows} dòng), ${checked.value.files.length} tệp.`)
    return 0
  }
  const settings = readSettings([], process.env)
  if (!settings.ok) return tell(settings.refusals)
  if (!(await isFreeFor(settings.value.data))) return tell([{ code: 'folder-not-empty', folder: settings.value.data }])
  const done = await onDatabase(settings.value, { mayMake: true }, (db) => restore({ db, data: settings.value.data, folder }))
  if (!done.ok) return tell(done.refusals)
  console.log(`Đã phục hồi và đối chiếu ${done.value.tables.length} bảng (${rows} dòng), ${done.value.files.length} tệp. Chạy: npm start. Mọi người đăng nhập lại.`)
  return 0
}
