import { mayDecide, mayReport, type Reader } from '@phoihop/core/account'
import { calendarDate } from '@phoihop/core/calendar'
import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import { accept, correct, figuresOf, parseFigures, postpone, reportAs, reportDone, returnDone, waive, type Act, type Case, type DecisionBasis, type Done, type WorkEntry } from '@phoihop/core/work'
import type { Db } from '@phoihop/storage/database'
import { keepFile } from '../file/keep-file.ts'
import type { House } from '../house/house.ts'
import { takeBack } from '../invitation/index.ts'
import { record, recordIn, type Recording } from './record.ts'
import type { DecisionForm, ReportForm } from './views.ts'

type Recorded = Promise<Outcome<WorkEntry>>

/** An owner reports a duty done: held on a day, issued with a number, or sent; with aggregate figures and a file where it has them. */
export function reportDuty(house: House, reader: Reader, key: string, form: ReportForm): Recorded {
  if (!mayReport(reader)) return refused('report')
  return record(house, reader, key, async (the, recording) => {
    const done = await doneFrom(house, reader, form, { the, recording })
    return done.ok ? reportDone(the, done.value) : done
  })
}

/** An owner replaces its report. The figures and file not given again are those of the correction, not of the report before it. */
export function correctDuty(house: House, reader: Reader, key: string, form: ReportForm & { because: string }): Recorded {
  if (!mayReport(reader)) return refused('correct')
  return record(house, reader, key, async (the, recording) => {
    const done = await doneFrom(house, reader, form, { the, recording })
    return done.ok ? correct(the, done.value, form.because) : done
  })
}

export const acceptDuty = (house: House, reader: Reader, key: string): Recorded =>
  mayDecide(reader) ? record(house, reader, key, accept) : refused('accept')

export const returnDuty = (house: House, reader: Reader, key: string, form: { because: string }): Recorded =>
  mayDecide(reader) ? record(house, reader, key, (the) => returnDone(the, form.because)) : refused('return')

export const postponeDuty = (house: House, reader: Reader, key: string, form: DecisionForm & { to: string }): Recorded =>
  decided(house, reader, key, 'postpone', form, (the, basis) => {
    const to = calendarDate(form.to)
    return to.ok ? postpone(the, to.value, basis) : to
  })

export const waiveDuty = (house: House, reader: Reader, key: string, form: DecisionForm): Recorded =>
  takeBack(house, reader, key, (db) => decided(house, reader, key, 'waive', form, waive, db))

function decided(house: House, reader: Reader, key: string, action: string, form: DecisionForm, decide: (the: Case, basis: DecisionBasis) => Outcome<Act>, within?: Db): Recorded {
  if (!mayDecide(reader)) return refused(action)
  const take = (the: Case): Outcome<Act> => {
    const on = calendarDate(form.documentOn)
    return on.ok ? decide(the, { document: form.document.trim(), on: on.value }) : on
  }
  return within ? recordIn(house, reader, within, key, take) : record(house, reader, key, take)
}

async function doneFrom(house: House, reader: Reader, form: ReportForm, { the, recording }: { the: Case; recording: Recording }): Promise<Outcome<Done>> {
  const { obligation, db, scope, seenBy } = recording
  const on = calendarDate(form.on)
  if (!on.ok) return on
  const figures = parseFigures(form.figures, figuresOf(obligation))
  if (!figures.ok) return figures
  const file = form.file ? await keepFile(house, reader, { scope, place: the.occurrence.place, seenBy }, form.file, db) : ok(undefined)
  if (!file.ok) return file
  const did = reportAs(obligation.kind)
  const rest = { on: on.value, figures: figures.value, ...(file.value ? { file: file.value } : {}) }
  return ok(did === 'issue' ? { did, number: (form.number ?? '').trim(), ...rest } : { did, ...rest })
}

const refused = async (action: string): Recorded => refuse({ code: 'may-not', action })
