import { forFolded, wordFinder } from '../../source/index.ts'
import type { Span } from '../../source/index.ts'
import { heldBefore, heldCues, moreFeasts } from './after-held.ts'
import { bracketCues } from './bracket-times.ts'
import { cadenceCues } from './cadence-cues.ts'
import { dueCues } from './due-cues.ts'
import type { DueCue } from './due-rule.ts'
import { timeCellCues } from './time-cell-cues.ts'
import { isTold } from './told-rhythms.ts'
import { openingTriggers, triggerCues } from './trigger-cues.ts'
import type { Cadence, CadenceKind, Due } from './types.ts'
import { limitCues, withinCues } from './within-cues.ts'

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end
const spanOf = (match: RegExpExecArray | RegExpMatchArray, at: number): Span => ({ start: at + (match.index ?? 0), end: at + (match.index ?? 0) + match[0].length })
const dues: readonly DueCue[] = [...dueCues, ...heldCues, ...withinCues, ...bracketCues, ...timeCellCues, ...limitCues]
const onlyInCell: ReadonlySet<DueCue> = new Set(timeCellCues)
const limits: ReadonlySet<DueCue> = new Set(limitCues)
const cadences = [...openingTriggers, ...cadenceCues, ...triggerCues]
/** All cues of time in one table, so that a phrase is walked over once. */

const finder = wordFinder([...dues, ...cadences].map(({ pattern }) => pattern))

/** Whether a cue of time may begin at an index of a phrase or before it. */
export const mayTellTime = (phrase: string, until: number): boolean => finder.mayBegin(phrase, until)

const inBrackets = (phrase: string, index: number) => phrase.lastIndexOf('(', index) > phrase.lastIndexOf(')', index)

/** A limit put in words outside brackets: it is the duty's own, a length inside brackets explains something. */
function limitOutside(phrase: string, at: number): Due | undefined {
  const { likely, matches } = finder(phrase)
  const found = likely.flatMap((index) => {
    const cue = dues[index]
    return cue && limits.has(cue) ? matches(index).map((match) => ({ op: cue.op, rule: 'as stated', cue: match[0], ...spanOf(match, at) })) : []
  })
  return found.find(({ start }) => !inBrackets(phrase, start - at))
}

/** "Báo ngay nếu có từ 03 người mắc bệnh trong 24 giờ": a length in which so many cases must come belongs to the condition. */
const countsCases = forFolded(/(?<!\p{L})(?:nếu|khi|trường\s+h[ợọ]p)\s+(?:(?:có|phát\s+hiện|xuất\s+hiện|ghi\s+nhận|xảy\s+ra)\s+)?(?:từ\s+|trên\s+|ít\s+nhất\s+)?\d{1,3}\s(?:(?!(?:phải|thì|có\s+trách\s+nhiệm|báo\s+cáo|thông\s+báo|gửi|chuyển)\s)[^,.;:]){0,120}$/iu)

/** "Nhắc nhở người dân mặc áo phao qua phà trong ngày khai mạc": that day is theirs, not that of the duty. */
const peopleAct = forFolded(/(?<!\p{L})(?:vận\s+động|tuyên\s+truyền|khuyến\s+cáo|nhắc\s+nhở|khuyến\s+khích)\s[^;:.]{0,80}?(?:nhân\s+dân|người\s+dân|quần\s+chúng|hội\s+viên|đoàn\s+viên|cử\s+tri)\s[^;:.]{2,80}$/iu)

/** The deadline a phrase states, the earliest in the tables' order of strength; windows of one kind all together. `at`: where the phrase stands in the text. */
export function dueIn(phrase: string, at: number, inTimeCell = false): Due | undefined {
  const { likely, matches } = finder(phrase)
  for (const index of likely) {
    const cue = dues[index]
    if (!cue || !inTimeCell && onlyInCell.has(cue)) continue
    const { op, rule } = cue
    const found = matches(index).flatMap((match) => {
      const text = op === 'within' && countsCases.test(phrase.slice(0, match.index)) ? undefined : rule(match.groups ?? {})
      return text ? [{ op, rule: text, cue: match[0], ...spanOf(match, at) }] : []
    })
    const [first] = found
    const last = found.at(-1)
    if (first && / day$/u.test(first.rule) && peopleAct.test(phrase.slice(0, first.start - at))) continue
    if (!first || !last || /^Lunar/u.test(first.rule) && moreFeasts.test(phrase.slice(first.end - at))) continue
    if (op !== 'between' || found.length === 1) return op === 'within' && inBrackets(phrase, first.start - at) ? limitOutside(phrase, at) ?? first : first
    return { op, rule: found.map((window) => window.rule).join('; '), cue: phrase.slice(first.start - at, last.end - at), start: first.start, end: last.end }
  }
  return undefined
}

