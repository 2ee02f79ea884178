import { firstAtStart, forFolded, inCapitals, oneLine } from '../../source/index.ts'
import type { Clause, Span } from '../../source/index.ts'
import type { Mention } from './find-parties.ts'
import { isOffice } from './offices.ts'
import type { PartyRegister } from './party-register.ts'
import type { Relation } from './relations.ts'
import { sectionKindOf } from './section-kinds.ts'
import type { SectionKind } from './section-kinds.ts'
import type { LeadWork } from './terms-of-lead-in.ts'
import type { Cadence, Due, PartyLevel } from './types.ts'

export type BlockRole = 'lead' | 'with' | 'time' | 'task' | 'place' | 'result'

const label = (role: BlockRole, source: string, examples: readonly string[]) =>
  ({ role, pattern: forFolded(new RegExp(`^(?:${source.replaceAll(' ?', '\\s*').replaceAll(' ', '\\s+')})\\s*:`, 'iu')), examples })
const office = '(?:các )?(?:đơn vị|cơ quan|tổ chức|bộ phận|ngành|địa phương)(?:(?:,|/| và) ?(?:đơn vị|cơ quan|tổ chức|cá nhân|địa phương|bộ phận)){0,3}'
const further = '(?:(?:,|/| và)? ?(?:chính|thực hiện|tham mưu|tổ chức|triển khai|xây dựng|soạn thảo|trình|tổng hợp|theo dõi|báo cáo|chung|nhiệm vụ)){0,4}'

/** "Đơn vị chủ trì: …" and its like, inside the block of one task. */
export const blockLabels: readonly { role: BlockRole; pattern: RegExp; examples: readonly string[] }[] = [
  label('with', `${office} (?:cùng )?(?:phối hợp|tham gia|liên quan|cùng)${further}`, ['Đơn vị phối hợp: Các Sở', 'Cơ quan phối hợp:', 'Đơn vị phối hợp\nthực hiện: Các thôn', 'Cơ quan, đơn vị phối hợp: Các thôn', 'Cơ quan tham gia: Trạm Y tế']),
  label('lead', `${office} (?:chủ trì|chủ quản|thực hiện|chịu trách nhiệm|tham mưu|đầu mối|phụ trách|triển khai|được giao)${further}(?:(?:,|/| và) ?phối hợp)?${further}`, ['Đơn vị chủ trì: Sở Nội vụ', 'Cơ quan thực hiện:', 'Cơ quan chủ trì: Bộ Tư pháp', 'Đơn vị chủ trì tham mưu thực\nhiện: Trạm Y tế', 'Cơ quan chủ trì soạn thảo: Công an xã', 'Đơn vị/địa phương thực hiện: Các thôn', 'Cơ quan chịu trách nhiệm chính: Công an xã', 'Đơn vị phụ trách: Công an xã', 'Đơn vị chủ trì, phối hợp: Công an xã']),
  label('lead', `phân công(?: (?:thực hiện|trách nhiệm|chủ trì))?|trách nhiệm(?: (?:thực hiện|chủ trì|chính))?|chủ trì${further}|đầu mối(?: thực hiện)?`, ['Phân công thực hiện: Sở Tư pháp', 'Chủ trì: Công an tỉnh', 'Chủ trì tham mưu: Công an xã', 'Trách nhiệm thực hiện: Các thôn']),
  label('with', `(?:cùng )?phối hợp${further}`, ['Phối hợp: Hội Nông dân', 'Phối hợp thực hiện: Các thôn']),
  { role: 'time', pattern: /^(?:thời\s+gian|thời\s+hạn|tiến\s+độ|lộ\s+trình|thời\s+điểm|mốc\s+thời\s+gian)(?:,?\s+(?!và\s+địa)\p{Ll}+){0,6}\s*:/iu, examples: ['Thời gian kiểm tra, giám sát: Tháng 3/2026', 'Thời hạn gửi báo cáo:', 'Thời gian thực hiện: Năm 2025', 'Thời hạn hoàn thành:', 'Tiến độ:', 'Thời gian hoàn\nthành: Quý II/2026'] },
  label('time', 'hoàn thành|hạn hoàn thành|tần suất', ['Hoàn thành: Tháng 6/2026', 'Tần suất: Hằng quý']),
  label('task', 'nhiệm vụ|nội dung(?: (?:thực hiện|công việc|nhiệm vụ))?|công việc|việc (?:làm|phải làm|cần làm)', ['Nhiệm vụ: Tham mưu', 'Nội dung thực hiện: Tổ chức']),
  { role: 'result', pattern: /^(?:sản\s+phẩm|kết\s+quả)(?:\s+\p{L}+){0,3}\s*:/iu, examples: ['Sản phẩm dự kiến: Báo cáo', 'Kết quả: Kế hoạch', 'Sản phẩm đầu ra: Báo cáo'] },
  { role: 'place', pattern: /^(?:địa\s+điểm|thành\s+phần|đối\s+tượng|số\s+lượng|(?:nguồn\s+)?kinh\s+phí(?:\s+thực\s+hiện)?|ghi\s+chú|hình\s+thức|phương\s+pháp)\s*:(?!\s*(?:giao\s+)?(?:(?:các|hai|ba|mỗi|từng|những)\s+)?(?:sở|bộ|ngành|địa\s+phương|ủy\s+ban|UBND|phòng|công\s+an|ban|cơ\s+quan|đơn\s+vị|hội|trạm|chi\s+cục|cục|trung\s+tâm|bệnh\s+viện|liên\s+đoàn|quỹ|công\s+chức|kế\s+toán|văn\s+phòng|mặt\s+trận|đoàn|bên)\s(?:[^.;:]{1,80}\s)?(?:lập|lồng\s+ghép|vận\s+động|tham\s+mưu|thẩm\s+định|trình|tổng\s+hợp|cân\s+đối|xây\s+dựng|hướng\s+dẫn|bố\s+trí|cấp|trích|hỗ\s+trợ|chuyển|đóng\s+góp|dành|huy\s+động|in|mua|chi(?!\s+(?:cục|nhánh|hội|bộ|trả)))\s)/iu, examples: ['Địa điểm: Tại Phòng tiếp công dân', 'Kinh phí thực hiện: Ngân sách xã', 'Kinh phí: Từ nguồn chi thường xuyên của hai bên'] },
]

