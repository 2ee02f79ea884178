import { ordinalOf } from './label-of.ts'
import { isNext } from './row-order.ts'
import type { Clause, ClauseKind, Warning } from './types.ts'

const ordered: ReadonlySet<ClauseKind> = new Set(['chuong', 'dieu', 'roman', 'num', 'dec', 'let'])
const nouns: Partial<Record<ClauseKind, string>> = { chuong: 'Chương', dieu: 'Điều', let: 'điểm', num: 'mục', dec: 'mục', roman: 'mục' }
const keep = 'Phần mềm giữ nhãn như in; xin xem lại bản gốc trước khi dẫn số mục này.'

/** Labels printed twice under one clause: the path of the later one says so. */
export const labelsTwice = (clauses: readonly Clause[]): readonly Warning[] => clauses.filter(({ path }) => path.includes('~') && /~\d+$/.test(path)).map(({ path, start, body, label }) => ({
  code: 'label-twice', start, end: Math.max(body, start + 1),
  message: `Nhãn “${label}” được in hai lần ở cùng một mục, nên lần sau được ghi là ${path}. Xin kiểm tra xem có phải in nhầm số không.`,
}))

const printed = ({ kind, label }: Clause) => `${nouns[kind] ?? 'mục'} ${label}`

/** Labels that do not follow the one before them in their row, and rows that do not begin at the beginning. */
export function labelsOutOfOrder(clauses: readonly Clause[]): readonly Warning[] {
  const rows = new Map<string, Clause>()
  const found: Warning[] = []
  for (const clause of clauses) {
    if (!ordered.has(clause.kind) || /~\d+$/.test(clause.path)) continue
    const prefix = clause.path.slice(0, clause.path.lastIndexOf('/') + 1)
    const inRow = clause.kind === 'dieu' || clause.kind === 'chuong' ? prefix : `${prefix}${clause.parent ?? ''}`
    const key = `${clause.kind} ${inRow}`
    const before = rows.get(key)
    rows.set(key, clause)
    const parts = ordinalOf(clause.kind === 'chuong' && /^[IVXLC]+$/.test(clause.label) ? 'roman' : clause.kind, clause.label)
    const was = before && ordinalOf(before.kind === 'chuong' && /^[IVXLC]+$/.test(before.label) ? 'roman' : before.kind, before.label)
    const isFirst = parts.at(-1) === 1
    if (was ? isNext(clause.kind, was, parts) || isFirst : isFirst) continue
    const where = before ? `đứng ngay sau ${printed(before)}` : 'đứng đầu nhưng không bắt đầu từ số một'
    found.push({ code: 'label-out-of-order', start: clause.start, end: Math.max(clause.body, clause.start + 1), message: `${printed(clause)} ${where}: có thể thiếu một đoạn hoặc in nhầm số. ${keep}` })
  }
  return found
}