const ofPeriod: readonly (readonly [RegExp, CadenceKind])[] = [[/học\s+kỳ\s+I(?!\p{L}).*(?:năm\s+học|học\s+kỳ\s+II)$/iu, 'halfyear'], [/năm\s+học(?:\s+mới)?$/iu, 'yearly'], [/học\s+kỳ$/iu, 'halfyear'], [/tháng$/iu, 'monthly'], [/qu[ýí]$/iu, 'quarterly'], [/năm$/iu, 'yearly'], [/tuần$|(?:thứ\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ\s+nhật)$/iu, 'weekly']]
const recurring: readonly (readonly [RegExp, CadenceKind])[] = [[/yearly$/, 'yearly'], [/monthly$/, 'monthly']]

/** A day of the lunar year comes every year; which day of the calendar it is no rule says. */
const lunarDay = forFolded(/tháng\s+(?:giêng|chạp)|(?<!\p{L})rằm\s|âm\s+lịch/iu)

/** "Trước mỗi đợt kiểm tra 03 ngày": what the length is counted from happens again and again, in no period. */
const ofEach = forFolded(/(?<=trước\s+(?:khi\s+)?)(?:mỗi|từng)\s+(?:đợt|cuộc|buổi|chuyến|lần|lớp|khóa|vụ)(?!\p{L})(?:\s\p{Ll}+){0,3}?(?=\s+(?:ít|tối|chậm|\d|0\d|một|hai|ba|năm)|$)/iu)
const ofOneYear = forFolded(/(?:năm|năm\s+học|mùa|vụ|học\s+kỳ\s+I{1,2},?)\s+20\d{2}(?!\d)/iu)

/** "Trước khi mở cửa xả ít nhất 06 giờ": what the length is counted from sets the duty off each time; a meeting comes in a rhythm told elsewhere, an end once. */
const aheadOf = forFolded(/trước\s+khi\s+(?!(?:họp|khai\s+mạc|tổ\s+chức|hết|đến\s+hạn|kết\s+thúc|bắt\s+đầu|triển\s+khai|ban\s+hành|ký)(?!\p{L}))(?:(?!\s(?:ít\s+nhất|tối\s+thiểu|chậm\s+nhất|muộn\s+nhất|không\s+quá|trong\s+vòng)\s)[^,.;:()\d])*[^,.;:()\d\s]/iu)

