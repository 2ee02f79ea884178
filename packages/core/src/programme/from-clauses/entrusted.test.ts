import { describe, expect, it } from 'vitest'
import { readingOf } from './reading-of.ts'

/** Who acts, with whom, and what it yields, for each duty of a joint circular. */
function duties(body: string) {
  const { obligations, parties } = readingOf(`Thông tư liên tịch số 07/2031/TTLT-BXD-BYT Hướng dẫn hoạt động của đội phao bến ngày 04/05/2031 của Bộ Xây dựng và Bộ Y tế, có hiệu lực thi hành kể từ ngày 20/06/2031\n\n${body}\n`)
  const named = (ids: readonly string[]) => ids.map((id) => parties.find((party) => party.id === id)?.name).join(', ')
  return obligations.map(({ actors, counterparts, deliverable }) => `${named(actors)} | ${named(counterparts)} | ${deliverable[0]}`)
}
const said = (sentence: string) => duties(`Điều 5. Trách nhiệm\n1. ${sentence}`)

describe('who is entrusted', () => {
  it.each([
    ['Bộ Xây dựng giao Cục Đường thủy, Bộ Y tế giao Cục Quản lý môi trường là thường trực giúp hai Bộ giữ bến.', ['Cục Đường thủy, Cục Quản lý môi trường | Bộ Xây dựng, Bộ Y tế | other']],
    ['Sở Y tế giao cho Trạm Y tế, Sở Xây dựng giao cho Công an xã kiểm tra bến.', ['Trạm Y tế, Công an xã |  | inspection']],
    ['Sở Y tế giao Phòng Nghiệp vụ, Sở Xây dựng giao Thanh tra Sở giúp hai Sở kiểm tra bến.', ['Phòng Nghiệp vụ, Thanh tra |  | inspection']],
    ['Bộ Xây dựng giao Cục Đường thủy chủ trì kiểm tra bến.', ['Cục Đường thủy |  | inspection']],
  ])('%s', (sentence, want) => expect(said(sentence)).toEqual(want))
})

describe('who is named further', () => {
  it.each([
    ['Sở Y tế phối hợp với Hội Nông dân, các tổ chức xã hội khác và Sở Xây dựng giữ bến.', ['Sở Y tế | Hội Nông dân, Sở Xây dựng | other']],
    ['Sở Y tế gửi sổ cho các đoàn thể khác và Sở Xây dựng.', ['Sở Y tế | Các đoàn thể, Sở Xây dựng | exchange']],
    ['Thủ trưởng các đơn vị trực tiếp chỉ đạo và chịu trách nhiệm thực hiện việc giữ bến.', ['Thủ trưởng các đơn vị |  | guidance']],
  ])('%s', (sentence, want) => expect(said(sentence)).toEqual(want))
  it('is, of its money and its time, the body a heading names', () => {
    const text = (heading: string) => `Điều 3. Nội dung hoạt động của đội phao bến\n1. Kiểm tra phao.\nĐiều 4. ${heading}\n1. Hằng quý phải công khai việc thu, chi.`
    expect(duties(text('Nguồn kinh phí hoạt động của đội phao bến')).at(-1)).toBe('Đội phao bến |  | other')
    expect(duties(text('Kinh phí thực hiện')).at(-1)).toBe('Bộ Xây dựng, Bộ Y tế |  | other')
  })
})
