import type { Span } from '../../source/index.ts'
import { cadencesIn, dueIn } from './cues-in.ts'
import { isGeneric, openingVerb, opensWithVerb } from './duty-verbs.ts'
import { pastFronting, subjectOf } from './party-places.ts'
import type { PartyRegister } from './party-register.ts'
import { segmentsOf, sentencesOf } from './sentences.ts'
import type { Cadence, Due } from './types.ts'

/** A stretch of a clause that states one duty, with what it says of time and who its own subject is. */
export type Piece = Span & {
  phrase: string
  cadence: readonly Cadence[]
  due?: Due
  /** Ids of its printed subject; empty when it names none. */
  subject: readonly string[]
  opening: boolean
  /** Set where the sentence says it per tier: "cấp huyện 03 tháng 01 lần". */
  tier?: 'province' | 'district' | 'commune' | 'central'
  /** Where its sentence begins: orders to subordinates hold for all of it. */
  sentence: number
  /** The whole sentence, where the stretch is only one tier's part of it. */
  frame?: Span
}

const tiers: readonly (readonly [RegExp, NonNullable<Piece['tier']>])[] = [[/^(?:ở\s+)?(?:cấp\s+)?(?:trung\s+ương)/iu, 'central'], [/^(?:ở\s+)?cấp\s+tỉnh/iu, 'province'], [/^(?:ở\s+)?cấp\s+huyện/iu, 'district'], [/^(?:ở\s+)?cấp\s+(?:xã|cơ\s+sở)/iu, 'commune']]

