import { allMatches, forFolded } from '../../source/index.ts'
import type { Span } from '../../source/index.ts'
import { counterpartPlaces } from './counterpart-places.ts'
import type { Mention } from './find-parties.ts'
import { agentNoun } from './open-bodies.ts'
import { opensWithVerb } from './duty-verbs.ts'
import { joins, pastFronting, pastFrontingOf } from './party-places.ts'
import { runsOf } from './runs-of.ts'

/** Whose work is inspected or guided: "kiểm tra việc thực hiện của X", "giám sát … đối với X"; not whose plan is carried out. */
const inspected = forFolded(/(?<!(?:theo|tự|viện|công\s+tác|đoàn|tổ|văn\s+bản|tài\s+liệu|thông\s+tư)\s+|(?:đoàn|tổ)\s+(?:kiểm\s+tra|giám\s+sát),\s+)(?:kiểm\s+tra|giám\s+sát|kiểm\s+sát(?!\s+viên)|đôn\s+đốc|theo\s+dõi|hướng\s+dẫn)(?!\s+của\s)(?:(?!\sđể\s|\stheo\s(?!dõi)|\s(?:Chương\s+trình|Kế\s+hoạch|Nghị\s+quyết|Quyết\s+định|Chỉ\s+thị|Thông\s+tư)\s)[^.;()]){0,360}?\s(?:của|đối\s+với|tại)\s+(?:các\s+)?$/iu)
const joint = forFolded(/phối\s+hợp\s+(?:chặt\s+chẽ\s+)?(?:với|cùng)\s/iu)
/** "Tiếp nhận tiền do X chuyển đến": what is received is received of X; elsewhere "do X chuyển đến" only says which thing is meant. */
const received = forFolded(/(?:tiếp\s+nhận|nhận|thu\s+nhận|xác\s+nhận|xử\s+lý|tiếp\s+thu)(?!\s+được)(?!\p{L})[^.;]{3,90}?\sdo\s+(?:các\s+)?$/iu)
/** "do X cung cấp": who hands something over; "tham gia … của X": whose work is joined. */
const handsOver = forFolded(/^[^,.;:()]{0,40}?\s(?:cung\s+cấp|hỗ\s+trợ|chuyển|đề\s+nghị|gửi|thông\s+báo|đề\s+xuất|cử)(?!\p{L})/iu)
const joined = forFolded(/^(?:(?:chủ\s+động|tích\s+cực|cử\s+[^,.;]{2,30})\s+)*(?:phối\s+hợp\s+)?tham\s+gia\s(?!(?:đầy\s+đủ\s+)?(?:các\s+)?(?:cuộc|phiên|buổi)\s+họp)[^.;]{3,160}?(?<!·)\scủa\s+(?:các\s+)?$/iu)
/** "Khi X mời …,": who asks is worked with. Anybody else in a condition or a time is only told of. */
const asks = forFolded(/^\s+(?:mời|đề\s+nghị|có\s+(?:yêu\s+cầu|đề\s+nghị|văn\s+bản\s+(?:yêu\s+cầu|đề\s+nghị)))(?!\p{L})/iu)
const asked = forFolded(/(?:theo|có|nhận\s+được)\s+(?:đề\s+nghị|yêu\s+cầu)\s+của\s+(?:các\s+)?$/iu)
/** At whose request it is done, even inside a purpose. */
const atRequest = forFolded(/theo\s+(?:đề\s+nghị|yêu\s+cầu)\s+của\s+(?:các\s+)?$/iu)
/** A region, not a body: "trở về địa phương". */
const place = forFolded(/^địa\s+phương$/iu)
const listed = forFolded(/(?:ngành|đơn\s+vị|cơ\s+quan|tổ\s+chức|đoàn\s+thể)(?:,|\s+và)\s+$/iu)
const purpose = forFolded(/(?<!tạo\s+(?:mọi\s+)?điều\s+kiện(?:\s+thuận\s+lợi)?|tổ\s+chức)\sđể\s[^;]*?(?=\s(?:phải|có\s+trách\s+nhiệm|thì)\s|,\s+đồng\s+thời\s|,\s+hoàn\s+thành\s+(?:trước|trong|vào|xong)\s|;|$)/giu)
const ownPurpose = forFolded(/^\s(?:để|nhằm)\s+(?:(?:chủ\s+động|kịp\s+thời|tổng\s+hợp)[,\s]+){0,2}(?:báo\s+cáo|trình|tham\s+mưu|gửi|chuyển)\s/iu)
/** "Kiểm tra việc phối hợp với X": what the inspected do with others. */
const lookedAt = forFolded(/(?:^|[\s,])(?:kiểm\s+tra|giám\s+sát|khảo\s+sát|theo\s+dõi|đánh\s+giá)\s+việc\s+(?:(?!\sthì\s|(?<!chủ\s+trì),\s+(?:báo|gửi|thông|kiến|đề|kịp|phối|tổng|hướng|chấn|xử|nhắc)\s?\p{L}*)[^;.]){0,300}?(?:phối\s+hợp\s+(?:với|cùng)|về|cho|gửi|báo\s+cáo|đề\s+nghị|chỉ\s+đạo|hướng\s+dẫn|mời)\s+(?:các\s+)?$/iu)
/** A place, not whose work is looked at: "tại các thôn". */
const ground = forFolded(/\stại\s+(?:các\s+)?$/iu)
const territory = forFolded(/^(?:các\s+)?(?:thôn|bản|ấp|khu|xã|phường|huyện|địa\s+phương|địa\s+bàn|cơ\s+quan,\s+đơn\s+vị|đơn\s+vị\s+(?:trực\s+)?thuộc)(?!\p{L})/iu)

