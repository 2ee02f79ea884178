import { allMatches, forFolded } from '../../source/index.ts'
import type { Span } from '../../source/index.ts'
import { segmentsWithAddressees } from './addressees.ts'
import { acrossLines } from './cue-pattern.ts'
import { subjectOfCondition, withoutSenders } from './in-condition.ts'
import { impliedSubject } from './implied-subject.ts'
import { beginsName } from './open-bodies.ts'
import { anotherReview, anotherYear, reviewIn, saidAside } from './another-time.ts'
import { cadencesIn, dueIn } from './cues-in.ts'
import { workSaidLater } from './elided-work.ts'
import { isGeneric, openingVerb, opensWithVerb } from './duty-verbs.ts'
import type { Mention } from './find-parties.ts'
import { limitsByTier } from './limits-by-tier.ts'
import { cutsBetweenLimits } from './limits-by-work.ts'
import { bareVerb, cutsAtFurtherWork, handsOver, howOften, listsMembers, numbersRound } from './further-work.ts'
import { tellsCase } from './occasions.ts'
import { openSubject } from './open-subject.ts'
import { pastFronting, subjectOf } from './party-places.ts'
import { runsOf } from './runs-of.ts'
import type { PartyRegister } from './party-register.ts'
import { rhythmsByTier } from './rhythms-by-tier.ts'
import { roundsIn } from './rounds.ts'
import { segmentsJoined } from './segments-joined.ts'
import { sentencesOf } from './sentences.ts'
import { afterEvent, governs, inParallel, saysOnlyTime, timed } from './shared-time.ts'
import { sharesIn } from './shares.ts'
import { openingTier } from './terms-of-lead-in.ts'
import { thingsDoers } from './things-done.ts'
import { sameTime, saysTime, timeOf } from './time-of.ts'
import { turnsIn } from './turns.ts'
import type { Cadence, Due, PartyLevel, Quantity } from './types.ts'

/** A stretch of a clause that states one duty, with what it says of time and who its own subject is. */
export type Piece = Span & {
  phrase: string
  cadence: readonly Cadence[]
  due?: Due
  /** Ids of its printed subject; empty when it names none. */
  subject: readonly string[]
  /** Ids of who does what its condition tells of, where it names no subject. */
  mustBy?: readonly string[]
  opening: boolean
  /** The number it owes, where the sentence shares one out. */
  counted?: Quantity
  /** Set where the sentence says it per tier: "cấp huyện 03 tháng 01 lần". */
  tier?: PartyLevel
  /** Where its sentence begins: orders to subordinates hold for all of it. */
  sentence: number
  /** Where what is to be done is said: the whole sentence, where the stretch is only one tier's part of it, or a later part. */
  frame?: Span
  /** Where its phrase begins in the text, if not where the stretch does: a tier's own limit, in a sentence that says for all tiers what is to be done. */
  from?: number
}

const fronts = acrossLines(/^(?:(?:ngay )?(?:trong|trước|sau)|(?:chậm|muộn) nhất|không quá|đối với|(?:các )?trường h[ợọ]p|(?:ngay |mỗi )?khi|nếu|thông qua|qua|căn cứ|trên cơ sở|theo|để|nhằm|ngoài|cùng với|bằng|tại|vào|định kỳ|hằng|hàng|mỗi|kết thúc|hết|quá|đến|từ|tùy|với|kể từ|(?:các )?ngày|tháng|quý|đầu|cuối) /iu)
/** Only what comes before a sentence stands here: "Trường hợp thiếu giấy tờ thì trong thời hạn 03 ngày …, ", "Thông qua các buổi họp, ". */
const thenInTime = acrossLines(/ thì (?:trong|chậm nhất|sau) [^,;]{3,120}(?:, kể từ [^,;]{3,80})?,\s*$/iu)
/** "Chế độ thông tin: hằng tuần, …": what it is about. */
const topic = /^\s*\p{Lu}[^,;:.()]{2,60}:\s+/u
const onlyFronts = (text: string, register: PartyRegister) => (fronts.test(text.replace(topic, '').trimStart()) || tellsCase.test(text.trimStart()) || thenInTime.test(text)) && subjectOf(text, register.mentionsIn(text)).length === 0

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
  return verb !== undefined && (verb.startsWith('chỉ') ? /(?:,|\svà)\s+(?:các\s+)?$/iu : /\svà\s+(?:các\s+)?$/iu).test(phrase.slice(0, start)) && mentions.some((other) => other.end < start - 12 && phrase.slice(other.end, other.end + 40).trimStart().replace(/^(?:kịp\s+thời|phải)\s+/iu, '').toLowerCase().startsWith(`${verb} `))
}

