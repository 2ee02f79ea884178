import { describe, expect, it } from 'vitest'
import { readingOf } from './reading-of.ts'
import { spacedParagraphs } from './spaced-paragraphs.ts'

const plan = (body: string) => `|\n**ỦY BAN NHÂN DÂN**\nTỈNH SUỐI GIẤY\n-------\n|\n|\nSố: 12/KH-UBND\n|\n*Suối Giấy, ngày 05\ntháng 3 năm 2031*\n|\n\n**KẾ HOẠCH**\n\nTRẬT TỰ BẾN PHÀ TRÊN ĐỊA BÀN TỈNH SUỐI GIẤY\n\n${body}\n`
const read = (body: string) => {
  const { obligations, parties } = readingOf(plan(body))
  const named = (ids: readonly string[]) => ids.map((id) => parties.find((party) => party.id === id)?.name).join(' | ')
  return obligations.map(({ clausePath, actors, counterparts, due, cadence, level }) => ({ path: clausePath, acts: named(actors), with: named(counterparts), level, time: [...cadence.map(({ kind }) => kind), ...(due ? [`${due.op} ${due.rule}`] : [])].join(' ') }))
}
/** Enough wrapped clauses, apart by blank lines, for a text to be one of a narrow page. */
const narrow = `**I. TỔ CHỨC\nTHỰC HIỆN**\n\n**1. Sở Xây\ndựng**\n\n- Kiểm tra phao tại các bến trong\ntỉnh theo kế hoạch.\n\n- Lập sổ ghi lượt phà của từng bến\ntrong tỉnh.\n\n**2. Sở Tài\nchính**\n\n- Bố trí kinh phí mua phao cho các\nbến trong tỉnh.\n\n`

describe('a narrow page', () => {
  it('is one whose paragraphs blank lines part', () => {
    const clauses = (text: string) => [...text.matchAll(/^(?=- )/gmu)].map(({ index }, n, all) => ({ path: `b${n}`, kind: 'dash' as const, start: index, body: index + 2, end: all[n + 1]?.index ?? text.length, label: '-' }))
    const item = '- Kiểm tra phao\ntại các bến.'
    expect(spacedParagraphs(Array(6).fill(item).join('\n\n'), clauses(Array(6).fill(item).join('\n\n')))).toBe(true)
    expect(spacedParagraphs(Array(6).fill(item).join('\n'), clauses(Array(6).fill(item).join('\n')))).toBe(false)
  })
  it('cuts names in two', () => expect(read(`${narrow}**3. Trưởng\nBan Chỉ đạo bến phà**\n\n- Phân công thành viên trực bến theo\nlịch.`).at(-1)?.acts).toMatch(/^Trưởng Ban Chỉ đạo/u))
  it('has no heading where only a line ends', () => expect(read(`${narrow}**3. Sở Y tế**\n\n- Lập dự toán mua phao báo cáo\nSở Tài chính trình cấp có thẩm quyền xem xét.`).at(-1)).toMatchObject({ acts: 'Sở Y tế', with: 'Sở Tài chính' }))
  it('keeps a heading that ends in a colon', () => expect(read(`${narrow}**3.** Các cơ sở đóng phà:\nKiểm tra phao trước mỗi chuyến;\nghi sổ.`).at(-1)?.acts).toMatch(/cơ sở đóng phà/iu))
  it('goes on after a bracket left open', () => expect(read(`${narrow}**3. Sở Y tế**\n\n- Phối hợp với các bến (Bến Giấy,\nBến Suối) lập lịch trực.`).at(-1)).toMatchObject({ acts: 'Sở Y tế', path: 'I.3.b1' }))
})

describe('a heading', () => {
  const duties = (heading: string) => read(`${narrow}**3. ${heading}**\n\n- Kiểm tra phao tại các bến trong\ntỉnh.`).filter(({ path }) => path.startsWith('I.3')).map(({ acts }) => acts)
  it.each([
    ['Công an tỉnh - Cơ quan thường trực Ban Chỉ đạo', ['Công an tỉnh']],
    ['Các chủ đầu tư xây dựng bến phà', ['Chủ đầu tư xây dựng bến phà']],
    ['Trách nhiệm của các cơ quan quản lý cấp trên (bao gồm cả cơ quan chủ quản):', ['Các cơ quan quản lý cấp trên']],
  ])('%s', (heading, acts) => expect(duties(heading).map((name) => name.toLowerCase())).toEqual(acts.map((name) => expect.stringMatching(new RegExp(`^(?:các )?${name.toLowerCase().replace(/^các /u, '')}$`, 'u')))))
  it('before a colon is only the title of what somebody does', () => expect(read('I. NỘI DUNG\n\na) Mở sổ trực bến: Ủy ban nhân dân xã, phường phối hợp với Công an tỉnh mở sổ.').at(-1)).toMatchObject({ acts: 'Ủy ban nhân dân xã, phường', with: 'Công an tỉnh' }))
})

