import { describe, expect, it } from 'vitest'
import { readingOf } from './reading-of.ts'

/** What each duty of a joint circular yields, and with whom. */
function duties(body: string) {
  const { obligations, parties } = readingOf(`Thông tư liên tịch số 07/2031/TTLT-BXD-BYT Hướng dẫn thống kê bến phà ngày 04/05/2031 của Bộ Xây dựng và Bộ Y tế, có hiệu lực thi hành kể từ ngày 20/06/2031\n\nĐiều 5. Lập sổ\n1. ${body}\n`)
  const named = (ids: readonly string[]) => ids.map((id) => parties.find((party) => party.id === id)?.name).join(', ')
  return obligations.map(({ actors, counterparts, deliverable }) => `${named(actors)} | ${named(counterparts)} | ${deliverable[0]}`)
}

describe('work said once for several', () => {
  it.each([
    ['Sở Y tế có trách nhiệm chủ trì, phối hợp với Sở Xây dựng; Sở Công Thương có trách nhiệm chủ trì, phối hợp với Sở Nội vụ lập báo cáo thống kê bến.', ['Sở Y tế | Sở Xây dựng | report', 'Sở Công Thương | Sở Nội vụ | report']],
    ['Sở Y tế phối hợp với Sở Xây dựng, Sở Tài chính; Sở Công Thương phối hợp với Sở Nội vụ tổ chức tập huấn cứu hộ.', ['Sở Y tế | Sở Xây dựng, Sở Tài chính | training', 'Sở Công Thương | Sở Nội vụ | training']],
    ['Sở Y tế phối hợp với Sở Xây dựng kiểm tra bến; Sở Công Thương tổ chức tập huấn cứu hộ.', ['Sở Y tế | Sở Xây dựng | inspection', 'Sở Công Thương |  | training']],
  ])('%s', (body, want) => expect(duties(body)).toEqual(want))
})

describe('whom one who works with papers works with', () => {
  it.each([
    ['Sở Y tế gửi báo cáo cho Sở Xây dựng để ký xác nhận.', ['Sở Y tế | Sở Xây dựng | exchange']],
    ['Sở Y tế gửi báo cáo cho Bộ Y tế để tổng hợp.', ['Sở Y tế | Bộ Y tế | report']],
    ['Sở Y tế rà soát, trả lời đề nghị đóng bến, sửa phao, kiến nghị của Sở Xây dựng.', ['Sở Y tế | Sở Xây dựng | case']],
    ['Bộ Y tế chỉ đạo Sở Y tế giải quyết các kiến nghị, yêu cầu của Sở Xây dựng.', ['Bộ Y tế | Sở Y tế | case']],
    ['Sở Y tế kiểm tra việc thống kê bến đối với cấp dưới.', ['Sở Y tế | Cấp dưới | inspection']],
    ['Đối với các bến Sở Tài chính đề nghị sửa chữa, thay phao, Sở Y tế và Sở Xây dựng lập danh sách gửi Bộ Y tế.', ['Sở Y tế, Sở Xây dựng | Sở Tài chính, Bộ Y tế | document']],
  ])('%s', (body, want) => expect(duties(body)).toEqual(want))
})
