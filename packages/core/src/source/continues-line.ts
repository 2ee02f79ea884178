import type { Label } from './label-of.ts'
import type { Line } from './lines.ts'
import type { OpenClause } from './open-clause.ts'
import { isNext } from './row-order.ts'

const ended = /[.;:!?…]["”’)»]*$|["”)»]$/u
const expectsNumber = /(?<!\p{L})(?:Điều|(?<!tài\s)khoản|điểm|(?<!(?:thiểu|dân|đa|đổi|hệ|chỉ|chữ|năng|nghệ|tế|hội|tảng|tầng|liệu|ký)\s)số|(?<!(?:\d|hằng|hàng|mỗi|từng)\s)ngày|mục|phần|và|hoặc|từ|đến|của|các|với|tại|theo)\s*$/iu
/** "Phổ cập kỹ năng số" over "1.1. Biên soạn …", "Xây dựng mô hình điểm" over "a) Trạm bến …": a heading ends in what a number may follow. */
const endsHeading = /(?<!\p{L})(?:số|điểm|phần|mục)\s*$/iu
const mayExpectNumber = /(?<!\p{L})(?:tháng|năm|quý|thứ|cấp)\s*$/iu
/** Compound nouns written with a dash, which a wrap may put at the head of a line. */
const compoundHead = /(?:kinh tế|văn hóa|chính trị|quốc phòng|khoa học|lao động|giáo dục|xã hội|an ninh|nghề nghiệp|hành chính|kỹ thuật|thông tin|tư tưởng)\s*$/iu
const compoundTail = /^-\s*(?:xã hội|chính trị|an ninh|công nghệ|thương binh|nghề nghiệp|đào tạo|thể thao|du lịch|trật tự|truyền thông|sự nghiệp|kỹ thuật|văn hóa|quốc phòng|nghiệp vụ)(?!\p{L})/iu
/** No page is so narrow that a line this short was wrapped. */
const short = 45
/** No page is so wide that a line this long was cut by its margin: it ends where its paragraph does. A page break may still part it from the rest. */
const wide = 180

/** A range a wrap cut in two, in two lines: "giai đoạn 2026" and "- 2030", "từ 10" and "- 15 ngày". */
const ranges: readonly (readonly [head: RegExp, tail: RegExp])[] = [
  [/(?<![\d])(?:19|20)\d{2}$/u, /^-\s?(?:\d{1,2}[\/.]){0,2}(?:19|20)\d{2}(?!\d)/u],
  [/(?<!\p{L})(?:từ|khoảng|quý|tháng|mức|độ tuổi)\s+(?:\d{1,4}|[IVX]{1,4})$/iu, /^-\s?(?:\d{1,4}|[IVX]{1,4})(?![\d\p{L}])/u],
]
const isRange = (line: Line, previous: Line) => !line.afterBlank && ranges.some(([head, tail]) => tail.test(line.text) && head.test(previous.text))

/** "… CHÀO MỪNG ĐẠI HỘI LẦN THỨ" over "XIV CỦA ĐẢNG": a Roman number that a wrap put at the head of a line. In: the line before. */
const expectsRoman = /(?<!\p{L})(?:thứ|lần|khóa|khoá|quý|kỳ|đại hội|hội nghị|vùng|khu vực|loại|hạng)\s*$/iu
export const wrapsRoman = (before: string) => expectsRoman.test(before)

/** Whether a line ends before its margin. */
export const isShort = (line: string) => line.length < short

export const isEnded = (line: string) => ended.test(line)

const inSentence = (open: OpenClause, own: string) =>
  open.kind !== 'roman' && open.kind !== 'dieu' && own.length > 200 && /[;.]\s/.test(own)

/** Whether the label is the one to be printed next: the first below what is open, or the one after its like. */
export function isDue(label: Label, open: readonly OpenClause[]): boolean {
  const alike = open.findLast(({ kind }) => kind === label.kind)
  if (isNext(label.kind, alike?.parts, label.parts) || open.some(({ last }) => isNext(label.kind, last[label.kind], label.parts))) return true
  return label.parts.at(-1) === 1 && !alike
}

/**
 * Whether a line that looks labelled only goes on with the sentence above it: a wrapped line that begins with a dash or a number,
 * a page break inside a sentence. In: the open clauses, outermost first. `own`: the text of the innermost up to the previous line.
 */
export function continuesLine(label: Label, line: Line, previous: Line | undefined, stack: readonly OpenClause[], own: string): boolean {
  const open = stack.at(-1)
  if (!previous || !open || isEnded(previous.text)) return false
  const after = line.text.slice(label.body - line.start).trimStart()
  const low = /^\p{Ll}/u.test(after)
  const ordinal = label.kind === 'num' || label.kind === 'dec' || label.kind === 'let'
  const numbered = ordinal || label.kind === 'dieu'
  const due = numbered && isDue(label, stack)
  const headed = due && !low && (label.kind === 'dec' || label.kind === 'let') && endsHeading.test(previous.text)
  if (numbered && !headed && !line.afterBlank && (expectsNumber.test(previous.text) || (!due && mayExpectNumber.test(previous.text)))) return true
  if (label.kind === 'dash' || label.kind === 'plus') {
    const listed = open.kind === 'dash' || open.kind === 'plus'
    if (isRange(line, previous)) return true
    if (compoundTail.test(line.text) && compoundHead.test(previous.text.slice(-20))) return true
    if (low && previous.text.length < short && open.start === previous.start) return false
    if (low) return /,$/.test(previous.text) ? !listed : !line.afterBlank || !listed
    return !listed && (line.afterBlank || previous.text.length < wide) && inSentence(open, own)
  }
  if (!ordinal) return low || label.kind === 'roman' && !line.afterBlank && wrapsRoman(previous.text)
  return !due && (low || (label.kind !== 'dec' && (label.parts[0] ?? 0) > 1 && !line.afterBlank && previous.text.length >= short))
}
