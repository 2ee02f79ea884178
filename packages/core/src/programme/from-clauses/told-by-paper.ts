import { firstAtStart } from '../../source/index.ts'
import { acrossLines } from './cue-pattern.ts'
import { opensWithVerb } from './duty-verbs.ts'
import { opensEveryday } from './everyday-verbs.ts'
import type { Mention } from './find-parties.ts'
import { runsOf } from './runs-of.ts'

const papers = '(?:báo cáo|thông báo|bản (?:báo cáo|tổng hợp|thống kê)|biểu (?:báo cáo|tổng hợp|thống kê)|số liệu|danh sách|văn bản|công văn|hồ sơ|tờ trình|kế hoạch|kết quả)'
/** Between the paper and whose it is nothing may stand that makes it work: "báo cáo kết quả của Trạm bến gửi …" may be an order to report. */
const sort = '(?: (?:định kỳ|đột xuất|thống kê|tổng hợp|tổng kết|sơ kết|bổ sung|chính thức|sơ bộ|nhanh|bằng văn bản|hằng (?:tuần|tháng|quý|năm)|hàng (?:tuần|tháng|quý|năm)|tuần|tháng|quý|năm|06 tháng|6 tháng|sáu tháng)){0,3}'
const whose = ' của (?:(?:các|mỗi|từng) )?(?<who>[^;:.]{4,320}?),?'
const adverb = '(?: (?:cần|sẽ|định kỳ|hằng (?:tháng|quý|năm)|hàng (?:tháng|quý|năm)|kịp thời|trực tiếp))*'
const sent = acrossLines(new RegExp(`^(?:(?:các|những) )?${papers}(?:(?:,| và|, và) ${papers})*${sort}${whose}${adverb}(?: phải| được)*${adverb} (?:gửi|nộp|chuyển) (?=\\p{L})`, 'iu'))
/** Whoever writes a paper sees to what it must say. */
const mustSay = acrossLines(new RegExp(`^(?:(?:các|những) )?(?:quyết định|biên bản|giấy (?:mời|triệu tập|giới thiệu|đề nghị)|phiếu \\p{L}+|${papers.slice(3, -1)})(?:(?! (?:của|gửi|để|về việc) )[^;:.]){0,60}${whose}${adverb} phải (?:(?:ghi|nêu|thể hiện)(?: rõ| đầy đủ| cụ thể)? |có (?:đủ |đầy đủ )?(?:các |những )?(?:nội dung|thông tin))(?=\\p{L})`, 'iu'))
/** In the passive the paper is a thing, whatever it is about. */
const isSent = acrossLines(new RegExp(`^(?:(?:các|những) )?${papers}(?:(?! (?:của|gửi|để|về việc) )[^;:.]){0,90}${whose}${adverb}(?: phải)? được${adverb} (?:gửi|nộp|chuyển) (?=\\p{L})`, 'iu'))

const firstSent = firstAtStart([sent, isSent, mustSay])

/** Phrases and the words of whose paper they tell that it is sent. */
export const senderExamples: readonly (readonly [string, string | undefined])[] = [
  ['Báo cáo của Trạm bến gửi Sở Xây dựng trước ngày 05 tháng 4', 'Trạm bến'], ['Báo cáo, thông báo định kỳ của các đội phao được gửi về Trạm bến', 'đội phao'], ['Số liệu thống kê của Trạm bến, Đội lái phà phải nộp cho Sở Xây dựng', 'Trạm bến, Đội lái phà'],
  ['Thông báo kết quả trực của đội phao được gửi cho Sở Xây dựng', 'đội phao'], ['Văn bản đề nghị của Trạm bến phải nêu rõ lý do', 'Trạm bến'], ['Biên bản giao phao của đội lái phải ghi rõ số phao', 'đội lái'], ['Văn bản của Trạm bến phải có chữ ký', undefined],
  ['Báo cáo kết quả trực của các đội gửi Sở Xây dựng', undefined], ['Gửi báo cáo của Trạm bến về Sở Xây dựng', undefined], ['Báo cáo của Trạm bến gồm hai phần', undefined],
]

