import { forFolded } from '../../source/index.ts'
import type { Piece } from './duty-pieces.ts'
import { passedOn, sendsOut } from './first-notice.ts'
import { openingVerb } from './duty-verbs.ts'
import { pastFronting, subjectOf } from './party-places.ts'
import type { PartyRegister } from './party-register.ts'
import type { Cadence } from './types.ts'

export const timed = (piece: Piece) => piece.due !== undefined || piece.cadence.length > 0

const filler = forFolded(/(?<!\p{L})(?:định\s+kỳ|thực\s+hiện|tổ\s+chức|ít\s+nhất|tối\s+thiểu|không\s+dưới|từ|bình\s+quân|trung\s+bình|(?:với\s+)?tần\s+suất|mỗi\s+(?:xã|phường|thôn|khu\s+dân\s+cư|chi\s+hội|đơn\s+vị|địa\s+phương|trường)|thời\s+gian|và|vào|mỗi\s+lần\s+(?:từ\s+)?\d{1,2}(?:\s+đến\s+\d{1,2})?\s+ngày|(?:\d{1,2}|một|hai)(?:\s*(?:đến|-)\s*\d{1,2})?\s+(?:lần|lượt|buổi|lớp|cuộc|đợt|chuyến|kỳ|phiên|(?:tin,?\s+)?bài|hội\s+nghị)(?:\s+trở\s+lên)?(?:\s+(?:ở\s+)?cấp\s+(?:tỉnh|huyện|xã|cơ\s+sở))?(?:\s+(?:tại|ở|cho|trên)\s+(?:mỗi|các|từng)\s+\p{L}+(?:\s+\p{L}+)?)?)(?!\p{L})|[\s,.;:·]/giu)
/** "…; mỗi tháng 02 lần": only how often or by when, no work. */
export const saysOnlyTime = (piece: Piece) => {
  const times = [...piece.cadence, ...(piece.due ? [piece.due] : [])]
  return times.length > 0 && piece.subject.length === 0 && piece.cadence.every(({ kind }) => kind !== 'event') && times.reduce((words, { start, end }) => words.slice(0, start - piece.start) + ' '.repeat(end - start) + words.slice(end - piece.start), piece.phrase).replace(filler, '') === ''
}

/** A condition or a limit at the head of a sentence holds for all that it then orders: "Khi nhận được tin, X xác minh; gửi kết quả". A period ("Hằng tháng, …; …") does not. */
export const governs = (piece: Piece) => {
  const main = piece.start + pastFronting(piece.phrase)
  return [...piece.cadence.filter(({ kind }) => kind === 'event'), ...(piece.due?.op === 'within' ? [piece.due] : [])].some(({ start }) => start < Math.min(main, piece.start + 40))
    && piece.cadence.every(({ kind }) => kind === 'event')
}

/** "Trường hợp nhận được tin báo … Trong thời hạn 03 ngày kể từ ngày nhận được tin báo, …": a limit that counts from what set off the work before. */
const sameEvent = (piece: Piece, events: readonly Cadence[]) => {
  const counted = piece.due?.op === 'within' && piece.due.start <= piece.start + 4 ? /\snhận\s+(?:được\s+)?(\p{L}+(?:\s+\p{L}+){1,6})$/iu.exec(piece.due.rule)?.[1]?.toLowerCase() : undefined
  return counted !== undefined && events.some(({ cue }) => cue.replace(/\s+/gu, ' ').toLowerCase().includes(counted))
}

/** "Khi có tin, A xác minh trong 24 giờ, báo cáo B trong 02 ngày": further work of one list under one condition. */
const alsoDone = (piece: Piece, last: Piece) => piece.subject.length === 0 && /(?:,|\svà)\s*$/u.test(last.phrase) && governs(last)

/** "Chậm nhất trong vòng 24 giờ phải …": a limit at the head of what is done. */
const limitAhead = ({ phrase, start, due }: Piece) => due !== undefined && (due.start <= start + 4 || /^(?:và\s+)?(?:(?:chậm|muộn)\s+nhất(?:\s+là)?\s+)?$/iu.test(phrase.slice(0, due.start - start)))

/** What goes on being told, or is sent out, in the case the work before is for. */
const inCase = (piece: Piece, last: Piece) => (passedOn(piece, last) || sendsOut(piece, last)) && governs(last)

