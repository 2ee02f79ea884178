import { mayDraft, type Reader } from '@phoihop/core/account'
import type { House } from '../house/house.ts'

/** Whether this seat takes documents in and decides on them; with `amends`, on one that changes that programme. */
export function mayDraftHere(house: Pick<House, 'definitions' | 'today'>, reader: Reader, amends?: string): boolean {
  const all = house.definitions()
  const changed = amends === undefined ? [] : all.filter(({ programme }) => programme.programme === amends)
  return mayDraft(reader, changed.length > 0 ? changed : all, house.today())
}
