import { describe, expect, it } from 'vitest'
import { readingOf } from './reading-of.ts'
import { tierOfHeading } from './tier-of-heading.ts'
import { workHeadings, workOwner } from './work-headings.ts'

/** Each duty of a text as "path: who acts > with whom (tier)". */
function dutiesOf(text: string) {
  const { obligations, parties } = readingOf(text)
  const named = (ids: readonly string[]) => ids.map((id) => parties.find((party) => party.id === id)?.name.replace(/^(?:Các|các)\s+/u, '')).join(' + ')
  return obligations.map(({ clausePath, actors, counterparts, level }) => `${clausePath}: ${named(actors)}${counterparts.length > 0 ? ` > ${named(counterparts)}` : ''} (${level})`)
}
const joint = (body: string) => dutiesOf(`Thông tư liên tịch số 07/2001/TTLT-BXD-HND Về giữ bến phà ngày 12/03/2001 của Bộ Xây dựng và Hội Nông dân Việt Nam\n\n${body}\n`)
const plan = (body: string) => dutiesOf(`ỦY BAN NHÂN DÂN TỈNH SUỐI GIẤY\n\nSố: 12/KH-UBND\n\nSuối Giấy, ngày 05 tháng 01 năm 2031\n\nKẾ HOẠCH\n\nGiám sát việc giữ bến phà năm 2031\n\n${body}\n`)

describe('a heading of somebody’s work', () => {
  it.each(workHeadings)('"%s" is of %s', (heading, who) => expect(workOwner(heading)).toBe(who))
  it('gives it to whom it names', () => expect(plan('I. NỘI DUNG\n\n1. Nội dung kiểm tra\n\n- Nội dung kiểm tra của chủ đầu tư\n\n+ Kiểm tra số phao.\n\n+ Báo cáo kết quả.\n\n- Công việc của chủ bến\n\n+ Theo dõi mực nước.')).toEqual(['I.1.b1.p1: Chủ đầu tư (null)', 'I.1.b1.p2: Chủ đầu tư (null)', 'I.1.b2.p1: Chủ bến (null)']))
  it('is one check of the things below it', () => expect(plan('I. NỘI DUNG\n\n1. Giám sát\n\n- Nội dung giám sát của Ban giữ bến phà\n\n+ Nội dung kiểm tra\n\nViệc ghi sổ trực.\n\nTình hình giờ phà.')).toEqual(['I.1.b1.p1: Ban giữ bến phà (province)']))
  it('leaves what is no thing to look at by itself', () => expect(plan('I. TỔ CHỨC THỰC HIỆN\n\n1. Sở Xây dựng\n\n- Nội dung giám sát\n\n+ Hồ sơ mở bến.\n\n+ Số phao của các bến.\n\n+ Báo cáo kết quả giám sát về Bộ Xây dựng.')).toEqual(['I.1.b1: Sở Xây dựng (province)', 'I.1.b1.p3: Sở Xây dựng > Bộ Xây dựng (province)']))
  it('gives nobody what only is looked at', () => expect(plan('I. NỘI DUNG\n\n1. Nội dung giám sát của chủ đầu tư\n\n- Số phao.\n\n- Sổ trực.')).toEqual([]))
})

describe('an association where it is', () => {
  it.each([['1. Tổ chức Công đoàn ở các bến phà', 'Tổ chức Công đoàn ở các bến phà (all)'], ['1. Tổ chức Đoàn trong các trường hàng hải.', 'Tổ chức Đoàn trong các trường hàng hải (all)'], ['1. Tổ chức Đảng các cấp', 'Tổ chức Đảng các cấp (all)'], ['1. Tổ chức Đoàn thanh niên cấp xã', 'Tổ chức Đoàn thanh niên cấp xã (commune)'], ['1. Chi hội ở thôn', 'Chi hội ở thôn (commune)']])('"%s"', (heading, acts) =>
    expect(joint(`Điều 2. Nhiệm vụ\n${heading}\nVận động đoàn viên giữ phao, giữ bến.\nTham gia xây dựng nội quy bến phà.`)).toEqual([`Điều 2.1: ${acts}`, `Điều 2.1: ${acts}`]))
  it.each(['1. Tổ chức Đoàn của tỉnh thăm các bến', '1. Tổ chức hội ở các thôn để bầu người giữ bến', '1. Tổ chức Đoàn kiểm tra tại các xã', '1. Tổ chức Hội nghị tại huyện', '1. Chi hội nghị'])('is not what is organised or paid for: "%s"', (heading) =>
    expect(joint(`Điều 2. Nhiệm vụ\n${heading}\nVận động chủ bến giữ phao.`)).toEqual(['Điều 2.1: Bộ Xây dựng + Hội Nông dân Việt Nam (central)']))
})

