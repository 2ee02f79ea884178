import { describe, expect, it } from 'vitest'
import { sourceFromText } from './from-text.ts'

const headOf = (text: string) => sourceFromText(`${text}\n\nI. MỤC ĐÍCH, YÊU CẦU\n1. Mục đích\nTrên đây là kế hoạch./.\n`).head

/** Heads as offices print them, scans cut them and pages carry them. */
const heads: readonly (readonly [string, string, Partial<ReturnType<typeof headOf>>])[] = [
  ['two columns parted by blanks', `ỦY BAN NHÂN DÂN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
XÃ BA CẦU                 Độc lập - Tự do - Hạnh phúc
Số: 12/KH-UBND            Ba Cầu, ngày 05 tháng 01 năm 2026
KẾ HOẠCH
Phối hợp bảo vệ an ninh trật tự năm 2026`, { number: '12', symbol: 'KH-UBND', date: '2026-01-05', place: 'Ba Cầu', kind: 'kế hoạch', period: { from: '2026', to: '2026' } }],
  ['a table of one row', `| ỦY BAN NHÂN DÂN XÃ BA CẦU ------- | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc |
|---|---|
| Số: 35/QĐ-UBND | Ba Cầu, ngày 04 tháng 10 năm 2025 |

QUYẾT ĐỊNH
Ban hành Quy chế phối hợp`, { number: '35', symbol: 'QĐ-UBND', date: '2025-10-04', place: 'Ba Cầu', kind: 'quyết định' }],
  ['one line for everything', `UBND XÃ BA CẦU Số: 7/KH-UBND Ba Cầu, ngày 9 tháng 2 năm 2026
KẾ HOẠCH Tổ chức Ngày hội giai đoạn 2026 - 2030`, { number: '7', symbol: 'KH-UBND', date: '2026-02-09', place: 'Ba Cầu', kind: 'kế hoạch', period: { from: '2026', to: '2030' } }],
  ['reasons listed with stars', `ỦY BAN NHÂN DÂN XÃ BA CẦU
Số: 3/KH-UBND
KẾ HOẠCH
Trực bến phà
*   Căn cứ Nội quy bến phà;
*   **Thực hiện** phân công của xã.`, { number: '3', kind: 'kế hoạch', title: 'KẾ HOẠCH Trực bến phà' }],
  ['the years on a line of their own', `CÔNG AN XÃ BA CẦU
Số: 3/CTrPH-CAX-TH
CHƯƠNG TRÌNH PHỐI HỢP
Về giữ bến phà cho học sinh
Năm học 2030 - 2031

Căn cứ Nội quy bến phà;`, { title: 'CHƯƠNG TRÌNH PHỐI HỢP Về giữ bến phà cho học sinh Năm học 2030 - 2031', period: { from: '2030', to: '2031' } }],
  ['a party paper', `ĐẢNG BỘ TỈNH SUỐI GIẤY
ĐẢNG ỦY XÃ BA CẦU
*
Số 05-CTr/ĐU
ĐẢNG CỘNG SẢN VIỆT NAM
Ba Cầu, ngày 12 tháng 8 năm 2025
CHƯƠNG TRÌNH HÀNH ĐỘNG
thực hiện Nghị quyết Đại hội`, { number: '05', symbol: 'CTr/ĐU', fullNumber: '05-CTr/ĐU', date: '2025-08-12', kind: 'chương trình hành động' }],
  ['a number not yet given', `BAN THƯỜNG TRỰC
Số:          /KH-MTTQ-BTT
Ba Cầu, ngày      tháng 3 năm 2026
KẾ HOẠCH
Giám sát năm 2026`, { symbol: 'KH-MTTQ-BTT', fullNumber: '/KH-MTTQ-BTT', place: 'Ba Cầu', kind: 'kế hoạch' }],
  ['a number broken after its word and inside its symbol', `CÔNG AN TỈNH
Số:
168/CTrPH-
CAT-MTTQ
Suối Giấy, ngày 15 tháng 01 năm 2024
CHƯƠNG TRÌNH PHỐI HỢP`, { number: '168', symbol: 'CTrPH-CAT-MTTQ', kind: 'chương trình phối hợp' }],
  ['an agreement dated where it is signed', `QUY CHẾ
Phối hợp giữa Công an xã và Mặt trận xã`, { kind: 'quy chế phối hợp' }],
  ['a joint kind told by the symbol', `Số: 03/KHPH-CA-MTTQ
KẾ HOẠCH
Phối hợp tuyên truyền`, { number: '03', kind: 'kế hoạch phối hợp' }],
  ['a stamp of arrival', `ỦY BAN NHÂN DÂN TỈNH
VP. UBND TỈNH SUỐI GIẤY
ĐẾN
Số: 1977
Ngày: 17/01/2024
Chuyển:
Số: 168/CTrPH-CAT-MTTQ          Suối Giấy, ngày 15 tháng 01 năm 2024
CHƯƠNG TRÌNH PHỐI HỢP`, { number: '168', date: '2024-01-15', received: { org: 'VP. UBND TỈNH SUỐI GIẤY', number: '1977', date: '2024-01-17' } }],
  ['a stamp of arrival that says what arrived', `Số: 46/KHPH-UBND-MTTQ	Suối Giấy, ngày 12 tháng 10 năm 2026
SỞ Y TẾ SUỐI GIẤY
CÔNG VĂN	Số: 3087
ĐẾN	Ngày: 17.10.2026
Chuyển: ……
KẾ HOẠCH PHỐI HỢP
Giữ bến phà`, { number: '46', kind: 'kế hoạch phối hợp', received: { org: 'SỞ Y TẾ SUỐI GIẤY', number: '3087', date: '2026-10-17' } }],
  ['what was concluded at a meeting', `Số: 5/TB-UBND
Ba Cầu, ngày 03 tháng 3 năm 2026
THÔNG BÁO
Kết luận tại phiên họp bến phà quý III năm 2026`, { kind: 'thông báo', period: {} }],
  ['a plan of a year that names its meetings', `Số: 5/KH-UBND
Ba Cầu, ngày 03 tháng 3 năm 2026
KẾ HOẠCH
Tổ chức hội nghị tổng kết bến phà năm 2026`, { kind: 'kế hoạch', period: { from: '2026', to: '2026' } }],
  ['a letter', `Số: 44/UBND-VX          Ba Cầu, ngày 02 tháng 3 năm 2026
V/v phối hợp tuyên truyền
Kính gửi: Công an xã.`, { number: '44', symbol: 'UBND-VX', kind: 'công văn', title: 'V/v phối hợp tuyên truyền' }],
  ['the day in figures', `Số: 9/KH-HPN
Ba Cầu, ngày 05/3/2026
KẾ HOẠCH`, { date: '2026-03-05', place: 'Ba Cầu' }],
  ['letters read wrongly by a scan', `Sô: 21/KH-ĐTN
Ba Cầu, ngày06 tháng4 năm2026
KẾ HOẠCH`, { number: '21', symbol: 'KH-ĐTN', date: '2026-04-06' }],
]