/** A deadline says how often as well: two days a year is half-yearly, a full date is once. */
function cadenceOfDue(due: Due | undefined): Cadence | undefined {
  if (!due) return undefined
  const span = { cue: due.cue, start: due.start, end: due.end }
  if (due.op === 'text') {
    // "Cuối năm học 2030 - 2031", "trước mùa mưa năm 2031": in words, but of one year.
    if (ofOneYear.test(due.cue) && !/^từ\s+năm\s/iu.test(due.cue)) return { kind: 'once', ...span }
    const kind = lunarDay.test(due.cue) ? 'yearly' : /(?:đầu|cuối|thứ\s|chủ\s+nhật|kết\s+thúc)/iu.test(due.cue) ? ofPeriod.find(([pattern]) => pattern.test(due.cue))?.[1] : undefined
    return kind ? { kind, ...span } : undefined
  }
  // From one day to another is how long: only "hằng năm" or the like beside them says how often.
  if (due.op === 'between' && /^[^;]* yearly$/.test(due.rule) && !/(?:h[ằà]ng|mỗi|từng|của)\s+năm|năm\s+(?:sau|kế|tiếp)/iu.test(due.cue)) return undefined
  if (due.op === 'between' && /(?:yearly|monthly)$/.test(due.rule)) return { kind: /monthly$/.test(due.rule) ? 'monthly' : due.rule.split(';').length === 4 ? 'quarterly' : 'yearly', ...span }
  const round = due.op === 'within' ? ofEach.exec(due.cue) : null
  if (round) return { kind: 'event', cue: round[0], start: due.start + round.index, end: due.start + round.index + round[0].length }
  const ahead = due.op === 'within' && / before khi /u.test(due.rule) ? aheadOf.exec(due.cue) : null
  if (ahead) return { kind: 'event', cue: ahead[0], start: due.start + ahead.index, end: due.start + ahead.index + ahead[0].length }
  const after = due.op === 'within' ? heldBefore.exec(due.cue) : null
  if (after) return { kind: 'event', cue: after[0], start: due.start + after.index, end: due.start + after.index + after[0].length }
  if (due.op === 'within' || due.op === 'between' || due.op === 'from') return undefined
  const days = due.rule.split(';').length
  if (/^\d{4}/.test(due.rule) || /\sday/.test(due.rule)) return { kind: 'once', ...span }
  if (/daily/.test(due.rule)) return { kind: 'daily', ...span }
  if (/weekly/.test(due.rule)) return { kind: 'weekly', ...span }
  if (/monthly/.test(due.rule)) return { kind: 'monthly', ...span }
  if (days === 2 && due.op === 'in' && besideEachOther(due.rule)) return { kind: 'yearly', ...span }
  if (days > 1) return { kind: days === 2 ? 'halfyear' : days === 4 ? 'quarterly' : 'periodic', ...span }
  const kind = recurring.find(([pattern]) => pattern.test(due.rule))?.[1]
  return kind ? { kind, ...span } : undefined
}

/** "Tháng 6, tháng 7 hằng năm": two months in a row are one time of the year. In: a rule of two months. */
const besideEachOther = (rule: string) => { const [first, second] = rule.split(';').map((part) => Number(/^\s*(\d\d) yearly$/u.exec(part)?.[1])); return first !== undefined && second !== undefined && second - first === 1 }

/** "… để bến có thể liên hệ khi cần", "vận động người dân mặc áo phao khi qua sông": what may happen later is what the duty is for, and sets nothing off. */
const purpose = forFolded(/(?:^|[\s,])(?:để|nhằm|giúp)\s[^,;:.]{0,160}$/iu)
const ofPeople = forFolded(/(?<!\p{L})(?:vận\s+động|tuyên\s+truyền|khuyến\s+cáo|nhắc\s+nhở|hướng\s+dẫn|giáo\s+dục)\s(?:[^,;:.]{0,60}\s)?(?:nhân\s+dân|người\s+dân|quần\s+chúng|hội\s+viên|đoàn\s+viên|học\s+sinh|hộ\s+gia\s+đình|chủ\s+\p{L}+)(?:\s[^,;:.]{0,80})?$/iu)
/** "Không cho thuyền chạy khi chưa kiểm tra": what must not be done, and by nothing set off. */
const forbids = forFolded(/(?:^|[\s,])không\s[^,;:.]{0,160}$/iu)
/** "Giúp đỡ nhau khi gặp khó khăn", "bảo vệ quyền lợi của hội viên khi bị xâm phạm": what people stand by each other in, no event of the duty. */
const helps = forFolded(/(?:giúp(?:\s+đỡ)?|tương\s+trợ|hỗ\s+trợ|đùm\s+bọc)\s+(?:lẫn\s+)?nhau\s[^,;:.]{0,40}$|bảo\s+vệ\s[^,;:.]{0,60}quyền[^,;:.]{0,80}$/iu)
/** "Chịu trách nhiệm nếu để xảy ra sai phạm": what is answered for, and by nothing set off. */
const answers = forFolded(/(?:chịu|kiểm\s+điểm|xử\s+lý|quy)\s+trách\s+nhiệm(?:\s[^,;:.]{0,80})?$/iu)
const onlyFor = (before: string, cue: string) => {
  if (/^khi\s+(?:gặp|bị)\s/iu.test(cue) && helps.test(before)) return true
  if (/^nếu\s+để\s/iu.test(cue) && answers.test(before)) return true
  if (/^khi\s+chưa\s/iu.test(cue) && forbids.test(before)) return true
  if (/^khi\s(?!có|phát|xảy|cần|được)/iu.test(cue) && ofPeople.test(before.trimEnd())) return true
  const said = purpose.exec(before)?.[0]
  return said !== undefined && (/\s(?:có\s+thể|thuận\s+(?:tiện|lợi)|dễ\s+dàng|tiện)\s/iu.test(said) || /(?:biết|liên\s+hệ|tra\s+cứu|tiếp\s+cận|tham\s+khảo|sử\s+dụng|phục\s+vụ)\s*$/iu.test(said) && /(?:cần|nhu\s+cầu|yêu\s+cầu)/iu.test(cue))
}