/** "Trạm bến định kỳ 6 tháng", before "và hằng năm gửi báo cáo": one duty in several rhythms. */
const periods = forFolded(/(?:^|[\s,])(?:(?:định\s+kỳ|hằng|hàng|mỗi)\s+)*(?:\d{1,2}|sáu|ba|một|hằng|hàng|mỗi|định\s+kỳ)\s+(?:tuần|tháng|quý|quí|năm)(?:\s+đầu\s+năm)?(?:\s*\([^()]{3,40}\))?$/iu)

/** What speaks of a period or a case holds one of these words. */
const recurs = /h[ằà]ng\s|mỗi\s|định\s+kỳ|một\s+lần|\d\s+lần|trường\s+h[ợọ]p/iu
/** Further work after "và" that may stand apart opens with one of these. */
const joinsWork = /và\s+(?:báo|tổng|định|gửi|trong|chậm|không)\s/iu
const figure = /\d/
const never = (): readonly RegExpExecArray[] => []

/** Further cuts inside a segment: two festivals on two days, a second subject after a comma, a bracket that names its own lead and year. */
function cutsIn(phrase: string, register: PartyRegister): readonly number[] {
  const front = pastFronting(phrase)
  const tried = (pattern: RegExp) => allMatches(phrase, pattern)
  // What opens the phrase is the rhythm of all of it.
  const often = recurs.test(phrase.slice(1)) ? tried : never
  const joined = joinsWork.test(phrase) ? tried : never
  const bracketed = phrase.includes('(') ? tried : never
  const days = bracketed(/\(\s?(?:(?:ngày\s+)?\d{1,2}\/\d{1,2}|(?:tuần\s[^()]{2,24}\s)?tháng\s+\d{1,2})\s?\)/gu).filter(({ index }) => !numbersRound.test(phrase.slice(0, index)))
  const cuts = days.length > 1 ? days.slice(0, -1).map(({ index, 0: match }) => index + match.length + (/^\s*(?:,|và)\s*/u.exec(phrase.slice(index + match.length))?.[0].length ?? 0)) : []
  const mentions = register.mentionsIn(phrase)
  const runs = runsOf(phrase, mentions)
  for (const mention of mentions) {
    if (mention.start <= front + 20) continue
    const before = phrase.slice(0, mention.start)
    const second = /,\s*(?:còn\s+)?$/u.test(before) && /^\s+(?:(?:có|chịu)\s+trách\s+nhiệm|phải|trả\s+lời|gửi|thông\s+báo|báo\s+cáo|cung\s+cấp|cử|bố\s+trí|chỉ\s+đạo|hướng\s+dẫn|tổng\s+hợp|họp)(?!\p{L})/iu.test(phrase.slice(runs.find(([first]) => first === mention)?.at(-1)?.end ?? mention.end))
      && !(listsMembers.test(before) && /^mỗi\s/iu.test(phrase.slice(mention.start))) && phrase.lastIndexOf('(', mention.start) <= phrase.lastIndexOf(')', mention.start) && !mentions.some(({ end }) => end < mention.start && /^,\s*$/u.test(phrase.slice(end, mention.start))) && !onlyFronts(before, register) && !acts(before, mention, register)
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
    if (before.length > 18 && !periods.test(phrase.slice(0, match.index)) && (opensWithVerb(before) || register.mentionsIn(before).length > 0) && opensWithVerb(phrase.slice(after + (match.groups?.when ?? '').length)) && !howOften.test(phrase.slice(after + (match.groups?.when ?? '').length)) && cadencesIn(before, 0, undefined, false).length === 0) cuts.push(after)
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
    if (match.index > front + 18 && opensWithVerb(phrase.slice(next))) cuts.push(...(bareVerb.test(phrase.slice(0, match.index)) ? [] : [from]), ...(handsOver.test(phrase.slice(next)) ? [] : [next]))
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
  for (const match of (phrase.includes('tổng kết') ? tried : never)(anotherReview)) {
    const at = match.index + match[0].length
    const [before, after] = [timeOf(phrase.slice(0, match.index), 0, true), timeOf(reviewIn.exec(phrase.slice(at))?.[0] ?? '', 0, true)]
    if (saysTime(before) && saysTime(after) && !sameTime(before, after)) cuts.push(at)
  }
  cuts.push(...thingsDoers(phrase, runs).slice(1).map((run) => run[0]!.start))
  cuts.push(...cutsBetweenLimits(phrase, front), ...cutsAtFurtherWork(phrase, front, () => Math.max(front, ...subjectOf(phrase, mentions).map(({ end }) => end + 1))))
  for (const match of (phrase.includes(' do ') ? tried : never)(anotherYear)) cuts.push(match.index + match[0].length)
  const rounds = cuts.length > 0 ? roundsIn(phrase) : undefined
  return [...new Set(cuts)].filter((cut) => cut > 0 && !(rounds && cut > rounds.start && cut <= rounds.end)).sort((a, b) => a - b)
}

/** "Tòa án đã ra quyết định …; giấy xác nhận … có nhiệm vụ gửi": what is said of the subject holds semicolons, its verb comes after them. */
function withSubjects(masked: string, segments: readonly Span[]): readonly Span[] {
  const [first] = segments
  const words = first ? masked.slice(first.start, first.end) : ''
  if (segments.length > 1 && aboutOnly.test(words)) return [{ start: first!.start, end: segments[1]!.end }, ...segments.slice(2)]
  if (!first || segments.length < 2 || !/^[^;]{5,160}?\s(?:đã|được)\s/iu.test(words) || !beginsName(words) || opensWithVerb(words) || mustDo.test(words)) return segments
  const at = segments.findIndex(({ start, end }) => mustDo.test(masked.slice(start, end)))
  return at > 0 ? [{ start: first.start, end: segments[at]!.end }, ...segments.slice(at + 1)] : segments
}
/** "Đối với việc mở bến; đóng bến, Công an xã …": what the sentence is about holds a semicolon. */
const aboutOnly = acrossLines(/^(?:riêng )?đối với (?:(?! thì )[^,:])+$/iu)
const mustDo = forFolded(/\s(?:(?:có|chịu)\s+trách\s+nhiệm|có\s+nhiệm\s+vụ|phải)\s/iu)

const sameVerb = (a: string, b: string) => {
  const verb = (text: string) => openingVerb(text.slice(pastFronting(text)))
  return verb(a) !== undefined && verb(a) === verb(b)
}

function pieceOf(masked: string, span: Span, opening: boolean, register: PartyRegister): Piece {
  const phrase = masked.slice(span.start, span.end)
  const mentions = register.mentionsIn(phrase)
  const ids = (found: readonly Mention[]) => [...new Set(found.flatMap((mention) => register.idsOf(mention)))]
  const named = ids(withoutSenders(phrase, subjectOf(phrase, mentions)))
  const subject = named.length > 0 ? named : impliedSubject(phrase, register)
  const mustBy = subject.length > 0 ? [] : ids(subjectOfCondition(phrase, mentions))
  return { ...span, sentence: span.start, phrase, subject, ...(mustBy.length > 0 ? { mustBy } : {}), opening, ...timeOf(phrase, span.start, opening) }
}

/** The pieces of a sentence that gives each tier a rhythm of its own: the work and who does it are said once, beside them. */
function piecesByTier(masked: string, sentence: Span, register: PartyRegister): readonly Piece[] {
  const stretches = rhythmsByTier(masked, sentence)
  const [from = 0, to = 0] = [stretches[0]?.start, stretches.at(-1)?.end]
  return stretches.map((own, i) => {
    const phrase = masked.slice(sentence.start, from) + ' '.repeat(own.start - from) + masked.slice(own.start, own.end) + ' '.repeat(to - own.end) + masked.slice(to, sentence.end)
    const whole = pieceOf(phrase, { start: 0, end: phrase.length }, true, register)
    const beside = own.apart ? (masked.slice(sentence.start, from) + masked.slice(to, sentence.end)).replace(/^[\s,]+/u, '') : ''
    const piece = pieceOf(masked, { start: own.start, end: own.end }, false, register)
    // "6 tháng (cấp huyện)": a period alone is how often.
    const alone = piece.cadence.length > 0 ? [] : cadencesIn(`định kỳ ${piece.phrase}`, 0, undefined, false).map(({ kind }) => ({ ...own, kind, cue: piece.phrase }))
    const events = whole.cadence.filter(({ kind }) => kind === 'event' && piece.cadence.every((other) => other.kind !== kind)).map((each) => ({ ...each, start: each.start + sentence.start, end: each.end + sentence.start }))
    return { ...piece, phrase, subject: own.apart ? pieceOf(beside, { start: 0, end: beside.length }, true, register).subject : piece.subject.length > 0 ? piece.subject : whole.subject, frame: sentence, cadence: [...piece.cadence, ...alone, ...events], opening: i === 0, tier: own.tier, from: sentence.start, start: own.start, end: own.end, sentence: sentence.start }
  })
}

/** "…; trường hợp phức tạp không quá 30 ngày": only by when, in a rarer case; the work is that said before. */
const rarer = forFolded(/^(?:đối\s+với\s|(?:trong\s+|những\s+|các\s+)?trường\s+h[ợọ]p\s|nếu\s|vụ\s+việc\s|hồ\s+sơ\s)/iu)
const onlyLimits = ({ phrase, start, due, subject }: Piece) => due?.op === 'within' && subject.length === 0 && rarer.test(phrase) && /^[\s).]*$/u.test(phrase.slice(due.end - start))

