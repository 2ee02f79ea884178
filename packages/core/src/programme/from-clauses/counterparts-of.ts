import { allMatches } from '../../source/index.ts'
import type { Span } from '../../source/index.ts'
import { counterpartPlaces } from './counterpart-places.ts'
import type { Mention } from './find-parties.ts'
import { opensWithVerb } from './duty-verbs.ts'
import { joins, pastFronting, runsOf, withoutCommas } from './party-places.ts'

/** Whose work is inspected or guided: "kiểm tra việc thực hiện của X", "giám sát … đối với X"; not whose plan is carried out. */
const inspected = /(?<!(?:theo|tự|công\s+tác|đoàn|tổ)\s+|(?:đoàn|tổ)\s+(?:kiểm\s+tra|giám\s+sát),\s+)(?:kiểm\s+tra|giám\s+sát|đôn\s+đốc|theo\s+dõi|hướng\s+dẫn)(?!\s+của\s)(?:(?!\sđể\s|\stheo\s(?!dõi)|\s(?:Chương\s+trình|Kế\s+hoạch|Nghị\s+quyết|Quyết\s+định|Chỉ\s+thị|Thông\s+tư)\s)[^.;()]){0,360}?\s(?:của|đối\s+với|tại)\s+(?:các\s+)?$/iu
const joint = /phối\s+hợp\s+(?:chặt\s+chẽ\s+)?(?:với|cùng)\s/iu
const through = /\(\s?qua\s+(?:các\s+)?$/iu
/** "do X cung cấp": who hands something over; "tham gia … của X": whose work is joined. */
const handsOver = /^[^,.;:()]{0,40}?\s(?:cung\s+cấp|hỗ\s+trợ|chuyển|đề\s+nghị|gửi|thông\s+báo|đề\s+xuất|cử)(?!\p{L})/iu
const joined = /^(?:(?:chủ\s+động|tích\s+cực|cử\s+[^,.;]{2,30})\s+)*(?:phối\s+hợp\s+)?tham\s+gia\s[^.;]{3,160}?(?<!·)\scủa\s+(?:các\s+)?$/iu
/** "Khi X mời …,": who asks is worked with. Anybody else in a condition or a time is only told of. */
const asks = /^\s+(?:mời|đề\s+nghị|có\s+(?:yêu\s+cầu|đề\s+nghị|văn\s+bản\s+(?:yêu\s+cầu|đề\s+nghị)))(?!\p{L})/iu
const asked = /(?:theo|có|nhận\s+được)\s+(?:đề\s+nghị|yêu\s+cầu)\s+của\s+(?:các\s+)?$/iu
/** At whose request it is done, even inside a purpose. */
const atRequest = /theo\s+(?:đề\s+nghị|yêu\s+cầu)\s+của\s+(?:các\s+)?$/iu
/** A region, not a body: "trở về địa phương". */
const place = /^địa\s+phương$/iu
const listed = /(?:ngành|đơn\s+vị|cơ\s+quan|tổ\s+chức|đoàn\s+thể)(?:,|\s+và)\s+$/iu
const purpose = /(?<!tạo\s+(?:mọi\s+)?điều\s+kiện(?:\s+thuận\s+lợi)?|tổ\s+chức)\sđể\s[^;]*?(?=\s(?:phải|có\s+trách\s+nhiệm|thì)\s|;|$)/giu
const ownPurpose = /^\s(?:để|nhằm)\s+(?:(?:chủ\s+động|kịp\s+thời|tổng\s+hợp)[,\s]+){0,2}(?:báo\s+cáo|trình|tham\s+mưu|gửi|chuyển)\s/iu
/** "Kiểm tra việc phối hợp với X": what the inspected do with others. */
const lookedAt = /(?:^|[\s,])(?:kiểm\s+tra|giám\s+sát|khảo\s+sát|theo\s+dõi|đánh\s+giá)\s+việc\s+(?:(?!(?<!chủ\s+trì),\s+(?:báo|gửi|thông|kiến|đề|kịp|phối|tổng|hướng|chấn|xử|nhắc)\s?\p{L}*)[^;.]){0,300}?(?:phối\s+hợp\s+(?:với|cùng)|về|cho|gửi|báo\s+cáo|đề\s+nghị|chỉ\s+đạo|hướng\s+dẫn|mời)\s+(?:các\s+)?$/iu
/** A place, not whose work is looked at: "tại các thôn". */
const ground = /\stại\s+(?:các\s+)?$/iu
const territory = /^(?:các\s+)?(?:thôn|bản|ấp|khu|xã|phường|huyện|địa\s+phương|địa\s+bàn|cơ\s+quan,\s+đơn\s+vị)(?!\p{L})/iu

/** "Thông báo lịch trực để Trạm bến biết": who is to know it is told. */
const toKnow = /(?:^|[\s,])(?:thông\s+báo|báo|gửi|cung\s+cấp|thông\s+tin|chuyển|công\s+bố)\s(?:(?!\s(?:cho|đến|tới|về|với)\s)[^.;]){3,240}?\sđể\s+(?:các\s+)?$/iu
const knows = /^\s+(?:biết|nắm|có\s+(?:thể|cơ\s+sở|căn\s+cứ)|phối\s+hợp|theo\s+dõi|tổng\s+hợp|liên\s+hệ|chủ\s+động|kịp\s+thời|xem\s+xét|xử\s+lý|giải\s+quyết|thực\s+hiện|quản\s+lý)(?!\p{L})/iu
const recipient = /(?:gửi|phản\s+ánh|về|thông\s+báo|cung\s+cấp|chuyển)\s/iu
/** "gửi X tổng hợp, …": what X does with it is no work of the one who sends. */
/** "do X gửi đến Y", "trước khi gửi Y": Y is not worked with. */
const aside = /(?:\sdo\s[^.;,]{3,90}\s(?:gửi|chuyển)(?:\s+đến)?|trước\s+khi\s+(?:gửi|trình|chuyển))\s+(?:các\s+)?$/iu
/** Who is trained or equipped is served, not worked with. */
const beneficiary = /(?:bảo\s+đảm|đảm\s+bảo|trang\s+bị|tập\s+huấn|bồi\s+dưỡng|đào\s+tạo|kinh\s+phí)(?!\p{L})(?:(?!\s(?:gửi|báo\s+cáo|tham\s+mưu|cung\s+cấp|thông\s+báo|hướng\s+dẫn)\s)[^;.]){0,110}?\scho\s+(?:các\s+)?$/iu
const handedOn = /^\s+(?:tổng\s+hợp|xem\s+xét|thẩm\s+định|chủ\s+trì|theo\s+dõi|để)(?!\p{L})/iu
/** Between two bodies of one list: "A nơi có cửa khẩu, B". */
const saidOfFirst = /^\s*(?:\([^)]{0,80}\))?\s*(?:nơi|về|thuộc|ở|có|trên|sở\s+tại|nước)(?!\p{L})[^.:]{0,70}(?:[,;]\s*(?:và\s+|hoặc\s+)?|\s(?:và|hoặc)\s+)(?:các\s+)?$/iu

