import { readingOf } from '@phoihop/core/programme'
import { describe, expect, it } from 'vitest'
import { takenOf } from './taken.fixture.ts'
import { p, run, tbl, tc, tr } from './zip-docx.fixture.ts'

const cell = (...lines: readonly string[]) => tc(lines.map((line) => p(line === '' ? '<w:r/>' : line)).join(''))
const br = '<w:r><w:br/></w:r>'
const textOf = (body: string) => takenOf({ body }).text
const head = p('CHƯƠNG TRÌNH PHỐI HỢP') + p('Giữa Công an xã Ba Cầu với Ủy ban MTTQ Việt Nam xã Ba Cầu về an toàn cháy, nổ giai đoạn 2025 - 2030')
const body = p('I. NỘI DUNG') + p('1. Hằng quý, hai bên họp giao ban.') + p('2. Công an xã xây dựng kế hoạch trước 30/01 hằng năm./.')
const end = p('Nơi nhận:') + p('- UBND xã;') + p('- Lưu: VT.')

describe('a letterhead', () => {
  const nation = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc']
  it.each([
    ['in one row', tbl(false, tr(cell('CÔNG AN XÃ BA CẦU', '', 'Số: 03/CTrPH-CAX-MTTQ'), cell(...nation, '', 'Ba Cầu, ngày 07 tháng 4 năm 2025')))],
    ['in two rows', tbl(false, tr(cell('CÔNG AN XÃ BA CẦU'), cell(...nation)), tr(cell('Số: 03/CTrPH-CAX-MTTQ'), cell('Ba Cầu, ngày 07 tháng 4 năm 2025')))],
    ['with an empty column between', tbl(false, tr(cell('CÔNG AN XÃ BA CẦU', 'Số: 03/CTrPH-CAX-MTTQ'), cell(''), cell(...nation, 'Ba Cầu, ngày 07 tháng 4 năm 2025')))],
    ['with drawn borders', tbl(true, tr(cell('CÔNG AN XÃ BA CẦU', 'Số: 03/CTrPH-CAX-MTTQ'), cell(...nation, 'Ba Cầu, ngày 07 tháng 4 năm 2025')))],
    ['with line breaks', tbl(false, tr(tc(p(`${run('CÔNG AN XÃ BA CẦU')}${br}${run('Số: 03/CTrPH-CAX-MTTQ')}`)), tc(p(`${run(nation[0]!)}${br}${run('Ba Cầu, ngày 07 tháng 4 năm 2025')}`))))],
    ['with tabs and no table', p(`${run('CÔNG AN XÃ BA CẦU')}<w:r><w:tab/></w:r>${run(nation[0]!)}`) + p(`${run('Số: 03/CTrPH-CAX-MTTQ')}<w:r><w:tab/></w:r>${run('Ba Cầu, ngày 07 tháng 4 năm 2025')}`)],
  ])('%s gives number, day and place', (_, letterhead) => {
    const { document, clauses } = readingOf(textOf(letterhead + head + body + end))
    expect(document).toMatchObject({ fullNumber: '03/CTrPH-CAX-MTTQ', date: '2025-04-07', place: 'Ba Cầu', kind: 'chương trình phối hợp' })
    expect(clauses.map(({ path }) => path)).toEqual(['pre', 'I', 'I.1', 'I.2', 'rec'])
  })
})

