import { describe, expect, it } from 'vitest'
import { readingOf } from './reading-of.ts'
import { dutiesByName, ofTwo } from './signed-paper.fixture.ts'

const plan = (body: string) => `ỦY BAN NHÂN DÂN TỈNH BA CẦU\nSố: 12/KH-UBND\nBa Cầu, ngày 01 tháng 3 năm 2031\n\nKẾ HOẠCH\nGiữ bến phà\n\nII. TỔ CHỨC THỰC HIỆN\n1. Công an tỉnh\na) ${body}\n`
const first = (text: string) => { const [duty] = dutiesByName(text); return [duty?.who, duty?.beside] }

describe('who acts below the heading of another body', () => {
  it.each([
    ['Áo phao tại các bến do các tổ giữ phao trang bị trước ngày 01/6/2031.', 'Các tổ giữ phao', ''],
    ['Phao hỏng phải được các đội giữ bến thu gom, chuyển về trạm hằng tháng.', 'Các đội giữ bến', ''],
    ['In sổ phao trước mùa lũ hằng năm - giao Chi cục Thủy sản thực hiện.', 'Chi cục Thủy sản', ''],
    ['Giao ban cấp chuyên viên hằng tháng, do Sở Y tế triệu tập.', 'Sở Y tế', ''],
    ['Sơ kết vào quý III năm 2033, do cơ quan chủ trì của năm đó đảm nhiệm.', 'Cơ quan chủ trì', ''],
    ['Đội giữ bến (Đội số 5) trực tiếp tổ chức vớt phao.', 'Đội giữ bến', ''],
    ['Tổ giữ bến liên tục nắm tình hình các bến.', 'Tổ giữ bến', ''],
    ['Quá trình thực hiện có khó khăn, vướng mắc, các đơn vị phản ánh về Sở Y tế.', 'Các đơn vị', 'Sở Y tế'],
    ['Kiểm tra các bến phà (Đơn vị chủ trì:\nChi cục Thủy sản; Đơn vị phối hợp: Sở Y tế; Thời gian: tháng 4 hằng năm).', 'Chi cục Thủy sản', 'Sở Y tế'],
    ['Phân công Phòng Bến bãi làm đầu mối giữ phao.', 'Công an tỉnh', 'Phòng Bến bãi'],
    ['Việc cắm biển ở bến do Sở Y tế chủ trì, các đội giữ bến có phao phối hợp thực hiện.', 'Sở Y tế', ''],
    ['Hội thi giữ bến được tổ chức vào ngày 15/3 hằng năm, do Sở Y tế và Chi cục Thủy sản cùng chủ trì.', 'Sở Y tế | Chi cục Thủy sản', ''],
    ['Kết thúc đợt kiểm tra, Trưởng đoàn báo cáo kết quả với Sở Y tế.', 'Trưởng đoàn', 'Sở Y tế'],
    ['Vào tuần cuối của các tháng 3, 6 và 9 hằng năm, Sở Y tế đếm phao.', 'Sở Y tế', ''],
    ['Đề nghị Liên đoàn Đua thuyền tỉnh:\n- Vận động hội viên ký cam kết mặc áo phao.', 'Liên đoàn Đua thuyền tỉnh', ''],
  ])('%s', (body, who, beside) => expect(first(plan(body))).toEqual([who, beside]))
  it('is a body the paper sets up', () => expect(dutiesByName(plan('Thành lập 01 Tổ giữ phao, gồm 05 người.\nb) Khi nước lên, Tổ giữ phao không tự ý rời bến và báo ngay cho Sở Y tế.')).at(-1)).toMatchObject({ who: 'Tổ giữ phao', beside: 'Sở Y tế' }))
  it('is asked below a heading of all who sign', () => expect(dutiesByName(`${ofTwo.replace('II. NỘI DUNG PHỐI HỢP', 'II. TRÁCH NHIỆM CỦA CÁC BÊN')}1. Đề nghị Sở Y tế bố trí chỗ đặt phao.\n`)[0]?.who).toBe('Sở Y tế'))
})

describe('signers no table knows', () => {
  const paper = 'HẠT GIỮ LUỒNG\nTỈNH BA CẦU - CẢNG VỤ\nĐƯỜNG SÔNG TỈNH\nBA CẦU\n-------\n|\nSố:\n07/QCPH\n|\nBa\nCầu, ngày 18 tháng 4 năm 2031\n|\n\nQUY CHẾ PHỐI HỢP\nGIỮA HẠT GIỮ LUỒNG TỈNH BA CẦU VÀ CẢNG VỤ ĐƯỜNG SÔNG TỈNH BA CẦU TRONG VIỆC GIỮ BẾN PHÀ\n\nHạt Giữ luồng tỉnh Ba Cầu (sau đây gọi tắt là Hạt) và Cảng vụ Đường sông tỉnh Ba Cầu (sau đây gọi tắt là Cảng vụ) thống nhất ban hành Quy chế như sau:\n\nĐiều 1. Giao ban\n1. Hai bên giao ban hằng quý.\n2. Hạt gửi tin cho Cảng vụ hằng ngày.\n'
  it('are known by the names the paper shortens', () => expect(dutiesByName(paper)).toMatchObject([{ who: 'Hạt Giữ luồng tỉnh | Cảng vụ Đường sông tỉnh' }, { who: 'Hạt Giữ luồng tỉnh', beside: 'Cảng vụ Đường sông tỉnh' }]))
  it('write the place in two lines of a narrow cell', () => expect(readingOf(paper).document.place).toBe('Ba Cầu'))
})