/** "…; và trong thời hạn 03 ngày phải …", "Đồng thời, …": what set off the work before sets off this too, where it names no time to recur. */
export const afterEvent = (piece: Piece, last: Piece, opens: boolean): Piece => {
  const events = last.cadence.filter(({ kind, cue }) => kind === 'event' && !/^(?:đột\s+xuất|bất\s+thường)/iu.test(cue))
  const another = piece.subject.length > 0 && piece.subject.join() !== last.subject.join()
  const alongside = /^(?:đồng\s+thời|sau\s+đó)(?!\p{L})/iu.test(piece.phrase.trimStart())
  // "Khi hỏng phà, A báo cáo B và C báo cáo D": one condition sets off both.
  const shares = !piece.due && piece.subject.length > 0 && /\svà\s+(?:các\s+)?$/iu.test(last.phrase) && governs(last)
  const goes = piece.cadence.length === 0 && events.length > 0 && (shares || sameEvent(piece, events) || (piece.due?.op === 'within' ? alongside || !opens && (limitAhead(piece) && !another || alsoDone(piece, last) || inCase(piece, last)) : !piece.due && (alongside || !opens && inCase(piece, last))))
  return goes ? { ...piece, cadence: events } : piece
}

const passive = forFolded(/\sđược\s+(?:xây\s+dựng|ban\s+hành|lập|soạn\s+thảo|công\s+bố|gửi|thông\s+báo|công\s+khai)(?!\p{L})/iu)
const must = forFolded(/^\s*(?:(?:phải|có\s+trách\s+nhiệm|có\s+nhiệm\s+vụ)\s+)?(?:(?:cùng\s+)?(?:thống\s+nhất|chủ\s+động|phối\s+hợp)\s+(?=(?:xây\s+dựng|ban\s+hành|lập|tổ\s+chức|rà\s+soát|kiểm\s+tra|báo\s+cáo)\s))?/iu)
const mainVerb = ({ phrase }: Piece, register: PartyRegister) => {
  const named = subjectOf(phrase, register.mentionsIn(phrase))
  return named.length > 0 ? openingVerb(phrase.slice(Math.max(pastFronting(phrase), ...named.map(({ end }) => end))).replace(must, '')) : passive.exec(phrase)?.[0].replace(/\s+/gu, ' ')
}
/** "Hằng quý, A báo cáo B; C báo cáo D": whoever else does the same does it in the same time. A period holds for its own sentence only. */
export function inParallel(piece: Piece, last: Piece, register: PartyRegister, opens: boolean): Piece {
  if (opens && last.cadence.some(({ kind }) => kind !== 'event')) return piece
  const times = [...last.cadence, ...(last.due ? [last.due] : [])]
  const fronted = times.some(({ start }) => start < last.start + Math.max(2, Math.min(pastFronting(last.phrase), 40)))
  if (timed(piece) || !fronted || piece.subject.length === 0 || piece.subject.join() === last.subject.join()) return piece
  const verb = mainVerb(piece, register)
  return verb !== undefined && verb === mainVerb(last, register) ? { ...piece, cadence: last.cadence, ...(last.due ? { due: last.due } : {}) } : piece
}

/** What is said at the end, of the work of both: "A báo cáo B, C báo cáo D kết quả trước ngày 15/7". In: the stretch before, the stretch that tells when. Out: the stretch before, in that time where it ends with whom it is told to and what goes on there is the same work of another. */
export function inTimeBehind(last: Piece, piece: Piece, register: PartyRegister): Piece {
  if (timed(last) || !timed(piece) || piece.cadence.some(({ kind }) => kind === 'event') || last.subject.length === 0 || piece.subject.length === 0 || piece.subject.join() === last.subject.join()) return last
  const told = register.mentionsIn(last.phrase).at(-1)
  if (!told || !/^(?:,|\s+và)?\s*$/u.test(last.phrase.slice(told.end))) return last
  const verb = mainVerb(last, register)
  return verb !== undefined && /^(?:báo\s+cáo|gửi|thông\s+báo)/iu.test(verb) && verb === mainVerb(piece, register) ? { ...last, cadence: piece.cadence, ...(piece.due ? { due: piece.due } : {}) } : last
}
