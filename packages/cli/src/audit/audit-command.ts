import { existsSync } from 'node:fs'
import { ok } from '@phoihop/core/outcome'
import { readAnchors, verifyTrail } from '@phoihop/storage/audit'
import { findingWords, formatCount } from '@phoihop/web/words'
import { readOptions } from '../command/options.ts'
import { tell } from '../command/tell.ts'
import { onDatabase } from '../start/on-database.ts'
import { anchorsIn, readSettings } from '../start/settings.ts'

/** `phoihop audit verify`: tells every finding on a line of its own; exit code 1 when there is one. */
export async function auditCommand(args: readonly string[]): Promise<number> {
  const options = readOptions(args, ['anchors'] as const, [])
  if (!options.ok) return tell(options.refusals)
  const { rest, text } = options.value
  if (rest.length !== 1 || rest[0] !== 'verify') return tell([{ code: 'wrong-usage', because: 'cần: audit verify [--anchors TỆP]' }])
  const settings = readSettings([], process.env)
  if (!settings.ok) return tell(settings.refusals)
  if (text.anchors !== undefined && !existsSync(text.anchors)) return tell([{ code: 'file-missing', file: text.anchors }])
  const anchors = await readAnchors(text.anchors ?? anchorsIn(settings.value))
  if (!anchors.ok) return tell(anchors.refusals)
  const verified = await onDatabase(settings.value, { mayMake: false }, async (db) => ok(await verifyTrail(db, { anchors: anchors.value, tell: (finding) => console.log(findingWords(finding, 'vi')) })))
  if (!verified.ok) return tell(verified.refusals)
  const { head, findings } = verified.value
  const counted = `${formatCount(head.seq, 'vi')} mắt xích, ${formatCount(anchors.value.length, 'vi')} mốc neo`
  console.log(findings === 0 ? `Đạt: ${counted}, không có sai lệch. Mắt xích cuối: ${head.hash}` : `Không đạt: ${counted}, ${formatCount(findings, 'vi')} sai lệch.`)
  return findings === 0 ? 0 : 1
}
