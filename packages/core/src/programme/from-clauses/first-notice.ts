import { allMatches } from '../../source/index.ts'
import { spacedPattern } from './cue-pattern.ts'
import { dueIn } from './cues-in.ts'
import type { Piece } from './duty-pieces.ts'
import { AT_MOST } from './further-work.ts'

/** Sentences with "|" where what follows a first notice has a limit of its own, or what follows a limited notice has none. Not where one limit is set for the notice itself. */
export const firstNoticeExamples: readonly string[] = [
  'Khi phà hỏng, trạm báo ngay cho Công an xã qua điện thoại, |sau đó gửi văn bản chậm nhất trong 24 giờ', 'trao đổi nhanh với trạm bằng điện thoại và gửi văn bản trong 48 giờ', 'thông tin ngay cho trạm, |sau đó có văn bản báo cáo Công an xã trong thời hạn 02 ngày',
  'các bến báo ngay cho Công an xã để cứu hộ, |chậm nhất trong vòng 24 giờ phải có báo cáo bằng văn bản', 'báo cáo ngay về trạm, |sau đó bằng văn bản chậm nhất sau 02 ngày', 'trạm báo cáo UBND xã trong vòng 24 giờ và |cử cán bộ xuống bến giải quyết', 'trạm thông báo cho Công an xã trong thời hạn 02 ngày, |huy động lực lượng dọn luồng',
  'Báo ngay cho trạm, |sau đó gửi văn bản trong vòng 02 ngày', 'thông báo ngay kết quả cho trạm, chậm nhất trong vòng 24 giờ', 'lập biên bản, gửi Công an xã trong vòng 24 giờ', 'báo ngay cho trạm qua điện thoại, sau đó báo cáo bằng văn bản', 'thông báo cho trạm trong 24 giờ và gửi văn bản', 'cử cán bộ xuống bến và báo cáo UBND xã trong vòng 24 giờ', 'thông báo cho các bến cử người tham gia trong vòng 24 giờ và cử cán bộ làm đầu mối trước ngày 15/6',
]

const tell = '(?:thông báo|thông tin|báo cáo|báo|trao đổi|điện báo|phản ánh|chuyển tin)'
const atOnce = spacedPattern(`(?<!\\p{L})${tell} (?:[^;:.]{1,80} )?(?:ngay|nhanh|khẩn(?: cấp)?|tức thời|(?:qua|bằng) (?:[^;:.,]{1,30} )?(?:điện thoại|fax|thư điện tử|tin nhắn|bộ đàm|đường dây nóng))(?!\\p{L})`)
const paper = '(?:văn bản|báo cáo|công văn|biên bản|hồ sơ)'
const limit = '(?:chậm nhất|muộn nhất|trong(?: vòng| thời hạn| thời gian)?|không quá)'
const later = spacedPattern(`(?:[,;] (?:(?:và|đồng thời|nhưng) )?| (?:và )?(?=sau đó))(?=(?:sau đó,? )?(?:(?:phải )?(?:(?:gửi|có|thông báo|hoàn thiện|lập|bổ sung|xác nhận|chuyển) (?:[^,;.]{0,80} )?${paper}|báo cáo (?:[^,;.]{0,80} )?(?:văn bản|chi tiết|đầy đủ)|bằng văn bản)(?!\\p{L})|${limit} [^,;.]{1,60}?,? (?:phải )?(?:có|gửi|báo cáo|thông báo|hoàn thiện) (?:[^,;.]{0,60} )?${paper}(?!\\p{L})))`, 'giu')
const limited = spacedPattern(`(?<!\\p{L})${tell} [^;:.,]{3,120} ${limit}(?: là)? \\d{1,2} (?:giờ|ngày)(?: làm việc)?(?:,| và) (?:(?:đồng thời|và) )?(?=(?:cử|huy động|điều động|bố trí) (?:(?:ngay|thêm) )?(?:cán bộ|người|lực lượng|đoàn|tổ|phương tiện|chiến sĩ))`, 'giu')

/** Asked first: most phrases hold none of these words. */
const mayFollow = /sau\s+đó|nhất|vòng|hạn|quá|giờ|ngày/u
const maySend = /(?:giờ|ngày)[^;]{0,20}(?:cử|động|bố\s+trí)\s/u

/** Where a duty to tell at once is followed by the same told on paper, by its own limit, or a duty to tell in time by further work. In: a phrase. Out: the places where the later work begins, rising. */
export function cutsAfterNotice(phrase: string): readonly number[] {
  if (!/áo|hông tin|rao đổi/u.test(phrase) || !/\d/u.test(phrase)) return []
  const cuts: number[] = []
  for (const { index, 0: match } of mayFollow.test(phrase) ? allMatches(phrase, later).slice(0, AT_MOST) : []) {
    const before = phrase.slice(0, index)
    if (cuts.length === 0 && atOnce.test(before) && !dueIn(before, 0) && dueIn(phrase.slice(index + match.length), 0)?.op === 'within') cuts.push(index + match.length)
  }
  for (const { index, 0: match } of maySend.test(phrase) ? allMatches(phrase, limited).slice(0, AT_MOST) : []) if (!dueIn(phrase.slice(index + match.length), 0)) cuts.push(index + match.length)
  return cuts
}

const relay = spacedPattern('^(?:các )?(?<who>[^,;:]{3,70}?) (?:(?:có trách nhiệm|phải) )?(?:báo cáo|thông báo|gửi|chuyển|chỉ đạo|cử|tổng hợp)(?!\\p{L})')
/** "Khi phà hỏng, bến báo ngay về trạm; trạm báo cáo UBND xã": who was told goes on telling. In: a piece, the one before it. */
export function passedOn(piece: Piece, last: Piece): boolean {
  const who = piece.subject.length > 0 ? relay.exec(piece.phrase.trimStart())?.groups?.who : undefined
  return who !== undefined && last.phrase.replace(/[\s,;]+$/u, '').toLowerCase().endsWith(` ${who.toLowerCase()}`)
}

const sends = spacedPattern('^(?:cử|huy động|điều động|bố trí) (?:(?:ngay|thêm) )?(?:cán bộ|người|lực lượng|đoàn|tổ|phương tiện|chiến sĩ)')
/** "… báo cáo UBND xã trong 24 giờ và cử cán bộ …": further work beside it. In: a piece, the one before it. */
export const sendsOut = (piece: Piece, last: Piece) => piece.subject.length === 0 && sends.test(piece.phrase) && /(?:,|\svà)\s*$/u.test(last.phrase)

const onPaper = spacedPattern(`^(?:(?:sau đó,? |${limit} )[^;]{0,60}${paper}|đột xuất,? (?:thì )?(?:báo cáo|thông báo|thông tin)(?: (?:ngay|kịp thời))*[\\s.]*$)`)
/** "…, sau đó gửi văn bản", "…, đột xuất báo cáo ngay": told by and to whom the notice before it named. In: what is said. */
export const followsNotice = (phrase: string): boolean => onPaper.test(phrase.trimStart())
