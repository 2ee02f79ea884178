import { createElement } from 'react'
import { describe, expect, it } from 'vitest'
import type { Deadline } from '@phoihop/core/calendar'
import type { DraftRule } from '@phoihop/core/draft'
import type { Recurrence } from '@phoihop/core/programme'
import type { ItemView } from '@phoihop/services/draft'
import { amending, draft, rule } from '../fixture/draft.ts'
import { formFor } from '../fixture/forms-in.ts'
import { reader } from '../fixture/house.ts'
import { renderPage } from '../fixture/render.tsx'
import { readRule } from './read-rule.ts'
import { CorrectForm } from './rule-form.tsx'

const [first] = draft.items
const shown = async (of: DraftRule, in_ = draft): Promise<FormData> => {
  const page = { default: () => createElement(CorrectForm, { item: { ...(first as ItemView), rule: of }, draft: in_, typed: undefined }) }
  return formFor(await renderPage(page, '/documents/d1', { reader: reader('administrator') }), 'correct')
}
const due = (more: Partial<Deadline>): Deadline => ({ anchor: 'period-end', bound: 'by', onDayOff: 'stays', stated: true, ...more })
const back = async (of: DraftRule, in_ = draft) => {
  const read = readRule(await shown(of, in_), of)
  return read.ok ? read.value : read.refusals
}

describe('a rule stands in its form, and is read back from it', () => {
  it.each<[Recurrence]>([
    [{ every: 'month' }], [{ every: 'month', cutoffDay: 14 }], [{ every: 'quarter' }], [{ every: 'half-year' }], [{ every: 'nine-months' }], [{ every: 'year' }],
    [{ yearlyOn: ['08-19', '11-18'] as never }], [{ afterYears: [3, 5, 10], countedFrom: 2026 }], [{ after: 'o3' as never }], [{ once: true }], [{ always: true }], [{ onDemand: true }],
  ])('every %j', async (recurs) => expect(await back(rule({ recurs: [recurs] }))).toEqual(rule({ recurs: [recurs] })))

  it.each<[Partial<Deadline>]>([
    [{ anchor: 'period-start' }], [{ anchor: 'period-end' }], [{ anchor: 'the-day', offset: { days: -10 } }], [{ anchor: 'planned' }], [{ anchor: 'done', offset: { workingDays: 5 }, stated: false }],
    [{ anchor: { on: '2026-01-25' as never }, bound: 'before' }], [{ anchor: { monthDay: '01-30' as never }, bound: 'before' }], [{ anchor: { day: 5, of: 'month-after' }, onDayOff: 'extends' }],
    [{ anchor: { day: 25, of: 'last-month' } }], [{ offset: { months: 2 } }],
  ])('due %j', async (more) => expect(await back(rule({ due: due(more) }))).toEqual(rule({ due: due(more) })))

  it('no deadline, several recurrences, two languages, a number with its words, a reading, people mentioned', async () => {
    const { due: _due, ...whole } = rule({
      kind: 'plan', title: { vi: 'Kế hoạch “tuần tra” & bảo vệ', en: 'Plan' }, how: 'turn', by: [], with: ['police', 'front'] as never, recurs: [{ every: 'year' }, { onDemand: true }],
      asks: { atLeast: 2, of: 'session', cue: 'ít nhất 02 buổi' }, reading: 'Tính theo năm dương lịch.', touchesPersons: true,
    })
    expect(await back(whole)).toEqual(whole)
  })

  it('whose place it takes in the programme it amends, and after which of its duties it comes', async () => {
    const whole = rule({ replaces: 'commune-plan' as never, recurs: [{ after: 'commune-meeting' as never }] })
    expect(await back(whole, amending)).toEqual(whole)
  })
})

describe('what was typed anew', () => {
  const typed = async (fields: Readonly<Record<string, string>>, before = rule()) => {
    const form = await shown(before)
    for (const [name, value] of Object.entries(fields)) form.set(name, value)
    const read = readRule(form, before)
    return read.ok ? read.value : read.refusals
  }
  it('has no English, no cut-off and no printed number of what it was before', async () => {
    const before = rule({ title: { vi: 'Báo cáo', en: 'Report' }, recurs: [{ every: 'month', cutoffDay: 14 }], asks: { atLeast: 2, of: 'session', cue: '02 buổi' } })
    expect(await typed({ duty: ' Báo  cáo năm ', recurs: 'year', atLeast: '3' }, before)).toMatchObject({ title: { vi: 'Báo cáo năm' }, recurs: [{ every: 'year' }], asks: { atLeast: 3, of: 'session' } })
  })
  it.each<[Readonly<Record<string, string>>, object]>([
    [{ duty: '  ' }, { code: 'field-missing', field: 'rule.title' }],
    [{ recurs: 'yearlyOn', yearlyOn: '40/1' }, { code: 'not-a-value', field: 'rule.yearlyOn' }],
    [{ due: 'on', dueDay: '40/1/2026' }, { code: 'not-a-value', field: 'rule.dueDay' }],
    [{ atLeast: 'vài' }, { code: 'not-a-value', field: 'rule.asks' }],
  ])('%j is refused', async (fields, refusal) => expect(await typed(fields)).toMatchObject([refusal]))
  it('no number is no number; kinds and ways that are none fall back', async () => {
    expect(await typed({ atLeast: '', kind: 'x', how: 'x' })).toMatchObject({ kind: 'task', how: 'each' })
    expect(await typed({ atLeast: '0' })).not.toHaveProperty('asks')
  })
})
