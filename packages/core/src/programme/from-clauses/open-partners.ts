import { allMatches, forFolded, oneLine, partsBetween, wordFinder } from '../../source/index.ts'
import type { Clause } from '../../source/index.ts'
import { spaced } from './cue-pattern.ts'
import { opensWithVerb, openingVerb } from './duty-verbs.ts'
import { everydayVerbIn, opensEveryday } from './everyday-verbs.ts'
import type { Mention } from './find-parties.ts'
import { covered, insideNoun, namesInList, properName } from './open-bodies.ts'
import { roleBodies } from './role-bodies.ts'

/** Words after which whoever is worked with, told or reported to is named. */
const leads = forFolded(new RegExp(spaced('(?<!\\p{L})(?:(?:phối hợp|trao đổi|thống nhất|liên hệ|làm việc|hiệp đồng|đối thoại|gặp gỡ|tiếp xúc|bàn bạc|đối chiếu|hội ý|hội đàm|giao ban|ký kết|kết nghĩa|họp|bàn)(?: [^,.;:()]{0,40}?)?? (?:với|cùng)|phối hợp|(?:thông báo|cung cấp|chuyển|gửi|bàn giao|giao|phân công|quán triệt|phổ biến|truyền đạt|ủy quyền|hướng dẫn|trả lời|báo cáo|phản ánh|kiến nghị|báo|trả|thông tin)(?: [^,.;:()]{0,90}?)?? (?:cho|đến|tới|với|về|lên)|gửi|báo cáo|trình|báo cáo ngay|xin ý kiến|lấy ý kiến(?: [^,.;:()]{0,24}?)?(?: của)?|tham mưu(?: cho)?|giúp(?: việc)?(?: cho)?|đề nghị|yêu cầu|kiến nghị|đề xuất(?: với)?|chỉ đạo|hướng dẫn|đôn đốc|mời|giấy mời của|sự tham gia(?: [^,.;]{0,24})? của|(?:yêu cầu|mệnh lệnh|điều hành|phân công)(?: (?:hợp pháp|trực tiếp))? của) (?:(?:các|những|mỗi|từng) )?(?=\\p{L})'), 'giu'))
const leadsIn = wordFinder([leads])

