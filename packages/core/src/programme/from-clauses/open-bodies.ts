import { allMatches, forFolded, oneLine, partBefore, partsBetween, startFinder } from '../../source/index.ts'
import type { Clause, Span } from '../../source/index.ts'
import { actingNames } from './acting-name.ts'
import { bareNounOf } from './bare-bodies.ts'
import { blockLabelOf } from './clause-context.ts'
import { spaced } from './cue-pattern.ts'
import { entrusts, opensWithVerb } from './duty-verbs.ts'
import { everydayVerbIn } from './everyday-verbs.ts'
import type { Mention } from './find-parties.ts'
import { fieldsIn, ranksTogether, uncourtly } from './offices.ts'
import { pastFrontingOf } from './party-places.ts'
import { areConcerned, isPerson } from './persons-named.ts'
import { opensRelation, sidesOf } from './relation-headings.ts'
import { segmentsOf, sentencesOf } from './sentences.ts'
import { sidesActing } from './sides-in-turn.ts'
import { withoutTime } from './time-ahead.ts'
import { bodiesSetUp } from './bodies-set-up.ts'
import { makerIn, senderIn } from './told-by-paper.ts'
import { withoutCommas } from './without-commas.ts'

/** Words with which the name of a body, an office or a class of persons begins. */
export const agentNoun = forFolded(new RegExp(`^(?:các |những |mỗi |từng )?(?:${[
  'cơ quan', 'đơn vị', 'tổ chức', 'bộ phận', 'đoàn', 'tổ', 'đội', 'nhóm', 'lực lượng', 'doanh nghiệp', 'hợp tác xã', 'HTX', 'cơ sở', 'bên', 'thành viên', 'người', 'thủ trưởng', 'trưởng', 'phó', 'chủ nhiệm', 'ban', 'tiểu ban', 'trạm', 'hạt', 'chủ(?! (?:động|trì|tham mưu|phối hợp|yếu|trương))', 'trại', 'đồn', 'nhà',
  'cán bộ', 'công chức', 'viên chức', 'chuyên viên', 'đại biểu', 'đại diện', 'lãnh đạo', 'giám đốc', 'giám thị', 'chánh', 'viện', 'viện trưởng', 'vụ', 'cục', 'tổng cục', 'chi cục', 'quân khu', 'liên minh', 'thanh tra', 'phòng', 'văn phòng', 'trung tâm', 'chi nhánh', 'hội', 'hội đồng', 'hiệp hội', 'ủy ban', 'thường trực', 'đảng', 'chi bộ', 'ngành',
  'thành phần (?:tham gia|tham dự|dự họp|được mời)', 'đồng chí', 'liên ngành', 'liên bộ', 'hai ngành', 'hai bộ', 'ông', 'bà', 'chỉ huy', 'nhà xuất bản', 'thông tấn xã', 'tạp chí', 'bí thư', 'thư ký', 'kế toán', 'giáo viên', 'hiệu trưởng', 'luật sư', 'trợ giúp viên', 'điều tra viên', 'kiểm sát viên', 'thẩm phán', 'chấp hành viên', 'công an', 'quỹ', 'ngân hàng', 'công ty', 'tổng công ty', 'báo', 'đài', 'trường', 'học viện', 'bệnh viện', 'kho bạc', 'hải quan', 'sở', 'bộ', 'tòa án', 'tập thể', 'cộng tác viên', 'tuyên truyền viên', 'báo cáo viên', 'phóng viên', 'ủy viên', 'tư lệnh', 'hợp tác xã', 'cảng vụ', 'ban quản lý', 'liên đoàn', 'mặt trận', 'chính quyền', 'cấp ủy', 'địa phương',
  'vườn quốc gia', 'khu (?:quản lý|bảo tồn)', 'hải đội', 'vùng cảnh sát biển', 'thuế (?:cơ sở|tỉnh|thành phố)', 'thống kê cơ sở', 'bưu điện', 'bưu cục', 'viễn thông', 'điện lực', 'đăng kiểm', 'trung đoàn', 'lữ đoàn', 'sư đoàn', 'tiểu đoàn', 'đại đội', 'thư viện', 'bảo tàng', 'công đoàn', 'nghiệp đoàn', 'chi hội(?! (?:nghị|thảo|họp|thi|phí))', 'chi đoàn', 'câu lạc bộ', 'cảng hàng không', 'ga', 'đường sắt', 'già làng', 'chức sắc', 'kíp trực', 'trực ban', 'trực chỉ huy', 'bác sĩ', 'y sĩ', 'dân quân', 'nhạc viện', 'nhà hát', 'thông tin viên', 'cụm thi đua', 'khoa(?! học)', 'quân y', 'làng trẻ em', 'tổng đài', 'hệ thống truyền thanh', 'kiểm toán', 'nghệ nhân', 'thành đoàn', 'tỉnh đoàn', 'huyện đoàn',
].sort((a, b) => b.length - a.length).join('|').replaceAll(' ', '\\s+')})(?!\\p{L})`.replaceAll(' ', '\\s+'), 'iu'))

