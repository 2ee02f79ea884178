import { describe, expect, it } from 'vitest'
import { attachedHead, ownNumberIn } from './attached-head.ts'
import { sourceFromText } from './from-text.ts'

describe('a regulation kept without its decision', () => {
  it('has the number, day and issuer of the decision', () => {
    expect(attachedHead('QUY CHẾ\nPHỐI HỢP GIỮ BẾN\n(Ban hành kèm theo Quyết định số 08/2031/QĐ-UBND ngày 05 tháng 3 năm 2031 của Ủy ban nhân dân tỉnh Ba Cầu)'))
      .toEqual({ number: { number: '08', symbol: 'QĐ-UBND', fullNumber: '08/2031/QĐ-UBND' }, date: '2031-03-05', issuer: 'Ủy ban nhân dân tỉnh Ba Cầu' })
  })
  it('has the day in figures', () => expect(attachedHead('(Ban hành kèm theo Quyết định số 8/QĐ-BQL ngày 5/3/2031 của Ban Quản lý bến)').date).toBe('2031-03-05'))
  it('has none of them from a decision that is only cited', () => expect(attachedHead('Căn cứ Quy chế ban hành kèm theo Quyết định số 8/QĐ-BQL ngày 5/3/2031 của Ban Quản lý bến')).toEqual({}))
})

describe('the number in brackets below a title', () => {
  it.each([
    ['(Số 05/CTrPH-CAX-HND ngày 08/3/2031)', '05/CTrPH-CAX-HND', '2031-03-08'], ['(Số: 05/CTrPH-CAX-HND, ngày 08 tháng 3 năm 2031)', '05/CTrPH-CAX-HND', '2031-03-08'], ['[Số 7-CTr/ĐU]', '7-CTr/ĐU', undefined],
    ['(số 05/QCPH-CAX-HND, Ba Cầu, ngày 08-3-2031)', '05/QCPH-CAX-HND', '2031-03-08'],
  ])('%s is the paper’s own', (line, number, date) => {
    expect(ownNumberIn(line)?.number?.fullNumber).toBe(number)
    expect(ownNumberIn(line)?.date).toBe(date)
  })
  it.each(['(Kèm theo Quyết định số 05/QĐ-UBND ngày 08/3/2031)', '(thay thế Chương trình số 05/CTrPH-CAX-HND ngày 08/3/2031)', 'Thực hiện Nghị quyết của Đảng ủy (Số 05-NQ/ĐU ngày 08/3/2031)', '(Số 05 bến phà)'])('%s is not', (line) => expect(ownNumberIn(line)).toBeUndefined())
  it('goes into the head, and neither into the title nor among the citations', () => {
    const { head, citations } = sourceFromText('CHƯƠNG TRÌNH PHỐI HỢP\ngiữa Công an xã và Hội Nông dân xã về giữ bến phà\n(Số 05/CTrPH-CAX-HND ngày 08/3/2031)\n\nI. MỤC ĐÍCH\n1. Giữ phao theo Kế hoạch số 9/KH-UBND ngày 01/2/2031.\n')
    expect(head).toMatchObject({ fullNumber: '05/CTrPH-CAX-HND', date: '2031-03-08', title: 'CHƯƠNG TRÌNH PHỐI HỢP giữa Công an xã và Hội Nông dân xã về giữ bến phà' })
    expect(citations.map(({ number }) => number)).toEqual(['9/KH-UBND'])
  })
})
