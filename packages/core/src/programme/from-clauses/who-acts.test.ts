import { describe, expect, it } from 'vitest'
import { readingOf } from './reading-of.ts'

const head = (kind: string, title: string) => `ỦY BAN NHÂN DÂN\nTỈNH SUỐI GIẤY\n\nSố: 12/QĐ-UBND\n\nSuối Giấy, ngày 05 tháng 3 năm 2031\n\n${kind}\n\n${title}\n\n`
const rule = (body: string) => `${head('QUYẾT ĐỊNH', 'Ban hành Quy chế phối hợp quản lý bến phà')}${body}\n`
const joint = (body: string) => `Thông tư liên tịch số 07/2031/TTLT-BCA-BQP Hướng dẫn quản lý bến phà ngày 04/05/2031 của Bộ Công an và Bộ Quốc phòng, có hiệu lực thi hành kể từ ngày 20/06/2031\n\n${body}\n`
const central = (title: string, body: string) => `Quyết định số 56/2031/QĐ-TTg ${title} ngày 16/09/2031 của Thủ tướng Chính phủ, có hiệu lực thi hành kể từ ngày 01/11/2031\n\n${body}\n`

/** The last duty of a text: who acts, who is worked with, at which tier. */
function lastOf(text: string) {
  const { obligations, parties } = readingOf(text)
  const named = (ids: readonly string[] = []) => ids.map((id) => parties.find((party) => party.id === id)?.name.replace(/^(?:Các|các)\s+/u, '')).join(' | ')
  const last = obligations.at(-1)
  return { acts: named(last?.actors), with: named(last?.counterparts), level: last?.level }
}
const item = (sentence: string) => rule(`Điều 4. Trật tự bến phà\n1. ${sentence}`)

