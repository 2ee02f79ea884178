import type { Clause, Span } from '../../source/index.ts'
import type { Mention } from './find-parties.ts'
import type { PartyRegister } from './party-register.ts'
import { sectionKindOf } from './section-kinds.ts'
import type { SectionKind } from './section-kinds.ts'

export type BlockRole = 'lead' | 'with' | 'time' | 'task' | 'place'

/** "Đơn vị chủ trì: …" and its like, inside the block of one task. */
export const blockLabels: readonly { role: BlockRole; pattern: RegExp; examples: readonly string[] }[] = [
  { role: 'with', pattern: /^(?:các\s+)?(?:đơn vị|cơ quan|tổ chức)\s+phối\s+hợp(?:\s+thực\s+hiện)?\s*:/iu, examples: ['Đơn vị phối hợp: Các Sở', 'Cơ quan phối hợp:'] },
  { role: 'lead', pattern: /^(?:các\s+)?(?:đơn vị|cơ quan|tổ chức)\s+(?:chủ\s+trì(?:\s+thực\s+hiện)?|thực\s+hiện|chịu\s+trách\s+nhiệm|tham\s+mưu|đầu\s+mối)(?:,\s*phối\s+hợp)?\s*:/iu, examples: ['Đơn vị chủ trì: Sở Nội vụ', 'Cơ quan thực hiện:', 'Cơ quan chủ trì: Bộ Tư pháp'] },
  { role: 'lead', pattern: /^(?:phân công\s+(?:thực hiện|trách nhiệm)|trách nhiệm thực hiện|chủ trì)\s*:/iu, examples: ['Phân công thực hiện: Sở Tư pháp', 'Chủ trì: Công an tỉnh'] },
  { role: 'with', pattern: /^phối\s+hợp(?:\s+thực\s+hiện)?\s*:/iu, examples: ['Phối hợp: Hội Nông dân'] },
  { role: 'time', pattern: /^(?:thời gian|thời hạn|tiến độ|lộ trình|thời điểm)(?:\s+(?:thực\s+hiện|hoàn\s+thành|tổ\s+chức|triển\s+khai)){0,2}\s*:/iu, examples: ['Thời gian thực hiện: Năm 2025', 'Thời hạn hoàn thành:', 'Tiến độ:'] },
  { role: 'task', pattern: /^(?:nhiệm vụ|nội dung(?:\s+(?:thực\s+hiện|công\s+việc|nhiệm\s+vụ))?|công việc)\s*:/iu, examples: ['Nhiệm vụ: Tham mưu', 'Nội dung thực hiện: Tổ chức'] },
  { role: 'place', pattern: /^(?:địa điểm|thành phần|đối tượng|số lượng|sản phẩm(?:\s+\p{L}+){0,3}|kết quả(?:\s+\p{L}+){0,3}|kinh phí|ghi chú|hình thức|phương pháp)\s*:/iu, examples: ['Địa điểm: Tại Phòng tiếp công dân', 'Sản phẩm dự kiến: Báo cáo'] },
]

export const blockLabelOf = (text: string): { role: BlockRole; length: number } | undefined => {
  for (const { role, pattern } of blockLabels) {
    const match = pattern.exec(text)
    if (match) return { role, length: match[0].length }
  }
  return undefined
}

export type Block = { lead: string[]; with: string[]; time?: Span }

export type ClauseContext = {
  section: SectionKind
  /** Bodies that the nearest heading, lead-in or label makes responsible. */
  actors: readonly string[]
  block?: Block
  /** Its children are parts of the duty stated at its parent. */
  component: boolean
}

/** The bodies of a heading that names nothing else: "1. Công an tỉnh", "Trách nhiệm của cơ quan tư pháp", "Đề nghị: A, B". */
export function headingActors(heading: string, register: PartyRegister): readonly Mention[] {
  const plain = heading === heading.toUpperCase() ? heading.toLowerCase() : heading
  const mentions = register.mentionsIn(plain)
  if (mentions.length === 0 || plain.length > 260) return []
  const rest = [...mentions].reverse().reduce((text, { start, end }) => text.slice(0, start) + text.slice(end), plain)
  const left = rest.replace(/(?:trách\s+nhiệm|nhiệm\s+vụ|phân\s+công|của|đề\s+nghị|đối\s+với|giao|các|và|thuộc|cấp|tỉnh|thành\s+phố|\([^)]{0,80}\)|[,;:.\-\s·])/giu, '')
  return left.length <= Math.max(4, plain.length * 0.12) ? mentions : []
}

export const sectionOf = (clause: Clause, heading: string, inherited: SectionKind): SectionKind => {
  if (clause.kind === 'dash' || clause.kind === 'plus' || clause.kind === 'para') return inherited
  if (heading.length > 220) return inherited
  const own = sectionKindOf(heading)
  if (own === 'plain') return inherited
  if (own === 'topics' && clause.kind !== 'dieu') return 'duty'
  return own === 'duty' && inherited !== 'plain' ? inherited : own
}

/** The lead-in of children that are parts of one duty: "… với các nội dung sau đây:", "… gồm:". */
export const introducesComponents = (leadIn: string) =>
  /(?:với|theo)\s+các\s+nội\s+dung[^.;:]{0,30}sau(?:\s+đây)?\s*:\s*$|(?:bao\s+)?gồm(?:\s+(?:các|có|những))?[^.;:]{0,60}:\s*$|thành\s+phần[^.;:]{0,40}:\s*$|nội\s+dung\s+(?:báo\s+cáo|thông\s+tin|trao\s+đổi|kiểm\s+tra)[^.;:]{0,40}:\s*$/iu.test(leadIn)
