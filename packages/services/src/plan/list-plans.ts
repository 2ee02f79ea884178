import { isSeen, mayFollow, type Reader } from '@phoihop/core/account'
import { plusDays, yearOf } from '@phoihop/core/calendar'
import { foldPlan, isYearsPlan, type PlanAct } from '@phoihop/core/plan'
import type { Orphan } from '@phoihop/core/schedule'
import { listEntries } from '@phoihop/storage/work'
import { listActs } from '@phoihop/storage/year'
import { formerPlacesOn, placeKnownAs, type PlaceId } from '@phoihop/core/register'
import { noteOverview } from '../audit/note-reading.ts'
import type { House } from '../house/house.ts'
import { contextFor, type Context } from '../schedule/context.ts'
import { byOccurrence } from '../schedule/duties.ts'
import { findPlan, scopeOfPlaces, type PlanMatter } from './plan-matter.ts'
import { planRow } from './plan-row.ts'
import type { PlanOverview, PlanRow } from './views.ts'

const VIETNAMESE = new Intl.Collator('vi')
/** So long before a year begins its plan is on the desk. */
const AHEAD_DAYS = 60

/** The plans of a year (this year's, without a choice) that this reader is a member of or looks down on: by tier, what is late first, then by name. */
export async function listPlans(house: House, reader: Reader, choice: { year?: number } = {}): Promise<PlanOverview> {
  const [context, today] = [await contextFor(house, reader), house.today()]
  const { definition, timetable } = context
  const years = [...timetable.byYear.keys()].sort((a, b) => a - b)
  const year = choice.year !== undefined && years.includes(choice.year) ? choice.year : yearOf(today)
  const matters = mattersIn(house, context, year, () => true)
  await noteOverview(house, reader, definition.programme.programme, matters.map(({ members }) => ({ owners: members })))
  const rank = (row: PlanRow) => definition.index.register.tiers.find(({ title }) => title.vi === row.tier.vi)?.rank ?? 0
  const rows = [...await rowsOf(house, reader, context, year, matters), ...questionsIn(context, year)]
    .sort((a, b) => rank(a) - rank(b) || (b.standing?.daysLate ?? 0) - (a.standing?.daysLate ?? 0) || VIETNAMESE.compare(a.place.title.vi, b.place.title.vi))
  return { year, years, rows, late: rows.filter(({ standing }) => standing?.state === 'late').length }
}

/** The plans the reader's own body makes with others, or took over from the places before its own: this year's, and next year's when that is near. */
export async function listOwnPlans(house: House, reader: Reader): Promise<readonly PlanRow[]> {
  const { body } = reader.seat
  if (body === undefined) return []
  const [context, today] = [await contextFor(house, reader), house.today()]
  const years = [...new Set([yearOf(today), yearOf(plusDays(today, AHEAD_DAYS))])]
  const place = context.definition.index.body(body)?.place
  const own = new Set(place === undefined ? [] : [place, ...formerPlacesOn(context.definition.index, place, today)])
  const rows = await Promise.all(years.map((year) => rowsOf(house, reader, context, year, mattersIn(house, context, year, (at) => own.has(at)))))
  return rows.flat().filter((row) => row.own)
}

function mattersIn(house: House, context: Context, year: number, at: (place: PlaceId) => boolean): readonly PlanMatter[] {
  const { timetable, scope } = context
  const plans = (timetable.byYear.get(year) ?? []).filter(({ kind, obligation, place }) => kind === 'plan' && at(place) && isYearsPlan(timetable.obligation(obligation)))
  return plans.flatMap(({ key }) => {
    const found = findPlan(house, context, key)
    return found.ok && isSeen(scope, found.value.members) ? [found.value] : []
  })
}

async function rowsOf(house: House, reader: Reader, context: Context, year: number, matters: readonly PlanMatter[]): Promise<readonly PlanRow[]> {
  if (matters.length === 0) return []
  const places = matters.map(({ occurrence }) => occurrence.place)
  const scope = mayFollow(context.scope) ? context.scope : scopeOfPlaces(context, places, matters.flatMap(({ members, chairs }) => [...members, ...chairs]))
  const acts = Map.groupBy(await listActs<PlanAct>(house.db, scope, 'plan', { years: [year, year] }), ({ subject }) => subject)
  const entries = byOccurrence(await listEntries(house.db, scope, { keys: matters.map(({ occurrence }) => occurrence.key) }))
  return matters.map((matter) => planRow(reader, context, matter, foldPlan(acts.get(matter.occurrence.key) ?? []), entries, house.today()))
}

/** Plans nobody is there to draw up, for who sees all. */
function questionsIn({ definition, timetable, seen }: Context, year: number): readonly PlanRow[] {
  const plan = ({ kind, obligation, falls }: Orphan): boolean => kind === 'plan' && yearOf(falls) === year && isYearsPlan(timetable.obligation(obligation))
  return seen.orphans.filter(plan).map(({ place, tier, obligation }) => ({
    place: { id: place, title: placeKnownAs(definition.index, place) }, tier: definition.index.tier(tier)?.title ?? { vi: tier }, year, state: 'question',
    initiatives: { asked: timetable.obligation(obligation).asks?.atLeast ?? 0, there: 0 }, objections: 0, approvals: 0, signers: 0, may: [], own: false,
  }))
}
