import { describe, expect, it } from 'vitest'
import { readingOf } from './index.ts'

const joint = (body: string, letterhead = 'CỤC THUẾ - CÔNG AN\nTỈNH BA CẦU', number = '27/QCPH-CT-CA') => readingOf(`${letterhead}\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: ${number}\nBa Cầu, ngày 04 tháng 5 năm 2031\n\nQUY CHẾ PHỐI HỢP\nVề giữ bến phà\n\nCục Thuế và Công an tỉnh Ba Cầu (sau đây gọi chung là các Bên) thống nhất ban hành Quy chế phối hợp như sau:\n\nI. NỘI DUNG PHỐI HỢP\n${body}\n`)
const told = ({ parties, obligations }: ReturnType<typeof readingOf>) => obligations.map(({ actors, level }) => [actors.map((id) => parties.find((party) => party.id === id)?.name).join(' | '), level])

describe('those who sign, their branches and their groups', () => {
  it('is one office, whether its tier is printed or not', () => expect(told(joint('1. Cục Thuế gửi danh sách bến cho Công an tỉnh hằng quý.\n2. Cục Thuế tỉnh kiểm tra bến hằng năm.'))).toEqual([['Cục Thuế tỉnh', 'province'], ['Cục Thuế tỉnh', 'province']]))
  it('stands where the signers do as a group or with a part in the work', () => expect(told(joint('1. Các Bên họp giao ban hằng quý.\n2. Đơn vị chủ trì chuẩn bị nội dung họp.'))).toEqual([['Các Bên', 'province'], ['Đơn vị chủ trì', 'province']]))
  it('stands at every tier with its part where the tiers meet', () => expect(told(joint('1. Cấp tỉnh họp giao ban hằng quý, cấp huyện họp giao ban hằng tháng.\n2. Đơn vị chủ trì chuẩn bị nội dung họp.')).at(-1)).toEqual(['Đơn vị chủ trì', 'all']))
  it('is asked by either, and answers as both', () => expect(told(joint('1. Cử cán bộ theo đề nghị của Cục Thuế hoặc Công an tỉnh tham gia lớp tập huấn.'))[0]?.[0]).toBe('Cục Thuế tỉnh | Công an tỉnh Ba Cầu'))
  it('asks a stage of the procedure, which then has nothing to do', () => expect(told(joint('1. Hằng năm sơ kết; đề nghị cấp có thẩm quyền khen thưởng các bến.')).map(([acts]) => acts)).toEqual(Array.from({ length: 2 }, () => expect.stringMatching(/^Cục Thuế tỉnh \| Công an tỉnh Ba Cầu$/iu))))
  it('is either side, where the other side is told to help', () => expect(told(joint('1. Khi một bên cần hỗ trợ lực lượng thì bên kia có trách nhiệm phối hợp thực hiện.'))[0]?.[0]).toBe('Cục thuế tỉnh | Công an tỉnh Ba Cầu'))
  it('counts rounds, each with who does it', () => expect(told(joint('1. Tập trung thực hiện 02 đợt cao điểm, cụ thể:\n- Đợt 1 (từ ngày 15/10/2031 đến ngày 30/11/2031): Tổ kiểm tra liên ngành kiểm tra các bến.\n- Đợt 2 (từ ngày 01/3/2032 đến ngày 15/4/2032): Công an huyện tuyên truyền lưu động.')).map(([acts]) => acts)).toEqual(['Tổ kiểm tra liên ngành', 'Công an huyện']))
  it('names a tier once for a list that schools stand in', () => expect(told(joint('1. Công an, nhà trường, Hội Phụ nữ các xã, thị trấn xây dựng kế hoạch phối hợp.'))[0]?.[0]).toBe('Công an các xã, thị trấn | Nhà trường | Hội Phụ nữ các xã, thị trấn'))
})

describe('a plan that carries out what others signed', () => {
  const plan = (body: string) => readingOf(`ỦY BAN NHÂN DÂN\nTỈNH BA CẦU\n-------\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nSố: 5/KH-UBND\nBa Cầu, ngày 04 tháng 5 năm 2031\n\nKẾ HOẠCH\nTriển khai thực hiện Chương trình phối hợp giữa Bộ Xây dựng và Bộ Quốc phòng về giữ bến phà\n\nI. NỘI DUNG\n1. Định kỳ hằng quý tổ chức đối thoại với chủ phà.\n\nII. TỔ CHỨC THỰC HIỆN\n${body}\n`)
  it('gives what names nobody to the agency in charge, none to those who signed', () => expect(told(plan('1. Sở Xây dựng\n- Theo dõi, đôn đốc việc thực hiện Kế hoạch.\n2. UBND các xã, phường ven sông\n- Kiểm tra phao hằng tháng.'))).toEqual([['Sở Xây dựng', 'province'], ['Sở Xây dựng', 'province'], ['UBND các xã, phường', 'commune']]))
  it('keeps the subject of a sentence below a heading of several bodies', () => expect(told(plan('1. Sở Xây dựng; Công an tỉnh\n- Công an tỉnh tuần tra bến hằng tuần; kịp thời phát hiện phà quá tải.')).slice(1).map(([acts]) => acts)).toEqual(['Công an tỉnh', 'Công an tỉnh']))
})
