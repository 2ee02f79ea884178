import { allMatches, forFolded } from '../../source/index.ts'
import type { Span } from '../../source/index.ts'
import { segmentsWithAddressees } from './addressees.ts'
import { closesWork, withClosing } from './closing-limits.ts'
import { acrossLines } from './cue-pattern.ts'
import { subjectOfCondition, withoutSenders } from './in-condition.ts'
import { impliedSubject } from './implied-subject.ts'
import { beginsName } from './open-bodies.ts'
import { cadencesIn } from './cues-in.ts'
import { workOfOneYear, workSaidLater } from './elided-work.ts'
import { cutsIn, onlyFronts } from './duty-cuts.ts'
import { withListsWork, withListsEnd } from './events-listed.ts'
import { isGeneric, openingVerb, opensWithVerb } from './duty-verbs.ts'
import type { Mention } from './find-parties.ts'
import { leadsOnly } from './leads-only.ts'
import { limitsByTier } from './limits-by-tier.ts'
import { openSubject } from './open-subject.ts'
import { pastFronting, subjectOf } from './party-places.ts'
import type { PartyRegister } from './party-register.ts'
import { quantityOf } from './quantity-of.ts'
import { rhythmsByTier } from './rhythms-by-tier.ts'
import { segmentsJoined } from './segments-joined.ts'
import { sentencesOf } from './sentences.ts'
import { afterEvent, governs, inParallel, inTimeBehind, saysOnlyTime, timed } from './shared-time.ts'
import { sharesIn } from './shares.ts'
import { openingTier } from './terms-of-lead-in.ts'
import { timeOf } from './time-of.ts'
import { titleBefore } from './title-lines.ts'
import { worksAside } from './works-aside.ts'
import { chairsMeetings, turnsAside, turnsIn } from './turns.ts'
import type { Turn } from './turns.ts'
import type { Cadence, Deliverable, Due, PartyLevel, Quantity } from './types.ts'

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
  /** Ids of who works with its subject, where a stretch behind it says only that. */
  partners?: readonly string[]
  /** What it yields, where that is told before it. */
  yields?: Deliverable
  /** Set where the sentence says it per tier: "cấp huyện 03 tháng 01 lần". */
  tier?: PartyLevel
  /** Where its sentence begins: orders to subordinates hold for all of it. */
  sentence: number
  /** Where what is to be done is said: the whole sentence, where the stretch is only one tier's part of it, or a later part. */
  frame?: Span
  /** Where its phrase begins in the text, if not where the stretch does: a tier's own limit, in a sentence that says for all tiers what is to be done. */
  from?: number
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

/** "Cấp tỉnh 06 tháng sơ kết một lần, cấp xã mỗi tháng giao ban một lần": each tier has work of its own. */
const ownWork = forFolded(/(?:^|\s)(?:sơ\s+kết|tổng\s+kết|giao\s+ban|họp|hội\s+ý|kiểm\s+tra|giám\s+sát|báo\s+cáo|tập\s+huấn|sinh\s+hoạt)\s/iu)

