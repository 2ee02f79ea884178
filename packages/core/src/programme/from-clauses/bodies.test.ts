import { describe, expect, it } from 'vitest'
import { headingBody } from './clause-context.ts'
import { definedBodies, definedBodyExamples, repeatedNames } from './defined-bodies.ts'
import { readingOf } from './reading-of.ts'

const circular = (body: string) => `Thông tư liên tịch số 07/2031/TTLT-BBB-BCC Hướng dẫn phối hợp quản lý bến phà ngày 04/05/2031 của Bộ Bến bãi và Bộ Cầu cống\n\nĐiều 1. Phối hợp\n${body}\n`
const namesOf = (text: string) => { const { obligations, parties } = readingOf(text); return obligations.map(({ actors }) => actors.map((id) => parties.find((party) => party.id === id)?.name)) }

describe('bodies known only from the text', () => {
  it.each(definedBodyExamples)('%j names %j', (text, bodies) => expect(definedBodies(text)).toEqual(bodies))
  it('ends a repeated name where its mentions part', () => {
    expect(repeatedNames('Cục Quản lý bến phà thông báo. Khi có việc, Cục Quản lý bến phà, các sở phối hợp. Gửi Cục Quản lý bến phà để biết.')).toContain('Cục Quản lý bến phà')
  })
  it.each([['b) Tổ vận hành bến phà', undefined], ['Tổ vận hành bến phà', 'Tổ vận hành bến phà'], ['Trách nhiệm của Trạm cứu hộ', 'Trạm cứu hộ'], ['Tổ chức tuyên truyền', undefined], ['Phòng ngừa tai nạn', undefined]])('heading "%s" names %s', (heading, body) => {
    expect(headingBody(heading)).toBe(body)
  })
  it('lets a class stand for those it is defined by', () => {
    expect(namesOf(circular('1. Cảng vụ, ban quản lý bến hoặc đơn vị khác (gọi chung là cơ quan quản lý bến phà) có trách nhiệm kiểm tra phao cứu sinh.'))).toEqual([['Cơ quan quản lý bến phà']])
  })
  it('sees the subject past its condition, its time and its place', () => {
    for (const sentence of [
      'Trường hợp nước lên nhanh thì Công an cấp tỉnh thông báo cho các bến.', 'Chậm nhất là 05 (năm) ngày kể từ ngày kết thúc kiểm tra, Công an cấp tỉnh gửi báo cáo.',
      'Công an cấp tỉnh nơi có bến phà có trách nhiệm lập danh sách.', 'Tại bến chính, Công an cấp tỉnh phối hợp với Sở Xây dựng kiểm tra.',
    ]) expect(namesOf(circular(`1. ${sentence}`))).toEqual([['Công an cấp tỉnh']])
  })
})
