import { forFolded, oneLine } from '../../source/index.ts'
import { spaced } from './cue-pattern.ts'
import { adverbs } from './duty-verbs.ts'
import { opensEveryday } from './everyday-verbs.ts'
import { pastFronting } from './party-places.ts'

/** Verbs that no name goes on with behind its first noun: "Sở xây dựng" and "Hội làm vườn" are names. */
const verbs = 'tổng hợp|chỉ đạo|hướng dẫn|phối hợp|chủ trì|(?:có|chịu) trách nhiệm|có văn bản|báo cáo|gửi|cung cấp|thông báo|tiếp nhận|cử|bố trí|xem xét|rà soát|đôn đốc|theo dõi|triển khai|phê duyệt|thẩm định|trình|giới thiệu|vận động|phân công|chuẩn bị|phổ biến|quán triệt|đề nghị|kiến nghị|đề xuất|tham mưu|xác nhận|trả lời|niêm yết|công bố|duy trì|thực hiện|phản ánh|trao đổi|in ấn|phát động|tập hợp|cập nhật|kịp thời'
const noun = '(?:Hội|Sở|Bộ Chỉ huy|Ban Chỉ huy|Bộ Tư lệnh|Bộ|Cục|Chi cục|Liên đoàn|Ngân hàng|Đoàn(?! (?:thanh|giám|thẩm|rà))|Ban(?! (?:chỉ đạo|hướng dẫn|tiếp nhận|chuẩn bị|thẩm định|vận động|thực hiện|phối hợp)))'
const acts = forFolded(new RegExp(spaced(`^(?<noun>${noun}) (?:(?:${adverbs.join('|')})\\s+){0,2}(?<work>\\p{Ll}.*)$`), 'su'))
/** A noun before a small letter, without which nothing need be looked at. */
const mayAct = forFolded(/(?:Hội|Sở|Bộ|[Cc]ục|đoàn|huy|lệnh|Ngân hàng|Đoàn|Ban)\s\p{Ll}/u)
const opens = forFolded(new RegExp(spaced(`^(?:${verbs})(?!\\p{L}| viên(?!\\p{L}))`), 'u'))

/** Heads of sentences, and the noun they call a body by that is named elsewhere. */
export const bareBodyExamples: readonly (readonly [string, string | undefined])[] = [
  ['Hội tổng hợp báo cáo gửi Sở Xây dựng', 'Hội'], ['Hằng năm, Sở bố trí kinh phí mua phao', 'Sở'], ['Hội kịp thời giới thiệu chủ phà vay vốn', 'Hội'], ['Cục trồng 200 cây ven bến', 'Cục'], ['Khi có bão, Bộ chỉ đạo các bến đóng cửa', 'Bộ'], ['Bộ Chỉ huy cử người trực bến', 'Bộ Chỉ huy'],
  ['Hội nghị tổng kết', undefined], ['Sở hữu trí tuệ', undefined], ['Sở xây dựng gửi báo cáo', undefined], ['Hội làm vườn', undefined], ['Ban chỉ đạo họp', undefined], ['Bộ phận trực bến', undefined], ['Hội viên tổng hợp', undefined], ['Viện kiểm sát nhân dân gửi sổ', undefined], ['Sở Xây dựng tổng hợp', undefined], ['hội tổng hợp', undefined],
]

/** The noun by which a sentence calls a body that is named elsewhere: "Hội tổng hợp …", "Sở gửi …". In: a phrase, past its fronted time or condition. */
export function bareNounOf(phrase: string): string | undefined {
  if (!mayAct.test(phrase)) return undefined
  const { noun: body, work = '' } = acts.exec(oneLine(phrase.slice(pastFronting(phrase), pastFronting(phrase) + 120)))?.groups ?? {}
  return body !== undefined && (opens.test(work) || opensEveryday(work)) ? body : undefined
}

/**
 * Whom the noun stands for: the only one that begins with it of those the headings above name, then of those who issue the paper, else the
 * last of those who acted before. In: the noun, these bodies as ids, and their names. Out: the one, or none.
 */
export function calledBare(body: string, headed: readonly string[], issuers: readonly string[], before: readonly string[], nameOf: (id: string) => string): readonly string[] {
  const begins = (id: string) => nameOf(id).toLowerCase().startsWith(`${body.toLowerCase()} `)
  const [above, own] = [headed.filter(begins), issuers.filter(begins)]
  return above.length === 1 ? above : own.length === 1 && above.length === 0 ? own : before.filter((id) => begins(id) && (above.length + own.length === 0 || above.includes(id) || own.includes(id))).slice(-1)
}