/** "tham mưu X trình Y": what X then does with Y is no work of the one who advises. */
const thenAsks = /^\s+(?:để\s+|xem\s+xét,?\s+)*(?:trình|báo\s+cáo|kiến\s+nghị|đề\s+nghị|đề\s+xuất)\s+(?:(?:với|lên)\s+)?(?:các\s+)?$/iu
const advises = /(?:báo\s+cáo|tham\s+mưu|giúp|trình|đề\s+xuất|kiến\s+nghị)\s+(?:(?:cho|với|lên)\s+)?(?:các\s+)?$/iu

type Run = readonly Mention[]

function regionsOf(phrase: string, mentions: readonly Mention[]): readonly { start: number; end: number }[] {
  const purposes = allMatches(phrase, purpose).flatMap(({ index, 0: match }) => {
    const own = ownPurpose.test(match) && !recipient.test(phrase.slice(phrase.lastIndexOf(';', index) + 1, index))
    return own ? [] : [{ start: index, end: index + match.length }]
  })
  const handed = mentions.flatMap(({ start, end }) => {
    if (!/(?:gửi|gửi\s+(?:về|đến|cho))\s+(?:các\s+)?$/iu.test(phrase.slice(Math.max(0, start - 20), start)) || !handedOn.test(phrase.slice(end))) return []
    const stop = phrase.indexOf(';', end)
    return [{ start: end, end: stop < 0 ? phrase.length : stop }]
  })
  return [...purposes, ...handed]
}