/** What the name of one who is worked with begins with: bodies and offices, not those who are served. */
const partnerNoun = forFolded(new RegExp(spaced('^(?:(?:các|những|mỗi|từng) )?(?:cơ quan|đơn vị|tổ chức(?= (?:chính|xã hội|quốc tế|thành viên|đảng|khác|đoàn(?! (?:của|đi|công tác|kiểm tra|giám sát|khảo sát|nghiên cứu|học tập|tham quan|thăm|cán bộ|đại biểu|liên ngành|ra)(?!\\p{L}))|hội|phi|hành nghề|pháp chế|tôn giáo|kinh tế|tín dụng|công đoàn|tham gia|đại diện|phụ trách|được|đã|có)(?!\\p{L})|, )|đoàn(?! kết)|tổ(?! chức)|đội|lực lượng|doanh nghiệp|bên|phía|lãnh đạo|thủ trưởng|người đứng đầu|người có thẩm quyền|người (?:thực hiện|tiến hành|phụ trách|giải quyết|chủ trì|chỉ huy|điều hành)|trưởng|ban|tiểu ban|văn phòng|phòng(?!,| (?:ngừa|chống))|trung tâm|chi nhánh|viện|vụ|cục|hội đồng|hội|chuyên gia|nhà khoa học|cấp trên|chính quyền|cấp ủy|ngành|trạm|đồn|giám định viên|nhà (?:mạng|thầu|cung cấp dịch vụ)|chủ đầu tư|hãng|trại|công an|bộ phận|cơ sở|đối tượng (?:được )?(?:giám sát|kiểm tra)|nhà trường|già làng|ban quản lý|câu lạc bộ|thành viên|trường (?:học|mầm non|tiểu học|trung học|trung cấp|cao đẳng|đại học|phổ thông|chính trị|dạy nghề|nghề)|công ty|tổng công ty|hợp tác xã|ngân hàng|bệnh viện|học viện|khu quản lý|khoa(?! học)|hải đội|cụm thi đua|chi hội|nhà (?:hảo tâm|đầu tư)|chủ (?:nhà trọ|hồ|đập|rừng|doanh nghiệp))(?!\\p{L})'), 'iu'))
/** Where the name is over: a purpose, a time, a place, a manner, or what is told. */
const ends = forFolded(new RegExp(spaced('[.;:()|]| (?<!(?:quản lý|tổng hợp|thống kê|lưu trữ|lập|về|của|cung cấp|trả|nhận) )(?:số điện thoại|danh sách|lịch (?:trực|làm việc|tuần tra|họp)|biểu mẫu|biên bản|bản (?:sao|cam kết))(?!\\p{L})| các (?:đề án|văn bản|báo cáo|dự thảo|nội dung|vấn đề|giải pháp|biện pháp|thông tin|tài liệu|hồ sơ)(?!\\p{L})|\\n(?=\\s*\\n|\\s*[-+*•\\d]|\\s*(?:chủ động|tích cực|tăng cường|thường xuyên|kịp thời|định kỳ|hằng|hàng|căn cứ|trên cơ sở)(?!\\p{L}))|,(?= ?(?:đồng thời|đồng gửi|phù hợp|đúng|gắn với|làm (?:cơ sở|căn cứ)|để|trong|theo|khi|nếu|trừ|bảo đảm|đảm bảo|nhằm|gồm|bao gồm|trong đó))| (?:như|ít nhất|tối thiểu|chậm nhất|muộn nhất|mỗi (?:tuần|tháng|quý|năm)|hằng (?:tuần|tháng|quý|năm)|để|trong(?! và ngoài)|theo|về|khi|nếu|trước|sau|kể từ|nhằm|có trách nhiệm|phải|thì|biết|(?<!sở )tại|trên|ở|qua|thông qua|đối với|căn cứ|bằng|do|là|mà|không|cùng(?! cấp)|với|vào|từ|(?<!trực )thuộc|nơi|này|đó|nói trên|nêu trên|cho|đến|kết quả|số lượng|danh sách|tình hình|dự (?:giao|họp|hội|các|buổi)|xem xét|chậm nhất|muộn nhất|không quá|định kỳ|hằng|hàng|kịp thời|đúng|đầy đủ|tình hình|danh sách|số liệu|việc|những|những nội dung|các (?:biện pháp|giải pháp|nội dung|vấn đề|phương án|thông tin|kết quả|văn bản|tài liệu|hồ sơ|vụ việc|trường hợp|chủ trương|vướng mắc|khó khăn|yêu cầu|hành vi|nhiệm vụ|hoạt động|quy định))(?!\\p{L})'), 'iu'))
/** Verbs that, right after a bare noun, say which body is meant: "cơ quan chủ trì", "đơn vị quản lý". */
const tellsWhich = new Set(['chủ trì', 'phối hợp', 'quản lý', 'thông tin', 'giáo dục', 'kiểm tra', 'giám sát', 'thanh tra', 'điều tra', 'tiếp nhận', 'chuyển', 'phụ trách', 'bảo vệ', 'cung cấp', 'đề nghị', 'yêu cầu', 'ban hành', 'truyền thông', 'tuyên truyền', 'tiến hành', 'giám định', 'đăng ký', 'cấp', 'công bố', 'kiểm soát', 'xét nghiệm', 'hỗ trợ', 'tư vấn'])
const noVerb = forFolded(new RegExp(spaced('^(?:cấp (?:trên|dưới|mình|ủy|tỉnh|huyện|xã|cơ sở|có)|tổ chức (?:có|chính|quốc|xã|thành|đảng|khác|liên|đoàn|hội(?! nghị| thảo)|phi|cá|tham|hành|phụ|được|đại)|trực tiếp (?:của|quản)|thông tin đại chúng)(?!\\p{L})'), 'iu'))

/** Whole names in two words. */
const ownerOf = /^chủ (?:hồ|đập|rừng)$/iu

/** Of verbs of one syllable only these: the others are halves of longer words, "bầu cử", "giam giữ". */
const oneWord = forFolded(/^(?:gửi|lập|họp|nộp|mở|nắm)(?!\p{L})/iu)
/** Work among people that a partner's name ends before. */
const meets = forFolded(/^(?:gặp\s+(?:gỡ|mặt)|nhắc\s+nhở|răn\s+đe|thăm\s+hỏi|động\s+viên|giúp\s+đỡ|đến\s+(?:gia\s+đình|nhà|tận))(?!\p{L})/iu)
/** Served, not worked with; or masked words. */
const served = forFolded(/·|(?:^|\s)(?:người dân|(?<!(?:tòa án|viện kiểm sát|ủy ban|hội đồng|công an|quân đội|thanh tra) )nhân dân|(?<!(?:cứu|bảo|ủng|giám) )hộ|hội viên|đoàn viên|gia đình)(?!\p{L})/iu)

