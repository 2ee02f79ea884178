import { allMatches, blankRuns } from '../../source/index.ts'
import { spacedPattern } from './cue-pattern.ts'
import { cadencesIn, dueIn } from './cues-in.ts'
import { opensWithVerb } from './duty-verbs.ts'
import { opensEveryday } from './everyday-verbs.ts'

/** Sentences with "|" where further work begins that has a time of its own. Not where one time holds for all that is told, and not by when the work before is to be done. */
export const furtherWorkExamples: readonly string[] = [
  'chọn 02 bến làm điểm trong năm 2031, |đến tháng 6/2032 nhân rộng ra các bến', 'lập sổ phao điện tử, |từ quý I/2032 mở rộng ra các bến', 'kiểm tra phao các bến, đến ngày 30/6/2032 hoàn thành', 'rà soát các bến mở trong năm 2031, đến nay đã có 12 bến', 'giải quyết đơn xin phao năm 2030, năm 2031 chuyển sang',
  'ký cam kết với các chủ bến, |đôn đốc việc mặc áo phao hằng quý', 'thành lập đội cứu hộ tại bến và |kiểm tra phao của đội mỗi tháng một lần', 'tuần tra, kiểm tra phao tại các bến hằng quý', 'ký cam kết, niêm yết, kiểm tra phao hằng quý', 'ban hành kế hoạch giữ bến, kiểm tra các bến hằng năm',
  'tăng cường tuần tra ở các bến, |cung cấp số liệu cho trạm vào tuần đầu hằng tháng', 'quản lý các bến trong xã, |gửi danh sách thuyền viên theo từng quý', 'rà soát các bến trong xã, gửi danh sách thuyền viên hằng quý', 'tuần tra các bến hằng tuần, |gửi kết quả cho trạm hằng tháng', 'báo cáo số phao hằng tháng, báo cáo số bến hằng tháng', 'trao đổi số liệu hằng tháng, hằng quý',
  'dùng chung một tần số liên lạc, |mỗi quý đổi mật danh một lần', 'sưu tầm các kiểu phao cũ, |6 tháng và hằng năm báo cáo trạm', 'họp với các chủ bến hằng tháng, hằng quý báo cáo trạm', 'tập huấn cho thuyền viên của các bến, mỗi năm từ 1 đến 2 lần', 'giữ phao, mỗi bến cử một người', 'Hằng tháng có báo cáo nhanh về phao, |3 tháng một lần có báo cáo về bến',
  'phát động thi đua giữ bến, |tổng kết sau khi kết thúc đợt thi đua', 'kiểm tra phao tại các bến, |báo cáo kết quả sau mỗi đợt kiểm tra', 'theo dõi, đánh giá, báo cáo kết quả sau khi kết thúc đợt', 'kiểm tra các bến sau khi nước rút, báo cáo trạm',
  'tăng cường kiểm tra bến, xử lý phà chở quá tải, |thường xuyên phối hợp với trạm nắm tình hình', 'hỗ trợ những người trực tiếp, thường xuyên làm công tác giữ bến', 'giao trạm bến làm đầu mối, thường xuyên theo dõi các thôn', 'giám sát việc mặc áo phao tại bến, |gửi kết luận đến Công an xã chậm nhất 15 ngày sau khi kết thúc đợt giám sát', 'khảo sát luồng lạch tại các bến và |gửi kết quả cho trạm không quá 07 ngày kể từ ngày hoàn thành khảo sát', 'lập biên bản, gửi Công an xã trong vòng 05 ngày kể từ ngày kết thúc kiểm tra', 'hướng dẫn chủ bến sửa cầu phao cũ, |mỗi năm tổ chức 02 đợt ra quân dọn luồng', 'ra quân dọn luồng ở các bến xã, mỗi năm tổ chức 02 đợt ra quân', 'kiện toàn đội cứu hộ xong trước ngày 30/4/2031, |mỗi quý huấn luyện đội ít nhất 01 buổi', 'họp với các chủ bến hằng quý và |báo cáo kết quả về trạm chậm nhất sau 05 ngày kể từ ngày họp', 'tuyên truyền việc mặc áo phao ở bến, mỗi quý tổ chức 01 buổi ra quân',
  'chuẩn bị nội dung họp về phao, gửi tài liệu về bến và |ra thông báo kết luận sau khi kết thúc cuộc họp', 'lập danh sách chủ bến của các xã và |cập nhật khi có thay đổi', 'gửi số liệu phao về trạm trước ngày 15/10/2031 và |thông báo lại khi có thay đổi', 'rà soát, cập nhật số phao hằng tháng',
  'duy trì 06 đội cứu hộ, |thành lập mới 02 đội trước ngày 30/6/2032', 'mở 02 lớp dạy bơi, trao 50 áo phao trước ngày 30/6/2032', 'tổ chức sơ kết hằng năm và |tổng kết 05 năm giữ bến',
]