/** "Thông báo lịch trực để Trạm bến biết": who is to know it is told. */
const toKnow = forFolded(/(?:^|[\s,])(?:thông\s+báo|báo|gửi|cung\s+cấp|thông\s+tin|chuyển|công\s+bố|trao\s+đổi|có\s+(?:ý\s+kiến|văn\s+bản))\s(?:(?!\s(?:cho|đến|tới|về|với)\s)[^.;]){3,240}?\sđể\s+(?:các\s+)?$/iu)
const knows = forFolded(/^,?\s+(?:biết|nắm|có\s+(?:thể|cơ\s+sở|căn\s+cứ)|chủ\s+động|kịp\s+thời)(?!\p{L})/iu)
const recipient = forFolded(/(?:gửi|phản\s+ánh|về|thông\s+báo|cung\s+cấp|chuyển|(?:cho|(?<!lập\s+|dự\s+thảo\s+|các\s+|bản\s+)báo\s+cáo)(?=\s(?:cho\s+|về\s+)?(?:các\s+)?(?:cơ\s+quan|công\s+an|ủy\s+ban|UBND|sở|bộ|ban|cục|tổng\s+cục|phòng|viện|tòa|hội)\s))\s/iu)
/** "gửi X tổng hợp, …": what X does with it is no work of the one who sends. */
/** "do X gửi đến Y", "trước khi gửi Y": Y is not worked with. */
const aside = forFolded(/(?:\sdo\s[^.;,]{3,90}\s(?:gửi|chuyển)(?:\s+đến)?|trước\s+khi\s+(?:gửi|trình|chuyển))\s+(?:các\s+)?$/iu)
/** Who is trained, equipped, given land or a licence is served, not worked with. */
const beneficiary = forFolded(/(?<!thông\s+báo\s+(?:[^,;.]{0,24}\s)?)(?:bảo\s+đảm|đảm\s+bảo|trang\s+bị|tập\s+huấn|bồi\s+dưỡng|đào\s+tạo|kinh\s+phí|(?<!hồ\s+sơ\s+)cấp\s+giấy|giao\s+đất|thuê\s+đất|chế\s+độ|chính\s+sách)(?!\p{L})(?:(?!\s(?:gửi|chuyển|báo\s+cáo|tham\s+mưu|cung\s+cấp|thông\s+báo|hướng\s+dẫn)\s)[^;.]){0,110}?\scho\s+(?:các\s+)?$/iu)
/** Whoever comes is served: "cung cấp cho tổ chức, cá nhân theo quy định". */
const anybody = forFolded(/^(?:các\s+)?(?:(?:cơ\s+quan|đơn\s+vị),\s+)*tổ\s+chức(?:,|\s+và|,\s+và)?\s+cá\s+nhân$/iu)
const handedOn = forFolded(/^\s+(?:tổng\s+hợp|xem\s+xét|thẩm\s+định|chủ\s+trì|theo\s+dõi|để)(?!\p{L})/iu)
/** Between two bodies of one list: "A nơi có cửa khẩu, B". */
const saidOfFirst = forFolded(/^\s*(?:\([^)]{0,80}\))?\s*(?:nơi|về|thuộc|ở|có|trên|tại|sở\s+tại|nước)(?!\p{L})[^.:]{0,70}(?:[,;]\s*(?:và\s+|hoặc\s+)?|\s(?:và|hoặc)\s+)(?:các\s+)?$/iu)

