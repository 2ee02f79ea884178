import { impossible } from '../outcome/index.ts'
import { monthDayIn } from './month-day.ts'
import { dayInMonth } from './plus-months.ts'
import type { Anchor, CalendarDate, Period } from './types.ts'
import { monthOf, yearOf } from './year-month-day.ts'

/** What is known of the occurrence that this one comes after. */
export type Parent = { planned?: CalendarDate | undefined; done?: CalendarDate | undefined }

/** The day a deadline is counted from; `undefined` while the occurrence it comes after has no such day yet. */
export function anchorDay(anchor: Anchor, period: Period, parent: Parent): CalendarDate | undefined {
  if (typeof anchor !== 'string') return writtenDay(anchor, period)
  switch (anchor) {
    case 'period-start': return period.from
    case 'period-end': return period.to
    case 'the-day': return period.to
    case 'planned': return parent.planned
    case 'done': return parent.done
    default: return impossible(anchor)
  }
}

/** The year, and the month, of a period are those it ends in: with a cut-off it begins in the ones before. */
function writtenDay(anchor: Exclude<Anchor, string>, { to }: Period): CalendarDate {
  if ('on' in anchor) return anchor.on
  if ('monthDay' in anchor) return monthDayIn(yearOf(to), anchor.monthDay)
  const [year, month] = [yearOf(to), monthOf(to)]
  if (anchor.of === 'last-month') return dayInMonth(year, month, anchor.day)
  return month === 12 ? dayInMonth(year + 1, 1, anchor.day) : dayInMonth(year, month + 1, anchor.day)
}
