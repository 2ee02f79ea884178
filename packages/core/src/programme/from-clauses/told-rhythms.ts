import { forFolded } from '../../source/index.ts'

/** Sentences and whether the rhythm or term that ends them is only told of what the work is about: another task it goes along with, a rating it counts for. */
export const toldRhythmExamples: readonly (readonly [string, boolean])[] = [
  ['Phát động thi đua giữ bến gắn với việc thực hiện nhiệm vụ kinh tế - xã hội hằng năm', true], ['Kiểm tra phao, góp phần hoàn thành các chỉ tiêu giữ bến hằng năm', true], ['Đưa kết quả giữ bến vào đánh giá, xếp loại thuyền viên cuối học kỳ', true], ['Lấy số phao làm căn cứ xét thi đua hằng quý', true],
  ['Đưa việc giữ bến vào kế hoạch tuyên truyền hằng năm', false], ['Thực hiện nhiệm vụ giữ bến, báo cáo hằng năm', false], ['Đánh giá, xếp loại thuyền viên cuối học kỳ', false], ['Phát động thi đua gắn với nhiệm vụ giữ bến, tổng kết hằng năm', false],
]

const alongside = forFolded(/(?:gắn(?:\s+kết|\s+liền)?\s+với|cùng\s+với|phục\s+vụ|góp\s+phần)\s+(?:việc\s+)?(?:(?:thực\s+hiện|hoàn\s+thành|tốt|các)\s+){0,4}(?:nhiệm\s+vụ|chỉ\s+tiêu|mục\s+tiêu|phong\s+trào|cuộc\s+vận\s+động)(?!\p{L})(?:(?!\sđịnh\s+kỳ)[^,;:.]){0,80}$/iu)
const rated = forFolded(/(?:(?<!\p{L})vào|làm\s+(?:căn\s+cứ|cơ\s+sở|tiêu\s+chí)(?:\s+để)?|là\s+tiêu\s+chí|tiêu\s+chí)\s+(?:việc\s+|để\s+|kết\s+quả\s+)?(?:đánh\s+giá|xếp\s+loại|bình\s+xét|xét|phân\s+loại)(?:(?:,|\s+và)\s+(?:xếp\s+loại|phân\s+loại|bình\s+xét|xét))?(?:\s[^,;:.]{0,60})?$/iu)
const ends = forFolded(/^\s*(?:$|[.;,)]|của\s)/iu)

/** Whether a rhythm is told of what the work is about, not of the work. In: what stands before it and what stands behind it. */
export const isTold = (before: string, after: string): boolean => ends.test(after) && (alongside.test(before.trimEnd()) || rated.test(before.trimEnd()))
