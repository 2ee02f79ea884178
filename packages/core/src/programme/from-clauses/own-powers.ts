import { acrossLines } from './cue-pattern.ts'
import { opensWithVerb } from './duty-verbs.ts'

const powers = '(?:chức năng|nhiệm vụ|quyền hạn|thẩm quyền|trách nhiệm|chức trách|lĩnh vực|địa bàn)'
/** What else work rests on, beside powers: "… và Kế hoạch này", "… và tình hình thực tế của địa phương". */
const basis = '(?:(?:các |những )?(?:nội dung |nhiệm vụ )?(?:của |tại |trong )?(?:kế hoạch|chương trình|quy chế|nghị quyết|chỉ thị|đề án|thông tư|hướng dẫn|quy định)[^,;:.]{0,40}? (?:này|của pháp luật|hiện hành|trên)|(?:tình hình|điều kiện)(?:, (?:tình hình|điều kiện))? (?:thực tế|cụ thể|thực tiễn)(?: (?:của|tại|ở) [^,;:.]{2,40}?)?)'
export const ownPowers = acrossLines(new RegExp(`^(?:trong phạm vi|theo|bằng|căn cứ(?: vào)?|trên cơ sở) (?:đúng )?(?:${basis}(?: và|,) )?${powers}(?:(?:,|,? và) ${powers})*(?: (?:quản lý|phụ trách|công tác|quy định|được giao|được phân công|được phân cấp|chuyên môn|của (?:mình|(?:ngành|đơn vị|cơ quan)(?: mình)?)))*(?:,? và ${basis})?[,\\s]+(?=\\p{L})`, 'iu'))

/** Past "Theo chức năng, nhiệm vụ được giao": what a body may do, said before what it does. 0 where that goes on, "theo chức năng quản lý bến phà". */
export function pastPowers(text: string): number {
  const said = ownPowers.exec(text)?.[0] ?? ''
  const rest = text.slice(said.length)
  return said === '' || !said.trimEnd().endsWith(',') && !opensWithVerb(rest) && !/^(?:\p{Lu}|quy\s+định\s+(?!tại|ở))/u.test(rest) ? 0 : said.length
}
