import { describe, expect, it } from 'vitest'
import { cadencesIn, cadencesOfCell, dueIn } from './cues-in.ts'

const said = (text: string, inCell = false) => {
  const due = dueIn(text, 0, inCell)
  const cadence = cadencesIn(text, 0, due, !inCell).map(({ kind }) => kind).sort().join(' ')
  const rule = due?.op === 'text' ? '' : ` ${due?.op === 'within' ? due.rule.split(' ').slice(0, 2).join(' ') : due?.rule}`
  return [cadence, due ? due.op + rule : '']
}

describe('how often and by when a sentence says', () => {
  it.each([
    ['Nhắc nhở đoàn viên, người dân mặc áo phao qua phà trong ngày khai mạc', '', ''],
    ['Tổ chức tuần tra bến phà trong ngày bầu cử', 'once', 'on election day'],
    ['Thông báo lịch trên loa trước mỗi đợt kiểm tra 03 ngày', 'event', 'within P3D before'],
    ['Báo cáo trong dịp hè (từ tháng 6 đến tháng 8)', '', 'between 06/08 yearly'],
    ['Gửi giấy mời trước từng buổi họp ít nhất 02 ngày', 'event', 'within P2D before'],
    ['Gửi giấy mời trước ngày kiểm tra ít nhất 01 ngày', '', 'within P1D before'],
    ['Định kỳ hằng quý, hai bên luân phiên chủ trì giao ban', 'quarterly', ''],
    ['Định kỳ 6 tháng, 01 năm, hai cơ quan tổ chức sơ kết, tổng kết', 'halfyear yearly', ''],
    ['Định kỳ 06 tháng/lần tổ chức họp kiểm điểm', 'halfyear', ''],
    ['Mỗi năm ít nhất 01 lần, hai bên kiểm tra chung', 'yearly', ''],
    ['Tổ chức sinh hoạt tối thiểu 02 lần/năm', 'halfyear', ''],
    ['Họp mỗi năm hai kỳ vào tháng 6 và tháng 12', 'halfyear', 'in 06 yearly; 12 yearly'],
    ['Dạy bơi cho trẻ ven sông vào tháng 6, tháng 7 hằng năm', 'yearly', 'in 06 yearly; 07 yearly'],
    ['Dạy bơi cho trẻ ven sông vào tháng 6, tháng 12 hằng năm', 'halfyear', 'in 06 yearly; 12 yearly'],
    ['Mỗi năm tổ chức 02 đợt kiểm phao vào tháng 4 và tháng 10', 'yearly', 'in 04 yearly; 10 yearly'],
    ['Sơ kết 05 năm (2031 - 2035) trong quý IV năm 2035', 'once', 'in 2035-Q4'],
    ['Định kỳ (tháng, quý, 6 tháng, năm) trao đổi thông tin cho nhau', 'halfyear monthly quarterly yearly', ''],
    ['Định kỳ hằng tuần, tháng rà soát địa bàn', 'monthly weekly', ''],
    ['Duy trì giao ban tháng giữa hai cơ quan', 'monthly', ''],
    ['Phát thanh tuyên truyền ít nhất 02 buổi/tháng', 'monthly', ''],
    ['Báo cáo theo quý, năm về cơ quan thường trực', 'quarterly yearly', ''],
    ['Hai năm một lần tổ chức hội thi', 'periodic', ''],
    ['05 năm tổ chức tổng kết một lần', '5y', ''],
    ['Cuối năm, hai bên tổ chức hội nghị đánh giá', 'yearly', ''],
    ['Đầu năm, hai bên thống nhất kế hoạch phối hợp', 'yearly', ''],
    ['Theo định kỳ hoặc đột xuất kiểm tra việc thực hiện', 'event periodic', ''],
    ['Định kỳ hằng năm hoặc khi có yêu cầu, báo cáo cấp trên', 'event yearly', ''],
    ['Thực hiện thường xuyên, liên tục việc tuần tra', 'ongoing', ''],
    ['Định kỳ hằng quý và cả năm báo cáo kết quả', 'quarterly yearly', ''],
    ['Báo cáo định kỳ: gửi trước ngày 10/6 và ngày 10/12 hằng năm', 'halfyear', 'before 06-10 yearly; 12-10 yearly'],
    ['Gửi báo cáo tuần, báo cáo tháng theo quy định', 'monthly weekly', ''],
    ['Báo cáo 6 tháng gửi trước ngày 15/6', 'halfyear', 'before 06-15 yearly'],
    ['Hằng tháng, trước ngày 25, gửi số liệu', 'monthly', 'before 25 monthly'],
    ['Thông tin được tổng hợp định kỳ theo từng tháng, gửi vào ngày 20 của tháng tiếp theo', 'monthly', 'on 20 monthly'],
    ['Quý II năm 2026 và các năm tiếp theo tổ chức kiểm tra', '', 'from 2026-Q2'],
    ['Căn cứ khả năng cân đối ngân sách hằng năm, trạm lập dự toán', '', ''],
    ['Căn cứ kế hoạch của trạm, hằng năm, Công an xã kiểm tra phao', 'yearly', ''],
    ['Trưởng trạm tiếp dân vào ngày 15 hằng tháng, nếu trùng vào ngày nghỉ hằng tuần thì chuyển sang ngày sau', 'monthly', 'on 15 monthly'],
    ['Hằng ngày, báo cáo trước 16 giờ', 'daily', 'text'],
    ['Vận động nhân dân mặc áo phao khi qua sông', '', ''],
    ['Gửi danh bạ để chủ bến có thể liên hệ khi cần', '', ''],
    ['Vào thứ Hai hằng tuần, bộ phận thường trực họp giao ban', 'weekly', 'on Monday weekly'],
    ['Ngày 25 hằng tháng, gửi số liệu về Công an xã', 'monthly', 'on 25 monthly'],
    ['Trước ngày 15 tháng 6 và ngày 15 tháng 12 hằng năm, các đơn vị gửi báo cáo', 'halfyear', 'before 06-15 yearly; 12-15 yearly'],
    ['Báo cáo 6 tháng gửi trước ngày 10/6, báo cáo năm gửi trước ngày 10/12', 'halfyear', 'before 06-10 yearly; 12-10 yearly'],
    ['Gửi báo cáo trước ngày 15/11 (đối với báo cáo năm) và trước ngày 15/5 (đối với báo cáo 6 tháng)', 'halfyear', 'before 11-15 yearly; 05-15 yearly'],
    ['Gửi số liệu trước ngày 25 của tháng', 'monthly', 'before 25 monthly'],
    ['Xây dựng kế hoạch (hoàn thành trong tháng 01 hằng năm)', 'yearly', 'in 01 yearly'],
    ['Hoàn thành việc ký kết trong tháng 6', 'yearly', 'in 06 yearly'],
    ['Tổ chức gặp mặt vào dịp 18/11', 'yearly', 'on 11-18 yearly'],
    ['Hoàn thành trước ngày 30/11/2025', 'once', 'before 2025-11-30'],
    ['Tổ chức sơ kết vào năm 2028', 'once', 'in 2028'],
    ['Ban hành kế hoạch xong trước ngày 20 tháng 12 năm 2026', 'once', 'before 2026-12-20'],
    ['Thường xuyên rà soát, hoàn thành trong năm 2026', 'ongoing', 'in 2026'],
    ['Ngay sau hội nghị, gửi biên bản chậm nhất ngày 04/02/2026', 'event once', 'before 2026-02-04'],
    ['Tập trung tuyên truyền từ ngày 15/3/2026 đến hết ngày 30/4/2026', '', 'between 2026-03-15/2026-04-30'],
    ['Đợt 1 từ ngày 01/12/2025 đến ngày 14/12/2025; đợt 2 từ ngày 02/02/2026 đến ngày 08/02/2026', '', 'between 2025-12-01/2025-12-14; 2026-02-02/2026-02-08'],
    ['Trong 05 ngày kể từ ngày ban hành quyết định xử lý, gửi kết quả', 'event', 'within P5D after'],
    ['Trong 30 ngày kể từ ngày Chương trình này được ký kết, ban hành kế hoạch', '', 'within P30D after'],
    ['Trong 30 ngày kể từ ngày 01/01/2031, ban hành kế hoạch', '', 'within P30D after'],
    ['Trước khi đóng bến, trao đổi với Công an xã', 'event', 'text'],
    ['Chậm nhất 05 ngày làm việc kể từ khi nhận được văn bản, cơ quan phối hợp trả lời', 'event', 'within P5WD after'],
    ['Khi nhận được tin báo, Công an xã xác minh trong vòng 24 giờ', 'event', 'within PT24H after'],
    ['Trường hợp phức tạp thì trong thời hạn không quá 10 (mười) ngày, kể từ ngày thụ lý phải trả lời', 'event', 'within P10D after'],
    ['Trả lời bằng văn bản trong thời hạn 07 ngày làm việc', '', 'within P7WD after'],
    ['Trước mỗi kỳ họp 20 ngày, gửi báo cáo công tác', '', 'within P20D before'],
    ['Gửi tài liệu chậm nhất 10 ngày trước ngày khai mạc kỳ họp', '', 'within P10D before'],
    ['Tiêu độc, khử trùng trong 24 giờ sau khi nước rút', 'event', 'within PT24H after'],
    ['Khi có vụ việc phức tạp xảy ra, Công an xã thông báo ngay', 'event', ''],
    ['Thông báo kịp thời cho Mặt trận khi có thay đổi', 'event', ''],
    ['Dự các kỳ họp khi được mời', 'event', ''],
    ['Trong trường hợp cần thiết, hai bên trao đổi trực tiếp', 'event', ''],
    ['Khi xét thấy cần thiết, cử người tham gia', 'event', ''],
    ['Trường hợp không thống nhất được thì báo cáo cấp trên', 'event', ''],
    ['Kết thúc mỗi giai đoạn, tổ chức tổng kết', 'event', ''],
    ['Triển khai ngay sau khi Kế hoạch được ban hành', 'event', ''],
    ['Phối hợp với các hội (nếu có) để vận động', '', ''],
    ['Xây dựng phương án xử lý khi có sự cố xảy ra', '', ''],
    ['Báo cáo kết quả 06 tháng đầu năm 2025', '', ''],
    ['Thực hiện Kế hoạch năm 2025 của Ủy ban nhân dân xã', '', ''],
    ['Tổ chức lớp tập huấn trong 03 ngày', '', ''],
    ['Căn cứ chương trình công tác hằng năm, phân công cán bộ phụ trách', '', ''],
  ] as const)('%s', (text, cadence, due) => expect(said(text)).toEqual([cadence, due]))
})