describe('who signs', () => {
  const signers = (letterhead: string, symbol: string, body: string) => { const { document, parties } = readingOf(`${letterhead}\nSố: 12/CTPH-${symbol}\n\nCHƯƠNG TRÌNH PHỐI HỢP\nVề giữ bến phà giai đoạn 2031 - 2035\n\nI. NỘI DUNG\n1. ${body}\n`); return document.issuers.map((id) => parties.find((party) => party.id === id)?.name) }
  it('stands behind a dash that opens a line', () => expect(signers('BỘ XÂY DỰNG\n- BỘ Y TẾ - BỘ CÔNG AN', 'BXD-BYT-BCA', 'Mở lớp cứu hộ hằng năm.')).toEqual(['Bộ Xây dựng', 'Bộ Y tế', 'Bộ Công an']))
  it('is a youth union that the symbol calls by its full name', () => expect(signers('SỞ Y TẾ - HỘI CHỮ THẬP ĐỎ\nTỈNH ĐOÀN BA CẦU', 'SYT-HCTĐ-TĐTN', 'Tỉnh Đoàn Ba Cầu mở lớp cứu hộ hằng năm.')).toHaveLength(3))
  it('is an association of the province though its name says “Việt Nam”', () => expect(dutiesByName('HỘI LIÊN HIỆP PHỤ NỮ VIỆT NAM\nTỈNH BA CẦU\nBAN THƯỜNG VỤ\n***\nSố: 27/KH-BTV\nBa Cầu, ngày 05 tháng 02 năm 2031\n\nKẾ HOẠCH\nGiữ bến phà\n\nI. NỘI DUNG\n1. Ban Thường vụ Hội Liên hiệp Phụ nữ Việt Nam tỉnh Ba Cầu mở lớp cứu hộ hằng năm.\n')[0]?.level).toBe('province'))
  it('meets below final provisions too', () => expect(dutiesByName(`${ofTwo.replace('II. NỘI DUNG PHỐI HỢP\n', 'Chương III\nĐIỀU KHOẢN THI HÀNH\nĐiều 10. Giao ban, kiểm tra, sơ kết\n')}1. Sơ kết được tiến hành trong tháng 9 năm 2033.\n`)).toHaveLength(1))
  it('meets, and is no board', () => expect(dutiesByName(`${ofTwo}1. Giao ban công tác phối hợp được tiến hành ở cấp tỉnh 06 tháng một lần.\n`)[0]?.who).toBe('Công an tỉnh | Hội Nông dân tỉnh'))
})

describe('tiers', () => {
  it('of a board whose part in the work stands in brackets', () => expect(dutiesByName(plan('Giữ bến.').replace('a) Giữ bến.', '- Ban Gia đình (đơn vị đầu mối): tham mưu theo dõi việc giữ bến.'))[0]).toMatchObject({ who: 'Ban Gia đình', level: 'province' }))
  it('of a board of the province that signs with a commune', () => expect(dutiesByName('UBND XÃ BẾN ĐÁ - BAN QUẢN LÝ KHU BẢO TỒN LUỒNG LẠCH\nSố: 12/TTPH\n\nTHỎA THUẬN PHỐI HỢP\nGiữa UBND xã Bến Đá và Ban Quản lý Khu bảo tồn luồng lạch về giữ bến phà\n\nI. NỘI DUNG\n1. Ban Quản lý Khu bảo tồn luồng lạch mở lớp cứu hộ hằng năm.\n')[0]?.level).toBe('province'))
  it('of a central signer that no table knows', () => expect(dutiesByName('BỘ XÂY DỰNG - ỦY BAN GIỮ BẾN PHÀ\nSố: 11/2031/TTLT-BXD-UBGBP\nHà Nội, ngày 24 tháng 4 năm 2031\n\nTHÔNG TƯ LIÊN TỊCH\nHướng dẫn giữ bến phà\n\nI. TRÁCH NHIỆM\n1. Ủy ban Giữ bến phà:\na) Biên soạn tài liệu dạy bơi.\n')[0]?.level).toBe('central'))
})

describe('no duty', () => {
  it('is a name the paper explains', () => expect(dutiesByName(plan('Trong Kế hoạch này, "bến trọng điểm" là bến có từ 50 khách trở lên qua lại mỗi ngày.'))).toEqual([]))
})