/** "…; hoàn thành trong quý I": by when the work before is to be done. */
const onlyCompletes = forFolded(/^(?:và\s+)?(?:(?:thực\s+hiện|cơ\s+bản|phấn\s+đấu|bảo\s+đảm|yêu\s+cầu)\s+){0,3}(?:hoàn\s+thành|hoàn\s+tất|xong|kết\s+thúc|thời\s+gian|thời\s+hạn)\s/iu)

/** "…; kết thúc giám sát 15 ngày, gửi kết quả": work that follows a comma is no end of the work before. */
const furtherWork = (phrase: string) => allMatches(phrase, /,\s+/gu).some(({ index, 0: match }) => opensWithVerb(phrase.slice(index + match.length)))

/** "…; cơ quan phối hợp cử người tham gia": another body goes on, whose name no table holds. Persons after a semicolon are mostly members of a list of those the work is for. */
const startsAnother = (phrase: string, register: PartyRegister) => /^(?:các\s+)?(?:cơ\s+quan|đơn\s+vị|bên|trạm|đội|tổ|ban|ngành)\s/iu.test(phrase) && !opensWithVerb(phrase) && openSubject(phrase, register.mentionsIn).length > 0

/** A sentence cut where cadence, deadline or actor changes, and joined again where nothing does. */
function piecesOfSentence(masked: string, sentence: Span, register: PartyRegister): readonly Piece[] {
  const perTier = piecesByTier(masked, sentence, register)
  if (perTier.length > 0) return perTier
  const limited = limitsByTier(masked, sentence, register)
  if (limited) {
    const whole = pieceOf(limited.phrase, { start: 0, end: limited.phrase.length }, true, register)
    const cadence = whole.cadence.map((each) => ({ ...each, start: each.start + sentence.start, end: each.end + sentence.start }))
    return limited.limits.map(({ start, end, level, due, cadence: own, bodies }) => ({ ...whole, subject: whole.subject.length > 0 ? whole.subject : bodies, start, end, cadence: own.length > 0 ? own : cadence, due, tier: level, from: sentence.start, sentence: sentence.start }))
  }
  const rotation = turnsIn(masked, sentence, register)
  if (rotation) {
    const before = rotation.before > sentence.start ? piecesOfSentence(masked, { start: sentence.start, end: rotation.before }, register) : []
    return [...before, ...rotation.turns.map(({ bodies, ...turn }) => ({ ...turn, phrase: masked.slice(turn.start, turn.end), subject: bodies, opening: false, sentence: sentence.start }))]
  }
  const shared = sharesIn(masked, sentence, register)
  if (shared) {
    const whole = pieceOf(masked, { start: sentence.start, end: shared.before }, true, register)
    return shared.shares.map(({ bodies, ...share }) => ({ ...whole, ...share, phrase: masked.slice(share.start, share.end), subject: bodies, frame: { start: sentence.start, end: shared.before }, sentence: sentence.start }))
  }
  const spans = withSubjects(masked, segmentsJoined(masked, segmentsWithAddressees(masked, sentence, register), register)).flatMap((segment) => {
    const cuts = cutsIn(masked.slice(segment.start, segment.end), register).map((cut) => segment.start + cut)
    const bounds = [segment.start, ...cuts, segment.end]
    return bounds.slice(1).map((end, i) => ({ start: bounds[i] ?? segment.start, end }))
  })
  const joined: Piece[] = []
  for (const [i, span] of spans.entries()) {
    const found = pieceOf(masked, span, i === 0 || /^(?:nếu|khi|trường hợp|sau|ngay|đối với|kết thúc|quá|hết|phát hiện|xảy ra|gặp|vượt)(?!\p{L})/iu.test(masked.slice(span.start, span.start + 12)), register)
    const last = joined.at(-1)
    const heard = last ? inParallel(afterEvent(found, last, false), last, register, false) : found
    const piece = last && onlyLimits(heard) ? { ...heard, frame: { start: last.start, end: heard.end } } : heard
    const counted = last && /^(?:và\s+)?(?:lần|đợt|kỳ)\s+(?:thứ\s+)?(?:\d|một|hai|ba|nhất)/iu.test(piece.phrase)
    const within = last !== undefined && /^(?:và\s+)?(?:trong\s+đó|cụ\s+thể\s+là|bao\s+gồm|gồm)(?!\p{L})/iu.test(piece.phrase) && piece.subject.length === 0
    const unended = last !== undefined && i === 1 && last.subject.length === 0 && last.cadence.length === 0 && /^(?:thông\s+qua|trên\s+cơ\s+sở|căn\s+cứ|ngoài)\s/iu.test(last.phrase) && onlyFronts(last.phrase, register)
    const continues = counted || within || unended || last && !timed(piece) && piece.subject.length === 0 && !opensWithVerb(piece.phrase.slice(pastFronting(piece.phrase))) && !startsAnother(piece.phrase, register)
    if (last && timed(piece) && (!timed(last) || piece.due && !last.due) && piece.subject.length === 0 && piece.phrase.length < 70 && (onlyCompletes.test(piece.phrase) && !furtherWork(piece.phrase) || saysOnlyTime(piece))) {
      joined[joined.length - 1] = { ...last, end: piece.end, phrase: masked.slice(last.start, piece.end), cadence: last.cadence.length > 0 ? last.cadence : piece.cadence, ...(piece.due ? { due: piece.due } : {}) }
      continue
    }
    const apart = !last || !continues && (timed(piece) || openingTier(piece.phrase) !== undefined || isGeneric(last.phrase) || (piece.subject.length > 0 && piece.subject.join() !== last.subject.join()) || (piece.subject.length === 0 && !timed(piece) && startsAnother(piece.phrase, register))
      || (timed(last) && !governs(last) && !sameVerb(last.phrase, piece.phrase) && !/^(?:trong đó|nhất là|bảo đảm|đảm bảo|tránh|không)/iu.test(piece.phrase)))
    if (apart) joined.push(piece)
    else joined[joined.length - 1] = { ...last, end: piece.end, phrase: masked.slice(last.start, piece.end), ...(counted ? timeOf(masked.slice(last.start, piece.end), last.start, last.opening) : {}) }
  }
  return workSaidLater(joined, register).map((piece) => ({ ...piece, sentence: sentence.start }))
}

