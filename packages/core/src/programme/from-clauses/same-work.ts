import { spacedPattern } from './cue-pattern.ts'

/** Sentences with "|" where what follows a period is further work; without it where it is the work before: how many are chosen for it, or to whom what was gathered goes. */
export const sameWorkExamples: readonly string[] = [
  'kiểm tra việc mặc áo phao ở cơ sở, mỗi năm chọn ít nhất 05 bến, trạm', 'giám sát việc giữ bến tại các xã, hằng năm từ 03 đến 05 xã', 'khảo sát tình hình phao trên sông, mỗi quý khảo sát tối thiểu 10 bến.',
  'kiểm tra phao tại các bến trong xã, |hằng năm xây dựng ít nhất 01 mô hình bến an toàn', 'kiểm tra phao tại các bến trong xã, |mỗi năm tổ chức tập huấn 02 lớp cho lái phà', 'kiểm tra phao tại các bến trong xã, |mỗi năm chọn 01 bến làm điểm để họp rút kinh nghiệm',
  'kiểm tra phao tại các bến, mỗi năm kiểm tra từ 03 đến 05 bến, thời gian vào quý III', 'xây dựng và nhân rộng mô hình bến an toàn, mỗi năm xây dựng mới ít nhất 03 mô hình ở các xã ven sông', 'chủ trì kiểm tra, giám sát việc giữ bến tại các xã, mỗi năm kiểm tra từ 03 đến 05 đơn vị, thời gian vào quý III', 'mở lớp dạy bơi cho trẻ em, hằng năm mở thêm 02 lớp', 'tập huấn cho thuyền viên ở các xã, hằng năm tổ chức từ 01 đến 02 lớp cho lái phà',
  'xây dựng và nhân rộng mô hình bến an toàn, |mỗi năm xây dựng 02 phóng sự về bến', 'hướng dẫn chủ bến ghi sổ phao, |mỗi quý mở 01 lớp cho lái phà',
  'tập hợp ý kiến, nguyện vọng của chủ bến, thuyền viên về luồng lạch, định kỳ 6 tháng một lần gửi Trạm bến xem xét, giải quyết', 'thu thập số liệu phao cứu sinh ở các xã, hằng quý chuyển Công an xã để tổng hợp', 'nắm bắt dư luận của thuyền viên về giá vé, mỗi quý trao đổi thông tin với Trạm bến',
  'tập hợp ý kiến của chủ bến, tuyên truyền về luồng lạch, |hằng quý gửi Trạm bến xem xét', 'hướng dẫn chủ bến ghi sổ phao, |hằng quý báo cáo kết quả về Công an xã', 'tập hợp ý kiến của chủ bến về luồng lạch, |hằng quý báo cáo kết quả giữ bến về Công an xã',
]

const opensPeriod = /^(?:định|hằng|hàng|mỗi|\d|sáu|ba)/iu
const period = '(?:định kỳ )?(?:(?:hằng|hàng|mỗi) (?:tuần|tháng|quý|quí|năm)(?: (?:một|\\d{1,2}) lần)?|(?:0?3|ba|0?6|sáu) tháng(?: (?:một|0?1) lần)?),? '
const number = '(?:\\d{1,3}|một|hai|ba|bốn|năm|sáu|mười)'
const looksAt = spacedPattern('(?:kiểm tra|giám sát|khảo sát|thanh tra)(?!\\p{L})')
/** How many of those the work looks at are chosen. */
const chooses = spacedPattern(`^${period}(?:(?:chọn|lựa chọn|kiểm tra|giám sát|khảo sát) )?(?:(?:ít nhất|tối thiểu|không dưới|khoảng|từ) ){0,2}${number}(?: ?(?:đến|-|–) ?${number})? (?!lớp|hội|mô hình|diễn|tin|bài|kế)\\p{Ll}+(?:,? (?!(?:làm|để|cho|và|tổ chức|được) )\\p{Ll}+){0,4}[\\s.;]*$`)
const gathers = spacedPattern('^(?:(?:chủ động|phối hợp|kịp thời|có trách nhiệm|phải) )*(?:tập hợp|thu thập|tiếp nhận|ghi nhận|nắm bắt|lắng nghe|sưu tầm) (?![^,]*,[^,]*,[^,]*,[^,]*,|[^,]*, (?:và )?(?:tổ chức|tuyên truyền|kiểm tra|hướng dẫn|xây dựng|giải quyết|vận động) )')
/** What was gathered goes to somebody; no word tells of another paper. */
const passes = spacedPattern(`^${period}(?:gửi|chuyển|trình|thông báo|trao đổi|cung cấp|phản ánh)(?: thông tin)?(?: (?:cho|về|với|tới|đến|qua))?(?: các)? `)
/** A body is named next, not another paper. */
const namesNext = /^(?!Báo cáo|Bản tin|Kế hoạch|Thông báo|Tờ trình|Công văn|Văn bản|Danh sách)\p{Lu}[^,;]{2,70}?(?:[.;]?$| (?:xem xét|giải quyết|tổng hợp|theo dõi|để|biết|nắm|xử lý|cùng|trước)(?!\p{L}))/u
const passesOn = (after: string) => { const end = passes.exec(after)?.[0].length; return end !== undefined && namesNext.test(after.slice(end)) }

const verbs = 'kiểm tra|giám sát|khảo sát|thanh tra|xây dựng|thành lập|nhân rộng|mở|tổ chức|chọn|trồng|tặng|trao|hỗ trợ|in|phát|cấp|lắp|dạy|biên soạn'
const more = `(?:(?:ít nhất|tối thiểu|không dưới|khoảng|từ|được) ){0,2}${number}(?: ?(?:đến|-|–) ?${number})? `
/** The verb once more, and how many. */
const again = spacedPattern(`^${period}(?<verb>${verbs})(?: (?:mới|thêm))? ${more}(?<noun>\\p{Ll}+(?: \\p{Ll}+)?)`)
const lessons = spacedPattern('(?:tập huấn|bồi dưỡng|đào tạo|huấn luyện|dạy) ')
const holdsLessons = spacedPattern(`^${period}(?:tổ chức|mở) ${more}(?:lớp|khóa)(?=[\\s.;,]*$| (?:cho|tại|ở|với) )`)
const flat = (words: string) => ` ${words.replace(/[\s,;]+/gu, ' ').toLowerCase()} `
/** "Mở lớp dạy bơi, mỗi năm mở 02 lớp": the same done to the same, with its number. */
const countsAgain = (before: string, after: string) => {
  if (lessons.test(before) && holdsLessons.test(after)) return true
  const { verb, noun } = again.exec(after)?.groups ?? {}
  return verb !== undefined && noun !== undefined && flat(before).includes(flat(verb)) && (looksAt.test(verb) || flat(before).includes(flat(noun)) || flat(before).includes(flat(noun.split(/\s/u)[0]!)))
}

/** Whether what a period opens is the work before it. In: the words of that work from its verb on, and those from the period on. */
export const goesOnWithWork = (before: string, after: string): boolean => opensPeriod.test(after) && (looksAt.test(before) && chooses.test(after) || gathers.test(before) && passesOn(after) || countsAgain(before, after))
