import { acrossLines } from './cue-pattern.ts'

const powers = '(?:chức năng|nhiệm vụ|quyền hạn|thẩm quyền|trách nhiệm)'
/** "Theo chức năng, nhiệm vụ được giao": what a body may do, said before what it does. */
export const ownPowers = acrossLines(new RegExp(`^(?:trong phạm vi|theo|bằng|căn cứ(?: vào)?) (?:đúng )?${powers}(?:(?:,|,? và) ${powers})*(?: (?:quản lý|quy định|được giao|được phân công|chuyên môn|của (?:mình|(?:ngành|đơn vị|cơ quan)(?: mình)?)))*[,\\s]+(?=\\p{L})`, 'iu'))