/** The pieces of a sentence that gives each tier a rhythm of its own: the work and who does it are said once, beside them, unless each has its own. */
function piecesByTier(masked: string, sentence: Span, register: PartyRegister): readonly Piece[] {
  const stretches = rhythmsByTier(masked, sentence)
  const [from = 0, to = 0] = [stretches[0]?.start, stretches.at(-1)?.end]
  const each = masked.slice(sentence.start, from).trim() === '' && stretches.every((own) => ownWork.test(masked.slice(own.start, own.end)))
  return stretches.map((own, i) => {
    const phrase = masked.slice(sentence.start, from) + ' '.repeat(own.start - from) + masked.slice(own.start, own.end) + ' '.repeat(to - own.end) + masked.slice(to, sentence.end)
    const whole = pieceOf(phrase, { start: 0, end: phrase.length }, true, register)
    const beside = own.apart ? (masked.slice(sentence.start, from) + masked.slice(to, sentence.end)).replace(/^[\s,]+/u, '') : ''
    const piece = pieceOf(masked, { start: own.start, end: own.end }, false, register)
    // "6 tháng (cấp huyện)": a period alone is how often.
    const alone = piece.cadence.length > 0 ? [] : cadencesIn(`định kỳ ${piece.phrase}`, 0, undefined, false).map(({ kind }) => ({ ...own, kind, cue: piece.phrase }))
    const events = whole.cadence.filter(({ kind }) => kind === 'event' && piece.cadence.every((other) => other.kind !== kind)).map((each) => ({ ...each, start: each.start + sentence.start, end: each.end + sentence.start }))
    return { ...piece, phrase, subject: own.apart ? pieceOf(beside, { start: 0, end: beside.length }, true, register).subject : piece.subject.length > 0 ? piece.subject : whole.subject, ...(each ? {} : { frame: sentence }), cadence: [...piece.cadence, ...alone, ...events], opening: i === 0, tier: own.tier, from: sentence.start, start: own.start, end: own.end, sentence: sentence.start }
  })
}

/** "…; trường hợp phức tạp không quá 30 ngày": only by when, in a rarer case; the work is that said before. */
const rarer = forFolded(/^(?:đối\s+với\s|(?:trong\s+|những\s+|các\s+)?trường\s+h[ợọ]p\s|nếu\s|vụ\s+việc\s|hồ\s+sơ\s)/iu)
const onlyLimits = ({ phrase, start, due, subject }: Piece) => due?.op === 'within' && subject.length === 0 && rarer.test(phrase) && /^[\s).]*$/u.test(phrase.slice(due.end - start))

/** "…; hoàn thành trong quý I": by when the work before is to be done. */
const onlyCompletes = forFolded(/^(?:và\s+)?(?:(?:thực\s+hiện|cơ\s+bản|phấn\s+đấu|bảo\s+đảm|yêu\s+cầu)\s+){0,3}(?:hoàn\s+thành|hoàn\s+tất|xong|kết\s+thúc|thời\s+gian|thời\s+hạn)\s/iu)

/** "Tham mưu UBND xã ban hành nội quy; trình UBND xã chậm nhất ngày 15/4": what is drawn up is handed over by that day. */
const drawsUp = forFolded(/(?<!\p{L})(?:tham\s+mưu|xây\s+dựng|dự\s+thảo|soạn\s+thảo|lập)\s|^\s*(?:Tham\s+mưu|Xây\s+dựng|Dự\s+thảo|Soạn\s+thảo|Lập)\s/u)
const handsOver = forFolded(/^(?:và\s+)?(?:hoàn\s+thành,\s+)?trình\s[^,;:]{3,60}$/iu)
/** "…; chậm nhất đến ngày 30/6 phải xong". */
const mustEnd = forFolded(/^(?:và\s+)?(?:chậm\s+nhất|muộn\s+nhất|trước|trong|đến)\s[^,;:]{3,60}\s(?:phải\s+)?(?:xong|hoàn\s+thành)[\s.]*$/iu)
const onlyEnds = ({ phrase, due }: Piece, last: Piece) => mustEnd.test(phrase) || due !== undefined && due.op !== 'within' && drawsUp.test(last.phrase) && handsOver.test(phrase)

/** "…; kết thúc giám sát 15 ngày, gửi kết quả": work that follows a comma is no end of the work before. */
const furtherWork = (phrase: string) => allMatches(phrase, /,\s+/gu).some(({ index, 0: match }) => opensWithVerb(phrase.slice(index + match.length)) && !stresses.test(phrase.slice(index + match.length)))

/** "…; cơ quan phối hợp cử người tham gia": another body goes on, whose name no table holds. Persons after a semicolon are mostly members of a list of those the work is for. */
const startsAnother = (phrase: string, register: PartyRegister) => /^(?:các\s+)?(?:cơ\s+quan|đơn\s+vị|bên|trạm|đội|tổ|ban|ngành)\s/iu.test(phrase) && !opensWithVerb(phrase) && openSubject(phrase, register.mentionsIn).length > 0

