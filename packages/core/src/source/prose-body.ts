import { isEnded } from './continues-line.ts'
import type { Line } from './lines.ts'
import type { Clause } from './types.ts'

/** "… thống nhất phối hợp thực hiện các nội dung sau đây:": the words after which a paper says what was agreed. */
const leadsIn = /(?<!\p{L})(?:như sau|sau đây|sau|dưới đây|cụ thể)\s*:$/u
const opens = /^[\p{Lu}“"]/u
const LONG = 60

/** Where a paragraph begins: after an empty line, or where the line above ends a sentence. */
const opensParagraph = (line: Line, previous: Line | undefined) => opens.test(line.text) && (line.afterBlank || previous === undefined || isEnded(previous.text))

/**
 * Where the body begins of a paper that numbers nothing: at the paragraph after its lead-in. In: the lines of the paper, where its tail may begin at
 * the latest. Undefined where no line leads in, or no sentence follows.
 */
export function proseStart(lines: readonly Line[], until: number): number | undefined {
  const lead = lines.findIndex(({ text }, i) => i < until && leadsIn.test(text))
  const first = lines[lead + 1]
  return lead > 0 && lead + 1 < until && first && first.text.length > LONG && opensParagraph(first, lines[lead]) ? lead + 1 : undefined
}

/** The paragraphs of such a body, each a clause by its place: "x1", "x2". In: its lines, what its paths begin with. */
export function proseClauses(lines: readonly Line[], prefix: string): readonly Clause[] {
  const starts = lines.flatMap((line, i) => (opensParagraph(line, lines[i - 1]) ? [i] : []))
  return starts.map((at, n) => {
    const [first, last] = [lines[at]!, lines[(starts[n + 1] ?? lines.length) - 1]!]
    return { path: `${prefix}x${n + 1}`, kind: 'para', label: '', body: first.start, start: first.start, end: last.end }
  })
}
