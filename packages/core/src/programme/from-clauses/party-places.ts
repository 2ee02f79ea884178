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

const fronted = /^(?:(?:đồng thời|đặc biệt|trong đó|ngoài ra|riêng|trước mắt|theo đó)[,\s]+|(?:hằng|hàng|mỗi)\s+(?:năm|tháng|quý|tuần|ngày)(?:,\s*(?:\d{1,2}\s+năm,?\s*){1,4}|[\s,]+)|định\s+kỳ\s+(?:\d{1,2}|ba|sáu|một)\s+(?:tháng|năm|quý)(?:\s+(?:0?1|một)\s+lần)?[\s,]+|định\s+kỳ\s+(?=\p{Ll})|(?:trên cơ sở|căn cứ|trong quá trình|trong thời hạn|trong vòng|kể từ|khi|nếu|trường hợp|đối với|nhân dịp|ngay sau)(?!\p{L})[^,;:]{0,200}[,:]\s*|(?:sau|trước|để|từ|đến|theo|thông qua|năm|quý|tháng|chậm nhất)(?!\p{L})(?:(?!\s(?:để|có|chủ trì|phối hợp)\s)[^,;:]){0,140}[,:]\s*)/iu
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

/** The bodies that stand as subject: at the head of the phrase before a verb, after "đề nghị", or in "do … chủ trì". */
export function subjectOf(phrase: string, mentions: readonly Mention[]): readonly Mention[] {
  const runs = runsOf(phrase, mentions)
  const lead = runs.find((run) => byLead.test(phrase.slice(Math.max(0, run[0]!.start - 8), run[0]!.start)) && /^\s*(?:luân phiên\s+)?chủ\s+trì/iu.test(phrase.slice(run.at(-1)!.end)))
  let at = pastFronting(phrase)
  at += asks.exec(phrase.slice(at))?.[0].length ?? 0
  const first = runs.find((run) => run[0]!.start >= at && run[0]!.start <= at + (/^(?:các|thủ trưởng|lãnh đạo|tập thể)?\s*/iu.exec(phrase.slice(at))?.[0].length ?? 0))
  if (first && followsVerb(phrase, first)) return first
  if (lead) return lead
  const later = runs.find((run) => {
    const before = phrase.slice(0, run[0]!.start)
    return /(?:đề nghị|yêu cầu)\s+(?:các\s+)?$/iu.test(before) && followsVerb(phrase, run)
  }) ?? (first ? undefined : runs.find((run) => beforeSubject.test(phrase.slice(0, run[0]!.start)) && run[0]!.start < 260 && /^\s*(?:phải\s|có trách nhiệm|chịu trách nhiệm|chủ trì|tổng hợp|báo cáo|có văn bản)/iu.test(phrase.slice(run.at(-1)!.end))))
  return later ?? []
}

const followsVerb = (phrase: string, run: readonly Mention[]) => {
  const after = phrase.slice(run.at(-1)!.end).replace(/^\s+(?:trực\s+)?(?:thuộc|của|tại)\s+(?:(?!\s(?:có trách nhiệm|chịu trách nhiệm|chủ trì|phối hợp|tổ chức))[^,.;:]){2,60}(?=\s+(?:có trách nhiệm|chịu trách nhiệm|chủ trì|phối hợp|tổ chức))/iu, '')
  if (/^(?:(?!\scho\s)[^,.;:]){0,60}\s(?:có|chịu)\s+trách\s+nhiệm(?!\p{L})/iu.test(after)) return true
  const rest = after.replace(afterSubject, '').replace(/^trong\s+phạm\s+vi[^,;]{0,80},?\s*|^(?:trên cơ sở|căn cứ)[^,;]{0,80},\s*|^theo\s+chức\s+năng[^,;]{0,60},?\s*/iu, '')
  return opensWithVerb(rest) || /^\s*(?:là|có|đưa|được|trên cơ sở)(?!\p{L})/iu.test(rest)
}

const slot = /(?:phối\s+hợp(?:\s+(?:chặt\s+chẽ|tốt|thường\s+xuyên))?(?:\s+(?:cùng|với))?|cùng|(?<!đối\s)với|cho|gửi|gửi\s+về|về|báo\s+cáo(?:\s+(?:ngay|kịp\s+thời))?|tham\s+mưu(?:\s+(?:với|cho))?|trình|chỉ\s+đạo|hướng\s+dẫn|đôn\s+đốc|theo\s+dõi|kiểm\s+tra|giám\s+sát|đề\s+nghị|giúp|thông\s+qua|chuyển(?:\s+đơn)?(?:\s+ngay)?\s+đến|đến|tới|đề\s+xuất(?:\s+với)?|yêu\s+cầu|xin\s+ý\s+kiến|ý\s+kiến\s+của|kiến\s+nghị(?:\s+với)?|định\s+hướng|hỗ\s+trợ|(?:vai\s+trò|lực\s+lượng)\s+(?:của\s+)?|phân\s+công|điều\s+phối|qua)\s*(?:các\s+|lãnh\s+đạo\s+)?$/iu

/** The bodies coordinated with, reported to, advised or directed: those that stand after such a verb. */
export function counterpartsOf(phrase: string, mentions: readonly Mention[], subject: readonly Mention[]): readonly Mention[] {
  const purpose = phrase.search(/\sđể\s/u)
  const until = purpose < 0 ? phrase.length : purpose
  return runsOf(phrase, mentions.filter((mention) => !subject.includes(mention) && mention.start < until))
    .filter((run) => slot.test(phrase.slice(Math.max(0, run[0]!.start - 45), run[0]!.start)))
    .flat()
}
