import type { CalendarDate } from '@phoihop/core/calendar'
import { commitmentStanding, countsFor, foldCommitment, type Commitment, type CommitmentAct } from '@phoihop/core/commitment'
import { bodyKnownAs, placeKnownAs, type Words } from '@phoihop/core/register'
import { parseOccurrenceKey } from '@phoihop/core/schedule'
import type { YearAct } from '@phoihop/core/year'
import type { Context } from '../schedule/context.ts'
import type { CommitmentLine } from './views.ts'

/** Of visits of a programme that asks for none. */
const INSPECTION: Words = { vi: 'Kiểm tra, hướng dẫn', en: 'Inspection and guidance' }

/** Commitments from acts as they are listed: matter by matter, each in its order. */
export const commitmentsOf = (acts: readonly YearAct<CommitmentAct>[]): readonly Commitment[] =>
  [...Map.groupBy(acts, ({ subject }) => subject).values()].flatMap((own) => foldCommitment(own) ?? [])

/** A commitment with names and where it stands on a day. Bodies and places are called as they were when it was raised. */
export function lineOf({ definition, timetable }: Pick<Context, 'definition' | 'timetable'>, commitment: Commitment, on: CalendarDate): CommitmentLine {
  const { index } = definition
  const { owner, meeting, raisedOn, visit } = commitment
  const place = index.body(owner)?.place ?? (owner.split('@')[1] as CommitmentLine['place']['id'])
  const parts = parseOccurrenceKey(meeting)
  const occurrence = timetable.byKey.get(meeting)
  const placeName = (id: typeof place) => placeKnownAs(index, id, raisedOn)
  return {
    commitment,
    standing: commitmentStanding(commitment, on),
    owner: { id: owner, title: bodyKnownAs(index, owner, raisedOn) },
    ...asNow(definition, commitment, on),
    place: { id: place, title: placeName(place) },
    meeting: {
      title: occurrence ? timetable.obligation(occurrence.obligation).title : visit ? INSPECTION : { vi: meeting },
      place: parts.ok ? placeName(parts.value.place) : { vi: '' },
      period: parts.ok ? parts.value.period : '',
    },
  }
}

function asNow({ index }: Context['definition'], commitment: Commitment, on: CalendarDate): Pick<CommitmentLine, 'now'> {
  const body = countsFor(index, commitment, on)
  if (body === undefined) return { now: 'open' }
  return body === commitment.owner ? {} : { now: { id: body, title: bodyKnownAs(index, body, on) } }
}

/** The body a line counts for now; none while that is a question. */
export const carrierIn = ({ owner, now }: CommitmentLine): CommitmentLine['owner'] | undefined => (now === 'open' ? undefined : (now ?? owner))

const RANK = { returned: 0, late: 1, 'due-soon': 2, open: 3, done: 4, accepted: 5, withdrawn: 6 } as const

/** What needs an answer first, then by the day due. */
export const byNeed = (a: CommitmentLine, b: CommitmentLine): number =>
  RANK[a.standing.state] - RANK[b.standing.state] || (a.standing.due < b.standing.due ? -1 : a.standing.due > b.standing.due ? 1 : 0)
