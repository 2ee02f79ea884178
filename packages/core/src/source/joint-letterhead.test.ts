import { describe, expect, it } from 'vitest'
import { jointLetterhead } from './joint-letterhead.ts'

describe('the letterhead of a joint paper', () => {
  it.each([
    ['HỘI NÔNG DÂN - SỞ CÔNG THƯƠNG - NGÂN HÀNG CHÍNH SÁCH XÃ HỘI\nTỈNH SUỐI GIẤY\nSố: 1/KHLT-HND-SCT-NHCSXH', 'KHLT-HND-SCT-NHCSXH', ['HỘI NÔNG DÂN TỈNH SUỐI GIẤY', 'SỞ CÔNG THƯƠNG', 'NGÂN HÀNG CHÍNH SÁCH XÃ HỘI TỈNH SUỐI GIẤY']],
    ['HỘI NÔNG DÂN TỈNH SUỐI GIẤY\nSỞ CÔNG THƯƠNG\nNGÂN HÀNG CHÍNH SÁCH XÃ\nHỘI TỈNH\nSố: 1/KHLT-HND-SCT-NHCSXH', 'KHLT-HND-SCT-NHCSXH', ['HỘI NÔNG DÂN TỈNH SUỐI GIẤY', 'SỞ CÔNG THƯƠNG', 'NGÂN HÀNG CHÍNH SÁCH XÃ HỘI TỈNH']],
    ['CÔNG AN XÃ – HỘI PHỤ NỮ XÃ – ĐOÀN THANH NIÊN XÃ – HỘI CỰU CHIẾN BINH XÃ BA CẦU\nSố: 3/CTrPH', 'CTrPH', ['CÔNG AN XÃ', 'HỘI PHỤ NỮ XÃ', 'ĐOÀN THANH NIÊN XÃ', 'HỘI CỰU CHIẾN BINH XÃ BA CẦU']],
    ['TÒA ÁN NHÂN DÂN - VIỆN KIỂM SÁT NHÂN DÂN -\nCÔNG AN TỈNH SUỐI GIẤY', undefined, ['TÒA ÁN NHÂN DÂN TỈNH SUỐI GIẤY', 'VIỆN KIỂM SÁT NHÂN DÂN TỈNH SUỐI GIẤY', 'CÔNG AN TỈNH SUỐI GIẤY']],
    ['CÔNG AN TỈNH SUỐI GIẤY          HỘI NÔNG DÂN TỈNH SUỐI GIẤY\nSố: 3/KHPH-CAT-HND', 'KHPH-CAT-HND', ['CÔNG AN TỈNH SUỐI GIẤY', 'HỘI NÔNG DÂN TỈNH SUỐI GIẤY']],
    ['| SỞ Y TẾ | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\n| HỘI CHỮ THẬP ĐỎ TỈNH | Độc lập - Tự do - Hạnh phúc |\n| Số: 3/CTrPH-SYT-HCTĐ | Suối Giấy |', 'CTrPH-SYT-HCTĐ', ['SỞ Y TẾ', 'HỘI CHỮ THẬP ĐỎ TỈNH']],
    ['HỘI NÔNG DÂN - TỈNH ĐOÀN\nTỈNH SUỐI GIẤY\nSố: 4/CTrPH-HND-TĐ', 'CTrPH-HND-TĐ', ['HỘI NÔNG DÂN TỈNH SUỐI GIẤY', 'TỈNH ĐOÀN']],
    ['UBND TỈNH SUỐI GIẤY\nSỞ XÂY DỰNG - CÔNG AN TỈNH\nSố: 3/QCPH-SXD-CAT', 'QCPH-SXD-CAT', ['SỞ XÂY DỰNG', 'CÔNG AN TỈNH']],
    ['ỦY BAN NHÂN DÂN XÃ BA CẦU\nỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM\nXÃ BA CẦU\nSố: 3/QCPH-UBND-MTTQ', 'QCPH-UBND-MTTQ', ['ỦY BAN NHÂN DÂN XÃ BA CẦU', 'ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM XÃ BA CẦU']],
    ['VĂN PHÒNG HĐND VÀ UBND - PHÒNG KINH TẾ\nPHƯỜNG BẾN PHÀ', undefined, ['VĂN PHÒNG HĐND VÀ UBND PHƯỜNG BẾN PHÀ', 'PHÒNG KINH TẾ PHƯỜNG BẾN PHÀ']],
  ] as const)('%j names all who sign', (head, symbol, bodies) => expect(jointLetterhead(head, symbol)).toEqual(bodies))
  it.each([
    ['UBND TỈNH SUỐI GIẤY\nSỞ NỘI VỤ\nSố: 3/KHPH-SNV-TCBC', 'KHPH-SNV-TCBC'], ['UBND XÃ BA CẦU\nBAN CHỈ ĐẠO BẾN PHÀ\nSố: 3/KHPH-BCĐ', 'KHPH-BCĐ'], ['SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI\nSố: 3/KHPH-SLĐTBXH', 'KHPH-SLĐTBXH'],
    ['ỦY BAN MTTQ VIỆT NAM\nXÃ BA CẦU\nBAN THƯỜNG TRỰC\nSố: 3/KHPH-MTTQ-BTT', 'KHPH-MTTQ-BTT'], ['LIÊN ĐOÀN LAO ĐỘNG TỈNH\nCÔNG ĐOÀN NGÀNH Y TẾ\nSố: 3/KHPH-CĐYT', 'KHPH-CĐYT'], ['PHÒNG VĂN HÓA - XÃ HỘI\nXÃ BA CẦU', undefined],
  ] as const)('%j names one, or who stands above', (head, symbol) => expect(jointLetterhead(head, symbol)).toEqual([]))
})
