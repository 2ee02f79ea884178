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
    ['Cơ quan chủ trì giám sát có văn bản đề nghị gửi Sở Xây dựng', 'exchange'],
  ])('%s: %s', (phrase, want) => expect(of(phrase)[0]).toBe(want))

  it('names each kind once, in printed order', () => expect(of('Kiểm tra bến; báo cáo Sở Xây dựng; kiểm tra phao')).toEqual(['inspection', 'report']))
})
