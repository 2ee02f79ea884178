import { describe, expect, it } from 'vitest'
import { readingOf } from './reading-of.ts'

const paper = (letterhead: string, symbol: string) => `${letterhead}\nSố: 3/${symbol}\nSuối Giấy, ngày 20 tháng 02 năm 2031\n\nKẾ HOẠCH LIÊN NGÀNH\nGiữ bến phà năm 2031\n\nI. NỘI DUNG\n1. Kiểm tra phao hằng tháng.\n`
/** Who acts where a joint paper names nobody. */
function acting(letterhead: string, symbol: string) {
  const { obligations, parties } = readingOf(paper(letterhead, symbol))
  return obligations[0]?.actors.map((id) => parties.find((party) => party.id === id)?.name.toLowerCase())
}

describe('all who sign a joint paper', () => {
  it.each([
    ['HỘI NÔNG DÂN - SỞ CÔNG THƯƠNG - NGÂN HÀNG CHÍNH SÁCH XÃ HỘI\nTỈNH SUỐI GIẤY', 'KHLN-HND-SCT-NHCSXH', ['hội nông dân tỉnh', 'sở công thương', 'ngân hàng chính sách xã hội tỉnh']],
    ['SỞ GIÁO DỤC VÀ ĐÀO TẠO\nSỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH\nTỈNH ĐOÀN SUỐI GIẤY', 'KHLN-SGDĐT-SVHTTDL-TĐ', ['sở giáo dục và đào tạo', 'sở văn hóa, thể thao và du lịch', 'tỉnh đoàn']],
    ['VĂN PHÒNG HĐND VÀ UBND - PHÒNG KINH TẾ\nPHƯỜNG BẾN PHÀ', 'KHLN-VP-KT', ['văn phòng hđnd và ubnd phường', 'phòng kinh tế phường']],
    ['LIÊN ĐOÀN LAO ĐỘNG TỈNH - SỞ NỘI VỤ', 'KHLN-LĐLĐ-SNV', ['liên đoàn lao động tỉnh', 'sở nội vụ']],
    ['UBND XÃ BA CẦU\nBAN CHỈ ĐẠO BẾN PHÀ', 'KHLN-BCĐ', ['ban chỉ đạo bến phà']], ['UBND XÃ BA CẦU\nBAN CHỈ ĐẠO PHÒNG THỦ BẾN PHÀ', 'KHLN-BCĐ', ['ban chỉ đạo phòng thủ bến phà']], ['UBND TỈNH SUỐI GIẤY\nSỞ NỘI VỤ', 'KHLN-SNV-TCBC', ['sở nội vụ']],
  ])('%j act where nobody is named', (letterhead, symbol, names) => expect(acting(letterhead, symbol)).toEqual(names))
})
