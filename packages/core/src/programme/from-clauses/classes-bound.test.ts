import { describe, expect, it } from 'vitest'
import { classesBound } from './classes-bound.ts'
import { readingOf } from './reading-of.ts'
import { goesOnOtherwise, inSchools } from './school-words.ts'

const paper = (body: string) => `CÔNG AN PHƯỜNG - CÁC TRƯỜNG HỌC TRÊN ĐỊA BÀN PHƯỜNG BA CẦU\nSố: 12/CTPH\n\nCHƯƠNG TRÌNH PHỐI HỢP\nVề giữ bến phà đưa học sinh giai đoạn 2031 - 2035\n\nII. NỘI DUNG\n${body}\n`
function dutiesOf(text: string) {
  const { obligations, parties } = readingOf(text)
  const named = (ids: readonly string[]) => ids.map((id) => parties.find((party) => party.id === id)?.name).join(' | ')
  return obligations.map(({ actors, counterparts }) => [named(actors), named(counterparts)])
}

describe('schools of the paper', () => {
  it.each([
    ['1. Khi phà hỏng ngoài cổng trường học, các trường thông báo ngay cho Công an phường.', [['Trường học', 'Công an phường']]],
    ['1. Mỗi học kỳ mỗi trường tổ chức ít nhất 01 buổi học bơi.', [['Trường học', '']]],
    ['1. Công an phường cung cấp tài liệu về phao cho các trường hằng tháng.', [['Công an phường', 'Trường học']]],
    ['1. Công an phường phối hợp với nhà trường kiểm tra phao.', [['Công an phường', 'Trường học']]],
    ['1. Công an phường hướng dẫn các trường hợp phà hỏng.', [['Công an phường', '']]],
  ])('%s', (item, want) => expect(dutiesOf(paper(item))).toEqual(want))
  it('are told by the issuers or a heading', () => {
    expect(classesBound('', ['CÁC TRƯỜNG HỌC TRÊN ĐỊA BÀN PHƯỜNG']).get('các trường')?.head).toBe('trường học')
    expect(classesBound('II. PHÂN CÔNG\n3. Các nhà trường trên địa bàn xã:\n- Lập sổ phao.', []).get('mỗi trường')?.head).toBe('nhà trường')
    expect(classesBound('10. Mỗi trường học kiểm tra phao.\n11. Trường hợp phà hỏng', ['TRƯỜNG TIỂU HỌC BA CẦU']).size).toBe(0)
  })
  it('are no cases and no schools of another kind', () => expect([goesOnOtherwise('các trường', ' hợp phà hỏng'), goesOnOtherwise('các trường', ' đại học'), goesOnOtherwise('các trường', ' gửi sổ')]).toEqual([true, true, false]))
  it('are not where something is', () => expect([inSchools('trường học', 'ngoài cổng '), inSchools('trường học', 'phối hợp với '), inSchools('các trường', 'ngoài ')]).toEqual([true, false, false]))
})

describe('firms a heading binds', () => {
  const bound = (heading: string) => classesBound(`Điều 8. Trách nhiệm của địa phương và doanh nghiệp\n3. ${heading}\na) Cử người.`, []).get('doanh nghiệp')?.head
  it.each([['Doanh nghiệp vận tải bến phà', 'doanh nghiệp vận tải bến phà'], ['Đối với các doanh nghiệp đóng phà:', 'doanh nghiệp đóng phà'], ['Doanh nghiệp phải lập sổ phao.', 'doanh nghiệp']] as const)('%s', (heading, want) => expect(bound(heading)).toBe(want))
  it('are none of them by their noun alone where two kinds have a heading', () => expect(classesBound('1. Doanh nghiệp đóng phà\na) Lập sổ.\n2. Doanh nghiệp mua phao\na) Lập sổ.', []).size).toBe(0))
})
