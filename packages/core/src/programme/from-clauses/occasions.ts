import { acrossLines } from './cue-pattern.ts'

const part = '(?:(?:rạng )?sáng|trưa|chiều|tối|đêm|ban đêm|ban ngày|buổi (?:sáng|trưa|chiều|tối))'
const stretch = '(?:ngày|đêm|tuần(?: lễ)?|tháng|quý|quí|năm(?: học)?|học kỳ|niên khóa|nhiệm kỳ|kỳ|vụ|mùa|đợt|dịp|lần|khi|lúc|buổi|ca|phiên|chuyến)'
const which = '(?:đầu|cuối|giữa|thứ (?:nhất|hai|ba|tư)|trước|sau|tiếp theo|kế tiếp)'
/** What opens words of a time, a place or an occasion, though no preposition does; apart, so that each is tried only where it may match. */
const opens = [
  [`(?:mỗi|từng|cứ|cả) ${stretch}`], [`(?:suốt|trong suốt|cứ mỗi|cứ đến) ${stretch}`],
  [`(?:${part} )?(?:các )?(?:ngày )?(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)`],
  [`${part} (?:ngày|các ngày|hằng|hàng|mỗi|cuối|mùng|mồng|giao thừa|\\d)`],
  [`(?:tuần|tháng|quý|quí|ngày|buổi|năm|kỳ) ${which}`],
  ['ngày (?:\\d|mùng|mồng|làm việc|nghỉ|lễ|rằm|hội [^,;:.]{2,40} (?:hằng|hàng) năm)', 'các ngày (?:\\d|lễ|nghỉ|cuối|trong|thứ|tết)', '(?:mùng|mồng|rằm)',
    'nửa (?:tháng|năm)', 'thường niên', 'thường kỳ', 'lúc(?! nào)', 'những (?:khi|lúc|ngày|dịp|đợt)', 'một khi', 'hễ', '(?:ngoài|trong) giờ', 'ngay (?:trong|tại|từ|khi|lúc|hôm)', 'liên tục (?:\\d|trong|suốt)', 'kể cả', 'bất kể',
    '(?:mùa|dịp|kỳ nghỉ|(?:đợt |tháng |tuần )?cao điểm|giao thừa)', '(?:trên|trong) (?:địa bàn|phạm vi|khu vực|tuyến|các tuyến)', 'không quá \\d', '(?:không muộn hơn|muộn nhất|sớm nhất)', 'bắt đầu từ', 'gắn (?:(?:kết|liền|chặt) )?với', 'qua (?:kiểm tra|theo dõi|rà soát|giám sát|nắm|thực tế)', '(?:(?:những|các) )?(?:vấn đề|nội dung|vụ việc|việc|khó khăn|vướng mắc) (?:[^,;:.]{0,40}? )?(?:vượt|vượt quá|ngoài) (?:thẩm quyền|khả năng)', '(?:xét|nhận) thấy', 'quá (?:thời )?hạn'],
].map((each) => each.map((source) => `(?:${source})`).join('|'))