describe('who acts', () => {
  it.each([
    ['Nếu có khó khăn, vướng mắc các cơ quan, đơn vị kịp thời phản ánh về Sở Xây dựng.', 'cơ quan, đơn vị'],
    ['Nhân Ngày hội bến phà (19/8), Công an xã phối hợp với Sở Xây dựng thăm trạm bến.', 'Công an xã'],
    ['Hội Nông dân xã và Công an xã, mỗi đơn vị xây dựng 03 mô hình bến an toàn.', 'Hội Nông dân xã | Công an xã'],
    ['Hồ sơ không đủ điều kiện, Sở Xây dựng trả lại và nêu rõ lý do bằng văn bản.', 'Sở Xây dựng'],
    ['Công an xã: trong tháng 02 thẩm định phương án giữ bến.', 'Công an xã'],
    ['Công an xã trong quý III tổ chức 02 buổi tuyên truyền.', 'Công an xã'],
    ['Trạm Y tế xã: từ tháng 5 đến tháng 8 tuần tra bến phà.', 'Trạm Y tế xã'],
    ['Người đứng đầu bến phà đề nghị Công an xã hỗ trợ khi bến đông.', 'Người đứng đầu bến phà'],
    ['Kinh phí sửa bến do Sở Tài chính cấp bổ sung trong 20 ngày làm việc.', 'Sở Tài chính'],
    ['Trong quá trình thực hiện Quy chế này các cơ quan, đơn vị có vướng mắc phản ánh về Sở Xây dựng để xem xét.', 'cơ quan, đơn vị'],
    ['Căn cứ vào nội dung Quy chế này Công an xã hướng dẫn thủ tục mở bến.', 'Công an xã'],
    ['Chế độ đối với người lái phà do Sở Xây dựng hướng dẫn theo quy định.', 'Sở Xây dựng'],
    ['Trường hợp gặp vướng mắc thì Trạm bến phà có trách nhiệm báo cáo Sở Xây dựng.', 'Trạm bến phà'],
    ['Công an xã (qua Đội Trật tự bến phà) và Sở Xây dựng (qua Phòng Đường thủy) là đầu mối theo dõi việc giữ bến.', 'Công an xã | Sở Xây dựng'],
    ['Các trường lập danh sách học sinh qua phà gửi Công an xã.', 'trường'],
    ['Mỗi năm, mỗi xã tổ chức 01 hội thi giữ bến.', 'xã'], ['Trước ngày 30/6/2031, mỗi xã thành lập 01 tổ phao.', 'xã'], ['Trong năm 2031, từng huyện chọn 01 bến làm điểm.', 'huyện'], ['Lực lượng chủ trì gửi kế hoạch tuần tra trước 05 ngày.', 'Lực lượng chủ trì'], ['Cơ quan thường trực ra thông báo kết luận sau cuộc họp 05 ngày.', 'Cơ quan thường trực'],
    ['Chế độ báo cáo: Các đơn vị được kiểm tra gửi sổ phao về Sở Xây dựng.', 'Đơn vị được kiểm tra'],
    ['Khi phát hiện phao hỏng Công an xã báo cáo ngay Sở Xây dựng.', 'Công an xã'],
    ['Khi có lũ lớn Công an xã phải có mặt tại bến trong 15 phút.', 'Công an xã'],
    ['Khi có kế hoạch Sở Xây dựng tổ chức diễn tập, Trạm bến phà cử người.', 'Trạm bến phà'],
    ['Khi có yêu cầu của Sở Xây dựng phối hợp diễn tập, Trạm bến phà cử người.', 'Trạm bến phà'],
    ['Chủ bến phà khi bến hỏng nếu không sửa được thì Công an xã có trách nhiệm đóng bến.', 'Công an xã'],
    ['Đối với trường hợp kiểm tra đêm, sau 22 giờ thì cơ quan được yêu cầu có trách nhiệm cử người tham gia.', 'Cơ quan được yêu cầu'],
    ['Trường hợp phà gặp nạn, Công an tỉnh nơi xảy ra vụ việc chủ trì, mời Sở Xây dựng tham gia.', 'Công an tỉnh'],
    ['Thông tin bến phà được Sở Xây dựng cập nhật hằng tháng.', 'Sở Xây dựng'],
    ['Công an xã giữ phao; mức độ hoàn thành chỉ tiêu được Sở Xây dựng giao.', 'Công an xã'],
    ['Cấp xã: Công an xã phối hợp với Hội Nông dân xã tuyên truyền.', 'Công an xã'],
    ['Trường hợp Trạm Y tế không thể dự họp thì phải báo cáo Công an xã.', 'Trạm Y tế'],
    ['Căn cứ chức năng, nhiệm vụ được giao và Kế hoạch này, Công an xã kiểm tra phao.', 'Công an xã'],
    ['Các đơn vị: Chủ động kiểm tra phao tại các bến.', 'Đơn vị'],
    ['Bưu điện: Niêm yết lịch phà tại quầy.', 'Bưu điện'],
    ['Trung tâm Văn hóa: Chủ động xây dựng kế hoạch kiểm tra bến.', 'Trung tâm Văn hóa'],
    ['Ban Chỉ đạo xây dựng kế hoạch kiểm tra bến.', 'Ban Chỉ đạo'],
    ['UBND các xã, phường thuộc tỉnh: Kiểm tra phao tại các bến.', 'UBND các xã, phường'],
    ['Trách nhiệm của Công an xã: Kiểm tra phao và lập danh sách chủ bến.', 'Công an xã'],
    ['Công an xã xác định số phao mà chủ bến, chủ phương tiện phải mua.', 'Công an xã'],
    ['Công an xã lập danh sách bến thuộc đối tượng phải đóng.', 'Công an xã'],
    ['Tài liệu họp bến do Công an xã chuẩn bị và gửi Trạm Y tế.', 'Công an xã'],
    ['Các đơn vị thuộc ngành y tế kiểm tra phao tại các bến.', 'đơn vị thuộc ngành y tế'],
    ['Công an xã trong phạm vi địa bàn quản lý, kiểm tra phao tại các bến.', 'Công an xã'],
    ['Công an xã theo chức năng quản lý bến phà, kiểm tra phao.', 'Công an xã'],
    ['Theo chức năng, nhiệm vụ được giao, Công an xã kiểm tra phao.', 'Công an xã'],
    ['Ủy ban nhân dân tỉnh yêu cầu các sở, ban, ngành, cơ quan, đơn vị liên quan lập sổ trực bến.', 'sở, ban, ngành | Cơ quan, đơn vị liên quan'],
    ['Để giữ yên bến, tăng cường tuần tra, các sở, ban, ngành và Ủy ban nhân dân cấp xã theo chức năng, nhiệm vụ quy định lập sổ trực.', 'sở, ban, ngành | Ủy ban nhân dân cấp xã'],
    ['Các sở, ban, ngành tỉnh; Ủy ban nhân dân các xã, phường xây dựng kế hoạch trực bến.', 'sở, ban, ngành tỉnh | Ủy ban nhân dân các xã, phường'],
    ['Công an tỉnh Ba Cầu, nơi đoàn khách đến thăm bố trí người đón tiếp.', 'Công an tỉnh Ba Cầu'],
    ['Theo đó, yêu cầu thủ trưởng các sở, ban, ngành tỉnh; Ủy ban nhân dân các xã, phường xây dựng kế hoạch trực bến.', 'Thủ trưởng các sở, ban, ngành tỉnh | Ủy ban nhân dân các xã, phường'],
    ['Các loại sổ bến phà mà Công an tỉnh có trách nhiệm gửi cho Sở Xây dựng, gồm sổ trực và sổ phao.', 'Công an tỉnh'],
    ['Chủ tịch Ủy ban nhân dân tỉnh quyết định thành lập Tổ bến phà liên ngành (sau đây gọi tắt là Tổ bến phà) theo đề nghị của Sở Xây dựng.', 'Chủ tịch Ủy ban nhân dân tỉnh'],
    ['Cục Quản lý bến bãi kiểm tra phao.', 'Cục Quản lý bến bãi'],
    ['Vụ Pháp chế kịp thời gửi tin cho Công an xã.', 'Vụ Pháp chế'],
    ['Sở Xây dựng là cơ quan thường trực, có trách nhiệm đôn đốc các đơn vị.', 'Sở Xây dựng'],
    ['Người dân tộc thiểu số lái phà có trách nhiệm mặc áo phao.', 'Người dân tộc thiểu số lái phà'],
    ['Yêu cầu Giám đốc các sở, Thủ trưởng các ban, ngành tỉnh báo cáo Ủy ban nhân dân tỉnh trước ngày 30/11/2031.', 'Giám đốc các sở, Thủ trưởng các ban, ngành tỉnh'],
  ])('%s: %s', (sentence, acts) => expect(lastOf(item(sentence)).acts).toBe(acts))

  it('is the body a short name stands for', () => {
    expect(lastOf(rule('Điều 2. Trung tâm cứu hộ bến phà miền núi (sau đây viết tắt là Trung tâm)\nTrung tâm cứu hộ bến phà miền núi (sau đây viết tắt là Trung tâm) đặt tại tỉnh.\nĐiều 4. Cứu hộ\nTrung tâm tổ chức cứu hộ như sau:\n1. Kiểm tra phao.')).acts).toBe('Trung tâm cứu hộ bến phà miền núi')
  })
  it('is nobody who only leads what others join', () => {
    const text = rule('Điều 5. Trách nhiệm\n1. Công an tỉnh\na) Cử cán bộ tham gia đoàn kiểm tra bến phà do Sở Xây dựng chủ trì.')
    expect(lastOf(text)).toMatchObject({ acts: 'Công an tỉnh', with: 'Sở Xây dựng' })
    expect(lastOf(item('Việc kiểm tra bến phà do Sở Xây dựng chủ trì.')).acts).toBe('Sở Xây dựng')
  })
  it.each([
    ['Tổng hợp kết quả các dự án bến phà do Sở Xây dựng chủ trì.', 'Công an tỉnh'],
    ['Theo dõi, đôn đốc từng đề án do Sở Xây dựng chủ trì thực hiện.', 'Công an tỉnh'],
    ['Kiểm tra việc giữ bến do Sở Xây dựng chủ trì, Sở Y tế phối hợp.', 'Sở Xây dựng'],
    ['Rà soát quy hoạch bến do Sở Xây dựng chủ trì, hoàn thành trong tháng 5.', 'Sở Xây dựng'],
    ['Các công việc được Sở Xây dựng phân công.', 'Công an tỉnh'],
  ])('is nobody whose works are only looked at: %s', (work, acts) => expect(lastOf(rule(`Điều 5. Trách nhiệm\n1. Công an tỉnh\na) ${work}`)).acts).toBe(acts))
  it('is who is asked, in a list of bodies under a heading for all of them', () => {
    expect(lastOf(rule('Điều 5. Trách nhiệm của các sở, ngành\n1. Sở Xây dựng kiểm tra bến phà.\n2. Đề nghị Hội Nông dân tỉnh tuyên truyền.')).acts).toBe('Hội Nông dân tỉnh')
    expect(lastOf(rule('Điều 5. Trách nhiệm của Sở Xây dựng\n1. Kiểm tra bến phà.\n2. Đề nghị Hội Nông dân tỉnh tuyên truyền.')).acts).toBe('Sở Xây dựng')
  })
  it('stays who a sentence names, though its heading names a class', () => {
    expect(lastOf(rule('Điều 5. Trách nhiệm của các cơ quan, đơn vị\n1. Công an xã cử người trực bến; kịp thời báo cáo Sở Xây dựng khi có sự cố.')).acts).toBe('Công an xã')
  })
  it('is whom a label names, where the sentence names only “các cơ quan, đơn vị”', () => {
    const text = `${head('KẾ HOẠCH', 'Trực bến phà')}II. NHIỆM VỤ\n1. Các cơ quan, đơn vị tổ chức tuyên truyền an toàn bến phà.\n- Cơ quan thực hiện: Sở Xây dựng; Ban Bến bãi Suối Giấy.\n`
    expect(lastOf(text).acts).toBe('Sở Xây dựng | Ban Bến bãi Suối Giấy')
  })
  it('is whom a label lets lead, not with whom', () => {
    const text = `${head('KẾ HOẠCH', 'Trực bến phà')}II. NHIỆM VỤ\n1. Tổ chức tuyên truyền an toàn bến phà.\n- Đơn vị thực hiện: Sở Xây dựng phối hợp với Công an tỉnh.\n`
    expect(lastOf(text)).toMatchObject({ acts: 'Sở Xây dựng', with: 'Công an tỉnh' })
  })
  it('is not carried from one item of a plan to the next', () => {
    const { obligations } = readingOf(`${head('KẾ HOẠCH', 'Trực bến phà')}II. NHIỆM VỤ\n1. Công an xã kiểm tra bến.\n2. Tuần tra các bến.\n`)
    expect(obligations.map(({ clausePath }) => clausePath)).toEqual(['II.1'])
  })
  it('is none of those who are only given rights', () => {
    expect(readingOf(rule('Điều 7. Quyền\n1. Trưởng bến có quyền:\na) Kiểm tra phao;\nb) Đóng bến.')).obligations).toEqual([])
  })
  it('is, in a joint circular, the sectors between which it applies', () => {
    const body = (scope: string) => `Điều 1. Phạm vi điều chỉnh\nThông tư này hướng dẫn việc gửi tin ${scope} các cấp.\nĐiều 4. Hình thức\n1. Thông tin về bến phà được gửi vào ngày 20 hằng tháng.`
    expect(lastOf(joint(body('giữa cơ quan thuế và Tòa án nhân dân'))).acts).toBe('Cơ quan thuế | Tòa án nhân dân các cấp')
    expect(lastOf(joint(body('của Tòa án nhân dân'))).acts).toBe('Bộ Công an | Bộ Quốc phòng')
  })
})

