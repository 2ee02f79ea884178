import { allMatches } from '../../source/index.ts'
import { wholeWords } from './cue-pattern.ts'
import type { Quantity } from './types.ts'

const numerals: Record<string, number> = { một: 1, hai: 2, ba: 3, bốn: 4, năm: 5, sáu: 6, bảy: 7, tám: 8, chín: 9, mười: 10 }
const units = 'nội dung|mô hình|cuộc thi|cuộc|buổi|lớp|hội nghị|đợt|chuyên đề|tọa đàm|diễn đàn|câu lạc bộ|tin,? bài|tin|bài|phóng sự|chuyên mục|công trình|phần việc|điểm|tổ|nhóm|vụ|đơn vị|văn bản|kế hoạch|tiết mục|sản phẩm|ấn phẩm|cơ sở dữ liệu|hoạt động|chi hội|khu dân cư|thôn|tập thể|suất|phiên tòa|căn nhà|áo phao|lượt'

/** What is counted only where "ít nhất" stands before the number: elsewhere it may as well be where work is done, or whom it is for. */
const things = 'bộ tài liệu|bộ(?! phận)|bản tin|bản đồ|bể bơi|bể|đội(?! ngũ)|phòng máy(?: tính)?|phòng học|máy tính(?: bảng)?|máy|biển(?: cảnh)? báo|biển|tủ sách|tờ rơi|pa nô|xe|thuyền|phao|camera|cây(?! số)|trạm|chốt|bến|trường(?! hợp)|video|clip|sổ tay|tài liệu|phần mềm|chuyến|hội thi|ngày hội|giải|đề tài|sáng kiến|gian hàng|thùng|hố|vườn|tuyến|lá|khẩu hiệu|bức|bản|cuốn|sổ|thẻ|mẫu|trang|kênh|nhà'

/** Sentences with the number of deliverables they ask for. */
export const quantityExamples: readonly (readonly [string, number | undefined])[] = [
  ['lựa chọn ít nhất 02 nội dung mới', 2], ['duy trì ít nhất 01 mô hình, tổ chức', 1], ['tối thiểu một mô hình', 1], ['biên soạn ít nhất 04 bộ tài liệu', 4], ['trao ít nhất 3.000 máy tính bảng', 3000], ['lập ít nhất 01 đội cứu hộ', 1], ['có ít nhất 02 bộ phận trực', undefined], ['ít nhất 05 trường hợp', undefined], ['tổ chức 02 lớp tập huấn', 2], ['mở 02 lớp cứu hộ', 2], ['giám sát từ 02 đến 03 cuộc', 2], ['mở 02 - 03 lớp cứu hộ', 2],
  ['số lượng mẫu nước 96 mẫu/năm', 96], ['cấp cho thuyền viên ít nhất 200 sổ/năm', 200], ['phát 1500 tờ rơi/năm', 1500], ['họp ít nhất 02 lần/năm', undefined], ['tập huấn thuyền viên tại 04 mô hình bến', undefined], ['kiểm tra 05 bến', undefined],
  ['ít nhất 50% đơn vị', undefined], ['trong 05 ngày', undefined], ['06 tháng 01 lần', undefined], ['hỗ trợ 50 triệu đồng/năm', undefined], ['năm 2024', undefined],
]

const least = wholeWords(`(?:ít nhất|tối thiểu|không dưới|từ)(?: là| có| được)? (?<n>\\d{1,3}(?:\\.\\d{3})?|${Object.keys(numerals).join('|')})(?: ?(?:đến|-|–) ?\\d{1,3})? (?<unit>${units}|${things})`)
const counted = wholeWords(`số lượng(?: [^,.;:()\\d]{1,60}?)? ?:? ?(?<n>\\d{1,4}) (?<unit>${units}|mẫu)`)
/** "200 sổ/năm": so many in each period. */
const inPeriod = wholeWords(`(?<n>\\d{1,5}) (?<unit>${units}|mẫu|sổ|thẻ|bản|cuốn|tờ rơi|tờ gấp|áp phích|số) ?/ ?(?:(?:0?1|một) )?(?:tuần|tháng|qu[ýí]|năm)`)
const padded = wholeWords(`(?<!(?<!\\p{L})(?:tại|ở|của|cho|trong|đối với) (?:các )?)(?<n>0[1-9]|[1-9]\\d)(?: ?(?:đến|-|–) ?\\d{1,3})? (?<unit>${units.replace('|đơn vị', '').replace('|tổ|', '|').replace('|thôn|', '|')})`)

/** One of these stands in whatever the first two find: that is seen sooner than where they do. */
const mayCount = /nhất|thiểu|dưới|từ|lượng/iu

/** How many deliverables a phrase asks for at least; percentages, durations and targets are none. */
export function quantityOf(phrase: string, at: number): Quantity | undefined {
  const match = (mayCount.test(phrase) ? allMatches(phrase, least)[0] ?? allMatches(phrase, counted)[0] : undefined) ?? (phrase.includes('/') ? allMatches(phrase, inPeriod)[0] : undefined) ?? (/\d\d/.test(phrase) ? allMatches(phrase, padded) : []).find(({ index }) => !/(?:tháng|quý|năm|tuần)\s*$/u.test(phrase.slice(0, index)))
  const n = match?.groups?.n?.toLowerCase()
  if (!match || !n) return undefined
  return { min: numerals[n] ?? Number(n.replace('.', '')), unit: (match.groups?.unit ?? '').replace(/\s+/g, ' '), cue: match[0], start: at + match.index, end: at + match.index + match[0].length }
}