/** Words that begin no body's name: papers, matters, times, places, verbs. */
const noAgent = forFolded(new RegExp(`^(?:${spaced([
  'các nội dung', 'nội dung', 'việc', 'những việc', 'kế hoạch', 'chương trình', 'quy chế', 'quy định', 'thông tư', 'nghị quyết', 'quyết định', 'chỉ thị', 'văn bản', 'hồ sơ', 'báo cáo(?! viên)', 'biên bản', 'hình thức', 'phương thức', 'thời gian', 'thời hạn', 'địa điểm', 'kinh phí', 'công tác', 'hoạt động', 'kết quả', 'trường hợp', 'khi', 'nếu', 'trong', 'sau', 'trước', 'theo', 'căn cứ', 'trên cơ sở', 'để', 'từ', 'tại', 'đến', 'hằng', 'hàng', 'định kỳ', 'mỗi năm', 'năm', 'ngày', 'tháng', 'quý', 'phối hợp', 'chủ động', 'tổ chức (?:các|triển|tuyên|tập|hội|kiểm|giám|và)', 'phải', 'có', 'được', 'không', 'cũng', 'đồng thời', 'nhiệm vụ', 'trách nhiệm', 'yêu cầu', 'mục tiêu', 'điều', 'khoản', 'điểm', 'nhà nước', 'người dân(?! tộc)', 'nhân dân', 'mọi', 'ban hành', 'đoàn kết', 'phòng,? (?:ngừa|chống|tránh|cháy|bệnh|dịch|thủ)', 'hội nghị', 'hội thảo', 'cuộc', 'đội ngũ', '(?:các |những |mọi )?(?:đảng viên|đoàn viên|hội viên)', 'bộ máy', 'ngoài ra', 'do', 'cho', 'với', 'về', 'và', 'mà', 'nhưng', 'vẫn', 'luôn', 'thì', 'nhằm', 'gửi', 'giao', 'cử', 'chịu', 'phụ trách', 'phân công', 'bên cạnh', 'bộ luật', 'chủ nhật', 'bà mẹ', 'tổ chức cho', 'hội (?:thi|thao|diễn|chợ|trại|họp)', 'ban (?:ngày|đêm|đầu)', 'hội trường', 'trường lớp', 'sở hữu', 'bộ (?:phim|tài liệu|câu hỏi|tiêu chí|sách|quy)', 'viện (?:trợ|phí|dẫn)', 'quỹ (?:đất|tiền|thời gian)', 'bên (?:kia|này|đó|còn lại)', 'vụ (?:án|việc)', 'cơ sở (?:dữ liệu|vật chất|pháp lý)', 'thông tin(?! viên)', 'số liệu', 'ý kiến', 'mức', 'chất lượng', 'phương án', 'đề án', 'dự án', 'cơ cấu', 'thành phần(?! (?:tham gia|tham dự|dự họp|được mời))', 'số lượng', 'chủ (?:trương|đề|động|trì|yếu)',
].join('|'))})(?!\\p{L})`, 'iu'))

