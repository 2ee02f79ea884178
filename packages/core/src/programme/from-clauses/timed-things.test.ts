import { describe, expect, it } from 'vitest'
import { readingOf } from './reading-of.ts'
import { hasOwnTime, timedThingExamples } from './timed-things.ts'

const duties = (items: string) => readingOf(`CÔNG AN TỈNH - SỞ XÂY DỰNG TỈNH TUYÊN SƠN\nSố: 12/QCPH-CAT-SXD\nTuyên Sơn, ngày 14 tháng 8 năm 2031\n\nQUY CHẾ PHỐI HỢP\nGiữa Công an tỉnh và Sở Xây dựng về giữ bến phà\n\nĐiều 1. Trao đổi thông tin\n1. ${items}\n`)
  .obligations.map(({ clausePath, cadence, due, deliverable, counterparts }) => [clausePath, cadence.map(({ kind }) => kind).join(), due?.op ?? '', deliverable[0], counterparts.length])

describe('what is handed over item by item', () => {
  it.each(timedThingExamples)('%s', (item, timed) => expect(hasOwnTime(item, '2031-08-14')).toBe(timed))
  it('is a duty each where most items have a time', () => {
    expect(duties('Công an tỉnh cung cấp cho Sở Xây dựng các thông tin sau:\na) Danh sách bến phà, định kỳ hằng quý;\nb) Danh sách chủ bến trước ngày 10 hằng tháng;\nc) Sơ đồ luồng lạch.')).toEqual([
      ['Điều 1.1.a', 'quarterly', '', 'exchange', 1], ['Điều 1.1.b', 'monthly', 'before', 'exchange', 1], ['Điều 1.1.c', '', '', 'exchange', 1],
    ])
  })
  it('is a duty each where they are called information', () => {
    expect(duties('Công an tỉnh cung cấp cho Sở Xây dựng:\na) Thông tin về tình hình các bến, 06 tháng một lần;\nb) Danh sách chủ bến trong thời hạn 07 ngày kể từ ngày nhận đề nghị.')).toEqual([
      ['Điều 1.1.a', 'halfyear', '', 'exchange', 1], ['Điều 1.1.b', 'event', 'within', 'exchange', 1],
    ])
  })
  it('is one duty where none has', () => expect(duties('Công an tỉnh cung cấp cho Sở Xây dựng các thông tin sau:\na) Danh sách bến phà;\nb) Báo cáo giữ bến hằng năm;\nc) Sơ đồ luồng lạch.')).toEqual([['Điều 1.1', '', '', 'exchange', 1]]))
  it('is a duty each where it is set up one by one', () => {
    expect(duties('Công an tỉnh hướng dẫn các xã xây dựng:\na) Mô hình “Bến an toàn”, phấn đấu mỗi xã có 01 mô hình;\nb) Mô hình “Phà sạch”, hoàn thành trong tháng 11/2031.').map(([path, , due]) => [path, due])).toEqual([['Điều 1.1.a', ''], ['Điều 1.1.b', 'in']])
    expect(duties('Công an tỉnh hướng dẫn các xã xây dựng:\na) Mô hình “Bến an toàn”;\nb) Mô hình “Phà sạch”.')).toHaveLength(1)
  })
})
