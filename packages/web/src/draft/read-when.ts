import { calendarDate, monthDay, type Deadline, type MonthDay, type Offset } from '@phoihop/core/calendar'
import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import type { ObligationId, Recurrence } from '@phoihop/core/programme'
import { text } from '../design/read-fields.ts'
import { isoDay, monthDayFrom } from './day-text.ts'

/** The recurrences ticked, with their days, years and the duty they come after. Refuses what is missing, and days that are none. */
export function readRecurrences(form: FormData): Outcome<readonly Recurrence[]> {
  const found: Recurrence[] = []
  for (const choice of form.getAll('recurs')) {
    const one = recurrence(String(choice), form)
    if (!one.ok) return one
    found.push(one.value)
  }
  return ok(found)
}

function recurrence(choice: string, form: FormData): Outcome<Recurrence> {
  switch (choice) {
    case 'yearlyOn': {
      const written = text(form, 'yearlyOn').split(/[,;]/).map((one) => one.trim()).filter(Boolean)
      const days = written.map(dayOfYear)
      const wrong = written.find((_, n) => days[n] === undefined)
      if (wrong !== undefined) return refuse({ code: 'not-a-value', field: 'rule.yearlyOn', text: wrong })
      return days.length === 0 ? refuse({ code: 'field-missing', field: 'rule.yearlyOn' }) : ok({ yearlyOn: days.flatMap((day) => day ?? []) })
    }
    case 'afterYears': {
      const years = (text(form, 'afterYears').match(/\d+/g) ?? []).map(Number)
      if (years.length === 0) return refuse({ code: 'field-missing', field: 'rule.afterYears' })
      const countedFrom = text(form, 'countedFrom').trim()
      return /^\d{4}$/.test(countedFrom) ? ok({ afterYears: years, countedFrom: Number(countedFrom) }) : refuse({ code: 'field-missing', field: 'rule.countedFrom' })
    }
    case 'after': {
      const after = text(form, 'after')
      return after === '' ? refuse({ code: 'field-missing', field: 'rule.after' }) : ok({ after: after as ObligationId })
    }
    case 'once': return ok({ once: true })
    case 'always': return ok({ always: true })
    case 'onDemand': return ok({ onDemand: true })
    default: return ok({ every: choice as 'month' })
  }
}

/** The deadline of the form; undefined when there is none. Refuses a day that is none and a distance that is no number. */
export function readDue(form: FormData): Outcome<Deadline | undefined> {
  const day = text(form, 'dueDay').trim()
  const anchor = anchorOf(text(form, 'due'), day)
  if (anchor === 'none') return ok(undefined)
  if (anchor === undefined) return refuse(day === '' ? { code: 'field-missing', field: 'rule.dueDay' } : { code: 'not-a-value', field: 'rule.dueDay', text: day })
  const offset = offsetOf(text(form, 'offset').trim(), text(form, 'offsetUnit'))
  if (!offset.ok) return offset
  return ok({
    anchor, ...(offset.value ? { offset: offset.value } : {}), bound: text(form, 'bound') === 'before' ? 'before' : 'by',
    onDayOff: text(form, 'extends') === 'yes' ? 'extends' : 'stays', stated: text(form, 'stated') === 'yes',
  })
}

/** Undefined when the day is none. */
function anchorOf(due: string, day: string): Deadline['anchor'] | 'none' | undefined {
  switch (due) {
    case 'period-end': case 'period-start': case 'the-day': case 'planned': case 'done': return due
    case 'monthDay': {
      const read = dayOfYear(day)
      return read && { monthDay: read }
    }
    case 'on': {
      const read = calendarDate(isoDay(day))
      return read.ok ? { on: read.value } : undefined
    }
    case 'last-month': case 'month-after': return /^\d{1,2}$/.test(day) && Number(day) >= 1 && Number(day) <= 31 ? { day: Number(day), of: due } : undefined
    default: return 'none'
  }
}

function dayOfYear(written: string): MonthDay | undefined {
  const read = monthDay(monthDayFrom(written) ?? written)
  return read.ok ? read.value : undefined
}

function offsetOf(written: string, unit: string): Outcome<Offset | undefined> {
  const length = Number(written)
  if (!Number.isInteger(length)) return refuse({ code: 'not-a-value', field: 'rule.offset', text: written })
  if (length === 0) return ok(undefined)
  return ok(unit === 'workingDays' ? { workingDays: length } : unit === 'months' ? { months: length } : { days: length })
}
