import type { Scope } from '@phoihop/core/account'
import type { CalendarDate } from '@phoihop/core/calendar'
import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import type { Obligation } from '@phoihop/core/programme'
import { formerPlacesOn, type BodyId, type PartyId, type PlaceId } from '@phoihop/core/register'
import { chairAt, type Chair } from '@phoihop/core/schedule'
import type { House } from '../house/house.ts'
import type { Context } from '../schedule/context.ts'
import { findMatter, type Matter } from '../year/index.ts'

/** `chair`: whose turn it is today, within the plan's year. `signers`: the parties that sign, with their bodies there. `places`: its place, and those its territory was before. */
export type PlanMatter = Matter & {
  obligation: Obligation
  chair?: Chair
  signers: readonly { party: PartyId; body?: BodyId }[]
  parties: readonly PartyId[]
  places: readonly PlaceId[]
  /** The day who is there is looked up on: today, at the latest the day the plan falls. */
  on: CalendarDate
}

type Asked = Pick<Context, 'definition' | 'timetable' | 'scope'>

/** Whether a rule is a year's plan of a place: drawn up each year by who chairs, or by all who owe it together. A party's own plan is not. */
export const isYearsPlan = ({ kind, recurs, by }: Obligation): boolean => kind === 'plan' && 'every' in recurs && recurs.every === 'year' && !('each' in by)

/** The plan of a year at a place, for its members and for who looks down on one. Any other key is unknown. */
export function findPlan(house: Pick<House, 'today'>, context: Asked, key: string): Outcome<PlanMatter> {
  const found = findMatter(house, context, key, ['plan'])
  if (!found.ok) return found
  const { occurrence, members, chairs, year } = found.value
  const obligation = context.timetable.obligation(occurrence.obligation)
  if (!isYearsPlan(obligation)) return refuse({ code: 'unknown-occurrence', occurrence: key })
  const { programme, earlier, index } = context.definition
  const [today, { place, falls }] = [house.today(), occurrence]
  const on = falls < today ? falls : today
  const first = `${year}-01-01` as CalendarDate
  const chair = 'turn' in obligation.by ? chairAt([...earlier, programme], index, place, on < first ? first : on, obligation.by.turn) : undefined
  const signers = programme.parties.filter(({ signs }) => signs).map(({ id }) => bodyOf(id, index.bodyOf(id, place, on)?.id))
  const all = [...new Set([...members, ...signers.flatMap(({ body }) => body ?? [])])]
  return ok({
    ...found.value, obligation, signers, on, members: all,
    ...(chair ? { chair } : {}),
    chairs: chair?.body ? [chair.body] : chairs,
    parties: programme.parties.map(({ id }) => id).filter((id) => all.some((body) => index.body(body)?.party === id)),
    places: [place, ...formerPlacesOn(index, place, on)],
  })
}

const bodyOf = (party: PartyId, body: BodyId | undefined) => (body ? { party, body } : { party })

/**
 * What the bodies of some places owe or did: a plan is made by all bodies of a place together, and each of them sees how its duty stands. Only
 * for what a plan shows of these places; never for what somebody asks to see.
 */
export function scopeOfPlaces({ definition: { index }, scope: { programme } }: Asked, places: readonly PlaceId[], more: readonly BodyId[] = []): Scope {
  const here = new Set(places)
  return { programme, bodies: [...new Set([...index.register.bodies.filter(({ place }) => here.has(place)).map(({ id }) => id), ...more])] }
}
