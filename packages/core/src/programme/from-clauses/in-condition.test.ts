import { describe, expect, it } from 'vitest'
import { findParties } from './find-parties.ts'
import { subjectOfCondition, withoutSenders } from './in-condition.ts'

const acting = (phrase: string) => subjectOfCondition(phrase, findParties(phrase)).map(({ start, end }) => phrase.slice(start, end)).join(' | ')

describe('who does what a condition tells of', () => {
  it.each([
    ['Trường hợp Công an cấp xã hoãn việc kiểm tra bến thì phải thông báo lịch mới', 'Công an cấp xã'],
    ['Khi Sở Y tế phát hiện phà hỏng thì kịp thời thông báo cho chủ bến', 'Sở Y tế'],
    ['Trong mùa lũ, nếu Sở Xây dựng từ chối cấp phao thì họ phải trả lời bằng văn bản', 'Sở Xây dựng'],
    ['Trường hợp Công an cấp xã, Sở Y tế thay đổi người trực thì phải báo cáo cấp trên', 'Công an cấp xã | Sở Y tế'],
  ])('%s: %s must', (phrase, acts) => expect(acting(phrase)).toBe(acts))
  it.each([
    'Trường hợp Công an cấp xã đề nghị thì phải cung cấp sổ trực bến', 'Khi Sở Y tế có yêu cầu kiểm tra phao thì phải báo cáo kết quả', 'Trường hợp Công an cấp xã gửi tin báo phà hỏng thì phải kiểm tra ngay',
    'Nếu khách của Sở Y tế rơi phao thì phải báo cáo', 'Trường hợp Sở Y tế đồng ý thì tổ chức đóng bến', 'Trường hợp Sở Y tế hoãn kiểm tra thì đề nghị gửi lại lịch', 'Sở Y tế kiểm tra phao',
  ])('%s: tells nobody', (phrase) => expect(acting(phrase)).toBe(''))
})

describe('who sent what is received', () => {
  const kept = (phrase: string, names: readonly string[]) => withoutSenders(phrase, findParties(phrase).filter(({ start, end }) => names.includes(phrase.slice(start, end))).slice(0, names.length)).map(({ start, end }) => phrase.slice(start, end))
  it('acts no more, where it is told again', () => {
    expect(kept('Nhận được tin của Sở Y tế, Sở Xây dựng, Công an cấp xã báo lại Sở Y tế, Sở Xây dựng', ['Sở Xây dựng', 'Công an cấp xã'])).toEqual(['Công an cấp xã'])
    expect(kept('Khi nhận được tin, Sở Xây dựng, Công an cấp xã kiểm tra phao', ['Sở Xây dựng', 'Công an cấp xã'])).toEqual(['Sở Xây dựng', 'Công an cấp xã'])
  })
})