describe('a class told by the work it has in hand', () => {
  it.each([['1. Các sở, ngành chủ trì, tham gia thực hiện các dự án bến phà', 'sở, ngành (province)'], ['1. Sở Nội vụ, Sở Y tế tham gia các nhiệm vụ giữ bến', 'Sở Nội vụ + Sở Y tế (province)']])('"%s"', (heading, acts) =>
    expect(plan(`I. TỔ CHỨC THỰC HIỆN\n\n${heading}\n\n- Giải ngân vốn đúng hạn.`)).toEqual([`I.1.b1: ${acts}`]))
})

describe('a relation', () => {
  it('is with whom the headings below say', () => expect(joint('Điều 3. Quan hệ của Hội Nông dân với các tổ chức ở bến phà\n1. Với Đảng ủy:\nĐảng ủy là cơ quan lãnh đạo Hội về mọi mặt. Hội phải báo cáo Đảng ủy về chương trình công tác.\n2. Với Giám đốc bến:\nGiám đốc bến có trách nhiệm tạo điều kiện cho Hội hoạt động. Hội định kỳ thông báo kết quả hoạt động.\n3. Với Công đoàn:\nCó mối quan hệ phối hợp công tác để cùng chăm lo người lái phà.')).toEqual(['Điều 3.1: Hội Nông dân > Đảng ủy (all)', 'Điều 3.2: Giám đốc bến > Hội Nông dân (all)', 'Điều 3.2: Hội Nông dân > Giám đốc bến (all)', 'Điều 3.3: Hội Nông dân > Công đoàn (all)']))
  it('between two binds both, a named one by itself', () => expect(joint('Điều 4. Quan hệ giữa Công đoàn với Đoàn thanh niên\n1. Hằng quý họp, trao đổi tình hình.\n2. Công đoàn có trách nhiệm phối hợp với Đoàn thanh niên tổ chức thi bơi.').map((duty) => duty.replace(/ \(.*/u, ''))).toEqual(['Điều 4.1: Công đoàn + Đoàn thanh niên', 'Điều 4.2: Công đoàn > Đoàn thanh niên']))
})

describe('a relation of officers or with no body', () => {
  const who = (body: string) => joint(body).map((duty) => duty.replace(/ \(.*/u, ''))
  it('knows both sides by the heading', () => expect(who('Điều 6. Mối quan hệ giữa Trưởng ban và các thành viên\n1. Trưởng ban phân công công việc cho các thành viên.\n2. Các thành viên báo cáo Trưởng ban hằng tuần.')).toEqual(['Điều 6.1: Trưởng ban > thành viên', 'Điều 6.2: thành viên > Trưởng ban']))
  it('names nobody where it is between things', () => expect(who('Điều 7. Quan hệ giữa các chỉ tiêu và các biện pháp\n1. Kiểm tra số phao.')).toEqual(['Điều 7.1: Bộ Xây dựng + Hội Nông dân Việt Nam']))
  it('pairs nobody below another heading', () => expect(who('Điều 8. Trách nhiệm của Trạm bến\n1. Với các vụ chìm phà:\nLập biên bản.\n2. Với chủ bến:\nHướng dẫn chủ bến mua phao.')).toEqual(['Điều 8.1: Trạm bến', 'Điều 8.2: Trạm bến']))
})

describe('conditions for something', () => {
  it.each(['Bến phà mới', 'Tổ chức mở bến phà ở xã'])('order nothing: %s', (what) => expect(joint(`Điều 5. Mở bến\n1. ${what} phải có các điều kiện sau đây:\na) Có từ 05 phao, làm đơn xin mở bến.\nb) Được xã đồng ý.`)).toEqual([]))
  it('are work where they open with its verbs', () => expect(joint('Điều 5. Bến\n1. Chủ bến phải bảo đảm các điều kiện sau đây:\na) Xây dựng chòi canh phao;\nb) Lập sổ trực.')).toEqual(['Điều 5.1.a: Chủ bến (null)', 'Điều 5.1.b: Chủ bến (null)']))
  it('are parts of the work that asks for them', () => expect(plan('I. TỔ CHỨC THỰC HIỆN\n\n1. Sở Xây dựng\n\n- Hướng dẫn các bến đáp ứng các điều kiện sau:\n\n+ Có phao;\n\n+ Có sổ.')).toEqual(['I.1.b1: Sở Xây dựng (province)']))
})

describe('a heading of a tier', () => {
  it.each([['Tổng hợp, báo cáo ở cấp tỉnh', 'province'], ['Cấp xã', 'commune'], ['Thu thập số liệu tại cấp huyện.', 'district'], ['Báo cáo cấp trên', undefined], ['Công an cấp xã', undefined]] as const)('"%s"', (heading, tier) => expect(tierOfHeading(heading)).toBe(tier))
  it('leaves to the places below only beside a tier', () => expect(plan('I. CÁC BƯỚC\n\n1. Sở Xây dựng\n\n- Lễ phát động ở địa phương\n\n+ Hằng quý thi bơi.\n\n- Tuyên truyền\n\n+ Hằng quý đăng tin.')).toEqual(['I.1.b1.p1: Sở Xây dựng (province)', 'I.1.b2.p1: Sở Xây dựng (province)']))
  it('puts whoever is concerned at it', () => expect(plan('I. CÁC BƯỚC\n\n1. Báo cáo\n\n- Tổng hợp, báo cáo ở cấp tỉnh\n\n+ Các cơ quan, đơn vị liên quan thu thập số liệu.\n\n+ Sở Xây dựng lập báo cáo.\n\n- Thu thập số liệu ở địa phương\n\n+ Hằng quý thu thập số liệu về phao.\n\n+ Các cơ quan, đơn vị liên quan lập biểu mẫu.')).toEqual(['I.1.b1.p1: cơ quan, đơn vị liên quan (province)', 'I.1.b1.p2: Sở Xây dựng (province)', 'I.1.b2.p1: Địa phương (commune)', 'I.1.b2.p2: cơ quan, đơn vị liên quan (commune)']))
})

describe('a heading of a cooperative, and work behind a colon', () => {
  it('names it, by its letters too', () => expect(plan('IV. TỔ CHỨC THỰC HIỆN\n\n1. Sở Xây dựng\n\n- Lập sổ phao.\n\n2. HTX bến phà\n\n- Dọn bến mỗi ngày.\n\n3. Hợp tác xã Ba Cầu\n\n- Dọn bến mỗi ngày.')).toEqual([
    'IV.1.b1: Sở Xây dựng (province)', expect.stringContaining('IV.2.b1: HTX bến phà'), expect.stringContaining('IV.3.b1: Hợp tác xã Ba Cầu'),
  ]))
  it('makes no body of the work, and keeps an amount whose parts stand below', () => {
    const text = 'ỦY BAN NHÂN DÂN TỈNH SUỐI GIẤY\n\nSố: 12/KH-UBND\n\nKẾ HOẠCH\n\nGiữ bến phà năm 2031\n\nIV. TỔ CHỨC THỰC HIỆN\n\n1. Hội Phụ nữ xã: Duy trì mô hình “Bến sạch”, cụ thể:\n\n- Mỗi chi hội giữ ít nhất 01 bến.\n\n2. Công an xã: Kiểm tra phao.\n'
    const { parties, obligations } = readingOf(text)
    expect(parties.filter(({ name }) => name.includes(':'))).toEqual([])
    expect(obligations.map(({ clausePath }) => clausePath)).toEqual(['IV.1', 'IV.1.b1', 'IV.2'])
  })
})
