import { describe, expect, it } from 'vitest'
import { readingOf } from './reading-of.ts'

const head = 'CÔNG AN TỈNH - HỘI NÔNG DÂN TỈNH BA CẦU\nSố: 12/CTPH-CAT-HND\nBa Cầu, ngày 14 tháng 8 năm 2031\n\nCHƯƠNG TRÌNH PHỐI HỢP\nGiữa Công an tỉnh và Hội Nông dân tỉnh về giữ bến phà giai đoạn 2031 - 2035\n\nII. NỘI DUNG PHỐI HỢP\n'
/** Each duty of a paper: who acts, how often, by when, what is had. */
function duties(...clauses: readonly string[]) {
  const { obligations, parties } = readingOf(`${head}${clauses.map((text, i) => `${i + 1}. ${text}`).join('\n')}\n`)
  const named = (ids: readonly string[]) => ids.map((id) => parties.find((party) => party.id === id)?.name).join(' | ')
  return obligations.map(({ actors, cadence, due, deliverable }) => [named(actors), cadence.map(({ kind }) => kind).join(), due?.rule ?? '', deliverable[0]])
}

describe('a year that has a limit of its own', () => {
  it('is a duty of its own with the work said before it', () => expect(duties('Hội Nông dân tỉnh xây dựng kế hoạch giữ bến trước ngày 31/01 hằng năm (riêng năm 2032 trước ngày 15/4).')).toEqual([
    ['Hội Nông dân tỉnh', 'yearly', '01-31 yearly', 'plan'], ['Hội Nông dân tỉnh', 'once', '2032-04-15', 'plan'],
  ]))
  it('is led by whom its bracket names', () => expect(duties('Trước ngày 31/01 hằng năm, Công an tỉnh chủ trì xây dựng kế hoạch giữ bến (riêng kế hoạch năm 2032 do Hội Nông dân tỉnh chủ trì xây dựng, xong trước ngày 15/02/2032).')).toEqual([
    ['Công an tỉnh', 'yearly', '01-31 yearly', 'plan'], ['Hội Nông dân tỉnh', 'once', '2032-02-15', 'plan'],
  ]))
})

describe('a quarter or a month of a year that has a limit of its own', () => {
  it.each([['trong quý II', '2032-Q2'], ['hoàn thành trong tháng 4', '2032-04']])('%s', (when, rule) => expect(duties(`Công an tỉnh xây dựng kế hoạch giữ bến trước ngày 31/01 hằng năm (riêng năm 2032 ${when}).`)[1]?.slice(1, 3)).toEqual(['once', rule]))
})

describe('a year or a quarter before who acts', () => {
  it('tells when, no comma between', () => expect(duties('Năm 2033 hai bên tổ chức sơ kết, quý IV/2035 tổng kết Chương trình.', 'Quý IV/2034 hai bên tổ chức kiểm tra các bến.', 'Năm 2032 Công an tỉnh kiểm tra các bến.', 'Tháng 9 Hội Nông dân tỉnh gửi báo cáo về Công an tỉnh.')).toEqual([
    ['Công an tỉnh | Hội Nông dân tỉnh', 'once', '2033', 'review'], ['Công an tỉnh | Hội Nông dân tỉnh', 'once', '2035-Q4', 'review'], ['Công an tỉnh | Hội Nông dân tỉnh', 'once', '2034-Q4', 'inspection'],
    ['Công an tỉnh', 'once', '2032', 'inspection'], ['Hội Nông dân tỉnh', 'yearly', '09 yearly', 'report'],
  ]))
})

describe('a rhythm for a part of the work', () => {
  it('stands apart from the work it is a part of', () => expect(duties('Công an tỉnh tuyên truyền về giữ bến bằng các hình thức phù hợp, trong đó mỗi năm tổ chức ít nhất 02 đợt cao điểm tại các bến.').map(([, often]) => often)).toEqual(['', 'yearly']))
})

describe('who acts behind a condition or before one', () => {
  it('is heard past what is inserted between commas', () => expect(duties('Các Đồn Biên phòng và Công an xã, dưới sự lãnh đạo của cấp ủy địa phương, kiểm tra phao hằng tháng.', 'Quá trình thực hiện, nếu có vướng mắc hoặc cần bổ sung, sửa đổi, các đơn vị, địa phương phản ánh về Công an tỉnh.').map(([acts]) => acts)).toEqual(['Đồn Biên phòng | Công an xã', 'Các đơn vị, địa phương']))
})
