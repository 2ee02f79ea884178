// Where one sentence goes on with the same work at another time.
import { allMatches, forFolded } from '../../source/index.ts'
import { saysTime, timeOf } from './time-of.ts'

/** "Sơ kết vào năm 2027 và tổng kết vào năm 2030", "sau 02 năm sơ kết, kết thúc giai đoạn tổng kết": two reviews, each with its time. */
export const anotherReview = forFolded(/(?:,\s+(?:và\s+)?|\s+và\s+)(?=(?:(?:(?:sau|khi|định|đến|hết|cuối|kết|vào|giữa|năm|quý|tháng|đầu|hằng|hàng|mỗi|\d{1,2}|ba|mười)\s)(?:(?!(?:sơ|tổng)\s+kết\s)[^,;:.]){1,80}?,?\s+)?(?:(?:tổ\s+chức|tiến\s+hành)\s+)?tổng\s+kết(?!\p{L}))/giu)

/** "Họp giao ban mỗi năm 01 lần, sơ kết vào năm 2027": a review after a meeting that has its own rhythm. */
export const interimReview = forFolded(/(?:,\s+(?:và\s+)?|\s+và\s+)(?=(?:(?:tổ\s+chức|tiến\s+hành)\s+)?sơ\s+kết\s)/giu)
export const interimIn = forFolded(/^[^;.]*?sơ\s+kết(?:(?!\s+và\s)[^,;.])*/iu)

/** Sentences with "|" where praise begins that is due whenever somebody earned it, not when the review is. What a time before the review sets, the praise shares. */
export const praiseExamples: readonly string[] = [
  'Sơ kết vào tháng 7/2031, |tổng kết vào tháng 12/2031, |đề xuất UBND xã khen thưởng các bến', 'Năm năm tổng kết việc giữ bến, |kịp thời biểu dương, khen thưởng các bến an toàn', 'Tổ chức tổng kết vào quý IV/2031, |biểu dương các bến an toàn',
  'Trong tháng 6/2031, tổng kết việc giữ bến, đề xuất khen thưởng các bến', 'Hằng năm đánh giá việc giữ bến, đề xuất khen thưởng các bến', 'Tổng kết vào tháng 12/2031 và khen thưởng các bến an toàn', 'Sơ kết, tổng kết việc giữ bến, kịp thời khen thưởng các bến',
]
const praise = forFolded(/,\s+(?:và\s+)?(?=(?<soon>(?:kịp\s+thời|đồng\s+thời)\s+)?(?:(?:đề\s+xuất|đề\s+nghị|kiến\s+nghị)\s[^,;.]{0,80}?)?(?:khen\s+thưởng|biểu\s+dương|tuyên\s+dương)(?!\p{L}))/giu)
const timedReview = forFolded(/(?:sơ|tổng)\s+kết(?:\s[^,;.]{0,60})?\s(?:vào|trong|trước|năm)\s[^,;.]*\d[^,;.\p{L}]*$/iu)
/** Where such praise begins. In: the phrase. Out: the place behind its comma, or none. */
export function cutsAtPraise(phrase: string): readonly number[] {
  if (!phrase.includes('kết') || !/thưởng|biểu\s+dương|tuyên\s+dương/u.test(phrase)) return []
  const at = allMatches(phrase, praise).find(({ index, groups }) => {
    const before = phrase.slice(0, index)
    return timedReview.test(before) || groups?.soon !== undefined && /(?:sơ|tổng)\s+kết/iu.test(before) && saysTime(timeOf(before, 0, true))
  })
  return at && !saysTime(timeOf(phrase.slice(at.index), 0, false)) ? [at.index + at[0].length] : []
}

/** Words up to the end of what is said of a review. */
export const reviewIn = forFolded(/^[^;.]*?tổng\s+kết[^,;.]*/iu)

/** "Năm 2026 do A chủ trì, năm 2027 do B chủ trì": each leads in its own year. */
export const anotherYear = forFolded(/,\s+(?:và\s+)?(?=năm\s+(?:\d{4}|chẵn|lẻ),?\s+do\s)(?<=(?:^|[\s,:])năm\s+(?:\d{4}|chẵn|lẻ),?\s+do\s[^,;:]{3,100}chủ\s+trì,\s+(?:và\s+)?)/giu)

/** "Trạm bến, ngoài nhiệm vụ trực bến": who, and what is said of them before a time and their work. */
export const saidAside = forFolded(/^[^,;]{3,120},\s+(?:ngoài|trên\s+cơ\s+sở|căn\s+cứ|theo|trong\s+phạm\s+vi)\s[^;]*$/iu)
