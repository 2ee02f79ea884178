import { inviteFirstAdministrator } from '@phoihop/services/account'
import { ok, type Outcome } from '@phoihop/core/outcome'
import { hasDemonstration, loadDemonstration } from '@phoihop/services/demonstration'
import { beforeReading, listProgrammes, type House } from '@phoihop/services/house'
import { publishFromFiles, readOtherDefinitions } from '@phoihop/services/programme'
import type { Settings } from './settings.ts'

const LOOPBACK = ['127.0.0.1', 'localhost', '::1']
export type Prepared = { demonstration: boolean; link?: string }

/** Register, programmes and, on an empty installation, the demonstration or the first administrator's link. Says what it does. */
export async function prepare(house: House, settings: Settings, root: string, say: (text: string) => void): Promise<Outcome<Prepared>> {
  const noteRead = await beforeReading(house)
  const shipped = await listProgrammes(root)
  for (const slug of shipped) {
    const published = await publishFromFiles(house, root, slug)
    if (!published.ok) return published
    house.define(published.value)
  }
  const others = await readOtherDefinitions(house, shipped)
  if (!others.ok) return others
  for (const definition of others.value) house.define(definition)
  noteRead()
  for (const { programme, index } of house.definitions()) say(`Chương trình ${programme.document}: ${programme.obligations.length} đầu việc, ${index.register.places.length} địa bàn`)
  if (await hasDemonstration(house)) return ok({ demonstration: true })
  if (settings.empty || !LOOPBACK.includes(settings.host)) return firstAdministrator(house, settings, say)
  const loaded = await loadDemonstration(house, say)
  if (!loaded.ok) return loaded
  return loaded.value ? ok({ demonstration: true }) : ok({ demonstration: false })
}

async function firstAdministrator(house: House, settings: Settings, say: (text: string) => void): Promise<Outcome<Prepared>> {
  if (!settings.empty) say(`HOST=${settings.host} mở ra ngoài máy này: không nạp dữ liệu trình diễn.`)
  const link = await inviteFirstAdministrator(house)
  if (!link.ok) return link
  return ok({ demonstration: false, ...(link.value ? { link: link.value } : {}) })
}
