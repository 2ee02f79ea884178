import { describe, expect, it } from 'vitest'
import { dueOf } from './due-of.ts'

const text = 'Trạm bến gửi báo cáo trước ngày 15/6 và 15/12'
const cue = { cue: 'trước ngày 15/6 và 15/12', start: 21, end: 45 }

describe('a deadline of a reading in the product\'s own words', () => {
  it('two days of one year fall on these days', () => expect(dueOf(text, { op: 'before', rule: '2031-06-15; 2031-12-15', ...cue })).toMatchObject({ recurs: { yearlyOn: ['06-15', '12-15'] }, instead: ['once'], due: { anchor: 'the-day', bound: 'before' } }))
  it('days of two years are not set by themselves', () => {
    const said = dueOf(text, { op: 'before', rule: '2031-06-15; 2032-06-15', ...cue })
    expect([said.recurs, said.due, said.reading]).toEqual([undefined, undefined, expect.stringContaining('không tự đặt ngày')])
  })
  it('months of every year end with the last of them, past the turn of the year too', () => expect(dueOf('từ tháng 11 đến tháng 02 năm sau', { op: 'between', rule: '11/02 yearly', cue: 'từ tháng 11 đến tháng 02 năm sau', start: 0, end: 33 })).toMatchObject({ instead: ['yearly'], recurs: { every: 'year' }, due: { anchor: { monthDay: '02-28' }, bound: 'by' } }))
  it.each([['2031-Q2; 2031-Q3', '2031-09-30'], ['2031-12; 2032-01', '2032-01-31'], ['2031; 2032', '2032-12-31']])('%s ends with the last of them', (rule, on) => expect(dueOf('trong quý II, III/2031', { op: 'in', rule, cue: 'trong quý II, III/2031', start: 0, end: 22 })).toMatchObject({ instead: ['once'], recurs: { once: true }, due: { anchor: { on } } }))
  it('days of every month end on the last of them', () => expect(dueOf(text, { op: 'between', rule: '20/25 monthly', ...cue })).toMatchObject({ instead: ['monthly'], recurs: { every: 'month' }, due: { anchor: { day: 25 } } }))
  it.each(['05 yearly; 08 yearly; 11 yearly', 'Q2 yearly; Q4 yearly', '2031-05; 2031-08', '01-10 yearly; 04-10 yearly; 07-10 yearly; 10-10 yearly', '05 monthly; 15 monthly', 'P10D before đó', 'PT2H after event'])('%s is told', (rule) => expect(dueOf(text, { op: 'in', rule, ...cue }).reading).toBeDefined())
  it.each([['2031', 'từ năm 2031.'], ['2031-03', 'từ tháng 03/2031.'], ['2031-Q1', 'từ quý 1 năm 2031.'], ['2031-03-05', 'từ ngày 05/03/2031.']])('what begins with %s says so', (rule, words) => expect(dueOf(text, { op: 'from', rule, ...cue }).reading).toContain(words))
  it.each([['Q2 yearly; Q4 yearly', 'nhiều mốc'], ['Lunar New Year yearly', 'âm lịch'], ['as stated', 'bằng lời'], ['17:00 daily', 'giờ trong ngày'], ['Friday weekly', 'thứ trong tuần'], ['PT2H after event', 'từng vụ việc']])('why %s sets no day is told', (rule, words) => expect(dueOf(text, { op: 'in', rule, ...cue }).reading).toContain(words))
  it('an hour of every day is told, and no day is set', () => expect(dueOf(text, { op: 'before', rule: '17:00 daily', ...cue })).toMatchObject({ instead: [], reading: expect.stringContaining('không tự đặt ngày') }))
})
