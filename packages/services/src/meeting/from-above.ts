import { isSeen, type Scope } from '@phoihop/core/account'
import type { CalendarDate } from '@phoihop/core/calendar'
import type { Commitment } from '@phoihop/core/commitment'
import { inheritedOn, lineageOf, type BodyId } from '@phoihop/core/register'
import { parseOccurrenceKey, type OccurrenceKey } from '@phoihop/core/schedule'
import { actsInSight, ownersOf } from '../commitment/acts-in-sight.ts'
import { carrierIn, commitmentsOf, lineOf } from '../commitment/lines.ts'
import type { CommitmentLine } from '../commitment/views.ts'
import type { House } from '../house/house.ts'
import type { Context } from '../schedule/context.ts'
import type { Matter } from '../year/index.ts'
import type { AgendaCharge } from './views.ts'

/**
 * What meetings of a tier above charged this place with, as it stood on a day: carried there by one of the members, or by the body one of them went on in. Every member
 * reads the same ones; who does not see the commitment itself (`opens`) reads from whom to whom and by when, and none of its typed words. What a visit found is between
 * those who visit and who is visited.
 */
export async function chargedFromAbove(house: House, context: Context, scope: Scope, { occurrence: { place }, members }: Matter, on: CalendarDate): Promise<readonly AgendaCharge[]> {
  const { definition: { index } } = context
  if (index.superiorOf(place, on) === undefined) return []
  const line = new Set(lineageOf(index, place))
  const isAbove = (key: OccurrenceKey): boolean => { const parts = parseOccurrenceKey(key); return parts.ok && !line.has(parts.value.place) }
  const isHere = (body: BodyId | undefined): boolean => body !== undefined && index.body(body)?.place === place
  const own = members.flatMap((member) => [member, ...inheritedOn(index, member, on)])
  const bodies = [...new Set(scope.bodies === 'all' ? own : own.filter((body) => isSeen(scope, [body])))]
  const acts = (await actsInSight(house.db, { programme: scope.programme, bodies })).filter(({ recordedOn }) => recordedOn <= on)
  const owners = new Map([...Map.groupBy(acts, ({ subject }) => subject)].map(([subject, all]) => [subject, ownersOf(all)]))
  const opens = ({ commitment: { id } }: CommitmentLine): boolean => isSeen(context.scope, owners.get(id) ?? [])
  return commitmentsOf(acts).filter(({ meeting, visit }) => visit === undefined && isAbove(meeting)).map((commitment) => lineOf(context, commitment, on)).filter((one) => isHere(carrierIn(one)?.id))
    .map((one) => (opens(one) ? { line: one, opens: true } : { line: { ...one, commitment: withoutWords(one.commitment) }, opens: false }))
}

const withoutWords = ({ id, owner, due, meeting, conclusion, raisedBy, raisedOn, acts }: Commitment): Commitment => ({ id, what: '', owner, due, meeting, conclusion, raisedBy, raisedOn, acts })