describe('the words shown as the reason', () => {
  it.each([
    ['Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các đơn vị phản ánh về huyện', 'nếu có khó khăn, vướng mắc'],
    ['Khi cơ quan, tổ chức có thẩm quyền mời, Mặt trận cử người tham gia', 'Khi cơ quan, tổ chức có thẩm quyền mời'],
    ['Xác minh khi có dấu hiệu vi phạm theo đề nghị của Sở Y tế', 'khi có dấu hiệu vi phạm theo đề nghị của Sở Y tế'],
    ['Nếu có vướng mắc, phản ánh về Công an xã', 'Nếu có vướng mắc'],
    ['Sau giao ban có thông báo kết luận để các đơn vị thực hiện', 'Sau giao ban'],
    ['Khi phát hiện dịch phải báo cáo trong vòng 24 giờ', 'Khi phát hiện dịch'],
  ])('%s', (text, cue) => expect(cadencesIn(text, 0, dueIn(text, 0), true).map((cadence) => cadence.cue)).toEqual([cue]))
  it('stand where they say', () => {
    const text = 'Hằng quý, khi có yêu cầu, gửi báo cáo trước ngày 20 tháng cuối quý'
    const due = dueIn(text, 7)
    for (const { cue, start, end } of [...cadencesIn(text, 7, due, true), ...(due ? [due] : [])]) expect(text.slice(start - 7, end - 7)).toBe(cue)
  })
})

