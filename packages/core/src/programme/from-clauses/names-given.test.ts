import { describe, expect, it } from 'vitest'
import { findParties } from './find-parties.ts'
import { readingOf } from './reading-of.ts'

const rest = 'Số: 3/QCPH\nSuối Giấy, ngày 20 tháng 02 năm 2031\n\nQUY CHẾ PHỐI HỢP\n'
/** The bodies that issue a paper, and who does its duties with whom. */
function reading(text: string) {
  const { document, obligations, parties } = readingOf(text)
  const named = (ids: readonly string[] = []) => ids.map((id) => parties.find((party) => party.id === id)?.name).join(', ')
  return { issuers: named(document.issuers), duties: obligations.map(({ actors, counterparts }) => `${named(actors)} | ${named(counterparts)}`) }
}

describe('names a paper gives its bodies', () => {
  it('keeps the number of a region, and one body for its letters', () => {
    const text = `KHO BẠC NHÀ NƯỚC KHU VỰC IX - TỈNH ĐOÀN SUỐI GIẤY\n${rest}Về thu phí bến phà\n\nKho bạc Nhà nước khu vực IX (KBNN) và Tỉnh đoàn Suối Giấy thống nhất ký Quy chế phối hợp như sau:\n\nI. NỘI DUNG\n1. KBNN thu phí phà hằng tháng.\n2. Tỉnh đoàn gửi danh sách cho KBNN hằng quý.\n`
    expect(reading(text)).toEqual({ issuers: 'Kho bạc Nhà nước khu vực IX, Tỉnh đoàn', duties: ['Kho bạc Nhà nước khu vực IX | ', 'Tỉnh đoàn | Kho bạc Nhà nước khu vực IX'] })
  })
  it('knows later what a bracket shortens, and another tier of it by its own', () => {
    const text = `CÔNG AN - HỘI NÔNG DÂN\nTỈNH SUỐI GIẤY\n${rest}Về giữ bến phà\n\nCông an tỉnh và Hội Nông dân tỉnh (Hội ND) thống nhất ký Quy chế phối hợp như sau:\n\nI. NỘI DUNG\n1. Hội ND gửi danh sách cho PC22 hằng quý.\n2. Giao Phòng Cảnh sát đường thủy (PC22) Công an tỉnh làm đầu mối.\n3. Hội ND xã tuần tra bến.\n`
    expect(reading(text).duties).toEqual(['Hội Nông dân tỉnh | Phòng Cảnh sát đường thủy', 'Phòng Cảnh sát đường thủy | ', 'Hội Nông dân xã | '])
  })
  it('knows a class by letters, though it tells where it is', () => {
    const text = `CÔNG AN - SỞ XÂY DỰNG\nTỈNH SUỐI GIẤY\n${rest}Về giữ quầy tiền\n\nQuy chế này áp dụng đối với các tổ chức tín dụng trên địa bàn (viết tắt là TCTD).\n\nI. NỘI DUNG\n1. TCTD báo ngay cho Công an tỉnh khi có sự cố.\n2. Các TCTD gửi sổ quầy cho Công an tỉnh hằng tháng.`
    expect(reading(text).duties).toEqual(['Các tổ chức tín dụng | Công an tỉnh', 'Các tổ chức tín dụng | Công an tỉnh'])
  })
  it('knows several classes by the letters it sums them up in', () => {
    const text = `CỤC THUẾ - CÔNG AN\nTỈNH SUỐI GIẤY\n${rest}Về thu tiền qua phà\n\nĐiều 1. Đối tượng áp dụng\nĐối tượng áp dụng gồm: các trạm thu tiền và Trạm bến Suối Giấy (gọi chung là TTBP); các ngân hàng nơi TTBP mở tài khoản (gọi chung là NHMB).\n\nĐiều 2. Thu tiền\n1. NHMB phối hợp với TTBP bố trí quầy thu tại bến.\n2. TTBP thông báo kết quả cho Công an tỉnh.\n`
    expect(reading(text).duties).toEqual(['NHMB | TTBP', 'TTBP | Công an tỉnh'])
  })
  it('takes a class for a body where the paper calls it by a common noun', () => {
    const text = `Thông tư liên tịch số 07/2031/TTLT-BXD-BYT Hướng dẫn cứu hộ ở bến phà ngày 04/05/2031 của Bộ Xây dựng và Bộ Y tế, có hiệu lực thi hành kể từ ngày 20/06/2031\n\nĐiều 1. Đối tượng áp dụng\nThông tư này áp dụng đối với bến phà công lập (sau đây gọi là cơ sở).\nĐiều 2. Cứu hộ\n1. Cơ sở có văn bản đề nghị Công an cấp huyện cử người cứu hộ.\n2. Công an cấp xã báo tin cho cơ sở trong 24 giờ.\n`
    expect(reading(text).duties).toEqual(['Cơ sở | Công an cấp huyện', 'Công an cấp xã | Cơ sở'])
  })
  it('takes those who agree for a class the title sums them up in', () => {
    const text = `CÔNG AN - HỘI NÔNG DÂN\nHỘI LIÊN HIỆP PHỤ NỮ\nTỈNH SUỐI GIẤY\n${rest}Giữa Công an tỉnh và các tổ chức chính trị - xã hội tỉnh về giữ bến phà\n\nCông an tỉnh, Hội Nông dân tỉnh (HND) và Hội Liên hiệp Phụ nữ tỉnh thống nhất ký kết Quy chế phối hợp như sau:\n\nI. NỘI DUNG\n1. Kiểm tra phao hằng quý.\n`
    expect(reading(text).issuers).toBe('Công an tỉnh, Hội Nông dân tỉnh, Hội Liên hiệp Phụ nữ tỉnh')
    expect(reading(text.replace(/Công an tỉnh, Hội.*như sau:/u, 'Công an tỉnh và các tổ chức chính trị - xã hội tỉnh thống nhất:').replace('CÔNG AN - HỘI NÔNG DÂN\nHỘI LIÊN HIỆP PHỤ NỮ\n', 'CÔNG AN\n')).issuers).toBe('Công an tỉnh, Các tổ chức chính trị - xã hội tỉnh')
  })
  it.each([
    ['LĐLĐ (Liên đoàn Lao động) tỉnh mở lớp', ['LĐLĐ (Liên đoàn Lao động) tỉnh']], ['Bộ Chỉ huy quân sự (BCHQS) tỉnh mở lớp', ['Bộ Chỉ huy quân sự (BCHQS) tỉnh']],
    ['Công an tỉnh (Phòng Tham mưu) lập sổ', ['Công an tỉnh (Phòng Tham mưu)']], ['Ban Thường vụ Hội Nông dân tỉnh họp', ['Ban Thường vụ Hội Nông dân tỉnh']],
    ['Sở Y tế (SYT) và Công an tỉnh', ['Sở Y tế', 'Công an tỉnh']], ['Hội Nông dân huyện, Huyện đoàn', ['Hội Nông dân huyện', 'Huyện đoàn']],
  ])('"%s" names %j', (text, names) => expect(findParties(text).map(({ start, end }) => text.slice(start, end))).toEqual(names))
})
