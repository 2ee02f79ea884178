import { forFolded } from '../../source/index.ts'
import type { Span } from '../../source/index.ts'
import { adverbs, dutyVerbs, entrusts, openingVerb, opensWithVerb } from './duty-verbs.ts'
import { flatPhrase, PASSED } from './flat-phrase.ts'
import { withoutInsertions } from './inserted.ts'
import { anyOf, kindIn, nextVerb, starts } from './main-verb.ts'
import { nounKind } from './object-kinds.ts'
import { pastFronting, pastFrontingOf } from './party-places.ts'

/** "Cơ quan chủ trì giám sát ban hành …": the first verb says which body, the second what it does. */
const leads = forFolded(/^(?:là (?:\p{L}+ ){0,2}(?:cơ quan|đơn vị) (?:thường trực|đầu mối) )|^chủ trì (?:giám sát|kiểm tra|soạn thảo|thực hiện) (?=(?:có|ban hành|quyết định|tổ chức|kết luận|gửi|xây dựng) )/iu)

/** Where a sentence says who must: what comes before is the subject, however it is named. After "và" it is one more thing done: "trực tiếp chỉ đạo và chịu trách nhiệm". */
const modal = forFolded(/^(?:(?!\s(?:để|nhằm|rồi)\s)[^;:|]){0,320}?(?<!\svà)\s(?:(?:có|chịu) trách nhiệm(?: về việc)?|có nhiệm vụ|phải(?! (?:được|do) )|thì)(?= )/iu)

/** After a condition, which may have a purpose of its own. */
const openModal = forFolded(/^(?:|[^;:|]{0,320}?\s)(?:(?:có|chịu) trách nhiệm(?: về việc)?|có nhiệm vụ|phải(?! (?:được|do) )|thì)(?= )/iu)
const verbs = `(?:(?:${anyOf(adverbs)})[\\s,]+){0,4}(?:${anyOf(dutyVerbs)})(?!\\p{L})`

/** A subject that is not known as a whole: it names a class, or ends in a body, or a condition that goes on until one. */
const unknownSubject = forFolded(new RegExp(`^(?:hội nghị|cuộc họp|(?:các|mọi|từng|hai) (?:cơ quan|đơn vị|địa phương|bên|ngành|bộ|tổ chức|cấp)(?:, (?:các )?(?:cơ quan|đơn vị|địa phương|bên|ngành|bộ|tổ chức|cấp))*)\\s+(?=${verbs})|^(?:${PASSED}(?:,\\s+(?:và\\s+)?|\\s+và\\s+))?(?:(?!\\s(?:để|nhằm|với|cho|gửi|báo cáo|phản ánh|thông báo|khai báo|có văn bản|có báo cáo)\\s)[^;:|${PASSED}]){1,120}${PASSED}[\\s,]+(?=${verbs})`, 'iu'))

/** "Cấp huyện tổng hợp …": a tier that acts; "cấp" is no verb here. */
const tierActs = forFolded(new RegExp(`^cấp\\s+(?:trung\\s+ương|tỉnh|huyện|xã|cơ\\s+sở|phòng|vụ|cục|đội)\\s+(?:(?:(?:\\d{1,2}|một|ba|sáu|mỗi|hằng|hàng)\\s+(?:tuần|tháng|quý|năm)|${PASSED})\\s+)?(?=${verbs})`, 'iu'))

/** "Các đơn vị, địa phương" asked to do something: who they are says nothing of the kind. */
const asks = new RegExp(`^(?:đề nghị|yêu cầu|${entrusts}) `, 'iu')
const asked = forFolded(new RegExp(`^(?:đề nghị|yêu cầu|giao) (?:(?:các|mọi|từng|những) )?(?:cơ quan|đơn vị|địa phương|bên|ngành|bộ|tổ chức|cấp|cá nhân)(?:(?:,| và|, và) (?:(?:các|những) )?(?:cơ quan|đơn vị|địa phương|bên|ngành|bộ|tổ chức|cấp|cá nhân))*\\s+(?=${verbs})`, 'iu'))

