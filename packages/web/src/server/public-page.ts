import type { House } from '@phoihop/services/house'
import type { Visit } from './visit.ts'

/** The addresses that are links of a public page; anything else a stranger adds to one is answered, and not kept. */
const PUBLIC = /^\/cong-khai(\/[a-z0-9-]+)?(\?so=\d{1,9})?$/

/** Whether a request is for a page that is the same for everybody who has not signed in. */
export const isPublic = ({ reads, address }: Pick<Visit, 'reads' | 'address'>): boolean => reads && PUBLIC.test(address)

/** Everything such a page depends on. `revision`: the number of the last publication. */
export const publicKey = (house: Pick<House, 'today'>, { address, language }: Pick<Visit, 'address' | 'language'>, revision: number): string =>
  [language, house.today(), revision, address].join('\n')