describe('who is worked with', () => {
  it.each([
    ['Sở Xây dựng thông báo lịch chạy phà để Công an xã biết.', 'Công an xã'],
    ['Sở Xây dựng sửa bến phà để Công an xã quản lý.', ''],
    ['Sở Xây dựng lấy ý kiến Công an xã, Hội Nông dân xã trước khi đóng bến.', 'Công an xã | Hội Nông dân xã'],
    ['Sở Xây dựng trình cấp có thẩm quyền phê duyệt dự toán bến phà.', 'Cấp có thẩm quyền'],
    ['Sở Xây dựng chủ trì, phối hợp với Công an tỉnh kiểm tra bến phà; hằng năm sơ kết việc trực bến.', 'Công an tỉnh'],
    ['Sở Xây dựng kiểm tra việc phối hợp với Công an xã của chủ bến.', ''],
    ['Sở Xây dựng kiểm tra bến phà, phối hợp với Công an xã xử lý.', 'Công an xã'],
    ['Sở Xây dựng thành lập Đoàn kiểm tra, giám sát của Hội Nông dân tỉnh.', ''],
    ['Sở Xây dựng giám sát việc trực bến tại các thôn.', ''],
    ['Sở Xây dựng hỗ trợ các địa phương sửa bến phà.', 'địa phương'],
    ['Sở Xây dựng thông báo cho tổ chức thực hiện cứu hộ bến phà về lịch chạy phà.', 'Tổ chức thực hiện cứu hộ bến phà'],
    ['Sở Xây dựng đối thoại với ban liên lạc chủ phà.', 'Ban liên lạc chủ phà'],
    ['Sở Xây dựng hướng dẫn chủ bến về thủ tục của Công an tỉnh.', ''],
    ['Sở Xây dựng chỉ đạo các cấp Hội Nông dân tuyên truyền.', 'cấp Hội Nông dân'],
    ['Sở Xây dựng giúp lãnh đạo hai ngành theo dõi bến phà.', 'Lãnh đạo hai ngành'],
    ['Sở Xây dựng đôn đốc các sở, ngành liên quan và Công an xã sửa bến.', 'sở, ngành | Công an xã'],
    ['Khi nhận được đề nghị của Tòa án, Công an cấp xã cử người bảo vệ bến.', 'Tòa án'],
    ['Sở Xây dựng phối hợp với Hội Nông dân, Công an cấp xã sửa bến.', 'Hội Nông dân cấp xã | Công an cấp xã'],
    ['Sở Xây dựng gửi thông tin cho cơ quan cung cấp phao trong thời hạn 05 ngày.', 'Cơ quan cung cấp phao'],
  ])('%s: %s', (sentence, partners) => expect(lastOf(item(sentence)).with).toBe(partners))
})

