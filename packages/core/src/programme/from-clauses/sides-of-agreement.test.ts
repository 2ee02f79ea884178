import { describe, expect, it } from 'vitest'
import { readingOf } from './reading-of.ts'
import { sideExamples, sidesOf, spelledSmall } from './sides-of-agreement.ts'

const agreement = (body: string) => `THỎA THUẬN HỢP TÁC
Về giữ gìn bến phà giữa Trạm Quản lý bến phà Suối Giấy và Hội Nông dân xã Ba Cầu

Hôm nay, ngày 5 tháng 3 năm 2031, tại xã Ba Cầu, chúng tôi gồm:
BÊN A: TRẠM QUẢN LÝ BẾN PHÀ SUỐI GIẤY
Do ông Trạm trưởng làm đại diện
BÊN B: HỘI NÔNG DÂN XÃ BA CẦU
Do bà Chủ tịch làm đại diện

Hai bên thống nhất như sau:

Điều 1. ${body}
`
/** Who acts, and with whom, for each duty. */
function duties(body: string) {
  const { obligations, parties } = readingOf(agreement(body))
  const named = (ids: readonly string[]) => ids.map((id) => parties.find((party) => party.id === id)?.name).join(', ')
  return obligations.map(({ actors, counterparts }) => `${named(actors)} | ${named(counterparts)}`)
}

describe('the sides of an agreement', () => {
  it.each(sideExamples)('%j', (text, sides) => expect(sidesOf(text).map(({ alias, name }) => [alias, name])).toEqual(sides))
  it('are spelled as another place spells them', () => {
    expect(spelledSmall('TRẠM BẾN BA CẦU họp. Trạm bến  Ba Cầu ký.', 'TRẠM BẾN BA CẦU')).toBe('Trạm bến Ba Cầu')
    expect(spelledSmall('TRẠM BẾN BA CẦU họp.', 'TRẠM BẾN BA CẦU')).toBeUndefined()
  })
  it.each([
    ['Trách nhiệm của Bên A\n1. Cung cấp phao cho Bên B trước ngày 30 tháng 4 hằng năm.', ['Trạm Quản lý bến phà Suối Giấy | Hội Nông dân xã Ba Cầu']],
    ['Trách nhiệm của bên B\n1. Khi phao hỏng, bên B thông báo cho bên kia trong 03 ngày.', ['Hội Nông dân xã Ba Cầu | Trạm Quản lý bến phà Suối Giấy']],
    ['Trách nhiệm chung\n1. Mỗi bên cử 01 đầu mối, thông báo cho bên còn lại.\n2. Cả hai bên họp giao ban hằng quý.', ['Trạm Quản lý bến phà Suối Giấy, Hội Nông dân xã Ba Cầu | Bên còn lại', 'Trạm Quản lý bến phà Suối Giấy, Hội Nông dân xã Ba Cầu | ']],
    ['Trách nhiệm của bên A\n1. Mời bên B dự họp hằng quý.', ['Trạm Quản lý bến phà Suối Giấy | Hội Nông dân xã Ba Cầu']],
    ['Thực hiện\n1. Bên yêu cầu phải có văn bản trước 05 ngày.', ['Bên yêu cầu | ']],
  ])('%j', (body, want) => expect(duties(body)).toEqual(want))
  it('issue it', () => {
    const { document, parties } = readingOf(agreement('Mục đích\n1. Giữ phao.').replace(/ giữa .*/u, ''))
    expect(document.issuers.map((id) => parties.find((party) => party.id === id)?.name.toLowerCase())).toEqual(['trạm quản lý bến phà suối giấy', 'hội nông dân xã'])
  })
})