describe('names', () => {
  it('are given as printed, and one tier is one party however its places are listed', () => {
    const { parties } = readingOf(plan('I. TỔ CHỨC THỰC HIỆN\n\n1. UBND các phường, xã, đặc khu kiểm tra phao.\n\n2. Ủy ban nhân dân cấp xã lập sổ trực bến.'))
    expect(parties.filter(({ level }) => level === 'commune').map(({ name, short }) => [name, short])).toEqual([['UBND các phường, xã, đặc khu', 'UBND cấp xã']])
  })
  it('of the issuer come from the letterhead of a decision, whoever its title lies between', () => {
    expect(readingOf('ỦY BAN NHÂN DÂN\nTỈNH SUỐI GIẤY\n\nSố: 5/2031/QĐ-UBND\n\nSuối Giấy, ngày 05 tháng 3 năm 2031\n\nQUYẾT ĐỊNH\n\nBAN HÀNH QUY CHẾ PHỐI HỢP GIỮA TRẠM BẾN VỚI CÁC CƠ QUAN KHÁC CÓ LIÊN QUAN\n\nĐiều 1. Trách nhiệm\n\n1. Sở Xây dựng kiểm tra phao.').document.issuers).toEqual(['uy-ban-nhan-dan-tinh'])
  })
})

describe('time of a label', () => {
  const block = (task: string, time: string) => read(`I. NHIỆM VỤ\n\n1. Sở Xây dựng\n\n- ${task}\n\nThời gian thực hiện: ${time}`).at(-1)?.time
  it.each([
    ['Kiểm tra phao tại các bến.', 'Từ tháng 6/2031 đến khi nước rút.', 'from 2031-06'],
    ['Cử người tham gia đoàn kiểm tra (khi có đề nghị của Công an tỉnh).', 'Tháng 6/2031.', 'event in 2031-06'],
    ['Kiểm tra phao tại các bến.', 'Thường xuyên, theo yêu cầu nhiệm vụ.', 'ongoing'],
  ])('%s %s', (task, time, want) => expect(block(task, time)).toBe(want))
})

describe('a line that breaks before a body', () => {
  const first = (item: string) => read(`I. TỔ CHỨC THỰC HIỆN\n1. Công an tỉnh\na) ${item}\nb) Trực bến.`)[0]
  it.each(['Kiểm tra bến: Hằng quý, kiểm tra phao ở các bến phà, lập biên bản gửi\nSở Xây dựng.', 'Hằng quý, kiểm tra phao ở tất cả các bến phà rồi lập biên bản báo cáo\nSở Xây dựng.'])('%j is no heading', (item) => expect(first(item)).toMatchObject({ acts: 'Công an tỉnh', with: 'Sở Xây dựng', time: 'quarterly' }))
  it.each(['Bộ Ngoại giao', 'Việc cần làm thời gian tới', 'Nội dung chương trình'])('is one that ends in %s', (heading) => expect(first(`${heading}\nHằng quý, kiểm tra phao ở các bến phà trong tỉnh; lập sổ trực.`)?.time).toBe('quarterly'))
  it('is one where work follows', () => expect(first('Chế độ thông tin giữa các bến phà và chế độ báo cáo\nSở Xây dựng báo cáo hằng quý.')?.acts).toBe('Sở Xây dựng'))
})

describe('who follows a plan', () => {
  it('acts where a recurring duty names nobody', () => expect(read('I. NỘI DUNG\n\n1. Hằng quý, rà soát phao tại các bến.\n\nII. TỔ CHỨC THỰC HIỆN\n\n1. Căn cứ Kế hoạch này, các sở, ban, ngành, Ủy ban nhân dân các xã, phường lập sổ trực.\n\n2. Giao Công an tỉnh chủ trì theo dõi, đôn đốc việc thực hiện Kế hoạch này.')[0]?.acts).toBe('Công an tỉnh'))
})

describe('the closing words of a plan', () => {
  it('belong to no item above them', () => expect(read('I. TỔ CHỨC THỰC HIỆN\n\n1. Sở Xây dựng\n\nKiểm tra phao tại các bến.\n\nTrên đây là Kế hoạch giữ bến. Trong quá trình thực hiện, nếu có vướng mắc, các đơn vị phản ánh về Sở Xây dựng.').at(-1)?.path).toBe('I.x1'))
})

describe('a lead-in that ends before its partners', () => {
  const below = (leadIn: string) => read(`${narrow}**3. Công an tỉnh**\n\na) ${leadIn}\n\n- Sở Tài chính và Sở Y tế rà soát phao tại các\nbến.\n\nb) Lập sổ trực của từng bến.`).find(({ path }) => path === 'I.3.a.b1')
  it.each(['Chủ trì, phối hợp với:', 'Chủ trì, phối hợp', 'Chủ động phối hợp chặt chẽ với:'])('%s', (leadIn) => expect(below(leadIn)).toMatchObject({ acts: 'Công an tỉnh', with: 'Sở Tài chính | Sở Y tế' }))
  it.each(['Nội dung phối hợp:', 'Đôn đốc:', 'Phối hợp'])('not %s', (leadIn) => expect(below(leadIn)?.acts).toBe('Sở Tài chính | Sở Y tế'))
})
