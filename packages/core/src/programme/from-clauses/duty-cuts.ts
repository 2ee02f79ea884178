import { allMatches, forFolded } from '../../source/index.ts'
import { acrossLines } from './cue-pattern.ts'
import { anotherReview, anotherYear, cutsAtPraise, interimIn, interimReview, reviewIn, saidAside } from './another-time.ts'
import { cadencesIn, dueIn } from './cues-in.ts'
import { cutsAtCases } from './cases-apart.ts'
import { cutsBesideRhythm } from './cases-beside-rhythm.ts'
import { cutsBetweenEvents } from './events-listed.ts'
import { isGeneric, opensWithVerb } from './duty-verbs.ts'
import type { Mention } from './find-parties.ts'
import { cutsBetweenLimits } from './limits-by-work.ts'
import { cutsAfterNotice } from './first-notice.ts'
import { AT_MOST, bareVerb, cutsAtFurtherWork, fillsColumn, handsOver, howOften, listsMembers } from './further-work.ts'
import { tellsCase } from './occasions.ts'
import { pastFronting, subjectOf } from './party-places.ts'
import { runsOf } from './runs-of.ts'
import type { PartyRegister } from './party-register.ts'
import { roundsIn } from './rounds.ts'
import { thingsDoers } from './things-done.ts'
import { sidesActing } from './sides-in-turn.ts'
import { goesOnWithWork } from './same-work.ts'
import { sameTime, saysTime, timeOf } from './time-of.ts'

const fronts = acrossLines(/^(?:(?:ngay )?(?:trong|trước|sau)|(?:chậm|muộn) nhất|không quá|đối với|(?:các )?trường h[ợọ]p|(?:ngay |mỗi )?khi|nếu|thông qua|qua|căn cứ|trên cơ sở|theo|để|nhằm|ngoài|cùng với|bằng|tại|vào|định kỳ|hằng|hàng|mỗi|kết thúc|hết|quá|đến|từ|tùy|với|kể từ|(?:các )?ngày|tháng|quý|đầu|cuối) /iu)
/** Only what comes before a sentence stands here: "Trường hợp thiếu giấy tờ thì trong thời hạn 03 ngày …, ", "Thông qua các buổi họp, ". */
const thenInTime = acrossLines(/ thì (?:trong|chậm nhất|sau) [^,;]{3,120}(?:, kể từ [^,;]{3,80})?,\s*$/iu)
/** "Chế độ thông tin: hằng tuần, …": what it is about. */
const topic = /^\s*\p{Lu}[^,;:.()]{2,60}:\s+/u
export const onlyFronts = (text: string, register: PartyRegister) => (fronts.test(text.replace(topic, '').trimStart()) || tellsCase.test(text.trimStart()) || thenInTime.test(text)) && subjectOf(text, register.mentionsIn(text)).length === 0

const acts = (text: string, mention: Mention, register: PartyRegister) => subjectOf(text, register.mentionsIn(text)).some((subject) => register.isSame(subject, mention))

/** "Theo dõi các bến, báo cáo Công an xã kết quả hằng quý": the period stands with the report that ends the sentence, and is its own; "theo dõi, tổng hợp …" have one object. */
const lastReport = forFolded(/,\s+(?:và\s+)?(?=(?:(?:tổng\s+hợp|đánh\s+giá)(?:\s[^,;]{0,40},|,)?\s+(?:và\s+)?)?báo\s+cáo\s[^;]{0,140}?(?<!\p{L})(?:hằng|hàng|mỗi)\s+(?:tuần|tháng|qu[ýí]|năm)(?:\s+theo\s+(?:quy\s+định|yêu\s+cầu)[^,;.]{0,60})?[\s.]*$)/giu)

/** "… 20 ngày đối với bến lớn và 10 ngày đối với bến nhỏ": a limit for each class. */
const anotherLength = forFolded(/(?:,|;)?\s+(?:và|còn)\s+(?=(?:(?:ít\s+nhất|tối\s+thiểu|chậm\s+nhất|không\s+quá|tối\s+đa|trong(?:\s+thời\s+hạn|\s+vòng)?)\s+(?:là\s+)?)?\d{1,3}\s+(?:ngày|giờ|tháng)(?:\s+làm\s+việc)?\s+đối\s+với\s)/giu)

/** "… đối với bến lớn mỗi tháng một lần và đối với bến nhỏ mỗi quý một lần": a rhythm for each class. */
const anotherRhythm = forFolded(/(?:,|;)?\s+(?:và|còn)\s+(?=(?:cho|đối\s+với|với)\s[^,;]{3,80}?\s(?:(?:mỗi|hằng|hàng)\s+(?:tuần|tháng|qu[ýí]|năm)|\d{1,2}\s+(?:tháng|năm)\s+(?:01|1|một)\s+lần))/giu)

