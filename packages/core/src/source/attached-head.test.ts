import { describe, expect, it } from 'vitest'
import { attachedHead } from './attached-head.ts'

describe('a regulation kept without its decision', () => {
  it('has the number, day and issuer of the decision', () => {
    expect(attachedHead('QUY CHẾ\nPHỐI HỢP GIỮ BẾN\n(Ban hành kèm theo Quyết định số 08/2031/QĐ-UBND ngày 05 tháng 3 năm 2031 của Ủy ban nhân dân tỉnh Ba Cầu)'))
      .toEqual({ number: { number: '08', symbol: 'QĐ-UBND', fullNumber: '08/2031/QĐ-UBND' }, date: '2031-03-05', issuer: 'Ủy ban nhân dân tỉnh Ba Cầu' })
  })
  it('has the day in figures', () => expect(attachedHead('(Ban hành kèm theo Quyết định số 8/QĐ-BQL ngày 5/3/2031 của Ban Quản lý bến)').date).toBe('2031-03-05'))
  it('has none of them from a decision that is only cited', () => expect(attachedHead('Căn cứ Quy chế ban hành kèm theo Quyết định số 8/QĐ-BQL ngày 5/3/2031 của Ban Quản lý bến')).toEqual({}))
})
