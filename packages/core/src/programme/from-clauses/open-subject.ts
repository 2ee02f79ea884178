import { allMatches, forFolded, oneLine } from '../../source/index.ts'
import { headingBody } from './clause-context.ts'
import { adverbs, entrusts, openingVerb, opensWithVerb } from './duty-verbs.ts'
import { opensEveryday } from './everyday-verbs.ts'
import type { Mention } from './find-parties.ts'
import { beginsName, insideNoun, namesInList, noBodyActs, properName, titleOfRule, toldWhere } from './open-bodies.ts'
import { dutyFirst, meetingActs, pastFronting } from './party-places.ts'
import { titleBefore } from './title-lines.ts'
import { timeAhead, withoutTime } from './time-ahead.ts'

/** Verbs that, right after a bare noun, only say which body is meant: "cơ quan chủ trì", "người thực hiện trợ giúp". */
const bare = forFolded(/^(?:cơ\s+quan|đơn\s+vị|tổ\s+chức|bên|người|cán\s+bộ|công\s+chức|bộ\s+phận|đoàn|tổ|đội|lực\s+lượng|doanh\s+nghiệp|cơ\s+sở|ban|phòng|trạm|nhóm|các\s+(?:tổ\s+chức|tổ|đội|đoàn|ban|trạm|nhóm|phòng|bộ\s+phận)|đại\s+diện|thành\s+viên|trưởng|phó)$/iu)
const modal = forFolded(/^\s(?:(?:có|chịu)\s+trách\s+nhiệm|có\s+nhiệm\s+vụ|phải|cần|sẽ|chịu\s+sự)\s/iu)
const adverb = forFolded(new RegExp(`(?:[\\s,]+(?:cùng nhau|(?<!trật )tự|sẵn sàng|không|còn|vẫn|cũng|đều|${adverbs.map((word) => word.replaceAll(' ', '\\s+')).join('|')}))+$`, 'iu'))
/** "Trạm bến, ngoài nhiệm vụ trực bến, …", "Tổ giữ bến gồm đại diện hai bên, …": said of who acts, no part of the name. */
const aside = forFolded(/(?:,\s+(?:ngoài|trên\s+cơ\s+sở|căn\s+cứ|trong\s+phạm\s+vi)|\s+(?:bao\s+)?gồm)\s.*$/u)
/** "Phòng chuyên môn thuộc Sở Xây dựng": the field of a department begins like a verb. */
const fieldFollows = /(?:^|\s)(?:Sở|Bộ|Phòng|Cục)$/u
const asks = new RegExp(`^(?:đề nghị|yêu cầu|${entrusts})\\s`, 'iu')

const body = '(?:cơ quan|đơn vị|tổ chức|ngành|địa phương|lực lượng|bên|cấp)(?:, (?:cơ quan|đơn vị|tổ chức|địa phương|ngành))*'
/** "Việc thuộc thẩm quyền của cơ quan nào thì cơ quan đó giải quyết": whoever it falls to, named by that. */
const fallsTo = new RegExp(`(?<what>thẩm quyền|chức năng, nhiệm vụ, quyền hạn|chức năng, nhiệm vụ|chức năng|nhiệm vụ|trách nhiệm|phạm vi quản lý|lĩnh vực quản lý|địa bàn quản lý|địa bàn)(?: [^,.;:]{0,30}?)? của (?:các )?(?<noun>${body}) nào,? thì (?:các )?${body} (?:đó|này|ấy) (?=\\p{L})`, 'iu')
/** "Nếu việc vượt thẩm quyền của Trạm bến thì phải báo cáo …": whose matter the condition tells of is who must act, where nobody else is named. */
const conditionOf = forFolded(/^(?:trong [^,;.:]{3,60}, )?(?:nếu|khi|trường hợp) [^;.:]{0,120}?(?:thẩm quyền(?: giải quyết| xử lý)?|khả năng|ý kiến|phạm vi(?: quản lý)?|trách nhiệm|chức năng) của (?:các )?(?<who>[^,;.:]{5,110}?)(?: (?:không|chưa|bị) [^;.:]{3,110}?)?,? thì (?=(?:(?:phải|kịp thời|có trách nhiệm|cần|tiến hành|khẩn trương),? )*(?<verb>\p{L}[^;]*))/iu)