/** "Căn cứ khả năng cân đối ngân sách hằng năm, …": how often what the duty rests on recurs. A period after a comma is the duty's own. */
function onlyRests(phrase: string, at: number): boolean {
  const head = /^(?:căn\s+cứ|trên\s+cơ\s+sở|dựa\s+trên)\s[^;:.]*?,/iu.exec(phrase)?.[0].length
  return head !== undefined && at < head
}

/** "Nếu trùng ngày nghỉ thì chuyển sang ngày sau": where the day moves to, not what sets the duty off. */
const onDayOff = /\strùng\s+(?:vào\s+|với\s+)?(?:các\s+)?(?:ngày\s+)?(?:nghỉ|lễ|thứ\s+bảy|chủ\s+nhật)/iu

/** "Trong thời hạn 03 ngày …, trạm kiểm tra hồ sơ, nếu thấy thiếu thì trả lại": how the work may come out. */
const isOutcome = forFolded(/^nếu\s+(?:(?:xét\s+)?thấy|không|đủ|chưa)\s/iu)

/** The period a report or review is of, where no word says that it recurs. */
const reported = forFolded(/^(?:(?:0?6|sáu)\s+tháng(?:\s+(?:đầu|cuối)\s+năm)?|(?:cả\s+)?năm)$/iu)
const midTerm = forFolded(/^(?:(?:vào|khi|lúc|sau\s+khi)\s+)?(?:giữa|đầu|cuối|kết\s+thúc|hết)\s+(?:kỳ|nhiệm\s+kỳ|giai\s+đoạn|chương\s+trình|đề\s+án|kế\s+hoạch|quy\s+chế)$/iu)
/** "Mỗi năm mở 02 đợt vào tháng 4 và tháng 10": how many works a year, and when. */
const twoWorks = forFolded(/(?<!\d)(?:0?2|hai)\s+(?:đợt|cuộc|lớp|buổi|hội\s+nghị|chuyến|chiến\s+dịch)(?!\p{L})/iu)
const counted = forFolded(/(?:(?:kể|tính)\s+từ|từ|sau)\s+(?:ngày|khi|thời\s+điểm|lúc|có|nhận)(?!\p{L})(?!\s+(?:\d|(?:ký|ban\s+hành)\s*$|kết\s+thúc\s+(?:quý|năm|tháng|kỳ)(?!\p{L})))[^;.]*$/iu)
/** The day a paper is adopted or comes into force. */
const adopted = forFolded(/(?:ký(?:\s+kết)?|ban\s+hành|phê\s+duyệt|thông\s+qua|triển\s+khai)\s+(?:các\s+|bản\s+)?(?:chương\s+trình|kế\s+hoạch|quy\s+chế|nghị\s+quyết|thông\s+tư|thỏa\s+thuận)(?!\p{L})|(?:chương\s+trình|kế\s+hoạch|quy\s+chế|nghị\s+quyết|thông\s+tư|thỏa\s+thuận)(?:\s+(?:này|phối\s+hợp|liên\s+tịch))*\s+(?:được\s+)?(?:ký|ban\s+hành|phê\s+duyệt|thông\s+qua|có\s+hiệu\s+lực)|có\s+hiệu\s+lực\s*$/iu)
/** "Trong 05 ngày kể từ ngày nhận được sổ phao, …": what a limit is counted from sets the duty off each time it comes, where nothing else says how often. The day a paper is signed or comes into force comes once. */
function countedFrom(due: Due | undefined): Cadence | undefined {
  const from = due?.op === 'within' && / after /u.test(due.rule) && !adopted.test(due.cue) ? counted.exec(due.cue) : null
  return due && from ? { kind: 'event', cue: from[0], start: due.start + from.index, end: due.start + from.index + from[0].length } : undefined
}

