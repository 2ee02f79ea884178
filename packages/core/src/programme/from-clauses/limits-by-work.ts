import { allMatches, forFolded } from '../../source/index.ts'
import { cadencesIn, dueIn } from './cues-in.ts'
import { AT_MOST, opensWork } from './further-work.ts'
import { roundsIn } from './rounds.ts'

/** Sentences with what stands apart in them by "|": each work with a limit or rhythm of its own. Not the days of one report, and not by when the work before is to be done. */
export const limitedWorkExamples: readonly string[] = [
  'trả kết quả trong 15 ngày, |trường hợp phức tạp không quá 30 ngày', 'trả lời trong 05 ngày (|đối với bến lớn thì không quá 10 ngày)', 'trong thời hạn 07 ngày phải trả lời, |nếu việc phức tạp có thể kéo dài nhưng không quá 15 ngày', 'trong thời hạn 03 ngày phải kiểm tra sổ, trường hợp thiếu thì trả lại',
  'đếm phao, báo cáo nhanh trong 24 giờ, |báo cáo chi tiết sau 05 ngày', 'trả lời qua điện thoại trong 02 giờ và |gửi văn bản sau 01 ngày', 'tạm ứng trước ngày 10 tháng đầu quý, |quyết toán trước ngày 25 tháng đầu quý sau',
  'xây dựng kế hoạch giữ bến (xong trong tháng 01), |bàn giao sổ phao trước ngày 31/12 hằng năm', 'ban hành kế hoạch trước ngày 15/01/2031, |tổ chức sơ kết trước ngày 30/6/2031 và |tổng kết trước ngày 15/12/2031',
  'lập danh sách bến trước ngày 20 hằng tháng, |đối chiếu với trạm và thống nhất số liệu trước ngày 25 hằng tháng', 'tập huấn cho thuyền viên mỗi năm một lần, |riêng lái phà được tập huấn mỗi quý một lần',
  'lập kế hoạch trước ngày 15/01, |gửi trạm bến, tổ chức kiểm tra trong quý II và |báo cáo kết quả trước ngày 15/7', 'gửi báo cáo quý trước ngày 15 tháng cuối quý, |báo cáo năm trước ngày 15/12', 'giao ban trước ngày 05 hằng tháng, |riêng quý IV giao ban trước ngày 20/12',
  'gửi báo cáo 6 tháng trước ngày 15/6, báo cáo năm trước ngày 15/12', 'thực hiện chế độ báo cáo: báo cáo 6 tháng trước ngày 15/6, báo cáo năm trước ngày 15/12', 'gửi báo cáo trước ngày 15/6 và trước ngày 15/12 hằng năm', 'xây dựng kế hoạch trước ngày 31/01 hằng năm (|riêng kế hoạch năm 2031 xong trước ngày 15/02/2031)', 'rà soát bến trước ngày 01/3/2031, hoàn thành trước ngày 30/6/2031', 'kiểm tra các bến, riêng bến lớn phải có phao',
  'gom tiền mua phao vào quý I, |trao phao cho các bến vào quý III hằng năm', 'ban hành quy chế trước ngày 28/02/2031, |họp 06 tháng một lần', 'thay phao cũ (chậm nhất hết quý III/2031), |định kỳ hai quý một lần tự kiểm tra', 'tổng kết vào quý IV/2031, |ở cấp xã hoàn thành trước ngày 30/9/2031',
  'ban hành lịch phà trước ngày 28/02/2031, theo dõi các thôn, nhất là thôn ven sông, và |báo cáo tháng', 'ban hành lịch phà trước ngày 28/02/2031, theo dõi các thôn, nhất là thôn ven sông', 'thông báo và niêm yết trong vòng 05 ngày làm việc kể từ ngày ký, chậm nhất trước ngày 20/12/2031', 'gửi số phao trước ngày 10 hằng tháng, báo cáo trạm và các thôn', 'gửi báo cáo trước ngày 15/12/2031, đánh giá việc giữ bến trong năm 2031',
]

