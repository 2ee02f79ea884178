import { isBlank, isBlankOrBar } from './small-letters.ts'

/** One line of the folded text, edges trimmed of blanks and of table bars that stand alone. */
export type Line = {
  start: number
  end: number
  text: string
  /** An empty line stands before it. */
  afterBlank: boolean
}

/** Signs that a rule across the page may begin with. */
const rules: ReadonlySet<string> = new Set('-_=~.')

/** Lines that hold something, in order. Rules of dashes and lone table bars count as empty. */
export function linesOf(text: string, from = 0, to = text.length): readonly Line[] {
  const lines: Line[] = []
  let afterBlank = true
  for (let at = from; at < to;) {
    const newline = text.indexOf('\n', at)
    const end = newline < 0 || newline > to ? to : newline
    let start = at
    let stop = end
    while (start < stop && isBlank(text.charCodeAt(start))) start++
    while (stop > start && isBlankOrBar(text.charCodeAt(stop - 1))) stop--
    const inside = text.slice(start, stop)
    if (inside === '' || rules.has(inside[0]!) && /^[-_=~.\s]{3,}$/.test(inside)) afterBlank = true
    else {
      lines.push({ start, end: stop, text: inside, afterBlank })
      afterBlank = false
    }
    at = end + 1
  }
  return lines
}

const LONGEST_LABEL = '10.10.10.10 )'.length
const bareLabel = /^(?:(?:Chương|CHƯƠNG|Phần|PHẦN|Mục|MỤC|Điều|ĐIỀU)(?:\s(?:thứ|THỨ))?|[IVX]{1,5}|\d{1,2}(?:\.\d{1,2}){0,3}|[a-zđ]|[-+])\s?[.)\/:]?$/u

/** The lines of a body: a label that stands alone on its line is joined to the line after it. */
export function bodyLines(text: string, from = 0, to = text.length): readonly Line[] {
  const joined: Line[] = []
  let waiting: Line | undefined
  for (const line of linesOf(text, from, to)) {
    const isLabel = line.text.length <= LONGEST_LABEL && bareLabel.test(line.text) && !/^\d+$/.test(line.text)
    if (waiting) {
      joined.push({ start: waiting.start, end: line.end, text: text.slice(waiting.start, line.end).replace(/\s/g, ' '), afterBlank: waiting.afterBlank })
      waiting = undefined
    } else if (isLabel) waiting = line
    else joined.push(line)
  }
  if (waiting) joined.push(waiting)
  return joined
}