/** "Công an xã báo cáo Công an tỉnh và Trạm bến báo cáo Sở Xây dựng": each has its own work of one kind. */
function doesTheSame(phrase: string, { start, end }: Mention, mentions: readonly Mention[]): boolean {
  const verb = /^\s+(?:(?:kịp\s+thời|phải)\s+)?(báo\s+cáo|gửi|thông\s+báo|giao|cung\s+cấp|chỉ\s+đạo)\s/iu.exec(phrase.slice(end))?.[1]?.toLowerCase()
  return verb !== undefined && (verb === 'giao' ? /\svà\s+(?:các\s+)?$/iu : /(?:,|\svà)\s+(?:các\s+)?$/iu).test(phrase.slice(0, start)) && mentions.some((other) => other.end < start - 12 && phrase.slice(other.end, other.end + 40).trimStart().replace(/^(?:kịp\s+thời|phải)\s+/iu, '').toLowerCase().startsWith(`${verb} `))
}

/** "Trạm bến định kỳ 6 tháng", before "và hằng năm gửi báo cáo": one duty in several rhythms. */
const periods = forFolded(/(?:^|[\s,])(?:(?:định\s+kỳ|hằng|hàng|mỗi)\s+)*(?:\d{1,2}|sáu|ba|một|hằng|hàng|mỗi|định\s+kỳ)\s+(?:tuần|tháng|quý|quí|năm)(?:\s+đầu\s+năm)?(?:\s*\([^()]{3,40}\))?$/iu)

/** "Tuyên truyền về giữ bến, trong đó mỗi năm tổ chức 02 đợt cao điểm", "…, trong đó năm 2032 hoàn thành bến mẫu": a rhythm, or the one year, of a part of the work. */
const amongIt = forFolded(/,\s+trong\s+đó,?\s+(?=(?:hằng|hàng|mỗi)\s+(?:tuần|tháng|qu[ýí]|năm),?\s+(?:tổ\s+chức|mở|kiểm\s+tra|họp|giao\s+ban|sơ\s+kết|báo\s+cáo|xây\s+dựng|có)(?!\p{L})|(?:riêng\s+)?năm\s+20\d{2},?\s+(?:hoàn\s+thành|xây\s+dựng|tổ\s+chức|mở|thành\s+lập|lắp\s+đặt|ra\s+mắt)(?!\p{L}|\s+được)(?![^;]*\snăm\s+20\d{2}\s+\p{Ll}))/giu)

/** "Kế hoạch thanh tra, kiểm tra bến hằng năm, bảo đảm …": where work of the same kind follows, it is what is planned. */
const listOfWork = forFolded(/(?:kế\s+hoạch|chương\s+trình|công\s+tác|hoạt\s+động|việc|đoàn|nội\s+dung|kết\s+quả|kết\s+luận|danh\s+mục)\s+(?:thanh\s+tra|kiểm\s+tra|giám\s+sát|rà\s+soát|đánh\s+giá|sơ\s+kết|tổng\s+kết|tuyên\s+truyền)$/iu)
const alike = forFolded(/^(?:thanh\s+tra|kiểm\s+tra|giám\s+sát|rà\s+soát|đánh\s+giá|sơ\s+kết|tổng\s+kết)(?!\p{L})/iu)
const assures = forFolded(/^(?:bảo\s+đảm|đảm\s+bảo|tránh|không)(?!\p{L})/iu)

/** What speaks of a period or a case holds one of these words. */
const recurs = /h[ằà]ng\s|mỗi\s|định\s+kỳ|một\s+lần|\d\s+lần|trường\s+h[ợọ]p/iu
/** Further work after "và" that may stand apart opens with one of these. */
const joinsWork = /và\s+(?:báo|tổng|định|gửi|trong|chậm|không)\s/iu
const figure = /\d/
const reviews = [['tổng kết', anotherReview, reviewIn], ['sơ kết', interimReview, interimIn]] as const
const never = (): readonly RegExpExecArray[] => []

