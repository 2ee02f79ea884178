import { describe, expect, it } from 'vitest'
import { dutiesByName, ofTwo, programmeOf } from './signed-paper.fixture.ts'
import { sideExamples, tellsSide } from './sides.ts'

const region = programmeOf('CHI CỤC HẢI QUAN KHU VỰC IX - CÔNG AN TỈNH BA CẦU', 'Chi cục Hải quan khu vực IX và Công an tỉnh')
const ofCommune = programmeOf('KHO BẠC NHÀ NƯỚC KHU VỰC XIV\nUBND CÁC XÃ: BẾN ĐÁ VÀ BẾN PHÀ', 'Kho bạc Nhà nước khu vực XIV và Ủy ban nhân dân các xã')
const duties = (paper: string, clause: string) => dutiesByName(`${paper}1. ${clause}\n`).map(({ who, beside, level }) => [who, beside, level])

describe('sides told by the part they take', () => {
  it.each([
    [ofTwo, 'Khi phát hiện phao hỏng nghiêm trọng, phức tạp liên quan đến nhiệm vụ của nhau, bên phát hiện thông báo ngay cho các bên còn lại.', ['Bên phát hiện', 'Các bên', 'province']],
    [ofTwo, 'Công an tỉnh lập biên bản; nếu sổ chưa đầy đủ thì yêu cầu bên bàn giao bổ sung trong 02 ngày.', ['Công an tỉnh', 'Bên bàn giao', 'province']],
    [ofTwo, 'Bên được đề nghị có trách nhiệm trả lời bên đề nghị trong 03 ngày.', ['Bên được đề nghị', 'Bên đề nghị', 'province']],
    [ofTwo, 'Hai bên phối hợp tuần tra bến phà hằng tuần.', ['Công an tỉnh | Hội Nông dân tỉnh', '', 'province']],
    [ofTwo, 'Các bên còn lại gửi số phao cho đơn vị chủ trì trước ngày 05 tháng 01.', ['Các bên', 'Đơn vị chủ trì', 'province']],
    [ofTwo, 'Công an tỉnh họp với các đơn vị ký kết mỗi quý một lần.', ['Công an tỉnh', 'Các đơn vị ký kết', 'province']],
    [ofTwo, 'Các đơn vị ký kết Kế hoạch phân công 01 cán bộ đầu mối.', ['Các đơn vị ký kết Kế hoạch', '', 'province']],
    [ofTwo, 'Hai bên tổ chức ký kết giao ước giữ bến.', ['Công an tỉnh | Hội Nông dân tỉnh', '', 'province']],
    [ofTwo, 'Đơn vị chủ trì cấp xã xây dựng kế hoạch giữ bến hằng năm.', ['Đơn vị chủ trì cấp xã', '', 'commune']],
    [ofTwo, 'Đơn vị chủ trì cấp tỉnh xây dựng kế hoạch giữ bến hằng năm.', ['Đơn vị chủ trì cấp tỉnh', '', 'province']],
    [region, 'Các bên họp giao ban hằng quý.', ['Các bên', '', 'all']],
    [region, 'Chi cục Hải quan khu vực IX gửi sổ phao cho Công an tỉnh hằng quý.', ['Chi cục Hải quan khu vực IX', 'Công an tỉnh', 'region']],
    [ofCommune, 'Kho bạc Nhà nước khu vực XIV gửi sổ thu phí cho Ủy ban nhân dân các xã hằng quý.', ['Kho bạc Nhà nước khu vực XIV', 'Ủy ban nhân dân các xã', 'region']],
    [ofCommune, 'Kho bạc Nhà nước khu vực và Ủy ban nhân dân các xã đối chiếu sổ hằng tháng.', ['Kho bạc Nhà nước khu vực | Ủy ban nhân dân các xã', '', 'all']],
    [ofTwo, 'Công an xã và Hội Nông dân xã nơi có phà qua lại\n- Hằng tuần giao ban nắm tình hình, thống nhất cách giữ bến.', ['Công an xã | Hội Nông dân xã', '', 'commune']],
    [ofTwo, 'Hằng tuần giao ban nắm tình hình, thống nhất biện pháp xử lý những vấn đề phát sinh tại bến.', ['Công an tỉnh | Hội Nông dân tỉnh', '', 'province']],
  ])('%#', (paper, clause, want) => expect(duties(paper, clause).at(-1)).toEqual(want))
})

describe('names that tell a side', () => {
  it.each(sideExamples)('%s: %s', (name, tells) => expect(tellsSide(name)).toBe(tells))
})

describe('tiers told by their number and one by one', () => {
  it('names each body at each tier, and who leads in each year', () => expect(duties(ofTwo, 'Công an, Hội Nông dân ở hai cấp tỉnh, xã luân phiên chủ trì, mỗi năm một đơn vị (năm 2031 do Công an tỉnh, Công an cấp xã chủ trì; năm 2032 do Hội Nông dân tỉnh, Hội Nông dân cấp xã chủ trì; các năm sau theo thứ tự ký tên).')).toEqual([
    ['Công an tỉnh | Công an cấp xã | Hội Nông dân tỉnh | Hội Nông dân cấp xã', '', 'all'], ['Công an tỉnh | Công an cấp xã', '', 'all'], ['Hội Nông dân tỉnh | Hội Nông dân cấp xã', '', 'all'],
  ]))
})

describe('the schools of a commune', () => {
  const commune = 'UBND - CÔNG AN - CÁC TRƯỜNG HỌC\nXÃ BẾN ĐÁ\nSố: 14/KHLT\n\nKẾ HOẠCH LIÊN TỊCH\nPhối hợp giữ bến phà năm 2031\n\nUBND xã, Công an xã và các trường học trên địa bàn xã Bến Đá thống nhất kế hoạch giữ bến:\n\nII. NỘI DUNG PHỐI HỢP\n'
  it('sign as they act', () => expect(duties(commune, 'Tổ chức dạy bơi hằng tháng.\n2. Các trường học dạy bơi hằng tuần.').map(([who]) => who)).toEqual(['UBND xã | Công an xã | Các trường học', 'Các trường học']))
})
