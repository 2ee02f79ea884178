import type { Reader, Scope } from '@phoihop/core/account'
import { listOrphanAnswers } from '@phoihop/storage/schedule'
import { listEntries, type EntryFilter } from '@phoihop/storage/work'
import type { Db } from '@phoihop/storage/database'
import type { Definition, House } from '../house/house.ts'
import { scopeIn } from '../house/scope.ts'
import { inSight, type InSight } from './in-sight.ts'
import { timetableOf, type Timetable } from './timetable.ts'
import { byOccurrence, type Entries } from './duties.ts'

/** What every view of work starts from. The timetable is everybody's; what of it this reader may see is `seen`. */
export type Context = { definition: Definition; timetable: Timetable; scope: Scope; seen: InSight }

export async function contextFor(house: House, reader: Reader, db: Db = house.db): Promise<Context> {
  const definition = house.definition(reader.programme)
  const answers = await listOrphanAnswers(db, definition.programme.programme)
  const timetable = timetableOf(definition, answers)
  const scope = scopeIn(definition, reader, house.today())
  return { definition, timetable, scope, seen: inSight(timetable, scope) }
}

/** Entries the reader may see, by occurrence; narrowed by `falls` (both ends included) or by place. */
export async function entriesFor(house: House, { scope, seen }: Context, narrow: EntryFilter = {}): Promise<Entries> {
  return byOccurrence(await listEntries(house.db, scope, { ...(seen.places ? { places: seen.places } : {}), ...narrow }))
}
