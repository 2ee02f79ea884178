import { describe, expect, it } from 'vitest'
import { readingOf } from './reading-of.ts'
import { shortFieldExamples } from './short-fields.ts'

const central = (body: string) => `TRUNG ƯƠNG ĐOÀN - BỘ TƯ LỆNH CẢNH VỆ\nSố: 07/NQLT/TWĐTN-BTLCV\nHà Nội, ngày 28 tháng 02 năm 2031\n\nNGHỊ QUYẾT LIÊN TỊCH\nVề phối hợp giữa Trung ương Đoàn và Bộ Tư lệnh Cảnh vệ về giữ bến phà\n\nI. NỘI DUNG\n${body}\n`
/** Each duty of a text: who acts, with whom, at which tier. */
function dutiesOf(text: string) {
  const { obligations, parties } = readingOf(text)
  const named = (ids: readonly string[]) => ids.map((id) => parties.find((party) => party.id === id)?.name).join(' | ')
  return obligations.map(({ actors, counterparts, level }) => [named(actors), named(counterparts), level] as const)
}

describe('a body told by the first letters of its field', () => {
  it.each(shortFieldExamples)('%s is %s', (short, full) => expect(dutiesOf(`ỦY BAN NHÂN DÂN TỈNH BA CẦU\nSố: 12/KH-UBND\n\nKẾ HOẠCH\nGiữ bến phà\n\nII. PHÂN CÔNG\n1. ${full} lập sổ phao.\n2. Công an tỉnh gửi sổ cho ${short} trước ngày 05 hằng tháng.`)[1]?.[1]).toBe(full))
})

const provincial = (body: string) => `CÔNG AN TỈNH - HỘI NÔNG DÂN TỈNH BA CẦU\nSố: 12/CTPH-CAT-HND\n\nCHƯƠNG TRÌNH PHỐI HỢP\nGiữa Công an tỉnh và Hội Nông dân tỉnh về giữ bến phà giai đoạn 2031 - 2035\n\nII. NỘI DUNG PHỐI HỢP\n${body}\n`
describe('a tier that acts in a joint paper', () => {
  it.each([
    ['Cấp tỉnh: hằng quý giao ban.', 'Công an tỉnh | Hội Nông dân tỉnh', 'province'], ['Cấp xã: hàng tháng họp giao ban.', 'Công an cấp xã | Hội Nông dân cấp xã', 'commune'], ['Cấp tỉnh tổng kết vào năm 2035.', 'Công an tỉnh | Hội Nông dân tỉnh', 'province'],
    ['Cấp xã gửi báo cáo về Công an tỉnh trước ngày 05 hằng tháng.', 'Công an cấp xã | Hội Nông dân cấp xã', 'commune'], ['Công an các xã, phường giữ sổ phao.\n2. Cấp xã lập sổ phao mỗi quý.', 'Công an các xã, phường | Hội Nông dân cấp xã', 'commune'],
  ])('%s', (words, acts, level) => expect(dutiesOf(provincial(`1. ${words}`)).at(-1)).toMatchObject([acts, expect.anything(), level]))
  it('is the department of a field below the one that signs', () => expect(dutiesOf(provincial('1. Phòng LĐ-TB&XH cấp huyện lập sổ.\n2. Cấp huyện: mỗi quý giao ban.').replaceAll(/Hội Nông dân tỉnh/giu, 'Sở Lao động - Thương binh và Xã hội')).at(-1)?.[0]).toBe('Công an cấp huyện | Phòng LĐ-TB&XH cấp huyện'))
  it('keeps its name where who signs has no like there', () => expect(dutiesOf(provincial('1. Cấp xã lập sổ phao mỗi quý.').replaceAll(/Hội Nông dân tỉnh/giu, 'Sở Xây dựng').replaceAll('HỘI NÔNG DÂN TỈNH', 'SỞ XÂY DỰNG')).at(-1)?.[0]).toBe('Cấp xã'))
  it('acts beside bodies of it', () => expect(dutiesOf(central('1. Các tỉnh, thành đoàn trao đổi với Đoàn xã về phao.\n2. Giao ban\n- Cấp xã, Công an xã: mỗi quý giao ban 01 lần.').replaceAll('Bộ Tư lệnh Cảnh vệ', 'Bộ Tư lệnh Bộ đội Biên phòng').replaceAll('Đoàn xã', 'Đoàn xã và đồn Biên phòng')).at(-1)?.[0]).toBe('Đoàn xã | Đồn Biên phòng | Công an xã'))
})

