import { acrossLines } from './cue-pattern.ts'
import { opensWithVerb } from './duty-verbs.ts'

const powers = '(?:chức năng|nhiệm vụ|quyền hạn|thẩm quyền|trách nhiệm)'
export const ownPowers = acrossLines(new RegExp(`^(?:trong phạm vi|theo|bằng|căn cứ(?: vào)?) (?:đúng )?${powers}(?:(?:,|,? và) ${powers})*(?: (?:quản lý|quy định|được giao|được phân công|chuyên môn|của (?:mình|(?:ngành|đơn vị|cơ quan)(?: mình)?)))*[,\\s]+(?=\\p{L})`, 'iu'))

/** Past "Theo chức năng, nhiệm vụ được giao": what a body may do, said before what it does. 0 where that goes on, "theo chức năng quản lý bến phà". */
export function pastPowers(text: string): number {
  const said = ownPowers.exec(text)?.[0] ?? ''
  const rest = text.slice(said.length)
  return said === '' || !said.trimEnd().endsWith(',') && !opensWithVerb(rest) && !/^\p{Lu}/u.test(rest) ? 0 : said.length
}
