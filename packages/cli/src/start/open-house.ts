import { join } from 'node:path'
import { ok, type Outcome } from '@phoihop/core/outcome'
import { keepFreezing } from '@phoihop/delivery/expectation'
import { stopReadings } from '@phoihop/services/draft'
import { clock, newId, openDefinitions, type House } from '@phoihop/services/house'
import { openFiles } from '@phoihop/storage/file'
import { createWeb, type Web } from '@phoihop/web/server'
import { ROOT } from '../command/root.ts'
import type { Ground } from './open-ground.ts'
import { prepare } from './prepare.ts'
import type { Settings } from './settings.ts'

export type Opened = { web: Web; link?: string; stop(): Promise<void> }

/** The house over an open database, prepared, with its pages and its daily work. */
export async function openHouse(settings: Settings, ground: Ground, say: (text: string) => void): Promise<Outcome<Opened>> {
  const db = await ground.openDatabase()
  if (!db.ok) return db
  const house: House = {
    db: db.value,
    files: openFiles(join(settings.data, 'files')),
    ...clock,
    newId,
    ...openDefinitions(),
    demonstration: false,
  }
  const prepared = await prepare(house, settings, ROOT, say)
  if (!prepared.ok) return prepared
  const web = await createWeb({ house: { ...house, demonstration: prepared.value.demonstration }, onError: (problem) => console.error(problem) })
  const stopFreezing = keepFreezing(house, (problem) => console.error('Chưa chốt được các hạn đã qua:', problem))
  const stop = async () => {
    stopFreezing()
    await stopReadings(house)
  }
  return ok({ web, stop, ...(prepared.value.link ? { link: prepared.value.link } : {}) })
}
