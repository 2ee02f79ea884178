import { allMatches, firstAtStart, firstMatch, forFolded, lately } from '../../source/index.ts'
import { deliverablePhrases } from './deliverable-phrases.ts'
import { deliverableWords, leadingWords } from './deliverable-words.ts'
import { adverbs, dutyVerbs, opensWithVerb } from './duty-verbs.ts'
import { PASSED } from './flat-phrase.ts'
import { pastPowers } from './own-powers.ts'
import type { Deliverable } from './types.ts'

export const anyOf = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join('|')
export const leading = forFolded(new RegExp(`^(?:${anyOf([...adverbs, ...leadingWords])})(?=[\\s,:(]|$)[\\s,:]*`, 'iu'))
export const taken = forFolded(new RegExp(`^(?:${PASSED}|\\d{1,2} (?:năm|quý|tháng|tuần)(?!\\p{L}))[\\s,:]*(?:và )?`, 'u'))
const longVerb = forFolded(new RegExp(`(?<=\\s)(?:${anyOf(dutyVerbs.filter((verb) => verb.includes(' ')))})(?!\\p{L})`, 'giu'))

/** After these a verb names a thing: "công tác kiểm tra", "kết quả giám sát". */
const noun = forFolded(/(?:^|\s)(?:công tác|việc|kết quả|hoạt động|nhiệm vụ|tình hình|của|cơ quan|(?:cơ quan|đơn vị|tổ chức) chủ trì|đoàn|tổ|nội dung|kế hoạch|chương trình|quy chế|hội nghị|về|các|những|biện pháp|yêu cầu|quá trình|khi|sau|đã|được|bị|có thẩm quyền|nghe|hồ sơ|văn bản|báo cáo|chủ|nhà|người|ngày|giờ|đài|hệ thống|công nghệ|cổng) $/iu)

/** "Thanh tra Sở": what opens with a capital inside a sentence is a name. */
const named = (text: string, at: number) => /^\p{Lu}/u.test(text.slice(at, at + 2)) && !/[:¤] $/u.test(text.slice(Math.max(0, at - 2), at))

const anyVerb = forFolded(new RegExp(`(?<=\\s)(?:${anyOf(dutyVerbs)})(?!\\p{L})`, 'giu'))
/** The first verb of two words or more that says what is done, before `reach`; undefined where none does. */
export function nextVerb(text: string, reach: number): number | undefined {
  return firstMatch(text.slice(0, reach + 24), longVerb, ({ index }) => index < reach && !named(text, index) && !noun.test(text.slice(Math.max(0, index - 24), index)))?.index
}
const rows = [...deliverablePhrases, ...deliverableWords]
const firstIn = firstAtStart(rows.map(({ pattern }) => pattern))

/** The kind a table tells by the words a text opens with. */
export const kindIn = lately((text: string) => {
  const found = firstIn(text)
  return found && rows[found.which]?.kind
})

/** Whom somebody works for, by office: "tham mưu cho lãnh đạo, chỉ huy Trạm …". */
const office = forFolded(/^(?:lãnh đạo|chỉ huy|thủ trưởng|(?:ban )?giám đốc|chủ tịch|(?:phó )?trưởng ban|bộ trưởng|cấp ủy|chính quyền)(?:(?:,| và) (?:lãnh đạo|chỉ huy|thủ trưởng|cấp ủy|chính quyền))*(?: (?:bộ|cơ quan|đơn vị|cấp mình|cùng cấp|ngành|trạm))?(?: (?:mình|cấp trên))?\s+/iu)

/** What a partner is told by, which goes on past its known name: "phối hợp với ¤ quản lý bến phà kiểm tra …". */
const ofPartner = forFolded(/^(?:(?:có chức năng|được giao|trực tiếp) )*(?:quản lý|phụ trách|chuyên trách|chuyên ngành|làm công tác|thực hiện nhiệm vụ) (?!và |chặt chẽ|tốt )[^,;.:¤]{2,70}?\s(?=(?:rà soát|kiểm tra|tổng hợp|xây dựng|hướng dẫn|tổ chức|giám sát|xử lý|thẩm định|lập|đề xuất|thống nhất|báo cáo|tham mưu|cung cấp|tuyên truyền|thường xuyên|kịp thời|xác định|xác minh)(?!\p{L}))(?<!(?:công tác|việc|hoạt động|nhiệm vụ|về|kết quả|tình hình|để|các|của|được|trong)\s)/iu)

