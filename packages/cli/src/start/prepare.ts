import { inviteFirstAdministrator } from '@phoihop/services/account'
import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import { hasDemonstration, loadDemonstration } from '@phoihop/services/demonstration'
import { beforeReading, listProgrammes, type House } from '@phoihop/services/house'
import { publishFromFiles, readOtherDefinitions } from '@phoihop/services/programme'
import { isOutward } from './outward.ts'
import type { Settings } from './settings.ts'

const OPEN_DEMONSTRATION = 'dữ liệu ở đây là dữ liệu trình diễn, mật khẩu ai cũng biết, không được mở ra ngoài máy này; hãy dùng thư mục (PHOIHOP_DATA) hoặc cơ sở dữ liệu (DATABASE_URL) khác'
export type Prepared = { demonstration: boolean; link?: string }

type Place = Pick<Settings, 'host' | 'empty' | 'data'> & { origins: readonly string[] }

/**
 * Register, programmes and, on an empty installation, the demonstration or the first administrator's link. Says what it does. Refuses
 * (`wrong-usage`) to open the demonstration outwards: everybody knows its password.
 */
export async function prepare(house: House, place: Place, root: string, say: (text: string) => void): Promise<Outcome<Prepared>> {
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
  const outward = isOutward(place.host, place.origins)
  if (await hasDemonstration(house)) return outward ? refuse({ code: 'wrong-usage', because: OPEN_DEMONSTRATION }) : ok({ demonstration: true })
  if (place.empty || outward) return firstAdministrator(house, place, say)
  const loaded = await loadDemonstration(house, say)
  if (!loaded.ok) return loaded
  return loaded.value ? ok({ demonstration: true }) : ok({ demonstration: false })
}

async function firstAdministrator(house: House, place: Place, say: (text: string) => void): Promise<Outcome<Prepared>> {
  if (!place.empty) say(`${place.origins[0] ?? `HOST=${place.host}`} mở ra ngoài máy này: không nạp dữ liệu trình diễn.`)
  const link = await inviteFirstAdministrator(house)
  if (!link.ok) return link
  return ok({ demonstration: false, ...(link.value ? { link: link.value } : {}) })
}
