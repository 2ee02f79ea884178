import type { Reader } from '@phoihop/core/account'
import { yearOf, type PeriodKey } from '@phoihop/core/calendar'
import { placeKnownAs, type PlaceId } from '@phoihop/core/register'
import type { Occurrence, Orphan } from '@phoihop/core/schedule'
import { noteOverview } from '../audit/note-reading.ts'
import type { House } from '../house/house.ts'
import { contextFor, entriesFor, type Context } from './context.ts'
import { dutyOf, type Entries } from './duties.ts'
import type { Matrix, MatrixCell } from './views.ts'

const VIETNAMESE = new Intl.Collator('vi')
const FIRST_CHOICE = { kind: 'meeting', every: 'month' } as const

/** One obligation in one year: places down, periods across. Without a choice: the monthly meeting, this year. */
export async function readMatrix(house: House, reader: Reader, choice: { year?: number; obligation?: string }): Promise<Matrix> {
  const context = await contextFor(house, reader)
  const { definition, timetable, seen } = context
  const today = house.today()
  const year = choice.year !== undefined && timetable.byYear.has(choice.year) ? choice.year : yearOf(today)
  const inYear = seen.byYear.get(year) ?? []
  const orphans = seen.orphans.filter((orphan) => yearOf(orphan.falls) === year)
  const obligations = definition.programme.obligations.filter(({ id }) => inYear.some((each) => each.obligation === id) || orphans.some((each) => each.obligation === id))
  const chosen = obligations.find(({ id }) => id === choice.obligation) ?? obligations.find(({ kind, recurs }) => kind === FIRST_CHOICE.kind && 'every' in recurs && recurs.every === FIRST_CHOICE.every) ?? obligations[0]
  const occurrences = inYear.filter((occurrence) => occurrence.obligation === chosen?.id)
  await noteOverview(house, reader, definition.programme.programme, occurrences)
  const entries = await entriesFor(house, context)
  return {
    year,
    years: [...timetable.byYear.keys()].sort((a, b) => a - b),
    obligation: chosen?.id ?? '',
    obligations: obligations.map(({ id, title, tier, basis }) => ({ id, title, tier, clause: basis.clause })),
    ...grid(context, occurrences, orphans.filter((orphan) => orphan.obligation === chosen?.id), entries, today),
  }
}

function grid(context: Context, occurrences: readonly Occurrence[], orphans: readonly Orphan[], entries: Entries, today: Parameters<typeof dutyOf>[4]): Pick<Matrix, 'periods' | 'rows'> {
  const periods = [...new Map([...occurrences, ...orphans].map(({ period }) => [period.key, period.to])).entries()].sort((a, b) => (a[1] < b[1] ? -1 : 1)).map(([key]) => key)
  const cells = new Map<PlaceId, Map<PeriodKey, MatrixCell>>()
  const put = (place: PlaceId, period: PeriodKey, cell: MatrixCell) => cells.set(place, (cells.get(place) ?? new Map<PeriodKey, MatrixCell>()).set(period, cell))
  for (const occurrence of occurrences) {
    const { standing, owners } = dutyOf(context.definition, context.timetable, occurrence, entries, today)
    put(occurrence.place, occurrence.period.key, { key: occurrence.key, state: standing.state, daysLate: standing.daysLate, due: standing.due, owners: owners.map((owner) => owner.title) })
  }
  for (const orphan of orphans) put(orphan.place, orphan.period.key, { key: orphan.key, state: 'question', daysLate: 0, due: orphan.falls, owners: [] })
  const rows = [...cells].map(([id, byPeriod]) => ({ place: { id, title: placeKnownAs(context.definition.index, id) }, cells: periods.map((period) => byPeriod.get(period)) }))
  return { periods, rows: rows.sort((a, b) => VIETNAMESE.compare(a.place.title.vi, b.place.title.vi)) }
}