/** Said of a subject between it and its verb. */
const aside = forFolded(new RegExp(spaced(' (?:trong phạm vi,?|theo (?:chức năng|quy định|thẩm quyền|nhiệm vụ|phân công)|căn cứ|trên cơ sở|nơi|sau khi|trước khi|ngay sau|ngay khi|khi|mỗi (?:ngày|tuần|tháng|quý|năm|đợt|kỳ|vụ)|\\d{1,2} (?:ngày|tuần|tháng|quý|năm)(?= |/|$)|chịu sự|trong (?:thời hạn|thời gian|quá trình|vòng|việc)|tùy theo|chậm nhất|định kỳ|hằng|hàng(?! (?:không|hải|hóa|tiêu dùng))|hàng năm|cùng có|đều|còn|vẫn|cũng|luân phiên|chủ động|thường xuyên|kịp thời|tích cực|khẩn trương|nghiêm túc|đồng thời|(?<!(?:cấp trên|cấp dưới|quản lý|phụ trách) )trực tiếp(?=$))(?!\\p{L}).*$'), 'iu'))
/** "trong phạm vi nhiệm vụ, quyền hạn của mình": its commas divide nothing. */
const inScope = forFolded(new RegExp(spaced(',? (?:trong phạm vi,?|theo|căn cứ(?: vào)?) (?:các )?(?:chức năng|nhiệm vụ|quyền hạn|thẩm quyền|trách nhiệm)[^,]*(?:, (?:nhiệm vụ|quyền hạn|thẩm quyền|trách nhiệm)[^,]*)*,?$'), 'iu'))
const insertion = forFolded(new RegExp(spaced('^(?:trong|theo|ngoài|căn cứ|trên cơ sở|sau|trước|khi|ngay|kể từ|nếu|chậm nhất|vào|dưới|định kỳ|hằng|hàng|với)(?!\\p{L})'), 'iu'))
/** The blank first, then what stands before it: a look behind at every letter would cost more than all the rest. */
const agentive = forFolded(new RegExp(spaced('(?:,(?<=[\\p{L})”"],) |\\s(?<=[\\p{L})”"]\\s)\\s*)(?:(?:có|chịu) trách nhiệm|có nhiệm vụ|có nghĩa vụ|chủ trì|chủ động|phải)(?!\\p{L})'), 'giu'))
const ofOrders = '(?:ban|ý kiến|văn bản|sự|công tác)'
const endsInOrders = new RegExp(spaced(`(?:^| )${ofOrders}$`), 'iu')
/** "Ban chỉ đạo", "ý kiến chỉ đạo", "giáo viên tổng phụ trách", "người ra quyết định kiểm tra": what looks like a verb ends a noun. In: the words before and from there. */
export const insideNoun = (left: string, rest: string) => /^chỉ\s+đạo(?!\p{L})/iu.test(rest) && endsInOrders.test(left) || /^phụ\s+trách(?!\p{L})/iu.test(rest) && /(?:^|\s)tổng$/iu.test(left) || /(?:^|[\s,;])(?:người|cơ\s+quan|đơn\s+vị|cấp|bên)\s+ra(?:\s+quyết\s+định)?$/iu.test(left) && /^(?:quyết\s+định|(?:thanh\s+tra|kiểm\s+tra|giám\s+sát|điều\s+tra|xử\s+phạt)\s\p{Ll})/iu.test(rest)

/** "Số phao mà chủ bến phải mua", "bến thuộc diện phải đóng": what must be is said of a thing, and orders nobody. */
const saidOfThings = forFolded(new RegExp(spaced('\\smà [^;.:]{3,160}$|\\s(?:đối tượng|diện|trường hợp)$'), 'iu'))
/** Verbs of work that alone prove little: the words before them must stand at the head of a sentence and begin like a body. */
const weak = forFolded(new RegExp(spaced(`\\s(?<=\\p{L}\\s)\\s*(?:thông báo|báo cáo|gửi|tham mưu|triệu tập|phối hợp(?! liên ngành)|có văn bản|(?:là|làm) (?:(?:cơ quan |đơn vị |bộ phận )?đầu mối|(?:cơ quan|đơn vị|bộ phận) thường trực)|hướng dẫn|(?<!(?<!\\p{L})${ofOrders} )chỉ đạo|xây dựng|ban hành|tổng hợp|cung cấp|được giao|có ý kiến)(?!\\p{L})`), 'iu'))

/** "Phó Giám đốc Sở Xây dựng": what begins with a capital inside a line is a name, no verb. */
const lowered = (verb: RegExpExecArray | null) => (verb && /^\s*\p{Lu}/u.test(verb[0]) ? null : verb)

/** "Tổ chức cho chủ phà ký cam kết": work, where no word behind says that it is a body; and persons, of whom no party is made. */
export const noBodyActs = forFolded(new RegExp(spaced('^(?:(?:các|những|mỗi) )?(?:tổ chức (?!(?:chính trị|xã hội|cơ sở|đoàn|đảng|hội|công đoàn|tín dụng|tôn giáo)(?!\\p{L}))|ông |bà |người (?!phụ trách|đứng đầu|có thẩm quyền|chủ trì)|cá nhân |hộ )'), 'iu'))
/** Where the first verb of work stands in words that begin a sentence, everyday verbs only behind the name of a body that its tier does not end. */
function workIn(words: string, known: Known): { index: number } | null {
  const verb = lowered(weak.exec(words))
  const from = words.length - words.trimStart().length
  if (!agentNoun.test(words.slice(from)) || noBodyActs.test(words.slice(from))) return verb
  if (everydayVerbIn(words) === undefined) return verb
  const mentions = known(words)
  const everyday = everydayVerbIn(words, (at) => mentions.some(({ start, end }) => start < at && at < end))
  if (everyday === undefined || verb && verb.index < everyday || /\n\s*\p{Lu}/u.test(words.slice(from, everyday))) return verb
  return mentions.some(({ start, end, tiers }) => start <= from && tiers.length > 0 && !/^\s*(?:,|và|cùng|hoặc)\s/iu.test(words.slice(end))) ? null : { index: everyday }
}
/** Bodies whose whole name is two words long. */
const inTwoWords = forFolded(/^(?:Cảng vụ|Đăng kiểm|Viễn thông|Điện lực|Bảo tàng|Thư viện|Nghiệp đoàn)$/iu)