const firstLabel = firstAtStart(blockLabels.map(({ pattern }) => pattern))

/** Every label ends in a colon: a text without one has none. */
export const blockLabelOf = (text: string): { role: BlockRole; length: number } | undefined => {
  const found = text.includes(':') ? firstLabel(text) : undefined
  return found && { role: blockLabels[found.which]!.role, length: found.match[0].length }
}

/** `result`: what the task is to yield, in words. */
export type Block = { lead: string[]; with: string[]; time?: Span; result?: Span }

export type ClauseContext = {
  section: SectionKind
  /** Bodies that the nearest heading, lead-in or label makes responsible. */
  actors: readonly string[]
  /** Bodies the lead-in of these clauses names as partners. */
  partners?: readonly string[]
  /** The partners are those whose work is looked at: they stand for all below that names nobody's. */
  watched?: true
  /** The clause whose children begin with whom they are done: "Chủ trì, phối hợp với:". */
  joins?: string
  /** What the lead-in says of time, for clauses that say nothing of their own. */
  time?: { cadence: readonly Cadence[]; due?: Due; trigger?: true }
  block?: Block
  /** What the lead-in orders, for items that only say who and when. */
  work?: () => LeadWork
  /** What the lead-in hands over comes item by item, each in its own time. */
  handed?: true
  /** Its children are parts of the duty stated at its parent. */
  component: boolean
  /** Between whom the heading above says a relation is. */
  relation?: Relation
  /** The tier the heading above puts its clauses at. */
  tier?: PartyLevel
  /** Which of its children are parts, where work follows them. */
  things?: readonly string[]
}