/** "Hằng năm, nhân dịp khai giảng", "thường xuyên đưa tin, nhất là vào dịp hè": the occasion says when in its period, not what sets the duty off each time; not "hằng quý hoặc vào dịp lễ". */
const occasion = forFolded(/^(?:vào|nhân|trong)\s+(?:(?:các|những)\s+)?(?:dịp|kỳ\s+nghỉ|thời\s+gian\s+nghỉ)(?!\p{L})/iu)
const aboveAll = forFolded(/(?:nhất|đặc\s+biệt)\s+là\s*$/iu)
const besides = forFolded(/(?:^|\s)(?:và|hoặc)\s*$/iu)

/** "Chậm nhất 05 ngày sau khi kết thúc quý": how often the quarter ends is told beside it. */
const endOfPeriod = forFolded(/^(?:ngay\s+)?sau\s+khi\s+(?:kết\s+thúc|hết)\s+(?:(?:mỗi|từng)\s+)?(?:tuần|tháng|qu[ýí]|năm|kỳ\s+báo\s+cáo|học\s+kỳ)(?!\p{L}|\s+(?:thực|triển|tổ))/iu)

/** Every cadence a phrase states, each kind once, with what its deadline implies. `opening`: the phrase opens a sentence. */
export function cadencesIn(phrase: string, at: number, due: Due | undefined, opening: boolean): readonly Cadence[] {
  const found = statedIn(phrase, at, due, opening)
  const inYear = found.some(({ kind }) => kind === 'yearly' || kind === 'once')
  return found.length < 2 ? found : found.filter(({ kind, cue, start }) => {
    const before = phrase.slice(0, start - at)
    return kind !== 'event' || !occasion.test(cue) || besides.test(before) || !inYear && !aboveAll.test(before)
  })
}