/** Where in a phrase the words stand that tell whose paper is sent: "Báo cáo của Trạm bến gửi Sở Xây dựng". Undefined where no paper is. */
export function senderIn(phrase: string): { start: number; end: number } | undefined {
  const match = /của/iu.test(phrase) ? firstSent(phrase.trimStart())?.match : undefined
  const who = match?.groups?.who
  if (match === undefined || who === undefined) return undefined
  const start = phrase.length - phrase.trimStart().length + match[0].indexOf(who, match[0].search(/\scủa\s/iu))
  return { start, end: start + who.length }
}

/** Persons hand in papers of their own: they are followed nowhere. */
const ofPersons = /^(?:các\s+)?chủ\s+(?!tịch|nhiệm|tọa|đầu\s+tư|dự\s+án)/iu

/** Whose paper it is sends it. In: a phrase and the bodies named in it. Out: the senders, none where the first of them is no known body. */
export function senders(phrase: string, mentions: readonly Mention[]): readonly Mention[] {
  const at = senderIn(phrase)
  if (!at) return []
  if (ofPersons.test(phrase.slice(at.start, at.end))) return []
  const inside = mentions.filter(({ start, end }) => start >= at.start - 4 && end <= at.end + 1)
  return runsOf(phrase, inside)[0]?.[0]?.start === inside[0]?.start && (inside[0]?.start ?? Infinity) <= at.start ? inside : []
}

const made = '(?:quy định|quyết định|ban hành|ký|ký ban hành|công bố|phê duyệt|thực hiện|lập|thành lập|chỉ định|cử|bổ nhiệm|phân công|xây dựng|soạn thảo|chuẩn bị|tổ chức|bố trí|cung cấp|bảo đảm|chi trả|thanh toán|quản lý|lưu giữ|đảm nhiệm|thẩm định|cân đối)'
const thing = '(?:việc|nhiệm vụ|biểu mẫu|mẫu|danh mục|danh sách|quy chế|quy trình|chế độ|thành phần|thành viên|kế hoạch|chương trình|phương án|phương thức|hình thức|mức|thời gian|thời hạn|tiêu chuẩn|tiêu chí|cán bộ|kinh phí|chi phí|văn bản|hồ sơ|tài liệu|báo cáo|dự thảo|biên bản|thông báo|nội dung|số lượng|cơ cấu|con dấu|kết quả|số liệu|sổ|tổ(?! chức)|ban(?! hành)|đoàn(?! kết)|hội đồng|đội)'
/** "Sổ phao do người giữ bến lập": a thing, and by whom it is made. What the thing is must not hold a verb that makes the rest its purpose. */
const madeBy = acrossLines(new RegExp(`^(?:(?:các|những|mọi) )?${thing}(?!\\p{L})(?:(?! (?:phải|theo(?! dõi)|để|nhằm|khi|nếu|mà|thì|có trách nhiệm|gửi|cho|với) )[^;:.]){0,200}? do (?:(?:các|mỗi|từng) )?(?<who>(?:(?! (?:chủ trì|phối hợp) )[^;:.]){4,160}?) (?:chủ trì,? (?:phối hợp với [^;:.]{3,80} )?|trực tiếp |chịu trách nhiệm |có trách nhiệm )?${made}(?!\\p{L})`, 'iu'))

/** "Chế độ cho người lái phà do Sở Tài chính hướng dẫn": for whom it is may stand between. */
const ruledBy = acrossLines(/^(?:(?:các|những|mọi) )?(?:chế độ|chính sách|kinh phí|thủ tục|trình tự)(?!\p{L})(?:(?! (?:phải|để|nhằm|khi|nếu|thì|có trách nhiệm) )[^;:.]){0,240}? do (?:(?:các|mỗi|từng) )?(?<who>[^,;:.]{4,120}?) (?:hướng dẫn|quy định)(?!\p{L})/iu)

