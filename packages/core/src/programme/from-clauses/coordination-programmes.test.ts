import { describe, expect, it } from 'vitest'
import { readingOf } from './reading-of.ts'

const head = 'CÔNG AN TỈNH - HỘI NÔNG DÂN TỈNH SUỐI GIẤY\nSố: 12/CTPH-CAT-HND\nSuối Giấy, ngày 14 tháng 8 năm 2031\n\nCHƯƠNG TRÌNH PHỐI HỢP\nGiữa Công an tỉnh và Hội Nông dân tỉnh về giữ bến phà giai đoạn 2031 - 2035\n\nI. MỤC ĐÍCH\n1. Mục đích\n- Nâng cao nhận thức.\n\nII. NỘI DUNG PHỐI HỢP\n1. '
/** Who acts and with whom, for each duty of an item. */
function duties(item: string) {
  const { obligations, parties } = readingOf(`${head}${item}\n`)
  const named = (ids: readonly string[]) => ids.map((id) => parties.find((party) => party.id === id)?.name).join(', ')
  return obligations.map(({ actors, counterparts, level }) => `${named(actors)} | ${named(counterparts)} | ${level ?? ''}`)
}

describe('who acts in a programme of coordination', () => {
  it.each([
    ['Chủ phà chống đối thì Chủ tịch UBND cấp xã đề nghị Công an cấp huyện cử người; Công an cấp huyện không được từ chối và phải cử người.', ['UBND cấp xã | Công an cấp huyện | commune', 'Công an cấp huyện |  | district']],
    ['Công an xã yêu cầu Trạm bến cấp phao; Trạm bến có trách nhiệm cấp đủ phao.', ['Công an xã | Trạm bến | commune', 'Trạm bến |  | province']],
    ['Hội Nông dân tỉnh gửi danh sách bến cho Công an tỉnh; quá 30 ngày không chuyển biến thì hai bên lập đoàn kiểm tra.', ['Hội Nông dân tỉnh | Công an tỉnh | province', 'Công an tỉnh, Hội Nông dân tỉnh |  | province']],
    ['Cấp huyện, cấp xã không ký riêng mà đưa nội dung giữ bến vào kế hoạch năm.', ['Công an cấp huyện, Hội Nông dân cấp huyện, Công an cấp xã, Hội Nông dân cấp xã |  | all']],
    ['Sở Xây dựng báo cáo Bộ Xây dựng, Công an tỉnh báo cáo Bộ Công an tình hình bến.', ['Sở Xây dựng | Bộ Xây dựng | province', 'Công an tỉnh | Bộ Công an | province']],
    ['Cơ quan phối hợp trả lời cơ quan chủ trì bằng văn bản.', [expect.stringMatching(/^Cơ quan phối hợp \|/u)]],
    ['Vụ Học sinh, sinh viên (Bộ Giáo dục và Đào tạo) và Ban Thanh niên trường học (Trung ương Đoàn) là cơ quan đầu mối, giúp Ban Chỉ đạo đôn đốc việc giữ bến.', [expect.stringMatching(/^Vụ Học sinh, sinh viên, Ban Thanh niên trường học \|/u)]],
    ['Tỉnh đoàn Ba Cầu kiểm tra phao hằng quý.', [expect.stringMatching(/^Tỉnh đoàn \|/u)]],
    ['Công an tỉnh chỉ đạo các phòng có liên quan, Công an cấp xã bố trí người trực bến.', [expect.stringMatching(/^Công an tỉnh \| .*Công an cấp xã \| province$/u)]],
    ['Đối với Công an cấp xã: Hằng tháng tổ chức tuần tra bến.', ['Công an cấp xã |  | commune']],
    ['Đối với các bến lớn: Hằng tháng tổ chức tuần tra bến.', ['Công an tỉnh, Hội Nông dân tỉnh |  | province']],
    ['Hai bên thống nhất phân công nhiệm vụ như sau: Công an tỉnh mở lớp cứu hộ; Hội Nông dân tỉnh chọn người học.', ['Công an tỉnh |  | province', 'Hội Nông dân tỉnh |  | province']],
    ['Cơ quan thường trực: Công an tỉnh (Phòng Tham mưu), có trách nhiệm tổng hợp báo cáo hằng quý.', ['Công an tỉnh |  | province']],
    ['Mỗi cấp hội chọn ít nhất 01 bến làm điểm.', ['Các cấp hội |  | all']],
    ['Công an các đơn vị, địa phương nắm tình hình bến.', ['Công an các đơn vị, địa phương |  | all']],
    ['Ban Chỉ huy Quân sự, Hội Phụ nữ các xã, phường ký kết giao ước giữ bến.', ['Ban Chỉ huy Quân sự các xã, phường, Hội Phụ nữ các xã, phường |  | commune']],
    ['Hội Nông dân cấp xã, định kỳ hằng tháng (ngày 20), gửi báo cáo về Hội Nông dân tỉnh.', ['Hội Nông dân cấp xã | Hội Nông dân tỉnh | commune']],
    ['Công an và Hội Nông dân cấp xã 3 tháng, 6 tháng và một năm báo cáo về Công an tỉnh.', ['Công an cấp xã, Hội Nông dân cấp xã | Công an tỉnh | commune']],
    ['Định kỳ 6 tháng (trước ngày 15/7), hằng năm (trước ngày 31/01 năm sau) Sở Y tế báo cáo Công an tỉnh.', ['Sở Y tế | Công an tỉnh | province']],
    ['Cơ quan tham mưu giúp việc hai bên (Phòng Tham mưu Công an tỉnh, Văn phòng Hội) thường xuyên trao đổi thông tin về bến.', ['Cơ quan tham mưu giúp việc hai bên |  | province']],
    ['ở những nơi có bến phà, cầu phao đi qua, Công an xã phối hợp với Hội Nông dân xã lập đội giữ bến.', ['Công an xã | Hội Nông dân xã | commune']],
    ['Hội Nông dân tỉnh chỉ đạo Báo Cựu chiến binh Việt Nam, Công an tỉnh chỉ đạo Báo Công an nhân dân mở chuyên mục giữ bến.', ['Hội Nông dân tỉnh | Báo Cựu chiến binh Việt Nam | province', 'Công an tỉnh |  | province']],
    ['Vụ Pháp chế Bộ Công an và Ban Tuyên huấn Trung ương Hội là bộ phận giúp việc, có nhiệm vụ soạn thảo chương trình năm.', ['Vụ Pháp chế, Ban Tuyên huấn Trung ương Hội |  | central']],
    ['Công an tỉnh tuyên truyền về bảo hiểm xã hội, hải quan, thuế cho chủ phà.', ['Công an tỉnh |  | province']],
    ['Công an tỉnh thông báo cho Phòng Kinh tế kết quả xử lý phà quá tải.', ['Công an tỉnh | Phòng Kinh tế | province']],
    ['Phát hiện bến hỏng thì báo cáo Công an tỉnh và đề nghị Sở Xây dựng sửa.', ['Hội Nông dân tỉnh | Công an tỉnh, Sở Xây dựng | province']],
  ])('%s', (item, want) => expect(duties(item)).toEqual(want))
})

