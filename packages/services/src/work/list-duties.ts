import type { Reader } from '@phoihop/core/account'
import { yearOf, type CalendarDate } from '@phoihop/core/calendar'
import { verdictOf } from '@phoihop/core/report'
import type { Occurrence } from '@phoihop/core/schedule'
import { noteOverview, noteReading } from '../audit/note-reading.ts'
import type { House } from '../house/house.ts'
import { contextFor, entriesFor } from '../schedule/context.ts'
import { byUrgency, dutyOf } from '../schedule/duties.ts'
import type { Cut, Duty, DutyFilter } from './views.ts'

const MOST = 200

/** The duties behind a number: every filter narrows; what needs an answer comes first. */
export async function listDuties(house: House, reader: Reader, filter: DutyFilter): Promise<Cut<Duty>> {
  const context = await contextFor(house, reader)
  const { definition, timetable, seen } = context
  const pool = filter.year === undefined ? seen.occurrences : (seen.byYear.get(filter.year) ?? [])
  const wanted = pool.filter((occurrence) => matches(occurrence, filter, timetable.obligation(occurrence.obligation).basis.clause))
  const entries = await entriesFor(house, context, filter.place === undefined ? {} : { places: [filter.place as Occurrence['place']] })
  const today = house.today()
  const programme = definition.programme.programme
  await (filter.place === undefined && filter.body === undefined ? noteOverview : noteReading)(house, reader, programme, wanted)
  const duties = wanted
    .map((occurrence) => dutyOf(definition, timetable, occurrence, entries, today))
    .filter((duty) => standsAs(duty, filter, today))
    .sort(byUrgency)
  return { shown: duties.slice(0, filter.limit ?? MOST), total: duties.length }
}

function standsAs({ occurrence, standing }: Duty, { state, verdicts }: DutyFilter, today: CalendarDate): boolean {
  return (state === undefined || standing.state === state) && (verdicts === undefined || verdicts.includes(verdictOf(standing, occurrence.stated, today)))
}

function matches(occurrence: Occurrence, filter: DutyFilter, clause: string): boolean {
  return (
    (filter.year === undefined || yearOf(occurrence.falls) === filter.year) &&
    (filter.tier === undefined || occurrence.tier === filter.tier) &&
    (filter.place === undefined || occurrence.place === filter.place) &&
    (filter.obligation === undefined || occurrence.obligation === filter.obligation) &&
    (filter.body === undefined || (occurrence.owners as readonly string[]).includes(filter.body)) &&
    (filter.clause === undefined || clause === filter.clause || clause.startsWith(`${filter.clause}.`)) &&
    (filter.from === undefined || occurrence.falls >= filter.from) &&
    (filter.to === undefined || occurrence.falls <= filter.to)
  )
}