const beforeBodies = forFolded(/^(?:(?:trách\s+nhiệm|nhiệm\s+vụ|nghĩa\s+vụ|quyền|quyền\s+hạn|nội\s+dung|công\s+việc|phân\s+công|vai\s+trò|hoạt\s+động|sinh\s+hoạt|tổ\s+chức\s+và|thời\s+gian|(?:nguồn\s+)?kinh\s+phí(?:\s+(?:đảm\s+bảo|bảo\s+đảm))?|chức\s+năng|chế\s+độ(?:,?\s+(?:và\s+)?(?:làm\s+việc|thông\s+tin|báo\s+cáo|hội\s+họp|họp|sinh\s+hoạt|giao\s+ban))*|lề\s+lối\s+làm\s+việc|đề\s+nghị|yêu\s+cầu|đối\s+với|giao|cho|của|các|những|và|thuộc|lãnh\s+đạo|thủ\s+trưởng|chung|cụ\s+thể|phối\s+hợp|thực\s+hiện|do|về\s+phía|phía)(?!\p{L})[\s,:]*)*$/iu)
const afterBodies = forFolded(/^(?:[\s,;:.·-]|ven\s+(?:biển|sông|đô|thành)|biên\s+giới|miền\s+núi|vùng\s+(?:cao|biên|ven\s+biển)|hải\s+đảo|trọng\s+điểm|(?:có|chịu)\s+trách\s+nhiệm|chủ\s+trì|thực\s+hiện|phối\s+hợp|chủ\s+động|có\s+nhiệm\s+vụ|cấp|tỉnh|thành\s+phố|khác|liên\s+quan|có|và|các|cùng|trên\s+địa\s+bàn(?:\s+(?:tỉnh|thành\s+phố|xã|huyện))?)*(?:\s*(?:trong|về|đối\s+với|khi|nơi)\s[^.;]{3,140}|\s+có\s+(?!trách|nhiệm|quyền|thể)[^,.;:]{2,40})?$/iu)
/** "Các sở, ngành chủ trì, tham gia thực hiện các dự án": which of them are meant, told by what they have in hand. */
const toldByWork = forFolded(/^\s+(?:chủ\s+trì|quản\s+lý|phụ\s+trách|tham\s+gia)(?:(?:,|\s+và)\s+(?:chủ\s+trì|quản\s+lý|phụ\s+trách|tham\s+gia|phối\s+hợp))*(?:\s+thực\s+hiện|\s+tổ\s+chức|\s+quản\s+lý|\s+triển\s+khai)?\s+(?:(?:các|những)\s+)?(?:chương\s+trình|dự\s+án|tiểu\s+dự\s+án|đề\s+án|nội\s+dung|nhiệm\s+vụ|công\s+trình|nguồn\s+vốn)[^.;]{0,160}$/iu)
const namedByKind = forFolded(/^\s*(?:các\s+)?(?!(?:các|cơ\s+quan|đơn\s+vị|tổ\s+chức)(?!\p{L}))/iu)
const filler = forFolded(/(?:của|đề\s+nghị|giao|các|và|thuộc|cấp|tỉnh|thành\s+phố|khác|với|[,;:.\-–\s·])+/giu)

/** "Công an xã - Cơ quan thường trực": what else the body is. */
const asOffice = forFolded(/\s+[-–]\s+(?:là\s+)?(?:cơ\s+quan|đơn\s+vị)\s+(?:thường\s+trực|chủ\s+trì|đầu\s+mối)(?!\p{L}).*$/iu)

/** "Cơ sở (Trạm bến và Hội Nông dân xã)": who a tier alone means stands in the bracket. */
const tierOnly = forFolded(/^(?:(?:đối\s+với|ở|tại)\s+)?(?:cấp\s+(?:trung\s+ương|tỉnh|huyện|xã|cơ\s+sở)|cơ\s+sở|địa\s+phương)\s*\((?<who>[^()]{4,160})\)$/iu)