/** What stands after "phối hợp với", "báo cáo", "gửi", and whom it names. */
export const openPartnerExamples: readonly (readonly [string, readonly string[]])[] = [
  ['đội cứu hộ bến phà kiểm tra phao', ['đội cứu hộ bến phà']], ['cơ quan bến cấp trung ương, đồng gửi Trạm bến', ['cơ quan bến cấp trung ương']], ['bộ phận thống kê của Tòa án nhân dân cùng cấp và gửi Trạm bến', ['bộ phận thống kê của Tòa án nhân dân cùng cấp']], ['lãnh đạo hai bến trong tuần', ['lãnh đạo hai bến']], ['cơ quan chuyển đơn theo quy định', ['cơ quan chuyển đơn']],
  ['thành viên ban giữ bến, phù hợp tình hình', ['thành viên ban giữ bến']], ['đơn vị quản lý luồng và ban liên lạc chủ phà để biết', ['đơn vị quản lý luồng', 'ban liên lạc chủ phà']], ['lãnh đạo các ngành ở địa phương', ['lãnh đạo các ngành']],
  ['tổ chức Đoàn của trạm đi xem phà', []], ['tổ chức đoàn khảo sát luồng lạch', []], ['tổ chức Đoàn các bến phà để vận động', ['tổ chức Đoàn các bến phà']],
  ['đội trực bến phà ít nhất 02 ngày', ['đội trực bến phà']], ['lãnh đạo hai bến các đề án mở bến', ['lãnh đạo hai bến']], ['Đội trực bến số điện thoại của trạm', ['Đội trực bến']], ['đội trực bến phà khẩn trương tham mưu', ['đội trực bến phà']], ['Trưởng bến gặp gỡ, nhắc nhở chủ phà', ['Trưởng bến']], ['đội trực bến phà kèm theo sổ', ['đội trực bến phà']], ['tổ cứu hộ bến phà mỗi tháng một lần', ['tổ cứu hộ bến phà']], ['tổ chức kiểm tra phao', []], ['Cục Phao bến - Bộ Nông nghiệp và Phát triển nông thôn để kiểm tra', []], ['phòng, chống tai nạn', []], ['hộ dân ven sông', []], ['Phòng Bến bãi kết quả xử lý phà', ['Phòng Bến bãi']], ['các ngành giữ bến dự giao ban', ['ngành giữ bến']], ['đơn vị', []], ['kết quả kiểm tra', []], ['chủ đầu tư bến duy trì mô hình', ['chủ đầu tư bến']], ['chủ rừng kiểm tra phao', ['chủ rừng']], ['đơn vị tư vấn thiết kế và nhà thầu thi công kiểm tra cầu', ['đơn vị tư vấn thiết kế', 'nhà thầu thi công']], ['hợp tác xã chăn nuôi Ba Cầu kiểm tra chuồng', ['hợp tác xã chăn nuôi Ba Cầu']], ['trường trung học phổ thông dàn dựng phiên tòa', ['trường trung học phổ thông']],
]

