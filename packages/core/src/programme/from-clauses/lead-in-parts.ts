import { forFolded } from '../../source/index.ts'
import type { Clause } from '../../source/index.ts'
import { introducesComponents, listsWork } from './clause-context.ts'
import { dutyPieces } from './duty-pieces.ts'
import { opensWithVerb } from './duty-verbs.ts'
import { onlyOffers, tellsThings } from './lead-in-things.ts'
import { pastFronting, subjectOf } from './party-places.ts'
import { ordersWork } from './task-blocks.ts'
import { turnsIn } from './turns.ts'
import { sliceOf } from './walk.ts'
import type { Walk } from './walk.ts'

/** "Đợt 1 (từ ngày 15/10): Trạm bến kiểm tra phao": a round, and who does it. */
const counted = forFolded(/^(?:đợt|giai\s+đoạn|vòng|bước|lần|kỳ)\s+(?:\d|[IVX]|một|hai|ba)[^:]{0,90}:\s/iu)

/** Whether a clause names a thing and asks for no work. */
export const isThing = (walk: Walk, { body, end }: Clause): boolean => {
  const words = sliceOf(walk, { start: body, end }).trimStart()
  if (/\s(?:trong\s+thời\s+hạn|chậm\s+nhất|trước\s+ngày)\s/iu.test(words) || /^năm\s+\d{4}/iu.test(words) && turnsIn(words, { start: 0, end: words.length }, walk.register)) return false
  return !opensWithVerb(words.slice(pastFronting(words))) && !/^(?:khi|nếu|trường hợp|hằng|hàng|định\s+kỳ|trong|trước|sau|đối\s+với|tại|\d)/iu.test(words) && !/\s(?:có|chịu)\s+trách\s+nhiệm|\sphải\s|\schủ\s+trì/iu.test(words) && (walk.register.mentionsIn(words)[0]?.start ?? 99) > 4 && !(counted.test(words) && subjectOf(words, walk.register.mentionsIn(words)).length > 0)
}

/** "Dự thảo quyết định …;", "Văn bản cử người …;": papers, though their names begin or go on like work. */
const paper = forFolded(/^(?:các\s+)?(?:bản\s+(?:sao|chính|tổng\s+hợp|thuyết\s+minh|vẽ|cam\s+kết|kê)|tờ\s+trình|dự\s+thảo\s+(?:quyết|tờ|văn|quy|báo|kế|nghị)|văn\s+bản|công\s+văn|đơn|biên\s+bản|báo\s+cáo(?!\s+(?:với|cho|về|Ủy|UBND))|danh\s+sách|sơ\s+yếu|phiếu|giấy)(?!\p{L})/iu)
/** Whether every item of a dossier is a paper or another thing. */
export const arePapers = (walk: Walk, items: readonly Clause[]) => items.every((item) => isThing(walk, item) || paper.test(sliceOf(walk, { start: item.body, end: item.end }).trimStart()))

/** The children that are things, no work: "Cung cấp cho bến phà:" a) Bảng giá … b) Sổ ghi …; work may follow them: c) Thông báo lịch trực. */
export function namesThings(walk: Walk, leadIn: string, children: readonly Clause[]): readonly Clause[] {
  const main = leadIn.slice(Math.max(pastFronting(leadIn), ...subjectOf(leadIn, walk.register.mentionsIn(leadIn)).map(({ end }) => end)))
  if (!opensWithVerb(main.replace(/^[\s,:]+/u, '')) || /(?:như\s+sau|sau\s+đây|sau|nhiệm\s+vụ|công\s+việc|việc)\s*:\s*$/iu.test(leadIn) || /(?:có|chịu)\s+trách\s+nhiệm\s*:\s*$|chủ\s+trì[^:]{0,80}:\s*$|(?:tổ\s+chức|thực\s+hiện|tập\s+trung|triển\s+khai)\s*:\s*$/iu.test(leadIn)) return []
  const upTo = children.findIndex((child) => !isThing(walk, child))
  const things = upTo < 0 ? children : children.slice(0, upTo)
  return things.length > 1 && children.slice(things.length).every((child) => !isThing(walk, child)) ? things : []
}