/** The bodies of a heading that makes them responsible: "1. Công an tỉnh", "Trách nhiệm của cơ quan tư pháp trong …", "Nội dung Sở Y tế chủ trì". */
export function headingActors(heading: string, register: PartyRegister): readonly Mention[] {
  const own = (inCapitals(heading) ? heading.toLowerCase() : heading).replace(asOffice, '')
  const plain = own.includes('(') ? own.replace(/\s*\([^()]*\)?/gu, '') : own
  const within = tierOnly.exec(own)?.groups?.who
  if (within) return headingActors(within, register)
  const mentions = register.mentionsIn(plain)
  const last = mentions.at(-1)
  if (!last || plain.length > 260) return []
  const before = plain.slice(0, mentions[0]?.start)
  const about = mentions.findIndex(({ end }) => /^\s*(?:trong|về|đối\s+với)\s/iu.test(plain.slice(end)))
  const listed = about >= 0 && /trách\s+nhiệm|nhiệm\s+vụ/iu.test(before) ? mentions.slice(0, about + 1) : mentions
  const named = listed.filter((_, i) => !onlyOwns(plain, listed, i))
  const between = listed.slice(1).map(({ start }, i) => plain.slice(listed[i]?.end ?? 0, start)).join('').replace(filler, '')
  return between.length <= Math.max(4, plain.length * 0.12) && beforeBodies.test(before) && (afterBodies.test(plain.slice(listed.at(-1)?.end)) || namedByKind.test(plain) && toldByWork.test(plain.slice(listed.at(-1)?.end))) ? named : []
}

/** The noun a body begins with, or that of whom it belongs to: "các đội trực thuộc Sở Xây dựng". */
const kindOf = ({ head }: Mention) => (/\sthuộc\s+(?:các\s+)?(\p{L}+)(?!.*\sthuộc\s)/iu.exec(head)?.[1] ?? head.split(' ')[0] ?? '').toLowerCase()
/** "Các đội trực thuộc Sở Xây dựng và Sở Y tế": only told whose the bodies before it are, it and those of its kind that go on with it. */
const onlyOwns = (heading: string, list: readonly Mention[], at: number): boolean => {
  const [last, own] = [list[at - 1], list[at]]
  if (!last || !own) return false
  const between = heading.slice(last.end, own.start)
  if (/^\s+(?:trực\s+)?thuộc\s+(?:các\s+)?$/iu.test(between)) return true
  return kindOf(last) === kindOf(own) && /^(?:,|\s+và)\s+$/iu.test(between) && (/\sthuộc\s/iu.test(last.head) || onlyOwns(heading, list, at - 1))
}

