import { describe, expect, it } from 'vitest'
import { isOfCentre } from './level-of-head.ts'
import { readingOf } from './reading-of.ts'
import { tierAtHead } from './tier-of-heading.ts'

const paper = (body: string) => `HỘI NGƯỜI CAO TUỔI VIỆT NAM - BỘ XÂY DỰNG\nSố: 07/CTPH-NCT-BXD\nHà Nội, ngày 12 tháng 5 năm 2031\n\nCHƯƠNG TRÌNH PHỐI HỢP\nGiữa Hội Người cao tuổi Việt Nam và Bộ Xây dựng về giữ gìn bến phà giai đoạn 2031 - 2035\n\nII. TỔ CHỨC THỰC HIỆN\n${body}\n`
/** Each duty of a text: who acts, with whom, at which tier. */
function dutiesOf(text: string) {
  const { obligations, parties } = readingOf(text)
  const named = (ids: readonly string[]) => ids.map((id) => parties.find((party) => party.id === id)?.name).join(' | ')
  return obligations.map(({ actors, counterparts, level }) => [named(actors), named(counterparts), level] as const)
}

describe('bodies of the centre', () => {
  it('keep their tier below the label of another', () => expect(dutiesOf(paper('1. Cấp trung ương: hai bên giao ban hằng năm.\n2. Cấp tỉnh: Sở Xây dựng mỗi quý kiểm tra bến, báo cáo Bộ Nội vụ.\n3. Bộ Nội vụ tổng hợp kết quả.')).at(-1)).toEqual(['Bộ Nội vụ', '', 'central']))
  it('of an association are one by each of their names', () => expect(dutiesOf(paper('1. Ban Chấp hành Trung ương Hội Người cao tuổi Việt Nam lập sổ phao.\n2. Trung ương Hội Người cao tuổi giữ sổ.\n3. Sở Xây dựng gửi báo cáo về Trung ương Hội.')))
    .toEqual([['Hội Người cao tuổi Việt Nam', '', 'central'], ['Hội Người cao tuổi Việt Nam', '', 'central'], ['Sở Xây dựng', 'Hội Người cao tuổi Việt Nam', 'province']]))
  it('of an association are no talk at the centre', () => expect(dutiesOf(paper('1. Sở Xây dựng gửi sổ phao. Trung ương hội thảo về phao.')).flat()).not.toContain('Hội Người cao tuổi Việt Nam'))
  it('keep long names whole', () => expect(dutiesOf(paper('1. Ban Kinh tế, Pháp luật, Hòa giải Trung ương Hội và Vụ Vận tải là thường trực, tổng hợp kết quả.'))[0]?.[0]).toBe('Ban Kinh tế, Pháp luật, Hòa giải Trung ương Hội | Vụ Vận tải'))
  it.each(['Bộ Y tế', 'Trung ương Hội Nông dân', 'Ban Dân vận Trung ương', 'Hội đồng cứu hộ quốc gia'])('%s says that it is one', (name) => expect(isOfCentre(name)).toBe(true))
  it.each(['Bộ Chỉ huy quân sự', 'Bộ phận một cửa', 'Sở Y tế', 'Viện Cứu hộ bến phà trung ương', 'Trạm bến quốc gia tỉnh Ba Cầu'])('%s does not', (name) => expect(isOfCentre(name)).toBe(false))
})

describe('the label of one tier at the head of a clause', () => {
  it('is where bodies of every tier stand', () => expect(dutiesOf(paper('1. Hội Người cao tuổi các cấp giữ bến.\n2. Cấp tỉnh: Hội Người cao tuổi và Sở Xây dựng 3 tháng họp một lần.\n3. Cấp xã: Hội Người cao tuổi mỗi quý kiểm tra bến.')).map(([, , level]) => level)).toEqual(['all', 'province', 'commune']))
  it.each([['1. Ở cấp tỉnh: Sở', undefined], ['Ở cấp tỉnh: Sở Xây dựng', 'province'], ['Cấp xã: hằng quý họp', 'commune'], ['Cấp huyện, cấp xã: họp', undefined], ['Cấp tỉnh họp: gồm', undefined]] as const)('%s: %s', (words, level) => expect(tierAtHead(words)).toBe(level))
})
