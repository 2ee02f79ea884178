import { describe, expect, it } from 'vitest'
import { readingOf } from './reading-of.ts'

const plan = (body: string, [issuer, recipients] = ['ỦY BAN NHÂN DÂN\nTỈNH SUỐI GIẤY', '- Lưu: VT.']) => readingOf(`${issuer}\n\nSố: 12/KH-UBND\n\nSuối Giấy, ngày 05 tháng 01 năm 2031\n\nKẾ HOẠCH\n\nGiữ bến phà trên địa bàn tỉnh Suối Giấy\n\n${body}\n\nNơi nhận:\n${recipients}\n`)
type Reading = ReturnType<typeof plan>
const named = ({ parties }: Reading, ids: readonly string[]) => ids.map((id) => parties.find((party) => party.id === id)?.short).join(' + ')
const partners = (body: string) => { const reading = plan(body); return reading.obligations.map(({ counterparts }) => named(reading, counterparts)) }

describe('the tier of who acts together', () => {
  it.each([
    ['Sở Y tế và các cơ quan liên quan', 'province'], ['Các sở, ban, ngành, đơn vị liên quan', 'province'], ['Đề nghị Ủy ban MTTQ tỉnh và các đoàn thể', 'province'], ['Công an xã và các đơn vị có liên quan', 'commune'],
    ['Các sở, ban, ngành; Ủy ban nhân dân các xã, phường và các cơ quan liên quan', 'all'], ['Sở Y tế và các địa phương', 'all'], ['Các cơ quan, đơn vị có liên quan', 'all'],
  ])('%s: %s', (heading, level) => expect(plan(`I. TỔ CHỨC THỰC HIỆN\n1. ${heading}\n- Kiểm tra phao tại các bến.`).obligations.map((duty) => duty.level)).toEqual([level]))
})

describe('the name of a body', () => {
  const names = (body: string, recipients: string) => plan(`I. TỔ CHỨC THỰC HIỆN\n1. ${body}`, ['ỦY BAN NHÂN DÂN\nTỈNH SUỐI GIẤY', recipients]).parties.map(({ name }) => name)
  it('is spelled out where a list shortens it', () => expect(names('Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh\n- Vận động chủ bến.', '- Ủy ban MTTQ Việt Nam tỉnh;')).toContain('Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh'))
  it('is one for the Front and its committee of a tier', () => {
    const { obligations } = plan('I. TỔ CHỨC THỰC HIỆN\n1. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh\n- Vận động chủ bến.\n2. Mặt trận Tổ quốc tỉnh giám sát việc thu phí.\n3. Mặt trận Tổ quốc xã giám sát bến.')
    expect(obligations[1]?.actors).toEqual(obligations[0]?.actors)
    expect(obligations[2]?.actors).not.toEqual(obligations[0]?.actors)
  })
  it('is of the place of the paper, not of another it mentions', () => {
    expect(names('Công an tỉnh Ba Cầu đã bàn giao sổ; Công an tỉnh Suối Giấy kiểm tra phao.', '- Lưu: VT.')).toContain('Công an tỉnh Suối Giấy')
    expect(names('Công an tỉnh Suối Giấy kiểm tra phao; số phao của Công an tỉnh Ba Cầu ghi sổ riêng.', '- Lưu: VT.')).toContain('Công an tỉnh Suối Giấy')
  })
})

describe('with whom', () => {
  it.each([
    ['Sở Xây dựng chỉ đạo Báo Suối Giấy, các cơ quan báo chí và hệ thống thông tin cơ sở đưa tin về bến phà.', 'Báo Suối Giấy + các cơ quan báo chí + hệ thống thông tin cơ sở'],
    ['Công an tỉnh phối hợp với Sở Nội vụ Suối Giấy, Tỉnh đoàn và hệ thống truyền thanh cơ sở tuyên truyền.', 'Sở Nội vụ + Tỉnh đoàn + hệ thống truyền thanh cơ sở'],
    ['Sở Nội vụ tuyên truyền qua hệ thống thông tin cơ sở và mạng xã hội.', ''],
    ['Công an xã phối hợp với cấp trên bố trí phao.', 'cấp trên'], ['Công an xã làm theo ý kiến chỉ đạo của cấp trên về phao.', ''],
    ['Công an xã phối hợp với các thành viên trong tiểu ban thực hiện kiểm phao.', 'các thành viên trong tiểu ban'],
    ['Công an xã phối hợp với Trạm Y tế xã, các Ban bầu cử kiểm tra phao.', 'Trạm Y tế xã + Ban bầu cử'],
  ])('%s: %s', (sentence, want) => expect(partners(`I. TỔ CHỨC THỰC HIỆN\n1. ${sentence}`)).toEqual([want]))

  it('is whose work an item names, else whose its heading names', () => {
    expect(partners('I. TỔ CHỨC THỰC HIỆN\n1. Công an tỉnh\na) Nội dung giám sát (đối với Sở Xây dựng và Sở Y tế):\n- Giám sát việc cấp phép mở bến.\n- Giám sát việc giữ phao của Sở Y tế.')).toEqual(['Sở Xây dựng + Sở Y tế', 'Sở Y tế'])
  })
  it('is whom a lead-in below a heading names, for all it introduces', () => {
    expect(partners('I. TỔ CHỨC THỰC HIỆN\n1. Sở Xây dựng\na) Chủ trì, phối hợp với Công an tỉnh, Ủy ban nhân dân cấp xã và các đơn vị liên quan:\n- Kiểm tra phao tại các bến.\n- Báo cáo Ủy ban nhân dân tỉnh hằng quý.\nb) Theo đề nghị của Công an tỉnh:\n- Đóng bến không phép.')).toEqual(['Công an tỉnh + UBND cấp xã + cơ quan liên quan', 'Công an tỉnh + UBND cấp xã + cơ quan liên quan + UBND tỉnh', ''])
  })
  it('is one for two reports sent together', () => {
    expect(partners('I. TỔ CHỨC THỰC HIỆN\n1. Công an xã\n- Báo cáo tình hình sau mỗi chuyến phà và báo cáo tổng kết gửi về Công an tỉnh trước ngày 15/12/2031.')).toEqual(['Công an tỉnh', 'Công an tỉnh'])
    expect(partners('I. TỔ CHỨC THỰC HIỆN\n1. Công an xã\n- Ghi sổ sau mỗi chuyến phà; báo cáo tổng kết gửi về Công an tỉnh trước ngày 15/12/2031.')).toEqual(['', 'Công an tỉnh'])
  })
})

describe('a lead-in of activities', () => {
  const acting = (leadIn: string) => { const reading = plan(`I. HÌNH THỨC\n1. ${leadIn}\n- Tham dự các cuộc họp giao ban của các chủ bến về an toàn.\n- Tham gia các đoàn kiểm tra phao tại tất cả các bến trong xã.`); return reading.obligations.map(({ clausePath, actors }) => `${clausePath}: ${named(reading, actors)}`) }
  it('gives each of them to who carries it out', () => expect(acting('Công an xã và các thành viên giám sát bến phà thông qua việc tham gia các hoạt động sau:')).toEqual(['I.1.b1: Công an xã + thành viên', 'I.1.b2: Công an xã + thành viên']))
  it('keeps the steps of one duty together', () => expect(acting('Công an xã giám sát bến phà theo các bước sau:')).toEqual(['I.1: Công an xã']))
})