const bodyNoun = forFolded(/^(?:các\s+|những\s+)?(?:(?:tổ|ban|cán\s+sự)\s+đảng|đảng|chi\s+(?:bộ|(?:hội|đoàn)(?!\s+(?:nghị|thảo|thi|họp|phí|công\s+tác)))|lãnh\s+đạo|thường\s+trực|ban|câu\s+lạc\s+bộ|bộ\s+phận|bộ(?!\s+(?:máy|tiêu|luật|phận))|người\s+(?:phụ\s+trách|được|có)|nhóm(?!\s+(?:nhiệm\s+vụ|giải\s+pháp|biện\s+pháp|chỉ\s+tiêu|tiêu\s+chí|nội\s+dung|đối\s+tượng|chính\s+sách|vấn\s+đề|dự\s+án|hành\s+vi|việc|thủ\s+tục|nguy\s+cơ|\d|[IVX]+(?!\p{L})))|sở|vụ|cục|chi\s+cục|phòng|văn\s+phòng|trung\s+tâm|viện|trường|hội|hiệp\s+hội|ủy\s+ban|hội\s+đồng|đoàn|đội|tổ|cơ\s+quan|đơn\s+vị|tổ\s+chức|doanh\s+nghiệp|hợp\s+tác\s+xã|HTX|công\s+ty|tổng\s+công\s+ty|ngân\s+hàng|báo|đài|trạm|hạt|người\s+đứng\s+đầu|thủ\s+trưởng|chánh|trưởng|giám\s+đốc|chủ\s+tịch|lực\s+lượng|bưu\s+điện|kho\s+bạc|chủ\s+đầu\s+tư|chủ\s+quản|nhà|ngành|công\s+chức|kế\s+toán|văn\s+thư|thư\s+viện|bảo\s+tàng|hiệu\s+trưởng|chủ\s+dự\s+án)(?!\p{L})/iu)
const prefixes = forFolded(/^(?:(?:trách\s+nhiệm|(?:quyền(?:\s+hạn)?(?:,|\s+và)\s+)?(?:nhiệm|nghĩa)\s+vụ)(?:\s+của)?|(?:nội\s+dung|hoạt\s+động|thời\s+gian|(?:nguồn\s+)?kinh\s+phí|chế\s+độ|quyền\s+hạn|chức\s+năng|tổ\s+chức\s+và\s+hoạt\s+động)(?!\s+(?:giám\s+sát|kiểm\s+tra|phối\s+hợp|quản\s+lý|hỗ\s+trợ))(?:\s[^\s,.;:]+){0,5}?\s+của|đề\s+nghị|giao(?!\s+ban(?!\p{L}))|đối\s+với|phân\s+công)\s+/iu)
const says = forFolded(/(?:\s(?:phải|được|có|là|thường\s+xuyên|kịp\s+thời|chủ\s+động|trong\s+việc|đối\s+với|về\s+việc|chủ\s+trì|phối\s+hợp|thực\s+hiện|xây\s+dựng|triển\s+khai|kiểm\s+tra|giám\s+sát|phòng,\s+chống|nâng\s+cao|bảo\s+đảm|bằng\s+việc|thông\s+qua)(?!\p{L})|\scho\s+các\s|[.;?!]\s)/iu)

/** A heading that begins like the name of a body, whatever it says then: among headings that are bodies it is one. */
export const headsLikeBody = (heading: string) => {
  const name = oneLine(heading.replace(/\([^()]*\)?/gu, ' ')).trim().replace(/[\s:.;]+$/u, '').replace(prefixes, '')
  return /^(?:các\s+)?(?:chủ\s+đầu\s+tư|nhà\s+(?:đầu\s+tư|thầu|mạng)|doanh\s+nghiệp|đơn\s+vị|cơ\s+sở(?!\s+(?:vật|dữ|pháp|hạ|lý))|tổ\s+chức|công\s+ty|tổng\s+công\s+ty|hợp\s+tác\s+xã|HTX|hộ|chủ(?!\s+(?:động|trì|trương|đề|tọa|yếu|thể))|ngân\s+hàng|hiệp\s+hội|hội(?!\s+(?:nghị|thảo|thi|họp|đàm|nhập|diễn))|trường(?!\s+hợp)|cơ\s+quan|đối\s+tượng(?=\s+(?:được|thực\s+hiện))|thủ\s+trưởng|người\s+đứng\s+đầu|thành\s+viên)(?!\p{L})/iu.test(name) && name.length >= 6 && name.length <= 130 && !/[.;?!]\s|^tổ\s+chức\s+(?!(?:chính|đảng|công|đoàn|hội(?!\s+nghị|\s+thảo|\s+thi)|thành\s+viên|tín|kinh|hành|khoa|xã|được|có|là|quản\s+lý|sự|dịch|phi|quốc|nước|đại|thuộc|liên|cá|sử|sản|nghề|tư))/iu.test(name) ? name : undefined
}

