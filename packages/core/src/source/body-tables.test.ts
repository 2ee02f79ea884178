import { describe, expect, it } from 'vitest'
import { otherLists } from './body-tables.ts'
import { sourceFromText } from './from-text.ts'

const clausesOf = (body: string) => {
  const { clauses, words } = sourceFromText(`KẾ HOẠCH\nGiữ bình yên bến sông\n\nI. MỤC ĐÍCH\nGiữ bình yên.\n\n${body}\n\nIII. TỔ CHỨC THỰC HIỆN\n1. Công an xã theo dõi.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\nCHỦ TỊCH\nNguyễn Văn Cầu`)
  return clauses.filter(({ path }) => /II|^Điều/.test(path) && !/^III/.test(path)).map(({ path, cells }) => [path, ...(cells ?? []).map((cell) => `${cell.role}: ${words(cell)}`)].join(' | '))
}

const rows = [
  'II.A', 'II.A.1 | label: 1 | task: Phát tờ rơi | lead: Công an xã | time: Quý I', 'II.A.2 | label: 2 | task: Phát thanh | lead: Đoàn xã | with: Mặt trận xã',
  'II.B', 'II.B.3 | label: 3 | task: Dạy bơi | lead: Trường học | with: Trạm Y tế | time: Tháng 6',
]

describe('tables of tasks in the body', () => {
  it.each([
    ['bars', '| STT | Nội dung | Chủ trì | Phối hợp | Thời gian |\n|---|---|---|---|---|\n| A | Đường sông | | | |\n| 1 | Phát tờ rơi | Công an xã | | Quý I |\n| 2 | Phát thanh | Đoàn xã | Mặt trận xã | |\n| B | **Trường học** | | | |\n| 3 | Dạy bơi | Trường học | Trạm Y tế | Tháng 6 |'],
    ['bars inside only', 'STT | Nội dung | Chủ trì | Phối hợp | Thời gian\n---|---|---|---|---\nA | Đường sông\n1 | Phát tờ rơi | Công an xã | | Quý I\n2 | Phát thanh | Đoàn xã | Mặt trận xã |\nB | Trường học\n3 | Dạy bơi | Trường học | Trạm Y tế | Tháng 6'],
    ['tabs', 'STT\tNội dung\tChủ trì\tPhối hợp\tThời gian\nA\tĐường sông\t\t\t\n1\tPhát tờ rơi\tCông an xã\t\tQuý I\n2\tPhát thanh\tĐoàn xã\tMặt trận xã\nB\tTrường học\n3\tDạy bơi\tTrường học\tTrạm Y tế\tTháng 6'],
  ])('%s', (_, table) => expect(clausesOf(`II. NHIỆM VỤ\n\n${table}`)).toEqual(['II', ...rows]))

  it('stand below the item above them, and a paragraph after them is one of the section', () => {
    expect(clausesOf('II. NHIỆM VỤ\n1. Tuần tra\nTT\tNhiệm vụ\tĐơn vị thực hiện\n1\tTuần tra đêm\tCông an xã\n\n2. Công an xã báo cáo.')).toEqual(['II', 'II.1', 'II.1.1 | label: 1 | task: Tuần tra đêm | lead: Công an xã', 'II.2'])
    expect(clausesOf('II. NHIỆM VỤ\n| TT | Nhiệm vụ | Tiến độ |\n|---|---|---|\n| 1 | Tuần tra | Quý I |\nCông an xã báo cáo hằng tháng.')).toEqual(['II', 'II.1 | label: 1 | task: Tuần tra | time: Quý I', 'II.x1'])
    expect(clausesOf('Điều 2. Phân công\n1. Theo bảng sau:\n| TT | Nhiệm vụ | Tiến độ |\n|---|---|---|\n| 1 | Tuần tra | Quý I |\n2. Công an xã báo cáo.')).toEqual(['Điều 2', 'Điều 2.1', 'Điều 2.1.1 | label: 1 | task: Tuần tra | time: Quý I', 'Điều 2.2'])
  })

  it('do without a column of numbers', () => {
    expect(clausesOf('II. NHIỆM VỤ\n| Nội dung công việc | Cơ quan chủ trì | Thời hạn |\n|---|---|---|\n| Phát tờ rơi | Công an xã | Quý I |\n| Lắp phao | Phòng Kinh tế | |')).toEqual(['II', 'II.x1 | task: Phát tờ rơi | lead: Công an xã | time: Quý I', 'II.x2 | task: Lắp phao | lead: Phòng Kinh tế'])
  })

  it('are the whole body where a plan has nothing else', () => {
    const { clauses } = sourceFromText('KẾ HOẠCH\nGiữ bình yên bến sông\n\nỦy ban nhân dân xã phân công:\n\n| TT | Nội dung | Chủ trì |\n|---|---|---|\n| 1 | Phát tờ rơi | Công an xã |\n\nNơi nhận:\n- Lưu: VT.\nCHỦ TỊCH\nNguyễn Văn Cầu')
    expect(clauses.map(({ path }) => path)).toEqual(['pre', '1', 'rec', 'sig'])
  })

  it.each([
    ['persons', '| STT | Họ và tên | Nhiệm vụ | Đơn vị |\n|---|---|---|---|\n| 1 | Nguyễn Văn Cầu | Tổ trưởng | Công an xã |'],
    ['prices', '| STT | Nội dung | Đơn vị tính | Số lượng |\n|---|---|---|---|\n| 1 | Phao tiêu | Cái | 20 |'],
    ['figures', '| STT | Chỉ tiêu | Năm 2025 | Năm 2026 |\n|---|---|---|---|\n| 1 | Bến an toàn | 3 | 5 |'],
    ['a bar in a sentence', 'Nội dung, thời gian, đơn vị chủ trì | theo kế hoạch.\n1 | 2 bến.'],
  ])('are no lists of %s', (_, table) => expect(clausesOf(`II. SỐ LIỆU\n\n${table}`).filter((path) => / \| |II\.\d/.test(path))).toEqual([]))

  it.each(otherLists.examples)('%s heads no tasks', (text) => expect(otherLists.pattern.test(text)).toBe(true))
  it.each(otherLists.counterExamples)('%s may', (text) => expect(otherLists.pattern.test(text)).toBe(false))
})
