import type { Mention } from './find-parties.ts'
import { opensWithVerb } from './duty-verbs.ts'

const between = /^(?:\s*(?:,|;|và|với|cùng|hoặc|cùng với|&|\([^)]{0,60}\))\s*){0,3}$/u

/** Mentions that follow one another in a list. */
export function runsOf(phrase: string, mentions: readonly Mention[]): readonly (readonly Mention[])[] {
  const runs: Mention[][] = []
  for (const mention of mentions) {
    const last = runs.at(-1)?.at(-1)
    if (last && between.test(phrase.slice(last.end, mention.start)) && !/;/.test(phrase.slice(last.end, mention.start))) runs.at(-1)!.push(mention)
    else runs.push([mention])
  }
  return runs
}

const fronted = /^(?:(?:đồng thời|đặc biệt|trong đó|ngoài ra|riêng|trước mắt|theo đó)[,\s]+|(?:hằng|hàng|mỗi)\s+(?:năm|tháng|quý|tuần|ngày)(?:,\s*(?:\d{1,2}\s+năm,?\s*){1,4}|[\s,]+)|định\s+kỳ\s+(?:\d{1,2}|ba|sáu|một)\s+(?:tháng|năm|quý)(?:\s+(?:0?1|một)\s+lần)?[\s,]+|định\s+kỳ\s+(?=\p{Ll})|(?:khi|nếu|trường hợp|trong (?:trường hợp|quá trình))(?!\p{L})[^.;]{3,300}?\sthì\s+|(?:khi|nếu|trường hợp|đối với)(?!\p{L})[^;:.]{0,200}:\s*|(?:trên cơ sở|căn cứ|trong quá trình|trong thời hạn|trong vòng|kể từ|khi|nếu|trường hợp|đối với|nhân dịp|ngay sau|kết thúc|song song đó|bên cạnh đó)(?!\p{L})[^,;:]{0,200}[,:]\s*|(?:sau|trước|để|từ|đến|tại|ở|theo|thông qua(?![^.;]{0,150}\sđể\s)|năm|quý|tháng|chậm nhất)(?!\p{L})(?:(?!\s(?:để|có|chủ trì|phối hợp)\s)[^,;:]){0,140}[,:]\s*)/iu
const asks = /^(?:đề nghị|yêu cầu|giao(?: cho)?|phân công|khuyến khích|kính đề nghị|ủy quyền)[\s:]+/iu
const byLead = /(?:^|[\s(,])do\s+$/iu
const beforeSubject = /(?:đề nghị|giao|yêu cầu|,|:)\s*(?:các\s+)?$/iu
const afterSubject = /^\s*(?:\([^)]{0,200}\)\s*)?[,:]?\s*/u

/** Where the sentence proper begins: past "Hằng năm,", "Trên cơ sở …,", "Trường hợp …,". */
export function pastFronting(phrase: string): number {
  let at = 0
  for (let round = 0; round < 4; round++) {
    const rest = phrase.slice(at)
    const lead = /^\s+/.exec(rest)?.[0].length ?? 0
    const front = fronted.exec(rest.slice(lead))?.[0].length
    if (!front) return at + lead
    at += lead + front
  }
  return at
}

/** The same text with the commas of names hidden: "cơ quan, tổ chức được giám sát" is one body. */
export const withoutCommas = (phrase: string, names: readonly { start: number; end: number }[]) =>
  names.reduce((text, { start, end }) => (start < 0 || end > text.length ? text : text.slice(0, start) + text.slice(start, end).replace(/[,;:]/g, '·') + text.slice(end)), phrase)

