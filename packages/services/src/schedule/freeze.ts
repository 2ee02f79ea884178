import { plusDays } from '@phoihop/core/calendar'
import { ok, type Outcome } from '@phoihop/core/outcome'
import { freezeExpectations, listOrphanAnswers } from '@phoihop/storage/schedule'
import { guarded, inTransaction } from '../house/guarded.ts'
import type { House } from '../house/house.ts'
import { learnPublished } from '../house/learn-published.ts'
import { timetableOf } from './timetable.ts'

/**
 * Freezes what was owed at every deadline that has passed and is not frozen yet; answers how many. Later changes of programme, register or
 * answers do not touch it, so that an on-time rate printed once is the same for ever. What another process published is known before.
 */
export async function freezePassedDeadlines(house: House): Promise<Outcome<number>> {
  const learnt = await guarded(async () => ok(await learnPublished(house)))
  if (!learnt.ok) return learnt
  return inTransaction(house, async (db) => {
    const yesterday = plusDays(house.today(), -1)
    let frozen = 0
    for (const definition of house.definitions()) {
      const programme = definition.programme.programme
      const { occurrences } = timetableOf(definition, await listOrphanAnswers(db, programme))
      frozen += await freezeExpectations(db, programme, yesterday, occurrences.filter((occurrence) => occurrence.falls <= yesterday))
    }
    return ok(frozen)
  })
}