const noName = forFolded(/\s(?:để|trong|theo|về|khi|nếu|tại|trên|cho|với|đến|của|nhằm|có\s+trách\s+nhiệm|phải|thực\s+hiện|tổ\s+chức|do|bằng|từ)(?!\p{L})/iu)
/** "gửi A, đội phao bến và B": between the known members of a list others stand that begin like bodies. */
function goesOnListing(between: string): boolean {
  if (between.length > 90 || !/^\s*(?:\([^)]{0,80}\)\s*|khác(?=[\s,])\s*)?(?:,|\s(?:và|hoặc)\s)/u.test(between) || /[.;:]/u.test(between)) return false
  const names = between.replace(/\([^)]*\)|^\s*khác(?!\p{L})/gu, '').split(/,|\s(?:và|hoặc)(?:\s|$)/u).map((part) => part.trim()).filter((part) => part !== '' && part !== 'các' && part !== 'và các' && part !== 'và')
  return (names.length > 0 || /^\s*khác\s/u.test(between)) && names.every((name) => agentNoun.test(name) && !opensWithVerb(name) && !noName.test(name.replace(/^các\s+/iu, '')))
}

/** "báo cáo A (qua B) và C". */
const pastBracket = forFolded(/^\s*\)\s*(?:,|và|hoặc)\s+(?:các\s+)?$/iu)

/** "các phòng chuyên môn thuộc A, B": A only says whose they are. */
const ownerOf = forFolded(/^(?:\s+(?!để|trong|theo|về|có|và|với|của)\p{Ll}+){0,3}\s+(?:trực\s+)?thuộc\s+(?:các\s+)?$/u)

/** Whoever decides, a stage of the procedure more than a body: named only where telling it is all there is to do. */
const stage = forFolded(/^(?:các\s+)?cấp\s+có\s+thẩm\s+quyền$/iu)

/** "Đôn đốc việc thực hiện kết luận của Ban": whose orders are looked after, not whose work. */
const orders = forFolded(/(?:thực\s+hiện|chấp\s+hành|triển\s+khai)\s(?:[^.;]{0,60}\s)?(?:ý\s+kiến(?:\s+chỉ\s+đạo)?|kết\s+luận|chỉ\s+đạo|chỉ\s+thị|chủ\s+trương|mệnh\s+lệnh)\s+của\s+(?:các\s+)?$/iu)

/** "Chuẩn bị văn bản để Trưởng bến ký": for whom a paper is made ready. */
const forSigning = forFolded(/(?:chuẩn\s+bị|soạn\s+thảo|dự\s+thảo|xây\s+dựng|lập|hoàn\s+thiện|có\s+ý\s+kiến)\s[^.;]{3,120}?\sđể\s+(?:các\s+)?$/iu)
const signs = forFolded(/^(?:,?\s+(?:và|hoặc)\s+[^,;.]{3,50}?)?\s+(?:ký|phê\s+duyệt|ban\s+hành|xem\s+xét|quyết\s+định|tổng\s+hợp|báo\s+cáo|trình)(?!\p{L})/iu)

/** "X chủ trì xử lý, các cơ quan khác có trách nhiệm phối hợp": who only helps is worked with. */
const beside = forFolded(/\s(?:chủ\s+trì|giải\s+quyết|xử\s+lý|tiến\s+hành|thực\s+hiện)(?!\p{L})[^.;]{0,160}[,;]\s+(?:và\s+)?(?:các\s+)?$/iu)
const onlyHelps = forFolded(/^(?:\s+(?:trong\s+phạm\s+vi|theo)\s[^.;]{3,80}?)?\s+(?:(?:có|chịu)\s+trách\s+nhiệm\s+)?(?:phối\s+hợp|tham\s+gia|hỗ\s+trợ)(?:\s+(?:thực\s+hiện|giải\s+quyết|xử\s+lý))?\s*(?:[.;,]|$)/iu)

