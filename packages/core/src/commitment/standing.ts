import { dayNumber, type CalendarDate } from '../calendar/index.ts'
import { daysLate } from '../work/index.ts'
import type { Commitment, CommitmentStanding, CommitmentState } from './types.ts'

const SOON_IN_DAYS = 10

/** Where a commitment stands on a day. */
export function commitmentStanding(commitment: Commitment, on: CalendarDate): CommitmentStanding {
  const { due, extendedFrom, done, withdrawn } = commitment
  const late = withdrawn ? 0 : daysLate(due, done?.on ?? on)
  return { state: stateOf(commitment, late, on), due, ...(extendedFrom ? { extendedFrom } : {}), daysLate: late }
}

function stateOf({ due, done, acceptedOn, returnedBecause, withdrawn }: Commitment, late: number, on: CalendarDate): CommitmentState {
  if (withdrawn) return 'withdrawn'
  if (done) return acceptedOn ? 'accepted' : 'done'
  if (returnedBecause !== undefined) return 'returned'
  if (late > 0) return 'late'
  return dayNumber(due) - dayNumber(on) <= SOON_IN_DAYS ? 'due-soon' : 'open'
}

/** Whether the next meeting has to ask about it: anything not accepted and not withdrawn. */
export const isOpen = ({ state }: CommitmentStanding): boolean => state !== 'accepted' && state !== 'withdrawn'