it('holds the bodies a regulation names to what its last article asks of them', () => {
  const text = 'QUY CHẾ\nPhối hợp giữ bến phà giữa Công an tỉnh và Hội Nông dân tỉnh\n(Ban hành kèm theo Quyết định số 12/QĐ-UBND ngày 05 tháng 3 năm 2031 của Ủy ban nhân dân tỉnh Suối Giấy)\n\nĐiều 1. Công an tỉnh\n1. Giữ bến hằng ngày.\nĐiều 2. Điều khoản thi hành\n1. Các cơ quan, đơn vị nêu tại Quy chế này phân công 01 đầu mối, thông báo về Công an tỉnh trước ngày 15/10/2031.\n2. Các đơn vị có tên tại Điều 1 xây dựng kế hoạch trước ngày 01/5/2031.\n3. Các cơ quan, đơn vị nêu trên chịu trách nhiệm thi hành Quy chế này kể từ ngày ký.\n'
  const { obligations, parties } = readingOf(text)
  expect(obligations.map(({ clausePath, actors }) => [clausePath, actors.map((id) => parties.find((party) => party.id === id)?.name).join()])).toEqual([['Điều 1.1', 'Công an tỉnh'], ['Điều 2.1', 'Các cơ quan, đơn vị'], ['Điều 2.2', 'Công an tỉnh']])
})

it('gives what stands below a name that ends with its place to that body', () => {
  const { obligations, parties } = readingOf(`${head.replace(/\d+\.\s*$/u, '')}III. TRÁCH NHIỆM\n1. Công an tỉnh\na) Kiểm tra phao hằng quý.\n2. Tỉnh đoàn Ba Cầu\na) Dạy bơi cho trẻ ven sông hằng quý.\n`)
  expect(obligations.slice(-2).map(({ actors }) => actors.map((id) => parties.find((party) => party.id === id)?.name).join(', '))).toEqual(['Công an tỉnh', 'Tỉnh đoàn'])
})

it('gives both who report in one sentence the day it ends with', () => {
  const times = (item: string) => readingOf(`${head}${item}\n`).obligations.map(({ cadence, due }) => `${cadence.map(({ kind }) => kind).join(' ')} ${due?.rule ?? ''}`.trim())
  expect(times('Sở Xây dựng báo cáo Bộ Xây dựng, Công an tỉnh báo cáo Bộ Công an tình hình bến trước ngày 15/7 và 15/01 hằng năm.')).toEqual(['halfyear 07-15 yearly; 01-15 yearly', 'halfyear 07-15 yearly; 01-15 yearly'])
  expect(times('Sở Xây dựng báo cáo Bộ Xây dựng tình hình bến, Công an tỉnh báo cáo Bộ Công an tình hình phao trước ngày 15/7 hằng năm.')).toEqual(['', 'yearly 07-15 yearly'])
})

it('leaves the review of the paper to all who sign it, whoever reported before', () => {
  const { obligations, parties } = readingOf(`${head}Điều 5. Chế độ báo cáo, sơ kết, tổng kết\n1. Sở Xây dựng, Sở Y tế gửi báo cáo trước ngày 05/6 hằng năm.\n2. Hằng năm tổ chức sơ kết, 05 năm tổng kết việc thực hiện Chương trình.\n`)
  const named = obligations.map(({ actors }) => actors.map((id) => parties.find((party) => party.id === id)?.name).join(', '))
  expect(named.slice(-3)).toEqual(['Sở Xây dựng, Sở Y tế', 'Công an tỉnh, Hội Nông dân tỉnh', 'Công an tỉnh, Hội Nông dân tỉnh'])
})
