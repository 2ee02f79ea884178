import { resolve } from 'node:path'
import { importFiles } from '@phoihop/services/draft'
import { readOptions } from '../command/options.ts'
import { tell } from '../command/tell.ts'
import { exactly, onInstallation } from './installation.ts'

/** `phoihop import`: a folder of YAML becomes the next version of its programme. */
export async function importCommand(args: readonly string[]): Promise<number> {
  const options = readOptions(args, [], [])
  if (!options.ok) return tell(options.refusals)
  const words = exactly(options.value.rest, 1)
  if (!words.ok) return tell(words.refusals)
  const folder = resolve(words.value[0] ?? '')
  const imported = await onInstallation((installation) => importFiles(installation, folder))
  if (!imported.ok) return tell(imported.refusals)
  const { programme, version, duties, definition } = imported.value
  console.log(definition ? `Đã ban hành chương trình ${programme}, lần ${version}: ${duties} đầu việc.` : `Chương trình ${programme} không đổi so với lần ${version}: không làm gì.`)
  return 0
}
