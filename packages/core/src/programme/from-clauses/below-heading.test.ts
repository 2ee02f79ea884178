import { describe, expect, it } from 'vitest'
import { actsInHeading } from './below-heading.ts'
import { partyRegister } from './party-register.ts'
import { readingOf } from './reading-of.ts'

const head = 'CÔNG AN TỈNH - HỘI NÔNG DÂN TỈNH SUỐI GIẤY\nSố: 12/CTPH-CAT-HND\nSuối Giấy, ngày 14 tháng 8 năm 2031\n\nCHƯƠNG TRÌNH PHỐI HỢP\nGiữa Công an tỉnh và Hội Nông dân tỉnh về giữ bến phà\n\n'
function duties(body: string) {
  const { obligations, parties } = readingOf(`${head}${body}\n`)
  return obligations.map(({ clausePath, actors, cadence }) => `${clausePath}: ${actors.map((id) => parties.find((party) => party.id === id)?.name).join(', ')} ${cadence.map(({ kind }) => kind).join('+')}`)
}

describe('what stands below a heading', () => {
  it.each([
    ['sentences before the first item of a section', 'I. BÁO CÁO\nCông an tỉnh báo cáo hằng quý.\nHội Nông dân tỉnh báo cáo hằng năm.\n1. Công an tỉnh kiểm tra phao hằng tháng.', ['I: Công an tỉnh quarterly', 'I: Hội Nông dân tỉnh yearly', 'I.1: Công an tỉnh monthly']],
    ['a first paragraph right below it, others after a blank line', 'I. TỔ CHỨC THỰC HIỆN\nHai bên họp hằng quý.\n\nCông an tỉnh gửi số liệu hằng tháng.', ['I: Công an tỉnh, Hội Nông dân tỉnh quarterly', 'I.x1: Công an tỉnh monthly']],
    ['the same of an article', 'Điều 1. Tổ chức thực hiện\nHai bên họp hằng quý.\n\nCông an tỉnh gửi số liệu hằng tháng.', ['Điều 1: Công an tỉnh, Hội Nông dân tỉnh quarterly', 'Điều 1: Công an tỉnh monthly']],
    ['what leads in the sections of a part as no title of it', 'Phần 1\nCăn cứ Luật Cảnh bến; hai bên thống nhất như sau:\nI. NỘI DUNG\n1. Công an tỉnh lập sổ phao hằng tháng.\nII. TỔ CHỨC THỰC HIỆN\n1. Công an tỉnh\na) Kiểm tra phao hằng quý.', ['I.1: Công an tỉnh monthly', 'II.1.a: Công an tỉnh quarterly']],
    ['no duty in a lead-in', 'I. PHÂN CÔNG\nHai bên thống nhất phân công như sau:\n1. Công an tỉnh kiểm tra phao hằng tháng.', ['I.1: Công an tỉnh monthly']],
    ['work of who a heading says does the whole', 'I. NỘI DUNG\n1. Công an tỉnh kiểm tra các bến\n- Lập kế hoạch hằng năm.\n2. Tuyên truyền\n- In tờ rơi hằng quý.', ['I.1.b1: Công an tỉnh yearly', 'I.2.b1: Công an tỉnh, Hội Nông dân tỉnh quarterly']],
    ['nobody told of his own trouble', 'I. PHÂN CÔNG\n1. Công an tỉnh\n- Kiểm tra phao hằng tháng.\n- Nếu có vướng mắc, đề nghị phản ánh về Công an tỉnh để xem xét.', ['I.1.b1: Công an tỉnh monthly', 'I.1.b2: Cơ quan, đơn vị event']],
  ])('reads %s', (_, body, want) => expect(duties(body)).toEqual(want))
  it.each([['Công an tỉnh kiểm tra các bến', 1], ['Kiểm tra công tác của Công an tỉnh', 0], ['Công an tỉnh kiểm tra:', 0], ['Các đơn vị kiểm tra phao', 0], ['Phối hợp với Công an tỉnh kiểm tra', 0]] as const)('"%s" begins with %i who act', (heading, count) => expect(actsInHeading(heading, partyRegister(heading, 'province'))).toHaveLength(count))
})