/** What sets a limit holds a figure, or the number of a quarter. */
const figure = /\d|qu[ýí]\s+[IV]/u
const joint = forFolded(/(?:,\s+(?:(?:và|sau\s+đó|đồng\s+thời)\s+)?|\s+và\s+)(?=\p{Ll})/giu)
const ofTier = forFolded(/,\s+(?:và\s+)?(?=(?:ở|tại|riêng|đối\s+với)\s+cấp\s+(?:tỉnh|huyện|xã|cơ\s+sở)\s)/giu)
const exempts = forFolded(/(?:,\s+|\s\()(?=riêng\s)/giu)
/** What is rarer than what the limit before is set for, with a limit of its own right behind it. */
const rareCase = forFolded(/(?:,\s+(?:(?:và|còn|riêng|nhưng)\s+)?|\s\()(?=(?:(?:đối\s+)?với\s|(?:trong\s+|những\s+|các\s+)?trường\s+h[ợọ]p\s|nếu\s|vụ\s+việc\s|hồ\s+sơ\s)[^,;:.()\d]{2,110}?\s(?:không\s+(?:được\s+)?quá|trong|chậm\s+nhất|tối\s+đa|là)\s[^,;:.()\d]{0,30}\d)/giu)
/** By when the work before is to be done, or whose it is: no further work. */
const noWork = forFolded(/^(?:(?:thực\s+hiện\s+|cơ\s+bản\s+)?(?:hoàn\s+thành|hoàn\s+tất|xong|kết\s+thúc)|cấp\s+(?:trung\s+ương|tỉnh|huyện|xã|cơ\s+sở))(?!\p{L})/iu)
/** "Chế độ báo cáo: báo cáo 6 tháng …, báo cáo năm …": one work, of which a colon lists the rounds. */
const listsReports = forFolded(/báo\s+cáo(?:\s[^:;.]{0,60})?:\s*báo\s+cáo\s/iu)
const yearlyReport = forFolded(/^báo\s+cáo(?!\p{L})/iu)
/** "6 tháng (trước ngày 15/7), hằng năm (…) báo cáo": the days of one report. */
const periodWithDay = forFolded(/(?:tuần|tháng|quý|quí|năm)\s*\([^()]{3,40}\)$/iu)
/** "Báo cáo 6 tháng trước ngày 15/6, báo cáo năm trước ngày 15/12": one work in two rhythms. */
const halfYear = forFolded(/báo\s+cáo\s(?:[^,;.]{0,60}\s)?(?:0?6|sáu)\s+tháng(?!\s+(?:một|0?1)\s+lần)[^,;]{0,60}$/iu)
const wholeYear = forFolded(/^báo\s+cáo\s+(?:cả\s+|hằng\s+|hàng\s+)?năm(?!\s+\d)/iu)
const period = forFolded(/^(?:(?:hằng|hàng|mỗi|cả|một|\d{1,2})\s+)?(?:tháng|quý|quí|năm)(?!\p{L})/iu)
const open = (phrase: string, at: number) => phrase.lastIndexOf('(', at) > phrase.lastIndexOf(')', at)
const limitOf = (phrase: string) => {
  const due = dueIn(phrase, 0)
  return due && due.op !== 'text' && due.op !== 'between' ? due : undefined
}
/** "… đánh giá kết quả trong năm 2031": a year alone may be that of the things told of. */
const ofYear = ({ op, rule }: { op: string; rule: string }) => op === 'in' && /^\d{4}$/u.test(rule)
const rhythms = (phrase: string) => cadencesIn(phrase, 0, undefined, false).filter(({ kind }) => kind !== 'event' && kind !== 'ongoing')

/**
 * Where a sentence that sets two works a limit each is cut: "báo cáo nhanh trong 24 giờ, báo cáo chi tiết sau 05 ngày". One obligation stays one unless cadence or deadline differs.
 * In: the phrase, and where its main part begins after a fronted time. Out: the places where further work begins, ascending.
 */
export function cutsBetweenLimits(phrase: string, front: number): readonly number[] {
  const cuts: number[] = []
  let from = 0
  for (const match of figure.test(phrase) ? allMatches(phrase, joint) : []) {
    const at = match.index + match[0].length
    const rest = phrase.slice(at)
    if (at < front + 8 || open(phrase, match.index) || noWork.test(rest) || !opensWork(rest)) continue
    const before = phrase.slice(from, match.index)
    if (periodWithDay.test(before) && period.test(rest) || halfYear.test(before) && wholeYear.test(rest) && (roundsIn(phrase)?.end ?? 0) > at) continue
    const own = limitOf(before)
    const next = own && own.op !== 'from' ? limitOf(rest) : undefined
    // A day of one year, then what recurs.
    const recurs = own && /^\d{4}/u.test(own.rule) && !next && rhythms(rest.split(/[,;]/u)[0] ?? '').length > 0
    if (recurs) { cuts.push(at); from = at; continue }
    if (!own || !next || own.rule === next.rule || ofYear(next) && !ofYear(own) || listsReports.test(before) && yearlyReport.test(rest)) continue
    cuts.push(at)
    from = at
  }
  for (const { index, 0: match } of phrase.includes('cấp') ? allMatches(phrase, ofTier) : []) {
    const [own, next] = open(phrase, index) ? [] : [limitOf(phrase.slice(0, index)), limitOf(phrase.slice(index))]
    if (index > front + 12 && own && next && own.rule !== next.rule) cuts.push(index + match.length)
  }
  for (const { index, 0: match } of phrase.includes('riêng') ? allMatches(phrase, exempts).slice(0, AT_MOST) : []) {
    const [before, rest] = [phrase.slice(0, index), phrase.slice(index)]
    const [own, next] = [limitOf(before), limitOf(rest)]
    const apart = rhythms(before).length > 0 && rhythms(rest).length > 0 || own && next && own.rule !== next.rule
    if (index > front + 12 && !open(phrase, index) && apart) cuts.push(index + match.length)
  }
  for (const { index, 0: match } of /\d\D+\d/u.test(phrase) && /(?:ngày|giờ)\D+\d+\s+(?:ngày|giờ)/iu.test(phrase) ? allMatches(phrase, rareCase) : []) {
    const [own, next] = open(phrase, index) || index < front + 8 ? [] : [limitOf(phrase.slice(0, index)), limitOf(phrase.slice(index + match.length))]
    if (own?.op === 'within' && next?.op === 'within' && own.rule !== next.rule) cuts.push(index + match.length)
  }
  return [...new Set(cuts)].sort((a, b) => a - b)
}
