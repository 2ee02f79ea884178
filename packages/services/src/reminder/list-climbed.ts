import { plusDays, type CalendarDate } from '@phoihop/core/calendar'
import { commitmentStanding, type CommitmentAct } from '@phoihop/core/commitment'
import { ladderOf, standpointOn, type Owed } from '@phoihop/core/reminder'
import type { OccurrenceKey } from '@phoihop/core/schedule'
import { listActs } from '@phoihop/storage/year'
import type { Db } from '@phoihop/storage/database'
import { commitmentsOf, lineOf } from '../commitment/lines.ts'
import { entriesFor, type Context } from '../schedule/context.ts'
import { dutyOf } from '../schedule/duties.ts'
import type { Duty } from '../schedule/views.ts'
import type { Climbed } from './views.ts'

/** More than any ladder looks ahead: what falls later stands on no rung yet. */
const LOOK_AHEAD_DAYS = 62
const ASKED_OF_NOBODY: readonly Duty['standing']['state'][] = ['done', 'accepted', 'waived', 'awaiting']

/** Every duty and commitment of the scope that stands on a rung on a day; of those named by `keys`, where they are. In the order of the schedule, commitments after it. */
export async function listClimbed(db: Db, context: Context, today: CalendarDate, keys?: readonly string[]): Promise<readonly Climbed[]> {
  return [...await climbedDuties(db, context, today, keys), ...await climbedCommitments(db, context, today, keys)]
}

const VIETNAMESE = new Intl.Collator('vi')
/** The highest rung first, then what is latest, then what has least time left. */
export const byRung = (a: Climbed, b: Climbed): number => b.at.nth - a.at.nth || b.at.workingDaysLate - a.at.workingDaysLate || a.at.left - b.at.left || VIETNAMESE.compare(a.place.title.vi, b.place.title.vi)

async function climbedDuties(db: Db, context: Context, today: CalendarDate, keys: readonly string[] | undefined): Promise<readonly Climbed[]> {
  const { definition, timetable, seen } = context
  const wanted = keys && new Set<string>(keys)
  const until = plusDays(today, LOOK_AHEAD_DAYS)
  const near = seen.occurrences.filter(({ key, falls }) => (wanted ? wanted.has(key) : falls <= until))
  if (near.length === 0) return []
  const entries = await entriesFor({ db }, context, wanted ? { keys: near.map(({ key }) => key as OccurrenceKey) } : {})
  // A duty that waits for another gets its day from that one's entries.
  const all = wanted && near.some(({ due }) => due === 'awaiting') ? await entriesFor({ db }, context, { places: near.map(({ place }) => place) }) : entries
  return near.flatMap((occurrence) => {
    const { standing, obligation, place, owners, occurrence: settled } = dutyOf(definition, timetable, occurrence, all, today)
    const due = settled.stated ? standing.due : standing.target
    return climbed(context, today, {
      kind: 'duty', key: occurrence.key, what: obligation.title, from: { title: obligation.title, period: occurrence.period.key, clause: obligation.basis.clause }, place, owners, daysLate: standing.daysLate,
      owed: { due, stated: settled.stated, closed: ASKED_OF_NOBODY.includes(standing.state), ...(standing.returnedOn ? { returnedOn: standing.returnedOn } : {}) },
    })
  })
}

async function climbedCommitments(db: Db, context: Context, today: CalendarDate, keys: readonly string[] | undefined): Promise<readonly Climbed[]> {
  const acts = await listActs<CommitmentAct>(db, context.scope, 'commitment', keys ? { subjects: keys } : {})
  return commitmentsOf(acts).flatMap((commitment) => {
    const { owner, place, meeting } = lineOf(context, commitment, today)
    const { due, daysLate } = commitmentStanding(commitment, today)
    return climbed(context, today, {
      kind: 'commitment', key: commitment.id, what: { vi: commitment.what }, from: { title: meeting.title, period: meeting.period }, place, owners: [owner], daysLate,
      owed: { due, stated: true, closed: commitment.done !== undefined || commitment.withdrawn !== undefined, ...(commitment.returnedOn ? { returnedOn: commitment.returnedOn } : {}) },
    })
  })
}

function climbed({ definition: { programme, calendar } }: Context, today: CalendarDate, { owed, ...rest }: Omit<Climbed, 'at' | 'owed'> & { owed: Owed }): readonly Climbed[] {
  const at = standpointOn(ladderOf(programme), owed, today, calendar)
  return at && owed.due !== 'awaiting' ? [{ ...rest, owed: { ...owed, due: owed.due }, at }] : []
}
