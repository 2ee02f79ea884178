import { describe, expect, it } from 'vitest'
import { readingOf } from './index.ts'
import { findParties } from './find-parties.ts'
import { fieldExamples, fieldsIn, isOffice, officeHeadings } from './offices.ts'
import { beginsName } from './open-bodies.ts'

const plan = (rest: string) => readingOf(`ỦY BAN MTTQ VIỆT NAM
XÃ SÔNG PHÀ
Số: 21/KH-MTTQ-BTT
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Sông Phà, ngày 18 tháng 11 năm 2031
KẾ HOẠCH
Giữ bến phà mùa lũ năm 2031
Ban Thường trực Ủy ban MTTQ Việt Nam xã ban hành kế hoạch giữ bến phà, cụ thể như sau:
${rest}
Nơi nhận:
- Lưu: VT.
TM. BAN THƯỜNG TRỰC
Lê Văn Phao`)
const who = (rest: string, of: 'actors' | 'counterparts' = 'actors') => {
  const { obligations, parties } = plan(rest)
  return obligations.map((each) => each[of].map((id) => parties.find((party) => party.id === id)?.name ?? id))
}

describe('an office and what it looks after', () => {
  it.each(fieldExamples)('in %j is %j', (list, fields) => expect(fieldsIn(list, (words) => beginsName(words, findParties), findParties(list)).map(({ start, end }) => list.slice(start, end))).toEqual(fields))
  it.each(officeHeadings)('heading %j: %j', (heading, is) => expect(isOffice(heading)).toBe(is))
  it('is one body in a label, and its field none', () => {
    const task = (lead: string, joining: string) => `II. NỘI DUNG\n1. Phương án\n1.1. Lập phương án giữ bến.\n- Đơn vị chủ trì: ${lead}\n- Đơn vị phối hợp: ${joining}\n1.2. Lập sổ trực bến.\n- Đơn vị chủ trì: Công an xã\n- Đơn vị phối hợp: Các thôn.`
    const lines = task('Đồng chí Phó Giám đốc Thường trực, phụ trách mảng Thủy lợi và Hội quần chúng.', 'Các đ/c Chánh Văn phòng, các đồng chí Công chức cơ quan Hội Nông dân xã, Công an xã.')
    expect(who(lines)[0]).toEqual(['Phó Giám đốc Thường trực'])
    expect(who(lines, 'counterparts')[0]).toEqual(['Chánh Văn phòng', 'Công chức cơ quan Hội Nông dân xã', 'Công an xã'])
    expect(who(task('Phó Chủ tịch UBND xã phụ trách văn xã, Trưởng Công an xã', 'Cán bộ, công chức Văn phòng UBND xã; các thôn'), 'counterparts')[0]).toEqual(['Cán bộ, công chức Văn phòng UBND xã', 'Các thôn'])
  })
  it('goes by the name it has in full elsewhere, of the body that issues the paper', () => {
    const lines = (elsewhere: string) => who(`II. NỘI DUNG\n1. Phương án\n1.1. Lập phương án giữ bến.\n- Đơn vị chủ trì: Công an xã.\n- Đơn vị phối hợp: Các đ/c Phó Chủ tịch, các thôn.\n1.2. ${elsewhere} kiểm tra phao.`, 'counterparts')[0]
    expect(lines('Phó Chủ tịch Ủy ban MTTQ Việt Nam xã')).toEqual(['Phó Chủ tịch Ủy ban MTTQ Việt Nam xã', 'Các thôn'])
    expect(lines('Phó Chủ tịch Ủy ban nhân dân xã')).toEqual(['Phó Chủ tịch', 'Các thôn'])
  })
  it.each([
    ['Đồng chí Phó Bí thư Đảng ủy, Chủ tịch Ủy ban nhân dân xã chỉ đạo chung việc giữ bến.', ['Ủy ban nhân dân xã']], ['Đồng chí Ủy viên Ban Chấp hành, Phó Chủ tịch Thường trực Hội Nông dân xã kiểm tra phao.', ['Phó Chủ tịch Thường trực Hội Nông dân xã']],
    ['Đồng chí Chủ tịch Ủy ban nhân dân xã, đồng chí Trưởng Công an xã kiểm tra bến.', ['Ủy ban nhân dân xã', 'Công an xã']], ['Đồng chí Phó Giám đốc Sở Xây dựng chủ trì tập huấn.', ['Phó Giám đốc Sở Xây dựng']],
  ])('acts, of several that one holds, the last: %s', (sentence, actors) => expect(who(`II. TỔ CHỨC THỰC HIỆN\n1. Trạm bến\n- ${sentence}`)).toEqual([actors]))
  it('is told by its name, never by that of a person', () => {
    const { parties } = plan('II. NỘI DUNG\n1. Phương án\n1.1. Lập phương án giữ bến.\n- Đơn vị chủ trì: Đồng chí Nguyễn Văn Bến, chuyên viên; Công an xã.\n- Đơn vị phối hợp: Đ/c Trần Thị Phao; các đ/c Lê Văn Sông, Trưởng thôn.\n1.2. Lập sổ trực bến.\n- Đơn vị chủ trì: Đồng chí Bí thư Đảng ủy xã')
    expect(parties.map(({ name }) => name).filter((name) => /Bến|Phao|Sông$|chuyên viên/iu.test(name))).toEqual([])
  })
  it('acts below its heading', () => {
    const sections = (first: string) => `II. TỔ CHỨC THỰC HIỆN\n${first}\n1. Công an xã\n- Tuần tra bến.\n2. Cán bộ phụ trách mảng giám sát bến phà\n- Lập sổ trực bến.\n3. Chuyên viên phụ trách khối Tài chính, Văn phòng và việc khác\n- Lập dự toán mua phao.\n4. Đội ngũ cán bộ\n- Kiểm tra phao bến.`
    for (const first of ['Căn cứ vào tổ chức bộ máy của Trạm bến, việc giữ bến được chia như sau:', 'Nhằm thực hiện tốt kế hoạch, giao nhiệm vụ như sau:'])
      expect(who(sections(first))).toEqual([['Công an xã'], ['Cán bộ phụ trách mảng giám sát bến phà'], ['Chuyên viên phụ trách khối Tài chính, Văn phòng và việc khác']])
  })
})
