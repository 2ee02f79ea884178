import { allMatches } from './all-matches.ts'
import { oneLine } from './one-line.ts'
import { degrees, familyNames, ranks } from './tail-words.ts'

const degree = `(?:${degrees.join('|')})(?!\\p{L})`
const leadingDegrees = new RegExp(`^(?:${degree}\\.?[,\\s]{0,2})+`, 'u')
/** How many characters of degrees stand before a name: "Bs. Phạm Văn Suối"; none where a rank does. */
export const degreesBefore = (text: string) => leadingDegrees.exec(text)?.[0].length ?? 0
const rank = `(?:(?:${ranks.join('|')}),?\\s+|(?:${degree}\\.?[,\\s]{0,2})+)`
const word = `\\p{Lu}[\\p{Ll}]{0,6}`
const named = new RegExp(`^(?:${rank}){0,3}${word}(?:[ -]\\p{Lu}[\\p{Ll}’'‘]{0,7}){1,5}$`, 'u')
const family = `(?:${familyNames.map((name) => name.charAt(0).toUpperCase() + name.slice(1)).join('|')})(?!\\p{L})`
/** One name of several on a line; three words sooner than four or two. */
const oneOf = `(?:${rank}){0,3}${family}(?:(?: ${word}){2}|(?: ${word}){3}|(?: ${word}))`
const several = new RegExp(`^${oneOf}(?:\\s+${oneOf}){1,3}$`, 'u')
const nextOf = new RegExp(oneOf + `(?=$|\\s+(?:${oneOf}(?:$|\\s))+)`, 'gu')
const behindOffice = new RegExp(`(?<=[\\p{L})]\\s{1,8})(?<name>(?:${rank}){0,3}(?:${word}[ -]){1,4}\\p{Lu}[\\p{Ll}’'‘]{1,7})$`, 'u')
const officeWords = /^(?:Phó|Chủ|Giám|Bí thư|Trưởng|Ủy|Uỷ|Ban|Công an|Hội|Đoàn(?! \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,2}$)|Sở|Bộ|Nơi|Tổng|Thường|Cơ quan|Chánh|Thủ|Văn phòng|Mặt trận|Liên|Cục|Phòng|Như|Đã|Các|Tòa|Viện|Chi|Đảng|Xã|Phường|Tỉnh|Thành phố|Người|Xác|Độc|Cộng|Quỹ|Trung tâm|Trường)(?!\p{Ll})/u

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

/** The names a scan ran together on one line, where two or more signed side by side: none where it is one name. No name has more than four words as a rule. */
export function namesRunTogether(line: string): readonly string[] {
  const text = line.length > 120 ? '' : oneLine(line).trim()
  if (text.split(' ').length < 5 || !several.test(text)) return []
  return allMatches(text, nextOf).map(({ 0: name }) => name)
}

/** A cell that holds office and name: "CÔNG AN TỈNH GIÁM ĐỐC (đã ký) Đại tá Trần Văn Suối". Out: the name, and what stands before it; undefined where that is no office in capitals. */
export function signedCell(text: string): { office: string; name: string } | undefined {
  const name = text.length < 200 && /^\p{Lu}.*\p{Ll}$/u.test(text) && !nameIn(text) ? behindOffice.exec(text)?.groups?.name : undefined
  const office = name === undefined ? '' : text.slice(0, -name.length).replace(/\s*\([^()]{2,30}\)/gu, '').trim()
  return name !== undefined && office.length > 3 && /^[\p{Lu}\s.,/&-]+$/u.test(office) && nameIn(name) ? { office, name } : undefined
}
