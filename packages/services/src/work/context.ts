import type { Reader, Scope } from '@phoihop/core/account'
import { listOrphanAnswers } from '@phoihop/storage/schedule'
import { listEntries } from '@phoihop/storage/work'
import type { Db } from '@phoihop/storage/database'
import type { Definition, House } from '../house/house.ts'
import { scopeIn } from '../house/scope.ts'
import { timetableOf, type Timetable } from '../schedule/timetable.ts'
import { byOccurrence, type Entries } from './duties.ts'

/** What every view of work starts from. */
export type Context = { definition: Definition; timetable: Timetable; scope: Scope }

export async function contextFor(house: House, reader: Reader, db: Db = house.db): Promise<Context> {
  const definition = house.definition(reader.programme)
  const answers = await listOrphanAnswers(db, definition.programme.programme)
  return { definition, timetable: timetableOf(definition, answers), scope: scopeIn(definition, reader) }
}

/** Entries the reader may see, by occurrence; narrowed by `falls` (both ends included) or by place. */
export async function entriesFor(house: House, context: Context, narrow: Omit<Parameters<typeof listEntries>[2], 'programme'> = {}): Promise<Entries> {
  const { definition, scope } = context
  return byOccurrence(await listEntries(house.db, scope, { programme: definition.programme.programme, ...narrow }))
}
