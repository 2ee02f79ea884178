import type { Label } from './label-of.ts'
import type { Line } from './lines.ts'
import type { OpenClause } from './open-clause.ts'
import { isNext } from './row-order.ts'

const ended = /[.;:!?…]["”’)»]*$|["”)»]$/u
const expectsNumber = /(?:Điều|khoản|điểm|số|ngày|tháng|năm|quý|mục|phần|và|hoặc|từ|đến|của|các|với|tại|theo)\s*$/iu

export const isEnded = (line: string) => ended.test(line)

const inSentence = (open: OpenClause, own: string) =>
  open.kind !== 'roman' && open.kind !== 'dieu' && own.length > 200 && /[;.]\s/.test(own)

/** Whether the label is the one to be printed next: the first below what is open, or the one after its like. */
function isDue(label: Label, open: readonly OpenClause[]): boolean {
  const alike = open.findLast(({ kind }) => kind === label.kind)
  if (isNext(label.kind, alike?.parts, label.parts) || open.some(({ last }) => isNext(label.kind, last[label.kind], label.parts))) return true
  return label.parts.at(-1) === 1 && !alike
}

/**
 * Whether a line that looks labelled only goes on with the sentence above it: a wrapped line that begins with a dash or a number,
 * a page break inside a sentence. In: the open clauses, outermost first. `own`: the text of the innermost up to the previous line.
 */
export function continuesLine(label: Label, line: Line, previous: Line | undefined, stack: readonly OpenClause[], own: string): boolean {
  const open = stack.at(-1)
  if (!previous || !open || isEnded(previous.text)) return false
  const after = line.text.slice(label.body - line.start).trimStart()
  const low = /^\p{Ll}/u.test(after)
  const ordinal = label.kind === 'num' || label.kind === 'dec' || label.kind === 'let'
  if ((ordinal || label.kind === 'dieu') && expectsNumber.test(previous.text) && !line.afterBlank) return true
  if (label.kind === 'dash' || label.kind === 'plus') {
    const listed = open.kind === 'dash' || open.kind === 'plus'
    if (low) return /,$/.test(previous.text) ? !listed : !line.afterBlank || !listed
    return !listed && inSentence(open, own)
  }
  if (!ordinal) return low
  return !isDue(label, stack) && (low || (label.kind !== 'dec' && (label.parts[0] ?? 0) > 1 && !line.afterBlank))
}
