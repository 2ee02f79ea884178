import { clip, monthDayIn, multiYear, periodsOf, yearOf, type CalendarDate, type Days, type Period, type PeriodKey } from '../calendar/index.ts'
import { impossible } from '../outcome/index.ts'
import type { Obligation, ProgrammeVersion } from '../programme/index.ts'

/** The last day whose periods this version answers for. */
export const lastDay = ({ inForce, term }: ProgrammeVersion): CalendarDate =>
  inForce.to !== undefined && inForce.to < term.to ? inForce.to : term.to

/** The periods of a rule that begin while the version is in force, clipped to its first day. Rules that follow another one have none of their own. */
export function periodsInForce(programme: ProgrammeVersion, { recurs, due }: Obligation): readonly Period[] {
  const days = { from: programme.inForce.from, to: lastDay(programme) }
  return written(programme, recurs, due, days).flatMap((period) => {
    if (period.from > days.to) return []
    const clipped = clip(period, { from: days.from })
    return clipped ? [clipped] : []
  })
}

function written(programme: ProgrammeVersion, recurs: Obligation['recurs'], due: Obligation['due'], days: Required<Days>): readonly Period[] {
  if ('every' in recurs) return periodsOf(recurs.every, days, recurs.cutoffDay === undefined ? {} : { cutoffDay: recurs.cutoffDay })
  if ('afterYears' in recurs) return recurs.afterYears.map((years) => multiYear(recurs.countedFrom + 1, recurs.countedFrom + years))
  if ('yearlyOn' in recurs) return yearlyDays(recurs.yearlyOn, days)
  if ('once' in recurs) return [onlyPeriod(programme, due)]
  if ('after' in recurs || 'onDemand' in recurs || 'always' in recurs) return []
  return impossible(recurs)
}

const oneDay = (on: CalendarDate): Period => ({ key: on as string as PeriodKey, from: on, to: on })

function yearlyDays(on: Extract<Obligation['recurs'], { yearlyOn: unknown }>['yearlyOn'], days: Required<Days>): readonly Period[] {
  const years = Array.from({ length: yearOf(days.to) - yearOf(days.from) + 1 }, (_, at) => yearOf(days.from) + at)
  return years.flatMap((year) => on.map((monthDay) => oneDay(monthDayIn(year, monthDay))))
}

/** A duty that falls once has the day it is written for, or the whole term. */
function onlyPeriod({ term }: ProgrammeVersion, due: Obligation['due']): Period {
  const anchor = due?.anchor
  return typeof anchor === 'object' && 'on' in anchor ? oneDay(anchor.on) : term
}