/** "Trường hợp địa phương nào chưa có bến thì phải …": whichever it is true of. */
const whichever = new RegExp(`^(?:trường hợp|nếu|khi) (?:có )?(?:các )?(?<noun>(?:bộ|${body.slice(3)}) nào(?! thì)(?: [^;:.]{3,300}?)?,? (?:thì )?(?:(?:${body}) (?:đó|này|ấy) )?(?:phải|có trách nhiệm|cần) (?=(?<verb>\\p{L}[^;]*))`, 'iu')

/** "Bên nào phát hiện trước thì bên đó chủ trì": whoever it is, told by what it did. */
const whoDid = new RegExp(`(?:^|,\\s|\\s)(?<noun>${body}) nào (?<did>[^;:.,]{3,90}?),? (?:thì )?(?:${body}) (?:đó|ấy|này) (?=(?<verb>\\p{L}[^;]*))`, 'iu')
/** "Khi một bên cần hỗ trợ thì bên kia có trách nhiệm phối hợp": either of them, as it falls. */
const eitherSide = forFolded(/(?:,|\sthì|^)\s*(?:bên\s+kia|bên\s+còn\s+lại|mỗi\s+bên\s+còn\s+lại)\s+(?=(?:(?:có\s+trách\s+nhiệm|phải|kịp\s+thời|cần)\s+)*(?<verb>\p{L}[^;]*))/iu)

/** Whom a condition at the head of a phrase makes act. */
function byCondition(text: string, known: (words: string) => readonly Mention[]): readonly string[] {
  const falls = /nào/iu.test(text) ? fallsTo.exec(text) : null
  if (falls?.groups) return opensWithVerb(text.slice(falls.index + falls[0].length)) ? [`${falls.groups.noun ?? ''} có ${falls.groups.what ?? ''}`] : []
  const did = whoDid.exec(text)?.groups
  if (did && opensWithVerb(did.did ?? '') && (opensWithVerb(did.verb ?? '') || modal.test(` ${did.verb ?? ''}`))) return [`${did.noun ?? ''} ${did.did ?? ''}`]
  if (/bên\s+(?:kia|còn\s+lại)/iu.test(text) && opensWithVerb(eitherSide.exec(text)?.groups?.verb ?? '')) return ['hai bên']
  const any = whichever.exec(text)?.groups
  if (any) return opensWithVerb(any.verb ?? '') ? [any.noun ?? ''] : []
  const { who, verb } = conditionOf.exec(text)?.groups ?? {}
  if (who === undefined || !opensWithVerb(verb ?? '') || /^(?:đề nghị|yêu cầu) /iu.test(verb ?? '')) return []
  const names = namesInList(who, known)
  return names.every((name) => name.includes(' ') && (properName(name, true) || known(name)[0]?.start === 0)) ? names : []
}

