import { forFolded } from '../../source/index.ts'
import { acrossLines } from './cue-pattern.ts'
import { opensWithVerb } from './duty-verbs.ts'
import type { Mention } from './find-parties.ts'

const things = 'tài liệu|nội dung|hồ sơ|phiếu|biểu mẫu|mẫu|phần mềm|hệ thống|cơ sở dữ liệu|biển|băng rôn|pa nô|tờ rơi|ấn phẩm|danh sách|kế hoạch|chương trình|kịch bản|bản tin|chuyên mục|chuyên trang|trang thông tin|văn bản|dự thảo|đề cương|giáo trình|giáo án|câu hỏi|giấy mời|thư mời|giải thưởng|quà|trang thiết bị|thiết bị|hội trường|địa điểm|việc|báo cáo|biên bản|quy trình|phương án|công văn|thông báo'
const thingBy = acrossLines(new RegExp(`^(?:các |những |toàn bộ |mọi )?(?:${things})(?!\\p{L})[^,;:.()]{0,80} do (?:các )?$`, 'iu'))
/** What a thing is, or what becomes of it, is nobody's work yet: "biên bản do Trạm bến lập là căn cứ để …". */
const saysMore = /\s(?:được|(?<!chuẩn\s)bị|phải|là|có|gồm|làm|thì|mà|này|đó|không|chưa|đã|sẽ)(?!\p{L})/u
const next = forFolded(/^(?:[^,;:.()]{2,80}),\s+(?:và\s+|còn\s+)?(?:do\s+)?(?:các\s+)?$/iu)

const does = (words: string) => opensWithVerb(words) && !saysMore.test(/^[^,;]*/u.exec(words)?.[0] ?? '')

/** Phrases and who does what with the thing they begin with. */
export const thingsDoneExamples: readonly (readonly [string, readonly string[]])[] = [
  ['Tài liệu do Công an xã biên soạn, Trạm Y tế xã in trước ngày 15/3/2031', ['Công an', 'Trạm Y tế']], ['Nội dung tập huấn do Sở Y tế chuẩn bị, Công an xã mời học viên', ['Sở Y tế', 'Công an']], ['Việc sửa đổi do Sở Y tế và Công an tỉnh thống nhất bằng văn bản', ['Sở Y tế', 'Công an']],
  ['Biên bản do Công an xã lập là căn cứ xử lý', []], ['Các bến do Công an xã quản lý, Trạm Y tế xã kiểm tra', []], ['Kiểm tra tài liệu do Công an xã biên soạn, Trạm Y tế xã in', []], ['Kinh phí do Công an xã bố trí', []],
]
/**
 * "Tài liệu do Công an xã biên soạn, Trạm bến in": a thing, and who does what with it, each before a verb of its own.
 * In: a phrase and its bodies, list by list. Out: the runs of bodies that do so, in order; none where the phrase tells of no such thing.
 */
export function thingsDoers(phrase: string, runs: readonly (readonly Mention[])[]): readonly (readonly Mention[])[] {
  if (!/\sdo\s/u.test(phrase)) return []
  const at = runs.findIndex((run) => thingBy.test(phrase.slice(0, run[0]!.start)))
  const first = runs[at]
  if (!first || opensWithVerb(phrase) || !does(phrase.slice(first.at(-1)!.end))) return []
  const doers = [first]
  for (const run of runs.slice(at + 1)) {
    if (!next.test(phrase.slice(doers.at(-1)!.at(-1)!.end, run[0]!.start)) || !does(phrase.slice(run.at(-1)!.end))) break
    doers.push(run)
  }
  return doers
}
