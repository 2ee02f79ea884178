import { describe, expect, it } from 'vitest'
import { readingOf } from './reading-of.ts'
import { officialName } from './official-name.ts'

describe('names printed in capitals only', () => {
  it.each([
    ['bộ y tế', 'Bộ Y tế'], ['bảo hiểm xã hội tỉnh', 'Bảo hiểm xã hội tỉnh'], ['hội phụ nữ xã', 'Hội Phụ nữ xã'], ['sở giáo dục và đào tạo', 'Sở Giáo dục và Đào tạo'], ['công an tỉnh suối giấy', 'Công an tỉnh Suối Giấy'], ['hội nông dân tỉnh', 'Hội Nông dân tỉnh'],
    ['ủy ban nhân dân xã ba cầu', 'Ủy ban nhân dân xã Ba Cầu'], ['ban dân tộc', 'Ban Dân tộc'], ['phòng văn hóa - xã hội', 'Phòng Văn hóa - Xã hội'], ['liên đoàn lao động tỉnh', 'Liên đoàn Lao động tỉnh'],
  ])('writes %s as %s', (small, official) => expect(officialName(small)).toBe(official))
  it.each(['Sở Y tế', 'Các sở, ban, ngành', 'UBND tỉnh', 'Hai ngành', 'Công an các xã trực thuộc'])('leaves %s as it is', (name) => expect(officialName(name)).toBe(name))
  it('names the bodies of a paper as running text would', () => {
    const { parties } = readingOf('BỘ CÔNG AN - BỘ Y TẾ\nSố: 12/CTPH-BCA-BYT\n\nHà Nội, ngày 12 tháng 3 năm 2031\n\nCHƯƠNG TRÌNH PHỐI HỢP\nGIỮA BỘ CÔNG AN VÀ BỘ Y TẾ VỀ PHÒNG BỆNH TRÊN SÔNG\n\nI. NỘI DUNG\n1. Bộ Công an gửi số liệu trước ngày 15/11 hằng năm.\n2. BỘ Y TẾ tổng hợp báo cáo hằng năm.\n')
    expect(parties.map(({ name, short }) => [name, short])).toEqual([['Bộ Công an', 'Bộ Công an'], ['Bộ Y tế', 'Bộ Y tế']])
  })
})
