import { describe, expect, it } from 'vitest'
import { findParties } from './find-parties.ts'
import { readingOf } from './reading-of.ts'
import { dutiesByName, ofTwo, programmeOf } from './signed-paper.fixture.ts'

const duties = (paper: string, ...clauses: readonly string[]) => dutiesByName(`${paper}${clauses.map((clause, i) => `${i + 1}. ${clause}`).join('\n')}\n`).map(({ who, beside, level }) => [who, beside, level])
const last = (...clauses: readonly string[]) => duties(ofTwo, ...clauses).at(-1)

describe('a title with the bodies charged in a line below it', () => {
  it('gives them what stands below', () => expect(last('Trách nhiệm của cấp huyện\nCông an, Hội Nông dân các huyện:\n- Kiểm tra phao hằng quý.')).toEqual(['Công an các huyện | Hội Nông dân các huyện', '', 'district']))
  it('means the signers’ like where it names a tier alone', () => expect(last('Trách nhiệm của cấp xã\n- Kiểm tra phao hằng quý.')).toEqual(['Công an cấp xã | Hội Nông dân cấp xã', '', 'commune']))
  it('leaves work to those a line names that goes on as a sentence', () => expect(last('Kiểm tra phao\nCông an tỉnh kiểm tra phao hằng quý.')?.[0]).toBe('Công an tỉnh'))
})

describe('a tier that acts behind a rhythm', () => {
  it.each(['Định kỳ 6 tháng (trước ngày 10/6) và hằng năm (trước ngày 05/12), cấp huyện báo cáo Công an tỉnh.', 'Hằng quý, cấp huyện báo cáo Công an tỉnh.'])('%s', (clause) => expect(last(clause)?.[2]).toBe('district'))
})

describe('whoever is asked or told', () => {
  it.each([
    ['Biểu dương các bến; đề nghị Bộ Công an, Trung ương Hội Nông dân Việt Nam xét tặng Bằng khen.', ['Công an tỉnh | Hội Nông dân tỉnh', 'Bộ Công an | Trung ương Hội Nông dân Việt Nam', 'province']],
    ['Đề nghị UBND các xã khen thưởng các bến.', ['UBND các xã', '', 'commune']],
    ['Công an tỉnh\n- Phân công Công an xã phối hợp với Hội Nông dân xã giữ bến.', ['Công an tỉnh', 'Công an xã | Hội Nông dân xã', 'province']],
    ['Công an tỉnh\n- Giao Công an xã là đầu mối giữ bến.', ['Công an xã', '', 'commune']],
    ['Công an tỉnh\n- Chỉ đạo các đơn vị trực thuộc, Công an xã kiểm tra phao.', ['Công an tỉnh', 'Các đơn vị trực thuộc | Công an xã', 'province']],
    ['Công an tỉnh thông báo mức kinh phí hỗ trợ cho Hội Nông dân tỉnh.', ['Công an tỉnh', 'Hội Nông dân tỉnh', 'province']],
  ])('%s', (clause, want) => expect(last(clause)).toEqual(want))
})

describe('what all who sign do together', () => {
  const rule = `CÔNG AN TỈNH - HỘI NÔNG DÂN TỈNH BA CẦU\nSố: 12/QCPH\n\nQUY CHẾ PHỐI HỢP\nGiữa Công an tỉnh và Hội Nông dân tỉnh\n\nĐiều 1. Giữ bến\n`
  const points = (...lines: readonly string[]) => dutiesByName(`${rule}${lines.join('\n')}\n`).at(-1)?.who
  it.each(['Mỗi năm phối hợp tổ chức 01 cuộc diễn tập.', 'Cuối năm tổ chức tổng kết.'])('is not left to whom the point before names: %s', (line) => expect(points('1. Công an tỉnh kiểm tra phao.', `2. ${line}`)).toBe('Công an tỉnh | Hội Nông dân tỉnh'))
  it.each([['Trước ngày 15/7 hằng năm, từng ngành lập dự toán.', 'Công an tỉnh | Hội Nông dân tỉnh'], ['Mỗi ngành cử 01 cán bộ.', 'Công an tỉnh | Hội Nông dân tỉnh']])('is told of each sector: %s', (clause, who) => expect(last(clause)?.[0]).toBe(who))
})

it('lists who acts past all units a bracket names', () => expect(last('Sở Xây dựng (Phòng Bến bãi, Thanh tra Sở), Công an tỉnh kiểm tra phao hằng quý.')?.[0]).toBe('Sở Xây dựng | Công an tỉnh'))

describe('tiers and places that act or are told', () => {
  it.each([
    ['Các tỉnh, thành phố hoàn thành việc sơ kết trước ngày 30 tháng 9 năm 2032.', ['Các tỉnh, thành phố', '', 'province']],
    ['Cấp huyện báo cáo cấp tỉnh trước ngày 01 tháng 6 hằng năm.', ['Công an cấp huyện | Hội Nông dân cấp huyện', 'Cấp tỉnh', 'district']],
  ])('%s', (clause, want) => expect(last(clause)).toEqual(want))
})

describe('a department whose field goes on to its owner', () => {
  it.each([
    ['Phòng Xây dựng phong trào (Công an tỉnh) gửi sổ', 'Phòng Xây dựng phong trào'], ['Ban Tuyên giáo - Chính sách Luật pháp (Hội LHPN tỉnh) gửi sổ', 'Ban Tuyên giáo - Chính sách Luật pháp'],
    ['Phòng Nội vụ kiểm tra (Công an tỉnh) gửi sổ', 'Phòng Nội vụ'], ['Phòng Xây dựng và Hội Nông dân (Công an tỉnh) gửi sổ', 'Phòng Xây dựng'],
  ])('%s', (words, name) => expect(findParties(words)[0]?.head).toBe(name))
})

it('keeps what a work is tied to with it', () => expect(duties(ofTwo, 'Đưa việc giữ bến vào chương trình công tác hằng năm; gắn với phong trào “Bến đẹp”.')).toHaveLength(1))

it('ends a name at "Việt Nam", and sets branches of the centre in the provinces', () => {
  const { parties } = readingOf(`${programmeOf('BỘ XÂY DỰNG - BỘ CÔNG AN', 'Bộ Xây dựng và Bộ Công an')}1. Cục Hàng hải Việt Nam xây dựng sổ phao.\n2. Chi cục Thủy sản lập sổ bến.\n`)
  expect(parties.map(({ name, level }) => [name, level]).filter(([name]) => /cục/iu.test(name ?? ''))).toEqual([['Cục Hàng hải Việt Nam', 'central'], ['Chi cục Thủy sản', 'province']])
})