/** A sentence inside the words before the verb: they are no name. */
const finite = forFolded(new RegExp(spaced(' (?:chịu(?! trách nhiệm)|là(?! (?:thành viên|đầu mối|cơ quan|(?:đơn vị|bộ phận) (?:đầu mối|thường trực)))|phải|thì|đã|sẽ|để|nếu|(?<!hàng )không|bị|có(?! (?:thẩm quyền|liên quan|chức năng|nhu cầu|yêu cầu|điều kiện|uy tín|chuyên môn|nhiệm vụ|trách nhiệm|nhiều|đông|từ \\d|trụ sở|học sinh|con em|rừng|đường|tuyến|biển|bến|chợ|hồ|đập|cáp|di tích|dự án|công trình|hoạt động|chuyển mục đích|sử dụng|hội viên|lao động|bếp ăn)(?!\\p{L}))|(?<!(?:^| )(?:cơ quan|tổ chức|đơn vị|cá nhân|người|bên) )có (?:nhiệm vụ|trách nhiệm)|rằng|do|về (?:hành vi|việc|tình hình|kết quả)|được(?! (?:lấy ý kiến|hỏi ý kiến|tham vấn|cử|giao|phân công|mời|giám sát|kiểm tra|yêu cầu|đề nghị|ủy quyền|ủy nhiệm|chỉ định|thanh tra|trưng tập|điều động|biệt phái|đề cử|bầu))|chủ trì|quy định)(?!\\p{L})'), 'iu'))
/** "cơ quan, tổ chức, đơn vị hữu quan": bare nouns that only together name a class. */
const bareNoun = forFolded(new RegExp(spaced('^(?:(?:thủ trưởng|lãnh đạo|người đứng đầu|đại diện|trưởng) )?(?:các |những )?(?:cơ quan|tổ chức|đơn vị|cá nhân|người|địa phương|ngành|ban|sở|bộ|đoàn thể|doanh nghiệp|công chức|viên chức|cán bộ|phòng|nhóm|bên|tổ|đội)$'), 'iu'))
/** A title alone names nobody. */
const bareTitle = /^(?:bộ trưởng|chủ tịch|phó chủ tịch|giám đốc|thủ trưởng|lãnh đạo|chánh án|viện trưởng|trưởng ban|phó trưởng ban)$/iu
const joint = forFolded(/\s*[,;]\s*(?:và\s+)?|\s+(?:và|hoặc|cùng|hay)\s+/gu)

/** "Bên nào", "Cơ quan, người": whichever it is, told by no more. */
const anyOfThem = forFolded(new RegExp(spaced('^(?:(?:các|những) )?(?:cơ quan|tổ chức|đơn vị|cá nhân|người|địa phương|ngành|bên|lực lượng|cấp)(?:, (?:cơ quan|tổ chức|đơn vị|cá nhân|người|địa phương|ngành))*(?: nào)?$'), 'iu'))

/** Titles that a rule makes responsible on their own, because it tells whose they are: "Trách nhiệm của Trưởng ban". */
export const titleOfRule = /^(?:phó )?(?:trưởng (?:ban|đoàn|tiểu ban|nhóm)|tổ trưởng|đội trưởng|trưởng ban chỉ đạo|chủ tịch hội đồng|chủ nhiệm|thư ký)$|^(?:tổ phó|đội phó|thành viên|ủy viên|tổ thư ký)$/iu

type Known = (words: string) => readonly Mention[]

/** Who stands in a list of bodies and is none: "nhà trường, gia đình và Công an xã". */
const ofPeople = forFolded(/^\s*(?:các\s+|mỗi\s+)?(?:gia\s+đình|phụ\s+huynh|cha\s+mẹ\s+học\s+sinh|học\s+sinh|người\s+dân|nhân\s+dân|hội\s+viên|đoàn\s+viên)\s*$/iu)

