import { mayDecide, mayFollow, type Reader } from '@phoihop/core/account'
import { plusDays, type CalendarDate } from '@phoihop/core/calendar'
import { noteOverview } from '../audit/note-reading.ts'
import type { House } from '../house/house.ts'
import { openQuestions } from '../schedule/questions.ts'
import { contextFor } from '../schedule/context.ts'
import { dutiesUntil } from './read-owed.ts'
import type { Cut, Desk, Duty } from './views.ts'

const LATE_SHOWN = 30
const SHOWN = 12
const LOOK_AHEAD_DAYS = 100
const LOOK_BACK_DAYS = 60

/** What this reader owes and follows today. An officer sees the duties of its body and of those it took over from; standing bodies and leaders, of every body in their scope. */
export async function readDesk(house: House, reader: Reader): Promise<Desk> {
  const today = house.today()
  const context = await contextFor(house, reader)
  const duties = await dutiesUntil(house, reader, context, plusDays(today, LOOK_AHEAD_DAYS), 'desk')
  const { definition } = context
  const { programme, index } = definition
  await noteOverview(house, reader, programme.programme, duties.map(({ occurrence }) => occurrence))
  const body = reader.seat.body
  const weekEnd = plusDays(today, 6)
  const soon = (duty: Duty) => duty.standing.target !== 'awaiting' && duty.standing.target <= weekEnd
  const open = duties.filter((duty) => ['due-soon', 'not-yet-due', 'open'].includes(duty.standing.state))
  return {
    today,
    ...(body ? { body: { id: body, title: index.titleOf(body, today) ?? { vi: body } } } : {}),
    programme: { slug: programme.programme, title: programme.title, document: programme.document },
    late: cut(duties.filter((duty) => duty.standing.state === 'late').sort((a, b) => a.standing.daysLate - b.standing.daysLate), LATE_SHOWN),
    returned: cut(duties.filter((duty) => duty.standing.state === 'returned'), SHOWN),
    thisWeek: cut(open.filter(soon), LATE_SHOWN),
    next: cut(open.filter((duty) => !soon(duty)), SHOWN),
    done: cut(recentlyDone(duties, today), SHOWN),
    toAccept: cut(mayDecide(reader) && mayFollow(context.scope) ? duties.filter((duty) => duty.standing.state === 'done') : [], SHOWN),
    questions: openQuestions(context).length,
  }
}

function recentlyDone(duties: readonly Duty[], today: CalendarDate): Duty[] {
  const since = plusDays(today, -LOOK_BACK_DAYS)
  const doneOn = (duty: Duty) => duty.standing.doneOn ?? ''
  return duties
    .filter((duty) => (duty.standing.state === 'done' || duty.standing.state === 'accepted') && doneOn(duty) >= since)
    .sort((a, b) => (doneOn(a) < doneOn(b) ? 1 : -1))
}

const cut = <T>(items: readonly T[], most: number): Cut<T> => ({ shown: items.slice(0, most), total: items.length })
