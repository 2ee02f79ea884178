import { lookBelow, type Reader } from '@phoihop/core/account'
import { plusDays, type CalendarDate } from '@phoihop/core/calendar'
import type { House } from '../house/house.ts'
import { standsFor } from '../house/scope.ts'
import { contextFor, entriesFor, type Context } from '../schedule/context.ts'
import { byUrgency, dutyOf } from '../schedule/duties.ts'
import type { Duty } from './views.ts'

const LOOK_AHEAD_DAYS = 31

/** What the body of a seat, with those it took over from, owes itself up to a month from today; the programme reads it, nobody looks, so nothing is noted. */
export async function readOwed(house: House, reader: Reader): Promise<readonly Duty[]> {
  return dutiesUntil(house, reader, await contextFor(house, reader), plusDays(house.today(), LOOK_AHEAD_DAYS), 'own')
}

/** The duties of a desk that have begun by `until`. own: of the body of the seat only · desk: of every body in sight too, for a seat that looks below. */
export async function dutiesUntil(house: House, reader: Reader, context: Context, until: CalendarDate, whose: 'own' | 'desk'): Promise<Duty[]> {
  const { definition, timetable, seen } = context
  const today = house.today()
  const own = standsFor(definition, reader, today)
  const all = whose === 'desk' && lookBelow(reader)
  const mine = seen.occurrences.filter(({ period, owners }) => period.from <= until && (all || owners.some((owner) => own.includes(owner))))
  const entries = await entriesFor(house, context)
  return mine
    .filter((occurrence) => occurrence.falls <= until || entries.has(occurrence.key))
    .map((occurrence) => dutyOf(definition, timetable, occurrence, entries, today))
    .sort(byUrgency)
}