/** Phrases and whom their first words name as acting, where no table knows the name. */
export const openSubjectExamples: readonly (readonly [string, readonly string[]])[] = [
  ['Hằng ngày, trực chỉ huy của hai trạm trao đổi tình hình', ['trực chỉ huy của hai trạm']], ['Khi có cháy, đơn vị đóng quân gần nhất đưa lực lượng đến bến', ['đơn vị đóng quân gần nhất']], ['Cơ quan chủ trì thanh tra, kiểm tra gửi kết luận', ['Cơ quan chủ trì thanh tra, kiểm tra']],
  ['Kế toán, cán bộ bến lập dự toán', ['Kế toán', 'cán bộ bến']], ['Hội nghị thảo luận phương án', ['Hội nghị']], ['Hội nghị có mặt đủ thành phần', []], ['Hội nghị thảo luận, lập danh sách bến', ['Hội nghị']],
  ['cán bộ tiếp nhận ghi chép vào sổ', ['cán bộ tiếp nhận']], ['Cơ quan tiếp nhận hồ sơ trả lời chủ phà', ['Cơ quan tiếp nhận hồ sơ']], ['cơ quan phối hợp trả lời bằng văn bản', ['cơ quan phối hợp']], ['các đơn vị phản ánh về bến', ['đơn vị']], ['Thủ trưởng các đơn vị trực tiếp chỉ đạo việc giữ bến', ['Thủ trưởng các đơn vị']],
  ['Khi phà hỏng, người lái phà thông báo cho bến', ['người lái phà']], ['Các tổ cứu hộ bến phà kiểm tra phao', ['tổ cứu hộ bến phà']], ['Chế độ báo cáo: Các đơn vị được kiểm tra gửi sổ phao', ['đơn vị được kiểm tra']], ['Thành phần: Các đơn vị ở bến', []],
  ['Cơ quan chủ trì cuộc họp chuẩn bị tài liệu', ['Cơ quan chủ trì cuộc họp']], ['đơn vị đăng cai hội nghị tổng kết mời khách', ['đơn vị đăng cai hội nghị tổng kết']], ['Cơ quan chủ trì cuộc họp về phao', []], ['Tổ chức hội nghị lập sổ', []],
  ['Đoàn xã, phường, đặc khu: tổ chức tuần tra bến', ['Đoàn xã, phường, đặc khu']], ['Kiểm tra xã, phường: lập sổ', []],
  ['Trưởng ban: triệu tập họp khi có bão', ['Trưởng ban']], ['Trưởng ban triệu tập họp hằng quý', ['Trưởng ban']], ['Quá trình kiểm tra bến, nếu phao hỏng, trưởng đoàn báo cáo Trạm bến', ['trưởng đoàn']], ['Người ra quyết định kiểm tra gửi kết luận', ['Người ra quyết định kiểm tra']], ['Phó Trưởng ban thường trực: chỉ đạo việc giữ bến', ['Phó Trưởng ban thường trực']], ['Tổ trưởng: Phó Chủ tịch xã', []], ['Thư viện bến phà: tổ chức đọc sách', ['Thư viện bến phà']], ['Hội nghị giữ bến: tổ chức hằng năm', []], ['Tổ chức thực hiện: xây dựng kế hoạch', []], ['Thư ký ghi biên bản họp', ['Thư ký']],
  ['Các đội phao bến cùng nhau xây dựng lịch trực', ['đội phao bến']], ['Các chủ phà khách tự trang bị phao', ['chủ phà khách']], ['Các tổ giữ trật tự bến kiểm tra phao', ['tổ giữ trật tự bến']],
  ['Tổ kiểm phiếu sẽ thực hiện kiểm đếm', ['Tổ kiểm phiếu']], ['Các tổ lái phà đêm chịu sự phân công của bến', ['tổ lái phà đêm']], ['Đội cứu hộ bến phà còn phải kiểm tra phao', ['Đội cứu hộ bến phà']],
  ['Các phòng chuyên môn thuộc Sở Xây dựng kiểm tra phao', ['phòng chuyên môn thuộc Sở Xây dựng']],
  ['Đội cứu hộ bến phà, ngoài nhiệm vụ kiểm tra phao, lập sổ', ['Đội cứu hộ bến phà']], ['Ban giữ bến gồm đại diện hai bên, họp hằng quý', ['Ban giữ bến']], ['Kiểm tra phao bến', []], ['Thanh tra, kiểm tra, đề xuất cấp có thẩm quyền thu hồi phao', []], ['Trong 05 ngày kể từ ngày mở bến phải báo cáo trạm bến phà, đội cứu hộ bến phà có ý kiến', []], ['Việc kiểm tra phao do trạm thực hiện', []], ['Tổ chức kiểm tra phao', []], ['Tổ chức thực hiện công tác tuần tra, kiểm tra phao', []],
  ['Khi việc thuộc phạm vi chức năng của đơn vị nào thì đơn vị đó chủ trì xử lý', ['đơn vị có chức năng']], ['Bến thuộc địa bàn của ngành nào thì phải có phao', []],
  ['Nếu việc không thuộc thẩm quyền giải quyết của các tổ cứu hộ bến phà thì phải báo cáo cấp trên', ['tổ cứu hộ bến phà']], ['Trường hợp ý kiến của trạm bến phà không được chấp nhận, thì báo cáo cấp trên', ['trạm bến phà']],
  ['Trường hợp địa phương nào có nhiều bến, phải giao một trạm làm đầu mối', ['địa phương']], ['Việc hai trạm cùng có thẩm quyền thì bên nào phát hiện trước, bên đó chủ trì xử lý', ['bên phát hiện trước']], ['Khi một bên cần hỗ trợ thì bên kia có trách nhiệm phối hợp', ['hai bên']], ['Nếu đơn vị nào thiếu phao thì đơn vị đó phải báo cáo Trạm bến', ['đơn vị']], ['Trường hợp bến nào chưa có phao thì đóng bến', []],
  ['Nếu việc vượt khả năng của các tổ cứu hộ bến phà thì trưởng bến quyết định', ['trưởng bến']], ['Trường hợp ý kiến của khách thì đề nghị gửi lại', []],
]

