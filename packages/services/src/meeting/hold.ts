import type { Reader } from '@phoihop/core/account'
import { calendarDate, type CalendarDate } from '@phoihop/core/calendar'
import { hold as decideHold } from '@phoihop/core/meeting'
import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import { figuresOf, parseFigures, reportDone, standingOf } from '@phoihop/core/work'
import type { House } from '../house/house.ts'
import { listEntries } from '@phoihop/storage/work'
import { recordIn } from '../work/record.ts'
import { alone, take, type Around, type Taken } from './take.ts'
import type { HoldForm } from './views.ts'

/**
 * The chair says the meeting was held, and reports the duty done on that day in the same transaction: lateness has one source, and what
 * comes after the meeting gets its day. Where the desk has reported that day already, only the meeting is closed; another day is refused.
 */
export function hold(house: House, reader: Reader, key: string, form: HoldForm): Taken {
  return take(house, reader, key, form.seen, (the, around) => {
    const on = calendarDate(form.on)
    if (!on.ok) return on
    const held = decideHold(the, on.value)
    return held.ok ? ok({ act: held.value, also: () => report(house, reader, on.value, form, around) }) : alone(held)
  })
}

async function report(house: House, reader: Reader, on: CalendarDate, form: HoldForm, { acting, matter: { occurrence } }: Around): Promise<Outcome<void>> {
  const entries = await listEntries(acting.db, acting.scope, { keys: [occurrence.key] })
  const { done } = standingOf(occurrence, entries, acting.today)
  if (done) return done.on === on ? ok(undefined) : refuse({ code: 'already-reported', occurrence: occurrence.key, on: done.on })
  const recorded = await recordIn(house, reader, acting.db, occurrence.key, (the, { obligation }) => {
    const figures = parseFigures(form.figures, figuresOf(obligation))
    return figures.ok ? reportDone(the, { did: 'hold', on, figures: figures.value }) : figures
  })
  return recorded.ok ? ok(undefined) : recorded
}
