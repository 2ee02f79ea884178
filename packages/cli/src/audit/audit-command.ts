import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import { guarded } from '@phoihop/services/house'
import { readAnchors, verifyTrail } from '@phoihop/storage/audit'
import { openDatabase, type Db } from '@phoihop/storage/database'
import { findRunning } from '@phoihop/storage/server'
import { findingWords, formatCount } from '@phoihop/web/words'
import { readOptions } from '../command/options.ts'
import { tell } from '../command/tell.ts'
import { openGround } from '../start/open-ground.ts'
import { anchorsIn, readSettings, type Settings } from '../start/settings.ts'

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
  const verified = await onDatabase(settings.value, (db) => verifyTrail(db, { anchors: anchors.value, tell: (finding) => console.log(findingWords(finding, 'vi')) }))
  if (!verified.ok) return tell(verified.refusals)
  const { head, findings } = verified.value
  const counted = `${formatCount(head.seq, 'vi')} mắt xích, ${formatCount(anchors.value.length, 'vi')} mốc neo`
  console.log(findings === 0 ? `Đạt: ${counted}, không có sai lệch. Mắt xích cuối: ${head.hash}` : `Không đạt: ${counted}, ${formatCount(findings, 'vi')} sai lệch.`)
  return findings === 0 ? 0 : 1
}

/** The database of this installation: through the process that runs on it, where one does. */
async function onDatabase<T>(settings: Settings, work: (db: Db) => Promise<T>): Promise<Outcome<T>> {
  const running = settings.databaseUrl ? undefined : findRunning(join(settings.data, 'postgresql'))
  if (running) {
    const opened = await openDatabase(running, { size: 1 })
    if (!opened.ok) return opened
    return guarded(async () => ok(await work(opened.value.db))).finally(() => opened.value.db.destroy())
  }
  if (!settings.databaseUrl && !existsSync(join(settings.data, 'postgresql'))) return refuse({ code: 'file-missing', file: join(settings.data, 'postgresql') })
  const ground = await openGround(settings, () => {})
  if (!ground.ok) return ground
  try {
    const db = await ground.value.openDatabase()
    return db.ok ? await guarded(async () => ok(await work(db.value))) : db
  } finally {
    await ground.value.close()
  }
}