/** "các đơn vị quy định tại khoản 2 Điều 6 Quy chế này và …": where the partners are named. */
const namedAt = forFolded(/^(?:được )?(?:quy định|nêu|nói) (?:tại|ở) (?:(?:các )?(?:điểm|khoản|điều|mục|phụ lục) [\p{L}\d]{1,4}(?:,| và)? )+(?:(?:thông tư|quy chế|kế hoạch|chương trình|nghị quyết|hướng dẫn)(?: \p{L}+)? này )?(?:và )?/iu)

/** Past adverbs, verbs of taking part, partners and times, to the first verb that says what is done; with its kind where that was found on the way. */
export const fromHead = lately((phrase: string): { text: string; kind?: Deliverable } => {
  let text = phrase
  let advised = false
  for (let round = 0; round < 16; round++) {
    const through = /^(?:thông qua|trên cơ sở|căn cứ) [^.;]{2,150}? để /iu.exec(text)?.[0].length
    if (through) { text = text.slice(through); continue }
    const skip = taken.exec(text)?.[0].length
    if (skip) {
      text = text.slice(skip)
      text = text.slice(pastPowers(text))
      text = text.slice(ofPartner.exec(text)?.[0].length ?? 0).replace(namedAt, '')
      if (advised) text = text.replace(/^(?:(?:lãnh đạo|chỉ đạo)[,\s]+(?:và )?)+(?!việc )/iu, '')
      const aim = opensWithVerb(text) || leading.test(text) ? undefined : /^[^;.:]{2,90}?\sđể (?=\p{Ll})/iu.exec(text)?.[0].length
      if (aim && opensWithVerb(text.slice(aim))) text = text.slice(aim)
      else if (/^(?:về|trong|của|thuộc|ở|tại|nơi) /iu.test(text) && !leading.test(text.slice(0, 20))) text = text.slice(nextVerb(text, 120) ?? 0)
      continue
    }
    const light = leading.exec(text)?.[0]
    if (!light) return { text }
    const kind = kindIn(text)
    if (kind) return { text, kind }
    text = text.slice(light.length)
    if (/^(?:tham mưu|giúp)/iu.test(light)) advised = true
    if (/(?:^|\s)(?:cho|tham mưu|giúp|đề xuất)\s*$/iu.test(light)) text = text.replace(office, '')
    if (/(?:với|cùng)\s*$/iu.test(light) && !text.startsWith(PASSED)) text = text.slice(nextVerb(text, 160) ?? 0)
  }
  return { text }
})

/** Verbs that open a duty and need no place among those that cut a sentence. */
const alsoOpens = forFolded(/^(?:(?:\p{L}+ ){1,2}hóa|cải tạo|tu bổ|tôn tạo|khôi phục|trồng|mua|bán|thuê|tuyển|tuyển dụng|chỉnh lý|chỉnh sửa|hiệu chỉnh|cài đặt|hủy|hủy bỏ|bãi bỏ|công nhận|chấp thuận|cho phép|ủy quyền|phân cấp|nghiệm thu|đo đạc|trích đo|vận chuyển|phân phối|phân luồng|sàng lọc|quy định|truyền phát|trưng cầu|cưỡng chế|thi hành|truy tố|xét xử|khởi tố|kháng nghị|kháng cáo|chất vấn|giải trình|hoàn trả|chi trả|bồi thường|trích|thu hồi|đấu giá|đấu thầu|bổ nhiệm|miễn nhiệm|điều động|trợ giúp|bảo lãnh|chứng thực|chứng nhận|khai báo|báo tin|tiếp thu|tiếp xúc|gặp gỡ|gặp mặt|giao lưu|diễn tập|huấn luyện|luyện tập|canh gác|trực|bắt giữ|truy bắt|giải cứu|cứu trợ|dọn|quét dọn|tổng vệ sinh|có(?= (?:phiếu|giấy|lệnh|tờ trình|quyết định|kết luận|thông báo|công văn|ý kiến|báo cáo)))(?!\p{L})/iu)
/** Whether a text opens as a predicate does: with a verb, or a word that may stand before one. */
export const starts = (text: string) => opensWithVerb(text) || leading.test(text) || alsoOpens.test(text)

/** And after these, where no subject stands before. */
const topic = forFolded(/(?:^|\s)(?:trong|từ|do|theo|mà|nơi|đội ngũ|đầu mối) $/iu)

/** Every place further on where a verb says that something is done, not what is spoken of. */
export function laterVerbs(text: string, reach: number): readonly number[] {
  return [...allMatches(text.slice(0, reach), anyVerb)].flatMap(({ index }) => (named(text, index) || topic.test(text.slice(Math.max(0, index - 24), index)) || noun.test(text.slice(Math.max(0, index - 24), index)) ? [] : [index]))
}