/** What follows a known subject up to the words that bind it, and a subject named by a noun that opens like a verb: "tổ chức thực hiện trợ giúp phải …". */
const owed = forFolded(/^(?:(?!\s(?:để|nhằm)\s)[^;,|]){0,120}?(?:^|\s)(?<!\svà )(?:(?:có|chịu) trách nhiệm|có nhiệm vụ)(?: về việc| về(?= kinh phí))?[\s:]+(?=\p{L})/iu)
const namedOwed = forFolded(/^(?:(?:các|những|mỗi) )?(?:cơ quan|đơn vị|tổ chức|người|cán bộ|công chức|bên|bộ phận|hội đồng|ban|phòng|lực lượng|chủ|thủ trưởng|đại diện|thành viên|trưởng|phó|tổ|đoàn|đội) (?:(?!\s(?:để|nhằm)\s)[^;:,|]){0,90}?(?<!\svà)\s(?:(?:có|chịu) trách nhiệm(?: về việc)?|có nhiệm vụ|phải) (?=[\p{L}¤])/iu)

/** The same with what the subject is told by: "bộ phận được giao trực bến, giữ phao có trách nhiệm …". */
const describedOwed = forFolded(/^(?:(?:các|những|mỗi) )?(?:cơ quan|đơn vị|tổ chức|người|cán bộ|công chức|bên|bộ phận|hội đồng|ban|phòng|lực lượng|chủ|thủ trưởng|đại diện|thành viên|trưởng|phó|tổ|đoàn|đội) (?:(?!\s(?:để|nhằm)\s)[^;:|]){0,300}?(?<!\svà)\s(?:(?:có|chịu) trách nhiệm(?: về việc)?|có nhiệm vụ|phải(?! (?:được|do) )) (?=\p{L})/iu)

/** "Đơn vị được giao lập, đối chiếu sổ phao có trách nhiệm …": what it is given tells which body, up to what it must do. */
const givenOwed = forFolded(/^(?:(?!\s(?:để|nhằm)\s)[^;:|]){0,300}?\s(?:(?:có|chịu) trách nhiệm(?: về việc)?|có nhiệm vụ|phải(?! (?:được|do) )) (?=\p{L})/iu)
const isGiven = forFolded(/được\s+(?:giao|phân\s+công)(?:\s+nhiệm\s+vụ)?\s*$/iu)

const relativeOwed = forFolded(/^(?:được|do|thuộc|đang|đã|trực tiếp|nơi|khi|chủ trì|phụ trách|quản lý|tiếp nhận|có (?:chức năng|thẩm quyền|yêu cầu|nhiệm vụ)) (?:(?!\s(?:để|nhằm)\s)[^;:|]){0,300}?(?<!\svà)\s(?:(?:có|chịu) trách nhiệm(?: về việc)?|có nhiệm vụ|phải(?! (?:được|do) )) (?=\p{L})/iu)

/** Who was told of just before: "thì cơ quan đó chủ trì xử lý, các bên khác có trách nhiệm …". */
const sameBody = forFolded(new RegExp(`^(?:(?:cơ quan|đơn vị|bên|ngành|lực lượng|địa phương)(?:, )?){1,3} (?:đó|này|ấy)\\s+(?=${verbs})`, 'iu'))

/** A list of subjects that goes on past those known: ", cơ quan ngang Bộ phối hợp với …". */
const listGoesOn = forFolded(/^\s*(?:,|và\s)\s*(?!trong\s+phạm\s+vi|theo\s+chức\s+năng|căn\s+cứ)[^;:]{2,200}?\s(?=(?:chủ trì|phối hợp với|phối hợp cùng|(?:có|chịu) trách nhiệm|có nhiệm vụ) )/iu)

/** "Thông tin được tổng hợp và được gửi …": what is done stands in the passive. */
const passive = forFolded(new RegExp(`^(?!(?:[^;:.]{0,160}\\s)?(?:để|nhằm|do|mà)\\s)[^;:.]{3,160}?\\s(?:(?:phải|cũng|đều|sẽ|cần)\\s)?được\\s(?=${verbs})`, 'iu'))