/** "Áo phao tại các bến do đội lái trang bị trước ngày 01/6": any thing, where no verb opens the sentence and no further work follows. Verbs that may only say which thing is meant, "quản lý", "lập", are left out. */
const caredForBy = acrossLines(/^(?:(?! (?:phải|theo(?! dõi)|để|nhằm|khi|nếu|mà|thì|là|có trách nhiệm|cho biết) )[^;:.]){3,160}(?: do| phải được) (?:(?:các|mỗi|từng) )?(?<who>(?:(?! (?:chủ trì|phối hợp) )[^;:.]){4,90}?) (?:trực tiếp |tự |luân phiên |chịu trách nhiệm )?(?:trang bị|cung ứng|chuyển|thu gom|vận chuyển|đảm nhận|đảm nhiệm|phụ trách|vận hành|chi trả|thực hiện|cập nhật|cấp cho|bảo đảm|chủ trì)(?!\p{L})(?= ?[.;]?$|,? (?:xong|hoàn thành|trước|trong|chậm nhất|định kỳ|hằng|hàng|mỗi|theo|về|từ|vào|chuyển về|ít nhất|người|các|cho|thường xuyên|[^,;.]{2,40} phối hợp)(?!\p{L}))/iu)

/** Phrases and the words of whom they tell that the thing is made by. */
export const makerExamples: readonly (readonly [string, string | undefined])[] = [
  ['Biểu mẫu sổ phao do Ban Chỉ đạo bến phà quy định', 'Ban Chỉ đạo bến phà'], ['Báo cáo, thông báo do người đứng đầu trạm ký', 'người đứng đầu trạm'], ['Tổ giữ phao các bến do trưởng bến quyết định theo đề nghị của đội lái', 'trưởng bến'], ['Việc theo dõi phao do đội lái thực hiện', 'đội lái'], ['Thời gian kiểm tra do hai trạm thống nhất, quyết định', 'hai trạm'], ['Kinh phí giữ bến do chủ bến chi trả', 'chủ bến'], ['Áo phao tại các bến do đội lái trang bị trước ngày 01/6/2031', 'đội lái'], ['Phao hỏng phải được các đội lái thu gom, chuyển về trạm hằng tháng', 'đội lái'], ['Phao hỏng phải do đội lái sửa', undefined], ['Các bến do trạm bến quản lý', undefined], ['Chế độ đối với người lái phà do Sở Xây dựng hướng dẫn', 'Sở Xây dựng'],
  ['Hồ sơ phải lập theo mẫu do Sở Xây dựng ban hành', undefined], ['Chế độ phải theo mức do Sở Xây dựng quy định', undefined], ['Kiểm tra các bến do Trạm bến quản lý', undefined], ['Tổ chức sử dụng sổ phao do Sở Xây dựng cung cấp', undefined], ['Ban hành lịch phà do trạm bến lập', undefined], ['Danh sách gửi cho đoàn kiểm tra do Sở Xây dựng thành lập', undefined],
]

const firstMade = firstAtStart([madeBy, ruledBy])

/** "do hai trạm cùng thống nhất, quyết định": how they decide. */
const agreeing = acrossLines(/(?:,? (?:cùng (?:cấp )?)?(?:thống nhất|bàn bạc|thỏa thuận|trao đổi))+,$/iu)

/** Where in a phrase the words stand that tell by whom a thing is made, decided or signed. Undefined where no thing is. */
export function makerIn(words: string): { start: number; end: number } | undefined {
  const phrase = words.replace(/\([^()]*\)/gu, (aside) => ' '.repeat(aside.length))
  const match = /do|phải được/iu.test(phrase) ? firstMade(phrase.trimStart())?.match ?? (opensWithVerb(phrase) || opensEveryday(phrase) ? undefined : caredForBy.exec(phrase.trimStart()) ?? undefined) : undefined
  const printed = match?.groups?.who
  if (match === undefined || printed === undefined) return undefined
  const who = printed.replace(agreeing, '')
  const start = phrase.length - phrase.trimStart().length + match[0].lastIndexOf(printed)
  return { start, end: start + who.length }
}

/** By whom a thing is made. In: a phrase and the bodies named in it. Out: none where they are no known bodies. */
export function makers(phrase: string, mentions: readonly Mention[]): readonly Mention[] {
  const at = makerIn(phrase)
  if (!at) return []
  const run = runsOf(phrase, mentions).map((each) => each.filter(({ start, end }) => start >= at.start - 4 && end <= at.end + 1)).find((each) => each.length > 0)
  return run !== undefined && run[0]!.start <= at.start && run.at(-1)!.end >= at.end - 1 ? run : []
}
