import type { Scope } from '@phoihop/core/account'
import type { CalendarDate } from '@phoihop/core/calendar'
import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import { isYearsPlan } from '@phoihop/core/plan'
import type { Obligation } from '@phoihop/core/programme'
import { formerPlacesOn, successorsOn, type BodyId, type PartyId, type PlaceId } from '@phoihop/core/register'
import { chairAt, type Chair } from '@phoihop/core/schedule'
import type { House } from '../house/house.ts'
import type { Context } from '../schedule/context.ts'
import { dayOfMatter, findMatter, type Matter } from '../year/index.ts'

/** `chair`: whose turn it is today, within the plan's year. `signers`: the parties that sign, with their bodies there. `places`: its place, and those its territory was before. */
export type PlanMatter = Matter & {
  obligation: Obligation
  chair?: Chair
  signers: readonly { party: PartyId; body?: BodyId }[]
  parties: readonly PartyId[]
  places: readonly PlaceId[]
  /** The day who is there is looked up on: today, at the latest the last day on time or that of the place. */
  on: CalendarDate
  /** Once its place has ended: who acts for what it left open, at the places it went on in. Nobody where there is none. */
  heirs?: PlanActors
}
export type PlanActors = { chairs: readonly BodyId[]; members: readonly BodyId[]; signers: PlanMatter['signers'] }

type Asked = Pick<Context, 'definition' | 'timetable' | 'scope'>

/** The plan of a year at a place, for its members and for who looks down on one. Any other key is unknown. */
export function findPlan(house: Pick<House, 'today'>, context: Asked, key: string): Outcome<PlanMatter> {
  const found = findMatter(house, context, key, ['plan'])
  if (!found.ok) return found
  const { occurrence, members, chairs, year } = found.value
  const obligation = context.timetable.obligation(occurrence.obligation)
  if (!isYearsPlan(obligation)) return refuse({ code: 'unknown-occurrence', occurrence: key })
  const { programme, earlier, index } = context.definition
  const [today, { place }] = [house.today(), occurrence]
  const on = dayOfMatter(context.definition, occurrence, today)
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
    ...heirsOf(context, found.value, obligation, today),
  })
}

/** Who acts: those of the plan's own place while it is there, then those it went on in. */
export const actorsOf = ({ heirs, chairs, members, signers }: PlanMatter): PlanActors => heirs ?? { chairs, members, signers }

/** None while the place is there. Where it was split, the bodies of each part: whoever of them chairs may go on with it, and all of them sign. */
function heirsOf({ definition }: Asked, { occurrence: { place, tier }, members }: Matter, { by }: Obligation, today: CalendarDate): { heirs?: PlanActors } {
  const { programme, earlier, index } = definition
  const ends = index.place(place)?.exists.to
  if (ends === undefined || ends >= today) return {}
  const places = successorsOn(index, place, today).filter((id) => index.place(id)?.tier === tier)
  const parties = [...new Set(members.flatMap((body) => index.body(body)?.party ?? []))]
  const at = (party: PartyId): readonly BodyId[] => places.flatMap((one) => index.bodyOf(party, one, today)?.id ?? [])
  const all = parties.flatMap(at)
  const chairs = 'turn' in by ? places.flatMap((one) => chairAt([...earlier, programme], index, one, today, by.turn)?.body ?? []) : 'jointly' in by ? by.jointly.flatMap(at) : []
  const signers = programme.parties.filter(({ signs }) => signs).flatMap(({ id }): PlanMatter['signers'] => (at(id).length > 0 ? at(id).map((body) => ({ party: id, body })) : [{ party: id }]))
  return { heirs: { chairs, members: [...new Set([...all, ...signers.flatMap(({ body }) => body ?? [])])], signers } }
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
