import { pastFronting } from './party-places.ts'
import type { Deliverable } from './types.ts'

/** Kinds whose words also name a topic: after "về", "theo", "sự" they yield nothing. */
const topical = new Set<Deliverable>(['communication', 'guidance', 'inspection', 'training'])

const yields = (kind: Deliverable, source: string, examples: readonly string[], counterExamples: readonly string[] = []) =>
  ({ kind, pattern: new RegExp(`(?<![\\p{L}])${topical.has(kind) ? '(?<!(?:sự|về|theo|văn bản|kiến thức|nghiệp vụ)\\s)' : ''}(?:${source.replaceAll(' ', '\\s+')})(?![\\p{L}])`, 'giu'), examples, counterExamples })

const near = '[^,.;:]{0,50}?'

/** What a duty yields, told by its verb and object. Where several are found, the earliest printed is the primary one. */
export const deliverableWords = [
  yields('plan', `(?:xây dựng|ban hành|lập|xác định|hoàn thiện|đề ra)${near}(?:kế hoạch|chương trình|chiến lược|phương án)|thống nhất (?:chương trình|kế hoạch)|chuẩn bị phương án`, ['Xây dựng kế hoạch phát động', 'ban hành Chương trình', 'hoàn thiện Chiến lược'], ['thực hiện kế hoạch']),
  yields('report', 'báo cáo|phản ánh (?:về|với|đến|kịp thời)|kịp thời phản ánh|tổng hợp,? (?:báo cáo|gửi)|gửi báo cáo|tiếp nhận các kiến nghị', ['báo cáo kết quả', 'phản ánh về Sở'], ['báo chí']),
  yields('meeting', `giao ban|(?:tổ chức )?(?:họp|tọa đàm|hội ý)(?! dân)|hội nghị tọa đàm`, ['họp giao ban', 'tổ chức tọa đàm'], ['hội nghị tuyên truyền', 'hợp tác']),
  yields('review', 'sơ kết|tổng kết|rút kinh nghiệm', ['sơ kết, tổng kết'], ['kết luận']),
  yields('training', 'tập huấn|bồi dưỡng|đào tạo', ['tổ chức tập huấn'], []),
  yields('exchange', 'trao đổi(?:,)? (?:thông tin|thống nhất|kinh nghiệm)|thông tin,? trao đổi|cung cấp(?: cho [^,.;]{3,60}?)?(?:,| những| các| kịp thời| đầy đủ){0,3} thông tin|chia sẻ (?:các )?thông tin|trao đổi, cung cấp|cung cấp, trao đổi|học tập kinh nghiệm|thông (?:báo|tin) (?:cho|với|đến) (?:công an|ủy ban|sở|cơ quan|liên đoàn|hội|các bên|đoàn|MTTQ|UBND|viện|tòa|bên)|trao đổi', ['thông tin trao đổi với Công an tỉnh', 'cung cấp thông tin'], ['cung cấp nước']),
  yields('commendation', 'khen thưởng|biểu dương|tôn vinh', ['biểu dương, khen thưởng'], []),
  yields('inspection', 'kiểm tra|giám sát|theo dõi|đôn đốc|thanh tra|tổng điều tra', ['kiểm tra, đôn đốc'], []),
  yields('bulletin', `biên soạn${near}(?:tài liệu|tờ rơi|sách|pano|bản tin)|(?:làm|in|phát hành|phát)${near}(?:tờ gấp|tờ rơi|bản tin|tài liệu|ấn phẩm)|biên soạn`, ['biên soạn các tờ rơi', 'Làm tờ gấp', 'Phát hành rộng rãi Bản tin'], []),
  yields('model', `(?:xây dựng|duy trì|nhân rộng|củng cố)${near}(?:mô hình|tổ chức quần chúng|tổ chức công đoàn|câu lạc bộ|tổ tự quản|điểm)(?! kiểu)|chỉ đạo (?:thí )?điểm|thí điểm`, ['xây dựng, duy trì ít nhất 01 mô hình', 'Chỉ đạo điểm triển khai'], []),
  yields('event', `tổ chức${near}(?:“?ngày hội|hội nghị|(?:cuộc )?thi|hội thi|diễn đàn|lễ|xúc tiến)(?! tọa)|phát động (?:cuộc )?thi|“?ngày hội|cuộc thi|hội thi|thi tìm hiểu`, ['phối hợp tổ chức “Ngày hội', 'Tổ chức các cuộc thi', 'Phát động cuộc thi'], ['thi hành']),
  yields('communication', 'tuyên truyền|vận động(?! kinh)|phổ biến|truyền thông|gửi tin nhắn|quán triệt|giáo dục pháp luật', ['tuyên truyền, phổ biến'], []),
  yields('fund', 'huy động(?: kinh phí| nguồn vốn| các nguồn)|bố trí(?: đủ)?(?: nguồn)? kinh phí|dự toán|kinh phí|nguồn lực|nguồn vốn|cân đối', ['bố trí kinh phí', 'lập dự toán'], ['lực lượng']),
  yields('guidance', 'hướng dẫn|chỉ đạo|định hướng', ['chỉ đạo, hướng dẫn'], []),
  yields('document', `ban hành${near}(?:văn bản|hướng dẫn|quy định|nghị quyết|quyết định|quy chế|bộ tiêu chí)|xây dựng${near}(?:văn bản|quy chế|tiêu chí|giáo trình|sách|đề án)|có văn bản|thông báo kết luận|sổ theo dõi|tham mưu${near}ban hành|soạn thảo`, ['ban hành văn bản', 'Xây dựng Bộ tiêu chí', 'có Thông báo kết luận'], []),
  yields('case', 'giải quyết(?: các)? (?:vụ|đơn|mâu|kịp|theo)|hòa giải|xử lý(?:,| các| kịp thời| nghiêm)*(?: đơn| vụ| thông| tin| hành| tình)|tiếp (?:công )?dân|chuyển (?:đơn|ngay|đến)|xác minh|đơn thư|nắm tình hình, phát hiện|tiếp nhận, (?:kịp thời )?xử lý|ứng cứu|khiếu nại', ['tổ chức hòa giải', 'xử lý đơn thư', 'Chuyển ngay đến'], ['xử lý nước']),
] as const

