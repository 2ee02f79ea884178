import { expect, it } from 'vitest'
import type { Deadline } from '@phoihop/core/calendar'
import type { PublicDuty } from '@phoihop/core/publication'
import { duties } from '../fixture/publication.ts'
import { rhythmOf } from './rhythm.ts'

const due = (anchor: unknown, rest: Partial<Deadline> = {}) => ({ ...duties.monthly, anchor, ...rest }) as Deadline

it.each<[PublicDuty['recurs'] | object, Deadline | undefined, string, string]>([
  // recurs                          due                                                     as one would say it
  [{ every: 'month' }, due('period-end'), 'mỗi tháng, chậm nhất ngày cuối kỳ', 'every month, by the last day of the period'],
  [{ every: 'year' }, due({ monthDay: '01-30' }, { bound: 'before' }), 'mỗi năm, trước ngày 30/1', 'every year, before 30/1'],
  [{ every: 'quarter' }, due({ day: 20, of: 'last-month' }), 'mỗi quý, chậm nhất ngày 20 tháng cuối kỳ', 'every quarter, by day 20 of the period’s last month'],
  [{ every: 'half-year' }, due({ day: 5, of: 'month-after' }), '6 tháng một lần, chậm nhất ngày 5 tháng sau kỳ', 'every half-year, by day 5 of the month after'],
  [{ once: true }, due({ on: '2024-01-25' }, { bound: 'before' }), 'một lần, trước ngày 25/01/2024', 'once, before 25/01/2024'],
  [{ yearlyOn: ['08-19', '11-18'] }, due('the-day'), 'hằng năm, ngày 19/8, 18/11', 'every year on 19/8, 18/11'],
  [{ yearlyOn: ['08-19'] }, due('the-day', { offset: { days: -5 } }), 'hằng năm, ngày 19/8, chậm nhất 5 ngày trước chính ngày đó', 'every year on 19/8, by 5 days before that very day'],
  [{ after: 'x' }, due('done', { offset: { workingDays: 5 } }), 'sau mỗi lần “Họp giao ban”, chậm nhất 5 ngày làm việc sau ngày làm xong việc trước', 'after each “Họp giao ban”, by 5 working days after the day the one before is done'],
  [{ after: 'x' }, due('done', { offset: { workingDays: 5 }, stated: false }), 'sau mỗi lần “Họp giao ban”, văn bản không nêu hạn', 'after each “Họp giao ban”, the text states no deadline'],
  [{ afterYears: [3, 5, 10], countedFrom: 2023 }, undefined, 'sau 3, 5, 10 năm, tính từ 2023', 'after 3, 5, 10 years, counted from 2023'],
  [{ onDemand: true }, undefined, 'khi có yêu cầu', 'on demand'],
  [{ always: true }, undefined, 'thường xuyên', 'standing duty'],
])('%j by %j: %s', (recurs, by, vi, en) => {
  const duty = { ...duties.duty('Việc', 'each', recurs as never, by), ...('after' in recurs ? { after: { vi: 'Họp giao ban' } } : {}) }
  expect([rhythmOf(duty, 'vi'), rhythmOf(duty, 'en')]).toEqual([vi, en])
})
