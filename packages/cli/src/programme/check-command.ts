import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { checkProgramme } from '@phoihop/core/programme'
import { checkRegister } from '@phoihop/core/register'
import { deriveSchedule } from '@phoihop/core/schedule'
import { readExamples } from '@phoihop/documents/programme'
import { definitionFromFiles } from '@phoihop/services/house'
import { readOptions } from '../command/options.ts'
import { ROOT } from '../command/root.ts'
import { tell } from '../command/tell.ts'

/** `phoihop check`: every promise of a sound definition; with `--source`, each cue against the signed text. */
export async function checkCommand(args: readonly string[]): Promise<number> {
  const options = readOptions(args, ['source'] as const, [])
  if (!options.ok) return tell(options.refusals)
  const [slug, ...more] = options.value.rest
  if (slug === undefined || more.length > 0) return tell([{ code: 'wrong-usage', because: 'cần đúng một mã chương trình' }])
  const definition = await definitionFromFiles(ROOT, slug)
  if (!definition.ok) return tell(definition.refusals)
  const examples = await readExamples(join(ROOT, 'programmes', slug))
  if (!examples.ok) return tell(examples.refusals)
  const file = options.value.text.source
  const sourceText = file === undefined ? undefined : await readFile(file, 'utf8').catch(() => null)
  if (sourceText === null) return tell([{ code: 'file-missing', file: file ?? '' }])

  const { programme, index, calendar } = definition.value
  const refusals = [
    ...checkRegister(index.register),
    ...checkProgramme(programme, index, calendar, { examples: examples.value, derive: deriveSchedule, ...(sourceText === undefined ? {} : { sourceText }) }),
  ]
  if (refusals.length > 0) return tell(refusals)
  const cues = sourceText === undefined ? 'chưa đối chiếu trích dẫn (thêm --source TỆP)' : `${programme.obligations.length} trích dẫn đều có trong văn bản`
  console.log(`Đạt: ${programme.obligations.length} đầu việc, ${programme.readings.length} cách hiểu, ${examples.value.length} ví dụ; ${cues}.`)
  return 0
}
