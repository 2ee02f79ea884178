import { forFolded, oneLine } from '../../source/index.ts'
import type { Span } from '../../source/index.ts'

/** Stands for a body, a time or a list of them. */
export const PASSED = '¤'

const people = 'cơ quan|đơn vị|tổ chức|đoàn thể|ban|ngành|sở|bộ|phòng|địa phương|lực lượng|cá nhân|doanh nghiệp|cán bộ|đại diện|thành viên|chuyên gia|bên|cấp|người đứng đầu|người|cấp ủy|chính quyền'
const kinship = 'chức năng|giáp ranh|lân cận|liền kề|(?:có )?liên quan|hữu quan|chuyên môn|có thẩm quyền|cùng cấp|các cấp|cấp trên(?: trực tiếp)?|cấp dưới|trực thuộc|thuộc quyền|khác|sở tại|ở địa phương|địa phương|quản lý nhà nước|quản lý (?:nhà nước )?(?:về )?(?:các )?(?:ngành|lĩnh vực)(?:(?:,| và) (?:ngành|lĩnh vực))?'
const qualifier = `(?: (?:trên địa bàn(?: (?:tỉnh|thành phố|huyện|xã|phường))?(?: ¤)?|${kinship}|(?:thuộc|của|trực thuộc) ¤|này|đó|hai Bộ|thuộc (?:Kế hoạch|Chương trình|Đề án)(?: này)?|trong và ngoài (?:địa bàn|quân đội|hệ thống|công an|nhà trường|\\p{L}+)))*`
/** Bodies named by what they are only: "các cơ quan, đơn vị có liên quan". */
const unnamed = forFolded(new RegExp(`(?<!\\p{L})(?:(?:các|những|một số|lãnh đạo|cấp) ){0,2}(?:${people})(?:(?:,| và|, các| hoặc) (?:${people}))*(?: nhà nước| nước)?(?: (?:${kinship}))+(?!\\p{L})`, 'giu'))
/** Without one of these words nobody is named so: that is seen sooner than where somebody may be. */
const related = forFolded(new RegExp(`\\s(?:${kinship})`, 'iu'))
const listed = forFolded(new RegExp(`(?:(?:các|lãnh đạo|đồng chí|bộ trưởng|chủ tịch|giám đốc|thủ trưởng) )*¤${qualifier}(?:(?:,| và|, và| hoặc| với| cùng|;)(?: (?:các|lãnh đạo|với|giữa|cùng))* ¤${qualifier})*`, 'giu'))

/** Bodies that are set up are what is had: "củng cố các tổ tự quản". */
const founded = forFolded(/(?:tham gia|tổ chức|lập|thành lập|xây dựng|củng cố|kiện toàn|nhân rộng|duy trì|phát triển|vai trò)\s+(?:(?:của|các|những|vai trò|hoạt động)\s+)*$/iu)
const group = forFolded(/^(?:các\s+)?(?:tổ|câu\s+lạc\s+bộ|nhóm|mô\s+hình|đoàn\s+(?:kiểm|giám|công|thanh|liên|khảo))(?!\p{L})/iu)

/** A phrase on one line: bodies, times and lists of them each one sign, brackets left out. Lower and upper case stay. */
export function flatPhrase(phrase: string, passed: readonly Span[]): string {
  let text = ''
  let at = 0
  for (const { start, end } of passed.toSorted((a, b) => a.start - b.start)) {
    if (start < at || end > phrase.length || (group.test(phrase.slice(start, end)) && founded.test(phrase.slice(Math.max(0, start - 40), start)))) continue
    text += `${phrase.slice(at, start)}${PASSED}`
    at = end
  }
  text = oneLine(text + phrase.slice(at)).replaceAll('...', '…').replaceAll('*', '')
  if (text.includes('(')) text = text.replace(/ ?\([^()]{0,400}\)/gu, '')
  if (related.test(text)) text = text.replace(unnamed, PASSED)
  return (text.includes(PASSED) ? text.replace(listed, PASSED) : text).trim()
}
