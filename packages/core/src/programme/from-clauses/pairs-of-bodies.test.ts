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

describe('work said once for several', () => {
  it.each([
    ['Sở Y tế có trách nhiệm chủ trì, phối hợp với Sở Xây dựng; Sở Công Thương có trách nhiệm chủ trì, phối hợp với Sở Nội vụ lập báo cáo thống kê bến.', ['Sở Y tế | Sở Xây dựng | report', 'Sở Công Thương | Sở Nội vụ | report']],
    ['Sở Y tế phối hợp với Sở Xây dựng, Sở Tài chính; Sở Công Thương phối hợp với Sở Nội vụ tổ chức tập huấn cứu hộ.', ['Sở Y tế | Sở Xây dựng, Sở Tài chính | training', 'Sở Công Thương | Sở Nội vụ | training']],
    ['Sở Y tế phối hợp với Sở Xây dựng kiểm tra bến; Sở Công Thương tổ chức tập huấn cứu hộ.', ['Sở Y tế | Sở Xây dựng | inspection', 'Sở Công Thương |  | training']],
  ])('%s', (body, want) => expect(said(body)).toEqual(want))
})

describe('whom one who works with papers works with', () => {
  it.each([
    ['Sở Y tế gửi số liệu cho Sở Xây dựng để ký xác nhận.', ['Sở Y tế | Sở Xây dựng | exchange']],
    ['Sở Y tế gửi báo cáo cho Bộ Y tế để tổng hợp.', ['Sở Y tế | Bộ Y tế | report']],
    ['Sở Y tế rà soát, trả lời đề nghị đóng bến, sửa phao, kiến nghị của Sở Xây dựng.', ['Sở Y tế | Sở Xây dựng | case']],
    ['Bộ Y tế chỉ đạo Sở Y tế giải quyết các kiến nghị, yêu cầu của Sở Xây dựng.', ['Bộ Y tế | Sở Y tế | case']],
    ['Sở Y tế kiểm tra việc thống kê bến đối với cấp dưới.', ['Sở Y tế | Cấp dưới | inspection']],
    ['Đối với các bến Sở Tài chính đề nghị sửa chữa, thay phao, Sở Y tế và Sở Xây dựng lập danh sách gửi Bộ Y tế.', ['Sở Y tế, Sở Xây dựng | Sở Tài chính, Bộ Y tế | document']],
  ])('%s', (body, want) => expect(said(body)).toEqual(want))
})