/** Where one sentence holds a different cadence for each tier, the stretch of each. */
function byTier(masked: string, sentence: Span): readonly (Span & { tier: NonNullable<Piece['tier']> })[] {
  const piece = masked.slice(sentence.start, sentence.end)
  const starts = [...piece.matchAll(/(?<=[(;,:]\s{0,3}|\s-\s)(?:ở\s+)?(?:đối với\s+)?cấp\s+(?:tỉnh|huyện|xã|cơ\s+sở)(?=[\s:,]+(?:họp\s+|tổ chức\s+|định kỳ\s+|giao ban\s+){0,3}(?:\d{1,2}|một|ba|sáu|hằng|hàng|mỗi)\s)/giu)].map(({ index }) => index)
  if (starts.length < 2) return []
  return starts.map((start, i) => {
    const end = starts[i + 1] ?? piece.length
    const text = piece.slice(start, end)
    return { start: sentence.start + start, end: sentence.start + start + text.replace(/[\s;,]+$/u, '').length, tier: tiers.find(([pattern]) => pattern.test(text.replace(/^đối với\s+/iu, '')))?.[1] ?? 'province' }
  })
}

/** Further cuts inside a segment: two festivals on two days, a second subject after a comma, a bracket that names its own lead and year. */
function cutsIn(phrase: string, register: PartyRegister): readonly number[] {
  const days = [...phrase.matchAll(/\(\s?(?:ngày\s+)?\d{1,2}\/\d{1,2}\s?\)/gu)]
  const cuts = days.length > 1 ? days.slice(0, -1).map(({ index, 0: match }) => index + match.length + (/^\s*(?:,|và)\s*/u.exec(phrase.slice(index + match.length))?.[0].length ?? 0)) : []
  for (const mention of register.mentionsIn(phrase)) {
    if (mention.start > pastFronting(phrase) + 20 && /,\s*(?:còn\s+)?$/u.test(phrase.slice(0, mention.start)) && /^\s+(?:có|chịu)\s+trách\s+nhiệm/iu.test(phrase.slice(mention.end)) && !register.mentionsIn(phrase).some(({ end }) => end < mention.start && /^,\s*$/u.test(phrase.slice(end, mention.start)))) cuts.push(mention.start)
  }
  for (const match of phrase.matchAll(/\s+và\s+(?=(?:báo\s+cáo|tổng\s+hợp|định\s+kỳ|gửi\s+báo)(?!\p{L}))/giu)) {
    if (isGeneric(phrase.slice(0, match.index))) cuts.push(match.index + match[0].length)
  }
  for (const match of phrase.matchAll(/,\s+(?:và\s+)?(?=(?:định\s+kỳ|hằng|hàng|mỗi)\s+(?:(?:hằng|hàng|mỗi|\d{1,2}|sáu|ba)\s+)?(?:(?:tháng|quý|quí|năm|tuần)[\s,]+)?(?:[^,;]{0,40}?\s)?(?:báo\s+cáo|tổng\s+hợp|sơ\s+kết|tổng\s+kết|họp|gửi|thông\s+báo|giao\s+ban)(?!\p{L}))|,\s+(?=trường\s+h[ợọ]p\s+(?:cần\s+thiết|vượt|phát\s+sinh|có|xảy))/giu)) {
    const before = phrase.slice(pastFronting(phrase), match.index)
    if (before.length > 18 && (opensWithVerb(before) || register.mentionsIn(before).length > 0)) cuts.push(match.index + match[0].length)
  }
  for (const match of phrase.matchAll(/\((?=\s?năm\s+\d{4}\s+do\s[^)]{3,160}chủ\s+trì)/giu)) cuts.push(match.index + 1)
  return [...new Set(cuts)].filter((cut) => cut > 0).sort((a, b) => a - b)
}

const sameVerb = (a: string, b: string) => {
  const verb = (text: string) => openingVerb(text.slice(pastFronting(text)))
  return verb(a) !== undefined && verb(a) === verb(b)
}

export function pieceOf(masked: string, span: Span, opening: boolean, register: PartyRegister): Piece {
  const phrase = masked.slice(span.start, span.end)
  const due = dueIn(phrase, span.start)
  const subject = [...new Set(subjectOf(phrase, register.mentionsIn(phrase)).flatMap((mention) => register.idsOf(mention)))]
  return { ...span, sentence: span.start, phrase, cadence: cadencesIn(phrase, span.start, due, opening), subject, opening, ...(due ? { due } : {}) }
}

const timed = (piece: Piece) => piece.due !== undefined || piece.cadence.length > 0

/** A sentence cut where cadence, deadline or actor changes, and joined again where nothing does. */
function piecesOfSentence(masked: string, sentence: Span, register: PartyRegister): Piece[] {
  const perTier = byTier(masked, sentence)
  if (perTier.length > 0) return perTier.map((span) => ({ ...pieceOf(masked, span, false, register), tier: span.tier, frame: sentence, sentence: sentence.start }))
  const spans = segmentsOf(masked, sentence).flatMap((segment) => {
    const cuts = cutsIn(masked.slice(segment.start, segment.end), register).map((cut) => segment.start + cut)
    const bounds = [segment.start, ...cuts, segment.end]
    return bounds.slice(1).map((end, i) => ({ start: bounds[i] ?? segment.start, end }))
  })
  const joined: Piece[] = []
  for (const [i, span] of spans.entries()) {
    const piece = pieceOf(masked, span, i === 0 || /^(?:nếu|khi|trường hợp)/iu.test(masked.slice(span.start, span.start + 12)), register)
    const last = joined.at(-1)
    const continues = last && !timed(piece) && piece.subject.length === 0 && !opensWithVerb(piece.phrase.slice(pastFronting(piece.phrase)))
    const apart = !last || !continues && (timed(piece) || isGeneric(last.phrase) || (piece.subject.length > 0 && piece.subject.join() !== last.subject.join())
      || (timed(last) && !sameVerb(last.phrase, piece.phrase) && !/^(?:trong đó|nhất là|bảo đảm|đảm bảo|tránh|không)/iu.test(piece.phrase)))
    if (apart) joined.push(piece)
    else joined[joined.length - 1] = { ...last, end: piece.end, phrase: masked.slice(last.start, piece.end) }
  }
  return joined.map((piece) => ({ ...piece, sentence: sentence.start }))
}

const goesOn = /^(?:trong đó|nội dung|thành phần|chương trình, kế hoạch|nguyên nhân|cụ thể|ví dụ|gồm|bao gồm|theo đó,? (?:các|những)|việc\s)/iu
const states = /(?:được\s+thực\s+hiện\s+định\s+kỳ|có\s+(?:thông\s+báo|văn\s+bản|trách\s+nhiệm)|phải|chịu\s+trách\s+nhiệm|do\s+[^,.;]{3,60}\s+(?:chủ\s+trì|thực\s+hiện|quyết\s+định)|có\s+đầu\s+mối)/iu

/** Opens as a thing, not as something to do: "Việc …", "Thành phần …", "Cách …". */
const nominal = /^(?:việc|thành\s+phần|cơ\s+cấu|số\s+lượng|danh\s+sách|cách|tư\s+cách|những|hồ\s+sơ|thời\s+gian|địa\s+điểm|nội\s+dung|kết\s+quả|mục\s+đích|đối\s+tượng|điều\s+kiện|đơn,|quy\s+trình|người|hoạt\s+động|chất\s+lượng|tỷ\s+lệ|mức\s+độ|quyền|trình\s+tự|đợt\s+\d|phương\s+án|tình\s+hình|nguyên\s+nhân|ý\s+kiến|tài\s+liệu|cơ\s+sở|tiêu\s+chuẩn|kinh\s+phí|kế\s+hoạch|chương\s+trình|quyết\s+định|văn\s+bản|thông\s+tin\s+phản|kiến\s+nghị\s+của|đề\s+nghị\s+của)(?!\p{L})/iu

/** Whether a stretch that names no subject names a thing only. */
export const namesThing = (piece: Piece) => piece.subject.length === 0 && nominal.test(piece.phrase.trimStart()) && (/^việc\s/iu.test(piece.phrase.trimStart()) || !states.test(piece.phrase)) && !piece.cadence.some(({ kind }) => kind !== 'once')

const isDuty = (piece: Piece) => {
  const rest = piece.phrase.slice(pastFronting(piece.phrase))
  if (piece.subject.length > 0 || states.test(piece.phrase)) return true
  return !goesOn.test(piece.phrase.trim()) && (opensWithVerb(rest) || timed(piece) || piece.phrase.length > 60)
}

/** The duties a stretch of text states, in order. A sentence that states none belongs to the one before it. */
export function dutyPieces(masked: string, span: Span, register: PartyRegister): readonly Piece[] {
  const pieces: Piece[] = []
  for (const [i, sentence] of sentencesOf(masked, span).entries()) {
    for (const piece of piecesOfSentence(masked, sentence, register)) {
      const last = pieces.at(-1)
      if (i > 0 && last && !isDuty(piece)) {
        const due = last.due ?? piece.due
        pieces[pieces.length - 1] = { ...last, end: piece.end, phrase: masked.slice(last.start, piece.end), cadence: [...last.cadence, ...piece.cadence], ...(due ? { due } : {}) }
      } else pieces.push(piece)
    }
  }
  return pieces
}