/** The members of a list of names: joined by commas, "và" or "hoặc"; bare nouns kept with what follows them, commas inside a known name left alone. */
export function namesInList(printed: string, known: Known): readonly string[] {
  const list = oneLine(printed.includes('(') ? printed.replace(/\([^()]*\)/gu, ' ') : printed).trim()
  const mentions = known(list)
  const fields = fieldsIn(list, (words) => beginsName(words, known), mentions)
  const inside = (at: number) => fields.some(({ start, end }) => start <= at && at < end) || mentions.some(({ start, end, head }) => start < at && at < end && !bareNoun.test(head.split(',')[0] ?? ''))
  const cuts = allMatches(list, joint).filter(({ index, 0: match }) => !inside(index) && !(fields.length > 0 && ranksTogether(list.slice(0, index), list.slice(index + match.length))))
  const bounds = [...cuts.map(({ index, 0: match }) => ({ from: index, to: index + match.length })), { from: list.length, to: list.length }]
  const names: { start: number; end: number }[] = []
  let at = 0
  for (const { from, to } of bounds) {
    const part = list.slice(at, from)
    const last = names.at(-1)
    const tail = last ? partsBetween(list.slice(last.start, last.end), /,\s|\svà\s|\shoặc\s/g).at(-1) ?? '' : ''
    if (last && ofPeople.test(part) && /trường(?:\shọc)?$/iu.test(list.slice(last.start, last.end))) { at = to; continue }
    if (last && (bareNoun.test(tail) && !titleOfRule.test(tail) && !list.slice(last.end, at).includes(';') || !beginsName(part, known))) last.end = from
    else names.push({ start: at, end: from })
    at = to
  }
  const passing = ({ start, end }: Span) => fields.find((field) => field.aside && field.start > start && field.start < end)?.start ?? end
  return names.map((name) => uncourtly(list.slice(name.start, passing(name)).replace(/^(?:các|những|mỗi|từng|tập thể)\s+/iu, '')).replace(/\s+ra$/u, '').trim())
}

/** Whether words begin like the name of a body, an office or a class of persons, or with a known one. */
export const beginsName = (part: string, known: Known = () => []) => !noAgent.test(part) && (agentNoun.test(part) || known(part)[0]?.start === 0)

