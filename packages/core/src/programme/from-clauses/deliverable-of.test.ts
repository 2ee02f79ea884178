import { describe, expect, it } from 'vitest'
import { deliverablesOf } from './deliverable-of.ts'
import { findParties } from './find-parties.ts'
import { subjectOf } from './party-places.ts'

const of = (phrase: string) => {
  const mentions = findParties(phrase)
  return deliverablesOf(phrase, Math.max(0, ...subjectOf(phrase, mentions).map(({ end }) => end)), mentions)
}

describe('the kind of what is had', () => {
  it.each([
    ['Mỗi năm tổ chức ít nhất 02 lớp tập huấn cho tổ lái đò', 'training'],
    ['Công an huyện thông báo cho Trạm Y tế xã lịch trực bến', 'exchange'],
    ['Tham mưu Ủy ban nhân dân xã ban hành kế hoạch trực bến', 'plan'],
    ['Xây dựng, ban hành hoặc trình Ủy ban nhân dân tỉnh ban hành quy chế giữ bến', 'document'],
    ['Chỉ đạo xây dựng quy chế giữ bến', 'document'],
    ['Chỉ đạo Công an xã xây dựng quy chế giữ bến', 'guidance'],
    ['Chỉ đạo Công an xã tuyên truyền về áo phao', 'communication'],
    ['Khi phát hiện đò hỏng qua công tác tuần tra, kiểm tra bến, Công an huyện kịp thời chuyển hồ sơ đến Sở Xây dựng', 'case'],
    ['Nếu có vướng mắc, các cơ quan phản ánh về Sở Xây dựng để xem xét', 'report'],
    ['Hội đồng bến có trách nhiệm lập biên bản, gửi Sở Xây dựng', 'document'],
    ['Bảo đảm an toàn bến, tuyên truyền về áo phao', 'communication'],
    ['Bảo đảm an toàn bến; tuyên truyền về áo phao', 'other'],
    ['Phân công cán bộ trực bến', 'other'],
    ['Cử đại diện tham gia kiểm tra bến', 'inspection'],
    ['Sở Xây dựng thông báo rộng rãi lịch đò', 'communication'],
    ['Các cơ quan của bến có trách nhiệm lập kế hoạch giữ bến', 'plan'],
    ['Thông tin về phao được tổng hợp và gửi cho Sở Xây dựng', 'report'],
    ['Nếu có khó khăn, vướng mắc các cơ quan, đơn vị phản ánh về Sở Xây dựng để xem xét, giải quyết', 'report'],
    ['Đề nghị các cơ quan, đơn vị niêm yết giá vé tại bến', 'communication'],
    ['Thông tin đầy đủ các quy định về giá vé cho Sở Xây dựng', 'exchange'],
    ['Khi kiểm tra bến, tổ chức giữ bến phải xuất trình các giấy tờ sau đây:', 'document'],
    ['Phê duyệt, tổ chức và thực hiện kế hoạch cứu hộ', 'plan'],
    ['Sở Xây dựng tổng hợp trình Ủy ban nhân dân tỉnh bố trí kinh phí sửa bến', 'fund'],
    ['Trình Ủy ban nhân dân tỉnh phê duyệt đề án sửa bến', 'plan'],
    ['Cơ quan chủ trì giám sát có văn bản đề nghị gửi Sở Xây dựng', 'exchange'],
    ['Tổ chức các cuộc tiếp xúc chủ bến', 'meeting'],
    ['Tham dự các phiên họp bàn về bến', 'meeting'],
    ['Cử đại diện lãnh đạo tham dự hội nghị khi được mời', 'meeting'],
    ['Cử người tham gia tố tụng', 'case'],
    ['Cử cán bộ tham gia đoàn thanh tra', 'inspection'],
    ['Chỉ đạo kiểm tra, giám sát các bến', 'inspection'],
    ['Chỉ đạo triển khai giữ bến', 'guidance'],
    ['Bảo đảm việc cung cấp thông tin về bến', 'exchange'],
    ['Nâng cao trình độ, kỹ năng nghiệp vụ cho người trực bến', 'training'],
    ['Thực hiện các giải pháp để bồi dưỡng người trực bến', 'training'],
    ['Tổ chức các khóa học bơi cho trẻ em', 'training'],
    ['Thực hiện khóa sổ trực bến vào cuối tháng', 'other'],
    ['Bàn giao phương tiện cứu hộ cho Trạm bến phà', 'other'],
    ['Bàn giao hồ sơ chủ bến cho Công an xã', 'case'],
    ['Xử lý các ổ rác ven bến', 'other'],
    ['Ghi nhận, tiếp thu ý kiến của chủ bến', 'case'],
    ['Lập dự trù kinh phí mua phao', 'fund'],
    ['Xây dựng chương trình, giáo trình lái đò', 'document'],
    ['Xây dựng chương trình, tài liệu và tổ chức bồi dưỡng người lái đò', 'training'],
    ['Chủ trì hiệp thương với Công an xã lựa chọn những bến cần xem để xây dựng kế hoạch trực bến', 'plan'],
    ['Tổng hợp, nộp phí qua bến', 'fund'],
    ['Thực hiện chức năng giám sát việc giữ bến', 'inspection'],
    ['Xét tặng kỷ niệm chương cho người giữ bến', 'commendation'],
    ['Đề nghị cấp trên khen thưởng người giữ bến', 'commendation'],
    ['Rà soát, hệ thống hóa văn bản về bến', 'document'],
    ['Sản xuất đĩa, băng hình về cứu đuối', 'bulletin'],
    ['Đấu tranh, trấn áp tội phạm trên sông', 'case'],
    ['Chuẩn bị báo cáo trình cấp trên', 'report'],
    ['Thực hiện kế hoạch giữ bến', 'other'],
    ['Văn bản giữ bến, cứu hộ của Công an xã được gửi đến Sở Xây dựng', 'document'],
    ['Quý IV hằng năm, kế hoạch giữ bến, cứu hộ của Công an xã được xây dựng và ban hành', 'plan'],
    ['Lồng ghép hoạt động tư vấn với lễ hội bến', 'other'],
    ['Khảo sát hiện trạng bến', 'other'],
  ])('%s: %s', (phrase, want) => expect(of(phrase)[0]).toBe(want))

  it('names each kind once, in printed order', () => expect(of('Kiểm tra bến; báo cáo Sở Xây dựng; kiểm tra phao')).toEqual(['inspection', 'report']))
})
