// What stands below a clause whose labels say who does it: tasks of their own, or lines that only say how.
import type { Clause, Span } from '../../source/index.ts'
import { spacedPattern } from './cue-pattern.ts'
import { dutyPieces } from './duty-pieces.ts'
import { opensWithVerb } from './duty-verbs.ts'
import { ownLabel } from './labels-in.ts'
import { pastFronting, subjectOf } from './party-places.ts'
import { ownText, sliceOf } from './walk.ts'
import type { Walk } from './walk.ts'

const quality = '(?:thống nhất|đồng bộ|đúng|dân chủ|khách quan|khả thi|tiến độ|chất lượng|an toàn|tiết kiệm|hiệu quả|kịp thời|công khai|minh bạch|nghiêm túc|chính xác|phù hợp|đầy đủ|chặt chẽ|thiết thực|trang trọng|gọn nhẹ|ngắn gọn|rõ ràng|linh hoạt|thận trọng)'
const row = (source: string, examples: readonly string[], counterExamples: readonly string[]) => ({ pattern: spacedPattern(source), examples, counterExamples })

/** Lines below a task that only say how it is to be done, or what is part of it. */
export const mannerLines = [
  row(`^(?:phải )?(?:bảo đảm|đảm bảo)(?: về)?(?: (?:các )?(?:tính|sự|nguyên tắc|yêu cầu))? ${quality}(?!\\p{L})`, ['Bảo đảm đồng bộ với lịch của Trạm bến; đủ người trực', 'Đảm bảo tính khả thi, đúng tiến độ'], ['Bảo đảm kinh phí mua phao', 'Bảo đảm an ninh trật tự tại bến']),
  row('^(?:các )?(?:nguyên tắc|yêu cầu(?=:| (?:chung|đối với|về|cụ thể|khi|trong))|phương châm|lưu ý|mục tiêu|mục đích|tiêu chí|quan điểm)(?: [^:;.]{2,80})?:', ['Nguyên tắc xếp lịch trực: Công bằng, luân phiên', 'Yêu cầu: gọn nhẹ'], ['Yêu cầu các bến gửi báo cáo: trước ngày 05/6', 'Nguyên tắc giữ bến được niêm yết']),
  row('^(?:các |những )?(?:tài liệu|hồ sơ|thành phần|nội dung|chương trình|văn bản)(?: [^:;.]{2,60})?:? (?:bao )?gồm(?:(?: có)?:)?(?! có trách nhiệm) (?=\\p{L})', ['Tài liệu họp bến: Gồm sổ trực, bản đồ bến', 'Hồ sơ gồm đơn và bản vẽ'], ['Lập hồ sơ gồm đơn và bản vẽ']),
  row('^(?:các |những |mọi )?(?:việc|văn bản|nội dung|hình thức|tài liệu|hồ sơ|kế hoạch|quá trình|công tác|hoạt động|báo cáo|thông tin|sản phẩm|phương án)(?!\\p{L})[^;:.]{0,160} (?:phải|cần) (?:được )?(?:bảo đảm|đảm bảo|thể hiện|nêu|bám sát|tuân thủ|phù hợp|đúng|gắn|có|đạt|xác định|rõ|ngắn gọn|thiết thực|cụ thể)(?!\\p{L})', ['Việc họp bến phải bảo đảm gọn, đúng giờ', 'Các phương án phải nêu rõ số phao'], ['Kế hoạch phải gửi Trạm bến trước ngày 05/6', 'Trạm bến phải bảo đảm đủ phao']),
  row(`^(?:${quality}|đa dạng(?! hóa| hoá)|phong phú|thường xuyên, liên tục|sáng tạo|dễ hiểu|dễ nhớ|bám sát)(?: [^,;.]{0,60})?(?:,|;) `, ['Phong phú, dễ nhớ; kết hợp loa và tờ rơi', 'Thiết thực, hiệu quả, tiết kiệm'], ['Đa dạng hóa hình thức giữ bến, chú trọng loa', 'Đúng ngày 05/6 nộp sổ']),
  row('^(?:nội dung (?:tuyên truyền )?)?(?:tập trung|chú trọng) (?:vào|ở) (?:các |những )?(?!việc|công tác|nhiệm vụ)\\p{L}', ['Tập trung vào lợi ích của áo phao; cách mặc áo phao'], ['Tập trung kiểm tra phao', 'Tập trung vào việc kiểm tra phao']),
] as const

/** Whether a line says only how the task above it is to be done: nobody acts in it. */
export const saysHow = (words: string) => mannerLines.some(({ pattern }) => pattern.test(words))
const nobodyActs = (walk: Walk, words: string) => subjectOf(words, walk.register.mentionsIn(words)).length === 0

export const isTask = (walk: Walk, clause: Clause) => (ownLabel(walk, clause)?.role ?? 'task') === 'task'

const labelledBy = (walk: Walk, path: string) => (walk.blocks.get(path)?.lead.length ?? 0) > 0
/** Whether the labels of a clause stand below it in a row with its tasks: they are its own then. */
const ownLabelsBelow = (walk: Walk, { path }: Clause, children: readonly Clause[]) => labelledBy(walk, path) && children.some((child) => !isTask(walk, child))

/** The children that only say how a task is to be done whose labels stand beside them. */
export function linesOfManner(walk: Walk, clause: Clause, children: readonly Clause[]): readonly Clause[] {
  if (!ownLabelsBelow(walk, clause, children)) return []
  return children.filter((child) => {
    const words = sliceOf(walk, ownText(walk, child)).trim()
    return isTask(walk, child) && !walk.children.has(child.path) && saysHow(words) && nobodyActs(walk, words)
  })
}

/** A heading is no longer than this. */
const LONG = 90
/** Whether a text orders work in a whole sentence, or in several parts: "Tổ chức họp bến …; ghi biên bản …". */
export const ordersWhole = (text: string) => text.length > LONG && !/:$/u.test(text) && /[.;]["”)]*$|;\s/u.test(text) && opensWithVerb(text.slice(pastFronting(text)))

/**
 * Above tasks whose labels say who does them stands their heading, full stop or not, unless it names somebody or a time. Where its own
 * labels stand in a row with the tasks, a whole sentence is a task itself.
 */
export function headsTasks(walk: Walk, clause: Clause, span: Span, children: readonly Clause[]): boolean {
  const tasks = children.filter((child) => isTask(walk, child))
  const labelled = tasks.length > 0 && [clause.path, ...tasks.map((task) => task.path)].some((owner) => labelledBy(walk, owner))
  if (!labelled || isTaskItself(walk, clause, sliceOf(walk, span).trim(), children)) return false
  return dutyPieces(walk.masked, span, walk.register).every(({ subject, cadence, due }) => subject.length === 0 && cadence.length === 0 && !due)
}

/** Whether a clause is a task beside those below it. `text`: its own. */
export const isTaskItself = (walk: Walk, clause: Clause, text: string, children: readonly Clause[]) => ownLabelsBelow(walk, clause, children) && ordersWhole(text)