/** "A, B hoặc C (gọi chung là X) có trách nhiệm": X acts. */
const calledTogether = /^[^().;]{0,220}\(\s*(?:sau đây\s+)?(?:được\s+)?(?:viết|gọi)\s+(?:chung|tắt|gọn)?\s*là:?\s*[“"]?(?:các\s+)?$/iu

/** The bodies that stand as subject: at the head of the phrase before a verb, after "đề nghị", or in "do … chủ trì". */
export function subjectOf(phrase: string, mentions: readonly Mention[]): readonly Mention[] {
  const fronting = pastFronting(withoutCommas(phrase, mentions))
  const runs = runsOf(phrase, mentions.filter(({ end }) => end > fronting))
  const lead = runsOf(phrase, mentions).find((run) => byLead.test(phrase.slice(Math.max(0, run[0]!.start - 8), run[0]!.start)) && /^\s*(?:luân phiên\s+)?chủ\s+trì/iu.test(phrase.slice(run.at(-1)!.end)))
  let at = fronting
  at += asks.exec(phrase.slice(at))?.[0].length ?? 0
  const first = runs.find((run) => run[0]!.start >= at && run[0]!.start <= at + (/^(?:các|thủ trưởng|lãnh đạo|tập thể)?\s*/iu.exec(phrase.slice(at))?.[0].length ?? 0))
  if (lead && first && lead.includes(first[0]!)) return lead
  const alias = mentions.find(({ start }) => start > at && start < at + 280 && calledTogether.test(phrase.slice(at, start)))
  if (alias && /^[”"]?\)/u.test(phrase.slice(alias.end))) return [alias]
  if (first && followsVerb(phrase, owned(phrase, first, runs))) return first
  if (lead) return lead
  const later = runs.find((run) => {
    const before = phrase.slice(0, run[0]!.start)
    return /(?:đề nghị|yêu cầu)\s+(?:các\s+)?$/iu.test(before) && followsVerb(phrase, run)
  }) ?? (first ? undefined : runs.find((run) => beforeSubject.test(phrase.slice(0, run[0]!.start)) && run[0]!.start < 260 && /^\s*(?:phải\s|có trách nhiệm|chịu trách nhiệm|chủ trì|tổng hợp|báo cáo|có văn bản)/iu.test(phrase.slice(run.at(-1)!.end))))
  return later ?? []
}

/** "Đoàn giám sát của A, B": the run with the bodies it belongs to. */
const owned = (phrase: string, run: readonly Mention[], runs: readonly (readonly Mention[])[]): readonly Mention[] => {
  const last = run.at(-1)!
  const owner = runs.find((other) => other[0]!.start > last.end && /^\s+(?:của|thuộc|tại)\s+(?:các\s+)?$/iu.test(phrase.slice(last.end, other[0]!.start)))
  return owner ? [...run, ...owner] : run
}

/** "Công an tỉnh nơi …", "Sở Y tế sau khi nhận được …": said of the subject before its verb comes. */
const told = /^\s+(?:nơi|khi|trong\s+(?:thời\s+hạn|vòng|quá\s+trình)|sau\s+khi|trước\s+khi|ngay\s+khi|căn\s+cứ|trên\s+cơ\s+sở)\s/iu
const actsLater = /[\s,](?:(?:có|chịu)\s+trách\s+nhiệm|thì|chủ\s+trì|phối\s+hợp|thông\s+báo|báo\s+cáo|gửi|tổ\s+chức|thực\s+hiện|chỉ\s+đạo|hướng\s+dẫn|cấp\s+giấy|ban\s+hành|xây\s+dựng|trao\s+đổi|quyết\s+định|kiểm\s+tra|theo\s+dõi|tham\s+mưu|tổng\s+hợp|cung\s+cấp|tiếp\s+nhận|giải\s+quyết)\s/iu

const followsVerb = (phrase: string, run: readonly Mention[]) => {
  const after = phrase.slice(run.at(-1)!.end).replace(/^\s+(?:trực\s+)?(?:thuộc|của|tại)\s+(?:(?!\s(?:có trách nhiệm|chịu trách nhiệm|chủ trì|phối hợp|tổ chức))[^,.;:]){2,60}(?=\s+(?:có trách nhiệm|chịu trách nhiệm|chủ trì|phối hợp|tổ chức))/iu, '')
  if (/^(?:(?!\scho\s)[^,.;:]){0,60}\s(?:có|chịu)\s+trách\s+nhiệm(?!\p{L})/iu.test(after)) return true
  if (told.test(after) && actsLater.test(after.slice(0, 300))) return true
  const bare = after.replace(afterSubject, '').replace(/^trong\s+phạm\s+vi[^,;]{0,80}?(?:,\s*|\s(?=có\s+trách\s+nhiệm))|^theo\s+chức\s+năng[^,;]{0,60},?\s*/iu, '')
  const rest = bare.slice(pastFronting(bare))
  return opensWithVerb(rest) || /^\s*(?:là|có|đưa|được|trên cơ sở)(?!\p{L})/iu.test(rest)
}

const slot = /(?:phối\s+hợp(?:\s+(?:chặt\s+chẽ|tốt|thường\s+xuyên))?(?:\s+(?:cùng|với))?|cùng|(?<!đối\s)với|cho|gửi|gửi\s+về|về|báo\s+cáo(?:\s+(?:ngay|kịp\s+thời))?|tham\s+mưu(?:\s+(?:với|cho))?|trình|chỉ\s+đạo|hướng\s+dẫn|đôn\s+đốc|theo\s+dõi|kiểm\s+tra|giám\s+sát|đề\s+nghị|giúp|thông\s+qua|chuyển(?:\s+đơn)?(?:\s+ngay)?\s+đến|đến|tới|đề\s+xuất(?:\s+với)?|yêu\s+cầu|xin\s+ý\s+kiến|ý\s+kiến\s+của|kiến\s+nghị(?:\s+với)?|định\s+hướng|hỗ\s+trợ|(?:vai\s+trò|lực\s+lượng)\s+(?:của\s+)?|phân\s+công|điều\s+phối|bàn\s+giao\s+cho|thông\s+qua|theo\s+(?:đề\s+nghị|yêu\s+cầu)\s+của|(?:kiến\s+nghị|yêu\s+cầu|đề\s+nghị)\s+(?:(?!\sđể\s)[^.;,]){0,60}?\s?của)\s*(?:các\s+|lãnh\s+đạo\s+)?$/iu

/** Whose work is inspected or guided: "kiểm tra việc thực hiện của X", "giám sát … đối với X". */
const inspected = /(?<!theo\s+)(?:kiểm\s+tra|giám\s+sát|đôn\s+đốc|theo\s+dõi|hướng\s+dẫn)(?:(?!\sđể\s|\stheo\s(?!dõi))[^.;()]){0,140}?\s(?:của|đối\s+với|tại)\s+(?:các\s+)?$/iu
const through = /\(\s?qua\s+(?:các\s+)?$/iu
/** "do X cung cấp": who hands something over; "tham gia … của X": whose work is joined. */
const handsOver = /^[^,.;:()]{0,40}?\s(?:cung\s+cấp|hỗ\s+trợ|chuyển|đề\s+nghị|gửi|thông\s+báo|đề\s+xuất|cử)(?!\p{L})/iu
const joined = /^(?:(?:chủ\s+động|tích\s+cực|cử\s+[^,.;]{2,30})\s+)*(?:phối\s+hợp\s+)?tham\s+gia\s[^.;]{3,160}?\scủa\s+(?:các\s+)?$/iu

/** The bodies coordinated with, reported to, advised or directed: those that stand after such a verb. */
export function counterpartsOf(phrase: string, mentions: readonly Mention[], subject: readonly Mention[]): readonly Mention[] {
  const from = pastFronting(phrase)
  const purposes = [...phrase.matchAll(/\sđể\s[^;]*/gu)].map(({ index, 0: match }) => ({ start: index, end: index + match.length }))
  const stands = ({ start, end }: Mention) => !purposes.some((purpose) => purpose.start < start && end <= purpose.end) && !through.test(phrase.slice(Math.max(0, start - 16), start))
  return runsOf(phrase, mentions.filter((mention) => !subject.includes(mention) && stands(mention)))
    .filter((run) => {
      const before = phrase.slice(Math.max(0, run[0]!.start - 90), run[0]!.start)
      if (/(?:^|\s)do\s+(?:các\s+)?$/iu.test(before)) return handsOver.test(phrase.slice(run.at(-1)!.end))
      return slot.test(before) || joined.test(phrase.slice(from, run[0]!.start)) || inspected.test(phrase.slice(Math.max(0, run[0]!.start - 170), run[0]!.start))
    })
    .flat()
}
