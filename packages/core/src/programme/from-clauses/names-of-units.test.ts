import { describe, expect, it } from 'vitest'
import { readingOf } from './reading-of.ts'
import { dutiesByName, ofTwo } from './signed-paper.fixture.ts'
import { boardName } from './standing-board.ts'

const who = (clauses: string) => dutiesByName(`${ofTwo}${clauses}\n`).map(({ who, beside }) => [who, beside])

describe('names of units', () => {
  it.each([
    ['1. Đội Xây dựng phong trào toàn dân bảo vệ ANTQ và Văn phòng Huyện đoàn tổng hợp, báo cáo Công an tỉnh.', 'Đội Xây dựng phong trào toàn dân bảo vệ ANTQ | Văn phòng Huyện đoàn', 'Công an tỉnh'],
    ['1. Công an các xã báo cáo BTV Tỉnh đoàn trước ngày 10/6.', 'Công an các xã', 'BTV Tỉnh đoàn'],
    ['1. Công an các xã gửi BTV Hội Nông dân huyện số phao.', 'Công an các xã', 'BTV Hội Nông dân huyện'],
    ['1. Chi cục Bến phối hợp với đồn, trạm kiểm soát biên phòng kiểm tra phà.', 'Chi cục Bến', 'Đồn, trạm kiểm soát biên phòng'],
    ['1. Phân công Phòng Kê khai và Kế toán thuế làm đầu mối cung cấp số phao.', 'Phòng Kê khai và Kế toán thuế', ''],
    ['1. Nếu có vướng mắc, đề nghị các quận, huyện kịp thời phản ánh về Công an tỉnh.', 'Các quận, huyện', 'Công an tỉnh'],
    ['1. Hội CCB, Công an các huyện, thành, thị lập sổ phao.', 'Hội CCB các huyện, thành, thị | Công an các huyện, thành, thị', ''],
    ['1. Mở bến mẫu; mỗi huyện, thị xã, thành phố chọn ít nhất 01 bến trong quý III năm 2031.', 'Công an tỉnh | Hội Nông dân tỉnh', ''],
  ])('%s', (clause, acting, beside) => expect(who(clause)[0]).toEqual([acting, beside]))

  it('a heading whose field begins with a capital is one', () => expect(who('1. Đội Kiểm soát luồng bến\n- Lập sổ phao.')).toEqual([['Đội Kiểm soát luồng bến', '']]))
  it('go on past a dash where the paper says them so again', () => {
    expect(who('1. Ban Thanh thiếu nhi - Trường học Tỉnh đoàn\n- Lập sổ phao.\n2. Ban Thanh thiếu nhi - Trường học gửi sổ.').map(([acting]) => acting)).toEqual(['Ban Thanh thiếu nhi - Trường học', 'Ban Thanh thiếu nhi - Trường học'])
  })
  it('not to whose unit it is', () => expect(who('1. Phòng Tham mưu - Công an tỉnh lập sổ.\n2. Phòng Tham mưu - Công an tỉnh gửi sổ.').map(([acting]) => acting)).toEqual(['Phòng Tham mưu', 'Phòng Tham mưu']))
})

describe('a Front committee that acts through its standing board', () => {
  const counts = (board: number, committee: number) => new Map([['Ban Thường trực Ủy ban MTTQ tỉnh', board], ['Ủy ban MTTQ tỉnh', committee]])
  it('goes by the name it acts under', () => expect(boardName('Ủy ban MTTQ tỉnh', counts(3, 1))).toBe('Ban Thường trực Ủy ban MTTQ tỉnh'))
  it('keeps its own where that is as common, or the board comes first', () => {
    expect(boardName('Ủy ban MTTQ tỉnh', counts(2, 2))).toBeUndefined()
    expect(boardName('Ban Thường trực Ủy ban MTTQ tỉnh Ba Cầu', counts(3, 1))).toBeUndefined()
  })
  it('is one party', () => expect(readingOf(`${ofTwo}1. Ban Thường trực Ủy ban MTTQ tỉnh họp.\n2. Ban Thường trực Ủy ban MTTQ tỉnh lập sổ, gửi Ủy ban MTTQ tỉnh.\n`).parties.filter(({ name }) => name.includes('MTTQ'))).toHaveLength(1))
})

describe('how often', () => {
  const often = (clause: string) => readingOf(`${ofTwo}1. ${clause}\n`).obligations.map(({ cadence, due }) => [cadence.map(({ kind }) => kind).join(), due?.rule ?? ''])
  it.each([
    ['Hằng năm, nhân dịp khai giảng, tập huấn cho lái phà.', [['yearly', '']]],
    ['Nhân dịp khai giảng, tập huấn cho lái phà.', [['event', '']]],
    ['Trong thời gian có lũ, báo cáo số phao hằng ngày.', [['event,daily', '']]],
    ['Công an các xã báo cáo Công an tỉnh trước ngày 10/6 hằng năm; báo cáo đột xuất khi có yêu cầu.', [['yearly,event', '06-10 yearly']]],
    ['Công an các xã gửi báo cáo 6 tháng trước ngày 10/6, báo cáo năm trước ngày 15/11 về Công an tỉnh.', [['halfyear,yearly', '06-10 yearly; 11-15 yearly']]],
    ['Duy trì chuyên mục về bến phà, mỗi tuần đăng ít nhất 02 tin.', [['weekly', '']]],
    ['Ra quân hưởng ứng Ngày Môi trường (05/6) và Chiến dịch “Bến sạch” (tháng 9 hằng năm).', [['yearly', '06-05 yearly'], ['yearly', '09 yearly']]],
  ])('%s', (clause, want) => expect(often(clause)).toEqual(want))
})
