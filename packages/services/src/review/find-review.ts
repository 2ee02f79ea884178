import { rootsOn, type Scope } from '@phoihop/core/account'
import { periodNamed, type CalendarDate, type Period } from '@phoihop/core/calendar'
import { ok, type Outcome } from '@phoihop/core/outcome'
import type { Obligation } from '@phoihop/core/programme'
import type { BodyId, PartyId } from '@phoihop/core/register'
import type { Occurrence } from '@phoihop/core/schedule'
import type { Definition, House } from '../house/house.ts'
import type { Context } from '../schedule/context.ts'
import { findMatter, type Matter } from '../year/index.ts'

/** `period`: first to last day it is about. `isFinal`: of the whole term. `signers`: the bodies of the parties that sign, the one that leads first. `lead`: its party. */
export type ReviewMatter = Matter & { obligation: Obligation; period: Period; isFinal: boolean; signers: readonly BodyId[]; lead: PartyId }

type Asked = Pick<Context, 'definition' | 'timetable' | 'scope'>

/** The review a duty asks for, for who makes it and for who looks down on it. Any other key is unknown. */
export function findReview(house: Pick<House, 'today'>, context: Asked, key: string): Outcome<ReviewMatter> {
  const found = findMatter(house, context, key, ['review'])
  if (!found.ok) return found
  const { definition, timetable } = context
  const { occurrence, members } = found.value
  const obligation = timetable.obligation(occurrence.obligation)
  const [today, { place, falls, owners }] = [house.today(), occurrence]
  const on = falls < today ? falls : today
  const leads = (owners[0] ?? '').split('@')[0]
  const parties = definition.programme.parties.filter(({ signs }) => signs).map(({ id }) => id).toSorted((a, b) => Number(b === leads) - Number(a === leads))
  const signers = parties.flatMap((party) => definition.index.bodyOf(party, place, on)?.id ?? [])
  return ok({ ...found.value, obligation, signers, lead: (parties[0] ?? leads) as PartyId, period: periodOf(definition, occurrence, obligation), isFinal: isFinal(occurrence, obligation), members: [...new Set([...members, ...signers])] })
}

/** After the last of the years the programme counts its reviews in. */
const isFinal = ({ period }: Occurrence, { recurs }: Obligation): boolean => 'afterYears' in recurs && Number(period.to.slice(0, 4)) === recurs.countedFrom + Math.max(...recurs.afterYears)

/** From the programme's first day, or the year's, to the day it is due; a version that came in between cuts nothing off. */
function periodOf({ programme, earlier }: Definition, { period, falls }: Occurrence, { recurs }: Obligation): Period {
  const first = (earlier[0] ?? programme).inForce.from
  const named = periodNamed(period.key)
  const from: CalendarDate = 'afterYears' in recurs || !named.ok ? first : named.value.from
  return { key: period.key, from: from < first ? first : from, to: falls > period.to ? falls : period.to }
}

/**
 * Whose work a review is made from: of its place and all below it, for whoever may open it. One review says the same to all who sign it; that somebody's
 * own desk shows less is no reason for another number. Only to count and to list; opening a duty stays with who sees it.
 */
export function scopeOfReview({ definition: { programme, index } }: Pick<Asked, 'definition'>, { occurrence: { place }, members }: ReviewMatter, owed: readonly Pick<Occurrence, 'owners'>[], today: CalendarDate): Scope {
  const isRoot = programme.appliesIn.some(({ value }) => value === place) || rootsOn({ programme, index }, today).includes(place)
  if (isRoot) return { programme: programme.programme, bodies: 'all' }
  const here = index.register.bodies.filter((body) => body.place === place).map(({ id }) => id)
  return { programme: programme.programme, bodies: [...new Set([...members, ...here, ...owed.flatMap(({ owners }) => owners)])] }
}