/** Sentences and what comes behind the time, place or occasion at their head; all of it where none stands there. */
export const occasionExamples: readonly (readonly [string, string])[] = [
  ['Mỗi học kỳ, Trạm bến mở 01 lớp', 'Trạm bến mở 01 lớp'], ['Từng quý, bến gửi sổ', 'bến gửi sổ'], ['Thứ Sáu hằng tuần, đội phao kiểm tra phao', 'đội phao kiểm tra phao'], ['Chiều thứ Bảy tuần cuối của tháng, Trạm bến họp', 'Trạm bến họp'],
  ['Tuần đầu của mỗi quý, hai bên họp', 'hai bên họp'], ['Ngày 25 hàng tháng, Trạm bến và Đội phao đối chiếu sổ', 'Trạm bến và Đội phao đối chiếu sổ'], ['Mùa lũ, Trạm bến trực', 'Trạm bến trực'], ['Ngoài giờ hành chính, bến cử người trực', 'bến cử người trực'],
  ['Mỗi khi nước lên, bến đóng cửa', 'bến đóng cửa'], ['Những vấn đề vượt thẩm quyền, Trạm bến báo cáo Công an xã', 'Trạm bến báo cáo Công an xã'], ['Xét thấy cần thiết, Trạm bến mời khách', 'Trạm bến mời khách'], ['Gắn với phong trào thi đua, Trạm bến dạy bơi', 'Trạm bến dạy bơi'], ['Ngày hội bến phà tổ chức thi bơi, đua thuyền', 'Ngày hội bến phà tổ chức thi bơi, đua thuyền'],
  ['Hồ sơ chưa hợp lệ thì trong 02 ngày Trạm bến phải trả lại', 'trong 02 ngày Trạm bến phải trả lại'], ['phát hiện phao hỏng thì Trạm bến thay', 'Trạm bến thay'], ['Phát hiện, thay phao hỏng', 'Phát hiện, thay phao hỏng'],
  ['Mỗi bến, trạm cử 01 người', 'Mỗi bến, trạm cử 01 người'], ['Thường xuyên kiểm tra phao, bến', 'Thường xuyên kiểm tra phao, bến'], ['Mùa lũ phải kiểm tra phao, bến', 'Mùa lũ phải kiểm tra phao, bến'],
]
/** What opens words that tell of a case without "khi" or "nếu". */
const cases = [
  '(?:phát hiện|xảy ra|gặp(?! gỡ| mặt)|vượt|quá|hết|thiếu|đến (?:hạn|kỳ)) ', 'có (?:tin|dấu hiệu|vụ|sự cố|yêu cầu|đề nghị|vướng mắc|khó khăn|thay đổi|biến động|phát sinh|trường hợp|người|thiên tai|bão|mưa|lũ|dịch|cháy|tai nạn|thông tin)(?!\\p{L})', '(?:hồ sơ|đơn|giấy tờ|thông tin|số liệu|danh sách|báo cáo) (?:không|chưa|còn|bị|có|thiếu|sai) ', 'sau \\d{1,3} (?:phút|giờ|ngày|tháng)(?: làm việc)? mà ',
].join('|')
/** Words that tell of a case at the head of a sentence: "Phát hiện vi phạm, …", "Hồ sơ chưa đủ thì …". */
export const tellsCase = acrossLines(new RegExp(`^(?:${cases})`, 'iu'))

/** A time, a place or an occasion at the head of a sentence, up to its comma, or a case up to its "thì": one pattern for each way to open. */
export const occasions: readonly RegExp[] = [
  ...opens.map((source) => acrossLines(new RegExp(`^(?:${source})(?!\\p{L})(?:(?! (?:để|phải|có trách nhiệm|chủ trì|phối hợp|tổ chức|do|thì) )[^,;:.]){0,120}, `, 'iu'))),
  acrossLines(new RegExp(`^(?:${cases})(?:(?! thì )[^;:.]){1,120} thì `, 'iu')),
]

/** Words of a limit or a day with which a body stands next, no comma between: "trong 24 giờ Công an xã …". */
const untilBody = acrossLines(/^(?:(?:chậm|muộn) nhất|không quá|ngay|trong|trước|sau|vào|đến|từ|hết) (?:(?! (?:của|với|cho|về|do|để|gửi) )[^,;:.]){0,120}? ?(?:phút|giờ|ngày|tuần|tháng|quý|năm|năm học|làm việc|tiếp theo|kế tiếp|hôm sau|\d)(?: (?:hằng|hàng|mỗi) (?:tháng|quý|năm))? (?:các )?$/iu)
/** "Năm 2031 hai bên sơ kết": a year, a quarter or a month alone. */
const periodAlone = acrossLines(/^(?:(?:trong|vào|đầu|cuối|giữa|hết) )*(?:năm \d{4}|qu[ýí] [IVX]{1,3}(?:\s?[/-]\s?\d{4}| năm \d{4})?|tháng \d{1,2}(?:\s?[/-]\s?\d{4}| năm \d{4})?),? (?:các )?$/iu)
/** Whether nothing but a limit or a day stands before a body. In: the words before it, past what a comma closes. */
export const onlyTime = (before: string) => before.length > 6 && (untilBody.test(before) || periodAlone.test(before))
