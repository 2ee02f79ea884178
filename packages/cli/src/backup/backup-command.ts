import { resolve } from 'node:path'
import { backUp } from '@phoihop/services/backup'
import { clock } from '@phoihop/services/house'
import { readOptions } from '../command/options.ts'
import { tell } from '../command/tell.ts'
import { onDatabase } from '../start/on-database.ts'
import { readSettings } from '../start/settings.ts'

/** `phoihop backup`: the whole installation into an empty folder, while it runs. */
export async function backupCommand(args: readonly string[]): Promise<number> {
  const options = readOptions(args, [], [])
  if (!options.ok) return tell(options.refusals)
  const [to, ...more] = options.value.rest
  if (to === undefined || more.length > 0) return tell([{ code: 'wrong-usage', because: 'cần đúng một thư mục' }])
  const settings = readSettings([], process.env)
  if (!settings.ok) return tell(settings.refusals)
  const folder = resolve(to)
  const done = await onDatabase(settings.value, { mayMake: false }, (db) => backUp({ db, data: settings.value.data, folder, at: clock.now() }))
  if (!done.ok) return tell(done.refusals)
  const rows = done.value.tables.reduce((sum, table) => sum + table.rows, 0)
  console.log(`Đã sao lưu ${done.value.tables.length} bảng (${rows} dòng) và ${done.value.files.length} tệp vào ${folder}. Thư mục này có cả khóa của hệ thống: giữ kín như chính hệ thống.`)
  return 0
}
