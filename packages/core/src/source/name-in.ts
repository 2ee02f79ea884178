import { oneLine } from './one-line.ts'
import { familyNames, ranks } from './tail-words.ts'

const rank = `(?:${ranks.map((word) => word.replaceAll('.', '\\.')).join('|')})`
const word = `\\p{Lu}[\\p{Ll}]{0,6}`
const named = new RegExp(`^(?:${rank},?\\s+){0,3}${word}(?:[ -]\\p{Lu}[\\p{Ll}’'‘]{0,7}){1,5}$`, 'u')
const officeWords = /^(?:Phó|Chủ|Giám|Bí thư|Trưởng|Ủy|Uỷ|Ban|Công an|Hội|Đoàn|Sở|Bộ|Nơi|Tổng|Thường|Cơ quan|Chánh|Thủ|Văn phòng|Mặt trận|Liên|Cục|Phòng|Như|Đã|Các|Tòa|Viện|Chi|Đảng|Xã|Phường|Tỉnh|Thành phố|Người|Xác|Độc|Cộng|Quỹ|Trung tâm|Trường)(?!\p{Ll})/u

/** Whether a line is a person's name, with or without a rank. */
export function nameIn(line: string): boolean {
  if (line.length > 60) return false
  const text = oneLine(line).trim()
  if (text.length > 48 || officeWords.test(text) || /^(?:DANH (?:MỤC|SÁCH)|TỔNG|BIỂU)(?!\p{L})/u.test(text)) return false
  if (named.test(text)) return true
  const words = text.split(' ')
  const first = words[0]?.toLowerCase() ?? ''
  return text === text.toUpperCase() && words.length >= 2 && words.length <= 5 && familyNames.includes(first) && /^[\p{Lu} ]+$/u.test(text)
}