/** "báo cáo X đề nghị Y", "tham mưu X phân công Y": what X then does with Y is no work of the one who advises. */
const thenAsks = forFolded(/^\s+(?:(?:để|xem\s+xét,?|trong\s+việc|xử\s+lý\s+hoặc|giải\s+quyết\s+hoặc)\s+)*(?:trình|báo\s+cáo|kiến\s+nghị|đề\s+nghị|đề\s+xuất|phân\s+công|chỉ\s+đạo|giao|yêu\s+cầu|đôn\s+đốc)\s+(?:(?:với|lên|cho)\s+)?(?:các\s+)?$/iu)
/** "tham mưu X trình Y": it is made ready for Y as well. */
const submits = forFolded(/tham\s+mưu\s+[^.;]{3,120}?\strình\s+(?:các\s+)?$/iu)
const advises = forFolded(/(?:báo\s+cáo|tham\s+mưu|giúp|trình|đề\s+xuất|kiến\s+nghị)\s+(?:(?:cho|với|lên)\s+)?(?:các\s+)?$/iu)

/** "các bến đã trình cấp có thẩm quyền phê duyệt", "hướng dẫn X trình …": what was submitted before, or by another. */
const othersSubmit = forFolded(/(?:đã|được|hướng\s+dẫn|chỉ\s+đạo|yêu\s+cầu)(?:\s[^,;.]{1,50})?\s+trình\s+(?:các\s+)?$/iu)

type Run = readonly Mention[]

/** "Đề nghị Ủy ban xã chỉ đạo Công an xã …": what the one who is asked then does with others is that one's work. */
const askedOf = forFolded(/^(?:đề\s+nghị|kiến\s+nghị|xin\s+phép)\s+(?:với\s+)?(?:các\s+)?$/iu)
const askedWork = forFolded(/^(?:\s+(?:nơi|ở|tại|có)\s[^,;.]{3,60}?)?\s+(?:cử|chỉ\s+đạo|huy\s+động|hỗ\s+trợ|phối\s+hợp|yêu\s+cầu|giao|bố\s+trí|kiểm\s+tra|tổ\s+chức|xử\s+lý|giải\s+quyết|khen\s+thưởng|ban\s+hành|thông\s+báo|cung\s+cấp|tạo\s+điều\s+kiện)(?!\p{L})/iu)

/** Where the one who asks goes on with work of their own. */
const ownAgain = forFolded(/;|(?:,|\s)\s*(?:và|đồng\s+thời)\s+(?:thông\s+báo|báo\s+cáo|gửi|theo\s+dõi|trực\s+tiếp|tự)(?!\p{L})/iu)

/** "kế hoạch về việc phối hợp các cơ quan …", "khó khăn trong việc phối hợp với …": coordination that is spoken of, no work of this duty. */
const spokenOf = forFolded(/(?:^|[\s,])(?:về|trong|khó\s+khăn|vướng\s+mắc|biện\s+pháp)\s(?:(?!\s(?:báo\s+cáo|gửi|với|cho|đến|tới)\s)[^,;.:]){0,60}?(?:việc|công\s+tác|(?<!ban\s+)chỉ\s+đạo|tổ\s+chức|(?<!dân\s+)sự)\s+(?:tổ\s+chức\s+)?phối\s+hợp\s+(?:(?:với|giữa)\s+)?(?:các\s+)?$/iu)

/** "Đánh giá việc phối hợp bảo vệ bến phà giữa A và B": how others work together, seen from outside. */
const assessed = forFolded(/(?:đánh\s+giá|tổng\s+kết|sơ\s+kết|kiểm\s+tra|theo\s+dõi|báo\s+cáo)\s[^.;]{0,100}?(?:tình\s+hình|kết\s+quả|việc|công\s+tác)\s[^.;]{0,80}?phối\s+hợp\s[^.;]{0,80}?\sgiữa\s+(?:các\s+)?$/iu)

/** "gửi Sở Tài chính thẩm định, trình cấp có thẩm quyền phê duyệt": the way to whoever decides is the sender's own as long as no purpose opens it. In: what stands right behind the recipient. */
const thenDecided = forFolded(/^\s+thẩm\s+định(?:(?!\sđể\s)[^;,]){0,60}(?=,\s+trình\s+(?:các\s+)?cấp\s+có\s+thẩm\s+quyền)/iu)

