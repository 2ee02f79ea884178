import { isBlankOrBar, smallAt } from '../../source/index.ts'
import type { Clause } from '../../source/index.ts'

/** As far back from a clause as an empty line is looked for, as far on as a wrap is. */
const [before, after] = [24, 400] as const

/** Whether an empty line, perhaps of table bars, stands before an index, with nothing but blanks, bars and stars in between. */
function isApart(text: string, start: number): boolean {
  let lineEnded = false
  for (let at = start - 1; at >= Math.max(0, start - before); at--) {
    const sign = text[at] ?? ''
    if (sign === '\n') {
      if (lineEnded) return true
      lineEnded = true
    } else if (sign !== '*' && !isBlankOrBar(text.charCodeAt(at))) return false
    else if (sign !== ' ' && sign !== '\t' && sign !== '|') lineEnded = false
  }
  return false
}

/** Whether a line ends inside a sentence: between two small letters. */
function isWrapped(text: string, from: number, to: number): boolean {
  for (let at = text.indexOf('\n', from + 1); at > 0 && at < to - 1; at = text.indexOf('\n', at + 1)) {
    if (smallAt(text, at + 1) && smallAt(text, at - 1)) return true
  }
  return false
}

/** Whether blank lines part the paragraphs of a text: its single line ends are then wraps of a narrow page, never the end of a heading. */
export function spacedParagraphs(text: string, clauses: readonly Clause[]): boolean {
  const starts = clauses.filter(({ kind }) => kind !== 'preamble' && kind !== 'tail' && kind !== 'row')
  const apart = starts.filter(({ start }) => isApart(text, start))
  if (starts.length <= 4 || apart.length < starts.length * 0.8) return false
  return starts.filter(({ body, end }) => isWrapped(text, body, Math.min(end, body + after))).length >= starts.length * 0.25
}