/** Where a segment is cut further, as places in it, rising: two festivals on two days, a second subject after a comma, a bracket that names its own lead and year. */
export function cutsIn(phrase: string, register: PartyRegister): readonly number[] {
  const front = pastFronting(phrase)
  const tried = (pattern: RegExp) => allMatches(phrase, pattern).slice(0, AT_MOST)
  // What opens the phrase is the rhythm of all of it.
  const often = recurs.test(phrase.slice(1)) ? tried : never
  const joined = joinsWork.test(phrase) ? tried : never
  const cuts: number[] = [...cutsBetweenEvents(phrase)]
  const mentions = register.mentionsIn(phrase)
  const runs = runsOf(phrase, mentions)
  for (const mention of mentions) {
    if (mention.start <= front + 20) continue
    const before = phrase.slice(0, mention.start)
    // "Bến báo ngay về trạm, trạm báo cáo UBND xã": who was told goes on.
    const told = mentions.some((other) => other.end < mention.start && /^,\s*$/u.test(phrase.slice(other.end, mention.start)) && register.isSame(other, mention))
    const second = /,\s*(?:còn\s+)?$/u.test(before) && /^\s+(?:(?:có|chịu)\s+trách\s+nhiệm|phải|trả\s+lời|gửi|thông\s+báo|báo\s+cáo|cung\s+cấp|cử|bố\s+trí|chỉ\s+đạo|hướng\s+dẫn|tổng\s+hợp|họp)(?!\p{L})/iu.test(phrase.slice(runs.find(([first]) => first === mention)?.at(-1)?.end ?? mention.end))
      && !(listsMembers.test(before) && /^mỗi\s/iu.test(phrase.slice(mention.start))) && phrase.lastIndexOf('(', mention.start) <= phrase.lastIndexOf(')', mention.start) && !mentions.some((other) => other.end < mention.start && /^(?:\s+(?:(?:có\s+)?liên\s+quan|hữu\s+quan|trực\s+thuộc))?,\s*$/u.test(phrase.slice(other.end, mention.start)) && !register.isSame(other, mention)) && (told || !onlyFronts(before, register) && !acts(before, mention, register))
    if (second || doesTheSame(phrase, mention, mentions)) cuts.push(mention.start)
  }
  for (const match of joined(/\s+và\s+(?=(?:báo\s+cáo|tổng\s+hợp|định\s+kỳ|gửi\s+báo)(?!\p{L}))/giu)) {
    if (isGeneric(phrase.slice(0, match.index))) cuts.push(match.index + match[0].length)
  }
  for (const match of often(/(?:,\s+(?:và\s+)?|\s+và\s+)(?=(?:định\s+kỳ|hằng|hàng|mỗi)\s+(?:(?:hằng|hàng|mỗi|\d{1,2}|sáu|ba)\s+)?(?:(?:tháng|quý|quí|năm|tuần)[\s,]+)?(?:[^,;]{0,40}?\s)?(?:báo\s+cáo|tổng\s+hợp|sơ\s+kết|tổng\s+kết|họp|gửi|thông\s+báo|giao\s+ban)(?!\p{L}))|,\s+(?=trường\s+h[ợọ]p\s+(?:cần\s+thiết|vượt|phát\s+sinh|có|xảy))/giu)) {
    const before = phrase.slice(front, match.index)
    if (before.length > 18 && !periods.test(phrase.slice(0, match.index)) && (opensWithVerb(before) || register.mentionsIn(before).length > 0 && !saidAside.test(before))) cuts.push(match.index + match[0].length)
  }
  for (const match of often(/(?:,\s+(?:và\s+)?|\s+và\s+)(?=(?<when>(?:định\s+kỳ\s+)?(?:hằng|hàng|mỗi)\s+(?:tuần|tháng|quý|quí|năm),?\s+)\p{Ll})/giu)) {
    const before = phrase.slice(front, match.index)
    const after = match.index + match[0].length
    if (before.length > 18 && !fillsColumn(before, phrase.slice(after + (match.groups?.when ?? '').length)) && !periods.test(phrase.slice(0, match.index)) && (opensWithVerb(before) || register.mentionsIn(before).length > 0) && opensWithVerb(phrase.slice(after + (match.groups?.when ?? '').length)) && !howOften.test(phrase.slice(after + (match.groups?.when ?? '').length)) && cadencesIn(before, 0, undefined, false).length === 0) cuts.push(after)
  }
  for (const match of /trong\s+đó/u.test(phrase) ? tried(amongIt) : []) {
    const before = phrase.slice(front, match.index)
    if (before.length > 24 && !/^\s*(?:[^,;]{0,60}\s)?báo\s+cáo\s/iu.test(before) && (opensWithVerb(before) || subjectOf(phrase, mentions).length > 0) && (/^(?:riêng\s+)?năm\s+20/iu.test(phrase.slice(match.index + match[0].length)) || cadencesIn(before, 0, undefined, false).length === 0)) cuts.push(match.index + match[0].length)
  }
  for (const match of often(anotherRhythm)) {
    if (cadencesIn(phrase.slice(front, match.index), 0, undefined, false).length === 1) cuts.push(match.index + match[0].length)
  }
  for (const match of (figure.test(phrase) ? tried : never)(anotherLength)) {
    if (dueIn(phrase.slice(0, match.index), 0)?.op === 'within') cuts.push(match.index + match[0].length)
  }
  for (const match of joined(/(?:,\s+)?(?<!\p{L})và\s+(?=(?:trong\s+(?:thời\s+hạn|thời\s+gian|vòng)|chậm\s+nhất|không\s+quá)\s[^;]{4,140}?\s(?:phải|có\s+trách\s+nhiệm|gửi|thông\s+báo|báo\s+cáo|trả\s+lời|chuyển)\s)/giu)) {
    const before = phrase.slice(front, match.index)
    if (before.length > 18 && (opensWithVerb(before) || /\s(?:phải|có\s+trách\s+nhiệm)\s/iu.test(before) || subjectOf(phrase.slice(0, match.index), register.mentionsIn(phrase.slice(0, match.index))).length > 0)) cuts.push(match.index + match[0].length)
  }
  for (const match of often(/,\s+(?=(?<own>(?:báo\s+cáo|tổng\s+hợp|sơ\s+kết|rà\s+soát|đánh\s+giá|kiểm\s+tra|gửi|họp)(?:\s[^,;.]{0,40})?\s(?:định\s+kỳ\s+)?(?:hằng|hàng|mỗi)\s+(?:tuần|tháng|quý|quí|năm),\s+)(?:\p{L}+\s+)?\p{L})/giu)) {
    const from = match.index + match[0].length
    const next = from + (match.groups?.own ?? '').length
    const listed = listOfWork.test(phrase.slice(0, match.index)) && alike.test(phrase.slice(from))
    if (match.index > front + 18 && opensWithVerb(phrase.slice(next))) cuts.push(...(listed || bareVerb.test(phrase.slice(0, match.index)) ? [] : [from]), ...(handsOver.test(phrase.slice(next)) || listed && assures.test(phrase.slice(next)) ? [] : [next]))
  }
  for (const match of often(lastReport)) {
    const before = phrase.slice(front, match.index)
    if (before.length > 30 && (opensWithVerb(before) || subjectOf(phrase, register.mentionsIn(phrase)).length > 0) && !/(?:báo\s+cáo|sơ\s+kết|tổng\s+kết|tổng\s+hợp|đánh\s+giá|(?:hằng|hàng|mỗi|định\s+kỳ)\s)|,\s+(?:theo\s+dõi|đôn\s+đốc|kiểm\s+tra|giám\s+sát|rà\s+soát)$/iu.test(before)) cuts.push(match.index + match[0].length)
  }
  for (const match of joined(/\s+và\s+(?=(?:gửi\s+)?báo\s+cáo\s)/giu)) {
    const [before, after] = [phrase.slice(0, match.index), phrase.slice(match.index + match[0].length)]
    const due = dueIn(after, 0)
    if (due && /^\d{4}/.test(due.rule) && !dueIn(before, 0) && cadencesIn(before, 0, undefined, false).some(({ kind }) => kind === 'event')) cuts.push(match.index + match[0].length)
  }
  for (const [word, further, within] of reviews) for (const match of (phrase.includes(word) ? tried : never)(further)) {
    const at = match.index + match[0].length
    const [before, after] = [timeOf(phrase.slice(0, match.index), 0, true), timeOf(within.exec(phrase.slice(at))?.[0] ?? '', 0, true)]
    if (saysTime(before) && saysTime(after) && !sameTime(before, after)) cuts.push(at)
  }
  cuts.push(...sidesActing(phrase).slice(1).map(({ start }) => start))
  cuts.push(...cutsAtPraise(phrase), ...cutsAfterNotice(phrase), ...cutsBesideRhythm(phrase))
  cuts.push(...thingsDoers(phrase, runs).slice(1).map((run) => run[0]!.start))
  const mainAt = () => Math.max(front, ...subjectOf(phrase, mentions).map(({ end }) => end + 1))
  cuts.push(...cutsAtCases(phrase, front, mainAt), ...cutsBetweenLimits(phrase, front), ...cutsAtFurtherWork(phrase, front, mainAt))
  for (const match of (phrase.includes(' do ') ? tried : never)(anotherYear)) cuts.push(match.index + match[0].length)
  if (cuts.length === 0) return cuts
  const rounds = roundsIn(phrase)
  const main = mainAt()
  return [...new Set(cuts)].filter((cut) => cut > 0 && !(rounds && cut > rounds.start && cut <= rounds.end) && !goesOnWithWork(phrase.slice(main, cut).trimStart(), phrase.slice(cut))).sort((a, b) => a - b)
}