/** "…; người bệnh vượt khả năng của trạm thì chuyển tuyến": a case of persons or things, told without "nếu". */
const theirCase = forFolded(/^(?:những\s+|các\s+)?(?:người|hộ|trẻ|nạn\s+nhân|bệnh\s+nhân|học\s+sinh|gia\s+đình|phương\s+tiện|tàu|thuyền|phà|xe|bến|cơ\s+sở|mẫu)\s[^;:.]{3,160}\sthì\s/iu)

const turnPieces = (masked: string, turns: readonly Turn[], sentence: Span): readonly Piece[] =>
  turns.map(({ bodies, ...turn }) => ({ ...turn, phrase: masked.slice(turn.start, turn.end), subject: bodies, opening: false, sentence: sentence.start, ...(chairsMeetings(masked.slice(sentence.start, turn.start)) ? { yields: 'meeting' as const } : {}) }))

/** A sentence cut where cadence, deadline or actor changes, and joined again where nothing does. */
function piecesOfSentence(masked: string, sentence: Span, register: PartyRegister): readonly Piece[] {
  const beside = turnsAside(masked, sentence, register)
  if (beside) return [...piecesOfSentence(beside.masked, sentence, register), ...turnPieces(masked, beside.turns, sentence)].sort((a, b) => a.start - b.start)
  const other = worksAside(masked, sentence, register.mentionsIn)
  if (other.length > 0) {
    const rest = other.reduce((text, { start, end }) => text.slice(0, start - 1) + ' '.repeat(end - start + 2) + text.slice(end + 1), masked)
    return [...piecesOfSentence(rest, sentence, register), ...other.map(({ by, ...span }) => ({ ...pieceOf(masked, span, true, register), subject: [...new Set(by.flatMap((mention) => register.idsOf(mention)))], opening: false, sentence: sentence.start }))].sort((a, b) => a.start - b.start)
  }
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
    return [...before, ...turnPieces(masked, rotation.turns, sentence)]
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
    const found = pieceOf(masked, span, i === 0 || /^(?:nếu|khi|trường hợp|sau|ngay|đối với|giữa|cuối|kết thúc|quá|hết|phát hiện|xảy ra|gặp|vượt)(?!\p{L})/iu.test(masked.slice(span.start, span.start + 12)) || theirCase.test(masked.slice(span.start, span.end)), register)
    const last = joined.at(-1)
    const heard = withListsWork(last ? inParallel(afterEvent(found, last, false), last, register, false) : found, last)
    const piece = last && onlyLimits(heard) ? { ...heard, frame: { start: last.start, end: heard.end } } : heard
    const counted = last && /^(?:và\s+)?(?:lần|đợt|kỳ)\s+(?:thứ\s+)?(?:\d|một|hai|ba|nhất)/iu.test(piece.phrase)
    const within = last !== undefined && /^(?:và\s+)?(?:trong\s+đó|cụ\s+thể\s+là|bao\s+gồm|gồm|gắn\s+(?:(?:kết|liền|chặt)\s+)?với)(?!\p{L})/iu.test(piece.phrase) && piece.subject.length === 0
    const unended = last !== undefined && i === 1 && last.subject.length === 0 && last.cadence.length === 0 && /^(?:thông\s+qua|trên\s+cơ\s+sở|căn\s+cứ|ngoài)\s/iu.test(last.phrase) && onlyFronts(last.phrase, register)
    const counts = last !== undefined && countsItsOwn(masked, piece, last)
    const continues = counted || within || unended || last && !counts && !timed(piece) && piece.subject.length === 0 && !opensWithVerb(piece.phrase.slice(pastFronting(piece.phrase))) && !startsAnother(piece.phrase, register)
    if (last && timed(piece) && (!timed(last) || piece.due && (!last.due || last.due.op === 'text' && piece.due.op !== 'text')) && piece.subject.length === 0 && (piece.phrase.length < (/^(?:th|trình|hoàn)/iu.test(piece.phrase) ? 110 : 70) && (onlyCompletes.test(piece.phrase) && !furtherWork(piece.phrase) || onlyEnds(piece, last)) || piece.phrase.length < 70 && saysOnlyTime(piece))) {
      joined[joined.length - 1] = { ...last, end: piece.end, phrase: masked.slice(last.start, piece.end), cadence: last.cadence.length > 0 ? last.cadence : piece.cadence, ...(piece.due ? { due: piece.due } : {}) }
      continue
    }
    if (last && helpsLast(piece, last)) {
      joined[joined.length - 1] = { ...last, end: piece.end, phrase: masked.slice(last.start, piece.end), partners: [...last.partners ?? [], ...piece.subject] }
      continue
    }
    const apart = !last || !continues && (timed(piece) || counts || openingTier(piece.phrase) !== undefined || isGeneric(last.phrase) || (piece.subject.length > 0 && piece.subject.join() !== last.subject.join()) || (piece.subject.length === 0 && !timed(piece) && startsAnother(piece.phrase, register))
      || (timed(last) && !governs(last) && !sameVerb(last.phrase, piece.phrase) && !/^(?:trong đó|nhất là|bảo đảm|đảm bảo|tránh|không)/iu.test(piece.phrase)))
    if (apart && last) joined[joined.length - 1] = inTimeBehind(last, piece, register)
    if (apart) joined.push(piece)
    else joined[joined.length - 1] = { ...last, end: piece.end, phrase: masked.slice(last.start, piece.end), ...(counted ? timeOf(masked.slice(last.start, piece.end), last.start, last.opening) : {}) }
  }
  return workOfOneYear(workSaidLater(withListsEnd(joined), register)).map((piece) => ({ ...piece, sentence: sentence.start }))
}

