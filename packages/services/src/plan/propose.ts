import { yearOf } from '@phoihop/core/calendar'
import { proposeItems, type PlanItem, type Proposal } from '@phoihop/core/plan'
import type { Db } from '@phoihop/storage/database'
import { listEntries } from '@phoihop/storage/work'
import type { House } from '../house/house.ts'
import type { Context } from '../schedule/context.ts'
import { byOccurrence, dutyOf } from '../schedule/duties.ts'
import type { Earlier } from './earlier.ts'
import { scopeOfPlaces, type PlanMatter } from './plan-matter.ts'

const DONE: readonly string[] = ['done', 'accepted', 'waived']

/** What the chair may start from. An item of last year is done when every duty of its rule at this place in that year is; of one without a rule that is not known. */
export async function proposalsFor(house: House, db: Db, context: Context, matter: PlanMatter, { lastYear }: Earlier): Promise<readonly Proposal[]> {
  const { definition, timetable } = context
  const { year, places, occurrence, obligation, parties, chairs } = matter
  const before = (timetable.byYear.get(year - 1) ?? []).filter(({ place }) => places.includes(place))
  const entries = lastYear.items.length === 0 ? new Map() : byOccurrence(await listEntries(db, scopeOfPlaces(context, places, chairs), { places, from: `${year - 1}-01-01` as never, to: `${year - 1}-12-31` as never }))
  const isDone = (item: PlanItem): boolean => {
    const own = before.filter((one) => one.obligation === item.obligation)
    return own.length > 0 && own.every((one) => DONE.includes(dutyOf(definition, timetable, one, entries, house.today()).standing.state))
  }
  return proposeItems({
    year, own: obligation.id, parties, last: lastYear, isDone, obligation: timetable.obligation,
    occurrences: (timetable.byYear.get(year) ?? []).filter(({ place, period }) => place === occurrence.place && yearOf(period.to) === year),
  })
}

/** How a form names a proposal: by its rule, else by its title. */
export const keyOf = ({ item, from }: Proposal): string => (item.obligation !== undefined && from === 'programme' ? item.obligation : `${from}: ${item.title}`)
