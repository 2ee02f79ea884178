// Table: how long after something that is held, "trong vòng 30 ngày sau đối thoại", and a limit a comma sets apart, "ra thông báo, thời gian không quá 05 ngày".
import { forFolded } from '../../source/index.ts'
import { dueCue as due, lengthRule } from './due-rule.ts'
import type { DueCue } from './due-rule.ts'

const held = '(?:(?:mỗi|từng|các) )?(?:đối thoại|tiếp xúc|kiểm tra|giám sát|thanh tra|khảo sát|giao ban|tập huấn|diễn tập|nghiệm thu|sơ kết|tổng kết)'

export const heldCues: readonly DueCue[] = [
  due('within', `(?:trong(?: vòng| thời hạn| thời gian)?|(?:chậm|muộn) nhất(?: là)?(?: trong)?|không quá|tối đa) (?:không quá )?(?<n>\\d{1,3})(?: ?\\([^()]{1,20}\\))? (?<unit>ngày làm việc|ngày|giờ|tháng),? sau (?<anchor>${held}(?: [^,.;:()\\d]{1,60}?)?)(?=[,.;:()]|$| phải | có trách nhiệm | để )`, (g) => lengthRule(g, 'after'), [['trả lời kiến nghị trong vòng 30 ngày sau đối thoại.', 'P30D after đối thoại'], ['chậm nhất 05 ngày làm việc sau mỗi giao ban, gửi biên bản', 'P5WD after mỗi giao ban']], ['trong 30 ngày sau khi nhận đơn', 'sau đối thoại 30 ngày']),
  due('within', '(?=(?:thực hiện )?(?:trong )?thời gian )(?<=(?<!\\p{L})(?:gửi|trả lời|trả|báo cáo|thông báo|phản hồi|ban hành|ra thông báo|cung cấp|giải quyết|xử lý|xác minh|bàn giao|trình|thẩm định|cấp lại|cấp đổi) (?:(?!(?:họp|tập huấn|lớp|khóa|mở|niêm yết|treo|kéo dài|diễn ra|trực|lưu giữ)(?!\\p{L}))[^.;:()]){0,140}, )(?:thực hiện )?(?:trong )?thời gian (?:là )?(?:không quá|chậm nhất(?: là)?|tối đa(?: là)?|không chậm quá) (?<n>\\d{1,3}) (?<unit>ngày làm việc|ngày|giờ)(?=[,.;)]|$)', (g) => lengthRule(g, 'after'), [['ra thông báo kết luận gửi các bến, thời gian không quá 05 ngày làm việc.', 'P5WD after event'], ['trả lời đơn của chủ bến, thời gian chậm nhất là 10 ngày', 'P10D after event']], ['mở lớp dạy bơi, thời gian không quá 05 ngày', 'gửi người dự lớp tập huấn, thời gian không quá 05 ngày']),
]

/** Where in the words of such a limit what is held is told, which sets the duty off each time. */
export const heldBefore = forFolded(/(?<!(?:từ|và|trước)\s)sau\s+(?:(?:mỗi|từng|các)\s+)?(?:đối\s+thoại|tiếp\s+xúc|kiểm\s+tra|giám\s+sát|thanh\s+tra|khảo\s+sát|giao\s+ban|tập\s+huấn|diễn\s+tập|nghiệm\s+thu|sơ\s+kết|tổng\s+kết|đợt|cuộc|buổi|phiên|kỳ\s+họp|hội\s+nghị)(?!\p{L})[^,.;:()\d]*$/iu)
/** "Tết Nguyên đán, Tết Độc lập, lễ Phật đản": more feasts behind the first, none with its day, so that no one day is meant. */
export const moreFeasts = forFolded(/^(?:,|\s+và)\s*(?:các\s+)?(?:dịp\s+)?(?:Tết|Lễ|Rằm|Tháng\s+hành\s+động|Ngày|Tuần\s+lễ)\s[^.;:\d]*(?:[.;:]|$)/iu)