/** "Tổ chức Hội ở các bến phà": an association where it is, no work to be organised ("Tổ chức Đoàn đi kiểm tra"). */
const ofAssociation = forFolded(/^(?:các\s+)?tổ\s+chức\s+(?:(?:cơ\s+sở\s+)?(?:hội|đoàn|đảng)|công\s+đoàn)(?:\s+(?:cựu\s+chiến\s+binh|nông\s+dân|phụ\s+nữ|thanh\s+niên|người\s+cao\s+tuổi|chữ\s+thập\s+đỏ|sinh\s+viên))?\s+(?:ở|tại|trong|thuộc|của|cơ\s+sở|cùng\s+cấp|các\s+cấp|cấp\s+(?:tỉnh|huyện|xã))(?!\p{L})(?!(?:\s[^\s,.;:]+)*\s(?:đi|dự|để|nhằm|thăm|tham\s+gia|cho|ra|về)(?!\p{L}))/iu)

/** "Hội họp", "Viện phí": nouns of bodies that begin the name of a matter. */
const topicNoun = forFolded(/^(?:các\s+)?(?:tổ\s+chức|đội\s+ngũ|hội\s+(?:họp|nghị|thảo|thi|thao|diễn|đàm|nhập|chợ|trại|ý|viên)|đoàn\s+(?:kết|viên)|ban\s+hành|báo\s+(?:cáo|động|hiệu)|phòng(?:,\s*|\s+)(?:ngừa|chống|tránh|cháy|bệnh|dịch|thủ|hộ|vệ|học|ở)|nhà\s+(?:nước|ở|tiêu|vệ\s+sinh|tình\s+(?:nghĩa|thương)|đại\s+đoàn\s+kết|tạm)|bộ\s+(?:máy|hồ\s+sơ|tài\s+liệu|câu\s+hỏi)|viện\s+(?:phí|trợ|dẫn)|trường\s+(?:hợp|lớp)|vụ\s+(?:việc|án|mùa|đông|hè|xuân)|sở\s+hữu|đảng\s+viên|ngành\s+nghề)(?!\p{L})/iu)
/** "Trạm bến lập danh sách phao": a sentence, no name. */
const worksInside = forFolded(/\s(?:gửi|nộp|báo\s+cáo|rà\s+soát|chọn|(?<!(?:độc|thành|thiết|tạo|đối|công)\s)lập(?=\s+(?:danh|biên|hồ|sổ|kế|dự|bảng|đoàn)))(?!\p{L})/iu)

/** "Đội Xây dựng phong trào", "Ban Kiểm tra bến": a field of work that its capital makes part of the name. */
const fieldInCapital = /^(?<unit>(?:Ban|Chi cục|Cục|Đội|Phòng|Tổ|Trung tâm|Vụ|Bộ phận|Hạt|Trạm)) \p{Lu}\p{Ll}+ \p{Ll}+/u
const committee = /^(?:các\s+)?(?:UBND|ủy\s+ban\s+nhân\s+dân|công\s+an|mặt\s+trận)(?!\p{L})[^.;:]{0,60}$/iu
/** A heading that is a name of a body no table holds: "b) Tổ vận hành bến phà". Undefined where it says something instead. */
export function headingBody(heading: string): string | undefined {
  const name = oneLine(heading).trim().replace(/[:.;]+$/u, '').replace(prefixes, '')
  const parts = name.split(/;\s+/)
  if (parts.length > 1) return parts.every((part) => committee.test(part) || headingBody(part) !== undefined) ? name : undefined
  if (isOffice(name) && !/^đối\s+với\s/iu.test(heading.trim())) return name
  return bodyNoun.test(name) && !worksInside.test(name) && name.length >= 6 && name.length <= 130 && !says.test(name.replace(fieldInCapital, '$<unit>')) && (ofAssociation.test(name) || !topicNoun.test(name)) ? name : undefined
}

/** In characters: what is longer is a heading with the text below it. */
export const LONGEST_HEADING = 220

const silentAbove: ReadonlySet<SectionKind> = new Set(['purpose', 'scope', 'status', 'principle', 'effect'])

