import type { Reader } from '@phoihop/core/account'
import type { BodyId } from '@phoihop/core/register'
import { addReading } from '@phoihop/storage/audit'
import type { House } from '../house/house.ts'
import { standsFor } from '../house/scope.ts'
import { actor } from './actor.ts'

type Owned = { owners: readonly BodyId[] }

/**
 * Notes that the work of other bodies was opened, once a day for each; a duty the reader's own body shares is its own work. `on`: what was
 * opened first. Nothing is shown that could not be noted: a failure is thrown.
 */
export async function noteReading(house: House, reader: Reader, on: string, duties: readonly Owned[]): Promise<void> {
  const of = new Set(othersIn(house, reader, duties).flatMap(({ owners }) => owners))
  if (of.size > 0) await addReading(house.db, { ...actor(house, reader), on, of: [...of] })
}

/** Notes that the work of other bodies was looked over as a whole (a desk, a matrix, a report), once a day for each programme. */
export async function noteOverview(house: House, reader: Reader, programme: string, duties: readonly Owned[]): Promise<void> {
  if (othersIn(house, reader, duties).length > 0) await addReading(house.db, { ...actor(house, reader), on: programme, of: [] })
}

/** What an ended body left to the reader's own is its own as well. */
function othersIn(house: House, reader: Reader, duties: readonly Owned[]): readonly Owned[] {
  const own = standsFor(house.definition(reader.programme), reader, house.today())
  return duties.filter(({ owners }) => owners.length > 0 && !owners.some((owner) => own.includes(owner)))
}
