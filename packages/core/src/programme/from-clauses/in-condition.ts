import { acrossLines } from './cue-pattern.ts'
import { opensWithVerb } from './duty-verbs.ts'
import type { Mention } from './find-parties.ts'
import { runsOf } from './runs-of.ts'

const opens = acrossLines(/^(?:[^,;.:]{3,90}, )?(?:trường hợp|nếu|khi) (?:các )?$/iu)
/** What is asked of others, told of somebody or handed on leaves the work to whoever is asked, not to who asks. */
const ofOthers = acrossLines(/^ (?:(?:có|bằng|ra) )?(?:đề nghị|yêu cầu|kiến nghị|ý kiến|nhu cầu|văn bản|công văn|thắc mắc|hỏi|mời|triệu tập|gửi|chuyển|giao|bàn giao|thông báo|cung cấp|báo cáo|phản ánh|tố cáo|khiếu nại|là|bị|được|thuộc|ở|của|và|hoặc|cần|muốn|đồng ý|chấp thuận|chấp nhận|phê duyệt|thống nhất)(?!\p{L})/iu)
const goesOn = acrossLines(/^[^;.:]{6,420}?,? thì (?:(?:họ|(?:các )?(?:cơ quan|đơn vị|bên|tổ chức|người) (?:này|đó)) )?(?=(?:(?:phải|có trách nhiệm|cần|kịp thời|khẩn trương|tiến hành) )*(?<verb>\p{L}[^;]*))/iu)
const asks = acrossLines(/^(?:đề nghị|yêu cầu|kiến nghị) /iu)

/**
 * "Trường hợp Trạm bến hoãn chuyến thì phải niêm yết lịch mới": who does what the condition tells of is who must, where nobody else is named.
 * In: a phrase that names no subject, with its bodies. Out: the bodies of the condition, none where it tells of no deed of theirs.
 */
export function subjectOfCondition(phrase: string, mentions: readonly Mention[]): readonly Mention[] {
  const run = runsOf(phrase, mentions)[0]
  if (!run || !opens.test(phrase.slice(0, run[0]!.start).trimStart())) return []
  const said = phrase.slice(run.at(-1)!.end)
  const verb = ofOthers.test(said) ? undefined : goesOn.exec(said)?.groups?.verb
  return verb !== undefined && opensWithVerb(verb) && !asks.test(verb) ? run : []
}

const received = acrossLines(/^(?:(?:ngay )?(?:sau )?khi )?(?:nhận được|tiếp nhận) /iu)

/** "Nhận được tin của Trạm bến, Đội lái phà, Công an xã báo lại Trạm bến, Đội lái phà": who sent it is told again, and acts no more than it. */
export function withoutSenders(phrase: string, subject: readonly Mention[]): readonly Mention[] {
  const [first] = subject
  const before = first ? phrase.slice(0, first.start).trimStart() : ''
  if (!first || subject.length < 2 || !received.test(before)) return subject
  const again = (mention: Mention) => phrase.indexOf(phrase.slice(mention.start, mention.end), subject.at(-1)!.end) >= 0
  const from = subject.findIndex((mention) => !again(mention))
  return from > 0 ? subject.slice(from) : subject
}
