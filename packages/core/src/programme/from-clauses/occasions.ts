import { acrossLines } from './cue-pattern.ts'

const part = '(?:(?:rạng )?sáng|trưa|chiều|tối|đêm|ban đêm|ban ngày|buổi (?:sáng|trưa|chiều|tối))'
const stretch = '(?:ngày|đêm|tuần(?: lễ)?|tháng|quý|quí|năm(?: học)?|học kỳ|niên khóa|nhiệm kỳ|kỳ|vụ|mùa|đợt|dịp|lần|khi|lúc|buổi|ca|phiên|chuyến)'
const which = '(?:đầu|cuối|giữa|thứ (?:nhất|hai|ba|tư)|trước|sau|tiếp theo|kế tiếp)'
/** What opens words of a time, a place or an occasion, though no preposition does. */
const opens = [
  `(?:mỗi|từng|suốt|trong suốt|cứ|cứ mỗi|cứ đến|cả) ${stretch}`,
  `(?:${part} )?(?:các )?(?:ngày )?(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)`,
  `${part} (?:ngày|các ngày|hằng|hàng|mỗi|cuối|mùng|mồng|giao thừa|\\d)`,
  `(?:tuần|tháng|quý|quí|ngày|buổi|năm|kỳ) ${which}`,
  'ngày (?:\\d|mùng|mồng|làm việc|nghỉ|lễ|rằm|hội [^,;:.]{2,40} (?:hằng|hàng) năm)',
  'các ngày (?:\\d|lễ|nghỉ|cuối|trong|thứ|tết)', '(?:mùng|mồng|rằm)',
  'nửa (?:tháng|năm)', 'thường niên', 'thường kỳ', 'lúc(?! nào)', 'những (?:khi|lúc|ngày|dịp|đợt)', 'một khi', 'hễ', '(?:ngoài|trong) giờ', 'ngay (?:trong|tại|từ|khi|lúc|hôm)', 'liên tục (?:\\d|trong|suốt)', 'kể cả', 'bất kể',
  '(?:mùa|dịp|kỳ nghỉ|(?:đợt |tháng |tuần )?cao điểm|giao thừa)', '(?:trên|trong) (?:địa bàn|phạm vi|khu vực|tuyến|các tuyến)', 'không quá \\d', '(?:không muộn hơn|muộn nhất|sớm nhất)', 'bắt đầu từ', 'qua (?:kiểm tra|theo dõi|rà soát|giám sát|nắm|thực tế)', '(?:xét|nhận) thấy', 'quá (?:thời )?hạn',
].map((each) => `(?:${each})`).join('|')

/** Sentences and what comes behind the time, place or occasion at their head; all of it where none stands there. */
export const occasionExamples: readonly (readonly [string, string])[] = [
  ['Mỗi học kỳ, Trạm bến mở 01 lớp', 'Trạm bến mở 01 lớp'], ['Từng quý, bến gửi sổ', 'bến gửi sổ'], ['Thứ Sáu hằng tuần, đội phao kiểm tra phao', 'đội phao kiểm tra phao'], ['Chiều thứ Bảy tuần cuối của tháng, Trạm bến họp', 'Trạm bến họp'],
  ['Tuần đầu của mỗi quý, hai bên họp', 'hai bên họp'], ['Ngày 25 hàng tháng, Trạm bến và Đội phao đối chiếu sổ', 'Trạm bến và Đội phao đối chiếu sổ'], ['Mùa lũ, Trạm bến trực', 'Trạm bến trực'], ['Ngoài giờ hành chính, bến cử người trực', 'bến cử người trực'],
  ['Mỗi khi nước lên, bến đóng cửa', 'bến đóng cửa'], ['Xét thấy cần thiết, Trạm bến mời khách', 'Trạm bến mời khách'], ['Ngày hội bến phà tổ chức thi bơi, đua thuyền', 'Ngày hội bến phà tổ chức thi bơi, đua thuyền'],
  ['Mỗi bến, trạm cử 01 người', 'Mỗi bến, trạm cử 01 người'], ['Thường xuyên kiểm tra phao, bến', 'Thường xuyên kiểm tra phao, bến'], ['Mùa lũ phải kiểm tra phao, bến', 'Mùa lũ phải kiểm tra phao, bến'],
]
/** A time, a place or an occasion at the head of a sentence, up to its comma. */
export const occasion = acrossLines(new RegExp(`^(?:${opens})(?!\\p{L})(?:(?! (?:để|phải|có trách nhiệm|chủ trì|phối hợp|tổ chức|do|thì) )[^,;:.]){0,120}, `, 'iu'))