describe('what a cell of time says', () => {
  it.each([
    ['6/2025', 'once', 'in 2025-06'],
    ['Tháng 6/2025', 'once', 'in 2025-06'],
    ['Quý IV/2025', 'once', 'in 2025-Q4'],
    ['Quý III, IV/2025', 'once', 'in 2025-Q3; 2025-Q4'], ['Cuối năm học 2025 - 2026', 'once', 'text'],
    ['Năm 2025', 'once', 'in 2025'],
    ['2025', 'once', 'in 2025'],
    ['2025-2030', '', 'between 2025/2030'],
    ['Giai đoạn 2026 - 2030', '', 'between 2026/2030'],
    ['Tháng 11/2025 - 01/2026', '', 'between 2025-11/2026-01'],
    ['Từ tháng 10/2025', '', 'from 2025-10'],
    ['Từ quý I/2025', '', 'from 2025-Q1'],
    ['Năm 2026 và các năm tiếp theo', '', 'from 2026'],
    ['Thường xuyên', 'ongoing', ''],
    ['Thường xuyên, hằng năm', 'ongoing yearly', ''],
    ['Hằng năm (trước 15/12)', 'yearly', 'before 12-15 yearly'],
    ['Hằng quý', 'quarterly', ''],
    ['Hoàn thành trước 31/12/2025', 'once', 'before 2025-12-31'],
    ['Theo tiến độ của Trung ương', '', 'text'],
    ['Ngay sau khi Kế hoạch được ban hành', 'event', ''],
    ['Từ khi thành lập đến khi kết thúc nhiệm vụ', '', 'text'],
  ] as const)('%s', (text, cadence, due) => expect(said(text, true)).toEqual([cadence, due]))
})

describe('a cell that names no time of the year', () => {
  it.each([['Cả năm', 'ongoing'], [' Trong cả năm.', 'ongoing'], ['Quanh năm', 'ongoing'], ['Cả năm 2031', ''], ['Dịp hè', 'event'], ['Trong mùa mưa lũ.', 'event'], ['6 tháng, cả năm', 'halfyear yearly']])('%s', (words, kinds) => expect(cadencesOfCell(words, 0, undefined).map(({ kind }) => kind).join(' ')).toBe(kinds))
})
