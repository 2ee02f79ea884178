// Table: words that close a paper below its last item and belong to no item.

const said = /^Trên đây là (?:Kế hoạch|Chương trình|Phương án|Đề án|Quy chế|Chỉ thị|Công điện|Hướng dẫn|nội dung|toàn bộ)/u
const ofItself = /^(?:Nghị quyết|Chương trình|Quy chế|Kế hoạch|Thông tư|Thỏa thuận|Bản ghi nhớ|Hướng dẫn|Quy định|Văn bản)(?: (?:liên tịch|liên ngành|phối hợp|hợp tác|công tác|thỏa thuận|ghi nhớ))* này (?:được (?:phổ biến|quán triệt|triển khai|gửi|lập thành|ký|thông qua|sao gửi)|có (?:hiệu lực|giá trị)|thay thế)/u

/** Lines, and whether they close a paper by speaking of it. */
export const closingExamples: readonly (readonly [string, boolean])[] = [
  ['Nghị quyết liên tịch này được phổ biến đến các bến phà, có hiệu lực từ ngày ký.', true], ['Chương trình phối hợp này có hiệu lực kể từ ngày ký.', true], ['Quy chế này được lập thành 04 bản.', true],
  ['Chương trình này do Công an xã chủ trì.', false], ['Kế hoạch giữ bến được phổ biến đến các bến.', false], ['Trong quá trình thực hiện Kế hoạch này, các bến báo cáo.', false],
]
/** Whether a line opens the last words of a paper, wherever it stands below an item. */
export const closes = (line: string) => said.test(line)
/** Whether a line speaks of the paper as a whole: below its last item it opens the last words. */
export const speaksOfItself = (line: string) => ofItself.test(line)