const comma = '(?:,\\s+(?:(?:và|sau\\s+đó|đồng\\s+thời)\\s+)?|\\s+và\\s+)'
const joint = (what: string) => spacedPattern(`${comma}(?=${what})`, 'giu')
/** "Lập tổ gồm 06 người, mỗi bên cử 03 người": whom a team consists of is no duty of its own. */
export const listsMembers = spacedPattern('\\s(?:bao )?gồm [^,;:.]{2,40},\\s*$')
/** "Tổ chức sơ kết, đánh giá việc giữ bến hằng năm": a verb whose object stands behind the next. */
export const bareVerb = spacedPattern('(?:sơ kết|tổng kết|kiểm tra|rà soát|đánh giá|theo dõi|đôn đốc|giám sát|tổng hợp)\\s*$')
/** "báo cáo hằng quý, gửi Trạm bến trước ngày 05": where the same paper goes, and by when. */
export const handsOver = spacedPattern('^(?:gửi|trình|nộp|hoàn thành|xong)(?!\\p{L})')
/** "Đợt II (tháng 9)": a round of the work before. */
export const numbersRound = spacedPattern('(?:đợt|lần|kỳ|vòng) (?:thứ )?\\S{1,4}\\s*$')
/** Work that a list of duty verbs or of everyday verbs knows, or that only a noun names. */
export const opensWork = (words: string) => opensWithVerb(words) || opensEveryday(words) || saysOut.test(words)
const saysOut = spacedPattern('^(?:ra (?:thông báo|văn bản|kết luận|quyết định)|khởi công|mở rộng) ')
/** "Theo dõi, đánh giá, báo cáo …": verbs of one object are one work, whatever time stands at the end. */
const hasObject = (phrase: string, main: () => number, end: number) => {
  const work = phrase.slice(Math.min(main(), end), end).split(/[,;]/).at(-1) ?? ''
  return blankRuns(work, 0, work.length, 3) === 3 && !bareVerb.test(work)
}
/** How many places of one kind are tried in a sentence, and how much of it is looked at around one: more is no sentence of a paper. */
export const AT_MOST = 24
const NEAR = 400
const rhythmsOf = (words: string) => cadencesIn(words, 0, undefined, false).filter(({ kind }) => kind !== 'ongoing')
const timeless = (words: string) => dueIn(words, 0) === undefined && rhythmsOf(words).length === 0

const each = '(?:hằng|hàng|mỗi|từng)'
const unit = '(?:tuần|tháng|quý|quí|năm)'
const closing = spacedPattern(`(?:(?:định kỳ )?${each} ${unit}(?: (?:một|\\d{1,2}) lần)?|(?:theo|vào|trong) (?:từng |${each} )?${unit}|(?:tuần|ngày)(?: làm việc)? (?:đầu|cuối)(?: tiên| cùng)?(?: của)? (?:${each} )?(?:tháng|quý|quí)|(?:0?3|ba|0?6|sáu) tháng (?:một|01|1) lần)[\\s.;]*$`)

