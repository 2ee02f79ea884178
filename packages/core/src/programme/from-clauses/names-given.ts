import { allMatches, lately, oneLine } from '../../source/index.ts'
import { abbreviationsIn } from './abbreviations.ts'
import { findParties } from './find-parties.ts'
import type { Mention } from './find-parties.ts'
import { sidesOf, spelledSmall } from './sides-of-agreement.ts'

const defines = /\((?:sau đây\s+)?(?:được\s+)?(?<how>viết tắt|viết gọn|gọi tắt|gọi chung|gọi)\s+(?:chung\s+|tắt\s+)?là\s*:?\s*[“"]?(?<alias>[^()”"]{2,60})[”"]?\)/giu
/** "các tổ chức tín dụng trên địa bàn (viết tắt là TCTD)": where they are is no part of the name. */
const where = /\s+trên\s+địa\s+bàn(?:\s+(?:tỉnh|thành\s+phố|huyện|xã|phường|này)(?:\s+\p{Lu}\p{Ll}+){0,3})?\s*$/u
/** What a short name stands for: "Trung tâm cứu hộ bến phà (sau đây gọi tắt là Trung tâm)", from the word both begin with. */
function fullName(of: string, alias: string): string | undefined {
  if (!bodyNoun.test(alias)) return undefined
  const first = (alias.split(' ')[0] ?? '').toLowerCase()
  const at = allMatches(of.toLowerCase(), /(?<!\p{L})\p{L}+/gu).filter(({ 0: word }) => word === first).at(-1)?.index
  const name = at === undefined ? '' : oneLine(of.slice(at)).trim()
  return name.length > alias.length && name.length < 120 && !/[,:]|\s(?:có|là|phải|chủ trì|phối hợp với)\s/u.test(name) ? name : undefined
}
const bodyNoun = /^(?:Trung tâm|Chi nhánh|Ban|Tiểu ban|Tổ|Đội|Đoàn|Hội đồng|Hội|Văn phòng|Quỹ|Cục|Vụ|Chi cục|Sở|Phòng|Viện|Trường|Công ty|Ngân hàng|Liên minh|Liên đoàn|Hiệp hội|Trạm|Hạt|Đồn|Đài|Cảng vụ|Bệnh viện|Bảo tàng|Thư viện|Học viện|Điện lực|Vườn quốc gia|Cơ quan|Ủy ban)(?!\p{L})/u
const classNoun = /^(?:các\s+)?(?:cơ quan|cơ sở|nhà trường|đơn vị|bên|ngành|tổ chức|lực lượng|ban|hội|liên ngành|hai)/iu
/** "Các ngân hàng thương mại (gọi chung là NHTM)": a class by its first letters. */
const lettersOnly = /^\p{Lu}{2,8}$/u
/** "(gọi tắt là Ban Chỉ đạo)": the short name of one body, no class of them. */
export const isSingle = ({ alias, how }: { alias: string; how: string }) => how !== 'gọi chung' && /^(?:Ban|Hội đồng|Tổ|Ủy ban)(?!\p{L})/u.test(alias)
/** Bodies that letters of common use shorten, and the place or number that tells which one: "Bảo hiểm xã hội khu vực XXI (BHXH)". */
const branch = /^(?:Bảo hiểm|Kho bạc|Tòa án|Viện kiểm sát|Liên đoàn|Hội)(?!\p{L}).*\s(?:tỉnh|thành phố|huyện|xã|phường|khu vực)(?!\p{L})/u

/**
 * The names a text gives its bodies: in brackets, in lists of short names, as sides of an agreement. In: the whole text. Out: classes it defines, and by short name in small letters
 * the body of the tables it stands for (`shortNames`), the name no table holds (`longNames`) and the side (`sideNames`).
 */
export const namesGiven = lately((text: string) => {
  const defined = allMatches(text, defines).map(({ groups, index }) => ({ alias: oneLine(groups?.alias ?? '').trim(), of: (text.slice(Math.max(0, index - 260), index).split(/[.;]|\n[ \t|]*\n|\n(?=\s*(?:[-+•*|]|\d+[.)]))/).at(-1) ?? '').replace(where, '').trimEnd(), how: (groups?.how ?? '').toLowerCase() }))
  const sides = sidesOf(text)
  const aliases = defined.filter(({ alias, how }) => (classNoun.test(alias) || how === 'gọi chung' && lettersOnly.test(alias)) && !sides.some((side) => side.alias === alias.toLowerCase())).filter(({ alias }, i, all) => all.findIndex((other) => other.alias === alias) === i)
  const shortNames = new Map<string, Mention>()
  const longNames = new Map<string, string>()
  const sideNames = new Map<string, string>()
  for (const { alias, of, how } of defined) {
    const body = findParties(of).at(-1)
    const sameStart = body !== undefined && (/^[\p{Lu}&.-]{2,}/u.test(alias) || alias.split(' ')[0]?.toLowerCase() === body.head.split(' ')[0]?.toLowerCase())
    const full = how === 'gọi chung' || (body && body.end >= of.length - 1 && (sameStart || !/^(?:Ban|Phòng|Văn phòng|Trung tâm)\s\p{Lu}/u.test(alias))) ? undefined : fullName(of, alias)
    if (full) longNames.set(alias.toLowerCase(), full)
    if (how !== 'gọi chung' && body && sameStart && !alias.toLowerCase().startsWith(`${body.head.toLowerCase()} `) && body.end >= of.length - 1 && body.tiers.length <= 1 && (how.startsWith('viết') || how === 'gọi tắt' || findParties(of).length === 1)) shortNames.set(alias.toLowerCase(), body)
  }
  for (const { alias, name } of sides) {
    const shown = name === name.toUpperCase() ? spelledSmall(text, name) ?? `${name.charAt(0)}${name.slice(1).toLowerCase()}` : name
    const known = findParties(shown).find(({ start, end, tiers }) => start === 0 && (end >= shown.length || tiers.length > 0))
    if (known) shortNames.set(alias, known)
    else sideNames.set(alias, shown)
  }
  const abbreviated = abbreviationsIn(text).filter(({ short, name }) => (short.includes(' ') || findParties(short).length === 0 || branch.test(name)) && !shortNames.has(short.toLowerCase()))
  for (const { short, name } of abbreviated) {
    const [body, ...others] = findParties(name)
    if (body && others.length === 0 && body.start === 0 && body.end === name.length && body.tiers.length <= 1) shortNames.set(short.toLowerCase(), body)
    else longNames.set(short.toLowerCase(), name)
  }
  return { aliases, sides, shortNames, longNames, sideNames, abbreviated }
}, 1)
