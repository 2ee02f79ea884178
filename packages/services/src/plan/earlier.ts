import type { Scope } from '@phoihop/core/account'
import { yearOf } from '@phoihop/core/calendar'
import { foldPlan, type EarlierInitiative, type Plan, type PlanAct } from '@phoihop/core/plan'
import type { BodyId, PlaceId } from '@phoihop/core/register'
import type { YearAct } from '@phoihop/core/year'
import type { Db } from '@phoihop/storage/database'
import { listActs } from '@phoihop/storage/year'
import type { Context } from '../schedule/context.ts'
import { scopeOfPlaces, type PlanMatter } from './plan-matter.ts'

/** `from`: the bodies whose initiatives those of other places are. */
export type Earlier = { initiatives: readonly EarlierInitiative[]; lastYear: Plan; from: ReadonlyMap<PlaceId, readonly BodyId[]> }

/**
 * The initiatives a new one is held against: of this place (and what it was before) in earlier years, and of approved plans of the places beside
 * it, up to this year. Of the neighbours, whose work the reader need not see, nothing but the title of what was approved goes out.
 */
export async function earlierInitiatives(db: Db, context: Context, matter: PlanMatter): Promise<Earlier> {
  const { year, places, chairs } = matter
  const first = yearOf(context.definition.programme.term.from)
  const own = await plansOf(db, scopeOfPlaces(context, places, chairs), places, [first, year - 1])
  const beside = neighboursOf(context, matter)
  const theirs = beside.length === 0 ? [] : (await plansOf(db, scopeOfPlaces(context, beside), beside, [first, year])).filter(({ plan }) => plan.state === 'approved')
  const last = own.filter((one) => one.year === year - 1).map(({ plan }) => plan)
  return {
    initiatives: [...own.flatMap((one) => initiativesOf(one, true)), ...theirs.flatMap((one) => initiativesOf(one, false))],
    lastYear: { ...foldPlan([]), items: last.flatMap(({ items }) => items) },
    from: new Map(theirs.map(({ place, owners }) => [place, owners])),
  }
}

type Found = { plan: Plan; year: number; place: PlaceId; owners: readonly BodyId[] }

async function plansOf(db: Db, scope: Scope, places: readonly PlaceId[], years: readonly [number, number]): Promise<readonly Found[]> {
  const acts = await listActs<PlanAct>(db, scope, 'plan', { places, years })
  return [...Map.groupBy(acts, ({ subject }) => subject).values()].map((own) => ({ ...(own[0] as YearAct<PlanAct>), plan: foldPlan(own) }))
}

const initiativesOf = ({ plan, year, place }: Found, here: boolean): readonly EarlierInitiative[] =>
  plan.items.filter(({ kind }) => kind === 'initiative').map(({ title }) => ({ title, year, place, here }))

/** Places of the same tier with the same superior on the day; a place without a superior has none. */
function neighboursOf({ definition: { index } }: Context, { occurrence: { place, tier }, on }: PlanMatter): readonly PlaceId[] {
  const superior = index.superiorOf(place, on)
  return superior === undefined ? [] : index.placesOn(tier, on).map(({ id }) => id).filter((id) => id !== place && index.superiorOf(id, on) === superior)
}