const dated = joint('(?<when>(?:(?<by>đến|từ|sang|trong|vào) )?(?:(?:đầu|giữa|cuối|hết) )?(?:năm 20\\d{2}|tháng [01]?\\d\\s*(?:[/-]|năm)\\s*20\\d{2}|(?:quý|quí) (?:IV|I{1,3})\\s*(?:[/-]|năm)\\s*20\\d{2}|ngày \\d{1,2}/\\d{1,2}/20\\d{2}),? )\\p{Ll}')
const ends = spacedPattern('^(?:(?:cơ bản|phấn đấu|phải) )*(?:(?:làm |thực hiện |tổ chức )?xong|hoàn thành|hoàn tất|kết thúc|đạt|có|đã|là)(?!\\p{L})')
/** "…, đến tháng 6/2032 nhân rộng": the time, then the work. */
function cutsAtDates(phrase: string, front: number, main: () => number): readonly number[] {
  return allMatches(phrase, dated).slice(0, AT_MOST).flatMap(({ index, 0: match, groups }) => {
    const [before, after] = [phrase.slice(Math.max(front, index - NEAR), index), phrase.slice(index + match.length, index + match.length + NEAR)]
    const work = after.slice((groups?.when ?? '').length)
    if (before.length <= 18 || !hasObject(phrase, main, index) || !opensWork(work) || ends.test(work)) return []
    const [own, next] = [dueIn(before, 0), dueIn(after, 0)]
    return next && next.start < 8 && (own ?? groups?.by) && own?.rule !== next.rule && own?.op !== 'between' ? [index + match.length] : []
  })
}

const recurring = joint('(?:đôn đốc|kiểm tra|giám sát|rà soát|đánh giá|báo cáo|sơ kết|họp|giao ban|cập nhật|đối chiếu|cung cấp|gửi|thông báo|chuyển|trao đổi)(?!\\p{L})')
/** What is done once and for all. */
const onceDone = spacedPattern('^(?:(?:các|hai|ba) bên )?(?:ký|cam kết|thành lập|phát động|phân công|chọn|lựa chọn|lắp đặt|niêm yết|bàn giao|trang bị|kiện toàn|hướng dẫn [^,;]{3,60} (?:mở|lập)|ban hành(?! (?:kế hoạch|chương trình|phương án|văn bản)))(?!\\p{L})(?! (?:đoàn|tổ) (?:kiểm tra|giám sát))')
/** What is handed on, and what is gathered for it in the same rhythm. */
const handsOn = spacedPattern('^(?:cung cấp|gửi|thông báo|chuyển|trao đổi|báo cáo)(?: (?:các|những|đầy đủ|kịp thời))? (?:số liệu|thông tin|danh sách|dữ liệu|số thu|kết quả|tình hình)(?!\\p{L})')
const gathers = spacedPattern('(?:báo cáo|tổng hợp|thống kê|rà soát|lập danh sách|thu thập|đánh giá|sơ kết|tổng kết|cập nhật|kiểm kê|đối chiếu|nắm|theo dõi|giám sát|kiểm tra)(?!\\p{L})')
/** "Ký cam kết …, đôn đốc … hằng quý", "Quản lý …, gửi danh sách … hằng tháng": the rhythm at the end is that of the last work. */
function cutsBeforeRhythm(phrase: string, front: number, main: () => number): readonly number[] {
  if (!closing.test(phrase.slice(-60))) return []
  const found = allMatches(phrase, recurring).at(-1)
  if (!found) return []
  const at = found.index + found[0].length
  const [before, after] = [phrase.slice(front, found.index), phrase.slice(at)]
  if (before.length <= 18 || after.includes(',') || !hasObject(phrase, main, found.index)) return []
  const [own, next] = [rhythmsOf(before), rhythmsOf(after)]
  // "Tuần tra các bến hằng tuần, gửi kết quả hằng tháng": each verb with its rhythm behind it.
  const changes = own.length === 1 && own[0]!.kind !== 'event' && next.length === 1 && next[0]!.kind !== 'event' && next[0]!.kind !== own[0]!.kind && closing.test(before.slice(-60))
  const apart = onceDone.test(phrase.slice(main())) || handsOn.test(after) && !gathers.test(before)
  return changes || apart && timeless(before) && next.length > 0 ? [at] : []
}

