import { allMatches } from '../../source/index.ts'
import { acrossLines } from './cue-pattern.ts'
import { opensWithVerb } from './duty-verbs.ts'
import { AT_MOST, bareVerb, opensWork } from './further-work.ts'

/** Sentences with "|" where, behind work told without one, work begins that a case sets off. Not where only the case stands before it, and not what is done instead of the work. */
export const casesApartExamples: readonly string[] = [
  'giám sát việc giữ phao ở các bến, |khi phát hiện vi phạm thì kiến nghị Trạm bến xem xét', 'kiểm tra phao ở các bến, |khi phát hiện phao hỏng phải báo ngay cho trạm', 'theo dõi việc giữ phao của các bến, |trường hợp phát hiện vi phạm thì nhắc nhở chủ bến bằng văn bản', 'cử 02 cán bộ đầu mối nhận tin, |khi thay đổi cán bộ phải thông báo cho trạm', 'thông báo kết quả cho chủ bến sau 05 ngày, |riêng đối với vụ phức tạp thì thông báo ngay kết quả ban đầu',
  'đôn đốc việc trả lời các đơn, |nếu quá thời hạn mà chưa giải quyết thì báo cáo Công an xã', 'Trong quá trình kiểm tra, nếu phát hiện vi phạm thì lập biên bản', 'trả lời đơn của chủ bến trong 05 ngày, nếu không trả lời được thì phải nêu rõ lý do', 'xử lý vụ việc trên bến, trường hợp cần thiết thì có thể kéo dài thêm 10 ngày', 'trực bến hằng đêm, khi cần thì tăng thêm người',
]

const inCase = acrossLines(/,\s+(?:và\s+)?(?=(?:khi|nếu|trường hợp|riêng đối với|đối với)\s(?<case>[^,;:.]{6,100}?)\s(?:phải|thì)\s(?<work>\p{Ll}[^;:.]{6,}))/giu)
/** What is done where the work cannot be, or more of it: no duty besides. */
const instead = acrossLines(/^(?:không|chưa)\s|\s(?:không|chưa)\s(?:\p{L}+\s)?(?:được|thể|kịp)(?!\p{L})|^cần(?:\s|$)/iu)
const more = acrossLines(/^(?:phải\s+)?(?:có thể|được|kéo dài|gia hạn|tăng|họp|nêu|thông báo rõ lý do|trả lời)(?!\p{L})/iu)

/** Where work is followed by further work that a case sets off. In: a phrase, where its main part begins after a fronted time. Out: the places behind the commas. */
export function cutsAtCases(phrase: string, front: number, main: () => number): readonly number[] {
  if (!/,\s+(?:và\s+)?(?:khi|nếu|trường|riêng|đối)\s/u.test(phrase)) return []
  return allMatches(phrase, inCase).slice(0, AT_MOST).flatMap(({ index, 0: match, groups }) => {
    const [when, work] = [groups?.case ?? '', groups?.work ?? '']
    const before = phrase.slice(Math.min(Math.max(front, main()), index), index)
    const told = before.trim()
    return told.split(/\s+/u).length > 4 && opensWork(told) && !bareVerb.test(told) && !instead.test(when) && !more.test(work) && (opensWithVerb(work) || opensWork(work)) ? [index + match.length] : []
  })
}