const goesOn = acrossLines(/^(?:trong đó|thời (?:hạn|gian)(?: chậm nhất)?(?: là)? (?:nhận|gửi|nộp|trả lời|báo cáo|thực hiện|hoàn thành|ban hành|xây dựng|tổ chức|triển khai) |(?:cuộc họp|hội nghị|buổi làm việc)(?: [^,.;:]{0,60})? (?:phải )?được tổ chức |nội dung|hình thức|địa điểm|thành phần|chương trình, kế hoạch|nguyên nhân|cụ thể|ví dụ|gồm|bao gồm|theo đó,? (?:các|những)|việc\s(?![^;:.]{2,60} thì ))/iu)
/** Says only when what stands before it is done. */
const saysWhen = acrossLines(/^(?:thời (?:hạn|gian)(?: chậm nhất)?(?: là)? (?:nhận|gửi|nộp|trả lời|báo cáo|thực hiện|hoàn thành|ban hành|xây dựng|tổ chức|triển khai) |(?:cuộc họp|hội nghị|buổi làm việc)(?: [^,.;:]{0,60})? (?:phải )?được tổ chức )/iu)
const states = forFolded(/(?:phải\s+)?được\s+(?:gửi|thông\s+báo|công\s+khai|niêm\s+yết)\s|(?:được\s+thực\s+hiện\s+định\s+kỳ|có\s+(?:thông\s+báo|văn\s+bản|trách\s+nhiệm)|phải|chịu\s+trách\s+nhiệm|do\s+[^,.;]{3,60}\s+(?:chủ\s+trì|thực\s+hiện|quyết\s+định|bố\s+trí|phân\s+công|bổ\s+nhiệm|thành\s+lập|chỉ\s+định|ban\s+hành)|có\s+đầu\s+mối)/iu)