/** "Bản tin được phát hành" told as "phát hành bản tin", where the thing is of a known class. */
function active(text: string): string {
  const said = passive.exec(text)?.[0]
  if (!said) return text
  const rest = text.slice(said.length)
  const thing = said.replace(/\s(?:(?:phải|cũng|đều|sẽ|cần|đã)\s)?được\s$/iu, '')
  const verb = openingVerb(rest)
  return verb && nounKind(thing) && (verb === 'gửi' || !kindIn(rest)) ? `${rest.slice(0, verb.length)} ${thing} ${rest.slice(verb.length)}` : rest
}

/** Words that are a verb and a thing: in the passive they are the thing. */
const nounVerb = forFolded(/^(?:nội dung|kết quả|hồ sơ|tài liệu|danh sách|biên bản|thông tin|thông báo|báo cáo|kiến nghị|đề nghị|đề xuất|quyết định|kế hoạch|kết luận|văn bản)(?:(?:,| và)? (?:(?! (?:cho nhau|qua|theo) )[^;:.]){1,60})? (?:(?:phải|cũng|đều|sẽ|cần) )?được /iu)
const longCondition = forFolded(new RegExp(`^(?!¤)(?:(?!\\s(?:để|nhằm|gửi|có văn bản|có báo cáo|kết luận)\\s)[^;:|]){0,240}?(?:, |từng |của |thuộc )${PASSED}[\\s,]+(?=${verbs})`, 'iu'))
const condition = forFolded(/^\s*(?:khi|nếu|trường hợp|trong|căn cứ|trên cơ sở|đối với|sau|ngay sau|kể từ|chậm nhất|tùy)(?!\p{L})/iu)

/** "Việc thu phí phà phải lập biên lai": what must be made of the work spoken of. */
const ofWork = forFolded(/^(?:việc|khi) (?!¤)[^;:|.]{3,240}?\sphải (?:được )?(?=(?:lập|ghi|viết|thông báo|báo cáo|có văn bản) )/iu)

/** The end of a subject's name taken for the verb: "(lực lượng) giữ bến phải báo …"; not what a duty is about, "các trường hợp phải …". */
const endOfName = forFolded(/^(?:(?!\s(?:để|nhằm|mà)\s)[^;:,|.]){2,70}?(?<!\s(?:trường hợp|nội dung|đối tượng|công trình|dự án|hồ sơ|vụ việc|việc|thủ tục|điều kiện|yêu cầu|khoản|số|công việc|khi|thì|có|để|mà))\s(?:(?:có trách nhiệm|phải)(?=\s\p{L})\s|(?=có (?:văn bản|báo cáo|ý kiến) ))/iu)

/** A time or body that opens the predicate: "thường xuyên", told of before. */
export const passedFirst = new RegExp(`^(?:${PASSED}[\\s,:]*)+`, 'u')

/** "Định kỳ 6 tháng (trước 30/6), một năm (trước 31/12) báo cáo": periods told of before, each with its limit. */
const periodsFirst = new RegExp(`^định\\s+kỳ\\s+${PASSED}\\s\\(${PASSED}\\s+`, 'iu')

/** What is to be done where something stands in the way: "nếu có vướng mắc, các bến phản ánh về … để giải quyết". */
const hindered = forFolded(/^(?:(?:trong quá trình|trong khi|khi|quá trình) [^;.:]{3,120}?[\s,])?(?:nếu |khi |trường hợp |mà |)(?:có |phát sinh |gặp |còn |thấy |có gì |có vấn đề gì |có điểm gì )+(?:những |các |điều |điểm )?(?:khó khăn|vướng mắc|phát sinh|bất cập|vấn đề|chưa phù hợp)[^;.:]{0,160}?[\s,](?=(?:kịp thời |thường xuyên )?(?:phản ánh|phản ảnh|báo cáo|thông tin|kiến nghị|thông báo|đề xuất) (?:(?:kịp thời|ngay|bằng văn bản|trực tiếp|gửi)\s)*(?:về|với|cho|đến|tới|lên|để|¤|bằng|qua))/iu)

/** Opens with what one body does to others: the next body is no subject. */
const watches = forFolded(/^(?:(?:thường xuyên|định kỳ|chủ động|kịp thời|trực tiếp)[\s,]+)*(?:theo dõi|đôn đốc|kiểm tra|giám sát|rà soát|đánh giá|kiểm soát|thanh tra|nắm|hỗ trợ|tập hợp|tổng hợp|thống kê)(?!\p{L})/iu)

