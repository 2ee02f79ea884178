import { calendarDate, monthDay, type Deadline, type Offset } from '@phoihop/core/calendar'
import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import type { Recurrence } from '@phoihop/core/programme'
import { text } from '../work/read-form.ts'
import { monthDayFrom } from './day-text.ts'

/** The recurrences ticked, with their days and years. Refuses days and years that are none. */
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
      const days = written.map((one) => monthDay(monthDayFrom(one) ?? one))
      const wrong = days.find((day) => !day.ok)
      if (wrong && !wrong.ok) return wrong
      return days.length === 0 ? refuse({ code: 'field-missing', field: 'yearlyOn' }) : ok({ yearlyOn: days.flatMap((day) => (day.ok ? [day.value] : [])) })
    }
    case 'afterYears': {
      const years = (text(form, 'afterYears').match(/\d+/g) ?? []).map(Number).filter((year) => year > 0 && year <= 50)
      const countedFrom = Number(text(form, 'countedFrom'))
      if (years.length === 0) return refuse({ code: 'field-missing', field: 'afterYears' })
      return countedFrom >= 1900 && countedFrom <= 2200 ? ok({ afterYears: years, countedFrom }) : refuse({ code: 'field-missing', field: 'countedFrom' })
    }
    case 'once': return ok({ once: true })
    case 'always': return ok({ always: true })
    case 'onDemand': return ok({ onDemand: true })
    default: return ok({ every: choice as 'month' })
  }
}

/** The deadline of the form; undefined when there is none. Refuses a day that is none. */
export function readDue(form: FormData): Outcome<Deadline | undefined> {
  const anchor = anchorOf(text(form, 'due'), text(form, 'dueDay').trim())
  if (!anchor.ok) return anchor
  if (anchor.value === undefined) return ok(undefined)
  const offset = offsetOf(text(form, 'offset'), text(form, 'offsetUnit'))
  return ok({
    anchor: anchor.value, ...(offset ? { offset } : {}), bound: text(form, 'bound') === 'before' ? 'before' : 'by',
    onDayOff: text(form, 'extends') === 'yes' ? 'extends' : 'stays', stated: text(form, 'stated') === 'yes',
  })
}

function anchorOf(due: string, day: string): Outcome<Deadline['anchor'] | undefined> {
  switch (due) {
    case 'period-end': case 'period-start': case 'the-day': case 'planned': case 'done': return ok(due)
    case 'monthDay': {
      const read = monthDay(monthDayFrom(day) ?? day)
      return read.ok ? ok({ monthDay: read.value }) : read
    }
    case 'on': {
      const read = calendarDate(isoDay(day))
      return read.ok ? ok({ on: read.value }) : read
    }
    case 'last-month': case 'month-after': return /^\d{1,2}$/.test(day) && Number(day) >= 1 && Number(day) <= 31 ? ok({ day: Number(day), of: due }) : refuse({ code: 'not-a-date', text: day })
    default: return ok(undefined)
  }
}

const isoDay = (text: string): string => {
  const written = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text)
  return written ? `${written[3]}-${written[2]?.padStart(2, '0')}-${written[1]?.padStart(2, '0')}` : text
}

function offsetOf(written: string, unit: string): Offset | undefined {
  const length = Number(written.trim())
  if (written.trim() === '' || !Number.isInteger(length) || length === 0) return undefined
  return unit === 'workingDays' ? { workingDays: length } : unit === 'months' ? { months: length } : { days: length }
}