describe('the head', () => {
  it.each(heads)('%s', (_, text, expected) => expect(headOf(text)).toMatchObject(expected))

  it('takes the day of the signatures when the head has none', () => {
    const { head } = sourceFromText('QUY CHẾ PHỐI HỢP\nGiữa hai bên\nĐiều 1. Phạm vi\nĐiều 2. Hiệu lực\nHai bên cùng thực hiện./.\nBa Cầu, ngày 20 tháng 5 năm 2025\nĐẠI DIỆN BÊN A\nNguyễn Văn Cầu')
    expect(head).toMatchObject({ place: 'Ba Cầu', date: '2025-05-20' })
  })

  it.each([
    ['Thông tư liên tịch số 05/2014/TTLT-BBC-BSG Hướng dẫn việc phối hợp ngày 16/11/2014 của Bộ Ba Cầu, có hiệu lực thi hành kể từ ngày 31/12/2014', '05'],
    ['Nghị quyết liên tịch 07/2017/NQLT-BBC-BSG quy định về phối hợp tuần tra ban hành ngày 14/01/2017, có hiệu lực thi hành kể từ ngày 09/03/2017', '07'],
  ])('a codified line: %s', (line, number) => {
    const { head } = sourceFromText(`${line}\n\nĐiều 1. Phạm vi\n1. Một.\n`)
    expect(head.number).toBe(number)
    expect(head.date).toMatch(/^20\d\d-\d\d-\d\d$/)
    expect(head.period.from).toMatch(/^20\d\d-\d\d-\d\d$/)
  })

  it.each([
    ['Trong công tác giữ bến và cứu nạn trên sông\n\nCăn cứ Luật Giao thông đường thủy nội địa;', 'QUY CHẾ PHỐI HỢP Trong công tác giữ bến và cứu nạn trên sông'],
    ['Trong quản lý bến phà\nThực hiện Chương trình công tác năm,', 'QUY CHẾ PHỐI HỢP Trong quản lý bến phà'],
    ['Trong những năm qua, bến phà đã an toàn hơn\n\nCăn cứ Luật Giao thông đường thủy nội địa;', 'QUY CHẾ PHỐI HỢP'],
    ['Trong công tác giữ bến, hai ngành thống nhất:\n', 'QUY CHẾ PHỐI HỢP'],
    ['Trong công tác giữ bến hai ngành đã có nhiều\ncố gắng.', 'QUY CHẾ PHỐI HỢP'],
  ])('tells a subject that begins with "Trong" from a preamble: %s', (text, title) => {
    expect(sourceFromText(`CÔNG AN XÃ\nSố: 03/QCPH\nBến Ngự, ngày 06 tháng 02 năm 2031\n\nQUY CHẾ PHỐI HỢP\n${text}\n\nĐiều 1. Phạm vi\n1. Hai ngành.`).head.title).toBe(title)
  })
})
