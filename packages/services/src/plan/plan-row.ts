import type { Reader } from '@phoihop/core/account'
import type { CalendarDate } from '@phoihop/core/calendar'
import { initiativesIn, type Plan } from '@phoihop/core/plan'
import { type BodyId, bodyKnownAs, type PartyId, type Words } from '@phoihop/core/register'
import type { Chair } from '@phoihop/core/schedule'
import type { Definition } from '../house/house.ts'
import type { Context } from '../schedule/context.ts'
import { dutyOf, type Entries } from '../schedule/duties.ts'
import { actorsOf, type PlanMatter } from './plan-matter.ts'
import type { ChairView, PlanRow } from './views.ts'
import { whatMay } from './what-may.ts'

/** What a body is called on a day, else what it was called last. */
export const titleOn = ({ index }: Definition, on: CalendarDate) => (body: BodyId): Words => bodyKnownAs(index, body, on)
export const partyTitle = ({ programme }: Definition) => (party: PartyId): Words => programme.parties.find(({ id }) => id === party)?.short ?? { vi: party }

/** One plan as a list shows it. */
export function planRow(reader: Reader, { definition, timetable }: Context, matter: PlanMatter, plan: Plan, entries: Entries, today: CalendarDate): PlanRow & { key: string } {
  const { occurrence, year, chair, obligation, signers } = matter
  const { standing, place } = dutyOf(definition, timetable, occurrence, entries, today)
  return {
    key: occurrence.key, place, tier: definition.index.tier(occurrence.tier)?.title ?? { vi: occurrence.tier }, year, state: plan.state,
    standing: { state: standing.state, daysLate: standing.daysLate, due: standing.due, ...(standing.doneOn ? { doneOn: standing.doneOn } : {}), ...(standing.done?.did === 'issue' ? { number: standing.done.number } : {}) },
    ...(chair ? { chair: chairView(definition, chair, matter.on) } : {}),
    initiatives: { asked: askedOf(obligation), there: initiativesIn(plan) },
    objections: plan.items.reduce((sum, { objected }) => sum + objected.length, 0),
    approvals: plan.approvals.length, signers: signers.length,
    may: whatMay(reader, definition.index, matter, plan, today),
    own: reader.seat.body !== undefined && [...matter.members, ...actorsOf(matter).members].includes(reader.seat.body),
  }
}

/** How many initiatives a duty asks for; 0 where it asks for none. */
export const askedOf = ({ asks }: PlanMatter['obligation']): number => (asks?.of === 'initiative' ? asks.atLeast : 0)

const chairView = (definition: Definition, { party, body, basis, exceptional }: Chair, on: CalendarDate): ChairView =>
  ({ party: partyTitle(definition)(party), ...(body ? { body: { id: body, title: titleOn(definition, on)(body) } } : {}), basis, exceptional })
