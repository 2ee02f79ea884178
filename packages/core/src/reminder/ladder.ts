import { workingDaysBetween, type CalendarDate, type WorkingCalendar } from '../calendar/index.ts'
import type { Ladder, ProgrammeVersion, Rung, RungRole } from '../programme/index.ts'

/** From the nearest to what is owed to the farthest: each rung tells those before it too. */
export const RUNG_ROLES: readonly RungRole[] = ['officer', 'head', 'standing', 'signers']

// Table: how an installation urges where a programme says nothing of its own. Our planning days: no document prints them.
const HOUSE_LADDER: Omit<Ladder, 'basis'> = { rungs: [{ tell: 'officer', before: 5 }, { tell: 'head', onTheDay: true }, { tell: 'standing', after: 5 }, { tell: 'signers', after: 15 }], answerWithin: 10 }

/** The ladder of a programme, else that of the house, which rests on no clause. */
export const ladderOf = ({ ladder }: Pick<ProgrammeVersion, 'ladder'>): Omit<Ladder, 'basis'> & Partial<Pick<Ladder, 'basis'>> => ladder ?? HOUSE_LADDER

/** What may stand on a ladder: by when it is owed, and whether it is done (or asked of nobody any more). `returnedOn`: the day it was sent back, while it is. */
export type Owed = { due: CalendarDate | 'awaiting'; stated: boolean; closed: boolean; returnedOn?: CalendarDate }
/** Where it stands. `nth`: from 1. `workingDaysLate`: working days after the day it is counted from; 0 up to that day. `left`: working days until then, 0 from it on. */
export type Standpoint = { nth: number; tell: RungRole; workingDaysLate: number; left: number }

/**
 * The highest rung reached on a day; undefined below the first, and for what is closed or has no day yet. While nothing is done and no day is moved it never falls.
 * What was sent back is counted from that day where it is the later: its body had done its part. What the document states no day for never leaves those who owe it:
 * it is never late.
 */
export function standpointOn({ rungs }: Pick<Ladder, 'rungs'>, { due, stated, closed, returnedOn }: Owed, today: CalendarDate, calendar: WorkingCalendar): Standpoint | undefined {
  if (closed || due === 'awaiting') return undefined
  const from = returnedOn !== undefined && returnedOn > due ? returnedOn : due
  const away = workingDaysBetween(calendar, from, today)
  const reached = rungs.findLastIndex((rung) => (stated || rung.tell === 'officer') && isReached(rung, from, today, away))
  const rung = rungs[reached]
  return rung && { nth: reached + 1, tell: rung.tell, workingDaysLate: stated ? Math.max(0, away) : 0, left: Math.max(0, -away) }
}

function isReached(rung: Rung, from: CalendarDate, today: CalendarDate, away: number): boolean {
  if ('before' in rung) return -away <= rung.before
  return 'after' in rung ? away >= rung.after : today >= from
}

/** Whether a rung tells that role: its own, or one nearer to what is owed. */
export const reaches = (tell: RungRole, role: RungRole): boolean => RUNG_ROLES.indexOf(tell) >= RUNG_ROLES.indexOf(role)

/** What is wrong with the order of rungs: which, from 0, and why. Empty: each is later than the one before it and tells somebody farther. */
export function wrongRungs(rungs: readonly Rung[]): readonly { at: number; because: 'day' | 'role' }[] {
  return rungs.flatMap((rung, at) => {
    const before = rungs[at - 1]
    if (!before) return []
    return [
      ...(dayOf(rung) > dayOf(before) ? [] : [{ at, because: 'day' as const }]),
      ...(RUNG_ROLES.indexOf(rung.tell) > RUNG_ROLES.indexOf(before.tell) ? [] : [{ at, because: 'role' as const }]),
    ]
  })
}

const dayOf = (rung: Rung): number => ('before' in rung ? -rung.before : 'after' in rung ? rung.after : 0)
