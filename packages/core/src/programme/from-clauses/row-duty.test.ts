import { describe, expect, it } from 'vitest'
import { readingOf } from './reading-of.ts'
import { resultExamples, resultNamed } from './result-named.ts'

const paper = `ỦY BAN NHÂN DÂN TỈNH HÀ LĨNH
Số: 12/KH-UBND
Hà Lĩnh, ngày 05 tháng 01 năm 2027
KẾ HOẠCH
Giữ bến phà trên địa bàn tỉnh
PHỤ LỤC
PHÂN CÔNG NHIỆM VỤ
| TT | Nội dung nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian thực hiện | Sản phẩm |
|---|---|---|---|---|---|
| 1 | Kiện toàn Ban Chỉ đạo bến phà | Sở Xây dựng | Công an tỉnh | Quý I/2027 | Quyết định |
| 2 | Kiểm tra các bến phà | Công an tỉnh | Sở Xây dựng | Tháng 6/2027 | Biên bản |
`

describe('a result named', () => {
  it.each(resultExamples)('%s is a %s', (words, kind) => expect(resultNamed(words)[0]).toBe(kind))
})

describe('a row of a table of tasks', () => {
  const { obligations, parties } = readingOf(paper)
  const names = (ids: readonly string[]) => ids.map((id) => parties.find((party) => party.id === id)?.name)
  it('is a duty of whoever its column says leads, with those who take part', () => {
    expect(obligations.map(({ actors, counterparts }) => [names(actors), names(counterparts)])).toEqual([[['Sở Xây dựng'], ['Công an tỉnh']], [['Công an tỉnh'], ['Sở Xây dựng']]])
  })
  it('yields what its column of results says where its task leaves it open, else what its task says', () => {
    expect(obligations.map(({ deliverable }) => deliverable[0])).toEqual(['document', 'inspection'])
  })
})
