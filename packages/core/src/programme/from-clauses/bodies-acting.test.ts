import { describe, expect, it } from 'vitest'
import { everydayVerbIn, everydayVerbs, opensEveryday } from './everyday-verbs.ts'
import { bareBodyExamples, bareNounOf, calledBare } from './bare-bodies.ts'
import { areConcerned, concernedExamples, isPerson, personExamples } from './persons-named.ts'
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
    const names = doers(['Tổ chức cho chủ phà ký cam kết giữ bến.', 'Chủ nhật ra quân dọn bến.', 'Trồng 200 cây ven bến.', 'Người qua phà đóng phí.', 'Hội thi lái phà tổ chức mỗi năm một lần.', 'Bộ tài liệu in 500 cuốn phát cho chủ phà.', 'Công tác khám bệnh cho chủ phà được duy trì hằng năm.'])
    expect(new Set(names)).toEqual(new Set(['Sở Tư pháp + Công an tỉnh']))
  })
})

describe('bodies called by their first noun', () => {
  it.each(bareBodyExamples)('%j calls one by %j', (phrase, noun) => expect(bareNounOf(phrase)).toBe(noun))
  it('means the one the heading names, else the one that signs, else the last that acted', () => {
    const called = (headed: readonly string[], issuers: readonly string[], before: readonly string[]) => calledBare('Hội', headed, issuers, before, (id) => id)
    expect([
      called(['Hội Lái phà'], ['Hội Giữ bến'], []), called([], ['Hội Giữ bến', 'Sở Xây dựng'], ['Hội Lái phà']), called([], ['Sở Xây dựng'], ['Hội Giữ bến', 'Hội Lái phà']), called([], ['Hội Giữ bến', 'Hội Lái phà'], ['Hội Giữ bến', 'Hội Bơi']), called([], [], []),
    ]).toEqual([['Hội Lái phà'], ['Hội Giữ bến'], ['Hội Lái phà'], ['Hội Giữ bến'], []])
  })
  it('swallows no verb into the name', () => {
    expect(doers(['Công an tỉnh tuần tra bến hằng tháng.', 'Hằng quý, Sở tổng hợp báo cáo gửi Công an tỉnh.', 'Sở in 200 tờ rơi.', 'Khi có yêu cầu, Sở cử báo cáo viên.'])).toEqual(['Công an tỉnh', 'Sở Tư pháp', 'Sở Tư pháp', 'Sở Tư pháp'])
  })
})

describe('persons and those who serve in a body', () => {
  it.each(personExamples)('%j is a person: %j', (name, person) => expect(isPerson(name)).toBe(person))
  it.each(concernedExamples)('%j are persons of whom something is held: %j', (name, concerned) => expect(areConcerned(name)).toBe(concerned))
  it('makes no party of a person, whatever he does', () => {
    const { parties } = readingOf('SỞ TƯ PHÁP - CÔNG AN TỈNH BA CẦU\nSố: 12/QCPH-STP-CAT\nBa Cầu, ngày 04 tháng 5 năm 2031\n\nQUY CHẾ\nPhối hợp giữa Sở Tư pháp và Công an tỉnh giữ bến phà\n\nI. NỘI DUNG\n1. Ông Phao Văn Bến báo cáo kết quả.\n2. Bác sĩ Đò Thị Phà khám bệnh cho chủ phà.\n3. Bà Đò Thị Phà phải trồng 200 cây.\n')
    expect(parties.filter(({ name }) => /Bến$|Phà$/u.test(name))).toEqual([])
  })
  it('takes an office or a duty post in a body for who acts', () => {
    expect(doers([
      'Hằng tháng, bác sĩ Trạm Y tế khám bệnh cho chủ phà.', 'Báo cáo viên Sở Tư pháp phổ biến luật cho chủ phà.', 'Lực lượng phối hợp bàn giao hồ sơ trong 24 giờ.', 'Giáo viên tổng phụ trách Đội, bí thư Đoàn trường mở hộp thư hằng tuần.', 'Các huyện có báo cáo gửi Sở Tư pháp.',
    ])).toEqual(['Bác sĩ Trạm Y tế', 'Báo cáo viên Sở Tư pháp', 'Lực lượng phối hợp', 'Giáo viên tổng phụ trách Đội + Bí thư Đoàn trường', 'Các huyện'])
  })
  it('parts lists of bodies, known or not', () => {
    expect(doers([
      'Khi có bão, Công an xã, dân quân xã có mặt tại bến.', 'Hội Nông dân và Bưu điện cấp huyện ký kết thỏa thuận.', 'Định kỳ 6 tháng, các chi hội người cao tuổi, Ban Công tác Mặt trận khu phố gửi báo cáo trước ngày 25/6 và 25/11.', 'Đồn Biên phòng và Hạt Giữ bến chuyển hồ sơ cho Công an huyện.', 'Trạm Y tế xã và Hạt Giữ bến trích kinh phí mua phao.', 'Nhà trường, gia đình và Công an cấp xã trao đổi thông tin hằng tháng.',
    ])).toEqual(['Công an xã + Dân quân xã', 'Hội Nông dân cấp huyện + Bưu điện cấp huyện', 'Các chi hội người cao tuổi + Ban Công tác Mặt trận khu phố', 'Đồn Biên phòng + Hạt Giữ bến', 'Trạm Y tế xã + Hạt Giữ bến', 'Nhà trường + Công an cấp xã'])
  })
  it('knows one body under its letters and in full', () => {
    expect(new Set(doers(['Cơ quan THADS lập sổ.', 'Cơ quan Thi hành án dân sự kiểm tra sổ.'])).size).toBe(1)
    expect(new Set(doers(['Đoàn TNCS Hồ Chí Minh xã dọn bến.', 'Đoàn Thanh niên xã tuần tra bến.'])).size).toBe(1)
  })
})
