import { forFolded } from '../../source/index.ts'
import { acrossLines } from './cue-pattern.ts'
import { opensWithVerb } from './duty-verbs.ts'
import { opensEveryday } from './everyday-verbs.ts'
import type { Mention } from './find-parties.ts'

const things = 'tài liệu|nội dung|hồ sơ|phiếu|biểu mẫu|mẫu|phần mềm|hệ thống|cơ sở dữ liệu|biển|băng rôn|pa nô|tờ rơi|ấn phẩm|danh sách|kế hoạch|chương trình|kịch bản|bản tin|chuyên mục|chuyên trang|trang thông tin|văn bản|dự thảo|đề cương|giáo trình|giáo án|câu hỏi|giấy mời|thư mời|giải thưởng|quà|trang thiết bị|thiết bị|hội trường|địa điểm|việc|báo cáo|biên bản|quy trình|phương án|công văn|thông báo|sơ đồ|bản đồ|sổ|số tiền|hướng dẫn (?:kỹ thuật|nghiệp vụ|chuyên môn|liên ngành)|kết luận (?:kiểm tra|thanh tra|giám sát|giám định)'
const thingBy = acrossLines(new RegExp(`^(?:các |những |toàn bộ |mọi )?(?:${things})(?!\\p{L})[^,;:.()]{0,80} do (?:các )?$`, 'iu'))
/** What a thing is, or what becomes of it, is nobody's work yet: "biên bản do Trạm bến lập là căn cứ để …". */
const saysMore = /\s(?:được|(?<!chuẩn\s)bị|phải|là|có|gồm|làm|thì|mà|này|đó|không|chưa|đã|sẽ)(?!\p{L})/u
const next = forFolded(/^(?:[^,;:.()]{2,80}),\s+(?:và\s+|còn\s+)?(?:do\s+)?(?:các\s+)?$/iu)

/** Nouns that begin like a verb. */
const verbal = acrossLines(/^(?:hướng dẫn (?:kỹ thuật|nghiệp vụ|chuyên môn|liên ngành)|kết luận (?:kiểm tra|thanh tra|giám sát|giám định)) /iu)

const drawnUp = forFolded(/^\s+(?:ban\s+hành|biên\s+soạn|xây\s+dựng|soạn\s+thảo|lập|công\s+bố|gửi|chuyển)(?!\p{L})/iu)

const does = (words: string) => (opensWithVerb(words) || opensEveryday(words)) && !saysMore.test(/^[^,;]*/u.exec(words)?.[0] ?? '')

/** Phrases and who does what with the thing they begin with. */
export const thingsDoneExamples: readonly (readonly [string, readonly string[]])[] = [
  ['Tài liệu do Công an xã biên soạn, Trạm Y tế xã in trước ngày 15/3/2031', ['Công an', 'Trạm Y tế']], ['Nội dung tập huấn do Sở Y tế chuẩn bị, Công an xã mời học viên', ['Sở Y tế', 'Công an']], ['Hướng dẫn kỹ thuật về phao do Sở Y tế ban hành trong quý III/2031', ['Sở Y tế']], ['Hướng dẫn kỹ thuật cho các bến do Sở Y tế quản lý', []], ['Số tiền thu được do Công an xã chuyển cho Trạm Y tế xã', ['Công an']],
  ['Việc sửa đổi do Sở Y tế và Công an tỉnh thống nhất bằng văn bản', ['Sở Y tế', 'Công an']],
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
  if (!first || opensWithVerb(phrase) && !(verbal.test(phrase) && drawnUp.test(phrase.slice(first.at(-1)!.end))) || !does(phrase.slice(first.at(-1)!.end))) return []
  const doers = [first]
  for (const run of runs.slice(at + 1)) {
    if (!next.test(phrase.slice(doers.at(-1)!.at(-1)!.end, run[0]!.start)) || !does(phrase.slice(run.at(-1)!.end))) break
    doers.push(run)
  }
  return doers
}