/** The bodies coordinated with, reported to, advised or directed: those that stand after such a verb. */
export function counterpartsOf(phrase: string, mentions: readonly Mention[], subject: readonly Mention[]): readonly Mention[] {
  const from = pastFronting(withoutCommas(phrase, mentions))
  const regions = regionsOf(phrase, mentions)
  const told = ({ start, end }: Span) => knows.test(phrase.slice(end, end + 40)) && toKnow.test(phrase.slice(Math.max(0, start - 280), start))
  const stands = ({ start, end }: Mention) => (!regions.some((region) => region.start < start && end <= region.end) || atRequest.test(phrase.slice(Math.max(0, start - 40), start)) || told({ start, end }))
    && !through.test(phrase.slice(Math.max(0, start - 16), start)) && !(place.test(phrase.slice(start, end)) && !listed.test(phrase.slice(Math.max(0, start - 24), start)))
  const runs = runsOf(phrase, mentions.filter((mention) => !subject.includes(mention) && stands(mention)))
  const found: Run[] = []
  for (const run of runs) {
    const [first, last] = [run[0]!, run.at(-1)!]
    const before = phrase.slice(Math.max(0, first.start - 90), first.start)
    const previous = found.at(-1)?.at(-1)
    const takes = () => {
      if (last.end <= from) return asks.test(phrase.slice(last.end)) || asked.test(before)
      if (previous && runs[runs.indexOf(run) - 1] === found.at(-1) && thenAsks.test(phrase.slice(previous.end, first.start)) && advises.test(phrase.slice(0, found.at(-1)![0]!.start))) return false
      if (aside.test(phrase.slice(Math.max(0, first.start - 120), first.start))) return false
      if (/(?:trình|báo\s+cáo|tham\s+mưu)\s+(?:các\s+)?$/iu.test(before) && /^(?:các\s+)?(?:cấp|cơ\s+quan|người)\s+có\s+thẩm\s+quyền$/iu.test(phrase.slice(first.start, last.end)) && /^\s+(?:để\s+)?(?:xem\s+xét|phê\s+duyệt|quyết\s+định|bố\s+trí|ban\s+hành|bổ\s+sung|cho|cấp|thẩm\s+định|giải\s+quyết|sửa|điều\s+chỉnh|khen)(?!\p{L})|^\s*(?:$|[,;.])/iu.test(phrase.slice(last.end))) return false
      if (/hoặc\s+trình\s+$/iu.test(before) && /thẩm\s+quyền$/iu.test(phrase.slice(first.start, last.end))) return false
      if (beneficiary.test(phrase.slice(Math.max(0, first.start - 160), first.start))) return false
      if (/(?:^|\s)từ\s+(?:các\s+)?$/iu.test(before)) return /^\s+(?:chuyển|gửi)\s/iu.test(phrase.slice(last.end))
      if (/vai\s+trò\s+(?:của\s+)?(?:các\s+)?$/iu.test(before) && /^(?:các\s+)?(?:bí\s+thư|trưởng|tổ\s+trưởng|hòa\s+giải)/iu.test(phrase.slice(first.start, last.end))) return false
      if (/(?:^|\s)do\s+(?:các\s+)?$/iu.test(before)) return handsOver.test(phrase.slice(last.end)) || joins.test(phrase.slice(from)) && /^\s+(?:chủ\s+trì|tổ\s+chức|triệu\s+tập|thành\s+lập)(?!\p{L})/iu.test(phrase.slice(last.end))
      if (/thẩm\s+quyền$/iu.test(phrase.slice(first.start, last.end)) && /theo\s+(?:yêu\s+cầu|đề\s+nghị)\s+của\s+(?:các\s+)?$/iu.test(before)) return false
      if (lookedAt.test(phrase.slice(Math.max(0, first.start - 360), first.start))) return false
      if (ground.test(before) && territory.test(phrase.slice(first.start, last.end))) return false
      if (told({ start: first.start, end: last.end })) return true
      if (counterpartPlaces.some(({ pattern }) => pattern.test(before)) || joined.test(phrase.slice(from, first.start))) return true
      const reach = Math.max(0, first.start - 400)
      const work = inspected.exec(phrase.slice(reach, first.start))
      if (work && /^hướng\s+dẫn\s(?:[^,;]|,(?!\s))*?\svề\s/iu.test(work[0])) return false
      return work !== null && !joint.test(phrase.slice(from, reach + work.index))
    }
    const goesOn = () => {
      if (!previous || runs[runs.indexOf(run) - 1] !== found.at(-1)) return false
      const between = phrase.slice(previous.end, first.start)
      return saidOfFirst.test(between) && !between.split(/[,;]/u).slice(1).some((part) => opensWithVerb(part))
    }
    if (takes() || goesOn()) found.push(run)
  }
  return found.flat()
}
