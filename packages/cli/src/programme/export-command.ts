import { readdir } from 'node:fs/promises'
import { resolve } from 'node:path'
import { writeFiles } from '@phoihop/documents/programme'
import { exportFiles } from '@phoihop/services/draft'
import { readOptions } from '../command/options.ts'
import { tell } from '../command/tell.ts'
import { exactly, onInstallation } from './installation.ts'

/** `phoihop export`: the version in force as files. A folder that holds anything but a programme is left alone. */
export async function exportCommand(args: readonly string[]): Promise<number> {
  const options = readOptions(args, [], [])
  if (!options.ok) return tell(options.refusals)
  const words = exactly(options.value.rest, 2)
  if (!words.ok) return tell(words.refusals)
  const [slug = '', to = ''] = words.value
  const folder = resolve(to)
  const there = await readdir(folder).catch((error: NodeJS.ErrnoException): readonly string[] | Error => (error.code === 'ENOENT' ? [] : error))
  if (there instanceof Error) return tell([{ code: 'file-unreadable', file: folder, because: there.message }])
  if (there.length > 0 && !there.includes('programme.yaml')) return tell([{ code: 'wrong-usage', because: `thư mục ${folder} đã có tệp khác, hãy chọn thư mục trống` }])
  const files = await onInstallation((installation) => exportFiles(installation, slug))
  if (!files.ok) return tell(files.refusals)
  try {
    await writeFiles(folder, files.value)
  } catch (error) {
    return tell([{ code: 'file-unreadable', file: folder, because: (error as Error).message }])
  }
  console.log(`Đã ghi ${files.value.size} tệp của chương trình ${slug} vào ${folder}.`)
  return 0
}
