import { describe, expect, it } from 'vitest'
import { readingOf } from './reading-of.ts'
import { dutiesByName, ofTwo } from './signed-paper.fixture.ts'

const paper = `${ofTwo}1. UBND các xã, phường và Công an cấp xã giữ phao.\n`
const rows = (clauses: string) => dutiesByName(paper + clauses).slice(1).map(({ who, beside }) => [who, beside])

describe('a body told to stand at the tier of another', () => {
  it.each([
    ['the one named before it', '2. Công an cấp xã phối hợp với UBND cùng cấp kiểm tra phao.\n', ['Công an cấp xã', 'UBND các xã, phường']],
    ['whoever acts by a heading', '2. Trách nhiệm của Công an cấp xã\na) Phối hợp với UBND cùng cấp kiểm tra phao.\n', ['Công an cấp xã', 'UBND các xã, phường']],
    ['none the text names there', '2. Công an cấp xã phối hợp với Hội Nông dân cùng cấp kiểm tra phao.\n', ['Công an cấp xã', 'Hội Nông dân cùng cấp']],
    ['the sector, by whatever name', '2. UBND các xã phối hợp với lực lượng Công an cùng cấp kiểm tra phao.\n', ['UBND các xã, phường', 'Công an cấp xã']],
    ['no further recipient', '2. Công an cấp xã báo cáo Công an cấp huyện và UBND cùng cấp hằng quý.\n', ['Công an cấp xã', 'Công an cấp huyện | UBND các xã, phường']],
    ['none where those at two tiers act', '2. Công an tỉnh, UBND cấp xã phối hợp với Công an cùng cấp kiểm tra phao.\n', ['Công an tỉnh | UBND các xã, phường', 'Công an cùng cấp']],
    ['several at once', '2. Công an tỉnh chỉ đạo Công an cấp huyện, cấp xã phối hợp với UBND cùng cấp kiểm tra phao.\n', ['Công an tỉnh', 'Công an cấp huyện | Công an cấp xã | UBND cùng cấp']],
  ])('%s', (_, clauses, want) => expect(rows(clauses).at(-1)).toEqual(want))
})

describe('units of one name', () => {
  it('are told apart by whose they are', () => expect(rows('2. Phòng Tham mưu (Công an tỉnh) và Phòng Tham mưu (Hội Nông dân tỉnh) là cơ quan đầu mối, tổng hợp số phao hằng quý.\n').at(-1)).toEqual(['Phòng Tham mưu (Công an tỉnh) | Phòng Tham mưu (Hội Nông dân tỉnh)', '']))
  it('are one where the place of their body is printed once more', () => expect(rows('2. Phòng Tham mưu (Công an tỉnh) lập sổ hằng quý.\n3. Phòng Tham mưu (Công an tỉnh Ba Cầu) gửi sổ hằng quý.\n').map(([who]) => who)).toEqual(['Phòng Tham mưu', 'Phòng Tham mưu']))
  it.each([
    ['Trung tâm Phao có trách nhiệm kiểm tra, bảo dưỡng phao (Phụ lục I) hằng quý.', 'Trung tâm Phao'],
    ['Cục Bến bãi, trong 05 ngày, gửi sổ (Mẫu A) cho Công an tỉnh.', 'Cục Bến bãi'],
    ['Trại tạm giam Công an tỉnh lập sổ hằng quý.', 'Trại tạm giam Công an tỉnh'],
    ['Phòng VH-XH cấp xã lập sổ hằng quý.', 'Phòng VH-XH cấp xã'],
    ['UBND phường Thành Nhất gửi sổ hằng quý cho Công an tỉnh.', 'UBND phường Thành Nhất'],
  ])('end where they end: %s', (sentence, who) => expect(rows(`2. ${sentence}\n`).at(-1)?.[0]).toBe(who))
  it('keep their name where one body has it', () => expect(rows('2. Phòng Tham mưu (Công an tỉnh) tổng hợp số phao hằng quý.\n').at(-1)?.[0]).toBe('Phòng Tham mưu'))
  it('may have commas, a hyphen, a number or a word for a body in their name', () => expect(rows('2. Giao Phòng Luồng lạch, bến bãi - Phao, đèn (Sở Xây dựng), Phòng 11 (VKSND tỉnh) và Ban Thanh thiếu nhi trường học (Tỉnh đoàn) làm đầu mối tổng hợp số phao hằng quý.\n').at(-1)?.[0]).toBe('Phòng Luồng lạch, bến bãi - Phao, đèn | Phòng 11 VKSND tỉnh | Ban Thanh thiếu nhi trường học'))
  it('stand below a heading that is a name and no list with them', () => expect(readingOf(`${paper.replace('II. NỘI DUNG PHỐI HỢP\n1. ', 'Điều 1. Giữ phao\n1. ')}Điều 2. Cơ quan đầu mối\nPhòng Tham mưu (Công an tỉnh) là cơ quan đầu mối, có trách nhiệm:\na) Tổng hợp số phao hằng quý;\nb) Lập danh sách bến.\n`).obligations.at(-1)?.actors).toHaveLength(1))
})