describe('the tier of who acts', () => {
  it.each([
    ['Chi cục Thuế quận, huyện, thị xã có trách nhiệm gửi tin.', 'district'],
    ['Ban Bến bãi thuộc Tổng cục Thuế có trách nhiệm gửi tin.', 'central'],
    ['Cục Bến bãi - Bộ Nông nghiệp và Phát triển nông thôn có trách nhiệm gửi tin.', 'central'],
    ['Cơ quan Thú y vùng 3 có trách nhiệm gửi tin.', 'region'],
    ['Trung tâm Bến bãi tỉnh có trách nhiệm gửi tin. Báo cáo Trung tâm Bến bãi tỉnh.', 'province'],
    ['Ngành Tòa án có trách nhiệm gửi tin.', 'all'],
    ['Đại biểu Quốc hội có trách nhiệm gửi tin.', 'central'],
    ['Các ngành tiến hành trao đổi tin về bến phà.', 'all'],
  ])('%s: %s', (sentence, level) => expect(lastOf(joint(`Điều 4. Gửi tin\n1. ${sentence}`)).level).toBe(level))
  it('is that of the label its bodies stand below', () => {
    const shared = 'Điều 5. Đầu mối\n1. Cấp trung ương: Cục Bến bãi.\n2. Cấp khu vực: Viện Phao tiêu Nha Trang.\n3. Cấp xã: Trạm y tế xã.\n'
    const task = 'Điều 6. Trách nhiệm của Viện Phao tiêu Nha Trang\n1. Kiểm tra phao tại các bến.'
    expect([lastOf(joint(`${shared}${task}`)).level, lastOf(joint(task)).level]).toEqual(['region', 'central'])
  })
  it('is that printed after the name, whatever the label above it says', () => {
    const shared = 'Điều 5. Đầu mối\n1. Cấp trung ương: Cục Bến bãi.\n2. Cấp huyện: Trạm bến huyện báo cáo Sở Phao tiêu cấp tỉnh.\n'
    expect(lastOf(joint(`${shared}Điều 6. Giữ bến\n1. Ủy ban nhân dân cấp tỉnh có trách nhiệm gửi tin.\n`)).level).toBe('province')
    expect(lastOf(joint(`${shared.replace('Sở Phao tiêu', 'Ủy ban nhân dân')}Điều 6. Giữ bến\n1. Ủy ban nhân dân cấp tỉnh có trách nhiệm gửi tin.\n`)).level).toBe('province')
  })
  it('is every tier for what a central paper sets up “các cấp”', () => {
    const body = 'Điều 4. Nhiệm vụ\n1. Tiểu ban Cứu hộ có nhiệm vụ kiểm tra phao.'
    expect(lastOf(central('Về tổ chức của Ban Chỉ đạo bến phà các cấp', body)).level).toBe('all')
    expect(lastOf(central('Về tổ chức của Ban Chỉ đạo bến phà', body)).level).toBe('central')
  })
})

