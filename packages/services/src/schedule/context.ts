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

export function contextFor(house: House, reader: Reader, db: Db = house.db): Promise<Context> {
  const definition = house.definition(reader.programme)
  return contextIn(definition, scopeIn(definition, reader, house.today()), db)
}

/** The same for a scope: for what the program does by itself, where nobody reads. */
export async function contextIn(definition: Definition, scope: Scope, db: Db): Promise<Context> {
  const timetable = timetableOf(definition, await listOrphanAnswers(db, definition.programme.programme))
  return { definition, timetable, scope, seen: inSight(timetable, scope) }
}

/** Entries the reader may see, by occurrence; narrowed by `falls` (both ends included) or by place. */
export async function entriesFor(house: Pick<House, 'db'>, { scope, seen }: Context, narrow: EntryFilter = {}): Promise<Entries> {
  return byOccurrence(await listEntries(house.db, scope, { ...(seen.places ? { places: seen.places } : {}), ...narrow }))
}
