import { allMatches, forFolded, isBlankOrBar } from '../../source/index.ts'
import type { Span } from '../../source/index.ts'

const abbreviated = forFolded(/(?:^|[\s(])(?:TT|TP|Tp|ThS|TS|PGS|GS|Q|P|đ\/c|St|v\.v|\p{Lu})\.$/u)
const labelled = /^(?:Đơn vị|Cơ quan|Thời gian|Thời hạn|Nội dung|Nhiệm vụ|Địa điểm|Sản phẩm)[^.;:\n]{0,60}:/u

const [opening, closing, semicolon] = [40, 41, 59] as const

const trim = (text: string, { start, end }: Span): Span => {
  let [from, to] = [start, end]
  while (from < to && isBlankOrBar(text.charCodeAt(from))) from++
  while (to > from && isBlankOrBar(text.charCodeAt(to - 1))) to--
  return { start: from, end: to }
}

/** The sentences of a stretch of masked text: at a full stop before a capital, at a paragraph, at a label line. */
export function sentencesOf(masked: string, span: Span): readonly Span[] {
  const piece = masked.slice(span.start, span.end)
  const cuts: number[] = []
  for (const match of allMatches(piece, /[.…!?]+[”"’)]{0,2}(?=\s+[\p{Lu}“"(])|\n(?=[ \t]*\p{Lu})/gu)) {
    const end = match.index + match[0].length
    const before = piece.slice(Math.max(0, match.index - 12), match.index + 1)
    if (match[0] === '\n') {
      const line = piece.slice(0, match.index).trimEnd()
      const blank = () => /\n\s*$/.test(piece.slice(0, match.index)) || /^\s*\n/.test(piece.slice(end, end + 3))
      if (!(/[.;:…]["”)]*$/u.test(line) || (!/[,\p{Ll}]$/u.test(line) && blank()) || labelled.test(piece.slice(end).trimStart()))) continue
    } else if (match[0] === '.' && abbreviated.test(before)) continue
    cuts.push(end)
  }
  const bounds = [0, ...cuts, piece.length]
  return bounds.slice(1).map((end, i) => trim(masked, { start: span.start + (bounds[i] ?? 0), end: span.start + end })).filter(({ start, end }) => end - start > 1)
}

/** The parts of a sentence between semicolons that stand outside brackets. */
export function segmentsOf(masked: string, span: Span): readonly Span[] {
  if (!masked.slice(span.start, span.end).includes(';')) return [trim(masked, span)].filter(({ start, end }) => end - start > 1)
  const parts: Span[] = []
  let depth = 0
  let from = span.start
  for (let at = span.start; at < span.end; at++) {
    const sign = masked.charCodeAt(at)
    if (sign === opening) depth++
    else if (sign === closing) depth = Math.max(0, depth - 1)
    else if (sign === semicolon && depth === 0) { parts.push({ start: from, end: at }); from = at + 1 }
  }
  parts.push({ start: from, end: span.end })
  return parts.map((part) => trim(masked, part)).filter(({ start, end }) => end - start > 1)
}