describe('signatures and recipients', () => {
  const recipients = ['Nơi nhận:', '- Công an tỉnh;', '- UBND xã (để b/cáo);', '- Lưu: VT.']
  it.each([
    ['recipients beside one signature', tbl(false, tr(cell(...recipients), cell('TM. ỦY BAN', 'CHỦ TỊCH', '', '', 'Trần Thị Suối'))), ['Trần Thị Suối']],
    ['two signatures in one row', tbl(false, tr(cell('CHỦ TỊCH', '', 'Trần Thị Suối'), cell('TRƯỞNG CÔNG AN XÃ', '', 'Trung tá Lê Văn Cầu'))) + recipients.map((line) => p(line)).join(''), ['Trần Thị Suối', 'Trung tá Lê Văn Cầu']],
    ['offices in one row, names in another', tbl(false, tr('CHỦ TỊCH', 'TRƯỞNG CÔNG AN XÃ'), tr('', ''), tr('Trần Thị Suối', 'Trung tá Lê Văn Cầu')) + recipients.map((line) => p(line)).join(''), ['Trần Thị Suối', 'Trung tá Lê Văn Cầu']],
    ['three columns with a row of recipients below', tbl(false, tr(cell('CHỦ TỊCH', 'Trần Thị Suối'), cell(''), cell('TRƯỞNG CÔNG AN XÃ', 'Trung tá Lê Văn Cầu')), tr(tc(recipients.map((line) => p(line)).join(''), '<w:gridSpan w:val="3"/>'))), ['Trần Thị Suối', 'Trung tá Lê Văn Cầu']],
  ])('%s', (_, tail, names) => {
    const reading = readingOf(textOf(head + body + tail))
    expect(reading.signatories.map(({ name }) => name)).toEqual(names)
    expect(reading.recipients).toEqual(['Công an tỉnh', 'UBND xã (để b/cáo)', 'Lưu: VT'])
    for (const { role } of reading.signatories) expect(role).toMatch(/^(?:TM\. ỦY BAN )?(?:CHỦ TỊCH|TRƯỞNG CÔNG AN XÃ)$/)
  })
})

describe('a table of data', () => {
  const table = tbl(true, tr('TT', 'Nội dung nhiệm vụ', 'Cơ quan chủ trì', 'Thời gian hoàn thành'), tr(tc('I. TUYÊN TRUYỀN', '<w:gridSpan w:val="4"/>')), tr('1', cell('Tổ chức hội thi', '- ở xã;', '- ở thôn.'), 'Công an xã', 'Quý III'), tr('2', 'Kiểm tra | giám sát', tc('x', '<w:vMerge/>'), ''))
  it('becomes rows between bars', () => expect(textOf(table)).toBe([
    '| TT | Nội dung nhiệm vụ | Cơ quan chủ trì | Thời gian hoàn thành |', '| I. TUYÊN TRUYỀN | | | |', '| 1 | Tổ chức hội thi - ở xã; - ở thôn. | Công an xã | Quý III |', '| 2 | Kiểm tra ¦ giám sát | | |',
  ].join('\n')))
  it('of an annex is read by rows and columns', () => {
    const { clauses } = readingOf(textOf(head + body + end + p('PHỤ LỤC') + table))
    expect(clauses.filter(({ kind }) => kind === 'group' || kind === 'row').map(({ path }) => path)).toEqual(['PL.I', 'PL.I.1', 'PL.I.2'])
  })
  it('takes its borders from a style', () => {
    const styled = table.replace(/<w:tblPr>.*?<\/w:tblPr>/, '<w:tblPr><w:tblStyle w:val="Luoi"/></w:tblPr>').replace('TT', 'Số')
    const styles = '<w:style w:type="table" w:styleId="Luoi"><w:tblPr><w:tblBorders><w:top w:val="single"/></w:tblBorders></w:tblPr></w:style>'
    expect(takenOf({ body: styled, styles }).text).toMatch(/^\| Số \| /)
  })
  it('that is a frame around paragraphs is those paragraphs', () => expect(textOf(tbl(true, tr(cell('Điều 1', 'Điều 2'))))).toBe('Điều 1\n\nĐiều 2'))
  it('without borders is lines with tabs', () => expect(textOf(p('a') + tbl(false, tr('Thời gian', '8 giờ'), tr('Địa điểm', 'Hội trường')))).toBe('a\n\nThời gian\t8 giờ\nĐịa điểm\tHội trường'))
  it('may lie in another', () => expect(textOf(tbl(true, tr('a', tc(tbl(true, tr('b', 'c')) + p('d')))))).toBe('| a | b c d |'))
})