/** Opens as a thing, not as something to do: "Việc …", "Thành phần …", "Cách …". */
const nominal = forFolded(/^(?:việc(?!\s[^;:.]{2,60}\sthì\s)|hình\s+thức|phương\s+thức|thành\s+phần|cơ\s+cấu|số\s+lượng|danh\s+sách|cách|tư\s+cách|những|hồ\s+sơ|thời\s+gian|địa\s+điểm|nội\s+dung|kết\s+quả|mục\s+đích|đối\s+tượng|điều\s+kiện|đơn,|quy\s+trình|người|hoạt\s+động|chất\s+lượng|tỷ\s+lệ|mức|quyền|trình\s+tự|đợt\s+\d|phương\s+án|tình\s+hình|nguyên\s+nhân|ý\s+kiến|tài\s+liệu|cơ\s+sở|tiêu\s+chuẩn|kinh\s+phí|kế\s+hoạch|chương\s+trình|quyết\s+định(?!\s+(?:những|các\s+(?:vấn|nội|biện)|việc|chủ|thành|phương|nội\s+dung|kiểm\s+tra|thanh\s+tra|cử|triệu\s+tập|phân\s+công|xử\s+lý|khen\s+thưởng|bổ\s+sung|điều\s+chỉnh|điều\s+động|tạm\s+dừng|thời\s+gian|mức)(?!\p{L}))|văn\s+bản|thông\s+tin\s+phản|kiến\s+nghị\s+của|đề\s+nghị\s+của)(?!\p{L})/iu)

