import { describe, expect, it } from 'vitest'
import { counterpartPlaces } from './counterpart-places.ts'
import { counterpartsOf } from './counterparts-of.ts'
import { findParties } from './find-parties.ts'
import { subjectOf } from './party-places.ts'

const of = (phrase: string) => {
  const mentions = findParties(phrase)
  return counterpartsOf(phrase, mentions, subjectOf(phrase, mentions)).map(({ start, end }) => phrase.slice(start, end)).join(' + ')
}

describe('words before a counterpart', () => {
  it.each(counterpartPlaces.flatMap(({ examples, pattern }) => examples.map((text) => [text, pattern] as const)))('"%s"', (text, pattern) => expect(pattern.test(text)).toBe(true))
  it.each(counterpartPlaces.flatMap(({ counterExamples, pattern }) => counterExamples.map((text) => [text, pattern] as const)))('not "%s"', (text, pattern) => expect(pattern.test(text)).toBe(false))
})

describe('counterparts', () => {
  it.each([
    ['Công an huyện phối hợp với Sở Xây dựng trực bến', 'Sở Xây dựng'],
    ['Hội Nông dân tỉnh gửi báo cáo về Trung ương Hội và Bộ Tư lệnh Bộ đội Biên phòng', 'Trung ương Hội + Bộ Tư lệnh Bộ đội Biên phòng'],
    ['Hội Nông dân tỉnh báo cáo Bộ Tư lệnh Quân khu 3 và Ban Thường vụ Trung ương Hội trước ngày 15/12', 'Bộ Tư lệnh Quân khu 3 + Ban Thường vụ Trung ương Hội'],
    ['Hội Nông dân xã báo cáo Tỉnh Hội kết quả giữ bến', 'Tỉnh Hội'],
    ['Hội Nông dân tỉnh báo cáo việc dùng ngân sách trung ương, hội nghị giữ bến', ''],
    ['Hội Nông dân xã báo cáo các thôn trong tỉnh hội tụ đủ điều kiện mở bến', 'các thôn'],
    ['Công an huyện gửi số liệu về Sở Xây dựng để Sở Tài chính biết', 'Sở Xây dựng'],
    ['Công an huyện tổng hợp số liệu để báo cáo Ủy ban nhân dân tỉnh', 'Ủy ban nhân dân tỉnh'],
    ['Công an huyện thực hiện các yêu cầu của Sở Xây dựng về phao bến', 'Sở Xây dựng'],
    ['Sau khi nhận được số liệu của Sở Xây dựng, Công an huyện trình Ủy ban nhân dân tỉnh quyết định', 'Ủy ban nhân dân tỉnh'],
    ['Khi Sở Xây dựng mời dự họp, Công an huyện cử người đến', 'Sở Xây dựng'],
    ['Công an huyện mở lớp tập huấn cho Trạm Y tế', ''],
    ['Công an huyện giám sát việc giữ phao của Sở Xây dựng', 'Sở Xây dựng'],
    ['Công an huyện phối hợp với Sở Tài chính kiểm tra việc giữ phao của Sở Xây dựng', 'Sở Tài chính'],
    ['Công an huyện xác nhận giấy tờ trước khi gửi Sở Xây dựng', ''],
    ['Công an huyện cung cấp số liệu cho các tổ chức, cá nhân theo quy định', ''],
    ['Công an huyện báo cáo cấp có thẩm quyền (Ủy ban nhân dân tỉnh, Bộ Xây dựng) việc mở bến', 'cấp có thẩm quyền (Ủy ban nhân dân tỉnh + Bộ Xây dựng'],
    ['Công an huyện phổ biến văn bản hướng dẫn thi hành công tác giữ bến của Sở Xây dựng', ''],
    ['Công an xã phối hợp với thôn, làng, tổ dân phố kiểm tra phao', 'thôn, làng, tổ dân phố'],
    ['Công an xã giữ bến ở các thôn, bản vùng sông', ''],
    ['Công an xã liên hệ Trạm Y tế cử người trực bến', 'Trạm Y tế'],
    ['Khi phao hỏng, Hội Nông dân xã báo ngay Công an xã', 'Công an xã'],
    ['Công an xã thông báo ngay cho gia đình học sinh và Trạm Y tế', 'Trạm Y tế'],
    ['Đề nghị Ủy ban nhân dân huyện chỉ đạo Trạm Y tế kiểm tra phao', 'Trạm Y tế'],
    ['Với sự tham gia của Sở Xây dựng, Sở Y tế, Công an huyện tổ chức hội thi', 'Sở Xây dựng + Sở Y tế'],
    ['Với tinh thần trách nhiệm, Công an huyện giữ bến', ''],
    ['Công an huyện giải trình trước Ủy ban nhân dân tỉnh', 'Ủy ban nhân dân tỉnh'],
    ['Công an huyện tiếp nhận số liệu do Sở Xây dựng chuyển đến', 'Sở Xây dựng'],
    ['Công an huyện rà soát số liệu phao bến do Sở Xây dựng chuyển đến', ''],
    ['Công an huyện tham mưu Ủy ban nhân dân tỉnh trình Hội đồng nhân dân tỉnh quyết định', 'Ủy ban nhân dân tỉnh + Hội đồng nhân dân tỉnh'],
    ['Công an huyện báo cáo Ủy ban nhân dân tỉnh đề nghị Bộ Xây dựng cho ý kiến', 'Ủy ban nhân dân tỉnh'],
    ['Công an huyện tham mưu Ủy ban nhân dân tỉnh phân công Sở Xây dựng giữ phao', 'Ủy ban nhân dân tỉnh'],
    ['Công an huyện gửi số liệu đến Sở Xây dựng, đội cứu hộ phao bến và Sở Tài chính', 'Sở Xây dựng + Sở Tài chính'],
    ['Công an huyện gửi số liệu đến Sở Xây dựng, thực hiện kết luận thanh tra và Sở Tài chính', 'Sở Xây dựng'],
    ['Công an huyện phối hợp với các phòng, ban chuyên môn thuộc Ủy ban nhân dân tỉnh, Sở Tài chính trực bến', 'các phòng, ban chuyên môn thuộc Ủy ban nhân dân tỉnh + Sở Tài chính'],
    ['Công an huyện phối hợp với các phòng, ban chuyên môn thuộc Ủy ban nhân dân tỉnh trực bến', 'các phòng, ban chuyên môn thuộc Ủy ban nhân dân tỉnh'],
    ['Công an huyện phối hợp với Sở Xây dựng tại khoản 2 Điều 4 Quy chế này và Sở Tài chính trực bến', 'Sở Xây dựng + Sở Tài chính'],
    ['Công an huyện cung cấp hồ sơ phao bến để Sở Xây dựng kiểm tra', 'Sở Xây dựng'],
    ['Công an huyện mua phao bến để Sở Xây dựng kiểm tra', ''],
    ['Công an huyện phải được sự đồng ý bằng văn bản của Sở Xây dựng', 'Sở Xây dựng'],
    ['Công an huyện báo cáo Bộ Xây dựng (qua Sở Xây dựng) và Bộ Tài chính để theo dõi', 'Bộ Xây dựng + Bộ Tài chính + Sở Xây dựng'],
    ['Công an huyện báo cáo Bộ Xây dựng (theo mẫu của Sở Xây dựng)', 'Bộ Xây dựng'],
    ['Trong thời hạn 03 ngày, kể từ ngày nhận được phản ánh phải báo cáo Sở Xây dựng, Công an huyện để kiểm tra', 'Sở Xây dựng + Công an huyện'],
    ['Công an huyện lập danh sách phao hỏng chuyển Sở Xây dựng xem xét', 'Sở Xây dựng'],
    ['Công an huyện tham gia kiểm tra phao bến của Sở Xây dựng', 'Sở Xây dựng'],
    ['Tham gia đầy đủ các cuộc họp của Ban Chỉ đạo cấp huyện', ''],
    ['Công an huyện chỉ đạo việc phối hợp hoạt động của Sở Xây dựng trong mùa lũ', 'Sở Xây dựng'],
    ['Công an huyện mở sổ bến để theo dõi, đồng thời gửi Sở Xây dựng', 'Sở Xây dựng'],
    ['Công an huyện có yêu cầu giám sát việc trực bến thì cử người phối hợp với Sở Xây dựng', 'Sở Xây dựng'],
    ['Công an huyện gửi lịch trực dưới hình thức bảo đảm, chuyển trực tiếp cho Sở Xây dựng', 'Sở Xây dựng'],
    ['Công an huyện phối hợp với Sở Tài chính cấp giấy phép bến phà cho Trạm Y tế', 'Sở Tài chính'],
    ['Công an huyện cung cấp hồ sơ cấp giấy phép bến phà cho Sở Xây dựng', 'Sở Xây dựng'],
  ])('%s', (phrase, want) => expect(of(phrase)).toBe(want))
})
