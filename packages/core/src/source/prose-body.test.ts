import { describe, expect, it } from 'vitest'
import { sourceFromText } from './from-text.ts'

const head = 'CÔNG AN XÃ BA CẦU\nSố: 04/CTPH-CAX-TB\n\nBa Cầu, ngày 06 tháng 01 năm 2031\n\nCHƯƠNG TRÌNH PHỐI HỢP\nGiữ bến phà năm 2031\n\nCăn cứ Quy chế số 12/QC-UBND ngày 15/12/2030 của Ủy ban nhân dân xã; Công an xã và Trạm bến thống nhất như sau:\n\n'
const tail = '\n\nTRƯỞNG CÔNG AN XÃ\nLê Văn Bến\n\nTRƯỞNG TRẠM\nTrần Thị Phao\n\nNơi nhận:\n- Đảng ủy;\n- Lưu: VT.\n'
const [first, second, third] = ['Thứ nhất, về phao. Trạm bến kiểm tra phao vào ngày 05 hằng tháng và gửi sổ cho Công an xã.', 'Công an xã tuần tra bến mỗi tuần một lần,\nbáo Trạm bến ngay khi thấy thuyền chở quá số người.', 'Cuối năm, hai bên họp rút kinh nghiệm, chọn việc cho năm sau./.']

const paragraphs = (text: string) => sourceFromText(text).clauses.filter(({ kind }) => kind === 'para').map(({ path, start, end }) => [path, text.slice(start, end)])

describe('a body that numbers nothing', () => {
  it('has a clause for every paragraph after its lead-in', () => {
    expect(paragraphs(head + [first, second, third].join('\n\n') + tail)).toEqual([['x1', first], ['x2', second], ['x3', third]])
    expect(sourceFromText(head + [first, second, third].join('\n\n') + tail).signatories.map(({ name }) => name)).toEqual(['Lê Văn Bến', 'Trần Thị Phao'])
  })
  it('parts paragraphs without empty lines where a sentence ends at a line end', () => {
    expect(paragraphs(`${head}${[first, second, third].join('\n')}${tail}`).map(([path]) => path)).toEqual(['x1', 'x2', 'x3'])
  })
  it('is not looked for where anything is labelled', () => {
    expect(paragraphs(`${head}1. ${first}\n\n2. ${third}${tail}`)).toEqual([])
    expect(paragraphs(head + ['I. NỘI DUNG', first, 'II. TỔ CHỨC', third].join('\n\n') + tail).map(([path]) => path)).toEqual(['I.x1', 'II.x1'])
  })
  it('needs words that lead in', () => {
    expect(paragraphs(head.replace('thống nhất như sau:', 'ký chương trình.') + first + tail)).toEqual([])
  })
})
