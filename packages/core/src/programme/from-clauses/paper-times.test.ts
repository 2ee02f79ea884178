import { describe, expect, it } from 'vitest'
import { timeOf } from './time-of.ts'
import { inYear, pastExamples, withoutPast, withoutTerm, yearExamples, yearOfHeading, yearOfPaper } from './paper-times.ts'

const pieceOf = (phrase: string) => ({ start: 7, end: 7 + phrase.length, phrase, subject: [], opening: true, sentence: 7, ...timeOf(phrase, 7, true) })
const said = ({ cadence, due }: ReturnType<typeof inYear>) => [cadence.map(({ kind }) => kind).join(), due ? `${due.op} ${due.rule}` : '']

describe('a day long past when a paper was signed is no deadline', () => {
  it.each(pastExamples)('%s', (phrase, due) => {
    const piece = pieceOf(phrase)
    expect(said(withoutPast(piece, '2031-03-05'))).toEqual([due ? 'once' : '', due ?? ''])
    expect(withoutPast(piece, undefined)).toBe(piece)
  })
  it('the one left stands where it is printed', () => expect(withoutPast(pieceOf(pastExamples[0]![0]), '2031-03-05').due?.cue).toBe('trước ngày 30/6/2031'))
})

describe('the life of a paper at the head of a sentence', () => {
  it.each([['Giai đoạn 2031 - 2035, trạm bến lắp phao', ''], ['Giai đoạn 2031 - 2032, trạm bến lắp phao', 'between 2031/2032'], ['Giai đoạn 2031 - 2035, trạm bến lắp phao trước ngày 30/6/2032', 'before 2032-06-30']])('%s', (phrase, due) => expect(said(withoutTerm(pieceOf(phrase), { from: '2031', to: '2035' }))[1]).toBe(due))
})

describe('a day without a year in a paper for one year', () => {
  it.each(yearExamples)('%s', (title, year) => expect(yearOfPaper(title, '2031-03-05')).toBe(year))
  it.each([['in', '2032-09', 2032], ['in', '2032', 2032], ['between', '2032-09-05/2032-10-04', 2032], ['between', '2031/2032', undefined], ['before', '2032-06-30', undefined], ['in', '09 yearly', undefined]] as const)('is of the year of a heading that says %s %s', (op, rule, year) => expect(yearOfHeading({ op, rule, cue: '', start: 0, end: 0 })).toBe(year))
  it('is of the year the title names, though signed at the end of the year before', () => expect([yearOfPaper('Kế hoạch năm 2032', '2031-12-20'), yearOfPaper('Kế hoạch năm 2032', undefined)]).toEqual([2032, undefined]))
  it.each([
    ['Công an xã gửi báo cáo trước ngày 15/11', 2031, ['once', 'before 2031-11-15']], ['Công an xã gửi báo cáo trước ngày 15/11 hằng năm', 2031, ['yearly', 'before 11-15 yearly']],
    ['Công an xã gửi báo cáo trước ngày 15/11', undefined, ['yearly', 'before 11-15 yearly']], ['Trạm bến gửi báo cáo trước ngày 15/6 và 15/12', 2031, ['once', 'before 2031-06-15; 2031-12-15']], ['Trạm bến giữ chế độ báo cáo: báo cáo 06 tháng trước ngày 15/6, báo cáo năm trước ngày 25/11', 2031, ['halfyear,yearly', 'before 06-15 yearly; 11-25 yearly']],
    ['Công an xã tổ chức hoạt động hưởng ứng Ngày An toàn bến đò (05/7).', 2031, ['yearly', 'on 07-05 yearly']], ['Công an xã mở hội bến (05/7).', 2031, ['once', 'on 2031-07-05']],
    ['Công an xã tặng phao nhân dịp Tết Nguyên đán.', 2031, ['once', 'on Lunar New Year']], ['Công an xã dọn bến trước ngày 23 tháng Chạp.', 2031, ['once', 'text as stated']], ['Công an xã dọn bến trước ngày 23 tháng Chạp.', undefined, ['yearly', 'text as stated']],
    ['Trạm bến trực 24/24 giờ từ ngày 15/5 đến ngày 30/11.', 2031, ['', 'between 2031-05-15/2031-11-30']], ['Trạm bến trực từ ngày 15/11 đến ngày 31/01.', 2031, ['', 'between 2031-11-15/2032-01-31']],
    ['Trạm bến dạy bơi cho học sinh vào đầu năm học.', 2031, ['', 'text as stated']], ['Trạm bến dạy bơi cho học sinh vào đầu năm học.', undefined, ['yearly', 'text as stated']], ['Trạm bến kiểm tra phao (dự kiến trong tháng 7, tháng 8).', 2031, ['once', 'in 2031-07; 2031-08']],
    ['Hằng năm, trạm bến trực từ ngày 15/5 đến ngày 30/11.', 2031, ['yearly', 'between 05-15/11-30 yearly']], ['Trạm bến giao ban quý I, quý III.', 2031, ['once', 'in 2031-Q1; 2031-Q3']],
  ] as const)('%s (%s)', (phrase, year, expected) => expect(said(inYear(pieceOf(phrase), year))).toEqual(expected))
})