describe('bodies of one tier beside schools', () => {
  it('tell the tier', () => expect(dutiesOf(provincial('1. Các trường học và Công an các xã báo cáo hằng tháng.'))[0]?.[2]).toBe('commune'))
})

describe('whoever a joint paper of a province calls by no name', () => {
  it.each([
    ['Trong quá trình thực hiện, nếu có vướng mắc, các đơn vị phản ánh về Công an tỉnh.', 'all'], ['Các đơn vị, địa phương gửi sổ phao hằng tháng.', 'all'], ['Đơn vị tiếp nhận tin báo ngay cho Công an tỉnh.', 'all'],
    ['Các bên gửi sổ phao hằng tháng.', 'province'], ['Đơn vị chủ trì lập sổ phao hằng tháng.', 'province'], ['Cơ quan có thẩm quyền cấp phép mở bến trong 05 ngày.', null], ['Bộ phận thường trực lập sổ phao hằng tháng.', 'province'],
  ])('%s', (words, level) => expect(dutiesOf(provincial(`1. ${words}`))[0]?.[2]).toBe(level))
  it('stands at the one tier of the paper of a commune', () => expect(dutiesOf(provincial('1. Các đơn vị phản ánh về Công an xã.').replaceAll(/tỉnh/gu, 'xã').replaceAll('TỈNH', 'XÃ'))[0]?.[2]).toBe('commune'))
})

describe('the tier of whoever a central paper names', () => {
  it.each([
    ['Hai bên giao ban 06 tháng một lần.', 'central'], ['Bên chủ trì gửi tài liệu trước ngày họp 05 ngày.', 'central'], ['Cơ quan thường trực tổng hợp báo cáo trước ngày 30/12 hằng năm.', 'central'],
    ['Phòng giáo dục và đào tạo mở lớp dạy bơi mỗi quý.', 'district'], ['Văn phòng đăng ký đất đai lập sổ bến hằng tháng.', 'all'], ['Ban Giám hiệu lập sổ phao hằng tháng.', null],
  ])('%s', (words, level) => expect(dutiesOf(central(`1. ${words}`))[0]?.[2]).toBe(level))
  it('is not that of a label further up', () => expect(dutiesOf(central('1. Giao ban\n- Cấp trung ương: hai bên giao ban mỗi năm 01 lần.\n- Cấp tỉnh: 06 tháng giao ban 01 lần.\n2. Bộ Tư lệnh Cảnh vệ tặng phao cho bến.')).at(-1)).toEqual(['Bộ Tư lệnh Cảnh vệ', '', 'central']))
  it('is that of the label it stands in', () => expect(dutiesOf(central('1. Giao ban\n- Cấp tỉnh: 06 tháng giao ban 01 lần. Cấp xã, trạm phao: mỗi quý giao ban 01 lần.\n2. Đồn Biên phòng giữ 01 bến.')).at(-1)?.[2]).toBe('commune'))
  it('is that of whose department it is', () => expect(dutiesOf(central('1. Ban Thanh niên xung kích: lập sổ phao.\n2. Các bến báo cáo về Ban Thanh niên xung kích Trung ương Đoàn.'))[0]).toEqual(['Ban Thanh niên xung kích', '', 'central']))
  it('is told where the paper says only what kind of headquarters issues it', () => expect(dutiesOf(central('1. Trạm bến báo cáo Bộ Tư lệnh trước ngày 05 hằng tháng.\n2. Bộ Tư lệnh theo dõi bến phà.')).map(([acts, with_]) => [acts, with_])).toEqual([['Trạm bến', 'Bộ Tư lệnh Cảnh vệ'], ['Bộ Tư lệnh Cảnh vệ', '']]))
  it('is told where an association goes by its centre alone', () => expect(dutiesOf(central('1. Trung ương Hội tặng phao cho Hội Nông dân xã.').replaceAll('Bộ Tư lệnh Cảnh vệ', 'Trung ương Hội Nông dân Việt Nam').replace('BỘ TƯ LỆNH CẢNH VỆ', 'TRUNG ƯƠNG HỘI NÔNG DÂN VIỆT NAM'))[0]).toEqual(['Trung ương Hội Nông dân Việt Nam', 'Hội Nông dân xã', 'central']))
  it('tells publishers apart', () => expect(dutiesOf(central('1. Nhà xuất bản Ba Cầu, Nhà xuất bản Thanh niên xuất bản sách về phao.'))).toEqual([['Nhà xuất bản Ba Cầu | Nhà xuất bản Thanh niên', '', 'central']]))
})

