import { mayReport, type Reader } from '@phoihop/core/account'
import { yearOf, type CalendarDate } from '@phoihop/core/calendar'
import { bodyKnownAs, isOn, placeKnownAs } from '@phoihop/core/register'
import { countVisits, foldVisit, visitState, type VisitAct } from '@phoihop/core/visit'
import type { YearAct } from '@phoihop/core/year'
import { listActs } from '@phoihop/storage/year'
import { noteOverview } from '../audit/note-reading.ts'
import type { House } from '../house/house.ts'
import { standsFor } from '../house/scope.ts'
import { contextFor, type Context } from '../schedule/context.ts'
import type { VisitLine, VisitOverview } from './views.ts'
import { visitedFrom, visitorsAt } from './visitors.ts'

const VIETNAMESE = new Intl.Collator('vi')
const ON_DESK = 12
const RANK = { now: 0, missed: 1, planned: 2, held: 3, cancelled: 4 } as const

/** The visits of a year (this year's, without a choice) the reader makes, receives or looks down on: those to hold first. */
export async function listVisits(house: House, reader: Reader, choice: { year?: number } = {}): Promise<VisitOverview> {
  const [context, today] = [await contextFor(house, reader), house.today()]
  const { definition, timetable, scope } = context
  const years = [...timetable.byYear.keys()].sort((a, b) => a - b)
  const year = choice.year !== undefined && years.includes(choice.year) ? choice.year : yearOf(today)
  const acts = await listActs<VisitAct>(house.db, scope, 'visit', { years: [year, year] })
  await noteOverview(house, reader, definition.programme.programme, acts)
  const lines = linesOf(context, acts, today).sort((a, b) => RANK[a.state] - RANK[b.state] || (a.visit.time.from < b.visit.time.from ? -1 : a.visit.time.from > b.visit.time.from ? 1 : 0) || VIETNAMESE.compare(a.body.title.vi, b.body.title.vi))
  return { year, years, lines, count: countVisits(lines.map(({ visit }) => visit), today), choices: choicesFor(house, reader, context), months: monthsFrom(today, Math.max(year, yearOf(today))), today }
}

/** For the desk: this year's visits that are not held yet, of the reader's own body and by it. */
export async function listOwnVisits(house: House, reader: Reader): Promise<readonly VisitLine[]> {
  const [context, today] = [await contextFor(house, reader), house.today()]
  const stands = standsFor(context.definition, reader, today)
  if (stands.length === 0) return []
  const own = { programme: context.scope.programme, bodies: stands }
  const lines = linesOf(context, await listActs<VisitAct>(house.db, own, 'visit', { years: [yearOf(today), yearOf(today)] }), today)
  const visits = (place: VisitLine['place']['id']): boolean => visitorsAt(context, place, today).some((body) => stands.includes(body))
  return lines.filter(({ state, body, place }) => RANK[state] <= RANK.planned && (stands.includes(body.id) || visits(place.id))).sort((a, b) => (a.visit.time.from < b.visit.time.from ? -1 : 1)).slice(0, ON_DESK)
}

export const linesOf = ({ definition: { index } }: Pick<Context, 'definition'>, acts: readonly YearAct<VisitAct>[], today: CalendarDate): VisitLine[] =>
  [...Map.groupBy(acts, ({ subject }) => subject)].flatMap(([id, own]) => {
    const [visit, first] = [foldVisit(own), own[0]]
    if (!visit || !first) return []
    return [{ id, year: first.year, visit, state: visitState(visit, today), place: { id: first.place, title: placeKnownAs(index, first.place, first.recordedOn) }, body: { id: visit.body, title: bodyKnownAs(index, visit.body, first.recordedOn) } }]
  })

/** The months of a year that are not over. */
export const monthsFrom = (today: CalendarDate, year: number): readonly string[] => Array.from({ length: 12 }, (_, at) => `${year}-${String(at + 1).padStart(2, '0')}`).filter((month) => month >= today.slice(0, 7))

function choicesFor(house: House, reader: Reader, context: Context): VisitOverview['choices'] {
  const { definition } = context
  const today = house.today()
  const [own, stands] = [reader.seat.body && definition.index.body(reader.seat.body), standsFor(definition, reader, today)]
  if (!own || !mayReport(reader) || !isOn(own.exists, today)) return []
  const visitors = visitorsAt(context, own.place, today)
  if (!visitors.some((body) => stands.includes(body))) return []
  const byParty = Map.groupBy(visitedFrom(context, own.place, today, stands), ({ party }) => party)
  return definition.programme.parties.flatMap(({ id, title }) => {
    const bodies = (byParty.get(id) ?? []).map((body) => ({ id: body.id, title: bodyKnownAs(definition.index, body.id, today) })).sort((a, b) => VIETNAMESE.compare(a.title.vi, b.title.vi))
    return bodies.length > 0 ? [{ party: title, bodies }] : []
  })
}
