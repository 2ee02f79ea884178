import { describe, expect, it } from 'vitest'
import { everydayVerbIn, everydayVerbs, opensEveryday } from './everyday-verbs.ts'
import { readingOf } from './reading-of.ts'

/** Who does each item of an agreement between two bodies. */
const doers = (items: readonly string[]) => {
  const { obligations, parties } = readingOf(`SỞ TƯ PHÁP - CÔNG AN TỈNH BA CẦU\nSố: 12/QCPH-STP-CAT\nBa Cầu, ngày 04 tháng 5 năm 2031\n\nQUY CHẾ\nPhối hợp giữa Sở Tư pháp và Công an tỉnh giữ bến phà\n\nI. NỘI DUNG\n${items.map((item, n) => `${n + 1}. ${item}`).join('\n')}\n`)
  return obligations.map(({ actors }) => actors.map((id) => parties.find((party) => party.id === id)?.name).join(' + '))
}

describe('everyday work behind the name of a body', () => {
  it.each(everydayVerbs.flatMap(({ examples }) => examples))('%j goes on with work', (words) => expect(opensEveryday(words)).toBe(true))
  it.each(everydayVerbs.flatMap(({ counterExamples }) => counterExamples))('%j does not', (words) => expect(opensEveryday(words)).toBe(false))
  it.each([
    ['Hạt Giữ bến trồng 200 cây', 'Hạt Giữ bến'], ['Trạm bến thành lập 02 tổ', 'Trạm bến'], ['Bộ phận tiếp nhận và trả kết quả', undefined], ['Người cho vay', undefined], ['Quỹ Hỗ trợ chủ phà', undefined],
  ] as const)('in %j the name is %j', (words, name) => { const at = everydayVerbIn(words); expect(at === undefined ? undefined : words.slice(0, at).trim()).toBe(name) })
  it('tells who acts by the name alone, whichever body it is', () => {
    expect(doers([
      'Hằng tháng, Hạt Giữ bến lập danh sách phao gửi Sở Tư pháp.', 'Vườn quốc gia Ba Cầu trồng 200 cây ven bến.', 'Trong vòng 24 giờ, Lữ đoàn 99 chuyển hồ sơ cho Công an tỉnh.', 'Khi có bão, Cảng vụ đặt biển báo ở bến.',
      'Bưu điện huyện mở 02 lớp dạy bơi.', 'Chi hội Lái phà báo ngay Sở Tư pháp.', 'Kíp trực báo cáo kết quả về Sở Tư pháp.',
    ])).toEqual(['Hạt Giữ bến', 'Vườn quốc gia Ba Cầu', 'Lữ đoàn 99', 'Cảng vụ', 'Bưu điện huyện', 'Chi hội Lái phà', 'Kíp trực'])
  })
  it('takes work that begins like a name, persons and days for no body', () => {
    const names = doers(['Tổ chức cho chủ phà ký cam kết giữ bến.', 'Chủ nhật ra quân dọn bến.', 'Trồng 200 cây ven bến.'])
    expect(new Set(names)).toEqual(new Set(['Sở Tư pháp + Công an tỉnh']))
  })
})