/** Whether words are a name that somebody acts under. `strict`: it begins with a noun for a body, an office or a class of persons. */
export const properName = (name: string, strict: boolean) => name.split(' ').length <= 22 && !/^(?:báo\s+(?:ngay|cho|cáo(?!\s+viên)|tin|với|về)|là)\s|^ban\s+công\s+tác(?:$|\s+(?:phối|giữa|quý|tháng|năm)\s)/iu.test(name) && !bareNoun.test(name) && !bareTitle.test(name) && !noAgent.test(name) && !isPerson(name) && !areConcerned(name) && !anyOfThem.test(name) && bareNounOf(name) === undefined && !finite.test(` ${name}`) && (agentNoun.test(name) || !strict && /^\p{Lu}/u.test(name) && !opensWithVerb(name))
  && !(/^tổ\s+chức\s/iu.test(name) && opensWithVerb(name.replace(/^tổ\s+chức\s+/iu, '')) && !/^tổ\s+chức\s+(?:thực\s+hiện|tham\s+gia|hành\s+nghề|cung\s+cấp)/iu.test(name)) && !/(?<!trợ)\sgiúp\s(?!việc)/iu.test(name) && !/(?:sau đây|(?<!\p{L})(?:trong|các|(?<!giúp\s)việc|đưa|của|về|là|dự kiến)|này|đó|nói trên|nêu trên|trên|dưới đây|mình|mọi mặt|\svà|\shoặc|(?:một|hai|ba|\d)\slần|phối hợp|thực hiện|khác|dưới sự|\s(?:chỉ|thường|tối thiểu|ít nhất|thống nhất|đang|từng|thêm|rồi|gồm)|[,;:(]|\s(?:đến|tới|cho|với|gửi|về|của|từ)\s(?:các\s)?(?:cơ quan|đơn vị|bên|người|tổ chức))$/iu.test(name)

/** Words before a verb of duty, with the names they are; none where they name nobody. */
export const openBodyExamples: readonly (readonly [string, readonly string[]])[] = [
  ['Trạm kiểm soát bến', ['Trạm kiểm soát bến']], ['Trạm kiểm soát bến là cơ quan thường trực', ['Trạm kiểm soát bến']], ['Hằng tháng, đội tuần tra sông', ['đội tuần tra sông']], ['Trường hợp phà hỏng thì người phụ trách bến', ['người phụ trách bến']],
  ['Khi nhận được tin báo của khách, cơ quan, đơn vị quản lý bến trong phạm vi nhiệm vụ, quyền hạn của mình', ['cơ quan, đơn vị quản lý bến']], ['Đội trưởng đội lái phà và thành viên tổ cứu hộ', ['Đội trưởng đội lái phà', 'thành viên tổ cứu hộ']],
  ['Thủ trưởng đội phao trực tiếp', ['Thủ trưởng đội phao']], ['Đội phao cấp trên trực tiếp', ['Đội phao cấp trên trực tiếp']],
  ['Giao ban quản lý chợ', ['ban quản lý chợ']], ['Đội lái phà mỗi quý một lần', ['Đội lái phà']], ['Giao ban mỗi tháng một lần, luân phiên', []], ['Giao ban ba bến trong quý', []], ['Giao lưu đội lái phà', []], ['Các tổ lái phà chịu sự phân công của bến', ['tổ lái phà']],
  ['Chủ động rà soát', []], ['chủ tham mưu', []], ['Chủ bến phà', ['Chủ bến phà']], ['Nội dung báo cáo', []], ['Công tác cứu hộ', []], ['Việc bàn giao phà', []], ['Cơ quan', []], ['Kế hoạch này', []], ['Hồ sơ đăng ký bến đã nộp', []], ['Thành phần tham gia cứu hộ', ['Thành phần tham gia cứu hộ']], ['Thành phần hồ sơ', []], ['Khi nhận được phản ánh của Mặt trận, đoàn thể về hành vi vi phạm', []],
]

/** Where what stands before a name is over. */
const opensAnew = new RegExp(`(?<=\\s)thì\\s|^(?:hai|ba|bốn|năm|các) (?:ngành|bên|bộ|sở|cơ quan|đơn vị)(?: thống nhất)? giao (?:cho )?|:\\s|;\\s|(?:^|,\\s)(?:đề nghị|yêu cầu|giao cho|${entrusts}|phân công(?: trách nhiệm)?)\\s`, 'giu')

/** "Người phụ trách bến quy định tại Điều 3 Quy chế này": where it is told who that is. */
export const toldWhere = forFolded(/\s(?:được\s+)?(?:quy\s+định|nêu|nói)\s+(?:tại|ở|trong)\s+(?:các\s+)?(?:điểm|khoản|điều|mục|chương|phụ\s+lục|quy\s+chế|kế\s+hoạch|chương\s+trình|quyết\s+định|thông\s+tư|nghị\s+quyết)(?!\p{L})[^,;:.]{0,60}$/iu)

/** The names that stand as subject right before a verb of duty; nothing where the words before it are no name. */
export function namesBefore(words: string, strict: boolean, known: Known): readonly string[] {
  const lines = partsBetween(words, /\n(?=\s*\p{Lu})/gu)
  const last = lines.length > 1 && beginsName(lines.at(-1)!.trim(), known) ? lines.at(-1)! : words
  if (/\([^)]*$/u.test(last)) return []
  const flat = oneLine(last.replace(/\([^()]*\)/gu, ' ')).trim()
  const late = partsBetween(flat, opensAnew).at(-1) ?? ''
  const plain = late.slice(pastFrontingOf(late, known)).replace(inScope, '').replace(/[\s,]+$/u, '').trim()
  const hidden = withoutCommas(plain, known(plain))
  let end = plain.length
  let from = hidden.lastIndexOf(', ') + 2
  while (from > 1 && insertion.test(plain.slice(from, end))) { end = from - 2; from = hidden.lastIndexOf(', ', end - 1) + 2 }
  while (from > 1) {
    const before = hidden.lastIndexOf(', ', from - 3) + 2
    const left = plain.slice(before > 1 ? before : 0, from - 2)
    if (!beginsName(left, known) || finite.test(` ${left}`) || aside.test(` ${left}`) || left.split(' ').length > 12) break
    from = before > 1 ? before : 0
  }
  const list = withoutTime(plain.slice(from > 1 ? from : 0, end).replace(aside, '')).replace(/ là (?:cơ quan|đơn vị|đầu mối|thành viên)(?!\p{L}).*$/iu, '').replace(toldWhere, '').trim()
  const names = namesInList(list, known)
  return names.every((name) => name.includes(' ') && (properName(name, strict) || names.length > 1 && bareTitle.test(name))) ? names : []
}

const ofWhom = forFolded(new RegExp(spaced('^(?:(?:chức năng|trách nhiệm|nhiệm vụ|nghĩa vụ|quyền|quyền hạn|vai trò)(?:(?:,| và) (?:trách nhiệm|nhiệm vụ|quyền hạn|nghĩa vụ|thẩm quyền))*(?: (?:phối hợp|thực hiện|cụ thể|thi hành|tham gia))?) (?:của|đối với) (?<list>[^.;:]{3,200}?)(?= trong (?:việc|công|quá|hoạt|phối|thực)| về (?!lĩnh vực )| đối với | khi |[.;:]|$)'), 'iu'))
const ordered = forFolded(new RegExp(spaced(`^(?:đề nghị|${entrusts}|phân công|yêu cầu) (?:cho )?(?<list>[^.;:]{3,200}?):`), 'iu'))
/** Most clauses open otherwise: that is seen sooner than where their heading ends. */
const mayName = startFinder([ofWhom, ordered])
const labelled = forFolded(/^(?<list>[^.;:\n]{4,200}?):\s+(?=\p{Lu}|\n)/u)

/** The names a heading "Trách nhiệm của …", "Quan hệ giữa …", "Đề nghị …:" gives; undefined where it is no such heading. */
export function headingNames(heading: string, known: Known): readonly string[] | undefined {
  const sides = sidesOf(heading)
  const list = sides?.between ? `${sides.own}, ${sides.others}` : sides?.own ?? ofWhom.exec(heading)?.groups?.list ?? ordered.exec(heading)?.groups?.list
  if (!list) return undefined
  const names = namesInList(list, known)
  return names.every((name) => titleOfRule.test(name) || properName(name, false) && (name.includes(' ') || /^\p{Lu}/u.test(name))) ? names : undefined
}

/** The names the first line of a text gives as a heading, or its first lines up to a blank. */
function headNames(first: string, known: Known, spaced: boolean): readonly string[] | undefined {
  const heading = oneLine(partBefore(first, /\n\s*\n/))
  const line = spaced ? heading : (first.split('\n', 1)[0] ?? '').trim()
  return headingNames(line, known) ?? (line === heading ? undefined : headingNames(heading, known))
}

/** Names a clause's heading, lead-in or label makes responsible. */
function headed(own: string, known: Known, spaced: boolean): readonly string[] {
  const first = own.trimStart()
  const named = mayName(first).length > 0 || opensRelation(first) ? headNames(first, known, spaced) : undefined
  if (named) return named
  const label = first.includes(':') ? oneLine(labelled.exec(first)?.groups?.list ?? '').trim() : ''
  const comrade = label && /^đồng chí\s/iu.test(label)
  if (!label || !comrade && (finite.test(` ${label}`) || blockLabelOf(`${label}:`))) return []
  const names = comrade ? [label.replace(/^đồng chí\s+/iu, '')] : namesInList(label, known)
  return names.every((name) => name.includes(' ') && properName(name, true)) ? names : []
}

/** Names that end where their field or tier does: a small word behind is a verb's, "Sở Y tế sao gửi". */
const whole = /^(?:Sở|Bộ)\s\p{Lu}|\s(?:tỉnh|huyện|xã|phường)$|^[Bb]ên\s(?:[A-D]|thứ\s\p{Ll}+)$/u

/** Whether a known name, or a list of them, is all a name says; what comes after only tells where or which. */
export function covered(name: string, known: Known): boolean {
  let at = 0
  for (const { start, end } of known(name)) {
    if (!/^(?:\s*(?:,|và|hoặc|thuộc|trực thuộc|-|–)?\s*(?:các\s+)?)?$/u.test(name.slice(at, start)) || (at === 0 && start > 0)) break
    at = end
  }
  const rest = /có (?:thẩm quyền|chức năng)$/iu.test(name.slice(0, at)) && name.length > at ? 'của riêng nó' : name.slice(at)
  if (whole.test(name.slice(0, at)) && /^\s\p{Ll}+$/u.test(rest)) return true
  return at > 0 && (rest.split(' ').length < 6 || opensWithVerb(rest)) && /^(?:$|\s+(?:khác|có liên quan|liên quan|trên địa bàn|tại|ở|nơi|các|cấp|tỉnh|và|trực thuộc)(?!\p{L}))/iu.test(rest) || at > 0 && opensWithVerb(rest)
}

/** Whether known names, one after another, are all of a name whose ends the syntax tells. */
const knownWhole = (name: string, known: Known) => known(name)[0]?.start === 0 && (known(name).at(-1)?.end ?? 0) >= name.length

/** Whoever heads a body, whichever it is: where a thing is said to be made by them, they are named enough. */
const headOfAny = forFolded(/^(?:thủ\s+trưởng|người\s+đứng\s+đầu|lãnh\s+đạo)\s+(?:cơ\s+quan|đơn\s+vị|tổ\s+chức)(?:,\s+(?:cơ\s+quan|đơn\s+vị|tổ\s+chức))*$/iu)

/** "Đội giữ phao (Đội số 5) trực tiếp kiểm tra": another name in brackets before the verb. */
const asideInName = /(?<=^[^(),;:.]{4,60}) \([^()]{2,40}\)(?= \p{Ll})/u

/** "Đội phao lập báo cáo", "Đội phao chịu trách nhiệm báo cáo": the verb before a paper, what says that it must be done, are no part of the name. */
const ofPaper = /(?:\s(?:lập|gửi|nộp|trình|viết|làm|ký|(?<!^\s*(?:các\s+)?(?:người|cơ\s+quan|đơn\s+vị|cấp|bên)\s)ra\s+quyết\s+định)|(?:\s(?:(?:có|chịu)\s+trách\s+nhiệm|có\s+nhiệm\s+vụ|có\s+nghĩa\s+vụ|phải|cần|sẽ|(?<!trật\s)tự|cùng(?:\s+nhau)?|sẵn\s+sàng))+)\s*$/iu

/** "Cục Thuế tỉnh" over "Khi kiểm tra …", "Phòng Văn hóa - Xã hội" over "Tham mưu …": a name that goes past the line it fills begins the sentence below. In: the name on one line, the words it was found in. */
function crossesLine(name: string, words: string): boolean {
  const line = words.trimStart().search(/\n\s*\p{Lu}/u)
  const first = line < 0 ? '' : oneLine(words.trimStart().slice(0, line)).trim()
  return first !== '' && name.length > first.length && name.startsWith(first)
}

/**
 * Bodies, offices and classes of persons a text makes responsible by its syntax alone, whatever their names.
 * In: the masked text and its clauses. `known`: the mentions tables find. Out: each new name once, as first printed.
 */
export function openBodies(masked: string, clauses: readonly Clause[], known: Known, spaced = false): readonly string[] {
  const found = new Map<string, string>()
  const take = (name: string) => { if (!found.has(name.toLowerCase()) && !covered(name, known) && (/^bên (?:(?:tiếp )?nhận|giao|bàn giao|cung cấp|được)\s/iu.test(name) || !covered(`các ${name}`, known))) found.set(name.toLowerCase(), name) }
  const firstChild = new Map<string, number>()
  for (const { parent, start } of clauses) if (parent && !firstChild.has(parent)) firstChild.set(parent, start)
  for (const clause of clauses) {
    if (['preamble', 'tail', 'annex', 'group', 'row'].includes(clause.kind)) continue
    const span: Span = { start: clause.body, end: firstChild.get(clause.path) ?? clause.end }
    for (const name of headed(masked.slice(span.start, span.end), known, spaced)) take(name)
    for (const sentence of sentencesOf(masked, span)) for (const segment of segmentsOf(masked, sentence)) {
      const words = masked.slice(segment.start, segment.end)
      for (const { name } of sidesActing(words)) found.set(name.toLowerCase(), found.get(name.toLowerCase()) ?? name)
      const at = pastFrontingOf(words, known)
      const head = oneLine(words.slice(at, at + 240)).trim()
      const heads = actingNames(head.replace(asideInName, ''))
      for (const name of heads) if (name.split(' ').length > 2 && !crossesLine(name, words.slice(at)) && !knownWhole(name, known) && !known(head).some(({ start, end }) => start === head.indexOf(name) && end >= start + name.length)) found.set(name.toLowerCase(), found.get(name.toLowerCase()) ?? name)
      const verb = heads.length === 0 && /^\s*(?:các\s+)?\p{Lu}/u.test(words.slice(at)) ? workIn(words.slice(at, at + 160), known) : null
      if (verb && !/[,;:(]/u.test(words.slice(at, at + verb.index).replace(/,(?=\s(?:và\s)?(?:Cục|Vụ|Tổng cục|Chi cục|Phòng|Văn phòng|Trung tâm|Viện)\s\p{Lu})/gu, ' ').replace(/^\s*(?:Các\s+)?(?:Cơ quan|Công chức|Cán bộ|Đơn vị|Tổ chức),\s/u, ''))) for (const name of namesBefore(words.slice(at, at + verb.index).replace(ofPaper, ''), true, known)) if (name.split(' ').length > 2 || inTwoWords.test(name)) take(name)
      for (const list of [senderIn(words), makerIn(words)]) {
        const names = list ? namesInList(words.slice(list.start, list.end).replace(/\s(?:chủ\s+động|tự)$/iu, ''), known) : []
        if (names.every((name) => name.includes(' ') && (properName(name, true) || headOfAny.test(name)) || known(name)[0]?.start === 0)) for (const name of names) if (!knownWhole(name, known)) found.set(name.toLowerCase(), found.get(name.toLowerCase()) ?? name)
      }
      for (const match of allMatches(words, agentive)) if (!/phải$/iu.test(match[0]) || !saidOfThings.test(words.slice(Math.max(0, match.index - 200), match.index))) for (const name of namesBefore(words.slice(0, match.index).replace(/\sđồng$/u, ''), /phải|chủ\s+(?:trì|động)/iu.test(match[0]), known)) take(name)
    }
  }
  for (const name of bodiesSetUp(masked)) take(name)
  return [...found.values()].slice(0, 60)
}
