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
  ])('%s: %s', (phrase, want) => expect(of(phrase)[0]).toBe(want))

  it('names each kind once, in printed order', () => expect(of('Kiểm tra bến; báo cáo Sở Xây dựng; kiểm tra phao')).toEqual(['inspection', 'report']))
})