/** "Trưởng ban: triệu tập họp", "Thư viện bến: mở phòng đọc": a title or body before a colon, and its work. */
const label = forFolded(/^(?<who>(?:[^:;.,()]|,(?=\s(?:xã|phường|thị\strấn|đặc\skhu|huyện|quận|thị\sxã)(?!\p{L}))){4,60}):\s+(?<work>\p{Ll}.*)$/u)
const labelled = (text: string): string | undefined => {
  const { who = '', work = '' } = (text.includes(':') ? label.exec(text)?.groups : undefined) ?? {}
  return who !== '' && opensWithVerb(work.slice(pastFronting(work) || timeAhead(work))) && (titleOfRule.test(who.replace(/\s+(?:thường\s+trực|phụ\s+trách\s.*)$/iu, '')) || headingBody(who) !== undefined) ? who : undefined
}

const tiersFirst = forFolded(/^(?:(?:ở|tại|riêng)\s+)?(?<tiers>cấp\s+(?:tỉnh|huyện|xã|cơ\s+sở)(?:(?:,|\s+và)\s+(?:cấp\s+)?(?:tỉnh|huyện|xã|cơ\s+sở)(?!\p{L}))*)\s+(?:không\s+[^,;.:]{3,60}?\s+mà\s+)?(?=\p{Ll})/iu)
/** "Cấp huyện, cấp xã không ký riêng mà đưa vào kế hoạch": tiers that act as such. In: a phrase. Out: each tier, none where no verb follows. */
export function tiersActing(phrase: string): readonly string[] {
  if (!phrase.includes('ấp ')) return []
  const main = oneLine(/^\s*cấp\s/iu.test(phrase) ? phrase : phrase.slice(pastFronting(phrase)))
  const match = tiersFirst.exec(main)
  return match?.groups && opensWithVerb(main.slice(match[0].length)) ? match.groups.tiers!.split(/,\s+|\s+và\s+/u).map((tier) => (/^cấp\s/iu.test(tier) ? tier.toLowerCase() : `cấp ${tier.toLowerCase()}`)) : []
}