/** "Trạm bến gửi sổ trước ngày 05": who, what and when, no part of anything. */
const owesInTime = (walk: Walk, { body, end }: Clause) => dutyPieces(walk.masked, { start: body, end }, walk.register).some(({ subject, due, phrase }) => subject.length > 0 && due !== undefined && ordersWork(phrase))

/** "- Nhóm 1: 05 lớp;", "- 20 phao cho bến nhỏ": an amount of what the lead-in orders, for one of those it is meant for. */
const amount = forFolded(/^(?:[^:;.]{2,90}:\s*(?:(?:khoảng|ít\s+nhất|tối\s+thiểu|tối\s+đa|không\s+quá|từ)\s+)?\d[\d.,]*(?:\s*(?:-|đến)\s*\d[\d.,]*)?\s*[\p{L}%][^:;.]{0,40}|\d[\d.,]*\s+\p{Ll}[^:;.]{1,60})[.;,]?$/u)
export const amountExamples: readonly (readonly [string, boolean])[] = [
  ['Nhóm 1: 05 lớp;', true], ['Xã Bến Đá: ít nhất 20 chiếc', true], ['Trạm bến: 100.000.000 đồng.', true], ['20 phao cho bến nhỏ;', true], ['Các bến còn lại: 10 chiếc/bến.', true],
  ['Công an xã: kiểm tra 05 bến', false], ['Bến Đá: 05 lớp. Công an xã mở lớp.', false], ['Trước ngày 05/6: 10 phao', false], ['Hằng năm: 02 lớp', false], ['02 lần một năm báo cáo Công an xã', false],
]
/** Whether a line is such an amount, no work and no time of its own. */
export const isAmount = (line: string) => {
  const words = line.trim()
  return words.length < 150 && amount.test(words) && !/^(?:trước|sau|từ|đến|trong|hằng|hàng|mỗi\s+(?:tuần|tháng|quý|năm)|định\s+kỳ|năm|tháng|quý|ngày|đợt\s+\d[^:]*ngày|\d[\d.,]*\s+(?:ngày|tháng|năm|lần|giờ|tuần|quý)(?!\p{L}))(?!\p{L})/iu.test(words) && !opensWithVerb((/:\s*(.*)$/u.exec(words)?.[1] ?? words).replace(/^\d[\d.,]*\s*/u, ''))
}

/** Whether all that stands below a lead-in is such amounts; where it names nobody itself, bodies with an amount each are told to do it. */
function areAmounts(walk: Walk, leadIn: string, children: readonly Clause[]): boolean {
  if (children.length < 2 || !/:\s*$/u.test(leadIn)) return false
  const lines = children.map(({ path, body, end }) => (walk.children.has(path) ? '' : sliceOf(walk, { start: body, end })))
  if (!lines.every(isAmount)) return false
  return subjectOf(leadIn, walk.register.mentionsIn(leadIn)).length > 0 || !lines.some((line) => { const [first] = walk.register.mentionsIn(line); return first !== undefined && first.start < 4 && /^\s*:/u.test(line.slice(first.end)) })
}

/** Children that the lead-in calls parts of its own duty, and that are no work by themselves. */
export function onlyParts(walk: Walk, leadIn: string, children: readonly Clause[]): boolean {
  if (areAmounts(walk, leadIn, children) || onlyOffers(leadIn)) return true
  const introduced = introducesComponents(leadIn)
  if (!introduced && !tellsThings(leadIn)) return false
  const works = children.filter(({ body, end }) => {
    const words = sliceOf(walk, { start: body, end }).trim()
    return words.length > 40 && opensWithVerb(words)
  })
  if (children.filter((child) => owesInTime(walk, child)).length * 4 >= children.length * 3) return false
  if (!introduced && works.length * 2 > children.length) return false
  return !listsWork.test(leadIn) || works.length * 4 < children.length * 3
}

