// Table: lead-ins that order one thing, told, shown or looked at, of which what stands below them is only said.
import { spacedPattern } from './cue-pattern.ts'

const row = (source: string, examples: readonly string[], counterExamples: readonly string[]) => ({ pattern: spacedPattern(source), examples, counterExamples })
const tells = '(?:tuyên truyền|truyền thông|quán triệt|phổ biến, giáo dục|công khai|niêm yết|công bố|đăng tải|đăng|phổ biến|thông báo|thông tin|trao đổi|cung cấp|báo cáo|gửi|chuyển|giải trình|giới thiệu|chia sẻ|bàn giao)'
const things = '(?:nội dung|thông tin|vấn đề|số liệu|tài liệu|loại (?:tài liệu|thông tin|giấy tờ|hồ sơ)|giấy tờ|hồ sơ|dữ liệu|mục|chỉ tiêu|danh sách)'
/** What the listed things are told to do with them is work: "thực hiện các nội dung sau". */
const noWork = '(?:(?! (?:thực hiện|triển khai|làm|tổ chức|phối hợp|tiến hành|hoàn thành|tham mưu|chỉ đạo|giải quyết|xử lý|đề nghị|yêu cầu|tập trung|thống nhất|thỏa thuận|giao) )[^.;:])'
const following = '(?:sau(?: đây)?|dưới đây)(?: (?:của|về|liên quan đến) [^.;:]{2,80})?\\s*:\\s*$'

export const thingsLeadIns = [
  row(`(?:^|[ ,])${tells}(?= )${noWork}{0,160}? (?:các|những) ${things}${noWork}{0,60} ${following}`, ['Chủ bến phải công khai những nội dung sau:', 'Công an xã niêm yết tại bến các nội dung sau đây:', 'Công an xã cung cấp các thông tin sau đây của chủ bến:', 'Trạm bến phổ biến cho chủ phà những vấn đề dưới đây:'], ['Trao đổi, phối hợp thực hiện các nội dung sau:', 'Công an xã chỉ đạo các thôn thực hiện các nội dung sau:', 'Công an xã có trách nhiệm:']),
  row(`(?:^|[ ,])(?:kiểm tra|giám sát|thanh tra|khảo sát|đánh giá|thống kê|rà soát)(?= )${noWork}{0,200}? (?:theo|về|với|trên)(?: (?:các|những|một số))? (?:nội dung|vấn đề|tiêu chí|mặt|chỉ tiêu)${noWork}{0,40} ${following}`, ['Đoàn kiểm tra bến phà theo nội dung sau:', 'Trạm bến giám sát việc giữ phao với những nội dung dưới đây:'], ['Công an xã kiểm tra và thực hiện các nội dung sau:', 'Nội dung kiểm tra như sau:']),
  row(`(?:^|[ ,])(?:tập trung|chú trọng|trọng tâm là|đi sâu)(?: (?:vào|ở))? (?:các|những|một số) (?:nội dung|vấn đề|mặt|nhóm|tiêu chí|mục|dự thảo|văn bản)${noWork}{0,60}:\\s*$`, ['Kiểm tra các bến, tập trung vào các nội dung:', 'Giám sát việc giữ bến, chú trọng những vấn đề sau:', 'Tổ chức 03 hội nghị phản biện, tập trung vào các dự thảo sau:'], ['Tập trung thực hiện các nội dung sau:', 'Tập trung vào các nhiệm vụ sau:']),
  row(`(?:^|[ ,])(?:ban hành|xây dựng|soạn thảo|hoàn thiện|lập|trình|ký)(?= )${noWork}{0,60}? (?:các|những|một số) (?:loại )?(?:văn bản|hồ sơ|mẫu|biểu mẫu|sổ|kế hoạch|quy chế|tài liệu|giấy tờ|báo cáo|phương án)${noWork}{0,40} ${following}`, ['Tham mưu Ủy ban nhân dân xã ban hành các văn bản sau:', 'Công an xã lập các loại sổ sau đây:'], ['Xây dựng kế hoạch và tổ chức thực hiện các văn bản sau:', 'Ban hành kế hoạch, cụ thể như sau:']),
] as const