/** "Cơ quan chủ trì cuộc họp chuẩn bị …", "Đơn vị đăng cai hội thi mời …": a body told by what it leads. */
const leads = forFolded(/^(?:(?:các|mỗi)\s+)?(?<who>(?:cơ\s+quan|đơn\s+vị|bên|tổ\s+chức|ngành|địa\s+phương|người)\s+(?:chủ\s+trì|đăng\s+cai|điều\s+hành|tổ\s+chức)\s+(?:(?:cuộc|buổi|phiên|đợt|kỳ)\s+(?:họp|giao\s+ban|kiểm\s+tra|giám\s+sát|tập\s+huấn|tuyên\s+truyền|làm\s+việc)|(?:thanh\s+tra|kiểm\s+tra|giám\s+sát)(?:(?:,|\s+và)\s+(?:thanh\s+tra|kiểm\s+tra|giám\s+sát))*(?=\s+(?:gửi|thông\s+báo|có|phải|ban\s+hành|báo\s+cáo))|hội\s+nghị|hội\s+thi|tọa\s+đàm|hội\s+thảo|giao\s+ban|phiên\s+họp|lễ\s+\p{L}+)(?:\s+(?:sơ\s+kết|tổng\s+kết|giao\s+ban|liên\s+ngành|định\s+kỳ))?)\s+(?<does>\p{L}.*)$/siu)

/** "Trạm bến (Công an xã) kiểm tra phao": without the known body that only says which one it is. */
const withoutBracket = (text: string, known: (words: string) => readonly Mention[]) =>
  (text.includes(' (') ? text.replace(/^([^();.:]{3,90}) \(([^()]*)\)(?= \p{Ll})/u, (printed: string, name: string, which: string) => (known(which).length > 0 ? name : printed)) : text)

/** "Vụ Học sinh, sinh viên (Bộ Giáo dục và Đào tạo) và Ban Thanh niên (Trung ương Đoàn) là cơ quan đầu mối": each name, commas and all, up to the bracket that tells whose it is. */
const owned = /^(?<first>\p{Lu}[^();:.]{4,80}?) \((?<firstOwner>[^()]{3,60})\)(?:,| và) (?<second>\p{Lu}[^();:.]{4,80}?) \((?<secondOwner>[^()]{3,60})\)(?= (?:(?:là|làm) (?:cơ quan|đơn vị|đầu mối|bộ phận)|(?:có|chịu) trách nhiệm |giúp ))/u
function namesOwned(text: string, known: (words: string) => readonly Mention[]): readonly string[] {
  const { first, firstOwner, second, secondOwner } = (text.includes('(') ? owned.exec(text)?.groups : undefined) ?? {}
  return first && second && known(firstOwner ?? '').length > 0 && known(secondOwner ?? '').length > 0 ? [first, second] : []
}

/** "Chế độ báo cáo: Các bến gửi sổ": what it is about, then who acts. */
const topic = /^([^:;.()]{3,60}):\s+(?=(?:Các|Những|Mỗi|Cơ quan|Đơn vị|Đoàn|Tổ|Công chức|Cán bộ|Kế toán|Trưởng)\s)/u
const withoutTopic = (text: string, known: (words: string) => readonly Mention[]) => {
  const title = titleBefore(text)
  if (title > 0) return text.slice(title)
  const [head = '', about = ''] = (text.includes(':') ? topic.exec(text) : undefined) ?? []
  return about !== '' && known(about).length === 0 && headingBody(about) === undefined && !titleOfRule.test(about) ? text.slice(head.length) : text
}

/** "Cơ quan tiếp nhận hồ sơ trả lời": what ends a longer verb begins none. */
const endsLongerVerb = (left: string, rest: string) => {
  const last = left.slice(left.lastIndexOf(' ') + 1)
  return /^\p{Ll}/u.test(last) && (openingVerb(`${last} ${rest}`)?.length ?? 0) > last.length + 1
}

