import { describe, expect, it } from 'vitest'
import { isMember } from './bodies-listed.ts'
import { readingOf } from './reading-of.ts'

function dutiesOf(text: string) {
  const { obligations, parties } = readingOf(text)
  const named = (ids: readonly string[]) => ids.map((id) => parties.find((party) => party.id === id)?.name).join(' | ')
  return obligations.map(({ actors, counterparts, level }) => [named(actors), named(counterparts), level])
}
const programme = (item: string) => `CÔNG AN TỈNH - HỘI NÔNG DÂN TỈNH BA CẦU\nSố: 12/CTPH-CAT-HND\n\nCHƯƠNG TRÌNH PHỐI HỢP\nGiữa Công an tỉnh và Hội Nông dân tỉnh về giữ bến phà giai đoạn 2031 - 2035\n\nII. NỘI DUNG\n1. ${item}\n`
const plan = (body: string) => `ỦY BAN NHÂN DÂN TỈNH BA CẦU\nSố: 12/KH-UBND\n\nKẾ HOẠCH\nGiữ bến phà năm 2031\n\nII. NỘI DUNG\n${body}\n`

describe('companies named in full', () => {
  it.each([
    ['Đề nghị Tập đoàn Bến phà - Luồng lạch Việt Nam, Tổng Công ty Sông Đông chỉ đạo các đơn vị thành viên tự kiểm tra phao mỗi quý 01 lần.', ['Tập đoàn Bến phà - Luồng lạch Việt Nam | Tổng Công ty Sông Đông', 'Các đơn vị thành viên', null]],
    ['Tập đoàn Điện lực Việt Nam cử người trực bến.', ['Tập đoàn Điện lực Việt Nam', '', null]],
    ['Công an tỉnh làm việc với Tổng Công ty Sông Đông về phao.', ['Công an tỉnh', 'Tổng Công ty Sông Đông', 'province']],
  ])('%s', (item, want) => expect(dutiesOf(programme(item))).toEqual([want]))
})

describe('who acts', () => {
  it.each([
    ['Định kỳ 6 tháng một lần (vào tháng 6 và tháng 12), tập thể lãnh đạo Sở Xây dựng làm việc với Hội Nông dân tỉnh.', ['Sở Xây dựng', 'Hội Nông dân tỉnh', 'province']],
    ['Căn cứ Chương trình này, các phòng, đơn vị trực thuộc hai ngành, Công an các xã, phường xây dựng kế hoạch giữ bến.', ['Các phòng, đơn vị trực thuộc hai ngành | Công an các xã, phường', '', 'all']],
    ['Trường hợp phát hiện phà quá tải thì xử lý hoặc chuyển cơ quan có thẩm quyền xử lý.', ['Công an tỉnh | Hội Nông dân tỉnh', 'Cơ quan có thẩm quyền', 'province']],
    ['Cuối năm tổ chức tổng kết việc giữ bến, đề nghị Ủy ban nhân dân tỉnh khen thưởng.', ['Công an tỉnh | Hội Nông dân tỉnh', 'Ủy ban nhân dân tỉnh', 'province']],
  ])('%s', (item, want) => expect(dutiesOf(programme(item))).toEqual([want]))
})

describe('authorities and branches told, directed or worked with', () => {
  it.each([
    ['Hội Nông dân tỉnh kiến nghị với Sở Xây dựng và chính quyền cùng cấp sửa bến.', 'Sở Xây dựng | Chính quyền cùng cấp'],
    ['Công an tỉnh cử người cùng chính quyền cơ sở xuống bến.', 'Chính quyền cơ sở'],
    ['Sở Xây dựng chỉ đạo các ngành, đơn vị khắc phục bến hỏng.', 'Các ngành, đơn vị'],
    ['Hội Nông dân tỉnh nêu cao vai trò của chính quyền cơ sở.', ''],
  ])('%s', (item, want) => expect(dutiesOf(programme(item))[0]?.[1]).toBe(want))
})

describe('an order within a sentence', () => {
  it.each([
    ['Hội Nông dân tỉnh họp với chủ phà 01 lần/năm; giao các sở, ngành trả lời kiến nghị trong vòng 30 ngày.', [['Hội Nông dân tỉnh', ''], ['Hội Nông dân tỉnh', 'Các sở, ngành']]],
    ['Giao Phòng Tham mưu làm đầu mối giúp Công an tỉnh theo dõi việc giữ bến.', [['Phòng Tham mưu', 'Công an tỉnh']]],
    ['Hai bên họp hằng quý; giao Công an tỉnh lập sổ phao trước ngày 15/12/2031.', [['Công an tỉnh | Hội Nông dân tỉnh', ''], ['Công an tỉnh', '']]],
    ['Công an tỉnh tiếp nhận kiến nghị, giao Công an xã giải quyết trong 05 ngày.', [['Công an tỉnh', 'Công an xã']]],
  ])('%s', (item, want) => expect(dutiesOf(programme(item)).map((one) => one.slice(0, 2))).toEqual(want))
  it('is no verb in the name of a department', () => expect(dutiesOf(plan('1. Công an tỉnh\na) Phòng Cảnh sát quản lý hành chính về trật tự xã hội:\n- Lập sổ phao hằng tháng.\nb) Phòng Cảnh sát kinh tế lập sổ bến.'))[0]?.[0]).toBe('Phòng Cảnh sát quản lý hành chính về trật tự xã hội'))
})

describe('the last of a list of bodies', () => {
  it('is a body where no table holds it', () => expect(dutiesOf(plan('1. Rà soát phao\n- Lập sổ phao trước ngày 30/4/2031.\n- Cơ quan thực hiện: Các sở, ban, ngành; UBND các xã, phường; chủ quản các bến phà.'))[0]?.[0]).toBe('Các sở, ban, ngành | UBND các xã, phường | chủ quản các bến phà'.replace('| c', '| C')))
  it('is one in a heading as well', () => expect(dutiesOf(plan('1. Báo cáo\na) Đối với các sở, ban, ngành; UBND các xã, phường; chủ quản các bến phà:\n- Gửi sổ phao về Sở Xây dựng trước ngày 15/12 hằng năm.'))[0]?.[1]).toBe('Sở Xây dựng'))
  it.each(['chủ quản các bến phà', 'đơn vị sự nghiệp công lập', 'cơ sở đóng phà'])('%s is a member', (name) => expect(isMember(name)).toBe(true))
  it.each(['đơn vị chủ trì', 'chủ các phương tiện', 'người lái phà đêm', 'tổ chức tập huấn cứu hộ', 'Trạm bến phà', 'kế hoạch giữ bến'])('%s is none', (name) => expect(isMember(name)).toBe(false))
})
