import { forFolded } from '../../source/index.ts'
import type { Span, Warning } from '../../source/index.ts'
import type { Piece } from './duty-pieces.ts'
import type { Due } from './types.ts'

/** Sentences with the day their figures end on, as day and month where both are printed. */
export const cutoffExamples: readonly (readonly [string, string | undefined])[] = [
  ['số liệu tính đến ngày 25 hằng tháng', '25'], ['chốt số liệu đến hết ngày 15/12', '12-15'], ['số liệu báo cáo lấy đến 31/12', '12-31'], ['tính đến nay', undefined],
]
const cutoff = forFolded(/(?:chốt|tính|lấy|cập\s+nhật)\s+(?:số\s+liệu\s+|kết\s+quả\s+)?(?:từ\s+ngày\s+[\d/]+\s+)?đến\s+(?:hết\s+)?(?:ngày\s+)?(?<d>[0-3]?\d)(?:\s*(?:\/|\s+tháng\s+)\s*(?<m>[01]?\d))?(?!\d)/iu)

/** Where the figures of a report end: "12-15" or, each month, "25". */
export function cutoffIn(phrase: string): string | undefined {
  const { d, m } = cutoff.exec(phrase)?.groups ?? {}
  return d ? (m ? `${m.padStart(2, '0')}-${d.padStart(2, '0')}` : d.padStart(2, '0')) : undefined
}

/** A report due before its own figures end cannot be whole. */
export function dueBeforeCutoff(piece: Piece, due: Due | undefined): Warning | undefined {
  const ends = cutoffIn(piece.phrase)
  if (!ends || !due || !['before', 'by', 'on'].includes(due.op) || /tháng\s+(?:sau|tiếp\s+theo|kế\s+tiếp)|quý\s+sau/iu.test(due.cue)) return undefined
  const days = due.rule.split(';').map((rule) => (ends.includes('-') ? /^(\d\d-\d\d) yearly$/u : /^(\d\d) monthly$/u).exec(rule.trim())?.[1]).filter((day): day is string => day !== undefined)
  const late = days.find((day) => (due.op === 'before' ? day <= ends : day < ends) && (days.length === 1 || day.slice(0, 2) === ends.slice(0, 2)))
  return late ? {
    code: 'due-before-cutoff', start: due.start, end: due.end,
    message: `Hạn “${due.cue.replace(/\s+/g, ' ')}” đến trước ngày chốt số liệu (${ends.includes('-') ? ends.split('-').reverse().join('/') : `ngày ${ends}`}), nên báo cáo không thể đủ số liệu. Xin hỏi cơ quan ban hành hạn đúng trước khi giao việc.`,
  } : undefined
}

/** Something recurs or has a deadline, and neither sentence, heading nor plan says whose it is. */
export const withoutOwner = (piece: Piece, path: string): Warning => ({
  code: 'cadence-without-owner', start: piece.start, end: piece.end,
  message: `Việc tại ${path} có thời gian (“${(piece.due?.cue ?? piece.cadence[0]?.cue ?? '').replace(/\s+/g, ' ')}”) nhưng văn bản không nêu cơ quan thực hiện, nên chưa đề xuất giao cho ai. Xin chỉ định cơ quan chủ trì rồi thêm nhiệm vụ này.`,
})

/** One body printed in several ways: its duties would be counted apart if they were taken for several. */
export const twoSpellings = ({ first, others, at }: { first: string; others: readonly string[]; at: Span }): Warning => ({
  code: 'two-spellings', start: at.start, end: at.end,
  message: `${[first, ...others].slice(0, 4).map((name) => `“${name}”`).join(', ')} được hiểu là cùng một cơ quan, nên nhiệm vụ được gộp lại. Nếu là các cơ quan khác nhau, xin tách khi xác nhận.`,
})