/** Which body it is, by the paragraph it stands in: "¤ nêu tại khoản 2 Điều này quyết định …". */
const saidWhere = forFolded(/^(?:¤ )?(?:(?:được |đã )?(?:nêu|quy định|nói|chỉ định)) (?:tại|ở|trong) [^;:,]{3,80}? (?:này|trên|trên đây) (?=\p{Ll})/iu)

/** The predicate: past "Hằng năm,", the subject and "có trách nhiệm". */
export function predicateOf(phrase: string, afterSubject: number, passed: readonly Span[]): string {
  const fronted = pastFrontingOf(phrase.replaceAll('...', '···'), () => passed)
  // "Kết thúc giai đoạn tổ chức tổng kết, khen thưởng": the comma ends the first work, not the time before it.
  const opener = fronted > 0 ? passed.find(({ start, end }) => start < 2 && end < fronted && opensWithVerb(phrase.slice(end))) : undefined
  const front = opener?.end ?? fronted
  const obstacle = hindered.exec(phrase)?.[0].length
  if (obstacle) return flatPhrase(phrase.slice(obstacle), passed.flatMap(({ start, end }) => (start >= obstacle ? [{ start: start - obstacle, end: end - obstacle }] : [])))
  const whole = afterSubject > front && watches.test(phrase.slice(front, afterSubject)) && !passed.some(({ start, end }) => start <= front && end > front)
  if (whole) afterSubject = 0
  const subject = Math.max(front, afterSubject)
  const rest = passed.flatMap(({ start, end }) => (start >= subject ? [{ start: start - subject, end: end - subject }] : []))
  const tail = withoutInsertions(flatPhrase(phrase.slice(subject), rest))
  const over = afterSubject >= front && afterSubject > 0 ? (owed.exec(tail)?.[0].length ?? listGoesOn.exec(tail)?.[0].length ?? 0) : 0
  const bound = over > 0 && owed.test(tail)
  const owned = tail.slice(over)
  let text = (owned.includes('|') ? owned.replace(/^[\p{L}\d.)]{1,7}\s*\|\s*/u, '') : owned).replace(/^[\s,:)”]+/u, '')
  if (afterSubject > 0) text = text.replace(/^(?:liên quan|có liên quan|cùng cấp|khác|thuộc [^,]{3,40}?)?[\s,:]*(?:và )?/u, '')
  text = text.replace(periodsFirst, '')
  text = text.slice(pastFronting(text)).replace(leads, '')
  if (asks.test(text)) text = text.slice(asked.exec(text)?.[0].length ?? 0)
  text = text.replace(saidWhere, '').replace(tierActs, '')
  const told = (sameBody.exec(text) ?? (afterSubject <= front ? describedOwed : isGiven.test(phrase.slice(0, afterSubject)) ? givenOwed : relativeOwed).exec(text))?.[0].length ?? 0
  text = text.slice(told)
  const open = afterSubject <= front && told === 0 && !(front > 0 && opensWithVerb(text) && /\snày[\s,]*$/iu.test(phrase.slice(0, front))) && condition.test(phrase)
  for (let round = 0; round < 2 && (open ? round === 0 : !starts(text) && !kindIn(text)); round++) {
    const past = (open ? openModal : modal).exec(text)?.[0].length ?? (open ? longCondition.exec(text)?.[0].length : undefined) ?? (starts(text) ? undefined : unknownSubject.exec(text)?.[0].length)
    if (past) text = text.slice(past).trimStart()
  }
  text = text.slice(namedOwed.exec(text)?.[0].length ?? 0)
  text = text.slice(ofWork.exec(text)?.[0].length ?? 0)
  const bare = text.replace(passedFirst, '')
  if (!starts(bare) && !kindIn(bare) || nounVerb.test(text)) text = active(text)
  if (!bound && !starts(text) && !text.startsWith(PASSED) && !kindIn(text)) text = text.slice(nextVerb(text, 110) ?? 0)
  if (!opensWithVerb(phrase.slice(front))) text = text.slice(endOfName.exec(text)?.[0].length ?? 0).replace(/^được (?=\p{L})/iu, '')
  return text.slice(pastFronting(text))
}