describe('a letterhead that a page saved as marks', () => {
  const plan = '**ỦY BAN NHÂN DÂN** **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**\n**TỈNH BA CẦU** **Độc lập - Tự do - Hạnh phúc**\n\nSố: 214/KH-UBND _Ba Cầu, ngày 27 tháng 01 năm 2031_\n\n**KẾ HOẠCH**\n**Giữ bến phà năm 2031**\n\n**I. PHÂN CÔNG**\n'
  it.each([['**1. Báo và Phát thanh, Truyền hình Ba Cầu** mở chuyên trang mỗi tháng.', 'Báo và Phát thanh, Truyền hình'], ['1. Báo và PTTH Ba Cầu mở chuyên mục mỗi tháng.', 'Báo và PTTH'], ['1. Tỉnh đoàn ra quân dọn bến mỗi tháng.', 'Tỉnh đoàn'], ['1. Báo Ba Cầu đăng 02 bài mỗi tháng.', 'Báo Ba Cầu']])('%s', (words, acts) => expect(dutiesOf(plan + words)).toEqual([[acts, '', 'province']]))
  it.each([['Chi cục Thuế, Công an cấp huyện lập sổ phao.', 'district'], ['Chi cục Kiểm lâm, UBND cấp huyện lập sổ phao.', 'all']])('a branch office beside bodies of a tier: %s', (words, level) => expect(dutiesOf(`${plan}1. ${words}`)[0]?.[2]).toBe(level))
  it('or lacks its place, tells it by the title', () => expect(dutiesOf('ỦY BAN NHÂN DÂN\nSố: 12/KH-UBND\n\nKẾ HOẠCH\nGiữ bến phà trên địa bàn tỉnh Ba Cầu\n\nI. PHÂN CÔNG\n1. Báo Ba Cầu đăng 02 bài mỗi tháng.')).toEqual([['Báo Ba Cầu', '', 'province']]))
})

const circular = (body: string) => `Thông tư liên tịch số 07/2031/TTLT-BCA-BQP Hướng dẫn quản lý bến phà ngày 04/05/2031 của Bộ Công an và Bộ Quốc phòng, có hiệu lực thi hành kể từ ngày 20/06/2031\n\nĐiều 4. Sổ phao\n1. ${body}\n`
describe('units told by whose they are', () => {
  it.each([
    ['Các đơn vị chuyên môn, kỹ thuật thuộc Bộ Công an và Bộ Quốc phòng kiểm tra phao.', 'Các đơn vị chuyên môn, kỹ thuật thuộc Bộ Công an và Bộ Quốc phòng'],
    ['Các đơn vị tham mưu, giúp việc thuộc Tổng cục Hải quan, Bộ Y tế và Tòa án nhân dân tối cao kiểm tra phao.', 'Các đơn vị tham mưu, giúp việc thuộc Tổng cục Hải quan, Bộ Y tế và Tòa án nhân dân tối cao'],
    ['Các cơ quan chuyên môn của Bộ Công an, Tòa án nhân dân tối cao kiểm tra phao.', 'Các cơ quan chuyên môn của Bộ Công an | Tòa án nhân dân tối cao'],
    ['Vụ Thống kê - Tổng hợp thuộc Bộ Công an có trách nhiệm gửi sổ phao.', 'Vụ Thống kê - Tổng hợp'], ['Văn phòng Tổng hợp - Đối ngoại báo cáo Bộ Công an hằng quý.', 'Văn phòng Tổng hợp - Đối ngoại'],
  ])('%s', (words, acts) => expect(dutiesOf(circular(words))[0]).toMatchObject([acts, expect.anything(), 'central']))
})

describe('who acts behind words that say by what or where', () => {
  it.each([
    ['Qua công tác nắm tình hình và điều tra, cơ quan Công an kiến nghị với Trạm bến.', 'Cơ quan Công an', 'all'], ['Qua theo dõi, giám sát, Sở Xây dựng kiến nghị với Công an cấp tỉnh.', 'Sở Xây dựng', 'province'],
    ['Bằng nhiều hình thức, Công an cấp tỉnh hướng dẫn Công an cấp xã giữ bến.', 'Công an cấp tỉnh', 'province'], ['Xuất phát từ yêu cầu quản lý, Bộ Công an chỉ đạo Công an các địa phương kiểm tra phao.', 'Bộ Công an', 'central'],
    ['Ở địa phương, Công an và Sở Xây dựng giao ban mỗi quý một lần.', 'Công an cấp tỉnh | Sở Xây dựng', 'province'], ['Tại các địa phương, Công an tuần tra bến mỗi ngày.', 'Công an', 'all'],
  ])('%s', (words, acts, level) => expect(dutiesOf(circular(words))[0]).toMatchObject([acts, expect.anything(), level]))
})

