import { ok, type Outcome } from '@phoihop/core/outcome'
import { clock, listProgrammes, type House } from '@phoihop/services/house'
import { publishFromFiles } from '@phoihop/services/programme'
import { ROOT } from '../command/root.ts'
import { openGround } from '../start/open-ground.ts'
import { readSettings } from '../start/settings.ts'

type Installation = Pick<House, 'db' | 'now'>

/**
 * Runs `work` on the database of this installation, brought up to date with the register and programmes of the folder as `start` does it.
 * Refuses what opening is refused for: a data folder that is in use, a server that does not answer.
 */
export async function onInstallation<T>(work: (installation: Installation) => Promise<Outcome<T>>): Promise<Outcome<T>> {
  const settings = readSettings([], process.env)
  if (!settings.ok) return settings
  const ground = await openGround(settings.value, () => {})
  if (!ground.ok) return ground
  try {
    const db = await ground.value.openDatabase()
    if (!db.ok) return db
    const installation = { db: db.value, now: clock.now }
    for (const slug of await listProgrammes(ROOT)) {
      const published = await publishFromFiles(installation, ROOT, slug)
      if (!published.ok) return published
    }
    return await work(installation)
  } finally {
    await ground.value.close()
  }
}

/** The words a verb needs, no more and no fewer. */
export const exactly = (rest: readonly string[], most: number): Outcome<readonly string[]> =>
  rest.length === most ? ok(rest) : { ok: false, refusals: [{ code: 'wrong-usage', because: most === 1 ? 'cần đúng một thư mục' : 'cần mã chương trình và thư mục' }] }
