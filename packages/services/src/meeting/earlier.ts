import type { Scope } from '@phoihop/core/account'
import type { CalendarDate } from '@phoihop/core/calendar'
import type { Commitment, CommitmentAct } from '@phoihop/core/commitment'
import { foldMeeting, type MeetingAct } from '@phoihop/core/meeting'
import { lineageOf } from '@phoihop/core/register'
import type { Occurrence } from '@phoihop/core/schedule'
import { listActs } from '@phoihop/storage/year'
import { commitmentsOf } from '../commitment/lines.ts'
import type { House } from '../house/house.ts'
import type { Context } from '../schedule/context.ts'

/** What earlier meetings of the same line charged bodies with, as it stood on a day: the same duty at the place, or at one that went on in it. */
export async function earlierCommitments(house: House, { definition, timetable }: Context, scope: Scope, { obligation, place, period }: Occurrence, on: CalendarDate): Promise<readonly Commitment[]> {
  const line = new Set(lineageOf(definition.index, place))
  const keys = timetable.occurrences.filter((one) => one.obligation === obligation && line.has(one.place) && one.period.to < period.from).map(({ key }) => key)
  const acts = await listActs<MeetingAct>(house.db, scope, 'meeting', { subjects: keys })
  const ids = [...Map.groupBy(acts, ({ subject }) => subject).values()].flatMap((own) => foldMeeting(own).conclusions.flatMap(({ to }) => to.map(({ commitment }) => commitment)))
  return commitmentsOf((await listActs<CommitmentAct>(house.db, scope, 'commitment', { subjects: ids })).filter(({ recordedOn }) => recordedOn <= on))
}