/** "… do Công an xã chủ trì; Hội Nông dân phối hợp": who is named behind it only works with who leads. */
const onlyHelps = forFolded(/^[^;:.]{3,160}\s(?:cùng\s+)?(?:tham\s+gia\s+)?phối\s+hợp(?:\s+thực\s+hiện)?[\s.;]*$/iu)
const helpsLast = (piece: Piece, last: Piece) => piece.subject.length > 0 && last.subject.length > 0 && !timed(piece) && /\schủ\s+trì(?!,?\s+phối)/iu.test(last.phrase) && onlyHelps.test(piece.phrase) && piece.subject.every((id) => !last.subject.includes(id))

/** "Ở mỗi xã, phường thành lập …". */
const inEach = /^\s*(?:ở|tại)\s+(?:mỗi|từng)\s+\p{L}+(?:,\s+(?:phường|đặc khu|thị trấn|bản|tổ dân phố))*,?\s+/iu
/** "…; thành lập ít nhất 02 tổ": behind a semicolon, so many of another thing. */
function countsItsOwn(masked: string, piece: Piece, last: Piece): boolean {
  const work = piece.phrase.replace(inEach, '')
  if (!/;\s*$/u.test(masked.slice(Math.max(0, piece.start - 4), piece.start)) || !opensWithVerb(work.slice(pastFronting(work)))) return false
  const own = quantityOf(piece.phrase, 0)?.min
  // Only so far back: what was joined before grows with every stretch.
  return own !== undefined && quantityOf(last.phrase.slice(0, 600), 0)?.min !== own
}

