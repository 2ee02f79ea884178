import { firstAtStart, forFolded } from '../../source/index.ts'
import { spaced } from './cue-pattern.ts'

/** What a heading says its clauses are. Only `duty` and `plain` clauses state duties. `work`: a heading of duties even among aims. `asked`: demands on work told of elsewhere, where only who is named owes something. */
export type SectionKind = 'purpose' | 'scope' | 'status' | 'principle' | 'effect' | 'funding' | 'topics' | 'work' | 'asked' | 'duty' | 'plain'

const heading = (kind: SectionKind, source: string, examples: readonly string[], counterExamples: readonly string[] = []) =>
  ({ kind, pattern: forFolded(new RegExp(`^(?:${spaced(source)})(?!\\p{L})`, 'iu')), examples, counterExamples })

/** Headings of official papers, the first that matches wins. Matched at the head of a heading, capitals do not matter. */
export const sectionHeadings = [
  heading('duty', 'tổ chức thực hiện|phân công(?: trách nhiệm| nhiệm vụ| thực hiện)?|trách nhiệm|nhiệm vụ,? (?:giải pháp|và giải pháp|của)|phân công, tổ chức', ['TỔ CHỨC THỰC HIỆN', 'Trách nhiệm của nhà trường', 'PHÂN CÔNG TRÁCH NHIỆM']),
  heading('work', '(?:các |những )?(?:hoạt động (?:chính|chủ yếu|trọng tâm|cụ thể|hưởng ứng)|nhiệm vụ (?:trọng tâm|chủ yếu|cụ thể))', ['Các hoạt động chính', 'Hoạt động hưởng ứng', 'Nhiệm vụ trọng tâm'], ['Hoạt động phối hợp']),
  heading('duty', '(?:giao ban|hội họp|thông tin,? báo cáo|sơ kết|tổng kết)(?:(?:,| và) [^:;.,]{2,30})+(?=[\\s.:]*$)|(?:chế độ|công tác) (?:giao ban|hội họp|thông tin,? báo cáo|sơ kết|tổng kết)(?:(?:,| và) [^:;.,]{2,30})*(?=[\\s.:]*$)', ['Giao ban, kiểm tra, sơ kết, tổng kết', 'Chế độ thông tin, báo cáo'], ['Sơ kết việc giữ bến vào quý III']),
  heading('duty', 'yêu cầu (?:các |thủ trưởng |giám đốc |chủ tịch )*(?:sở|ban(?! hành| đầu)|công an|ủy ban|UBND|UBMTTQ|MTTQ|phòng|chi cục|cục|vụ|hội(?! nghị| viên| thi)|đoàn(?! kết| viên)|tỉnh đoàn|liên đoàn|trường(?! hợp)|trung tâm|bộ(?! phận| máy)|viện|tòa án|mặt trận|trạm|kho bạc|ngân hàng|bảo hiểm|thuế|đài|báo|doanh nghiệp|xã|phường|huyện|tỉnh)', ['Yêu cầu Công an tỉnh:', 'Yêu cầu các sở, ban, ngành'], ['Yêu cầu', 'Yêu cầu đối với Trạm bến', 'Yêu cầu chung', 'Yêu cầu ban đầu', 'Giao ban']),
  heading('asked', 'yêu cầu (?:về|khi|trong) (?:việc |công tác )?(?:kỹ thuật|tổ chức|chuyên môn|chất lượng|thực hiện|xây dựng|kiểm tra|bàn giao|vận hành|quản lý)', ['Yêu cầu về kỹ thuật và chất lượng phao', 'Yêu cầu trong tổ chức trực bến'], ['Yêu cầu về thời gian', 'Yêu cầu đối với việc phối hợp']),
  heading('asked', '(?:tiêu chuẩn|điều kiện)(?:(?:,| và) (?:tiêu chuẩn|điều kiện))?(?! (?:khen|thi đua|xét|bình|đánh giá|bảo đảm|đảm bảo|thực hiện|làm việc|phục vụ|cần thiết|triển khai|để thực hiện|và|phối hợp)(?!\\p{L}))(?: (?:của|đối với|về|để|được))? \\p{L}+', ['Tiêu chuẩn người lái phà', 'Điều kiện hoạt động của bến', 'Điều kiện, tiêu chuẩn của chủ bến'], ['Điều kiện bảo đảm thực hiện', 'Tiêu chuẩn khen thưởng chủ bến', 'Điều kiện làm việc của trạm']),
  heading('purpose', 'mục đích|yêu cầu(?! (?:và|,) (?:cung cấp|trả lời|gửi|tiếp nhận|giao nhận|trao đổi|xử lý))|mục tiêu|quan điểm|chỉ tiêu(?!,? (?:và )?(?:nhiệm vụ|giải pháp|biện pháp|nội dung|phân công))|tiêu chí(?! (?:hóa|và nhiệm vụ))|tiêu chuẩn (?:khen|thi đua|xét|bình|đánh giá)|phương châm|tư tưởng chỉ đạo', ['MỤC ĐÍCH, YÊU CẦU', 'Mục tiêu cụ thể', 'Yêu cầu đối với việc phối hợp', 'Tiêu chí thi đua', 'Tiêu chuẩn khen thưởng chủ bến', 'Chỉ tiêu phối hợp'], ['Chỉ tiêu và nhiệm vụ giữ bến', 'Yêu cầu và cung cấp số liệu bến']),
  heading('scope', 'phạm vi|đối tượng|giải thích(?= (?:từ|thuật|một số|khái|các|chữ|ký)|[\\s.:]*$)|căn cứ(?! [^.;]{2,180}, [^.;]{2,180}:)|cơ sở pháp lý|quy định chung|thành phần|địa bàn|địa điểm|thời gian và địa điểm', ['Phạm vi điều chỉnh, đối tượng áp dụng', 'Giải thích từ ngữ', 'Giải thích các thuật ngữ', 'Căn cứ pháp lý, cơ sở thực tiễn'], ['Căn cứ vào số bến, việc trực bến được chia như sau:', 'Địa phương', 'Giải thích, thông báo về lịch đò']),
  heading('principle', 'nguyên tắc|(?:các )?khẩu hiệu', ['Nguyên tắc phối hợp', 'KHẨU HIỆU TUYÊN TRUYỀN']),
  heading('status', 'đánh giá (?:tình hình|nguy cơ|chung|kết quả)|tình hình|thực trạng|đặc điểm|nguy cơ|kết quả (?:đạt được|thực hiện)|tồn tại|hạn chế|nguyên nhân|bối cảnh|sự cần thiết|dự báo|khái quát', ['ĐÁNH GIÁ NGUY CƠ SAU LỤT BÃO', 'Thực trạng'], ['Đánh giá, xếp loại hằng năm']),
  heading('effect', 'hiệu lực(?! của (?:việc|giấy|hợp|biên|sổ|đơn))|điều khoản (?:thi hành|chuyển tiếp)', ['Hiệu lực thi hành', 'Hiệu lực của Thông tư'], ['Hiệu lực của việc đăng ký bến']),
  heading('funding', 'kinh phí|nguồn kinh phí|nguồn lực tài chính|chế độ tài chính', ['KINH PHÍ THỰC HIỆN', 'Kinh phí hoạt động']),
  heading('topics', '(?:các )?(?:nội dung|lĩnh vực|phương thức|hình thức|phương pháp)(?:,? (?:và )?(?:hình thức|phương thức|phương pháp|nội dung)){0,2}(?: và)? (?:phối hợp|hợp tác)', ['Nội dung phối hợp', 'Nội dung hợp tác', 'Hình thức phối hợp', 'Phương thức phối hợp', 'Hình thức, phương pháp phối hợp'], ['Nội dung thực hiện']),
] as const

const firstIn = firstAtStart(sectionHeadings.map(({ pattern }) => pattern))

const fronted = /^(?:về|công tác|một số|các)\s+(?=(?:mục|quan|yêu|nguyên|chỉ tiêu|nội dung phối|hình thức phối))/iu
export const sectionKindOf = (title: string): SectionKind => {
  const plain = title.replace(fronted, '').trim()
  return sectionHeadings[firstIn(plain)?.which ?? -1]?.kind ?? 'plain'
}
