import { lookBelow, type Reader } from '@phoihop/core/account'
import { isWorkingDay, periodNamed, plusDays, type CalendarDate, type Period, type PeriodKey } from '@phoihop/core/calendar'
import { refuse, ok, type Outcome } from '@phoihop/core/outcome'
import { noteOverview } from '../audit/note-reading.ts'
import type { House } from '../house/house.ts'
import { standsFor } from '../house/scope.ts'
import { contextFor, entriesFor } from './context.ts'
import { byUrgency, dutyOf } from './duties.ts'
import type { Duty, MonthCalendar } from './views.ts'

const SHOWN_A_DAY = 6
/** A target may lie up to a quarter before the day a duty falls (a long holiday); looked for that far. */
const REACH_DAYS = 31
/** A month beyond has no month before it or after it that could be led to. */
const [FIRST_MONTH, LAST_MONTH] = ['1900-01', '2100-12']

/** One month (`2026-11`; without one: this month), duties on the day they are asked for. */
export async function readCalendar(house: House, reader: Reader, choice: { month?: string }): Promise<Outcome<MonthCalendar>> {
  const today = house.today()
  const named = periodNamed(choice.month ?? today.slice(0, 7))
  if (!named.ok) return named
  const month = named.value
  if (!/^\d{4}-\d{2}$/.test(month.key) || month.key < FIRST_MONTH || month.key > LAST_MONTH) return refuse({ code: 'not-a-period', text: choice.month ?? '' })
  const duties = await dutiesAsked(house, reader, month)
  const byDay = Map.groupBy(duties, (duty) => duty.standing.target)
  const { calendar } = house.definition(reader.programme)
  return ok({
    month: month.key,
    before: plusDays(month.from, -1).slice(0, 7) as PeriodKey,
    after: plusDays(month.to, 1).slice(0, 7) as PeriodKey,
    days: daysOf(month).map((on) => {
      const own = (byDay.get(on) ?? []).sort(byUrgency)
      return { on, off: !isWorkingDay(calendar, on), duties: own.slice(0, SHOWN_A_DAY), more: Math.max(0, own.length - SHOWN_A_DAY) }
    }),
  })
}

async function dutiesAsked(house: House, reader: Reader, month: Period): Promise<readonly Duty[]> {
  const context = await contextFor(house, reader)
  const { definition, timetable, seen } = context
  const own = standsFor(definition, reader, house.today())
  const [from, to] = [plusDays(month.from, -REACH_DAYS), plusDays(month.to, REACH_DAYS)]
  const near = seen.occurrences.filter(({ falls, owners }) => falls >= from && falls <= to && (lookBelow(reader) || owners.some((owner) => own.includes(owner))))
  await noteOverview(house, reader, definition.programme.programme, near)
  const entries = await entriesFor(house, context)
  return near
    .map((occurrence) => dutyOf(definition, timetable, occurrence, entries, house.today()))
    .filter(({ standing }) => standing.target !== 'awaiting' && standing.target >= month.from && standing.target <= month.to)
}

function daysOf(month: Period): readonly CalendarDate[] {
  const days: CalendarDate[] = []
  for (let on = month.from; on <= month.to; on = plusDays(on, 1)) days.push(on)
  return days
}
