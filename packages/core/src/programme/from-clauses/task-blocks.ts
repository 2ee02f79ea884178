import { allMatches } from '../../source/index.ts'
import type { Span } from '../../source/index.ts'
import { bodiesListed } from './bodies-listed.ts'
import { blockLabelOf } from './clause-context.ts'
import { ownText, sliceOf } from './walk.ts'
import type { Walk } from './walk.ts'

const unlabelled = new Set(['preamble', 'tail', 'annex', 'group', 'row', 'part', 'chuong'])

/** Label lines inside a clause's own text ("Cơ quan chủ trì: …" after the last dash) end the duty text there. */
export function withoutLabels(walk: Walk, span: Span): Span {
  const text = sliceOf(walk, span)
  const line = allMatches(text, /\n[ \t]*(?:[*+–-][ \t]*)?(?=\p{Lu})/gu).find(({ index, 0: match }) => {
    const role = blockLabelOf(text.slice(index + match.length))?.role
    return role === 'lead' || role === 'with' || role === 'time'
  })
  return line ? { start: span.start, end: span.start + line.index } : span
}

/** A line of time that orders work as well: "Thời gian: Duy trì thường xuyên …; phân công cán bộ trực". */
export const statesDuty = /(?:duy\s+trì|phân\s+công|bố\s+trí)\s/iu

/** Lines of whoever carries out a task, and whether they order work of their own besides naming bodies. */
export const leadLines: readonly (readonly [string, boolean])[] = [
  ['Công an xã chủ trì tham mưu ban hành phương án giữ bến', true], ['Trạm bến tiến hành kiểm đếm phao và gửi kết quả về Công an xã', true], ['Các thôn có trách nhiệm lập danh sách thuyền viên', true],
  ['Công an xã và các thôn chủ động tổ chức triển khai trong phạm vi chức năng được giao', false], ['Công an xã, Trạm bến và các thôn có liên quan', false], ['Công an xã chủ trì, phối hợp với các thôn thực hiện', false],
]
const carriesOut = /^[^;]{2,400}?\s(?:chủ\s+động|chủ\s+trì|phối\s+hợp|tổ\s+chức|trực\s+tiếp)?[\s,]*(?:tổ\s+chức\s+)?(?:triển\s+khai|thực\s+hiện)(?!\s+(?:rà\s+soát|kiểm|đánh|khảo|thống|điều|việc|xây))(?!\p{L})/iu
const workVerb = /\s(?:chủ\s+trì\s+(?:tham\s+mưu|xây\s+dựng|tổ\s+chức(?!\s+(?:triển\s+khai|thực\s+hiện))|ban\s+hành|soạn\s+thảo|lập|tổng\s+hợp)|(?:có|chịu)\s+trách\s+nhiệm\s+\p{Ll}|(?:tiến\s+hành\s+|thực\s+hiện\s+)?(?:rà\s+soát|kiểm\s+đếm|thống\s+kê|lập|tổng\s+hợp|tham\s+mưu|xây\s+dựng|ban\s+hành|gửi|báo\s+cáo|hướng\s+dẫn|kiểm\s+tra|trình|cung\s+cấp|theo\s+dõi|đôn\s+đốc|khảo\s+sát|đánh\s+giá|bố\s+trí))\s/iu
/** Whether a line that names who carries out a task says what each of them does, too. */
export const ordersWork = (line: string) => {
  const work = workVerb.exec(line)?.index
  return work !== undefined && (carriesOut.exec(line)?.[0].length ?? Infinity) > work
}

/** `below`: what stands under the label, which then holds its content ("Thời gian thực hiện:" with one line for each phase). */
function addLabel(walk: Walk, path: string, text: string, at: number, below?: Span) {
  const label = blockLabelOf(text)
  if (!label || label.role === 'task' || label.role === 'place') return
  const block = walk.blocks.get(path) ?? { lead: [], with: [] }
  const content = text.slice(label.length)
  if (label.role === 'lead') {
    const segments = content.split(';')
    const delegated = segments.length > 1 ? segments.filter((segment) => !/chủ trì\s+\p{Ll}/u.test(segment)).join(';') : content
    const [leading = '', ...joining] = delegated.split(/\s(?:(?:và|,)\s+)?phối\s+hợp\s+(?:với\s+)?(?=\p{Lu}|các\s)/u)
    block.with.push(...joining.flatMap((words) => bodiesListed(words, walk.register)))
    const bodies = leading.split(/\s(?:chủ động|tổ chức|triển khai|tham mưu|xây dựng)\s/iu)[0] ?? ''
    block.lead.push(...bodiesListed(bodies, walk.register))
  }
  if (label.role === 'with') block.with.push(...bodiesListed(content, walk.register))
  const said = content.trim() === '' ? below : { start: at + label.length, end: at + text.length }
  if (label.role === 'time' && said && !statesDuty.test(sliceOf(walk, said))) block.time = said
  walk.blocks.set(path, block)
}

/** Collects "Đơn vị chủ trì / phối hợp / Thời gian" of each task block, keyed by the clause whose task they describe. */
export function collectBlocks(walk: Walk) {
  const sections = new Set<string>()
  const byPath = new Map(walk.source.clauses.map((clause) => [clause.path, clause]))
  for (const clause of walk.source.clauses) {
    if (unlabelled.has(clause.kind)) continue
    const span = ownText(walk, clause)
    const text = sliceOf(walk, span).trimEnd()
    const at = span.start + (text.length - text.trimStart().length)
    const parent = clause.parent ? byPath.get(clause.parent) : undefined
    const parentLabel = parent ? blockLabelOf(sliceOf(walk, ownText(walk, parent)).trim()) : undefined
    const owner = parentLabel && parentLabel.role !== 'task' ? parent?.parent : clause.parent
    const under = walk.children.get(clause.path) ?? []
    const [first, last] = [under[0], under.at(-1)]
    if (owner && blockLabelOf(text.trimStart())) {
      addLabel(walk, owner, text.trimStart(), at, first && last ? { start: first.body, end: last.end } : undefined)
      if (clause.kind === 'num' || clause.kind === 'dec' || clause.kind === 'dieu') sections.add(owner)
    }
    for (const match of allMatches(text, /\n[ \t]*(?:[*+–-][ \t]*)?(?=\p{Lu})/gu)) {
      const line = text.slice(match.index + match[0].length).split('\n')[0] ?? ''
      const holder = clause.kind === 'dash' || clause.kind === 'plus' ? clause.parent : clause.path
      if (holder && blockLabelOf(line)) addLabel(walk, holder, line, span.start + match.index + match[0].length)
    }
  }  // "6. Thời gian thực hiện: năm 2026", one item among others, says when the whole plan runs, not when each item is due.
  for (const path of sections) {
    const block = walk.blocks.get(path)
    if (block && block.lead.length === 0 && block.with.length === 0) walk.blocks.delete(path)
  }
}
