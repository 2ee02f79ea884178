import { forFolded } from '../../source/index.ts'
import { headingBody } from './clause-context.ts'
import type { Walk } from './walk.ts'

/** A line that a body on the next ends: "… lập biên bản báo cáo / Sở Xây dựng." */
const givesTo = forFolded(/\s(?:báo\s+cáo|tham\s+mưu|phối\s+hợp|thông\s+báo|hướng\s+dẫn|chỉ\s+đạo|đề\s+xuất|kiến\s+nghị|cung\s+cấp)\s*$/iu)

/** "Kiểm tra các bến (Đơn vị chủ trì:": what a line leaves open goes on below it. */
const unclosed = /\([^()]*$/u

/** The heading of a clause: its first line, or first lines up to a blank, where what follows is a text of its own. In: a clause's own text from its first letter, whether clauses stand below it. Out: how many characters are the heading, 0 where there is none. */
export function headingEnd(text: string, hasChildren: boolean, { register, spaced }: Walk): number {
  const blank = text.includes('\n') ? text.search(/\n[ \t|]*\n/) : -1
  const block = blank < 0 ? text.trimEnd() : text.slice(0, blank)
  if (hasChildren) return block.length
  if (blank < 0 && spaced && !/^[^\n]*:[ \t]*\n/u.test(text)) return 0
  const apart = block.includes('\n') && (blank < 0 || !spaced && /[.;]["”)]?\s*$/u.test(block))
  const line = apart ? block.slice(0, block.indexOf('\n')) : block
  if (text.trimEnd().length <= line.length + 5 || unclosed.test(line)) return 0
  const goesUp = /^\s*[\p{Lu}“"(+\-\d|]/u.test(text.slice(line.length))
  if (/(?:^|\s)(?:các|và|của|với|cho|về|trong|tại|theo|để|những|là|do|từ|đến|gửi|(?<!(?:ngoại|bàn|chuyển|được|trả)\s+)giao|(?<!(?:chương|quy|lộ|công|hành|tờ|giáo|tiến)\s+)trình|giữa|thì|khi|nếu|phải|thông\s+qua|hoặc|như|nhằm|yêu\s+cầu\s+các|(?:hết|trước|vào|từ|đến)\s+(?:ngày|tháng|năm|quý))$/iu.test(line.trimEnd())) return 0
  if (line.length > 40 && givesTo.test(line) && register.mentionsIn(text.slice(0, line.length + 120)).some(({ start, end }) => start > line.length && text.slice(line.length, start).trim() === '' && /^\s*(?:[.;,]|$)/u.test(text.slice(end)))) return 0
  const stopped = /\.\s*$/u.test(line) && line.length < 90 && headingBody(line.trim()) !== undefined
  const short = goesUp && line.trim().length < (blank >= 0 ? 240 : 200) && (stopped || !/[.;,]["”)]?\s*$/u.test(line.trim()))
  if (!short || apart && register.mentionsIn(text.slice(0, line.length + 80)).some(({ start, end }) => start < line.trimEnd().length && end > line.length + 1)) return 0
  return line.length
}