const fronted = joint(`(?<when>(?:định kỳ )?(?:${each} ${unit}|(?:0?2|hai|0?3|ba|0?6|sáu) (?:tháng|quý|quí) (?:một|0?1) lần|(?:0?6|sáu) tháng(?:,| và) (?:(?:hằng|hàng|cả|một|cuối) )?năm),? )\\p{Ll}`)
/** "… 6 tháng, hàng năm, xác định rõ": one more period of a list. */
const endsInPeriod = /(?:tuần|tháng|qu[ýí]|năm)\s*$/iu
/** "…, mỗi năm tổ chức từ 1 đến 2 lần": how often alone, no further work. */
export const howOften = spacedPattern('^(?:(?:tổ chức|thực hiện|tiến hành|họp|ít nhất|tối thiểu|không quá|không dưới|khoảng|từ|đến|một|hai|ba|bốn|\\d{1,2})\\s*)+(?:lần|đợt|kỳ|cuộc|buổi)(?!\\p{L})')
/** "…, mỗi năm tổ chức 02 đợt ra quân": an event of its own, which the work before does not name. */
const holdsEvent = spacedPattern('^(?:tổ chức|mở|tiến hành|phát động) (?:(?:ít nhất|tối thiểu|từ|khoảng) )?(?:một|hai|ba|bốn|\\d{1,2})(?: ?(?:đến|-) ?\\d{1,2})? (?:đợt|cuộc|buổi|lần) (?<event>hành quân|ra quân|gặp mặt|diễn tập|cao điểm|thăm hỏi|hiến máu|dã ngoại|khám|kiểm tra|giám sát|giao ban|trồng|dọn|làm sạch)(?!\\p{L})')
const ownEvent = (work: string, before: string) => { const event = holdsEvent.exec(work)?.groups?.event; return event !== undefined && !/(?:tuyên\s+truyền|phổ\s+biến|giáo\s+dục)/iu.test(before) && !before.replace(/\s+/gu, ' ').toLowerCase().includes(event.replace(/\s+/gu, ' ').toLowerCase()) }
const counted = spacedPattern('(?:một|\\d{1,2}) lần[\\s.;]*$')
/** "Hằng tháng có báo cáo nhanh, 3 tháng một lần có báo cáo định kỳ": each work in its own rhythm. */
const otherRhythm = (before: string, after: string) => {
  const [own, next] = [rhythmsOf(before), rhythmsOf(after)]
  return own.length === 1 && own[0]!.start < 3 && own[0]!.kind !== 'event' && next.length > 0 && next.every(({ kind }) => kind !== own[0]!.kind)
}
/** "Mở chuyên mục về bến, mỗi tháng đăng ít nhất 02 tin": how full the column is. */
export const fillsColumn = (before: string, work: string) => /chuyên\s+(?:mục|trang)/iu.test(before) && /^(?:đăng|phát|có|viết)(?:,\s+(?:đăng|phát))?(?!\p{L})[^,;]{0,30}\s\d/iu.test(work)

/** "Kiện toàn đội cứu hộ xong trước ngày 30/4/2031, mỗi quý …": the work before is done by a day, once. */
const dayAlone = (words: string) => { const own = dueIn(words, 0); return own !== undefined && own.op !== 'between' && /^\d{4}-\d{2}-\d{2}$/u.test(own.rule) && rhythmsOf(words).length === 0 }
/** "…, mỗi quý đổi mật danh một lần", "…, 6 tháng và hằng năm báo cáo …": the rhythm, then the work. */
function cutsAtRhythms(phrase: string, front: number, main: () => number): readonly number[] {
  return allMatches(phrase, fronted).slice(0, AT_MOST).flatMap(({ index, 0: match, groups }) => {
    const [before, after] = [phrase.slice(front, index), phrase.slice(index + match.length)]
    const work = after.slice((groups?.when ?? '').length)
    return before.length > 18 && !fillsColumn(before, work) && (hasObject(phrase, main, index) || ownEvent(work, before) && !bareVerb.test(before)) && !endsInPeriod.test(before) && (!howOften.test(work) || ownEvent(work, before)) && (opensWork(work) || counted.test(work) && !work.includes(',')) && (timeless(before) || dayAlone(before) || otherRhythm(phrase.slice(0, index), after)) ? [index + match.length] : []
  })
}

