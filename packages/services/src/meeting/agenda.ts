import { isSeen, lookBelow, type Reader, type Scope } from '@phoihop/core/account'
import type { CalendarDate } from '@phoihop/core/calendar'
import { commitmentStanding } from '@phoihop/core/commitment'
import { agendaOf, dayOf, type Meeting } from '@phoihop/core/meeting'
import { verdictOf } from '@phoihop/core/report'
import { type BodyId, bodyKnownAs, formerPlacesOn, type PartyId, type PlaceId, type Words } from '@phoihop/core/register'
import type { Occurrence, OccurrenceKey } from '@phoihop/core/schedule'
import { listEntries } from '@phoihop/storage/work'
import { lineOf } from '../commitment/lines.ts'
import type { House } from '../house/house.ts'
import type { Context } from '../schedule/context.ts'
import { byOccurrence, dutyOf } from '../schedule/duties.ts'
import type { Duty } from '../schedule/views.ts'
import type { Matter } from '../year/index.ts'
import { earlierCommitments } from './earlier.ts'
import { chargedFromAbove } from './from-above.ts'
import type { AgendaView } from './views.ts'

/** A place reads all it can act on; what is below is led to. */
const [SHOWN, SHOWN_BELOW] = [30, 12]

/** The agenda of a meeting as of today, or as it was on the day it was held. */
export async function agendaFor(house: House, reader: Reader, context: Context, scope: Scope, matter: Matter, meeting: Meeting, stands: readonly BodyId[]): Promise<AgendaView> {
  const { definition, timetable } = context
  const { occurrence, chairs } = matter
  const on = meeting.held ? dayOf(meeting, house.today()) : house.today()
  const looksBelow = lookBelow(reader) || chairs.some((chair) => stands.includes(chair))
  const here = new Set([occurrence.place, ...formerPlacesOn(definition.index, occurrence.place, on)])
  const duties = await dutiesAt(house, context, { scope, here, looksBelow, on }, occurrence)
  const commitments = await earlierCommitments(house, context, scope, occurrence, on)
  const above = await chargedFromAbove(house, context, scope, matter, on)
  const lines = new Map(commitments.map((commitment) => [commitment.id, lineOf(context, commitment, on)]))
  const fromAbove = new Map(above.map((charge) => [charge.line.commitment.id, charge]))
  const byKey = new Map(duties.map((duty) => [duty.occurrence.key, duty]))
  const agenda = agendaOf({
    meeting, here, period: occurrence.period, obligation: timetable.obligation,
    duties: duties.map((duty) => ({ occurrence: duty.occurrence, standing: duty.standing, verdict: verdictOf(duty.standing, duty.occurrence.stated, on) })),
    commitments: commitments.map((commitment) => ({ id: commitment.id, standing: commitmentStanding(commitment, on) })),
    fromAbove: above.map(({ line: { commitment: { id }, standing } }) => ({ id, standing })),
  })
  const shown = (keys: readonly { occurrence: { key: OccurrenceKey } }[], most: number) => ({
    total: keys.length,
    shown: keys.slice(0, most).flatMap(({ occurrence: { key } }) => byKey.get(key) ?? []).map((duty) => ({ duty, opens: isSeen(context.scope, duty.occurrence.owners) })),
  })
  return {
    on,
    overdue: shown(agenda.overdue, SHOWN),
    overdueBelow: shown(agenda.overdueBelow, SHOWN_BELOW),
    open: agenda.open.flatMap((id) => lines.get(id) ?? []),
    above: agenda.above.flatMap((id) => fromAbove.get(id) ?? []),
    figures: agenda.figures.map(({ obligation, party, title, total }) => ({
      title, of: timetable.obligation(obligation).title, ...partyTitle(context, party), value: total.value, missing: total.missing.map((body) => bodyKnownAs(definition.index, body, on)),
      from: total.from.flatMap((key) => byKey.get(key) ?? []).map((duty) => ({ key: duty.occurrence.key, opens: isSeen(context.scope, duty.occurrence.owners), place: duty.place.title, period: duty.occurrence.period.key })),
    })),
    items: agenda.items.map(({ item, title, by }) => ({ item, title, by: { id: by, title: bodyKnownAs(definition.index, by, on) }, mayWithdraw: meeting.held === undefined && [by, ...chairs].some((body) => stands.includes(body)) })),
  }
}

function partyTitle({ definition: { programme } }: Context, id: PartyId | undefined): { party?: Words } {
  const party = programme.parties.find((one) => one.id === id)
  return party ? { party: party.title } : {}
}

type Sight = { scope: Scope; here: ReadonlySet<PlaceId>; looksBelow: boolean; on: CalendarDate }

/** What fell at the place (and those that went on in it) up to that day, and just below it for who may see that; the meeting itself is not its own agenda. */
async function dutiesAt(house: House, { definition, timetable, scope: own }: Context, { scope, here, looksBelow, on }: Sight, { key, place }: Occurrence): Promise<readonly Duty[]> {
  const { index } = definition
  const fallen = timetable.occurrences.filter((one) => one.falls <= on && one.key !== key)
  const at = fallen.filter((one) => here.has(one.place) && isSeen(scope, one.owners))
  const below = looksBelow ? fallen.filter((one) => !here.has(one.place) && index.superiorOf(one.place, one.falls) === place && isSeen(own, one.owners)) : []
  const places = [...new Set([...here, ...below.map((one) => one.place)])]
  const entries = byOccurrence((await listEntries(house.db, scope, { places })).filter(({ recordedOn }) => recordedOn <= on))
  return [...at, ...below].map((occurrence) => dutyOf(definition, timetable, occurrence, entries, on))
}
