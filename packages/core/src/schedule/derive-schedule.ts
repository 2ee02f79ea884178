import type { WorkingCalendar } from '../calendar/index.ts'
import type { ObligationId, ProgrammeVersion } from '../programme/index.ts'
import type { PlaceId, RegisterIndex, TierId } from '../register/index.ts'
import { answersByObligation } from './answers-by-obligation.ts'
import { partsByDone, type DoneOn, type Part } from './follow-on.ts'
import { makeWriter } from './write-rows.ts'
import { rostersOf } from './rosters-of.ts'
import { inOrder, slotsOf, type Slot } from './slots-of.ts'
import type { OrphanAnswer, Schedule, Window } from './types.ts'

export type ScheduleInputs = {
  programme: ProgrammeVersion
  index: RegisterIndex
  calendar: WorkingCalendar
  /** Both ends included: what falls on these days. */
  window: Window
  tiers?: readonly TierId[]
  obligations?: readonly ObligationId[]
  /** Only what is owed at these places. */
  within?: ReadonlySet<PlaceId>
  answers?: readonly OrphanAnswer[]
  /** The day an occurrence was done, where it was: what comes after it falls due from then. */
  doneOn?: DoneOn
}

/**
 * What falls due in a window and who owes it, and what fell where nobody owed it. The day a duty falls decides whose it is.
 * In order of that day, then of the rules, then of the places; the same inputs always give the same rows, and the schedules of two
 * windows side by side are that of both.
 */
export function deriveSchedule(inputs: ScheduleInputs): Schedule {
  const { programme, index, answers = [] } = inputs
  const writer = makeWriter(index, programme, answersByObligation(answers), inputs.within)
  const rosters = rostersOf(index, programme)
  for (const { slot, only } of partsIn(inputs)) writer.write(slot, rosters(slot), only)
  return writer.schedule
}

function partsIn(inputs: ScheduleInputs): readonly Part[] {
  const { programme, calendar, window, doneOn } = inputs
  const slots = slotsOf(programme, calendar).filter(wanted(inputs))
  const isIn = ({ slot: { falls } }: Part): boolean => falls >= window.from && falls <= window.to
  if (!doneOn) return slots.map((slot) => ({ slot })).filter(isIn)
  const rosters = rostersOf(inputs.index, programme)
  return slots
    .flatMap((slot): readonly Part[] =>
      slot.parent && slot.due === 'awaiting' ? partsByDone(slot, slot.parent, rosters, calendar, doneOn) : [{ slot }])
    .filter(isIn)
    .sort((a, b) => inOrder(a.slot, b.slot))
}

function wanted({ tiers, obligations }: ScheduleInputs): (slot: Slot) => boolean {
  return ({ obligation: { id, tier } }) => (!tiers || tiers.includes(tier)) && (!obligations || obligations.includes(id))
}