/** What a clause is told to be by its heading; what only leads in the sections of a part ("Căn cứ …; hai bên thống nhất như sau:") is no title of it. `sentence`: it has none, and what it says first counts only as a label ("Mục đích: …"). */
export const sectionOf = (clause: Clause, heading: string, inherited: SectionKind, sentence = false): SectionKind => {
  if (clause.kind === 'dash' || clause.kind === 'plus' || clause.kind === 'para') return inherited
  if (heading.length > LONGEST_HEADING || (clause.kind === 'part' || clause.kind === 'chuong') && /[:;]["”)]?$/u.test(heading)) return inherited
  const own = sectionKindOf(heading)
  if (sentence && own !== 'funding' && !/^[^,.;:]{0,60}(?::|$)/u.test(heading)) return inherited
  if (own === 'work') return 'duty'
  if (own === 'plain') return inherited
  if (own === 'topics' && clause.kind !== 'dieu') return 'duty'
  if (own === 'asked' && silentAbove.has(inherited)) return inherited
  return own === 'duty' && inherited !== 'plain' && inherited !== 'effect' ? inherited : own
}

/** The lead-in of children that begin with a partner and go on with the work. */
export const asksPartners = forFolded(/^\s*(?:chủ\s+trì,?\s+(?:và\s+)?phối\s+hợp(?:\s+chặt\s+chẽ)?(?:\s+với)?|(?:chủ\s+động\s+)?phối\s+hợp(?:\s+chặt\s+chẽ)?\s+với)\s*:?\s*$/iu)

/** The lead-in of children that are parts of one duty: "… với các nội dung sau đây:", "… gồm:". */
export const introducesComponents = (leadIn: string) => !sharesOut.test(leadIn) && (components.test(leadIn.replace(/\([^()]*\)/gu, '')) || contents.test(leadIn))
/** "Giấy báo phải ghi rõ các nội dung sau:": what a paper must hold. */
const contents = forFolded(/(?:phải|cần)\s+(?:(?:có|ghi|nêu|thể\s+hiện|bao\s+gồm)\s+)+(?:(?:đầy\s+)?đủ\s+|rõ\s+)?(?:(?:các|những)\s+)?(?:nội\s+dung|thông\s+tin|yếu\s+tố|mục|phần)(?:\s+\p{L}+){0,3}\s+sau(?:\s+đây)?\s*:\s*$/iu)
/** "Trên cơ sở nội dung Kế hoạch, Trạm bến phân công nhiệm vụ như sau:": what is shared out is work, whatever it rests on. */
const sharesOut = forFolded(/(?:phân\s+công|giao\s+(?:nhiệm\s+vụ|trách\s+nhiệm)|tổ\s+chức(?:\s+triển\s+khai)?\s+thực\s+hiện|triển\s+khai\s+thực\s+hiện)(?:\s[^.;:]{0,80})?(?:\s(?:như\s+sau|cụ\s+thể(?:\s+như\s+sau)?))\s*:\s*$/iu)
const components =
  /(?:cung\s+cấp|trao\s+đổi|thông\s+báo|gửi|chuyển\s+giao|chia\s+sẻ)\s+cho\s+(?:(?!\s(?:trong|khi|nếu|để|theo)\s)[^.;:]){2,120}:\s*$|(?:(?:với|theo)\s+các|(?:biên\s+bản|văn\s+bản|báo\s+cáo|phiếu|quyết\s+định|thông\s+báo|tờ\s+trình)\s+(?:[^.;:,]{1,40}\s)?(?:với|theo)\s+những)\s+nội\s+dung[^.;:]{0,30}sau(?:\s+đây)?\s*:\s*$|khi\s+(?:thực\s+hiện|giải\s+quyết)\s+(?:các|những)\s+(?:thủ\s+tục|trường\s+hợp|công\s+việc)[^.;:]{0,40}:\s*$|(?:theo|căn\s+cứ(?:\s+vào)?|thông\s+qua|bằng|dưới|qua|dựa\s+(?:trên|vào))\s+(?:việc\s|các\s|những\s)?(?:(?:trình\s+tự|tiêu\s+chí|phương\s+thức|bước|nguyên\s+tắc|thứ\s+tự|tiêu\s+chuẩn)(?:\s[^.;:]{0,50})?|[^.;:]{2,60}(?<!,[^.;:]{2,60}như)\ssau(?:\s+đây)?)\s*:\s*$|các\s+(?:giấy\s+tờ|tài\s+liệu|thông\s+tin|hồ\s+sơ|loại\s+(?:giấy\s+tờ|tài\s+liệu|hồ\s+sơ|sổ))[^.;:]{0,40}\s(?:sau|sau\s+đây|gồm)\s*:\s*$|(?:bao\s+)?gồm(?:\s+(?:các|có|những))?[^.;:]{0,60}:\s*$|thành\s+phần[^.;:]{0,40}:\s*$|nội\s+dung\s+(?:báo\s+cáo|thông\s+tin|trao\s+đổi|kiểm\s+tra|(?:các\s+)?(?:cuộc\s+|phiên\s+|buổi\s+)?họp|giao\s+ban|(?:hội\s+nghị|cuộc\s+họp|buổi\s+làm\s+việc)(?!\s+(?:hằng|hàng))|biên\s+bản|văn\s+bản|hồ\s+sơ|đề\s+cương|kế\s+hoạch|tập\s+huấn)[^.;:]{0,60}:\s*$/iu

/** What a meeting or a paper is to go through: "Nội dung cuộc họp của Tổ kiểm tra:", "Nội dung phương án cứu hộ gồm:". */
export const agenda = forFolded(/^\s*(?:các\s+)?nội\s+dung\s+(?:trao\s+đổi|kế\s+hoạch|phương\s+án|thống\s+kê|báo\s+cáo|hồ\s+sơ|biên\s+bản|thông\s+báo|văn\s+bản)(?!\p{L})[^.;:]{0,60}\sgồm(?:\s+(?:có|các|những)[^.;:]{0,30})?\s*:\s*$|^\s*(?:các\s+)?(?:nội\s+dung|chương\s+trình)\s+(?:của\s+)?(?:các\s+)?(?:(?:cuộc\s+|phiên\s+|buổi\s+)?họp|giao\s+ban|hội\s+nghị|biên\s+bản|đề\s+cương|tập\s+huấn|buổi\s+làm\s+việc)(?!\p{L})[^.;:]{0,60}:\s*$/iu)

/** The parts it introduces can be work of their own: "Các hoạt động hỗ trợ gồm:", "… thông qua các phương thức sau:". */
export const listsWork = forFolded(/(?:có|chịu)\s+trách\s+nhiệm\s[^.;:]{0,80},\s+(?:bao\s+)?gồm\s*:\s*$|^\s*(?:(?:các|những|một\s+số)\s+)?(?:nội\s+dung|hoạt\s+động|nhiệm\s+vụ|công\s+việc|công\s+tác|biện\s+pháp|giải\s+pháp)(?!\s+(?:báo\s+cáo|thông\s+tin|trao\s+đổi|biên\s+bản|hồ\s+sơ|văn\s+bản|kế\s+hoạch|phương\s+án|thống\s+kê|thông\s+báo))[^.;:]{0,120}(?:bao\s+)?gồm[^.;:]{0,30}:\s*$|(?:thông\s+qua|bằng|qua)\s+việc\s[^.;:]{2,60}?\s(?:các|những)\s+(?:hoạt\s+động|hình\s+thức|biện\s+pháp|công\s+việc|nội\s+dung)[^.;:]{0,30}\ssau(?:\s+đây)?\s*:\s*$|(?:thông\s+qua|bằng|dưới|qua)\s+(?:các|những|một\s+số)\s+(?:phương\s+thức|hình\s+thức|biện\s+pháp|giải\s+pháp|hoạt\s+động|cách(?:\s+thức)?|việc|phương\s+pháp)[^.;:]{0,50}:\s*$/iu)