/** Whether a stretch that names no subject names a thing only. */
const handedOver = forFolded(/\s(?:báo\s+cáo\s+(?:về|cho|lên|đến|tới)|gửi|trình|nộp|công\s+bố|niêm\s+yết|ban\s+hành|hoàn\s+thành)(?!\p{L})/iu)
const needed = (phrase: string) => allMatches(phrase, /\scần\s+(?:phải\s+)?/giu).some(({ index, 0: match }) => opensWithVerb(phrase.slice(index + match.length)))
/** A thing to be handed over by a day, or that needs something done, is work. */
const asksWork = (piece: Piece) => piece.due !== undefined && (needed(piece.phrase) || (piece.due.op !== 'text' && piece.due.op !== 'between' && handedOver.test(piece.phrase)))
export const namesThing = (piece: Piece) => piece.subject.length === 0 && !piece.tier && !asksWork(piece) && (/^thời\s+hạn\s+(?!\d|là)/iu.test(piece.phrase.trimStart()) && !timed(piece) || nominal.test(piece.phrase.trimStart()))
  && (/^việc\s/iu.test(piece.phrase.trimStart()) ? !/\sdo\s+[^,.;]{3,60}\s+(?:chủ\s+trì|thực\s+hiện|quyết\s+định|đảm\s+nhiệm|phụ\s+trách|tổ\s+chức|ban\s+hành|bảo\s+đảm|đảm\s+bảo|chi\s+trả)|\sphải\s+(?:được\s+)?(?:lập|gửi|niêm\s+yết|công\s+khai)\s(?!\p{Ll}*\s*(?:đầy|đúng|kịp))/u.test(piece.phrase) : !states.test(piece.phrase) && !piece.cadence.some(({ kind }) => kind !== 'once'))