function regionsOf(phrase: string, mentions: readonly Mention[], subject: readonly Mention[]): readonly { start: number; end: number }[] {
  const purposes = allMatches(phrase, purpose).flatMap(({ index, 0: match }) => {
    const own = ownPurpose.test(match) && !recipient.test(phrase.slice(phrase.lastIndexOf(';', index) + 1, index))
    return own ? [] : [{ start: index, end: index + match.length }]
  })
  const handed = mentions.flatMap(({ start, end }) => {
    if (!/(?:gửi|(?:gửi|phản\s+ánh|báo\s+cáo)\s+(?:về|đến|cho))\s+(?:các\s+)?$/iu.test(phrase.slice(Math.max(0, start - 20), start)) || !handedOn.test(phrase.slice(end))) return []
    const stop = phrase.indexOf(';', end)
    const decided = thenDecided.exec(phrase.slice(end, end + 160))?.[0].length
    return [{ start: end, end: decided !== undefined ? end + decided : stop < 0 ? phrase.length : stop }]
  })
  // Who is asked to act and acts here does what follows: "Đề nghị Mặt trận tỉnh chỉ đạo Mặt trận các xã giám sát".
  const asked = mentions.filter((mention) => !subject.includes(mention)).flatMap(({ start, end }) => {
    const from = Math.max(phrase.lastIndexOf(';', start) + 1, 0)
    const main = from + pastFronting(phrase.slice(from, start))
    const subject = Math.max(main, ...mentions.filter((other) => other.end < start && other.start >= from).map((other) => other.end))
    if (!askedOf.test(phrase.slice(subject, start).trimStart()) || !askedWork.test(phrase.slice(end))) return []
    const stop = phrase.slice(end).search(ownAgain)
    return [{ start: end, end: stop < 0 ? phrase.length : end + stop }]
  })
  return [...purposes, ...handed, ...asked]
}

/** "Với sự tham gia của Hội Phụ nữ xã, Công an xã tổ chức …": a partner said first. */
const takesPart = forFolded(/^(?:cùng\s+)?(?:với|nhờ|thông\s+qua|qua)\s+(?:sự\s+(?:tham\s+gia|hỗ\s+trợ|phối\s+hợp|giúp\s+đỡ|đồng\s+hành)(?:\s+\p{L}+){0,3}\s+của\s+)?(?:các\s+)?$/iu)