const goesOn = acrossLines(/^(?:trong đó|thời (?:hạn|gian)(?: chậm nhất)?(?: là)? (?:nhận|gửi|nộp|trả lời|báo cáo|thực hiện|hoàn thành|ban hành|xây dựng|tổ chức|triển khai) |(?:cuộc họp|hội nghị|buổi làm việc)(?: [^,.;:]{0,60})? (?:phải )?được tổ chức |nội dung|hình thức|địa điểm|thành phần|chương trình, kế hoạch|nguyên nhân|cụ thể|ví dụ|gồm|bao gồm|theo đó,? (?:các|những)|việc\s(?![^;:.]{2,60} thì ))/iu)
/** Says only when what stands before it is done. */
const saysWhen = acrossLines(/^(?:thời (?:hạn|gian)(?: chậm nhất)?(?: là)? (?:nhận|gửi|nộp|trả lời|báo cáo|thực hiện|hoàn thành|ban hành|xây dựng|tổ chức|triển khai) |(?:cuộc họp|hội nghị|buổi làm việc)(?: [^,.;:]{0,60})? (?:phải )?được tổ chức )/iu)
const states = forFolded(/(?:phải\s+)?được\s+(?:gửi|thông\s+báo|công\s+khai|niêm\s+yết)\s|(?:được\s+thực\s+hiện\s+định\s+kỳ|có\s+(?:thông\s+báo|văn\s+bản|trách\s+nhiệm)|phải|chịu\s+trách\s+nhiệm|do\s+[^,.;]{3,60}\s+(?:chủ\s+trì|thực\s+hiện|quyết\s+định|bố\s+trí|phân\s+công|bổ\s+nhiệm|thành\s+lập|chỉ\s+định|ban\s+hành)|có\s+đầu\s+mối)/iu)

/** Opens as a thing, not as something to do: "Việc …", "Thành phần …", "Cách …". */
const nominal = forFolded(/^(?:việc(?!\s[^;:.]{2,60}\sthì\s)|hình\s+thức|phương\s+thức|thành\s+phần|cơ\s+cấu|số\s+lượng|danh\s+sách|cách|tư\s+cách|những|hồ\s+sơ|thời\s+gian|địa\s+điểm|nội\s+dung|kết\s+quả|mục\s+đích|đối\s+tượng|điều\s+kiện|đơn,|quy\s+trình|người|hoạt\s+động|chất\s+lượng|tỷ\s+lệ|mức|quyền|trình\s+tự|đợt\s+\d|phương\s+án|tình\s+hình|nguyên\s+nhân|ý\s+kiến|tài\s+liệu|cơ\s+sở|tiêu\s+chuẩn|kinh\s+phí|kế\s+hoạch|chương\s+trình|quyết\s+định(?!\s+(?:những|các\s+(?:vấn|nội|biện)|việc|chủ|thành|phương|nội\s+dung|kiểm\s+tra|thanh\s+tra|cử|triệu\s+tập|phân\s+công|xử\s+lý|khen\s+thưởng|bổ\s+sung|điều\s+chỉnh|điều\s+động|tạm\s+dừng|thời\s+gian|mức)(?!\p{L}))|văn\s+bản|thông\s+tin\s+phản|kiến\s+nghị\s+của|đề\s+nghị\s+của)(?!\p{L})/iu)

const handedOver = forFolded(/\s(?:báo\s+cáo\s+(?:về|cho|lên|đến|tới)|gửi|trình|nộp|công\s+bố|niêm\s+yết|ban\s+hành|hoàn\s+thành)(?!\p{L})/iu)
const needed = (phrase: string) => allMatches(phrase, /\scần\s+(?:phải\s+)?/giu).some(({ index, 0: match }) => opensWithVerb(phrase.slice(index + match.length)))
/** A thing to be handed over by a day, or that needs something done, is work. */
const asksWork = (piece: Piece) => piece.due !== undefined && (needed(piece.phrase) || (piece.due.op !== 'text' && piece.due.op !== 'between' && handedOver.test(piece.phrase)))

/** "Chương trình “Áo phao cho em”: tặng phao": work behind a title. */
const worksBehindTitle = (phrase: string) => { const title = titleBefore(phrase); return title > 0 && opensWithVerb(phrase.slice(title + pastFronting(phrase.slice(title)))) }

/** "Việc giao ban được tổ chức mỗi quý một lần": how often the work is done, said of the work itself. */
const isDone = forFolded(/\sđược\s+(?:thực\s+hiện|tiến\s+hành|tổ\s+chức|duy\s+trì)\s+(?:theo\s+)?(?:định\s+kỳ|(?:hằng|hàng|mỗi)\s)/iu)
const isDoneInRhythm = ({ phrase, cadence, start }: Piece) => {
  const at = isDone.exec(phrase)
  return at !== null && cadence.some((one) => !['event', 'once', 'ongoing'].includes(one.kind) && one.start - start >= at.index && one.start - start < at.index + at[0].length + 12)
}