describe('who issues a paper without a letterhead', () => {
  const issuers = (text: string) => { const { document, parties } = readingOf(text); return document.issuers.map((id) => parties.find((party) => party.id === id)?.name) }
  const body = '\nĐiều 1. Gửi tin\n1. Tin về bến phà được gửi hằng tháng.\n'
  it.each([
    ['Thông tư liên tịch hướng dẫn việc quản lý bến phà\nĐể bảo đảm trật tự; Bộ Công an, Bộ Quốc phòng và Tòa án nhân dân tối cao thống nhất hướng dẫn như sau:', ['Bộ Công an', 'Bộ Quốc phòng', 'Tòa án nhân dân tối cao']],
    ['Quy chế phối hợp quản lý bến phà\nCông an xã và Hội Nông dân xã thống nhất ban hành Quy chế như sau:', ['Công an xã', 'Hội Nông dân xã']],
    ['Thông tư liên tịch hướng dẫn việc quản lý bến phà\nĐể bảo đảm trật tự bến phà của Bộ Công an.', []],
  ])('%j: %j', (text, names) => expect(issuers(text + body)).toEqual(names))
})

describe('asking beside work of one\'s own', () => {
  it('leaves the work to who does it', () => expect(lastOf(rule('Điều 4. Trách nhiệm của Trạm Y tế xã\n1. Kiểm tra phao tại các bến và đề nghị Công an xã cho ý kiến.'))).toMatchObject({ acts: 'Trạm Y tế xã', with: 'Công an xã' }))
})