const afterwards = joint('(?:(?:tổ chức|tiến hành|thực hiện) )?(?:tổng kết|sơ kết|công khai|báo cáo|quyết toán|rút kinh nghiệm|đánh giá|bàn giao|thông báo|trao giải|nghiệm thu|khen thưởng) (?:(?! (?:nếu|khi|trước) )[^,;.:]){0,80}?(?:(?:ngay )?(?:sau )?khi (?:kết thúc|hoàn thành|bế mạc)|sau (?:mỗi|từng) (?:đợt|cuộc|buổi|lần|chuyến))[^,;:]*$')
const result = joint('(?:gửi|trả|chuyển|trình|ban hành|ra|thông báo|báo cáo|công bố|cung cấp) (?:(?! (?:nếu|trước) )[^,;.:]){0,100}?(?:(?:chậm|muộn) nhất|trong(?: vòng| thời hạn)?|không quá)(?: là)?(?: sau)? \\d{1,2} ngày(?: làm việc)?(?: sau|,? (?:kể )?từ)(?: khi| ngày| cuộc)? (?:kết thúc|hoàn thành|bế mạc|bế giảng|sơ kết|tổng kết|họp|giao ban)[^,;:]*$')
/** "…, tổng kết sau khi kết thúc đợt": done when the rest is over. */
const cutsAtEnd = (phrase: string, front: number, main: () => number) => [...allMatches(phrase, afterwards).slice(0, AT_MOST), ...allMatches(phrase, result).slice(0, AT_MOST)].flatMap(({ index, 0: match }) => {
  const before = phrase.slice(front, index)
  return before.length > 12 && hasObject(phrase, main, index) && rhythmsOf(before).every(({ kind }) => kind !== 'event') ? [index + match.length] : []
})

const inOwnTime = joint('(?:ra thông báo kết luận|(?:thông báo|thông tin|báo)(?: (?:lại|ngay|kịp thời|bổ sung))*(?: (?:cho|với) [^,;:.]{2,40})? khi có (?:thay đổi|biến động|phát sinh)|cập nhật (?!và|,)[^,;:.]{0,60}?(?:khi có|hằng|hàng|mỗi|định kỳ|trước ngày))(?!\\p{L})')
/** "…, ra thông báo kết luận sau cuộc họp", "… và cập nhật khi có thay đổi": what follows is done at its own time. */
const cutsAtOwnTime = (phrase: string, front: number, main: () => number) => allMatches(phrase, inOwnTime).slice(0, AT_MOST).flatMap(({ index, 0: match }) =>
  phrase.slice(front, index).length > 12 && hasObject(phrase, main, index) ? [index + match.length] : [])

const perPeriod = /\d\s[^,;.]{2,40}?(?:\/|\s(?:mỗi|một|trong))\s?(?:0?1\s|một\s|mỗi\s)?(?:tuần|tháng|qu[ýí]|năm)/u
const made = joint('(?<verb>(?:phát(?: sóng| hành)?|đăng(?: tải| phát)?|xây dựng|biên soạn|biên tập|sản xuất|in(?: ấn)?|mở|tổ chức|kiểm tra|thực hiện)) (?:(?:ít nhất|tối thiểu|không dưới|từ) )?\\d{1,4} (?!lần|năm|tháng|ngày)')
/** "…, phát ít nhất 02 phóng sự/tháng": so many things in each period are made besides the work before. */
const cutsBeforeMade = (phrase: string, front: number, main: () => number) => allMatches(phrase, made).slice(0, AT_MOST).flatMap(({ index, 0: match, groups }) => {
  const after = phrase.slice(index + match.length)
  const own = perPeriod.exec(after)
  const before = phrase.slice(front, index)
  return own && own.index < 60 && before.length > 18 && !fillsColumn(before, after) && !phrase.slice(Math.min(main(), index), index).toLowerCase().trimStart().startsWith((groups?.verb ?? '').toLowerCase()) && hasObject(phrase, main, index) && timeless(before) && !/,/u.test(after.slice(0, own.index)) ? [index + match.length] : []
})

