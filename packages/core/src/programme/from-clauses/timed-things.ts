import { forFolded } from '../../source/index.ts'
import type { Clause } from '../../source/index.ts'
import { opensWithVerb } from './duty-verbs.ts'
import { pastFronting } from './party-places.ts'
import { timeOf } from './time-of.ts'
import { sliceOf } from './walk.ts'
import type { Walk } from './walk.ts'

/** Items of what is handed over, with whether each begins or ends in how often or by when it is. A time inside what it is called is its own. */
export const timedThingExamples: readonly (readonly [string, boolean])[] = [
  ['Danh sách chủ bến mới mở bến trước ngày 10 hằng tháng;', true], ['Sổ ghi phao, mỗi năm 02 lần, trước ngày 31/5 và trước ngày 30/11;', true], ['Kết quả kiểm tra phao trong thời hạn 10 ngày kể từ ngày kiểm tra.', true],
  ['Tình hình tranh chấp bến bãi, định kỳ hằng quý;', true], ['Số liệu thuyền viên (trước ngày 15 hằng tháng);', true], ['Hồ sơ chủ bến: khi có yêu cầu.', true],
  ['Trước ngày 10 hằng tháng, danh sách các bến chậm nộp sổ theo Mẫu số 01;', true], ['Hằng quý, chậm nhất ngày 20 của tháng đầu quý sau, danh sách bến mới mở;', true], ['Định kỳ 06 tháng (trước ngày 15/7 và trước ngày 15/01 năm sau), số phao của từng bến;', true],
  ['Tình hình giữ phao của từng bến khi có văn bản đề nghị để phục vụ kiểm tra.', true], ['Các thông tin khác về bến theo đề nghị bằng văn bản của Trạm bến;', true], ['Báo cáo quý: Trước ngày 16 của tháng cuối quý (gửi kèm báo cáo công tác).', true], ['Báo cáo đột xuất: Khi có yêu cầu của Công an xã.', true],
  ['Báo cáo tình hình giữ bến hằng năm;', false], ['Năm 2024, danh sách bến còn chạy phà;', false], ['Danh sách các bến mở trước ngày 01/7/2024 còn chạy phà;', false], ['Danh sách các bến mở trước ngày 01/7/2024;', false], ['Kết quả kiểm tra phao;', false],
]

const closing = /[\s.;,)]*$/u
/** What else of time may stand before the first that is read. */
const timesOnly = forFolded(/^\s*(?:(?:định\s+kỳ|hằng|hàng|mỗi|từng|0?\d{1,2}|tuần|tháng|quý|năm|chậm\s+nhất|trước|và)[\s,(]*)*$/iu)
const lastBracket = /\s*\([^()]{2,120}\)[\s.;,]*$/u
/** Who gets it when it asks: a time of its own wherever it stands. */
const asked = forFolded(/(?:khi\s+(?:có|được|nhận\s+được)\s+(?:văn\s+bản\s+)?(?:đề\s+nghị|yêu\s+cầu)|theo\s+(?:đề\s+nghị|yêu\s+cầu)\s+bằng\s+văn\s+bản)(?:\s+bằng\s+văn\s+bản)?(?:\s+của\s+[^,;.]{2,60})?(?:,?\s+(?:để|nhằm|phục\s+vụ|trong\s+thời\s+hạn|chậm\s+nhất|thời\s+hạn)\s[^;]{0,160})?(?:\.\s[^;]{0,160})?[\s.;]*$/iu)
const setApart = forFolded(/[,:(]\s*(?:(?:định\s+kỳ|gửi|cung\s+cấp|báo\s+cáo|ít\s+nhất|chậm\s+nhất)\s+)*$|định\s+kỳ\s+$/iu)
function hasTime(item: string, signed: string | undefined): boolean {
  const words = item.replace(closing, '')
  const { due: limit, cadence: all } = timeOf(words, 0, false)
  const due = limit && /^\d{4}(?:-|$)/u.test(limit.rule) && signed !== undefined && limit.rule < signed ? undefined : limit
  const cadence = all.filter(({ kind }) => kind !== 'once')
  if (due && due.op !== 'text' && due.op !== 'from' && due.op !== 'between' && due.end >= words.length - 1) return true
  if (cadence.some(({ start, end }) => end >= words.length - 1 && setApart.test(words.slice(0, start)))) return true
  const times = [...cadence, ...(due ? [due] : [])]
  return times.some(({ start }) => timesOnly.test(words.slice(0, start))) && times.some(({ end }) => /^(?:\s+năm\s+(?:sau|trước))?\)?,\s/u.test(words.slice(end)))
}

/** Whether an item ends in a time of its own, opens with one, or is had when it is asked for. `signed`: ISO date of the paper, before which no day sets a limit. */
export const hasOwnTime = (item: string, signed: string | undefined): boolean => asked.test(item) || hasTimeBeside(item, signed)
const hasTimeBeside = (item: string, signed: string | undefined): boolean => hasTime(item, signed) || lastBracket.test(item) && hasTime(item.replace(lastBracket, ''), signed)

const informs = forFolded(/^thông\s+tin\s+(?!(?:cho|với|đến|tới|kịp|ngay|thường|trao|tuyên|báo|lại|nhanh|đầy|bằng|qua|trên|trong)(?!\p{L}))/iu)
/** Whether an item opens with a thing, no work; "thông tin về …" is one among what is handed over. */
export const opensWithThing = (item: string) => informs.test(item.slice(pastFronting(item)).trimStart()) || reportNamed.test(item.trimStart()) || !opensWithVerb(item.slice(pastFronting(item)))
/** "Báo cáo tháng: …": a report by its name, no work. */
const reportNamed = forFolded(/^(?:đối\s+với\s+)?báo\s+cáo\s+(?:[^\s:.;,]+\s*){1,6}:/iu)
const handsOver = forFolded(/(?:cung\s+cấp|trao\s+đổi|thông\s+báo|gửi|nộp|chuyển(?:\s+giao)?|chia\s+sẻ|báo\s+cáo)(?!\p{L})[^:.;]{0,160}:\s*$/iu)
/** What is set up one by one. */
const setsUp = forFolded(/(?<!\p{L})(?:xây\s+dựng|thành\s+lập|tổ\s+chức|ra\s+mắt|lắp\s+đặt|biên\s+soạn)(?:\s+(?:các|những|và|duy\s+trì|nhân\s+rộng|mô\s+hình|hoạt\s+động|sau(?:\s+đây)?)){0,5}\s*:\s*$/iu)
/**
 * Whether what a lead-in hands over or sets up comes each in its own time: "Trạm bến gửi Công an xã:" a) Sổ phao, hằng quý; b) Danh sách lái phà, trước ngày 20/12. Then each is a duty and the lead-in is none.
 * In: the walk, the lead-in, its children. Where fewer than half have a time, they are parts of one duty.
 */
export function timedThings(walk: Walk, leadIn: string, children: readonly Clause[]): boolean {
  if (children.length < 2 || !handsOver.test(leadIn) && !setsUp.test(leadIn)) return false
  const items = children.map(({ path, body, end }) => (walk.children.has(path) ? undefined : sliceOf(walk, { start: body, end }).trim()))
  const own = handsOver.test(leadIn) ? hasOwnTime : hasTimeBeside
  const timed = items.filter((item) => item !== undefined && opensWithThing(item) && own(item, walk.source.head.date))
  return timed.length * 2 >= children.length && items.every((item) => item !== undefined && walk.register.mentionsIn(item.slice(0, 60)).every(({ start }) => start > 4))
}
