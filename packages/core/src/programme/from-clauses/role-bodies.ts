import { allMatches, forFolded, oneLine } from '../../source/index.ts'
import { spaced } from './cue-pattern.ts'

const noun = '(?:cơ quan|đơn vị|tổ chức|bộ phận|người|bên)'
/** After a word that hands over, asks of or belongs to: a body told by the part it takes in the work, never one that is being told to take it. */
const role = forFolded(new RegExp(spaced(`(?<![\\p{L}])(?:của|cho|đến|tới|về|gửi|báo cáo|từ|trình|phép|(?<!phối hợp )với) (?:các )?(?<who>${noun}(?:, (?:cơ quan|đơn vị|tổ chức|cá nhân|người)){0,2} (?:chủ trì|phụ trách|điều hành|chủ quản)(?:(?:,| và| hoặc) (?:điều hành|chỉ huy|chủ trì|tiến hành)){0,2})(?= \\p{Ll})`), 'giu'))
/** What a body leads, in a name: it goes on until a word no name goes on with. */
const ends = forFolded(new RegExp(spaced('^(?:năm|kỳ|quý|tháng|ngày|tiếp|kế|và|hoặc|để|trong|trên|tại|theo|về|khi|nếu|trước|sau|kể|nhằm|có|phải|thì|biết|xem|là|mà|không|cùng|với|vào|từ|thuộc|này|đó|của|cho|đến|tới|qua|được|đã|sẽ|do|bằng|chậm|quyết|những|các|ký|gửi|thông báo|báo cáo|trả lời|nhận|kịp|đúng)(?!\\p{L})'), 'iu'))
/** What somebody is told to do, beside whoever leads: "phối hợp với đơn vị chủ trì tổ chức hội nghị". */
const toldToDo = forFolded(new RegExp(spaced('^(?:thực hiện(?! việc)|tổ chức|triển khai|xây dựng|phối hợp|tham mưu|lập|hướng dẫn|tổng hợp|rà soát|đôn đốc|nhiệm vụ)(?!\\p{L})'), 'iu'))

/** Phrases and the bodies they tell by their part in the work. */
export const roleExamples: readonly (readonly [string, readonly string[]])[] = [
  ['gửi tin đến cơ quan chủ trì cứu hộ trong 05 ngày', ['cơ quan chủ trì cứu hộ']], ['báo cáo người chủ trì, điều hành buổi đóng bến để xem xét', ['người chủ trì, điều hành buổi đóng bến']],
  ['gửi cơ quan, tổ chức chủ trì soạn thảo quy tắc', ['cơ quan, tổ chức chủ trì soạn thảo quy tắc']], ['lệnh của người phụ trách bến phà biết', ['người phụ trách bến phà']],
  ['giao đơn vị chủ trì cứu hộ', []], ['phối hợp với đơn vị chủ trì cứu hộ', []], ['gửi cơ quan chủ trì tổ chức hội nghị', []], ['gửi cơ quan chủ trì, cơ quan phối hợp', []], ['gửi cơ quan chủ trì để tổng hợp', []], ['bàn giao cho đơn vị chủ trì năm sau', []],
]

/** Bodies a text tells by the part they take in its work: "cơ quan chủ trì cứu hộ". In: the masked text. Out: each once, as first printed. */
export function roleBodies(masked: string): readonly string[] {
  const found = new Map<string, string>()
  for (const { index, 0: match, groups } of allMatches(masked, role)) {
    const at = index + match.length
    const after = oneLine(/^[^,.;:()]{0,90}/u.exec(masked.slice(at, at + 90).replace(/^\s+/u, ''))?.[0] ?? '').trim()
    if (toldToDo.test(after)) continue
    const words: string[] = []
    for (let rest = after; rest !== '' && words.length < 9 && !ends.test(rest); rest = rest.replace(/^\S+\s*/u, '')) words.push(/^\S+/u.exec(rest)?.[0] ?? '')
    const name = `${oneLine(groups?.who ?? '')} ${words.join(' ')}`
    if (words.length > 0 && words.length < 9 && !found.has(name.toLowerCase())) found.set(name.toLowerCase(), name)
  }
  return [...found.values()].slice(0, 20)
}