/** The names that stand right after such a word; none where nobody is named there. */
export function partnersAt(words: string, known: (words: string) => readonly Mention[], noun = false): readonly string[] {
  const stop = ends.exec(words)?.index ?? words.length
  const phrase = oneLine(words.slice(0, Math.min(stop, 160))).trimEnd()
  const named = (text: string) => partnerNoun.test(text) || noun && /^(?:các\s)?tổ chức (?:thực hiện|tham gia|cung cấp|hành nghề|được|đã|đang|có)\s/iu.test(text)
  const [whole] = known(phrase)
  if (!named(phrase) || whole?.start === 0 && opensEveryday(phrase.slice(whole.end))) return []
  let end = phrase.length
  for (const { index } of allMatches(phrase, /(?<=[\s])\p{L}/gu)) {
    const [left, rest] = [phrase.slice(0, index).trimEnd(), phrase.slice(index)]
    if (!(meets.test(rest) && left.includes(' ')) && (!opensWithVerb(rest) || !/\s/u.test(openingVerb(rest) ?? '') && !oneWord.test(rest)) || noVerb.test(rest) || /(?:,|\s(?:và|hoặc|các))$/u.test(left) && /^tổ chức/iu.test(rest)) continue
    if (/^đầu tư(?!\p{L})/iu.test(rest) && /(?:^|\s)(?:chủ|nhà)$/iu.test(left)) continue
    if (insideNoun(left, rest) || left.endsWith(' và') && known(phrase).some((name) => name.start < index && index < name.end)) continue
    const last = partsBetween(left, /,\s|\s(?:và|hoặc)\s/g).at(-1) ?? ''
    if (/^(?:(?:các|những)\s)?(?:tổ|đội|trạm|ban|đoàn|nhóm|trung tâm|viện|trường|bộ phận)$/iu.test(last)) continue
    if (/^(?:(?:các|những) )?(?:tổ chức|người|đơn vị|cơ quan|doanh nghiệp|bên|cá nhân) (?:thực hiện|tham gia|cung cấp|tiến hành|phụ trách|giải quyết)$/iu.test(last)) continue
    if (/^(?:tổ chức|người)$/iu.test(last) && /^(?:thực hiện|tiến hành|phụ trách|giải quyết|chủ trì|chỉ huy|điều hành)(?!\p{L})/iu.test(rest)) continue
    if (tellsWhich.has(openingVerb(rest) ?? '') && !ownerOf.test(last.replace(/^(?:các|những)\s/u, '')) && last.replace(/^(?:các|những)\s/u, '').split(' ').length <= (/^\p{Lu}/u.test(last) && !/^Trưởng/u.test(last) ? 4 : 2)) continue
    end = index
    break
  }
  // A verb of everyday work ends a name where no verb of duty does: it stands in names too, "đơn vị tư vấn thiết kế".
  if (end === phrase.length) end = everydayVerbIn(phrase, (at) => known(phrase).some((name) => name.start < at && at < name.end)) ?? end
  const list = phrase.slice(0, end).replace(/(?:[\s,]+(?:và|hoặc|chủ động|kịp thời|thường xuyên|tích cực|nghiêm túc|khẩn trương|kèm(?: theo)?|tiếp tục|yêu cầu|(?<!c[uù]ng\s)cấp|lãnh đạo|(?<!trật\s)tự))*[\s,]*$/u, '')
  return namesInList(list, known).filter((name) => named(name) && (name.split(' ').length > 2 || /^\p{Lu}/u.test(name) || ownerOf.test(name)) && name.includes(' ') && name.split(' ').length < (name.includes(',') ? 10 : 13) && !/\svà\s/u.test(name) && !served.test(name) && !besideSide.test(name) && !leading(name, known) && (properName(name, true) || /^(?:lãnh đạo|thủ trưởng) (?:các )?(?:cơ quan|đơn vị|ngành|sở|ban|phòng|hai ngành)$/iu.test(name)))
}

/** "Cung cấp cho Bên B số phao": what is given to a side of an agreement is no part of its name. */
const besideSide = /^bên (?:[A-DĐ]|thứ \p{Ll}+)\s/iu

/** "lãnh đạo Công an tỉnh": a known body, reached through those who lead it. */
const leading = (name: string, known: (words: string) => readonly Mention[]) => /^lãnh đạo\s/iu.test(name) && known(name).some(({ start }) => start < 13)

/** Names of those a text works with, known by its syntax alone. In: the masked text, its clauses, the mentions tables find, the names known to act. */
export function openPartners(masked: string, clauses: readonly Clause[], known: (words: string) => readonly Mention[], acting: readonly string[]): readonly string[] {
  const found = new Map<string, string>()
  const names = acting.map((name) => name.toLowerCase())
  const tiered = (name: string) => known(name).some(({ start, tiers }) => start === 0 && tiers.length > 0)
  const acts = (name: string) => tiered(name) || names.some((other) => `${name.toLowerCase()} `.startsWith(`${other} `))
  const bounds = clauses.filter(({ kind }) => kind === 'preamble' || kind === 'tail')
  for (const { index, 0: match } of leadsIn(masked).matches(0)) {
    const at = index + match.length
    if (bounds.some(({ start, end }) => start <= at && at < end)) continue
    for (const name of partnersAt(masked.slice(at, at + 200), known, /\s(?:cho|với|đến|tới|về|lên|của|các|những)\s+$/iu.test(match))) if (!found.has(name.toLowerCase()) && !acts(name) && !covered(name, known) && !covered(`các ${name}`, known)) found.set(name.toLowerCase(), name)
  }
  for (const name of roleBodies(masked)) if (!found.has(name.toLowerCase())) found.set(name.toLowerCase(), name)
  return [...found.values()].slice(0, 60)
}