const delegating = /^(?:[^,.;]{0,40},\s+)?(?:chỉ đạo|hướng dẫn)/iu

/** How far from its verb a duty's object may stand. */
const reach = 110

/**
 * Kinds in printed order, the primary one first. Orders to subordinates count as guidance unless what they must do is communication,
 * a model, an event or a case. `after`: where the subject ends.
 */
export function deliverablesOf(phrase: string, after = 0): readonly Deliverable[] {
  const from = Math.max(pastFronting(phrase), after)
  const partners = /^(?:(?:chủ trì|chủ động|tích cực)[,\s]+)*phối\s+hợp\s+(?:chặt\s+chẽ\s+)?(?:với|cùng)\s[^.;]{3,160}?(?=\s(?:tổ chức|xây dựng|tuyên truyền|biên soạn|kiểm tra|thực hiện|triển khai|tăng cường|nắm|tham mưu|ban hành|định kỳ|hằng|hàng|đánh giá|giải quyết|trong việc|phát huy))/iu.exec(phrase.slice(from))?.[0].length ?? 0
  const found = deliverableWords.flatMap(({ kind, pattern }) => [...phrase.matchAll(pattern)].filter(({ index }) => index >= from).slice(0, 1).map(({ index }) => ({ kind, index })))
    .filter(({ index }) => index <= from + partners + reach).sort((a, b) => a.index - b.index)
  const kinds = [...new Set(found.map(({ kind }) => kind))]
  if (kinds.length === 0) return ['other']
  const passed = kinds[0] === 'guidance' && delegating.test(phrase.trim()) ? kinds.find((kind) => kind !== 'guidance') : undefined
  if (passed && ['communication', 'model', 'event', 'case', 'fund'].includes(passed)) return [passed, ...kinds.filter((kind) => kind !== passed)]
  return kinds
}