/** Whether a stretch that names no subject names a thing only. */
export const namesThing = (piece: Piece) => piece.subject.length === 0 && !worksBehindTitle(piece.phrase.trimStart()) && !piece.tier && !asksWork(piece) && (/^thời\s+hạn\s+(?!\d|là)/iu.test(piece.phrase.trimStart()) && !timed(piece) || nominal.test(piece.phrase.trimStart()))
  && (/^việc\s/iu.test(piece.phrase.trimStart()) ? !isDoneInRhythm(piece) && !/\sdo\s+[^,.;]{3,60}\s+(?:chủ\s+trì|thực\s+hiện|quyết\s+định|đảm\s+nhiệm|phụ\s+trách|tổ\s+chức|ban\s+hành|bảo\s+đảm|đảm\s+bảo|chi\s+trả)|\sphải\s+(?:được\s+)?(?:lập|gửi|niêm\s+yết|công\s+khai)\s(?!\p{Ll}*\s*(?:đầy|đúng|kịp))/u.test(piece.phrase) : !states.test(piece.phrase) && !piece.cadence.some(({ kind }) => kind !== 'once'))

/** "Chú trọng các bến xa": how the work before is to be done. */
const stresses = acrossLines(/^(?:(?:đặc biệt|trong đó|cần|phải),? )?(?:chú trọng|coi trọng|chú ý|lưu ý|ưu tiên) (?!bố trí|cấp|phân bổ|cân đối)/iu)

const isDuty = (piece: Piece) => {
  if (piece.tier) return true
  if (piece.subject.length === 0 && !timed(piece) && stresses.test(piece.phrase.trim())) return false
  const rest = piece.phrase.slice(pastFronting(piece.phrase))
  if (piece.subject.length > 0 || states.test(piece.phrase) && !saysWhen.test(piece.phrase.trimStart())) return true
  return !goesOn.test(piece.phrase.trim()) && (opensWithVerb(rest) || timed(piece) || piece.phrase.length > 60)
}

/** Whether a stretch only says who does the work before it, of which nobody is named. */
const saysWho = (piece: Piece, last: Piece, register: PartyRegister) =>
  piece.subject.length > 0 && last.subject.length === 0 && !last.frame && last.from === undefined && !last.tier && !timed(piece) && leadsOnly(piece.phrase, register.mentionsIn(piece.phrase))
/** The work before such a stretch, as theirs: all of it for which nobody is named. */
const withLeads = (pieces: readonly Piece[], { end, subject }: Piece, masked: string) =>
  pieces.map((one, i) => (one.subject.length > 0 ? one : i < pieces.length - 1 ? { ...one, subject } : { ...one, subject, frame: { start: one.start, end: one.end }, end, phrase: masked.slice(one.start, end) }))

/** The duties a stretch of text states, in order. A sentence that states none belongs to the one before it. */
export function dutyPieces(masked: string, span: Span, register: PartyRegister): readonly Piece[] {
  let pieces: Piece[] = []
  for (const [i, sentence] of sentencesOf(masked, span).entries()) {
    for (const found of piecesOfSentence(masked, sentence, register)) {
      const last = pieces.at(-1)
      const piece = last && found.start === sentence.start ? inParallel(afterEvent(found, last, true), last, register, true) : found
      if (last && found.start === sentence.start && !last.frame && last.from === undefined && closesWork(piece, last)) pieces = [...withClosing(pieces, piece, masked)]
      else if (last && saysWho(piece, last, register)) pieces = withLeads(pieces, piece, masked)
      else if (i > 0 && last && !isDuty(piece)) {
        const due = last.due ?? piece.due
        pieces[pieces.length - 1] = { ...last, end: piece.end, phrase: masked.slice(last.start, piece.end), cadence: [...last.cadence, ...piece.cadence], ...(due ? { due } : {}) }
      } else pieces.push(piece)
    }
  }
  return pieces
}
