import { isSeen } from '@phoihop/core/account'
import { yearOf, type CalendarDate } from '@phoihop/core/calendar'
import { inheritedOn, type BodyId } from '@phoihop/core/register'
import { listEntries } from '@phoihop/storage/work'
import type { House } from '../house/house.ts'
import type { Context } from '../schedule/context.ts'
import { byOccurrence, byUrgency, dutyOf } from '../schedule/duties.ts'
import type { VisitView } from './views.ts'

const SHOWN = 40
const DONE: readonly string[] = ['done', 'accepted', 'waived']

/**
 * What the visited body (and what went on in it) owes in a year up to a day, with how each duty stands: who visits and who is visited read the same
 * list; opening a duty stays with who sees it.
 */
export async function checklistOf(house: House, { definition, timetable, scope }: Context, body: BodyId, year: number, on: CalendarDate): Promise<VisitView['checklist']> {
  const own = [body, ...inheritedOn(definition.index, body, on)]
  const owed = (timetable.byYear.get(year) ?? []).filter(({ falls, owners }) => falls <= on && owners.some((owner) => own.includes(owner)))
  const entries = byOccurrence((await listEntries(house.db, { programme: scope.programme, bodies: own }, { keys: owed.map(({ key }) => key) })).filter(({ recordedOn }) => recordedOn <= on))
  const duties = owed.filter(({ period }) => yearOf(period.from) <= year).map((occurrence) => dutyOf(definition, timetable, occurrence, entries, on)).sort((a, b) => byUrgency(a, b) || b.standing.daysLate - a.standing.daysLate)
  return {
    total: duties.length, shown: duties.slice(0, SHOWN).map((duty) => ({ duty, opens: isSeen(scope, duty.occurrence.owners) })),
    done: duties.filter(({ standing: { state } }) => DONE.includes(state)).length, late: duties.filter(({ standing: { state } }) => state === 'late').length,
  }
}
