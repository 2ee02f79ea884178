import { describe, expect, it } from 'vitest'
import { readDue, readRecurrences } from './read-when.ts'

const formOf = (fields: Readonly<Record<string, string | readonly string[]>>): FormData => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) form.append(name, one)
  return form
}
const recurs = (fields: Parameters<typeof formOf>[0]) => {
  const read = readRecurrences(formOf(fields))
  return read.ok ? read.value : read.refusals
}
const due = (fields: Parameters<typeof formOf>[0]) => {
  const read = readDue(formOf(fields))
  return read.ok ? read.value : read.refusals
}
const by = { bound: 'by', onDayOff: 'stays', stated: false }

describe('how often', () => {
  it.each<[string, Parameters<typeof formOf>[0], unknown]>([
    // what                       typed                                                                     read
    ['nothing ticked', {}, []],
    ['two ticked', { recurs: ['month', 'onDemand'] }, [{ every: 'month' }, { onDemand: true }]],
    ['fixed days', { recurs: 'yearlyOn', yearlyOn: '19/8; 18/11' }, [{ yearlyOn: ['08-19', '11-18'] }]],
    ['no fixed day', { recurs: 'yearlyOn', yearlyOn: ' , ' }, [{ code: 'field-missing', field: 'rule.yearlyOn' }]],
    ['a fixed day that is none', { recurs: 'yearlyOn', yearlyOn: '19/8, 31/02' }, [{ code: 'not-a-value', field: 'rule.yearlyOn', text: '31/02' }]],
    ['years', { recurs: 'afterYears', afterYears: '3, 5 và 10', countedFrom: '2026' }, [{ afterYears: [3, 5, 10], countedFrom: 2026 }]],
    ['no years', { recurs: 'afterYears', afterYears: '', countedFrom: '2026' }, [{ code: 'field-missing', field: 'rule.afterYears' }]],
    ['years from no year', { recurs: 'afterYears', afterYears: '3', countedFrom: '26' }, [{ code: 'field-missing', field: 'rule.countedFrom' }]],
    ['after a duty', { recurs: 'after', after: 'o3' }, [{ after: 'o3' }]],
    ['after none', { recurs: 'after', after: '' }, [{ code: 'field-missing', field: 'rule.after' }]],
    ['days that are not ticked', { recurs: 'once', yearlyOn: '31/02' }, [{ once: true }]],
  ])('%s', (_what, fields, read) => expect(recurs(fields)).toEqual(read))
})

describe('by when', () => {
  it.each<[string, Parameters<typeof formOf>[0], unknown]>([
    // what                       typed                                                                     read
    ['no deadline', { due: 'none', dueDay: 'x', offset: 'x' }, undefined],
    ['end of the period', { due: 'period-end', bound: 'by' }, { anchor: 'period-end', ...by }],
    ['before a day of every year, stated', { due: 'monthDay', dueDay: '30/1', bound: 'before', stated: 'yes' }, { anchor: { monthDay: '01-30' }, ...by, bound: 'before', stated: true }],
    ['a day of every year that is none', { due: 'monthDay', dueDay: '30/02' }, [{ code: 'not-a-value', field: 'rule.dueDay', text: '30/02' }]],
    ['a day of every year that is missing', { due: 'monthDay', dueDay: '' }, [{ code: 'field-missing', field: 'rule.dueDay' }]],
    ['one day', { due: 'on', dueDay: '25/1/2024' }, { anchor: { on: '2024-01-25' }, ...by }],
    ['one day that is none', { due: 'on', dueDay: '29/02/2023' }, [{ code: 'not-a-value', field: 'rule.dueDay', text: '29/02/2023' }]],
    ['a day of the month after', { due: 'month-after', dueDay: '5', extends: 'yes' }, { anchor: { day: 5, of: 'month-after' }, ...by, onDayOff: 'extends' }],
    ['a day no month has', { due: 'last-month', dueDay: '32' }, [{ code: 'not-a-value', field: 'rule.dueDay', text: '32' }]],
    ['ten days before', { due: 'the-day', offset: '-10', offsetUnit: 'days' }, { anchor: 'the-day', offset: { days: -10 }, ...by }],
    ['five working days after', { due: 'done', offset: '5', offsetUnit: 'workingDays' }, { anchor: 'done', offset: { workingDays: 5 }, ...by }],
    ['no distance', { due: 'done', offset: '0', offsetUnit: 'months' }, { anchor: 'done', ...by }],
    ['a distance that is no number', { due: 'done', offset: 'năm', offsetUnit: 'days' }, [{ code: 'not-a-value', field: 'rule.offset', text: 'năm' }]],
  ])('%s', (_what, fields, read) => expect(due(fields)).toEqual(read))
})
