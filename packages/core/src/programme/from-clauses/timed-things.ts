import { forFolded } from '../../source/index.ts'
import type { Clause } from '../../source/index.ts'
import { opensWithVerb } from './duty-verbs.ts'
import { pastFronting } from './party-places.ts'
import { timeOf } from './time-of.ts'
import { sliceOf } from './walk.ts'
import type { Walk } from './walk.ts'

/** Items of what is handed over, with whether each ends in how often or by when it is. A time inside what it is called is its own. */
export const timedThingExamples: readonly (readonly [string, boolean])[] = [
  ['Danh sách chủ bến mới mở bến trước ngày 10 hằng tháng;', true], ['Sổ ghi phao, mỗi năm 02 lần, trước ngày 31/5 và trước ngày 30/11;', true], ['Kết quả kiểm tra phao trong thời hạn 10 ngày kể từ ngày kiểm tra.', true],
  ['Tình hình tranh chấp bến bãi, định kỳ hằng quý;', true], ['Số liệu thuyền viên (trước ngày 15 hằng tháng);', true], ['Hồ sơ chủ bến: khi có yêu cầu.', true],
  ['Báo cáo tình hình giữ bến hằng năm;', false], ['Danh sách các bến mở trước ngày 01/7/2024 còn chạy phà;', false], ['Danh sách các bến mở trước ngày 01/7/2024;', false], ['Kết quả kiểm tra phao;', false],
]

const closing = /[\s.;,)]*$/u
const setApart = forFolded(/[,:(]\s*(?:(?:định\s+kỳ|gửi|cung\s+cấp|báo\s+cáo|ít\s+nhất|chậm\s+nhất)\s+)*$|định\s+kỳ\s+$/iu)
/** Whether an item ends in a time of its own. `signed`: ISO date of the paper, before which no day sets a limit. */
export function endsInTime(item: string, signed: string | undefined): boolean {
  const words = item.replace(closing, '')
  const { due, cadence } = timeOf(words, 0, false)
  const past = due !== undefined && /^\d{4}-/u.test(due.rule) && signed !== undefined && due.rule < signed
  if (due && !past && due.op !== 'text' && due.op !== 'from' && due.op !== 'between' && due.end >= words.length - 1) return true
  return cadence.some(({ kind, start, end }) => kind !== 'once' && end >= words.length - 1 && setApart.test(words.slice(0, start)))
}

const informs = forFolded(/^thông\s+tin\s+(?:về|liên\s+quan|nhân\s+thân|cá\s+nhân|tình\s+hình)(?!\p{L})/iu)
/** Whether an item opens with a thing, no work; "thông tin về …" is one among what is handed over. */
export const opensWithThing = (item: string) => informs.test(item.trimStart()) || !opensWithVerb(item.slice(pastFronting(item)))
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
  const timed = items.filter((item) => item !== undefined && opensWithThing(item) && endsInTime(item, walk.source.head.date))
  return timed.length * 2 >= children.length && items.every((item) => item !== undefined && walk.register.mentionsIn(item.slice(0, 60)).every(({ start }) => start > 4))
}