/** "Chú trọng các bến xa": how the work before is to be done. */
const stresses = acrossLines(/^(?:(?:đặc biệt|trong đó|cần|phải),? )?(?:chú trọng|coi trọng|chú ý|lưu ý|ưu tiên) (?!bố trí|cấp|phân bổ|cân đối)/iu)

const isDuty = (piece: Piece) => {
  if (piece.tier) return true
  if (piece.subject.length === 0 && !timed(piece) && stresses.test(piece.phrase.trim())) return false
  const rest = piece.phrase.slice(pastFronting(piece.phrase))
  if (piece.subject.length > 0 || states.test(piece.phrase) && !saysWhen.test(piece.phrase.trimStart())) return true
  return !goesOn.test(piece.phrase.trim()) && (opensWithVerb(rest) || timed(piece) || piece.phrase.length > 60)
}

/** The duties a stretch of text states, in order. A sentence that states none belongs to the one before it. */
export function dutyPieces(masked: string, span: Span, register: PartyRegister): readonly Piece[] {
  const pieces: Piece[] = []
  for (const [i, sentence] of sentencesOf(masked, span).entries()) {
    for (const found of piecesOfSentence(masked, sentence, register)) {
      const last = pieces.at(-1)
      const piece = last && found.start === sentence.start ? inParallel(afterEvent(found, last, true), last, register, true) : found
      if (i > 0 && last && !isDuty(piece)) {
        const due = last.due ?? piece.due
        pieces[pieces.length - 1] = { ...last, end: piece.end, phrase: masked.slice(last.start, piece.end), cadence: [...last.cadence, ...piece.cadence], ...(due ? { due } : {}) }
      } else pieces.push(piece)
    }
  }
  return pieces
}