/** The bodies coordinated with, reported to, advised or directed: those that stand after such a verb. */
export function counterpartsOf(phrase: string, mentions: readonly Mention[], subject: readonly Mention[]): readonly Mention[] {
  const from = pastFrontingOf(phrase, () => mentions)
  const main = Math.max(from, ...subject.map(({ end }) => end))
  const regions = regionsOf(phrase, mentions, subject)
  const told = ({ start, end }: Span) => signs.test(phrase.slice(end, end + 84)) && forSigning.test(phrase.slice(Math.max(0, start - 160), start)) || (knows.test(phrase.slice(end, end + 40)) || opensWithVerb(phrase.slice(end, end + 60).replace(/^[\s,]+/u, ''))) && toKnow.test(phrase.slice(Math.max(0, start - 280), start))
  const stands = ({ start, end }: Mention) => (!regions.some((region) => region.start < start && end <= region.end) || atRequest.test(phrase.slice(Math.max(0, start - 40), start)) || told({ start, end }))
    && !(place.test(phrase.slice(start, end)) && !listed.test(phrase.slice(Math.max(0, start - 24), start)))
  const runs = runsOf(phrase, mentions.filter((mention) => !subject.includes(mention) && stands(mention)))
  const found: Run[] = []
  for (const run of runs) {
    const [first, last] = [run[0]!, run.at(-1)!]
    const before = phrase.slice(Math.max(0, first.start - 90), first.start)
    const previous = found.at(-1)?.at(-1)
    const takes = () => {
      if (last.end <= from) return asks.test(phrase.slice(last.end)) || asked.test(before) || takesPart.test(phrase.slice(0, first.start).trimStart())
      if (previous && runs[runs.indexOf(run) - 1] === found.at(-1) && thenAsks.test(phrase.slice(previous.end, first.start)) && !submits.test(phrase.slice(Math.max(0, first.start - 160), first.start)) && advises.test(phrase.slice(0, found.at(-1)![0]!.start))) return false
      if (aside.test(phrase.slice(Math.max(0, first.start - 120), first.start))) return false
      if (othersSubmit.test(before) && stage.test(phrase.slice(first.start, last.end))) return false
      if (/(?:báo\s+cáo|tham\s+mưu)\s+(?:các\s+)?$/iu.test(before) && stage.test(phrase.slice(first.start, last.end)) && !/^\s*(?:thì\s+)?(?:(?:phải|kịp\s+thời|khẩn\s+trương)\s+)*báo\s+cáo\s/iu.test(phrase.slice(main)) && /^\s+(?:để\s+)?(?:xem\s+xét|phê\s+duyệt|quyết\s+định|bố\s+trí|ban\s+hành|bổ\s+sung|cho|cấp|thẩm\s+định|giải\s+quyết|sửa|điều\s+chỉnh|khen)(?!\p{L})|^\s*(?:$|[,;.])/iu.test(phrase.slice(last.end))) return false
      if (beneficiary.test(phrase.slice(Math.max(0, first.start - 160), first.start))) return false
      if (/(?:cho|của|đối\s+với)\s+(?:các\s+)?$/iu.test(before) && anybody.test(phrase.slice(first.start, last.end)) && !/^\s+(?:có\s+)?liên\s+quan/iu.test(phrase.slice(last.end))) return false
      if (/(?:^|\s)từ\s+(?:các\s+)?$/iu.test(before)) return /^\s+(?:chuyển|gửi)\s/iu.test(phrase.slice(last.end))
      if (/(?:^|\s)do\s+(?:các\s+)?$/iu.test(before)) return received.test(phrase.slice(Math.max(0, first.start - 120), first.start)) && handsOver.test(phrase.slice(last.end)) || joins.test(phrase.slice(from)) && /^\s+(?:chủ\s+trì|tổ\s+chức|triệu\s+tập|thành\s+lập)(?!\p{L})/iu.test(phrase.slice(last.end))
      if (stage.test(phrase.slice(first.start, last.end)) && /theo\s+(?:yêu\s+cầu|đề\s+nghị)\s+của\s+(?:các\s+)?$/iu.test(before)) return false
      if (spokenOf.test(phrase.slice(Math.max(0, first.start - 160), first.start))) return false
      if (assessed.test(phrase.slice(Math.max(0, first.start - 260), first.start))) return false
      if (lookedAt.test(phrase.slice(Math.max(0, first.start - 360), first.start))) return false
      if (beside.test(phrase.slice(from, first.start)) && onlyHelps.test(phrase.slice(last.end))) return true
      if (ground.test(before) && territory.test(phrase.slice(first.start, last.end))) return false
      if (told({ start: first.start, end: last.end })) return true
      if (counterpartPlaces.some(({ pattern }) => pattern.test(before)) || joined.test(phrase.slice(from, first.start))) return true
      const reach = Math.max(0, first.start - 400)
      const work = inspected.exec(phrase.slice(reach, first.start))
      if (work && /^hướng\s+dẫn\s(?:[^,;]|,(?!\s))*?\svề\s/iu.test(work[0])) return false
      if (work && orders.test(work[0])) return false
      return work !== null && !joint.test(phrase.slice(from, reach + work.index))
    }
    const goesOn = () => {
      if (!previous || runs[runs.indexOf(run) - 1] !== found.at(-1)) return false
      const between = phrase.slice(previous.end, first.start)
      if (goesOnListing(between)) return true
      if (pastBracket.test(between)) return true
      return saidOfFirst.test(between) && !between.split(/[,;]/u).slice(1).some((part) => opensWithVerb(part))
    }
    if (takes() || goesOn()) found.push(run)
    else if (run.length > 1 && previous && runs[runs.indexOf(run) - 1] === found.at(-1) && ownerOf.test(phrase.slice(previous.end, first.start))) found.push(run.slice(1))
  }
  return found.flat()
}

const opensWithOthers = forFolded(/^(?:(?:chủ\s+trì|chủ\s+động),?\s+)?(?:phối\s+hợp|chỉ\s+đạo|hướng\s+dẫn|đôn\s+đốc|yêu\s+cầu|tham\s+mưu)\s/iu)
/** "Chủ trì, phối hợp với Trạm bến:", "Chỉ đạo Công an xã:": a lead-in without a subject of its own that says with whom or through whom all below it is done. */
export const worksWithOthers = (phrase: string) => opensWithOthers.test(phrase.slice(pastFronting(phrase)))

/** Whom a lead-in names as partners of all it introduces; not whom the work is done for: "có trách nhiệm giúp Chủ tịch Ủy ban nhân dân:". */
export const partnersOfLeadIn = (phrase: string, mentions: readonly Mention[], subject: readonly Mention[]) =>
  counterpartsOf(phrase, mentions, subject).filter(({ start }) => !/(?:giúp(?:\s+việc)?(?:\s+cho)?|tham\s+mưu(?:\s+cho)?)\s+$/iu.test(phrase.slice(Math.max(0, start - 24), start)))