/** Who stands before the verb of a phrase, whatever their names; none where the words before it are no name. */
export function openSubject(phrase: string, known: (words: string) => readonly Mention[] = () => []): readonly string[] {
  const owner = byCondition(oneLine(phrase), known)
  if (owner.length > 0 || dutyFirst(phrase, known(phrase))) return owner
  const printed = oneLine(phrase.slice(pastFronting(phrase))).replace(asks, '')
  const pair = namesOwned(printed, known)
  if (pair.length > 0) return pair
  const text = withoutTopic(withoutBracket(printed, known), known).slice(0, 260)
  const whole = known(text)[0]
  // A known body and nothing else: a verb in its name is none.
  if (whole?.start === 0 && /^\s*:?\s*$/u.test(text.slice(whole.end))) return []
  const told = labelled(text)
  if (told) return [told]
  const lead = leads.exec(text)?.groups
  if (lead && opensWithVerb(lead.does ?? '')) return [lead.who ?? '']
  const meeting = meetingActs.exec(text)?.[0]
  if (meeting) return [meeting]
  if (!beginsName(text) || /^thanh tra(?:,| và) (?:kiểm tra|giám sát|xử lý)(?!\p{L})/iu.test(text) || /^lãnh đạo(?:,|\s(?:việc|công tác|thực hiện|tổ chức|xây dựng|triển khai|quán triệt))(?!\p{L})/iu.test(text) || /^tổ chức\s(?!chính trị|xã hội|quốc tế|thực hiện(?! (?:các|những|việc|công tác|tốt|nghiêm|có|đồng bộ|kịp|kế hoạch|chương trình|quy|chính sách|nhiệm vụ|hiệu quả|lồng ghép|rà soát|kiểm tra|thanh tra)(?!\p{L}))|hành nghề|tham gia|được)/iu.test(text)) return []
  for (const { index } of allMatches(text, /(?<=\s)\p{L}/gu)) {
    const rest = text.slice(index)
    const [works, dutiful, bound] = [opensEveryday(rest), opensWithVerb(rest), modal.test(` ${rest.slice(0, 18)}`)]
    if (!works && !dutiful && !bound) continue
    const left = withoutTime(text.slice(0, index).trimEnd().replace(adverb, '').replace(aside, '').replace(toldWhere, ''))
    if (/[;:.()]/u.test(left)) return []
    if (fieldFollows.test(left) && /^\p{Lu}/u.test(rest) || insideNoun(left, rest) || endsLongerVerb(left, rest)) continue
    const everyday = works && !noBodyActs.test(text) && !known(text).some(({ start, end }) => start < index && index < end)
    if (!everyday && !dutiful && !bound || bare.test(left) && !bound) continue
    if (!everyday && !/\s/u.test(openingVerb(rest) ?? 'có trách nhiệm') && !/^(?:(?:gửi|lập|họp|nộp|cử|báo|trình|phải|cần|sẽ)\s|đưa\s(?:lực lượng|người|phương tiện|nội dung|việc|công tác)(?!\p{L}))/iu.test(rest)) continue
    // "Mỗi Hội lựa chọn …": a bare noun is no name, and what it does no part of one.
    if (/^(?:mỗi|từng|các|những)\s\p{L}+$/iu.test(left) && dutiful) return []
    const names = namesInList(left.replace(/(?:\skhác)?\s(?:ở|tại)\s(?:trung ương(?:\s(?:và|hoặc)\s(?:các\s)?địa phương)?|địa phương)$|\skhác$/iu, ''), known)
    if (names.every((name) => (name.includes(' ') || /^kế toán$/iu.test(name)) && name.split(' ').length <= 12 && (properName(name, true) || titleOfRule.test(name) || /^(?:cơ quan|đơn vị|bên|lực lượng|đội|tổ) phối hợp$/iu.test(name) || everyday && /^(?:cơ quan|đơn vị|bên) (?:chủ trì|đầu mối|thường trực)$/iu.test(name) || /^(?:(?:các|những)\s\p{L}+\s\p{L}+|(?:thủ trưởng|người đứng đầu|lãnh đạo)\s(?:các\s)?(?:cơ quan|đơn vị|tổ chức|địa phương|ngành))$/iu.test(left)))) return names
  }
  return []
}