const allAlong = joint('thường xuyên(?:,? liên tục)? \\p{Ll}')
const entrusts = spacedPattern('(?:trực tiếp|chủ động|tích cực|kịp thời|đồng bộ|hiệu quả)\\s*$|(?:đầu mối|giao|phân công|cử|bố trí|ủy quyền) |(?:thường xuyên|liên tục)(?!\\p{L})')
/** "…, thường xuyên phối hợp với trạm nắm tình hình": work that goes on, besides work that is told without. */
const cutsBeforeOngoing = (phrase: string, front: number, main: () => number) => allMatches(phrase, allAlong).slice(0, AT_MOST).flatMap(({ index, 0: match }) => {
  const [before, work] = [phrase.slice(front, index), phrase.slice(index + match.length).replace(/^thường\s+xuyên(?:,?\s+liên\s+tục)?\s+/iu, '')]
  return match.startsWith(',') && before.length > 30 && hasObject(phrase, main, index) && opensWithVerb(work) && !entrusts.test(before) && timeless(before) ? [index + match.length] : []
})

const keeps = /(?:uy trì|ủng cố|iữ vững)/u
const keptUp = spacedPattern('^(?:duy trì|củng cố|giữ vững|tiếp tục duy trì)(?!\\p{L})')
const founds = joint('(?:thành lập|xây dựng|ra mắt|mở|phát triển)(?: (?:mới|thêm|ít nhất|tối thiểu))* \\d')
const review = joint('(?:(?:tổ chức|tiến hành) )?tổng kết (?:\\d{1,2}|ba|năm|mười) năm(?!\\p{L})')

/** What ends in a period holds one of these, and so does what tells of further work at another time. */
const closes = /(?:tuần|tháng|qu[ýí]|năm|lần)[\s.;]*$/u
const over = /(?:(?:khi|ngày|cuộc|sau)\s+(?:họp|(?:kết|hoàn|bế|sơ|tổng|giao)\s)|sau\s+(?:mỗi|từng|khi|cuộc)\s)/u
const tells = /(?: 20|\/20|(?:khi|ngày|cuộc|sau)\s+(?:kết|hoàn|bế|sơ|tổng|họp|giao)|ra\s+thông|cập\s+nhật|khi\s+có\s+(?:thay|biến|phát)|sau\s+(?:mỗi|từng)|tổng kết|(?:,|và)\s+(?:định|hằng|hàng|mỗi|từng|0?[236]|hai|ba|sáu)\s)/u
const recurs = /(?:,|và)\s+(?:định|hằng|hàng|mỗi|từng|0?[236]|hai|ba|sáu)\s/u

/**
 * Where work that follows a comma or "và" has a limit or rhythm of its own, though who does it is said once, before the first: one obligation stays one unless cadence or deadline differs.
 * In: the phrase, where its main part begins after a fronted time, and where its verb stands. Out: the places where further work begins.
 */
export function cutsAtFurtherWork(phrase: string, front: number, main: () => number): readonly number[] {
  const timed = tells.test(phrase)
  const ends = phrase.slice(-14)
  const cuts: number[] = perPeriod.test(phrase) ? [...cutsBeforeMade(phrase, front, main)] : []
  if (phrase.includes('thường')) cuts.push(...cutsBeforeOngoing(phrase, front, main))
  if (!timed && !closes.test(ends)) return cuts
  if (phrase.includes(' 20') || phrase.includes('/20')) {
    cuts.push(...cutsAtDates(phrase, front, main))
    if (keeps.test(phrase) && keptUp.test(phrase.slice(main()))) for (const { index, 0: match } of allMatches(phrase, founds)) {
      if (timeless(phrase.slice(front, index)) && /^\d{4}-/u.test(dueIn(phrase.slice(index), 0)?.rule ?? '')) cuts.push(index + match.length)
    }
  }
  if (closes.test(ends)) cuts.push(...cutsBeforeRhythm(phrase, front, main))
  if (!timed) return cuts
  if (recurs.test(phrase)) cuts.push(...cutsAtRhythms(phrase, front, main))
  if (over.test(phrase)) cuts.push(...cutsAtEnd(phrase, front, main))
  cuts.push(...cutsAtOwnTime(phrase, front, main))
  if (phrase.includes('tổng kết')) for (const { index, 0: match } of allMatches(phrase, review)) {
    if (/sơ\s+kết[^,;.]*(?:hằng|hàng|mỗi)\s+năm/iu.test(phrase.slice(front, index)) && !/(?:hằng|hàng|mỗi)\s/iu.test(phrase.slice(index))) cuts.push(index + match.length)
  }
  return cuts
}
