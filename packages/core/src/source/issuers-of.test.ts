import { describe, expect, it } from 'vitest'
import { issuersOf } from './issuers-of.ts'

describe('who issues a paper', () => {
  it.each([
    ['CHÍNH PHỦ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 5/NQ-CP', undefined, undefined, ['CHÍNH PHỦ']],
    ['/ỦY BAN MTTQ VIỆT NAM\nXÃ BA CẦU\nBAN THƯỜNG TRỰC\nSố: /KH-MTTQ', undefined, undefined, ['ỦY BAN MTTQ VIỆT NAM XÃ BA CẦU BAN THƯỜNG TRỰC']],
    ['ỦY BAN NHÂN DÂN\nXÃ BA CẦU\nSố: 5/KH-UBND\n\nThực hiện Nghị định về chia sẻ dữ liệu giữa các bến phà của Bộ Bến bãi', undefined, undefined, ['ỦY BAN NHÂN DÂN XÃ BA CẦU']],
    ['|\n**ỦY\nBAN NHÂN DÂN**\nTỈNH BA CẦU\n|\n**CỘNG\nHÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**\nSố: 5/KH-UBND', undefined, undefined, ['ỦY BAN NHÂN DÂN TỈNH BA CẦU']],
    ['Chương trình phối hợp giữa Công an xã Ba Cầu và Hội Nông dân xã Ba Cầu về trật tự bến bãi', undefined, undefined, ['Công an xã Ba Cầu và Hội Nông dân xã Ba Cầu']],
    ['Thông tư liên tịch 08/2031/TTLT-BQP-BCA quy định về tuần tra bến phà', undefined, 'TTLT-BQP-BCA', ['Bộ Quốc phòng và Bộ Công an']],
    ['Thông tư liên tịch 08/2031/TTLT-BQP-BCA-VKSNDTC quy định về tuần tra bến phà', undefined, 'TTLT-BQP-BCA-VKSNDTC', ['Bộ Quốc phòng, Bộ Công an và Viện kiểm sát nhân dân tối cao']],
    ['Nghị quyết liên tịch số 8/2031/NQLT/UBTVQH15-ĐCTUBTWMTTQVN về bến phà', undefined, 'NQLT/UBTVQH15-ĐCTUBTWMTTQVN', ['Ủy ban Thường vụ Quốc hội và Đoàn Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam']],
    ['QUY CHẾ\nPHỐI HỢP BẢO VỆ LUỒNG LẠCH\n(Ban hành kèm theo Quyết định số 8/2031/QĐ-UBND ngày 05 tháng 3 năm 2031 của Ủy ban nhân dân tỉnh Ba Cầu)', 'QUY CHẾ PHỐI HỢP BẢO VỆ LUỒNG LẠCH', undefined, ['Ủy ban nhân dân tỉnh Ba Cầu']],
    ['QUY CHẾ', 'QUY CHẾ PHỐI HỢP GIỮA CÔNG AN XÃ VÀ HỘI NÔNG DÂN XÃ TRONG BẢO VỆ BẾN PHÀ', undefined, ['CÔNG AN XÃ VÀ HỘI NÔNG DÂN XÃ']],
  ] as const)('%j', (head, title, symbol, issuers) => expect(issuersOf(head, title, symbol)).toEqual(issuers))
  it('is all who agree in a joint paper, where the letterhead names fewer', () => {
    const head = 'CÔNG AN XÃ BA CẦU\nSố: 3/KHPH-CAX\n\nKẾ HOẠCH PHỐI HỢP\nGiữ bến phà\n\nCông an xã, Hội Nông dân xã và Đoàn Thanh niên xã thống nhất ban hành Kế hoạch phối hợp như sau:'
    expect(issuersOf(head, undefined, 'KHPH-CAX', 'kế hoạch phối hợp')).toEqual(['Công an xã, Hội Nông dân xã và Đoàn Thanh niên xã'])
    expect(issuersOf(head, undefined, 'KH-CAX', 'kế hoạch')).toEqual(['CÔNG AN XÃ BA CẦU'])
    expect(issuersOf('BẢN THỎA THUẬN HỢP TÁC\nSố: 3/TTHT\n**BÊN A: TRẠM BẾN BA CẦU**\nĐại diện: Ông Phà\n**BÊN B: HỘI LÁI PHÀ BA CẦU**', undefined, 'TTHT', 'thỏa thuận hợp tác')).toEqual(['TRẠM BẾN BA CẦU', 'HỘI LÁI PHÀ BA CẦU'])
    expect(issuersOf('CÔNG AN - HỘI NÔNG DÂN\nXÃ BA CẦU\nSố: 3/KHPH-CA-HND', undefined, 'KHPH-CA-HND', 'kế hoạch phối hợp')).toEqual(['CÔNG AN XÃ BA CẦU', 'HỘI NÔNG DÂN XÃ BA CẦU'])
  })
  it('is the letterhead where the title tells whose paper is carried out', () => {
    const head = (own: string) => `${own}\nSố: 5/KH-UBND\n\nKẾ HOẠCH\nThực hiện Chương trình phối hợp giữa Bộ Bến bãi và Hội Nông dân Việt Nam về giữ bến phà`
    const title = 'KẾ HOẠCH Thực hiện Chương trình phối hợp giữa Bộ Bến bãi và Hội Nông dân Việt Nam về giữ bến phà'
    expect(issuersOf(head('ỦY BAN NHÂN DÂN\nTỈNH BA CẦU'), title, 'KH-UBND', 'kế hoạch')).toEqual(['ỦY BAN NHÂN DÂN TỈNH BA CẦU'])
    expect(issuersOf(head('BỘ BẾN BÃI - HỘI NÔNG DÂN VIỆT NAM'), title, 'KH-BBB-HND', 'kế hoạch')).toEqual(['Bộ Bến bãi và Hội Nông dân Việt Nam'])
    expect(issuersOf(head('ỦY BAN NHÂN DÂN\nTỈNH BA CẦU'), 'CHƯƠNG TRÌNH PHỐI HỢP Giữa Bộ Bến bãi và Hội Nông dân Việt Nam', 'CTPH', 'chương trình phối hợp')).toEqual(['Bộ Bến bãi và Hội Nông dân Việt Nam'])
  })
  it('is not those of a paper that is cited by its number', () => {
    const head = 'ỦY BAN NHÂN DÂN\nTỈNH BA CẦU\nSố: 5/KH-UBND\n\nKẾ HOẠCH\nGiữ bến phà\n\nThực hiện Quyết định về bến phà; Chương trình phối hợp số 12/CTPH-BBB-HND ngày 22/8/2031 giữa Bộ Bến bãi và Hội Nông dân Việt Nam về giữ bến phà;'
    expect(issuersOf(head, 'KẾ HOẠCH Giữ bến phà', 'KH-UBND', 'kế hoạch')).toEqual(['ỦY BAN NHÂN DÂN TỈNH BA CẦU'])
  })
  it('is both of a letterhead that hangs over to the next line, or who agree past a bracket', () => {
    const letters = 'BỘ BẾN BÃI -\nTRUNG ƯƠNG HỘI LÁI PHÀ\nSố: 8/NQLT-BBB-TWHLP\n\nNGHỊ QUYẾT LIÊN TỊCH\nVề giữ bến phà'
    expect(issuersOf(letters, 'NGHỊ QUYẾT LIÊN TỊCH Về giữ bến phà', 'NQLT-BBB-TWHLP', 'nghị quyết liên tịch')).toEqual(['BỘ BẾN BÃI', 'TRUNG ƯƠNG HỘI LÁI PHÀ'])
    const agreed = 'NGHỊ QUYẾT LIÊN TỊCH\nVề giữ bến phà\n\nBộ Bến bãi, Bộ Luồng lạch và Trung ương Hội Lái phà (sau đây gọi là ba bên) thống nhất ban hành Nghị quyết như sau:'
    expect(issuersOf(agreed, 'NGHỊ QUYẾT LIÊN TỊCH Về giữ bến phà', undefined, 'nghị quyết liên tịch')).toEqual(['Bộ Bến bãi, Bộ Luồng lạch và Trung ương Hội Lái phà'])
  })
  it('is not whom the paper says worked together so far', () => {
    const head = 'BAN CHẤP HÀNH TRUNG ƯƠNG HỘI NÔNG DÂN VIỆT NAM - BỘ Y TẾ\n\nNGHỊ QUYẾT LIÊN TỊCH\nVề giữ bến phà\n\nTrong những năm qua, sự phối hợp giữa ngành Y tế và Hội Nông dân các cấp đã đạt kết quả; Ban Thường vụ Trung ương Hội Nông dân Việt Nam và Bộ Y tế thống nhất ban hành Nghị quyết liên tịch như sau:'
    expect(issuersOf(head, 'NGHỊ QUYẾT LIÊN TỊCH Về giữ bến phà', 'NQLT-HNDVN-BYT', 'nghị quyết liên tịch')).toEqual(['Hội Nông dân Việt Nam và Bộ Y tế'])
    expect(issuersOf(head.replace('Trong những năm qua, sự phối hợp', 'Chương trình phối hợp').replace(' đã đạt kết quả;', '.'), undefined, undefined, 'chương trình phối hợp')).toEqual(['ngành Y tế và Hội Nông dân các cấp'])
  })
  it('is a class too among those who agree', () => {
    const head = (rest: string) => `ỦY BAN MTTQ VIỆT NAM TỈNH BA CẦU - SỞ BẾN BÃI\nSố: 3/KHPH-MTTQ-SBB\n\nKẾ HOẠCH PHỐI HỢP\nGiữ bến phà\n\n${rest}`
    expect(issuersOf(head('Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh, các tổ chức chính trị - xã hội tỉnh và Sở Bến bãi xây dựng Kế hoạch phối hợp như sau:'), undefined, 'KHPH-MTTQ-SBB', 'kế hoạch phối hợp')).toEqual(['Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh, các tổ chức chính trị - xã hội tỉnh và Sở Bến bãi'])
    expect(issuersOf(head('Ủy ban MTTQ Việt Nam tỉnh và Sở Bến bãi xây dựng Kế hoạch phối hợp như sau:'), undefined, 'KHPH-MTTQ-SBB', 'kế hoạch phối hợp')).toEqual(['ỦY BAN MTTQ VIỆT NAM TỈNH BA CẦU', 'SỞ BẾN BÃI'])
  })
})
