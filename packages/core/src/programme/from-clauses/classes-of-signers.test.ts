import { describe, expect, it } from 'vitest'
import { levelOfClass } from './bound-at-tiers.ts'
import { readingOf } from './reading-of.ts'

describe('the tier of a class that a joint paper defines', () => {
  it.each([
    ['Sở Tài chính, Cục Thuế và Kho bạc Nhà nước tỉnh', 'province'], ['Công an tỉnh, Sở Lao động - Thương binh và Xã hội', 'province'], ['Công an, Tòa án cấp tỉnh và cấp huyện', 'all'], ['Sở Tài chính và các đơn vị trực thuộc', 'all'], ['Sở Tài chính', 'all'],
  ] as const)('%s', (of, level) => expect(levelOfClass(of, 'province', true)).toBe(level))
  it('is any in the paper of one body or of the centre', () => expect([levelOfClass('Sở Tài chính, Cục Thuế', 'province', false), levelOfClass('Bộ Tài chính, Bộ Công an', 'central', true)]).toEqual(['all', 'all']))
})

describe('offices of a commune', () => {
  const paper = (beside: string) => `CÔNG AN TỈNH - SỞ XÂY DỰNG TỈNH BA CẦU\nSố: 12/CTPH\n\nCHƯƠNG TRÌNH PHỐI HỢP\nGiữa Công an tỉnh và Sở Xây dựng tỉnh Ba Cầu\n\nII. NỘI DUNG\n1. Phòng Kinh tế gửi sổ phao cho Công an tỉnh hằng quý.\n2. ${beside}\n`
  const levelOf = (beside: string) => readingOf(paper(beside)).obligations[0]?.level
  it('stand there since the districts ended', () => expect(levelOf('Phòng Kinh tế, Hạ tầng và Đô thị lập sổ phao hằng quý.')).toBe('commune'))
  it('are none where districts are named', () => expect(levelOf('Ủy ban nhân dân các huyện lập sổ phao hằng quý.')).not.toBe('commune'))
})