/** Lead-ins below which nothing is work, whatever words it begins with. */
export const partsLeadIns = [
  row(`(?:lựa chọn|chọn|một trong(?: số)?|một hoặc nhiều|một hoặc một số)(?: (?:số|trong số|trong))?(?: (?:các|những))? (?:hình thức|phương thức|cách thức|cách|biện pháp|phương tiện)[^.;:]{0,60} ${following}`, ['Chủ bến lựa chọn trong số các hình thức công khai dưới đây:', 'Trạm bến báo tin bằng một trong các hình thức sau:'], ['Công an xã tuyên truyền thông qua các hình thức sau đây:', 'Công an xã lựa chọn bến làm điểm với các việc sau:']),
  row('^(?:\\d{1,2}\\. |[a-zđ]\\) )?(?:(?:các|những|mọi) )?(?:loại )?(?:thông tin|tài liệu|hồ sơ|số liệu|dữ liệu|giấy tờ|báo cáo|văn bản)(?:(?:,| và) (?:thông tin|tài liệu|hồ sơ|số liệu|dữ liệu|giấy tờ))* (?:mà )?[^.;:]{3,120} (?:(?:có|chịu) trách nhiệm|phải|có nhiệm vụ) [^.;:]{3,200}?,? (?:(?:bao )?gồm(?: (?:có|các loại|những loại))?|như sau|sau đây|là)\\s*:\\s*$', ['Các loại thông tin, tài liệu mà Công an xã có trách nhiệm gửi cho Trạm bến, gồm:', 'Những tài liệu Trạm bến phải cung cấp cho Công an xã bao gồm:'], ['Thông tin gồm:', 'Công an xã có trách nhiệm cung cấp tài liệu, gồm:', 'Các việc Trạm bến phải làm gồm:']),
  row(`(?:hỗ trợ|bố trí|cấp|chi|dành|trích)(?: [^.;:,]{0,30})? (?:kinh phí|tiền|ngân sách|vốn)[^.;:]{0,80} (?:cho|để thực hiện|phục vụ|chi) (?:các|những) (?:hoạt động|nội dung|nhiệm vụ|công việc|khoản|mục|việc)[^.;:]{0,30} ${following}`, ['Hỗ trợ kinh phí cho các hoạt động sau:', 'Trạm bến trích một phần kinh phí để thực hiện những việc sau đây:'], ['Bố trí kinh phí, thực hiện các nhiệm vụ sau:', 'Công an xã thực hiện các hoạt động sau:']),
  row(`(?<!(?:ban|ủy ban|đoàn|viện|tổ|hội đồng|đội|ngành))(?:^|[ ,])(?:giám sát|kiểm tra|thanh tra|kiểm sát)(?= )(?! (?:tỉnh|huyện|xã|bộ|sở|nhân dân)(?!\\p{L}))(?:(?! (?:phối hợp|tổ chức|và|làm|tập trung|có trách nhiệm|chịu trách nhiệm|có nhiệm vụ) |(?<!việc) (?:thực hiện|triển khai|tham mưu) )[^.;:]){0,200}? (?:các|những) (?:nội dung|quy định|chính sách|chế độ|lĩnh vực|vấn đề)${noWork}{0,40} ${following}`, ['Hội Nông dân tỉnh giám sát chủ bến trong việc thực hiện các nội dung sau đây:', 'Trạm bến kiểm tra các nội dung sau:'], ['Hội Nông dân tỉnh giám sát, phối hợp thực hiện các nội dung sau:', 'Kiểm tra bến và tổ chức các nội dung sau:', 'Ban kiểm tra Hội Nông dân tỉnh chịu trách nhiệm các nội dung sau:', 'Viện kiểm sát nhân dân tỉnh tập trung các lĩnh vực sau:', 'Đoàn kiểm tra bến làm các nội dung sau:']),
] as const

/** Lead-ins of whom something is made up of: those named below act nowhere in it. */
export const memberLeadIns = [
  row('^(?:(?:\\d{1,2}\\.|[a-zđ]\\)|-) ?)?(?:(?:thành phần|thành viên|cơ cấu(?: tổ chức)?|nhân sự)(?: (?!do )[^.;:]{2,90})?|(?:tổ|đoàn|đội|ban|hội đồng|tiểu ban|nhóm)(?:(?! (?:có (?!thành)|phải|nhiệm vụ|trách nhiệm|thực hiện|kiểm tra)(?!\\p{L}))[^.;:,]){2,60}?(?: có)?(?: thành phần)?) (?:bao )?gồm(?: có)?(?: (?:các|những) (?:thành phần|thành viên|đồng chí|ông, bà|ông \\(bà\\)|đơn vị|bộ phận))?(?: sau(?: đây)?)?\\s*:\\s*$', ['Thành phần Tổ công tác gồm:', 'Tổ cứu hộ bến phà gồm các thành viên sau:', 'Thành phần tham dự bao gồm:'], ['Tổ cứu hộ có nhiệm vụ gồm:', 'Hồ sơ gồm:', 'Thành phần do Trạm bến mời, gồm:']),
] as const

const ends = /:\s*$/u
/** Whether a lead-in lists the members of a body, or who takes part. */
export const listsMembers = (leadIn: string) => memberLeadIns.some(({ pattern }) => pattern.test(leadIn.trimStart()))
/** Whether a lead-in tells of listed things: what is below is part of it unless it is mostly work. */
export const tellsThings = (leadIn: string) => ends.test(leadIn) && thingsLeadIns.some(({ pattern }) => pattern.test(leadIn))
/** Whether a lead-in offers ways to choose from, or things a body owes: all below is part of it. */
export const onlyOffers = (leadIn: string) => ends.test(leadIn) && partsLeadIns.some(({ pattern }) => pattern.test(leadIn.trimStart()))