function statedIn(phrase: string, at: number, due: Due | undefined, opening: boolean): readonly Cadence[] {
  const found: Cadence[] = []
  const take = (kind: CadenceKind, match: RegExpMatchArray) => {
    const whole = spanOf(match, at)
    const meets = due && overlaps(whole, due)
    // "6 tháng (trước ngày 20/6) và 01 năm (trước ngày 15/11)": the two days belong to two rhythms.
    // "Trước khi kết thúc mỗi học kỳ 02 tuần": what the length is counted from recurs.
    if (meets && kind !== 'event' && due.op !== 'text' && !(due.op === 'within' && /^(?:mỗi|hằng|hàng|từng)\s/iu.test(match[0])) && !(kind === 'yearly' && /^(?:0?1|một|cả)\s+năm$/iu.test(match[0]))) return
    // "within 3 days from the day …" counts from its event, which `countedFrom` gives where nothing else does.
    if (meets && kind === 'event' && whole.start >= due.start && !(due.op === 'text' ? /^(?:(?:ngay\s+)?sau\s+khi|trước\s+(?:mỗi|từng|khi)\s)/iu : /^(?:ngay\s+)?sau\s+khi/iu).test(match[0])) return
    if (kind === 'event' && due?.op === 'within' && endOfPeriod.test(match[0])) return
    if (kind === 'event' && due?.op === 'within' && whole.start > due.end && isOutcome.test(match[0]) && /^\s*thì\s/u.test(phrase.slice(whole.end - at))) return
    // "Trong dịp hè (từ tháng 6 đến tháng 8)": the brackets say when that is.
    if (kind === 'event' && due && due.op !== 'within' && due.op !== 'text' && /^(?:trong|vào)\s+(?:\p{Ll}+\s+)?(?:dịp|mùa|kỳ|đợt)(?!\p{L})/iu.test(match[0]) && /^\s*\(\s*$/u.test(phrase.slice(whole.end - at, Math.max(0, due.start - at)))) return
    if (kind === 'event' && (onlyFor(phrase.slice(0, match.index), match[0]) || onDayOff.test(match[0]))) return
    if (kind !== 'event' && kind !== 'ongoing' && isTold(phrase.slice(0, match.index), phrase.slice((match.index ?? 0) + match[0].length))) return
    if (kind !== 'event' && onlyRests(phrase, match.index ?? 0)) return
    const span = meets && kind === 'event' && whole.start < due.start ? { start: whole.start, end: due.start } : whole
    if (found.some((other) => other.kind === kind || overlaps(other, span))) return
    const cue = phrase.slice(span.start - at, span.end - at).replace(/[\s,]+$/u, '')
    found.push({ kind, cue, start: span.start, end: span.start + cue.length })
  }
  const { likely, matches } = finder(phrase)
  for (const index of likely) {
    const which = index - dues.length
    const cue = which < 0 || !opening && which < openingTriggers.length ? undefined : cadences[which]
    if (cue) for (const match of matches(index)) take(cue.kind, match)
  }
  const implied = due?.op === 'text' && isTold(phrase.slice(0, due.start - at), phrase.slice(due.end - at)) ? undefined : cadenceOfDue(due)
  // "Sơ kết 3 năm vào quý IV năm 2028": over how long, once.
  // "Sơ kết giữa kỳ (năm 2028)": the year says when that is.
  // "Sơ kết 6 tháng vào tháng 7/2026": what is reviewed.
  if (implied?.kind === 'once') found.splice(0, found.length, ...found.filter(({ kind, cue }) => !(kind === 'event' && midTerm.test(cue)) && !reported.test(cue) && (!/^\d+y$/u.test(kind) || /lần/iu.test(cue))))
  // "Báo cáo định kỳ: … trước ngày 10/6 và 10/12 hằng năm": a stated period says all that "định kỳ" says.
  const stated = [...found, ...(implied ? [implied] : [])].some(({ kind }) => !['event', 'ongoing', 'once', 'periodic'].includes(kind))
  if (stated) found.splice(0, found.length, ...found.filter(({ kind, cue }) => kind !== 'periodic' || !/^(?:định|thường)\s+kỳ$/iu.test(cue)))
  if (implied?.kind === 'halfyear' && due?.op !== 'before' && twoWorks.test(phrase) && found.some(({ kind }) => kind === 'yearly')) return found
  // A day of the year beside a period the text states is a day of that period: "báo cáo 6 tháng gửi trước ngày 15/6".
  if (implied?.kind === 'yearly' && found.some(({ kind }) => kind === 'halfyear' || kind === 'quarterly')) return found
  if (implied?.kind === 'once' && found.some(({ kind }) => kind !== 'event')) return found
  const others = implied ? found.filter(({ kind, cue }) => kind !== implied.kind && !(implied.kind === 'halfyear' && kind === 'yearly' && /^(?:hằng|hàng|mỗi)\s/iu.test(cue))) : found
  if (implied) return [implied, ...others]
  const from = found.length === 0 ? countedFrom(due) : undefined
  return from ? [from] : found
}

/** "Theo kế hoạch kiểm tra bến hằng năm": in a label of time the period of the plan that is followed is that of the duty; in a sentence it tells which plan is meant. */
const periodOfPlan = forFolded(/^\s*theo\s+(?:kế\s+hoạch|chương\s+trình|lịch)(?!\p{L})[^;:.]*?\s(?=(?:hằng|hàng|mỗi)\s+(?:tuần|tháng|qu[ýí]|năm)(?!\p{L}))/iu)

/** "Cả năm", "quanh năm": all the time. */
const allYear = forFolded(/^\s*((?:trong\s+)?(?:cả|suốt|quanh)\s+năm|các\s+tháng\s+trong\s+năm)[\s.;]*$/iu)

/** "Dịp hè", "Mùa mưa lũ": when it comes. */
const inSeason = forFolded(/^\s*((?:trong\s+|vào\s+)?(?:các\s+)?(?:dịp|mùa|kỳ\s+nghỉ|đợt\s+cao\s+điểm)\s[^\d,;:.()]{2,40}?)[\s.;]*$/iu)

/** Every cadence that a cell or label of time states. In: its words, where they stand in the text, the deadline they state. */
export function cadencesOfCell(words: string, at: number, due: Due | undefined): readonly Cadence[] {
  const whole = allYear.exec(words)
  if (whole) return [{ kind: 'ongoing', cue: whole[1]!, start: at + words.indexOf(whole[1]!), end: at + words.indexOf(whole[1]!) + whole[1]!.length }]
  const occasion = due ? null : inSeason.exec(words)
  if (occasion) return [{ kind: 'event', cue: occasion[1]!, start: at + words.indexOf(occasion[1]!), end: at + words.indexOf(occasion[1]!) + occasion[1]!.length }]
  const plan = periodOfPlan.exec(words)?.[0].length ?? 0
  return cadencesIn(words.slice(plan), at + plan, due, false)
}
