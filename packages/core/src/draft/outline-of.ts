import type { ClausePath, OutlineClause } from '../programme/index.ts'
import { capital, printed, shortened } from './printed.ts'
import type { ReadClause } from './stated.ts'
import type { DraftGround } from './types.ts'

const LIMIT = 70
const labels = /^(?:(?:phần|chương|mục|điều)\s+(?:thứ\s+)?[\p{L}\d]+|[IVXLC]+(?=[\s.)/:-])|\(?\d+(?:\.\d+)*(?=[\s.)/:|])|\p{L}(?=[).]\s)|[-–+•])/iu
const afterLabel = /^[\s.)/:|–-]+/u

/** A clause's label as it is printed: "IV", "Điều 3", "a", "-"; of one that bears none, the last part of its path. */
export function labelOf(text: string, { path, kind, start, end }: ReadClause): string {
  if (kind === 'para' || kind === 'preamble' || kind === 'tail') return path.split('.').at(-1) ?? path
  const match = labels.exec(printed(text, { start, end: Math.min(end, start + 40) }))
  return match?.[0].replace('(', '') ?? path.split('.').at(-1) ?? path
}

/** Our own short words for a clause: its heading, or how it begins. */
function titleOfClause(text: string, clause: ReadClause, until: number): string {
  const line = text.slice(clause.start, until).trimStart().split('\n')[0] ?? ''
  const words = printed(line, { start: 0, end: line.length })
  const own = words.slice(labels.exec(words)?.[0].length ?? 0).replace(afterLabel, '')
  const plain = own === own.toUpperCase() ? own.toLowerCase() : own
  const sentence = plain.split(/[.;:](?=\s|$)/u)[0] ?? ''
  return capital(shortened(sentence, LIMIT)) || clause.path
}

/**
 * The clauses of the document in printed order, each with its label and short words; letterhead and signatures only where a rule rests on
 * them. `under`: the clause that all of an amending document stands under, so that its paths do not meet those of the first one.
 */
export function outlineOf({ text, reading }: DraftGround, cited: ReadonlySet<string>, under?: OutlineClause): readonly OutlineClause[] {
  const shown = reading.clauses.filter(({ kind, path }) => (kind !== 'preamble' && kind !== 'tail') || cited.has(path))
  const clauses = shown.map((clause): OutlineClause => {
    const firstChild = reading.clauses.find(({ parent }) => parent === clause.path)
    const parent = clause.parent === undefined ? under?.path : pathUnder(under, clause.parent)
    return { path: pathUnder(under, clause.path), ...(parent === undefined ? {} : { parent }), label: labelOf(text, clause), title: { vi: titleOfClause(text, clause, firstChild?.start ?? clause.end) } }
  })
  return under ? [under, ...clauses] : clauses
}

export const pathUnder = (under: OutlineClause | undefined, path: string): ClausePath => (under ? `${under.path}.${path}` : path) as ClausePath
