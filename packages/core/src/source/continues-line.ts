import type { Label } from './label-of.ts'
import type { Line } from './lines.ts'
import type { OpenClause } from './open-clause.ts'

const ended = /[.;:!?…]["”’)»]*$|["”)»]$/u
const expectsNumber = /(?:Điều|khoản|điểm|số|ngày|tháng|năm|quý|mục|phần|và|hoặc|từ|đến|của|các|với)\s*$/iu

export const isEnded = (line: string) => ended.test(line)

const inSentence = (open: OpenClause, own: string) =>
  open.kind !== 'roman' && open.kind !== 'dieu' && own.length > 200 && /[;.]\s/.test(own)

/**
 * Whether a line that looks labelled only goes on with the sentence above it: a wrapped line that begins with a dash or a number,
 * a page break inside a sentence. `own`: the text up to the previous line.
 */
export function continuesLine(label: Label, line: Line, previous: Line | undefined, open: OpenClause | undefined, own: string): boolean {
  if (!previous || !open || isEnded(previous.text)) return false
  const after = line.text.slice(label.body - line.start).trimStart()
  const low = /^\p{Ll}/u.test(after)
  const ordinal = label.kind === 'num' || label.kind === 'dec' || label.kind === 'let'
  if (ordinal && expectsNumber.test(previous.text) && !line.afterBlank) return true
  if (label.kind === 'dash' || label.kind === 'plus') {
    if (low) return !line.afterBlank || (open.kind !== 'dash' && open.kind !== 'plus')
    return open.kind !== 'dash' && open.kind !== 'plus' && inSentence(open, own)
  }
  if (low) return true
  const last = open.last[label.kind]?.[0]
  const expected = last === undefined ? 1 : last + 1
  if (ordinal && label.kind !== 'dec') return (label.parts[0] ?? 0) !== expected && (label.parts[0] ?? 0) > 1 && !line.afterBlank
  return false
}