describe('sides that a joint paper tells by their part', () => {
  it.each([
    ['Khi cần, bên đề nghị phải có văn bản.', 'Bên đề nghị'], ['Bên cung cấp thông tin chịu trách nhiệm gửi bản gốc.', 'Bên cung cấp thông tin'], ['Trách nhiệm của bên nhận yêu cầu cung cấp thông tin:\na) Lập sổ theo dõi.', 'Bên nhận yêu cầu cung cấp thông tin'], ['Bên nhận phao phải giữ sổ.', 'Bên nhận phao'],
  ])('%s', (words, acts) => expect(dutiesOf(provincial(`1. ${words}`))).toEqual([[acts, '', 'province']]))
  it('act in turn in one sentence', () => expect(dutiesOf(provincial('1. Bên bàn giao lập biên bản, bên nhận bàn giao ký vào biên bản.')).map(([acts]) => acts)).toEqual(['Bên bàn giao', 'Bên nhận bàn giao']))
  it('are those who sign where they are named together', () => expect(dutiesOf(provincial('1. Hai bên trao đổi sổ phao mỗi quý.'))[0]).toEqual(['Công an tỉnh | Hội Nông dân tỉnh', '', 'province']))
})

describe('who is charged by an office or as a class', () => {
  const plan = 'ỦY BAN MTTQ VIỆT NAM XÃ BA CẦU\nSố: 12/KH-MTTQ\n\nKẾ HOẠCH\nGiữ bến phà\n\nIII. PHÂN CÔNG\n1. '
  it.each([
    ['Đồng chí Chủ tịch Ủy ban MTTQ xã chịu trách nhiệm chỉ đạo chung việc giữ bến.', 'Chủ tịch Ủy ban MTTQ xã'], ['Các đồng chí Chủ tịch UBND các xã lập sổ phao.', 'UBND các xã'], ['Ủy ban MTTQ xã lập sổ phao.', 'Ủy ban MTTQ xã'],
    ['Công an các cấp, tổ chức xã hội, các cơ quan truyền thông, báo chí kiểm tra bến phà hằng quý.', 'Công an các cấp | Tổ chức xã hội | Các cơ quan truyền thông, báo chí'], ['Các cơ quan quản lý nhà nước về bến phà giám sát việc giữ bến.', 'Các cơ quan quản lý nhà nước về bến phà'],
  ])('%s', (words, acts) => expect(dutiesOf(plan + words)[0]?.[0]).toBe(acts))
})

describe('sectors that print no tier', () => {
  const between = (rest: string) => `Số: 18/QCPH-CA-QS\n\nQUY CHẾ PHỐI HỢP\nGiữa lực lượng Công an - Quân sự trong giữ bến phà${rest}\n\nI. NỘI DUNG\n1. Phối hợp mở lớp dạy bơi mỗi quý.\n2. Hạt Kiểm lâm lập sổ phao hằng tháng.\n3. Các lực lượng thường xuyên trao đổi thông tin về bến.\n4. Giao Ban Bến Tỉnh đoàn và Phòng Phao Bưu điện tỉnh là bộ phận thường trực, theo dõi việc thực hiện.`
  it('stand in the place the title names, and a forest station in its district', () => {
    const duties = dutiesOf(between(' trên địa bàn tỉnh Ba Cầu'))
    expect(duties.map(([, , level]) => level)).toEqual(['province', 'district', 'all', 'province'])
    expect(duties.slice(1).map(([acts]) => acts)).toEqual(['Hạt Kiểm lâm', 'Các lực lượng', 'Ban Bến Tỉnh đoàn | Phòng Phao Bưu điện tỉnh'])
  })
  it('are at none where it names no place', () => expect(dutiesOf(between(''))[0]?.[2]).toBeNull())
})

describe('an office a joint circular names bare', () => {
  it('stands at every tier, though its owner is printed with one', () => expect(dutiesOf(circular('Trạm bến báo tin ngay cho Cơ quan điều tra Công an cấp tỉnh.\n2. Cơ quan điều tra mở sổ trực hằng năm.')).at(-1)?.[2]).toBe('all'))
})