const requires = forFolded(/\s(?:có|đủ|đáp\s+ứng|bảo\s+đảm|đảm\s+bảo)(?:\s+đủ)?(?:\s+(?:một\s+trong\s+)?(?:những|các))?\s+(?:điều\s+kiện|tiêu\s+chuẩn|căn\s+cứ|dấu\s+hiệu)(?:\s[^.;:]{0,30})?\s(?:sau(?:\s+đây)?|dưới\s+đây)\s*:\s*$/iu)
const having = forFolded(/^(?:có|được|đủ|bảo\s+đảm|đảm\s+bảo|đáp\s+ứng)\s/iu)
/** What must be had is said of a thing, and is no work to be done: "Bến phà phải có các điều kiện sau đây:". */
export const mustHave = forFolded(/\s(?:phải|cần)\s+(?:có|đủ|đáp\s+ứng|bảo\s+đảm|đảm\s+bảo)\s/iu)

/** Whether children are the conditions their lead-in asks for: "đáp ứng các điều kiện sau:" a) Có phao … b) Được xã đồng ý …; where most open with a verb of work, they are work. */
export const listsConditions = (walk: Walk, leadIn: string, children: readonly Clause[]): boolean => requires.test(leadIn) && children.filter(({ body, end }) => {
  const words = sliceOf(walk, { start: body, end }).trimStart()
  return opensWithVerb(words) && !having.test(words)
}).length * 2 < children.length

/** "Hồ sơ mở bến gồm:": a thing made of things. */
export const ofParts = forFolded(/^\s*(?:(?:các|những)\s+)?(?:thành\s+phần\s+)?(?:hồ\s+sơ|tài\s+liệu|giấy\s+tờ|biên\s+bản|báo\s+cáo|văn\s+bản|danh\s+mục|danh\s+sách|số\s+liệu|thông\s+tin|sổ|mẫu|điều\s+kiện|tiêu\s+chuẩn|tiêu\s+chí|căn\s+cứ|đối\s+tượng|nguồn)(?!\p{L})/iu)

/** "Trưởng bến quyết định đóng bến trong các trường hợp sau:": one duty, with what sets it off. */
const inCases = forFolded(/\s(?:trong|khi\s+có|đối\s+với)\s+(?:các\s+|những\s+|một\s+trong\s+(?:các|những)\s+)?trường\s+hợp(?:\s+sau(?:\s+đây)?)?\s*:\s*$/iu)
const bareCase = forFolded(/^(?:có|theo|khi|trong|do|vì|bị|khi\s+có|trường\s+hợp|xảy\s+ra|phát\s+hiện|nhận\s+được)(?!\p{L})/iu)

/** "Không cho phép phà chạy trong các trường hợp sau:": no work, but its cases are none either. */
const forbids = forFolded(/^\s*(?:nghiêm\s+cấm|cấm|không\s+(?:được|cho|cấp|giải\s+quyết|thực\s+hiện|áp\s+dụng|xem\s+xét))(?!\p{L})/iu)

/** The children of such a lead-in that only tell a case; none where most of them tell work. */
export function casesBelow(walk: Walk, leadIn: string, children: readonly Clause[]): readonly Clause[] {
  const said = leadIn.trimEnd()
  if (!inCases.test(said) || !forbids.test(said) && subjectOf(said, walk.register.mentionsIn(said)).length === 0 && !opensWithVerb(said.slice(pastFronting(said)))) return []
  const cases = children.filter(({ body, end }) => {
    const words = sliceOf(walk, { start: body, end }).trim()
    const main = words.slice(pastFronting(words))
    const ofWork = /\s(?:thì|phải|có\s+trách\s+nhiệm|đề\s+nghị)\s/iu.test(words) || /:/u.test(words)
    return !ofWork && (bareCase.test(words) || main === '' || isThing(walk, { body, end } as Clause) && !opensWithVerb(main))
  })
  return cases.length * 2 > children.length ? cases : []
}