describe('a condition at the head of a sentence', () => {
  it('goes on past the comma of a word made of two', () => expect(lastOf(rule('Điều 4. Quy định cụ thể\n1. Tùy theo yêu cầu công tác phòng, chống lũ ở địa phương, Công an xã bố trí người trực bến.'))).toMatchObject({ acts: 'Công an xã' }))
})

describe('a council set up at several tiers', () => {
  const article = 'Điều 2. Tổ chức\n1. Hội đồng cứu hộ bến phà trung ương lập kế hoạch cứu hộ.\n2. Hội đồng cứu hộ bến phà cấp tỉnh kiểm tra phao.\nĐiều 3. Chủ tịch Hội đồng cứu hộ bến phà\n1. Triệu tập phiên họp của Hội đồng.'
  it('stands, with its chair, at each', () => expect(lastOf(central('Quy định về Hội đồng cứu hộ bến phà', article)).level).toBe('all'))
  it('stands at one where only one is set up', () => expect(lastOf(central('Quy định về Hội đồng cứu hộ bến phà', article.replace('cấp tỉnh', 'trung ương'))).level).toBe('central'))
  it('may be a team, by its number or by who heads it', () => {
    const team = 'Điều 2. Tổ chức\n1. Đội cứu hộ bến phà cấp tỉnh có Đội trưởng.\n2. Đội cứu hộ bến phà cấp huyện có Đội trưởng.\nĐiều 3. Nhiệm vụ\n1. Đội cứu hộ bến phà 07 có trách nhiệm kiểm tra phao.'
    expect(lastOf(central('Quy định về Đội cứu hộ bến phà', team)).level).toBe('all')
    expect(lastOf(central('Quy định về Đội cứu hộ bến phà', `${team}\n2. Đội trưởng có trách nhiệm triệu tập đội.`)).level).toBe('all')
    expect(lastOf(central('Quy định về Đội cứu hộ bến phà', team.replace('cấp huyện', 'cấp tỉnh'))).level).toBe('central')
  })
})
